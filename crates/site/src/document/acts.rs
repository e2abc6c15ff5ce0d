//! Keeping documents.

use base_content::{Translation, Translations};
use base_core::{Actor, Time};
use base_db::{Connection, DbError};
use base_exchange::Kept;
use base_jobs::{Event, Journal};
use serde_json::json;

use super::exchange::Written;
use super::{Record, store, subject};

/// Keeps what was written: a new document, or a known one changed. Nothing is written if it says what is kept.
pub async fn keep<R: Record>(
    tx: &impl Connection,
    journal: &Journal,
    actor: &Actor,
    written: &Written<R>,
) -> Result<Kept, DbError> {
    let Written { slug, record, translations } = written;
    let now = journal.now();
    let known = store::find::<R>(tx, slug, None).await?;
    let kept = match &known {
        None => Kept::Added,
        Some(known) if known.record == *record && is_same(&known.translations, translations) => return Ok(Kept::Unchanged),
        Some(_) => Kept::Changed,
    };
    match kept {
        Kept::Added => store::insert(tx, slug, record, now).await?,
        _ => store::update(tx, slug, record, now).await?,
    }
    let subject = subject::<R>(slug);
    base_content::remove(tx, &subject).await?;
    base_content::put(tx, &subject, &dated(translations, now)).await?;
    journal.record(tx, actor, Event { kind: R::CHANGED, subject, body: json!({}) }).await?;
    Ok(kept)
}

/// Whether the translations are the same, whenever they were kept.
fn is_same(known: &Translations, new: &[Translation]) -> bool {
    let same = |new: &Translation| {
        known.find(&new.key, &new.lang).is_some_and(|known| *known == Translation { at: known.at, ..new.clone() })
    };
    known.all().count() == new.len() && new.iter().all(same)
}

fn dated(translations: &[Translation], at: Time) -> Vec<Translation> {
    translations.iter().map(|translation| Translation { at, ..translation.clone() }).collect()
}
