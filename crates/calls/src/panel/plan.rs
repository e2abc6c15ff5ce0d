//! How the submissions of a call are read: in phases, of which each ends where the next begins, so that from the first to the end exactly
//! one is under way.

use base_core::{Id, Time};
use serde::{Deserialize, Serialize};

use crate::Call;

pub mod store;

/// Most phases of one call.
pub const PHASES_MAX: usize = 6;
/// Most readers of one submission.
pub const WANTED_MAX: u32 = 10;

/// The plan as kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    pub call: Id<Call>,
    /// By their beginnings.
    pub phases: Vec<Phase>,
    /// The first moment at which nothing is taken any more.
    pub ends_at: Time,
    /// How many readers a submission should have.
    pub wanted: u32,
    /// By more than how many per cent of the whole scale two readers must differ for a third to be asked.
    pub distance: u32,
    /// The seed of the last draw.
    pub seed: u32,
    pub updated_at: Time,
    /// Goes up with every change.
    pub revision: u32,
}

/// One phase.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Phase {
    pub name: String,
    /// Milliseconds since 1970, UTC.
    pub starts_at_ms: i64,
    pub reads: Reads,
    /// Readers see who answered.
    pub sees_names: bool,
    /// Readers see what the others gave, once they have given their own.
    pub sees_scores: bool,
}

/// What readers read in a phase.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reads {
    /// What they are assigned.
    Assigned,
    /// Everything that they are not in conflict with.
    All,
}

impl Phase {
    /// When it begins.
    pub fn starts_at(&self) -> Time {
        Time::from_millis(self.starts_at_ms)
    }
}

impl Plan {
    /// The phase that is under way: the last that has begun, until the end.
    pub fn active(&self, now: Time) -> Option<&Phase> {
        self.phases.iter().rev().find(|phase| phase.starts_at() <= now).filter(|_| now < self.ends_at)
    }

    /// When the phase at this place ends.
    pub fn end_of(&self, place: usize) -> Time {
        self.phases.get(place + 1).map_or(self.ends_at, Phase::starts_at)
    }

    /// Whether its phases follow each other, and the first begins when nothing can be changed any more.
    pub fn is_sound(&self, closes_at: Time) -> bool {
        let starts: Vec<Time> = self.phases.iter().map(Phase::starts_at).chain([self.ends_at]).collect();
        !self.phases.is_empty() && starts[0] >= closes_at && starts.windows(2).all(|pair| pair[0] < pair[1])
    }
}
