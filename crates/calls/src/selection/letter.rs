//! A letter with the result: prepared, read over by somebody of the panel, and sent with all the others.

use base_core::{Id, Time};
use people::Person;

use crate::{Call, Submission};

pub mod store;

/// Longest subject and body, in characters.
pub const SUBJECT_CHARS_MAX: usize = 200;
pub const BODY_CHARS_MAX: usize = 20_000;

/// The letter as kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VerdictLetter {
    pub id: Id<VerdictLetter>,
    pub call: Id<Call>,
    pub submission: Id<Submission>,
    pub person: Id<Person>,
    /// Tag of the language in which it is written.
    pub lang: String,
    pub subject: String,
    pub body: String,
    /// When somebody read it over last.
    pub read_at: Option<Time>,
    pub sent_at: Option<Time>,
    pub revision: u32,
}
