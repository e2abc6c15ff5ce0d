//! What the repertoire knows, for programs: the read API, whole files to take away, and what describes both.
//!
//! The shapes here are promises to others and stay apart from the program's own types: a field may be added, none renamed or
//! taken away. What is not known is `null`; what is for editors is not here at all.

mod catalog;
mod city;
mod csvw;
mod export;
mod geojson;
pub mod openapi;
mod paging;
mod practice;
mod read;
mod text;
mod total;

#[cfg(test)]
pub(crate) mod tests;

use base_web::{App, Keep, Page, Route, WebError};
use http::header;
use serde::Serialize;

pub use total::practices as practices_in_all;

/// Where the API's description is.
pub const OPENAPI: &str = "/openapi.json";

/// The addresses for programs.
pub fn api_routes() -> Vec<Route> {
    vec![
        Route::get("/api/v1/practices", "api-practices", read::practices).open(),
        Route::get("/api/v1/practices/{slug}", "api-practice", read::practice).open(),
        Route::get("/api/v1/cities", "api-cities", read::cities).open(),
        Route::get("/api/v1/cities/{slug}", "api-city", read::city).open(),
        Route::get(OPENAPI, "openapi", openapi::show).open(),
        Route::get("/export/practices.json", "export-json", export::json).open(),
        Route::get("/export/practices.csv", "export-csv", export::csv).open(),
        Route::get("/export/practices.csv-metadata.json", "export-csv-metadata", csvw::show).open(),
        Route::get("/export/practices.geojson", "export-geojson", export::geojson).open(),
        Route::get("/export/translations.json", "export-translations", export::translations).open(),
        Route::get("/export/places.json", "export-places", export::places).open(),
        Route::get("/catalog.jsonld", "catalog", catalog::show).open(),
        Route::get("/thesaurus.ttl", "thesaurus", export::thesaurus).open(),
    ]
}

/// An answer of the API, kept until something about `topics` changes.
fn answer(body: &impl Serialize, topics: &[&str], links: &[String]) -> Result<Page, WebError> {
    let body = serde_json::to_vec(body).map_err(anyhow::Error::from)?;
    let page = Page::data("application/json", body, Keep::about(topics.iter().copied())).open();
    let description = format!("<{OPENAPI}>; rel=\"service-desc\"; type=\"application/json\"");
    let links = [&[description], links].concat();
    Ok(page.with(header::LINK, &links.join(", ")))
}

/// Whether somebody can have meant a slug: what is none never reaches the database.
fn is_slug(text: &str) -> bool {
    !text.is_empty() && base_text::slug(text) == text
}

/// The page at `path` (after the language) in each language that is offered.
fn pages(app: &App, path: &str) -> std::collections::BTreeMap<&'static str, String> {
    let languages = app.texts.languages().iter();
    languages.map(|lang| (lang.tag(), app.url(&format!("/{}/{path}", lang.tag())))).collect()
}
