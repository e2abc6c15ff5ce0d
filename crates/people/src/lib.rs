//! Places with their names and context figures, and organisations: who and where, before what they do.
//!
//! A place is found by its slug and is called differently in each language. Figures on it are never without a date and a source.

pub mod country;
pub mod figure;
pub mod organisation;
pub mod place;

pub use country::Country;
pub use figure::{Figure, FigureSource, Indicator};
pub use organisation::Organisation;
pub use place::Place;
