//! The commands as who types them sees them: what they print, how they end, and what they leave alone.

mod common;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Output, Stdio};

use base_testing::{Place, each_engine_at};
use common::{Program, command};
use sea_orm::{ConnectionTrait, Statement};

fn demo() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../demo")
}

/// How it ended, and what it printed and complained.
fn told(output: &Output) -> (i32, String, String) {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).trim_end().to_owned();
    (output.status.code().expect("it ended by itself"), text(&output.stdout), text(&output.stderr))
}

/// A database in `folder`.
fn sqlite(folder: &Path) -> String {
    format!("sqlite://{}", folder.join("eumia.sqlite").display())
}

fn run(folder: &Path, arguments: &[&str]) -> (i32, String, String) {
    told(&command(&sqlite(folder), folder).args(arguments).output().expect("it runs"))
}

#[tokio::test(flavor = "multi_thread")]
async fn records_and_texts_are_imported_together_and_a_second_time_changes_nothing() {
    each_engine_at(async |Place { address, folder }| {
        let paths =
            ["places.json", "thesaurus.ttl", "practices.json", "translations/it.json", "site"].map(|name| demo().join(name));
        let import = || told(&command(&address, &folder).arg("import").args(&paths).output().expect("it runs"));
        let (code, first, complaints) = import();
        assert_eq!((code, complaints.as_str()), (0, ""));
        let kinds: Vec<&str> = first.lines().map(|line| line.split(':').next().unwrap_or("")).collect();
        assert_eq!(kinds, ["practices", "places", "thesaurus", "texts of the site"]);
        let (code, second, _) = import();
        assert_eq!(code, 0);
        let changes: Vec<&str> = second.lines().filter(|line| !line.contains(": 0 added, 0 changed, ")).collect();
        assert_eq!(changes, [""; 0]);
        let verified = told(&command(&address, &folder).arg("verify").output().expect("it runs"));
        assert_eq!(
            verified,
            (0, "Everything holds: references, records, seals of the log, counts of translations.".into(), String::new())
        );
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn one_wrong_text_keeps_the_records_out_too() {
    each_engine_at(async |Place { address, folder }| {
        let texts = folder.join("texts");
        fs::create_dir(&texts).expect("made");
        fs::write(texts.join("news.json"), "[{\"slug\": 7}]").expect("written");
        let paths = [demo().join("places.json"), texts];
        let (code, _, complaints) = told(&command(&address, &folder).arg("import").args(&paths).output().expect("it runs"));
        assert_eq!((code, complaints.lines().last()), (1, Some("Nothing was imported. Mend the files and import them again.")));
        let again = told(&command(&address, &folder).arg("import").arg(&paths[0]).output().expect("it runs"));
        assert_eq!(again.1, "places: 10 added, 0 changed, 0 unchanged");
    })
    .await;
}

#[test]
fn a_demo_touches_no_folder_but_its_own() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("notes.txt"), "keep").expect("written");
    let path = folder.path().to_str().expect("a name");
    for arguments in [&["demo", "--data", path][..], &["demo", "--data", path, "--reset"]] {
        let (code, _, complaint) = run(folder.path(), arguments);
        let expected = format!("{path} holds other things than a demo. Name an empty or a new folder with --data.");
        assert_eq!((code, complaint), (1, expected));
    }
    let left: Vec<_> = fs::read_dir(folder.path()).expect("readable").map(|entry| entry.expect("readable").file_name()).collect();
    assert_eq!(left, ["notes.txt"]);
}

#[test]
fn a_mistyped_folder_is_no_empty_database() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("eumia.sqlite");
    let expected = format!("there is no database at {}; check --data and EUMIA_DATABASE_URL", file.display());
    for arguments in [&["verify"][..], &["audit", "verify"], &["export", "out"]] {
        assert_eq!(run(folder.path(), arguments), (1, String::new(), expected.clone()), "{arguments:?}");
    }
    assert_eq!(fs::read_dir(folder.path()).expect("readable").count(), 0);
}

#[test]
fn a_setting_that_cannot_be_read_is_named() {
    let folder = tempfile::tempdir().expect("a folder");
    let output = command(&sqlite(folder.path()), folder.path())
        .arg("check")
        .envs([("EUMIA_LISTEN", "nonsense"), ("EUMIA_FORMS_AT_ONCE", "0")])
        .output();
    let (code, _, complaint) = told(&output.expect("it runs"));
    assert_eq!(code, 1);
    assert_eq!(complaint.lines().next(), Some("these settings cannot be read:"));
    assert_eq!(complaint.lines().filter(|line| line.starts_with("EUMIA_")).count(), 1, "{complaint}");
    let (code, settings, _) = run(folder.path(), &["check"]);
    assert_eq!((code, settings.lines().last()), (0, Some("Nothing to mend.")));
}

#[test]
fn a_reader_who_leaves_early_is_no_fault_and_a_full_disk_is() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut routes = command(&sqlite(folder.path()), folder.path());
    let mut child = routes.args(["routes", "--json"]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it starts");
    drop(child.stdout.take());
    assert_eq!(told(&child.wait_with_output().expect("it ends")), (0, String::new(), String::new()));
    let full = fs::OpenOptions::new().write(true).open("/dev/full").expect("Linux has one");
    let mut routes = command(&sqlite(folder.path()), folder.path());
    let output = routes.args(["routes"]).stdout(full).stderr(Stdio::piped()).spawn().expect("it starts").wait_with_output();
    assert_eq!(told(&output.expect("it ends")), (1, String::new(), "No space left on device (os error 28)".into()));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_administrator_is_let_in_from_the_command_line() {
    each_engine_at(async |Place { address, folder }| {
        let create = |email: &str| told(&command(&address, &folder).args(["admin", "create", email]).output().expect("it runs"));
        let (code, said, complaints) = create("ada@example.org");
        assert_eq!((code, complaints.as_str()), (0, ""));
        let lines: Vec<&str> = said.lines().collect();
        let first =
            "ada@example.org is an administrator. To accept the invitation, open this link within 14 days; it works once:";
        assert_eq!(lines[0], first);
        let link = lines[2].trim();
        assert!(link.contains("/en/link/"), "{link}");
        // A second time is another link for the same person.
        let (code, again, _) = create("ADA@example.org");
        assert_eq!((code, again.lines().nth(2) != Some(lines[2])), (0, true));

        let program = Program::start(&address, &folder);
        let path = &link[link.find("/en/link/").expect("an address")..];
        let page = program.get(path);
        assert_eq!((page.status, page.body.contains("value=\"ada\"")), (200, true));
        drop(program);
        let (code, _, complaints) = create("ada at example.org");
        assert_eq!((code, complaints.as_str()), (2, "“ada at example.org” is not a mail address such as name@example.org."));
    })
    .await;
}

/// The files below `folder` in which one of these words stands, in capitals or not.
fn files_with(folder: &Path, words: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("readable") {
        let path = entry.expect("readable").path();
        if path.is_dir() {
            found.extend(files_with(&path, words));
            continue;
        }
        let text = String::from_utf8_lossy(&fs::read(&path).expect("readable")).to_lowercase();
        if words.iter().any(|word| text.contains(&word.to_lowercase())) {
            found.push(path.file_name().expect("a name").to_string_lossy().into_owned());
        }
    }
    found
}

#[test]
fn a_person_is_given_out_and_erased_to_the_last_byte() {
    const WORDS: [&str; 2] = ["Pau Participant", "participant@eumia.example"];
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path().join("data");
    fs::create_dir(&data).expect("made");
    let run = |arguments: &[&str]| run(&data, arguments);
    assert_eq!(run(&["seed"]).0, 0);
    let zip = folder.path().join("out.zip");
    let (code, told, _) = run(&["person", "export", "participant@eumia.example", zip.to_str().expect("a name")]);
    assert_eq!((code, told), (0, zip.display().to_string()));
    assert!(fs::read(&zip).expect("written").starts_with(b"PK"));
    assert_eq!(files_with(&data, &WORDS), ["eumia.sqlite"]);

    // Whom others depend on stays for now.
    let (code, _, complaint) = run(&["person", "erase", "administrator@eumia.example"]);
    let expected = "This is the last administrator: make somebody else one first.\nNothing was erased.";
    assert_eq!((code, complaint.as_str()), (1, expected));

    let (code, told, complaint) = run(&["person", "erase", "participant@eumia.example", "--reason", "unused"]);
    assert_eq!((code, complaint.as_str()), (0, ""));
    assert!(told.ends_with(" is erased. A last letter tells her so when the site is served."), "{told}");
    // The index is made, and the last letter leaves.
    let program = common::Program::start(&sqlite(&data), &data);
    let outbox = data.join("outbox");
    let started = std::time::Instant::now();
    while fs::read_dir(&outbox).map_or(0, Iterator::count) == 0 {
        assert!(started.elapsed() < common::PATIENCE, "no letter has left");
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
    // What was begun is finished before it ends: here forgetting the address.
    program.stop();
    let letters = files_with(&outbox, &WORDS);
    assert_eq!(letters.len(), 1);
    fs::remove_dir_all(&outbox).expect("removed");
    assert!(data.join("index").is_dir());
    assert_eq!(files_with(&data, &WORDS), [""; 0]);
    let id = told.split(' ').next().expect("an id");
    let again = (0, format!("{id} was erased before. What was left is erased too."), String::new());
    assert_eq!(run(&["person", "erase", id]), again);
    let (code, _, complaint) = run(&["person", "erase", "participant@eumia.example"]);
    let unknown =
        "There is no person participant@eumia.example. Name her id or her mail address; who was erased is not there any more.";
    assert_eq!((code, complaint.as_str()), (1, unknown));
    assert_eq!(run(&["audit", "verify"]).0, 0);
}

#[test]
fn who_is_erased_while_the_program_runs_is_not_in_the_log_beside_the_database() {
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path().join("data");
    fs::create_dir(&data).expect("made");
    assert_eq!(run(&data, &["seed"]).0, 0);
    let program = Program::start_as("web", &sqlite(&data), &data, &[]);
    assert_ne!(files_with(&data, &["Pau Participant"]), [""; 0], "there is something to erase");
    let (code, told, _) = run(&data, &["person", "erase", "participant@eumia.example"]);
    assert_eq!((code, told.lines().count()), (0, 1), "{told}");
    assert_eq!(files_with(&data, &["Pau Participant"]), [""; 0]);
    assert_eq!(program.get("/readyz").status, 200);
}

#[cfg(unix)]
#[test]
fn nobody_else_on_the_machine_reads_what_is_kept() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path().join("data");
    let run = |arguments: &[&str]| {
        let mut command = command("", folder.path());
        command.env_remove("EUMIA_DATABASE_URL").env("EUMIA_DATA_DIR", &data);
        told(&command.args(arguments).output().expect("it runs"))
    };
    assert_eq!(run(&["seed"]).0, 0);
    let zip = folder.path().join("out.zip");
    assert_eq!(run(&["person", "export", "participant@eumia.example", zip.to_str().expect("a name")]).0, 0);
    let mode = |path: &Path| fs::metadata(path).expect("it is there").permissions().mode() & 0o777;
    assert_eq!([&data, &data.join("eumia.sqlite"), &zip].map(|path| mode(path)), [0o700, 0o600, 0o600]);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_one_slice_cannot_forget_does_not_keep_another_from_forgetting() {
    each_engine_at(async |Place { address, folder }| {
        let mut settings = eumia::config::Settings::default();
        settings.data_dir = folder;
        settings.database_url = Some(eumia::config::Secret(address));
        let (db, journal) = eumia::wire::open_database(&settings).await.expect("it opens");
        let random = &base_core::Random::system();
        people::seed::signed_in(&db, &journal, random, "anna@eumia.example", &[]).await.expect("made");
        let app = eumia::wire::assemble(&settings, db, journal, None).await.expect("it is put together");
        let run = async |sql: &str| app.db.upkeep().execute_unprepared(sql).await.unwrap_or_else(|error| panic!("{error}"));
        run("UPDATE session SET created_at = 0, seen_at = 0").await;
        run("DROP TABLE contact_message").await;
        assert!(site::forget_old(&app).await.is_err());
        eumia::wire::forget_old(&app).await;
        let row = app
            .db
            .upkeep()
            .query_one_raw(Statement::from_string(app.db.upkeep().get_database_backend(), "SELECT COUNT(*) FROM session"));
        assert_eq!(row.await.expect("read").expect("a row").try_get_by_index::<i64>(0).expect("a number"), 0);
    })
    .await;
}
