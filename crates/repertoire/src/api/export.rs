//! The whole public repertoire as files: written as it is read, a batch at a time, so that a million practices take no more
//! memory than a hundred.

use std::sync::Arc;

use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use base_db::DbError;
use base_jobs::{events_after, last_seq};
use base_web::{App, Keep, Page, Shared, WebError};
use futures_util::stream::{Stream, try_unfold};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use people::{Place, place};
use serde_json::Value;

use super::geojson;
use crate::Shown;
use crate::exchange::{Audience, csv as table, json as object, translations};
use crate::practice::store;

/// Practices read at once. A client that reads slowly makes the program hold one batch.
const BATCH_ROWS: u64 = 200;

/// How a file is put together.
#[derive(Clone, Copy)]
struct Format {
    /// Also what the file is called when it is saved.
    name: &'static str,
    kind: &'static str,
    links: &'static str,
    opening: fn() -> String,
    /// Between two items.
    parting: &'static str,
    items: Items,
    closing: &'static str,
}

/// What a file lists, and how one of them is written.
#[derive(Clone, Copy)]
enum Items {
    /// A practice may be no item, one, or several.
    Practices(fn(&App, &Shown) -> Vec<String>),
    Places(fn(&Place) -> String),
}

const JSON: Format = Format {
    name: "practices.json",
    kind: "application/json",
    links: "</openapi.json>; rel=\"service-desc\"; type=\"application/json\"",
    opening: || "[\n".to_owned(),
    parting: ",\n",
    items: Items::Practices(|_, shown| vec![Value::Object(object::write(shown, Audience::Readers)).to_string()]),
    closing: "\n]\n",
};

const CSV: Format = Format {
    name: "practices.csv",
    kind: "text/csv; charset=utf-8; header=present",
    links: "</export/practices.csv-metadata.json>; rel=\"describedby\"; type=\"application/csvm+json\"",
    opening: || table::header(Audience::Readers),
    parting: "",
    items: Items::Practices(|_, shown| vec![table::row(&object::write(shown, Audience::Readers), Audience::Readers)]),
    closing: "",
};

const GEOJSON: Format = Format {
    name: "practices.geojson",
    kind: "application/geo+json",
    links: "</openapi.json>; rel=\"service-desc\"; type=\"application/json\"",
    opening: || "{\"type\":\"FeatureCollection\",\"features\":[\n".to_owned(),
    parting: ",\n",
    items: Items::Practices(|app, shown| vec![geojson::feature(app, shown).to_string()]),
    closing: "\n]}\n",
};

const TRANSLATIONS: Format = Format {
    name: "translations.json",
    items: Items::Practices(|_, shown| translations::write(shown).iter().map(Value::to_string).collect()),
    ..JSON
};

const PLACES: Format =
    Format { name: "places.json", items: Items::Places(|place| place::exchange::write(place).to_string()), ..JSON };

/// All practices as JSON
///
/// What `eumia import` reads and `eumia export` writes, without what is for editors. Texts are in the language they were written
/// in; their translations are a file of their own.
#[utoipa::path(
    get, path = "/export/practices.json", operation_id = "export_json", tag = "files",
    responses(
        (status = 200, description = "A list of objects, in the order of their slugs (`id`)", body = Vec<serde_json::Map<String, Value>>),
        (status = 304, description = "As you have it"),
    )
)]
pub async fn json(State(app): Shared, request: HeaderMap) -> Result<Response, WebError> {
    send(app, JSON, &request).await
}

/// All practices as a table
///
/// CSV in UTF-8 with a line of headings; the columns are described at `/export/practices.csv-metadata.json`.
#[utoipa::path(
    get, path = "/export/practices.csv", operation_id = "export_csv", tag = "files",
    responses(
        (status = 200, description = "One practice a line, in the order of their slugs (`id`)", body = String, content_type = "text/csv"),
        (status = 304, description = "As you have it"),
    )
)]
pub async fn csv(State(app): Shared, request: HeaderMap) -> Result<Response, WebError> {
    send(app, CSV, &request).await
}

/// All practices as points on a map
///
/// GeoJSON (RFC 7946): longitude and latitude in degrees, WGS 84. Practices of one place have the same point.
#[utoipa::path(
    get, path = "/export/practices.geojson", operation_id = "export_geojson", tag = "files",
    responses(
        (status = 200, description = "One feature for each practice", body = geojson::FeatureCollection, content_type = "application/geo+json"),
        (status = 304, description = "As you have it"),
    )
)]
pub async fn geojson(State(app): Shared, request: HeaderMap) -> Result<Response, WebError> {
    send(app, GEOJSON, &request).await
}

/// All translations
///
/// Pairs of the words of a practice and the same in another language, with how the translation was made; what `eumia import` reads.
#[utoipa::path(
    get, path = "/export/translations.json", operation_id = "export_translations", tag = "files",
    responses(
        (status = 200, description = "One object for each practice, language and state", body = Vec<serde_json::Map<String, Value>>),
        (status = 304, description = "As you have it"),
    )
)]
pub async fn translations(State(app): Shared, request: HeaderMap) -> Result<Response, WebError> {
    send(app, TRANSLATIONS, &request).await
}

/// All places
///
/// Cities with their names in each language, where they are, and their codes; what `eumia import` reads. To be imported first.
#[utoipa::path(
    get, path = "/export/places.json", operation_id = "export_places", tag = "files",
    responses(
        (status = 200, description = "A list of objects, in the order of their slugs", body = Vec<serde_json::Map<String, Value>>),
        (status = 304, description = "As you have it"),
    )
)]
pub async fn places(State(app): Shared, request: HeaderMap) -> Result<Response, WebError> {
    send(app, PLACES, &request).await
}

/// The thesaurus
///
/// SKOS in Turtle: the concepts by which practices are sorted and found, with their names in each language.
#[utoipa::path(
    get, path = "/thesaurus.ttl", tag = "files",
    responses(
        (status = 200, description = "The thesaurus", body = String, content_type = "text/turtle"),
        (status = 304, description = "As you have it"),
    )
)]
pub async fn thesaurus(State(app): Shared) -> Result<Page, WebError> {
    let thesaurus = crate::thesaurus::store::load(app.db.reader()).await?;
    let turtle = crate::thesaurus::turtle::write(&thesaurus)?;
    Ok(Page::data("text/turtle; charset=utf-8", turtle, Keep::about(["thesaurus"])).open().saved_as("thesaurus.ttl"))
}

/// Sends the file, or says that the client has it: its tag is made from the newest event, so that this costs two statements.
async fn send(app: Arc<App>, format: Format, request: &HeaderMap) -> Result<Response, WebError> {
    let newest = events_after(app.db.reader(), last_seq(app.db.reader()).await? - 1, 1).await?.pop();
    // With its time, because numbers are given again after an older backup was put back.
    let state = newest.map_or_else(|| "empty".to_owned(), |newest| format!("{}-{}", newest.seq, newest.at.millis()));
    let tag = format!("\"{}-{}-{state}\"", env!("CARGO_PKG_VERSION"), format.name);
    let mut response = if is_had_by(request, &tag) {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        Body::from_stream(chunks(app, format)).into_response()
    };
    let about = [
        (header::CONTENT_TYPE, format.kind),
        (header::CONTENT_DISPOSITION, &format!("attachment; filename=\"{}\"", format.name)),
        (header::ETAG, &format!("W/{tag}")),
        (header::CACHE_CONTROL, "public, no-cache"),
        (header::LINK, format.links),
        (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
        (header::ACCESS_CONTROL_EXPOSE_HEADERS, "etag, link"),
        (HeaderName::from_static("cross-origin-resource-policy"), "cross-origin"),
    ];
    for (name, value) in about {
        response.headers_mut().insert(name, HeaderValue::from_str(value).map_err(anyhow::Error::from)?);
    }
    Ok(response)
}

/// Weak comparison, RFC 9110 section 13.1.2.
fn is_had_by(request: &HeaderMap, tag: &str) -> bool {
    let values = request.get_all(header::IF_NONE_MATCH).iter().filter_map(|value| value.to_str().ok());
    values.flat_map(|value| value.split(',')).map(str::trim).any(|had| had == "*" || had.trim_start_matches("W/") == tag)
}

/// Where in the file the next chunk begins.
enum At {
    Opening,
    /// After this slug; whether an item stands before it.
    After(String, bool),
    End,
}

/// The file, a batch a chunk. If the database goes away, the connection breaks off: a file that is not whole never looks so.
fn chunks(app: Arc<App>, format: Format) -> impl Stream<Item = Result<Bytes, DbError>> + Send {
    try_unfold(At::Opening, move |at| {
        let app = Arc::clone(&app);
        async move {
            let (mut chunk, after, mut begun) = match at {
                At::Opening => ((format.opening)(), None, false),
                At::After(slug, begun) => (String::new(), Some(slug), begun),
                At::End => return Ok(None),
            };
            let (items, last) = batch(&app, format.items, after.as_deref()).await?;
            for item in items {
                if begun {
                    chunk.push_str(format.parting);
                }
                chunk.push_str(&item);
                begun = true;
            }
            let next = match last {
                Some(slug) => At::After(slug, begun),
                None => {
                    chunk.push_str(format.closing);
                    At::End
                }
            };
            Ok(Some((Bytes::from(chunk), next)))
        }
    })
}

/// The items that come after a slug, and the last slug among them if there may be more.
async fn batch(app: &App, items: Items, after: Option<&str>) -> Result<(Vec<String>, Option<String>), DbError> {
    let db = app.db.reader();
    let (items, slugs): (Vec<String>, Vec<String>) = match items {
        Items::Practices(write) => {
            let practices = store::all_public(db, after, None, BATCH_ROWS).await?;
            let items = practices.iter().flat_map(|shown| write(app, shown)).collect();
            (items, practices.into_iter().map(|shown| shown.practice.slug).collect())
        }
        Items::Places(write) => {
            let places = place::store::list(db, after, BATCH_ROWS).await?;
            (places.iter().map(write).collect(), places.into_iter().map(|place| place.slug).collect())
        }
    };
    let is_full = slugs.len() as u64 == BATCH_ROWS;
    Ok((items, slugs.into_iter().next_back().filter(|_| is_full)))
}
