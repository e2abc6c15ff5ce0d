//! `/{lang}/cities` and `/{lang}/cities/{slug}`.

use askama::Template;
use axum::extract::{Path, RawQuery, State};
use base_core::Lang;
use base_search::{Query, Sort};
use base_text::Html;
use base_web::{App, Frame, Keep, Page, Route, Shared, Visitor, WebError};
use people::Place;
use people::place::{self, Portrait};
use std::sync::Arc;

use super::figures::{Remark, Row, SourceView, names, remarks, rows, sources};
use crate::atlas::{self, Atlas};
use crate::list::{Entry, Facet, Made, Phrase};
use crate::map;
use crate::search::{Card, PRACTICE, PlaceCard, name_key};

/// Cities on one page of the list.
const CITIES: usize = 120;
/// Practices that a city's page names; the list of practices has the others.
const PRACTICES: usize = 50;

/// The addresses of cities.
pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/{lang}/cities", "cities", list).page("/{lang}/cities"),
        Route::get("/{lang}/cities/{slug}", "city", show).page("/{lang}/cities/turin"),
    ]
}

#[derive(Template)]
#[template(path = "city/list.html")]
struct List {
    frame: Frame,
    cities: Vec<CityView>,
    page: usize,
    last_page: usize,
    previous: Option<String>,
    next: Option<String>,
}

/// A city in the list.
struct CityView {
    name: Phrase,
    href: String,
    country: String,
    practices: u64,
    /// Residents and the year.
    population: Option<String>,
}

async fn list(State(app): Shared, v: Visitor, RawQuery(query): RawQuery) -> Result<Page, WebError> {
    let atlas = atlas::open(&app).await?;
    let mut places: Vec<&PlaceCard> = atlas.sheet.places.values().collect();
    places.sort_by_cached_key(|place| v.sort_key(place.name(v.content_lang()).0));
    let last_page = places.len().div_ceil(CITIES).max(1);
    let page = page_number(query.as_deref()).unwrap_or(1);
    if page > last_page {
        return Err(WebError::NotFound);
    }
    let shown = places.iter().skip((page - 1) * CITIES).take(CITIES);
    let turn = |page: usize| v.to(if page == 1 { "cities".to_owned() } else { format!("cities?page={page}") });
    let mut frame = v.frame(v.t("list-cities-title")).described(v.t("list-cities-lede"));
    if page > 1 {
        frame.path = format!("cities?page={page}");
    }
    let page = List {
        cities: shown.map(|place| CityView::of(place, &atlas, &v)).collect(),
        page,
        last_page,
        previous: (page > 1).then(|| turn(page - 1)),
        next: (page < last_page).then(|| turn(page + 1)),
        frame,
    };
    Page::html(&page, v.content_lang(), keep())
}

impl CityView {
    fn of(place: &PlaceCard, atlas: &Atlas, v: &Visitor) -> Self {
        let (name, lang) = place.name(v.content_lang());
        let population = place.population.as_ref();
        Self {
            name: Phrase { body: name.to_owned(), lang: lang.clone() },
            href: v.to(format!("cities/{}", place.slug)),
            country: v.country(&place.country).into_owned(),
            practices: atlas.sheet.practices_in(&place.slug),
            population: population.map(|people| {
                let said = [("number", v.stated(&people.stated)), ("year", people.year.to_string())];
                match &people.area {
                    None => v.ta("list-cities-population", &said),
                    Some(area) => v.ta("list-cities-population-area", &[&said[..], &[("area", area.clone())]].concat()),
                }
            }),
        }
    }
}

#[derive(Template)]
#[template(path = "city/show.html")]
struct Show {
    frame: Frame,
    name: Phrase,
    country: String,
    country_href: String,
    /// Each name, the language of the first who use it, and all who do, in words.
    names: Vec<(String, base_core::Lang, String)>,
    region: Option<Phrase>,
    nuts: Option<NutsView>,
    city_code: Option<String>,
    coordinates: String,
    rows: Vec<Row>,
    remarks: Vec<Remark>,
    sources: Vec<SourceView>,
    total: u64,
    entries: Vec<Entry>,
    made: Made,
    /// The list of practices with all that are there, if they are not all here.
    all_href: Option<String>,
    map: Html,
}

struct NutsView {
    name: String,
    code: String,
}

async fn show(State(app): Shared, v: Visitor, Path((_, slug)): Path<(String, String)>) -> Result<Page, WebError> {
    if base_text::slug(&slug) != slug {
        return Err(WebError::NotFound);
    }
    let Portrait { place, figures } = place::store::portrait(app.db.reader(), &slug).await?.ok_or(WebError::NotFound)?;
    let atlas = atlas::open(&app).await?;
    let (total, cards) = practices_there(&app, &slug, &v).await?;
    let name_of =
        |slug: &str| cards.iter().find(|card| card.slug == slug).map(|card| card.name.read(v.content_lang()).body.to_owned());
    let rows = rows(&figures, name_of, &v);
    let entries: Vec<Entry> = cards.iter().map(|card| Entry::of(card, &atlas, &v)).collect();

    let about = &place.about;
    let (name, lang) = place.name(v.content_lang());
    let country = v.country(about.country.code()).into_owned();
    let lede = v.ta("list-city-lede", &[("city", name), ("country", country.as_str())]);
    let degrees = |degrees: f64| v.number((degrees.abs() * 10_000.0).round() / 10_000.0);
    let page = Show {
        frame: v.frame(name).described(lede),
        map: map::picture(
            &v.t("list-map-label"),
            v.lang.tag(),
            &map::cities(&[(&slug, atlas.sheet.practices_in(&slug))], &atlas.sheet, &v),
        )?,
        name: Phrase { body: name.to_owned(), lang: lang.clone() },
        country_href: v.to(format!("practices?country={}", about.country.code())),
        country,
        names: names(&about.names, &v),
        region: region(&place, &cards, v.content_lang()),
        nuts: about
            .nuts
            .as_ref()
            .map(|nuts| NutsView { name: nuts_name(nuts.code.len(), nuts.edition.as_deref(), &v), code: nuts.code.clone() }),
        city_code: about.city_code.as_ref().map(ToString::to_string),
        coordinates: v.ta(
            "list-city-coordinates",
            &[
                ("latitude", degrees(about.latitude)),
                ("longitude", degrees(about.longitude)),
                ("north", if about.latitude < 0.0 { "south" } else { "north" }.to_owned()),
                ("east", if about.longitude < 0.0 { "west" } else { "east" }.to_owned()),
            ],
        ),
        sources: sources(&rows),
        remarks: remarks(&figures, &v),
        made: Made::all(&entries),
        all_href: (total > entries.len() as u64).then(|| v.to(format!("practices?city={slug}"))),
        rows,
        total,
        entries,
    };
    let topics = [format!("place/{slug}"), "practice".to_owned(), "thesaurus".to_owned(), "funding".to_owned()];
    Page::html(&page, v.content_lang(), Keep::about(topics))
}

async fn practices_there(app: &Arc<App>, slug: &str, v: &Visitor) -> Result<(u64, Vec<Card>), WebError> {
    let query = Query {
        kinds: vec![PRACTICE.to_owned()],
        filters: [(Facet::City.name().to_owned(), vec![slug.to_owned()])].into(),
        sort: Sort::Ascending(name_key(v.lang.tag())),
        page_rows: PRACTICES,
        ..Query::default()
    };
    let answer = atlas::aside(app, move |search| search.find(&query)).await?;
    Ok((answer.total, crate::list::pages::cards(&answer).collect()))
}

/// The region as a practice there calls it in the reader's language; else as the place has it, in English.
fn region(place: &Place, cards: &[Card], wanted: &Lang) -> Option<Phrase> {
    let told = cards.iter().find_map(|card| card.region.as_ref()).map(|region| region.read(wanted).into());
    told.or_else(|| place.about.region.clone().map(|body| Phrase { body, lang: Lang::english() }))
}

/// “NUTS 3, 2021 edition”; the level is how far the code goes beyond the two letters of the country.
fn nuts_name(code_letters: usize, edition: Option<&str>, v: &Visitor) -> String {
    let level = code_letters.saturating_sub(2).to_string();
    match edition {
        Some(edition) => v.ta("list-city-nuts-edition", &[("level", level.as_str()), ("edition", edition)]),
        None => v.ta("list-city-nuts", &[("level", level)]),
    }
}

fn page_number(query: Option<&str>) -> Option<usize> {
    let mut pairs = url::form_urlencoded::parse(query?.as_bytes());
    pairs.find(|(name, _)| name == "page").and_then(|(_, value)| value.parse().ok()).filter(|page| *page > 0)
}

fn keep() -> Keep {
    Keep::about(["practice", "place", "funding"])
}
