//! Taking letters down, and forgetting them.

use std::time::Duration;

use base_core::{Actor, Time};
use base_db::{Connection, DbError};
use base_jobs::{Event, Journal};
use serde_json::json;
use sha2::{Digest, Sha256};

use super::{Message, RECEIVED, Topic, store};

/// How long a letter is kept: the privacy page promises at most twelve months.
const KEPT: Duration = Duration::from_secs(365 * 24 * 60 * 60);

/// A letter as it comes from a form that was checked.
#[derive(Clone, Debug)]
pub struct Letter {
    /// Made with the form.
    pub token: String,
    pub name: Option<String>,
    pub address: String,
    pub topic: Topic,
    pub body: String,
    pub lang: String,
}

/// Takes a letter down; it leaves by a job. The same form with the same words a second time does nothing: says whether it was the first.
pub async fn receive(tx: &impl Connection, journal: &Journal, actor: &Actor, letter: &Letter) -> Result<bool, DbError> {
    let once = once(letter);
    let Letter { name, address, topic, body, lang, .. } = letter.clone();
    let message = Message { id: journal.id(), at: journal.now(), once, name, address, topic, body, lang };
    let is_first = store::insert_once(tx, &message, journal.now().plus(KEPT)).await?;
    if is_first {
        let subject = format!("contact/{}", message.id);
        journal.record(tx, actor, Event { kind: RECEIVED, subject, body: json!({}) }).await?;
    }
    Ok(is_first)
}

/// What two sendings of one letter share. Other words from the same form, after a step back, are another letter.
fn once(letter: &Letter) -> String {
    let Letter { token, name, address, topic, body, lang } = letter;
    let mut sha = Sha256::new();
    for field in [token, name.as_deref().unwrap_or_default(), address, topic.as_str(), body, lang] {
        sha.update((field.len() as u64).to_be_bytes());
        sha.update(field);
    }
    hex::encode(sha.finalize())
}

/// Forgets the letters whose time is over by `now` and says how many they were. To be done every day.
pub async fn forget_old(tx: &impl Connection, now: Time) -> Result<u64, DbError> {
    store::delete_due(tx, now).await
}
