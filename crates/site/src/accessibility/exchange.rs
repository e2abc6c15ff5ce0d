//! The statement as a file: `accessibility.json`.

use base_core::PartialDate;
use base_exchange::{At, Faults, Fields, Source, parse};
use jiff::civil::Date;
use serde_json::Value;

use super::{Barrier, Law, Method, SLUG, Standard, Statement, Status};
use crate::document::exchange::{Gathered, Standings, Written, each, object, read_one};

const FIELDS: &[&str] = &[
    "states",
    "scope",
    "laws",
    "standard",
    "standard_text",
    "status",
    "status_reason",
    "non_accessible",
    "date_prepared",
    "method",
    "method_text",
    "last_review",
    "feedback",
    "enforcement",
];
const BARRIERS: [&str; 3] = ["non_compliance", "disproportionate_burden", "out_of_scope"];
const STATUSES: [(&str, Status); 3] = [("fully", Status::Fully), ("partially", Status::Partially), ("not", Status::Not)];
const METHODS: [(&str, Method); 2] = [("self", Method::OurSelves), ("third-party", Method::ThirdParty)];

/// Reads the file of the statement.
pub fn read(source: &Source, faults: &mut Faults) -> Option<Written<Statement>> {
    read_one(source, faults, statement)
}

fn statement(value: Value, at: At<'_>) -> Option<Written<Statement>> {
    let mut fields = Fields::of(value, at, FIELDS)?;
    let standings = fields.need("states", Standings::read)?;
    let mut gathered = Gathered::default();
    let scope = gathered.field(&mut fields, "scope", &standings);
    let laws = fields.need("laws", |value, at| each(value, at, law));
    let standard = object(&mut fields, "standard", &["name", "version", "wcag_version", "wcag_level"]).and_then(standard);
    let standard_text = gathered.field(&mut fields, "standard_text", &standings);
    let status = fields.need("status", parse::one_of(&STATUSES));
    let status_reason = gathered.field(&mut fields, "status_reason", &standings);
    let barriers = object(&mut fields, "non_accessible", &BARRIERS).and_then(|mut fields| {
        let lists = BARRIERS.map(|name| {
            fields.need(name, |value, at| each(value, at, |value, at| barrier(value, at, &standings, &mut gathered)))
        });
        let [non_compliance, disproportionate_burden, out_of_scope] = lists;
        Some((non_compliance?, disproportionate_burden?, out_of_scope?))
    });
    let prepared_on = fields.need("date_prepared", day);
    let method = fields.need("method", parse::one_of(&METHODS));
    let method_text = gathered.field(&mut fields, "method_text", &standings);
    let reviewed_on = fields.need("last_review", day);
    let feedback = object(&mut fields, "feedback", &["path", "text"])
        .and_then(|mut fields| gathered.field_as(&mut fields, "text", "feedback", &standings));
    let enforcement = gathered.field(&mut fields, "enforcement", &standings);
    let (non_compliance, disproportionate_burden, out_of_scope) = barriers?;
    let record = Statement {
        scope: scope?,
        laws: laws?,
        standard: standard?,
        standard_text: standard_text?,
        status: status?,
        status_reason: status_reason?,
        non_compliance,
        disproportionate_burden,
        out_of_scope,
        prepared_on: prepared_on?,
        method: method?,
        method_text: method_text?,
        reviewed_on: reviewed_on?,
        feedback: feedback?,
        enforcement: enforcement?,
    };
    Some(Written { slug: SLUG.to_owned(), record, translations: gathered.0 })
}

fn law(value: Value, at: At<'_>) -> Option<Law> {
    let mut fields = Fields::of(value, at, &["name", "url"])?;
    Some(Law { name: fields.need("name", parse::name)?, url: fields.need("url", parse::address)? })
}

fn standard(mut fields: Fields<'_>) -> Option<Standard> {
    Some(Standard {
        name: fields.need("name", parse::name)?,
        version: fields.need("version", parse::name)?,
        wcag_version: fields.need("wcag_version", parse::name)?,
        wcag_level: fields.need("wcag_level", parse::name)?,
    })
}

fn barrier(value: Value, at: At<'_>, standings: &Standings, gathered: &mut Gathered) -> Option<Barrier> {
    let mut fields = Fields::of(value, at, &["key", "what", "why", "alternative"])?;
    let key = fields.need("key", parse::slug)?;
    let mut text = |name: &str| gathered.field_as(&mut fields, name, &format!("{key}.{name}"), standings);
    let (what, why, alternative) = (text("what"), text("why"), text("alternative"));
    Some(Barrier { key: key.clone(), what: what?, why: why?, alternative: alternative? })
}

fn day(value: Value, at: &mut At<'_>) -> Option<Date> {
    parse::day(value, at).map(PartialDate::first_day)
}
