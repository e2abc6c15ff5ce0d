//! News as a file: `news.json`.

use base_exchange::{At, Faults, Fields, Source, parse};
use serde_json::Value;

use super::Item;
use crate::document::exchange::{Gathered, Written, read_list, texts_by_language};

/// Reads a file of news.
pub fn read(source: &Source, faults: &mut Faults) -> Vec<Written<Item>> {
    read_list(source, faults, "slug", |_, value, at| item(value, at))
}

fn item(value: Value, at: At<'_>) -> Option<Written<Item>> {
    let mut fields = Fields::of(value, at, &["slug", "date", "source", "texts"])?;
    let mut gathered = Gathered::default();
    let slug = fields.need("slug", parse::slug);
    let date = fields.need("date", parse::partial_date);
    let source = fields.get("source", parse::address);
    let texts = fields.need("texts", |value, at| texts_by_language(value, at, &["title", "body"], &mut gathered));
    let (_, mut texts) = texts?;
    let record = Item { date: date?, source, title: texts.remove("title")?, body: texts.remove("body")? };
    Some(Written { slug: slug?, record, translations: gathered.0 })
}
