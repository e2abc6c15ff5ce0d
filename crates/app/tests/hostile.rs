//! Clients that send half a request, too much of one, or nonsense: each gets a clear answer, and nobody else notices.
//!
//! Each check says what is wrong with the server at an address. The program must leave it nothing to say, and a naive server, its
//! twin, exactly what it does wrong.

mod common;
#[path = "hostile/log.rs"]
mod log;
#[path = "common/naive.rs"]
mod naive;

use std::cell::OnceCell;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::process::Stdio;
use std::rc::Rc;
use std::time::{Duration, Instant};

use common::{Answer, Program, get_from, post_to, send_to};

/// The program with the demo's data, for one test; it ends with the test.
struct Hosted {
    program: Program,
    _folder: tempfile::TempDir,
}

impl Hosted {
    fn start() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let database = format!("sqlite://{}", folder.path().join("eumia.sqlite").display());
        let demo = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../demo");
        let import = common::command(&database, folder.path())
            .arg("import")
            .args(["places.json", "thesaurus.ttl", "practices.json"].map(|name| demo.join(name)))
            .output()
            .expect("it runs");
        assert!(import.status.success(), "{}", String::from_utf8_lossy(&import.stderr));
        let program = Program::start_with(&database, folder.path(), &[("EUMIA_HEAD_SECONDS", "1")]);
        Self { program, _folder: folder }
    }
}

impl std::ops::Deref for Hosted {
    type Target = Program;
    fn deref(&self) -> &Program {
        &self.program
    }
}

/// The program of this test. What belongs to a thread is dropped with it; a static would leave the process running for ever.
fn program() -> Rc<Hosted> {
    thread_local!(static HOSTED: OnceCell<Rc<Hosted>> = const { OnceCell::new() });
    HOSTED.with(|hosted| Rc::clone(hosted.get_or_init(|| Rc::new(Hosted::start()))))
}

/// Every check finds nothing at the program, and at the naive twin what it must.
fn compare(check: impl Fn(SocketAddr) -> Vec<String> + Sync, at_the_twin: &[&str]) {
    std::thread::scope(|scope| {
        let twin = scope.spawn(|| check(naive::start(false)));
        assert_eq!(check(program().address), [""; 0]);
        assert_eq!(twin.join().expect("the check ends"), at_the_twin);
    });
}

/// What must never come back.
fn insanity(what: &str, answer: &Answer) -> Vec<String> {
    let status = (!(200..500).contains(&answer.status)).then(|| format!("{what}: {}", answer.status));
    let insides = ["panicked", "RUST_BACKTRACE", ".rs:", "sea_orm", "SELECT ", "sqlx"];
    let shown = insides.iter().filter(|inside| answer.body.contains(*inside)).map(|inside| format!("{what}: shows {inside}"));
    // In JSON it is only text: browsers are told not to guess.
    let is_html = answer.header("content-type").starts_with("text/html");
    let script = (is_html && answer.body.contains("<script>alert")).then(|| format!("{what}: script came through"));
    status.into_iter().chain(shown).chain(script).collect()
}

/// Sends `head` and no more; how long the server waits for the rest, at most `patience`.
fn held(address: SocketAddr, head: &[u8], patience: Duration) -> Duration {
    let mut stream = TcpStream::connect(address).expect("connected");
    stream.set_read_timeout(Some(patience)).expect("a time-out");
    stream.write_all(head).expect("written");
    let started = Instant::now();
    let _ = stream.read_to_end(&mut Vec::new());
    started.elapsed()
}

#[test]
fn half_a_head_does_not_hold_a_connection() {
    let limit = Duration::from_secs(4);
    let check = |address| match held(address, b"GET /en/ HTTP/1.1\r\nHost: te", limit) {
        waited if waited < limit => Vec::new(),
        _ => vec!["still waiting".to_owned()],
    };
    compare(check, &["still waiting"]);
}

#[test]
fn half_a_form_is_not_waited_for_and_is_no_fault_of_the_site() {
    let head =
        "POST /en/contact HTTP/1.1\r\nHost: test\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\n";
    let request = format!("{head}Content-Length: 500\r\n\r\nonce=1");
    let check = |address| {
        let mut stream = TcpStream::connect(address).expect("connected");
        stream.set_read_timeout(Some(Duration::from_secs(13))).expect("a time-out");
        stream.write_all(request.as_bytes()).expect("written");
        let mut answer = String::new();
        let _ = stream.read_to_string(&mut answer);
        let status = answer.split(' ').nth(1).unwrap_or("still waiting").to_owned();
        if status == "408" { Vec::new() } else { vec![status] }
    };
    compare(check, &["still waiting"]);
}

#[test]
fn a_plain_visitor_does_not_notice_five_hundred_slow_ones() {
    let check = |address: SocketAddr, crowd: usize| {
        let slow: Vec<TcpStream> = (0..crowd)
            .map(|_| {
                let mut stream = TcpStream::connect(address).expect("connected");
                stream.write_all(b"GET /en/practices HTTP/1.1\r\n").expect("written");
                stream
            })
            .collect();
        let limit = Duration::from_secs(2);
        let waited = held(address, b"GET /en/practices HTTP/1.1\r\nHost: test\r\nConnection: close\r\n\r\n", limit);
        drop(slow);
        if waited < limit { Vec::new() } else { vec!["kept waiting by others".to_owned()] }
    };
    assert_eq!(check(program().address, 500), [""; 0]);
    assert_eq!(check(naive::start(true), 5), ["kept waiting by others"]);
}

#[test]
fn heads_and_addresses_have_limits() {
    let filler = |bytes: usize| "x".repeat(bytes);
    let request =
        |path: String, headers: String| format!("GET {path} HTTP/1.1\r\nHost: test\r\nConnection: close\r\n{headers}\r\n");
    let check = |address: SocketAddr| {
        let requests = [
            ("a head of 16 kB", request("/en/".into(), format!("X-Long: {}\r\n", filler(16_384))), &[431][..]),
            ("200 headers", request("/en/".into(), (0..200).map(|n| format!("X-{n}: a\r\n")).collect()), &[431]),
            ("9 kB of question", request(format!("/en/practices?q={}", filler(9_000)), String::new()), &[414]),
            ("10 MB of question", request(format!("/en/practices?q={}", filler(10_000_000)), String::new()), &[400, 414, 431]),
            ("no HTTP", "NONSENSE\r\n\r\n".to_owned(), &[400]),
        ];
        let status = |request: String| send_to(address, request.as_bytes()).map_or(0, |answer| answer.status);
        let told = |(what, request, allowed): (&str, String, &[u16])| match status(request) {
            status if allowed.contains(&status) => None,
            status => Some(format!("{what}: {status}")),
        };
        let mut faults: Vec<String> = requests.into_iter().filter_map(told).collect();
        let form = post_to(address, "/en/contact", &format!("message={}", filler(300_000))).map_or(0, |answer| answer.status);
        faults.extend((form != 413).then(|| format!("a form of 300 kB: {form}")));
        faults
    };
    let twin = [
        "a head of 16 kB: 308",
        "200 headers: 308",
        "9 kB of question: 200",
        "10 MB of question: 200",
        "no HTTP: 200",
        "a form of 300 kB: 303",
    ];
    compare(check, &twin);
    assert_eq!(program().send(&request("/en/".into(), format!("X-Long: {}\r\n", filler(8_000)))).status, 200, "not too strict");
}

#[test]
fn nonsense_in_every_parameter_gets_a_page() {
    let nonsense = [
        "99999999".to_owned(),
        "-1".into(),
        "0".into(),
        "18446744073709551616".into(),
        "a".repeat(5_000),
        "%F0%9F%98%80%F0%9F%8F%B3".into(),
        "%E2%80%AE%E2%81%A6abc".into(),
        "%00".into(),
        "a%00b".into(),
        "%ff%fe".into(),
        "%".into(),
        "%zz".into(),
        "'%20OR%201=1--".into(),
        "%22;DROP%20TABLE%20practice;--".into(),
        "%3Cscript%3Ealert(1)%3C/script%3E".into(),
        "../../../../etc/passwd".into(),
        "..%2f..%2fetc%2fpasswd".into(),
        "%22%20AND%20%28".into(),
        "*".into(),
        "~2%5E%5B%5D:%7B%7D".into(),
    ];
    let addresses = [
        "/en/practices?q=",
        "/en/practices?country=",
        "/en/practices?city=",
        "/en/practices?theme=",
        "/en/practices?target=",
        "/en/practices?level=",
        "/en/practices?size=",
        "/en/practices?language=",
        "/en/practices?sort=",
        "/en/practices?page=",
        "/en/practices/",
        "/en/cities/",
        "/en/search?q=",
        "/en/compare?practice=",
        "/en/compare?with=",
        "/en/compare?city=",
        "/en/calendar/",
        "/en/news/",
        "/en/news?page=",
        "/",
        "/api/v1/practices?page=",
        "/api/v1/practices?per_page=",
        "/api/v1/practices/",
        "/en/practices/turin-neighbourhood-houses/versions/",
        "/assets/x/",
    ];
    let ask = |address: SocketAddr, beginnings: &[&str]| -> Vec<String> {
        let paths = beginnings.iter().flat_map(|start| nonsense.iter().map(move |value| format!("{start}{value}")));
        paths.flat_map(|path| insanity(&path, &get_from(address, &path).expect("an answer"))).collect()
    };
    compare(
        |address| ask(address, &addresses),
        &addresses.iter().flat_map(|start| twin_on(start)).collect::<Vec<_>>().iter().map(String::as_str).collect::<Vec<_>>(),
    );
    let many: String = (0..300).map(|n| format!("&theme=t{n}")).collect();
    assert_eq!(insanity("300 themes", &program().get(&format!("/en/practices?q=a{many}"))), [""; 0]);
    assert_eq!(program().get("/xx/practices").status, 404, "an unknown language");
}

/// What the naive twin does wrong with the nonsense after `start`.
fn twin_on(start: &str) -> [String; 7] {
    let zero = |path: String| [format!("{path}: 500"), format!("{path}: shows panicked"), format!("{path}: shows .rs:")];
    let [a, b, c] = zero(format!("{start}%00"));
    let [d, e, f] = zero(format!("{start}a%00b"));
    [a, b, c, d, e, f, format!("{start}%3Cscript%3Ealert(1)%3C/script%3E: script came through")]
}

#[test]
fn a_forged_host_moves_nothing() {
    let check = |address: SocketAddr| {
        let ask = |host: &str| {
            let request =
                format!("GET /en/about HTTP/1.1\r\nHost: {host}\r\nX-Forwarded-Host: {host}\r\nConnection: close\r\n\r\n");
            let answer = send_to(address, request.as_bytes()).expect("an answer");
            format!("{}{}", answer.head, answer.body)
        };
        let (forged, honest) = (ask("evil.example"), ask("test"));
        let told = forged.contains("evil.example").then(|| "the forged name comes back".to_owned());
        told.into_iter().chain((forged.lines().last() != honest.lines().last()).then(|| "the page differs".to_owned())).collect()
    };
    compare(check, &["the forged name comes back", "the page differs"]);
}

#[test]
fn a_form_from_another_site_is_refused() {
    let form = "once=0123456789abcdef0123456789abcdef&email=a%40example.org&subject=question&message=m";
    let status = |address: SocketAddr, extra: &str| {
        let request = format!(
            "POST /en/contact HTTP/1.1\r\nHost: test\r\nConnection: close\r\n{extra}Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{form}",
            form.len()
        );
        send_to(address, request.as_bytes()).expect("an answer").status
    };
    let check = |address: SocketAddr| {
        let foreign = ["Sec-Fetch-Site: cross-site\r\n", "Origin: https://evil.example\r\n"];
        let taken = foreign.iter().filter(|header| status(address, header) != 403);
        taken.map(|header| format!("taken with {}", header.trim())).collect()
    };
    compare(check, &["taken with Sec-Fetch-Site: cross-site", "taken with Origin: https://evil.example"]);
    assert_eq!(status(program().address, "Sec-Fetch-Site: same-origin\r\n"), 303, "not too strict");
}

#[test]
fn a_slash_too_many_leads_to_the_page_and_never_to_another_host() {
    let answer = |address, path: &str| {
        let answer = get_from(address, path).expect("an answer");
        (answer.status, answer.header("location").to_owned())
    };
    let check = |address: SocketAddr| {
        let paths = ["//evil.example/", "/\\evil.example/", "//evil.example/en/practices/"];
        let led = paths.iter().filter(|path| !answer(address, path).1.is_empty());
        led.map(|path| format!("{path} leads away")).collect()
    };
    compare(check, &["//evil.example/ leads away", "/\\evil.example/ leads away", "//evil.example/en/practices/ leads away"]);
    assert_eq!(answer(program().address, "/en/practices/?q=turin"), (308, "/en/practices?q=turin".to_owned()));
}

#[test]
fn told_to_stop_it_ends_soon_and_finishes_what_runs() {
    let folder = tempfile::tempdir().expect("a folder");
    let database = format!("sqlite://{}", folder.path().join("eumia.sqlite").display());
    let program = Program::start(&database, folder.path());
    assert_eq!(program.get("/healthz").status, 200);
    let took = program.stop();
    assert!(took < Duration::from_secs(5), "{took:?}");
}

#[test]
fn it_ends_as_well_when_nobody_reads_its_log_any_more() {
    let folder = tempfile::tempdir().expect("a folder");
    let database = format!("sqlite://{}", folder.path().join("eumia.sqlite").display());
    let serve = ["serve", "--listen", "127.0.0.1:0"];
    let mut child = common::command(&database, folder.path()).args(serve).stderr(Stdio::piped()).spawn().expect("it starts");
    let mut log = BufReader::new(child.stderr.take().expect("its log is piped")).lines();
    let serving = log.find(|line| line.as_ref().is_ok_and(|line| line.contains("address=")));
    assert!(serving.is_some(), "it never served");
    drop(log);
    common::run("kill", &["-TERM", &child.id().to_string()]);
    let told = Instant::now();
    while child.try_wait().expect("it can be asked").is_none() {
        if told.elapsed() > Duration::from_secs(5) {
            child.kill().expect("it can be killed");
            panic!("still running");
        }
        std::thread::sleep(Duration::from_millis(20));
    }
}
