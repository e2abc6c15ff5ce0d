//! The fields of a record: taken by name, each at most once; what nobody knows is a fault, with the name that was likely meant.

use serde_json::{Map, Value};

use crate::{Fault, Faults};

/// A place in a file, where faults are told.
#[derive(Debug)]
pub struct At<'f> {
    faults: &'f mut Faults,
    file: &'f str,
    record: String,
    field: String,
}

impl<'f> At<'f> {
    /// The record called `record` (its slug or number) in `file`.
    pub fn record(faults: &'f mut Faults, file: &'f str, record: impl Into<String>) -> Self {
        Self { faults, file, record: record.into(), field: String::new() }
    }

    /// The part called `name` of this place.
    pub fn inside(&mut self, name: &str) -> At<'_> {
        let field = if self.field.is_empty() { name.to_owned() } else { format!("{}.{name}", self.field) };
        At { faults: self.faults, file: self.file, record: self.record.clone(), field }
    }

    /// The same place, lent.
    pub fn here(&mut self) -> At<'_> {
        At { faults: self.faults, file: self.file, record: self.record.clone(), field: self.field.clone() }
    }

    /// Tells what is wrong here. Gives `None`, which is what a reader answers then.
    pub fn refuse<T>(&mut self, reason: impl Into<String>) -> Option<T> {
        let (file, record, field) = (self.file.to_owned(), self.record.clone(), self.field.clone());
        self.faults.add(Fault { file, record, field, reason: reason.into() });
        None
    }
}

/// The fields of one object.
#[derive(Debug)]
pub struct Fields<'f> {
    at: At<'f>,
    map: Map<String, Value>,
}

impl<'f> Fields<'f> {
    /// The fields of `value`, none but those `known`.
    pub fn of(value: Value, mut at: At<'f>, known: &[&str]) -> Option<Self> {
        let Value::Object(map) = value else {
            return at.refuse(format!("must be an object {{…}}, not {}.", kind(&value)));
        };
        for name in map.keys().filter(|name| !known.contains(&name.as_str())) {
            let shown: String = name.chars().take(60).collect();
            let advice = match nearest(name, known) {
                Some(near) => format!("Did you mean “{near}”?"),
                None => format!("The fields are: {}.", known.join(", ")),
            };
            at.inside(&shown).refuse::<()>(format!("is an unknown field. {advice}"));
        }
        Some(Self { at, map })
    }

    /// Whether the field is there, be it `null`.
    pub fn given(&self, name: &str) -> bool {
        self.map.contains_key(name)
    }

    /// The field, read by `parse`; `None` if it is left out, `null` or wrong (which is told).
    pub fn get<T>(&mut self, name: &str, parse: impl FnOnce(Value, &mut At<'_>) -> Option<T>) -> Option<T> {
        match self.map.get_mut(name).map(Value::take) {
            None | Some(Value::Null) => None,
            Some(value) => parse(value, &mut self.at.inside(name)),
        }
    }

    /// As [`Fields::get`], but it must be there.
    pub fn need<T>(&mut self, name: &str, parse: impl FnOnce(Value, &mut At<'_>) -> Option<T>) -> Option<T> {
        if self.map.get(name).is_none_or(Value::is_null) {
            return self.at.inside(name).refuse("is missing, and nothing can be kept without it. Add it.");
        }
        self.get(name, parse)
    }

    /// The place of the object itself.
    pub fn at(&mut self) -> &mut At<'f> {
        &mut self.at
    }
}

/// What a JSON value is, in words.
pub(super) fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

/// The word of `known` that `word` was likely meant to be: at most half of its letters differ.
pub fn nearest<'a>(word: &str, known: &[&'a str]) -> Option<&'a str> {
    let word = word.to_lowercase();
    let distances = known.iter().map(|near| (distance(&word, near), *near));
    distances
        .min_by_key(|(distance, _)| *distance)
        .filter(|(distance, near)| distance * 2 <= near.chars().count())
        .map(|(_, near)| near)
}

/// How many letters must be put in, left out or replaced to make `from` into `to` (Levenshtein's distance).
fn distance(from: &str, to: &str) -> usize {
    let to: Vec<char> = to.chars().take(100).collect();
    let mut row: Vec<usize> = (0..=to.len()).collect();
    for (line, letter) in from.chars().take(100).enumerate() {
        let mut diagonal = std::mem::replace(&mut row[0], line + 1);
        for (column, other) in to.iter().enumerate() {
            let replaced = diagonal + usize::from(letter != *other);
            diagonal = row[column + 1];
            row[column + 1] = replaced.min(diagonal + 1).min(row[column] + 1);
        }
    }
    row[to.len()]
}
