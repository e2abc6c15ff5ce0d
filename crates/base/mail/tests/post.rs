//! The post against a folder and against small servers that behave, refuse, stall and leave.

use std::error::Error;
use std::time::{Duration, Instant};

use base_core::{Lang, Time};
use base_mail::{Letter, Mailbox, MessageId, Post, PostError};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

const PLENTY: Duration = Duration::from_secs(20);

fn mailbox(text: &str) -> Mailbox {
    text.parse().expect("a mailbox")
}

fn letter(text: &str) -> Letter {
    Letter {
        message_id: MessageId::new("contact-7", "eumia.example").expect("an id"),
        written_at: Time::from_millis(1_390_212_000_000),
        to: mailbox("desk@city.example"),
        reply_to: None,
        subject: "A question".into(),
        text: text.into(),
        lang: Lang::english(),
    }
}

/// How the small server behaves.
#[derive(Clone, Copy)]
enum Mood {
    Takes,
    /// Answers every sign-in with this line.
    AnswersSignIn(&'static str),
    /// Answers every recipient with this line.
    AnswersRecipient(&'static str),
    /// Takes the connection and never says a word.
    Silent,
    /// Takes the whole letter and never says that it has.
    SilentAfterLetter,
    /// Hangs up after the greeting.
    Leaves,
}

/// Serves one connection; gives the address, and every line that the client said.
async fn server(mood: Mood) -> (String, JoinHandle<Vec<String>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    let heard = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.expect("a client");
        let (from, mut to) = stream.split();
        let mut lines = BufReader::new(from).lines();
        let mut heard = Vec::new();
        if matches!(mood, Mood::Silent) {
            while let Ok(Some(line)) = lines.next_line().await {
                heard.push(line);
            }
            return heard;
        }
        to.write_all(b"220 post.example ESMTP\r\n").await.expect("a greeting");
        if matches!(mood, Mood::Leaves) {
            return heard;
        }
        let mut in_letter = false;
        while let Ok(Some(line)) = lines.next_line().await {
            let answer = match (in_letter, line.split(' ').next().unwrap_or_default()) {
                (true, ".") => {
                    in_letter = false;
                    if matches!(mood, Mood::SilentAfterLetter) { "" } else { "250 2.0.0 taken\r\n" }
                }
                (true, _) => "",
                (false, "EHLO") => "250-post.example\r\n250-AUTH PLAIN\r\n250 8BITMIME\r\n",
                (false, "AUTH") => match mood {
                    Mood::AnswersSignIn(answer) => answer,
                    _ => "235 2.7.0 known\r\n",
                },
                (false, "RCPT") => match mood {
                    Mood::AnswersRecipient(answer) => answer,
                    _ => "250 2.1.5 fine\r\n",
                },
                (false, "DATA") => {
                    in_letter = true;
                    "354 go on\r\n"
                }
                (false, "QUIT") => "221 bye\r\n",
                (false, _) => "250 2.0.0 fine\r\n",
            };
            heard.push(line);
            if to.write_all(answer.as_bytes()).await.is_err() {
                break;
            }
        }
        heard
    });
    (format!("smtp://ann:s%40cret@{address}"), heard)
}

#[tokio::test]
async fn a_server_gets_the_letter() {
    let (url, heard) = server(Mood::Takes).await;
    let post = Post::smtp(&url, mailbox("Academy <post@eumia.example>")).expect("a url").with_wait(PLENTY);
    post.send(&letter("First line\n.\nLast line, after a lone dot")).await.expect("sent");
    drop(post);
    let heard = heard.await.expect("a server");
    assert_eq!(heard[0], "EHLO eumia.example");
    // base64 of "\0ann\0s@cret"
    assert_eq!(heard[1], "AUTH PLAIN AGFubgBzQGNyZXQ=");
    assert_eq!(heard[2], "MAIL FROM:<post@eumia.example>");
    assert_eq!(heard[3], "RCPT TO:<desk@city.example>");
    assert_eq!(heard[4], "DATA");
    let body = heard.iter().position(String::is_empty).expect("an empty line after the headers");
    assert_eq!(&heard[body + 1..body + 6], ["First line", "..", "Last line, after a lone dot", "", "."]);
}

#[tokio::test]
async fn a_refused_reader_is_final_and_a_full_mailbox_or_a_wrong_password_is_not() {
    let from = || mailbox("post@eumia.example");
    let (url, _heard) = server(Mood::AnswersRecipient("550 5.1.1 <desk@city.example>: no such person\r\n")).await;
    let error = Post::smtp(&url, from()).expect("a url").send(&letter("Hello")).await.expect_err("refused");
    assert!(matches!(error, PostError::Refused(_)) && error.is_final(), "{error:?}");
    // What is said of it ends in a log: no word of the server, which names the reader.
    assert_eq!((error.to_string().as_str(), error.source().is_none()), ("the mail server refused the letter, code 550", true));

    let (url, _heard) = server(Mood::AnswersRecipient("452 4.2.2 mailbox full\r\n")).await;
    let error = Post::smtp(&url, from()).expect("a url").send(&letter("Hello")).await.expect_err("not taken");
    assert!(matches!(error, PostError::NotNow(_)) && !error.is_final(), "{error:?}");

    let (url, _heard) = server(Mood::AnswersSignIn("535 5.7.8 wrong password\r\n")).await;
    let error = Post::smtp(&url, from()).expect("a url").send(&letter("Hello")).await.expect_err("not known");
    assert!(matches!(error, PostError::NotNow(_)) && !error.is_final(), "{error:?}");
}

#[tokio::test]
async fn a_silent_server_does_not_hold_the_letter_for_ever() {
    for mood in [Mood::Silent, Mood::SilentAfterLetter] {
        let (url, _heard) = server(mood).await;
        let post = Post::smtp(&url, mailbox("post@eumia.example")).expect("a url").with_wait(Duration::from_millis(300));
        let start = Instant::now();
        let error = post.send(&letter("Hello")).await.expect_err("no answer");
        assert!(matches!(error, PostError::Late(wait) if wait == Duration::from_millis(300)), "{error:?}");
        assert!(!error.is_final());
        assert!(start.elapsed() < Duration::from_secs(5), "it took {:?}", start.elapsed());
    }
}

#[tokio::test]
async fn a_server_that_leaves_or_is_not_there_is_an_error_to_try_again() {
    let (url, _heard) = server(Mood::Leaves).await;
    let error = Post::smtp(&url, mailbox("post@eumia.example")).expect("a url").send(&letter("Hello")).await.expect_err("gone");
    assert!(matches!(error, PostError::Smtp(_)), "{error:?}");

    let free = TcpListener::bind("127.0.0.1:0").await.expect("a port").local_addr().expect("an address");
    let post = Post::smtp(&format!("smtp://{free}"), mailbox("post@eumia.example")).expect("a url");
    let error = post.send(&letter("Hello")).await.expect_err("nobody there");
    assert!(matches!(error, PostError::Smtp(_)), "{error:?}");
}

#[tokio::test]
async fn a_url_of_another_kind_is_refused_without_showing_it() {
    for url in ["", "mail.example", "http://mail.example", "smtp://"] {
        let error = Post::smtp(url, mailbox("post@eumia.example")).expect_err(url);
        assert!(matches!(error, PostError::Url(_)), "{error:?}");
    }
    let error = Post::smtp("pop3://ann:s%40cret@mail.example", mailbox("post@eumia.example")).expect_err("another scheme");
    assert!(!format!("{error:?} {error}").contains("cret"));
    let post = Post::smtp("smtps://ann:s%40cret@mail.example", mailbox("post@eumia.example")).expect("a url");
    assert_eq!(format!("{post:?}"), "Post { from: \"post@eumia.example\", way: \"smtp\" }");
}

#[tokio::test]
async fn a_folder_keeps_one_file_per_letter() {
    let home = tempfile::tempdir().expect("a folder");
    let folder = home.path().join("outbox");
    let post = Post::folder(&folder, mailbox("post@eumia.example"));
    post.send(&letter("First try")).await.expect("kept");
    post.send(&letter("Second try")).await.expect("kept");
    let names: Vec<_> = std::fs::read_dir(&folder).expect("a folder").map(|entry| entry.expect("an entry").file_name()).collect();
    assert_eq!(names, ["contact-7@eumia.example.eml"]);
    let text = std::fs::read_to_string(folder.join("contact-7@eumia.example.eml")).expect("a letter");
    assert!(text.ends_with("\r\n\r\nSecond try\r\n"), "{text}");
}

#[tokio::test]
async fn a_folder_that_cannot_be_written_is_said_and_leaves_nothing_behind() {
    let home = tempfile::tempdir().expect("a folder");
    let folder = home.path().join("outbox");
    std::fs::write(&folder, "a file stands where the folder should be").expect("a file");
    let error = Post::folder(&folder, mailbox("post@eumia.example")).send(&letter("Hello")).await.expect_err("no folder");
    assert!(matches!(&error, PostError::Folder { folder: named, .. } if *named == folder), "{error:?}");
    assert!(!error.is_final());
}
