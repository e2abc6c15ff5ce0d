//! The site of this slice in process, and what a reader sees on its pages.

use std::collections::BTreeMap;
use std::sync::Arc;

use base_core::{Clock, Random};
use base_db::Db;
use base_i18n::Texts;
use base_search::{Search, Thesaurus};
use base_web::{App, Hook, Limits, Menus, Outside, Site, catch_up, index};

use crate::tests::{journal, now};
use crate::{contribution, list_routes, thesaurus};

static MENUS: Menus = Menus { main: &[], foot: &[], thread: &[] };

/// The pages over a database, with an index that is up to date.
pub struct House {
    app: Arc<App>,
    site: Site,
    hooks: Vec<Hook>,
    seq: i64,
}

/// An answer.
pub struct Answer {
    pub status: u16,
    pub body: String,
}

impl House {
    pub async fn open(db: Db) -> Self {
        let texts = Arc::new(Texts::load().expect("the texts are sound"));
        let search = Search::open(None, Thesaurus::default()).expect("memory is there");
        let outside = Outside { public_url: "https://eumia.example".into(), trusted_proxies: Vec::new(), metrics_token: None };
        let app =
            App::new(db, texts, Clock::held(now()), Random::system(), journal(), search, outside, Limits::default(), &MENUS);
        thesaurus::refresh(&app).await.expect("the thesaurus can be read");
        let seq = index::prepare(&app, &[contribution()]).await.expect("the index can be filled");
        let site = Site::new(Arc::clone(&app), &list_routes());
        let hooks = vec![thesaurus::hook(), index::hook(Arc::from([contribution()]))];
        Self { app, site, hooks, seq }
    }

    /// Lets the index and the kept pages follow what was written.
    pub async fn catch_up(&mut self) {
        self.seq = catch_up(&self.app, &self.hooks, self.seq).await.expect("the log can be followed");
    }

    pub fn app(&self) -> &Arc<App> {
        &self.app
    }

    pub fn statements(&self) -> u64 {
        self.app.db.statements()
    }

    pub async fn answer(&self, address: &str) -> Answer {
        let request = http::Request::get(address).body(axum::body::Body::empty()).expect("an address");
        let response = self.site.answer(request).await;
        let status = response.status().as_u16();
        let body = axum::body::to_bytes(response.into_body(), usize::MAX).await.expect("a body");
        Answer { status, body: String::from_utf8(body.to_vec()).expect("UTF-8") }
    }

    /// An answer whose every text exists.
    pub async fn page(&self, address: &str) -> Answer {
        let answer = self.answer(address).await;
        assert_eq!(answer.body.matches("[list-").count(), 0, "a text is missing on {address}");
        answer
    }
}

impl Answer {
    /// What stands between two marks, unescaped, each time.
    pub fn between(&self, from: &str, to: &str) -> Vec<String> {
        let parts = self.body.split(from).skip(1).filter_map(|rest| rest.split(to).next());
        parts.map(unescape).collect()
    }

    fn entries(&self) -> Vec<(String, String)> {
        let head = |head: String| {
            let (link, name) = head.split_once('>')?;
            Some((link.split('"').next()?.to_owned(), name.strip_suffix("</a>")?.to_owned()))
        };
        self.between("<h3><a href=\"", "</h3>").into_iter().filter_map(head).collect()
    }

    /// The names of the entries.
    pub fn names(&self) -> Vec<String> {
        self.entries().into_iter().map(|(_, name)| name).collect()
    }

    /// Where the entries lead.
    pub fn links(&self) -> Vec<String> {
        self.entries().into_iter().map(|(link, _)| link).collect()
    }

    pub fn count(&self) -> String {
        self.between("data-count>", "<").pop().expect("a count")
    }

    pub fn title(&self) -> String {
        self.between("<title>", "</title>").pop().expect("a title")
    }

    pub fn canonical(&self) -> String {
        self.between("rel=\"canonical\" href=\"", "\"").pop().expect("a canonical address")
    }

    /// The filters in use, and where a click on each leads.
    pub fn chosen(&self) -> Vec<(String, String)> {
        let list = self.between("<ul class=\"chosen\"", "</ul>").pop().unwrap_or_default();
        let each = list.split("<li>").skip(1).map(|item| {
            let href = item.split("href=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a link");
            let label = item.rsplit_once("</a>").and_then(|(words, _)| words.rsplit('>').next()).expect("words");
            (label.to_owned(), href.to_owned())
        });
        each.collect()
    }

    /// Counts by filter and value.
    pub fn counts(&self) -> BTreeMap<String, BTreeMap<String, u64>> {
        let mut counts: BTreeMap<String, BTreeMap<String, u64>> = BTreeMap::new();
        for tick in self.between("<input type=\"checkbox\" name=\"", "<span class=\"hidden-words\">") {
            let (name, rest) = tick.split_once('"').expect("a name");
            let value = rest.split("value=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a value");
            let count = rest.rsplit('>').next().and_then(|count| count.parse().ok()).expect("a count");
            counts.entry(name.to_owned()).or_default().insert(value.to_owned(), count);
        }
        counts
    }

    /// Where the cities on the map lead, and how many more are drawn faintly.
    pub fn cities(&self) -> (Vec<String>, usize) {
        let clear = self.between("<a class=\"map-city\" href=\"", "\"");
        (clear, self.body.matches("class=\"map-city is-faint\"").count())
    }
}

fn unescape(html: &str) -> String {
    html.replace("&#38;", "&").replace("&#39;", "'").replace("&#34;", "\"").replace("&#60;", "<").replace("&#62;", ">")
}
