//! A call for practices: what is asked, of whom, until when, and by which criteria answers are judged.

use std::time::Duration;

use base_content::Text;
use base_core::limits::TEXT_CHARS_MAX;
use base_core::{Id, Lang, Time};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

use crate::criterion::Criterion;
use crate::form::Question;

pub mod acts;
pub mod coverage;
pub mod pages;
pub mod rules;
pub mod store;

#[cfg(test)]
mod tests;

pub use rules::Refusal;

/// Longest text of a call, in characters.
pub const ABOUT_CHARS_MAX: usize = 2 * TEXT_CHARS_MAX;

/// So long after its deadline a call is closed for good. Until then a clock that was ahead for a moment does no harm.
pub const CLOSE_AFTER: Duration = Duration::from_secs(15 * 60);

/// A call as kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Call {
    pub id: Id<Call>,
    /// Its address; never changes.
    pub slug: String,
    pub state: State,
    pub opens_at: Time,
    /// The first moment at which it is too late.
    pub closes_at: Time,
    /// When it was found closed or was closed by hand: from then on it is, whatever the clock says.
    pub closed_at: Option<Time>,
    pub plan: Plan,
    /// Made up for a demonstration or a test.
    pub fictional: bool,
    pub created_at: Time,
    pub updated_at: Time,
    /// Goes up with every change.
    pub revision: u32,
}

/// Whether the public sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Draft,
    Announced,
}

/// Where an announced call is in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    Upcoming,
    Open,
    Closed,
}

/// What a call says and asks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// The language in which all of it is written.
    pub lang: Lang,
    pub title: String,
    /// In one or two sentences, for lists.
    pub summary: String,
    /// Markdown.
    #[serde(default)]
    pub about: String,
    /// Who may answer, in words.
    #[serde(default)]
    pub who: String,
    pub answering: Answering,
    /// IANA name of the time zone in which its dates are said: `Europe/Rome`.
    pub zone: String,
    /// When it was, in words, where its dates are not known; empty where they are.
    #[serde(default)]
    pub when: String,
    /// What is not known of a call that was not run here; empty for one that is.
    #[serde(default)]
    pub unknown: String,
    pub questions: Vec<Question>,
    pub criteria: Vec<Criterion>,
    /// How many are to be chosen, as far as that is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub places: Option<u32>,
}

/// Who may begin an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answering {
    /// Whoever has a mail address.
    Anyone,
    /// Members of desks that are here already.
    Desks,
    /// Nobody: it was run elsewhere and is shown for the record.
    Nobody,
}

impl State {
    /// As stored, and as part of message keys.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Announced => "announced",
        }
    }
}

impl Stage {
    /// As part of message keys.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Upcoming => "upcoming",
            Self::Open => "open",
            Self::Closed => "closed",
        }
    }
}

impl Answering {
    pub const ALL: [Self; 3] = [Self::Anyone, Self::Desks, Self::Nobody];

    /// As stored, and as part of message keys.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Anyone => "anyone",
            Self::Desks => "desks",
            Self::Nobody => "nobody",
        }
    }
}

impl Call {
    /// Under which its translations are kept.
    pub fn subject(&self) -> String {
        format!("call/{}", self.slug)
    }

    /// Where it is at `now`.
    pub fn stage(&self, now: Time) -> Stage {
        match now {
            now if self.closed_at.is_some() || now >= self.closes_at => Stage::Closed,
            now if now < self.opens_at => Stage::Upcoming,
            _ => Stage::Open,
        }
    }

    /// When it closes; of one that was closed by hand before that, when it was.
    pub fn ends_at(&self) -> Time {
        self.closed_at.map_or(self.closes_at, |at| at.min(self.closes_at))
    }

    /// The time zone of its dates; UTC if the machine does not know it any more.
    pub fn zone(&self) -> TimeZone {
        TimeZone::get(&self.plan.zone).unwrap_or(TimeZone::UTC)
    }

    /// The day where the call is.
    pub fn day(&self, at: Time) -> Date {
        at.timestamp().to_zoned(self.zone()).date()
    }
}

impl Plan {
    /// Its texts, in their order: what is translated.
    pub fn texts(&self) -> Vec<Text> {
        let own = [
            ("title", &self.title),
            ("summary", &self.summary),
            ("about", &self.about),
            ("who", &self.who),
            ("when", &self.when),
            ("unknown", &self.unknown),
        ];
        let own = own.into_iter().filter(|(_, words)| !words.is_empty()).map(|(key, words)| (key.to_owned(), words.as_str()));
        let questions = self.questions.iter().flat_map(Question::words);
        let criteria = self.criteria.iter().flat_map(Criterion::words);
        let text = |(key, body): (String, &str)| Text { key, lang: self.lang.clone(), body: body.to_owned() };
        own.chain(questions).chain(criteria).map(text).collect()
    }

    /// The question of this key.
    pub fn question(&self, key: &str) -> Option<&Question> {
        self.questions.iter().find(|question| question.key == key)
    }

    /// The criterion of this key.
    pub fn criterion(&self, key: &str) -> Option<&Criterion> {
        self.criteria.iter().find(|criterion| criterion.key == key)
    }
}
