//! `/{lang}/map`: every city with a practice on the map, and the same as a list by country.

use askama::Template;
use axum::extract::State;
use base_search::{PAGE_ROWS_MAX, Query, Sort};
use base_text::Html;
use base_web::{Frame, Keep, Page, Route, Shared, Visitor, WebError};

use crate::atlas::{self, Sheet};
use crate::list::{Entry, Phrase};
use crate::search::{PRACTICE, PlaceCard, name_key};

/// Most practices that are named on the page; beyond it a city tells their number, and its own page has them.
const PRACTICES_MAX: usize = 300;
/// Most cities in the list.
const CITIES_MAX: usize = 1_000;

/// The address of the map.
pub fn routes() -> Vec<Route> {
    vec![Route::get("/{lang}/map", "map", show).page("/{lang}/map")]
}

#[derive(Template)]
#[template(path = "map/show.html")]
struct Show<'a> {
    frame: Frame,
    sheet: &'a Sheet,
    map: Html,
    countries: Vec<CountryView>,
    /// There are more cities than the list names.
    is_cut: bool,
}

/// A country with its cities.
struct CountryView {
    name: String,
    cities: Vec<CityView>,
}

/// A city with its practices; without them where there are too many to name.
struct CityView {
    name: Phrase,
    href: String,
    count: u64,
    practices: Vec<Entry>,
}

async fn show(State(app): Shared, v: Visitor) -> Result<Page, WebError> {
    let atlas = atlas::open(&app).await?;
    let sheet = &atlas.sheet;
    let is_named = sheet.total <= PRACTICES_MAX as u64;
    let all = Query {
        kinds: vec![PRACTICE.to_owned()],
        sort: Sort::Ascending(name_key(v.lang.tag())),
        page_rows: if is_named { PRACTICES_MAX.min(PAGE_ROWS_MAX) } else { 0 },
        ..Query::default()
    };
    let answer = atlas::aside(&app, move |search| search.find(&all)).await?;
    let cards: Vec<_> = crate::list::pages::cards(&answer).collect();

    let mut places: Vec<&PlaceCard> = sheet.practices.keys().filter_map(|slug| sheet.places.get(slug)).collect();
    let is_cut = places.len() > CITIES_MAX;
    // The busiest first: they keep their names on the map, and their place in a list that is cut.
    places.sort_by(|a, b| (sheet.practices_in(&b.slug), &a.slug).cmp(&(sheet.practices_in(&a.slug), &b.slug)));
    places.truncate(CITIES_MAX);
    let meant: Vec<(&str, u64)> = places.iter().map(|place| (place.slug.as_str(), sheet.practices_in(&place.slug))).collect();
    let map = super::picture(&v.t("list-map-label"), v.lang.tag(), &super::cities(&meant, sheet, &v))?;

    let mut codes: Vec<&str> = places.iter().map(|place| place.country.as_str()).collect();
    codes.sort_unstable();
    codes.dedup();
    let city = |place: &PlaceCard| {
        let (name, lang) = place.name(v.content_lang());
        let own = cards.iter().filter(|card| card.city == place.slug);
        CityView {
            name: Phrase { body: name.to_owned(), lang: lang.clone() },
            href: v.to(format!("cities/{}", place.slug)),
            count: sheet.practices_in(&place.slug),
            practices: own.map(|card| Entry::of(card, &atlas, &v)).collect(),
        }
    };
    let country = |code: &&str| {
        let mut cities: Vec<CityView> = places.iter().filter(|place| place.country == **code).map(|place| city(place)).collect();
        cities.sort_by(|a, b| v.compare(&a.name.body, &b.name.body));
        CountryView { name: v.country(code).into_owned(), cities }
    };
    let mut countries: Vec<CountryView> = codes.iter().map(country).collect();
    countries.sort_by(|a, b| v.compare(&a.name, &b.name));

    let frame = v.frame(v.t("list-map-title")).on_thread("thread-practice").described(v.t("list-map-lede"));
    let page = Show { frame, sheet, map, countries, is_cut };
    Page::html(&page, v.content_lang(), Keep::about(["practice", "place", "thesaurus", "funding"]))
}
