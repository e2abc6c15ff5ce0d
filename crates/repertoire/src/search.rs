//! What is found of the repertoire: each public practice and each place as a document of the search index.
//!
//! A practice is found by all its words in all languages, by its city and country in the languages of the interface, and through the
//! concepts of the thesaurus. Filters are exact: a theme is a field of the record, never a word that happens to stand in it.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use base_core::{Id, Lang};
use base_jobs::Recorded;
use base_search::{Document, Query, SortValue, Weight, Words};
use base_text::fold;
use base_web::App;
use base_web::index::{Batch, Changes, Contribution};
use people::{Place, figure, place};

use crate::list::{Order, Question};
use crate::practice::{Shown, acts, store};
use crate::seed;
use crate::thesaurus::{self, Thesaurus, Topic};

mod card;
#[cfg(test)]
mod tests;

pub use card::{Card, PageCard, PlaceCard, Population, Said};

/// The kind of a practice's document; its key is `practice/<slug>`.
pub const PRACTICE: &str = "practice";
/// The kind of a place's document; its key is `place/<slug>`.
pub const PLACE: &str = "place";
/// What lists of practices are sorted by: the year of the start.
pub const START: &str = "start";
/// What lists of practices are sorted by: the moment of the last change.
pub const UPDATED: &str = "updated";

/// Documents that are read at a time.
const BATCH_ROWS: u64 = 200;
/// Most places, and most practices of one place, that are written one by one; more than that, and all is filled again.
const CHANGES_MAX: u64 = 500;
/// City sizes, in residents: below the first small, above the second large, medium between.
const MEDIUM_FROM: f64 = 100_000.0;
const LARGE_ABOVE: f64 = 500_000.0;

/// What lists of practices are sorted by: the name as somebody reads it whose language this is.
pub fn name_key(lang: &str) -> String {
    format!("name-{lang}")
}

/// The slice's part of the index.
pub fn contribution() -> Contribution {
    Contribution {
        batch: |app, after| Box::pin(async move { batch(&app, after).await }),
        usual: |app| {
            let languages = app.texts.languages().iter();
            let lists = languages.flat_map(|lang| Order::ALL.map(|order| Question::of_all(order).query(lang.tag())));
            // The word of the field: with it the dictionaries of all languages are opened.
            let words = Query { text: "integration".to_owned(), ..Query::default() };
            lists.chain([words]).collect()
        },
        changes: |app, events| Box::pin(async move { changes(&app, &events).await }),
    }
}

/// All practices, then all places; the cursor says which of them and after which slug.
async fn batch(app: &Arc<App>, after: Option<String>) -> anyhow::Result<Batch> {
    let db = app.db.reader();
    let (kind, slug) = after.as_deref().and_then(|after| after.split_once('/')).unwrap_or((PRACTICE, ""));
    let slug = Some(slug).filter(|slug| !slug.is_empty());
    if kind == PRACTICE {
        let shown = store::all_public(db, slug, None, BATCH_ROWS).await?;
        let next = full(&shown).map_or_else(|| format!("{PLACE}/"), |last| format!("{PRACTICE}/{}", last.practice.slug));
        return Ok(Batch { documents: practices(app, &shown).await?, next: Some(next) });
    }
    let places = place::store::list(db, slug, BATCH_ROWS).await?;
    let next = full(&places).map(|last| format!("{PLACE}/{}", last.slug));
    Ok(Batch { documents: place_documents(app, &places).await?, next })
}

/// The last of a batch after which there may be another.
fn full<T>(rows: &[T]) -> Option<&T> {
    rows.last().filter(|_| rows.len() as u64 == BATCH_ROWS)
}

async fn changes(app: &Arc<App>, events: &[Recorded]) -> anyhow::Result<Changes> {
    let is_deep = |event: &Recorded| [thesaurus::acts::CHANGED, seed::SEEDED].contains(&event.kind.as_str());
    if events.iter().any(is_deep) {
        return Ok(Changes::All);
    }
    let named = |kind: &str| -> BTreeSet<String> {
        let subjects = events.iter().filter_map(|event| event.subject.split_once('/'));
        subjects.filter(|(subject, _)| *subject == kind).map(|(_, slug)| slug.to_owned()).collect()
    };
    let (mut slugs, place_slugs) = (named(PRACTICE), named(PLACE));
    let renamed = events.iter().filter(|event| event.kind == acts::RENAMED);
    slugs.extend(renamed.filter_map(|event| event.body.get("from")?.as_str().map(str::to_owned)));
    if place_slugs.len() as u64 > CHANGES_MAX {
        return Ok(Changes::All);
    }
    let db = app.db.reader();
    let mut places = Vec::new();
    let mut shown: HashMap<String, Shown> = HashMap::new();
    for slug in &place_slugs {
        let Some(place) = place::store::find(db, slug).await? else { continue };
        let there = store::of_place(db, place.id, None, CHANGES_MAX).await?;
        if there.len() as u64 == CHANGES_MAX {
            return Ok(Changes::All);
        }
        shown.extend(there.into_iter().map(|shown| (shown.practice.slug.clone(), shown)));
        places.push(place);
    }
    let asked: Vec<String> = slugs.iter().cloned().collect();
    shown.extend(store::cards(db, &asked, None).await?.into_iter().map(|shown| (shown.practice.slug.clone(), shown)));
    let gone = slugs.iter().filter(|slug| !shown.contains_key(*slug)).map(|slug| format!("{PRACTICE}/{slug}"));
    let found: BTreeSet<&String> = places.iter().map(|place| &place.slug).collect();
    let lost = place_slugs.iter().filter(|slug| !found.contains(slug)).map(|slug| format!("{PLACE}/{slug}"));
    let remove = gone.chain(lost).collect();
    let shown: Vec<Shown> = shown.into_values().collect();
    let mut put = practices(app, &shown).await?;
    put.extend(place_documents(app, &places).await?);
    Ok(Changes::Some { put, remove })
}

/// One statement more than was needed to read the practices.
async fn practices(app: &App, shown: &[Shown]) -> anyhow::Result<Vec<Document>> {
    let places: BTreeSet<Id<Place>> = shown.iter().map(|shown| shown.place.id).collect();
    let places: Vec<Id<Place>> = places.into_iter().collect();
    let populations = figure::store::populations(app.db.reader(), &places).await?;
    let thesaurus = thesaurus::at_hand(app);
    let document = |shown: &Shown| practice_document(app, &thesaurus, shown, populations.get(&shown.place.id).copied());
    Ok(shown.iter().map(document).collect())
}

fn practice_document(app: &App, thesaurus: &Thesaurus, shown: &Shown, population: Option<f64>) -> Document {
    let Shown { practice, record, place, .. } = shown;
    let card = Card::of(shown, thesaurus);
    let mut facets: Vec<(&str, String)> = vec![
        ("country", card.country.clone()),
        ("city", card.city.clone()),
        ("level", record.scope.as_str().to_owned()),
        ("size", size_class(population).to_owned()),
    ];
    facets.extend(with_broader(thesaurus, Topic::Themes, card.themes.clone()).into_iter().map(|slug| ("theme", slug)));
    let named: Vec<String> = (record.targets.iter().flatten())
        .flat_map(|target| app.search.thesaurus().recognise(&target.body, Some(&target.lang)))
        .collect();
    facets.extend(with_broader(thesaurus, Topic::TargetGroups, named).into_iter().map(|slug| ("target", slug)));
    facets.extend(record.material_languages().into_iter().map(|lang| ("language", lang.to_string())));

    let names = app.texts.languages().iter().map(|lang| {
        let name = card.name.read(lang.lang()).body;
        (name_key(lang.tag()), SortValue::Text(fold(name)))
    });
    let mut sort: Vec<(String, SortValue)> = names.collect();
    sort.push((UPDATED.to_owned(), SortValue::Number(practice.updated_at.millis())));
    sort.extend(practice.start_year.map(|year| (START.to_owned(), SortValue::Number(year.into()))));

    let mut texts = own_words(shown);
    texts.extend(place_words(app, place));
    texts.extend(theme_words(thesaurus, &card.themes));
    Document {
        key: format!("{PRACTICE}/{}", practice.slug),
        kind: PRACTICE.to_owned(),
        texts,
        facets: facets.into_iter().map(|(name, value)| (name.to_owned(), value)).collect(),
        sort,
        card: serde_json::to_string(&card).expect("a card has only text keys and finite numbers"),
    }
}

/// Every text of the record with its translations; names weigh more.
fn own_words(shown: &Shown) -> Vec<Words> {
    let record = &shown.record;
    let is_name = |key: &str| key == record.name.key || record.name_original.as_ref().is_some_and(|name| name.key == key);
    let words = |key: &str, lang: &Lang, text: &str| Words {
        lang: lang.clone(),
        weight: if is_name(key) { Weight::Title } else { Weight::Body },
        text: text.to_owned(),
    };
    let sources = record.texts().into_iter().map(|text| words(&text.key, &text.lang, &text.body));
    let translations = shown.translations.all().map(|other| words(&other.key, &other.lang, &other.body));
    sources.chain(translations).collect()
}

/// What the themes are called in each language. They weigh as much as a name: who asks for housing wants what is about housing before what
/// is called a house.
fn theme_words(thesaurus: &Thesaurus, themes: &[String]) -> Vec<Words> {
    let labels = themes.iter().filter_map(|slug| thesaurus.get(slug)).flat_map(|concept| &concept.preferred);
    labels.map(|label| Words { lang: label.lang.clone(), weight: Weight::Title, text: label.name.clone() }).collect()
}

/// The names of a place, and of its country in the languages of the interface.
fn place_words(app: &App, place: &Place) -> Vec<Words> {
    let names =
        place.about.names.iter().map(|(lang, name)| Words { lang: lang.clone(), weight: Weight::Title, text: name.clone() });
    let code = place.about.country.code();
    let countries = app.texts.languages().iter().map(|lang| Words {
        lang: lang.lang().clone(),
        weight: Weight::Body,
        text: app.words(*lang).country(code).into_owned(),
    });
    let region =
        place.about.region.iter().map(|region| Words { lang: Lang::english(), weight: Weight::Body, text: region.clone() });
    names.chain(countries).chain(region).collect()
}

/// The concepts of a topic among these, and all broader ones: who asks for migrants means refugees too.
fn with_broader(thesaurus: &Thesaurus, topic: Topic, slugs: Vec<String>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut open = slugs;
    while let Some(slug) = open.pop() {
        let Some(concept) = thesaurus.get(&slug).filter(|concept| concept.topic == topic && !concept.is_topic()) else {
            continue;
        };
        if found.insert(slug) {
            open.extend(concept.broader.iter().cloned());
        }
    }
    found
}

/// The class of a city by its newest number of residents.
pub fn size_class(population: Option<f64>) -> &'static str {
    match population {
        None => "unknown",
        Some(residents) if residents < MEDIUM_FROM => "small",
        Some(residents) if residents <= LARGE_ABOVE => "medium",
        Some(_) => "large",
    }
}

async fn place_documents(app: &App, places: &[Place]) -> anyhow::Result<Vec<Document>> {
    let ids: Vec<Id<Place>> = places.iter().map(|place| place.id).collect();
    let figures = figure::store::of_places(app.db.reader(), &ids).await?;
    let document = |place: &Place| {
        let card = PlaceCard::of(place, figures.get(&place.id).map_or(&[], Vec::as_slice));
        Document {
            key: format!("{PLACE}/{}", place.slug),
            kind: PLACE.to_owned(),
            texts: place_words(app, place),
            facets: vec![("country".to_owned(), card.country.clone())],
            sort: Vec::new(),
            card: serde_json::to_string(&card).expect("a card has only text keys and finite numbers"),
        }
    };
    Ok(places.iter().map(document).collect())
}
