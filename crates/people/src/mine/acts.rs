//! Erasing a person.

use std::fmt;
use std::time::Duration;

use base_core::{Actor, Id, Time};
use base_db::{Collided, Connection, DbError};
use base_jobs::{Event, Journal, Sought, events_before};
use migration::register;
use serde_json::json;

use super::{Block, Farewell, Reason, Whose, store};
use crate::person::State;
use crate::role::{self, Role};
use crate::{Person, person};

/// The event of a person who was erased; its body says why. After a restore it says who has to be erased again.
pub const ERASED: &str = "person.erased";

/// Why nobody was erased.
#[derive(Debug)]
pub enum Refusal {
    /// Something must be done first.
    Blocked(Vec<Block>),
    Database(DbError),
}

/// What keeps this person from being erased; nothing if the list is empty.
pub async fn blocks(tx: &impl Connection, person: &Person) -> Result<Vec<Block>, DbError> {
    let mut blocks = Vec::new();
    if is_last_administrator(tx, person).await? {
        blocks.push(Block::LastAdministrator);
    }
    let desks = store::desks_left_alone(tx, person.id).await?;
    blocks.extend(desks.into_iter().map(|(slug, name)| Block::LastSteward { slug, name }));
    Ok(blocks)
}

/// Erases a person: what is hers goes as the register says, her sessions end, and a last letter will tell her.
pub async fn erase(
    tx: &impl Connection,
    journal: &Journal,
    actor: &Actor,
    person: &Person,
    reason: Reason,
) -> Result<(), Refusal> {
    // As she is now: her address may have become another since it was read. One who is erased already stays so.
    let Some(person) = &person::store::hold(tx, person.id).await? else { return Ok(()) };
    let blocks = blocks(tx, person).await?;
    if !blocks.is_empty() {
        return Err(Refusal::Blocked(blocks));
    }
    store::erase(tx, register(), &Whose::of(person)).await?;
    let farewell = Farewell { person: person.id, email: person.email.clone(), lang: person.lang.clone(), at: journal.now() };
    store::put_farewell(tx, &farewell).await?;
    Ok(record(tx, journal, actor, person.id, reason).await?)
}

/// Erases what has come to be of somebody who was erased before: what a program of another version wrote, or a backup brought back.
pub async fn erase_rest(
    tx: &impl Connection,
    journal: &Journal,
    actor: &Actor,
    erased: Id<Person>,
    reason: Reason,
) -> Result<(), DbError> {
    store::erase(tx, register(), &Whose::of_erased(erased)).await?;
    record(tx, journal, actor, erased, reason).await
}

/// So long somebody is waited for who asked for a link at an open door, or was asked by a colleague, and has not come.
const EXPECTED_KEPT: Duration = Duration::from_secs(30 * 24 * 60 * 60);

/// Erases those who were expected and never came: of them there is nothing but an address. At most a hundred at once; to be done every
/// hour. Nobody is written to who never was here.
pub async fn forget_expected(tx: &impl Connection, journal: &Journal) -> Result<u64, DbError> {
    let expected = person::store::expected(tx, journal.now().minus(EXPECTED_KEPT)).await?;
    for person in &expected {
        store::erase(tx, register(), &Whose::of(person)).await?;
        record(tx, journal, &Actor::System, person.id, Reason::Unused).await?;
    }
    Ok(expected.len() as u64)
}

/// Persons whom the log calls erased and who are there, one line each.
pub async fn verify(db: &impl Connection) -> Result<Vec<String>, DbError> {
    const EVENTS: u64 = 500;
    let sought = Sought { kind: Some(ERASED.to_owned()), ..Sought::default() };
    let (mut faults, mut before) = (Vec::new(), None);
    loop {
        let events = events_before(db, &sought, before, EVENTS).await?;
        let Some(last) = events.last() else { return Ok(faults) };
        before = Some(last.seq);
        let erased: Vec<Id<Person>> =
            events.iter().filter_map(|event| event.subject.strip_prefix("person/")?.parse().ok()).collect();
        let there = person::store::by_ids(db, &erased).await?;
        faults.extend(
            there.keys().map(|id| format!("person {id} was erased, says the log, and is there: eumia person erase {id}")),
        );
    }
}

async fn record(
    tx: &impl Connection,
    journal: &Journal,
    actor: &Actor,
    person: Id<Person>,
    reason: Reason,
) -> Result<(), DbError> {
    let event = Event { kind: ERASED, subject: format!("person/{person}"), body: json!({ "reason": reason.as_str() }) };
    journal.record(tx, actor, event).await?;
    Ok(())
}

/// Forgets where last letters were to go that did not leave in time. To be done every hour.
pub async fn forget_old(tx: &impl Connection, now: Time) -> Result<u64, DbError> {
    store::delete_old_farewells(tx, now).await
}

async fn is_last_administrator(tx: &impl Connection, person: &Person) -> Result<bool, DbError> {
    store::hold_role(tx, Role::Administrator.as_str()).await?;
    let holders = role::store::holders(tx, Role::Administrator).await?;
    if !holders.contains(&person.id) {
        return Ok(false);
    }
    let others: Vec<_> = holders.into_iter().filter(|holder| *holder != person.id).collect();
    let others = person::store::by_ids(tx, &others).await?;
    Ok(!others.values().any(|other| other.state == State::Accepted))
}

impl From<DbError> for Refusal {
    fn from(error: DbError) -> Self {
        Self::Database(error)
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Blocked(_) => f.write_str("something must be done before this person can be erased"),
            Self::Database(error) => error.fmt(f),
        }
    }
}

impl Collided for Refusal {
    fn collided(&self) -> bool {
        matches!(self, Self::Database(error) if error.collided())
    }
}
