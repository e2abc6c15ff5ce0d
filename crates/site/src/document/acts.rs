//! Keeping documents, and translating them.

use base_content::edit::{self, Look};
use base_content::{Edit, Text, Translation, Translations};
use base_core::{Actor, Lang, Time};
use base_db::{Collided, Connection, DbError};
use base_exchange::Kept;
use base_jobs::{Event, Journal};
use serde_json::json;

use super::exchange::Written;
use super::{Record, coverage, store, subject};

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
    if let Some(known) = &known {
        let (before, after) = (texts(&known.record)?, texts(record)?);
        base_content::retire(tx, &before.iter().collect::<Vec<_>>(), &after.iter().collect::<Vec<_>>()).await?;
    }
    let subject = subject::<R>(slug);
    base_content::remove(tx, &subject).await?;
    base_content::put(tx, &subject, &dated(translations, now)).await?;
    journal.record(tx, actor, Event { kind: R::CHANGED, subject, body: json!({}) }).await?;
    coverage::cover(tx, journal, R::KIND, slug).await?;
    Ok(kept)
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

fn texts<R: Record>(record: &R) -> Result<Vec<Text>, DbError> {
    let record = serde_json::to_value(record).map_err(|error| DbError::unreadable("document", error))?;
    Ok(coverage::texts(&record))
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
