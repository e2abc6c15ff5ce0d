//! The program as a process of its own, and a client that can be as rude as it likes.

#![allow(dead_code, reason = "each test file uses its part of this")]

pub mod guest;
pub mod smtp;

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// How long a start or an answer may take before a test gives up.
pub const PATIENCE: Duration = Duration::from_secs(30);

/// A running `eumia serve`; killed when it is dropped.
pub struct Program {
    child: Child,
    pub address: SocketAddr,
    log: Arc<Mutex<String>>,
}

/// An answer.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub head: String,
    pub body: String,
}

impl Program {
    /// Starts it over `database`, its files in `folder`, and waits until it serves.
    pub fn start(database: &str, folder: &Path) -> Self {
        Self::start_with(database, folder, &[])
    }

    /// The same with more settings.
    pub fn start_with(database: &str, folder: &Path, settings: &[(&str, &str)]) -> Self {
        Self::start_as("all", database, folder, settings)
    }

    /// The same with another role than all: `web` answers and does no jobs.
    pub fn start_as(role: &str, database: &str, folder: &Path, settings: &[(&str, &str)]) -> Self {
        let mut child = command(database, folder)
            .args(["serve", "--listen", "127.0.0.1:0", "--role", role])
            .envs(settings.iter().copied())
            .stderr(Stdio::piped())
            .stdout(Stdio::null())
            .spawn()
            .expect("the program starts");
        let mut lines = BufReader::new(child.stderr.take().expect("its log is piped")).lines();
        let log = Arc::new(Mutex::new(String::new()));
        let note = |line: &str| {
            let mut log = log.lock().unwrap_or_else(PoisonError::into_inner);
            log.push_str(line);
            log.push('\n');
        };
        let address = loop {
            let Some(Ok(line)) = lines.next() else { panic!("the program ended before it served:\n{log:?}") };
            note(&line);
            if let Some((_, rest)) = line.split_once("serving address=") {
                break rest
                    .split_whitespace()
                    .next()
                    .expect("an address")
                    .trim_matches(|c: char| !c.is_ascii_digit())
                    .parse()
                    .expect("an address");
            }
        };
        let noted = Arc::clone(&log);
        std::thread::spawn(move || {
            for line in lines.map_while(Result::ok) {
                let mut log = noted.lock().unwrap_or_else(PoisonError::into_inner);
                log.push_str(&line);
                log.push('\n');
            }
        });
        Self { child, address, log }
    }

    /// What it has written to its log so far.
    pub fn log(&self) -> String {
        self.log.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Lets every write of it fail as on a full disk, or no longer.
    pub fn fill_disk(&self, is_full: bool) {
        let bytes = if is_full { "1" } else { "unlimited" };
        run("prlimit", &["--pid", &self.pid().to_string(), &format!("--fsize={bytes}:unlimited")]);
    }

    pub fn pid(&self) -> u32 {
        self.child.id()
    }

    /// `kill -9`, and gone.
    pub fn kill(mut self) {
        self.child.kill().expect("it can be killed");
        self.child.wait().expect("it ends");
    }

    /// The order to end; how long it took.
    pub fn stop(mut self) -> Duration {
        let started = Instant::now();
        run("kill", &["-TERM", &self.pid().to_string()]);
        self.child.wait().expect("it ends");
        started.elapsed()
    }

    pub fn get(&self, path: &str) -> Answer {
        get_from(self.address, path).expect("an answer")
    }

    pub fn post(&self, path: &str, form: &str) -> Answer {
        self.try_post(path, form).expect("an answer")
    }

    /// A form; `None` if the connection broke before the answer was whole.
    pub fn try_post(&self, path: &str, form: &str) -> Option<Answer> {
        post_to(self.address, path, form)
    }

    /// Any bytes.
    pub fn send(&self, request: &str) -> Answer {
        send_to(self.address, request.as_bytes()).expect("an answer")
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// `eumia` over `database`, with no other settings than these. A write beyond the largest file allowed is an error for it, as on a
/// full disk, and not the signal that ends a program.
pub fn command(database: &str, folder: &Path) -> Command {
    let mut command = Command::new("sh");
    command.args(["-c", "trap '' XFSZ; exec \"$0\" \"$@\"", env!("CARGO_BIN_EXE_eumia")]);
    for (name, _) in std::env::vars() {
        if name.starts_with("EUMIA_") {
            command.env_remove(name);
        }
    }
    command.env("EUMIA_DATABASE_URL", database).env("EUMIA_DATA_DIR", folder).current_dir(folder);
    command
}

/// Runs a command of the system that must succeed.
pub fn run(program: &str, arguments: &[&str]) {
    let status = Command::new(program).args(arguments).status().unwrap_or_else(|error| panic!("{program}: {error}"));
    assert!(status.success(), "{program} {arguments:?} failed");
}

pub fn get_from(address: SocketAddr, path: &str) -> Option<Answer> {
    send_to(address, format!("GET {path} HTTP/1.1\r\nHost: test\r\nConnection: close\r\n\r\n").as_bytes())
}

pub fn post_to(address: SocketAddr, path: &str, form: &str) -> Option<Answer> {
    let request = format!(
        "POST {path} HTTP/1.1\r\nHost: test\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{form}",
        form.len()
    );
    send_to(address, request.as_bytes())
}

/// Sends `request` and reads the answer to its end.
pub fn send_to(address: SocketAddr, request: &[u8]) -> Option<Answer> {
    let mut stream = TcpStream::connect_timeout(&address, PATIENCE).ok()?;
    stream.set_read_timeout(Some(PATIENCE)).ok()?;
    // A server that refuses a long request may stop reading before all of it is written.
    let _ = stream.write_all(request);
    let mut bytes = Vec::new();
    let _ = stream.read_to_end(&mut bytes);
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let (head, body) = text.split_once("\r\n\r\n")?;
    let status = head.split(' ').nth(1)?.parse().ok()?;
    Some(Answer { status, head: head.to_owned(), body: body.to_owned() })
}

impl Answer {
    /// The value of a header; empty if it is missing.
    pub fn header(&self, name: &str) -> &str {
        let line = self.head.lines().find(|line| line.split_once(':').is_some_and(|(own, _)| own.eq_ignore_ascii_case(name)));
        line.and_then(|line| line.split_once(':')).map_or("", |(_, value)| value.trim())
    }
}
