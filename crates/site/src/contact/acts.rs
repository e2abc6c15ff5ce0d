//! Taking letters down, and forgetting them.

use std::time::Duration;

use base_core::{Actor, Time};
use base_db::{Connection, DbError};
use base_jobs::{Event, Journal};
use serde_json::json;

use super::{Message, RECEIVED, Topic, store};

/// How long a letter is kept: the privacy page promises at most twelve months.
const KEPT: Duration = Duration::from_secs(365 * 24 * 60 * 60);

/// A letter as it comes from a form that was checked.
#[derive(Clone, Debug)]
pub struct Letter {
    pub once: String,
    pub name: Option<String>,
    pub address: String,
    pub topic: Topic,
    pub body: String,
    pub lang: String,
}

/// Takes a letter down; it leaves by a job. The same form a second time does nothing: says whether it was the first.
pub async fn receive(tx: &impl Connection, journal: &Journal, actor: &Actor, letter: &Letter) -> Result<bool, DbError> {
    let Letter { once, name, address, topic, body, lang } = letter.clone();
    let message = Message { id: journal.id(), at: journal.now(), once, name, address, topic, body, lang };
    let is_first = store::insert_once(tx, &message, journal.now().plus(KEPT)).await?;
    if is_first {
        let subject = format!("contact/{}", message.id);
        journal.record(tx, actor, Event { kind: RECEIVED, subject, body: json!({}) }).await?;
    }
    Ok(is_first)
}

/// Forgets the letters whose time is over by `now` and says how many they were. To be done every day.
pub async fn forget_old(tx: &impl Connection, now: Time) -> Result<u64, DbError> {
    store::delete_due(tx, now).await
}
