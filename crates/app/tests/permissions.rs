//! Who gets what: every address, asked of the real program by every kind of visitor, for objects in every state.
//!
//! The outcome is checked in beside the permission table, for people to read: `crates/app/permissions.tried`. When it changes on purpose,
//!
//!     EUMIA_RENEW=1 cargo test -p eumia --test permissions
//!
//! writes it anew; the change is then reviewed like any other. What one may not see must answer as what does not exist.

mod common;
#[path = "permissions/doors.rs"]
mod doors;
#[path = "permissions/forms.rs"]
mod forms;
#[path = "permissions/names.rs"]
mod names;
#[path = "common/visitors.rs"]
mod visitors;
#[path = "permissions/waiting.rs"]
mod waiting;

use std::fmt::Write as _;
use std::net::SocketAddr;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use common::{Answer, send_to};
use eumia::routes;
use visitors::{Fixture, Visitor, serve_with};

const TRIED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/permissions.tried");
const RENEW: &str = "EUMIA_RENEW";

/// What an address may be about: the part of it that names an object, and the objects in their states. One row for each kind.
const OBJECTS: &[(&str, &[(&str, &str)])] = &[
    (
        "/translations/{to}/{kind}/{slug}",
        &[("published", "it/practice/made-up-practice-0000001"), ("missing", "it/practice/missing")],
    ),
    ("/texts/{kind}/{slug}", &[("published", "news/academy-announced"), ("missing", "news/missing")]),
    (
        "/practices/{slug}",
        &[
            ("published", "made-up-practice-0000001"),
            ("another's", "made-up-practice-0000002"),
            ("ended", "made-up-practice-0000003"),
            ("withdrawn", "made-up-practice-0000004"),
            ("renamed", "made-up-practice-0000005"),
            ("draft", "made-up-practice-0000006"),
            ("missing", "missing"),
        ],
    ),
    ("/desks/{slug}", &[("first", "office-for-examples"), ("second", "second-office-for-examples"), ("missing", "missing")]),
    (
        "/people/{id}",
        &[("another", "{bystander}"), ("herself", "{herself}"), ("missing", "00000000-0000-7000-8000-000000000000")],
    ),
    ("/news/{slug}", &[("published", "academy-announced"), ("missing", "missing")]),
    ("/calendar/{month}", &[("month", "2014-02"), ("missing", "missing")]),
    ("/cities/{slug}", &[("there", "{city}"), ("missing", "missing")]),
    ("/work/calls/{slug}", &[("open", "made-up-call"), ("closed", "made-up-closed-call"), ("missing", "missing")]),
    (
        "/work/reviews/{slug}/{number}",
        &[("closed", "made-up-closed-call/1"), ("open", "made-up-call/1"), ("missing", "missing/1")],
    ),
    ("/work/reviews/{slug}", &[("closed", "made-up-closed-call"), ("open", "made-up-call"), ("missing", "missing")]),
    (
        "/calls/{slug}",
        &[
            ("open", "made-up-call"),
            ("closed", "made-up-closed-call"),
            ("draft", "made-up-call-in-preparation"),
            ("missing", "missing"),
        ],
    ),
    ("/work/submissions/{slug}/new", &[("open", "made-up-call/new"), ("missing", "missing/new")]),
    (
        "/work/submissions/{slug}/{number}",
        &[
            ("sent", "made-up-call/1"),
            ("draft", "made-up-call/3"),
            ("withdrawn", "made-up-call/4"),
            ("missing", "made-up-call/77"),
        ],
    ),
];

/// What stands for the other parts of an address.
const PARTS: &[(&str, &str)] = &[
    ("{lang}", "en"),
    ("{number}", "1"),
    ("{seat}", "1"),
    ("{letter}", "00000000-0000-7000-8000-000000000000"),
    ("{to}", "it"),
    ("{kind}", "news"),
    ("{practice}", "made-up-practice-0000001"),
    ("{version}", "missing"),
    ("{*name}", "missing"),
    ("{file}", "missing"),
    ("{key}", "new"),
    ("{token}", "missing"),
    ("{grant}", "00000000-0000-7000-8000-000000000000"),
    ("{id}", "00000000-0000-7000-8000-000000000000"),
    ("{slug}", "missing"),
];

/// A form that says something in many fields: whoever may send it at all is told what is wrong with it, or it is taken.
const PLAUSIBLE: &str = "name=Made+up&email=made-up-{turn}%40example.org&title=Made+up&why=A+test&note=A+test&role=participant&scope-kind=site&desk=-&suspend=yes&state=accepted&revision=1&base=1&password=walk+the+thread+thrice&code=000000&person=00000000-0000-7000-8000-000000000000&to=00000000-0000-7000-8000-000000000000";

/// One row of the table: an address, what it is about, and what is sent.
struct Row {
    method: String,
    path: &'static str,
    /// The state of the object; empty if the address is about none.
    state: &'static str,
    address: String,
    form: &'static str,
}

impl Row {
    fn label(&self) -> String {
        let form = if self.form.is_empty() { "" } else { " +form" };
        let state = if self.state.is_empty() { String::new() } else { format!("  {}", self.state) };
        format!("{:<4} {}{form}{state}", self.method, self.path)
    }
}

/// All rows, in the order of the routes.
fn rows(fixture: &Fixture) -> Vec<Row> {
    let mut rows = Vec::new();
    for route in routes::all() {
        let about = OBJECTS.iter().find(|(part, _)| route.path.contains(part));
        let none: (&str, &[(&str, &str)]) = ("", &[("", "")]);
        let (part, states) = about.copied().unwrap_or(none);
        for (state, value) in states {
            let head = part.split('{').next().unwrap_or("");
            let path =
                if part.is_empty() { route.path.to_owned() } else { route.path.replacen(part, &format!("{head}{value}"), 1) };
            let address =
                PARTS.iter().fold(path.replace("{city}", &fixture.city), |path, (part, value)| path.replace(part, value));
            let forms: &[&'static str] = if route.method == "POST" { &["", PLAUSIBLE] } else { &[""] };
            for form in forms {
                rows.push(Row { method: route.method.to_string(), path: route.path, state, address: address.clone(), form });
            }
        }
    }
    rows
}

/// What a visitor gets, as one sign.
fn sign(answer: &Answer) -> String {
    let to = answer.header("location");
    match answer.status {
        200 => "ok".into(),
        303 if to.contains("/sign-in?next=") => "in".into(),
        303 if to.ends_with("/second-factor") => "2f".into(),
        303 => "go".into(),
        307 | 308 => "mv".into(),
        404 => ".".into(),
        status => status.to_string(),
    }
}

/// Asks as `visitor`, each time from another address: nobody is held back for what others did.
fn ask(server: SocketAddr, method: &str, address: &str, visitor: &Visitor, form: &str) -> Answer {
    static TURN: AtomicUsize = AtomicUsize::new(0);
    let turn = TURN.fetch_add(1, Ordering::Relaxed);
    let address = address.replace("{herself}", &visitor.id);
    let form = form.replace("{turn}", &turn.to_string());
    let cookie = visitor.secret.as_ref().map_or_else(String::new, |secret| format!("Cookie: eumia={secret}\r\n"));
    let body = if method == "POST" {
        format!("Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{form}", form.len())
    } else {
        "\r\n".to_owned()
    };
    let from = format!("X-Forwarded-For: 10.{}.{}.{}\r\n", turn >> 16 & 255, turn >> 8 & 255, turn & 255);
    let request = format!("{method} {address} HTTP/1.1\r\nHost: test\r\nConnection: close\r\n{from}{cookie}{body}");
    send_to(server, request.as_bytes()).unwrap_or_else(|| panic!("{method} {address}: no answer"))
}

/// A file that takes seconds to draw, and that the table gives to everyone, is asked for by few.
fn is_spared(row: &Row, visitor: &Visitor) -> bool {
    row.path.ends_with("/practice.pdf") && !["nobody", "suspended", "editor"].contains(&visitor.name.as_str())
}

/// Asks for every row as every visitor. Forms come one by one, and whatever one has changed is put back.
fn try_all(server: SocketAddr, fixture: &Fixture, rows: &[Row]) -> Vec<Vec<String>> {
    let signs: Vec<Mutex<Vec<String>>> = rows.iter().map(|_| Mutex::default()).collect();
    let next = AtomicUsize::new(0);
    let read = || {
        let take = |number: usize| rows.get(number).zip(signs.get(number));
        while let Some((row, signs)) = take(next.fetch_add(1, Ordering::Relaxed)) {
            if row.method == "GET" {
                let address = row.address.replace("{bystander}", &fixture.bystander);
                let answers = fixture.visitors.iter().map(|visitor| match is_spared(row, visitor) {
                    true => "-".to_owned(),
                    false => sign(&ask(server, "GET", &address, visitor, "")),
                });
                *signs.lock().expect("no panic") = answers.collect();
            }
        }
    };
    std::thread::scope(|scope| (0..3).for_each(|_| drop(scope.spawn(read))));
    for (row, signs) in rows.iter().zip(&signs).filter(|(row, _)| row.method == "POST") {
        let address = row.address.replace("{bystander}", &fixture.bystander);
        let answers = fixture.visitors.iter().map(|visitor| {
            let sign = sign(&ask(server, "POST", &address, visitor, row.form));
            if ["ok", "go"].contains(&sign.as_str()) {
                fixture.put_back();
            }
            sign
        });
        *signs.lock().expect("no panic") = answers.collect();
    }
    signs.into_iter().map(|signs| signs.into_inner().expect("no panic")).collect()
}

/// As it is checked in. A form that is answered like an empty one has no row of its own.
fn written(fixture: &Fixture, rows: &[Row], signs: &[Vec<String>]) -> String {
    let width = rows.iter().map(|row| row.label().chars().count()).max().unwrap_or(0);
    let mut table = String::from(HEAD);
    let names: Vec<String> = fixture.visitors.iter().map(|visitor| format!("{:<5}", visitor.short)).collect();
    let _ = writeln!(table, "# {:<width$}  {}", "", names.concat().trim_end());
    for (number, (row, cells)) in rows.iter().zip(signs).enumerate() {
        if !row.form.is_empty() && signs[number - 1] == *cells {
            continue;
        }
        let cells: Vec<String> = cells.iter().map(|cell| format!("{cell:<5}")).collect();
        let _ = writeln!(table, "{:<width$}    {}", row.label(), cells.concat().trim_end());
    }
    table
}

const HEAD: &str = "# What each kind of visitor got from the running program; made by crates/app/tests/permissions.rs, which says how to renew it.
# One row for each address and state of what it is about; an empty form for POST, and `+form` for one that says something, where the
# answer is another.
#
# ok  shown      go  done, and sent on     in  sent to sign in     2f  sent to show or set up a second factor
# .   there is no such thing (404)         mv  moved               -   not asked: slow to draw, and for everyone
# Other numbers are the status.
#
# nob nobody · hlf an administrator with only the first factor · weak an administrator without a second factor · susp suspended ·
# none signed in without a role · std2 steward of the second desk · own2, adm2, con2, edi2 owner, administrator, convener and
# editor of another practice alone · then one person for each role;
# the owner is a steward of the first desk and a member of the second, the editor a steward of both, the translator a member of the first
#
";

/// The rows that differ, each as it is and as it was.
fn differences(is: &str, was: &str) -> Vec<String> {
    let (is_lines, was_lines): (Vec<&str>, Vec<&str>) = (is.lines().collect(), was.lines().collect());
    let new = is_lines.iter().filter(|line| !was_lines.contains(line)).map(|line| format!("is:  {line}"));
    let old = was_lines.iter().filter(|line| !is_lines.contains(line)).map(|line| format!("was: {line}"));
    let mut differences: Vec<String> = new.chain(old).collect();
    differences.sort_by_key(|line| line[5..].to_owned());
    differences
}

#[test]
fn everybody_gets_what_the_tried_table_says() {
    let fixture = Fixture::make();
    let program = fixture.serve();
    let rows = rows(&fixture);
    let started = Instant::now();
    let is = written(&fixture, &rows, &try_all(program.address, &fixture, &rows));
    eprintln!("{} rows, {} visitors: {:?}", rows.len(), fixture.visitors.len(), started.elapsed());
    if std::env::var_os(RENEW).is_some() {
        std::fs::write(TRIED, &is).expect("written");
        return;
    }
    let was = std::fs::read_to_string(TRIED).unwrap_or_default();
    let different = differences(&is, &was);
    assert!(
        different.is_empty() && is == was,
        "{}\nIf that is meant: {RENEW}=1 cargo test -p eumia --test permissions",
        different.join("\n")
    );
}

#[test]
fn one_loosened_row_of_the_permission_table_is_seen() {
    let fixture = Fixture::make();
    let was = std::fs::read_to_string(TRIED).unwrap_or_default();
    let rows: Vec<Row> = rows(&fixture).into_iter().filter(|row| row.path.starts_with("/{lang}/work/log")).collect();
    let loosened = |from: &str, to: &str| {
        let server = serve_with(&fixture, from, to);
        let is = written(&fixture, &rows, &try_all(server, &fixture, &rows));
        let of_rows = |line: &&str| line.contains("/{lang}/work/log");
        let cells = |table: &str| {
            table.lines().filter(of_rows).map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect::<Vec<_>>()
        };
        let (is, was) = (cells(&is), cells(&was));
        is.into_iter()
            .filter(|line| !was.contains(line))
            .map(|line| line.split(' ').take(2).collect::<Vec<_>>().join(" "))
            .collect::<Vec<_>>()
    };
    assert_eq!(loosened("GET   /{lang}/work/log ", "GET   /{lang}/work/log "), [""; 0]);
    assert_eq!(
        loosened(
            "GET   /{lang}/work/log                                         administrator",
            "GET   /{lang}/work/log                                         signed-in"
        ),
        ["GET /{lang}/work/log"]
    );
}

/// Somebody, something that she may not see, and something that does not exist.
const REFUSALS: &[(&str, &str, &str, &str)] = &[
    ("nobody", "/en/practices/{}", "made-up-practice-0000006", "made-up-practice-9999999"),
    ("nobody", "/api/v1/practices/{}", "made-up-practice-0000006", "made-up-practice-9999999"),
    ("participant", "/en/work/practices/{}", "made-up-practice-0000001", "made-up-practice-9999999"),
    ("owner of another practice", "/en/work/practices/{}/propose", "made-up-practice-0000001", "made-up-practice-9999999"),
    ("steward of the second desk", "/en/work/desks/{}", "office-for-examples", "office-of-nobody-00"),
    ("editor", "/en/work/people/{}", "{bystander}", "00000000-0000-7000-8000-000000000000"),
    ("nobody", "/en/work/people/{}", "{bystander}", "00000000-0000-7000-8000-000000000000"),
    ("participant", "/en/work/people/{}/hand-over", "{administrator}", "00000000-0000-7000-8000-000000000000"),
];

/// Everything of an answer that a visitor can compare, without the name that she asked for.
fn comparable(answer: &Answer, name: &str) -> String {
    // The mark of a version is made from the body, which holds the name.
    const LEFT_OUT: [&str; 3] = ["date:", "x-request-id:", "etag:"];
    let is_told = |line: &&str| !LEFT_OUT.iter().any(|start| line.to_ascii_lowercase().starts_with(start));
    let head: Vec<&str> = answer.head.lines().filter(is_told).collect();
    format!("{}\n\n{}", head.join("\n"), answer.body).replace(name, "NAME")
}

/// How many times longer the slower of two takes, by medians of interleaved requests.
fn ratio(mut first: impl FnMut(), mut second: impl FnMut()) -> f64 {
    const TIMES: usize = 40;
    let timed = |ask: &mut dyn FnMut()| {
        let started = Instant::now();
        ask();
        started.elapsed()
    };
    let (mut firsts, mut seconds): (Vec<Duration>, Vec<Duration>) = (Vec::new(), Vec::new());
    for _ in 0..TIMES {
        firsts.push(timed(&mut first));
        seconds.push(timed(&mut second));
    }
    firsts.sort_unstable();
    seconds.sort_unstable();
    let (first, second) = (firsts[TIMES / 2].as_secs_f64(), seconds[TIMES / 2].as_secs_f64());
    first.max(second) / first.min(second)
}

/// Far below what one more statement that waits for a disk would cost, far above the noise of a busy machine.
const RATIO_MAX: f64 = 3.0;

#[test]
fn what_one_may_not_see_answers_as_what_does_not_exist() {
    let fixture = Fixture::make();
    let program = fixture.serve();
    for (visitor, path, hidden, missing) in REFUSALS {
        let visitor = fixture.visitor(visitor);
        let hidden =
            &hidden.replace("{bystander}", &fixture.bystander).replace("{administrator}", &fixture.visitor("administrator").id);
        let get = |name: &str| ask(program.address, "GET", &path.replace("{}", name), visitor, "");
        let (of_hidden, of_missing) = (get(hidden), get(missing));
        assert_eq!(comparable(&of_hidden, hidden), comparable(&of_missing, missing), "{path} as {}", visitor.name);
        let times = ratio(|| drop(get(hidden)), || drop(get(missing)));
        assert!(times < RATIO_MAX, "{path} as {}: one takes {times:.2} times as long", visitor.name);
    }
    // There is something to see, and the comparisons are not blind.
    let editor = fixture.visitor("editor");
    let get = |name: &str| ask(program.address, "GET", &format!("/en/work/practices/{name}"), editor, "");
    let (there, missing) = (get("made-up-practice-0000001"), get("made-up-practice-9999999"));
    assert_eq!((there.status, missing.status), (200, 404));
    assert_ne!(comparable(&there, "made-up-practice-0000001"), comparable(&missing, "made-up-practice-9999999"));
    let started = Instant::now();
    drop(get("made-up-practice-9999999"));
    let pause = started.elapsed() * 6;
    let slower = ratio(
        || {
            std::thread::sleep(pause);
            drop(get("made-up-practice-9999999"));
        },
        || drop(get("made-up-practice-9999999")),
    );
    assert!(slower > RATIO_MAX, "a pause was not seen: {slower:.2}");
}
