//! A document: one thing that the site says (a page, a news item, a date) with its texts in many languages.
//!
//! The kind decides the shape of the record. All kinds share a table, an act and a way to be read, because they are kept,
//! translated and shown alike; what differs stands with each noun.

use base_content::{Reading, Text, Translations};
use base_core::{Lang, Time};
use jiff::civil::Date;
use serde::Serialize;
use serde::de::DeserializeOwned;

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
    /// What events and translations call it.
    pub fn subject(&self) -> String {
        subject::<R>(&self.slug)
    }

    /// One of its texts for somebody who reads `wanted`.
    pub fn read<'a>(&'a self, text: &'a Text, wanted: &Lang) -> Reading<'a> {
        self.translations.read(text, wanted)
    }
}

/// What events and translations call the document of kind `R` with this slug: `news/academy-in-turin`.
pub fn subject<R: Record>(slug: &str) -> String {
    format!("{}/{slug}", R::KIND)
}
