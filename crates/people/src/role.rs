//! A role: what a person may do, everywhere or within one call, practice or edition. One person may hold several.

use std::fmt;

use base_core::{Id, Time};
use base_web::Signed;

pub mod acts;
pub mod rules;
pub mod store;

#[cfg(test)]
mod tests;

/// The roles that there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// Keeps the installation: persons, roles, the audit log.
    Administrator,
    /// Leads the consortium: calls, editions, publishing, reports.
    Convener,
    /// Changes and publishes practices and the texts of the site.
    Editor,
    /// Writes translations.
    Translator,
    /// Judges submissions.
    Reviewer,
    /// Leads the reviewers.
    Chair,
    /// Does fieldwork.
    Researcher,
    /// Teaches in the Academy.
    Trainer,
    /// Speaks for a practice.
    Owner,
    /// Takes part in the Academy.
    Participant,
}

impl Role {
    pub const ALL: [Self; 10] = [
        Self::Administrator,
        Self::Convener,
        Self::Editor,
        Self::Translator,
        Self::Reviewer,
        Self::Chair,
        Self::Researcher,
        Self::Trainer,
        Self::Owner,
        Self::Participant,
    ];

    /// As stored, as the permission table says it, and as part of message keys (`role-editor`).
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Administrator => "administrator",
            Self::Convener => "convener",
            Self::Editor => "editor",
            Self::Translator => "translator",
            Self::Reviewer => "reviewer",
            Self::Chair => "chair",
            Self::Researcher => "researcher",
            Self::Trainer => "trainer",
            Self::Owner => "owner",
            Self::Participant => "participant",
        }
    }

    /// The role of this name.
    pub fn find(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.as_str() == name)
    }

    /// Those who see other people's secrets or decide over them must show a second factor.
    pub fn needs_second_factor(self) -> bool {
        matches!(self, Self::Administrator | Self::Chair | Self::Reviewer | Self::Researcher)
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The names of all roles, for the permission table.
pub fn names() -> Vec<&'static str> {
    Role::ALL.iter().map(|role| role.as_str()).collect()
}

/// Within what a role is held.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scope {
    Site,
    /// By slug.
    Call(String),
    Practice(String),
    Edition(String),
}

impl Scope {
    /// Kind and slug, as stored.
    pub fn parts(&self) -> (&'static str, &str) {
        match self {
            Self::Site => ("site", ""),
            Self::Call(slug) => ("call", slug),
            Self::Practice(slug) => ("practice", slug),
            Self::Edition(slug) => ("edition", slug),
        }
    }

    /// From [`Scope::parts`].
    pub fn read(kind: &str, slug: &str) -> Option<Self> {
        let slug = || (!slug.is_empty()).then(|| slug.to_owned());
        match kind {
            "site" => Some(Self::Site),
            "call" => slug().map(Self::Call),
            "practice" => slug().map(Self::Practice),
            "edition" => slug().map(Self::Edition),
            _ => None,
        }
    }
}

/// A role that somebody holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grant {
    pub id: Id<Grant>,
    pub role: Role,
    pub scope: Scope,
    pub at: Time,
}

/// Holds the role for the whole site.
pub fn is(signed: &Signed, role: Role) -> bool {
    signed.is(role.as_str())
}

/// Holds the role for the whole site or for this practice.
pub fn is_for_practice(signed: &Signed, role: Role, slug: &str) -> bool {
    signed.is_for(role.as_str(), "practice", slug)
}
