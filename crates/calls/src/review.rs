//! A review: what one reader says of one submission, criterion by criterion, with a reason for each mark.

use std::collections::BTreeMap;

use base_core::{Id, Time};
use serde::{Deserialize, Serialize};

use crate::panel::{Kind, Seat};
use crate::{Call, Submission};

pub mod acts;
pub mod assignment;
pub mod pages;
pub mod rules;
pub mod store;
pub mod tally;

#[cfg(test)]
pub(crate) mod tests;

pub use tally::Tally;

/// Longest remark to the panel, and longest reason for a mark, in characters.
pub const REMARK_CHARS_MAX: usize = 4_000;
pub const REASON_CHARS_MAX: usize = 1_000;

/// A review as kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Review {
    pub seat: Id<Seat>,
    pub submission: Id<Submission>,
    pub call: Id<Call>,
    pub kind: Kind,
    pub state: State,
    pub marks: Marks,
    /// For the panel alone.
    pub remark: String,
    pub given_at: Option<Time>,
    pub updated_at: Time,
    /// Goes up with every change.
    pub revision: u32,
}

/// By criterion.
pub type Marks = BTreeMap<String, Mark>;

/// What was given for one criterion, and why.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    /// A step of the scale, from 0; of a condition 1 if it is met and 0 if not. `None` before one is chosen.
    pub step: Option<u32>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
}

/// How far it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    Draft,
    /// It counts.
    Given,
    /// She does not judge this one.
    Abstained,
    /// She turned out to be in conflict: it does not count.
    Void,
}

impl State {
    pub const ALL: [Self; 4] = [Self::Draft, Self::Given, Self::Abstained, Self::Void];

    /// As stored, and as part of message keys.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Given => "given",
            Self::Abstained => "abstained",
            Self::Void => "void",
        }
    }
}

/// What residents are asked, in plain words: keys of texts of the interface, and of their marks.
pub const RESIDENTS_ASKED: [&str; 3] = ["resident-help", "resident-voice", "resident-trust"];
/// How many steps their answers have.
pub const RESIDENTS_STEPS: u32 = 4;
