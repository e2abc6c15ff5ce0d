//! Replacing the thesaurus, and naming its concepts.

use base_core::{Actor, Lang};
use base_db::{Collided, Connection, DbError};
use base_exchange::Kept;
use base_jobs::{Event, Journal};
use serde_json::json;

use super::{Concept, Label, Thesaurus, coverage, store};

/// The event of a thesaurus that is not what it was.
pub const CHANGED: &str = "thesaurus.changed";

/// Keeps `thesaurus` in place of the one before; nothing is written if they are the same.
pub async fn keep(tx: &impl Connection, journal: &Journal, actor: &Actor, thesaurus: &Thesaurus) -> Result<Kept, DbError> {
    let known = store::load(tx).await?;
    if known == *thesaurus {
        return Ok(Kept::Unchanged);
    }
    store::replace(tx, thesaurus).await?;
    let body = json!({ "concepts": thesaurus.concepts().count() });
    journal.record(tx, actor, Event { kind: CHANGED, subject: "thesaurus".to_owned(), body }).await?;
    coverage::cover(tx, journal, &known, thesaurus).await?;
    Ok(if known.is_empty() { Kept::Added } else { Kept::Changed })
}

/// What a concept is called in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names {
    /// The name to show; `None` if there is none yet.
    pub preferred: Option<String>,
    /// What else people call it.
    pub alternative: Vec<String>,
}

/// Why a concept was not named.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    #[error("there is no such concept")]
    Missing,
    /// Somebody else changed its names after they were seen.
    #[error("the names were changed at the same time; look at both")]
    Overtaken,
    #[error(transparent)]
    Db(#[from] DbError),
}

impl Collided for Refusal {
    fn collided(&self) -> bool {
        matches!(self, Self::Db(error) if error.collided())
    }
}

impl Names {
    /// Those of `concept` in `lang`.
    pub fn of(concept: &Concept, lang: &Lang) -> Self {
        let own = |labels: &[Label]| {
            labels
                .iter()
                .filter(|label| label.lang.primary() == lang.primary())
                .map(|label| label.name.clone())
                .collect::<Vec<_>>()
        };
        Self { preferred: own(&concept.preferred).pop(), alternative: own(&concept.alternative) }
    }
}

/// Calls the concept `slug` so in `lang`, where it was called `seen`. False if it is called so already.
pub async fn name(
    tx: &impl Connection,
    journal: &Journal,
    actor: &Actor,
    slug: &str,
    lang: &Lang,
    seen: &Names,
    names: &Names,
) -> Result<bool, Refusal> {
    // Of two who name a concept at once, the second waits here for the first and then sees what she wrote.
    if !store::hold(tx, slug).await? {
        return Err(Refusal::Missing);
    }
    let known = store::load(tx).await?;
    let concept = known.get(slug).ok_or(Refusal::Missing)?;
    let kept = Names::of(concept, lang);
    if kept == *names {
        return Ok(false);
    }
    if kept != *seen {
        return Err(Refusal::Overtaken);
    }
    store::name(tx, slug, lang, names).await?;
    let body = json!({ "concept": slug, "lang": lang });
    journal.record(tx, actor, Event { kind: CHANGED, subject: "thesaurus".to_owned(), body }).await?;
    coverage::cover(tx, journal, &known, &store::load(tx).await?).await?;
    Ok(true)
}
