//! What may be done with persons, and why not.

use base_core::{Actor, Id};
use base_db::{Collided, DbError};

use super::Person;

/// Why something is not done with a person.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    #[error("there is no such person")]
    Missing,
    /// Whoever suspended herself could not take it back.
    #[error("nobody suspends herself; ask another administrator")]
    Herself,
    #[error("this is the last administrator; make another one first")]
    LastAdministrator,
    /// Only who may sign in takes something over.
    #[error("this person cannot take it over; choose somebody who may sign in")]
    NotIn,
    /// She has no role for it, or the same thing open already.
    #[error("this person cannot take over one of the things; choose somebody else for it")]
    Unfit,
    #[error(transparent)]
    Db(#[from] DbError),
}

impl Collided for Refusal {
    fn collided(&self) -> bool {
        matches!(self, Self::Db(error) if error.collided())
    }
}

/// Nobody suspends herself.
pub fn not_herself(actor: &Actor, person: Id<Person>) -> Result<(), Refusal> {
    if *actor == Actor::Person(person.uuid()) { Err(Refusal::Herself) } else { Ok(()) }
}

/// Of those who administer and may sign in, somebody is left without this person.
pub fn not_the_last(administrators: &[Id<Person>], person: Id<Person>) -> Result<(), Refusal> {
    if administrators == [person] { Err(Refusal::LastAdministrator) } else { Ok(()) }
}
