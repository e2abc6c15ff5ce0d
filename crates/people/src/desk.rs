//! A desk: an office of an organisation in a city. Practices belong to desks and not to persons, so that they outlast who works there.

use base_core::{Id, Time};

use crate::{Organisation, Person, Place};

pub mod acts;
pub mod pages;
pub mod rules;
pub mod store;

#[cfg(test)]
mod tests;

pub use rules::Standing;

/// So many stewards answer for a desk, so that it has one when one is away. With fewer there is a warning.
pub const STEWARDS_MIN: u64 = 2;
/// Most members of one desk that are shown.
pub const MEMBERS_MAX: u64 = 200;

/// A desk as kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Desk {
    pub id: Id<Desk>,
    /// Its address; stays when the name changes.
    pub slug: String,
    pub name: String,
    pub organisation: Id<Organisation>,
    pub place: Id<Place>,
    /// Its own mailbox, never a person's.
    pub email: Option<String>,
    /// Made up for a demonstration or a test.
    pub fictional: bool,
    pub created_at: Time,
    pub updated_at: Time,
}

/// Somebody at a desk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    pub person: Person,
    pub is_steward: bool,
    pub since: Time,
}

/// How many are at a desk; of the stewards only those count who may sign in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Crew {
    pub members: u64,
    pub stewards: u64,
}

impl Crew {
    /// Whether somebody has to be made steward.
    pub fn needs_steward(self) -> bool {
        self.stewards < STEWARDS_MIN
    }
}
