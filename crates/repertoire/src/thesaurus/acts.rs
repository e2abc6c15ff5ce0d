//! Replacing the thesaurus.

use base_core::Actor;
use base_db::{Connection, DbError};
use base_exchange::Kept;
use base_jobs::{Event, Journal};
use serde_json::json;

use super::{Thesaurus, store};

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
    Ok(if known.is_empty() { Kept::Added } else { Kept::Changed })
}
