//! Reading what other people wrote: a file becomes values or faults, never something in between.
//!
//! A reader goes on after a fault, so that a person sees all of them at once. Each fault names the file, the record, the field
//! and what to do. A field that is left out says nothing; `null` says “not known”.

mod fault;
mod fields;
pub mod parse;
mod source;

#[cfg(test)]
mod tests;

pub use fault::{FAULTS_MAX, Fault, Faults, ImportError};
pub use fields::{At, Fields, nearest};
pub use source::Source;

/// What keeping a value did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    Added,
    Changed,
    Unchanged,
}
