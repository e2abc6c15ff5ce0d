//! The repertoire: functioning practices, their versions, and the thesaurus by which they are sorted and found.

pub mod practice;
pub mod thesaurus;
pub mod version;

pub use practice::{Practice, Record, Shown};
