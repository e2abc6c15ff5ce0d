//! What breaks around the program: it is killed, the disk is full, the database goes away. What was acknowledged is kept, once.
//!
//! Each check is also shown a naive server that acknowledges everything and keeps nothing, on which it must fail.

mod common;
#[path = "common/naive.rs"]
mod naive;
#[path = "faults/publishing.rs"]
mod publishing;

use std::collections::BTreeSet;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use base_db::Db;
use base_testing::{Place, each_engine_at};
use common::{Program, command};
use sea_orm::{ConnectionTrait, Statement};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

/// How long it may take to serve again when the bad time is over.
const RECOVERY: Duration = Duration::from_secs(5);

/// The words of the letters that the database holds, with repetitions.
async fn kept(database: &str) -> Vec<String> {
    let db = Db::connect(database).await.expect("the database answers");
    let sql = Statement::from_string(db.reader().get_database_backend(), "SELECT body FROM contact_message ORDER BY body");
    let rows = db.reader().query_all_raw(sql).await.expect("readable");
    let tokens = rows.iter().map(|row| row.try_get_by_index(0).expect("text")).collect();
    db.close().await;
    tokens
}

/// What is wrong with what was kept, given what was acknowledged.
fn losses(acknowledged: &BTreeSet<String>, kept: &[String]) -> Vec<String> {
    let once: BTreeSet<&String> = kept.iter().collect();
    let lost = acknowledged.iter().filter(|token| !once.contains(token)).map(|token| format!("lost: {token}"));
    let doubled = (once.len() != kept.len()).then(|| "doubled".to_owned());
    lost.chain(doubled).collect()
}

/// A letter as the form sends it, whose words are its token: 32 hexadecimal digits.
fn letter(token: &str) -> String {
    format!("once={token:0>32}&name=Test&email=test%40example.org&subject=question&message={token:0>32}")
}

#[test]
fn the_judge_of_losses_sees_a_loss_and_a_double() {
    let acknowledged = BTreeSet::from(["a".to_owned(), "b".to_owned()]);
    assert_eq!(losses(&acknowledged, &["a".into(), "b".into(), "c".into()]), [""; 0]);
    assert_eq!(losses(&acknowledged, &["a".into()]), ["lost: b"]);
    assert_eq!(losses(&acknowledged, &["a".into(), "a".into(), "b".into()]), ["doubled"]);
}

/// Sends letters from four clients, each from an address of its own on this machine's loopback net, until told to stop.
fn send_letters(address: SocketAddr, stop: &Arc<AtomicBool>) -> Vec<std::thread::JoinHandle<BTreeSet<String>>> {
    let client = |client: usize| {
        let stop = Arc::clone(stop);
        std::thread::spawn(move || {
            let mut acknowledged = BTreeSet::new();
            for number in 0.. {
                if stop.load(Ordering::SeqCst) {
                    break;
                }
                let token = format!("{client:02x}{number:030x}");
                if common::post_to(address, "/en/contact", &letter(&token)).is_some_and(|answer| answer.status == 303) {
                    acknowledged.insert(token);
                }
            }
            acknowledged
        })
    };
    (0..4).map(client).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_while_letters_come_in_it_has_lost_none_and_doubled_none() {
    each_engine_at(async |Place { address, folder }| {
        let mut acknowledged = BTreeSet::new();
        for round in 0..3u64 {
            let program = Program::start_with(&address, &folder, &[("EUMIA_FORMS_AT_ONCE", "1000000")]);
            let stop = Arc::new(AtomicBool::new(false));
            let clients = send_letters(program.address, &stop);
            tokio::time::sleep(Duration::from_millis(300 + 170 * round)).await;
            program.kill();
            stop.store(true, Ordering::SeqCst);
            acknowledged.extend(clients.into_iter().flat_map(|client| client.join().expect("a client ends")));
        }
        assert!(acknowledged.len() > 20, "only {} letters were acknowledged: the test saw too little", acknowledged.len());
        assert_eq!(losses(&acknowledged, &kept(&address).await), [""; 0]);
        let verified = command(&address, &folder).arg("verify").output().expect("it runs");
        assert!(verified.status.success(), "{}", String::from_utf8_lossy(&verified.stdout));

        let stop = Arc::new(AtomicBool::new(false));
        let clients = send_letters(naive::start(false), &stop);
        tokio::time::sleep(Duration::from_millis(100)).await;
        stop.store(true, Ordering::SeqCst);
        let taken: Vec<String> = clients.into_iter().flat_map(|client| client.join().expect("a client ends")).collect();
        let new: BTreeSet<String> = taken.into_iter().map(|token| format!("f{}", &token[1..])).collect();
        assert_eq!(losses(&new, &kept(&address).await).len(), new.len(), "what the twin took is lost");
        assert!(!new.is_empty());
    })
    .await;
}

/// Runs one statement beside the program.
async fn execute(database: &str, sql: &str) {
    let db = Db::connect(database).await.expect("the database answers");
    db.upkeep().execute_unprepared(sql).await.expect("it can be done");
    db.close().await;
}

/// Waits until `done`, at most as long as an answer may take.
async fn until(what: &str, done: impl Fn() -> bool) {
    let started = Instant::now();
    while !done() {
        assert!(started.elapsed() < common::PATIENCE, "{what} did not happen");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

/// What is wrong with the letters that a mail server took, given how many there were.
fn letters_lost(expected: usize, taken: &[String]) -> Vec<String> {
    let unlike: BTreeSet<&String> = taken.iter().collect();
    let lost = (unlike.len() != expected).then(|| format!("{} of {expected} letters left", unlike.len()));
    let nameless = taken.iter().any(String::is_empty).then(|| "a letter had no Message-ID".to_owned());
    lost.into_iter().chain(nameless).collect()
}

#[test]
fn the_judge_of_letters_sees_one_that_is_lost_and_one_without_a_name() {
    assert_eq!(letters_lost(2, &["a".into(), "b".into(), "a".into()]), [""; 0], "a letter sent twice is one letter");
    assert_eq!(letters_lost(2, &["a".into(), "a".into()]), ["1 of 2 letters left"]);
    assert_eq!(letters_lost(2, &["a".into(), "".into()]), ["a letter had no Message-ID"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_while_500_letters_leave_it_sends_each_under_one_name() {
    const LETTERS: usize = 500;
    each_engine_at(async |Place { address, folder }| {
        let (post, taken) = common::smtp::start(Duration::from_millis(4));
        let settings = [
            ("EUMIA_FORMS_AT_ONCE", "1000000"),
            ("EUMIA_SMTP_URL", &format!("smtp://{post}")),
            ("EUMIA_MAIL_TO", "desk@example.org"),
        ];
        let program = Program::start_as("web", &address, &folder, &settings);
        let server = program.address;
        let clients = (0..4).map(|client| {
            std::thread::spawn(move || {
                let sent = |number: usize| common::post_to(server, "/en/contact", &letter(&format!("{client:02x}{number:030x}")));
                (0..LETTERS / 4).filter(|number| sent(*number).is_some_and(|answer| answer.status == 303)).count()
            })
        });
        let clients: Vec<_> = clients.collect();
        let accepted: usize = clients.into_iter().map(|client| client.join().expect("a client ends")).sum();
        assert_eq!(accepted, LETTERS);
        program.kill();

        for part in [LETTERS / 5, LETTERS / 2] {
            let program = Program::start_with(&address, &folder, &settings);
            until("the sending", || taken.ids().len() >= part).await;
            program.kill();
        }
        let left = taken.ids().len();
        assert!(left < LETTERS, "all {left} were gone before the last kill: the test saw too little");
        let _program = Program::start_with(&address, &folder, &settings);
        // What the killed ones held comes back after some minutes: here at once.
        until("the rest", || taken.ids().len() >= LETTERS - 2 * 4).await;
        execute(&address, "UPDATE job SET run_at = 0 WHERE state = 'waiting'").await;
        until("all of it", || letters_lost(LETTERS, &taken.ids()).is_empty()).await;
        tokio::time::sleep(Duration::from_millis(300)).await;
        let ids = taken.ids();
        assert_eq!(letters_lost(LETTERS, &ids), [""; 0]);
        assert!(ids.len() <= LETTERS + 2 * 4 + 4, "{} sendings: more than the killed ones held were sent again", ids.len());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_during_an_import_it_has_all_of_it_or_nothing() {
    each_engine_at(async |Place { address, folder }| {
        let demo = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../demo");
        let files = ["places.json", "thesaurus.ttl", "practices.json"].map(|name| demo.join(name));
        let mut seen = BTreeSet::new();
        for wait_ms in [5, 15, 30, 45, 60, 90, 120, 200, 400, 4_000] {
            let mut import = command(&address, &folder).arg("import").args(&files).spawn().expect("it starts");
            let until = Instant::now() + Duration::from_millis(wait_ms);
            while Instant::now() < until && import.try_wait().expect("it can be asked").is_none() {
                tokio::time::sleep(Duration::from_millis(1)).await;
            }
            import.kill().ok();
            import.wait().expect("it ends");
            let count = practices(&address).await;
            assert!(count == 0 || count == 10, "{count} of 10 practices are there");
            seen.insert(count);
        }
        assert_eq!(seen.last(), Some(&10), "the import never ended: the test saw only one side");
    })
    .await;
}

async fn practices(database: &str) -> i64 {
    let db = Db::connect(database).await.expect("the database answers");
    let sql = Statement::from_string(db.reader().get_database_backend(), "SELECT count(*) FROM practice");
    let row = db.reader().query_one_raw(sql).await.expect("readable").expect("a row");
    let count = row.try_get_by_index(0).expect("a number");
    db.close().await;
    count
}

/// Sends a letter before, during and after a bad time, which `bad` begins and ends, and says what went wrong.
async fn through_a_bad_time(server: SocketAddr, database: &str, bad: impl Fn(bool)) -> Vec<String> {
    let get = |path: &str| common::get_from(server, path).map_or(0, |answer| answer.status);
    let send = |number: u32| common::post_to(server, "/en/contact", &letter(&number.to_string())).expect("an answer");
    let mut faults = Vec::new();
    faults.extend((send(1).status != 303).then(|| "the first letter was not taken".to_owned()));

    bad(true);
    let refused = send(2);
    if (refused.status, refused.header("retry-after")) != (503, "5") {
        faults.push(format!("in the bad time a letter was answered {}", refused.status));
    }
    if refused.body.matches("name=\"once\" hidden>\n00000000000000000000000000000002</textarea>").count() != 1 {
        faults.push("the form did not come back".to_owned());
    }
    faults.extend((get("/healthz") != 200).then(|| "it counts as dead".to_owned()));

    bad(false);
    let back = Instant::now();
    while get("/readyz") != 200 && back.elapsed() < RECOVERY {
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    faults.extend((back.elapsed() >= RECOVERY).then(|| "it did not recover by itself".to_owned()));
    faults.extend((send(3).status != 303).then(|| "the last letter was not taken".to_owned()));
    let acknowledged = BTreeSet::from([1, 3].map(|number| format!("{number:0>32}")));
    let kept = kept(database).await;
    faults.extend((kept.len() > acknowledged.len()).then(|| "more was kept than was acknowledged".to_owned()));
    faults.extend(losses(&acknowledged, &kept));
    faults
}

#[tokio::test(flavor = "multi_thread")]
async fn the_check_of_a_bad_time_sees_what_a_naive_server_does() {
    each_engine_at(async |Place { address, folder }| {
        let made = command(&address, &folder).arg("migrate").output().expect("it runs");
        assert!(made.status.success());
        let expected = [
            "in the bad time a letter was answered 303",
            "the form did not come back",
            "lost: 00000000000000000000000000000001",
            "lost: 00000000000000000000000000000003",
        ];
        assert_eq!(through_a_bad_time(naive::start(false), &address, |_| {}).await, expected);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn on_a_full_disk_it_refuses_in_words_and_goes_on_when_there_is_room() {
    let folder = tempfile::tempdir().expect("a folder");
    let address = format!("sqlite://{}", folder.path().join("eumia.sqlite").display());
    let program = Program::start_with(&address, folder.path(), &[("EUMIA_FORMS_AT_ONCE", "1000000")]);
    let full = |is_full: bool| {
        program.fill_disk(is_full);
        for path in ["/en/contact", "/en/practices"] {
            assert_eq!(program.get(path).status, 200, "reading goes on");
        }
    };
    assert_eq!(through_a_bad_time(program.address, &address, full).await, [""; 0]);
}

/// Stands between the program and its database; can cut every connection and refuse new ones.
struct Proxy {
    address: SocketAddr,
    open: watch::Sender<bool>,
}

impl Proxy {
    async fn before(server: SocketAddr) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("an address");
        let (open, state) = watch::channel(true);
        tokio::spawn(async move {
            while let Ok((mut client, _)) = listener.accept().await {
                let mut state = state.clone();
                tokio::spawn(async move {
                    if !*state.borrow() {
                        return;
                    }
                    let Ok(mut server) = TcpStream::connect(server).await else { return };
                    tokio::select! {
                        _ = tokio::io::copy_bidirectional(&mut client, &mut server) => {}
                        _ = state.wait_for(|open| !open) => {}
                    }
                });
            }
        });
        Self { address, open }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn while_the_database_is_away_it_says_so_and_it_recovers_by_itself() {
    each_engine_at(async |Place { address, folder }| {
        // SQLite cannot go away.
        let Some((start, rest)) = address.strip_prefix("postgres://").and_then(|rest| rest.split_once('@')) else { return };
        let (server, database) = rest.split_once('/').expect("a database");
        let proxy = Proxy::before(server.parse().expect("the tests reach PostgreSQL by address and port")).await;
        let program = Program::start(&format!("postgres://{start}@{}/{database}", proxy.address), &folder);
        let away = |is_away: bool| {
            proxy.open.send(!is_away).expect("the proxy lives");
            if is_away {
                assert_eq!(program.get("/readyz").status, 503);
            }
        };
        assert_eq!(through_a_bad_time(program.address, &address, away).await, [""; 0]);
    })
    .await;
}
