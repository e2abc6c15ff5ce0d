//! `/{lang}/compare`: two practices side by side; a practice beside a city as far as figures go.

use std::collections::HashMap;
use std::sync::Arc;

use askama::Template;
use axum::extract::{RawQuery, State};
use base_core::{Id, Lang};
use base_db::DbError;
use base_search::{Query, Sort};
use base_web::{App, Frame, Keep, Page, Route, Shared, Visitor, WebError};
use http::StatusCode;
use people::{Figure, Place, figure, place};
use url::form_urlencoded::{Serializer, parse};

use super::{Cell, Row, place_rows, rows};
use crate::atlas;
use crate::practice::Shown;
use crate::practice::context::{self, CitySource};
use crate::practice::pages::{Elsewhere, is_slug};
use crate::practice::store::{Found, find};
use crate::practice::view::{Sheet, Value, When};
use crate::search::{Card, PRACTICE, name_key};
use crate::thesaurus;

/// Practices offered in the form. Who wants another one starts from its own page.
const OFFERED_MAX: usize = 200;

/// The address of comparisons.
pub fn routes() -> Vec<Route> {
    let example = "/{lang}/compare?practice=barcelona-antirumours&with=visby-democracy-for-childrens-future";
    vec![Route::get("/{lang}/compare", "compare", show).page(example)]
}

#[derive(Template)]
#[template(path = "compare/show.html")]
struct Show<'a> {
    frame: Frame,
    first: Vec<Offer>,
    second: Vec<Offer>,
    /// What to do next, where there is nothing to compare yet.
    advice: Option<String>,
    beside: Option<Beside<'a>>,
    city: Option<CityBeside<'a>>,
    city_missing: bool,
}

/// A practice to choose.
struct Offer {
    slug: String,
    name: String,
    is_chosen: bool,
}

/// Two practices and what they say.
struct Beside<'a> {
    sheets: [Sheet<'a>; 2],
    /// Which language is read and why: of both where it is the same, else each with its title.
    languages: Vec<(Option<&'a str>, String)>,
    rows: Vec<Row<'a>>,
}

/// A practice and a city, and the figures on both places.
struct CityBeside<'a> {
    title: String,
    places: [(&'a str, &'a Lang, String); 2],
    rows: Vec<Row<'a>>,
}

/// What an address asks for.
#[derive(Debug, Default, PartialEq, Eq)]
struct Asked {
    practice: String,
    with: String,
    city: String,
}

impl Asked {
    fn read(query: &str) -> Self {
        let mut asked = Self::default();
        for (name, value) in parse(query.as_bytes()) {
            let value = value.trim().to_owned();
            match name.as_ref() {
                "practice" => asked.practice = value,
                "with" => asked.with = value,
                "city" => asked.city = value,
                _ => {}
            }
        }
        // A second practice alone is the first.
        if asked.practice.is_empty() {
            std::mem::swap(&mut asked.practice, &mut asked.with);
        }
        asked
    }

    /// The one address of what was asked.
    fn address(&self) -> String {
        let pairs = [("practice", &self.practice), ("with", &self.with), ("city", &self.city)];
        let given = pairs.into_iter().filter(|(_, value)| !value.is_empty());
        let query = Serializer::new(String::new()).extend_pairs(given).finish();
        if query.is_empty() { "compare".to_owned() } else { format!("compare?{query}") }
    }
}

async fn show(State(app): Shared, v: Visitor, RawQuery(query): RawQuery) -> Result<Page, Elsewhere> {
    let mut asked = Asked::read(query.as_deref().unwrap_or(""));
    let (first, second) = (chosen(&app, &v, &asked.practice).await?, chosen(&app, &v, &asked.with).await?);
    if let (Choice::Moved(slug), _) | (_, Choice::Moved(slug)) = (&first, &second) {
        let is_first = matches!(first, Choice::Moved(_));
        *(if is_first { &mut asked.practice } else { &mut asked.with }) = slug.clone();
        return Err(Elsewhere::Moved(v.to(asked.address())));
    }
    let city = city(&app, &asked.city).await?;
    let figures = figures(&app, [first.shown(), second.shown()], city.as_ref()).await?;
    let thesaurus = thesaurus::at_hand(&app);
    let today = app.clock.now().date();
    let figures_of = |place: &Place| figures.get(&place.id).map_or(&[][..], Vec::as_slice);
    let sheets =
        [&first, &second].map(|choice| choice.shown().map(|shown| Sheet::of(shown, figures_of(&shown.place), &v.words, today)));
    let beside = match sheets {
        [Some(one), Some(other)] if one.practice.id != other.practice.id => {
            Some(Beside { languages: languages([&one, &other]), rows: rows([&one, &other], &thesaurus), sheets: [one, other] })
        }
        _ => None,
    };
    let missing = [&first, &second].into_iter().filter(|choice| matches!(choice, Choice::Missing)).count();
    let city_missing = city.is_none() && !asked.city.is_empty();
    let is_missing = missing > 0 || city_missing;
    let offers = offers(&app, &v).await?;
    let template = Show {
        advice: advice(&v, &sheets, missing, beside.is_some() || city.is_some()),
        frame: frame(&v, &asked, beside.as_ref(), is_missing),
        first: choose(&offers, first.shown(), &v),
        second: choose(&offers, second.shown(), &v),
        city: city.as_ref().zip(sheets[0].as_ref()).map(|(city, sheet)| CityBeside::of(&v, sheet, city, figures_of(city))),
        city_missing,
        beside,
    };
    let page = Page::html(&template, v.content_lang(), if is_missing { Keep::Never } else { keep() })?;
    Ok(if is_missing { page.status(StatusCode::NOT_FOUND) } else { page })
}

/// What stands behind a slug in the address.
enum Choice {
    None,
    Here(Box<Shown>),
    Moved(String),
    Missing,
}

impl Choice {
    fn shown(&self) -> Option<&Shown> {
        match self {
            Self::Here(shown) => Some(shown),
            _ => None,
        }
    }
}

async fn chosen(app: &App, v: &Visitor, slug: &str) -> Result<Choice, DbError> {
    if slug.is_empty() {
        return Ok(Choice::None);
    }
    if !is_slug(slug) {
        return Ok(Choice::Missing);
    }
    Ok(match find(app.db.reader(), slug, Some(v.content_lang())).await? {
        Found::Here(shown) => Choice::Here(shown),
        Found::Moved(slug) => Choice::Moved(slug),
        Found::Gone | Found::Missing => Choice::Missing,
    })
}

async fn city(app: &App, slug: &str) -> Result<Option<Place>, DbError> {
    if is_slug(slug) { place::store::find(app.db.reader(), slug).await } else { Ok(None) }
}

async fn figures(
    app: &App,
    shown: [Option<&Shown>; 2],
    city: Option<&Place>,
) -> Result<HashMap<Id<Place>, Vec<Figure>>, DbError> {
    let places = shown.into_iter().flatten().map(|shown| shown.place.id).chain(city.map(|city| city.id));
    let places: Vec<Id<Place>> = places.collect();
    if places.is_empty() { Ok(HashMap::new()) } else { figure::store::of_places(app.db.reader(), &places).await }
}

/// The practices to choose from, by the name that the reader sees.
async fn offers(app: &Arc<App>, v: &Visitor) -> Result<Vec<Card>, WebError> {
    let query = Query {
        kinds: vec![PRACTICE.to_owned()],
        sort: Sort::Ascending(name_key(v.lang.tag())),
        page_rows: OFFERED_MAX,
        ..Query::default()
    };
    let answer = atlas::aside(app, move |search| search.find(&query)).await?;
    Ok(crate::list::pages::cards(&answer).collect())
}

/// The offers with the one that is chosen, which may be beyond those of the list.
fn choose(cards: &[Card], chosen: Option<&Shown>, v: &Visitor) -> Vec<Offer> {
    let wanted = v.content_lang();
    let slug = chosen.map(|shown| shown.practice.slug.as_str());
    let label = |name: &str, city: &str| format!("{name} ({city})");
    let beyond = chosen.filter(|shown| cards.iter().all(|card| card.slug != shown.practice.slug)).map(|shown| Offer {
        slug: shown.practice.slug.clone(),
        name: label(shown.read(&shown.record.name, wanted).body, shown.place.name(wanted).0),
        is_chosen: true,
    });
    let offer = |card: &Card| Offer {
        slug: card.slug.clone(),
        name: label(card.name.read(wanted).body, card.city_name(wanted).0),
        is_chosen: Some(card.slug.as_str()) == slug,
    };
    beyond.into_iter().chain(cards.iter().map(offer)).collect()
}

fn advice(v: &Visitor, sheets: &[Option<Sheet<'_>>; 2], missing: usize, has_answer: bool) -> Option<String> {
    Some(match sheets {
        _ if missing > 0 => v.tn("practice-compare-not-found", missing),
        _ if has_answer => return None,
        [Some(_), Some(_)] => v.t("practice-compare-same").into_owned(),
        [Some(one), None] => v.ta("practice-compare-one", &[("title", one.title().body)]),
        _ => v.t("practice-compare-none").into_owned(),
    })
}

fn frame(v: &Visitor, asked: &Asked, beside: Option<&Beside<'_>>, is_hidden: bool) -> Frame {
    let title = match beside {
        Some(Beside { sheets: [one, other], .. }) => {
            let titles = [("first", one.title().body), ("second", other.title().body)];
            v.ta("practice-compare-title-of", &titles)
        }
        None => v.t("practice-compare-title").into_owned(),
    };
    let mut frame = v.frame(title).on_thread("thread-practice").described(v.t("practice-compare-lede"));
    frame.path = asked.address();
    if is_hidden { frame.hidden() } else { frame }
}

fn languages<'a>(sheets: [&Sheet<'a>; 2]) -> Vec<(Option<&'a str>, String)> {
    let [one, other] = sheets.map(|sheet| sheet.language().sentences(sheet.words).join(" "));
    if one == other {
        return vec![(None, one)];
    }
    sheets.map(|sheet| Some(sheet.title().body)).into_iter().zip([one, other]).collect()
}

/// The form names every practice, so any change of one changes the page.
fn keep() -> Keep {
    Keep::about(["practice", "place", "thesaurus", "funding"])
}

impl<'a> Beside<'a> {
    /// What a cell is called where the head of the table is out of sight: by its city, or by its title where both are in one city.
    fn label(&self, position: &usize) -> &'a str {
        let [one, other] = &self.sheets;
        let sheet = &self.sheets[*position];
        if one.place.id == other.place.id { sheet.title().body } else { sheet.city().0 }
    }
}

impl<'a> CityBeside<'a> {
    fn of(v: &Visitor, sheet: &Sheet<'a>, city: &'a Place, figures: &'a [Figure]) -> Self {
        let (name, lang) = city.name(v.content_lang());
        let (own, own_lang) = sheet.city();
        Self {
            title: v.ta("practice-compare-fit-title", &[("title", sheet.title().body), ("city", name)]),
            places: [(own, own_lang, format!("cities/{}", sheet.place.slug)), (name, lang, format!("cities/{}", city.slug))],
            rows: place_rows(&v.words, [sheet.figures, figures].map(|figures| context::rows(&v.words, figures, ""))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_query_asks_something_and_the_same_question_has_one_address() {
        let address = |query: &str| Asked::read(query).address();
        assert_eq!(address("practice=a&with=b"), "compare?practice=a&with=b");
        assert_eq!(address("with=b&x=y&practice=+a+"), "compare?practice=a&with=b");
        assert_eq!(address("with=b"), "compare?practice=b");
        assert_eq!(address("practice=&with="), "compare");
        assert_eq!(address("city=turin&practice=a"), "compare?practice=a&city=turin");
        assert_eq!(address("practice=a&practice=b"), "compare?practice=b");
        assert_eq!(address("%00=%ff&practice=%3Cb%3E"), "compare?practice=%3Cb%3E");
    }
}
