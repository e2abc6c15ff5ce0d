//! What may be done with drafts, and who is told why not.

use base_core::Id;
use base_db::{Collided, DbError};
use base_web::Signed;
use people::{Person, Role, role};

use super::{Draft, State};
use crate::practice;
use crate::practice::rules::{may_edit, may_propose};

/// Whether somebody who holds these roles may propose corrections to this practice, though it is not she who asks now.
pub fn speaks_for(grants: &[role::Grant], slug: &str) -> bool {
    grants.iter().any(|grant| grant.role == Role::Owner && grant.scope == role::Scope::Practice(slug.to_owned()))
}

/// Whether she may see this practice on the workbench.
pub fn may_see(signed: &Signed, slug: &str) -> bool {
    may_edit(signed, slug) || may_propose(signed, slug)
}

/// The practices that she sees there: all, or those with these slugs.
pub fn seen(signed: &Signed) -> Option<Vec<String>> {
    if role::is(signed, Role::Editor) {
        return None;
    }
    let roles = [Role::Editor.as_str(), Role::Owner.as_str()];
    let own = signed.grants.iter().filter(|grant| roles.contains(&grant.role)).filter_map(|grant| grant.scope.as_ref());
    Some(own.filter(|(kind, _)| kind == "practice").map(|(_, slug)| slug.clone()).collect())
}

/// Her draft, open, in the state in which she saw it.
pub(crate) fn check_open(draft: &Draft, author: Id<Person>, revision: u32) -> Result<(), Refusal> {
    if draft.author != author {
        return Err(Refusal::Missing);
    }
    if draft.state != State::Open {
        return Err(Refusal::Closed);
    }
    if draft.revision != revision {
        return Err(Refusal::Overtaken);
    }
    Ok(())
}

/// Why an act on a draft was not done.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    #[error("there is no such draft")]
    Missing,
    /// It was published, dropped or handed in meanwhile.
    #[error("the draft is no longer open")]
    Closed,
    /// The same person saved it in another tab.
    #[error("the draft was changed in another tab")]
    Overtaken,
    /// She has an open draft of this practice already.
    #[error("there is an open draft already")]
    AlreadyOpen,
    /// Another version was published since the draft was begun.
    #[error("another version was published meanwhile; take it in first")]
    Stale,
    /// Fields have to be mended first.
    #[error("{0} fields of the draft have to be mended first")]
    Unsound(usize),
    #[error(transparent)]
    Practice(#[from] practice::Refusal),
    #[error(transparent)]
    Db(#[from] DbError),
}

impl Collided for Refusal {
    fn collided(&self) -> bool {
        match self {
            Self::Practice(refusal) => refusal.collided(),
            Self::Db(error) => error.collided(),
            _ => false,
        }
    }
}
