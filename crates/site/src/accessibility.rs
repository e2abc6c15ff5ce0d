//! The accessibility statement, as data: Directive (EU) 2016/2102 Article 7 says what it must hold, Implementing Decision
//! (EU) 2018/1523 in which order. It must be reviewed at least once a year (recital 3 of the decision).

use base_content::Text;
use base_core::Time;
use base_db::{Connection, DbError};
use jiff::ToSpan;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::document::{Record, store};

pub mod exchange;
pub mod pages;

#[cfg(test)]
mod tests;

/// The one statement of an installation has this slug.
pub const SLUG: &str = "statement";
/// Months after a review from which on the program reminds of the next one.
const REMIND_AFTER_MONTHS: i32 = 11;
/// Months after a review when the next one must be done.
const REVIEW_EVERY_MONTHS: i32 = 12;

/// What is said about the accessibility of this site.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Statement {
    pub scope: Text,
    pub laws: Vec<Law>,
    pub standard: Standard,
    pub standard_text: Text,
    pub status: Status,
    pub status_reason: Text,
    /// Does not meet the standard yet.
    pub non_compliance: Vec<Barrier>,
    /// To mend it would cost too much for what it brings; Article 5 of the directive.
    pub disproportionate_burden: Vec<Barrier>,
    /// The law does not ask for it.
    pub out_of_scope: Vec<Barrier>,
    pub prepared_on: Date,
    pub method: Method,
    pub method_text: Text,
    pub reviewed_on: Date,
    pub feedback: Text,
    pub enforcement: Text,
}

/// A law that the statement answers to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Law {
    pub name: String,
    pub url: String,
}

/// The technical standard that is aimed at.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Standard {
    pub name: String,
    pub version: String,
    pub wcag_version: String,
    pub wcag_level: String,
}

/// How far the site is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    Fully,
    Partially,
    Not,
}

/// Who judged it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Method {
    #[serde(rename = "self")]
    OurSelves,
    ThirdParty,
}

/// Content that is not accessible.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Barrier {
    pub key: String,
    pub what: Text,
    pub why: Text,
    pub alternative: Text,
}

impl Record for Statement {
    const KIND: &'static str = "accessibility";
    const CHANGED: &'static str = "accessibility.changed";
}

impl Status {
    /// The key of its words.
    pub fn key(self) -> &'static str {
        match self {
            Self::Fully => "site-accessibility-fully",
            Self::Partially => "site-accessibility-partially",
            Self::Not => "site-accessibility-not",
        }
    }
}

impl Statement {
    /// The day by which the next review must be done, once it is time to think of it.
    pub fn review_due(&self, now: Time) -> Option<Date> {
        let after = |months: i32| self.reviewed_on.saturating_add(months.months());
        (now.date() >= after(REMIND_AFTER_MONTHS)).then(|| after(REVIEW_EVERY_MONTHS))
    }
}

/// The day by which the statement must be reviewed, once it is time to think of it; said in the log when the program starts.
pub async fn review_due(db: &impl Connection, now: Time) -> Result<Option<Date>, DbError> {
    let statement = store::find::<Statement>(db, SLUG, None).await?;
    Ok(statement.and_then(|statement| statement.record.review_due(now)))
}
