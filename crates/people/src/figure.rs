//! A figure on a place: one number, what it counts, when, and who says so. Two sources may disagree; both are kept.

use std::fmt;
use std::str::FromStr;

use base_core::{Id, PartialDate, Time};

use crate::Place;

pub mod acts;
pub mod eurostat;
pub mod store;

#[cfg(test)]
mod tests;

/// A figure as kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    pub id: Id<Figure>,
    pub said: Stated,
    /// When it came into this program.
    pub fetched_at: Time,
}

/// What a source says.
#[derive(Clone, Debug, PartialEq)]
pub struct Stated {
    pub place: Id<Place>,
    pub indicator: Indicator,
    /// As the source prints it.
    pub stated: String,
    /// The same as a number; a share is in percent.
    pub number: Option<f64>,
    pub dated: PartialDate,
    /// Eurostat's letters, such as `b` (break in the series), `e` (estimated), `p` (provisional); usually none.
    pub flags: String,
    /// What the source adds about what was counted, in English.
    pub definition: Option<String>,
    /// The area that was counted, by name, where it is another than the place: the region around it.
    pub area: Option<String>,
    pub source: FigureSource,
    /// The address where `source` read it, where it says so.
    pub cited: Option<String>,
}

/// Who says so.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FigureSource {
    /// A page of the web.
    Address(String),
    /// The record of this practice, which lists its own sources.
    Record(String),
    /// A table of Eurostat, in small letters: `urb_cpopcb`.
    Eurostat(String),
    /// A table in Eurostat's form that somebody made up for a test.
    MadeUp(String),
}

impl FigureSource {
    /// Where a reader can look it up; the record of a practice is a page of this site.
    pub fn address(&self) -> Option<String> {
        match self {
            Self::Address(address) => Some(address.clone()),
            Self::Eurostat(table) => Some(format!("https://ec.europa.eu/eurostat/databrowser/view/{table}/default/table")),
            Self::Record(_) | Self::MadeUp(_) => None,
        }
    }
}

/// As stored: the address itself, or a word and a name that no address begins with.
impl fmt::Display for FigureSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Address(address) => f.write_str(address),
            Self::Record(slug) => write!(f, "record:{slug}"),
            Self::Eurostat(table) => write!(f, "eurostat:{table}"),
            Self::MadeUp(table) => write!(f, "made-up:{table}"),
        }
    }
}

impl From<String> for FigureSource {
    fn from(stored: String) -> Self {
        match stored.split_once(':') {
            Some(("record", slug)) => Self::Record(slug.to_owned()),
            Some(("eurostat", table)) => Self::Eurostat(table.to_owned()),
            Some(("made-up", table)) => Self::MadeUp(table.to_owned()),
            _ => Self::Address(stored),
        }
    }
}

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Indicator {
    /// Residents.
    Population,
    /// Percent of residents who are foreign, in a sense that the source does not tell. Those below are never mixed with it or with each
    /// other.
    ForeignShare,
    /// Percent of residents with no nationality of the country.
    ForeignNationalsShare,
    /// Percent of residents who were born in another country.
    ForeignBornShare,
    /// Percent of residents with a foreign background, as the country's statistics count it.
    ForeignBackgroundShare,
    /// Percent of residents with a migration background, as the country's statistics count it.
    MigrationBackgroundShare,
    /// Residents with the country's own nationality.
    Nationals,
    /// Residents with no nationality of the country.
    Foreigners,
    /// Of them, nationals of another EU country.
    EuForeigners,
    /// Of them, others.
    NonEuForeigners,
    NativeBorn,
    ForeignBorn,
    /// Born in another EU country.
    BornInEu,
    BornOutsideEu,
}

/// Each with its stored name and its code in Eurostat's city statistics, if it has one.
const INDICATORS: [(Indicator, &str, Option<&str>); 14] = [
    (Indicator::Population, "population", Some("DE1001V")),
    (Indicator::ForeignShare, "foreign-share", None),
    (Indicator::ForeignNationalsShare, "foreign-nationals-share", None),
    (Indicator::ForeignBornShare, "foreign-born-share", None),
    (Indicator::ForeignBackgroundShare, "foreign-background-share", None),
    (Indicator::MigrationBackgroundShare, "migration-background-share", None),
    (Indicator::Nationals, "nationals", Some("DE2001V")),
    (Indicator::Foreigners, "foreigners", Some("DE2012V")),
    (Indicator::EuForeigners, "eu-foreigners", Some("DE2002V")),
    (Indicator::NonEuForeigners, "non-eu-foreigners", Some("DE2003V")),
    (Indicator::NativeBorn, "native-born", Some("DE2008V")),
    (Indicator::ForeignBorn, "foreign-born", Some("DE2009V")),
    (Indicator::BornInEu, "born-in-eu", Some("DE2010V")),
    (Indicator::BornOutsideEu, "born-outside-eu", Some("DE2011V")),
];

impl Indicator {
    /// Every one, in the order in which a page shows them.
    pub fn all() -> impl Iterator<Item = Self> {
        INDICATORS.iter().map(|(indicator, _, _)| *indicator)
    }

    /// As stored, and as message keys name it.
    pub fn as_str(self) -> &'static str {
        INDICATORS[self as usize].1
    }

    /// The one with this code in Eurostat's city statistics.
    pub fn of_eurostat(code: &str) -> Option<Self> {
        INDICATORS.iter().find(|(_, _, known)| *known == Some(code)).map(|(indicator, _, _)| *indicator)
    }

    /// Whether the number is a percentage.
    pub fn is_share(self) -> bool {
        (Self::ForeignShare..=Self::MigrationBackgroundShare).contains(&self)
    }
}

impl FromStr for Indicator {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        let found = INDICATORS.iter().find(|(_, name, _)| *name == text);
        found.map(|(indicator, _, _)| *indicator).ok_or_else(|| format!("“{text}” is not an indicator"))
    }
}
