//! A link that was mailed to a person: it does one thing once, for a while. Whoever opens it is asked first: machines that look
//! through mail open links too.

use std::time::Duration;

use base_core::{Id, Time};

pub mod acts;
pub mod pages;
pub mod store;

#[cfg(test)]
mod tests;

use crate::{Person, person};

/// A link as kept, without its secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    pub person: Id<Person>,
    pub purpose: Purpose,
    pub expires_at: Time,
}

/// What a link is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// Signs in and leads to this address of ours.
    SignIn(Option<String>),
    /// Lets a new person in and leads to this address of ours.
    Invitation(Option<String>),
    /// Confirms the address that this change leads to.
    Address(Id<crate::account::AddressChange>),
}

impl Purpose {
    /// How long such a link is good.
    pub fn life(&self) -> Duration {
        match self {
            Self::SignIn(_) => Duration::from_secs(30 * 60),
            Self::Invitation(_) => Duration::from_secs(14 * 24 * 60 * 60),
            Self::Address(_) => Duration::from_secs(24 * 60 * 60),
        }
    }

    /// Its name and detail, as stored.
    fn parts(&self) -> (&'static str, Option<String>) {
        match self {
            Self::SignIn(next) => ("sign-in", next.clone()),
            Self::Invitation(next) => ("invitation", next.clone()),
            Self::Address(change) => ("address", Some(change.to_string())),
        }
    }

    /// From [`Purpose::parts`].
    fn read(name: &str, detail: Option<String>) -> Option<Self> {
        match name {
            "sign-in" => Some(Self::SignIn(detail)),
            "invitation" => Some(Self::Invitation(detail)),
            "address" => Some(Self::Address(detail?.parse().ok()?)),
            _ => None,
        }
    }
}

/// What a letter with a link is about, in the language of who asked for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct About {
    pub subject: String,
    pub text: String,
}

impl About {
    /// As kept: the subject is the first line.
    pub(crate) fn written(&self) -> String {
        format!("{}\n{}", person::on_one_line(&self.subject), self.text)
    }

    /// From [`About::written`].
    pub(crate) fn read(written: &str) -> Option<Self> {
        let (subject, text) = written.split_once('\n')?;
        Some(Self { subject: subject.to_owned(), text: text.to_owned() })
    }
}

/// Somebody asked for a link. Whether there is such a person is looked up when the letter is written, so that the answer to a known
/// address looks and takes the same as to any other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    pub id: Id<Request>,
    /// As addresses are compared.
    pub email: String,
    pub lang: String,
    /// Where to go on after signing in.
    pub next: Option<String>,
    /// Who is not known here yet is let in: she asked where everybody may.
    pub welcome: bool,
    /// What the letter is about: its subject and what it says before the link.
    pub about: Option<About>,
    pub at: Time,
}
