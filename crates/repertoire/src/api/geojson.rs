//! Practices as points: GeoJSON, RFC 7946.

use base_core::Lang;
use base_web::App;
use serde_json::{Value, json};
use utoipa::ToSchema;

use crate::Shown;
use crate::practice::record::Certainty;

/// The practice as a feature.
pub fn feature(app: &App, shown: &Shown) -> Value {
    let (practice, record, about) = (&shown.practice, &shown.record, &shown.place.about);
    json!({
        "type": "Feature",
        "id": practice.slug,
        "geometry": { "type": "Point", "coordinates": [about.longitude, about.latitude] },
        "properties": {
            "slug": practice.slug,
            "name": record.name.body,
            "name_original": record.name_original.as_ref().map(|name| &name.body),
            "place": shown.place.slug,
            "city": about.name(&Lang::english()).0,
            "country_code": about.country.code(),
            "scope": record.scope.as_str(),
            "start_year": record.start_year,
            "start_certainty": record.start_certainty.map(Certainty::as_str),
            "start_year_earlier": record.start_year_earlier,
            "status": practice.status.as_str(),
            "fictional": practice.fictional,
            "last_confirmed": practice.confirmed_on,
            "licence": record.licence,
            "url": app.url(&format!("/en/practices/{}", practice.slug)),
        }
    })
}

/// All practices as points.
// The file is written piece by piece: this and what follows only describes it.
#[derive(ToSchema)]
#[expect(dead_code, reason = "describes what `feature` writes")]
pub struct FeatureCollection {
    /// `FeatureCollection`
    #[schema(rename = "type")]
    kind: String,
    features: Vec<Feature>,
}

#[derive(ToSchema)]
#[expect(dead_code, reason = "describes what `feature` writes")]
pub struct Feature {
    /// `Feature`
    #[schema(rename = "type")]
    kind: String,
    /// The slug of the practice.
    id: String,
    geometry: Point,
    properties: Properties,
}

#[derive(ToSchema)]
#[expect(dead_code, reason = "describes what `feature` writes")]
pub struct Point {
    /// `Point`
    #[schema(rename = "type")]
    kind: String,
    /// Degrees east, then degrees north.
    #[schema(min_items = 2, max_items = 2)]
    coordinates: Vec<f64>,
}

#[derive(ToSchema)]
#[expect(dead_code, reason = "describes what `feature` writes")]
pub struct Properties {
    slug: String,
    /// In the language of the record.
    name: String,
    name_original: Option<String>,
    /// The slug of the place.
    place: String,
    /// In English.
    city: String,
    country_code: String,
    scope: super::practice::Scope,
    start_year: Option<i16>,
    start_certainty: Option<super::practice::Certainty>,
    start_year_earlier: Option<i16>,
    status: super::practice::Status,
    /// Made up for tests.
    fictional: bool,
    last_confirmed: Option<String>,
    licence: Option<String>,
    /// The practice's page.
    #[schema(format = "uri")]
    url: String,
}
