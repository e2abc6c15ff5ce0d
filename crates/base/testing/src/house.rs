//! The whole application in process: everything but the accept loop.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use base_core::{Clock, Random, Time};
use base_db::Db;
use base_i18n::Texts;
use base_jobs::{Delivery, Handlers, Journal, run_due};
use base_mail::{Mailbox, Post};
use base_search::{Search, Thesaurus};
use base_web::index::{self, Contribution};
use base_web::{App, FindSigned, Gate, Hook, Limits, Menus, Outside, Permissions, Route, Site, catch_up};
use http::Method;
use serde_json::Value;
use tempfile::TempDir;

use crate::{Answer, Browser, Letter};

/// 21 November 2026, noon: the time in a house, unless its parts say otherwise.
pub const NOON: Time = Time::from_millis(1_795_262_400_000);
/// How a house is known outside.
pub const PUBLIC_URL: &str = "https://eumia.test";
const SEED: u64 = 7;
static NO_MENUS: Menus = Menus::NONE;

/// What slices give to a house; what is left out stays empty.
pub struct Parts {
    /// The moment at which the clock is held.
    pub now: Time,
    pub routes: Vec<Route>,
    /// The roles that the permission table speaks of.
    pub roles: Vec<&'static str>,
    /// The permission table, where it is not the program's own.
    pub table: Option<&'static str>,
    /// Who bears the secret of a session; nobody unless said.
    pub find: FindSigned,
    pub deliveries: Vec<Delivery>,
    /// What else takes events in; the index follows after these.
    pub hooks: Vec<Hook>,
    pub contributions: Vec<Contribution>,
    pub menus: &'static Menus,
    pub limits: Limits,
}

impl Default for Parts {
    fn default() -> Self {
        Self {
            now: NOON,
            routes: Vec::new(),
            roles: Vec::new(),
            table: None,
            find: |_, _| Box::pin(async { Ok(None) }),
            deliveries: Vec::new(),
            hooks: Vec::new(),
            contributions: Vec::new(),
            menus: &NO_MENUS,
            limits: Limits::default(),
        }
    }
}

/// The table of the program itself: a slice is tested under the rules that it is served under.
fn permission_table() -> String {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../app/permissions.table");
    std::fs::read_to_string(path).expect("the permission table is there")
}

/// The application over one database: its clock is held, its chance is the same each time, its index lives in memory, and its
/// letters go into a folder of its own.
pub struct House {
    pub app: Arc<App>,
    pub(crate) site: Site,
    hooks: Vec<Hook>,
    contributions: Arc<[Contribution]>,
    seq: AtomicI64,
    outbox: TempDir,
}

impl House {
    /// Over `db`. Nothing is in its index, and nothing of the log is taken in yet: see [`House::fill`] and [`House::follow`].
    pub fn new(db: Db, parts: Parts) -> Self {
        let (clock, random) = (Clock::held(parts.now), Random::seeded(SEED));
        let journal = Journal::new(clock.clone(), random.clone(), parts.deliveries);
        let texts = Arc::new(Texts::load().expect("the texts are sound"));
        let search = Search::open(None, Thesaurus::default()).expect("an index in memory");
        let outside = Outside { public_url: PUBLIC_URL.into(), trusted_proxies: Vec::new(), metrics_token: None };
        let app = App::new(db, texts, clock, random, journal, search, outside, parts.limits, parts.menus);
        let contributions: Arc<[Contribution]> = parts.contributions.into();
        let permissions = Permissions::read(&parts.table.map_or_else(permission_table, str::to_owned), &parts.roles)
            .expect("the permission table is sound");
        let gate = Gate { permissions: Arc::new(permissions), find: parts.find };
        let mut hooks = parts.hooks;
        hooks.push(index::hook(Arc::clone(&contributions)));
        Self {
            site: Site::new(Arc::clone(&app), &parts.routes, gate).expect("every route has its row"),
            app,
            hooks,
            contributions,
            seq: AtomicI64::new(0),
            outbox: tempfile::tempdir().expect("a temporary folder"),
        }
    }

    /// Fills the index from what is there and goes on from the end of the log, as the program does when it starts.
    pub async fn fill(&self) {
        let seq = index::prepare(&self.app, &self.contributions).await.expect("the index can be filled");
        self.seq.store(seq, Ordering::SeqCst);
    }

    /// Takes in what happened: the hooks, the index, the kept pages.
    pub async fn follow(&self) {
        let seq = self.seq.load(Ordering::SeqCst);
        let reached = catch_up(&self.app, &self.hooks, seq).await.expect("the log can be followed");
        self.seq.store(reached, Ordering::SeqCst);
    }

    /// Does all jobs that are due and says how many there were.
    pub async fn work(&self, handlers: &Handlers) -> usize {
        run_due(&self.app.db, &self.app.clock, handlers).await.expect("the queue works")
    }

    /// The way out for letters, to make handlers with: into a folder that [`House::letters`] reads.
    pub fn post_office(&self) -> Post {
        Post::folder(self.outbox.path(), Mailbox::new(Some("EU-MIA"), "site@eumia.test").expect("an address"))
    }

    /// What was sent, in the order of the events that it was sent for.
    pub fn letters(&self) -> Vec<Letter> {
        crate::letters::read(self.outbox.path())
    }

    /// Somebody who was never here before.
    pub fn browser(&self) -> Browser<'_> {
        Browser::new(self)
    }

    /// What somebody gets who was never here before.
    pub async fn get(&self, address: &str) -> Answer {
        self.browser().get(address).await
    }

    /// As [`Browser::page`], for somebody who was never here before.
    pub async fn page(&self, address: &str) -> Answer {
        self.browser().page(address).await
    }

    /// The JSON at an address that answers.
    pub async fn json(&self, address: &str) -> Value {
        let answer = self.get(address).await;
        assert_eq!(answer.status, 200, "{address}: {}", answer.body);
        answer.json()
    }

    /// As [`Browser::post`], for somebody who was never here before.
    pub async fn post<N: AsRef<str>, V: AsRef<str>>(&self, address: &str, fields: impl IntoIterator<Item = (N, V)>) -> Answer {
        self.browser().post(address, fields).await
    }

    /// What a program gets that sends these headers and nothing else.
    pub async fn ask(&self, method: Method, address: &str, headers: &[(&str, &str)]) -> Answer {
        let request = http::Request::builder().method(method).uri(crate::browser::path(address));
        let request = headers.iter().fold(request, |request, (name, value)| request.header(*name, *value));
        self.browser().send(request.body(axum::body::Body::empty()).expect("an address")).await
    }

    /// As [`Browser::statements`], for somebody who was never here before.
    pub async fn statements(&self, address: &str) -> u64 {
        self.browser().statements(address).await
    }
}
