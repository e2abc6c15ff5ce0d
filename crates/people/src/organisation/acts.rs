//! Keeping organisations. No event of its own: it is the record that names them which changes.

use base_core::Id;
use base_db::{Connection, DbError};
use base_jobs::Journal;

use super::{About, Organisation, store};
use crate::place::rules::folded;

/// The ids of these organisations, in their order and each once; those not yet known are kept.
pub async fn keep_all(tx: &impl Connection, journal: &Journal, named: &[About]) -> Result<Vec<Id<Organisation>>, DbError> {
    let keys: Vec<String> = named.iter().map(|about| folded(&about.name)).collect();
    let mut known = store::by_folded(tx, &keys).await?;
    let mut new = Vec::new();
    let mut ids = Vec::new();
    for (key, about) in keys.into_iter().zip(named) {
        let id = *known.entry(key.clone()).or_insert_with(|| {
            let id = journal.id();
            new.push((key, Organisation { id, about: about.clone() }));
            id
        });
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    store::insert(tx, &new).await?;
    Ok(ids)
}
