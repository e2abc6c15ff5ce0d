//! A version: what a practice said at one time. Never changed once written, so that a transfer can name what it came from.

use std::borrow::Cow;

use base_core::{Id, Lang, Time};
use base_db::{Connection, DbError};
use base_i18n::Words;
use people::Person;

use crate::practice::{self, Record};

pub mod difference;
pub(crate) mod maker;
pub mod pages;
pub mod rules;
pub mod store;

#[cfg(test)]
mod tests;

pub use rules::{Change, changes};

/// Why there is a version that came from a file.
pub const IMPORTED: &str = "import";

/// A version, without its record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// From 1.
    pub number: u32,
    pub at: Time,
    /// As the audit log names it.
    pub actor: String,
    /// Why it was made.
    pub why: String,
    /// Only spelling and the like.
    pub minor: bool,
}

/// A version with its record.
#[derive(Clone, Debug, PartialEq)]
pub struct Full {
    pub version: Version,
    pub record: Record,
}

impl Version {
    /// Who made it, where that was a person who is signed in.
    pub fn person(&self) -> Option<Id<Person>> {
        self.actor.strip_prefix("person:")?.parse().ok()
    }

    /// Why it was made, with the language of the words: the reader's for what happens by itself, else `written_in`. `None` if nobody said.
    pub fn reason<'a>(&'a self, words: &'a Words, written_in: &'a Lang) -> Option<(Cow<'a, str>, &'a Lang)> {
        match (self.why.as_str(), self.number) {
            ("", _) => None,
            (IMPORTED, 1) => Some((words.t("practice-version-why-first"), words.lang().lang())),
            (IMPORTED, _) => Some((words.t("practice-version-why-again"), words.lang().lang())),
            (why, _) => Some((why.into(), written_in)),
        }
    }
}

/// Practices that are checked at once.
const VERIFY_ROWS: u64 = 500;

/// What is wrong with what is kept of practices, one line a fault: each practice has the version that its row names, whose record
/// can be read and fits its hash.
pub async fn verify(db: &impl Connection) -> Result<Vec<String>, DbError> {
    let (mut faults, mut after) = (Vec::new(), None);
    loop {
        let practices = practice::store::walk(db, after, VERIFY_ROWS).await?;
        let Some(last) = practices.last() else { return Ok(faults) };
        after = Some(last.id);
        faults.extend(store::faults(db, &practices).await?);
    }
}
