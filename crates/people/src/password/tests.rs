use base_core::{Id, Time};
use uuid::Uuid;

use super::rules::fault;
use crate::Person;
use crate::person::State;

#[test]
fn each_weak_password_is_told_what_to_do_instead() {
    let anna = Person {
        id: Id::from_uuid(Uuid::from_u128(1)),
        name: "Anna Müller".to_owned(),
        email: "a.mueller@comune.example.org".to_owned(),
        lang: "en".to_owned(),
        state: State::Accepted,
        fictional: false,
        created_at: Time::from_millis(1),
        updated_at: Time::from_millis(1),
    };
    let long = "gatto blu lento sul tetto ".repeat(6);
    for (password, told) in [
        ("xK9#mQ2", Some("password-too-short")),
        (&long[..129], Some("password-too-long")),
        ("Muller1985!", Some("password-own-word")),
        ("academy-of-cities", Some("password-own-word")),
        ("Password2026!", Some("password-common")),
        ("gatto blu lento", None),
    ] {
        assert_eq!(fault(password, &anna, "Academy of Cities"), told, "{password}");
    }
}

#[tokio::test]
async fn who_chooses_one_password_after_another_is_told_to_wait_and_keeps_nobody_out() {
    base_testing::each_engine(|db| async move {
        let house = crate::tests::house(db);
        let (_, browser) = crate::tests::signed_in(&house, crate::role::Role::Trainer).await;
        let (_, other) = crate::tests::signed_in(&house, crate::role::Role::Editor).await;
        let choose = async |browser: &base_testing::Browser<'_>| {
            browser.post("/en/account/password", [("password", "gatto blu lento")]).await.status
        };
        for expected in [303, 303, 303, 429, 429] {
            assert_eq!(choose(&browser).await, expected);
        }
        assert_eq!(choose(&other).await, 303);
    })
    .await;
}

#[tokio::test]
async fn a_password_is_removed_only_after_a_question() {
    base_testing::each_engine(|db| async move {
        let house = crate::tests::house(db);
        let (_, browser) = crate::tests::signed_in(&house, crate::role::Role::Trainer).await;
        let (address, action) = ("/en/account/password", "/en/account/password/remove");
        assert_eq!(browser.page(address).await.all(".sure"), [""; 0], "there is nothing to remove yet");
        browser.post(address, [("password", "gatto blu lento")]).await;
        let page = browser.page(address).await;
        assert_eq!(page.attributes("main form", "action"), [address, action]);
        let asked = [page.all(".sure > summary"), page.all(".sure > form p"), page.all(".sure > form button.button-danger")];
        let told = "You are signed out everywhere else. You can choose a new password later.";
        let button = "Remove password: trainer@example.org";
        assert_eq!(asked.concat(), [button, told, button]);
        let done = browser.post(action, page.form(action)).await;
        assert_eq!((done.status, done.header("location")), (303, "/en/account?done=password-removed"));
        assert_eq!(browser.page(address).await.all(".sure"), [""; 0]);
    })
    .await;
}
