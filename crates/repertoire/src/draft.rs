//! A draft: a practice as somebody is changing it, before readers see it; and a proposal: the same, by its owner, for an editor to
//! judge.
//!
//! A draft keeps the form's fields exactly as they were typed, sound or not. It stands on one version; when another was published
//! meanwhile, that one is taken in first, and then the draft is published as a version of its own.

use base_core::{Id, Time};
use people::Person;

use crate::practice::Practice;

pub mod acts;
pub mod form;
pub mod letters;
pub mod merge;
pub mod open;
pub mod pages;
pub mod rules;
pub mod shape;
pub mod sheet;
pub mod store;
pub mod tree;

#[cfg(test)]
mod tests;

pub use rules::Refusal;
pub use tree::Typed;

/// Longest reason, for a version, a proposal or its refusal, in characters.
pub const WHY_CHARS_MAX: usize = 500;

/// A draft as kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    pub id: Id<Draft>,
    pub practice: Id<Practice>,
    pub author: Id<Person>,
    pub kind: Kind,
    pub state: State,
    /// The version that it changes; 0 if the practice has none yet.
    pub base: u32,
    pub typed: Typed,
    /// Why it was proposed; of an editor's draft, why she began it, where that is known.
    pub note: String,
    /// Why it was declined.
    pub answer: Option<String>,
    /// The proposal that an editor accepted into this draft.
    pub proposal: Option<Id<Draft>>,
    /// The version that it became.
    pub published: Option<u32>,
    pub created_at: Time,
    pub updated_at: Time,
    /// Goes up with every change.
    pub revision: u32,
}

/// Who may publish it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// An editor's: she publishes it.
    Edit,
    /// An owner's: an editor judges it.
    Proposal,
}

impl Kind {
    /// As stored.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Edit => "edit",
            Self::Proposal => "proposal",
        }
    }
}

/// How far it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Being written; one for each person and practice.
    Open,
    /// A proposal that waits for an editor.
    Submitted,
    Published,
    Dropped,
    Declined,
}

impl State {
    pub const ALL: [Self; 5] = [Self::Open, Self::Submitted, Self::Published, Self::Dropped, Self::Declined];

    /// As stored, and as part of message keys (`workbench-draft-open`).
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Submitted => "submitted",
            Self::Published => "published",
            Self::Dropped => "dropped",
            Self::Declined => "declined",
        }
    }
}
