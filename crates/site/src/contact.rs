//! A letter from a visitor to the convener: taken down at once, sent by a job, forgotten after a year.

use base_core::{Id, Time};

pub mod acts;
pub mod letters;
pub mod pages;
pub mod rules;
pub mod store;

#[cfg(test)]
mod tests;

pub use letters::{Desk, letters};

/// The event of a letter that was taken down. It holds nothing of the letter.
pub const RECEIVED: &str = "contact.received";
/// The subscriber that sends letters on.
pub const LETTERS: &str = "contact-letters";

/// A letter as kept. Personal data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    pub id: Id<Message>,
    /// Made from the form's token and the words: the same letter sent twice is one.
    pub once: String,
    pub at: Time,
    pub name: Option<String>,
    /// Of the writer's mail.
    pub address: String,
    pub topic: Topic,
    pub body: String,
    /// Tag of the interface language that it was written under.
    pub lang: String,
}

/// What a letter is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Topic {
    Question,
    Correction,
    Accessibility,
    PersonalData,
}

impl Topic {
    /// In the order of the form.
    pub const ALL: [Self; 4] = [Self::Question, Self::Correction, Self::Accessibility, Self::PersonalData];

    /// As in the form, in addresses and in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Question => "question",
            Self::Correction => "correction",
            Self::Accessibility => "accessibility",
            Self::PersonalData => "personal-data",
        }
    }

    /// The topic called so.
    pub fn find(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|topic| topic.as_str() == word)
    }

    /// The key of its words.
    pub fn key(self) -> &'static str {
        match self {
            Self::Question => "site-contact-topic-question",
            Self::Correction => "site-contact-topic-correction",
            Self::Accessibility => "site-contact-topic-accessibility",
            Self::PersonalData => "site-contact-topic-personal-data",
        }
    }
}
