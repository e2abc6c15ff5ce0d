//! The sitemap: every page in every language, for search engines (sitemaps.org, with hreflang).
//!
//! Practices come in pieces that begin after a slug, so that the last piece of a million costs no more than the first.

use axum::extract::{Path, State};
use base_core::Time;
use base_db::DbError;
use base_web::{App, Page, Shared, WebError};
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};
use repertoire::atlas;
use repertoire::practice::store as practices;

use crate::about;
use crate::document::store::{self, Order};
use crate::news::Item;

/// Practices of one piece; each is there once for each language, and a file takes 50,000 addresses.
const PIECE_ROWS: u64 = 2_000;
/// News that are listed.
const NEWS_MAX: u64 = 2_000;
const KIND: &str = "application/xml; charset=utf-8";
const XMLNS: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";
const XHTML: &str = "http://www.w3.org/1999/xhtml";

/// Pages that every installation has, after the language.
const PAGES: [&str; 14] = [
    "",
    "practices",
    "cities",
    "map",
    "thesaurus",
    "data",
    "calendar",
    "news",
    "about",
    "methodology",
    "partners",
    "contact",
    "accessibility",
    "privacy",
];

/// A page that is there in every language, and when it last changed.
struct Listed {
    path: String,
    changed: Option<Time>,
}

/// `GET /sitemap.xml`: the index of the pieces.
pub async fn index(State(app): Shared) -> Result<Page, WebError> {
    let mut names = vec!["pages.xml".to_owned()];
    names.extend(pieces(&app).await?);
    let xml = written("sitemapindex", &[("xmlns", XMLNS)], |writer| {
        for name in &names {
            let address = app.url(&format!("/sitemap/{name}"));
            writer.create_element("sitemap").write_inner_content(|writer| text(writer, "loc", &address))?;
        }
        Ok(())
    })?;
    Ok(Page::data(KIND, xml, about(["practice"])))
}

/// `GET /sitemap/{file}`: one piece.
pub async fn piece(State(app): Shared, Path(file): Path<String>) -> Result<Page, WebError> {
    let (listed, topics): (Vec<Listed>, &[&str]) = match file.strip_suffix(".xml") {
        Some("pages") => (pages(&app).await?, &["news", "practice", "place"]),
        Some("practices") => (practices_after(&app, None).await?, &["practice"]),
        Some(other) => {
            let slug = other.strip_prefix("practices-after-").filter(|slug| base_text::slug(slug) == *slug);
            let slug = slug.ok_or(WebError::NotFound)?;
            (practices_after(&app, Some(slug)).await?, &["practice"])
        }
        None => return Err(WebError::NotFound),
    };
    if listed.is_empty() {
        return Err(WebError::NotFound);
    }
    Ok(Page::data(KIND, urlset(&app, &listed)?, about(topics.iter().copied())))
}

/// The names of the pieces with practices.
async fn pieces(app: &App) -> Result<Vec<String>, DbError> {
    let mut names = Vec::new();
    let mut after: Option<String> = None;
    loop {
        let rows = practices::addresses(app.db.reader(), after.as_deref(), PIECE_ROWS).await?;
        let Some((last, _)) = rows.last().cloned() else { return Ok(names) };
        names.push(after.map_or_else(|| "practices.xml".to_owned(), |after| format!("practices-after-{after}.xml")));
        if (rows.len() as u64) < PIECE_ROWS {
            return Ok(names);
        }
        after = Some(last);
    }
}

async fn practices_after(app: &App, after: Option<&str>) -> Result<Vec<Listed>, DbError> {
    let rows = practices::addresses(app.db.reader(), after, PIECE_ROWS).await?;
    Ok(rows.into_iter().map(|(slug, at)| Listed { path: format!("practices/{slug}"), changed: Some(at) }).collect())
}

async fn pages(app: &std::sync::Arc<App>) -> Result<Vec<Listed>, WebError> {
    let news = store::list::<Item>(app.db.reader(), Order::NewestFirst, 0, NEWS_MAX, None).await?;
    let atlas = atlas::open(app).await?;
    let places = atlas.sheet.places.keys().map(|slug| Listed { path: format!("cities/{slug}"), changed: None });
    let fixed = PAGES.iter().map(|path| Listed { path: (*path).to_owned(), changed: None });
    let news = news.into_iter().map(|item| Listed { path: format!("news/{}", item.slug), changed: Some(item.updated_at) });
    Ok(fixed.chain(news).chain(places).collect())
}

/// Each page once for each language, with the addresses of all its languages.
fn urlset(app: &App, listed: &[Listed]) -> Result<Vec<u8>, WebError> {
    let tags: Vec<&str> = app.texts.languages().iter().map(|lang| lang.tag()).collect();
    written("urlset", &[("xmlns", XMLNS), ("xmlns:xhtml", XHTML)], |writer| {
        for Listed { path, changed } in listed {
            let address = |tag: &str| app.url(&format!("/{tag}/{path}"));
            for own in &tags {
                writer.create_element("url").write_inner_content(|writer| {
                    text(writer, "loc", &address(own))?;
                    if let Some(changed) = changed {
                        text(writer, "lastmod", &changed.date().to_string())?;
                    }
                    for tag in &tags {
                        let href = address(tag);
                        let link = writer.create_element("xhtml:link");
                        let link = link.with_attributes([("rel", "alternate"), ("hreflang", *tag), ("href", href.as_str())]);
                        link.write_empty()?;
                    }
                    Ok(())
                })?;
            }
        }
        Ok(())
    })
}

type Xml = Writer<Vec<u8>>;

fn written(
    root: &str,
    attributes: &[(&str, &str)],
    content: impl FnOnce(&mut Xml) -> std::io::Result<()>,
) -> Result<Vec<u8>, WebError> {
    let mut writer = Writer::new(Vec::new());
    let write = |writer: &mut Xml| {
        writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
        writer.create_element(root).with_attributes(attributes.iter().copied()).write_inner_content(content)?;
        std::io::Result::Ok(())
    };
    write(&mut writer).map_err(|error| WebError::Broken(error.into()))?;
    Ok(writer.into_inner())
}

fn text(writer: &mut Xml, name: &str, words: &str) -> std::io::Result<()> {
    writer.create_element(name).write_text_content(BytesText::new(words))?;
    Ok(())
}
