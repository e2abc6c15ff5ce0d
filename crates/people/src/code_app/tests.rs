use std::time::Duration;

use base_auth::{Credential, Secret};
use base_testing::{Browser, House, each_engine};

use crate::role::{Role, Scope};
use crate::tests::{COOKIE, house, letters_to, link_in, member, overtaken, sign_in, with_roles};
use crate::{passkey, second_factor};

const EMAIL: &str = "anna@example.org";
const PASSWORD: &str = "gatto blu lento";
const NOTHING: [(&str, &str); 0] = [];
const STEP: Duration = Duration::from_secs(30);
const SECOND: &str = "/en/sign-in/second-factor";

async fn anna<'h>(house: &'h House, roles: &[Role]) -> Browser<'h> {
    member(house, EMAIL, Some(PASSWORD), roles).await;
    let browser = house.browser();
    assert_eq!(sign_in(&browser, EMAIL, PASSWORD).await.status, 303);
    browser
}

/// Begins to set up an app; its secret as the page shows it.
async fn begin(browser: &Browser<'_>) -> Secret {
    assert_eq!(browser.post("/en/account/code-app", NOTHING).await.header("location"), "/en/account/code-app");
    let page = browser.page("/en/account/code-app").await;
    assert_eq!((page.all(".qr svg").len(), page.attributes("[style]", "style").len()), (1, 0));
    Secret::parse(&page.all("code")[0].replace(' ', "")).expect("a secret")
}

/// Sets up an app and goes a step on, so that its code was not used.
async fn set_up(house: &House, browser: &Browser<'_>) -> Secret {
    let secret = begin(browser).await;
    let confirmed = confirm(house, browser, &secret).await;
    assert_eq!(confirmed, (303, "/en/account/recovery-codes?ready=code-app".to_owned()));
    house.app.clock.advance(STEP * 3);
    secret
}

async fn confirm(house: &House, browser: &Browser<'_>, secret: &Secret) -> (u16, String) {
    let code = secret.code(house.app.clock.now());
    let answer = browser.post("/en/account/code-app/confirm", [("code", code)]).await;
    (answer.status, answer.header("location").to_owned())
}

async fn show(browser: &Browser<'_>, code: &str) -> (u16, String) {
    let answer = browser.post(SECOND, [("code", code), ("next", "/en/account")]).await;
    (answer.status, answer.header("location").to_owned())
}

#[tokio::test]
async fn with_an_app_a_password_and_a_link_are_half_the_way() {
    each_engine(|db| async move {
        let house = house(db);
        let first = anna(&house, &[]).await;
        let plain = first.cookie(COOKIE).expect("a session");
        let elsewhere = house.browser();
        sign_in(&elsewhere, EMAIL, PASSWORD).await;
        elsewhere.page("/en/account").await;
        let secret = set_up(&house, &first).await;
        first.page("/en/account").await;
        // The secret of before and sessions that know one factor alone are over.
        elsewhere.put_cookie(COOKIE, &plain);
        assert_eq!(elsewhere.get("/en/account").await.status, 303);
        assert_eq!(letters_to(&house, EMAIL).await.last().expect("a letter").subject, "Your second factor has changed");

        let browser = house.browser();
        let entered = browser.post("/en/sign-in", [("email", EMAIL), ("password", PASSWORD), ("next", "/en/account")]).await;
        assert_eq!(entered.header("location"), "/en/sign-in/second-factor?next=/en/account");
        // Nothing is open before, least of all another factor.
        for address in
            ["/en/account", "/en/work", "/en/account/second-factor", "/en/account/code-app", "/en/account/recovery-codes"]
        {
            let led = browser.get(address).await;
            assert_eq!((led.status, led.header("location")), (303, SECOND), "{address}");
        }
        for address in ["/en/account/code-app", "/en/account/passkeys", "/en/account/passkeys/challenge"] {
            let led = browser.post(address, NOTHING).await;
            assert_eq!((led.status, led.header("location")), (303, SECOND), "{address}");
        }
        let kept = browser.post("/en/account", [("name", "Anna Anew")]).await;
        assert_eq!((kept.status, kept.attributes(".steps a", "href")), (401, vec![SECOND.to_owned()]));
        assert_eq!(
            (kept.all("h1"), kept.form("/en/account")["name"].as_str()),
            (vec!["One more step before this form".into()], "Anna Anew")
        );
        assert_eq!(show(&browser, "000000").await.0, 422);
        let code = secret.code(house.app.clock.now());
        assert_eq!(show(&browser, &code).await, (303, "/en/account".to_owned()));
        browser.page("/en/account").await;
        // No code counts twice.
        let second = house.browser();
        sign_in(&second, EMAIL, PASSWORD).await;
        assert_eq!(show(&second, &code).await.0, 422);
        house.app.clock.advance(STEP * 3);
        assert_eq!(show(&second, &secret.code(house.app.clock.now())).await.0, 303);

        // Nor does it lead away, by the form or by the address of the page.
        let away = house.browser();
        sign_in(&away, EMAIL, PASSWORD).await;
        house.app.clock.advance(STEP * 3);
        let form = [("code", secret.code(house.app.clock.now())), ("next", "//evil.example/en/".to_owned())];
        assert_eq!(away.post(SECOND, form).await.header("location"), "/en/work");
        assert_eq!(away.get(&format!("{SECOND}?next=//evil.example/en/")).await.header("location"), "/en/work");

        house.post("/en/sign-in/link", [("email", EMAIL)]).await;
        let link = link_in(letters_to(&house, EMAIL).await.last().expect("a letter"));
        let third = house.browser();
        assert_eq!(third.post(&link, NOTHING).await.header("location"), "/en/sign-in/second-factor?next=/en/work");
    })
    .await;
}

#[tokio::test]
async fn an_app_counts_only_after_it_has_shown_a_code() {
    each_engine(|db| async move {
        let house = house(db);
        let browser = anna(&house, &[]).await;
        begin(&browser).await;
        let wrong = browser.post("/en/account/code-app/confirm", [("code", "000000")]).await;
        assert_eq!((wrong.status, wrong.all("#code-error").len(), wrong.all(".qr svg").len()), (422, 1, 1));
        let other = house.browser();
        assert_eq!(sign_in(&other, EMAIL, PASSWORD).await.header("location"), "/en/work");
        // The one that counts is not replaced by beginning again.
        let secret = set_up(&house, &browser).await;
        browser.post("/en/account/code-app", NOTHING).await;
        let third = house.browser();
        sign_in(&third, EMAIL, PASSWORD).await;
        assert_eq!(show(&third, &secret.code(house.app.clock.now())).await.0, 303);
    })
    .await;
}

#[tokio::test]
async fn a_role_that_asks_for_a_second_factor_opens_nothing_without_one_and_keeps_the_last() {
    each_engine(|db| async move {
        let house = house(db);
        let browser = anna(&house, &[Role::Researcher]).await;
        for address in ["/en/work", "/en/account", "/en/account/password"] {
            assert_eq!(browser.get(address).await.header("location"), "/en/account/second-factor", "{address}");
        }
        let page = browser.page("/en/account/second-factor").await;
        assert_eq!(page.all(".notice").len(), 1);
        set_up(&house, &browser).await;
        browser.page("/en/work").await;
        let kept = browser.post("/en/account/code-app/remove", NOTHING).await;
        assert_eq!(kept.header("location"), "/en/account/second-factor?refused=last");
        let page = browser.page(kept.header("location")).await;
        assert_eq!(page.all(".notice[role=status]").len(), 1);
        let other = house.browser();
        assert_eq!(sign_in(&other, EMAIL, PASSWORD).await.header("location"), "/en/sign-in/second-factor?next=/en/work");
    })
    .await;
}

#[tokio::test]
async fn without_such_a_role_the_app_may_go() {
    each_engine(|db| async move {
        let house = house(db);
        let browser = anna(&house, &[]).await;
        set_up(&house, &browser).await;
        let gone = browser.post("/en/account/code-app/remove", NOTHING).await;
        assert_eq!(gone.header("location"), "/en/account?done=factor-removed");
        assert_eq!(sign_in(&house.browser(), EMAIL, PASSWORD).await.header("location"), "/en/work");
    })
    .await;
}

#[tokio::test]
async fn codes_are_guessed_a_few_times_only() {
    each_engine(|db| async move {
        let house = house(db);
        let hers = anna(&house, &[]).await;
        let secret = set_up(&house, &hers).await;
        let thief = house.browser().from([192, 0, 2, 66]);
        sign_in(&thief, EMAIL, PASSWORD).await;
        let mut statuses = Vec::new();
        for _ in 0..6 {
            statuses.push(show(&thief, "000000").await.0);
        }
        assert_eq!(statuses, [422, 422, 422, 422, 422, 429]);
        // The right one is not looked at either; on the device that she came in on before it is.
        let code = secret.code(house.app.clock.now());
        assert_eq!(show(&thief, &code).await.0, 429);
        hers.post("/en/sign-out", NOTHING).await;
        sign_in(&hers, EMAIL, PASSWORD).await;
        assert_eq!(show(&hers, &code).await.0, 303);
    })
    .await;
}

#[tokio::test]
async fn of_two_factors_that_are_removed_at_once_one_stays() {
    each_engine(|db| async move {
        let house = house(db);
        let (id, browser) = with_roles(&house, EMAIL, &[(Role::Administrator, Scope::Site)]).await;
        let (journal, secret) = (&house.app.journal, &Secret::generate(&house.app.random));
        let credential = &Credential { id: "a-key".into(), json: "{}".into() };
        let made = house.app.db.write(|tx| async move {
            passkey::acts::add(&*tx, journal, id, credential, "A key").await?;
            super::store::put(&*tx, id, secret).await?;
            super::store::confirm(&*tx, id, journal.now()).await
        });
        made.await.expect("set up");
        let keys = passkey::store::of_person(house.app.db.reader(), id).await.expect("readable");
        let (app, session) = (&house.app, browser.cookie(COOKIE).expect("a session"));
        let signed = crate::find_signed(std::sync::Arc::clone(app), session).await.expect("readable").expect("signed in");
        let signed = &std::sync::Arc::new(signed);
        // As the other form does it: held, counted, removed.
        let remove = |tx: base_db::Tx| async move {
            assert!((signed.hold)(base_db::Tx::clone(&tx), std::sync::Arc::clone(signed)).await.expect("held"));
            super::acts::remove(&*tx, journal, id).await.expect("removed");
        };
        let late =
            overtaken(&house, remove, browser.post("/en/account/passkeys/remove", [("passkey", keys[0].id.to_string())])).await;
        assert_eq!(late.header("location"), "/en/account/second-factor?refused=last");
        assert_eq!(second_factor::of_person(app.db.reader(), id).await.expect("readable").count(), 1);
    })
    .await;
}
