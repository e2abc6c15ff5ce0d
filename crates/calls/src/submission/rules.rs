//! What keeps a submission from being sent, and who may see it.

use base_core::Time;
use base_db::{Collided, DbError};

use super::{State, Submission, file::File};
use crate::call::{self, Call};
use crate::criterion::{Gate, Kind as CriterionKind};
use crate::form::{Answer, Fault, Kind, Question};

/// A question that stands in the way of sending.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lack<'a> {
    pub question: &'a Question,
    pub fault: Fault,
}

/// What has to be mended before it can be sent at this moment, in the order of the form.
pub fn lacks<'a>(call: &'a Call, submission: &Submission, files: &[File], at: Time) -> Vec<Lack<'a>> {
    let day = call.day(at);
    let lack = |question: &'a Question| {
        let fault = match question.read(&submission.typed) {
            Err(fault) => Some(fault),
            Ok(Some(_)) => None,
            Ok(None) if question.kind == Kind::File && files.iter().any(|file| file.question == question.key) => None,
            Ok(None) => question.needed.on(day).then_some(Fault::Missing),
        };
        fault.map(|fault| Lack { question, fault })
    };
    call.plan.questions.iter().filter_map(lack).collect()
}

/// The gates that its answers do not pass, as far as answers decide: keys of criteria. They are said to its authors before they send, and
/// keep nobody from sending: the panel decides.
pub fn failed_gates<'a>(call: &'a Call, submission: &Submission) -> Vec<&'a crate::criterion::Criterion> {
    let fails = |gate: &Gate| {
        let answer = gate.question().and_then(|key| call.plan.question(key)).map(|question| question.read(&submission.typed));
        match (gate, answer) {
            (Gate::Judged, _) => false,
            (Gate::Years { years, .. }, Some(Ok(Some(Answer::Date(began))))) => {
                let latest = call.day(call.closes_at).saturating_sub(jiff::Span::new().years(i64::from(*years)));
                // A year alone may have been its first day: what is not known is not held against anybody.
                began.first_day() > latest
            }
            (_, answer) => !matches!(answer, Some(Ok(Some(_)))),
        }
    };
    call.plan.criteria.iter().filter(|criterion| matches!(&criterion.kind, CriterionKind::Gate(gate) if fails(gate))).collect()
}

/// Whether it may still be changed: while the call is open.
pub fn may_change(call: &Call, came: Time) -> bool {
    call::rules::takes(call, came)
}

/// Whether it can be taken back: while it is sent and nothing is decided.
pub fn may_withdraw(submission: &Submission) -> bool {
    submission.state == State::Submitted
}

/// Why an act on a submission was not done.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    #[error("there is no such submission")]
    Missing,
    /// The call does not take anything at the moment when it came in.
    #[error("the call is not open")]
    Closed,
    /// These questions were changed by a colleague meanwhile, and by her too.
    #[error("somebody else changed {0:?} meanwhile")]
    Overtaken(Vec<String>),
    /// So many questions have to be mended first.
    #[error("{0} questions have to be mended first")]
    Unsound(usize),
    #[error("the desk has too many submissions")]
    TooMany,
    #[error(transparent)]
    Db(#[from] DbError),
}

impl Collided for Refusal {
    fn collided(&self) -> bool {
        if let Self::Db(error) = self { error.collided() } else { false }
    }
}
