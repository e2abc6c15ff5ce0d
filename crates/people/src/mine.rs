//! What the program holds about a person, for that person: a page that says what, why and for how long; an export of all of it; and
//! erasure, with what must stay.
//!
//! All three follow the register of columns (`migration::register`): a new table needs a row there and nothing here.

use base_core::{Id, Time};
use migration::{Erasure, Holding, Register, Table};
use serde_json::{Map, Value};

use crate::Person;

pub mod acts;
pub mod archive;
pub mod letters;
pub mod pages;
pub mod rules;
pub mod store;

#[cfg(test)]
mod tests;

/// Whose rows are meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Whose {
    pub id: Id<Person>,
    /// Folded; of somebody who was erased it is not known any more.
    pub email: Option<String>,
}

impl Whose {
    /// This person's.
    pub fn of(person: &Person) -> Self {
        Self { id: person.id, email: Some(crate::person::folded_email(&person.email)) }
    }

    /// What is left of somebody who was erased.
    pub fn of_erased(id: Id<Person>) -> Self {
        Self { id, email: None }
    }
}

/// The rows of one table that are a person's, as JSON by column; what is secret is left out.
#[derive(Clone, Debug, PartialEq)]
pub struct Held {
    pub table: &'static Table,
    pub rows: Vec<Map<String, Value>>,
}

/// A part of what is held, as readers are told of it: tables that serve one purpose.
#[derive(Clone, Debug)]
pub struct Part {
    /// Ends the keys of its texts: `mine-what-sessions`.
    pub key: &'static str,
    pub basis: &'static str,
    pub tables: Vec<(&'static Table, &'static Holding)>,
}

/// The parts, in the order of the register.
pub fn parts(register: &'static Register) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    for (table, holding) in register.holdings() {
        match parts.iter_mut().find(|part| part.key == holding.what) {
            Some(part) => part.tables.push((table, holding)),
            None => parts.push(Part { key: holding.what, basis: holding.basis, tables: vec![(table, holding)] }),
        }
    }
    parts
}

impl Part {
    /// The tables whose rows go, or lose what they say, when a person is erased.
    pub fn going(&self) -> Vec<&'static Table> {
        self.tables.iter().filter(|(_, holding)| holding.erasure != Erasure::Keep).map(|(table, _)| *table).collect()
    }

    /// Whether something of it stays when a person is erased.
    pub fn stays(&self) -> bool {
        self.tables.iter().any(|(_, holding)| holding.erasure == Erasure::Keep)
    }
}

/// What keeps a person from being erased now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// Nobody else could administer the site.
    LastAdministrator,
    /// Nobody else answers for this desk.
    LastSteward { slug: String, name: String },
}

/// Why somebody is erased; written into the log, so these words and no others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// She did it herself.
    Herself,
    /// She asked for it.
    Asked,
    /// The account was not used any more.
    Unused,
    /// There should never have been this account.
    Mistaken,
    /// A backup was restored that still held her.
    Restored,
}

impl Reason {
    /// As the log says it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Herself => "herself",
            Self::Asked => "asked",
            Self::Unused => "unused",
            Self::Mistaken => "mistaken",
            Self::Restored => "restored",
        }
    }
}

/// Where the last letter to an erased person goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Farewell {
    pub person: Id<Person>,
    pub email: String,
    /// Tag of her interface language.
    pub lang: String,
    pub at: Time,
}
