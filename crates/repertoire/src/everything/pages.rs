//! `/{lang}/search`: one question, all kinds of answers.

use askama::Template;
use axum::extract::{RawQuery, State};
use base_search::{Answer, Hit, KIND, Query};
use base_web::{Frame, Keep, Page, Route, Shared, Visitor, WebError};
use http::StatusCode;
use url::form_urlencoded::{Serializer, parse};

use super::KINDS;
use crate::atlas::{self, Atlas};
use crate::list::{Entry, Made, Phrase, Question, ROWS, tidy_words};
use crate::search::{PLACE, PRACTICE, PageCard, PlaceCard};

/// Longest query that is kept ready, in bytes.
const KEPT_QUERY_BYTES_MAX: usize = 80;

/// The address of the search.
pub fn routes() -> Vec<Route> {
    vec![Route::get("/{lang}/search", "search", show).page("/{lang}/search?q=turin")]
}

/// What is asked: words, one kind or all, a page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Asked {
    words: String,
    words_cut: bool,
    kind: Option<&'static str>,
    page: u64,
}

#[derive(Template)]
#[template(path = "everything/show.html")]
struct Show {
    frame: Frame,
    words: String,
    total: u64,
    practices: u64,
    kinds: Vec<KindView>,
    notes: Vec<String>,
    made: Made,
    found: Vec<Found>,
    first: u64,
    page: u64,
    last_page: u64,
    previous: Option<String>,
    next: Option<String>,
}

/// A kind that can be chosen.
struct KindView {
    label: String,
    count: u64,
    href: String,
    is_chosen: bool,
}

/// One thing found.
struct Found {
    kind: String,
    href: String,
    name: Phrase,
    original: Option<Phrase>,
    summary: Option<Phrase>,
    facts: Vec<String>,
}

async fn show(State(app): Shared, v: Visitor, RawQuery(query): RawQuery) -> Result<Page, WebError> {
    let asked = Asked::read(query.as_deref().unwrap_or(""));
    let atlas = atlas::open(&app).await?;
    let question = asked.query();
    let answer =
        if asked.words.is_empty() { Answer::default() } else { atlas::aside(&app, move |search| search.find(&question)).await? };
    let last_page = Question::last_page(answer.total);
    let is_beyond = asked.page > last_page;
    let turn = |page: u64| v.to(Asked { page, ..asked.clone() }.address());

    let (mut found, mut made) = (Vec::new(), Made::default());
    for hit in &answer.hits {
        let Some((shown, how)) = Found::of(hit, &atlas, &v) else { continue };
        found.push(shown);
        made = made.and(how);
    }
    let title = v.t("search").into_owned();
    let quoted = (!asked.words.is_empty()).then(|| v.ta("list-quoted", &[("words", asked.words.as_str())]));
    let mut frame = v.frame(quoted.map_or_else(|| title.clone(), |words| format!("{title}: {words}"))).hidden();
    frame.path = asked.address();
    let page = Show {
        frame,
        kinds: kinds(&asked, &answer, &v),
        notes: notes(&asked, &answer, &atlas, &v),
        made,
        found,
        first: (asked.page - 1).saturating_mul(ROWS as u64).saturating_add(1),
        page: asked.page,
        previous: (asked.page > 1).then(|| turn(asked.page.min(last_page + 1) - 1)),
        next: (asked.page < last_page).then(|| turn(asked.page + 1)),
        words: asked.words,
        total: answer.total,
        practices: atlas.sheet.total,
        last_page,
    };
    let is_short = query.is_none_or(|query| query.len() <= KEPT_QUERY_BYTES_MAX);
    let keep = if is_short { Keep::about(TOPICS) } else { Keep::Never };
    let page = Page::html(&page, v.content_lang(), keep)?;
    Ok(if is_beyond { page.status(StatusCode::NOT_FOUND) } else { page })
}

/// The subjects of what can be found, and of the foot of each page.
const TOPICS: [&str; 7] = ["practice", "place", "thesaurus", "page", "news", "date", "funding"];

impl Asked {
    fn read(query: &str) -> Self {
        let mut asked = Self { page: 1, ..Self::default() };
        for (name, value) in parse(query.as_bytes()) {
            match name.as_ref() {
                "q" => (asked.words, asked.words_cut) = tidy_words(&value),
                "kind" => asked.kind = KINDS.into_iter().find(|kind| *kind == value.trim()),
                "page" => asked.page = value.trim().parse().unwrap_or(1).max(1),
                _ => {}
            }
        }
        asked
    }

    fn address(&self) -> String {
        let page = self.page.to_string();
        let mut pairs = Serializer::new(String::new());
        if let Some(kind) = self.kind {
            pairs.append_pair("kind", kind);
        }
        if self.page > 1 {
            pairs.append_pair("page", &page);
        }
        if !self.words.is_empty() {
            pairs.append_pair("q", &self.words);
        }
        let query = pairs.finish();
        if query.is_empty() { "search".to_owned() } else { format!("search?{query}") }
    }

    fn query(&self) -> Query {
        Query {
            text: self.words.clone(),
            prefix_last: true,
            kinds: self.kind.map_or_else(|| KINDS.map(str::to_owned).to_vec(), |kind| vec![kind.to_owned()]),
            page_offset: usize::try_from(self.page - 1).unwrap_or(usize::MAX).saturating_mul(ROWS),
            page_rows: ROWS,
            count_facets: vec![KIND.to_owned()],
            ..Query::default()
        }
    }
}

impl Found {
    /// A hit in the words of a reader; nothing if its card cannot be read.
    fn of(hit: &Hit, atlas: &Atlas, v: &Visitor) -> Option<(Self, Made)> {
        let (kind, _) = hit.key.split_once('/')?;
        let kind = KINDS.into_iter().find(|known| *known == kind)?;
        let label = v.t(&format!("list-kind-{kind}")).into_owned();
        match kind {
            PRACTICE => {
                let entry = Entry::of(&serde_json::from_str(&hit.card).ok()?, atlas, v);
                let Entry { href, name, original, summary, place, made, .. } = entry;
                Some((Self { kind: label, href, name, original, summary, facts: vec![place] }, made))
            }
            PLACE => {
                let card: PlaceCard = serde_json::from_str(&hit.card).ok()?;
                let (name, lang) = card.name(v.content_lang());
                let facts = vec![v.country(&card.country).into_owned(), v.tn("list-count", atlas.sheet.practices_in(&card.slug))];
                let name = Phrase { body: name.to_owned(), lang: lang.clone() };
                let href = v.to(format!("cities/{}", card.slug));
                Some((Self { kind: label, href, name, original: None, summary: None, facts }, Made::default()))
            }
            _ => {
                let card: PageCard = serde_json::from_str(&hit.card).ok()?;
                let (title, summary) =
                    (card.title.read(v.content_lang()), card.summary.as_ref().map(|said| said.read(v.content_lang())));
                let made = [Some(title), summary].into_iter().flatten().map(Made::of).fold(Made::default(), Made::and);
                let (name, summary) = (title.into(), summary.map(Into::into));
                let shown = Self { kind: label, href: v.to(&card.path), name, original: None, summary, facts: Vec::new() };
                Some((shown, made))
            }
        }
    }
}

/// The kinds that anything was found of, after all of them together.
fn kinds(asked: &Asked, answer: &Answer, v: &Visitor) -> Vec<KindView> {
    let counted = answer.facets.get(KIND).map_or(&[][..], Vec::as_slice);
    let count = |kind: &str| counted.iter().find(|other| other.value == kind).map_or(0, |other| other.count);
    let view = |kind: Option<&'static str>, count: u64| KindView {
        label: v.t(&kind.map_or_else(|| "list-kind-all".to_owned(), |kind| format!("list-kinds-{kind}"))).into_owned(),
        count,
        href: v.to(Asked { kind, page: 1, ..asked.clone() }.address()),
        is_chosen: asked.kind == kind,
    };
    let all = KINDS.into_iter().map(count).sum();
    let each = KINDS.into_iter().map(|kind| view(Some(kind), count(kind)));
    let each = each.filter(|kind| kind.count > 0 || kind.is_chosen);
    if asked.words.is_empty() { Vec::new() } else { std::iter::once(view(None, all)).chain(each).collect() }
}

fn notes(asked: &Asked, answer: &Answer, atlas: &Atlas, v: &Visitor) -> Vec<String> {
    let cut = asked.words_cut.then(|| v.tn("list-words-cut", base_core::limits::QUERY_CHARS_MAX));
    crate::list::pages::reading_notes(&asked.words, answer, atlas, v).into_iter().chain(cut).collect()
}
