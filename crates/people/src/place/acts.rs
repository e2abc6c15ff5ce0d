//! Keeping places.

use base_core::Actor;
use base_db::{Connection, DbError};
use base_jobs::{Event, Journal};
use serde_json::json;

use super::{About, Place, store};
use base_exchange::Kept;

/// The event of a place that is new, changed, or has new figures.
pub const CHANGED: &str = "place.changed";

/// Keeps `about` as the place called `slug`: a new place, or the known one changed. Nothing is written if it says what is kept.
pub async fn keep(
    tx: &impl Connection,
    journal: &Journal,
    actor: &Actor,
    slug: &str,
    about: About,
) -> Result<(Place, Kept), DbError> {
    let known = store::find(tx, slug).await?;
    let kept = match &known {
        None => Kept::Added,
        Some(known) if known.about == about => Kept::Unchanged,
        Some(_) => Kept::Changed,
    };
    let id = known.as_ref().map_or_else(|| journal.id(), |known| known.id);
    let place = Place { id, slug: slug.to_owned(), about, updated_at: journal.now() };
    match (kept, known) {
        (Kept::Unchanged, Some(known)) => return Ok((known, kept)),
        (Kept::Added, _) => store::insert(tx, &place).await?,
        _ => store::update(tx, &place).await?,
    }
    record_change(tx, journal, actor, slug).await?;
    Ok((place, kept))
}

/// Writes down that something about the place has changed.
pub(crate) async fn record_change(tx: &impl Connection, journal: &Journal, actor: &Actor, slug: &str) -> Result<(), DbError> {
    journal.record(tx, actor, Event { kind: CHANGED, subject: format!("place/{slug}"), body: json!({}) }).await?;
    Ok(())
}
