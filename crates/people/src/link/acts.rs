//! Asking for a link, making one, using it up.

use std::time::Duration;

use base_auth::{Token, TokenHash};
use base_core::{Actor, Id, Time};
use base_db::{Connection, DbError};
use base_jobs::{Event, Journal};
use serde_json::json;

use super::{About, Link, Purpose, Request, store};
use crate::Person;

/// The event of somebody who asked for a link to sign in; it says nothing of who.
pub const ASKED: &str = "link.asked";

/// How long a request is kept that no letter could answer.
const REQUEST_KEPT: Duration = Duration::from_secs(24 * 60 * 60);

/// Who asks for a link.
#[derive(Clone, Debug)]
pub struct Asking<'a> {
    pub email: &'a str,
    pub lang: &'a str,
    /// Where to go on after signing in: an address of ours.
    pub next: Option<&'a str>,
    /// Who is not known here yet is let in.
    pub welcome: bool,
    /// What the letter is about; a plain link otherwise.
    pub about: Option<About>,
}

/// Takes down that somebody asked for a link to sign in. The same for every address.
pub async fn ask(tx: &impl Connection, journal: &Journal, asking: &Asking<'_>) -> Result<(), DbError> {
    let id = journal.id();
    let Asking { email, lang, next, welcome, about } = asking.clone();
    let (email, lang, next) = (email.to_owned(), lang.to_owned(), next.map(str::to_owned));
    store::insert_request(tx, &Request { id, email, lang, next, welcome, about, at: journal.now() }).await?;
    let event = Event { kind: ASKED, subject: format!("link-request/{id}"), body: json!({}) };
    journal.record(tx, &Actor::Visitor, event).await?;
    Ok(())
}

/// Makes a link that `token` opens, for a letter on its way or an operator at the command line; what it is for has its event already.
pub async fn make(tx: &impl Connection, token: &Token, person: Id<Person>, purpose: &Purpose, now: Time) -> Result<(), DbError> {
    let link = Link { person, purpose: purpose.clone(), expires_at: now.plus(purpose.life()) };
    store::insert(tx, &token.hash(), &link, now).await
}

/// Uses a link up: of two who come at once, one gets it. The act that it is for writes the event.
pub async fn take(tx: &impl Connection, hash: &TokenHash, now: Time) -> Result<Option<Link>, DbError> {
    let Some(link) = store::find(tx, hash, now).await? else { return Ok(None) };
    Ok(store::delete(tx, hash).await?.then_some(link))
}

/// Forgets what its time is over for. To be done every hour.
pub async fn forget_old(tx: &impl Connection, now: Time) -> Result<u64, DbError> {
    store::delete_over(tx, now, now.minus(REQUEST_KEPT)).await
}
