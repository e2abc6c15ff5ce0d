//! A quiet map of Europe: outlines drawn once from public data, places put on them, names that do not run into each other.
//!
//! One unit of the map is two kilometres; x runs to the right, y down, as in SVG. The projection keeps areas true, so that
//! no country looks larger than it is. How `assets/map/europe.json` is drawn stands in `assets/map/README.md`.

mod arc;
mod label;
mod projection;

use std::sync::LazyLock;

pub use arc::arc;
pub use label::{Anchor, Label, Mark, place, text_width};
pub use projection::{flatten, project};

/// A place on the map.
pub type Point = (f64, f64);

/// What SVG's `viewBox` takes: least x, least y, width, height.
pub const VIEW_BOX: [f64; 4] = [0.0, 0.0, projection::WIDTH, projection::HEIGHT];

/// How far outlines run on beyond the view box, so that a drawn coast does not end in a line along its edge.
pub const BLEED: f64 = 10.0;

/// The outlines of Europe, each the `d` of an SVG path.
#[derive(Debug, serde::Deserialize)]
pub struct Outline {
    /// All land, closed: to fill.
    pub land: Box<str>,
    /// Borders between countries, as the source draws them: fine lines.
    pub borders: Box<str>,
}

/// The outlines of Europe from Iceland and Portugal to Ukraine and Türkiye.
pub fn europe() -> &'static Outline {
    static EUROPE: LazyLock<Outline> = LazyLock::new(|| {
        serde_json::from_str(include_str!("../../../../assets/map/europe.json")).expect("the drawn outlines are read by a test")
    });
    &EUROPE
}

#[cfg(test)]
mod tests;
