//! Two people changed the same record: what each of them changed alone is taken, and what both changed is asked.
//!
//! Values are compared one by one under the names that [`version::changes`](crate::version::changes) gives them. Items of a list are
//! the same item if they have the same key, wherever they stand; where two sides put a list in order, the order of `mine` holds.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::practice::{Record, settle_keys};

/// A value that both changed, each in another way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict {
    /// As [`crate::version::Change::key`].
    pub key: String,
    /// In plain words; `None` if it was not there.
    pub base: Option<String>,
    /// `None` if it was taken out.
    pub mine: Option<String>,
    pub theirs: Option<String>,
    /// Whether words can be typed in its place.
    pub is_text: bool,
    pub choice: Option<Choice>,
}

/// Which value of a conflict holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Choice {
    Mine,
    Theirs,
    /// Neither: these words. Only for texts.
    Typed(String),
}

/// Choices by the keys of their conflicts.
pub type Choices = BTreeMap<String, Choice>;

/// What two changes of one record come to.
#[derive(Clone, Debug, PartialEq)]
pub struct Merged {
    /// Conflicts without a choice are as in `mine`. Its keys are those of `theirs`.
    pub record: Record,
    pub conflicts: Vec<Conflict>,
}

impl Merged {
    /// Whether every conflict has its choice.
    pub fn is_settled(&self) -> bool {
        self.conflicts.iter().all(|conflict| conflict.choice.is_some())
    }
}

/// Takes what `mine` and `theirs` each changed in `base`, and for what both changed what `choices` say.
pub fn merge(base: &Record, mine: &Record, theirs: &Record, choices: &Choices) -> Merged {
    let value = |record: &Record| {
        let mut value = serde_json::to_value(record).expect("a record has only text keys and finite numbers");
        if let Value::Object(fields) = &mut value {
            // Who runs the numbers is not merged: they are given anew below.
            fields.remove("numbered");
        }
        value
    };
    let mut merging = Merging { choices, conflicts: Vec::new() };
    let (base_value, mine_value, theirs_value) = (value(base), value(mine), value(theirs));
    let merged = merging.value("", Some(&base_value), Some(&mine_value), Some(&theirs_value));
    let mut record: Record = merged.and_then(|value| serde_json::from_value(value).ok()).unwrap_or_else(|| mine.clone());
    settle_keys(&mut record, Some(theirs));
    Merged { record, conflicts: merging.conflicts }
}

struct Merging<'a> {
    choices: &'a Choices,
    conflicts: Vec<Conflict>,
}

/// One value before and after two changes.
type Maybe<'v> = Option<&'v Value>;

impl Merging<'_> {
    fn value(&mut self, name: &str, base: Maybe<'_>, mine: Maybe<'_>, theirs: Maybe<'_>) -> Option<Value> {
        let there = |value: Maybe<'_>| value.is_some_and(|value| !value.is_null());
        if mine == theirs || theirs == base || !(there(mine) || there(theirs)) {
            return mine.cloned();
        }
        if mine == base {
            return theirs.cloned();
        }
        let is_list = |value: Maybe<'_>| value.is_none_or(|value| value.is_null() || value.is_array());
        if is_list(base) && is_list(mine) && is_list(theirs) {
            return Some(self.list(name, base, mine, theirs));
        }
        match (mine, theirs) {
            (Some(Value::Object(mine)), Some(Value::Object(theirs))) if is_same_kind(mine, theirs) => {
                let base = base.and_then(Value::as_object).filter(|base| is_same_kind(base, mine));
                Some(self.object(name, base, mine, theirs))
            }
            _ => self.conflict(name, base, mine, theirs),
        }
    }

    fn object(
        &mut self,
        name: &str,
        base: Option<&Map<String, Value>>,
        mine: &Map<String, Value>,
        theirs: &Map<String, Value>,
    ) -> Value {
        let own = mine.get("key").and_then(Value::as_str).unwrap_or(name);
        let fields = mine.keys().chain(theirs.keys().filter(|field| !mine.contains_key(*field)));
        let merged = fields.filter_map(|field| {
            let name = if own.is_empty() { field.clone() } else { format!("{own}.{field}") };
            let base = base.and_then(|base| base.get(field));
            let value = self.value(&name, base, mine.get(field), theirs.get(field))?;
            Some((field.clone(), value))
        });
        Value::Object(merged.collect())
    }

    fn list(&mut self, name: &str, base: Maybe<'_>, mine: Maybe<'_>, theirs: Maybe<'_>) -> Value {
        let is_unknown = mine.is_none_or(Value::is_null);
        let items = |value: Maybe<'_>| value.and_then(Value::as_array).cloned().unwrap_or_default();
        let lists = [items(base), items(mine), items(theirs)];
        let by_place = lists.iter().all(|list| list.len() == lists[0].len());
        let [base, mine, theirs] = lists.map(|list| Items::of(list, by_place));
        let mut merged = Items::default();
        let order = order(&base, &mine, &theirs);
        for (id, is_new) in &order {
            let (base, mine, theirs) = (base.find(id), mine.find(id), theirs.find(id));
            let item = match (is_new, mine, theirs) {
                // Two new items may have been given the same number without being the same.
                (Some(Side::Mine), item, _) | (Some(Side::Theirs), _, item) => item.cloned(),
                (None, None, None) => None,
                (None, Some(left), None) | (None, None, Some(left)) if Some(left) == base => None,
                (None, mine, theirs) => self.value(&item_name(name, id), base, mine, theirs),
            };
            merged.0.extend(item.filter(|item| !item.is_null()).map(|item| (id.clone(), item)));
        }
        // Nothing left: known to be none, unless I said that it is not known.
        if merged.0.is_empty() && is_unknown {
            return Value::Null;
        }
        Value::Array(merged.0.into_iter().map(|(_, item)| item).collect())
    }

    fn conflict(&mut self, name: &str, base: Maybe<'_>, mine: Maybe<'_>, theirs: Maybe<'_>) -> Option<Value> {
        let text = [mine, theirs, base].into_iter().flatten().find(|value| is_text(value));
        let key = text.and_then(|text| text["key"].as_str()).unwrap_or(name).to_owned();
        let choice = self.choices.get(&key).cloned();
        let is_text = text.is_some();
        let chosen = match &choice {
            None | Some(Choice::Mine) => mine.cloned(),
            Some(Choice::Theirs) => theirs.cloned(),
            Some(Choice::Typed(words)) => text.cloned().map(|mut text| {
                text["body"] = Value::String(words.clone());
                text
            }),
        };
        let [base, mine, theirs] = [base, mine, theirs].map(plain);
        self.conflicts.push(Conflict { key, base, mine, theirs, is_text, choice });
        chosen
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Side {
    Mine,
    Theirs,
}

/// The items of a list by what makes them the same.
#[derive(Debug, Default)]
struct Items(Vec<(String, Value)>);

impl Items {
    fn of(list: Vec<Value>, by_place: bool) -> Self {
        let mut items: Vec<(String, Value)> = Vec::with_capacity(list.len());
        for (position, item) in list.into_iter().enumerate() {
            let id = match own_id(&item) {
                Some(id) => id,
                None if item.is_object() && by_place => format!("#{}", position + 1),
                None => item.to_string(),
            };
            // Twice the same address is twice the same item.
            let twins = items.iter().filter(|(other, _)| *other == id).count();
            items.push((if twins == 0 { id } else { format!("{id}#{}", twins + 1) }, item));
        }
        Self(items)
    }

    fn find(&self, id: &str) -> Option<&Value> {
        self.0.iter().find(|(other, _)| other == id).map(|(_, item)| item)
    }

    fn ids(&self) -> impl Iterator<Item = &String> {
        self.0.iter().map(|(id, _)| id)
    }
}

/// Every item of the three lists in the order that holds; of a new one, whose it is.
fn order(base: &Items, mine: &Items, theirs: &Items) -> Vec<(String, Option<Side>)> {
    let known = |items: &Items| items.ids().filter(|id| base.find(id).is_some()).cloned().collect::<Vec<_>>();
    let kept_order = {
        let (mine, base) = (known(mine), known(base));
        base.into_iter().filter(|id| mine.contains(id)).eq(mine.iter().cloned())
    };
    let sides =
        if kept_order { [(theirs, Side::Theirs), (mine, Side::Mine)] } else { [(mine, Side::Mine), (theirs, Side::Theirs)] };
    let mut order: Vec<(String, Option<Side>)> = Vec::new();
    for (items, side) in sides {
        let mut last: Option<usize> = None;
        for (id, item) in &items.0 {
            let side = base.find(id).is_none().then_some(side);
            let there = order.iter().position(|(other, whose)| {
                let same = |other: &Value| without_keys(other) == without_keys(item);
                match (side, whose) {
                    (None, None) => other == id,
                    // Both added the same.
                    (Some(_), Some(Side::Mine)) => mine.find(other).is_some_and(same),
                    (Some(_), Some(Side::Theirs)) => theirs.find(other).is_some_and(same),
                    _ => false,
                }
            });
            let place = there.unwrap_or_else(|| {
                let place = last.map_or(0, |last| last + 1);
                order.insert(place, (id.clone(), side));
                place
            });
            last = Some(place);
        }
    }
    order
}

/// Texts, observations and components have a key, a claim that of its text, a document its kind, an address itself.
fn own_id(item: &Value) -> Option<String> {
    let id = match item {
        Value::String(words) => Some(words.as_str()),
        Value::Object(fields) => {
            let of_text = || fields.get("text").and_then(|text| text.get("key"));
            fields.get("key").or_else(of_text).or_else(|| fields.get("kind")).and_then(Value::as_str)
        }
        _ => None,
    };
    id.map(str::to_owned)
}

/// What an item is called in its conflict: its key where it has one, else its kind or its place.
fn item_name(list: &str, id: &str) -> String {
    if id.starts_with(list) { id.to_owned() } else { format!("{list}.{}", id.trim_start_matches('#')) }
}

fn is_text(value: &Value) -> bool {
    value.as_object().is_some_and(|fields| fields.len() == 3 && fields.contains_key("body") && fields.contains_key("lang"))
}

/// Objects whose fields can be merged one by one: not texts, and not a number beside words.
fn is_same_kind(one: &Map<String, Value>, other: &Map<String, Value>) -> bool {
    let is_text = |fields: &Map<String, Value>| fields.contains_key("body");
    let is_stated = |fields: &Map<String, Value>| fields.len() == 1;
    !is_text(one) && !is_text(other) && (!(is_stated(one) || is_stated(other)) || one.keys().eq(other.keys()))
}

fn without_keys(value: &Value) -> Value {
    match value {
        Value::Object(fields) => Value::Object(
            fields.iter().filter(|(name, _)| *name != "key").map(|(name, value)| (name.clone(), without_keys(value))).collect(),
        ),
        Value::Array(items) => items.iter().map(without_keys).collect(),
        other => other.clone(),
    }
}

/// A value in words, without what nobody reads.
fn plain(value: Maybe<'_>) -> Option<String> {
    fn collect(value: &Value, found: &mut Vec<String>) {
        match value {
            Value::Null => {}
            Value::String(words) => found.push(words.clone()),
            Value::Object(fields) if is_text(value) => collect(&fields["body"], found),
            Value::Object(fields) => {
                fields.iter().filter(|(name, _)| *name != "key").for_each(|(_, value)| collect(value, found))
            }
            Value::Array(items) => items.iter().for_each(|item| collect(item, found)),
            other => found.push(other.to_string()),
        }
    }
    let mut found = Vec::new();
    collect(value?, &mut found);
    (!found.is_empty()).then(|| found.join("\n"))
}

#[cfg(test)]
mod tests;
