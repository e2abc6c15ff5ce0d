//! Practices as a table: CSV with a line of headings, the fields of [`super::json`] as columns.
//!
//! An empty cell is “not known”; a column that is not there says nothing. A list stands one item a line in its cell, or as JSON
//! where that would not be clear; what has fields of its own stands as JSON. A cell that a spreadsheet would run as a formula is
//! written with an apostrophe before it, which is taken away again when the table is read.

use base_exchange::{At, Faults, Source, nearest};
use serde_json::{Map, Value, json};

use super::Audience;
use super::json::{Entry, FIELDS, Form, entries, fields};

/// Reads a table of practices. Columns may be parted by commas or semicolons.
pub fn read(source: &Source, faults: &mut Faults) -> Vec<Entry> {
    let text = match source.text() {
        Ok(text) => text,
        Err(fault) => {
            faults.add(fault);
            return Vec::new();
        }
    };
    let mut rows =
        csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(delimiter(text)).from_reader(text.as_bytes());
    let mut rows = rows.records();
    let Some(Ok(header)) = rows.next() else {
        faults.add(source.fault("has no line of headings. The first line names the columns: id,name_en,…"));
        return Vec::new();
    };
    let columns = columns(source, &header, faults);
    let mut records = Vec::new();
    for row in rows {
        let row = match row {
            Ok(row) => row,
            Err(error) => {
                let line = error.position().map_or(0, csv::Position::line);
                At::record(faults, &source.name, format!("line {line}"))
                    .refuse::<()>(format!("cannot be read as CSV ({error}). Mend the line."));
                continue;
            }
        };
        let line = format!("line {}", row.position().map_or(0, csv::Position::line));
        if row.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        if row.len() != header.len() {
            let reason = format!("has {} cells, but there are {} headings. Mend the line.", row.len(), header.len());
            At::record(faults, &source.name, line).refuse::<()>(reason);
            continue;
        }
        let label =
            row.iter().zip(&columns).find(|(_, column)| column.is_some_and(|(name, _)| name == "id")).map(|(cell, _)| cell);
        let label = label.filter(|slug| !slug.is_empty()).map_or(line, |slug| base_text::excerpt(slug, 80));
        let mut at = At::record(faults, &source.name, label.clone());
        let mut object = Map::new();
        let mut sound = true;
        for (cell, column) in row.iter().zip(&columns) {
            let Some((name, form)) = column else { continue };
            match value_of(unguarded(cell), *form, &mut at.inside(name)) {
                Some(value) => drop(object.insert((*name).to_owned(), value)),
                None => sound = false,
            }
        }
        if sound {
            records.push((label, Value::Object(object)));
        }
    }
    entries(&source.name, records.into_iter(), faults)
}

/// The line of headings.
pub fn header(audience: Audience) -> String {
    line(fields(audience).map(|(name, _)| (*name).to_owned()))
}

/// A practice, as [`super::json::write`] gives it for the same audience, as a line.
pub fn row(object: &Map<String, Value>, audience: Audience) -> String {
    line(fields(audience).map(|(name, form)| guarded(&cell_of(object.get(*name).unwrap_or(&Value::Null), *form))))
}

fn line(cells: impl Iterator<Item = String>) -> String {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    writer.write_record(cells).expect("memory takes every write");
    let bytes = writer.into_inner().expect("memory takes every write");
    String::from_utf8(bytes).expect("cells of text give a line of text")
}

/// A semicolon if the first line has more of them, as spreadsheets in many countries write it.
fn delimiter(text: &str) -> u8 {
    let line = text.lines().next().unwrap_or_default();
    let count = |sign: char| line.chars().filter(|c| *c == sign).count();
    if count(';') > count(',') { b';' } else { b',' }
}

/// What each column is; `None` for one that nobody knows.
fn columns(source: &Source, header: &csv::StringRecord, faults: &mut Faults) -> Vec<Option<(&'static str, Form)>> {
    let mut at = At::record(faults, &source.name, "line 1");
    let known: Vec<&str> = FIELDS.iter().map(|(name, _)| *name).collect();
    let mut columns: Vec<Option<(&'static str, Form)>> = Vec::new();
    for heading in header {
        let heading = heading.trim();
        let column = FIELDS.iter().find(|(name, _)| *name == heading).copied();
        let shown = base_text::excerpt(heading, 60);
        match column {
            None => {
                let advice = match nearest(heading, &known) {
                    Some(near) => format!("Did you mean “{near}”?"),
                    None => format!("The columns are: {}.", known.join(", ")),
                };
                at.inside(&shown).refuse::<()>(format!("is an unknown column. {advice}"));
            }
            Some(column) if columns.contains(&Some(column)) => {
                at.inside(&shown).refuse::<()>("comes twice. Leave one of the columns out.");
            }
            Some(_) => {}
        }
        columns.push(column);
    }
    columns
}

fn value_of(cell: &str, form: Form, at: &mut At<'_>) -> Option<Value> {
    let trimmed = cell.trim();
    if trimmed.is_empty() {
        return Some(Value::Null);
    }
    Some(match form {
        Form::Words => json!(cell),
        // What is no number is told by the field's own reader.
        Form::Number => serde_json::from_str(trimmed).ok().filter(Value::is_number).unwrap_or_else(|| json!(cell)),
        Form::YesNo => match trimmed.to_ascii_lowercase().as_str() {
            "true" => Value::Bool(true),
            "false" => Value::Bool(false),
            _ => json!(cell),
        },
        Form::List if !trimmed.starts_with('[') => {
            trimmed.lines().filter(|line| !line.trim().is_empty()).map(|line| json!(line)).collect()
        }
        Form::List | Form::Nested => match serde_json::from_str(trimmed) {
            Ok(value) => value,
            Err(error) => return at.refuse(format!("is broken JSON ({error}). Mend the cell.")),
        },
    })
}

fn cell_of(value: &Value, form: Form) -> String {
    match (value, form) {
        (Value::Null, _) => String::new(),
        (Value::String(words), _) => words.clone(),
        (Value::Array(items), Form::List) => plain_lines(items).unwrap_or_else(|| value.to_string()),
        (other, _) => other.to_string(),
    }
}

/// The items one a line, if reading the lines gives the same items again.
fn plain_lines(items: &[Value]) -> Option<String> {
    let lines: Vec<&str> = items.iter().map(Value::as_str).collect::<Option<_>>()?;
    let clear = !lines.is_empty() && lines.iter().all(|line| !line.contains('\n')) && !lines[0].starts_with('[');
    clear.then(|| lines.join("\n"))
}

/// Whether a spreadsheet would take the cell for a formula, were it not for apostrophes before it.
/// See <https://owasp.org/www-community/attacks/CSV_Injection>.
fn is_formula(cell: &str) -> bool {
    cell.trim_start_matches('\'').starts_with(['=', '+', '-', '@', '\t', '\r'])
}

/// Any table as CSV, its first line the headings. What a spreadsheet would run is guarded.
pub fn table(lines: &[Vec<String>]) -> Vec<u8> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    for line in lines {
        // Writing to memory does not fail, and all lines are of one length.
        let _ = writer.write_record(line.iter().map(|cell| guarded(cell)));
    }
    writer.into_inner().unwrap_or_default()
}

fn guarded(cell: &str) -> String {
    if is_formula(cell) { format!("'{cell}") } else { cell.to_owned() }
}

fn unguarded(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|_| is_formula(cell)).unwrap_or(cell)
}
