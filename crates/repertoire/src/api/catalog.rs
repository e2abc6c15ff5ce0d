//! The data as a catalogue that other catalogues harvest: DCAT-AP 3, <https://semiceu.github.io/DCAT-AP/releases/3.0.1/>.
//!
//! No licence is stated for the whole: each record names its own, or none is known.

use axum::extract::State;
use base_i18n::UiLang;
use base_web::{App, Keep, Page, Shared, WebError};
use serde_json::{Value, json};

/// Tables of the Publications Office.
const AUTHORITY: &str = "http://publications.europa.eu/resource/authority";

/// Describes everything there is to take away.
pub async fn show(State(app): Shared) -> Result<Page, WebError> {
    // It changes only with the program: about nothing.
    let page = Page::data("application/ld+json", catalog(&app).to_string(), Keep::about::<&str>([]));
    Ok(page.open())
}

fn catalog(app: &App) -> Value {
    let practices = [
        file(app, "/export/practices.json", "JSON", "application/json"),
        file(app, "/export/practices.csv", "CSV", "text/csv"),
        file(app, "/export/practices.geojson", "GEOJSON", "application/geo+json"),
    ];
    let thesaurus = [file(app, "/thesaurus.ttl", "RDF_TURTLE", "text/turtle")];
    json!({
        "@context": {
            "dcat": "http://www.w3.org/ns/dcat#",
            "dct": "http://purl.org/dc/terms/",
            "foaf": "http://xmlns.com/foaf/0.1/",
        },
        "@id": app.url("/catalog.jsonld"),
        "@type": "dcat:Catalog",
        "dct:title": said(app, "data-title"),
        "dct:description": said(app, "data-lede"),
        "dct:publisher": publisher(app),
        "dct:language": app.texts.languages().iter().filter_map(language).collect::<Vec<_>>(),
        "foaf:homepage": { "@id": app.url("/en/data") },
        "dcat:dataset": [
            dataset(app, "practices", "data-all-practices", "data-practices-about", &practices),
            dataset(app, "thesaurus", "data-thesaurus", "data-thesaurus-use", &thesaurus),
        ],
        "dcat:service": {
            "@id": app.url("/catalog.jsonld#api"),
            "@type": "dcat:DataService",
            "dct:title": said(app, "data-api"),
            "dct:description": said(app, "data-api-text"),
            "dcat:endpointURL": { "@id": app.url("/api/v1") },
            "dcat:endpointDescription": { "@id": app.url(super::OPENAPI) },
            "dcat:servesDataset": { "@id": app.url("/catalog.jsonld#practices") },
        },
    })
}

fn dataset(app: &App, name: &str, title: &str, description: &str, files: &[Value]) -> Value {
    json!({
        "@id": app.url(&format!("/catalog.jsonld#{name}")),
        "@type": "dcat:Dataset",
        "dct:title": said(app, title),
        "dct:description": said(app, description),
        "dct:publisher": publisher(app),
        "dcat:theme": { "@id": format!("{AUTHORITY}/data-theme/SOCI") },
        "dcat:landingPage": { "@id": app.url("/en/data") },
        "dcat:distribution": files,
    })
}

fn file(app: &App, path: &str, format: &str, media_type: &str) -> Value {
    json!({
        "@id": app.url(&format!("{path}#distribution")),
        "@type": "dcat:Distribution",
        "dcat:accessURL": { "@id": app.url(path) },
        "dcat:downloadURL": { "@id": app.url(path) },
        "dct:format": { "@id": format!("{AUTHORITY}/file-type/{format}") },
        "dcat:mediaType": { "@id": format!("https://www.iana.org/assignments/media-types/{media_type}") },
    })
}

fn publisher(app: &App) -> Value {
    let name = app.site_name(&app.words(app.texts.english()));
    json!({ "@id": app.url("/"), "@type": "foaf:Agent", "foaf:name": name })
}

/// A message in each language.
fn said(app: &App, key: &str) -> Value {
    let each = app.texts.languages().iter();
    each.map(|lang| json!({ "@language": lang.tag(), "@value": app.words(*lang).t(key) })).collect()
}

/// The language in the table of the Publications Office, as far as we know its code.
fn language(lang: &UiLang) -> Option<Value> {
    let code = match lang.tag() {
        "en" => "ENG",
        "it" => "ITA",
        "fr" => "FRA",
        "de" => "DEU",
        "es" => "SPA",
        _ => return None,
    };
    Some(json!({ "@id": format!("{AUTHORITY}/language/{code}") }))
}
