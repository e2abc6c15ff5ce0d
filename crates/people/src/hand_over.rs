//! Handing over: when somebody leaves, what is open with her goes on with somebody else. Her places at desks with their stewardship,
//! her roles, and what the slices know besides.

use base_core::Id;

use crate::role::Grant;
use crate::{Desk, Person};

pub mod acts;
pub mod pages;

#[cfg(test)]
mod tests;

/// What is passed on, and to whom; the rest stays as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    pub desks: Vec<(Id<Desk>, Id<Person>)>,
    pub roles: Vec<(Id<Grant>, Id<Person>)>,
    /// What other slices know: the kind, the key of the thing.
    pub items: Vec<(&'static str, String, Id<Person>)>,
    /// She is kept out from then on.
    pub suspends: bool,
}

impl Plan {
    /// Everybody who takes something over, each once.
    pub fn heirs(&self) -> Vec<Id<Person>> {
        let desks = self.desks.iter().map(|(_, to)| *to);
        let mut heirs: Vec<_> =
            desks.chain(self.roles.iter().map(|(_, to)| *to)).chain(self.items.iter().map(|(.., to)| *to)).collect();
        heirs.sort_unstable();
        heirs.dedup();
        heirs
    }
}
