//! What is done with persons.

use base_core::{Actor, Id};
use base_db::{Connection, DbError};
use base_jobs::{Event, Journal};
use serde_json::json;

use super::{Person, State, store};
use crate::session;

/// The event of a person who is new; what subscribes to it sends her invitation.
pub const INVITED: &str = "person.invited";
/// The event of a person who took her invitation.
pub const ACCEPTED: &str = "person.accepted";
pub const SUSPENDED: &str = "person.suspended";
/// The event of a person who may come in again.
pub const READMITTED: &str = "person.readmitted";

/// Somebody to be let in.
#[derive(Clone, Debug)]
pub struct Newcomer {
    pub name: String,
    pub email: String,
    pub lang: String,
    /// Made up for a demonstration or a test: she is in at once, and no letter is sent.
    pub fictional: bool,
}

/// Lets somebody in. `None` if there is a person with that address already.
pub async fn invite(tx: &impl Connection, journal: &Journal, actor: &Actor, new: &Newcomer) -> Result<Option<Person>, DbError> {
    if store::by_email(tx, &new.email).await?.is_some() {
        return Ok(None);
    }
    let now = journal.now();
    let person = Person {
        id: journal.id(),
        name: new.name.clone(),
        email: new.email.clone(),
        lang: new.lang.clone(),
        state: if new.fictional { State::Accepted } else { State::Invited },
        fictional: new.fictional,
        created_at: now,
        updated_at: now,
    };
    store::insert(tx, &person).await?;
    record(tx, journal, actor, if new.fictional { ACCEPTED } else { INVITED }, person.id).await?;
    Ok(Some(person))
}

/// Writes down that she took her invitation.
pub async fn accept(tx: &impl Connection, journal: &Journal, person: &Person) -> Result<Person, DbError> {
    changed(tx, journal, &Actor::Person(person.id.uuid()), Person { state: State::Accepted, ..person.clone() }, ACCEPTED).await
}

/// Keeps a person out for now, and ends her sessions.
pub async fn suspend(tx: &impl Connection, journal: &Journal, actor: &Actor, person: &Person) -> Result<Person, DbError> {
    session::store::delete_of(tx, person.id, None).await?;
    changed(tx, journal, actor, Person { state: State::Suspended, ..person.clone() }, SUSPENDED).await
}

/// Lets a suspended person in again.
pub async fn readmit(tx: &impl Connection, journal: &Journal, actor: &Actor, person: &Person) -> Result<Person, DbError> {
    changed(tx, journal, actor, Person { state: State::Accepted, ..person.clone() }, READMITTED).await
}

async fn changed(
    tx: &impl Connection,
    journal: &Journal,
    actor: &Actor,
    person: Person,
    kind: &'static str,
) -> Result<Person, DbError> {
    let person = Person { updated_at: journal.now(), ..person };
    store::update(tx, &person).await?;
    record(tx, journal, actor, kind, person.id).await?;
    Ok(person)
}

async fn record(
    tx: &impl Connection,
    journal: &Journal,
    actor: &Actor,
    kind: &'static str,
    person: Id<Person>,
) -> Result<(), DbError> {
    journal.record(tx, actor, Event { kind, subject: format!("person/{person}"), body: json!({}) }).await?;
    Ok(())
}
