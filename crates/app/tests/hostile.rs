//! Clients that send half a request, too much of one, or nonsense: each gets a clear answer, and nobody else notices.

mod common;

use std::io::{Read, Write};
use std::net::TcpStream;
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use common::{Answer, Program};

/// One program for all tests of a process, with the demo's data.
fn program() -> &'static Program {
    static PROGRAM: OnceLock<(Program, tempfile::TempDir)> = OnceLock::new();
    let (program, _) = PROGRAM.get_or_init(|| {
        let folder = tempfile::tempdir().expect("a folder");
        let database = format!("sqlite://{}", folder.path().join("eumia.sqlite").display());
        let demo = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../demo");
        let import = common::command(&database, folder.path())
            .arg("import")
            .args(["places.json", "thesaurus.ttl", "practices.json"].map(|name| demo.join(name)))
            .output()
            .expect("it runs");
        assert!(import.status.success(), "{}", String::from_utf8_lossy(&import.stderr));
        (Program::start_with(&database, folder.path(), &[("EUMIA_HEAD_SECONDS", "1")]), folder)
    });
    program
}

/// No answer may show the insides, or be a fault of the program.
fn sane(what: &str, answer: &Answer) {
    assert!((200..500).contains(&answer.status), "{what}: {}", answer.status);
    for inside in ["panicked", "RUST_BACKTRACE", ".rs:", "sea_orm", "SELECT ", "sqlx"] {
        assert!(!answer.body.contains(inside), "{what}: shows {inside}");
    }
}

#[test]
fn half_a_head_does_not_hold_a_connection() {
    let held = |head: &[u8]| {
        let mut stream = TcpStream::connect(program().address).expect("connected");
        stream.set_read_timeout(Some(common::PATIENCE)).expect("a time-out");
        stream.write_all(head).expect("written");
        let started = Instant::now();
        let _ = stream.read_to_end(&mut Vec::new());
        started.elapsed()
    };
    assert!(held(b"GET /en/ HTTP/1.1\r\nHost: te") < Duration::from_secs(5));
    // The twin: a listener without a time limit would hold it as long as the client likes.
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let mut stream = TcpStream::connect(listener.local_addr().expect("an address")).expect("connected");
    stream.set_read_timeout(Some(Duration::from_secs(2))).expect("a time-out");
    stream.write_all(b"GET /en/ HTTP/1.1\r\nHost: te").expect("written");
    assert!(stream.read(&mut [0; 1]).is_err(), "a server without a time limit should still be waiting");
}

#[test]
fn a_plain_visitor_does_not_notice_five_hundred_slow_ones() {
    let address = program().address;
    let slow: Vec<TcpStream> = (0..500)
        .map(|_| {
            let mut stream = TcpStream::connect(address).expect("connected");
            stream.write_all(b"GET /en/practices HTTP/1.1\r\n").expect("written");
            stream
        })
        .collect();
    let started = Instant::now();
    assert_eq!(program().get("/en/practices").status, 200);
    assert!(started.elapsed() < Duration::from_secs(2), "{:?}", started.elapsed());
    drop(slow);
}

#[test]
fn heads_and_addresses_have_limits() {
    let filler = |bytes: usize| "x".repeat(bytes);
    let status = |request: String| program().send(&request).status;
    let get = |path: String, headers: String| format!("GET {path} HTTP/1.1\r\nHost: test\r\nConnection: close\r\n{headers}\r\n");
    assert_eq!(status(get("/en/".into(), format!("X-Long: {}\r\n", filler(8_000)))), 200);
    assert_eq!(status(get("/en/".into(), format!("X-Long: {}\r\n", filler(16_384)))), 431);
    assert_eq!(status(get("/en/".into(), (0..200).map(|n| format!("X-{n}: a\r\n")).collect())), 431);
    assert_eq!(status(get(format!("/en/practices?q={}", filler(9_000)), String::new())), 414);
    assert!([400, 414, 431].contains(&status(get(format!("/en/practices?q={}", filler(10_000_000)), String::new()))));
    assert_eq!(status("NONSENSE\r\n\r\n".into()), 400);
    let form = format!("message={}", filler(300_000));
    assert_eq!(program().post("/en/contact", &form).status, 413);
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
    for address in addresses {
        for value in &nonsense {
            let path = format!("{address}{value}");
            let answer = program().get(&path);
            sane(&path, &answer);
            // In JSON it is only text: browsers are told not to guess.
            let html = answer.header("content-type").starts_with("text/html");
            assert!(!html || !answer.body.contains("<script>alert"), "{path}: script came through");
        }
    }
    let many: String = (0..300).map(|n| format!("&theme=t{n}")).collect();
    sane("300 themes", &program().get(&format!("/en/practices?q=a{many}")));
    sane("an unknown language", &program().get("/xx/practices"));
    assert_eq!(program().get("/xx/practices").status, 404);
}

#[test]
fn a_forged_host_moves_nothing() {
    let forged = program()
        .send("GET /en/about HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: evil.example\r\nConnection: close\r\n\r\n");
    assert!(!format!("{}{}", forged.head, forged.body).contains("evil.example"));
    let honest = program().get("/en/about");
    assert_eq!(forged.body, honest.body);
}

#[test]
fn a_form_from_another_site_is_refused() {
    let form = "once=0123456789abcdef0123456789abcdef&email=a%40example.org&subject=question&message=m";
    let request = |extra: &str| {
        format!(
            "POST /en/contact HTTP/1.1\r\nHost: test\r\nConnection: close\r\n{extra}Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{form}",
            form.len()
        )
    };
    assert_eq!(program().send(&request("Sec-Fetch-Site: cross-site\r\n")).status, 403);
    assert_eq!(program().send(&request("Origin: https://evil.example\r\n")).status, 403);
    assert_eq!(program().send(&request("Sec-Fetch-Site: same-origin\r\n")).status, 303);
}

#[test]
fn half_a_form_is_not_waited_for_and_is_no_fault_of_the_site() {
    let head = "POST /en/contact HTTP/1.1\r\nHost: test\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\n";
    let started = Instant::now();
    let answer = program().send(&format!("{head}Content-Length: 500\r\n\r\nonce=1"));
    assert_eq!(answer.status, 408);
    assert!(started.elapsed() < Duration::from_secs(15), "{:?}", started.elapsed());
}

#[test]
fn a_slash_too_many_leads_to_the_page_and_never_to_another_host() {
    let answer = |path: &str| {
        let answer = program().get(path);
        (answer.status, answer.header("location").to_owned())
    };
    assert_eq!(answer("/en/practices/?q=turin"), (308, "/en/practices?q=turin".to_owned()));
    for path in ["//evil.example/", "/\\evil.example/", "//evil.example/en/practices/"] {
        assert_eq!(answer(path), (404, String::new()), "{path}");
    }
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
