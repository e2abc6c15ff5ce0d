//! Giving roles and taking them back.

use base_core::{Actor, Id};
use base_db::{Connection, DbError};
use base_jobs::{Event, Journal};
use serde_json::json;

use super::{Grant, Role, Scope, store};
use crate::person::{Refusal, rules};
use crate::{Person, session};

/// The event of a role given; its body names role and scope.
pub const GRANTED: &str = "role.granted";
/// The event of a role taken back.
pub const REVOKED: &str = "role.revoked";

/// Gives a person a role; one that she holds changes nothing. Says whether it is new.
pub async fn grant(
    tx: &impl Connection,
    journal: &Journal,
    actor: &Actor,
    person: Id<Person>,
    role: Role,
    scope: Scope,
) -> Result<bool, DbError> {
    let grant = Grant { id: journal.id(), role, scope, at: journal.now() };
    let is_new = store::insert(tx, person, &grant).await?;
    if is_new {
        record(tx, journal, actor, GRANTED, person, &grant).await?;
    }
    Ok(is_new)
}

/// Takes a role back and ends the person's sessions, so that no page of hers goes on with it. Says whether she held it.
/// There is always somebody who administers.
pub async fn revoke(
    tx: &impl Connection,
    journal: &Journal,
    actor: &Actor,
    person: Id<Person>,
    grant: Id<Grant>,
) -> Result<bool, Refusal> {
    let Some(grant) = store::of_person(tx, person).await?.into_iter().find(|held| held.id == grant) else { return Ok(false) };
    if grant.role == Role::Administrator && grant.scope == Scope::Site {
        rules::not_the_last(&store::holders(tx, grant.role).await?, person)?;
    }
    store::delete(tx, person, grant.id).await?;
    session::store::delete_of(tx, person, None).await?;
    record(tx, journal, actor, REVOKED, person, &grant).await?;
    Ok(true)
}

async fn record(
    tx: &impl Connection,
    journal: &Journal,
    actor: &Actor,
    kind: &'static str,
    person: Id<Person>,
    grant: &Grant,
) -> Result<(), DbError> {
    let (scope_kind, scope) = grant.scope.parts();
    let body = json!({ "role": grant.role.as_str(), "scope_kind": scope_kind, "scope": scope });
    journal.record(tx, actor, Event { kind, subject: format!("person/{person}"), body }).await?;
    Ok(())
}
