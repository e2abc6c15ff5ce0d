use std::time::Duration;

use base_core::Actor;
use base_testing::{Browser, House, each_engine};

use crate::mine::Reason;
use crate::person::State;
use crate::tests::{house, kinds, letters_to, link_in, member, newest, overtaken, sign_in};
use crate::{Person, mine, person};

const EMAIL: &str = "anna@example.org";
const NEW: &str = "anna.verdi@example.org";
const PASSWORD: &str = "gatto blu lento";
const NOTHING: [(&str, &str); 0] = [];
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

async fn anna<'h>(house: &'h House) -> (Person, Browser<'h>) {
    let person = member(house, EMAIL, Some(PASSWORD), &[]).await;
    let browser = house.browser();
    assert_eq!(sign_in(&browser, EMAIL, PASSWORD).await.status, 303);
    (person, browser)
}

async fn kept(house: &House, person: &Person) -> Person {
    person::store::find(house.app.db.reader(), person.id).await.expect("readable").expect("there")
}

#[tokio::test]
async fn name_and_language_are_changed_and_nothing_else_that_a_form_may_bring() {
    each_engine(|db| async move {
        let house = house(db);
        let (person, browser) = anna(&house).await;
        let form = browser.page("/en/account").await.form("/en/account");
        assert_eq!((form["name"].as_str(), form["lang"].as_str()), ("Anna Rossi", "en"));
        for (name, lang, field) in [("", "it", "name"), (&"x".repeat(121), "it", "name"), ("Anna", "xx", "lang")] {
            let faulty = browser.post("/en/account", [("name", name), ("lang", lang)]).await;
            assert_eq!((faulty.status, faulty.all(&format!("#{field}-error")).len()), (422, 1));
        }
        let id = "0197a000-0000-7000-8000-000000000001";
        let more = [("name", " Anna \n Verdi "), ("lang", "it"), ("email", "x@example.org"), ("state", "suspended"), ("id", id)];
        let saved = browser.post("/en/account", more.into_iter().chain([("fictional", "true"), ("role", "administrator")])).await;
        assert_eq!(saved.header("location"), "/en/account?done=described");
        assert_eq!(browser.page("/en/account?done=described").await.all("[role=status]"), ["Saved."]);
        let expected = Person { name: "Anna Verdi".to_owned(), lang: "it".to_owned(), ..person.clone() };
        assert_eq!(kept(&house, &person).await, expected);
        assert_eq!(browser.page("/en/account").await.all("#roles + p").len(), 1);
    })
    .await;
}

#[tokio::test]
async fn an_address_changes_with_a_click_there_and_the_former_one_is_told() {
    each_engine(|db| async move {
        let house = house(db);
        let (person, browser) = anna(&house).await;
        // A link to the former mailbox that must not outlive the change.
        house.post("/en/sign-in/link", [("email", EMAIL)]).await;
        let sign_in_link = link_in(letters_to(&house, EMAIL).await.last().expect("a letter"));
        let asked = browser.post("/en/account/address", [("email", NEW)]).await;
        assert_eq!(asked.header("location"), "/en/account?done=address-asked");
        let letter = letters_to(&house, NEW).await.remove(0);
        assert_eq!(letter.subject, "Confirm your new email address");
        let link = link_in(&letter);
        let page = house.page(&link).await;
        assert_eq!(page.all("h1"), ["Confirm your new address"]);
        assert_eq!(kept(&house, &person).await.email, EMAIL);

        let done = house.post(&link, NOTHING).await;
        assert_eq!((done.status, done.all("h1")), (200, vec!["Your address has changed".to_owned()]));
        assert_eq!(kept(&house, &person).await.email, NEW);
        let told = letters_to(&house, EMAIL).await;
        assert_eq!(told.last().expect("a letter").subject, "Your email address has changed");
        assert_eq!(house.post(&link, NOTHING).await.status, 410);
        assert_eq!(house.post(&sign_in_link, NOTHING).await.status, 410);
        assert_eq!(sign_in(&house.browser(), EMAIL, PASSWORD).await.status, 422);
        assert_eq!(sign_in(&house.browser(), NEW, PASSWORD).await.status, 303);
    })
    .await;
}

#[tokio::test]
async fn an_address_that_somebody_has_is_answered_alike_and_never_taken() {
    each_engine(|db| async move {
        let house = house(db);
        let (person, browser) = anna(&house).await;
        member(&house, "bruno@example.org", None, &[]).await;
        letters_to(&house, EMAIL).await;
        let before = house.letters().len();
        let mut answers = Vec::new();
        for email in ["bruno@example.org", NEW] {
            let statements = house.app.db.statements();
            let asked = browser.post("/en/account/address", [("email", email)]).await;
            assert_eq!(asked.header("location"), "/en/account?done=address-asked");
            answers.push((asked.bytes, asked.headers.len(), house.app.db.statements() - statements));
        }
        assert_eq!(answers[0], answers[1], "neither the answer nor its cost tells which is whose");
        let link = link_in(&letters_to(&house, NEW).await[0]);
        assert_eq!(house.letters().len() - before, 1);
        // Somebody else takes it meanwhile.
        member(&house, NEW, None, &[]).await;
        assert_eq!(house.post(&link, NOTHING).await.status, 410);
        assert_eq!(kept(&house, &person).await.email, EMAIL);
    })
    .await;
}

#[tokio::test]
async fn a_change_that_nobody_confirms_is_forgotten() {
    each_engine(|db| async move {
        let house = house(db);
        let (person, browser) = anna(&house).await;
        browser.post("/en/account/address", [("email", NEW)]).await;
        let link = link_in(&letters_to(&house, NEW).await[0]);
        house.app.clock.advance(DAY);
        assert_eq!(house.post(&link, NOTHING).await.status, 410);
        house.app.clock.advance(DAY + Duration::from_millis(1));
        // The change and its link.
        assert_eq!(crate::forget_old(&house.app).await.expect("tidied"), 2);
        assert_eq!(kept(&house, &person).await.email, EMAIL);
    })
    .await;
}

#[tokio::test]
async fn what_somebody_has_under_way_is_not_done_once_she_is_suspended_or_erased() {
    each_engine(|db| async move {
        let house = house(db);
        let journal = &house.app.journal;
        let form = [("name", "Anna Again"), ("lang", "it")];
        let (person, browser) = anna(&house).await;
        let suspend = |tx: base_db::Tx| async move {
            person::acts::suspend(&*tx, journal, &Actor::System, person.id).await.expect("suspended");
        };
        let late = overtaken(&house, suspend, browser.post("/en/account", form)).await;
        assert_eq!((late.status, late.all("h1")), (401, vec!["You have been signed out".to_owned()]));
        let expected = Person { state: State::Suspended, ..person.clone() };
        assert_eq!(kept(&house, &person).await, expected);

        let readmit = |tx: base_db::Tx| async move {
            person::acts::readmit(&*tx, journal, &Actor::System, person.id).await.expect("readmitted");
        };
        let back = |tx| async move {
            readmit(tx).await;
            Ok::<_, base_db::DbError>(())
        };
        house.app.db.write(back).await.expect("kept");
        sign_in(&browser, EMAIL, PASSWORD).await;
        let whom = &person;
        let erase = |tx: base_db::Tx| async move {
            mine::acts::erase(&*tx, journal, &Actor::System, whom, Reason::Asked).await.expect("erased");
        };
        let late = overtaken(&house, erase, browser.post("/en/account", form)).await;
        assert_eq!((late.status, crate::tests::kept(&house, person.id).await), (401, None));
    })
    .await;
}

#[tokio::test]
async fn what_she_is_called_already_is_no_event() {
    each_engine(|db| async move {
        let house = house(db);
        let (_, browser) = anna(&house).await;
        let before = newest(&house).await;
        for _ in 0..3 {
            assert_eq!(browser.post("/en/account", [("name", "Anna Verdi"), ("lang", "en")]).await.status, 303);
        }
        assert_eq!(kinds(&house, before).await, ["person.described"]);
    })
    .await;
}
