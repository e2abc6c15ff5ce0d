//! A functioning practice: something that works in one city and could work in another.
//!
//! What it says is in its [`Record`], one for each version; what it *is* now, published or ended or withdrawn, is here.

use base_content::{Reading, Text, Translations};
use base_core::{Id, Lang, PartialDate, Time};
use people::Place;

pub mod acts;
pub mod address;
pub mod context;
pub mod coverage;
mod keys;
pub mod known;
pub mod linked;
pub mod pages;
pub mod paper;
pub mod reading;
pub mod record;
pub mod rules;
pub mod series;
pub mod store;
pub mod view;

#[cfg(test)]
mod tests;

pub use record::Record;
pub use rules::{Refusal, Status};

/// A practice as kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Practice {
    pub id: Id<Practice>,
    /// Its address; never changes but by [`acts::rename`], and then the old one leads here for ever.
    pub slug: String,
    pub status: Status,
    pub place: Id<Place>,
    /// The number of the version that readers see.
    pub version: u32,
    pub start_year: Option<i16>,
    /// The day on which its owner last said that it runs.
    pub confirmed_on: Option<PartialDate>,
    /// Made up for tests: said wherever it shows.
    pub fictional: bool,
    pub created_at: Time,
    pub updated_at: Time,
    /// Goes up with every change.
    pub revision: u32,
}

/// A practice with all that its page shows.
#[derive(Clone, Debug)]
pub struct Shown {
    pub practice: Practice,
    pub record: Record,
    pub place: Place,
    pub translations: Translations,
}

impl Practice {
    /// Under which its translations are kept.
    pub fn subject(&self) -> String {
        subject(self.id)
    }

    /// Whether its owner said that it runs within the last 18 months before `today`.
    pub fn is_confirmed(&self, today: jiff::civil::Date) -> bool {
        self.confirmed_on.is_some_and(|day| day.first_day() >= today.saturating_sub(jiff::Span::new().months(18)))
    }
}

impl Shown {
    /// `text` for somebody who reads `wanted`.
    pub fn read<'a>(&'a self, text: &'a Text, wanted: &Lang) -> Reading<'a> {
        self.translations.read(text, wanted)
    }

    /// What it is called for somebody who reads `wanted`, and the language of that; by its address until it has a name.
    pub fn name<'a>(&'a self, wanted: &'a Lang) -> (&'a str, &'a Lang) {
        let name = self.read(&self.record.name, wanted);
        if name.body.is_empty() { (&self.practice.slug, wanted) } else { (name.body, name.lang) }
    }
}

/// Gives the items of a record's lists their keys: those of `before`, the version before it, where they are the same.
pub fn settle_keys(record: &mut Record, before: Option<&Record>) {
    keys::settle(record, before);
}

/// Under which the translations of the practice with this id are kept.
pub fn subject(id: Id<Practice>) -> String {
    format!("practice/{id}")
}
