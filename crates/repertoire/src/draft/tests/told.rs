//! What the workbench says of what was done, what it offers then, and what it warns of.

use base_testing::each_engine;

use super::{TURIN, edit_path, editor, little, owner, publish, real, save};

#[tokio::test]
async fn a_draft_given_up_is_brought_back() {
    each_engine(|db| async move {
        let house = little(db).await;
        let edith = editor(&house, "edith").await;
        let (drop, back) = ("/en/work/practices/a-practice/drop", "/en/work/practices/a-practice/bring-back");
        save(&edith, "a-practice", &[("summary", "Worth keeping")]).await;
        let none: [(&str, &str); 0] = [];
        let told = edith.follow(&edith.post(drop, none).await).await;
        assert_eq!(told.all("[role=status] strong"), ["Draft discarded."]);
        assert_eq!(edith.page(&edit_path("a-practice")).await.all("#f-summary"), [""]);
        assert_eq!(told.forms(back).len(), 1);
        for told in ["Your draft is back, as you left it.", ""] {
            let answer = edith.follow(&edith.post(back, none).await).await;
            assert_eq!(answer.all("[role=status] strong").concat(), told, "twice is once");
        }
        assert_eq!(edith.page(&edit_path("a-practice")).await.all("#f-summary"), ["Worth keeping"]);
        let emil = editor(&house, "emil").await;
        assert_eq!(emil.post(back, none).await.header("location"), "/en/work/practices/a-practice");
        assert_eq!(emil.page(&edit_path("a-practice")).await.all("#f-summary"), [""], "a draft is its author’s alone");
    })
    .await;
}

#[tokio::test]
async fn changes_of_one_text_that_do_not_touch_are_offered_together() {
    each_engine(|db| async move {
        let house = little(db).await;
        let (edith, emil) = (editor(&house, "edith").await, editor(&house, "emil").await);
        save(&edith, "a-practice", &[("summary", "Open since 2007 for all in Turin.")]).await;
        publish(&edith, "a-practice", "A summary").await;
        save(&edith, "a-practice", &[("summary", "Open since 2008 for all in Turin.")]).await;
        save(&emil, "a-practice", &[("summary", "Open since 2007 for all in the North.")]).await;
        publish(&emil, "a-practice", "Where").await;
        let path = "/en/work/practices/a-practice/merge";
        let fields = edith.page(path).await.form(path);
        assert_eq!(edith.post(path, &fields).await.status, 303);
        let together = edith.page(&edit_path("a-practice")).await.all("#f-summary");
        assert_eq!(together, ["Open since 2008 for all in the North."]);
    })
    .await;
}

#[tokio::test]
async fn a_theme_that_the_thesaurus_does_not_know_is_named_before_it_is_published() {
    each_engine(|db| async move {
        let house = real(db).await;
        let edith = editor(&house, "edith").await;
        let path = format!("/en/work/practices/{TURIN}/publish");
        save(&edith, TURIN, &[("policy_fields.1", "Housing")]).await;
        assert_eq!(edith.page(&path).await.all(".notice"), [""; 0]);
        save(&edith, TURIN, &[("policy_fields.1", "Nonsense")]).await;
        assert_eq!(edith.page(&path).await.all(".notice strong"), ["Nonsense"]);
        let known = edith.page(&edit_path(TURIN)).await.attributes("#themes-known option", "value");
        assert!(known.contains(&"housing".to_owned()), "{known:?}");
        assert_eq!(publish(&edith, TURIN, "It is only a warning").await.status, 303);
    })
    .await;
}

#[tokio::test]
async fn whoever_may_change_a_practice_is_shown_the_way_from_its_page() {
    each_engine(|db| async move {
        let house = little(db).await;
        let (olga, edith) = (owner(&house, "olga", "a-practice").await, editor(&house, "edith").await);
        let page = "/en/practices/a-practice";
        assert_eq!(house.page(page).await.all(".door"), [""; 0]);
        assert_eq!(edith.page(page).await.all(".door"), ["Change this practice"]);
        assert_eq!(olga.page(page).await.all(".door"), ["Propose a correction"]);
        assert_eq!(olga.page("/en/practices/another-practice").await.all(".door"), [""; 0]);
        assert_eq!(house.page(page).await.all(".door"), [""; 0], "what was made for somebody is kept for nobody else");
    })
    .await;
}

#[tokio::test]
async fn any_two_versions_are_compared() {
    each_engine(|db| async move {
        let house = little(db).await;
        let edith = editor(&house, "edith").await;
        for summary in ["One", "Two", "Three"] {
            save(&edith, "a-practice", &[("summary", summary)]).await;
            publish(&edith, "a-practice", summary).await;
        }
        house.follow().await;
        let path = "/en/practices/a-practice/changes";
        for list in ["/en/practices/a-practice/versions", "/en/work/practices/a-practice/history"] {
            let form = edith.page(list).await.form(path);
            assert_eq!((form["before"].as_str(), form["after"].as_str()), ("3", "4"), "{list}");
        }
        let changed = async |query: &str| {
            let page = house.page(&format!("{path}?{query}")).await;
            (page.all("h1").concat(), page.all(".changes ins, .changes del"))
        };
        let told = ("What changed from version 2 to version 4".to_owned(), vec!["removed: One".into(), "added: Three".into()]);
        assert_eq!(changed("before=2&after=4").await, told);
        assert_eq!(changed("before=4&after=2").await, told, "the older one is what there was before");
        let same = house.page(&format!("{path}?before=3&after=3")).await;
        assert_eq!(
            (same.all("h1"), same.all(".error-summary h2")),
            (vec!["Versions of “A practice”".to_owned()], vec!["Choose two different versions".to_owned()],)
        );
        assert_eq!(same.form(path)["before"], "3");
        assert_eq!(house.page("/en/practices/a-practice/versions").await.all(".error-summary"), [""; 0]);
        for query in ["", "?before=1", "?before=0&after=2", "?before=1&after=9", "?before=9&after=9", "?before=x&after=2"] {
            assert_eq!(house.get(&format!("{path}{query}")).await.status, 404, "{query}");
        }
    })
    .await;
}

#[tokio::test]
async fn what_changed_names_who_to_editors_and_leads_back_to_the_workbench() {
    each_engine(|db| async move {
        let house = little(db).await;
        let (edith, olga) = (editor(&house, "edith").await, owner(&house, "olga", "a-practice").await);
        let (path, send) = ("/en/work/practices/a-practice/propose", "/en/work/practices/a-practice/send");
        let fields = super::filled(&olga, path, &[("summary", "From the owner")], "send").await;
        let mut fields = olga.follow(&olga.post(path, &fields).await).await.form(send);
        fields.insert("why".into(), "We know it best".into());
        assert_eq!(olga.post(send, &fields).await.status, 303);
        let accept = edith.page("/en/work/proposals").await.attributes("form[action$=accept]", "action").remove(0);
        let none: [(&str, &str); 0] = [];
        edith.post(&accept, none).await;
        assert_eq!(publish(&edith, "a-practice", "As its owner says").await.status, 303);
        house.follow().await;
        for page in ["/en/practices/a-practice/changes/2", "/en/practices/a-practice/changes?before=1&after=2"] {
            let told = edith.page(page).await;
            assert_eq!(
                told.all(".page-head .run-of-links"),
                ["Version 2 · 1 March 2026 at 12:00 UTC · Made-up edith@example.org · proposed by Made-up olga@example.org · Versions: who changed what, and when"]
            );
            let history = "/en/work/practices/a-practice/history";
            assert_eq!(told.attributes(".page-head .run-of-links a", "href"), [history]);
            edith.page(history).await;
            let told = olga.page(page).await.all(".page-head .run-of-links").concat();
            assert_eq!(told, "Version 2 · 1 March 2026 at 12:00 UTC · an editor · Versions: who changed what, and when");
            let read = house.page(page).await;
            assert_eq!((read.all(".run-of-links"), read.words().contains("edith")), (vec![], false), "readers are not told who");
        }
    })
    .await;
}

#[tokio::test]
async fn a_draft_in_the_way_is_led_to_and_to_where_it_is_discarded() {
    each_engine(|db| async move {
        let house = little(db).await;
        let edith = editor(&house, "edith").await;
        super::one_more(&house, 0).await;
        save(&edith, "a-practice", &[("summary", "A draft")]).await;
        let page = edith.page("/en/work/proposals").await;
        assert_eq!(page.all(".error-summary"), [""; 0]);
        let accept = page.attributes("form[action$=accept]", "action").remove(0);
        let refused = edith.post(&accept, page.form(&accept)).await;
        let ways = [edit_path("a-practice"), format!("{}#discard", edit_path("a-practice"))];
        assert_eq!((refused.status, refused.attributes(".error-summary a", "href")), (409, ways.to_vec()));
        let history = edith.page("/en/work/practices/a-practice/history").await;
        assert_eq!(history.attributes(".notice a", "href"), ways);
        let form = edith.page(&ways[0]).await;
        assert_eq!(form.attributes("form#discard", "action"), ["/en/work/practices/a-practice/drop"]);
    })
    .await;
}

#[tokio::test]
async fn what_a_draft_changes_stands_before_the_button_with_what_goes_out_of_date_and_who_else_writes() {
    each_engine(|db| async move {
        let house = real(db).await;
        let (edith, emil) = (editor(&house, "edith").await, editor(&house, "emil").await);
        let path = format!("/en/work/practices/{TURIN}/publish");
        save(&edith, TURIN, &[("start_year", "2001")]).await;
        let page = edith.page(&path).await;
        assert_eq!((page.all("#changes ~ p"), page.all(".notice")), (vec![], vec![]), "a year needs no translation");
        save(&edith, TURIN, &[("summary", "Houses for all.")]).await;
        save(&emil, TURIN, &[("summary", "Houses for everybody.")]).await;
        let page = edith.page(&path).await;
        let told = page.all("#changes ~ p");
        assert_eq!(told, ["4 translations go out of date with these changes, unless this is a small correction."]);
        assert_eq!(
            page.all(".notice"),
            ["Made-up emil@example.org is working on this practice too. Last change: 1 March 2026 at 12:00 UTC."]
        );
        assert_eq!(page.all("section:has(#changes) ~ form #why").len(), 1, "the button comes after what it does");
    })
    .await;
}

#[tokio::test]
async fn faults_of_a_draft_are_framed_as_everywhere_and_what_was_done_is_told_alike() {
    each_engine(|db| async move {
        let house = little(db).await;
        let edith = editor(&house, "edith").await;
        save(&edith, "a-practice", &[("start_year", "20O7")]).await;
        let form = edith.page(&edit_path("a-practice")).await;
        assert_eq!(form.all("#faults.error-summary li"), ["Year of the start: Enter a year from 1800 to 2200"]);
        let none: [(&str, &str); 0] = [];
        let told = edith.follow(&edith.post("/en/work/practices/a-practice/drop", none).await).await;
        assert_eq!(told.all(".notice.done[role=status] strong"), ["Draft discarded."]);
    })
    .await;
}
