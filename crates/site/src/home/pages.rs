//! The home page, as readers see it.

use askama::Template;
use axum::extract::State;
use base_content::{Origin, Text};
use base_search::{Query, Sort};
use base_text::Html;
use base_web::{Frame, Page, Shared, Visitor, WebError};
use repertoire::atlas::{self, Atlas};
use repertoire::list::Entry;
use repertoire::map;
use repertoire::search::{Card, PRACTICE, UPDATED};

use super::{SLUG, Step, Story};
use crate::about;
use crate::document::{Document, Said, store};
use crate::link::Link;

/// Practices to start with.
const PRACTICES_SHOWN: usize = 3;
/// The line of the story is drawn through as many stops as the thread has.
const STOPS_DRAWN: usize = 7;

#[derive(Template)]
#[template(path = "home/show.html")]
struct Show {
    frame: Frame,
    story: Option<Shown>,
    note: Option<String>,
    map: Html,
    counts: Counts,
    entries: Vec<Entry>,
}

/// The story as it is shown.
struct Shown {
    title: Said,
    lead: Said,
    notice: Option<Said>,
    stops: Vec<Stop>,
}

struct Stop {
    key: String,
    title: Said,
    text: Said,
    source: Option<Link>,
}

/// What there is to find.
struct Counts {
    practices: u64,
    cities: usize,
    countries: usize,
}

/// `GET /{lang}/`
pub async fn show(State(app): Shared, v: Visitor) -> Result<Page, WebError> {
    let story = store::find::<Story>(app.db.reader(), SLUG, Some(v.content_lang())).await?;
    let newest = Query {
        kinds: vec![PRACTICE.to_owned()],
        sort: Sort::Descending(UPDATED.to_owned()),
        page_rows: PRACTICES_SHOWN,
        ..Query::default()
    };
    let atlas = atlas::open(&app).await?;
    let answer = atlas::aside(&app, move |search| search.find(&newest)).await?;
    let cards = answer.hits.iter().filter_map(|hit| serde_json::from_str::<Card>(&hit.card).ok());
    let (map, counts) = (drawing(&v, &atlas)?, Counts::of(&atlas));
    let entries: Vec<Entry> = cards.map(|card| Entry::of(&card, &atlas, &v)).collect();
    let note = v.note_on(origins(&v, story.as_ref(), &entries));
    let story = story.map(|story| Shown::of(&v, &story));
    let title = story.as_ref().map_or_else(|| v.t("site-home-title").into_owned(), |story| story.title.body.clone());
    let lead = story.as_ref().map(|story| story.lead.body.clone()).unwrap_or_default();
    let template = Show { frame: v.frame(title).described(lead), story, note, map, counts, entries };
    Page::html(&template, v.content_lang(), about(["story", "practice", "place"]))
}

#[derive(Template)]
#[template(path = "home/story.html")]
struct Drawn {
    frame: Frame,
    story: Shown,
}

/// The story as readers would see it.
pub fn draw(v: &Visitor, story: &Document<Story>) -> Result<Html, WebError> {
    Ok(Html::vouched(Drawn { frame: v.frame(""), story: Shown::of(v, story) }.render()?))
}

/// Where the words of the page come from.
fn origins(v: &Visitor, story: Option<&Document<Story>>, entries: &[Entry]) -> Vec<Origin> {
    let told = story.into_iter().flat_map(|story| {
        let Story { title, lead, steps, notice } = &story.record;
        let texts = steps.iter().map(|step| &step.text).chain([title, lead]).chain(notice);
        texts.map(|text| story.read(text, v.content_lang()).origin)
    });
    let by_machine = entries.iter().filter(|entry| entry.made.by_machine);
    told.chain(by_machine.map(|entry| Origin::Translated { state: base_content::State::Machine, outdated: entry.made.outdated }))
        .collect()
}

/// Every city with a practice.
fn drawing(v: &Visitor, atlas: &Atlas) -> Result<Html, WebError> {
    let all: Vec<(&str, u64)> = atlas.sheet.practices.iter().map(|(slug, count)| (slug.as_str(), *count)).collect();
    Ok(map::picture(&v.t("site-home-map"), v.lang.tag(), &map::cities(&all, &atlas.sheet, v))?)
}

impl Counts {
    fn of(atlas: &Atlas) -> Self {
        let sheet = &atlas.sheet;
        let places = sheet.practices.keys().filter_map(|slug| sheet.places.get(slug));
        let mut countries: Vec<&str> = places.map(|place| place.country.as_str()).collect();
        countries.sort_unstable();
        countries.dedup();
        Self { practices: sheet.total, cities: sheet.practices.len(), countries: countries.len() }
    }
}

impl Shown {
    fn of(v: &Visitor, story: &Document<Story>) -> Self {
        let Story { title, lead, notice, steps } = &story.record;
        let read = |text: &Text| Said::from(story.read(text, v.content_lang()));
        let stop = |step: &Step| Stop {
            key: step.key.clone(),
            title: read(&step.title),
            text: read(&step.text),
            source: step.source.as_deref().map(Link::to),
        };
        Self { title: read(title), lead: read(lead), notice: notice.as_ref().map(read), stops: steps.iter().map(stop).collect() }
    }

    fn is_drawn(&self) -> bool {
        self.stops.len() == STOPS_DRAWN
    }
}
