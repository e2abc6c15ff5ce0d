//! What keeps a choice from being concluded, and its letters from being sent.

use std::collections::HashMap;

use base_core::Id;

use super::{Decision, VerdictLetter};
use crate::Submission;
use crate::submission::store::Subject;

/// Whether a decision says why: in general, or for one criterion.
pub fn has_reasons(decision: &Decision) -> bool {
    !decision.words.is_empty() || decision.reasons.values().any(|reason| !reason.is_empty())
}

/// The numbers of submissions that are not decided, or without a reason.
pub fn undecided(subjects: &[Subject], decisions: &HashMap<Id<Submission>, Decision>) -> Vec<u32> {
    let is_open = |subject: &&Subject| !decisions.get(&subject.id).is_some_and(has_reasons);
    subjects.iter().filter(is_open).map(|subject| subject.number).collect()
}

/// Letters that nobody has read over yet.
pub fn unread(letters: &[VerdictLetter]) -> usize {
    letters.iter().filter(|letter| letter.read_at.is_none()).count()
}
