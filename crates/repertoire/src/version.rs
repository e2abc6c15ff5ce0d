//! A version: what a practice said at one time. Never changed once written, so that a transfer can name what it came from.

use base_core::Time;

use crate::practice::Record;

pub mod rules;
pub mod store;

#[cfg(test)]
mod tests;

pub use rules::{Change, changes};

/// A version, without its record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// From 1.
    pub number: u32,
    pub at: Time,
    /// As the audit log names it.
    pub actor: String,
    /// Why it was made.
    pub why: String,
    /// Only spelling and the like.
    pub minor: bool,
}

/// A version with its record.
#[derive(Clone, Debug, PartialEq)]
pub struct Full {
    pub version: Version,
    pub record: Record,
}
