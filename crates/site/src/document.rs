//! A document: one thing that the site says (a page, a news item, a date) with its texts in many languages.
//!
//! The kind decides the shape of the record. All kinds share a table, an act and a way to be read, because they are kept,
//! translated and shown alike; what differs stands with each noun.

use base_content::{Reading, Text, Translations};
use base_core::{Lang, Time};
use jiff::civil::Date;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

pub mod acts;
pub mod coverage;
pub mod exchange;
pub mod shown;
pub mod store;

#[cfg(test)]
mod tests;

pub use acts::keep;
pub use shown::{Note, Prose, Said};

/// The shape of one kind of document.
pub trait Record: Clone + PartialEq + Serialize + DeserializeOwned + Send + Sync + 'static {
    /// What the kind is called in the database, in events and in the page cache.
    const KIND: &'static str;
    /// The event of a document of this kind that is new or changed.
    const CHANGED: &'static str;

    /// The first and the last day on which it may lie, if it lies in time.
    fn days(&self) -> Option<(Date, Date)> {
        None
    }

    /// Its place in a list that an editor ordered.
    fn position(&self) -> i32 {
        0
    }

    /// Whether it does not end before it begins.
    fn is_in_order(&self) -> bool {
        self.days().is_none_or(|(first, last)| first <= last)
    }
}

/// A record as the table holds it, whatever its kind.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    pub kind: &'static str,
    pub slug: String,
    /// JSON in the shape of the kind.
    pub record: Value,
    pub days: Option<(Date, Date)>,
    pub position: i32,
}

impl Row {
    /// Of a record.
    pub fn of<R: Record>(slug: &str, record: &R) -> Self {
        Self {
            kind: R::KIND,
            slug: slug.to_owned(),
            record: serde_json::to_value(record).expect("a record has only text keys"),
            days: record.days(),
            position: record.position(),
        }
    }
}

/// A row as it stands.
#[derive(Clone, Debug)]
pub struct Standing {
    pub slug: String,
    pub record: Value,
    pub position: i32,
    pub updated_at: Time,
    /// Goes up with every change; the number of the version that holds.
    pub revision: u32,
    /// Taken back: readers are told that it is gone.
    pub withdrawn: bool,
}

/// Why a document was changed.
#[derive(Clone, Copy, Debug, Default)]
pub struct Reason<'a> {
    /// In the editor's words; may be empty.
    pub why: &'a str,
    /// Only spelling: translations that were good stay so.
    pub minor: bool,
}

/// A document as it was after a change.
#[derive(Clone, Debug)]
pub struct Version {
    /// From 1.
    pub number: u32,
    pub record: Value,
    pub at: Time,
    /// As the log names who did it; `None` for what was there before versions were kept.
    pub actor: Option<String>,
    pub why: String,
    pub minor: bool,
}

/// A document as kept.
#[derive(Clone, Debug)]
pub struct Document<R> {
    pub slug: String,
    pub record: R,
    pub updated_at: Time,
    /// In the languages that were asked for.
    pub translations: Translations,
}

impl<R: Record> Document<R> {
    /// One that is not kept yet, to be looked at.
    pub fn unkept(slug: &str, record: R) -> Self {
        let (updated_at, translations) = (Time::from_millis(0), Translations::default());
        Self { slug: slug.to_owned(), record, updated_at, translations }
    }

    /// What events and translations call it.
    pub fn subject(&self) -> String {
        subject::<R>(&self.slug)
    }

    /// One of its texts for somebody who reads `wanted`.
    pub fn read<'a>(&'a self, text: &'a Text, wanted: &Lang) -> Reading<'a> {
        self.translations.read(text, wanted)
    }
}

/// The words of a document in each language that it has, that of its source first.
pub fn in_each_language<R>(document: &Document<R>, source: &Lang, words: impl Fn(&Lang) -> String) -> Vec<(Lang, String)> {
    let mut langs: Vec<Lang> = document.translations.all().map(|translation| translation.lang.clone()).collect();
    langs.sort();
    langs.dedup();
    langs.retain(|lang| lang != source);
    langs.insert(0, source.clone());
    langs.into_iter().map(|lang| (lang.clone(), words(&lang))).collect()
}

/// What events and translations call the document of kind `R` with this slug: `news/academy-in-turin`.
pub fn subject<R: Record>(slug: &str) -> String {
    format!("{}/{slug}", R::KIND)
}
