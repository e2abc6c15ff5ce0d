//! Coverage: how many of a subject's texts are there in each language the interface is offered in, and what is to be done first.
//!
//! It is counted in the transaction that changes a source or a translation, never when it is looked at: a list of ten thousand
//! subjects reads the rows that it shows, and the sums are rows of their own.

pub mod store;

#[cfg(test)]
mod tests;

use std::collections::BTreeSet;
use std::ops::{AddAssign, Neg};

use base_core::{Lang, Time};

use crate::{SourceHash, State, Text, Translations};

/// A text as something to translate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    pub text: Text,
    /// A proper name: it may be translated, but nobody misses it.
    pub is_name: bool,
}

/// Something with texts to translate: a practice, a page, a concept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Covered {
    /// Under which its translations are kept.
    pub subject: String,
    /// `practice`, `page`: one half of its address among the translations, the other is `slug`.
    pub kind: String,
    pub slug: String,
    /// What it is called in lists, in its own words.
    pub title: String,
    pub title_lang: Lang,
    /// What it calls itself in another language, to be found by.
    pub own_name: Option<String>,
    pub texts: Vec<Source>,
}

/// How the texts are that have to be read in another language than they were written in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// All of them: the sum of the others.
    pub texts: i64,
    /// Written or approved by a person, of the source as it is.
    pub human: i64,
    /// Made by a machine of the source as it is, and read by nobody.
    pub machine: i64,
    /// Made by a machine of the source as it is, then checked.
    pub reviewed: i64,
    /// Made of other words than the source has now, however they came about.
    pub outdated: i64,
    pub missing: i64,
}

/// What a subject needs first in a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Need {
    /// Something has changed since it was translated.
    Outdated,
    /// Something is not translated.
    Missing,
    /// Something was translated by a machine and read by nobody.
    Check,
    Nothing,
}

/// One subject in one language, as lists show it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    pub subject: String,
    pub lang: Lang,
    pub kind: String,
    pub slug: String,
    pub title: String,
    pub title_lang: Lang,
    /// By what it is found: its names here, in its own words and in this language, folded.
    pub names: String,
    pub need: Need,
    pub counts: Counts,
    /// When a count or the title last changed.
    pub changed_at: Time,
}

/// All subjects of a kind that need the same in a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Total {
    pub lang: Lang,
    pub kind: String,
    pub need: Need,
    pub subjects: i64,
    pub counts: Counts,
}

impl Need {
    /// In the order in which they are done.
    pub const ALL: [Self; 4] = [Self::Outdated, Self::Missing, Self::Check, Self::Nothing];

    /// As part of addresses and message keys.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Outdated => "outdated",
            Self::Missing => "missing",
            Self::Check => "check",
            Self::Nothing => "complete",
        }
    }

    /// From [`Need::as_str`].
    pub fn find(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|need| need.as_str() == name)
    }

    pub(crate) fn rank(self) -> i32 {
        self as i32
    }

    pub(crate) fn of_rank(rank: i32) -> Option<Self> {
        Self::ALL.into_iter().find(|need| need.rank() == rank)
    }
}

impl Counts {
    /// Of these texts for somebody who reads `lang`.
    pub fn of(texts: &[Source], translations: &Translations, lang: &Lang) -> Self {
        let mut counts = Self::default();
        for Source { text, is_name } in texts.iter().filter(|source| source.text.lang.primary() != lang.primary()) {
            let translation = translations.find(&text.key, lang);
            if *is_name && translation.is_none() {
                continue;
            }
            counts.texts += 1;
            let count = match translation {
                None => &mut counts.missing,
                Some(made) if made.source != SourceHash::of(&text.body) => &mut counts.outdated,
                Some(made) => match made.state {
                    State::Human => &mut counts.human,
                    State::Machine => &mut counts.machine,
                    State::MachineReviewed => &mut counts.reviewed,
                },
            };
            *count += 1;
        }
        counts
    }

    /// What is to be done first.
    pub fn need(&self) -> Need {
        match self {
            Self { outdated: 1.., .. } => Need::Outdated,
            Self { missing: 1.., .. } => Need::Missing,
            Self { machine: 1.., .. } => Need::Check,
            _ => Need::Nothing,
        }
    }

    /// As the columns of both tables stand.
    pub(crate) fn values(&self) -> [i64; 6] {
        [self.texts, self.human, self.machine, self.reviewed, self.outdated, self.missing]
    }

    pub(crate) fn of_values([texts, human, machine, reviewed, outdated, missing]: [i64; 6]) -> Self {
        Self { texts, human, machine, reviewed, outdated, missing }
    }
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        let sums = self.values().into_iter().zip(other.values()).map(|(one, other)| one + other);
        let mut values = [0; 6];
        values.iter_mut().zip(sums).for_each(|(value, sum)| *value = sum);
        *self = Self::of_values(values);
    }
}

impl Neg for Counts {
    type Output = Self;
    fn neg(self) -> Self {
        Self::of_values(self.values().map(Neg::neg))
    }
}

/// All that a subject is called, in whatever language, folded, each on a line of its own: for searching.
pub fn names(covered: &Covered, translations: &Translations) -> String {
    let translated = titled(covered).into_iter().flat_map(|key| {
        base_i18n::offered().iter().filter_map(move |lang| translations.find(key, lang)).map(|made| made.body.as_str())
    });
    let all = [Some(covered.title.as_str()), covered.own_name.as_deref()].into_iter().flatten().chain(translated);
    let folded: BTreeSet<String> = all.map(base_text::fold).collect();
    folded.into_iter().collect::<Vec<_>>().join("\n")
}

/// The key of the text that is its title.
fn titled(covered: &Covered) -> Option<&str> {
    covered.texts.iter().find(|source| source.text.body == covered.title).map(|source| source.text.key.as_str())
}

/// The rows of a subject, one for each language that the interface is offered in.
pub fn rows(covered: &Covered, translations: &Translations, now: Time) -> Vec<Row> {
    let titled = titled(covered);
    let row = |lang: &Lang| {
        let translated = titled.and_then(|key| translations.find(key, lang)).map(|made| made.body.as_str());
        let names = [Some(covered.title.as_str()), covered.own_name.as_deref(), translated];
        let counts = Counts::of(&covered.texts, translations, lang);
        Row {
            subject: covered.subject.clone(),
            lang: lang.clone(),
            kind: covered.kind.clone(),
            slug: covered.slug.clone(),
            title: covered.title.clone(),
            title_lang: covered.title_lang.clone(),
            names: base_text::fold(&names.into_iter().flatten().collect::<Vec<_>>().join(" ")),
            need: counts.need(),
            counts,
            changed_at: now,
        }
    };
    base_i18n::offered().iter().map(row).collect()
}
