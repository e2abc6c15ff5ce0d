//! The house itself, with a few pages made up for it.

use std::collections::BTreeMap;
use std::time::Duration;

use axum::response::{AppendHeaders, Html, Redirect};
use base_core::Lang;
use base_db::Db;
use base_mail::{Letter, Mailbox, MessageId};
use base_testing::{House, PUBLIC_URL, Parts, each_engine, words};
use base_web::{Client, Form, Route};
use http::{HeaderMap, Method, StatusCode, header};
use serde_json::{Value, json};

const PAGE: &str = r#"<!doctype html><title>Sign in</title><main><h1>Sign <a href="/">in</a></h1>
<form action="/letters"><input name="q"></form>
<form action="/sign-in" method="post" id="it">
<input type="hidden" name="once" value="a&quot;b&#38;amp;"><input name="email"><input name="off" value="x" disabled>
<input type="checkbox" name="stay" value="yes" checked><input type="checkbox" name="news"><input type="checkbox" name="bare" checked>
<input type="radio" name="way" value="link"><input type="radio" name="way" value="password" checked>
<select name="lang"><option value="en">English</option><option selected>Deutsch</option></select>
<select name="first"><option value="">Choose</option><option value="1">One</option></select>
<fieldset disabled><input name="later" value="x"></fieldset>
<textarea name="words">
One
 &lt;two&gt;</textarea><input value="nameless"><button name="go" value="1">Go</button></form>
<input name="beside" value="outside" form="it"></main>"#;

fn house(db: Db) -> House {
    let signed_in = || AppendHeaders([(header::SET_COOKIE, "session=one; Path=/; HttpOnly"), (header::SET_COOKIE, "lang=de")]);
    let signed_out = || {
        AppendHeaders([
            (header::SET_COOKIE, "session=; Max-Age=0"),
            (header::SET_COOKIE, "lang=it; Expires=Sat, 21 Nov 2026 13:00:00 GMT"),
        ])
    };
    let told = async |client: Client, headers: HeaderMap| {
        let header = |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or("").to_owned();
        axum::Json(json!([client.0.to_string(), header("cookie"), header("sec-fetch-site")]))
    };
    let echo = async |form: Form| form.get("words").to_owned();
    let routes = vec![
        Route::get("/sign-in", "form", async || Html(PAGE)),
        Route::post("/sign-in", "sign-in", async move |_: Form| (signed_in(), Redirect::to("/told"))),
        Route::post("/sign-out", "sign-out", async move || (signed_out(), "bye")),
        Route::get("/told", "told", told),
        Route::post("/told", "told-again", told),
        Route::post("/echo", "echo", echo),
        Route::post("/json", "json", async |axum::Json(value): axum::Json<Value>| axum::Json(json!({ "got": value }))),
        Route::get("/broken", "broken", async || StatusCode::INTERNAL_SERVER_ERROR),
        Route::get("/unworded", "unworded", async || Html("<p>[a-missing-key] [1] [x]")),
    ];
    let table = Some(
        "GET /sign-in everyone\nPOST /sign-in everyone\nPOST /sign-out everyone\nGET /told everyone\nPOST /told everyone\n\
         POST /echo everyone\nPOST /json everyone\nGET /broken everyone\nGET /unworded everyone",
    );
    House::new(db, Parts { routes, table, ..Parts::default() })
}

fn owned<const N: usize>(pairs: [(&str, &str); N]) -> BTreeMap<String, String> {
    pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).into()
}

#[tokio::test]
async fn a_form_has_what_a_browser_would_send() {
    each_engine(|db| async move {
        let house = house(db);
        let page = house.get("/sign-in").await;
        assert_eq!(
            page.form("/sign-in"),
            owned([
                ("once", "a\"b&amp;"),
                ("email", ""),
                ("stay", "yes"),
                ("bare", "on"),
                ("way", "password"),
                ("lang", "Deutsch"),
                ("first", ""),
                ("words", "One\n <two>"),
                ("beside", "outside"),
            ])
        );
        assert_eq!(page.form("/letters"), owned([("q", "")]));
        assert_eq!((page.all("h1"), page.lines()[..2].join("|")), (vec!["Sign in".to_owned()], "Sign|in".to_owned()));
        assert_eq!(house.post("/echo", [("words", "a & b=c+ü")]).await.body, "a & b=c+ü");
    })
    .await;
}

#[tokio::test]
async fn a_browser_keeps_cookies_until_they_are_deleted() {
    each_engine(|db| async move {
        let house = house(db);
        let browser = house.browser().from([192, 0, 2, 7]);
        assert_eq!(browser.get("/told").await.json(), json!(["192.0.2.7", "", ""]));
        let answer = browser.post("/sign-in", &browser.get("/sign-in").await.form("/sign-in")).await;
        assert_eq!(answer.status, 303);
        assert_eq!(browser.follow(&answer).await.json(), json!(["192.0.2.7", "lang=de; session=one", ""]));
        assert_eq!(browser.post("/told", [("a", "b")]).await.json()[2], "same-origin");
        assert_eq!(browser.cookie("session").as_deref(), Some("one"));
        assert_eq!(house.get("/told").await.json(), json!(["127.0.0.1", "", ""]), "others have other cookies");

        browser.post("/sign-out", [("", ""); 0]).await;
        assert_eq!(browser.get("/told").await.json()[1], "lang=it");
        house.app.clock.advance(Duration::from_secs(60 * 60));
        browser.post("/sign-out", [("", ""); 0]).await;
        assert_eq!(browser.get("/told").await.json()[1], "");
        browser.put_cookie("session", "one");
        assert_eq!(browser.get(&format!("{PUBLIC_URL}/told")).await.json()[1], "session=one");
        assert_eq!(browser.post_json("/json", &json!([1])).await.json(), json!({ "got": [1] }));
        // A request of another site is refused: ours are sent as ours.
        assert_eq!(house.ask(Method::POST, "/told", &[("sec-fetch-site", "cross-site")]).await.status, 403);
    })
    .await;
}

#[tokio::test]
#[should_panic(expected = "GET /broken: the program is at fault")]
async fn a_fault_of_the_program_ends_a_test() {
    each_engine(|db| async move { drop(house(db).get("/broken").await) }).await;
}

#[tokio::test]
#[should_panic(expected = "[\"a-missing-key\"]")]
async fn a_missing_text_ends_a_test() {
    each_engine(|db| async move { drop(house(db).page("/unworded").await) }).await;
}

#[tokio::test]
async fn letters_are_read_as_their_readers_see_them() {
    each_engine(|db| async move {
        let house = house(db);
        assert_eq!(house.letters(), []);
        let text = format!("Grüße,\n\n{PUBLIC_URL}/en/sign-in?token={}\nund tschüss", "a1".repeat(40));
        for number in [10, 9] {
            let letter = Letter {
                message_id: MessageId::new(&format!("made-up-{number}"), "eumia.test").expect("an id"),
                written_at: house.app.clock.now(),
                to: Mailbox::new(Some("Ánna"), "anna@example.org").expect("an address"),
                reply_to: None,
                subject: format!("Ein Brief, übermäßig schön, Nummer {number}"),
                text: text.clone(),
                lang: Lang::english(),
            };
            house.post_office().send(&letter).await.expect("kept");
        }
        let letters = house.letters();
        let told = letters.iter().map(|letter| (letter.message_id.as_str(), letter.to.as_str(), letter.subject.as_str()));
        assert_eq!(
            told.collect::<Vec<_>>(),
            [
                ("made-up-9@eumia.test", "anna@example.org", "Ein Brief, übermäßig schön, Nummer 9"),
                ("made-up-10@eumia.test", "anna@example.org", "Ein Brief, übermäßig schön, Nummer 10"),
            ]
        );
        assert_eq!(letters[0].text, format!("{text}\n"));
        assert_eq!(letters[0].links(), [format!("{PUBLIC_URL}/en/sign-in?token={}", "a1".repeat(40))]);
        assert!(!letters[0].raw.contains("Grüße"), "there is something to decode");
    })
    .await;
}

#[test]
fn words_are_what_a_reader_reads() {
    assert_eq!(words("<p>One <strong>wo</strong>rd</p><p>&#60;b&#62; &amp;lt;</p>"), "One word <b> &lt;");
}
