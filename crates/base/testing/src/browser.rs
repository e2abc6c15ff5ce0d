//! Somebody who visits: keeps cookies, sends forms, follows where she is sent.

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::sync::{Mutex, MutexGuard, PoisonError};

use axum::body::Body;
use base_web::Peer;
use http::{HeaderMap, HeaderValue, Request, header};
use serde_json::Value;
use url::form_urlencoded::Serializer;

use crate::{Answer, House, PUBLIC_URL};

/// A browser, or a program that behaves like one. May ask several things at once.
pub struct Browser<'h> {
    house: &'h House,
    ip: IpAddr,
    cookies: Mutex<BTreeMap<String, String>>,
}

impl<'h> Browser<'h> {
    pub(crate) fn new(house: &'h House) -> Self {
        Self { house, ip: IpAddr::from([127, 0, 0, 1]), cookies: Mutex::default() }
    }

    /// At this network address: `from([192, 0, 2, 7])`. Without it, on the house's own machine.
    #[must_use]
    pub fn from(self, ip: impl Into<IpAddr>) -> Self {
        Self { ip: ip.into(), ..self }
    }

    /// What is at an address: `/en/practices`, or a whole one of the house as it stands in a letter.
    pub async fn get(&self, address: &str) -> Answer {
        self.send(Request::get(path(address)).body(Body::empty()).expect("an address")).await
    }

    /// A page that is there and whose every text exists.
    pub async fn page(&self, address: &str) -> Answer {
        let page = self.get(address).await;
        assert_eq!(page.status, 200, "{address}");
        assert_eq!(page.missing_texts(), [""; 0], "texts are missing on {address}");
        page
    }

    /// What is answered to a form, sent as browsers do it. See [`Part::form`](crate::Part::form) for what stands in a form already.
    pub async fn post<N: AsRef<str>, V: AsRef<str>>(&self, address: &str, fields: impl IntoIterator<Item = (N, V)>) -> Answer {
        let mut body = Serializer::new(String::new());
        for (name, value) in fields {
            // Whatever ends a line in a form travels as CR LF.
            body.append_pair(name.as_ref(), &value.as_ref().replace("\r\n", "\n").replace('\n', "\r\n"));
        }
        self.send_body(address, "application/x-www-form-urlencoded", body.finish()).await
    }

    /// What is answered to a script of our own that sends JSON.
    pub async fn post_json(&self, address: &str, value: &Value) -> Answer {
        self.send_body(address, "application/json", value.to_string()).await
    }

    /// Where an answer of 303 leads.
    pub async fn follow(&self, answer: &Answer) -> Answer {
        assert_eq!(answer.status, 303, "it leads nowhere: {}", answer.body);
        self.get(answer.header("location")).await
    }

    /// Statements that a page costs when it is not kept.
    pub async fn statements(&self, address: &str) -> u64 {
        let app = &self.house.app;
        app.cache.clear();
        let before = app.db.statements();
        assert_eq!(self.get(address).await.status, 200, "{address}");
        app.db.statements() - before
    }

    /// Any request; cookies and network address are added. A fault of the program (500) ends the test.
    pub async fn send(&self, mut request: Request<Body>) -> Answer {
        request.extensions_mut().insert(Peer(self.ip));
        if let Some(cookies) = self.cookie_header() {
            request.headers_mut().insert(header::COOKIE, cookies);
        }
        let asked = format!("{} {}", request.method(), request.uri());
        let answer = Answer::of(self.house.site.answer(request).await).await;
        assert_ne!(answer.status, 500, "{asked}: the program is at fault");
        self.take_cookies(&answer.headers);
        answer
    }

    /// The value of a cookie that is kept.
    pub fn cookie(&self, name: &str) -> Option<String> {
        self.cookies().get(name).cloned()
    }

    /// Keeps a cookie that no answer brought: one from before, or a forged one.
    pub fn put_cookie(&self, name: &str, value: &str) {
        self.cookies().insert(name.to_owned(), value.to_owned());
    }

    async fn send_body(&self, address: &str, kind: &str, body: String) -> Answer {
        let request = Request::post(path(address)).header(header::CONTENT_TYPE, kind).header("sec-fetch-site", "same-origin");
        self.send(request.body(Body::from(body)).expect("an address")).await
    }

    fn cookie_header(&self) -> Option<HeaderValue> {
        let pairs: Vec<String> = self.cookies().iter().map(|(name, value)| format!("{name}={value}")).collect();
        (!pairs.is_empty()).then(|| pairs.join("; ").parse().expect("cookies are plain signs"))
    }

    /// Keeps what an answer sets. A cookie stays until it is deleted: that its time is over must be known to the site, not to us.
    fn take_cookies(&self, headers: &HeaderMap) {
        let mut cookies = self.cookies();
        for line in headers.get_all(header::SET_COOKIE) {
            let line = line.to_str().expect("cookies are plain signs");
            let (pair, attributes) = line.split_once(';').unwrap_or((line, ""));
            let (name, value) = pair.split_once('=').expect("a cookie has a name");
            if self.is_deletion(attributes) {
                cookies.remove(name.trim());
            } else {
                cookies.insert(name.trim().to_owned(), value.trim().to_owned());
            }
        }
    }

    /// `Max-Age` counts before `Expires` (RFC 6265, 5.3).
    fn is_deletion(&self, attributes: &str) -> bool {
        let attribute = |wanted: &str| {
            let mut each = attributes.split(';').filter_map(|attribute| attribute.trim().split_once('='));
            each.find(|(name, _)| name.eq_ignore_ascii_case(wanted)).map(|(_, value)| value)
        };
        if let Some(age) = attribute("max-age") {
            return age.parse::<i64>().expect("Max-Age is a number") <= 0;
        }
        let expires = attribute("expires").map(|date| jiff::fmt::rfc2822::parse(date).expect("Expires is a date").timestamp());
        expires.is_some_and(|at| at <= self.house.app.clock.now().timestamp())
    }

    fn cookies(&self) -> MutexGuard<'_, BTreeMap<String, String>> {
        self.cookies.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// An address as it is asked for: without the name of the house.
pub(crate) fn path(address: &str) -> &str {
    address.strip_prefix(PUBLIC_URL).unwrap_or(address)
}
