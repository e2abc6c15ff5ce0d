//! A program that asks the site, in process.

use std::sync::Arc;

use axum::body::{Body, to_bytes};
use base_core::{Clock, Random};
use base_db::Db;
use base_i18n::Texts;
use base_search::{Search, Thesaurus};
use base_web::{App, Limits, Menus, Outside, Site, catch_up};
use http::{HeaderName, Method, Request};
use serde_json::Value;

use crate::api::api_routes;
use crate::tests::{journal, now};

static MENUS: Menus = Menus { main: &[], foot: &[], thread: &[] };

/// Asks the pages over one database.
pub struct Client {
    app: Arc<App>,
    site: Site,
}

/// An answer.
pub struct Answer {
    pub status: u16,
    pub headers: http::HeaderMap,
    pub body: String,
}

impl Client {
    pub fn of(db: Db) -> Self {
        let texts = Arc::new(Texts::load().expect("the texts are sound"));
        let search = Search::open(None, Thesaurus::default()).expect("memory is there");
        let outside = Outside { public_url: "https://eumia.example".into(), trusted_proxies: Vec::new(), metrics_token: None };
        let app =
            App::new(db, texts, Clock::held(now()), Random::system(), journal(), search, outside, Limits::default(), &MENUS);
        Self { site: Site::new(Arc::clone(&app), &api_routes()), app }
    }

    pub async fn ask(&self, method: Method, address: &str, headers: &[(&str, &str)]) -> Answer {
        let address = address.strip_prefix("https://eumia.example").unwrap_or(address);
        let mut request = Request::builder().method(method).uri(address);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let response = self.site.answer(request.body(Body::empty()).expect("an address")).await;
        let (parts, body) = response.into_parts();
        let body = to_bytes(body, usize::MAX).await.expect("a whole body");
        Answer { status: parts.status.as_u16(), headers: parts.headers, body: String::from_utf8(body.to_vec()).expect("UTF-8") }
    }

    pub async fn get(&self, address: &str) -> Answer {
        self.ask(Method::GET, address, &[]).await
    }

    /// The JSON at an address that answers.
    pub async fn json(&self, address: &str) -> Value {
        let answer = self.get(address).await;
        assert_eq!(answer.status, 200, "{address}: {}", answer.body);
        answer.json()
    }

    /// As `get`, but never from what is kept; with the number of statements that it cost.
    pub async fn cost(&self, address: &str) -> (Answer, u64) {
        self.app.cache.clear();
        let before = self.app.db.statements();
        let answer = self.get(address).await;
        (answer, self.app.db.statements() - before)
    }

    /// Lets kept answers follow what was written.
    pub async fn catch_up(&self) {
        catch_up(&self.app, &[], 0).await.expect("the log can be followed");
    }

    pub fn db(&self) -> &Db {
        &self.app.db
    }
}

impl Answer {
    pub fn header(&self, name: impl Into<HeaderName>) -> &str {
        self.headers.get(name.into()).map_or("", |value| value.to_str().expect("a header of text"))
    }

    pub fn named(&self, name: &'static str) -> &str {
        self.header(HeaderName::from_static(name))
    }

    pub fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|error| panic!("{error}: {}", self.body))
    }
}
