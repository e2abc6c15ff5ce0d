//! The log says what went wrong and never with whom: whatever persons type, and whatever opens something, stays out of it, however much it
//! is asked to tell.

use std::path::Path;

use sea_orm::ConnectionTrait;

use super::*;
use crate::common::guest::{Fields, Guest, fields, page};

/// Names, addresses and words that are typed somewhere.
const TYPED: [&str; 12] = [
    "quagliaroli",
    "ermenegilda",
    "nuvola-bassa",
    "quattro nuvole basse",
    "wrong zebra password",
    "refused.zebra",
    "moved.zebra",
    "letter about zebras",
    "searched zebra",
    "zebra-in-an-address",
    "ZebraBrowser",
    "203.0.113.77",
];

/// Which of the words stand in the log, as they are or as they travel in addresses and forms.
fn found<'w>(log: &str, words: &[&'w str]) -> Vec<&'w str> {
    let log = log.to_lowercase();
    let ways = |word: &str| {
        let word = word.to_lowercase();
        [word.clone(), word.replace(' ', "+"), word.replace(' ', "%20"), word.replace('@', "%40")]
    };
    words.iter().copied().filter(|word| ways(word).iter().any(|way| log.contains(way))).collect()
}

/// The address that the newest letter in the folder, or what an operator was told, asks to open.
fn link_in(text: &str) -> String {
    let start = text.find("/en/link/").expect("a link");
    text[start..].split_whitespace().next().unwrap_or_default().to_owned()
}

/// Does all that a person may do with the site, and some that she may not. What opened something on the way.
fn visit(program: &Program, invitation: &str) -> Vec<String> {
    let stranger = Guest { server: program.address, secret: None };
    let post = |guest: &Guest, path: &str, form: Fields| guest.post(path, &form);
    let entered =
        post(&stranger, invitation, fields([("name", "Ermenegilda Quagliaroli"), ("password", "quattro nuvole basse")]));
    let cookie = entered.header("set-cookie").split_once("eumia=").expect("a session").1;
    let secret = cookie.split(';').next().unwrap_or_default().to_owned();
    let hers = Guest { server: program.address, secret: Some(secret.clone()) };

    for password in ["wrong zebra password", "quattro nuvole basse"] {
        post(
            &stranger,
            "/en/sign-in",
            fields([("email", "nuvola-bassa@example.org"), ("password", password), ("next", "/en/zebra-in-an-address")]),
        );
    }
    for email in ["nuvola-bassa@example.org", "refused.zebra@example.org", "not an address of quagliaroli"] {
        post(&stranger, "/en/sign-in/link", fields([("email", email), ("next", "/en/practices?q=searched+zebra")]));
    }
    post(&stranger, "/en/sign-in/passkey", fields([("ceremony", "quagliaroli"), ("answer", "{\"quagliaroli\": 1}")]));
    for (email, topic) in [("refused.zebra@example.org", "question"), ("quagliaroli", "nonsense")] {
        let words = [("email", email), ("subject", topic), ("name", "Ermenegilda"), ("message", "a letter about zebras")];
        let once = ("once", "00000000000000000000000000000001");
        post(&stranger, "/en/contact", fields([words[0], words[1], words[2], words[3], once]));
    }
    for email in ["moved.zebra@example.org", "refused.zebra@example.org"] {
        assert_eq!(post(&hers, "/en/account/address", fields([("email", email)])).status, 303);
    }
    assert_eq!(post(&hers, "/en/account", fields([("name", "Ermenegilda Nuvola Quagliaroli"), ("lang", "en")])).status, 303);
    assert_eq!(post(&hers, "/en/account/password", fields([("password", "wrong zebra password")])).status, 303);
    assert_eq!(page(&hers.get("/en/account")).attributes("#name", "value"), ["Ermenegilda Nuvola Quagliaroli"]);
    for path in [
        "/en/search?q=searched+zebra",
        "/en/practices?q=searched%20zebra",
        "/en/zebra-in-an-address",
        "/en/work/people/zebra-in-an-address",
        "/en/link/zebra-in-an-address",
        "/api/v1/practices?page=searched+zebra",
    ] {
        stranger.get(path);
        hers.get(path);
    }
    let broken = "GET /en/?q=searched+zebra HTTP/1.1\r\nHost: test\r\nUser-Agent: ZebraBrowser\r\nX-Forwarded-For: 203.0.113.77\r\nConnection: close\r\n";
    program.send(&format!("{broken}\r\n"));
    common::send_to(program.address, format!("{broken}Content-Length: zebra\r\n\r\n").as_bytes());
    vec![secret, invitation.rsplit('/').next().unwrap_or_default().to_owned()]
}

/// Runs one statement before the program starts.
fn execute(database: &str, sql: &str) {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    runtime.block_on(async {
        let db = base_db::Db::connect(database).await.expect("the database answers");
        db.upkeep().execute_unprepared(sql).await.expect("it can be done");
        db.close().await;
    });
}

/// The log of a program that tells everything, after a visit, and what opened something in it.
fn log_of_a_visit(folder: &Path) -> (String, Vec<String>, String) {
    let database = format!("sqlite://{}", folder.join("eumia.sqlite").display());
    let invited = common::command(&database, folder).args(["admin", "create", "nuvola-bassa@example.org"]).output();
    let told = String::from_utf8(invited.expect("it runs").stdout).expect("text");
    // Administrators need a second factor before they reach anything; editors do not.
    execute(&database, "UPDATE role_grant SET role = 'editor'");
    let (post, taken) = common::smtp::start(Duration::ZERO);
    let settings = [
        ("EUMIA_LOG", "trace"),
        ("EUMIA_SMTP_URL", &format!("smtp://{post}")),
        ("EUMIA_MAIL_TO", "refused.desk@example.org"),
        ("EUMIA_TRUSTED_PROXIES", "[\"127.0.0.1\"]"),
    ];
    let program = Program::start_with(&database, folder, &settings);
    let secrets = visit(&program, &link_in(&told));
    let started = Instant::now();
    // The link and the word of a new password have left; what is refused was refused.
    while taken.ids().len() < 3 || program.log().matches("a job failed").count() < 2 {
        assert!(started.elapsed() < common::PATIENCE, "{} letters: {}", taken.ids().len(), program.log());
        std::thread::sleep(Duration::from_millis(50));
    }
    (program.log(), secrets, told)
}

#[test]
fn the_log_names_nobody_and_opens_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let (log, secrets, told) = log_of_a_visit(folder.path());
    let lines = log.lines().filter(|line| !found(line, &TYPED).is_empty()).collect::<Vec<_>>();
    assert_eq!(lines, [""; 0]);
    let secrets: Vec<&str> = secrets.iter().map(String::as_str).collect();
    assert_eq!(found(&log, &secrets), [""; 0]);
    // There is a log, it tells much, and the search finds what an operator is meant to see.
    for line in ["letter sent", "a job failed", "code 550", "DEBUG"] {
        assert!(log.contains(line), "{line}");
    }
    assert_eq!(found(&told, &["nuvola-bassa", secrets[1]]), ["nuvola-bassa", secrets[1]]);
    for (line, word) in [("q=searched+zebra", "searched zebra"), ("/en/link/ZEBRA-IN-AN-ADDRESS", "zebra-in-an-address")] {
        assert_eq!(found(&format!("{log}{line}"), &TYPED), [word]);
    }
}
