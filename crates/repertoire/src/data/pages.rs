//! `/{lang}/data`: the files, the API, how to read what they say, and what one may do with it.

use askama::Template;
use axum::extract::State;
use base_core::limits::API_ROWS_MAX;
use base_web::{App, Frame, Keep, Page, Route, Shared, Visitor, WebError};
use people::place;
use serde_json::{Value, json};

use crate::api;
use crate::practice::store;

/// The address of the page.
pub fn routes() -> Vec<Route> {
    vec![Route::get("/{lang}/data", "data", show).page("/{lang}/data")]
}

#[derive(Template)]
#[template(path = "data/show.html")]
struct Show {
    frame: Frame,
    practices: u64,
    cities: u64,
    /// Of one page of the API.
    rows_max: u64,
    files: &'static [File],
    paths: Vec<Path>,
    examples: Vec<Example>,
    citation: String,
}

/// A file to take away.
struct File {
    /// Message key of what is in it.
    what: &'static str,
    format: &'static str,
    href: &'static str,
    /// Message key of what it is good for.
    good_for: &'static str,
    media_type: &'static str,
}

/// Message key of the repertoire as data.
const PRACTICES: &str = "data-all-practices";

const FILES: &[File] = &[
    File {
        what: PRACTICES,
        format: "JSON",
        href: "/export/practices.json",
        good_for: "data-json-use",
        media_type: "application/json",
    },
    File { what: PRACTICES, format: "CSV", href: "/export/practices.csv", good_for: "data-csv-use", media_type: "text/csv" },
    File {
        what: PRACTICES,
        format: "GeoJSON",
        href: "/export/practices.geojson",
        good_for: "data-geojson-use",
        media_type: "application/geo+json",
    },
    File {
        what: "data-thesaurus",
        format: "SKOS, Turtle",
        href: "/thesaurus.ttl",
        good_for: "data-thesaurus-use",
        media_type: "text/turtle",
    },
    File {
        what: "data-catalog",
        format: "DCAT-AP, JSON-LD",
        href: "/catalog.jsonld",
        good_for: "data-catalog-use",
        media_type: "application/ld+json",
    },
];

/// An address of the API.
struct Path {
    path: &'static str,
    /// Message key of what it answers with.
    answer: &'static str,
    /// An address like it that answers; there is none while there is no record.
    example: Option<String>,
}

/// A call that works as it stands.
struct Example {
    /// Message key of what it gets.
    what: &'static str,
    command: String,
}

async fn show(State(app): Shared, v: Visitor) -> Result<Page, WebError> {
    let db = app.db.reader();
    let practices = api::practices_in_all(&app).await?;
    let cities = place::store::count(db).await?;
    let first = store::addresses(db, None, 1).await?.pop().map(|(slug, _)| slug);
    let city = place::store::list(db, None, 1).await?.pop().map(|city| city.slug);
    let frame = v.frame(v.t("data-title")).described(v.t("data-lede")).with_json_ld(&linked(&app, &v));
    let page = Show {
        citation: v.ta("data-citation", &[("site", v.site_name()), ("address", frame.canonical())]),
        examples: examples(&app, first.as_deref()),
        paths: paths(first.as_deref(), city.as_deref()),
        files: FILES,
        frame,
        practices,
        cities,
        rows_max: API_ROWS_MAX,
    };
    Page::html(&page, v.content_lang(), Keep::about(["practice", "place", "funding"]))
}

fn paths(practice: Option<&str>, city: Option<&str>) -> Vec<Path> {
    let of = |list: &str, slug: Option<&str>| slug.map(|slug| format!("{list}/{slug}"));
    let (practices, cities) = ("/api/v1/practices", "/api/v1/cities");
    vec![
        Path { path: practices, answer: "data-path-practices", example: Some(format!("{practices}?per_page=2")) },
        Path { path: "/api/v1/practices/{slug}", answer: "data-path-practice", example: of(practices, practice) },
        Path { path: cities, answer: "data-path-cities", example: Some(format!("{cities}?per_page=2")) },
        Path { path: "/api/v1/cities/{slug}", answer: "data-path-city", example: of(cities, city) },
    ]
}

fn examples(app: &App, practice: Option<&str>) -> Vec<Example> {
    let call = |what, options: &str, path: &str| Example { what, command: format!("curl {options}'{}'", app.url(path)) };
    let list = call("data-example-list", "", "/api/v1/practices?per_page=100");
    let one = practice.map(|slug| call("data-example-one", "", &format!("/api/v1/practices/{slug}")));
    let city = call("data-example-city", "", "/api/v1/cities");
    let table = call("data-example-table", "--output practices.csv ", "/export/practices.csv");
    [list].into_iter().chain(one).chain([city, table]).collect()
}

/// The repertoire as a data set (schema.org). It has no licence of its own: each record has one, or none is known.
fn linked(app: &App, v: &Visitor) -> Value {
    let page = app.url(&v.to("data"));
    let file = |file: &File| json!({ "@type": "DataDownload", "name": v.t(file.what), "encodingFormat": file.media_type, "contentUrl": app.url(file.href) });
    json!({
        "@context": "https://schema.org",
        "@type": "Dataset",
        "@id": page,
        "url": page,
        "name": v.t(PRACTICES),
        "description": v.t("data-practices-about"),
        "inLanguage": v.lang.tag(),
        "isAccessibleForFree": true,
        "creator": { "@type": "Organization", "name": v.site_name(), "url": app.url("/") },
        "distribution": FILES.iter().filter(|file| file.what == PRACTICES).map(file).collect::<Vec<_>>(),
    })
}
