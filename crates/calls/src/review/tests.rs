use std::collections::BTreeMap;
use std::time::Duration;

use base_core::{Actor, Id};
use base_testing::{Browser, House, each_engine};
use people::role::Scope;
use people::{Person, Role, role};

use super::*;
use crate::panel::acts::{About, NewPlan, plan, seat};
use crate::panel::plan::{Phase, Reads};
use crate::panel::{Seat, store as seats};
use crate::review::assignment::acts::give_to;
use crate::tests::{ANSWERS, HOUR, begin, convener, desk, house, kinds, letters_to, newest, open_call, person, typed};

mod worlds;

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// A call whose time is over, with so many submissions in English by as many people.
pub async fn closed_call(house: &House, slug: &str, submissions: usize) -> Call {
    let call = open_call(house, slug).await;
    for number in 1..=submissions {
        let (_, author) = person(house, &format!("author-{number}@example.org"), &[]).await;
        let edit = begin(&author, slug).await;
        let name = format!("Practice {number}");
        let contact = format!("canary-{number}@example.org");
        let more =
            [("name", name.as_str()), ("contact", contact.as_str()), ("organisation", "Canary Club"), ("place", "Canaryton")];
        author.post(&edit, &typed(&author, &edit, &[&ANSWERS[..], &more].concat()).await).await;
        let sent = author.post(&edit.replace("/edit", "/send"), [("do", "send")]).await;
        assert!(sent.header("location").ends_with("done=sent"), "{}", sent.body);
    }
    house.app.clock.advance(HOUR + HOUR);
    call
}

/// Two phases: one for reading, ten days long, and one of five days in which readers see what the others gave.
pub async fn planned(house: &House, call: &Call, reads: Reads) {
    let phase = |name: &str, starts_at: base_core::Time, reads, sees_scores| Phase {
        name: name.to_owned(),
        starts_at_ms: starts_at.millis(),
        reads,
        sees_names: false,
        sees_scores,
    };
    let talk = call.closes_at.plus(10 * DAY);
    let phases = vec![phase("Reading", call.closes_at, reads, false), phase("Discussion", talk, reads, true)];
    let new = &NewPlan { phases, ends_at: talk.plus(5 * DAY), wanted: 2, distance: 25 };
    let (app, actor, slug) = (&house.app, &Actor::System, call.slug.as_str());
    let made = app.act(|tx| async move { plan(&*tx, &app.journal, actor, (slug, 0), new).await });
    made.await.expect("sound");
}

/// Somebody with a seat who reads English.
pub async fn reader<'h>(house: &'h House, slug: &str, email: &str, kind: Kind) -> (Id<Person>, Seat, Browser<'h>) {
    let (id, browser) = person(house, email, &[]).await;
    let about = &About { kind, languages: vec!["en".into()], themes: ["community".to_owned()].into(), most: 9 };
    let (app, actor) = (&house.app, &Actor::System);
    let given = app.act(|tx| async move { seat(&*tx, &app.journal, actor, slug, id, about).await }).await;
    (id, given.expect("there is room"), browser)
}

pub async fn given_to(house: &House, slug: &str, seat: &Seat, number: u32) {
    let (app, actor, seat) = (&house.app, &Actor::System, seat.id);
    let done = app.act(|tx| async move { give_to(&*tx, &app.journal, actor, slug, (seat, number)).await });
    done.await.expect("no conflict");
}

/// The sheet at this address with all marks at `step`, and reasons.
pub async fn marked(browser: &Browser<'_>, address: &str, step: u32, verb: &str) -> BTreeMap<String, String> {
    let mut form = browser.page(address).await.form(address);
    for key in ["aims", "participation", "results", "inclusion", "sustainability", "partnership", "learning", "transfer"] {
        form.insert(format!("step.{key}"), step.to_string());
        form.insert(format!("reason.{key}"), format!("Because of {key}"));
    }
    form.insert("step.gate-harm".into(), "1".into());
    form.insert("do".into(), verb.into());
    form
}

pub async fn gives(browser: &Browser<'_>, address: &str, step: u32) {
    let form = marked(browser, address, step, "give").await;
    let given = browser.post(address, &form).await;
    assert!(given.header("location").ends_with("?done=given"), "{} {}", given.status, given.body);
}

async fn tally_of(house: &House, call: &Call, number: u32) -> Tally {
    let db = house.app.db.reader();
    let subject = crate::submission::store::subject(db, call.id, number).await.expect("readable").expect("sent");
    tally::store::find(db, subject.id).await.expect("readable").expect("counted")
}

#[tokio::test]
async fn two_read_and_differ_and_a_third_is_asked_by_itself() {
    each_engine(|db| async move {
        let house = house(db);
        let call = closed_call(&house, "ours", 1).await;
        planned(&house, &call, Reads::Assigned).await;
        let (_, one, ada) = reader(&house, "ours", "ada@example.net", Kind::Reader).await;
        let (_, two, ben) = reader(&house, "ours", "ben@example.net", Kind::Reader).await;
        let (_, _, cleo) = reader(&house, "ours", "cleo@example.net", Kind::Reader).await;
        given_to(&house, "ours", &one, 1).await;
        given_to(&house, "ours", &two, 1).await;
        let sheet = "/en/work/reviews/ours/1";
        assert_eq!(cleo.get(sheet).await.status, 404, "nobody has asked her");

        // An unfinished sheet is kept and does not count; one that lacks something is not given.
        let mut form = ada.page(sheet).await.form(sheet);
        form.insert("step.aims".into(), "3".into());
        form.insert("do".into(), "give".into());
        let refused = ada.post(sheet, &form).await;
        assert_eq!(refused.status, 422);
        assert_eq!(refused.all("#trouble"), ["9 marks or reasons are missing"]);
        form.insert("do".into(), "save".into());
        assert_eq!(ada.post(sheet, &form).await.status, 303);
        assert_eq!(tally_of(&house, &call, 1).await.reviews, 0);

        gives(&ada, sheet, 3).await;
        let before = newest(&house).await;
        gives(&ben, sheet, 1).await;
        let tally = tally_of(&house, &call, 1).await;
        assert_eq!((tally.reviews, tally.mean, tally.spread), (2, Some(667), Some(667)));
        assert_eq!(tally.median_of("aims"), Some((4, 1, 3)));
        assert_eq!(kinds(&house, before).await, ["review.given", "review.assigned"]);
        gives(&cleo, sheet, 2).await;
        assert_eq!(tally_of(&house, &call, 1).await.mean, Some(667));

        // In the first phase nobody sees what others gave; in the second whoever gave hers does, without names.
        assert_eq!(ada.page(sheet).await.all("section.notice h3"), [""; 0]);
        house.app.clock.advance(10 * DAY);
        let (_, ada) = signed_in_again(&house, "ada@example.net").await;
        let talk = ada.page(sheet).await;
        assert_eq!(talk.all("section.notice h3"), ["Reader A", "Reader B"]);
        assert!(!talk.body.contains("ben@example.net") && !talk.body.contains("cleo@example.net"));
        house.app.clock.advance(5 * DAY);
        let (_, ada) = signed_in_again(&house, "ada@example.net").await;
        assert_eq!(ada.get(sheet).await.status, 404, "reading is over");
    })
    .await;
}

#[tokio::test]
async fn readers_that_agree_ask_for_no_third() {
    each_engine(|db| async move {
        let house = house(db);
        let call = closed_call(&house, "ours", 1).await;
        planned(&house, &call, Reads::Assigned).await;
        let (_, one, ada) = reader(&house, "ours", "ada@example.net", Kind::Reader).await;
        let (_, two, ben) = reader(&house, "ours", "ben@example.net", Kind::Reader).await;
        reader(&house, "ours", "cleo@example.net", Kind::Reader).await;
        given_to(&house, "ours", &one, 1).await;
        given_to(&house, "ours", &two, 1).await;
        gives(&ada, "/en/work/reviews/ours/1", 3).await;
        let before = newest(&house).await;
        gives(&ben, "/en/work/reviews/ours/1", 3).await;
        assert_eq!(kinds(&house, before).await, ["review.given"]);
        let again = newest(&house).await;
        gives(&ben, "/en/work/reviews/ours/1", 3).await;
        assert_eq!(kinds(&house, again).await, [""; 0], "given twice, it is given once");
    })
    .await;
}

#[tokio::test]
async fn a_conflict_that_is_declared_after_scoring_takes_the_marks_out_and_asks_somebody_else() {
    each_engine(|db| async move {
        let house = house(db);
        let call = closed_call(&house, "ours", 1).await;
        planned(&house, &call, Reads::Assigned).await;
        let (_, one, ada) = reader(&house, "ours", "ada@example.net", Kind::Reader).await;
        let (_, _, ben) = reader(&house, "ours", "ben@example.net", Kind::Reader).await;
        given_to(&house, "ours", &one, 1).await;
        let sheet = "/en/work/reviews/ours/1";
        gives(&ada, sheet, 3).await;
        assert_eq!(tally_of(&house, &call, 1).await.reviews, 1);
        let mut form = ada.page(sheet).await.form(sheet);
        form.insert("do".into(), "conflict".into());
        form.insert("note".into(), "We work together.".into());
        let before = newest(&house).await;
        assert!(ada.post(sheet, &form).await.header("location").ends_with("?done=conflict"));
        assert_eq!(kinds(&house, before).await, ["review.conflict-declared", "review.assigned"]);
        assert_eq!(ada.get(sheet).await.status, 404);
        let tally = tally_of(&house, &call, 1).await;
        assert_eq!((tally.reviews, tally.mean), (0, None));
        assert_eq!(ben.get(sheet).await.status, 200);
        let (app, actor, seat) = (&house.app, &Actor::System, one.id);
        let again = app.act(|tx| async move { give_to(&*tx, &app.journal, actor, "ours", (seat, 1)).await }).await;
        assert!(matches!(again, Err(crate::panel::Refusal::Conflict(crate::panel::ties::Conflict::Declared))), "{again:?}");
    })
    .await;
}

#[tokio::test]
async fn who_has_to_do_with_the_authors_sees_nothing_of_it() {
    each_engine(|db| async move {
        let house = house(db);
        let call = open_call(&house, "ours").await;
        let (author, anna) = person(&house, "anna@example.org", &[]).await;
        let (near, _) = person(&house, "near@example.net", &[]).await;
        desk(&house, "house", &[author, near]).await;
        desk(&house, "other", &[]).await;
        let edit = anna.post("/en/work/submissions/ours/new", [("desk", "house")]).await.header("location").to_owned();
        anna.post(&edit, &typed(&anna, &edit, &ANSWERS).await).await;
        anna.post(&edit.replace("/edit", "/send"), [("do", "send")]).await;
        house.app.clock.advance(HOUR + HOUR);
        planned(&house, &call, Reads::All).await;
        let about = &About { kind: Kind::Reader, languages: vec!["en".into()], themes: Default::default(), most: 9 };
        let (app, actor) = (&house.app, &Actor::System);
        let mut blocked = Vec::new();
        for email in ["near@example.net", "kin@example.net", "far@example.net", "anna@example.org"] {
            let known = people::person::store::by_email(app.db.reader(), email).await.expect("readable");
            let id = match known {
                Some(person) => person.id,
                None => person(&house, email, &[]).await.0,
            };
            if email == "kin@example.net" {
                // Another desk of the same organisation in the same city.
                let desk = people::desk::store::find(app.db.reader(), "other").await.expect("readable").expect("there");
                let joined = app.db.write(|tx| {
                    let desk = desk.clone();
                    async move { people::desk::acts::join(&*tx, &app.journal, actor, &desk, id, false).await }
                });
                joined.await.expect("joined");
            }
            let seat = app.act(|tx| async move { seat(&*tx, &app.journal, actor, "ours", id, about).await }).await.expect("room");
            let seat = seat.id;
            let given = app.act(|tx| async move { give_to(&*tx, &app.journal, actor, "ours", (seat, 1)).await }).await;
            blocked.push(match given {
                Ok(()) => "none".to_owned(),
                Err(crate::panel::Refusal::Conflict(conflict)) => conflict.as_str().to_owned(),
                Err(other) => panic!("{other}"),
            });
        }
        assert_eq!(blocked, ["desk", "organisation", "none", "author"]);
        // What is blocked is in no queue and at no address, even where everybody reads everything.
        let (near, browser) = signed_in_again(&house, "near@example.net").await;
        assert!(near.is_some());
        assert_eq!(browser.get("/en/work/reviews/ours/1").await.status, 404);
        assert_eq!(browser.page("/en/work/reviews/ours").await.all("tbody th"), [""; 0]);
    })
    .await;
}

/// Somebody who is there already, signed in once more.
pub async fn signed_in_again<'h>(house: &'h House, email: &str) -> (Option<Id<Person>>, Browser<'h>) {
    let known = people::person::store::by_email(house.app.db.reader(), email).await.expect("readable");
    let (app, browser) = (&house.app, house.browser());
    let secret = people::seed::session_of(&app.db, &app.journal, &app.random, known.as_ref().expect("there").id).await;
    browser.put_cookie("__Host-eumia", &secret.expect("a session"));
    (known.map(|person| person.id), browser)
}

#[tokio::test]
async fn a_reader_sees_no_name_of_an_author_and_an_author_none_of_a_reader() {
    each_engine(|db| async move {
        let house = house(db);
        let call = closed_call(&house, "ours", 1).await;
        planned(&house, &call, Reads::Assigned).await;
        let (_, one, ada) = reader(&house, "ours", "ada@example.net", Kind::Reader).await;
        given_to(&house, "ours", &one, 1).await;
        let sheet = ada.page("/en/work/reviews/ours/1").await;
        assert!(sheet.body.contains("Practice 1"), "there is something to read");
        for canary in ["canary-1@example.org", "Canary Club", "Canaryton", "author-1@example.org"] {
            for page in ["/en/work/reviews/ours/1", "/en/work/reviews/ours", "/en/work/reviews"] {
                assert!(!ada.page(page).await.body.contains(canary), "{canary} on {page}");
            }
        }
        gives(&ada, "/en/work/reviews/ours/1", 2).await;
        let (_, author) = signed_in_again(&house, "author-1@example.org").await;
        for page in ["", "/copy", "/files"] {
            let page = author.page(&format!("/en/work/submissions/ours/1{page}")).await;
            for canary in ["ada@example.net", "Because of aims"] {
                assert!(!page.body.contains(canary), "{canary}");
            }
        }
        assert_eq!(author.get("/en/work/reviews/ours/1").await.status, 404);
    })
    .await;
}

#[tokio::test]
async fn who_loses_the_role_in_mid_review_is_out_at_once_and_what_she_gave_counts() {
    each_engine(|db| async move {
        let house = house(db);
        let call = closed_call(&house, "ours", 2).await;
        planned(&house, &call, Reads::Assigned).await;
        let (id, one, ada) = reader(&house, "ours", "ada@example.net", Kind::Reader).await;
        given_to(&house, "ours", &one, 1).await;
        given_to(&house, "ours", &one, 2).await;
        gives(&ada, "/en/work/reviews/ours/1", 2).await;
        let form = marked(&ada, "/en/work/reviews/ours/2", 2, "give").await;
        let grant = role::store::of_person(house.app.db.reader(), id).await.expect("readable").remove(0);
        assert_eq!((grant.role, &grant.scope), (Role::Reviewer, &Scope::Call("ours".into())));
        let (app, actor, grant) = (&house.app, &Actor::System, grant.id);
        let taken = app.act(|tx| async move { role::acts::revoke(&*tx, &app.journal, actor, id, grant).await });
        assert!(taken.await.expect("hers"));
        // Her session has ended with the role; signed in anew, there is nothing.
        let (_, again) = signed_in_again(&house, "ada@example.net").await;
        assert_eq!(again.post("/en/work/reviews/ours/2", &form).await.status, 404);
        assert_eq!(tally_of(&house, &call, 1).await.reviews, 1);
        assert_eq!(tally_of(&house, &call, 2).await.reviews, 0);
        let panel = convener(&house).await.page("/en/work/calls/ours/panel").await;
        assert_eq!(panel.all("tbody .state"), ["has lost the role"]);
        let kept = seats::of_call(house.app.db.reader(), call.id).await.expect("readable");
        assert_eq!(kept.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn residents_answer_three_questions_that_are_never_summed() {
    each_engine(|db| async move {
        let house = house(db);
        let call = closed_call(&house, "ours", 1).await;
        planned(&house, &call, Reads::Assigned).await;
        let (_, one, ada) = reader(&house, "ours", "ada@example.net", Kind::Resident).await;
        given_to(&house, "ours", &one, 1).await;
        let sheet = "/en/work/reviews/ours/1";
        let page = ada.page(sheet).await;
        assert_eq!(
            page.all(".marking legend"),
            [
                "Would this help people where you live?",
                "Did people like you have a say in it?",
                "Would you trust the people who run it?"
            ]
        );
        let mut form = page.form(sheet);
        for (key, step) in [("help", "3"), ("voice", "1"), ("trust", "2")] {
            form.insert(format!("step.resident-{key}"), step.into());
        }
        form.insert("do".into(), "next".into());
        assert!(ada.post(sheet, &form).await.header("location").ends_with("/next"));
        let tally = tally_of(&house, &call, 1).await;
        assert_eq!((tally.reviews, tally.residents, tally.mean), (0, 1, None));
        assert_eq!(tally.median_of("resident-help"), Some((6, 3, 3)));
    })
    .await;
}

#[tokio::test]
async fn the_queue_gives_what_was_read_least_first_at_the_same_statements_for_one_and_for_many() {
    each_engine(|db| async move {
        let house = house(db);
        let call = closed_call(&house, "ours", 3).await;
        planned(&house, &call, Reads::All).await;
        let (_, _, ada) = reader(&house, "ours", "ada@example.net", Kind::Reader).await;
        let (_, _, ben) = reader(&house, "ours", "ben@example.net", Kind::Reader).await;
        let pages = ["/en/work/reviews/ours", "/en/work/reviews", "/en/work/reviews/ours/3"];
        let mut before = Vec::new();
        for page in pages {
            before.push(ben.statements(page).await);
        }
        gives(&ada, "/en/work/reviews/ours/2", 2).await;
        let queue = ben.page("/en/work/reviews/ours").await;
        assert_eq!(queue.all("tbody th").last().map(String::as_str), Some("Practice 2"), "it was read once");
        gives(&ben, "/en/work/reviews/ours/1", 2).await;
        for (page, before) in pages.iter().zip(before) {
            assert_eq!(ben.statements(page).await, before, "{page}");
        }
        assert_eq!(ben.page("/en/work/reviews/ours?state=given").await.all("tbody th"), ["Practice 1"]);
        gives(&ben, "/en/work/reviews/ours/2", 2).await;
        gives(&ben, "/en/work/reviews/ours/3", 2).await;
        let next = ben.get("/en/work/reviews/ours/next").await;
        assert_eq!(next.header("location"), "/en/work/reviews/ours?done=all");
    })
    .await;
}

#[tokio::test]
async fn two_windows_on_one_sheet_lose_no_word() {
    each_engine(|db| async move {
        let house = house(db);
        let call = closed_call(&house, "ours", 1).await;
        planned(&house, &call, Reads::All).await;
        let (_, _, ada) = reader(&house, "ours", "ada@example.net", Kind::Reader).await;
        let sheet = "/en/work/reviews/ours/1";
        let mut one = marked(&ada, sheet, 1, "save").await;
        let two = marked(&ada, sheet, 3, "save").await;
        assert_eq!(ada.post(sheet, &one).await.status, 303);
        let overtaken = ada.post(sheet, &two).await;
        assert_eq!(overtaken.status, 409);
        assert_eq!(overtaken.form(sheet).get("step.aims").map(String::as_str), Some("3"), "what she typed is still there");
        one.insert("do".into(), "save".into());
        assert_eq!(ada.post(sheet, &one).await.status, 303, "the same words twice are no quarrel");
    })
    .await;
}

#[tokio::test]
async fn a_seat_is_given_by_mail_and_a_draw_fills_the_gaps_by_its_seed() {
    each_engine(|db| async move {
        let house = house(db);
        let call = closed_call(&house, "ours", 4).await;
        let convener = convener(&house).await;
        // Without a plan there is nothing to draw by.
        let early = convener.post("/en/work/calls/ours/assignment", [("do", "draw"), ("seed", "3")]).await;
        assert_eq!(early.header("location"), "/en/work/calls/ours/reading");
        let reading = "/en/work/calls/ours/reading";
        let mut form = convener.page(reading).await.form(reading);
        assert_eq!(form.get("phase.1.name").map(String::as_str), Some("Reading"));
        form.insert("end-day".into(), "2020-01-01".into());
        assert_eq!(convener.post(reading, &form).await.status, 409, "an end before the beginning");
        let form = convener.page(reading).await.form(reading);
        assert_eq!(convener.post(reading, &form).await.status, 303);
        for reader in ["ada", "ben", "cleo"] {
            let email = format!("{reader}@example.net");
            let fields = [("email", email.as_str()), ("kind", "reader"), ("language.en", "yes"), ("most", "3")];
            assert_eq!(convener.post("/en/work/calls/ours/panel", fields).await.status, 303);
            assert_eq!(letters_to(&house, &email).await.len(), 1);
        }
        let drawn = convener.post("/en/work/calls/ours/assignment", [("do", "draw"), ("seed", "3")]).await;
        let page = convener.page(drawn.header("location")).await;
        assert_eq!(page.all(".done"), ["8 places were filled."]);
        let pairs = async || {
            let db = house.app.db.reader();
            let ids: Vec<_> = seats::of_call(db, call.id).await.expect("readable").iter().map(|seat| seat.id).collect();
            assignment::store::pairs(db, &ids).await.expect("readable").len()
        };
        assert_eq!(pairs().await, 8);
        // Drawn again, nothing is given out twice.
        convener.post("/en/work/calls/ours/assignment", [("do", "draw"), ("seed", "4")]).await;
        assert_eq!(pairs().await, 8);
    })
    .await;
}
