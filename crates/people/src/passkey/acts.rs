//! Adding a passkey, removing one.

use base_auth::Credential;
use base_core::{Actor, Id};
use base_db::{Connection, DbError};
use base_jobs::{Event, Journal};
use serde_json::json;

use super::{Passkey, store};
use crate::Person;

/// The event of a new passkey.
pub const ADDED: &str = "passkey.added";
/// The event of a passkey that its person has removed.
pub const REMOVED: &str = "passkey.removed";

/// Adds a passkey to a person's.
pub async fn add(
    tx: &impl Connection,
    journal: &Journal,
    person: Id<Person>,
    credential: &Credential,
    name: &str,
) -> Result<(), DbError> {
    let (id, credential_id) = (journal.id(), credential.id.clone());
    let passkey = Passkey { id, credential_id, name: name.to_owned(), created_at: journal.now(), used_at: None };
    store::insert(tx, person, &passkey, &credential.json).await?;
    record(tx, journal, person, ADDED).await
}

/// Removes one; says whether there was one.
pub async fn remove(tx: &impl Connection, journal: &Journal, person: Id<Person>, id: Id<Passkey>) -> Result<bool, DbError> {
    if !store::delete(tx, person, id).await? {
        return Ok(false);
    }
    record(tx, journal, person, REMOVED).await?;
    Ok(true)
}

async fn record(tx: &impl Connection, journal: &Journal, person: Id<Person>, kind: &'static str) -> Result<(), DbError> {
    let event = Event { kind, subject: format!("person/{person}"), body: json!({}) };
    journal.record(tx, &Actor::Person(person.uuid()), event).await?;
    Ok(())
}
