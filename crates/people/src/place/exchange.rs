//! Places as JSON: what `places.json` holds, in and out.

use std::collections::BTreeMap;

use base_core::Lang;
use base_core::{Actor, limits::LIST_ITEMS_MAX};
use base_db::{Connection, DbError};
use base_jobs::Journal;
use serde_json::{Map, Value, json};

use super::{About, CityCode, Gazetteer, Nuts, Place, acts};
use crate::Country;
use base_exchange::Kept;
use base_exchange::{At, Faults, Fields, Source, parse};

/// The fields of a place in a file of places.
pub const FIELDS: &[&str] =
    &["slug", "name", "names", "country_code", "latitude", "longitude", "region", "nuts3", "nuts_version", "urban_audit"];

/// What a file says about one place. Fields that it leaves out stay as they are.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The file it stands in, for faults.
    pub file: String,
    pub slug: String,
    about: About,
    says: Says,
}

/// Which of the optional fields were there.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Says {
    region: bool,
    nuts: bool,
    city_code: bool,
}

/// Reads a file of places.
pub fn read(source: &Source, faults: &mut Faults) -> Vec<Entry> {
    let list = match source.json_list() {
        Ok(list) => list,
        Err(fault) => {
            faults.add(fault);
            return Vec::new();
        }
    };
    let mut entries: Vec<Entry> = Vec::new();
    for (position, value) in list.into_iter().enumerate() {
        let label = label(&value, "slug", position);
        let Some(entry) = read_entry(value, At::record(faults, &source.name, &label), &source.name) else { continue };
        if entries.iter().any(|other| other.slug == entry.slug) {
            At::record(faults, &source.name, label)
                .inside("slug")
                .refuse::<()>("comes twice in this file. Leave one of them out.");
        }
        entries.push(entry);
    }
    entries
}

/// What a record is called in a fault: its slug where it has one, else its number.
pub fn label(value: &Value, field: &str, position: usize) -> String {
    match value.get(field).and_then(Value::as_str) {
        Some(slug) if !slug.is_empty() => base_text::excerpt(slug, 80),
        _ => format!("record {}", position + 1),
    }
}

/// Keeps the places of `entries`. Faults are told for those that contradict what is kept.
pub async fn keep(
    tx: &impl Connection,
    journal: &Journal,
    actor: &Actor,
    entries: &[Entry],
    faults: &mut Faults,
) -> Result<Vec<Kept>, DbError> {
    let mut known = if entries.is_empty() { Gazetteer::default() } else { Gazetteer::load(tx).await? };
    let mut outcomes = Vec::new();
    for entry in entries {
        let twin = known.find(&entry.about).filter(|twin| twin.slug != entry.slug);
        if let Some(twin) = twin.filter(|_| known.get(&entry.slug).is_none()) {
            let reason = format!("is new, but this place is already kept as “{}”. Use that slug.", twin.slug);
            At::record(faults, &entry.file, &entry.slug).inside("slug").refuse::<()>(reason);
            continue;
        }
        let about = entry.merged(known.get(&entry.slug).map(|place| &place.about));
        let (place, kept) = acts::keep(tx, journal, actor, &entry.slug, about).await?;
        known.put(place);
        outcomes.push(kept);
    }
    Ok(outcomes)
}

/// The place as an entry of a file of places.
pub fn write(place: &Place) -> Value {
    let about = &place.about;
    let names: Map<String, Value> = about.names.iter().map(|(lang, name)| (lang.to_string(), json!(name))).collect();
    json!({
        "slug": place.slug,
        "name": about.name(&Lang::english()).0,
        "names": names,
        "country_code": about.country.code(),
        "latitude": about.latitude,
        "longitude": about.longitude,
        "region": about.region,
        "nuts3": about.nuts.as_ref().map(|nuts| &nuts.code),
        "nuts_version": about.nuts.as_ref().and_then(|nuts| nuts.edition.as_ref()),
        "urban_audit": about.city_code.as_ref().map(CityCode::as_str),
    })
}

/// The NUTS code and the city code of a place, as two fields of a record.
pub fn codes(fields: &mut Fields<'_>, country: Country, edition: Option<String>) -> (Option<Nuts>, Option<CityCode>) {
    let nuts = fields.get("nuts3", |value, at| {
        let code = parse::name(value, at)?;
        Nuts::new(&code, edition, country).map_err(|reason| at.refuse::<()>(format!("{reason}."))).ok()
    });
    let city_code = fields.get("urban_audit", |value, at| {
        let code: Result<CityCode, String> = parse::name(value, at)?.parse();
        let code = code.and_then(|code| code.check_country(country).map(|()| code));
        code.map_err(|reason| at.refuse::<()>(format!("{reason}. Write null if the place has none."))).ok()
    });
    (nuts, city_code)
}

impl Entry {
    /// What the place is after this entry.
    fn merged(&self, known: Option<&About>) -> About {
        let mut about = self.about.clone();
        if let Some(known) = known {
            if !self.says.region {
                about.region.clone_from(&known.region);
            }
            if !self.says.nuts {
                about.nuts.clone_from(&known.nuts);
            }
            if !self.says.city_code {
                about.city_code.clone_from(&known.city_code);
            }
        }
        about
    }
}

fn read_entry(value: Value, at: At<'_>, file: &str) -> Option<Entry> {
    let mut fields = Fields::of(value, at, FIELDS)?;
    let slug = fields.need("slug", parse::slug);
    let name = fields.need("name", parse::name);
    let names = fields.get("names", names);
    let country = fields.need("country_code", crate::country::parse);
    let latitude = fields.need("latitude", parse::latitude);
    let longitude = fields.need("longitude", parse::longitude);
    let region = fields.get("region", parse::name);
    let edition = fields.get("nuts_version", edition);
    let says = Says { region: fields.given("region"), nuts: fields.given("nuts3"), city_code: fields.given("urban_audit") };
    let (nuts, city_code) = codes(&mut fields, country?, edition);
    let (name, mut names) = (name?, names.unwrap_or_default());
    match names.get(&Lang::english()) {
        Some(english) if *english != name => {
            return fields
                .at()
                .inside("names.en")
                .refuse(format!("says “{english}”, but name says “{name}”. Write one of them in both."));
        }
        _ => names.insert(Lang::english(), name),
    };
    let about = About { names, country: country?, latitude: latitude?, longitude: longitude?, region, nuts, city_code };
    Some(Entry { file: file.to_owned(), slug: slug?, about, says })
}

fn names(value: Value, at: &mut At<'_>) -> Option<BTreeMap<Lang, String>> {
    let Value::Object(map) = value else {
        return at.refuse("must be an object of language tags and names, such as {\"it\": \"Torino\"}.");
    };
    if map.len() > LIST_ITEMS_MAX {
        return at.refuse(format!("has {} names; at most {LIST_ITEMS_MAX} are kept.", map.len()));
    }
    let read = map.into_iter().map(|(tag, name)| {
        let mut at = at.inside(&tag);
        let lang = parse::lang(Value::String(tag), &mut at);
        Some((lang?, parse::name(name, &mut at)?))
    });
    read.collect::<Vec<_>>().into_iter().collect()
}

fn edition(value: Value, at: &mut At<'_>) -> Option<String> {
    let edition = parse::name(value, at)?;
    if edition.len() == 4 && edition.bytes().all(|b| b.is_ascii_digit()) {
        return Some(edition);
    }
    at.refuse("is not an edition of NUTS. Write its year as a text, such as \"2021\".")
}
