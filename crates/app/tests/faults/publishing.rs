//! Killed while practices and texts of the site are published: what was acknowledged is there, once, and no draft of it is left.

use std::path::PathBuf;
use std::sync::atomic::AtomicUsize;

use base_core::{Clock, Random};
use base_jobs::Journal;
use people::role::{Role, Scope};
use people::seed;

use super::*;
use crate::common::guest::{Fields, Guest, page};

/// What is published again and again, each by an editor of its own, and the field that changes.
const PUBLISHED: [(&str, &str); 4] = [
    ("/en/work/practices/made-up-practice-0000001", "summary"),
    ("/en/work/practices/made-up-practice-0000002", "summary"),
    ("/en/work/texts/news/academy-announced", "title"),
    ("/en/work/texts/page/about", "title"),
];
/// How soon it serves again after it was killed; the fastest of the starts counts, since other tests run beside this one.
const READY: Duration = Duration::from_secs(2);

/// The reasons that are given for the versions of practices and texts, with repetitions: each publication gives one of its own.
async fn versions(database: &str) -> Vec<String> {
    let reasons = "SELECT why FROM practice_version UNION ALL SELECT why FROM document_version";
    texts(database, &format!("SELECT why FROM ({reasons}) AS each_one WHERE why LIKE 'kept-%' ORDER BY why")).await
}

/// What stands in drafts that are still open.
async fn drafts(database: &str) -> Vec<String> {
    texts(database, "SELECT fields FROM practice_draft WHERE state = 'open' UNION ALL SELECT fields FROM document_draft").await
}

async fn texts(database: &str, sql: &str) -> Vec<String> {
    let db = Db::connect(database).await.expect("the database answers");
    let rows = db.reader().query_all_raw(Statement::from_string(db.reader().get_database_backend(), sql)).await;
    let texts = rows.expect("readable").iter().map(|row| row.try_get_by_index(0).expect("text")).collect();
    db.close().await;
    texts
}

/// Made-up practices, and the texts of the demonstration.
fn fill(database: &str, folder: &Path) {
    let site = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../demo/site");
    for arguments in [&["seed", "--practices", "5"][..], &["import", site.to_str().expect("a name")]] {
        let output = command(database, folder).args(arguments).output().expect("it runs");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
}

/// One editor for each of [`PUBLISHED`]: the secrets of their sessions.
async fn editors(database: &str) -> Vec<String> {
    let db = Db::connect(database).await.expect("the database answers");
    let (journal, random) = (Journal::new(Clock::machine(), Random::system(), Vec::new()), Random::system());
    let mut secrets = Vec::new();
    for number in 0..PUBLISHED.len() {
        let email = format!("editor-{number}@eumia.example");
        let made = seed::signed_in(&db, &journal, &random, &email, &[(Role::Editor, Scope::Site)]).await;
        secrets.push(made.expect("nobody has that address").1);
    }
    db.close().await;
    secrets
}

/// Somebody who publishes the same thing again and again, each time with another token, until the program is gone.
struct Publisher {
    guest: Guest,
    path: &'static str,
    field: &'static str,
    /// The form as it stood when the round began.
    form: Fields,
    /// Makes her tokens her own.
    name: String,
}

impl Publisher {
    /// The tokens of the publications that were acknowledged.
    fn publish(mut self, stop: &AtomicBool, count: &AtomicUsize) -> BTreeSet<String> {
        let mut acknowledged = BTreeSet::new();
        for number in 0.. {
            if stop.load(Ordering::SeqCst) {
                break;
            }
            let token = format!("kept-{}-{number}", self.name);
            match self.publish_one(&token) {
                Some(true) => {
                    acknowledged.insert(token);
                    count.fetch_add(1, Ordering::SeqCst);
                }
                Some(false) => panic!("{} was not published", self.path),
                None => break,
            }
        }
        acknowledged
    }

    /// Saves a draft with this token and publishes it; `None` if the program is gone meanwhile.
    fn publish_one(&mut self, token: &str) -> Option<bool> {
        let number = |form: &Fields, field: &str| form[field].parse::<u32>().expect("a number");
        self.form.insert(self.field.to_owned(), token.to_owned());
        self.form.insert("do".to_owned(), "publish".to_owned());
        let saved = self.guest.try_post(&format!("{}/edit", self.path), &self.form)?;
        if saved.status != 303 {
            return Some(false);
        }
        let revision = (number(&self.form, "revision") + 1).to_string();
        let reason = Fields::from([("revision".to_owned(), revision), ("why".to_owned(), token.to_owned())]);
        let answer = self.guest.try_post(&format!("{}/publish", self.path), &reason)?;
        let base = number(&self.form, "base") + 1;
        self.form.extend([("base".to_owned(), base.to_string()), ("revision".to_owned(), "0".to_owned())]);
        Some(answer.status == 303 && !answer.header("location").ends_with("/edit"))
    }
}

fn publishers(server: SocketAddr, forms_from: SocketAddr, secrets: &[String], round: usize) -> Vec<Publisher> {
    let publisher = |(number, published): (usize, &(&'static str, &'static str))| {
        let (path, field) = *published;
        let secret = Some(secrets[number].clone());
        let address = format!("{path}/edit");
        let form = page(&Guest { server: forms_from, secret: secret.clone() }.get(&address)).form(&address);
        Publisher { guest: Guest { server, secret }, path, field, form, name: format!("{round}-{number}") }
    };
    PUBLISHED.iter().enumerate().map(publisher).collect()
}

/// Lets all of them publish until `until` says so; what was acknowledged.
async fn publish(publishers: Vec<Publisher>, mut until: impl FnMut(usize) -> bool, end: impl FnOnce()) -> BTreeSet<String> {
    let (stop, count) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicUsize::new(0)));
    let clients: Vec<_> = publishers
        .into_iter()
        .map(|publisher| {
            let (stop, count) = (Arc::clone(&stop), Arc::clone(&count));
            std::thread::spawn(move || publisher.publish(&stop, &count))
        })
        .collect();
    let started = Instant::now();
    while !until(count.load(Ordering::SeqCst)) {
        assert!(started.elapsed() < common::PATIENCE, "too little was published");
        tokio::time::sleep(Duration::from_millis(3)).await;
    }
    end();
    stop.store(true, Ordering::SeqCst);
    clients.into_iter().flat_map(|client| client.join().expect("a client ends")).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_while_practices_and_texts_are_published_it_has_lost_none_and_doubled_none() {
    each_engine_at(async |Place { address, folder }| {
        fill(&address, &folder);
        let secrets = editors(&address).await;
        let (mut acknowledged, mut fastest) = (BTreeSet::new(), Duration::MAX);
        for round in 0..4 {
            let started = Instant::now();
            let program = Program::start(&address, &folder);
            assert_eq!(program.get("/readyz").status, 200);
            if round > 0 {
                fastest = fastest.min(started.elapsed());
            }
            let publishers = publishers(program.address, program.address, &secrets, round);
            acknowledged.extend(publish(publishers, |count| count >= 5 + 2 * round, || program.kill()).await);
        }
        assert_eq!(losses(&acknowledged, &versions(&address).await), [""; 0]);
        let open = drafts(&address).await;
        let left = acknowledged.iter().filter(|token| open.iter().any(|fields| fields.contains(&format!("\"{token}\""))));
        assert_eq!(left.collect::<Vec<_>>(), [""; 0], "what is published is no draft any more");
        let verified = command(&address, &folder).arg("verify").output().expect("it runs");
        assert!(verified.status.success(), "{}", String::from_utf8_lossy(&verified.stdout));
        assert!(fastest < READY, "it served again after {fastest:?}");

        // Whoever acknowledges and keeps nothing is seen.
        let program = Program::start(&address, &folder);
        let publishers = publishers(naive::start(false), program.address, &secrets, 9);
        let taken = publish(publishers, |count| count >= 8, || ()).await;
        assert_eq!(losses(&taken, &versions(&address).await).len(), taken.len(), "what the twin took is lost");
    })
    .await;
}

/// Sends the form at `address` with something typed into `field`; its status, what the field of the page that came back holds, and when to
/// try again.
fn send(guest: &Guest, address: &str, field: &str, button: (&str, &str)) -> (u16, Option<String>, String) {
    const TYPED: &str = "Typed at length, and not lost";
    let mut form = page(&guest.get(address)).form(address);
    let name = form.keys().find(|name| name.starts_with(field)).expect("it has the field").clone();
    form.insert(name.clone(), TYPED.to_owned());
    form.insert(button.0.to_owned(), button.1.to_owned());
    let answer = guest.post(address, &form);
    let kept = page(&answer).forms(address).pop().and_then(|form| form.get(&name).cloned()).filter(|kept| kept == TYPED);
    (answer.status, kept, answer.header("retry-after").to_owned())
}

#[tokio::test(flavor = "multi_thread")]
async fn on_a_full_disk_what_editors_have_typed_comes_back() {
    let folder = tempfile::tempdir().expect("a folder");
    let address = format!("sqlite://{}", folder.path().join("eumia.sqlite").display());
    fill(&address, folder.path());
    let secrets = editors(&address).await;
    let program = Program::start(&address, folder.path());
    let guest = Guest { server: program.address, secret: Some(secrets[0].clone()) };
    let [practice, text] = [PUBLISHED[0].0, PUBLISHED[2].0];
    let forms = [
        (format!("{practice}/edit"), "summary", ("do", "save")),
        (format!("{text}/edit"), "body", ("do", "save")),
        ("/en/work/translations/it/news/academy-announced".to_owned(), "words.", ("all", "yes")),
        (format!("{practice}/publish"), "why", ("minor", "yes")),
        (format!("{text}/publish"), "why", ("minor", "yes")),
    ];
    // There is a draft of both to publish.
    for (address, field, button) in &forms[..2] {
        assert_eq!(send(&guest, address, field, *button).0, 303, "{address}");
    }
    program.fill_disk(true);
    for (address, field, button) in &forms[2..] {
        let (status, kept, again) = send(&guest, address, field, *button);
        assert_eq!((status, kept.is_some(), again.as_str()), (503, true, "5"), "{address}");
    }
    let other = Guest { secret: Some(secrets[1].clone()), ..guest.clone() };
    for (address, field, button) in &forms[..2] {
        let (status, kept, again) = send(&other, address, field, *button);
        assert_eq!((status, kept.is_some(), again.as_str()), (503, true, "5"), "{address}");
    }
    program.fill_disk(false);
    for (address, field, button) in &forms[2..] {
        assert_eq!(send(&guest, address, field, *button).0, 303, "{address}");
    }
}
