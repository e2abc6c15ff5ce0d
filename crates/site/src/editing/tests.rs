use std::collections::BTreeMap;

use base_content::{SourceHash, State, Text, Translation};
use base_core::{Id, Lang, Time};
use base_db::Db;
use base_jobs::last_seq;
use base_testing::{Answer, Browser, House, each_engine};
use people::Person;
use people::role::{Role, Scope};
use serde_json::json;

use super::kinds::KINDS;
use super::sheet;
use super::store;
use crate::document::exchange::Written;
use crate::document::store::{self as documents, Order};
use crate::news::Item;
use crate::tests::{empty, furnished, keep};

mod asked_first;
mod at_once;
mod sheets;

/// Somebody new with this role for the whole site, in a browser of her own.
async fn signed_in(house: &House, role: Role) -> (Id<Person>, Browser<'_>) {
    with_role(house, &format!("{role}@example.org"), role, Scope::Site).await
}

async fn with_role<'h>(house: &'h House, email: &str, role: Role, scope: Scope) -> (Id<Person>, Browser<'h>) {
    let app = &house.app;
    let made = people::seed::signed_in(&app.db, &app.journal, &app.random, email, &[(role, scope)]).await;
    let (person, secret) = made.expect("nobody has that address");
    let browser = house.browser();
    browser.put_cookie("__Host-eumia", &secret);
    (person, browser)
}

/// The form at an address, with some fields changed.
async fn form_of(browser: &Browser<'_>, address: &str, change: &[(&str, &str)]) -> BTreeMap<String, String> {
    let mut form = browser.page(address).await.form(address);
    form.extend(change.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    form
}

/// Saves the form at `…/edit` with some fields changed.
async fn save(browser: &Browser<'_>, document: &str, change: &[(&str, &str)]) -> Answer {
    let address = format!("/en/work/texts/{document}/edit");
    let mut form = form_of(browser, &address, change).await;
    form.entry("do".into()).or_insert("save".into());
    browser.post(&address, form).await
}

/// Publishes what was saved.
async fn publish(house: &House, browser: &Browser<'_>, document: &str, change: &[(&str, &str)]) -> Answer {
    let address = format!("/en/work/texts/{document}/publish");
    let answer = browser.post(&address, form_of(browser, &address, change).await).await;
    house.follow().await;
    answer
}

const ACADEMY: &str = "news/academy-in-turin";
const ACADEMY_EDIT: &str = "/en/work/texts/news/academy-in-turin/edit";

#[tokio::test]
async fn every_document_of_the_demonstration_goes_through_its_form_without_a_loss() {
    each_engine(|db| async move {
        let house = furnished(db).await;
        let mut count = 0;
        for kind in &KINDS {
            for standing in
                documents::standings(house.app.db.reader(), kind.name, Order::Position, "", (0, 100)).await.expect("rows")
            {
                let typed = sheet::of(kind, &standing.record);
                // As a browser sends it back.
                let sent: BTreeMap<&str, String> =
                    typed.iter().map(|(name, words)| (name.as_str(), base_text::clean(words))).collect();
                let known = sheet::known(kind, |name| sent.get(name).map(String::as_str));
                assert_eq!(known, typed, "{}", kind.subject(&standing.slug));
                let read = sheet::read(kind, &standing.slug, &known, Some(&standing.record)).expect("its shape");
                assert_eq!(read.expect("sound").record, standing.record, "{}", kind.subject(&standing.slug));
                count += 1;
            }
        }
        assert_eq!(count, 33);
    })
    .await;
}

#[tokio::test]
async fn every_form_opens_in_every_language() {
    each_engine(|db| async move {
        let house = furnished(db).await;
        let (_, editor) = signed_in(&house, Role::Editor).await;
        let documents = [
            "page/about",
            ACADEMY,
            "date/academy-announced",
            "partner/fieri",
            "funding/eif-2011",
            "story/home",
            "accessibility/statement",
            "identity/site",
        ];
        for lang in ["en", "de", "es", "fr", "it"] {
            for document in documents {
                let page = editor.page(&format!("/{lang}/work/texts/{document}/edit")).await;
                let mut ids = page.values("id");
                ids.sort();
                let all = ids.len();
                ids.dedup();
                assert_eq!(ids.len(), all, "{lang} {document} uses an id twice");
                assert_eq!(page.all("#reader-view > p.help"), [""; 0], "{document} has no view");
                assert_eq!(page.all("p.help:empty, label:empty, legend:empty"), [""; 0], "{document}");
            }
            for kind in &KINDS {
                editor.page(&format!("/{lang}/work/texts/{}", kind.name)).await;
            }
            for kind in ["news", "date", "partner", "funding"] {
                editor.page(&format!("/{lang}/work/texts/{kind}/new")).await;
            }
            editor.page(&format!("/{lang}/work/texts")).await;
            editor.page(&format!("/{lang}/work/texts/page/about/versions")).await;
            editor.page(&format!("/{lang}/work/texts/page/about/versions/1")).await;
        }
    })
    .await;
}

#[tokio::test]
async fn only_who_edits_the_whole_site_finds_these_pages() {
    each_engine(|db| async move {
        let house = furnished(db).await;
        let addresses = [
            "/en/work/texts",
            "/en/work/texts/news",
            ACADEMY_EDIT,
            "/en/work/texts/page/about/versions",
            "/en/work/texts/news/new",
        ];
        for role in Role::ALL {
            let (_, browser) = signed_in(&house, role).await;
            let may = matches!(role, Role::Editor | Role::Convener | Role::Administrator);
            for address in addresses {
                assert_eq!(browser.get(address).await.status, if may { 200 } else { 404 }, "{role} {address}");
            }
            if !may {
                let answer = browser.post(ACADEMY_EDIT, [("title", "Mine"), ("do", "save")]).await;
                assert_eq!(answer.status, 404, "{role}");
            }
        }
        let practice = Scope::Practice("turin-neighbourhood-houses".into());
        let (_, of_one_practice) = with_role(&house, "one@example.org", Role::Editor, practice).await;
        for address in addresses {
            assert_eq!(of_one_practice.get(address).await.status, 404, "{address}");
        }
        let sent = of_one_practice.post("/en/work/texts/news/academy-in-turin/withdraw", [("to", "withdraw")]).await;
        assert_eq!((sent.status, house.get("/en/news/academy-in-turin").await.status), (404, 200));
        let stranger = house.get(ACADEMY_EDIT).await;
        assert_eq!(
            (stranger.status, stranger.header("location")),
            (303, "/en/sign-in?next=/en/work/texts/news/academy-in-turin/edit")
        );
    })
    .await;
}

#[tokio::test]
async fn a_draft_is_seen_by_nobody_until_it_is_published() {
    each_engine(|db| async move {
        let house = furnished(db).await;
        let (_, editor) = signed_in(&house, Role::Editor).await;
        let events = last_seq(house.app.db.reader()).await.expect("readable");
        let before = house.get("/en/news/academy-in-turin").await.all("h1");
        let answer = save(&editor, ACADEMY, &[("title", "A week by the Po")]).await;
        assert_eq!((answer.status, answer.header("location")), (303, "/en/work/texts/news/academy-in-turin/edit?said=saved"));
        house.follow().await;
        assert_eq!(house.get("/en/news/academy-in-turin").await.all("h1"), before);
        assert_eq!(last_seq(house.app.db.reader()).await.expect("readable"), events, "a draft is not told to the log");
        let form = editor.page(ACADEMY_EDIT).await;
        assert_eq!(form.form(ACADEMY_EDIT)["title"], "A week by the Po");
        assert_eq!(form.all(".view-page h1"), ["A week by the Po"]);

        let question = editor.page("/en/work/texts/news/academy-in-turin/publish").await;
        assert_eq!(question.all("ol.changes h3"), ["Title"]);
        let answer = publish(&house, &editor, ACADEMY, &[("why", "Shorter")]).await;
        assert_eq!((answer.status, answer.header("location")), (303, "/en/work/texts/news/academy-in-turin/edit?said=published"));
        assert_eq!(house.get("/en/news/academy-in-turin").await.all("h1"), ["A week by the Po"]);
        assert!(house.get("/en/feed.atom").await.body.contains("A week by the Po"), "the feed follows");
        assert_eq!(last_seq(house.app.db.reader()).await.expect("readable"), events + 1);
        // A button that was clicked twice.
        let again = editor.post("/en/work/texts/news/academy-in-turin/publish", [("revision", "1"), ("why", "Shorter")]).await;
        assert_eq!((again.status, last_seq(house.app.db.reader()).await.expect("readable")), (303, events + 1));
    })
    .await;
}

#[tokio::test]
async fn versions_tell_who_and_why_and_any_of_them_can_hold_again() {
    each_engine(|db| async move {
        let house = furnished(db).await;
        let (_, editor) = signed_in(&house, Role::Editor).await;
        let title = house.get("/en/news/academy-in-turin").await.all("h1").remove(0);
        save(&editor, ACADEMY, &[("title", "A week by the Po")]).await;
        publish(&house, &editor, ACADEMY, &[("why", "Shorter & <b>better</b>"), ("minor", "yes")]).await;
        let page = editor.page("/en/work/texts/news/academy-in-turin/versions").await;
        let told = page.all(".steps-list > li");
        assert_eq!(told.len(), 2, "{told:?}");
        assert_eq!(page.all(".steps-list > li > p"), ["Shorter & <b>better</b>"]);
        assert_eq!(
            page.all(".steps-list > li:first-child .run li")[1..],
            ["Made-up editor@example.org", "small correction", "current version"]
        );
        assert_eq!(page.all(".steps-list > li:last-child .run li")[1..], ["an import"]);
        let version = editor.page("/en/work/texts/news/academy-in-turin/versions/2").await;
        assert_eq!(version.all("ol.changes del"), [format!("removed: {title}")]);

        let answer = editor.post("/en/work/texts/news/academy-in-turin/versions/1", [("why", "")]).await;
        assert_eq!((answer.status, answer.header("location")), (303, "/en/work/texts/news/academy-in-turin/edit?said=restored"));
        house.follow().await;
        assert_eq!(house.get("/en/news/academy-in-turin").await.all("h1"), [title]);
        let page = editor.page("/en/work/texts/news/academy-in-turin/versions").await;
        assert_eq!(page.all(".steps-list > li > p"), ["Restored version 1", "Shorter & <b>better</b>"]);
        assert_eq!(editor.get("/en/work/texts/news/academy-in-turin/versions/9").await.status, 404);
    })
    .await;
}

#[tokio::test]
async fn what_was_there_before_versions_were_kept_becomes_the_first() {
    each_engine(|db| async move {
        let house = furnished(db).await;
        forget_versions(&house.app.db).await;
        let (_, editor) = signed_in(&house, Role::Editor).await;
        save(&editor, ACADEMY, &[("title", "Five days")]).await;
        publish(&house, &editor, ACADEMY, &[]).await;
        let page = editor.page("/en/work/texts/news/academy-in-turin/versions").await;
        assert_eq!(page.all(".steps-list > li:last-child .run li")[1..], ["before versions were kept"]);
    })
    .await;
}

/// As a database is that an earlier program filled.
async fn forget_versions(db: &Db) {
    documents::forget_versions(db.upkeep()).await.expect("forgotten");
}

fn news(slug: &str, body: &str) -> Written<Item> {
    let english = Lang::english();
    let text = |key: &str, body: &str| Text { key: key.into(), lang: english.clone(), body: body.into() };
    let italian = |key: &str, body: &str, from: &str| Translation {
        key: key.into(),
        lang: "it".parse().expect("a tag"),
        state: State::Human,
        source: SourceHash::of(from),
        body: body.into(),
        at: Time::from_millis(0),
    };
    let date = "2014-02".parse().expect("a date");
    Written {
        slug: slug.into(),
        record: Item { date, source: None, title: text("title", "A seminar"), body: text("body", body) },
        translations: vec![italian("title", "Un seminario", "A seminar"), italian("body", "Parole.", body)],
    }
}

/// What is said in Italian about the age of the translation.
async fn is_outdated(house: &House) -> bool {
    let note = house.get("/it/news/seminar").await.all("p.language-note").remove(0);
    note.contains("cambiato")
}

#[tokio::test]
async fn a_change_of_spelling_keeps_translations_good_and_another_does_not() {
    each_engine(|db| async move {
        let house = empty(db);
        keep(&house, news("seminar", "Sevenhundred words.")).await;
        let (_, editor) = signed_in(&house, Role::Editor).await;
        assert!(!is_outdated(&house).await);
        save(&editor, "news/seminar", &[("body", "Seven hundred words.")]).await;
        publish(&house, &editor, "news/seminar", &[("minor", "yes")]).await;
        assert!(!is_outdated(&house).await);
        save(&editor, "news/seminar", &[("body", "Nine hundred words.")]).await;
        publish(&house, &editor, "news/seminar", &[]).await;
        assert!(is_outdated(&house).await);
        // What was outdated stays so, whatever one says of a later change.
        save(&editor, "news/seminar", &[("body", "Nine hundred words!")]).await;
        publish(&house, &editor, "news/seminar", &[("minor", "yes")]).await;
        assert!(is_outdated(&house).await);
    })
    .await;
}

#[tokio::test]
async fn two_people_on_one_document_are_told_and_lose_nothing() {
    each_engine(|db| async move {
        let house = empty(db);
        keep(&house, news("seminar", "Words.")).await;
        let (_, anna) = with_role(&house, "anna@example.org", Role::Editor, Scope::Site).await;
        let (_, bert) = with_role(&house, "bert@example.org", Role::Convener, Scope::Site).await;
        save(&anna, "news/seminar", &[("title", "Anna’s seminar"), ("body", "Anna’s words.")]).await;
        let beside = bert.page("/en/work/texts/news/seminar/edit").await;
        assert_eq!(beside.all("p.notice"), ["Also being edited by Made-up anna@example.org"]);
        save(&bert, "news/seminar", &[("title", "Bert’s seminar"), ("date", "2014-03")]).await;
        publish(&house, &bert, "news/seminar", &[]).await;

        let address = "/en/work/texts/news/seminar/edit";
        let question = anna.get("/en/work/texts/news/seminar/publish").await;
        assert_eq!((question.status, question.header("location")), (303, address));
        let page = anna.page(address).await;
        let form = page.form(address);
        // His date is taken in, her text stays, and of the title both are shown.
        assert_eq!(["title", "date", "body"].map(|name| &*form[name]), ["Anna’s seminar", "2014-03", "Anna’s words."]);
        assert_eq!(page.all("#f-title-clash p:nth-of-type(2)"), ["Bert’s seminar"]);
        assert_eq!(page.all("[id$=-clash]").len(), 1);
        assert_eq!(page.all(".error-summary h2"), ["Another version was published while you were writing"]);
        let mut taken = form.clone();
        taken.insert("do".into(), "take published title".into());
        let page = anna.post(address, taken).await;
        assert_eq!((page.status, &*page.form(address)["title"], page.all("[id$=-clash]").len()), (200, "Bert’s seminar", 0));
        // She keeps her own.
        let mut kept = form;
        kept.insert("do".into(), "save".into());
        assert_eq!(anna.post(address, kept).await.status, 303);
        publish(&house, &anna, "news/seminar", &[]).await;
        let read = house.get("/en/news/seminar").await;
        assert_eq!((read.all("h1"), read.all("time")), (vec!["Anna’s seminar".to_owned()], vec!["March 2014".to_owned()]));
    })
    .await;
}

#[tokio::test]
async fn two_windows_on_one_draft_lose_nothing() {
    each_engine(|db| async move {
        let house = empty(db);
        keep(&house, news("seminar", "Words.")).await;
        let (anna, editor) = signed_in(&house, Role::Editor).await;
        let address = "/en/work/texts/news/seminar/edit";
        let other_window = form_of(&editor, address, &[("title", "From the other window"), ("do", "save")]).await;
        save(&editor, "news/seminar", &[("title", "From the first window"), ("body", "Saved.")]).await;
        let page = editor.post(address, other_window).await;
        assert_eq!(page.status, 409);
        assert_eq!(page.all(".error-summary h2"), ["This draft was changed in another window"]);
        let form = page.form(address);
        assert_eq!((&*form["title"], &*form["body"]), ("From the other window", "Words."));
        assert_eq!(page.all("#f-title-clash p:nth-of-type(2)"), ["From the first window"]);
        assert_eq!(page.all("#f-body-clash p:nth-of-type(2)"), ["Saved."]);
        let draft = async || store::find(house.app.db.reader(), "news", "seminar", anna).await.expect("readable").expect("one");
        assert_eq!(draft().await.typed["title"], "From the first window");
        let mut taken = form;
        taken.insert("do".into(), "take saved body".into());
        let mut form = editor.post(address, taken).await.form(address);
        form.insert("do".into(), "save".into());
        assert_eq!(editor.post(address, &form).await.status, 303);
        let typed = draft().await.typed;
        assert_eq!((&*typed["title"], &*typed["body"]), ("From the other window", "Saved."));
        // The same form again is no conflict.
        assert_eq!(editor.post(address, &form).await.status, 303);
    })
    .await;
}

#[tokio::test]
async fn a_new_text_begins_as_a_draft_and_its_slug_stays() {
    each_engine(|db| async move {
        let house = furnished(db).await;
        let (_, editor) = signed_in(&house, Role::Editor).await;
        let (_, colleague) = signed_in(&house, Role::Convener).await;
        let new = "/en/work/texts/date/new";
        let taken = editor.post(new, [("title", "Academy"), ("slug", "academy-announced")]).await;
        assert_eq!(
            (taken.status, taken.all("p.error")),
            (422, vec!["Another text uses or has used “academy-announced”. Choose something else.".to_owned()])
        );
        assert_eq!(editor.post(new, [("title", ""), ("slug", "Not A Slug")]).await.all("p.error").len(), 2);
        let begun = editor.post(new, [("title", "Second Academy"), ("slug", "")]).await;
        assert_eq!((begun.status, begun.header("location")), (303, "/en/work/texts/date/second-academy/edit"));
        assert_eq!(colleague.get("/en/work/texts/date/second-academy/edit").await.status, 404, "it is hers alone");
        let published = save(&editor, "date/second-academy", &[("do", "publish")]).await;
        assert_eq!(published.status, 422);
        assert_eq!(
            published.all(".error-summary li"),
            [
                "First day: Fill in this field",
                "How exactly is it known?: Fill in this field",
                "What is it?: Fill in this field",
                "Text: Fill in this field"
            ]
        );
        let whole = [
            ("from", "2027-02-05"),
            ("to", "2027-02-03"),
            ("precision", "day"),
            ("kind", "seminar"),
            ("body", "Five days."),
            ("place", "Turin"),
            ("do", "publish"),
        ];
        let wrong = save(&editor, "date/second-academy", &whole).await;
        assert_eq!(wrong.all("p.error"), ["Enter an end that is not before the start"]);
        let sound = save(&editor, "date/second-academy", &[&whole[..1], &[("to", "2027-02-09")], &whole[2..]].concat()).await;
        assert_eq!((sound.status, sound.header("location")), (303, "/en/work/texts/date/second-academy/publish"));
        publish(&house, &editor, "date/second-academy", &[]).await;
        let calendar = house.get("/en/calendar/2027-02").await;
        assert_eq!(calendar.all("#second-academy h3"), ["Second Academy"]);
        assert!(house.get("/calendar.ics").await.body.contains("UID:second-academy@eumia.test"), "iCalendar follows");
        assert_eq!(colleague.get("/en/work/texts/date/second-academy/edit").await.status, 200);
        for kind in ["page", "story", "accessibility", "identity", "nonsense"] {
            assert_eq!(editor.get(&format!("/en/work/texts/{kind}/new")).await.status, 404, "{kind}");
        }
        assert_eq!(editor.get("/en/work/texts/page/invented/edit").await.status, 404);
    })
    .await;
}

#[tokio::test]
async fn what_is_withdrawn_is_gone_until_it_is_brought_back_and_the_site_keeps_what_it_needs() {
    each_engine(|db| async move {
        let house = furnished(db).await;
        let (_, editor) = signed_in(&house, Role::Editor).await;
        let withdraw = async |document: &str, to: &str| {
            let answer = editor.post(&format!("/en/work/texts/{document}/withdraw"), [("to", to)]).await;
            house.follow().await;
            answer.status
        };
        let statuses = async || {
            let in_feed = house.get("/en/feed.atom").await.body.contains("/en/news/academy-in-turin<");
            let listed = house.get("/en/news").await.attributes("h2 a", "href").contains(&"/en/news/academy-in-turin".to_owned());
            (house.get("/en/news/academy-in-turin").await.status, in_feed, listed)
        };
        assert_eq!(statuses().await, (200, true, true));
        assert_eq!((withdraw(ACADEMY, "withdraw").await, statuses().await), (303, (410, false, false)));
        assert_eq!(house.get("/en/news/never-there").await.status, 404);
        let list = editor.page("/en/work/texts/news?q=academy-in-turin").await;
        assert_eq!(list.all("#academy-in-turin strong"), ["withdrawn"]);
        let taken = editor.post("/en/work/texts/news/new", [("title", "x"), ("slug", "academy-in-turin")]).await;
        assert_eq!(taken.status, 422, "a slug is never given twice");
        assert_eq!((withdraw(ACADEMY, "return").await, statuses().await), (303, (200, true, true)));
        let events = last_seq(house.app.db.reader()).await.expect("readable");
        for needed in ["page/privacy", "story/home", "accessibility/statement", "identity/site"] {
            assert_eq!(withdraw(needed, "withdraw").await, 404, "{needed}");
        }
        assert_eq!(last_seq(house.app.db.reader()).await.expect("readable"), events);
        assert_eq!(house.get("/en/privacy").await.all("h1").len(), 1);
    })
    .await;
}

#[tokio::test]
async fn partners_stand_in_the_order_that_an_editor_gives_them() {
    each_engine(|db| async move {
        let house = furnished(db).await;
        let (_, editor) = signed_in(&house, Role::Editor).await;
        let order = async || house.get("/en/partners").await.all("tbody th");
        let before = order().await;
        let slugs = editor.page("/en/work/texts/partner").await.attributes("ol.entries > li", "id");
        let sent = editor.post("/en/work/texts/partner/order", [("up", slugs[1].as_str())]).await;
        house.follow().await;
        assert_eq!((sent.status, sent.header("location")), (303, &*format!("/en/work/texts/partner#{}", slugs[1])));
        let mut expected = before.clone();
        expected.swap(0, 1);
        assert_eq!(order().await, expected);
        // A change of the words leaves the place as it is.
        save(&editor, &format!("partner/{}", slugs[1]), &[("role", "Leads")]).await;
        publish(&house, &editor, &format!("partner/{}", slugs[1]), &[]).await;
        assert_eq!(order().await, expected);
        editor.post("/en/work/texts/partner/order", [("down", slugs[1].as_str())]).await;
        house.follow().await;
        assert_eq!(order().await, before);
        assert_eq!(editor.post("/en/work/texts/news/order", [("up", "academy-in-turin")]).await.status, 404);
    })
    .await;
}

#[tokio::test]
async fn fields_that_the_form_does_not_have_change_nothing() {
    each_engine(|db| async move {
        let house = furnished(db).await;
        let (anna, editor) = signed_in(&house, Role::Editor).await;
        let slug = "fieri";
        let row = async || documents::standing(house.app.db.reader(), "partner", slug).await.expect("readable").expect("there");
        let before = row().await;
        let extra = [
            ("position", "99"),
            ("slug", "other"),
            ("kind", "news"),
            ("revision_", "9"),
            ("withdrawn", "true"),
            ("updated_at", "0"),
            ("record", "{}"),
            ("role.key", "x"),
            ("role.lang", "xx"),
            ("person_id", "x"),
            ("name", "FIERI institute"),
        ];
        save(&editor, "partner/fieri", &extra).await;
        let draft = store::find(house.app.db.reader(), "partner", slug, anna).await.expect("readable").expect("a draft");
        let known: Vec<&str> = draft.typed.keys().map(String::as_str).collect();
        assert_eq!(known, ["city", "country_code", "lang", "name", "role", "short_name", "source", "website"]);
        publish(&house, &editor, "partner/fieri", &[("actor", "person:x"), ("number", "77"), ("at", "1")]).await;
        let after = row().await;
        let mut expected = before.record.clone();
        expected["name"] = json!("FIERI institute");
        assert_eq!((after.record, after.position, after.withdrawn, after.revision), (expected, before.position, false, 2));
        // A revision that nobody has seen yet, a base from the future.
        let address = "/en/work/texts/partner/fieri/edit";
        let form = form_of(&editor, address, &[("base", "99"), ("revision", "99"), ("do", "save"), ("name", "X")]).await;
        assert_eq!(editor.post(address, form).await.status, 409);
        assert_eq!(editor.post(address, [("do", "take nobody name")]).await.status, 400);
        assert_eq!(editor.post(address, [("do", "add everything")]).await.status, 400);
    })
    .await;
}

#[tokio::test]
async fn hostile_words_are_shown_as_words() {
    each_engine(|db| async move {
        let house = empty(db);
        keep(&house, news("seminar", "Words.")).await;
        let (_, editor) = signed_in(&house, Role::Editor).await;
        let script = "<script>alert(1)</script>";
        let body =
            format!("{script}\n\n[a](javascript:alert(1)) <img src=x onerror=alert(1)> ![p](https://elsewhere.example/p.png)");
        save(&editor, "news/seminar", &[("title", script), ("body", &body)]).await;
        let page = editor.page("/en/work/texts/news/seminar/edit").await;
        assert_eq!((page.all(".view-page h1"), page.all(".view-page script, .view-page img")), (vec![script.to_owned()], vec![]));
        assert_eq!(page.attributes(".view-page a[href^=javascript]", "href"), [""; 0]);
        assert_eq!(page.form("/en/work/texts/news/seminar/edit")["body"], body);
        let question = editor.page("/en/work/texts/news/seminar/publish").await;
        assert_eq!(question.all("main script, main img"), [""; 0]);
        publish(&house, &editor, "news/seminar", &[("why", script)]).await;
        let read = house.get("/en/news/seminar").await;
        assert_eq!((read.all("h1"), read.all("main script, main img")), (vec![script.to_owned()], vec![]));
        for page in ["versions", "versions/2"] {
            let page = editor.page(&format!("/en/work/texts/news/seminar/{page}")).await;
            assert_eq!(page.all("main script, main img"), [""; 0]);
        }
        assert_eq!(editor.page("/en/work/texts/news?q=%3Cscript%3E%25_").await.all("main script"), [""; 0]);
    })
    .await;
}

#[tokio::test]
async fn a_page_costs_the_same_for_one_text_and_for_fifty() {
    each_engine(|db| async move {
        let house = empty(db);
        keep(&house, news("seminar-0", "Words.")).await;
        let (_, editor) = signed_in(&house, Role::Editor).await;
        save(&editor, "news/seminar-0", &[("title", "Changed")]).await;
        let addresses = [
            "/en/work/texts",
            "/en/work/texts/news",
            "/en/work/texts/news?q=words",
            "/en/work/texts/news/seminar-0/edit",
            "/en/work/texts/news/seminar-0/publish",
            "/en/work/texts/news/seminar-0/versions",
            "/en/work/texts/news/seminar-0/versions/1",
        ];
        let mut before = Vec::new();
        for address in addresses {
            before.push((address, editor.statements(address).await));
        }
        for number in 1..50 {
            keep(&house, news(&format!("seminar-{number}"), "Words.")).await;
        }
        for number in 0..5 {
            let (_, colleague) = with_role(&house, &format!("{number}@example.org"), Role::Editor, Scope::Site).await;
            save(&colleague, "news/seminar-0", &[("title", &format!("Change {number}"))]).await;
            save(&colleague, &format!("news/seminar-{}", number + 1), &[("title", "Another")]).await;
        }
        let mut after = Vec::new();
        for address in addresses {
            after.push((address, editor.statements(address).await));
        }
        assert_eq!(after, before);
        let list = editor.page("/en/work/texts/news?page=3").await;
        assert_eq!(list.all("ol.entries > li").len(), 10);
        assert_eq!(editor.get("/en/work/texts/news?page=4").await.status, 404);
    })
    .await;
}

#[tokio::test]
async fn another_consortium_runs_under_its_own_name() {
    each_engine(|db| async move {
        let house = empty(db);
        let mark = async |lang: &str| house.get(&format!("/{lang}/privacy")).await.all("a.mark").remove(0);
        assert_eq!(mark("en").await, "eumia Academy of cities for migrant integration");
        let (_, editor) = signed_in(&house, Role::Administrator).await;
        save(&editor, "identity/site", &[("name", "Città in ascolto"), ("lang", "it"), ("tagline", "")]).await;
        publish(&house, &editor, "identity/site", &[]).await;
        assert_eq!((mark("en").await, mark("it").await), ("Città in ascolto".to_owned(), "Città in ascolto".to_owned()));
        assert_eq!(house.get("/en/privacy").await.all("title"), ["This page has not been written yet – Città in ascolto"]);
        assert!(house.get("/en/feed.atom").await.body.contains("<title>Città in ascolto: what is new</title>"));
    })
    .await;
}
