use proptest::prelude::*;

use super::*;

fn mailbox(text: &str) -> Mailbox {
    text.parse().expect("a mailbox")
}

fn letter() -> Letter {
    Letter {
        message_id: MessageId::new("contact-7", "eumia.example").expect("an id"),
        written_at: Time::from_millis(1_390_212_000_000),
        to: mailbox("desk@city.example"),
        reply_to: None,
        subject: "A question".into(),
        text: "Good morning.".into(),
        lang: Lang::english(),
    }
}

/// Header lines (unfolded) and body.
fn parts(letter: &Letter) -> (Vec<String>, String) {
    let bytes = letter.message(&mailbox("Academy <post@eumia.example>")).expect("a letter").formatted();
    let text = String::from_utf8(bytes).expect("a message is text");
    let (head, body) = text.split_once("\r\n\r\n").expect("an empty line after the headers");
    let mut headers: Vec<String> = Vec::new();
    for line in head.split("\r\n") {
        match (line.starts_with([' ', '\t']), headers.last_mut()) {
            (true, Some(last)) => last.push_str(line),
            _ => headers.push(line.to_owned()),
        }
    }
    (headers, body.to_owned())
}

#[test]
fn a_letter_is_a_plain_message() {
    let (headers, body) = parts(&letter());
    assert_eq!(
        headers,
        [
            "Message-ID: <contact-7@eumia.example>",
            "Date: Mon, 20 Jan 2014 10:00:00 +0000",
            "From: Academy <post@eumia.example>",
            "To: desk@city.example",
            "Subject: A question",
            "Auto-Submitted: auto-generated",
            "Content-Language: en",
            "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: quoted-printable",
        ]
    );
    assert_eq!(body, "Good morning.\r\n");
}

#[test]
fn the_same_letter_has_the_same_bytes() {
    let from = mailbox("post@eumia.example");
    let bytes = || letter().message(&from).expect("a letter").formatted();
    assert_eq!(bytes(), bytes());
}

#[test]
fn other_scripts_are_encoded() {
    let mut letter = letter();
    letter.subject = "Città e quartieri".into();
    letter.text = "Città".into();
    let (headers, body) = parts(&letter);
    assert_eq!(headers[4], "Subject: =?utf-8?b?Q2l0dMOg?= e quartieri");
    assert_eq!(body, "Citt=C3=A0\r\n");
}

#[test]
fn a_subject_cannot_bring_a_header() {
    let mut letter = letter();
    letter.subject = "Hello\r\nBcc: all@world.example\r\n\r\nBody".into();
    letter.reply_to =
        Some(Mailbox::new(Some("Eve\r\nBcc: all@world.example\u{2028}x\0"), "eve@world.example").expect("a mailbox"));
    let (headers, body) = parts(&letter);
    assert_eq!(headers[4], "Subject: Hello Bcc: all@world.example Body");
    // base64 of "Eve Bcc: all@world.example x"
    assert_eq!(headers[9], "Reply-To: =?utf-8?b?RXZlIEJjYzogYWxsQHdvcmxkLmV4YW1wbGUgeA==?= <eve@world.example>");
    assert_eq!(headers.len(), 11);
    assert_eq!(body, "Good morning.\r\n");
}

#[test]
fn addresses_that_are_none_are_refused() {
    for text in [
        "",
        "@",
        "name",
        "name@",
        "a@b@c",
        "a b@c.example",
        "a@c.example\r\nBcc: x@y.example",
        "a@c.example\nBcc",
        "<a@c.example>",
        "a@c.example, b@c.example",
        "ä@c.example",
        "a@c.example\0",
    ] {
        assert!(Mailbox::new(None, text).is_err(), "{text:?} was taken for an address");
    }
    assert!(Mailbox::new(None, &format!("{}@c.example", "a".repeat(300))).is_err());
}

#[test]
fn a_mailbox_is_read_from_a_setting() {
    let named = mailbox("EU-MIA Academy <post@eumia.example>");
    assert_eq!(named, Mailbox::new(Some("EU-MIA Academy"), "post@eumia.example").expect("a mailbox"));
    assert_eq!((named.address(), named.domain()), ("post@eumia.example", "eumia.example"));
    assert_eq!(mailbox(" post@eumia.example "), Mailbox::new(None, "post@eumia.example").expect("a mailbox"));
}

#[test]
fn a_message_id_is_fit_for_a_file_name() {
    for (key, domain) in
        [("", "a"), ("a", ""), ("../x", "a"), ("a/b", "c"), ("a..b", "c"), (".a", "c"), ("a b", "c"), ("a>", "c")]
    {
        assert!(MessageId::new(key, domain).is_err(), "{key:?} was taken");
    }
    assert!(MessageId::new(&"a".repeat(200), "c").is_err());
    assert_eq!(MessageId::new("contact-7", "c.example").map(|id| id.to_string()), Ok("contact-7@c.example".into()));
}

proptest! {
    /// Whatever people type, a letter has the eleven headers we give it and no other, in lines no server refuses.
    #[test]
    fn no_text_adds_a_header(subject in any::<String>(), name in any::<String>(), text in any::<String>()) {
        let mut letter = letter();
        letter.subject = subject;
        letter.text = text;
        letter.reply_to = Some(Mailbox::new(Some(&name), "eve@world.example").expect("a mailbox"));
        let (headers, body) = parts(&letter);
        let names: Vec<&str> = headers.iter().filter_map(|line| line.split_once(':')).map(|(name, _)| name).collect();
        prop_assert_eq!(names, [
            "Message-ID", "Date", "From", "To", "Subject", "Auto-Submitted", "Content-Language", "MIME-Version",
            "Content-Type", "Reply-To", "Content-Transfer-Encoding",
        ]);
        let bytes = letter.message(&mailbox("post@eumia.example")).expect("a letter").formatted();
        prop_assert!(bytes.is_ascii());
        prop_assert!(String::from_utf8_lossy(&bytes).split("\r\n").all(|line| line.len() <= 998 && !line.contains(['\r', '\n'])));
        prop_assert!(!body.contains('\0'));
    }
}

#[test]
fn an_address_that_a_letter_cannot_carry_is_none() {
    for address in ["\"a b\"@example.org", "\"a\\\"b\"@example.org", "a@[127.0.0.1]", "a b@example.org", "a@b c.example"] {
        assert!(Mailbox::new(None, address).is_err(), "{address}");
        assert!(Mailbox::new(Some("Anna"), address).is_err(), "{address}");
    }
    assert_eq!(Mailbox::new(None, "o'neil+news@example.org").expect("an address").address(), "o'neil+news@example.org");
}
