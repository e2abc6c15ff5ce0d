//! The texts of the site, edited in forms: each kind of document says once which fields it has, and everything else follows from that:
//! the form, the reading of what was typed, drafts, versions, differences.
//!
//! A draft keeps the fields as they were typed, sound or not; nobody but its author sees it. Publishing it is a step of its own, which
//! makes a version. It stands on one revision of its document; when another was published meanwhile, that one is taken in first, and
//! where both changed the same field the author chooses.

use base_core::{Id, Time};
use people::Person;

pub mod acts;
pub mod difference;
pub mod kinds;
pub mod merge;
pub mod open;
pub mod pages;
pub mod shape;
pub mod sheet;
pub mod store;

#[cfg(test)]
mod tests;

pub use shape::{Editable, Kind, Reader, Slugs};
pub use sheet::Typed;

/// Longest reason for a change, in characters.
pub const WHY_CHARS_MAX: usize = 500;
/// Who may edit the texts of the site, if she holds the role for the whole of it.
pub const ROLES: [&str; 3] = ["editor", "convener", "administrator"];

/// A draft as kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    pub kind: String,
    pub slug: String,
    pub author: Id<Person>,
    /// The revision of the document that it changes; 0 if there is none yet.
    pub base: u32,
    pub typed: Typed,
    pub updated_at: Time,
    /// Goes up with every change; 0 for one that is not kept yet.
    pub revision: u32,
}
