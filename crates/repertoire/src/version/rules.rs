//! What changed between two versions, value by value.

use std::collections::{BTreeMap, HashMap};

use serde_json::Value;

use crate::practice::Record;

/// A value that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Names the value: the key of a text (`goals.2`), or a field with its place (`observations.3.number`, `sources`).
    pub key: String,
    /// `None` if it was not there.
    pub before: Option<String>,
    /// `None` if it is no longer there.
    pub after: Option<String>,
}

/// What readers see differently in `after`, in the order of the page. What is for editors only is left out.
pub fn changes(before: &Record, after: &Record) -> Vec<Change> {
    let (before, after) = (lines(before), lines(after));
    let old: HashMap<&str, &str> = before.iter().map(|(key, words)| (key.as_str(), words.as_str())).collect();
    let new: HashMap<&str, &str> = after.iter().map(|(key, words)| (key.as_str(), words.as_str())).collect();
    let changed = after.iter().filter(|(key, words)| old.get(key.as_str()) != Some(&words.as_str()));
    let gone = before.iter().filter(|(key, _)| !new.contains_key(key.as_str()));
    let change = |(key, _): &(String, String)| Change {
        key: key.clone(),
        before: old.get(key.as_str()).map(|words| (*words).to_owned()),
        after: new.get(key.as_str()).map(|words| (*words).to_owned()),
    };
    changed.chain(gone).map(change).collect()
}

/// Every value that is known, by its name. Values of one name (addresses) stand one a line.
fn lines(record: &Record) -> Vec<(String, String)> {
    let value = serde_json::to_value(record).unwrap_or_default();
    let mut found = Vec::new();
    collect("", &value, &mut found);
    let mut positions: BTreeMap<String, usize> = BTreeMap::new();
    let mut lines: Vec<(String, String)> = Vec::new();
    for (key, words) in found {
        match positions.get(&key) {
            Some(position) => {
                let joined = &mut lines[*position].1;
                joined.push('\n');
                joined.push_str(&words);
            }
            None => {
                positions.insert(key.clone(), lines.len());
                lines.push((key, words));
            }
        }
    }
    lines
}

fn collect(name: &str, value: &Value, found: &mut Vec<(String, String)>) {
    match value {
        Value::Null => {}
        Value::Bool(yes) => found.push((name.to_owned(), yes.to_string())),
        Value::Number(number) => found.push((name.to_owned(), number.to_string())),
        Value::String(words) => found.push((name.to_owned(), words.clone())),
        Value::Array(items) => items.iter().for_each(|item| collect(name, item, found)),
        Value::Object(fields) => {
            // A text is one value under its own key; any other object with a key gives its fields that name.
            let key = fields.get("key").and_then(Value::as_str).unwrap_or(name);
            if let (Some(Value::String(body)), 3) = (fields.get("body"), fields.len()) {
                return found.push((key.to_owned(), body.clone()));
            }
            let kind = fields.get("kind").and_then(Value::as_str);
            for (field, value) in fields {
                let for_nobody = matches!(field.as_str(), "key" | "numbered" | "editors_notes" | "kind");
                let name = [key, kind.unwrap_or_default(), field]
                    .into_iter()
                    .filter(|part| !part.is_empty())
                    .collect::<Vec<_>>()
                    .join(".");
                if !for_nobody {
                    collect(&name, value, found);
                }
            }
        }
    }
}
