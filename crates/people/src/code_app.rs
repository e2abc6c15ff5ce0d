//! An app that shows a code of six digits: a second factor beside password or link.

use base_auth::Secret;

pub mod acts;
pub mod pages;
pub mod store;

#[cfg(test)]
mod tests;

/// An app as kept.
#[derive(Clone, Debug)]
pub struct CodeApp {
    pub secret: Secret,
    /// It has shown one right code; before that it does not count.
    pub is_confirmed: bool,
}
