use std::collections::BTreeSet;

use base_auth::Secret;
use base_testing::{Browser, House, each_engine};

use crate::tests::{house, letters_to, member, sign_in};

const EMAIL: &str = "anna@example.org";
const PASSWORD: &str = "gatto blu lento";
const NOTHING: [(&str, &str); 0] = [];
const CODES: &str = "/en/account/recovery-codes";

/// Somebody with an app, in her browser.
async fn anna<'h>(house: &'h House) -> Browser<'h> {
    member(house, EMAIL, Some(PASSWORD), &[]).await;
    let browser = house.browser();
    sign_in(&browser, EMAIL, PASSWORD).await;
    browser.post("/en/account/code-app", NOTHING).await;
    let shown = browser.page("/en/account/code-app").await.all("code").remove(0);
    let code = Secret::parse(&shown.replace(' ', "")).expect("a secret").code(house.app.clock.now());
    let confirmed = browser.post("/en/account/code-app/confirm", [("code", code)]).await;
    assert_eq!(confirmed.header("location"), format!("{CODES}?ready=code-app"));
    browser
}

async fn show(house: &House, code: &str) -> u16 {
    let browser = house.browser();
    sign_in(&browser, EMAIL, PASSWORD).await;
    browser.post("/en/sign-in/second-factor", [("code", code)]).await.status
}

#[tokio::test]
async fn each_of_ten_codes_stands_in_once_and_a_letter_says_so() {
    each_engine(|db| async move {
        let house = house(db);
        let browser = anna(&house).await;
        // What was set up is said; of codes that she never had nothing is.
        for (factor, said) in [
            ("passkey", vec!["Your passkey is ready. Now make recovery codes, in case you lose it."]),
            ("code-app", vec!["Your app for codes is ready. Now make recovery codes, in case you lose it."]),
            ("kettle", vec![]),
        ] {
            let page = browser.page(&format!("{CODES}?ready={factor}")).await;
            assert_eq!((page.all("p.done"), page.all("p.help").len()), (said.into_iter().map(str::to_owned).collect(), 0));
        }
        let codes = browser.post(CODES, NOTHING).await.all("#codes code");
        assert_eq!(browser.page(CODES).await.all("p.help"), ["The codes you had until now will no longer work."]);
        assert_eq!(codes.iter().collect::<BTreeSet<_>>().len(), 10);
        // They are shown this once.
        assert_eq!(browser.page(CODES).await.all("#codes code"), [""; 0]);
        letters_to(&house, EMAIL).await;
        assert_eq!(show(&house, &codes[3].to_uppercase().replace('-', " ")).await, 303);
        let letter = letters_to(&house, EMAIL).await.pop().expect("a letter");
        assert_eq!(letter.subject, "A recovery code was used");
        assert_eq!(show(&house, &codes[3]).await, 422);
        let left = browser.page("/en/account").await;
        assert_eq!(left.all("dd").iter().filter(|words| *words == "9 recovery codes left.").count(), 1);
    })
    .await;
}

#[tokio::test]
async fn new_codes_take_the_place_of_the_former_and_another_persons_are_worth_nothing() {
    each_engine(|db| async move {
        let house = house(db);
        let browser = anna(&house).await;
        let former = browser.post(CODES, NOTHING).await.all("#codes code");
        let codes = browser.post(CODES, NOTHING).await.all("#codes code");
        assert_eq!(show(&house, &former[0]).await, 422);
        assert_eq!(show(&house, &codes[0]).await, 303);
        member(&house, "eve@example.org", Some("a password of eve"), &[]).await;
        let eve = house.browser();
        sign_in(&eve, "eve@example.org", "a password of eve").await;
        // Without a factor there is nothing to stand in for.
        assert_eq!(eve.post(CODES, NOTHING).await.header("location"), "/en/account/second-factor");
    })
    .await;
}

#[tokio::test]
async fn somebody_who_signed_in_long_ago_gets_no_new_codes() {
    each_engine(|db| async move {
        let house = house(db);
        let browser = anna(&house).await;
        house.app.clock.advance(crate::session::FRESH_FOR_FORMS);
        let again = "/en/sign-in?next=/en/account/second-factor&again=yes";
        assert_eq!(browser.post(CODES, NOTHING).await.header("location"), again);
    })
    .await;
}
