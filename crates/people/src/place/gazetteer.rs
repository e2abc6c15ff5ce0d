//! Which place somebody means: places by country and by each of their names.

use std::collections::HashMap;

use base_core::Lang;
use base_db::{Connection, DbError};
use base_text::slug;

use super::rules::folded;
use super::{About, Place, store};
use crate::Country;

/// Every known place, in memory: for an import, which asks again and again.
#[derive(Clone, Debug, Default)]
pub struct Gazetteer {
    by_slug: HashMap<String, Place>,
    by_name: HashMap<(Country, String), String>,
}

impl Gazetteer {
    /// Of all places that are kept.
    pub async fn load(db: &impl Connection) -> Result<Self, DbError> {
        let mut gazetteer = Self::default();
        for place in store::all(db).await? {
            gazetteer.put(place);
        }
        Ok(gazetteer)
    }

    /// Adds a place, or puts it in place of the one with its slug.
    pub fn put(&mut self, place: Place) {
        for name in place.about.names.values() {
            self.by_name.entry((place.about.country, folded(name))).or_insert_with(|| place.slug.clone());
        }
        self.by_slug.insert(place.slug.clone(), place);
    }

    /// The place with this slug.
    pub fn get(&self, slug: &str) -> Option<&Place> {
        self.by_slug.get(slug)
    }

    /// The place of that country which has one of these names in any language; case and accents do not count.
    pub fn find(&self, about: &About) -> Option<&Place> {
        let slug = about.names.values().find_map(|name| self.by_name.get(&(about.country, folded(name))))?;
        self.by_slug.get(slug)
    }

    /// A slug that no place has yet: of the English name, with the country where another place has that; `None` if the name
    /// holds no Latin letter, or all of these are taken.
    pub fn free_slug(&self, about: &About) -> Option<String> {
        let plain = slug(about.name(&Lang::english()).0);
        if plain.is_empty() {
            return None;
        }
        let with_country = slug(&format!("{plain} {}", about.country.code()));
        [plain, with_country].into_iter().find(|slug| !self.by_slug.contains_key(slug))
    }
}
