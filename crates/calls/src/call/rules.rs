//! Who may do what with a call, what its forms must hold, and how its dates are read.

use base_core::Time;
use base_core::limits::{NAME_CHARS_MAX, TEXT_CHARS_MAX};
use base_db::{Collided, DbError};
use base_i18n::Words;
use base_web::{Form, FormFaults, Signed};
use jiff::civil::DateTime;
use jiff::tz::{AmbiguousOffset, TimeZone};
use people::{Role, role};

use super::{ABOUT_CHARS_MAX, Answering, Call, Plan, Stage, State};
use crate::criterion::Gate;
use crate::form::Needed;

/// Runs this call: a convener of the site or of the call.
pub fn may_run(signed: &Signed, slug: &str) -> bool {
    signed.is_for(Role::Convener.as_str(), "call", slug)
}

/// Opens new calls.
pub fn may_open(signed: &Signed) -> bool {
    role::is(signed, Role::Convener)
}

/// Whether the public sees it.
pub fn is_public(call: &Call) -> bool {
    call.state == State::Announced
}

/// Whether what came in at this moment is in time.
pub fn takes(call: &Call, came: Time) -> bool {
    is_public(call) && call.stage(came) == Stage::Open && call.plan.answering != Answering::Nobody
}

/// What has to be there before the public sees a call: message keys, in the order of its pages.
pub fn wanting(plan: &Plan, opens_at: Time, closes_at: Time) -> Vec<&'static str> {
    let is_run_here = plan.answering != Answering::Nobody;
    let asked = |gate: &Gate| gate.question().is_none_or(|key| plan.question(key).is_some());
    let gates_stand = plan.criteria.iter().all(|criterion| match &criterion.kind {
        crate::criterion::Kind::Gate(gate) => asked(gate),
        _ => true,
    });
    let is_needed = |needed: Needed| needed != Needed::No;
    [
        (plan.summary.is_empty(), "call-wants-summary"),
        (plan.about.is_empty(), "call-wants-about"),
        (is_run_here && plan.who.is_empty(), "call-wants-who"),
        (closes_at <= opens_at, "call-wants-dates"),
        (is_run_here && !plan.questions.iter().any(|question| is_needed(question.needed)), "call-wants-questions"),
        (is_run_here && plan.criteria.is_empty(), "call-wants-criteria"),
        (!gates_stand, "call-wants-gate-question"),
    ]
    .into_iter()
    .filter(|(is_missing, _)| *is_missing)
    .map(|(_, key)| key)
    .collect()
}

/// Whether every answer that may have been given before can still be read after.
pub fn keeps_answers(before: &Plan, after: &Plan) -> bool {
    before.questions.iter().all(|question| {
        let Some(now) = after.question(&question.key) else { return false };
        let offered = |key: &str| now.kind.choices().iter().any(|choice| choice.key == key);
        now.kind.as_str() == question.kind.as_str() && question.kind.choices().iter().all(|choice| offered(&choice.key))
    })
}

/// Whether answers are judged after as they were to be judged before: words may change, and nothing else.
pub fn keeps_criteria(before: &Plan, after: &Plan) -> bool {
    let judged = |plan: &Plan| {
        let one = |criterion: &crate::criterion::Criterion| {
            let kind = &criterion.kind;
            let gate = if let crate::criterion::Kind::Gate(gate) = kind { Some(gate.clone()) } else { None };
            (criterion.key.clone(), kind.as_str(), kind.weight(), kind.scale().len(), gate)
        };
        let mut all: Vec<_> = plan.criteria.iter().map(one).collect();
        all.sort_by(|a, b| a.0.cmp(&b.0));
        all
    };
    judged(before) == judged(after)
}

/// Why a local time is no moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoMoment {
    /// It cannot be read.
    Unreadable,
    /// Clocks jump over it in the night in which summer time begins.
    Skipped,
}

/// The moment of a local date (`2027-03-28`) and time (`23:59`) in a time zone. Where clocks go back, the time comes twice: the later one is
/// meant, so that nobody is too late.
///
/// # Errors
/// There is none.
pub fn moment(date: &str, time: &str, zone: &TimeZone) -> Result<Time, NoMoment> {
    let local: DateTime = format!("{date}T{time}").parse().map_err(|_| NoMoment::Unreadable)?;
    let ambiguous = zone.to_ambiguous_timestamp(local);
    let found = match ambiguous.offset() {
        AmbiguousOffset::Gap { .. } => return Err(NoMoment::Skipped),
        _ => ambiguous.later(),
    };
    found.map(|moment| Time::from_millis(moment.as_millisecond())).map_err(|_| NoMoment::Unreadable)
}

/// Whether the machine knows this time zone by name.
pub fn is_zone(name: &str) -> bool {
    name.contains('/') && TimeZone::get(name).is_ok() || name == "UTC"
}

/// Whether the word can be the address of a call.
pub fn is_slug(slug: &str) -> bool {
    !slug.is_empty() && base_text::slug(slug) == slug && slug != "new"
}

/// Longest summary of a call, in characters, and longest line on who may answer.
const SUMMARY_CHARS_MAX: usize = 500;
const WHO_CHARS_MAX: usize = 1_000;

/// What is to be mended in the texts of a call.
pub fn check_texts(words: &Words, form: &Form, faults: &mut FormFaults) {
    faults.require(words, form, "title", NAME_CHARS_MAX);
    faults.limit(words, form, "summary", SUMMARY_CHARS_MAX);
    faults.limit(words, form, "about", ABOUT_CHARS_MAX);
    faults.limit(words, form, "who", WHO_CHARS_MAX);
    faults.limit(words, form, "when", NAME_CHARS_MAX);
    faults.limit(words, form, "unknown", TEXT_CHARS_MAX);
}

/// Why an act on a call was not done.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    #[error("there is no such call")]
    Missing,
    #[error("another call has this address")]
    SlugTaken,
    /// Somebody else changed it meanwhile.
    #[error("the call was changed meanwhile")]
    Overtaken,
    /// Somebody else has changed these translations since they were seen.
    #[error("these translations were changed meanwhile: {0:?}")]
    Retranslated(Vec<String>),
    /// The call is open, and answers are judged by the criteria that it was opened with.
    #[error("the criteria hold")]
    Judged,
    /// There are answers to what was to be taken away.
    #[error("the question has answers")]
    Answered,
    /// It lacks these things (message keys).
    #[error("the call is not complete: {0:?}")]
    Wanting(Vec<&'static str>),
    #[error(transparent)]
    Db(#[from] DbError),
}

impl Collided for Refusal {
    fn collided(&self) -> bool {
        if let Self::Db(error) = self { error.collided() } else { false }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_deadline_is_a_moment_also_in_the_nights_in_which_clocks_change() {
        let rome = TimeZone::get("Europe/Rome").expect("known");
        let at = |date, time| moment(date, time, &rome).map(|moment| moment.to_string());
        assert_eq!(at("2027-03-27", "23:59"), Ok("2027-03-27T22:59:00.000Z".into()));
        assert_eq!(at("2027-03-28", "02:30"), Err(NoMoment::Skipped));
        assert_eq!(at("2027-03-28", "03:00"), Ok("2027-03-28T01:00:00.000Z".into()));
        // 02:30 comes twice in the night of 31 October: at 00:30 and at 01:30 UTC.
        assert_eq!(at("2027-10-31", "02:30"), Ok("2027-10-31T01:30:00.000Z".into()));
        assert_eq!(at("2027-02-30", "12:00"), Err(NoMoment::Unreadable));
        assert_eq!(at("2027-02-28", "noon"), Err(NoMoment::Unreadable));
    }
}
