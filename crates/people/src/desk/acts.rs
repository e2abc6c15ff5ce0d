//! What is done with desks. Events name persons by their ids alone.

use base_core::{Actor, Id, Lang};
use base_db::{Connection, DbError};
use base_jobs::{Event, Journal};
use serde_json::{Value, json};

use super::{Desk, store};
use crate::{Organisation, Person, Place, organisation};

/// The event of a new desk.
pub const MADE: &str = "desk.made";
/// The event of a desk with another name, organisation, place or address.
pub const CHANGED: &str = "desk.changed";
/// The event of somebody who is new at a desk; its body says who, and whether as a steward.
pub const JOINED: &str = "desk.joined";
/// The event of somebody who left a desk.
pub const LEFT: &str = "desk.left";
/// The event of a member who became a steward.
pub const STEWARD_MADE: &str = "desk.steward-made";
/// The event of a steward who became a member like others.
pub const STEWARD_UNMADE: &str = "desk.steward-unmade";

/// What is said about a desk.
#[derive(Clone, Debug)]
pub struct About {
    pub name: String,
    /// By name: one that is known, in whatever spelling, or a new one.
    pub organisation: String,
    /// The language of a new organisation's name.
    pub lang: Lang,
    pub place: Place,
    pub email: Option<String>,
}

/// Makes a desk. `None` if another one has this slug.
pub async fn make(
    tx: &impl Connection,
    journal: &Journal,
    actor: &Actor,
    slug: &str,
    about: &About,
    fictional: bool,
) -> Result<Option<Desk>, DbError> {
    if store::find(tx, slug).await?.is_some() {
        return Ok(None);
    }
    let now = journal.now();
    let desk = Desk {
        id: journal.id(),
        slug: slug.to_owned(),
        name: about.name.clone(),
        organisation: organisation_of(tx, journal, about).await?,
        place: about.place.id,
        email: about.email.clone(),
        fictional,
        created_at: now,
        updated_at: now,
    };
    if !store::insert(tx, &desk).await? {
        return Ok(None);
    }
    record(tx, journal, actor, MADE, &desk, json!({})).await?;
    Ok(Some(desk))
}

/// Says something else about a desk; what it says already changes nothing.
pub async fn change(tx: &impl Connection, journal: &Journal, actor: &Actor, desk: &Desk, about: &About) -> Result<Desk, DbError> {
    let next = Desk {
        name: about.name.clone(),
        organisation: organisation_of(tx, journal, about).await?,
        place: about.place.id,
        email: about.email.clone(),
        ..desk.clone()
    };
    if next == *desk {
        return Ok(next);
    }
    let next = Desk { updated_at: journal.now(), ..next };
    store::update(tx, &next).await?;
    record(tx, journal, actor, CHANGED, &next, json!({})).await?;
    Ok(next)
}

/// Puts somebody at a desk, as a steward or not; says whether she is new there.
pub async fn join(
    tx: &impl Connection,
    journal: &Journal,
    actor: &Actor,
    desk: &Desk,
    person: Id<Person>,
    is_steward: bool,
) -> Result<bool, DbError> {
    let is_new = store::insert_member(tx, desk.id, person, is_steward, journal.now()).await?;
    if is_new {
        record(tx, journal, actor, JOINED, desk, json!({ "person": person.to_string(), "steward": is_steward })).await?;
    }
    Ok(is_new)
}

/// Takes somebody away from a desk; says whether she was there.
pub async fn leave(
    tx: &impl Connection,
    journal: &Journal,
    actor: &Actor,
    desk: &Desk,
    person: Id<Person>,
) -> Result<bool, DbError> {
    let was_there = store::delete_member(tx, desk.id, person).await?;
    if was_there {
        record(tx, journal, actor, LEFT, desk, json!({ "person": person.to_string() })).await?;
    }
    Ok(was_there)
}

/// Makes a member a steward, or a member like others; says whether that changed anything.
pub async fn set_steward(
    tx: &impl Connection,
    journal: &Journal,
    actor: &Actor,
    desk: &Desk,
    person: Id<Person>,
    is_steward: bool,
) -> Result<bool, DbError> {
    let is_changed = store::set_steward(tx, desk.id, person, is_steward).await?;
    if is_changed {
        let kind = if is_steward { STEWARD_MADE } else { STEWARD_UNMADE };
        record(tx, journal, actor, kind, desk, json!({ "person": person.to_string() })).await?;
    }
    Ok(is_changed)
}

/// Passes a place at a desk on, with its stewardship; says whether there was one.
pub async fn pass_on(
    tx: &impl Connection,
    journal: &Journal,
    actor: &Actor,
    desk: &Desk,
    from: Id<Person>,
    to: Id<Person>,
) -> Result<bool, DbError> {
    let Some(is_steward) = store::membership(tx, desk.id, from).await? else { return Ok(false) };
    if !join(tx, journal, actor, desk, to, is_steward).await? && is_steward {
        set_steward(tx, journal, actor, desk, to, true).await?;
    }
    leave(tx, journal, actor, desk, from).await
}

async fn organisation_of(tx: &impl Connection, journal: &Journal, about: &About) -> Result<Id<Organisation>, DbError> {
    let named = organisation::About {
        name: about.organisation.clone(),
        lang: about.lang.clone(),
        country: Some(about.place.about.country),
    };
    let kept = organisation::acts::keep_all(tx, journal, &[named]).await?;
    Ok(*kept.first().expect("one organisation was asked for"))
}

async fn record(
    tx: &impl Connection,
    journal: &Journal,
    actor: &Actor,
    kind: &'static str,
    desk: &Desk,
    body: Value,
) -> Result<(), DbError> {
    journal.record(tx, actor, Event { kind, subject: format!("desk/{}", desk.slug), body }).await?;
    Ok(())
}
