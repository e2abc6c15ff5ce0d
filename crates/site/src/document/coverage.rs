//! A document as something to translate, whatever its kind: the texts are read from its record as it is kept.

use base_content::coverage::{Covered, Source, store as counted};
use base_content::{Text, Translations};
use base_core::Lang;
use base_db::{Connection, DbError};
use base_jobs::Journal;
use serde::Deserialize;
use serde_json::Value;

use super::store::{self, Raw};
use crate::calendar;

/// Longest title in a list, in characters: some documents have none, and are called by how they begin.
const TITLE_CHARS_MAX: usize = 80;

/// The document as it is counted.
pub fn covered(raw: &Raw) -> Covered {
    let texts = said(&raw.record);
    let lang = texts.first().map_or_else(Lang::english, |text| text.lang.clone());
    let words = |field: &str| raw.record.get(field).and_then(Value::as_str).map(str::to_owned);
    // Partners and projects have a name that is the same in every language; the others are called by their first text.
    let title = words("name").or_else(|| words("project")).or_else(|| texts.first().map(|text| text.body.clone()));
    Covered {
        subject: raw.subject(),
        kind: raw.kind.clone(),
        slug: raw.slug.clone(),
        title: title.map_or_else(|| raw.slug.clone(), |title| base_text::excerpt(&title, TITLE_CHARS_MAX)),
        title_lang: lang,
        own_name: None,
        texts: texts.into_iter().map(|text| Source { is_name: text.key == calendar::PLACE, text }).collect(),
    }
}

/// Counts a document anew. The last step of an act, after its event.
pub(crate) async fn cover(tx: &impl Connection, journal: &Journal, kind: &str, slug: &str) -> Result<(), DbError> {
    let Some(raw) = store::raw(tx, kind, slug).await? else { return counted::uncover(tx, &format!("{kind}/{slug}")).await };
    let translations = of_subject(tx, &raw.subject(), None).await?;
    counted::cover(tx, &[(covered(&raw), translations)], journal.now()).await
}

/// At most `rows_max` documents of any kind after kind and slug, as they are counted, with where to go on; `None` at the end.
pub async fn walk(
    db: &impl Connection,
    after: Option<&(String, String)>,
    rows_max: u64,
) -> Result<(Vec<(Covered, Translations)>, Option<(String, String)>), DbError> {
    let rows = store::walk(db, after, rows_max).await?;
    let last = rows.last().map(|raw| (raw.kind.clone(), raw.slug.clone()));
    let subjects: Vec<String> = rows.iter().map(Raw::subject).collect();
    let mut translations = base_content::translations_of(db, &subjects, None).await?;
    let counted = rows.iter().map(|raw| (covered(raw), translations.remove(&raw.subject()).unwrap_or_default()));
    Ok((counted.collect(), last))
}

/// The translations of one subject. One statement.
pub(crate) async fn of_subject(db: &impl Connection, subject: &str, lang: Option<&Lang>) -> Result<Translations, DbError> {
    Ok(base_content::translations_of(db, &[subject.to_owned()], lang).await?.remove(subject).unwrap_or_default())
}

/// All in a record that has translations: its texts, and at the end the name of the place where it is, which is no text of its own.
pub fn said(record: &Value) -> Vec<Text> {
    let mut said = texts(record);
    let lang = said.first().map_or_else(Lang::english, |text| text.lang.clone());
    let place = record.get(calendar::PLACE).and_then(Value::as_str);
    said.extend(place.map(|body| Text { key: calendar::PLACE.to_owned(), lang, body: body.to_owned() }));
    said
}

/// The texts in a record, in its order: what has a key, a language and a body, and nothing else.
pub fn texts(record: &Value) -> Vec<Text> {
    match record {
        Value::Array(items) => items.iter().flat_map(texts).collect(),
        Value::Object(fields) => match Text::deserialize(record) {
            Ok(text) if fields.len() == 3 => vec![text],
            _ => fields.values().flat_map(texts).collect(),
        },
        _ => Vec::new(),
    }
}
