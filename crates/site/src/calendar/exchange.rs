//! Dates as a file: `calendar.json`.

use base_core::PartialDate;
use base_exchange::{At, Faults, Fields, Source, parse};
use jiff::civil::Date;
use serde_json::Value;

use super::{Entry, KINDS, PLACE, Precision};
use crate::document::Record;
use crate::document::exchange::{Gathered, Written, by_language, read_list, texts_by_language};

const FIELDS: &[&str] = &["slug", "from", "to", "precision", "place", "kind", "source", "clash", "texts"];
const PRECISIONS: [(&str, Precision); 4] =
    [("day", Precision::Day), ("month", Precision::Month), ("year", Precision::Year), ("about", Precision::About)];

/// Reads a file of dates.
pub fn read(source: &Source, faults: &mut Faults) -> Vec<Written<Entry>> {
    read_list(source, faults, "slug", |_, value, at| entry(value, at))
}

fn entry(value: Value, at: At<'_>) -> Option<Written<Entry>> {
    let mut fields = Fields::of(value, at, FIELDS)?;
    let mut gathered = Gathered::default();
    let slug = fields.need("slug", parse::slug);
    let from = fields.need("from", day);
    let to = fields.get("to", day);
    let precision = fields.need("precision", parse::one_of(&PRECISIONS));
    let kind = fields.need("kind", parse::one_of(&KINDS));
    let source = fields.get("source", parse::address);
    let texts = fields.need("texts", |value, at| texts_by_language(value, at, &["title", "body"], &mut gathered));
    let (standings, mut texts) = texts?;
    // One name for all, or one for each language.
    let place = fields.get("place", |value, at| match value {
        Value::Object(_) => {
            let said = by_language(value, at, |value, mut at| parse::name(value, &mut at))?;
            gathered.text(PLACE, &standings, said, at).map(|text| text.body)
        }
        _ => parse::name(value, at),
    });
    let clash = fields.get("clash", |value, at| {
        let said = by_language(value, at, |value, mut at| parse::words(value, &mut at))?;
        gathered.text("clash", &standings, said, at)
    });
    let (title, body) = (texts.remove("title")?, texts.remove("body")?);
    let record = Entry { from: from?, to, precision: precision?, kind: kind?, place, source, title, body, clash };
    if !record.is_in_order() {
        return fields.at().inside("to").refuse("is before `from`. Exchange them.");
    }
    Some(Written { slug: slug?, record, translations: gathered.0 })
}

fn day(value: Value, at: &mut At<'_>) -> Option<Date> {
    parse::day(value, at).map(PartialDate::first_day)
}
