use std::future::poll_fn;
use std::net::IpAddr;
use std::pin::Pin;
use std::task::Poll;
use std::time::{Duration, Instant};

use base_auth::{Busy, Hasher};
use base_core::{Actor, Id};
use base_testing::{Answer, Browser, House, each_engine};

use super::Door;
use crate::role::Role;
use crate::session::FRESH;
use crate::tests::{COOKIE, house, invited, letters_to, link_in, member, overtaken, sign_in, signed_in, suspend};
use crate::{Person, code_app, password, role, session};

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
async fn a_password_that_was_hashed_cheaply_is_hashed_anew_by_whom_it_lets_in() {
    // Of the same password, by a program that asked for less.
    const CHEAP: &str = "$argon2id$v=19$m=1024,t=1,p=1$MDEyMzQ1Njc4OWFiY2RlZg$k5I+F8+jKUpJFs9Vxey4BGwXKy7qBpxdIwQskQtkf+w";
    each_engine(|db| async move {
        let house = house(db);
        let person = member(&house, EMAIL, None, &[]).await.id;
        let set = house.app.journal.now();
        let put = house.app.db.write(|tx| async move { password::store::put(&*tx, person, CHEAP, set).await });
        put.await.expect("written");
        let kept = async || password::store::find(house.app.db.reader(), person).await.expect("readable").expect("there");
        house.app.clock.advance(Duration::from_secs(60));
        assert_eq!(sign_in(&house.browser(), EMAIL, "not her password").await.status, 422);
        assert_eq!(kept().await, (CHEAP.to_owned(), set), "who is not let in changes nothing");
        assert_eq!(sign_in(&house.browser(), EMAIL, PASSWORD).await.status, 303);
        let (anew, since) = kept().await;
        assert!(!Hasher::is_outdated(&anew) && since == set, "{anew}");
        assert_eq!(sign_in(&house.browser(), EMAIL, PASSWORD).await.status, 303);
        assert_eq!(kept().await.0, anew, "once is enough");
    })
    .await;
}

/// Somebody who wants something hashed.
type Asking = Pin<Box<dyn Future<Output = Result<String, Busy>>>>;

/// Takes every place of the queue, those at work and those waiting, until what is given back is dropped.
async fn jam(hasher: &Hasher) -> Vec<Asking> {
    const PLACES: usize = 102;
    let ask = || -> Asking {
        let hasher = hasher.clone();
        Box::pin(async move { hasher.hash("something else").await })
    };
    let mut asking: Vec<Asking> = (0..PLACES).map(|_| ask()).collect();
    for one in &mut asking {
        begin(one).await;
    }
    // Once the first two are done, the next have their turn and do not take it: nothing moves any more.
    for done in asking.drain(..2) {
        done.await.expect("it had a place");
    }
    for mut one in [ask(), ask()] {
        begin(&mut one).await;
        asking.push(one);
    }
    asking
}

/// Lets it stand in the queue.
async fn begin(asking: &mut Asking) {
    let is_waiting = poll_fn(|context| Poll::Ready(asking.as_mut().poll(context).is_pending())).await;
    assert!(is_waiting, "there was no place");
}

#[tokio::test]
async fn where_too_many_passwords_are_hashed_each_form_comes_back_with_what_was_typed() {
    const NEW: &str = "quattro nuvole basse";
    each_engine(|db| async move {
        let house = house(db);
        member(&house, EMAIL, Some(PASSWORD), &[]).await;
        let hers = house.browser();
        assert_eq!(sign_in(&hers, EMAIL, PASSWORD).await.status, 303);
        invited(&house, "new@example.org", "en").await;
        let link = link_in(&letters_to(&house, "new@example.org").await[0]);
        let (elsewhere, newcomer) = (house.browser(), house.browser());
        let send = async || {
            [
                elsewhere.post("/en/sign-in", [("email", EMAIL), ("password", PASSWORD), ("next", "/en/account")]).await,
                hers.post("/en/account/password", [("password", NEW)]).await,
                newcomer.post(&link, [("name", "Nora Nuova"), ("password", NEW)]).await,
            ]
        };
        let jam = jam(&house.app.shelf.get::<Door>().hasher).await;
        let refused = send().await;
        for answer in &refused {
            assert_eq!((answer.status, answer.header("retry-after")), (503, "5"), "{}", answer.words());
            assert_eq!(answer.all("#not-now"), ["The site is busy for a moment"]);
            assert!(!answer.body.contains(NEW) && !answer.body.contains(PASSWORD), "a password is never filled in again");
        }
        let kept = |answer: &Answer, field: &str| answer.attributes(field, "value");
        assert_eq!((kept(&refused[0], "#email"), kept(&refused[2], "#name")), (vec![EMAIL.into()], vec!["Nora Nuova".into()]));
        assert_eq!(refused[0].form("/en/sign-in")["next"], "/en/account");
        drop(jam);
        let done = send().await.map(|answer| (answer.status, answer.header("location").to_owned()));
        assert_eq!(done, ["/en/account", "/en/account?done=password", "/en/work"].map(|to| (303, to.to_owned())));
    })
    .await;
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
            ("/en/\r\nset-cookie: a=b", "/en/work"),
            ("/%2fevil.example/en/", "/en/work"),
            ("/%5cevil.example/en/", "/en/work"),
            ("//evil.example\\@eumia.test/en/", "/en/work"),
            ("https:evil.example/en/", "/en/work"),
            ("/en/practices?q=\u{fc}", "/en/work"),
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
        let (_, browser) = signed_in(&house, Role::Editor).await;
        for next in ["/en/%01", "/en/%7f", "/en/%C3%BC", "/en/%20", "%2F%2Fevil.example/en/"] {
            let led = browser.get(&format!("/en/sign-in?next={next}")).await;
            assert_eq!((led.status, led.header("location")), (303, "/en/work"), "{next}");
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

#[tokio::test]
async fn a_password_that_was_changed_while_it_was_compared_opens_nothing() {
    each_engine(|db| async move {
        let house = house(db);
        let person = member(&house, EMAIL, Some(PASSWORD), &[]).await.id;
        let new = house.app.shelf.get::<Door>().hasher.hash("hund gelb schnell").await.expect("nobody else hashes");
        let (journal, new) = (&house.app.journal, &*new);
        let change = |tx: base_db::Tx| async move {
            password::acts::set(&*tx, journal, &Actor::System, person, new, None).await.expect("set");
        };
        let browser = house.browser();
        let late = overtaken(&house, change, sign_in(&browser, EMAIL, PASSWORD)).await;
        assert_eq!((late.status, browser.cookie(COOKIE)), (422, None));
        assert_eq!(session::store::of_person(house.app.db.reader(), person).await.expect("readable"), []);
        assert_eq!(sign_in(&browser, EMAIL, "hund gelb schnell").await.status, 303);
    })
    .await;
}

#[tokio::test]
async fn a_second_factor_that_was_set_up_while_the_first_was_shown_is_asked_for() {
    each_engine(|db| async move {
        let house = house(db);
        let person = member(&house, EMAIL, Some(PASSWORD), &[]).await.id;
        let (secret, now) = (&base_auth::Secret::generate(&house.app.random), house.app.clock.now());
        let set_up = |tx: base_db::Tx| async move {
            // As every act for somebody who is signed in begins.
            crate::person::store::hold(&*tx, person).await.expect("held");
            assert!(code_app::store::put(&*tx, person, secret).await.expect("put"));
            code_app::store::confirm(&*tx, person, now).await.expect("confirmed");
        };
        let browser = house.browser();
        let late = overtaken(&house, set_up, sign_in(&browser, EMAIL, PASSWORD)).await;
        assert_eq!((late.status, late.header("location")), (303, "/en/sign-in/second-factor?next=/en/work"));
    })
    .await;
}

#[tokio::test]
async fn an_address_without_end_is_not_led_back_to() {
    each_engine(|db| async move {
        let house = house(db);
        member(&house, EMAIL, Some(PASSWORD), &[]).await;
        for (length, leads) in [(2_000, true), (2_001, false)] {
            let next = format!("/en/account?{}", "x".repeat(length - "/en/account?".len()));
            let fields = [("email", EMAIL), ("password", PASSWORD), ("next", next.as_str())];
            let entered = house.post("/en/sign-in", fields).await;
            assert_eq!(entered.header("location"), if leads { next.as_str() } else { "/en/work" });
        }
    })
    .await;
}

#[tokio::test]
async fn a_password_is_not_given_back_to_who_is_signed_out() {
    each_engine(|db| async move {
        let house = house(db);
        let sent = house.post("/en/account/password", [("password", "gatto blu"), ("code", "123456"), ("note", "kept")]).await;
        assert_eq!((sent.status, sent.attributes("form textarea", "name")), (401, vec!["note".to_owned()]));
        assert_eq!(["gatto blu", "123456"].map(|secret| sent.body.contains(secret)), [false, false]);
    })
    .await;
}
