//! What the whole program shares.

use std::num::NonZeroU32;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use base_core::{Clock, Random};
use base_db::{Collided, Db, DbError, Tx};
use base_i18n::{Texts, UiLang, Words};
use base_jobs::Journal;
use base_search::Search;
use tokio::sync::Notify;

use crate::signed::held;
use crate::{Assets, Cache, Limiter, Metrics, Shelf};

/// The parts that handlers use. One for each process; always behind an `Arc`.
pub struct App {
    pub db: Db,
    pub texts: Arc<Texts>,
    pub clock: Clock,
    pub random: Random,
    pub journal: Journal,
    pub search: Search,
    pub cache: Cache,
    pub assets: Assets,
    pub metrics: Metrics,
    /// Holds back who sends too many forms.
    pub forms: Limiter,
    pub outside: Outside,
    pub limits: Limits,
    pub menus: &'static Menus,
    /// What the slices keep at hand.
    pub shelf: Shelf,
    /// Rung after every act, so that followers and workers look at once.
    pub bell: Arc<Notify>,
    notices: RwLock<Arc<[Notice]>>,
}

/// How the installation is known outside.
#[derive(Clone, Debug)]
pub struct Outside {
    /// `https://example.org`, without a slash at the end. Links to ourselves are built from it, never from a request's `Host`.
    pub public_url: String,
    /// Proxies whose `X-Forwarded-For` is believed.
    pub trusted_proxies: Vec<std::net::IpAddr>,
    /// Lets `/metrics` be read from elsewhere than this machine.
    pub metrics_token: Option<String>,
}

/// What an operator may set tighter or wider.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Forms that one address may send at once; after them one every two minutes.
    pub forms_at_once: NonZeroU32,
    /// How long a client may take to send the head of a request, or stay silent between two.
    pub head_time: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self { forms_at_once: const { NonZeroU32::new(5).expect("five is not zero") }, head_time: Duration::from_secs(15) }
    }
}

/// What stands in the menus of every page, in order.
#[derive(Clone, Copy, Debug)]
pub struct Menus {
    pub main: &'static [MenuItem],
    pub foot: &'static [MenuItem],
    /// The steps of the thread; one that has no page of its own yet leads to its part of the story at home: `#call`.
    pub thread: &'static [MenuItem],
    /// The parts of the site for people who work here. Each sees those that the permission table opens to her.
    pub work: &'static [MenuItem],
}

impl Menus {
    /// No entries: for tests.
    pub const NONE: Self = Self { main: &[], foot: &[], thread: &[], work: &[] };
}

/// An entry of a menu.
#[derive(Clone, Copy, Debug)]
pub struct MenuItem {
    /// Message key of its words.
    pub key: &'static str,
    /// Address after the language: `practices`; one that starts with a slash is the whole address.
    pub path: &'static str,
}

/// A statement at the foot of pages, by language.
#[derive(Clone, Debug)]
pub struct Notice {
    /// Whose it is and for which years; empty if it speaks for itself.
    pub title: String,
    /// The first and the last year of the work that it belongs to (who paid for it); without them it stands on every page.
    pub years: Option<(i16, i16)>,
    pub texts: Vec<(base_core::Lang, String)>,
}

impl App {
    /// Puts the parts together; `journal` and `clock` must tell the same time.
    #[expect(clippy::too_many_arguments, reason = "called once, and a builder would only hide a part that was forgotten")]
    pub fn new(
        db: Db,
        texts: Arc<Texts>,
        clock: Clock,
        random: Random,
        journal: Journal,
        search: Search,
        outside: Outside,
        limits: Limits,
        menus: &'static Menus,
    ) -> Arc<Self> {
        Arc::new(Self {
            db,
            texts,
            clock,
            random,
            journal,
            search,
            cache: Cache::default(),
            assets: Assets::load(),
            metrics: Metrics::default(),
            forms: Limiter::forms(limits.forms_at_once),
            outside,
            limits,
            menus,
            shelf: Shelf::default(),
            bell: Arc::new(Notify::new()),
            notices: RwLock::new(Arc::from([])),
        })
    }

    /// Runs `act` in one transaction and then wakes whoever follows the log. What is done for somebody who is signed in is done only if
    /// she still is, when the transaction has begun: otherwise [`DbError::Barred`].
    pub async fn act<T, E, F, Fut>(&self, act: F) -> Result<T, E>
    where
        F: Fn(Tx) -> Fut,
        Fut: Future<Output = Result<T, E>>,
        E: From<DbError> + std::fmt::Display + Collided,
    {
        let outcome = self.db.write(|tx| held(tx, &act)).await;
        self.bell.notify_waiters();
        outcome
    }

    /// The words of `lang`.
    pub fn words(&self, lang: UiLang) -> Words {
        self.texts.words(lang)
    }

    /// The address of `path` (with its leading slash) as the outside knows it.
    pub fn url(&self, path: &str) -> String {
        format!("{}{path}", self.outside.public_url)
    }

    /// The statements at the foot of pages.
    pub fn notices(&self) -> Arc<[Notice]> {
        Arc::clone(&self.notices.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Replaces them.
    pub fn set_notices(&self, notices: Vec<Notice>) {
        *self.notices.write().unwrap_or_else(PoisonError::into_inner) = notices.into();
    }
}
