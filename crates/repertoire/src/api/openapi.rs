//! The description of the API (OpenAPI 3.1), made from the handlers and the shapes. It is checked in as `docs/openapi.json`, so
//! that a change of what others rely on is seen.

use base_web::{Keep, Page, WebError};
use serde_json::{Value, json};
use utoipa::OpenApi;

use super::{export, read};

/// Collects the parts.
#[derive(OpenApi)]
#[openapi(paths(
    read::practices,
    read::practice,
    read::cities,
    read::city,
    export::json,
    export::csv,
    export::geojson,
    export::translations,
    export::places,
    export::thesaurus
))]
struct Described;

const ABOUT: &str = "Functioning practices of migrant integration, the cities they are in, and the thesaurus that sorts them. \
     For reading only, by everyone, without a key. What is not known is `null`. Every answer has an `ETag`: ask again with \
     `If-None-Match` and you get `304` as long as nothing has changed. A field may be added at any time; none is renamed or taken \
     away within `v1`.";

/// Answers with the description.
pub async fn show() -> Result<Page, WebError> {
    // It changes only with the program: about nothing.
    Ok(Page::data("application/json", document(), Keep::about::<&str>([])).open())
}

/// The description, as it is checked in.
pub fn document() -> String {
    let mut document = serde_json::to_value(Described::openapi()).unwrap_or_default();
    document["info"] = json!({ "title": "EU-MIA open data", "version": env!("CARGO_PKG_VERSION"), "description": ABOUT });
    document["servers"] = json!([{ "url": "/" }]);
    document["tags"] = json!([
        { "name": "practices", "description": "Practices, one by one or in pages" },
        { "name": "cities", "description": "Cities and their context figures" },
        { "name": "files", "description": "The whole repertoire to take away" },
    ]);
    if let Some(schemas) = document.pointer_mut("/components/schemas").and_then(Value::as_object_mut) {
        schemas.values_mut().for_each(require_all);
        for (list, item) in [("Listed_Practice", "Practice"), ("Listed_City", "City")] {
            // Written out in each list, it would look like a shape of its own.
            schemas[list]["properties"]["items"]["items"] = json!({ "$ref": format!("#/components/schemas/{item}") });
        }
    }
    format!("{document:#}\n")
}

/// Every field is always there; what is not known is `null`.
fn require_all(schema: &mut Value) {
    if let Some(properties) = schema.get("properties").and_then(Value::as_object) {
        let names: Vec<String> = properties.keys().cloned().collect();
        schema["required"] = json!(names);
    }
}
