//! A date of the calendar: what takes place, as exactly as its source tells, with what another source says otherwise.

use base_content::Text;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::document::Record;

pub mod exchange;
pub mod ical;
pub mod month;
pub mod pages;

#[cfg(test)]
mod tests;

/// The key of what the place is called in other languages.
pub const PLACE: &str = "place";

/// Something that takes place.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    /// The first day of the time in which it lies.
    pub from: Date,
    /// The last day; `None` if its end is not known.
    pub to: Option<Date>,
    pub precision: Precision,
    pub kind: Kind,
    /// In the language of the title.
    pub place: Option<String>,
    /// The address where it can be read.
    pub source: Option<String>,
    pub title: Text,
    /// Markdown.
    pub body: Text,
    /// Markdown: where sources disagree on the date.
    pub clash: Option<Text>,
}

/// How much of the days is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Precision {
    /// It takes place on these days.
    Day,
    /// Somewhere in these months.
    Month,
    /// Somewhere in these years.
    Year,
    /// Around these days.
    About,
}

/// What sort of thing takes place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    Publication,
    Fieldwork,
    Phase,
    Seminar,
    Milestone,
}

/// The kinds by the names that files give them.
pub const KINDS: [(&str, Kind); 5] = [
    ("publication", Kind::Publication),
    ("fieldwork", Kind::Fieldwork),
    ("phase", Kind::Phase),
    ("seminar", Kind::Seminar),
    ("milestone", Kind::Milestone),
];

impl Kind {
    /// The key of its name.
    pub fn key(self) -> &'static str {
        match self {
            Self::Publication => "site-calendar-publication",
            Self::Fieldwork => "site-calendar-fieldwork",
            Self::Phase => "site-calendar-phase",
            Self::Seminar => "site-calendar-seminar",
            Self::Milestone => "site-calendar-milestone",
        }
    }
}

impl Entry {
    /// The last day that is known of it.
    pub fn last_known(&self) -> Date {
        self.to.unwrap_or(self.from)
    }
}

impl Record for Entry {
    const KIND: &'static str = "date";
    const CHANGED: &'static str = "date.changed";

    fn days(&self) -> Option<(Date, Date)> {
        Some((self.from, self.last_known()))
    }
}
