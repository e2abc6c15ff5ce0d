use std::net::IpAddr;
use std::time::{Duration, Instant};

use base_core::{Actor, Id};
use base_testing::{Answer, Browser, House, each_engine};

use super::Door;
use crate::role::Role;
use crate::session::FRESH;
use crate::tests::{COOKIE, house, letters_to, link_in, member, sign_in, suspend};
use crate::{Person, role, session};

const EMAIL: &str = "anna@example.org";
const PASSWORD: &str = "gatto blu lento";
const DEVICE: &str = "__Host-eumia-device";
const NOTHING: [(&str, &str); 0] = [];
/// Who attacks sits elsewhere.
const ELSEWHERE: [u8; 4] = [192, 0, 2, 66];

/// Where somebody who opens her account is led; empty if it opens.
async fn account_of(browser: &Browser<'_>) -> String {
    let answer = browser.get("/en/account").await;
    assert!(answer.status == 200 || answer.status == 303, "{}", answer.status);
    answer.header("location").to_owned()
}

const OUT: &str = "/en/sign-in?next=/en/account";

/// The body without what differs by what was typed.
fn body_without(answer: &Answer, email: &str) -> String {
    answer.body.replace(email, "EMAIL")
}

#[tokio::test]
async fn a_known_and_an_unknown_address_are_answered_alike_and_cost_alike() {
    each_engine(|db| async move {
        let house = house(db);
        member(&house, EMAIL, Some(PASSWORD), &[]).await;
        member(&house, "bare@example.org", None, &[]).await;
        let away = member(&house, "away@example.org", Some(PASSWORD), &[]).await;
        suspend(&house, away.id).await;
        let mut seen = Vec::new();
        // The last one has the right password, and may not come in.
        for (email, password) in [
            (EMAIL, "not her password"),
            ("nobody@example.org", "not her password"),
            ("bare@example.org", "not her password"),
            ("away@example.org", PASSWORD),
        ] {
            let statements = house.app.db.statements();
            let events = base_jobs::last_seq(house.app.db.reader()).await.expect("readable");
            let answer = sign_in(&house.browser(), email, password).await;
            let cost = house.app.db.statements() - statements;
            let after = base_jobs::last_seq(house.app.db.reader()).await.expect("readable");
            seen.push((answer.status, body_without(&answer, email), answer.headers.len(), cost, after - events));
        }
        assert_eq!((seen[0].0, seen[0].4), (422, 0));
        assert!(seen.iter().all(|one| *one == seen[0]), "{seen:?}");
        // There is something to tell apart: the right password comes in.
        assert_eq!(sign_in(&house.browser(), EMAIL, PASSWORD).await.status, 303);
    })
    .await;
}

#[tokio::test]
async fn a_password_is_hashed_whether_or_not_there_is_such_a_person() {
    let door = Door::default();
    let hash = door.hasher.hash(PASSWORD).await.expect("free");
    let mut took = [Duration::MAX; 3];
    for _ in 0..3 {
        // A real hash, none, and the twin that does not look at all: it must be seen to differ.
        for (least, stored) in took.iter_mut().zip([Some(Some(hash.as_str())), Some(None), None]) {
            let begun = Instant::now();
            if let Some(stored) = stored {
                assert!(!door.hasher.verify("something else", stored).await.expect("free"));
            }
            *least = begun.elapsed().min(*least);
        }
    }
    let [known, unknown, careless] = took;
    assert!(unknown * 2 > known && known * 2 > unknown, "{took:?}");
    assert!(careless * 2 < known, "the check is blind: {took:?}");
}

#[tokio::test]
async fn who_guesses_is_slowed_down_and_the_person_still_gets_in() {
    each_engine(|db| async move {
        let house = house(db);
        member(&house, EMAIL, Some(PASSWORD), &[]).await;
        let hers = house.browser();
        assert_eq!(sign_in(&hers, EMAIL, PASSWORD).await.status, 303);
        hers.post("/en/sign-out", NOTHING).await;
        assert!(hers.cookie(DEVICE).is_some());

        let attacker = house.browser().from(ELSEWHERE);
        let mut statuses = Vec::new();
        for _ in 0..21 {
            statuses.push(sign_in(&attacker, EMAIL, "guess of the day").await.status);
        }
        // One of the twenty was hers, when nobody knew her device.
        assert_eq!((statuses.iter().filter(|status| **status == 422).count(), statuses[20]), (19, 429));
        let refused = sign_in(&attacker, EMAIL, PASSWORD).await;
        assert_eq!((refused.status, refused.attributes("#email", "value")), (429, vec![EMAIL.to_owned()]));
        let wait: u64 = refused.header("retry-after").parse().expect("seconds");
        assert!((1..=120).contains(&wait), "{wait}");
        assert_eq!(refused.all(".notice"), ["You need not wait: a link by email or a passkey lets you in all the same."]);

        // From another network it is the same account: its tries are used up, whatever a header says.
        let forged = http::Request::post("/en/sign-in")
            .header("content-type", "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin")
            .header("x-forwarded-for", "198.51.100.7")
            .body(axum::body::Body::from(format!("email={EMAIL}&password=guess+of+the+day")))
            .expect("a request");
        assert_eq!(house.browser().from([192, 0, 2, 67]).send(forged).await.status, 429);
        // Others are not slowed down by it.
        assert_eq!(sign_in(&house.browser(), "nobody@example.org", "x").await.status, 422);
        // On her own device she comes in, and by a link from anywhere.
        assert_eq!(sign_in(&hers, EMAIL, PASSWORD).await.status, 303);
        house.post("/en/sign-in/link", [("email", EMAIL)]).await;
        let link = link_in(letters_to(&house, EMAIL).await.last().expect("a letter"));
        let elsewhere = house.browser();
        assert_eq!(elsewhere.post(&link, NOTHING).await.status, 303);
        assert_eq!(account_of(&elsewhere).await, "");
    })
    .await;
}

#[tokio::test]
async fn a_device_of_somebody_else_gives_no_further_tries() {
    each_engine(|db| async move {
        let house = house(db);
        member(&house, EMAIL, Some(PASSWORD), &[]).await;
        member(&house, "eve@example.org", Some("a password of eve"), &[]).await;
        let eve = house.browser();
        assert_eq!(sign_in(&eve, "eve@example.org", "a password of eve").await.status, 303);
        assert!(eve.cookie(DEVICE).is_some());
        let mut statuses = Vec::new();
        for _ in 0..21 {
            statuses.push(sign_in(&eve, EMAIL, "guess of the day").await.status);
        }
        assert_eq!(statuses[19..], [422, 429]);
    })
    .await;
}

#[test]
fn one_network_has_an_allowance_whatever_accounts_it_names() {
    let door = Door::default();
    let network = IpAddr::from([192, 0, 2, 66]);
    let allowed = (0..300)
        .filter(|number| {
            let account = format!("somebody{number}@example.org");
            door.limits.passwords.allow(super::Try { account: &account, device: None, network }).is_ok()
        })
        .count();
    assert!((200..=202).contains(&allowed), "{allowed}");
}

#[tokio::test]
async fn signing_in_leads_on_and_never_away() {
    each_engine(|db| async move {
        let house = house(db);
        member(&house, EMAIL, Some(PASSWORD), &[]).await;
        for (next, leads) in [
            ("/it/account", "/it/account"),
            ("/en/practices?a=b", "/en/practices?a=b"),
            ("", "/en/work"),
            ("//evil.example/en/", "/en/work"),
            ("///evil.example/en/", "/en/work"),
            ("/\\evil.example", "/en/work"),
            ("\\\\evil.example", "/en/work"),
            ("/\t/evil.example", "/en/work"),
            ("https://evil.example/en/", "/en/work"),
            ("javascript:alert(1)", "/en/work"),
            ("/evil", "/en/work"),
            ("en/account", "/en/work"),
            ("/en@evil.example", "/en/work"),
            (".evil.example/en/", "/en/work"),
        ] {
            let browser = house.browser();
            let entered = browser.post("/en/sign-in", [("email", EMAIL), ("password", PASSWORD), ("next", next)]).await;
            assert_eq!((entered.status, entered.header("location")), (303, leads), "{next:?}");
            // Who is in already is led by the address of the page.
            let query = url::form_urlencoded::Serializer::new(String::new()).append_pair("next", next).finish();
            assert_eq!(browser.get(&format!("/en/sign-in?{query}")).await.header("location"), leads, "{next:?}");
            browser.post("/en/sign-out", NOTHING).await;
        }
    })
    .await;
}

/// Two browsers of one person, both signed in.
async fn two_browsers<'h>(house: &'h House, roles: &[Role]) -> (Id<Person>, Browser<'h>, Browser<'h>) {
    let person = member(house, EMAIL, Some(PASSWORD), roles).await;
    let (one, other) = (house.browser(), house.browser());
    for browser in [&one, &other] {
        assert_eq!(sign_in(browser, EMAIL, PASSWORD).await.status, 303);
        assert_eq!(account_of(browser).await, "");
    }
    (person.id, one, other)
}

#[tokio::test]
async fn signing_out_ends_this_session_at_once_and_a_cookie_brought_back_opens_nothing() {
    each_engine(|db| async move {
        let house = house(db);
        let (_, one, other) = two_browsers(&house, &[]).await;
        let secret = one.cookie(COOKIE).expect("a session");
        one.post("/en/sign-out", NOTHING).await;
        one.put_cookie(COOKIE, &secret);
        assert_eq!((account_of(&one).await.as_str(), account_of(&other).await.as_str()), (OUT, ""));
    })
    .await;
}

#[tokio::test]
async fn a_new_password_ends_the_other_sessions_at_once_and_a_letter_says_so() {
    each_engine(|db| async move {
        let house = house(db);
        let (_, one, other) = two_browsers(&house, &[]).await;
        let faulty = one.post("/en/account/password", [("password", "Anna Rossi 1")]).await;
        assert_eq!((faulty.status, faulty.all("#password-error").len()), (422, 1));
        assert_eq!((account_of(&one).await.as_str(), account_of(&other).await.as_str()), ("", ""));
        let changed = one.post("/en/account/password", [("password", "quattro nuvole basse")]).await;
        assert_eq!(changed.header("location"), "/en/account?done=password");
        assert_eq!((account_of(&one).await.as_str(), account_of(&other).await.as_str()), ("", OUT));
        assert_eq!(sign_in(&other, EMAIL, PASSWORD).await.status, 422);
        assert_eq!(sign_in(&other, EMAIL, "quattro nuvole basse").await.status, 303);
        let letters = letters_to(&house, EMAIL).await;
        assert_eq!(letters.last().expect("a letter").subject, "Your password has changed");
        // Going without ends the others too, and the password opens nothing any more.
        assert_eq!(
            one.post("/en/account/password/remove", NOTHING).await.header("location"),
            "/en/account?done=password-removed"
        );
        assert_eq!((account_of(&one).await.as_str(), account_of(&other).await.as_str()), ("", OUT));
        assert_eq!(sign_in(&other, EMAIL, "quattro nuvole basse").await.status, 422);
    })
    .await;
}

#[tokio::test]
async fn a_role_taken_back_and_a_suspension_end_every_session_at_once() {
    each_engine(|db| async move {
        let house = house(db);
        let (person, one, other) = two_browsers(&house, &[Role::Editor]).await;
        let grant = role::store::of_person(house.app.db.reader(), person).await.expect("readable").remove(0).id;
        let journal = &house.app.journal;
        let revoked = house.app.act(|tx| async move { role::acts::revoke(&*tx, journal, &Actor::System, person, grant).await });
        revoked.await.expect("revoked");
        assert_eq!((account_of(&one).await.as_str(), account_of(&other).await.as_str()), (OUT, OUT));
        for browser in [&one, &other] {
            assert_eq!(sign_in(browser, EMAIL, PASSWORD).await.status, 303);
            assert_eq!(account_of(browser).await, "");
        }
        suspend(&house, person).await;
        assert_eq!((account_of(&one).await.as_str(), account_of(&other).await.as_str()), (OUT, OUT));
        assert_eq!(sign_in(&one, EMAIL, PASSWORD).await.status, 422);
    })
    .await;
}

#[tokio::test]
async fn a_session_is_ended_from_the_account_and_only_ones_own() {
    each_engine(|db| async move {
        let house = house(db);
        let (person, one, other) = two_browsers(&house, &[]).await;
        let page = one.page("/en/account").await;
        let ends = page.attributes("button[name=session]", "value");
        assert_eq!((ends.len(), page.all(".entries .badge")), (1, vec!["this one".to_owned()]));
        member(&house, "eve@example.org", Some("a password of eve"), &[]).await;
        let eve = house.browser();
        sign_in(&eve, "eve@example.org", "a password of eve").await;
        eve.post("/en/account/sessions/end", [("session", ends[0].as_str())]).await;
        assert_eq!(account_of(&other).await, "");
        one.post("/en/account/sessions/end", [("session", ends[0].as_str())]).await;
        assert_eq!((account_of(&one).await.as_str(), account_of(&other).await.as_str()), ("", OUT));
        sign_in(&other, EMAIL, PASSWORD).await;
        one.post("/en/account/sessions/end-others", NOTHING).await;
        assert_eq!((account_of(&one).await.as_str(), account_of(&other).await.as_str()), ("", OUT));
        assert_eq!(session::store::of_person(house.app.db.reader(), person).await.expect("readable").len(), 1);
    })
    .await;
}

#[tokio::test]
async fn who_signed_in_long_ago_shows_once_more_who_she_is_before_a_change() {
    each_engine(|db| async move {
        let house = house(db);
        member(&house, EMAIL, Some(PASSWORD), &[]).await;
        let browser = house.browser();
        sign_in(&browser, EMAIL, PASSWORD).await;
        let secret = browser.cookie(COOKIE);
        browser.page("/en/account/password").await;
        house.app.clock.advance(FRESH);
        let asked = browser.get("/en/account/password").await;
        assert_eq!(asked.header("location"), "/en/sign-in?next=/en/account/password&again=yes");
        // A form that was opened in time is still taken for a while, and then no more.
        assert_eq!(browser.post("/en/account/password", [("password", "short")]).await.status, 422);
        house.app.clock.advance(FRESH);
        let late = browser.post("/en/account/password", [("password", "quattro nuvole basse")]).await;
        assert_eq!(late.header("location"), "/en/sign-in?next=/en/account/password&again=yes");
        let typed = browser.post("/en/account/address", [("email", "new@example.org")]).await;
        assert_eq!((typed.status, typed.attributes("#email", "value")), (422, vec!["new@example.org".to_owned()]));

        let page = browser.page("/en/sign-in?next=/en/account/password&again=yes").await;
        assert_eq!(
            (page.all("h1"), page.attributes("#email", "value")),
            (vec!["Sign in once more".to_owned()], vec![EMAIL.to_owned()])
        );
        let mut form = page.form("/en/sign-in");
        form.insert("password".to_owned(), PASSWORD.to_owned());
        assert_eq!(browser.post("/en/sign-in", &form).await.header("location"), "/en/account/password");
        browser.page("/en/account/password").await;
        // The session before is over: its secret opens nothing.
        let former = house.browser();
        former.put_cookie(COOKIE, &secret.expect("a session"));
        assert_eq!(account_of(&former).await, OUT);
    })
    .await;
}

#[tokio::test]
async fn the_pages_cost_a_constant_number_of_statements() {
    each_engine(|db| async move {
        let house = house(db);
        member(&house, EMAIL, Some(PASSWORD), &[Role::Editor]).await;
        let browser = house.browser();
        sign_in(&browser, EMAIL, PASSWORD).await;
        let one = [browser.statements("/en/account").await, browser.statements("/en/account/second-factor").await];
        for _ in 0..10 {
            sign_in(&house.browser(), EMAIL, PASSWORD).await;
        }
        let many = [browser.statements("/en/account").await, browser.statements("/en/account/second-factor").await];
        assert_eq!(one, many);
    })
    .await;
}
