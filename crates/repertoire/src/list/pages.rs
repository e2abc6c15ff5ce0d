//! `/{lang}/practices`: search, filters, order, pages, and the map of what was found.

use askama::Template;
use axum::extract::{RawQuery, State};
use base_search::Answer;
use base_text::Html;
use base_web::{Frame, Keep, Page, Route, Shared, Visitor, WebError};
use http::StatusCode;

use super::facets::{FacetView, facets};
use super::{Entry, Facet, Made, Order, Question, ROWS};
use crate::atlas::{self, Atlas, Sheet};
use crate::map;
use crate::search::Card;

/// Longest query that is kept ready, in bytes: longer ones are searches that nobody repeats.
const KEPT_QUERY_BYTES_MAX: usize = 80;

/// The address of the list.
pub fn routes() -> Vec<Route> {
    vec![Route::get("/{lang}/practices", "practices", show).page("/{lang}/practices")]
}

#[derive(Template)]
#[template(path = "list/show.html")]
struct Show<'a> {
    frame: Frame,
    question: &'a Question,
    sheet: &'a Sheet,
    total: u64,
    notes: Vec<String>,
    chosen: Vec<Chosen>,
    orders: Vec<OrderView>,
    facets: Vec<FacetView>,
    entries: Vec<Entry>,
    made: Made,
    /// The place of the first entry in the whole list.
    first: u64,
    page: u64,
    last_page: u64,
    previous: Option<String>,
    next: Option<String>,
    map: Html,
    map_caption: String,
}

/// A filter in use, and the list without it.
struct Chosen {
    label: String,
    href: String,
}

struct OrderView {
    value: &'static str,
    label: String,
    is_chosen: bool,
}

async fn show(State(app): Shared, v: Visitor, RawQuery(query): RawQuery) -> Result<Page, WebError> {
    let atlas = atlas::open(&app).await?;
    let question = Question::read(query.as_deref().unwrap_or(""), |facet, value| atlas.has(facet, value));
    let asked = question.query(v.lang.tag());
    let answer = atlas::aside(&app, move |search| search.find(&asked)).await?;
    let chosen = chosen(&question, &atlas, &v);
    let entries: Vec<Entry> = cards(&answer).map(|card| Entry::of(&card, &atlas, &v)).collect();
    let last_page = Question::last_page(answer.total);
    let is_beyond = question.page() > last_page;
    let (map, map_caption) = map(&question, &answer, &atlas, &v)?;
    let turn = |page: u64| v.to(question.on_page(page).address());

    let mut frame = v.frame(title(&question, &chosen, &v)).on_thread("thread-practice").described(v.t("list-lede"));
    frame.path = question.address();
    if is_beyond || answer.total == 0 {
        frame = frame.hidden();
    }
    let page = Show {
        made: Made::all(&entries),
        notes: notes(&question, &answer, &atlas, &v),
        orders: orders(&question, &v),
        facets: facets(&question, &answer, &atlas, &v),
        first: (question.page() - 1).saturating_mul(ROWS as u64).saturating_add(1),
        page: question.page(),
        previous: (question.page() > 1).then(|| turn(question.page().min(last_page + 1) - 1)),
        next: (question.page() < last_page).then(|| turn(question.page() + 1)),
        total: answer.total,
        question: &question,
        sheet: &atlas.sheet,
        frame,
        chosen,
        entries,
        last_page,
        map,
        map_caption,
    };
    let page = Page::html(&page, v.content_lang(), keep(query.as_deref()))?;
    Ok(if is_beyond { page.status(StatusCode::NOT_FOUND) } else { page })
}

/// Lists change with practices, places and their labels; what many people ask is asked in few words.
fn keep(query: Option<&str>) -> Keep {
    let is_short = query.is_none_or(|query| query.len() <= KEPT_QUERY_BYTES_MAX);
    if is_short { Keep::about(["practice", "place", "thesaurus", "funding"]) } else { Keep::Never }
}

/// The cards of the hits; one that an older program wrote otherwise is passed over until the index is filled again.
pub(crate) fn cards(answer: &Answer) -> impl Iterator<Item = Card> {
    answer.hits.iter().filter_map(|hit| serde_json::from_str(&hit.card).ok())
}

/// What the list is of, for the window and for readers by ear.
fn title(question: &Question, chosen: &[Chosen], v: &Visitor) -> String {
    let words = (!question.words.is_empty()).then(|| v.ta("list-quoted", &[("words", question.words.as_str())]));
    let parts: Vec<String> = words.into_iter().chain(chosen.iter().take(5).map(|chosen| chosen.label.clone())).collect();
    let title = v.t("list-title").into_owned();
    let title = if parts.is_empty() { title } else { format!("{title}: {}", parts.join(", ")) };
    if question.page() > 1 { format!("{title} – {}", v.ta("list-page", &[("page", question.page())])) } else { title }
}

fn chosen(question: &Question, atlas: &Atlas, v: &Visitor) -> Vec<Chosen> {
    let view = |facet: Facet, value: &str| {
        let label = atlas.label(v, facet, value);
        // “City” and “unknown” say nothing without the name of their filter.
        let label = match facet {
            Facet::Level | Facet::Size | Facet::Language => format!("{}: {label}", v.t(&format!("list-facet-{}", facet.name()))),
            Facet::Country | Facet::City | Facet::Theme | Facet::Target => label,
        };
        Chosen { label, href: v.to(question.without(facet, value).address()) }
    };
    let mut chosen = Vec::new();
    for (facet, values) in &question.chosen {
        let mut own: Vec<Chosen> = values.iter().map(|value| view(*facet, value)).collect();
        own.sort_by(|a, b| v.compare(&a.label, &b.label));
        chosen.extend(own);
    }
    chosen
}

/// The orders that make sense; the usual one is written with no value, so that words typed later may change it.
fn orders(question: &Question, v: &Visitor) -> Vec<OrderView> {
    let usual = question.usual_order();
    let fits = |order: &Order| *order != Order::Best || !question.words.is_empty();
    let view = |order: Order| OrderView {
        value: if order == usual { "" } else { order.name() },
        label: v.t(&format!("list-order-{}", order.name())).into_owned(),
        is_chosen: order == question.order(),
    };
    Order::ALL.into_iter().filter(fits).map(view).collect()
}

/// How the words were read, where that is not plain.
pub(crate) fn reading_notes(words: &str, answer: &Answer, atlas: &Atlas, v: &Visitor) -> Vec<String> {
    let mut notes = Vec::new();
    if let Some(corrected) = &answer.corrected {
        notes.push(v.ta("list-corrected", &[("words", words), ("corrected", corrected)]));
    }
    if !answer.concepts.is_empty() {
        let names: Vec<&str> = answer.concepts.iter().map(|slug| atlas.concept(v, slug)).collect();
        notes.push(v.ta("list-concepts", &[("concepts", v.list(&names))]));
    }
    notes
}

/// The same, and what was left aside of the question.
fn notes(question: &Question, answer: &Answer, atlas: &Atlas, v: &Visitor) -> Vec<String> {
    let aside = question.left_aside;
    let mut notes = reading_notes(&question.words, answer, atlas, v);
    notes.extend(aside.words.then(|| v.tn("list-words-cut", base_core::limits::QUERY_CHARS_MAX)));
    notes.extend((aside.unknown > 0).then(|| v.tn("list-unknown-filters", aside.unknown)));
    notes.extend((aside.surplus > 0).then(|| v.tn("list-too-many-filters", super::CHOSEN_MAX)));
    notes
}

/// The cities of all that was found, most practices first, and faintly the others while there are few.
fn map(question: &Question, answer: &Answer, atlas: &Atlas, v: &Visitor) -> Result<(Html, String), WebError> {
    let counted = answer.facets.get(Facet::City.name()).into_iter().flatten();
    // Counted as if no city were chosen: the map shows what was.
    let is_meant = |city: &str| !question.chosen.contains_key(&Facet::City) || question.has(Facet::City, city);
    let found: Vec<(&str, u64)> =
        counted.map(|city| (city.value.as_str(), city.count)).filter(|(city, _)| is_meant(city)).collect();
    let is_cut = found.len() > map::CITIES_MAX;
    let cities = map::cities(&found, &atlas.sheet, v);
    let picture = map::picture(&v.t("list-map-label"), v.lang.tag(), &cities)?;
    let is_some = cities.iter().any(|city| city.is_faint);
    let caption = match found.len() {
        0 => v.t("list-map-caption-none").into_owned(),
        _ if is_cut => v.tn("list-map-caption-cut", map::CITIES_MAX),
        _ if is_some => v.t("list-map-caption-some").into_owned(),
        _ => v.t("list-map-caption").into_owned(),
    };
    Ok((picture, caption))
}
