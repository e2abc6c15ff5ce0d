//! What is new on this site, as an Atom feed (RFC 4287): news, and practices that were added or changed.

use std::cmp::Reverse;
use std::str::FromStr;

use atom_syndication::{Content, Entry, Feed, FixedDateTime, Link, Person, Text};
use axum::extract::State;
use base_content::Reading;
use base_core::{Lang, Time};
use base_web::{App, Page, Shared, Visitor, WebError};
use repertoire::Shown;
use repertoire::practice::store as practices;

use crate::about;
use crate::document::Document;
use crate::document::store::{self, Order};
use crate::news::Item;

/// Entries of each kind.
const ROWS: u64 = 30;

/// `GET /{lang}/feed.atom`
pub async fn show(State(app): Shared, v: Visitor) -> Result<Page, WebError> {
    let (db, lang) = (app.db.reader(), Some(v.content_lang()));
    let news = store::list::<Item>(db, Order::NewestFirst, 0, ROWS, lang).await?;
    let practices = practices::newest(db, lang, ROWS).await?;
    let news = news.iter().map(|item| (item.updated_at, of_news(&app, &v, item)));
    let practices = practices.iter().map(|shown| (shown.practice.updated_at, of_practice(&app, &v, shown)));
    let mut entries: Vec<(Time, Entry)> = news.chain(practices).collect();
    entries.sort_by_key(|(at, _)| Reverse(*at));
    let updated = entries.first().map_or(Time::from_millis(0), |(at, _)| *at);
    let entries = entries.into_iter().map(|(_, entry)| entry).collect();
    let own = app.url(&v.to("feed.atom"));
    let feed = Feed {
        title: v.ta("site-feed-title", &[("site", v.site_name())]).into(),
        id: own.clone(),
        updated: moment(updated),
        authors: vec![Person { name: v.site_name(), ..Person::default() }],
        links: vec![link("self", &own, "application/atom+xml"), link("alternate", &app.url(&v.to("news")), "text/html")],
        lang: Some(v.lang.tag().to_owned()),
        base: Some(app.url("/")),
        entries,
        ..Feed::default()
    };
    Ok(Page::data("application/atom+xml; charset=utf-8", feed.to_string(), about(["news", "practice", "place"])).open())
}

fn of_news(app: &App, v: &Visitor, item: &Document<Item>) -> Entry {
    let read = |text| item.read(text, v.content_lang());
    let address = app.url(&v.to(format!("news/{}", item.slug)));
    let body = read(&item.record.body);
    Entry {
        title: said(v, &read(&item.record.title)),
        published: FixedDateTime::from_str(&format!("{}T00:00:00Z", item.record.date.first_day())).ok(),
        content: Some(Content {
            lang: foreign(v, body.lang),
            value: Some(base_text::markdown(body.body).to_string()),
            content_type: Some("html".to_owned()),
            ..Content::default()
        }),
        ..entry(address, item.updated_at)
    }
}

fn of_practice(app: &App, v: &Visitor, shown: &Shown) -> Entry {
    let read = |text| shown.translations.read(text, v.content_lang());
    let address = app.url(&v.to(format!("practices/{}", shown.practice.slug)));
    Entry {
        title: said(v, &read(&shown.record.name)),
        summary: shown.record.summary.as_ref().map(|summary| said(v, &read(summary))),
        ..entry(address, shown.practice.updated_at)
    }
}

fn entry(address: String, updated_at: Time) -> Entry {
    Entry { links: vec![link("alternate", &address, "text/html")], id: address, updated: moment(updated_at), ..Entry::default() }
}

fn said(v: &Visitor, reading: &Reading<'_>) -> Text {
    Text { lang: foreign(v, reading.lang), ..Text::plain(reading.body) }
}

/// The language, where it is not the feed's.
fn foreign(v: &Visitor, lang: &Lang) -> Option<String> {
    (lang.primary() != v.lang.tag()).then(|| lang.to_string())
}

fn link(rel: &str, href: &str, kind: &str) -> Link {
    Link { rel: rel.to_owned(), href: href.to_owned(), mime_type: Some(kind.to_owned()), ..Link::default() }
}

fn moment(at: Time) -> FixedDateTime {
    FixedDateTime::from_str(&at.to_string()).unwrap_or_default()
}
