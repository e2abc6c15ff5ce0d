//! What each person may see and change on the workbench, and that nothing else can be reached through it.

use base_core::Actor;
use base_testing::{Answer, Browser, each_engine};
use people::Role;
use people::role::Scope;

use super::{edit_path, editor, filled, little, owner, save, somebody};
use crate::practice::{self, Status};
use crate::tests::shown;

#[tokio::test]
async fn what_one_may_not_see_is_like_what_is_not_there() {
    each_engine(|db| async move {
        let house = little(db).await;
        let (olga, edith) = (owner(&house, "olga", "a-practice").await, editor(&house, "edith").await);
        let (_, pau) = somebody(&house, "pau", Role::Participant, Scope::Site).await;
        let (_, own) = somebody(&house, "erik", Role::Editor, Scope::Practice("another-practice".into())).await;
        let page = |slug: &str, end: &str| format!("/en/work/practices/{slug}{end}");
        let nothing = |answer: &Answer| (answer.status, answer.all("main"));
        let missing = nothing(&pau.get("/en/work/nothing-here").await);
        assert_eq!(missing.0, 404);
        let all = ["", "/edit", "/propose", "/preview", "/changes", "/merge", "/publish", "/send", "/history"];
        for end in all {
            assert_eq!(house.get(&page("a-practice", end)).await.status, 303, "{end}: who is not signed in is asked to");
            assert_eq!(nothing(&pau.get(&page("a-practice", end)).await), missing, "{end}");
            assert_eq!(nothing(&olga.get(&page("another-practice", end)).await), missing, "{end}: not hers");
            assert_eq!(nothing(&own.get(&page("a-practice", end)).await), missing, "{end}: not his");
            assert_eq!(nothing(&edith.get(&page("no-practice", end)).await), missing, "{end}");
            let hers = !["/edit", "/publish"].contains(&end);
            assert_eq!(olga.get(&page("a-practice", end)).await.status, if hers { 200 } else { 404 }, "{end}");
            let an_editors = !["/propose", "/send"].contains(&end);
            assert_eq!(edith.get(&page("a-practice", end)).await.status, if an_editors { 200 } else { 404 }, "{end}");
            assert_eq!(own.get(&page("another-practice", end)).await.status, if an_editors { 200 } else { 404 }, "{end}");
        }
        for end in ["/edit", "/publish"] {
            let fields = [("base", "1"), ("revision", "0"), ("name_en", "Mine now"), ("why", "x")];
            assert_eq!(olga.post(&page("a-practice", end), fields).await.status, 404, "{end}");
            assert_eq!(own.post(&page("a-practice", end), fields).await.status, 404, "{end}");
            assert_eq!(house.post(&page("a-practice", end), fields).await.status, 401, "{end}");
        }
        for browser in [&olga, &own, &pau] {
            assert_eq!(browser.get("/en/work/proposals").await.status, 404);
            assert_eq!(browser.get("/en/work/practices/new").await.status, 404);
        }
        let listed = async |browser: &Browser<'_>| browser.page("/en/work/practices").await.all("tbody th a").len();
        assert_eq!((listed(&olga).await, listed(&own).await, listed(&edith).await), (1, 1, 2));
        // A draft is its author's alone.
        save(&edith, "a-practice", &[("summary", "A secret of Edith’s")]).await;
        for end in ["", "/preview", "/changes", "/propose", "/merge"] {
            assert!(!olga.page(&page("a-practice", end)).await.words().contains("secret"), "{end}");
        }
        let emil = editor(&house, "emil").await;
        assert!(!emil.page(&edit_path("a-practice")).await.words().contains("secret"));
        assert!(edith.page(&edit_path("a-practice")).await.words().contains("secret"), "there was something to see");
    })
    .await;
}

#[tokio::test]
async fn columns_sent_through_the_form_change_nothing_else() {
    each_engine(|db| async move {
        let house = little(db).await;
        let edith = editor(&house, "edith").await;
        let before = shown(&house.app.db, "a-practice").await;
        let columns = [
            "id",
            "slug",
            "status",
            "place",
            "place_id",
            "version",
            "confirmed_on",
            "last_confirmed",
            "ended_why",
            "fictional",
            "created_at",
            "updated_at",
            "practice_id",
            "author_id",
            "kind",
            "state",
            "base_version",
            "fields",
            "note",
            "answer",
            "proposal_id",
            "published_version",
            "country",
            "country_code",
            "numbered",
            "record",
            "record_hash",
            "number",
            "actor",
            "minor",
        ];
        let more: Vec<(&str, &str)> = columns.iter().map(|column| (*column, "withdrawn")).collect();
        assert_eq!(save(&edith, "a-practice", &more).await.status, 303);
        assert_eq!(edith.page("/en/work/practices/a-practice/changes").await.all(".changes h2"), [""; 0]);
        let path = "/en/work/practices/a-practice/publish";
        let mut fields = edith.page(path).await.form(path);
        fields.extend(more.iter().map(|(name, words)| ((*name).to_owned(), (*words).to_owned())));
        fields.insert("why".into(), "Nothing".into());
        assert_eq!(edith.post(path, &fields).await.status, 303);
        let after = shown(&house.app.db, "a-practice").await;
        assert_eq!((after.practice, after.record), (before.practice, before.record));
        assert_eq!(shown(&house.app.db, "another-practice").await.practice.status, Status::Published);
    })
    .await;
}

#[tokio::test]
async fn a_withdrawn_practice_is_not_published_behind_somebodys_back() {
    each_engine(|db| async move {
        let house = little(db).await;
        let edith = editor(&house, "edith").await;
        save(&edith, "a-practice", &[("summary", "In short")]).await;
        let journal = &house.app.journal;
        crate::tests::act(&house.app.db, |tx| async move {
            practice::acts::withdraw(&*tx, journal, &Actor::Command("test"), "a-practice").await
        })
        .await
        .expect("allowed");
        let answer = edith.post("/en/work/practices/a-practice/publish", [("revision", "1"), ("why", "x")]).await;
        assert_eq!(answer.status, 409);
        assert_eq!(house.get("/en/practices/a-practice").await.status, 410);
    })
    .await;
}

#[tokio::test]
async fn who_no_longer_speaks_for_a_practice_is_not_told_what_became_of_her_proposal() {
    each_engine(|db| async move {
        let house = little(db).await;
        let edith = editor(&house, "edith").await;
        let role = || Scope::Practice("a-practice".into());
        let mut authors = Vec::new();
        for name in ["olga", "otto", "ophelia"] {
            let (id, browser) = somebody(&house, name, Role::Owner, role()).await;
            let path = "/en/work/practices/a-practice/propose";
            let fields = filled(&browser, path, &[("summary", name)], "send").await;
            let sent = browser.follow(&browser.post(path, &fields).await).await;
            let mut fields = sent.form("/en/work/practices/a-practice/send");
            fields.insert("why".into(), "We know it best".into());
            assert_eq!(browser.post("/en/work/practices/a-practice/send", &fields).await.status, 303);
            authors.push(id);
        }
        for decline in edith.page("/en/work/proposals").await.attributes("form[action$=decline]", "action") {
            assert_eq!(edith.post(&decline, [("why", "No source says so")]).await.status, 303);
        }
        // While three letters wait, one author loses her role and one is kept out.
        let (journal, actor) = (&house.app.journal, &Actor::Command("test"));
        let (otto, ophelia) = (authors[1], authors[2]);
        let held = people::role::store::of_person(house.app.db.reader(), otto).await.expect("readable");
        let grant = held.iter().find(|grant| grant.scope == role()).expect("she holds it").id;
        let revoked = house.app.act(|tx| async move { people::role::acts::revoke(&*tx, journal, actor, otto, grant).await });
        assert!(revoked.await.expect("allowed"));
        let out = house.app.act(|tx| async move { people::person::acts::suspend(&*tx, journal, actor, ophelia).await });
        out.await.expect("allowed");
        assert_eq!(
            house.work(&crate::handlers(&house.app, house.post_office())).await,
            6,
            "one for the editors and one for the author of each"
        );
        let told: Vec<String> = house.letters().into_iter().map(|letter| letter.to).collect();
        assert_eq!(told, ["olga@example.org"]);
    })
    .await;
}

#[tokio::test]
async fn a_draft_is_passed_on_to_who_has_none_of_her_own() {
    each_engine(|db| async move {
        let house = little(db).await;
        let (edith_id, edith) = somebody(&house, "edith", Role::Editor, Scope::Site).await;
        let (emil_id, emil) = somebody(&house, "emil", Role::Editor, Scope::Site).await;
        save(&edith, "a-practice", &[("summary", "From Edith")]).await;
        save(&edith, "another-practice", &[("summary", "From Edith")]).await;
        save(&emil, "another-practice", &[("summary", "From Emil")]).await;
        let open = crate::draft::open::open();
        let items = (open.of_person)(std::sync::Arc::clone(&house.app), edith_id, base_core::Lang::english())
            .await
            .expect("they are told");
        let paths: Vec<&str> = items.iter().filter_map(|item| item.path.as_deref()).collect();
        assert_eq!(paths, ["practices/a-practice", "practices/another-practice"]);
        let mut passed = Vec::new();
        for item in &items {
            let journal = &house.app.journal;
            let outcome = house.app.act(|tx| async move {
                let id = item.key.parse().expect("an id");
                crate::draft::acts::pass_on(&*tx, journal, &Actor::Command("test"), id, edith_id, emil_id).await
            });
            passed.push(matches!(outcome.await, Ok(true)));
        }
        assert_eq!(passed, [true, false], "of two drafts of one practice none is lost");
        assert_eq!(emil.page(&edit_path("a-practice")).await.all("#f-summary"), ["From Edith"]);
        assert_eq!(edith.page(&edit_path("a-practice")).await.all("#f-summary"), [""]);
        assert_eq!(edith.page(&edit_path("another-practice")).await.all("#f-summary"), ["From Edith"]);
    })
    .await;
}
