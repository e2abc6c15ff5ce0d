//! A news item: something that happened, with its date as exact as its source gives it.

use base_content::Text;
use base_core::PartialDate;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::document::Record;

pub mod exchange;
pub mod pages;

#[cfg(test)]
mod tests;

/// What happened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Item {
    pub date: PartialDate,
    /// The address where it can be read.
    pub source: Option<String>,
    pub title: Text,
    /// Markdown.
    pub body: Text,
}

impl Record for Item {
    const KIND: &'static str = "news";
    const CHANGED: &'static str = "news.changed";

    fn days(&self) -> Option<(Date, Date)> {
        Some(crate::dates::days(self.date))
    }
}
