//! What is done with persons.

use std::time::Duration;

use base_core::{Actor, Id, Time};
use base_db::{Connection, DbError};
use base_jobs::{Event, Journal, Sought, events_before};
use serde_json::json;

use super::{Person, Refusal, State, rules, store};
use crate::role::{Role, Scope};
use crate::{Desk, desk, link, role, session};

/// How soon an invitation may be sent again: a button pressed twice is one letter.
pub const INVITE_AGAIN_AFTER: Duration = Duration::from_secs(60);

/// The event of a person who is new, or is reminded; what subscribes to it sends her invitation.
pub const INVITED: &str = "person.invited";
/// The event of a person who is new because she asked for a link at an open call, or was asked by a colleague: the link is her letter.
pub const EXPECTED: &str = "person.expected";
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

/// The person with this address; if there is none, somebody new whom the next letter to her invites. Until she comes she is called by her
/// address.
pub async fn expect(tx: &impl Connection, journal: &Journal, actor: &Actor, email: &str, lang: &str) -> Result<Person, DbError> {
    if let Some(known) = store::by_email(tx, email).await? {
        return Ok(known);
    }
    let now = journal.now();
    let person = Person {
        id: journal.id(),
        name: email.to_owned(),
        email: email.to_owned(),
        lang: lang.to_owned(),
        state: State::Invited,
        fictional: false,
        created_at: now,
        updated_at: now,
    };
    store::insert(tx, &person).await?;
    record(tx, journal, actor, EXPECTED, person.id).await?;
    Ok(person)
}

/// What somebody is given when she is let in.
#[derive(Clone, Debug, Default)]
pub struct Start {
    pub roles: Vec<(Role, Scope)>,
    pub desks: Vec<Id<Desk>>,
    /// She is a steward of those desks.
    pub steward: bool,
}

/// Lets somebody in with what she is given, all of it or nothing. `None` if there is a person with that address already.
pub async fn invite_with(
    tx: &impl Connection,
    journal: &Journal,
    actor: &Actor,
    new: &Newcomer,
    start: &Start,
) -> Result<Option<Person>, DbError> {
    let Some(person) = invite(tx, journal, actor, new).await? else { return Ok(None) };
    for (role, scope) in &start.roles {
        role::acts::grant(tx, journal, actor, person.id, *role, scope.clone()).await?;
    }
    for desk in desk::store::by_ids(tx, &start.desks).await? {
        desk::acts::join(tx, journal, actor, &desk, person.id, start.steward).await?;
    }
    Ok(Some(person))
}

/// Sends the invitation again. Nothing happens if she took it, or if it was sent a moment ago; says whether it is sent.
pub async fn invite_again(tx: &impl Connection, journal: &Journal, actor: &Actor, id: Id<Person>) -> Result<bool, Refusal> {
    let person = store::find(tx, id).await?.ok_or(Refusal::Missing)?;
    let sent_at = last(tx, INVITED, id).await?;
    let is_early = sent_at.is_some_and(|at| journal.now() < at.plus(INVITE_AGAIN_AFTER));
    if person.state != State::Invited || is_early {
        return Ok(false);
    }
    record(tx, journal, actor, INVITED, id).await?;
    Ok(true)
}

/// When this last happened to her. One statement.
pub async fn last(db: &impl Connection, kind: &str, person: Id<Person>) -> Result<Option<Time>, DbError> {
    let sought = Sought { kind: Some(kind.to_owned()), subject: Some(format!("person/{person}")), ..Sought::default() };
    Ok(events_before(db, &sought, None, 1).await?.pop().map(|event| event.at))
}

/// Lets somebody in who takes her invitation, under the name that she gives herself; says whether she still may.
pub async fn accept(tx: &impl Connection, journal: &Journal, invited: &Person, name: &str) -> Result<bool, DbError> {
    let change = store::Change { name: Some(name), state: Some(State::Accepted), ..store::Change::default() };
    if invited.state != State::Invited || !store::change(tx, invited, change, journal.now()).await? {
        return Ok(false);
    }
    record(tx, journal, &Actor::Person(invited.id.uuid()), ACCEPTED, invited.id).await?;
    Ok(true)
}

/// Keeps a person out for now, and ends her sessions and the links that were sent to her. One who is out stays out.
pub async fn suspend(tx: &impl Connection, journal: &Journal, actor: &Actor, id: Id<Person>) -> Result<(), Refusal> {
    rules::not_herself(actor, id)?;
    rules::not_the_last(&role::store::holders(tx, Role::Administrator).await?, id)?;
    let person = store::hold(tx, id).await?.ok_or(Refusal::Missing)?;
    if person.state == State::Suspended {
        return Ok(());
    }
    session::store::delete_of(tx, id, None).await?;
    link::store::delete_of(tx, id).await?;
    move_to(tx, journal, actor, &person, State::Suspended, SUSPENDED).await
}

/// Lets a suspended person in again: as somebody who may sign in, or who still has to take her invitation, which is sent anew on
/// demand.
pub async fn readmit(tx: &impl Connection, journal: &Journal, actor: &Actor, id: Id<Person>) -> Result<(), Refusal> {
    let person = store::hold(tx, id).await?.ok_or(Refusal::Missing)?;
    if person.state != State::Suspended {
        return Ok(());
    }
    let was_in = last(tx, ACCEPTED, id).await?.is_some();
    let state = if was_in { State::Accepted } else { State::Invited };
    move_to(tx, journal, actor, &person, state, READMITTED).await
}

async fn move_to(
    tx: &impl Connection,
    journal: &Journal,
    actor: &Actor,
    held: &Person,
    state: State,
    kind: &'static str,
) -> Result<(), Refusal> {
    let change = store::Change { state: Some(state), ..store::Change::default() };
    if !store::change(tx, held, change, journal.now()).await? {
        return Err(Refusal::Missing);
    }
    Ok(record(tx, journal, actor, kind, held.id).await?)
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
