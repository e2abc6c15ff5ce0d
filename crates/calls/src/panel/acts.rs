//! What is done with the panel of a call. Events name seats, and people only where somebody is given a seat or leaves it.

use std::collections::BTreeSet;

use base_core::{Actor, Id};
use base_db::{Connection, DbError};
use base_jobs::{Event, Journal};
use people::{Person, Role, role};
use serde_json::{Value, json};

use super::plan::{self, PHASES_MAX, Phase, Plan};
use super::{Kind, Refusal, SEATS_MAX, Seat, store};
use crate::review::assignment;
use crate::{Call, call};

/// The event of a plan that is new or changed.
pub const PLANNED: &str = "review.planned";
/// The event of a seat that somebody is given; its body says who.
pub const SEATED: &str = "seat.given";
pub const CHANGED: &str = "seat.changed";
/// The event of a seat that somebody left; its body says who.
pub const LEFT: &str = "seat.left";

/// What a plan is to say.
#[derive(Clone, Debug)]
pub struct NewPlan {
    pub phases: Vec<Phase>,
    pub ends_at: base_core::Time,
    pub wanted: u32,
    pub distance: u32,
}

/// Keeps the plan of a call, as she saw it at `revision`; 0 if there was none.
pub async fn plan(
    tx: &impl Connection,
    journal: &Journal,
    actor: &Actor,
    (slug, revision): (&str, u32),
    new: &NewPlan,
) -> Result<Plan, Refusal> {
    let call = held(tx, slug).await?;
    let before = plan::store::find(tx, call.id).await?;
    let NewPlan { phases, ends_at, wanted, distance } = new.clone();
    let (known, seed) = before.as_ref().map_or((0, 1), |before| (before.revision, before.seed));
    let next = Plan { call: call.id, phases, ends_at, wanted, distance, seed, updated_at: journal.now(), revision: known + 1 };
    if let Some(before) =
        before.filter(|before| Plan { updated_at: before.updated_at, revision: known, ..next.clone() } == *before)
    {
        return Ok(before);
    }
    if known != revision {
        return Err(Refusal::Overtaken);
    }
    if next.phases.len() > PHASES_MAX || !next.is_sound(call.ends_at()) {
        return Err(Refusal::Unsound);
    }
    plan::store::put(tx, &next).await?;
    journal.record(tx, actor, Event { kind: PLANNED, subject: call.subject(), body: json!({}) }).await?;
    Ok(next)
}

/// As what and what somebody reads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct About {
    pub kind: Kind,
    pub languages: Vec<String>,
    pub themes: BTreeSet<String>,
    pub most: u32,
}

/// Gives somebody a seat and the role that goes with it. Who left sits down again on the seat that she had.
pub async fn seat(
    tx: &impl Connection,
    journal: &Journal,
    actor: &Actor,
    slug: &str,
    person: Id<Person>,
    about: &About,
) -> Result<Seat, Refusal> {
    let call = held(tx, slug).await?;
    let known = store::held_by(tx, call.id, person).await?;
    let others = store::of_call(tx, call.id).await?;
    if known.is_none() && others.len() as u64 >= SEATS_MAX {
        return Err(Refusal::TooMany);
    }
    let next = others.iter().map(|seat| seat.number).max().unwrap_or_default() + 1;
    let number = known.as_ref().map_or(next, |seat| seat.number);
    let id = known.as_ref().map_or_else(|| journal.id(), |seat| seat.id);
    let since = known.as_ref().map_or_else(|| journal.now(), |seat| seat.since);
    let About { kind, languages, themes, most } = about.clone();
    let seat = Seat { id, call: call.id, number, person: Some(person), kind, languages, themes, most, since, left_at: None };
    if known.as_ref() == Some(&seat) {
        return Ok(seat);
    }
    store::put(tx, &seat).await?;
    role::acts::grant(tx, journal, actor, person, Role::Reviewer, role::Scope::Call(slug.to_owned())).await?;
    record(tx, journal, actor, SEATED, &seat, json!({ "call": slug, "person": person.to_string() })).await?;
    Ok(seat)
}

/// Changes what somebody reads.
pub async fn change(
    tx: &impl Connection,
    journal: &Journal,
    actor: &Actor,
    (slug, id): (&str, Id<Seat>),
    about: &About,
) -> Result<Seat, Refusal> {
    let call = held(tx, slug).await?;
    let before = store::find(tx, call.id, id).await?.filter(Seat::is_at_work).ok_or(Refusal::Missing)?;
    let About { kind, languages, themes, most } = about.clone();
    let seat = Seat { kind, languages, themes, most, ..before.clone() };
    if seat == before {
        return Ok(seat);
    }
    store::put(tx, &seat).await?;
    record(tx, journal, actor, CHANGED, &seat, json!({})).await?;
    Ok(seat)
}

/// Lets somebody go: her role for this call ends, what she has not given is free for others, and what she gave counts.
pub async fn leave(tx: &impl Connection, journal: &Journal, actor: &Actor, (slug, id): (&str, Id<Seat>)) -> Result<(), Refusal> {
    let call = held(tx, slug).await?;
    let before = store::find(tx, call.id, id).await?.ok_or(Refusal::Missing)?;
    if !before.is_at_work() {
        return Ok(());
    }
    assignment::store::free(tx, id).await?;
    let seat = Seat { left_at: Some(journal.now()), ..before };
    store::put(tx, &seat).await?;
    if let Some(person) = seat.person {
        let scope = role::Scope::Call(slug.to_owned());
        let held = role::store::of_person(tx, person).await?;
        if let Some(grant) = held.iter().find(|grant| grant.role == Role::Reviewer && grant.scope == scope) {
            role::acts::revoke(tx, journal, actor, person, grant.id).await?;
        }
        record(tx, journal, actor, LEFT, &seat, json!({ "person": person.to_string() })).await?;
    }
    Ok(())
}

/// The call, until the end of the transaction in nobody else's hands: whatever is said about its panel waits for its turn.
pub(crate) async fn held(tx: &impl Connection, slug: &str) -> Result<Call, Refusal> {
    call::store::hold(tx, slug).await?.ok_or(Refusal::Missing)
}

async fn record(
    tx: &impl Connection,
    journal: &Journal,
    actor: &Actor,
    kind: &'static str,
    seat: &Seat,
    body: Value,
) -> Result<(), DbError> {
    journal.record(tx, actor, Event { kind, subject: seat.subject(), body }).await?;
    Ok(())
}
