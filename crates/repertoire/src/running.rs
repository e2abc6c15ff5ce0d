//! The yearly question: does it still run? It goes by mail to the desk that a practice belongs to, with a link that answers it without
//! signing in; the answer shows on the practice's page.
//!
//! The same link answers and corrects for sixty days. A letter lists all that a desk is asked, so that a desk with fifty practices gets
//! one and not fifty. Nobody is asked who she is: a question and its answer hold nothing personal.

use std::time::Duration;

use base_core::{Actor, Id, PartialDate, Time};
use base_db::DbError;
use base_web::App;
use people::Desk;

use crate::Practice;

pub mod acts;
mod letters;
pub mod open;
pub mod pages;
pub mod rules;
pub mod store;

#[cfg(test)]
mod tests;

pub use letters::{deliveries, handlers};

/// How long a link answers and corrects.
pub const LINK_LIFE: Duration = Duration::from_secs(60 * 24 * 60 * 60);
/// How long after the question each reminder follows.
pub const REMINDERS: [Duration; 2] = [Duration::from_secs(14 * 24 * 60 * 60), Duration::from_secs(30 * 24 * 60 * 60)];
const HOUR: Duration = Duration::from_secs(60 * 60);
/// Desks that are written to within an hour.
pub const DESKS_AN_HOUR: u64 = 60;
/// Practices that one letter asks about; what is more comes an hour later.
pub const LISTED_MAX: u64 = 100;
/// Stewards of one desk who get a letter: so many fit into the time of one job, even if the mail server stalls at each.
pub const STEWARDS_MAX: u64 = 5;

/// Closes what nobody answered in time, and asks the desks whose turn it is: each in a transaction of its own, so that a program that is
/// killed goes on where it was. Says how many desks were written to. To be done every hour.
pub async fn ask_due(app: &App) -> Result<u64, DbError> {
    let (now, journal) = (app.clock.now(), &app.journal);
    app.db.write(|tx| async move { store::close_over(&*tx, now).await }).await?;
    let written = store::desks_written_since(app.db.reader(), now.minus(HOUR)).await?;
    let desks = store::desks_due(app.db.reader(), now, DESKS_AN_HOUR.saturating_sub(written)).await?;
    let mut asked = 0;
    for desk in &desks {
        let count = app.act(|tx| async move { acts::ask(&*tx, journal, &Actor::System, desk).await }).await?;
        asked += u64::from(count > 0);
    }
    Ok(asked)
}

/// A question as kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    pub id: Id<Question>,
    pub practice: Id<Practice>,
    pub desk: Id<Desk>,
    pub state: State,
    pub asked_at: Time,
    /// Until then its links answer and correct.
    pub expires_at: Time,
    /// How many letters were sent about it.
    pub letters: u32,
    pub last_letter_at: Time,
    /// How often it was answered: once, then corrected.
    pub answers: u32,
    pub said: Option<Said>,
    /// What the practice said of its last confirmation before the answer.
    pub confirmed_before: Option<PartialDate>,
    /// When an editor saw to the answer.
    pub settled_at: Option<Time>,
}

/// Where a question stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Open,
    Answered,
    /// Its time ran out.
    Unanswered,
}

impl State {
    pub const ALL: [Self; 3] = [Self::Open, Self::Answered, Self::Unanswered];

    /// As stored.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Answered => "answered",
            Self::Unanswered => "unanswered",
        }
    }

    /// The state of this name.
    pub fn find(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == name)
    }
}

/// What a desk said, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    pub reply: Reply,
    pub at: Time,
}

/// An answer with its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    pub answer: Answer,
    /// What has changed, why it ended, or who runs it now; may be empty.
    pub note: String,
    /// When it ended, in the desk's words; may be empty.
    pub when: String,
}

/// What a desk may answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    Runs,
    Changed,
    Ended,
    NotOurs,
}

impl Answer {
    pub const ALL: [Self; 4] = [Self::Runs, Self::Changed, Self::Ended, Self::NotOurs];

    /// As stored, as sent by forms, and as part of message keys (`running-answer-runs`).
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Runs => "runs",
            Self::Changed => "changed",
            Self::Ended => "ended",
            Self::NotOurs => "not-ours",
        }
    }

    /// The answer of this name.
    pub fn find(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|answer| answer.as_str() == name)
    }

    /// Whether it says that the practice runs.
    pub fn confirms(self) -> bool {
        matches!(self, Self::Runs | Self::Changed)
    }
}
