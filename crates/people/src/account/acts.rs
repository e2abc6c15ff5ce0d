//! What a person changes about herself.

use std::time::Duration;

use base_core::{Actor, Id, Time};
use base_db::{Connection, DbError};
use base_jobs::{Event, Journal};
use serde_json::json;

use super::{AddressChange, store};
use crate::{Person, link, person};

/// The event of a person who changed her name or language.
pub const DESCRIBED: &str = "person.described";
/// The event of a person who wants another mail address: a letter to the new one asks whether it is hers.
pub const ADDRESS_ASKED: &str = "address.asked";
/// The event of an address that was confirmed: a letter to the one before says so.
pub const ADDRESS_CHANGED: &str = "address.changed";

/// How long a change is kept that nobody confirmed.
const CHANGE_KEPT: Duration = Duration::from_secs(2 * 24 * 60 * 60);

/// Gives a person another name or language; what she is called already changes nothing.
pub async fn describe(tx: &impl Connection, journal: &Journal, id: Id<Person>, name: &str, lang: &str) -> Result<(), DbError> {
    let Some(person) = person::store::hold(tx, id).await? else { return Ok(()) };
    if person.name == name && person.lang == lang {
        return Ok(());
    }
    let change = person::store::Change { name: Some(name), lang: Some(lang), ..Default::default() };
    if person::store::change(tx, &person, change, journal.now()).await? {
        record(tx, journal, id, DESCRIBED, format!("person/{id}")).await?;
    }
    Ok(())
}

/// Takes down that a person wants this address. Whether somebody else has it is not said: the letter just does not lead anywhere then.
pub async fn ask_address(tx: &impl Connection, journal: &Journal, id: Id<Person>, after: &str) -> Result<(), DbError> {
    let Some(person) = person::store::find(tx, id).await? else { return Ok(()) };
    let change = AddressChange { id: journal.id(), person: id, before: person.email, after: after.to_owned(), at: journal.now() };
    store::insert(tx, &change).await?;
    record(tx, journal, id, ADDRESS_ASKED, format!("address-change/{}", change.id)).await
}

/// Gives a person the address that she has confirmed, and takes back every link that was sent to the one before. Says whether she has
/// it now: somebody else may have come first, or another change.
pub async fn change_address(tx: &impl Connection, journal: &Journal, change: &AddressChange) -> Result<bool, DbError> {
    let Some(person) = person::store::hold(tx, change.person).await? else { return Ok(false) };
    let is_free = person::store::by_email(tx, &change.after).await?.is_none_or(|other| other.id == person.id);
    if !is_free || person.email != change.before || person.state != person::State::Accepted {
        return Ok(false);
    }
    let moved = person::store::Change { email: Some(&change.after), ..Default::default() };
    if !person::store::change(tx, &person, moved, journal.now()).await? {
        return Ok(false);
    }
    link::store::delete_of(tx, change.person).await?;
    store::delete_others(tx, change.person, change.id).await?;
    record(tx, journal, change.person, ADDRESS_CHANGED, format!("address-change/{}", change.id)).await?;
    Ok(true)
}

/// Forgets changes that nobody confirmed. To be done every hour.
pub async fn forget_old(tx: &impl Connection, now: Time) -> Result<u64, DbError> {
    store::delete_old(tx, now.minus(CHANGE_KEPT)).await
}

async fn record(
    tx: &impl Connection,
    journal: &Journal,
    person: Id<Person>,
    kind: &'static str,
    subject: String,
) -> Result<(), DbError> {
    let event = Event { kind, subject, body: json!({ "person": person.to_string() }) };
    journal.record(tx, &Actor::Person(person.uuid()), event).await?;
    Ok(())
}
