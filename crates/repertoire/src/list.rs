//! The list of practices: what a reader may ask of it in an address, and how it is answered.
//!
//! An address is text from a stranger. [`Question::read`] makes a question of any text at all, says what of it was left aside, and
//! writes the one address that all ways of asking the same thing share.

mod entry;
mod facets;
pub mod pages;
mod question;
#[cfg(test)]
pub(crate) mod tests;

use base_web::Route;

pub use entry::{Entry, Made, Phrase};
pub use question::{CHOSEN_MAX, Facet, LeftAside, Order, Question, ROWS, tidy_words};

/// The addresses of all lists: practices, cities, the map, the search over everything, the thesaurus.
pub fn list_routes() -> Vec<Route> {
    [
        pages::routes(),
        crate::city::pages::routes(),
        crate::map::pages::routes(),
        crate::everything::pages::routes(),
        crate::thesaurus::pages::routes(),
    ]
    .concat()
}
