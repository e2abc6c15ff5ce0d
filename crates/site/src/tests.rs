//! What the tests of this slice stand on: the whole site in process, with the texts of the demonstration.

use std::sync::Arc;

use axum::body::Body;
use base_core::{Actor, Clock, Random, Time};
use base_db::Db;
use base_exchange::Kept;
use base_exchange::Source;
use base_i18n::Texts;
use base_jobs::{Handlers, Journal, Seq, run_due};
use base_search::{Search, Thesaurus};
use base_web::index::{self, Contribution};
use base_web::{App, Hook, Limits, Menus, Outside, Site, catch_up};
use http::{HeaderMap, Request, StatusCode, header};
use http_body_util::BodyExt;

use crate::document::exchange::Written;
use crate::document::{Record, keep};

/// 21 November 2026, noon.
pub const NOON: Time = Time::from_millis(1_795_262_400_000);
pub const PUBLIC_URL: &str = "https://eumia.test";
static MENUS: Menus = Menus { main: &[], foot: &[], thread: &[] };

/// A running site.
pub struct House {
    pub app: Arc<App>,
    pub clock: Clock,
    site: Site,
    hooks: Vec<Hook>,
    seq: std::sync::atomic::AtomicI64,
}

/// What came back.
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: String,
}

impl House {
    /// Over an empty database.
    pub fn empty(db: Db) -> Self {
        let clock = Clock::held(NOON);
        let random = Random::seeded(7);
        let journal = Journal::new(clock.clone(), random.clone(), crate::deliveries());
        let texts = Arc::new(Texts::load().expect("the texts are sound"));
        let search = Search::open(None, Thesaurus::default()).expect("an index in memory");
        let outside = Outside { public_url: PUBLIC_URL.into(), trusted_proxies: vec![], metrics_token: None };
        let app = App::new(db, texts, clock.clone(), random, journal, search, outside, Limits::default(), &MENUS);
        let site = Site::new(Arc::clone(&app), &crate::routes());
        let contributions: Arc<[Contribution]> = Arc::new([repertoire::contribution(), crate::contribution()]);
        let mut hooks = vec![index::hook(contributions)];
        hooks.extend(crate::hooks());
        Self { app, clock, site, hooks, seq: std::sync::atomic::AtomicI64::new(0) }
    }

    /// With the texts of the demonstration.
    pub async fn furnished(db: Db) -> Self {
        let house = Self::empty(db);
        house.keep_demo().await;
        house.follow().await;
        house
    }

    /// With the ten practices as well.
    pub async fn with_practices(db: Db) -> Self {
        let house = Self::empty(db);
        let file = |name: &str| Ok(Source { name: name.to_owned(), ..demo_file(&format!("../{name}"))? });
        let names = [
            "places.json",
            "thesaurus.ttl",
            "practices.json",
            "translations/it.json",
            "translations/summaries.json",
            "translations/words.json",
        ];
        let files =
            names.map(|name| file(name).map_err(|error: anyhow::Error| error)).into_iter().collect::<anyhow::Result<Vec<_>>>();
        let files = files.expect("the files are there");
        let import = repertoire::exchange::import(&house.app.db, &house.app.journal, &Actor::System, files).await;
        import.expect("the practices are sound");
        house.keep_demo().await;
        house.follow().await;
        house
    }

    /// Keeps the texts of the demonstration.
    pub async fn keep_demo(&self) -> Vec<Kept> {
        let content = crate::load::read(&demo_texts()).expect("the demonstration is sound");
        let (journal, content) = (&self.app.journal, &content);
        let act = |tx: base_db::Tx| async move { content.keep(&*tx, journal, &Actor::System).await };
        self.app.db.write(act).await.expect("they are kept")
    }

    /// With one document.
    pub async fn with<R: Record>(db: Db, written: Written<R>) -> Self {
        let house = Self::empty(db);
        house.keep(written).await;
        house
    }

    /// Keeps a document.
    pub async fn keep<R: Record>(&self, written: Written<R>) {
        let (journal, written) = (&self.app.journal, &written);
        let act = |tx: base_db::Tx| async move { keep(&*tx, journal, &Actor::System, written).await };
        self.app.db.write(act).await.expect("it is kept");
        self.follow().await;
    }

    /// Lets the node take in what happened.
    pub async fn follow(&self) {
        let seq: Seq = self.seq.load(std::sync::atomic::Ordering::SeqCst);
        let reached = catch_up(&self.app, &self.hooks, seq).await.expect("the log can be followed");
        self.seq.store(reached, std::sync::atomic::Ordering::SeqCst);
    }

    /// Does all jobs that are due and says how many.
    pub async fn work(&self, handlers: &Handlers) -> usize {
        run_due(&self.app.db, &self.clock, handlers).await.expect("the queue works")
    }

    pub async fn get(&self, address: &str) -> Answer {
        self.ask(Request::get(address).body(Body::empty()).expect("a request")).await
    }

    pub async fn post(&self, address: &str, fields: &[(&str, &str)]) -> Answer {
        let encode = |text: &str| text.bytes().map(|byte| format!("%{byte:02X}")).collect::<String>();
        let pairs: Vec<String> = fields.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect();
        let request = Request::post(address).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.ask(request.body(Body::from(pairs.join("&"))).expect("a request")).await
    }

    /// Statements that a page costs when it is not kept.
    pub async fn statements(&self, address: &str) -> u64 {
        self.app.cache.clear();
        let before = self.app.db.statements();
        assert_eq!(self.get(address).await.status, StatusCode::OK, "{address}");
        self.app.db.statements() - before
    }

    async fn ask(&self, request: Request<Body>) -> Answer {
        let response = self.site.answer(request).await;
        let (parts, body) = response.into_parts();
        let body = body.collect().await.expect("a whole body").to_bytes();
        Answer { status: parts.status, headers: parts.headers, body: String::from_utf8(body.to_vec()).expect("text") }
    }
}

impl Answer {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }

    /// The words of the main part, one line for each piece of text.
    pub fn lines(&self) -> Vec<String> {
        words(between(&self.body, "<main", "</main>"))
    }

    /// The words of each element that begins like `tag`.
    pub fn all(&self, tag: &str) -> Vec<String> {
        let name: String = tag.chars().skip(1).take_while(char::is_ascii_alphanumeric).collect();
        let close = format!("</{name}>");
        self.body
            .split(tag)
            .skip(1)
            .map(|rest| words(&format!("<{}", rest.split(&close).next().unwrap_or(""))).join(" "))
            .collect()
    }

    /// The values of an attribute, wherever it stands.
    pub fn values(&self, attribute: &str) -> Vec<String> {
        let start = format!(" {attribute}=\"");
        self.body.split(&start).skip(1).filter_map(|rest| rest.split('"').next()).map(unescape).collect()
    }
}

/// A file of the demonstration.
fn demo_texts() -> Vec<Source> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../demo/site");
    let names = |under: &str| {
        let entries = std::fs::read_dir(folder.join(under)).expect("the folder is there");
        let files = entries.map(|entry| entry.expect("readable")).filter(|entry| entry.path().is_file());
        files.map(|file| format!("{under}{}", file.file_name().display())).collect::<Vec<_>>()
    };
    let names = [names(""), names("pages/")].concat();
    names.iter().map(|name| demo_file(name).expect("readable")).collect()
}

pub fn demo_file(name: &str) -> anyhow::Result<Source> {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../demo/site").join(name);
    Ok(Source { name: name.to_owned(), bytes: std::fs::read(path)? })
}

fn between<'a>(text: &'a str, start: &str, end: &str) -> &'a str {
    let rest = text.split_once(start).map_or("", |(_, rest)| rest);
    rest.split_once(end).map_or("", |(inside, _)| inside)
}

fn words(html: &str) -> Vec<String> {
    let pieces = html.split('<').map(|piece| piece.split_once('>').map_or(piece, |(_, text)| text));
    pieces.map(|text| unescape(text.trim())).filter(|text| !text.is_empty()).collect()
}

fn unescape(text: &str) -> String {
    let signs = [("&#60;", "<"), ("&#62;", ">"), ("&#34;", "\""), ("&#39;", "'"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\"")];
    signs.iter().fold(text.to_owned(), |text, (code, sign)| text.replace(code, sign)).replace("&#38;", "&").replace("&amp;", "&")
}
