//! Beginning and ending sessions.

use base_auth::Token;
use base_core::{Actor, Id, Time};
use base_db::{Connection, DbError};
use base_jobs::{Event, Journal};
use base_web::Level;
use serde_json::json;

use super::{Session, store};
use crate::Person;

/// The event of somebody who signed in; its body says with what.
pub const BEGAN: &str = "session.began";
/// The event of a session that somebody ended.
pub const ENDED: &str = "session.ended";

/// How somebody showed who she is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Means {
    Password,
    Link,
    Passkey,
    /// The second factor after one of the others.
    SecondFactor,
    /// Nothing: anybody may be the made-up persons of a demonstration.
    Demo,
}

impl Means {
    fn as_str(self) -> &'static str {
        match self {
            Self::Password => "password",
            Self::Link => "link",
            Self::Passkey => "passkey",
            Self::SecondFactor => "second-factor",
            Self::Demo => "demo",
        }
    }
}

/// Begins a session that `token` opens.
pub async fn begin(
    tx: &impl Connection,
    journal: &Journal,
    person: Id<Person>,
    level: Level,
    means: Means,
    device: &str,
    token: &Token,
) -> Result<Session, DbError> {
    let now = journal.now();
    let session = Session { id: journal.id(), person, level, device: device.to_owned(), created_at: now, seen_at: now };
    store::insert(tx, &session, &token.hash()).await?;
    let event = Event { kind: BEGAN, subject: format!("person/{person}"), body: json!({ "means": means.as_str() }) };
    journal.record(tx, &Actor::Person(person.uuid()), event).await?;
    Ok(session)
}

/// Ends one of a person's sessions; says whether there was one.
pub async fn end(tx: &impl Connection, journal: &Journal, person: Id<Person>, session: Id<Session>) -> Result<bool, DbError> {
    let is_ended = store::delete(tx, person, session).await?;
    if is_ended {
        record_end(tx, journal, person, "one").await?;
    }
    Ok(is_ended)
}

/// Ends a person's sessions, all but `kept`; says how many.
pub async fn end_others(
    tx: &impl Connection,
    journal: &Journal,
    person: Id<Person>,
    kept: Option<Id<Session>>,
) -> Result<u64, DbError> {
    let count = store::delete_of(tx, person, kept).await?;
    if count > 0 {
        record_end(tx, journal, person, "others").await?;
    }
    Ok(count)
}

/// Forgets the sessions whose time is over. To be done every hour.
pub async fn forget_old(tx: &impl Connection, now: Time) -> Result<u64, DbError> {
    store::delete_over(tx, now).await
}

async fn record_end(tx: &impl Connection, journal: &Journal, person: Id<Person>, which: &str) -> Result<(), DbError> {
    let event = Event { kind: ENDED, subject: format!("person/{person}"), body: json!({ "which": which }) };
    journal.record(tx, &Actor::Person(person.uuid()), event).await?;
    Ok(())
}
