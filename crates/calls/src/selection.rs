//! How the panel of a call chooses: what readers gave side by side, how far they agree, how firm the order is, a decision with reasons for
//! every submission, the letters, and what the public reads of it.

use std::collections::BTreeMap;

use base_core::{Id, Time};
use serde::{Deserialize, Serialize};

use crate::{Call, Submission};

pub mod acts;
pub mod adopting;
pub mod agreement;
pub mod balance;
pub mod figures;
pub mod letter;
pub mod pages;
pub mod rules;
pub mod store;
pub mod weightings;

#[cfg(test)]
mod tests;

pub use figures::Figures;
pub use letter::VerdictLetter;

/// Longest minutes, reasons and words of a decision, in characters.
pub const MINUTES_CHARS_MAX: usize = 20_000;
pub const WORDS_CHARS_MAX: usize = 4_000;

/// The choice of a call as kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Selection {
    pub call: Id<Call>,
    /// For the panel: Markdown.
    pub minutes: String,
    /// For the public: who decided, and why in general.
    pub deciders: String,
    pub reasons: String,
    pub figures: Option<Figures>,
    /// When the panel was done: from then on no decision changes.
    pub decided_at: Option<Time>,
    /// Since when the public reads the record.
    pub published_at: Option<Time>,
    pub updated_at: Time,
    /// Goes up with every change; 0 before anything is said.
    pub revision: u32,
}

impl Selection {
    /// Before anything is said.
    pub fn beginning(call: Id<Call>) -> Self {
        Self {
            call,
            minutes: String::new(),
            deciders: String::new(),
            reasons: String::new(),
            figures: None,
            decided_at: None,
            published_at: None,
            updated_at: Time::from_millis(0),
            revision: 0,
        }
    }
}

/// What the panel decided of one submission.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    pub submission: Id<Submission>,
    pub call: Id<Call>,
    pub verdict: Verdict,
    /// By criterion, as its authors will read them.
    pub reasons: BTreeMap<String, String>,
    /// What is said beside the criteria.
    pub words: String,
    /// The slug of the practice that was begun from it.
    pub practice: Option<String>,
    pub updated_at: Time,
    /// Goes up with every change; 0 before there is one.
    pub revision: u32,
}

/// What becomes of a submission.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Verdict {
    Chosen,
    /// It moves up if a chosen one falls out.
    Reserve,
    Declined,
}

impl Verdict {
    pub const ALL: [Self; 3] = [Self::Chosen, Self::Reserve, Self::Declined];

    /// As stored, and as part of message keys.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Chosen => "chosen",
            Self::Reserve => "reserve",
            Self::Declined => "declined",
        }
    }

    /// The verdict of this name.
    pub fn find(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|verdict| verdict.as_str() == name)
    }
}
