//! What the slices after this one tell its pages: which things a role may be limited to, what belongs to a desk, what is open with a
//! person, what waits for who is signed in. Each gives its part, the app joins them and puts them on its shelf.

use std::collections::HashMap;
use std::sync::Arc;

use base_core::{Actor, Id, Lang};
use base_db::Tx;
use base_jobs::Journal;
use base_web::{App, Visitor};
use futures_util::future::BoxFuture;
use uuid::Uuid;

use crate::person::Refusal;
use crate::{Desk, Person};

/// Something that a slice works out later.
pub type Later<T> = BoxFuture<'static, anyhow::Result<T>>;

/// Tells what belongs to these desks, in the words of a language.
pub type Holdings = fn(Arc<App>, Vec<Id<Desk>>, Lang) -> Later<Vec<Holding>>;

/// Tells what is open with somebody, read in a language.
pub type OpenWith = fn(Arc<App>, Id<Person>, Lang) -> Later<Vec<OpenItem>>;

/// Tells what waits for who is signed in, in the order in which it should be done.
pub type Waiting = fn(Arc<App>, Visitor) -> Later<Vec<Task>>;

/// Tells the slugs of these things, by their ids.
pub type Slugs = fn(Arc<App>, Vec<Uuid>) -> Later<HashMap<Uuid, String>>;

/// What all slices tell.
#[derive(Clone, Debug, Default)]
pub struct Neighbours {
    pub scopes: Vec<ScopeKind>,
    /// What belongs to these desks, read in this language.
    pub holdings: Vec<Holdings>,
    pub open: Vec<Open>,
    pub waiting: Vec<Waiting>,
    /// What the log calls the practices that its entries name by their ids.
    pub practices: Vec<Slugs>,
}

/// A kind of thing that a role may be limited to.
#[derive(Clone, Copy, Debug)]
pub struct ScopeKind {
    /// As scopes are kept: `practice`.
    pub kind: &'static str,
    /// Whether there is one with this slug.
    pub exists: fn(Arc<App>, String) -> Later<bool>,
}

/// Something that belongs to a desk, whoever works there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holding {
    pub desk: Id<Desk>,
    pub name: String,
    /// The language of the name.
    pub lang: Lang,
    /// Its address after the language.
    pub path: String,
}

/// What a slice knows to be open with a person, and how it is passed on.
#[derive(Clone, Copy, Debug)]
pub struct Open {
    /// Short and unique among all slices, of lower-case letters: `draft`. The message key of its heading is `open-draft`.
    pub kind: &'static str,
    /// What is open: at most a hundred things, in a stable order.
    pub of_person: OpenWith,
    /// Passes one thing on and writes its event; says whether it was there to be passed on. [`Refusal::Unfit`] if she who is to have
    /// it cannot.
    pub pass_on: fn(Passing) -> BoxFuture<'static, Result<bool, Refusal>>,
}

/// One thing that is open with a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenItem {
    /// What it is called in forms: its id, say. Letters, digits and hyphens.
    pub key: String,
    pub name: String,
    /// The language of the name.
    pub lang: Lang,
    /// Its address after the language, if there is one that others may read.
    pub path: Option<String>,
}

/// Something that waits for somebody: a draft to go on with, a heap of proposals to look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Task {
    /// What it is, in the words of her language.
    pub words: String,
    /// The name of what it is about, if it is about one thing, and the language of the name.
    pub about: Option<(String, Lang)>,
    /// The address after the language where it is done.
    pub path: String,
}

/// One thing on its way from one person to another, inside the transaction of a hand-over. The transaction must not be kept.
#[derive(Clone, Debug)]
pub struct Passing {
    pub tx: Tx,
    pub journal: Journal,
    pub actor: Actor,
    pub key: String,
    pub from: Id<Person>,
    pub to: Id<Person>,
}

impl Neighbours {
    /// What several slices tell, joined.
    pub fn joined(parts: impl IntoIterator<Item = Self>) -> Self {
        parts.into_iter().fold(Self::default(), |mut all, part| {
            all.scopes.extend(part.scopes);
            all.holdings.extend(part.holdings);
            all.open.extend(part.open);
            all.waiting.extend(part.waiting);
            all.practices.extend(part.practices);
            all
        })
    }

    /// What belongs to these desks.
    pub async fn holdings(&self, app: &Arc<App>, desks: &[Id<Desk>], lang: &Lang) -> anyhow::Result<Vec<Holding>> {
        let mut held = Vec::new();
        for slice in &self.holdings {
            held.extend(slice(Arc::clone(app), desks.to_vec(), lang.clone()).await?);
        }
        Ok(held)
    }

    /// What waits for who is signed in.
    pub async fn waiting(&self, app: &Arc<App>, v: &Visitor) -> anyhow::Result<Vec<Task>> {
        let mut tasks = Vec::new();
        for slice in &self.waiting {
            tasks.extend(slice(Arc::clone(app), v.clone()).await?);
        }
        Ok(tasks)
    }

    /// The slugs of the practices with these ids.
    pub async fn practices(&self, app: &Arc<App>, ids: &[Uuid]) -> anyhow::Result<HashMap<Uuid, String>> {
        let mut slugs = HashMap::new();
        for slice in &self.practices {
            slugs.extend(slice(Arc::clone(app), ids.to_vec()).await?);
        }
        Ok(slugs)
    }

    /// The kind of this name.
    pub fn scope(&self, kind: &str) -> Option<ScopeKind> {
        self.scopes.iter().copied().find(|scope| scope.kind == kind)
    }
}
