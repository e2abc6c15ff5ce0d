//! Who did something: written beside every event, never guessed.

use std::fmt;

use uuid::Uuid;

/// The author of an act, as the audit log names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Actor {
    /// A visitor who is not signed in.
    Visitor,
    /// Somebody who is signed in, by her id alone: it says nothing once she is erased.
    Person(Uuid),
    /// The program itself, by schedule.
    System,
    /// Somebody at the command line; the text is the command's name.
    Command(&'static str),
}

impl fmt::Display for Actor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Visitor => f.write_str("visitor"),
            Self::Person(id) => write!(f, "person:{id}"),
            Self::System => f.write_str("system"),
            Self::Command(name) => write!(f, "command:{name}"),
        }
    }
}
