//! What is found of this slice: pages of text and news, by their words in all languages.

use std::collections::BTreeSet;

use base_content::{SourceHash, Text, Translation, Translations};
use base_core::Lang;
use base_jobs::Recorded;
use base_search::{Document as Found, SortValue, Weight, Words};
use base_text::{excerpt, plain};
use base_web::App;
use base_web::index::{Batch, Changes, Contribution};
use repertoire::search::Said;
use serde::{Deserialize, Serialize};

use crate::document::store::{self, Order};
use crate::document::{Document, Record, subject};
use crate::news::Item;
use crate::page::Article;

#[cfg(test)]
mod tests;

/// Documents that are read at a time.
const BATCH_ROWS: u64 = 200;
/// How much of a text a list of findings shows, in characters.
const EXCERPT_CHARS_MAX: usize = 220;

/// A page or news item in a list of findings.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Card {
    /// Its address after the language.
    pub path: String,
    pub title: Said,
    /// The beginning of its text.
    pub text: Said,
    /// When it happened, as exact as known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
}

/// The slice's part of the index.
pub fn contribution() -> Contribution {
    Contribution {
        batch: |app, after| Box::pin(async move { batch(&app, after).await }),
        changes: |app, events| Box::pin(async move { changes(&app, &events).await }),
    }
}

/// All pages, then the news; the cursor is how many news there were.
async fn batch(app: &App, after: Option<String>) -> anyhow::Result<Batch> {
    let db = app.db.reader();
    let Some(skipped) = after else {
        let pages = store::list::<Article>(db, Order::Position, 0, BATCH_ROWS, None).await?;
        return Ok(Batch { documents: pages.iter().map(of_page).collect(), next: Some("0".to_owned()) });
    };
    let skipped: u64 = skipped.parse()?;
    let news = store::list::<Item>(db, Order::NewestFirst, skipped, BATCH_ROWS, None).await?;
    let next = (news.len() as u64 == BATCH_ROWS).then(|| (skipped + BATCH_ROWS).to_string());
    Ok(Batch { documents: news.iter().map(of_news).collect(), next })
}

async fn changes(app: &App, events: &[Recorded]) -> anyhow::Result<Changes> {
    let db = app.db.reader();
    let (pages, news) = (slugs::<Article>(events), slugs::<Item>(events));
    let mut put = Vec::new();
    if !pages.is_empty() {
        put.extend(store::by_slugs::<Article>(db, &pages, None).await?.iter().map(of_page));
    }
    if !news.is_empty() {
        put.extend(store::by_slugs::<Item>(db, &news, None).await?.iter().map(of_news));
    }
    let keys = pages.iter().map(|slug| subject::<Article>(slug)).chain(news.iter().map(|slug| subject::<Item>(slug)));
    let remove = keys.filter(|key| !put.iter().any(|document| document.key == *key)).collect();
    Ok(Changes::Some { put, remove })
}

/// The slugs of the documents of a kind that changed.
fn slugs<R: Record>(events: &[Recorded]) -> Vec<&str> {
    let changed = events.iter().filter(|event| event.kind == R::CHANGED);
    let slugs: BTreeSet<&str> = changed.filter_map(|event| event.subject.split_once('/').map(|(_, slug)| slug)).collect();
    slugs.into_iter().collect()
}

fn of_page(page: &Document<Article>) -> Found {
    let Article { title, body } = &page.record;
    found(page, title, body, page.slug.clone(), None)
}

fn of_news(item: &Document<Item>) -> Found {
    let Item { title, body, date, .. } = &item.record;
    let document = found(item, title, body, format!("news/{}", item.slug), Some(date.to_string()));
    Found { sort: vec![("date".to_owned(), SortValue::Text(date.first_day().to_string()))], ..document }
}

fn found<R: Record>(document: &Document<R>, title: &Text, body: &Text, path: String, date: Option<String>) -> Found {
    let words = |weight, lang: &Lang, text: &str| Words { lang: lang.clone(), weight, text: plain(text) };
    let weight = |key: &str| if key == title.key { Weight::Title } else { Weight::Body };
    let sources = [title, body].map(|text| words(weight(&text.key), &text.lang, &text.body));
    let others = document.translations.all().map(|other| words(weight(&other.key), &other.lang, &other.body));
    let card = Card { path, title: Said::of(title, &document.translations), text: beginning(body, &document.translations), date };
    Found {
        key: document.subject(),
        kind: R::KIND.to_owned(),
        texts: sources.into_iter().chain(others).collect(),
        facets: Vec::new(),
        sort: Vec::new(),
        card: serde_json::to_string(&card).expect("a card has only text keys"),
    }
}

/// The beginning of a text, in all its languages.
fn beginning(text: &Text, translations: &Translations) -> Said {
    let short = |words: &str| excerpt(&plain(words), EXCERPT_CHARS_MAX);
    let whole = SourceHash::of(&text.body);
    let text = Text { body: short(&text.body), ..text.clone() };
    let others = translations.all().filter(|other| other.key == text.key).map(|other| Translation {
        // One that is up to date stays so.
        source: if other.source == whole { SourceHash::of(&text.body) } else { other.source.clone() },
        body: short(&other.body),
        ..other.clone()
    });
    Said::of(&text, &Translations::collect(others))
}
