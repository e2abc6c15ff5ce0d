//! The name as a file: `identity.json`.

use base_exchange::{At, Faults, Fields, Source};
use serde_json::Value;

use super::{Identity, SLUG};
use crate::document::exchange::{Gathered, Standings, Written, read_one};

/// Reads the file of the name.
pub fn read(source: &Source, faults: &mut Faults) -> Option<Written<Identity>> {
    read_one(source, faults, identity)
}

fn identity(value: Value, at: At<'_>) -> Option<Written<Identity>> {
    let mut fields = Fields::of(value, at, &["states", "name", "tagline"])?;
    let mut gathered = Gathered::default();
    let standings = fields.need("states", Standings::read)?;
    let name = gathered.field(&mut fields, "name", &standings)?;
    let tagline = if fields.given("tagline") { gathered.field(&mut fields, "tagline", &standings) } else { None };
    Some(Written { slug: SLUG.to_owned(), record: Identity { name, tagline }, translations: gathered.0 })
}
