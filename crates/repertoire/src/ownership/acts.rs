//! Giving a practice to a desk.

use base_core::{Actor, Id};
use base_db::{Connection, DbError};
use base_jobs::{Event, Journal};
use people::{Desk, desk};
use serde_json::json;

use super::store;
use crate::Practice;

/// The event of a practice that belongs to another desk than before, or to none; its body names both by slug.
pub const ASSIGNED: &str = "practice.assigned";

/// Gives a practice to a desk, or to none. Says whether that changed anything.
///
/// With `from` it is only given away as long as it belongs there: two who move the same practice do not undo each other.
pub async fn assign(
    tx: &impl Connection,
    journal: &Journal,
    actor: &Actor,
    practice: &Practice,
    from: Option<Id<Desk>>,
    to: Option<&Desk>,
) -> Result<bool, DbError> {
    let before = store::desk_of(tx, practice.id).await?;
    if before == to.map(|desk| desk.id) || from.is_some_and(|from| before != Some(from)) {
        return Ok(false);
    }
    match to {
        Some(desk) => store::put(tx, practice.id, desk.id).await?,
        None => store::delete(tx, practice.id).await?,
    }
    let before = desk::store::by_ids(tx, &before.into_iter().collect::<Vec<_>>()).await?;
    let slug = |desk: Option<&Desk>| desk.map_or(String::new(), |desk| desk.slug.clone());
    let body = json!({ "desk": slug(to), "from": slug(before.first()) });
    journal.record(tx, actor, Event { kind: ASSIGNED, subject: format!("practice/{}", practice.slug), body }).await?;
    Ok(true)
}
