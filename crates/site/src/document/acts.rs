//! Keeping documents, and translating them.

use base_content::edit::{self, Look};
use base_content::{Edit, Translation, Translations};
use base_core::{Actor, Lang, Time};
use base_db::{Collided, Connection, DbError};
use base_exchange::Kept;
use base_jobs::{Event, Journal};
use serde_json::json;

use super::exchange::Written;
use super::{Reason, Record, Row, Standing, coverage, store, subject};

/// Why a document was not translated.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    #[error("there is no such document")]
    Missing,
    /// Somebody else changed the document at the same time.
    #[error("the document was changed at the same time; look at it and try again")]
    Overtaken,
    /// Somebody else changed the translations of the texts with these keys after they were seen.
    #[error("translations were changed at the same time; look at both")]
    Retranslated(Vec<String>),
    #[error(transparent)]
    Db(#[from] DbError),
}

impl Collided for Refusal {
    fn collided(&self) -> bool {
        match self {
            Self::Overtaken => true,
            Self::Db(error) => error.collided(),
            _ => false,
        }
    }
}

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
    coverage::cover(tx, journal, R::KIND, slug).await?;
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
    let (before, after) = (coverage::texts(&known.record), coverage::texts(&row.record));
    base_content::retire(tx, &before.iter().collect::<Vec<_>>(), &after.iter().collect::<Vec<_>>()).await?;
    let revision = known.revision + 1;
    store::update(tx, row, revision, now).await?;
    store::insert_version(tx, key, revision, &row.record, (now, Some(actor)), reason).await?;
    Ok(revision)
}

/// Changes translations of a document into `lang`. False if they say all that already.
pub async fn translate(
    tx: &impl Connection,
    journal: &Journal,
    actor: &Actor,
    (kind, changed): (&str, &'static str),
    slug: &str,
    lang: &Lang,
    edits: &[Edit],
) -> Result<bool, Refusal> {
    let known = store::raw(tx, kind, slug).await?.ok_or(Refusal::Missing)?;
    let subject = known.subject();
    let edits = match edit::look_at(tx, &subject, lang, edits).await? {
        Look::Done => return Ok(false),
        Look::Overtaken(keys) => return Err(Refusal::Retranslated(keys)),
        Look::Open(edits) => edits,
    };
    // Of two who translate at once the second is refused here, and tried again with what the first wrote.
    if !store::touch(tx, &known, journal.now()).await? {
        return Err(Refusal::Overtaken);
    }
    edit::write(tx, &subject, lang, edits, journal.now()).await?;
    journal.record(tx, actor, Event { kind: changed, subject, body: json!({ "lang": lang }) }).await?;
    coverage::cover(tx, journal, kind, slug).await?;
    Ok(true)
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
