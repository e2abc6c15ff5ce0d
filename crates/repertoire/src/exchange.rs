//! Files in and out: practices as JSON and CSV with the same fields, translations and summaries as JSON, places as JSON,
//! the thesaurus as Turtle, Eurostat's tables as CSV and TSV.
//!
//! An import reads all its files before it writes anything, and writes all in one transaction: either everything is in, or the
//! database is as it was. Importing the same files again changes nothing and writes no event.

pub mod csv;
mod import;
pub mod json;
pub mod translations;

#[cfg(test)]
mod tests;

pub use import::{Plan, Report, Tally, import};

/// For whom a practice is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// The public: without notes for editors.
    Readers,
    /// Everything.
    Editors,
}
