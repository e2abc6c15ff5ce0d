//! A practice as an object of JSON: the fields of `practices.json`, in and out. CSV has the same fields as columns.
//!
//! A field that is left out leaves what is known as it is; `null` says “not known”. So a file without summaries takes none away.

use std::collections::BTreeMap;

use base_content::Text;
use base_core::{Lang, PartialDate};
use base_exchange::{At, Faults, Fields, Source, parse};
use people::place::exchange::{codes, label};
use people::{Country, place};
use serde_json::{Map, Value, json};

use super::Audience;
use crate::practice::record::{
    Amount, Certainty, Claim, Colour, Component, Context, Counted, Document, Evidence, Funding, Kind, Observation, Scope, Stance,
    Stated,
};
use crate::practice::{Record, Shown, Status};

/// How a field stands in a cell of CSV.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    Words,
    Number,
    YesNo,
    /// One item a line.
    List,
    /// As JSON.
    Nested,
}

/// The fields of a practice, in their order.
pub const FIELDS: &[(&str, Form)] = &[
    ("id", Form::Words),
    ("name_en", Form::Words),
    ("name_original", Form::Words),
    ("original_language", Form::Words),
    ("summary", Form::Words),
    ("city", Form::Words),
    ("region", Form::Words),
    ("country", Form::Words),
    ("country_code", Form::Words),
    ("place", Form::Nested),
    ("organisations", Form::List),
    ("partners", Form::List),
    ("actors", Form::List),
    ("start_year", Form::Number),
    ("start_certainty", Form::Words),
    ("start_year_earlier", Form::Number),
    ("start_note", Form::Words),
    ("policy_fields", Form::List),
    ("policy_fields_note", Form::Words),
    ("scope", Form::Words),
    ("scope_note", Form::Words),
    ("approach", Form::Words),
    ("target_groups", Form::List),
    ("goals", Form::List),
    ("activities", Form::List),
    ("funding", Form::Nested),
    ("results", Form::Nested),
    ("evaluation", Form::Words),
    ("strengths", Form::List),
    ("weaknesses", Form::List),
    ("transferability_conditions", Form::List),
    ("lessons", Form::List),
    ("components", Form::Nested),
    ("context", Form::Nested),
    ("film", Form::Nested),
    ("report", Form::Nested),
    ("licence", Form::Words),
    ("sources", Form::List),
    ("last_confirmed", Form::Words),
    ("ended_why", Form::Words),
    ("fictional", Form::YesNo),
    (EDITORS_FIELD, Form::List),
];

const CERTAINTIES: [(&str, Certainty); 2] = [("about", Certainty::About), ("see-note", Certainty::SeeNote)];

/// Fields of the practice itself, and not of what a version of it says.
const OF_THE_PRACTICE: [&str; 7] = ["id", "country", "country_code", "place", "last_confirmed", "ended_why", "fictional"];

/// The field that readers do not get.
const EDITORS_FIELD: &str = "modelling_notes";

/// The fields for an audience, in their order.
pub fn fields(audience: Audience) -> impl Iterator<Item = &'static (&'static str, Form)> {
    FIELDS.iter().filter(move |(name, _)| audience == Audience::Editors || *name != EDITORS_FIELD)
}

/// What a file says about one practice.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The file it stands in, for faults.
    pub file: String,
    pub slug: String,
    /// The fields that are there, known to be sound.
    pub(super) object: Map<String, Value>,
}

/// A whole practice, read.
#[derive(Clone, Debug)]
pub struct Said {
    /// Without keys of list items, and without the slug of its place.
    pub record: Record,
    pub place: place::About,
    pub last_confirmed: Option<PartialDate>,
    pub ended_why: Option<String>,
    pub fictional: bool,
}

/// Reads a file of practices.
pub fn read(source: &Source, faults: &mut Faults) -> Vec<Entry> {
    let list = match source.json_list() {
        Ok(list) => list,
        Err(fault) => {
            faults.add(fault);
            return Vec::new();
        }
    };
    let labelled = list.into_iter().enumerate().map(|(position, value)| (label(&value, "id", position), value));
    entries(&source.name, labelled, faults)
}

/// Checks records that a file holds, each with what to call it in a fault.
pub(super) fn entries(file: &str, records: impl Iterator<Item = (String, Value)>, faults: &mut Faults) -> Vec<Entry> {
    let mut entries = Vec::new();
    for (label, value) in records {
        let object = value.as_object().cloned().unwrap_or_default();
        let slug = object.get("id").and_then(Value::as_str).unwrap_or_default().to_owned();
        if read_one(value, At::record(faults, file, label)).is_some() {
            entries.push(Entry { file: file.to_owned(), slug, object });
        }
    }
    entries
}

/// Reads a practice.
pub fn read_one(value: Value, at: At<'_>) -> Option<Said> {
    let known: Vec<&str> = FIELDS.iter().map(|(name, _)| *name).collect();
    let mut fields = Fields::of(value, at, &known)?;
    let slug = fields.need("id", parse::slug);
    let record = read_fields(&mut fields);
    let country = fields.need("country_code", people::country::parse);
    check_country_name(&mut fields, country);
    let place = fields.need("place", |value, at| read_place(value, at, country?));
    let last_confirmed = fields.get("last_confirmed", parse::day);
    let ended_why = fields.get("ended_why", parse::words);
    let fictional = fields.get("fictional", parse::yes_no).unwrap_or_default();
    let (record, place) = (record?, place?);
    let place = place::About { region: record.region.as_ref().map(|region| region.body.clone()), ..place };
    slug.map(|_| Said { record, place, last_confirmed, ended_why, fictional })
}

/// Reads what a practice says: the fields of [`write_record`], and no other.
pub(crate) fn read_record(value: Value, at: At<'_>) -> Option<Record> {
    read_fields(&mut Fields::of(value, at, &said_fields().collect::<Vec<_>>())?)
}

fn read_fields(fields: &mut Fields<'_>) -> Option<Record> {
    let name = fields.need("name_en", named("name"));
    let original_lang = fields.need("original_language", parse::lang);
    let name_original = fields.get("name_original", parse::name);
    let scope = fields.need("scope", parse::one_of(&[("city", Scope::City), ("neighbourhood", Scope::Neighbourhood)]));
    Some(Record {
        name_original: name_original.zip(original_lang.clone()).map(|(body, lang)| Text {
            key: "name_original".into(),
            lang,
            body,
        }),
        summary: fields.get("summary", text("summary")),
        place: String::new(),
        city: fields.get("city", named("city")),
        region: fields.get("region", named("region")),
        scope_note: fields.get("scope_note", text("scope_note")),
        approach: fields.get("approach", text("approach")),
        start_year: fields.get("start_year", parse::year),
        start_certainty: fields.get("start_certainty", parse::one_of(&CERTAINTIES)),
        start_year_earlier: fields.get("start_year_earlier", parse::year),
        start_note: fields.get("start_note", text("start_note")),
        themes: fields.get("policy_fields", texts()),
        themes_note: fields.get("policy_fields_note", text("themes_note")),
        targets: fields.get("target_groups", texts()),
        goals: fields.get("goals", texts()),
        activities: fields.get("activities", texts()),
        actors: fields.get("actors", texts()),
        organisations: fields.get("organisations", texts()),
        partners: fields.get("partners", texts()),
        funding: fields.get("funding", funding).unwrap_or_default(),
        observations: fields.get("results", parse::list(observation)).unwrap_or_default(),
        strengths: fields.get("strengths", parse::list(claim)),
        weaknesses: fields.get("weaknesses", parse::list(claim)),
        conditions: fields.get("transferability_conditions", parse::list(claim)),
        lessons: fields.get("lessons", parse::list(claim)),
        evaluation: fields.get("evaluation", text("evaluation")),
        components: fields.get("components", parse::list(component)).unwrap_or_default(),
        documents: documents(fields),
        licence: fields.get("licence", licence),
        context: fields.get("context", context).unwrap_or_default(),
        sources: fields.get("sources", parse::list(parse::address)).unwrap_or_default(),
        editors_notes: fields.get(EDITORS_FIELD, parse::list(parse::words)).unwrap_or_default(),
        numbered: BTreeMap::new(),
        // What must be there comes last: all other faults are told by then.
        name: name?,
        original_lang: original_lang?,
        scope: scope?,
    })
}

/// Writes a practice.
pub fn write(shown: &Shown, audience: Audience) -> Map<String, Value> {
    let (practice, about) = (&shown.practice, &shown.place.about);
    let ended_why = match &practice.status {
        Status::Ended { why } => Some(why),
        _ => None,
    };
    let write = |name: &str| match name {
        "id" => json!(practice.slug),
        "country" => json!(about.country.name()),
        "country_code" => json!(about.country.code()),
        "place" => write_place(about),
        "last_confirmed" => json!(practice.confirmed_on),
        "ended_why" => json!(ended_why),
        "fictional" => json!(practice.fictional),
        said => write_field(&shown.record, said),
    };
    fields(audience).map(|(name, _)| ((*name).to_owned(), write(name))).collect()
}

/// Writes what a practice says, with what it says to editors.
pub(crate) fn write_record(record: &Record) -> Map<String, Value> {
    said_fields().map(|name| (name.to_owned(), write_field(record, name))).collect()
}

fn said_fields() -> impl Iterator<Item = &'static str> {
    FIELDS.iter().map(|(name, _)| *name).filter(|name| !OF_THE_PRACTICE.contains(name))
}

fn write_field(record: &Record, name: &str) -> Value {
    match name {
        "name_en" => json!(record.name.body),
        "name_original" => one(&record.name_original),
        "original_language" => json!(record.original_lang),
        "summary" => one(&record.summary),
        "city" => one(&record.city),
        "region" => one(&record.region),
        "organisations" => many(&record.organisations),
        "partners" => many(&record.partners),
        "actors" => many(&record.actors),
        "start_year" => json!(record.start_year),
        "start_certainty" => json!(record.start_certainty.map(Certainty::as_str)),
        "start_year_earlier" => json!(record.start_year_earlier),
        "start_note" => one(&record.start_note),
        "policy_fields" => many(&record.themes),
        "policy_fields_note" => one(&record.themes_note),
        "scope" => json!(record.scope.as_str()),
        "scope_note" => one(&record.scope_note),
        "approach" => one(&record.approach),
        "target_groups" => many(&record.targets),
        "goals" => many(&record.goals),
        "activities" => many(&record.activities),
        "funding" => write_funding(&record.funding),
        "results" => Value::Array(record.observations.iter().map(write_observation).collect()),
        "evaluation" => one(&record.evaluation),
        "strengths" => write_claims(&record.strengths),
        "weaknesses" => write_claims(&record.weaknesses),
        "transferability_conditions" => write_claims(&record.conditions),
        "lessons" => write_claims(&record.lessons),
        "components" => Value::Array(record.components.iter().map(write_component).collect()),
        "context" => write_context(&record.context),
        "film" => record.document(Kind::Film).map_or(Value::Null, write_film),
        "report" => write_report(record),
        "licence" => json!(record.licence),
        "sources" => json!(record.sources),
        EDITORS_FIELD => json!(record.editors_notes),
        other => unreachable!("the field {other} is in the table and has to be written"),
    }
}

fn english(key: &str, body: String) -> Text {
    Text { key: key.to_owned(), lang: Lang::english(), body }
}

/// Reads a text of many words.
fn text(key: &'static str) -> impl Fn(Value, &mut At<'_>) -> Option<Text> {
    move |value, at| parse::words(value, at).map(|body| english(key, body))
}

/// Reads a text of one line.
fn named(key: &'static str) -> impl Fn(Value, &mut At<'_>) -> Option<Text> {
    move |value, at| parse::name(value, at).map(|body| english(key, body))
}

/// Reads a text that says when something was.
fn dated(key: &'static str) -> impl Fn(Value, &mut At<'_>) -> Option<Text> {
    move |value, at| parse::when(value, at).map(|body| english(key, body))
}

/// Reads a list of texts; their keys come later.
fn texts() -> impl FnOnce(Value, &mut At<'_>) -> Option<Vec<Text>> {
    parse::list(text(""))
}

fn check_country_name(fields: &mut Fields<'_>, country: Option<Country>) {
    fields.get("country", |value, at| {
        let name = parse::name(value, at)?;
        match country {
            Some(country) if name != country.name() => {
                at.refuse::<()>(format!("“{name}” is not {}. Write “{}” or leave it out.", country.code(), country.name()))
            }
            _ => None,
        }
    });
}

fn read_place(value: Value, at: &mut At<'_>, country: Country) -> Option<place::About> {
    let known = ["name", "country_code", "latitude", "longitude", "nuts3", "nuts_version", "urban_audit"];
    let mut fields = Fields::of(value, at.here(), &known)?;
    let name = fields.need("name", parse::name);
    fields.get("country_code", |value, at| {
        let own = people::country::parse(value, at)?;
        if own == country {
            None
        } else {
            at.refuse::<()>(format!("is not the practice's country, {}. Write the same in both.", country.code()))
        }
    });
    let latitude = fields.need("latitude", parse::latitude);
    let longitude = fields.need("longitude", parse::longitude);
    let edition = fields.get("nuts_version", parse::name);
    let (nuts, city_code) = codes(&mut fields, country, edition);
    let names = BTreeMap::from([(Lang::english(), name?)]);
    Some(place::About { names, country, latitude: latitude?, longitude: longitude?, region: None, nuts, city_code })
}

fn write_place(about: &place::About) -> Value {
    json!({
        "name": about.name(&Lang::english()).0,
        "country_code": about.country.code(),
        "latitude": about.latitude,
        "longitude": about.longitude,
        "nuts3": about.nuts.as_ref().map(|nuts| &nuts.code),
        "urban_audit": about.city_code.as_ref().map(place::CityCode::as_str),
    })
}

fn funding(value: Value, at: &mut At<'_>) -> Option<Funding> {
    let mut fields = Fields::of(value, at.here(), &["sources", "amounts", "amount_note"])?;
    Some(Funding {
        sources: fields.get("sources", texts()),
        amounts: fields.get("amounts", parse::list(amount)),
        amount_note: fields.get("amount_note", text("funding.amount_note")),
    })
}

fn write_funding(funding: &Funding) -> Value {
    let amount = |amount: &Amount| {
        json!({
            "amount": amount.amount, "currency": amount.currency, "year": amount.year, "what": one(&amount.what), "source": amount.source,
        })
    };
    json!({
        "sources": many(&funding.sources),
        "amounts": funding.amounts.as_ref().map(|amounts| amounts.iter().map(amount).collect::<Vec<_>>()),
        "amount_note": one(&funding.amount_note),
    })
}

fn amount(value: Value, at: &mut At<'_>) -> Option<Amount> {
    let mut fields = Fields::of(value, at.here(), &["amount", "currency", "year", "what", "source"])?;
    let (amount, currency) = (fields.need("amount", parse::number), fields.need("currency", currency));
    let (year, source) = (fields.get("year", parse::year), fields.get("source", parse::address));
    Some(Amount { what: fields.get("what", text("")), amount: amount?, currency: currency?, year, source })
}

fn currency(value: Value, at: &mut At<'_>) -> Option<String> {
    let code = parse::name(value, at)?;
    let sound = code.len() == 3 && code.bytes().all(|b| b.is_ascii_uppercase());
    if sound { Some(code) } else { at.refuse("is not a currency. Write its three letters of ISO 4217, such as EUR.") }
}

fn observation(value: Value, at: &mut At<'_>) -> Option<Observation> {
    let mut fields = Fields::of(value, at.here(), &["value", "unit", "text", "when", "source"])?;
    let value = fields.get("value", |value, at| match value {
        Value::Number(number) => Some(Stated::Number(number)),
        Value::String(_) => text("")(value, at).map(Stated::Words),
        _ => at.refuse("must be a number, or the words of the source as a text."),
    });
    let (unit, what) = (fields.get("unit", named("")), fields.need("text", text("")));
    let (when, source) = (fields.get("when", dated("")), fields.need("source", parse::address));
    Some(Observation { key: String::new(), value, unit, what: what?, when, source: Some(source?) })
}

fn write_observation(observation: &Observation) -> Value {
    let value = match &observation.value {
        None => Value::Null,
        Some(Stated::Number(number)) => json!(number),
        Some(Stated::Words(words)) => json!(words.body),
    };
    let mut object = Map::from_iter([("value".to_owned(), value)]);
    if let Some(unit) = &observation.unit {
        object.insert("unit".to_owned(), json!(unit.body));
    }
    object.insert("text".to_owned(), json!(observation.what.body));
    object.insert("when".to_owned(), one(&observation.when));
    object.insert("source".to_owned(), json!(observation.source));
    Value::Object(object)
}

/// A claim without evidence is a text; with evidence it is an object.
fn claim(value: Value, at: &mut At<'_>) -> Option<Claim> {
    if value.is_string() {
        return text("")(value, at).map(|text| Claim { text, evidence: Vec::new() });
    }
    let mut fields = Fields::of(value, at.here(), &["text", "evidence"])?;
    let (words, evidence) = (fields.need("text", text("")), fields.get("evidence", parse::list(evidence)));
    Some(Claim { text: words?, evidence: evidence.unwrap_or_default() })
}

fn evidence(value: Value, at: &mut At<'_>) -> Option<Evidence> {
    let mut fields = Fields::of(value, at.here(), &["stance", "source"])?;
    let stances = [Stance::Supports, Stance::Nuances, Stance::Contradicts].map(|stance| (stance.as_str(), stance));
    let (stance, source) = (fields.need("stance", parse::one_of(&stances)), fields.need("source", parse::address));
    Some(Evidence { stance: stance?, source: source? })
}

fn write_claims(claims: &Option<Vec<Claim>>) -> Value {
    let evidence = |evidence: &Evidence| json!({ "stance": evidence.stance.as_str(), "source": evidence.source });
    let claim = |claim: &Claim| match claim.evidence.as_slice() {
        [] => json!(claim.text.body),
        found => json!({ "text": claim.text.body, "evidence": found.iter().map(evidence).collect::<Vec<_>>() }),
    };
    claims.as_ref().map_or(Value::Null, |claims| claims.iter().map(claim).collect())
}

fn component(value: Value, at: &mut At<'_>) -> Option<Component> {
    let mut fields = Fields::of(value, at.here(), &["name", "function", "form", "colour", "needs"])?;
    let colours = [Colour::Core, Colour::Adaptable, Colour::Local].map(|colour| (colour.as_str(), colour));
    let name = fields.need("name", named(""));
    let (function, form) = (fields.get("function", text("")), fields.get("form", text("")));
    let (colour, needs) = (fields.get("colour", parse::one_of(&colours)), fields.get("needs", texts()));
    Some(Component { key: String::new(), name: name?, function, form, colour, needs: needs.unwrap_or_default() })
}

fn write_component(component: &Component) -> Value {
    json!({
        "name": component.name.body,
        "function": one(&component.function),
        "form": one(&component.form),
        "colour": component.colour.map(Colour::as_str),
        "needs": component.needs.iter().map(|need| &need.body).collect::<Vec<_>>(),
    })
}

fn documents(fields: &mut Fields<'_>) -> Vec<Document> {
    let report = fields.get("report", report).unwrap_or_default();
    report.into_iter().chain(fields.get("film", film)).collect()
}

/// The report, and the infosheet that goes with it.
fn report(value: Value, at: &mut At<'_>) -> Option<Vec<Document>> {
    let known =
        ["exists", "author", "institution", "date", "pages", "languages", "urls", "infosheet_languages", "pages_note", "note"];
    let mut fields = Fields::of(value, at.here(), &known)?;
    let languages = fields.get("infosheet_languages", parse::list(parse::lang));
    let infosheet =
        Document { exists: languages.as_ref().map(|languages| !languages.is_empty()), languages, ..nothing(Kind::Infosheet) };
    let report = Document {
        exists: fields.get("exists", parse::yes_no),
        author: fields.get("author", parse::name),
        institution: fields.get("institution", parse::name),
        dated: fields.get("date", dated("documents.report.dated")),
        pages: fields.get("pages", parse::count),
        languages: fields.get("languages", parse::list(parse::lang)),
        addresses: fields.get("urls", parse::list(parse::address)).unwrap_or_default(),
        pages_note: fields.get("pages_note", text("documents.report.pages_note")),
        note: fields.get("note", text("documents.report.note")),
        ..nothing(Kind::Report)
    };
    Some(vec![report, infosheet])
}

fn write_report(record: &Record) -> Value {
    let Some(report) = record.document(Kind::Report) else { return Value::Null };
    let infosheet = record.document(Kind::Infosheet);
    json!({
        "exists": report.exists,
        "author": report.author,
        "institution": report.institution,
        "date": one(&report.dated),
        "pages": report.pages,
        "languages": report.languages,
        "urls": report.addresses,
        "infosheet_languages": infosheet.and_then(|infosheet| infosheet.languages.as_ref()),
        "pages_note": one(&report.pages_note),
        "note": one(&report.note),
    })
}

fn film(value: Value, at: &mut At<'_>) -> Option<Document> {
    let mut fields = Fields::of(value, at.here(), &["made", "length_minutes_planned", "url", "note", "source"])?;
    Some(Document {
        exists: fields.get("made", parse::yes_no),
        length_minutes: fields.get("length_minutes_planned", parse::name),
        addresses: fields.get("url", parse::address).into_iter().collect(),
        note: fields.get("note", text("documents.film.note")),
        source: fields.get("source", parse::address),
        ..nothing(Kind::Film)
    })
}

fn write_film(film: &Document) -> Value {
    json!({
        "made": film.exists,
        "length_minutes_planned": film.length_minutes,
        "url": film.addresses.first(),
        "note": one(&film.note),
        "source": film.source,
    })
}

/// A document of which nothing is known.
fn nothing(kind: Kind) -> Document {
    Document {
        kind,
        exists: None,
        languages: None,
        author: None,
        institution: None,
        dated: None,
        pages: None,
        pages_note: None,
        length_minutes: None,
        addresses: Vec::new(),
        note: None,
        source: None,
    }
}

fn licence(value: Value, at: &mut At<'_>) -> Option<String> {
    let licence = parse::name(value, at)?;
    let sound = licence.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'+'));
    if sound { Some(licence) } else { at.refuse("is not a licence. Write its SPDX identifier, such as CC-BY-4.0.") }
}

fn context(value: Value, at: &mut At<'_>) -> Option<Context> {
    let known = [
        "population",
        "population_year",
        "population_source",
        "foreign_share_percent",
        "foreign_share_year",
        "foreign_share_counts",
        "foreign_share_definition",
        "foreign_share_source",
        "foreign_share_earlier",
        "area",
        "other",
    ];
    let mut fields = Fields::of(value, at.here(), &known)?;
    Some(Context {
        population: fields.get("population", parse::count),
        population_year: fields.get("population_year", parse::year),
        population_source: fields.get("population_source", parse::address),
        foreign_share_percent: fields.get("foreign_share_percent", parse::percent),
        foreign_share_year: fields.get("foreign_share_year", parse::year),
        foreign_share_counts: fields.get("foreign_share_counts", parse::one_of(&Counted::ALL)),
        foreign_share_definition: fields.get("foreign_share_definition", text("context.foreign_share_definition")),
        foreign_share_source: fields.get("foreign_share_source", parse::address),
        area: fields.get("area", parse::name),
        foreign_share_earlier: fields.get("foreign_share_earlier", text("context.foreign_share_earlier")),
        note: fields.get("other", text("context.note")),
    })
}

fn write_context(context: &Context) -> Value {
    json!({
        "population": context.population,
        "population_year": context.population_year,
        "population_source": context.population_source,
        "foreign_share_percent": context.foreign_share_percent,
        "foreign_share_year": context.foreign_share_year,
        "foreign_share_counts": context.foreign_share_counts.map(Counted::as_str),
        "foreign_share_definition": one(&context.foreign_share_definition),
        "foreign_share_source": context.foreign_share_source,
        "foreign_share_earlier": one(&context.foreign_share_earlier),
        "area": context.area,
        "other": one(&context.note),
    })
}

fn one(text: &Option<Text>) -> Value {
    text.as_ref().map_or(Value::Null, |text| json!(text.body))
}

fn many(list: &Option<Vec<Text>>) -> Value {
    list.as_ref().map_or(Value::Null, |list| list.iter().map(|text| json!(text.body)).collect())
}
