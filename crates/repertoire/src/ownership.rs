//! Which desk a practice belongs to: who answers for it, whoever works there. A practice without a desk waits for one.

use std::collections::HashMap;
use std::sync::Arc;

use base_core::{Id, Lang};
use base_web::App;
use people::Desk;
use people::neighbours::{Holding, ScopeKind};
use uuid::Uuid;

use crate::{Practice, practice};

pub mod acts;
pub mod pages;
pub mod store;

#[cfg(test)]
mod tests;

/// Most practices of a desk that are shown.
pub const PRACTICES_MAX: u64 = 200;

/// A practice as lists for people who work here name it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Owned {
    pub slug: String,
    pub name: String,
    /// The language of the name.
    pub lang: Lang,
    pub desk: Id<Desk>,
}

/// Practices as what a role may be limited to.
pub fn practices() -> ScopeKind {
    ScopeKind {
        kind: "practice",
        exists: |app, slug| Box::pin(async move { Ok(practice::store::by_slug(app.db.reader(), &slug).await?.is_some()) }),
    }
}

/// The slugs of these practices, for the log.
pub async fn slugs(app: Arc<App>, ids: Vec<Uuid>) -> anyhow::Result<HashMap<Uuid, String>> {
    let ids: Vec<Id<Practice>> = ids.into_iter().map(Id::from_uuid).collect();
    let practices = practice::store::rows_by_ids(app.db.reader(), &ids).await?;
    Ok(practices.into_iter().map(|(id, practice)| (id.uuid(), practice.slug)).collect())
}

/// What belongs to these desks.
pub async fn holdings(app: Arc<App>, desks: Vec<Id<Desk>>, lang: Lang) -> anyhow::Result<Vec<Holding>> {
    let owned = store::of_desks(app.db.reader(), &desks, &lang).await?;
    let holding = |Owned { slug, name, lang, desk }| Holding { desk, name, lang, path: format!("practices/{slug}") };
    Ok(owned.into_iter().map(holding).collect())
}
