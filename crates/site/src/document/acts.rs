//! Keeping documents.

use base_content::{Translation, Translations};
use base_core::{Actor, Time};
use base_db::{Connection, DbError};
use base_exchange::Kept;
use base_jobs::{Event, Journal};
use serde_json::json;

use super::exchange::Written;
use super::{Reason, Record, Row, Standing, store, subject};

/// Keeps what was written: a new document, or a known one changed. Nothing is written if it says what is kept.
pub async fn keep<R: Record>(
    tx: &impl Connection,
    journal: &Journal,
    actor: &Actor,
    written: &Written<R>,
) -> Result<Kept, DbError> {
    let Written { slug, record, translations } = written;
    let subject = subject::<R>(slug);
    let known = store::hold(tx, R::KIND, slug).await?;
    let known_translations = base_content::translations_of(tx, std::slice::from_ref(&subject), None).await?.remove(&subject);
    let is_same_record = |known: &Standing| R::deserialize(&known.record).is_ok_and(|known| known == *record);
    let same_record = known.as_ref().is_some_and(is_same_record);
    if same_record && is_same(&known_translations.unwrap_or_default(), translations) {
        return Ok(Kept::Unchanged);
    }
    // Translations are no part of a version.
    if !same_record {
        write(tx, journal, actor, &Row::of(slug, record), known.as_ref(), Reason::default()).await?;
    }
    base_content::remove(tx, &subject).await?;
    base_content::put(tx, &subject, &dated(translations, journal.now())).await?;
    journal.record(tx, actor, Event { kind: R::CHANGED, subject, body: json!({}) }).await?;
    Ok(if known.is_none() { Kept::Added } else { Kept::Changed })
}

/// Writes a row in place of the one that is `known`, and keeps it as a version; gives its number. What was there before versions
/// were kept becomes one first. The event is left to who calls.
pub(crate) async fn write(
    tx: &impl Connection,
    journal: &Journal,
    actor: &Actor,
    row: &Row,
    known: Option<&Standing>,
    reason: Reason<'_>,
) -> Result<u32, DbError> {
    let (now, key) = (journal.now(), (row.kind, row.slug.as_str()));
    let Some(known) = known else {
        store::insert(tx, row, now).await?;
        store::insert_version(tx, key, 1, &row.record, (now, Some(actor)), reason).await?;
        return Ok(1);
    };
    if store::version(tx, row.kind, &row.slug, known.revision).await?.is_none() {
        let before = (known.updated_at, None);
        store::insert_version(tx, key, known.revision, &known.record, before, Reason::default()).await?;
    }
    let revision = known.revision + 1;
    store::update(tx, row, revision, now).await?;
    store::insert_version(tx, key, revision, &row.record, (now, Some(actor)), reason).await?;
    Ok(revision)
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
