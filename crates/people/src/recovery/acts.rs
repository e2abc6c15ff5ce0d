//! Making recovery codes, and using one.

use base_auth::RecoveryCode;
use base_core::{Actor, Id};
use base_db::{Connection, DbError};
use base_jobs::{Event, Journal};
use serde_json::json;

use super::store;
use crate::Person;

/// The event of a new set of codes.
pub const MADE: &str = "recovery.made";
/// The event of a code that was used: a letter says so to its person.
pub const USED: &str = "recovery.used";

/// Gives a person this set in place of the one before.
pub async fn make(tx: &impl Connection, journal: &Journal, person: Id<Person>, codes: &[RecoveryCode]) -> Result<(), DbError> {
    let hashes: Vec<String> = codes.iter().map(|code| hash(code, person)).collect();
    store::delete_of(tx, person).await?;
    store::insert(tx, person, &hashes).await?;
    record(tx, journal, person, MADE).await
}

/// Uses a code up if `typed` is one of the person's; says whether it was.
pub async fn spend(tx: &impl Connection, journal: &Journal, person: Id<Person>, typed: &str) -> Result<bool, DbError> {
    let Ok(code) = RecoveryCode::parse(typed) else { return Ok(false) };
    if !store::spend(tx, person, &hash(&code, person), journal.now()).await? {
        return Ok(false);
    }
    record(tx, journal, person, USED).await?;
    Ok(true)
}

fn hash(code: &RecoveryCode, person: Id<Person>) -> String {
    code.hash(person.uuid().as_bytes())
}

async fn record(tx: &impl Connection, journal: &Journal, person: Id<Person>, kind: &'static str) -> Result<(), DbError> {
    let event = Event { kind, subject: format!("person/{person}"), body: json!({}) };
    journal.record(tx, &Actor::Person(person.uuid()), event).await?;
    Ok(())
}
