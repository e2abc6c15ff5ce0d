use std::time::Duration;

use base_jobs::{counts, last_seq};
use base_mail::Mailbox;
use base_testing::{House, each_engine};

use super::rules::{is_answerable, is_token};
use super::{Topic, store};
use crate::tests::{empty, furnished};

const YEAR: Duration = Duration::from_secs(365 * 24 * 60 * 60);

/// The token of a form that was just opened.
async fn token(house: &House) -> String {
    house.get("/en/contact").await.form("/en/contact").remove("once").expect("a token")
}

fn fields<'a>(once: &'a str, change: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut fields = vec![
        ("once", once),
        ("name", "Anna Rossi"),
        ("email", "anna@example.org"),
        ("subject", "correction"),
        ("message", "It is 2012.\n\nAnna"),
    ];
    for (name, value) in change {
        fields.retain(|(field, _)| field != name);
        fields.push((name, value));
    }
    fields
}

#[test]
fn an_address_must_be_one_that_mail_can_reach() {
    for address in ["a@example.org", "anna.rossi+eu@comune.torino.it"] {
        assert!(is_answerable(address), "{address}");
    }
    for address in [
        "",
        "anna",
        "anna@",
        "@example.org",
        "anna@localhost",
        "a b@example.org",
        "a@example.org\nBcc: b@example.org",
        "anna@exämple.org",
    ] {
        assert!(!is_answerable(address), "{address}");
    }
}

#[test]
fn a_token_is_one_that_we_made() {
    assert!(is_token("0123456789abcdef0123456789abcdef"));
    for text in ["", "0123", "0123456789abcdef0123456789abcdeg", "0123456789abcdef0123456789abcdef0"] {
        assert!(!is_token(text), "{text}");
    }
}

#[tokio::test]
async fn a_letter_with_faults_comes_back_with_all_that_was_typed() {
    each_engine(|db| async move {
        let house = furnished(db).await;
        let once = token(&house).await;
        let events = last_seq(house.app.db.reader()).await.expect("readable");
        let typed = "Über \"Casa\" & <b>…";
        let sent =
            fields(&once, &[("name", typed), ("email", "anna.example.org"), ("message", ""), ("subject", "accessibility")]);
        let page = house.post("/en/contact", sent).await;
        assert_eq!(page.status, 422);
        assert_eq!(page.header("cache-control"), "no-store");
        assert_eq!(page.all("title"), ["Error: Contact – EU-MIA"]);
        assert_eq!(
            page.all("div.error-summary"),
            ["There are problems with 2 answers Your email address: Enter an email address such as name@example.org Your message: Fill in this field"]
        );
        assert_eq!(page.all("p.error"), ["Enter an email address such as name@example.org", "Fill in this field"]);
        assert_eq!(page.values("aria-describedby"), ["name-help", "email-help email-error", "message-help message-error"]);
        assert_eq!(page.values("aria-invalid"), ["true", "true"]);
        let kept = page.form("/en/contact");
        assert_eq!(["once", "name", "email", "message"].map(|name| kept[name].as_str()), [&once, typed, "anna.example.org", ""]);
        assert_eq!(page.all("option[value=accessibility][selected]"), ["Accessibility of this site"]);
        assert_eq!(last_seq(house.app.db.reader()).await.expect("readable"), events);
    })
    .await;
}

#[tokio::test]
async fn limits_hold_and_are_told() {
    each_engine(|db| async move {
        let house = empty(db);
        let once = token(&house).await;
        let long = "é".repeat(5_001);
        let page = house.post("/en/contact", fields(&once, &[("message", &long), ("subject", "nonsense")])).await;
        assert_eq!(page.status, 422);
        assert_eq!(page.all("p.error"), ["Choose what your message is about", "Shorten this to at most 5,000 characters"]);
        assert_eq!(page.form("/en/contact")["message"], long);
        for wrong in ["", "x", "'; DROP TABLE"] {
            assert_eq!(house.post("/en/contact", fields(wrong, &[])).await.status, 400, "{wrong}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_form_sent_twice_is_one_letter() {
    each_engine(|db| async move {
        let house = empty(db);
        let once = token(&house).await;
        for _ in 0..2 {
            let answer = house.post("/it/contact", fields(&once, &[])).await;
            assert_eq!((answer.status, answer.header("location")), (303, "/it/contact/sent"));
        }
        assert_eq!(house.get("/it/contact/sent").await.all("h1"), ["Il tuo messaggio è in viaggio"]);
        let db = house.app.db.reader();
        let events = base_jobs::events_after(db, 0, 10).await.expect("readable");
        assert_eq!(events.len(), 1);
        assert_eq!(
            (events[0].kind.as_str(), events[0].actor.as_str(), events[0].body.to_string()),
            ("contact.received", "visitor", "{}".into())
        );
        let id = events[0].subject.strip_prefix("contact/").and_then(|id| id.parse().ok()).expect("an id");
        let message = store::find(db, id).await.expect("readable").expect("kept");
        assert_eq!(
            (message.topic, message.lang.as_str(), message.body.as_str()),
            (Topic::Correction, "it", "It is 2012.\n\nAnna")
        );
        assert_eq!(counts(db).await.expect("readable").waiting, 1);
    })
    .await;
}

#[tokio::test]
async fn other_words_from_the_same_form_are_another_letter() {
    each_engine(|db| async move {
        let house = empty(db);
        let once = token(&house).await;
        for message in ["It is 2012.", "It is 2013.", "It is 2012."] {
            assert_eq!(house.post("/en/contact", fields(&once, &[("message", message)])).await.status, 303);
        }
        assert_eq!(counts(house.app.db.reader()).await.expect("readable").waiting, 2);
    })
    .await;
}

#[tokio::test]
async fn a_letter_reaches_the_convener_once() {
    each_engine(|db| async move {
        let house = empty(db);
        let to = Mailbox::new(None, "convener@eumia.test").expect("an address");
        let handlers = crate::handlers(&house.app, house.post_office(), to);
        let once = token(&house).await;
        let hostile = "Anna\r\nBcc: everyone@example.org";
        assert_eq!(house.post("/en/contact", fields(&once, &[("name", hostile)])).await.status, 303);
        assert_eq!(house.work(&handlers).await, 1);
        assert_eq!(house.work(&handlers).await, 0);

        let letters = house.letters();
        assert_eq!(letters.len(), 1);
        let letter = &letters[0];
        assert_eq!((letter.message_id.as_str(), letter.to.as_str()), ("contact-1@eumia.test", "convener@eumia.test"));
        let (head, _) = letter.raw.split_once("\r\n\r\n").expect("a head and a body");
        let mut head: Vec<&str> = head.split("\r\n").filter(|line| !line.starts_with("Date: ")).collect();
        head.sort_unstable();
        assert_eq!(
            head,
            [
                "Auto-Submitted: auto-generated",
                "Content-Language: en",
                "Content-Transfer-Encoding: quoted-printable",
                "Content-Type: text/plain; charset=utf-8",
                "From: EU-MIA <site@eumia.test>",
                "MIME-Version: 1.0",
                "Message-ID: <contact-1@eumia.test>",
                // The name as one encoded word: nothing of it is a header.
                "Reply-To: =?utf-8?b?QW5uYSBCY2M6IGV2ZXJ5b25lQGV4YW1wbGUub3Jn?= <anna@example.org>",
                "Subject: A correction or an addition: Anna Bcc: everyone@example.org",
                "To: convener@eumia.test",
            ]
        );
        assert_eq!(
            letter.text,
            "It is 2012.\n\nAnna\n\nName: Anna Bcc: everyone@example.org\nAnswer to: anna@example.org\nLanguage of the form: English\n\
             Written on 21 November 2026 at 12:00 UTC\n"
        );
    })
    .await;
}

#[tokio::test]
async fn who_sends_too_much_is_asked_to_wait() {
    each_engine(|db| async move {
        let house = empty(db);
        let (mut statuses, mut last) = (Vec::new(), None);
        for _ in 0..6 {
            let once = token(&house).await;
            let answer = house.post("/en/contact", fields(&once, &[])).await;
            statuses.push(answer.status);
            last = Some((answer, once));
        }
        assert_eq!(statuses, [303, 303, 303, 303, 303, 429]);
        let (refused, once) = last.expect("the last answer");
        assert_eq!(refused.header("retry-after"), "120");
        assert_eq!(
            refused.all(".page-head"),
            ["Too many requests Many requests came from your connection in a short time. Wait a minute and try again. \
              Nothing you typed is lost: it is kept in this page."]
        );
        let kept = refused.form("/en/contact");
        assert_eq!(kept["message"], "It is 2012.\n\nAnna");
        assert_eq!(kept["once"], once, "sent again, it is the same letter");
    })
    .await;
}

#[tokio::test]
async fn letters_are_forgotten_after_a_year_and_a_late_job_sends_nothing() {
    each_engine(|db| async move {
        let house = empty(db);
        let once = token(&house).await;
        assert_eq!(house.post("/en/contact", fields(&once, &[])).await.status, 303);
        house.app.clock.advance(YEAR - Duration::from_secs(1));
        assert_eq!(crate::forget_old(&house.app).await.expect("done"), 0);
        house.app.clock.advance(Duration::from_secs(1));
        assert_eq!(crate::forget_old(&house.app).await.expect("done"), 1);
        let to = Mailbox::new(None, "site@eumia.test").expect("an address");
        let handlers = crate::handlers(&house.app, house.post_office(), to);
        assert_eq!(house.work(&handlers).await, 1);
        assert_eq!(house.letters(), []);
        assert_eq!(counts(house.app.db.reader()).await.expect("readable"), base_jobs::JobCounts { waiting: 0, dead: 0 });
    })
    .await;
}

#[tokio::test]
async fn a_mail_server_that_says_nothing_holds_up_its_own_letter_and_nobody_else() {
    each_engine(|db| async move {
        let house = empty(db);
        let silent = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let url = format!("smtp://{}", silent.local_addr().expect("an address"));
        let mailbox = || Mailbox::new(None, "site@eumia.test").expect("an address");
        let stalled = base_mail::Post::smtp(&url, mailbox()).expect("a way").with_wait(Duration::from_millis(100));
        let handlers = crate::handlers(&house.app, stalled, mailbox());
        let once = token(&house).await;
        assert_eq!(house.post("/en/contact", fields(&once, &[])).await.status, 303);
        assert_eq!(house.work(&handlers).await, 1, "it was tried");
        assert_eq!(counts(house.app.db.reader()).await.expect("readable"), base_jobs::JobCounts { waiting: 1, dead: 0 });
        assert_eq!(house.post("/en/contact", fields(&token(&house).await, &[])).await.status, 303, "the site goes on");

        // Later there is another way out: it is the same letter.
        house.app.clock.advance(Duration::from_secs(3 * 60));
        let handlers = crate::handlers(&house.app, house.post_office(), mailbox());
        assert_eq!(house.work(&handlers).await, 2);
        let ids: Vec<String> = house.letters().into_iter().map(|letter| letter.message_id).collect();
        assert_eq!(ids, ["contact-1@eumia.test", "contact-2@eumia.test"]);
    })
    .await;
}
