//! News, as readers see them.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::{Path, Query, State};
use base_core::PartialDate;
use base_core::limits::{PAGE_NUMBER_MAX, PAGE_ROWS};
use base_text::{Html, plain};
use base_web::{Frame, Page, Shared, Visitor, WebError};

use super::Item;
use crate::about;
use crate::document::store::{self, Order};
use crate::document::{Document, Note, Prose, Said};
use crate::link::Link;

#[derive(Template)]
#[template(path = "news/list.html")]
struct List {
    frame: Frame,
    note: Option<String>,
    entries: Vec<Entry>,
    page: u64,
    pages: u64,
}

struct Entry {
    slug: String,
    date: PartialDate,
    title: Said,
    text: Said,
}

#[derive(Template)]
#[template(path = "news/show.html")]
struct Show {
    frame: Frame,
    date: PartialDate,
    title: Said,
    body: Prose,
    note: Note,
    source: Option<Link>,
}

/// `GET /{lang}/news?page=2`
pub async fn list(State(app): Shared, v: Visitor, Query(query): Query<BTreeMap<String, String>>) -> Result<Page, WebError> {
    let page = query.get("page").map_or(Ok(1), |page| page.parse()).map_err(|_| WebError::NotFound)?;
    let (db, lang) = (app.db.reader(), v.content_lang());
    let pages = store::count::<Item>(db).await?.div_ceil(PAGE_ROWS).max(1);
    if !(1..=pages.min(PAGE_NUMBER_MAX)).contains(&page) {
        return Err(WebError::NotFound);
    }
    let items = store::list::<Item>(db, Order::NewestFirst, (page - 1) * PAGE_ROWS, PAGE_ROWS, Some(lang)).await?;
    let mut frame = v.frame(v.t("site-news-title")).described(v.t("site-news-lede"));
    if page > 1 {
        frame.path = format!("news?page={page}");
    }
    let origins = items.iter().map(|item| item.read(&item.record.title, lang).origin);
    let note = v.note_on(origins);
    let entries = items.iter().map(|item| entry(&v, item)).collect();
    Page::html(&List { frame, note, entries, page, pages }, lang, about(["news"]))
}

/// `GET /{lang}/news/{slug}`
pub async fn show(State(app): Shared, v: Visitor, Path((_, slug)): Path<(String, String)>) -> Result<Page, WebError> {
    let lang = v.content_lang();
    let Some(item) = store::find::<Item>(app.db.reader(), &slug, Some(lang)).await? else {
        return Err(if store::is_withdrawn::<Item>(app.db.reader(), &slug).await? { WebError::Gone } else { WebError::NotFound });
    };
    Page::html(&shown(&v, &item), lang, about([item.subject()]))
}

#[derive(Template)]
#[template(path = "news/article.html")]
struct Drawn {
    frame: Frame,
    date: PartialDate,
    title: Said,
    body: Prose,
    note: Note,
    source: Option<Link>,
}

/// The item as readers would see it.
pub fn draw(v: &Visitor, item: &Document<Item>) -> Result<Html, WebError> {
    let Show { frame, date, title, body, note, source } = shown(v, item);
    Ok(Html::vouched(Drawn { frame, date, title, body, note, source }.render()?))
}

fn shown(v: &Visitor, item: &Document<Item>) -> Show {
    let lang = v.content_lang();
    let (title, body) = (item.read(&item.record.title, lang), item.read(&item.record.body, lang));
    let year = item.record.date.year();
    Show {
        frame: v.frame(title.body).described(plain(body.body)).funded(Some((year, year))),
        date: item.record.date,
        note: Note::of_one(v, &item.record.body.lang, &body),
        body: Prose::of(&body),
        title: title.into(),
        source: item.record.source.as_deref().map(Link::to),
    }
}

fn entry(v: &Visitor, item: &Document<Item>) -> Entry {
    let body = item.read(&item.record.body, v.content_lang());
    Entry {
        slug: item.slug.clone(),
        date: item.record.date,
        title: item.read(&item.record.title, v.content_lang()).into(),
        // The first paragraph, whole: it says what happened.
        text: Said { body: plain(body.body.split("\n\n").next().unwrap_or_default()), lang: body.lang.clone() },
    }
}

impl List {
    /// The address of another page of the list.
    fn to_page(&self, page: u64) -> String {
        if page == 1 { self.frame.v.to("news") } else { self.frame.v.to(format!("news?page={page}")) }
    }

    fn page_words(&self) -> String {
        self.frame.v.ta("page-of", &[("page", self.page), ("pages", self.pages)])
    }
}
