//! An organisation: who runs a practice. Known by its name; case, accents and blanks do not make another one.

use base_core::{Id, Lang};

use crate::Country;

pub mod acts;
pub mod store;

#[cfg(test)]
mod tests;

/// An organisation as kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Organisation {
    pub id: Id<Organisation>,
    pub about: About,
}

/// What is said about an organisation.
#[derive(Clone, Debug, PartialEq)]
pub struct About {
    pub name: String,
    /// The language of the name.
    pub lang: Lang,
    pub country: Option<Country>,
}
