//! Partners as a file: `partners.json`, in the order in which they are shown.

use base_exchange::{At, Faults, Fields, Source, parse};
use serde_json::Value;

use super::Partner;
use crate::document::exchange::{Gathered, Standings, Written, read_list};

const FIELDS: &[&str] = &["slug", "name", "short_name", "city", "country_code", "role", "states", "website", "source"];

/// Reads a file of partners.
pub fn read(source: &Source, faults: &mut Faults) -> Vec<Written<Partner>> {
    read_list(source, faults, "slug", partner)
}

fn partner(position: usize, value: Value, at: At<'_>) -> Option<Written<Partner>> {
    let mut fields = Fields::of(value, at, FIELDS)?;
    let mut gathered = Gathered::default();
    let slug = fields.need("slug", parse::slug);
    let name = fields.need("name", parse::name);
    let short_name = fields.get("short_name", parse::name);
    let city = fields.get("city", parse::name);
    let country_code = fields.get("country_code", people::country::parse).map(|country| country.code().to_owned());
    let website = fields.get("website", parse::address);
    let source = fields.get("source", parse::address);
    let standings = fields.need("states", Standings::read)?;
    let role = gathered.field(&mut fields, "role", &standings);
    let position = i32::try_from(position).unwrap_or(i32::MAX);
    let record = Partner { position, name: name?, short_name, city, country_code, role: role?, website, source };
    Some(Written { slug: slug?, record, translations: gathered.0 })
}
