//! The home page: in ten seconds what this is and where to start. Its story is the thread, told step by step.

use base_content::Text;
use serde::{Deserialize, Serialize};

use crate::document::Record;

pub mod exchange;
pub mod pages;

#[cfg(test)]
mod tests;

/// The one story of an installation has this slug.
pub const SLUG: &str = "home";

/// The words of the home page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Story {
    pub title: Text,
    pub lead: Text,
    /// What every page must say at its foot, such as that this is a demonstration.
    #[serde(default)]
    pub notice: Option<Text>,
    /// In the order of the thread.
    pub steps: Vec<Step>,
}

/// A step of the thread, as it was gone.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Step {
    /// `call`, `practice`: as in the addresses and messages of the thread.
    pub key: String,
    pub title: Text,
    pub text: Text,
    /// The address where its claim can be read.
    pub source: Option<String>,
}

impl Record for Story {
    const KIND: &'static str = "story";
    const CHANGED: &'static str = "story.changed";
}
