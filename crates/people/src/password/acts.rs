//! Setting a password, and going without.

use base_core::{Actor, Id};
use base_db::{Connection, DbError};
use base_jobs::{Event, Journal};
use serde_json::json;

use super::store;
use crate::session::Session;
use crate::{Person, person as persons, session};

/// The event of a password that was set, changed or taken away: a letter says so to its person.
pub const CHANGED: &str = "password.changed";

/// Sets a person's password to one that hashes to `hash`, and ends her sessions on other devices than `kept`.
pub async fn set(
    tx: &impl Connection,
    journal: &Journal,
    actor: &Actor,
    person: Id<Person>,
    hash: &str,
    kept: Option<Id<Session>>,
) -> Result<(), DbError> {
    // Whoever signs in with the former one at this moment waits, and finds that it is no longer hers.
    persons::store::hold(tx, person).await?;
    store::put(tx, person, hash, journal.now()).await?;
    session::store::delete_of(tx, person, kept).await?;
    record(tx, journal, actor, person).await
}

/// Takes a person's password away; says whether there was one.
pub async fn remove(
    tx: &impl Connection,
    journal: &Journal,
    actor: &Actor,
    person: Id<Person>,
    kept: Option<Id<Session>>,
) -> Result<bool, DbError> {
    if !store::delete(tx, person).await? {
        return Ok(false);
    }
    session::store::delete_of(tx, person, kept).await?;
    record(tx, journal, actor, person).await?;
    Ok(true)
}

async fn record(tx: &impl Connection, journal: &Journal, actor: &Actor, person: Id<Person>) -> Result<(), DbError> {
    journal.record(tx, actor, Event { kind: CHANGED, subject: format!("person/{person}"), body: json!({}) }).await?;
    Ok(())
}
