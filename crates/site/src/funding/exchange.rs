//! Funding statements as a file: `funding.json`.

use base_core::PartialDate;
use base_exchange::{At, Faults, Fields, Source, parse};
use serde_json::Value;

use super::Funding;
use crate::document::Record;
use crate::document::exchange::{Gathered, Standings, Written, read_list};

const FIELDS: &[&str] =
    &["key", "project", "fund", "agreement", "from", "to", "precision", "statement", "disclaimer", "states", "source"];

/// Reads a file of funding statements.
pub fn read(source: &Source, faults: &mut Faults) -> Vec<Written<Funding>> {
    read_list(source, faults, "key", |_, value, at| funding(value, at))
}

fn funding(value: Value, at: At<'_>) -> Option<Written<Funding>> {
    let mut fields = Fields::of(value, at, FIELDS)?;
    let mut gathered = Gathered::default();
    let slug = fields.need("key", parse::slug);
    let project = fields.need("project", parse::name);
    let agreement = fields.get("agreement", parse::name);
    let exact = fields.need("precision", parse::one_of(&[("day", day as Exact), ("month", month), ("year", year)]))?;
    let begins = fields.need("from", |value, at| exact(parse::day(value, at)?));
    let ends = fields.get("to", |value, at| exact(parse::day(value, at)?));
    let source = fields.get("source", parse::address);
    let standings = fields.need("states", Standings::read)?;
    let fund = gathered.field(&mut fields, "fund", &standings);
    let statement = gathered.field(&mut fields, "statement", &standings);
    let disclaimer = gathered.field(&mut fields, "disclaimer", &standings);
    let record = Funding {
        project: project?,
        fund: fund?,
        agreement,
        begins: begins?,
        ends,
        statement: statement?,
        disclaimer: disclaimer?,
        source,
    };
    if !record.is_in_order() {
        return fields.at().inside("to").refuse("is before `from`. Exchange them.");
    }
    Some(Written { slug: slug?, record, translations: gathered.0 })
}

/// What of a day is known.
type Exact = fn(PartialDate) -> Option<PartialDate>;

fn day(day: PartialDate) -> Option<PartialDate> {
    Some(day)
}

fn month(day: PartialDate) -> Option<PartialDate> {
    PartialDate::month_of(day.year(), day.month()?)
}

fn year(day: PartialDate) -> Option<PartialDate> {
    PartialDate::year_only(day.year())
}
