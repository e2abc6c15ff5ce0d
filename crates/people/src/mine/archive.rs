//! The export: a ZIP with all that is held about one person, as JSON for programs and as a page that needs no network.

use std::io::{Cursor, Write};

use askama::Template;
use base_core::Time;
use base_i18n::Words;
use migration::{Class, Column, Table};
use serde_json::{Map, Value, json};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::{Held, Whose};

/// The bytes of the ZIP, in the language of `words`, as of `now`.
pub fn pack(words: &Words, whose: &Whose, held: &[Held], now: Time) -> anyhow::Result<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let data = serde_json::to_string_pretty(&data(words, whose, held, now))?;
    for (name, text) in [("data.json", data), ("index.html", page(words, held, now)?)] {
        zip.start_file(name, SimpleFileOptions::default())?;
        zip.write_all(text.as_bytes())?;
    }
    Ok(zip.finish()?.into_inner())
}

fn data(words: &Words, whose: &Whose, held: &[Held], now: Time) -> Value {
    let tables = held.iter().map(|held| {
        let Some(holding) = &held.table.holding else { return Value::Null };
        let columns: Map<String, Value> = held
            .table
            .columns
            .iter()
            .filter(|column| column.class != Class::Internal)
            .map(|column| (column.name.to_owned(), json!({ "means": label(words, column), "class": column.class.as_str() })))
            .collect();
        json!({
            "table": held.table.name,
            "title": title(words, held.table),
            "for": words.t(&format!("mine-what-{}-why", holding.what)),
            "legal_basis": words.t(&format!("mine-basis-{}", holding.basis)),
            "kept": words.t(&format!("mine-kept-{}", holding.kept)),
            "columns": columns,
            "rows": held.rows,
        })
    });
    json!({
        "person": whose.id.to_string(),
        "made_at": now.timestamp().to_string(),
        "language": words.lang().tag(),
        "note": words.t("mine-export-secrets"),
        "tables": tables.collect::<Vec<_>>(),
    })
}

/// What a table is called for its reader.
pub fn title(words: &Words, table: &Table) -> String {
    words.t(&format!("mine-table-{}", table.name.replace('_', "-"))).into_owned()
}

/// What a column is called for its reader.
pub fn label(words: &Words, column: &Column) -> String {
    words.t(&format!("mine-column-{}", column.name.replace('_', "-"))).into_owned()
}

/// The columns of a table that say something to its reader.
pub fn telling(table: &Table) -> impl Iterator<Item = &Column> {
    table.columns.iter().filter(|column| matches!(column.class, Class::Personal | Class::Public))
}

#[derive(Template)]
#[template(path = "mine/export.html")]
struct Export<'a> {
    words: &'a Words,
    made: String,
    tables: Vec<Listed>,
}

/// A table as a reader sees it.
struct Listed {
    title: String,
    why: String,
    kept: String,
    /// What is kept and not shown, since it proves who she is.
    secrets: Vec<String>,
    /// In each row the labels with their values.
    rows: Vec<Vec<(String, String)>>,
}

fn page(words: &Words, held: &[Held], now: Time) -> Result<String, askama::Error> {
    let tables = held.iter().filter_map(|held| list(words, held)).collect();
    Export { words, made: words.moment(now), tables }.render()
}

fn list(words: &Words, held: &Held) -> Option<Listed> {
    let holding = held.table.holding.as_ref()?;
    if held.rows.is_empty() {
        return None;
    }
    let columns: Vec<&Column> = telling(held.table).collect();
    let secrets = held.table.columns.iter().filter(|column| column.class == Class::Secret);
    let row = |row: &Map<String, Value>| {
        let pairs = columns.iter().filter_map(|column| Some((label(words, column), shown(words, row.get(column.name)?)?)));
        pairs.collect()
    };
    Some(Listed {
        title: title(words, held.table),
        why: words.t(&format!("mine-what-{}-why", holding.what)).into_owned(),
        kept: words.t(&format!("mine-kept-{}", holding.kept)).into_owned(),
        secrets: secrets.map(|column| label(words, column)).collect(),
        rows: held.rows.iter().map(row).collect(),
    })
}

fn shown(words: &Words, value: &Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::String(text) if text.is_empty() => None,
        Value::String(text) => Some(text.clone()),
        Value::Bool(flag) => Some(words.t(if *flag { "mine-yes" } else { "mine-no" }).into_owned()),
        Value::Object(fields) if fields.is_empty() => None,
        other => Some(other.to_string()),
    }
}
