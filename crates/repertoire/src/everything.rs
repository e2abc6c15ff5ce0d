//! The search over the whole site: practices, cities, and whatever later slices let be found.

pub mod pages;
#[cfg(test)]
mod tests;

use crate::search::{PLACE, PRACTICE};

/// The kinds of documents that are found, in the order of the page. A slice that adds one gives its documents a
/// [`PageCard`](crate::search::PageCard) and writes `list-kind-<kind>` in each language.
pub const KINDS: [&str; 5] = [PRACTICE, PLACE, "page", "news", "date"];
