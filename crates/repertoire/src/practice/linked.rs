//! A practice as linked data (schema.org), for search engines and libraries: the record is a `CreativeWork` about a city.

use serde_json::{Map, Value, json};

use super::view::Sheet;

/// Where the page is.
pub struct Addresses {
    pub page: String,
    pub pdf: String,
    pub city: String,
    pub site: String,
}

/// The record on `sheet`. What is not known is left out: a machine takes every value for a fact.
pub fn linked(sheet: &Sheet<'_>, themes: &[&str], at: &Addresses, publisher: &str) -> Value {
    let (record, practice) = (sheet.record, sheet.practice);
    let (city, city_lang) = sheet.city();
    let about = &sheet.place.about;
    let mut work = Map::new();
    let mut say = |name: &str, value: Value| _ = work.insert(name.to_owned(), value);
    say("@context", json!("https://schema.org"));
    say("@type", json!("CreativeWork"));
    say("@id", json!(at.page));
    say("url", json!(at.page));
    say("name", json!(sheet.title().body));
    if let Some(own) = sheet.own_name() {
        say("alternateName", json!({ "@language": own.lang, "@value": own.body }));
    }
    if let Some(summary) = &record.summary {
        say("abstract", json!(sheet.read(summary).body));
    }
    say("inLanguage", json!(sheet.languages_met()));
    say("version", json!(practice.version));
    say("dateCreated", json!(practice.created_at.date().to_string()));
    say("dateModified", json!(practice.updated_at.date().to_string()));
    say(
        "spatialCoverage",
        json!({
            "@type": "City",
            "name": { "@language": city_lang, "@value": city },
            "url": at.city,
            "address": { "@type": "PostalAddress", "addressCountry": about.country.code() },
            "geo": { "@type": "GeoCoordinates", "latitude": about.latitude, "longitude": about.longitude },
        }),
    );
    if !themes.is_empty() {
        say("keywords", json!(themes));
    }
    if let Some(organisations) = &record.organisations {
        let organisation = |text: &base_content::Text| json!({ "@type": "Organization", "name": text.body });
        say("mentions", organisations.iter().map(organisation).collect());
    }
    if let Some(licence) = &record.licence {
        say("license", json!(format!("https://spdx.org/licenses/{licence}")));
    }
    say("citation", json!(record.sources));
    say("encoding", json!({ "@type": "MediaObject", "contentUrl": at.pdf, "encodingFormat": "application/pdf" }));
    say("publisher", json!({ "@type": "Organization", "name": publisher, "url": at.site }));
    say("isAccessibleForFree", json!(true));
    Value::Object(work)
}
