//! Somebody at the program: shows her session, sends forms as they stand in its pages.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};

use base_testing::Part;
use url::form_urlencoded::Serializer;

use super::{Answer, send_to};

/// The fields of a form.
pub type Fields = BTreeMap<String, String>;

/// Each request says that it comes from another address: nobody is held back for what others did, if the program trusts this machine.
#[derive(Clone)]
pub struct Guest {
    pub server: SocketAddr,
    /// Opens her session.
    pub secret: Option<String>,
}

impl Guest {
    pub fn get(&self, path: &str) -> Answer {
        self.try_send("GET", path, "").unwrap_or_else(|| panic!("GET {path}: no answer"))
    }

    pub fn post(&self, path: &str, fields: &Fields) -> Answer {
        self.try_post(path, fields).unwrap_or_else(|| panic!("POST {path}: no answer"))
    }

    /// `None` if the connection broke before the answer was whole.
    pub fn try_post(&self, path: &str, fields: &Fields) -> Option<Answer> {
        let mut body = Serializer::new(String::new());
        for (name, value) in fields {
            body.append_pair(name, &value.replace('\n', "\r\n"));
        }
        self.try_send("POST", path, &body.finish())
    }

    fn try_send(&self, method: &str, path: &str, body: &str) -> Option<Answer> {
        static TURN: AtomicUsize = AtomicUsize::new(0);
        let turn = TURN.fetch_add(1, Ordering::Relaxed);
        let from = format!("X-Forwarded-For: 10.{}.{}.{}\r\n", turn >> 16 & 255, turn >> 8 & 255, turn & 255);
        let cookie = self.secret.as_ref().map_or_else(String::new, |secret| format!("Cookie: eumia={secret}\r\n"));
        let kind = match method {
            "POST" => format!("Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n", body.len()),
            _ => String::new(),
        };
        let head = format!("{method} {path} HTTP/1.1\r\nHost: test\r\nConnection: close\r\n{from}{cookie}{kind}\r\n");
        send_to(self.server, format!("{head}{body}").as_bytes())
    }
}

/// A page as a reader sees it.
pub fn page(answer: &Answer) -> Part {
    Part { body: answer.body.clone() }
}

/// Fields from pairs.
pub fn fields<const N: usize>(pairs: [(&str, &str); N]) -> Fields {
    pairs.into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
}
