//! A place: a city, or a part of one, with its names and where it lies.
//!
//! What statistics call it is optional throughout: Visby is too small for a city code of Eurostat and is a place like any other.

use std::collections::BTreeMap;

use base_core::{Id, Lang, Time};

use crate::{Country, Figure};

pub mod acts;
pub mod exchange;
mod gazetteer;
pub mod rules;
pub mod store;

#[cfg(test)]
mod tests;

pub use gazetteer::Gazetteer;
pub use rules::{CityCode, CityCodeForm, Nuts};

/// A place as kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    pub id: Id<Place>,
    pub slug: String,
    pub about: About,
    pub updated_at: Time,
}

/// What is said about a place.
#[derive(Clone, Debug, PartialEq)]
pub struct About {
    /// By language; English is always there.
    pub names: BTreeMap<Lang, String>,
    pub country: Country,
    /// Degrees north, WGS 84.
    pub latitude: f64,
    /// Degrees east, WGS 84.
    pub longitude: f64,
    /// In English words.
    pub region: Option<String>,
    pub nuts: Option<Nuts>,
    pub city_code: Option<CityCode>,
}

/// A place with what is known of it in figures, for its page.
#[derive(Clone, Debug, PartialEq)]
pub struct Portrait {
    pub place: Place,
    /// By indicator, then by date.
    pub figures: Vec<Figure>,
}

impl Place {
    /// What somebody who reads `wanted` calls it, and the language of that name: English if there is no name in her own.
    pub fn name(&self, wanted: &Lang) -> (&str, &Lang) {
        self.about.name(wanted)
    }
}

impl About {
    /// As [`Place::name`].
    pub fn name(&self, wanted: &Lang) -> (&str, &Lang) {
        let own = self.names.iter().find(|(lang, _)| lang.primary() == wanted.primary());
        let (lang, name) = own
            .or_else(|| self.names.get_key_value(&Lang::english()))
            .or_else(|| self.names.first_key_value())
            .expect("a place is kept only with an English name");
        (name, lang)
    }
}
