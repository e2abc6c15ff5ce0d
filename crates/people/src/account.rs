//! One's own account: name, language of letters, mail address, ways to sign in, sessions.

use base_core::{Id, Time};

pub mod acts;
pub mod pages;
pub mod store;

#[cfg(test)]
mod tests;

use crate::Person;

/// The longest name of a person, in characters.
pub const NAME_CHARS_MAX: usize = 120;

/// A mail address that is about to become another. Kept until the letters about it have left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AddressChange {
    pub id: Id<AddressChange>,
    pub person: Id<Person>,
    pub before: String,
    pub after: String,
    pub at: Time,
}
