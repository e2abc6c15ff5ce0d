//! What is found of this slice: pages of text, news and dates, by their words in all languages.

use std::collections::BTreeSet;

use base_content::{SourceHash, Text, Translation, Translations};
use base_core::Lang;
use base_db::{Connection, DbError};
use base_jobs::Recorded;
use base_search::{Document as Found, Weight, Words};
use base_text::{excerpt, plain};
use base_web::App;
use base_web::index::{Batch, Changes, Contribution};
use repertoire::search::{PageCard, Said};

use crate::calendar::{Entry, month::Month};
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

/// What can be found: a kind of documents with a title, a text and an address.
trait Findable: Record {
    fn title(&self) -> &Text;
    fn body(&self) -> &Text;
    /// The address after the language.
    fn path(&self, slug: &str) -> String;
}

impl Findable for Article {
    fn title(&self) -> &Text {
        &self.title
    }
    fn body(&self) -> &Text {
        &self.body
    }
    fn path(&self, slug: &str) -> String {
        slug.to_owned()
    }
}

impl Findable for Item {
    fn title(&self) -> &Text {
        &self.title
    }
    fn body(&self) -> &Text {
        &self.body
    }
    fn path(&self, slug: &str) -> String {
        format!("news/{slug}")
    }
}

impl Findable for Entry {
    fn title(&self) -> &Text {
        &self.title
    }
    fn body(&self) -> &Text {
        &self.body
    }
    fn path(&self, slug: &str) -> String {
        format!("calendar/{}#{slug}", Month::of(self.from))
    }
}

/// The slice's part of the index.
pub fn contribution() -> Contribution {
    Contribution {
        batch: |app, after| Box::pin(async move { batch(&app, after).await }),
        usual: |_| Vec::new(),
        changes: |app, events| Box::pin(async move { changes(&app, &events).await }),
    }
}

/// One kind after the other; the cursor is the kind and how many of it there were.
async fn batch(app: &App, after: Option<String>) -> anyhow::Result<Batch> {
    let db = app.db.reader();
    let (kind, skipped) = after.as_deref().and_then(|after| after.split_once('/')).unwrap_or((Article::KIND, "0"));
    let skipped: u64 = skipped.parse()?;
    let (documents, next_kind) = match kind {
        Article::KIND => (listed::<Article>(db, skipped).await?, Some(Item::KIND)),
        Item::KIND => (listed::<Item>(db, skipped).await?, Some(Entry::KIND)),
        _ => (listed::<Entry>(db, skipped).await?, None),
    };
    let is_full = documents.len() as u64 == BATCH_ROWS;
    let next = if is_full { Some(format!("{kind}/{}", skipped + BATCH_ROWS)) } else { next_kind.map(|kind| format!("{kind}/0")) };
    Ok(Batch { documents, next })
}

async fn listed<R: Findable>(db: &impl Connection, skipped: u64) -> Result<Vec<Found>, DbError> {
    let documents = store::list::<R>(db, Order::NewestFirst, skipped, BATCH_ROWS, None).await?;
    Ok(documents.iter().map(found).collect())
}

async fn changes(app: &App, events: &[Recorded]) -> anyhow::Result<Changes> {
    let (mut put, mut remove) = (Vec::new(), Vec::new());
    changed::<Article>(app, events, &mut put, &mut remove).await?;
    changed::<Item>(app, events, &mut put, &mut remove).await?;
    changed::<Entry>(app, events, &mut put, &mut remove).await?;
    Ok(Changes::Some { put, remove })
}

/// The documents of a kind that these events name, and the keys of those that are gone.
async fn changed<R: Findable>(
    app: &App,
    events: &[Recorded],
    put: &mut Vec<Found>,
    remove: &mut Vec<String>,
) -> Result<(), DbError> {
    let named = events.iter().filter(|event| event.kind == R::CHANGED);
    let slugs: BTreeSet<&str> = named.filter_map(|event| event.subject.split_once('/').map(|(_, slug)| slug)).collect();
    if slugs.is_empty() {
        return Ok(());
    }
    let slugs: Vec<&str> = slugs.into_iter().collect();
    let documents = store::by_slugs::<R>(app.db.reader(), &slugs, None).await?;
    let gone = slugs.iter().filter(|slug| !documents.iter().any(|document| document.slug == **slug));
    remove.extend(gone.map(|slug| subject::<R>(slug)));
    put.extend(documents.iter().map(found));
    Ok(())
}

fn found<R: Findable>(document: &Document<R>) -> Found {
    let (title, body) = (document.record.title(), document.record.body());
    let words = |key: &str, lang: &Lang, text: &str| Words {
        lang: lang.clone(),
        weight: if key == title.key { Weight::Title } else { Weight::Body },
        text: plain(text),
    };
    let sources = [title, body].map(|text| words(&text.key, &text.lang, &text.body));
    let others = document.translations.all().map(|other| words(&other.key, &other.lang, &other.body));
    let card = PageCard {
        path: document.record.path(&document.slug),
        title: Said::of(title, &document.translations),
        summary: Some(beginning(body, &document.translations)),
    };
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
