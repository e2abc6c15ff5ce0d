//! Who leads the reading of a call, who reads, and what is refused.

use base_db::{Collided, DbError};
use base_web::Signed;
use people::Role;

use super::ties::Conflict;

/// Leads the reading and the choice: who runs the call, and its chair.
pub fn may_lead(signed: &Signed, slug: &str) -> bool {
    [Role::Convener, Role::Chair].iter().any(|role| signed.is_for(role.as_str(), "call", slug))
}

/// Reads for this call, if she has a seat there.
pub fn may_read(signed: &Signed, slug: &str) -> bool {
    signed.is_for(Role::Reviewer.as_str(), "call", slug)
}

/// Why an act was not done.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    #[error("there is no such thing")]
    Missing,
    /// Somebody else changed it meanwhile.
    #[error("it was changed meanwhile")]
    Overtaken,
    #[error("there are too many")]
    TooMany,
    /// Its phases do not follow each other, or begin while answers are still taken.
    #[error("the plan is not sound")]
    Unsound,
    /// She must not read it.
    #[error("she is in conflict with it: {0:?}")]
    Conflict(Conflict),
    /// Something else must be done first.
    #[error("nothing is taken now")]
    NotNow,
    /// She gave her review, or began it.
    #[error("it is read already")]
    Read,
    /// So many marks or reasons are missing.
    #[error("{0} marks are missing")]
    Incomplete(usize),
    /// The panel has decided.
    #[error("it is decided")]
    Decided,
    #[error(transparent)]
    Person(#[from] people::person::Refusal),
    #[error(transparent)]
    Db(#[from] DbError),
}

impl Collided for Refusal {
    fn collided(&self) -> bool {
        match self {
            Self::Db(error) => error.collided(),
            Self::Person(refusal) => refusal.collided(),
            _ => false,
        }
    }
}
