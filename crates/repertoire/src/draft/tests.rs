use std::collections::BTreeMap;

use base_core::Id;
use base_db::Db;
use base_testing::{Answer, Browser, House, each_engine};
use people::role::Scope;
use people::{Person, Role, seed};
use serde_json::json;

use crate::practice::{Status, store as practices};
use crate::tests::{FILES, import_files, import_records, open, shown, small};
use crate::version;

mod list;
mod merged;
mod rights;
mod tabs;
mod told;

const TURIN: &str = "turin-neighbourhood-houses";
const VISBY: &str = "visby-democracy-for-childrens-future";

type Fields = BTreeMap<String, String>;

async fn real(db: Db) -> House {
    import_files(&db, &FILES).await.expect("the real data is sound");
    open(db).await
}

async fn little(db: Db) -> House {
    import_records(&db, &json!([small("a-practice"), small("another-practice")])).await.expect("sound");
    open(db).await
}

async fn somebody<'h>(house: &'h House, name: &str, role: Role, scope: Scope) -> (Id<Person>, Browser<'h>) {
    let app = &house.app;
    let made = seed::signed_in(&app.db, &app.journal, &app.random, &format!("{name}@example.org"), &[(role, scope)]).await;
    let (person, secret) = made.expect("nobody has that address");
    let browser = house.browser();
    browser.put_cookie("__Host-eumia", &secret);
    (person, browser)
}

async fn editor<'h>(house: &'h House, name: &str) -> Browser<'h> {
    somebody(house, name, Role::Editor, Scope::Site).await.1
}

async fn owner<'h>(house: &'h House, name: &str, slug: &str) -> Browser<'h> {
    somebody(house, name, Role::Owner, Scope::Practice(slug.to_owned())).await.1
}

fn edit_path(slug: &str) -> String {
    format!("/en/work/practices/{slug}/edit")
}

/// The form as it stands, with changes and the button that is pressed.
async fn filled(browser: &Browser<'_>, path: &str, changes: &[(&str, &str)], button: &str) -> Fields {
    let mut fields = browser.page(path).await.form(path);
    fields.extend(changes.iter().map(|(name, words)| ((*name).to_owned(), (*words).to_owned())));
    fields.insert("do".into(), button.into());
    fields
}

async fn save(browser: &Browser<'_>, slug: &str, changes: &[(&str, &str)]) -> Answer {
    let path = edit_path(slug);
    let fields = filled(browser, &path, changes, "save").await;
    browser.post(&path, &fields).await
}

async fn publish(browser: &Browser<'_>, slug: &str, why: &str) -> Answer {
    let path = format!("/en/work/practices/{slug}/publish");
    let mut fields = browser.page(&path).await.form(&path);
    fields.insert("why".into(), why.into());
    browser.post(&path, &fields).await
}

async fn goals(house: &House, slug: &str) -> Vec<String> {
    let record = shown(&house.app.db, slug).await.record;
    record.goals.into_iter().flatten().map(|goal| goal.body).collect()
}

async fn versions(house: &House, slug: &str) -> Vec<version::Version> {
    let practice = shown(&house.app.db, slug).await.practice;
    version::store::list(house.app.db.reader(), practice.id, 100).await.expect("the database answers")
}

#[tokio::test]
async fn a_sentence_is_changed_looked_at_and_published_and_nothing_else_changes() {
    each_engine(|db| async move {
        let house = real(db).await;
        let before = shown(&house.app.db, TURIN).await;
        let edith = editor(&house, "edith").await;
        let form = edith.page(&edit_path(TURIN)).await;
        assert_eq!(form.all(".said"), [""], "nothing has been saved yet");
        let answer = save(&edith, TURIN, &[("summary", "Houses in the neighbourhoods, open to all.")]).await;
        assert_eq!((answer.status, answer.header("location")), (303, edit_path(TURIN).as_str()));
        assert_eq!(
            goals(&house, TURIN).await,
            before.record.goals.iter().flatten().map(|goal| goal.body.clone()).collect::<Vec<_>>()
        );
        assert_eq!(shown(&house.app.db, TURIN).await.record, before.record, "readers see nothing yet");
        let form = edith.page(&edit_path(TURIN)).await;
        assert_eq!(form.all("#f-summary"), ["Houses in the neighbourhoods, open to all."]);
        assert_eq!(form.all("#reader-view .record-head .lede"), ["Houses in the neighbourhoods, open to all."]);
        let changes = edith.page(&format!("/en/work/practices/{TURIN}/changes")).await;
        assert_eq!(changes.all(".changes h2"), ["Summary"]);
        let preview = edith.page(&format!("/en/work/practices/{TURIN}/preview")).await;
        assert_eq!(preview.all(".record-head .lede"), ["Houses in the neighbourhoods, open to all."]);

        let published = publish(&edith, TURIN, "Said more plainly").await;
        let told = edith.follow(&published).await;
        assert_eq!(told.all("[role=status] strong"), ["Version 2 is published."]);
        assert_eq!(
            told.attributes("[role=status] a", "href"),
            [format!("/en/practices/{TURIN}"), format!("/en/practices/{TURIN}/changes/2")]
        );
        let after = shown(&house.app.db, TURIN).await;
        let mut expected = before.record.clone();
        if let Some(summary) = &mut expected.summary {
            summary.body = "Houses in the neighbourhoods, open to all.".into();
        }
        assert_eq!(after.record, expected, "one sentence, and nothing else");
        assert_eq!(
            (after.practice.place, after.practice.confirmed_on, after.practice.fictional, after.practice.status),
            (before.practice.place, before.practice.confirmed_on, before.practice.fictional, before.practice.status)
        );
        house.follow().await;
        let page = house.page(&format!("/en/practices/{TURIN}")).await;
        assert_eq!(page.all(".record-head .lede"), ["Houses in the neighbourhoods, open to all."]);
        let list = house.page(&format!("/en/practices/{TURIN}/versions")).await.all(".steps-list li");
        assert!(list[0].contains("by an editor") && list[0].contains("Said more plainly"), "{list:?}");
        assert!(!list.join(" ").contains("edith"), "readers are not told who");
        let history = edith.page(&format!("/en/work/practices/{TURIN}/history")).await.all(".steps-list li");
        assert!(history[0].contains("edith"), "{history:?}");
        assert_eq!(version::verify(house.app.db.reader()).await.expect("it can be checked"), [""; 0]);
    })
    .await;
}

#[tokio::test]
async fn every_real_practice_saved_unchanged_is_no_new_version() {
    each_engine(|db| async move {
        let house = real(db).await;
        let edith = editor(&house, "edith").await;
        for practice in practices::all_public(house.app.db.reader(), None, None, 20).await.expect("the database answers") {
            let slug = &practice.practice.slug;
            assert_eq!(save(&edith, slug, &[]).await.status, 303, "{slug}");
            let form = edith.page(&edit_path(slug)).await;
            assert_eq!(form.all("#faults li"), [""; 0], "{slug}");
            assert_eq!(edith.page(&format!("/en/work/practices/{slug}/changes")).await.all(".changes h2"), [""; 0], "{slug}");
            publish(&edith, slug, "Nothing").await;
            assert_eq!(shown(&house.app.db, slug).await.record, practice.record, "{slug}");
            assert_eq!(versions(&house, slug).await.len(), 1, "{slug}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_draft_is_kept_as_typed_and_published_once_it_is_sound() {
    each_engine(|db| async move {
        let house = little(db).await;
        let edith = editor(&house, "edith").await;
        let wrong = [("start_year", "20O7"), ("goals.3", ""), ("results.1.text", "members"), ("results.1.value.number", "1,5")];
        assert_eq!(save(&edith, "a-practice", &wrong).await.status, 303);
        let form = edith.page(&edit_path("a-practice")).await;
        assert_eq!(form.attributes("#f-start_year, #f-results\\.1\\.value\\.number", "value"), ["20O7", "1,5"]);
        assert_eq!(
            form.all("#faults li"),
            [
                "Year of the start: Enter a year from 1800 to 2200",
                "Figure 1, Number: Enter a number in digits, with a point before decimals, such as 1250 or 12.5",
                "Figure 1, Source: Fill in this field",
            ]
        );
        let path = "/en/work/practices/a-practice/publish";
        let page = edith.page(path).await;
        assert_eq!(
            (page.all(".notice strong"), page.forms(path).len()),
            (vec!["3 fields must be corrected first.".to_owned()], 0)
        );
        let fields = ["start_year", "results.1.value.number", "results.1.source"];
        let links: Vec<_> = fields.iter().map(|field| format!("{}#f-{field}", edit_path("a-practice"))).collect();
        assert_eq!(page.attributes(".to-mend a", "href"), links, "each is named and can be gone to");
        let forced = edith.post(path, [("revision", "1"), ("why", "x")]).await;
        assert_eq!(forced.status, 409);
        assert_eq!(versions(&house, "a-practice").await.len(), 1);
        save(
            &edith,
            "a-practice",
            &[("start_year", "2007"), ("results.1.value.number", "1.5"), ("results.1.source", "https://example.org/x")],
        )
        .await;
        assert_eq!(edith.post(path, [("revision", "2"), ("why", "")]).await.status, 422, "a reason is asked for");
        assert_eq!(publish(&edith, "a-practice", "Known now").await.status, 303);
        let record = shown(&house.app.db, "a-practice").await.record;
        assert_eq!(
            (record.start_year, record.observations.len(), record.goals.map(|goals| goals.len())),
            (Some(2007), 1, Some(2))
        );
    })
    .await;
}

#[tokio::test]
async fn lists_are_turned_without_a_script() {
    each_engine(|db| async move {
        let house = little(db).await;
        let edith = editor(&house, "edith").await;
        let path = edit_path("a-practice");
        let fields = filled(&edith, &path, &[("goals.1", "Goal one")], "add goals").await;
        let answer = edith.post(&path, &fields).await;
        assert_eq!(answer.header("location"), format!("{path}#f-goals.3"));
        let fields = filled(&edith, &path, &[("goals.3", "Goal three")], "up goals.3").await;
        edith.post(&path, &fields).await;
        let fields = filled(&edith, &path, &[], "remove goals.1").await;
        edith.post(&path, &fields).await;
        let form = edith.page(&path).await.form(&path);
        let left: Vec<_> = form.iter().filter(|(name, _)| name.starts_with("goals.")).map(|(_, words)| words.as_str()).collect();
        assert_eq!(left, ["Goal three", "Second goal"]);
    })
    .await;
}

#[tokio::test]
async fn two_people_on_one_practice_are_told_and_their_work_goes_together() {
    each_engine(|db| async move {
        let house = little(db).await;
        let (edith, emil) = (editor(&house, "edith").await, editor(&house, "emil").await);
        save(&edith, "a-practice", &[("goals.1", "Edith’s first"), ("summary", "In short")]).await;
        save(&emil, "a-practice", &[("goals.1", "Emil’s first"), ("goals.2", "Emil’s second")]).await;
        let told = emil.page(&edit_path("a-practice")).await.all("#told .notice");
        assert_eq!(told, ["Made-up edith@example.org is working on this practice too. Last change: 1 March 2026 at 12:00 UTC."]);
        assert_eq!(publish(&emil, "a-practice", "Emil").await.status, 303);

        let form = edith.page(&edit_path("a-practice")).await;
        assert_eq!(form.all("#told strong"), ["Another version has been published since you began."]);
        let publish_path = "/en/work/practices/a-practice/publish";
        let stale = edith.page(publish_path).await;
        assert_eq!(stale.forms(publish_path).len(), 0, "first it is taken in");
        let by_emil = "Made-up emil@example.org published version 2 on 1 March 2026 at 12:00 UTC.";
        assert_eq!(stale.all(".notice p:not(:has(strong))"), [by_emil, "Emil"]);
        assert_eq!(stale.attributes("main .button", "href"), ["/en/work/practices/a-practice/merge"]);
        assert_eq!(edith.post(publish_path, [("revision", "1"), ("why", "Edith")]).await.status, 409);
        assert_eq!(goals(&house, "a-practice").await, ["Emil’s first", "Emil’s second"]);

        let path = "/en/work/practices/a-practice/merge";
        let page = edith.page(path).await;
        assert_eq!(page.all("fieldset legend"), ["Objectives"], "only what both changed is asked");
        let mut fields = page.form(path);
        assert_eq!(page.all(".choices ins"), ["added: Edith’s first", "added: Emil’s first"], "what each of them changed");
        let asked = edith.post(path, &fields).await;
        assert_eq!(asked.status, 409, "every question wants an answer");
        assert_eq!(asked.attributes(".error-summary a", "href"), ["#choice-1"]);
        fields.insert("choice.goals.1".into(), "typed".into());
        fields.insert("words.goals.1".into(), "Of both".into());
        assert_eq!(edith.post(path, &fields).await.header("location"), edit_path("a-practice"));
        assert_eq!(publish(&edith, "a-practice", "Edith").await.status, 303);
        assert_eq!(goals(&house, "a-practice").await, ["Of both", "Emil’s second"]);
        let whys: Vec<_> = versions(&house, "a-practice").await.into_iter().map(|version| version.why).collect();
        assert_eq!(whys, ["Edith", "Emil", "import"]);
    })
    .await;
}

#[tokio::test]
async fn who_writes_on_a_new_practice_that_another_publishes_first_loses_nothing() {
    each_engine(|db| async move {
        let house = little(db).await;
        let (edith, emil, erik) = (editor(&house, "edith").await, editor(&house, "emil").await, editor(&house, "erik").await);
        let place = shown(&house.app.db, "a-practice").await.place.slug;
        let new = [("name", "A new practice"), ("place", place.as_str()), ("slug", "fresh")];
        assert_eq!(edith.post("/en/work/practices/new", new).await.header("location"), edit_path("fresh"));
        // Emil has begun a draft, Erik has a form open, and then Edith publishes.
        save(&emil, "fresh", &[("summary", "From Emil")]).await;
        let needed = [("name_en", "A new practice"), ("sources.1", "https://example.org/new")];
        let begun = filled(&emil, &edit_path("fresh"), &needed, "save").await;
        let opened = filled(&erik, &edit_path("fresh"), &[("summary", "From Erik")], "save").await;
        save(&edith, "fresh", &[("sources.1", "https://example.org/new"), ("start_year", "2001")]).await;
        assert_eq!(publish(&edith, "fresh", "First").await.status, 303);
        for (writer, fields, summary) in [(&emil, begun, "From Emil"), (&erik, opened, "From Erik")] {
            assert_eq!(writer.post(&edit_path("fresh"), &fields).await.status, 303);
            let form = writer.page(&edit_path("fresh")).await;
            assert_eq!(form.all("#told strong"), ["Another version has been published since you began."]);
            assert_eq!(form.all("#f-summary"), [summary]);
        }
        let path = "/en/work/practices/fresh/merge";
        let page = emil.page(path).await;
        assert_eq!(emil.post(path, &page.form(path)).await.header("location"), edit_path("fresh"));
        assert_eq!(publish(&emil, "fresh", "Second").await.status, 303);
        let record = shown(&house.app.db, "fresh").await.record;
        assert_eq!((record.summary.map(|summary| summary.body), record.start_year), (Some("From Emil".into()), Some(2001)));
    })
    .await;
}

#[tokio::test]
async fn two_tabs_of_one_person_do_not_overwrite_each_other() {
    each_engine(|db| async move {
        let house = little(db).await;
        let edith = editor(&house, "edith").await;
        let path = edit_path("a-practice");
        let first = filled(&edith, &path, &[("summary", "First tab")], "save").await;
        let second = filled(&edith, &path, &[("summary", "Second tab")], "save").await;
        assert_eq!(edith.post(&path, &first).await.status, 303);
        assert_eq!(edith.post(&path, &first).await.status, 303, "sent twice is saved once");
        let told = edith.post(&path, &second).await;
        assert_eq!((told.status, told.all("#trouble")), (409, vec!["This draft was saved in another tab".to_owned()]));
        assert_eq!(told.all("#f-summary"), ["Second tab"], "nothing typed is lost");
        assert_eq!(told.values("data-undecided").len(), 1, "nor saved over the other before she says so");
        assert_eq!(edith.page(&path).await.all("#f-summary"), ["First tab"], "and nothing is overwritten");
        let mut again = told.form(&path);
        again.insert("do".into(), "save".into());
        assert_eq!(edith.post(&path, &again).await.status, 303);
        assert_eq!(edith.post(&path, &again).await.status, 303, "a button pressed twice is no second tab");
        assert_eq!(edith.page(&path).await.all("#f-summary"), ["Second tab"]);

        let late = filled(&edith, &path, &[("summary", "Too late")], "save").await;
        assert_eq!(publish(&edith, "a-practice", "Done").await.status, 303);
        let told = edith.post(&path, &late).await;
        assert_eq!((told.status, told.all("#f-summary")), (409, vec!["Too late".to_owned()]));
    })
    .await;
}

#[tokio::test]
async fn a_button_pressed_twice_publishes_once() {
    each_engine(|db| async move {
        let house = little(db).await;
        let edith = editor(&house, "edith").await;
        save(&edith, "a-practice", &[("summary", "In short")]).await;
        let path = "/en/work/practices/a-practice/publish";
        let mut fields = edith.page(path).await.form(path);
        fields.insert("why".into(), "Once".into());
        let answers = tokio::join!(edith.post(path, &fields), edith.post(path, &fields), edith.post(path, &fields));
        assert_eq!([answers.0.status, answers.1.status, answers.2.status], [303, 303, 303]);
        assert_eq!(versions(&house, "a-practice").await.len(), 2);
    })
    .await;
}

#[tokio::test]
async fn a_new_draft_begun_in_two_tabs_at_once_is_one() {
    each_engine(|db| async move {
        let house = little(db).await;
        let edith = editor(&house, "edith").await;
        let path = edit_path("a-practice");
        let fields = filled(&edith, &path, &[("summary", "In short")], "save").await;
        let (one, other) = tokio::join!(edith.post(&path, &fields), edith.post(&path, &fields));
        let mut statuses = [one.status, other.status];
        statuses.sort_unstable();
        assert!(statuses == [303, 303] || statuses == [303, 409], "{statuses:?}");
        assert_eq!(edith.page(&path).await.all("#f-summary"), ["In short"]);
    })
    .await;
}

#[tokio::test]
async fn an_owner_proposes_and_an_editor_takes_over_or_says_why_not() {
    each_engine(|db| async move {
        let house = little(db).await;
        let (olga, edith) = (owner(&house, "olga", "a-practice").await, editor(&house, "edith").await);
        let path = "/en/work/practices/a-practice/propose";
        let propose = async |summary: &str, why: &str| {
            let fields = filled(&olga, path, &[("summary", summary)], "send").await;
            let answer = olga.post(path, &fields).await;
            assert_eq!(answer.header("location"), "/en/work/practices/a-practice/send");
            let mut fields = olga.follow(&answer).await.form("/en/work/practices/a-practice/send");
            fields.insert("why".into(), why.into());
            assert_eq!(olga.post("/en/work/practices/a-practice/send", &fields).await.status, 303);
        };
        let handlers = crate::handlers(&house.app, house.post_office());
        propose("From the owner", "We know it best").await;
        assert_eq!(house.work(&handlers).await, 1);
        let letters = house.letters();
        assert_eq!((letters.len(), letters[0].subject.as_str()), (1, "A correction to “A practice” waits for an editor"));
        assert!(
            letters[0].text.contains("Hello Made-up edith") && letters[0].text.contains("We know it best"),
            "{}",
            letters[0].text
        );
        let overview = olga.page("/en/work/practices/a-practice").await;
        assert_eq!(overview.all("#proposed ~ ul li b"), ["Waiting for an editor"]);
        let list = edith.page("/en/work/proposals").await;
        assert_eq!(list.all(".changes h2"), ["Summary"]);
        let accept = list.attributes("form[action$=accept]", "action").remove(0);
        let none: [(&str, &str); 0] = [];
        for _ in 0..2 {
            assert_eq!(edith.post(&accept, none).await.header("location"), edit_path("a-practice"), "twice is once");
        }
        save(&edith, "a-practice", &[("start_year", "2001")]).await;
        let why = edith.page("/en/work/practices/a-practice/publish").await.all("#why");
        assert_eq!(why, ["We know it best"], "the owner’s reason stands there already");
        assert_eq!(publish(&edith, "a-practice", "As its owner says").await.status, 303);
        let record = shown(&house.app.db, "a-practice").await.record;
        assert_eq!((record.summary.map(|summary| summary.body), record.start_year), (Some("From the owner".into()), Some(2001)));
        let history = edith.page("/en/work/practices/a-practice/history").await.all(".steps-list li");
        assert!(history[0].contains("edith") && history[0].contains("proposed by Made-up olga"), "{history:?}");
        let hidden = olga.page("/en/work/practices/a-practice/history").await.all(".steps-list li");
        assert!(hidden[0].contains("an editor") && !hidden[0].contains("edith"), "{hidden:?}");
        assert_eq!(olga.page("/en/work/practices/a-practice").await.all("#proposed ~ ul li b"), ["Accepted and published"]);

        assert_eq!(house.work(&handlers).await, 1);
        let subjects = || house.letters().into_iter().map(|letter| letter.subject).collect::<std::collections::BTreeSet<_>>();
        assert!(subjects().contains("Your correction to “A practice” is published"), "{:?}", subjects());

        propose("Once more", "Better still").await;
        let decline = edith.page("/en/work/proposals").await.attributes("form[action$=decline]", "action").remove(0);
        assert_eq!(edith.post(&decline, [("why", "")]).await.status, 422);
        assert_eq!(edith.post(&decline, [("why", "No source says so")]).await.status, 303);
        let told = olga.page("/en/work/practices/a-practice").await.all("#proposed ~ ul li");
        assert!(
            told.iter().any(|line| line.starts_with("Declined") && line.ends_with("The reason: No source says so")),
            "{told:?}"
        );
        assert_eq!(house.work(&handlers).await, 2);
        let letters = house.letters();
        assert_eq!(letters.len(), 3, "no editor is asked to look at what was declined meanwhile");
        let letter = letters.iter().find(|letter| letter.subject == "Your correction to “A practice” was not accepted");
        let letter = letter.expect("a letter was sent");
        assert!(letter.text.contains("No source says so"), "{}", letter.text);
        assert_eq!(edith.page("/en/work/proposals").await.all(".lede"), ["No proposal waits for an editor."]);
    })
    .await;
}

#[tokio::test]
async fn a_reason_that_is_too_long_comes_back_on_whichever_page_its_proposal_is() {
    each_engine(|db| async move {
        let house = little(db).await;
        let edith = editor(&house, "edith").await;
        for number in 0..11 {
            one_more(&house, number).await;
        }
        let page = edith.page("/en/work/proposals?page=2").await;
        let decline = page.attributes("form[action$=decline]", "action").remove(0);
        let mut fields = page.form(&decline);
        let reason = "No source says so. ".repeat(30);
        fields.insert("why".into(), reason.clone());
        let told = edith.post(&decline, &fields).await;
        assert_eq!((told.status, told.form(&decline)["why"].trim()), (422, reason.trim()));
        save(&edith, "a-practice", &[("summary", "A draft")]).await;
        let accept = page.attributes("form[action$=accept]", "action").remove(0);
        let told = edith.post(&accept, page.form(&accept)).await;
        assert_eq!((told.status, told.attributes("form[action$=accept]", "action")), (409, vec![accept]));
    })
    .await;
}

#[tokio::test]
async fn an_old_version_is_brought_back_as_a_new_one() {
    each_engine(|db| async move {
        let house = little(db).await;
        let edith = editor(&house, "edith").await;
        let first = shown(&house.app.db, "a-practice").await.record;
        save(&edith, "a-practice", &[("goals.1", "Worse"), ("summary", "Worse")]).await;
        publish(&edith, "a-practice", "Worse").await;
        let history = edith.page("/en/work/practices/a-practice/history").await;
        let back = history.attributes("a[href*='edit?from=']", "href");
        assert_eq!(back, ["/en/work/practices/a-practice/edit?from=1"]);
        let path = edit_path("a-practice");
        let mut fields = edith.page(&back[0]).await.form(&path);
        fields.insert("do".into(), "save".into());
        assert_eq!(edith.post(&path, &fields).await.status, 303);
        let finish = "/en/work/practices/a-practice/publish";
        let mut fields = edith.page(finish).await.form(finish);
        assert_eq!(fields["why"], "Version 1 restored");
        fields.insert("minor".into(), "yes".into());
        assert_eq!(edith.post(finish, &fields).await.status, 303);
        assert!(versions(&house, "a-practice").await[0].minor);
        let now = shown(&house.app.db, "a-practice").await;
        assert_eq!((now.practice.version, now.record.goals, now.record.summary), (3, first.goals, first.summary));
    })
    .await;
}

#[tokio::test]
async fn a_new_practice_is_nobodys_to_read_until_it_is_published() {
    each_engine(|db| async move {
        let house = real(db).await;
        let edith = editor(&house, "edith").await;
        let path = "/en/work/practices/new";
        let wrong = edith.post(path, [("name", "A new practice"), ("place", "nowhere"), ("slug", "Not A Slug")]).await;
        assert_eq!((wrong.status, wrong.all(".error-summary li").len()), (422, 2));
        let taken = edith.post(path, [("name", "A new practice"), ("place", "Turin"), ("slug", TURIN)]).await;
        assert_eq!(taken.status, 422);
        let made = edith.post(path, [("name", "A new practice"), ("place", "Turin"), ("slug", "")]).await;
        assert_eq!(made.header("location"), edit_path("a-new-practice"));
        assert_eq!(house.get("/en/practices/a-new-practice").await.status, 404);
        let row = practices::by_slug(house.app.db.reader(), "a-new-practice").await.expect("an answer").expect("a row");
        assert_eq!((row.status, row.version), (Status::Draft, 0));
        assert_eq!(version::verify(house.app.db.reader()).await.expect("it can be checked"), [""; 0]);
        for page in ["", "/edit", "/preview", "/changes", "/publish", "/history", "/merge"] {
            edith.page(&format!("/en/work/practices/a-new-practice{page}")).await;
        }
        save(&edith, "a-new-practice", &[("summary", "New"), ("sources.1", "https://example.org/new")]).await;
        assert_eq!(publish(&edith, "a-new-practice", "First").await.status, 303);
        house.follow().await;
        let page = house.page("/en/practices/a-new-practice").await;
        assert_eq!(page.all(".record-head h1, .record-head .lede"), ["A new practice", "New"]);
        let numbers: Vec<_> = versions(&house, "a-new-practice").await.iter().map(|version| version.number).collect();
        assert_eq!(numbers, [1]);
    })
    .await;
}

#[tokio::test]
async fn pages_cost_the_same_for_one_draft_and_for_fifty() {
    each_engine(|db| async move {
        let house = little(db).await;
        let edith = editor(&house, "edith").await;
        save(&edith, "a-practice", &[("summary", "Version 2")]).await;
        publish(&edith, "a-practice", "Two").await;
        save(&edith, "a-practice", &[("summary", "A draft")]).await;
        one_more(&house, 0).await;
        let addresses = [
            "/en/work/practices",
            "/en/work/practices/a-practice",
            "/en/work/practices/a-practice/edit",
            "/en/work/practices/a-practice/preview",
            "/en/work/practices/a-practice/changes",
            "/en/work/practices/a-practice/publish",
            "/en/work/practices/a-practice/merge",
            "/en/work/practices/a-practice/history",
            "/en/work/proposals",
        ];
        let mut before = Vec::new();
        for address in addresses {
            before.push((address, edith.statements(address).await));
        }
        for number in 1..50 {
            one_more(&house, number).await;
        }
        let mut after = Vec::new();
        for address in addresses {
            after.push((address, edith.statements(address).await));
        }
        assert_eq!(before, after);
    })
    .await;
}

/// One more practice, one more draft and one more proposal of the same practice, and one more version of it.
async fn one_more(house: &House, number: usize) {
    let app = &house.app;
    let draft_of = async |role: Role, scope: Scope, kind: super::Kind| {
        let email = format!("{role}-{number}@example.org");
        let (person, _) = seed::signed_in(&app.db, &app.journal, &app.random, &email, &[(role, scope)]).await.expect("new");
        let shown = shown(&app.db, "a-practice").await;
        let (journal, base) = (&app.journal, &shown.record);
        let saved = &super::acts::Saved {
            practice: shown.practice.id,
            author: person,
            kind,
            base: shown.practice.version,
            revision: 0,
            typed: super::sheet::Sheet::of(base).write(),
            note: String::new(),
        };
        let outcome: Result<(), super::Refusal> = app
            .act(|tx| async move {
                super::acts::save(&*tx, journal, saved).await?;
                if kind == super::Kind::Proposal {
                    super::acts::submit(&*tx, journal, person, (saved.practice, 1), base, "Because").await?;
                }
                Ok(())
            })
            .await;
        outcome.expect("the act is allowed");
    };
    draft_of(Role::Editor, Scope::Site, super::Kind::Edit).await;
    draft_of(Role::Owner, Scope::Practice("a-practice".into()), super::Kind::Proposal).await;
    import_records(&app.db, &json!([small(&format!("practice-{number}"))])).await.expect("sound");
    let mut more = small("a-practice");
    more["summary"] = json!(format!("Imported {number}"));
    import_records(&app.db, &json!([more])).await.expect("sound");
}
