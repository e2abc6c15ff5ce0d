//! A call as something to translate.

use base_content::Translations;
use base_content::coverage::{Covered, Source, store as counted};
use base_core::Lang;
use base_db::{Connection, DbError};
use base_jobs::Journal;

use super::{Call, store};

/// What calls are called among the things to translate.
pub const KIND: &str = "call";

/// The call as it is counted.
pub fn covered(call: &Call) -> Covered {
    Covered {
        subject: call.subject(),
        kind: KIND.to_owned(),
        slug: call.slug.clone(),
        title: call.plan.title.clone(),
        title_lang: call.plan.lang.clone(),
        own_name: None,
        texts: call.plan.texts().into_iter().map(|text| Source { text, is_name: false }).collect(),
    }
}

/// The message of the part of a call to which the text `key` belongs.
pub fn part(key: &str) -> &'static str {
    match key.split('.').next().unwrap_or_default() {
        "title" => "call-field-title",
        "summary" => "call-field-summary",
        "who" => "call-who",
        "when" => "call-when",
        "unknown" => "call-unknown",
        "q" => "call-questions",
        "c" => "call-criteria",
        _ => "call-field-about",
    }
}

/// The translations of a call, into one language or all. One statement.
pub async fn translations(db: &impl Connection, call: &Call, lang: Option<&Lang>) -> Result<Translations, DbError> {
    Ok(base_content::translations_of(db, &[call.subject()], lang).await?.remove(&call.subject()).unwrap_or_default())
}

/// Counts a call anew; a draft too, so that it can be translated before the public sees it. The last step of an act, after its event.
pub(crate) async fn cover(tx: &impl Connection, journal: &Journal, call: &Call) -> Result<(), DbError> {
    counted::cover(tx, &[(covered(call), translations(tx, call, None).await?)], journal.now()).await
}

/// At most `rows_max` calls after the slug `after`, as they are counted, with the slug to go on after; `None` at the end.
pub async fn walk(
    db: &impl Connection,
    after: Option<&str>,
    rows_max: u64,
) -> Result<(Vec<(Covered, Translations)>, Option<String>), DbError> {
    let calls = store::walk(db, after, rows_max).await?;
    let last = calls.last().map(|call| call.slug.clone());
    let subjects: Vec<String> = calls.iter().map(Call::subject).collect();
    let mut known = base_content::translations_of(db, &subjects, None).await?;
    let counted = calls.iter().map(|call| (covered(call), known.remove(&call.subject()).unwrap_or_default())).collect();
    Ok((counted, last))
}
