//! A partner: an organisation of the consortium, with what it did.

use base_content::Text;
use serde::{Deserialize, Serialize};

use crate::document::Record;

pub mod exchange;
pub mod pages;

#[cfg(test)]
mod tests;

/// An organisation and its part.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Partner {
    /// In the order of the consortium.
    pub position: i32,
    pub name: String,
    pub short_name: Option<String>,
    /// In the language of the role.
    pub city: Option<String>,
    /// ISO 3166-1.
    pub country_code: Option<String>,
    pub role: Text,
    pub website: Option<String>,
    /// The address where its part can be read.
    pub source: Option<String>,
}

impl Record for Partner {
    const KIND: &'static str = "partner";
    const CHANGED: &'static str = "partner.changed";

    fn position(&self) -> i32 {
        self.position
    }
}
