//! The pages of my data, as a person meets them.

use std::time::Duration;

use base_db::Db;
use base_jobs::{Job, events_after};
use base_testing::{Browser, House, each_engine, traces};
use sea_orm::ConnectionTrait;

use super::unpack;
use crate::mine::{Farewell, Reason, acts, letters, store};
use crate::person::{State, folded_email};
use crate::role::{Role, Scope};
use crate::tests::{COOKIE, house, signed_in, with_roles};
use crate::{Person, password, person, role};
use base_core::{Actor, Id};

const EMAIL: &str = "Wilhelmina@Unverkennbar.example";
const NONE: [&str; 0] = [];

async fn her(house: &House) -> (Id<Person>, Browser<'_>) {
    with_roles(house, EMAIL, &[(Role::Editor, Scope::Site), (Role::Owner, Scope::Practice("a-practice".into()))]).await
}

async fn run(db: &Db, sql: &str) {
    db.upkeep().execute_unprepared(sql).await.unwrap_or_else(|error| panic!("{sql}: {error}"));
}

/// Leaves her traces wherever she would, by acts or as other parts of the program do it.
async fn leave_traces(house: &House, id: Id<Person>) {
    let (db, now) = (&house.app.db, house.app.clock.now());
    db.write(|tx| async move { password::store::put(&*tx, id, "$argon2id$unverkennbar", now).await }).await.expect("put");
    let uuid = |number: u8| match db.engine() {
        base_db::Engine::Sqlite => format!("x'{:032x}'", number),
        base_db::Engine::Postgres => format!("'00000000-0000-0000-0000-0000000000{number:02x}'"),
    };
    let at = house.app.clock.now().millis();
    run(db, &format!("INSERT INTO contact_message (id, once, at, forget_at, name, address, topic, body, lang) VALUES ({}, 'o', {at}, {at}, 'Wilhelmina', '{EMAIL}', 'question', 'I am Wilhelmina Unverkennbar', 'en')", uuid(1))).await;
    run(db, &format!("INSERT INTO link_request (id, email, lang, at) VALUES ({}, '{EMAIL}', 'en', {at})", uuid(2))).await;
    run(db, &format!("INSERT INTO job (id, event_seq, subscriber, subject, state, run_at, attempts, last_error) VALUES ({}, 1, 'x', 'contact/1', 'dead', {at}, 10, 'no mailbox {}')", uuid(3), folded_email(EMAIL))).await;
}

#[tokio::test]
async fn the_page_tells_what_is_held_and_the_export_gives_it_to_her_alone() {
    each_engine(|db| async move {
        let house = house(db);
        let (id, browser) = her(&house).await;
        let (_, other) = signed_in(&house, Role::Editor).await;
        leave_traces(&house, id).await;
        let page = browser.page("/en/account/data").await;
        assert_eq!(page.all("h1"), ["My data"]);
        assert_eq!(page.all("h2")[..2], ["Your account", "Where you are signed in"]);
        browser.page("/de/account/data").await;
        let answer = browser.get("/fr/account/data.zip").await;
        let headers = ["content-type", "cache-control", "content-disposition"].map(|name| answer.header(name));
        assert_eq!(headers, ["application/zip", "no-store", "attachment; filename=\"eumia-data.zip\""]);
        let (data, page) = unpack(answer.bytes);
        assert_eq!((data["person"].as_str(), data["language"].as_str()), (Some(id.to_string().as_str()), Some("fr")));
        assert!(page.contains("<html lang=\"fr\"") && page.contains(EMAIL));
        assert!(data.to_string().contains("I am Wilhelmina Unverkennbar") && !data.to_string().contains("argon2id"));
        let (theirs, _) = unpack(other.get("/en/account/data.zip").await.bytes);
        assert!(!theirs.to_string().to_lowercase().contains("unverkennbar"));
        // Who is not signed in gets neither.
        for address in ["/en/account/data", "/en/account/data.zip", "/en/account/data/erase"] {
            assert_eq!(house.get(address).await.header("location"), format!("/en/sign-in?next={address}"));
        }
    })
    .await;
}

#[tokio::test]
async fn she_erases_herself_and_after_the_last_letter_nothing_tells_of_her() {
    each_engine(|db| async move {
        let house = house(db);
        let (id, browser) = her(&house).await;
        leave_traces(&house, id).await;
        let db = &house.app.db;
        let words = ["wilhelmina", "unverkennbar", "a-practice"];
        let before = traces(db, &words).await;
        let everywhere = [
            "contact_message.name",
            "contact_message.address",
            "contact_message.body",
            "event.body",
            "job.last_error",
            "link_request.email",
            "password.hash",
            "person.name",
            "person.name_folded",
            "person.email",
            "person.email_folded",
            "role_grant.scope",
        ];
        assert_eq!(before, everywhere);

        browser.page("/it/account/data/erase").await;
        let wrong = browser.post("/en/account/data/erase", [("email", "somebody@example.org")]).await;
        assert_eq!(wrong.status, 422);
        assert_eq!(wrong.form("/en/account/data/erase"), [("email".to_owned(), "somebody@example.org".to_owned())].into());
        let answer = browser.post("/en/account/data/erase", [("email", " wilhelmina@unverkennbar.EXAMPLE ")]).await;
        assert_eq!((answer.status, answer.header("location"), browser.cookie(COOKIE)), (303, "/en/erased", None));
        browser.page("/en/erased").await;

        // Of all her words only the address for the letter is left, and in the log which practice her role was for.
        assert_eq!(traces(db, &words).await, ["event.body", "farewell.email"]);
        assert_eq!(house.work(&crate::handlers(&house.app, house.post_office())).await, 1);
        let letters = house.letters();
        let told: Vec<(&str, &str)> = letters.iter().map(|letter| (letter.to.as_str(), letter.subject.as_str())).collect();
        assert_eq!(told, [(EMAIL, "Your account has been erased")]);
        assert_eq!(traces(db, &["wilhelmina", "unverkennbar"]).await, NONE);
        assert_eq!(person::store::find(db.reader(), id).await.expect("read"), None);
        let last = base_jobs::last_seq(db.reader()).await.expect("read");
        let event = events_after(db.reader(), last - 1, 1).await.expect("read").remove(0);
        assert_eq!(
            (event.kind.as_str(), event.actor, event.body.to_string()),
            ("person.erased", format!("person:{id}"), "{\"reason\":\"herself\"}".into())
        );
        assert_eq!(base_jobs::verify_chain(db.reader()).await.expect("read"), NONE);
        assert_eq!(base_db::verify(db).await.expect("read"), NONE);
    })
    .await;
}

#[tokio::test]
async fn the_last_letter_is_one_whatever_breaks_and_its_address_does_not_wait_for_ever() {
    each_engine(|db| async move {
        let house = house(db);
        let (id, browser) = her(&house).await;
        browser.post("/en/account/data/erase", [("email", EMAIL)]).await;
        let db = &house.app.db;
        let farewell = store::farewell(db.reader(), id).await.expect("read").expect("it waits");
        let handlers = crate::handlers(&house.app, house.post_office());
        let seq = base_jobs::last_seq(db.reader()).await.expect("read");
        let job = Job {
            id: house.app.journal.id(),
            event_seq: seq,
            subscriber: "farewells".into(),
            subject: format!("person/{id}"),
            attempts: 1,
        };
        handlers["farewells"](job.clone()).await.expect("it leaves");
        // The program ended after the letter had left and before its address was forgotten.
        let again: &Farewell = &farewell;
        db.write(|tx| async move { store::put_farewell(&*tx, again).await }).await.expect("put");
        handlers["farewells"](job.clone()).await.expect("it leaves");
        assert_eq!(house.letters().len(), 1, "it is another letter");
        assert_eq!(store::farewell(db.reader(), id).await.expect("read"), None);
        handlers["farewells"](job).await.expect("there is nothing left to do");
        // One that cannot leave is given up.
        db.write(|tx| async move { store::put_farewell(&*tx, again).await }).await.expect("put");
        house.app.clock.advance(Duration::from_secs(3 * 24 * 60 * 60 - 1));
        crate::forget_old(&house.app).await.expect("forgotten");
        assert_ne!(store::farewell(db.reader(), id).await.expect("read"), None);
        house.app.clock.advance(Duration::from_secs(1));
        crate::forget_old(&house.app).await.expect("forgotten");
        assert_eq!(store::farewell(db.reader(), id).await.expect("read"), None);
        assert_eq!(letters::deliveries().len(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_session_of_a_while_ago_does_not_erase() {
    each_engine(|db| async move {
        let house = house(db);
        let (id, browser) = her(&house).await;
        house.app.clock.advance(Duration::from_secs(15 * 60));
        let page = browser.page("/en/account/data/erase").await;
        assert_eq!(page.all("#email"), NONE, "there is a form to erase");
        // A form that was opened in time is still taken, for as long again.
        house.app.clock.advance(Duration::from_secs(15 * 60));
        let late = browser.post("/en/account/data/erase", [("email", EMAIL)]).await;
        assert_eq!(late.status, 403);
        assert!(person::store::find(house.app.db.reader(), id).await.expect("read").is_some());
        let answer = browser.post("/en/account/data/erase", [("step", "again")]).await;
        assert_eq!((answer.status, answer.header("location")), (303, "/en/sign-in?next=/en/account/data/erase"));
        assert_eq!(browser.get("/en/work").await.status, 303);
    })
    .await;
}

#[tokio::test]
async fn who_has_something_to_pass_on_is_led_to_where_she_does_so() {
    each_engine(|db| async move {
        let house = house(db);
        let (_, browser) = her(&house).await;
        let (member, at_a_desk) = with_roles(&house, "member@example.org", &[]).await;
        let (_, free) = with_roles(&house, "free@example.org", &[]).await;
        crate::tests::desk(&house, "office", &[(member, false)]).await;
        let links = async |browser: &Browser<'_>| {
            browser.page("/en/account/data/erase").await.attributes("[aria-labelledby=open] a", "href")
        };
        let hand_over = ["/en/work/people/me/hand-over"];
        assert_eq!(
            (links(&browser).await, links(&at_a_desk).await),
            (hand_over.map(str::to_owned).into(), hand_over.map(str::to_owned).into())
        );
        assert_eq!(links(&free).await, NONE);
        // What cannot be taken back looks like it.
        let page = free.page("/en/account/data/erase").await;
        assert_eq!(page.all("main form button.button-danger"), ["Erase my account now"]);
    })
    .await;
}

#[tokio::test]
async fn the_last_administrator_and_the_last_steward_hand_over_first() {
    each_engine(|db| async move {
        let house = house(db);
        let (id, browser) = with_roles(&house, EMAIL, &[(Role::Administrator, Scope::Site)]).await;
        let (other, _) = signed_in(&house, Role::Administrator).await;
        let (db, journal) = (&house.app.db, &house.app.journal);
        let (id_of, made) = (|id: Id<Person>| match db.engine() {
            base_db::Engine::Sqlite => format!("x'{}'", id.uuid().simple()),
            base_db::Engine::Postgres => format!("'{id}'"),
        }, house.app.journal.id::<Person>());
        run(db, &format!("INSERT INTO place (id, slug, country_code, latitude, longitude, updated_at) VALUES ({}, 'p', 'IT', 1, 1, 1)", id_of(made))).await;
        run(db, &format!("INSERT INTO organisation (id, name, lang, folded) VALUES ({}, 'o', 'en', 'o')", id_of(made))).await;
        run(db, &format!("INSERT INTO desk (id, slug, name, organisation_id, place_id, fictional, created_at, updated_at) VALUES ({0}, 'a-desk', 'A desk', {0}, {0}, true, 1, 1)", id_of(made))).await;
        for (person, is_steward) in [(id, true), (other, false)] {
            run(db, &format!("INSERT INTO desk_member (desk_id, person_id, steward, since) VALUES ({}, {}, {is_steward}, 1)", id_of(made), id_of(person))).await;
        }
        let links = async || {
            let answer = browser.post("/en/account/data/erase", [("email", EMAIL)]).await;
            (answer.status, answer.attributes("[aria-labelledby=first] a", "href"))
        };
        assert_eq!(links().await, (409, vec!["/en/work/desks/a-desk".to_owned()]));
        // A colleague who may not sign in answers for nothing.
        let find = async |id| person::store::find(db.reader(), id).await.expect("read").expect("there");
        let actor = &Actor::System;
        db.write(|tx| async move { person::acts::suspend(&*tx, journal, actor, other).await }).await.expect("suspended");
        run(db, "UPDATE desk_member SET steward = true").await;
        assert_eq!(links().await, (409, vec!["/en/work/people".to_owned(), "/en/work/desks/a-desk".to_owned()]));
        assert_eq!(browser.page("/fr/account/data/erase").await.all("#email"), NONE);
        assert_eq!(find(other).await.state, State::Suspended);
        db.write(|tx| async move { person::acts::readmit(&*tx, journal, actor, other).await }).await.expect("readmitted");
        assert_eq!(links().await, (303, vec![]));
        assert_eq!(role::store::of_person(db.reader(), id).await.expect("read"), []);
    })
    .await;
}

#[tokio::test]
async fn an_export_tells_nothing_of_others_that_she_worked_with() {
    each_engine(|db| async move {
        let house = house(db);
        let (id, browser) = her(&house).await;
        let (other, _) = signed_in(&house, Role::Trainer).await;
        let desk = &crate::tests::desk(&house, "office", &[(id, true)]).await;
        let (journal, actor) = (&house.app.journal, &Actor::Person(id.uuid()));
        let joined =
            house.app.db.write(|tx| async move { crate::desk::acts::join(&*tx, journal, actor, desk, other, false).await });
        assert!(joined.await.expect("joined"));
        let (data, page) = unpack(browser.get("/en/account/data.zip").await.bytes);
        let told = data.to_string();
        assert!(told.contains("desk.joined") && told.contains(&id.to_string()), "there is nothing to tell");
        for text in [&told, &page] {
            assert!(!text.contains(&other.to_string()) && !text.contains(&other.uuid().simple().to_string()));
        }
    })
    .await;
}

#[tokio::test]
async fn what_comes_back_of_an_erased_person_is_found_and_erased_again() {
    each_engine(|db| async move {
        let house = house(db);
        let (id, _) = her(&house).await;
        let (journal, db, actor) = (&house.app.journal, &house.app.db, &Actor::Command("person erase"));
        let person = &person::store::find(db.reader(), id).await.expect("read").expect("there");
        db.write(|tx| async move { acts::erase(&*tx, journal, actor, person, Reason::Asked).await }).await.expect("erased");
        assert_eq!(acts::verify(db.reader()).await.expect("read"), NONE);
        // Rows that another part of the program wrote under her number.
        leave_traces(&house, id).await;
        assert!(traces(db, &["argon2id$unverkennbar"]).await.contains(&"password.hash".to_owned()));
        db.write(|tx| async move { acts::erase_rest(&*tx, journal, actor, id, Reason::Asked).await }).await.expect("erased");
        assert_eq!(traces(db, &["argon2id$unverkennbar"]).await, NONE);
        run(db, "UPDATE person SET name = 'Back', name_folded = 'back', email = 'back@example.org', email_folded = 'back@example.org', state = 'accepted'").await;
        let told = format!("person {id} was erased, says the log, and is there: eumia person erase {id}");
        assert_eq!(acts::verify(db.reader()).await.expect("read"), [told]);
    })
    .await;
}
