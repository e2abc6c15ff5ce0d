//! What every list needs to know of all places and concepts, in memory: no page asks the database for a name.
//!
//! Places and their practices are read from the index once for each change of it, so that a page and its labels never disagree.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use base_core::Lang;
use base_i18n::Words;
use base_search::{OFFSET_ROWS_MAX, PAGE_ROWS_MAX, Query, Search, SearchError};
use base_web::{App, WebError};

use crate::list::Facet;
use crate::search::{PLACE, PRACTICE, PlaceCard};
use crate::thesaurus::{Thesaurus, Topic, at_hand};

/// All that is known now.
pub struct Atlas {
    pub sheet: Arc<Sheet>,
    thesaurus: Arc<Thesaurus>,
}

/// All places as of one state of the index.
#[derive(Debug, Default)]
pub struct Sheet {
    /// Of the index; nothing before the first reading.
    position: Option<u64>,
    /// By slug.
    pub places: BTreeMap<String, PlaceCard>,
    /// Public practices by the slug of their place; places without any are left out.
    pub practices: HashMap<String, u64>,
    /// Public practices in all.
    pub total: u64,
}

/// What is known now.
///
/// # Errors
/// Fails if the index cannot be read.
pub async fn open(app: &Arc<App>) -> Result<Atlas, WebError> {
    let thesaurus = at_hand(app);
    let kept: Arc<Sheet> = app.shelf.get();
    if kept.position == Some(app.search.position()) {
        return Ok(Atlas { sheet: kept, thesaurus });
    }
    app.shelf.put(aside(app, Sheet::read).await?);
    Ok(Atlas { sheet: app.shelf.get(), thesaurus })
}

/// Searches where it does not hold up other requests.
///
/// # Errors
/// Fails if the index cannot be read.
pub async fn aside<T: Send + 'static>(
    app: &Arc<App>,
    work: impl FnOnce(&Search) -> Result<T, SearchError> + Send + 'static,
) -> Result<T, WebError> {
    let search = app.search.clone();
    let done = tokio::task::spawn_blocking(move || work(&search)).await.map_err(anyhow::Error::from)?;
    Ok(done.map_err(anyhow::Error::from)?)
}

impl Atlas {
    /// Whether a filter has such a value. Countries, languages and the like were checked by their form.
    pub fn has(&self, facet: Facet, value: &str) -> bool {
        let is_of = |topic| self.thesaurus.get(value).is_some_and(|concept| concept.topic == topic && !concept.is_topic());
        match facet {
            Facet::City => self.sheet.places.contains_key(value),
            Facet::Theme => is_of(Topic::Themes),
            Facet::Target => is_of(Topic::TargetGroups),
            Facet::Country | Facet::Level | Facet::Size | Facet::Language => true,
        }
    }

    /// What a reader calls the value of a filter, as it stands alone.
    pub fn label(&self, words: &Words, facet: Facet, value: &str) -> String {
        match facet {
            Facet::Country => words.country(value).into_owned(),
            Facet::City => self.sheet.places.get(value).map_or(value, |place| place.name(words.lang().lang()).0).to_owned(),
            Facet::Theme | Facet::Target => capital(self.concept(words, value)),
            Facet::Level => words.t(&format!("list-level-{value}")).into_owned(),
            Facet::Size => words.t(&format!("list-size-{value}")).into_owned(),
            Facet::Language => {
                value.parse::<Lang>().map_or_else(|_| value.to_owned(), |lang| capital(&words.language_name(&lang)))
            }
        }
    }

    /// What a reader calls a concept, as it stands inside a sentence.
    pub fn concept<'a>(&'a self, words: &Words, slug: &'a str) -> &'a str {
        self.thesaurus.get(slug).map_or(slug, |concept| concept.name(words.lang().lang()).0)
    }
}

impl Sheet {
    fn read(search: &Search) -> Result<Self, SearchError> {
        // The position first: what is committed meanwhile makes the sheet look older than it is, and it is read again.
        let position = Some(search.position());
        let mut places = BTreeMap::new();
        for page_offset in (0..OFFSET_ROWS_MAX).step_by(PAGE_ROWS_MAX) {
            let page = Query { kinds: vec![PLACE.into()], page_offset, page_rows: PAGE_ROWS_MAX, ..Query::default() };
            let hits = search.find(&page)?.hits;
            let cards = hits.iter().filter_map(|hit| serde_json::from_str::<PlaceCard>(&hit.card).ok());
            places.extend(cards.map(|place| (place.slug.clone(), place)));
            if hits.len() < PAGE_ROWS_MAX {
                break;
            }
        }
        let cities = Facet::City.name().to_owned();
        let counted =
            search.find(&Query { kinds: vec![PRACTICE.into()], count_facets: vec![cities.clone()], ..Query::default() })?;
        let counts = counted.facets.get(&cities).into_iter().flatten();
        let practices = counts.map(|city| (city.value.clone(), city.count)).collect();
        Ok(Self { position, places, practices, total: counted.total })
    }

    /// How many public practices there are in a place.
    pub fn practices_in(&self, place: &str) -> u64 {
        self.practices.get(place).copied().unwrap_or(0)
    }
}

/// The text with a capital at its beginning.
pub fn capital(text: &str) -> String {
    let mut rest = text.chars();
    rest.next().map(|first| first.to_uppercase().chain(rest).collect()).unwrap_or_default()
}
