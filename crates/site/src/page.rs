//! A page of text: who we are, how we work, what we do with personal data.

use base_content::Text;
use serde::{Deserialize, Serialize};

use crate::document::Record;

pub mod exchange;
pub mod pages;
pub mod sections;

#[cfg(test)]
mod tests;

/// The text of a page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Article {
    pub title: Text,
    /// Markdown.
    pub body: Text,
}

impl Record for Article {
    const KIND: &'static str = "page";
    const CHANGED: &'static str = "page.changed";
}

/// Longest text of a page, in characters.
pub const BODY_CHARS_MAX: usize = 40_000;
