//! A submission: an answer to a call, written by several people together, sent before the deadline.
//!
//! The form keeps what was typed exactly as it was. What was sent is kept beside it: whoever writes on after sending changes nothing
//! of that until she sends again.

use base_core::{Id, Time};
use people::Desk;

use crate::call::Call;
use crate::form::Typed;

pub mod acts;
pub mod answers;
pub mod facts;
pub mod file;
pub mod pages;
pub mod rules;
pub mod sheet;
pub mod store;

#[cfg(test)]
mod tests;

pub use facts::Facts;
pub use rules::Refusal;

/// Most submissions of one person or desk in one call: nobody runs more practices.
pub const OF_ONE_MAX: u64 = 20;
/// Most organisations that submit together.
pub const PARTNERS_MAX: usize = 10;

/// A submission as kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Submission {
    pub id: Id<Submission>,
    pub call: Id<Call>,
    /// Whose people write on it, beside those who were asked to; `None` if they have no desk here.
    pub desk: Option<Id<Desk>>,
    /// By which it is known to everybody but its authors; from 1 in each call.
    pub number: u32,
    pub state: State,
    /// The language in which it is written, as a tag.
    pub lang: String,
    /// What it calls itself; empty before that is typed.
    pub title: String,
    pub typed: Typed,
    /// What was sent last, and when that came in.
    pub sent: Option<(Typed, Time)>,
    /// What of it is compared.
    pub facts: Facts,
    pub created_at: Time,
    pub updated_at: Time,
    pub revision: u32,
}

/// How far it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    Draft,
    Submitted,
    /// Taken back by its authors; may be sent again before the deadline.
    Withdrawn,
}

impl State {
    pub const ALL: [Self; 3] = [Self::Draft, Self::Submitted, Self::Withdrawn];

    /// As stored, and as part of message keys.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Submitted => "submitted",
            Self::Withdrawn => "withdrawn",
        }
    }
}

impl Submission {
    /// As the log names it.
    pub fn subject(&self) -> String {
        format!("submission/{}", self.id)
    }

    /// Whether something was written since it was sent, that does not count yet.
    pub fn has_unsent(&self) -> bool {
        self.sent.as_ref().is_some_and(|(sent, _)| *sent != self.typed)
    }
}
