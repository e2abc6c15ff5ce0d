//! Passing on what is open with a person.

use base_core::{Actor, Id};
use base_db::Tx;
use base_jobs::{Event, Journal};
use serde_json::json;

use super::Plan;
use crate::neighbours::{Open, Passing};
use crate::person::{Refusal, State};
use crate::{Desk, Person, desk, person, role};

/// The event of somebody who handed over; its body says how much of what, and whether she was suspended. No names.
pub const HANDED_OVER: &str = "person.handed-over";

/// How much was passed on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Passed {
    pub desks: u32,
    pub roles: u32,
    pub items: u32,
}

/// Does what the plan says, all of it or nothing. What is no longer with her is passed over: somebody was faster, or the button was
/// pressed twice.
pub async fn hand_over(
    tx: &Tx,
    journal: &Journal,
    actor: &Actor,
    from: Id<Person>,
    plan: &Plan,
    open: &[Open],
) -> Result<Passed, Refusal> {
    let leaver = person::store::find(&**tx, from).await?.ok_or(Refusal::Missing)?;
    check_heirs(tx, from, plan).await?;
    let mut passed = Passed::default();
    let ids: Vec<Id<Desk>> = plan.desks.iter().map(|(desk, _)| *desk).collect();
    for desk in desk::store::by_ids(&**tx, &ids).await? {
        for (_, to) in plan.desks.iter().filter(|(id, _)| *id == desk.id) {
            passed.desks += u32::from(desk::acts::pass_on(&**tx, journal, actor, &desk, from, *to).await?);
        }
    }
    let held = role::store::of_person(&**tx, from).await?;
    for (id, to) in &plan.roles {
        let Some(grant) = held.iter().find(|grant| grant.id == *id) else { continue };
        // First given, then taken back: of administrators there is always one.
        role::acts::grant(&**tx, journal, actor, *to, grant.role, grant.scope.clone()).await?;
        passed.roles += u32::from(role::acts::revoke(&**tx, journal, actor, from, grant.id).await?);
    }
    for (kind, key, to) in &plan.items {
        let Some(slice) = open.iter().find(|open| open.kind == *kind) else { continue };
        let passing =
            Passing { tx: Tx::clone(tx), journal: journal.clone(), actor: actor.clone(), key: key.clone(), from, to: *to };
        passed.items += u32::from((slice.pass_on)(passing).await?);
    }
    let is_suspended = plan.suspends && leaver.state != State::Suspended;
    if plan.suspends {
        person::acts::suspend(&**tx, journal, actor, from).await?;
    }
    if passed != Passed::default() || is_suspended {
        let Passed { desks, roles, items } = passed;
        let body = json!({ "desks": desks, "roles": roles, "items": items, "suspended": is_suspended });
        journal.record(&**tx, actor, Event { kind: HANDED_OVER, subject: format!("person/{from}"), body }).await?;
    }
    Ok(passed)
}

/// Only who may sign in takes something over, and nobody from herself.
async fn check_heirs(tx: &Tx, from: Id<Person>, plan: &Plan) -> Result<(), Refusal> {
    let heirs = plan.heirs();
    let known = person::store::by_ids(&**tx, &heirs).await?;
    let is_in = |id: &Id<Person>| *id != from && known.get(id).is_some_and(|person| person.state == State::Accepted);
    if heirs.iter().all(is_in) { Ok(()) } else { Err(Refusal::NotIn) }
}
