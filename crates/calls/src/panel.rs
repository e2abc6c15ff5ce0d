//! The panel of a call: who reads for it, when, and what keeps whom from reading what.
//!
//! A reader has a seat. Everything that she does is kept under the number of the seat; whose seat it is stands in one table alone, which
//! nothing that serves the authors of submissions asks for.

use std::collections::BTreeSet;

use base_core::{Id, Time};
use people::Person;
use serde::{Deserialize, Serialize};

use crate::Call;

pub mod acts;
pub mod pages;
pub mod plan;
pub mod rules;
pub mod store;
pub mod ties;

pub use plan::Plan;
pub use rules::Refusal;

/// Most seats of one call.
pub const SEATS_MAX: u64 = 200;
/// Most that one reader takes, and what she takes if nothing is said.
pub const MOST_MAX: u32 = 2_000;
pub const MOST_USUAL: u32 = 20;

/// A seat as kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seat {
    pub id: Id<Seat>,
    pub call: Id<Call>,
    /// By which those who lead know it; from 1 in each call.
    pub number: u32,
    /// `None` once she is erased.
    pub person: Option<Id<Person>>,
    pub kind: Kind,
    /// Tags of the languages that she reads.
    pub languages: Vec<String>,
    /// Options of the form that are her themes: keys.
    pub themes: BTreeSet<String>,
    /// The most that she takes.
    pub most: u32,
    pub since: Time,
    /// When she left: what she gave until then counts.
    pub left_at: Option<Time>,
}

/// As what somebody reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// By all criteria.
    Reader,
    /// As somebody who lives there: a few questions in plain words, never summed with the others.
    Resident,
}

impl Kind {
    pub const ALL: [Self; 2] = [Self::Reader, Self::Resident];

    /// As stored, and as part of message keys.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Reader => "reader",
            Self::Resident => "resident",
        }
    }

    /// The kind of this name.
    pub fn find(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == name)
    }
}

impl Seat {
    /// As the log names it.
    pub fn subject(&self) -> String {
        format!("seat/{}", self.id)
    }

    /// Whether she can be given something to read.
    pub fn is_at_work(&self) -> bool {
        self.person.is_some() && self.left_at.is_none()
    }
}
