//! When a practice is asked about, and what can be taken as an answer.

use base_core::Time;
use base_i18n::Words;
use base_web::{Form, FormFaults, Signed};
use jiff::Span;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use people::role::{self, Role};

use super::{Answer, Reply};
use crate::Practice;

/// Longest words about a change or an end, in characters.
pub const NOTE_CHARS_MAX: usize = 1_000;
/// Longest words of when it ended, in characters.
pub const WHEN_CHARS_MAX: usize = 60;

/// Whether she looks after the question: it is one for the whole site.
pub fn may_see(signed: &Signed) -> bool {
    [Role::Editor, Role::Convener, Role::Administrator].into_iter().any(|role| role::is(signed, role))
}

/// What was said or asked before this day is older than a year.
pub fn a_year_before(now: Time) -> Date {
    now.date().saturating_sub(Span::new().months(12))
}

/// From which day on its desk is asked about a practice: a year after it was confirmed last, or came onto this site.
pub fn due_on(practice: &Practice) -> Date {
    let last = practice.confirmed_on.map_or_else(|| practice.created_at.date(), |day| day.first_day());
    last.saturating_add(Span::new().months(12))
}

/// The moment at which a day begins, in UTC.
pub fn beginning(day: Date) -> Time {
    let begins = day.to_zoned(TimeZone::UTC).map(|begins| begins.timestamp().as_millisecond());
    Time::from_millis(begins.unwrap_or(0))
}

/// Reads an answer, or says what is to be mended. Which words belong to it depends on what it says: others are left aside.
///
/// # Errors
/// `None` where the form says none of the answers: no form of ours does that.
pub fn read(words: &Words, form: &Form) -> Result<Reply, Option<FormFaults>> {
    let answer = Answer::find(form.get("answer")).ok_or(None)?;
    let mut faults = FormFaults::default();
    let (note, when) = match answer {
        Answer::Runs => ("", ""),
        Answer::Changed => {
            faults.require(words, form, "changed", NOTE_CHARS_MAX);
            (form.get("changed"), "")
        }
        Answer::Ended => {
            faults.limit(words, form, "when", WHEN_CHARS_MAX);
            faults.require(words, form, "why", NOTE_CHARS_MAX);
            (form.get("why"), form.get("when"))
        }
        Answer::NotOurs => {
            faults.limit(words, form, "whose", NOTE_CHARS_MAX);
            (form.get("whose"), "")
        }
    };
    if faults.is_empty() { Ok(Reply { answer, note: note.to_owned(), when: on_one_line(when) }) } else { Err(Some(faults)) }
}

/// Why a practice ended, as its page says it: with when, where that is known.
pub fn why_ended(reply: &Reply) -> String {
    if reply.when.is_empty() { reply.note.clone() } else { format!("{} ({})", reply.note, reply.when) }
}

/// Words that come from elsewhere, fit for one line of a letter.
pub fn on_one_line(text: &str) -> String {
    const CHARS_MAX: usize = 160;
    base_text::excerpt(&base_text::clean(text), CHARS_MAX)
}
