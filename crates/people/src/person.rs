//! A person: somebody who works here, under one mail address. What she may do is in her roles, what she works on at her desks.

use base_core::{Id, Time};
use base_text::fold;

pub mod acts;
pub mod pages;
pub mod rules;
pub mod store;

#[cfg(test)]
mod tests;

pub use rules::Refusal;

/// Longest mail address, in bytes (RFC 5321).
pub const EMAIL_BYTES_MAX: usize = 254;

/// A person as kept; one who was erased is none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    pub id: Id<Person>,
    pub name: String,
    pub email: String,
    /// Tag of the interface language of her letters.
    pub lang: String,
    pub state: State,
    /// Made up for a demonstration or a test.
    pub fictional: bool,
    pub created_at: Time,
    pub updated_at: Time,
}

/// Whether she may come in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Was sent an invitation and has not taken it yet.
    Invited,
    /// May sign in.
    Accepted,
    /// May not sign in for now.
    Suspended,
}

impl State {
    pub const ALL: [Self; 3] = [Self::Invited, Self::Accepted, Self::Suspended];

    /// As stored, and as part of message keys (`person-state-invited`).
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Invited => "invited",
            Self::Accepted => "accepted",
            Self::Suspended => "suspended",
        }
    }

    /// The state of this name.
    pub fn find(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == name)
    }
}

/// A name as it is compared and ordered; the same for all spellings that people read as one.
pub fn folded_name(name: &str) -> String {
    fold(name.trim())
}

/// An address as it is compared: whole in lower case, since no one keeps two mailboxes that differ in it.
pub fn folded_email(email: &str) -> String {
    email.trim().to_lowercase()
}

/// A name on one line, however it was typed.
pub fn on_one_line(name: &str) -> String {
    name.split(|sign: char| sign.is_whitespace() || sign.is_control())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// Whether a mail could be sent there over the internet: a mail address with a dot in its domain.
pub fn is_address(email: &str) -> bool {
    email.len() <= EMAIL_BYTES_MAX && base_mail::Mailbox::new(None, email).is_ok_and(|mailbox| mailbox.domain().contains('.'))
}
