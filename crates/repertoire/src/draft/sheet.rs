//! The form of a practice's record: fields by name, made from a record and read back into one.
//!
//! What was typed is turned into a practice as a file would give it, and the importer reads that: its rules and limits are the form's.
//! A record that goes through the form unchanged comes back equal, with its keys, its languages and what the form does not show.

use std::collections::HashMap;

use base_content::Text;
use base_core::Lang;
use base_exchange::{At, Faults};
use serde_json::{Map, Value};

use super::shape::{Shape, fields};
use super::tree::{Made, Node, Spot, Turn, Typed};
use crate::exchange::json;
use crate::practice::record::{Document, Kind};
use crate::practice::{Record, settle_keys};

/// Rounds in which unsound values are taken out before a record is given up.
const ROUNDS_MAX: usize = 20;

/// A form, filled in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet(Vec<Node>);

/// Something in the form that has to be mended.
#[derive(Clone, Debug)]
pub struct SheetFault {
    /// The field's name in the form.
    pub name: String,
    pub shape: Shape,
    /// What stands there.
    pub typed: String,
}

impl Sheet {
    /// A record, ready to be changed.
    pub fn of(record: &Record) -> Self {
        let written = json::write_record(record);
        Self(fields().map(|field| Node::of(field.shape, written.get(field.name).unwrap_or(&Value::Null))).collect())
    }

    /// What a browser sent, or what was kept. Names that the form does not have are not read.
    pub fn typed(typed: &Typed) -> Self {
        Self(fields().map(|field| Node::typed(field.shape, field.name, typed)).collect())
    }

    /// What stands in the form, by name.
    pub fn write(&self) -> Typed {
        let mut typed = Typed::new();
        for (field, node) in fields().zip(&self.0) {
            node.write(field.shape, field.name, &mut typed);
        }
        typed
    }

    /// What stands at the top, in the order of the table.
    pub fn nodes(&self) -> &[Node] {
        &self.0
    }

    /// Does what a button of the form says: `add goals`, `remove goals.2`, `up goals.2`, `down goals.2`. Gives the name of the field
    /// that should have the focus then; `None` if the form has no such list.
    pub fn turn(&mut self, button: &str) -> Option<String> {
        let (verb, name) = button.split_once(' ')?;
        let turn = match verb {
            "add" => Turn::Add,
            "remove" => Turn::Remove,
            "up" => Turn::Up,
            "down" => Turn::Down,
            _ => return None,
        };
        let path: Vec<&str> = name.split('.').collect();
        let (first, rest) = path.split_first()?;
        let (field, node) = fields().zip(&mut self.0).find(|(field, _)| field.name == *first)?;
        Some(format!("{first}.{}", node.turn(field.shape, rest, turn)?))
    }

    /// The record that the form says, over `base`, from which it was made; or everything that has to be mended first, in the order of
    /// the form.
    pub fn read(&self, base: &Record) -> Result<Record, Vec<SheetFault>> {
        let mut made = Made::default();
        let value = self.value(&mut made);
        let (record, faults) = import(value);
        match record.filter(|_| faults.is_empty() && made.wrong.is_empty()) {
            Some(record) => Ok(settled(record, base)),
            None => Err(self.told(&made, &faults)),
        }
    }

    /// The record as far as the form is sound, to be looked at: a value that has to be mended counts as not known.
    pub fn read_sound(&self, base: &Record) -> (Record, Vec<SheetFault>) {
        let mut made = Made::default();
        let mut value = self.value(&mut made);
        let first = import(value.clone());
        let told = self.told(&made, &first.1);
        let (mut record, mut faults) = first;
        for _ in 0..ROUNDS_MAX {
            if record.is_some() && faults.is_empty() {
                break;
            }
            faults.told().iter().for_each(|fault| take_out(&mut value, &fault.field, base));
            drop_nulls(&mut value);
            (record, faults) = import(value.clone());
        }
        (record.map_or_else(|| base.clone(), |record| settled(record, base)), told)
    }

    fn value(&self, made: &mut Made) -> Value {
        let values = fields().zip(&self.0).map(|(field, node)| {
            let value = made.value(node, field.shape, field.name, field.name);
            (field.name.to_owned(), value)
        });
        Value::Object(values.collect::<Map<_, _>>())
    }

    /// The faults by the form's names, each field once, in the order of the form.
    fn told(&self, made: &Made, faults: &Faults) -> Vec<SheetFault> {
        let typed = self.write();
        let mut spots: Vec<_> =
            made.wrong.iter().chain(faults.told().iter().filter_map(|fault| made.names.get(&fault.field))).collect();
        spots.sort_by_key(|spot| spot.position);
        spots.dedup_by_key(|spot| &spot.name);
        let fault = |spot: &Spot| SheetFault {
            name: spot.name.clone(),
            shape: spot.shape,
            typed: typed.get(&spot.name).cloned().unwrap_or_default(),
        };
        spots.into_iter().map(fault).collect()
    }
}

fn import(value: Value) -> (Option<Record>, Faults) {
    let mut faults = Faults::default();
    let record = json::read_record(value, At::record(&mut faults, "", ""));
    (record, faults)
}

/// The record with all that the form does not show, as in `base`.
fn settled(mut record: Record, base: &Record) -> Record {
    record.place.clone_from(&base.place);
    keep_documents(&mut record, base);
    settle_keys(&mut record, Some(base));
    keep_languages(record, base)
}

/// A text that was there stays in the language that it was written in. The practice's own name is in its own language.
fn keep_languages(record: Record, base: &Record) -> Record {
    fn walk(value: &mut Value, langs: &HashMap<&str, &Lang>) {
        match value {
            Value::Array(items) => items.iter_mut().for_each(|item| walk(item, langs)),
            Value::Object(fields) => {
                let lang = fields.get("key").and_then(Value::as_str).and_then(|key| langs.get(key));
                if let (Some(lang), Some(own)) = (lang, fields.get("lang").filter(|_| fields.contains_key("body")))
                    && own.as_str() != Some(lang.as_str())
                {
                    fields.insert("lang".into(), Value::String(lang.to_string()));
                }
                fields.values_mut().for_each(|value| walk(value, langs));
            }
            _ => {}
        }
    }
    let is_english = |text: &&Text| text.lang == Lang::english();
    let langs: HashMap<&str, &Lang> = base
        .texts()
        .into_iter()
        .filter(|text| text.key != "name_original" && !is_english(text))
        .map(|text| (text.key.as_str(), &text.lang))
        .collect();
    if langs.is_empty() {
        return record;
    }
    let mut value = serde_json::to_value(&record).expect("a record has only text keys and finite numbers");
    walk(&mut value, &langs);
    serde_json::from_value(value).unwrap_or(record)
}

/// The exchange format has fewer fields for a document than the record: the others stay as they were.
fn keep_documents(record: &mut Record, base: &Record) {
    let nothing_new = |document: &Document| document.kind == Kind::Infosheet && document.languages.is_none();
    if base.document(Kind::Report).is_some() && base.document(Kind::Infosheet).is_none() {
        record.documents.retain(|document| !nothing_new(document));
    }
    for document in &mut record.documents {
        let Some(known) = base.document(document.kind) else { continue };
        let known = known.clone();
        *document = match document.kind {
            Kind::Report => Document { source: known.source, length_minutes: known.length_minutes, ..document.clone() },
            Kind::Infosheet if document.languages == known.languages => known,
            Kind::Infosheet => Document { languages: document.languages.clone(), exists: document.exists, ..known },
            Kind::Film => Document {
                exists: document.exists,
                length_minutes: document.length_minutes.clone(),
                addresses: document.addresses.iter().cloned().chain(known.addresses.into_iter().skip(1)).collect(),
                note: document.note.clone(),
                source: document.source.clone(),
                ..known
            },
        };
    }
    let place = |document: &Document| base.documents.iter().position(|known| known.kind == document.kind);
    record.documents.sort_by_key(|document| place(document).unwrap_or(usize::MAX));
}

/// Takes the value out that is wrong; where it is missing, takes out what cannot be without it. What every practice has is as in
/// `base`.
fn take_out(root: &mut Value, field: &str, base: &Record) {
    let path: Vec<&str> = field.split('.').collect();
    let there = look(root, &path).is_some_and(|value| !value.is_null());
    match (there, path.as_slice()) {
        (true, path) => {
            if let Some(value) = look(root, path) {
                *value = Value::Null;
            }
        }
        (false, [name]) => {
            if let Value::Object(object) = root {
                object.insert((*name).to_owned(), json::write_record(base).remove(*name).unwrap_or_default());
            }
        }
        (false, [parent @ .., _]) => {
            if let Some(value) = look(root, parent) {
                *value = Value::Null;
            }
        }
        (false, []) => {}
    }
}

fn look<'v>(value: &'v mut Value, path: &[&str]) -> Option<&'v mut Value> {
    path.iter().try_fold(value, |value, part| match value {
        Value::Object(object) => object.get_mut(*part),
        Value::Array(items) => items.get_mut(part.parse::<usize>().ok()?.checked_sub(1)?),
        _ => None,
    })
}

/// No list of the format has an item that is null.
fn drop_nulls(value: &mut Value) {
    match value {
        Value::Array(items) => {
            items.retain(|item| !item.is_null());
            items.iter_mut().for_each(drop_nulls);
        }
        Value::Object(object) => object.values_mut().for_each(drop_nulls),
        _ => {}
    }
}

#[cfg(test)]
pub(crate) mod tests;
