//! Setting up the app, showing its codes, going without.

use base_auth::Secret;
use base_core::{Actor, Id};
use base_db::{Connection, DbError};
use base_jobs::{Event, Journal};
use serde_json::json;

use super::{CodeApp, store};
use crate::Person;

/// The event of an app that counts from now on.
pub const SET: &str = "code-app.set";
/// The event of an app that its person has removed.
pub const REMOVED: &str = "code-app.removed";

/// Keeps a secret for an app that is being set up; nothing follows from it before a code has been shown. An app that counts stays.
pub async fn begin(tx: &impl Connection, person: Id<Person>, secret: &Secret) -> Result<bool, DbError> {
    store::put(tx, person, secret).await
}

/// Whether `typed` is a code of the person's app that was not used before; uses it up. The app counts only if it is confirmed.
pub async fn show(tx: &impl Connection, journal: &Journal, person: Id<Person>, typed: &str) -> Result<bool, DbError> {
    match store::find(tx, person).await? {
        Some(app) if app.is_confirmed => is_right(tx, journal, person, &app, typed).await,
        _ => Ok(false),
    }
}

/// Makes the app count if `typed` is its code; says whether it was.
pub async fn confirm(tx: &impl Connection, journal: &Journal, person: Id<Person>, typed: &str) -> Result<bool, DbError> {
    let Some(app) = store::find(tx, person).await?.filter(|app| !app.is_confirmed) else { return Ok(false) };
    if !is_right(tx, journal, person, &app, typed).await? {
        return Ok(false);
    }
    store::confirm(tx, person, journal.now()).await?;
    record(tx, journal, person, SET).await?;
    Ok(true)
}

/// Removes the app; says whether there was one.
pub async fn remove(tx: &impl Connection, journal: &Journal, person: Id<Person>) -> Result<bool, DbError> {
    if !store::delete(tx, person).await? {
        return Ok(false);
    }
    record(tx, journal, person, REMOVED).await?;
    Ok(true)
}

async fn is_right(
    tx: &impl Connection,
    journal: &Journal,
    person: Id<Person>,
    app: &CodeApp,
    typed: &str,
) -> Result<bool, DbError> {
    let step = app.secret.check(typed, journal.now()).and_then(|step| i64::try_from(step).ok());
    match step {
        Some(step) => store::use_step(tx, person, step).await,
        None => Ok(false),
    }
}

async fn record(tx: &impl Connection, journal: &Journal, person: Id<Person>, kind: &'static str) -> Result<(), DbError> {
    let event = Event { kind, subject: format!("person/{person}"), body: json!({}) };
    journal.record(tx, &Actor::Person(person.uuid()), event).await?;
    Ok(())
}
