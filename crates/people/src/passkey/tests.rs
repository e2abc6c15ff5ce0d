use base_core::Id;
use base_testing::{Answer, Browser, Device, House, each_engine};
use serde_json::Value;

use super::{place, store};
use crate::Person;
use crate::role::Role;
use crate::tests::{COOKIE, house, letters_to, member, sign_in, suspend};

const EMAIL: &str = "anna@example.org";
const PASSWORD: &str = "gatto blu lento";
const NOTHING: [(&str, &str); 0] = [];
const ADD: &str = "/en/account/passkeys";
const SIGN_IN: &str = "/en/sign-in/passkey";

/// A question, as the script of a page gets it: its number and what the browser is asked.
async fn question(browser: &Browser<'_>, address: &str) -> (String, Value) {
    let asked = browser.post(&format!("{address}/challenge"), NOTHING).await;
    assert_eq!((asked.status, asked.header("cache-control")), (200, "no-store"));
    let json = asked.json();
    (json["ceremony"].as_str().expect("a number").to_owned(), json["options"].clone())
}

async fn add(browser: &Browser<'_>, device: &mut Device, name: &str) -> Answer {
    let (ceremony, options) = question(browser, ADD).await;
    let answer = device.register(&options);
    browser.post(ADD, [("ceremony", ceremony.as_str()), ("answer", &answer), ("name", name)]).await
}

async fn enter(browser: &Browser<'_>, device: &mut Device, person: Id<Person>) -> Answer {
    let (ceremony, options) = question(browser, SIGN_IN).await;
    let answer = device.sign(&options, person.uuid());
    browser.post(SIGN_IN, [("ceremony", ceremony.as_str()), ("answer", &answer), ("next", "/en/account")]).await
}

/// Somebody with a passkey, in her browser.
async fn anna<'h>(house: &'h House, roles: &[Role], device: &mut Device) -> (Id<Person>, Browser<'h>) {
    let person = member(house, EMAIL, Some(PASSWORD), roles).await;
    let browser = house.browser();
    assert_eq!(sign_in(&browser, EMAIL, PASSWORD).await.status, 303);
    let added = add(&browser, device, "Work laptop").await;
    assert_eq!((added.status, added.header("location")), (303, "/en/account/recovery-codes?ready=passkey"), "{}", added.body);
    (person.id, browser)
}

#[test]
fn passkeys_live_under_a_name_and_on_this_machine_under_localhost() {
    for (public_url, origin) in [
        ("https://academy.example.org", Some("https://academy.example.org/")),
        ("http://localhost:8080", Some("http://localhost:8080/")),
        ("http://127.0.0.1:8080", Some("http://localhost:8080/")),
        ("http://[::1]:8080", Some("http://localhost:8080/")),
        ("http://0.0.0.0:8080", Some("http://localhost:8080/")),
        ("http://192.0.2.7", None),
        ("https://192.0.2.7", None),
        ("http://academy.example.org", None),
        ("nonsense", None),
    ] {
        assert_eq!(place(public_url).map(|place| place.origin.to_string()).as_deref(), origin, "{public_url}");
    }
}

#[tokio::test]
async fn a_passkey_is_added_listed_used_and_removed() {
    each_engine(|db| async move {
        let (house, mut device) = (house(db), Device::new(1));
        let (person, first) = anna(&house, &[], &mut device).await;
        let page = first.page("/en/account/second-factor").await;
        assert_eq!(page.all(".entries b"), ["Work laptop"]);
        assert_eq!(letters_to(&house, EMAIL).await.last().expect("a letter").subject, "Your second factor has changed");

        let browser = house.browser();
        let entered = enter(&browser, &mut device, person).await;
        assert_eq!((entered.status, entered.header("location")), (303, "/en/account"), "{}", entered.body);
        browser.page("/en/account").await;
        // A password alone is half the way now, and the passkey is the rest.
        let half = house.browser();
        assert_eq!(sign_in(&half, EMAIL, PASSWORD).await.header("location"), "/en/sign-in/second-factor?next=/en/work");
        let begun = half.cookie(COOKIE).expect("a session");
        assert_eq!(enter(&half, &mut device, person).await.status, 303);
        half.page("/en/account").await;
        let former = house.browser();
        former.put_cookie(COOKIE, &begun);
        assert_eq!(
            former.get("/en/sign-in/second-factor").await.header("location"),
            "/en/sign-in?next=/en/sign-in/second-factor"
        );

        let id = first.page("/en/account/second-factor").await.attributes("button[name=passkey]", "value").remove(0);
        // Somebody else does not remove it.
        member(&house, "eve@example.org", Some("a password of eve"), &[]).await;
        let eve = house.browser();
        sign_in(&eve, "eve@example.org", "a password of eve").await;
        eve.post("/en/account/passkeys/remove", [("passkey", id.as_str())]).await;
        assert_eq!(store::count(house.app.db.reader(), person).await.expect("readable"), 1);
        first.post("/en/account/passkeys/remove", [("passkey", id.as_str())]).await;
        assert_eq!(store::count(house.app.db.reader(), person).await.expect("readable"), 0);
        assert_eq!(enter(&house.browser(), &mut device, person).await.status, 422);
    })
    .await;
}

#[tokio::test]
async fn an_answer_counts_once_in_time_and_for_whom_it_was_asked() {
    each_engine(|db| async move {
        let (house, mut device) = (house(db), Device::new(1));
        let (person, first) = anna(&house, &[], &mut device).await;
        let browser = house.browser();
        let (ceremony, options) = question(&browser, SIGN_IN).await;
        let answer = device.sign(&options, person.uuid());
        let send = async || browser.post(SIGN_IN, [("ceremony", ceremony.as_str()), ("answer", &answer)]).await.status;
        assert_eq!((send().await, send().await), (303, 422));

        let (ceremony, options) = question(&house.browser(), SIGN_IN).await;
        let answer = device.sign(&options, person.uuid());
        house.app.clock.advance(std::time::Duration::from_secs(5 * 60));
        let late = house.browser();
        assert_eq!(late.post(SIGN_IN, [("ceremony", ceremony.as_str()), ("answer", &answer)]).await.status, 422);
        assert_eq!(late.cookie(COOKIE), None);

        // The question to one person is not answered by another one's browser.
        member(&house, "eve@example.org", Some("a password of eve"), &[]).await;
        let eve = house.browser();
        sign_in(&eve, "eve@example.org", "a password of eve").await;
        let mut other = Device::new(2);
        let (ceremony, options) = question(&first, ADD).await;
        let answer = other.register(&options);
        let stolen = eve.post(ADD, [("ceremony", ceremony.as_str()), ("answer", &answer), ("name", "")]).await;
        assert_eq!((stolen.status, stolen.all("#name-error").len()), (422, 1));
        assert_eq!(first.post(ADD, [("ceremony", ceremony.as_str()), ("answer", &answer), ("name", "")]).await.status, 422);
        assert_eq!(add(&eve, &mut other, "").await.status, 303);
    })
    .await;
}

#[tokio::test]
async fn a_copied_device_another_site_another_person_and_who_is_kept_out_do_not_come_in() {
    each_engine(|db| async move {
        let (house, mut device) = (house(db), Device::new(1));
        let (person, _) = anna(&house, &[], &mut device).await;
        let eve = member(&house, "eve@example.org", None, &[]).await;
        device.counter = 10;
        assert_eq!(enter(&house.browser(), &mut device, person).await.status, 303);
        device.counter = 3;
        assert_eq!(enter(&house.browser(), &mut device, person).await.status, 422);
        device.counter = 20;
        device.origin = "https://eumia.test.evil.example";
        assert_eq!(enter(&house.browser(), &mut device, person).await.status, 422);
        device.origin = base_testing::PUBLIC_URL;
        assert_eq!(enter(&house.browser(), &mut device, eve.id).await.status, 422);
        assert_eq!(enter(&house.browser(), &mut device, person).await.status, 303);
        suspend(&house, person).await;
        let browser = house.browser();
        assert_eq!((enter(&browser, &mut device, person).await.status, browser.cookie(COOKIE)), (422, None));
    })
    .await;
}

#[tokio::test]
async fn whatever_keeps_a_passkey_out_is_answered_alike_and_the_question_names_nobody() {
    each_engine(|db| async move {
        let (house, mut device) = (house(db), Device::new(1));
        let (person, _) = anna(&house, &[], &mut device).await;
        let question = question(&house.browser(), SIGN_IN).await.1;
        assert_eq!(question["allowCredentials"], serde_json::json!([]));
        let mut unknown = Device::new(2);
        let mut forged = Device::new(1).with_key_of(Device::new(2));
        forged.counter = 100;
        let mut answers = vec![
            enter(&house.browser(), &mut unknown, person).await,
            enter(&house.browser(), &mut forged, person).await,
            enter(&house.browser(), &mut device, Id::from_uuid(uuid::Uuid::nil())).await,
        ];
        assert_eq!(enter(&house.browser(), &mut device, person).await.status, 303, "there is something to tell apart");
        suspend(&house, person).await;
        answers.push(enter(&house.browser(), &mut device, person).await);
        for answer in &answers {
            assert_eq!((answer.status, &answer.body, answer.headers.len()), (422, &answers[0].body, answers[0].headers.len()));
        }
    })
    .await;
}

#[tokio::test]
async fn a_passkey_leads_on_and_never_away() {
    each_engine(|db| async move {
        let (house, mut device) = (house(db), Device::new(1));
        let (person, _) = anna(&house, &[], &mut device).await;
        for (next, leads) in [("/it/account", "/it/account"), ("//evil.example/en/", "/en/work")] {
            let browser = house.browser();
            let (ceremony, options) = question(&browser, SIGN_IN).await;
            let answer = device.sign(&options, person.uuid());
            let form = [("ceremony", ceremony.as_str()), ("answer", &answer), ("next", next)];
            assert_eq!(browser.post(SIGN_IN, form).await.header("location"), leads);
        }
    })
    .await;
}

#[tokio::test]
async fn a_passkey_satisfies_a_role_and_the_last_one_stays() {
    each_engine(|db| async move {
        let (house, mut device) = (house(db), Device::new(1));
        let (person, browser) = anna(&house, &[Role::Reviewer], &mut device).await;
        browser.page("/en/work").await;
        let ids = browser.page("/en/account/second-factor").await.attributes("button[name=passkey]", "value");
        let kept = browser.post("/en/account/passkeys/remove", [("passkey", ids[0].as_str())]).await;
        assert_eq!(kept.header("location"), "/en/account/second-factor?refused=last");
        assert_eq!(add(&browser, &mut Device::new(2), "Second key").await.status, 303);
        let gone = browser.post("/en/account/passkeys/remove", [("passkey", ids[0].as_str())]).await;
        assert_eq!(gone.header("location"), "/en/account?done=factor-removed");
        let left = store::of_person(house.app.db.reader(), person).await.expect("readable");
        assert_eq!(left.iter().map(|passkey| passkey.name.as_str()).collect::<Vec<_>>(), ["Second key"]);
    })
    .await;
}

#[tokio::test]
async fn who_loses_the_only_passkey_comes_back_with_a_recovery_code() {
    each_engine(|db| async move {
        let (house, mut device) = (house(db), Device::new(1));
        let (_, browser) = anna(&house, &[Role::Reviewer], &mut device).await;
        let codes = browser.post("/en/account/recovery-codes", NOTHING).await.all("#codes code");
        drop(device);
        let elsewhere = house.browser();
        sign_in(&elsewhere, EMAIL, PASSWORD).await;
        assert_eq!(elsewhere.post("/en/sign-in/second-factor", [("code", codes[0].as_str())]).await.status, 303);
        assert_eq!(add(&elsewhere, &mut Device::new(2), "New phone").await.status, 303);
        elsewhere.page("/en/work").await;
    })
    .await;
}
