//! The form of a document: fields by name, made from a record and read back into one.
//!
//! The names lead through the record (`steps.2.title`; items are counted from 1), and only names that the kind has are ever read:
//! whatever else a browser sends is left alone. The rules of single values are those of the importer.

use std::collections::BTreeMap;

use base_core::Lang;
use base_core::limits::LIST_ITEMS_MAX;
use base_exchange::{At, Faults, parse};
use serde_json::{Map, Value, json};

use super::shape::{Field, Kind, List, Shape};
use crate::document::Row;

/// What stands in a form, by the names of its fields.
pub type Typed = BTreeMap<String, String>;

/// The field that says in which language the document is written.
pub const LANG: &str = "lang";
/// The field of an item with the key that it keeps.
pub const KEY: &str = "key";

/// Longest name in a list, in characters.
const NAME_SHOWN_MAX: usize = 90;

/// Something in the form that has to be mended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The field's name in the form.
    pub name: String,
    /// The message key of its label.
    pub label: &'static str,
    pub wrong: Wrong,
}

/// What is wrong with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    Missing,
    TooLong(usize),
    /// With the message key of what to do.
    Unreadable(&'static str),
}

/// A text of a record, with its key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    pub key: String,
    pub body: String,
}

/// A record as a form.
pub fn of(kind: &Kind, record: &Value) -> Typed {
    let mut typed = Typed::from([(LANG.to_owned(), lang_of(record).unwrap_or("en").to_owned())]);
    write(kind.fields, record, "", &mut typed);
    typed
}

/// An empty form in `lang`.
pub fn blank(kind: &Kind, lang: &Lang) -> Typed {
    let mut typed = of(kind, &json!({}));
    typed.insert(LANG.to_owned(), lang.to_string());
    typed
}

/// What of the sent fields belongs to the form.
pub fn known<'a>(kind: &Kind, sent: impl Fn(&str) -> Option<&'a str>) -> Typed {
    let mut typed = Typed::from([(LANG.to_owned(), sent(LANG).unwrap_or_default().to_owned())]);
    take(kind.fields, "", &sent, &mut typed);
    typed
}

/// The record that the form says, over the one that it changes; or everything that has to be mended first, in the order of the form.
///
/// # Errors
/// The outer one is a fault of the program: what its checks let through is no record of the kind.
pub fn read(kind: &Kind, slug: &str, typed: &Typed, base: Option<&Value>) -> Result<Result<Row, Vec<Fault>>, serde_json::Error> {
    let lang = checked(typed.get(LANG).map_or("", String::as_str), parse::lang);
    let mut reading = Reading { typed, lang: lang.unwrap_or_else(Lang::english), faults: Vec::new() };
    if checked(typed.get(LANG).map_or("", String::as_str), parse::lang).is_none() {
        reading.note(LANG, "editing-lang", Wrong::Unreadable("editing-advice-choice"));
    }
    let mut record = base.and_then(Value::as_object).cloned().unwrap_or_default();
    let none = Value::Null;
    reading.object(kind.fields, ("", ""), &mut record, base.unwrap_or(&none));
    if !reading.faults.is_empty() {
        return Ok(Err(reading.faults));
    }
    let (row, is_in_order) = (kind.row)(slug, &Value::Object(record))?;
    if let Some(end) = kind.end.filter(|_| !is_in_order) {
        let label = kind.fields.iter().find(|field| field.name == end).map_or(end, |field| field.label);
        return Ok(Err(vec![Fault { name: end.to_owned(), label, wrong: Wrong::Unreadable("editing-advice-order") }]));
    }
    Ok(Ok(row))
}

/// Does what a button of the form says: `add steps`, `remove steps.2`, `up steps.2`, `down steps.2`. Gives the name of the field that
/// should have the focus then; `None` if the form has no such list.
pub fn turn(kind: &Kind, typed: &mut Typed, button: &str) -> Option<String> {
    let (verb, path) = button.split_once(' ')?;
    let (name, number) = match path.split_once('.') {
        Some((name, number)) => (name, number.parse::<usize>().ok()?),
        None => (path, 0),
    };
    let field = kind.fields.iter().find(|field| field.name == name)?;
    let Shape::List(list) = field.shape else { return None };
    let mut items = items(typed, name, list);
    let position = number.checked_sub(1).filter(|position| *position < items.len());
    let focus = match (verb, position) {
        ("add", _) if items.len() < LIST_ITEMS_MAX => {
            items.push(Typed::new());
            items.len()
        }
        ("remove", Some(position)) => {
            items.remove(position);
            position.max(1).min(items.len())
        }
        ("up", Some(position)) if position > 0 => {
            items.swap(position - 1, position);
            position
        }
        ("down", Some(position)) if position + 1 < items.len() => {
            items.swap(position, position + 1);
            position + 2
        }
        _ => return None,
    };
    put_items(typed, name, list, items);
    let first = list.item.first().map_or("", |field| field.name);
    Some(if focus == 0 { format!("add-{name}") } else { format!("{name}.{focus}.{first}") })
}

/// How many items of a list stand in the form.
pub fn count(typed: &Typed, name: &str, list: &List) -> usize {
    let stands = |number: &usize| parts(list).any(|part| typed.contains_key(&format!("{name}.{number}.{part}")));
    (1..=LIST_ITEMS_MAX).take_while(stands).count()
}

/// The texts of a record that have translations.
pub fn texts(kind: &Kind, record: &Value) -> Vec<Said> {
    let mut texts = Vec::new();
    gather(kind.fields, record, "", &mut texts);
    texts
}

/// The language in which a record is written.
pub fn lang_of(record: &Value) -> Option<&str> {
    match record {
        Value::Object(map) => match (map.get("body"), map.get("lang")) {
            (Some(_), Some(Value::String(lang))) => Some(lang),
            _ => map.values().find_map(lang_of),
        },
        Value::Array(items) => items.iter().find_map(lang_of),
        _ => None,
    }
}

/// The words by which editors know a document.
pub fn title_of(kind: &Kind, typed: &Typed) -> String {
    typed.get(kind.title).cloned().unwrap_or_default()
}

/// What a document is called in lists; by its slug until it has a title.
pub fn name_of(kind: &Kind, slug: &str, typed: &Typed) -> String {
    let title = title_of(kind, typed);
    if title.is_empty() { slug.to_owned() } else { base_text::excerpt(&title, NAME_SHOWN_MAX) }
}

/// The language that it is written in, as far as that is said.
pub fn written_in(typed: &Typed) -> Option<Lang> {
    typed.get(LANG).and_then(|tag| tag.parse().ok())
}

struct Reading<'a> {
    typed: &'a Typed,
    lang: Lang,
    faults: Vec<Fault>,
}

impl Reading<'_> {
    /// Puts what stands in `fields` into `object`; names and text keys begin as `prefixes` say.
    fn object(&mut self, fields: &[Field], prefixes: (&str, &str), object: &mut Map<String, Value>, base: &Value) {
        for field in fields {
            let value = self.value(field, prefixes, base.get(field.name).unwrap_or(&Value::Null));
            object.insert(field.name.to_owned(), value);
        }
    }

    fn value(&mut self, field: &Field, (prefix, key_prefix): (&str, &str), base: &Value) -> Value {
        let name = format!("{prefix}{}", field.name);
        match field.shape {
            Shape::Group(fields) => {
                let mut object = base.as_object().cloned().unwrap_or_default();
                self.object(fields, (&format!("{name}."), key_prefix), &mut object, base);
                Value::Object(object)
            }
            Shape::List(list) => self.list(&name, list, base),
            shape => {
                let words = self.typed.get(&name).map_or("", String::as_str);
                if words.is_empty() {
                    if field.needed {
                        self.note(&name, field.label, Wrong::Missing);
                    }
                    return Value::Null;
                }
                let key = format!("{key_prefix}{}", field.name);
                self.leaf(shape, words, &key).unwrap_or_else(|wrong| {
                    self.note(&name, field.label, wrong);
                    Value::Null
                })
            }
        }
    }

    fn leaf(&self, shape: Shape, words: &str, key: &str) -> Result<Value, Wrong> {
        let value = match shape {
            Shape::Name | Shape::LocalName => checked(words, parse::name).map(Value::String),
            Shape::Title => checked(words, parse::name).map(|words| self.text(key, &words)),
            Shape::Words => checked(words, parse::words).map(|words| self.text(key, &words)),
            Shape::Prose(most) => checked(words, parse::text(most)).map(|words| self.text(key, &words)),
            Shape::Day => checked(words, parse::day).map(|day| Value::String(day.to_string())),
            Shape::Dated => checked(words, parse::partial_date).map(|date| Value::String(date.to_string())),
            Shape::Address => checked(words, parse::address).map(Value::String),
            Shape::Country => checked(words, people::country::parse).map(|country| json!(country.code())),
            Shape::Choice(choices) => {
                choices.iter().find(|(choice, _)| *choice == words).map(|(choice, _)| Value::String((*choice).to_owned()))
            }
            Shape::Group(_) | Shape::List(_) => None,
        };
        let too_long = shape.chars_max().filter(|most| words.chars().count() > *most);
        value.ok_or_else(|| too_long.map_or(Wrong::Unreadable(shape.advice()), Wrong::TooLong))
    }

    fn text(&self, key: &str, words: &str) -> Value {
        json!({ "key": key, "lang": self.lang.as_str(), "body": words })
    }

    fn list(&mut self, name: &str, list: &List, base: &Value) -> Value {
        let known: Vec<&Value> = base.as_array().map(|items| items.iter().collect()).unwrap_or_default();
        let mut taken: Vec<String> = Vec::new();
        let mut values = Vec::new();
        for number in 1..=count(self.typed, name, list) {
            let prefix = format!("{name}.{number}.");
            let key = list.key_from.map(|from| self.item_key(&prefix, from, &known, &taken));
            let of_item = key.as_ref().and_then(|key| known.iter().find(|item| item[KEY] == json!(key)));
            let mut object = Map::new();
            if let Some(key) = &key {
                object.insert(KEY.to_owned(), json!(key));
            }
            let key_prefix = key.as_ref().map(|key| format!("{key}.")).unwrap_or_default();
            self.object(list.item, (&prefix, &key_prefix), &mut object, of_item.copied().unwrap_or(&Value::Null));
            taken.extend(key);
            values.push(Value::Object(object));
        }
        Value::Array(values)
    }

    /// The key of an item: the one that it has had, or one made from its words that no other item has or had.
    fn item_key(&self, prefix: &str, from: &str, known: &[&Value], taken: &[String]) -> String {
        let typed = |name: &str| self.typed.get(&format!("{prefix}{name}")).map_or("", String::as_str);
        let own = typed(KEY);
        let is_known = |key: &str| known.iter().any(|item| item[KEY] == json!(key));
        let is_taken = |key: &str| taken.iter().any(|other| other == key);
        if is_known(own) && !is_taken(own) {
            return own.to_owned();
        }
        let made = base_text::slug(typed(from));
        let made = if made.is_empty() { "item".to_owned() } else { made };
        let mut candidates = std::iter::once(made.clone()).chain((2..).map(|number| format!("{made}-{number}")));
        candidates.find(|key| !is_known(key) && !is_taken(key)).unwrap_or(made)
    }

    fn note(&mut self, name: &str, label: &'static str, wrong: Wrong) {
        self.faults.push(Fault { name: name.to_owned(), label, wrong });
    }
}

/// The value of these words, if the importer would take them.
fn checked<T>(words: &str, parse: impl FnOnce(Value, &mut At<'_>) -> Option<T>) -> Option<T> {
    let mut faults = Faults::default();
    parse(Value::String(words.to_owned()), &mut At::record(&mut faults, "", ""))
}

fn write(fields: &[Field], record: &Value, prefix: &str, typed: &mut Typed) {
    for field in fields {
        let name = format!("{prefix}{}", field.name);
        let value = record.get(field.name).unwrap_or(&Value::Null);
        match field.shape {
            Shape::Group(fields) => write(fields, value, &format!("{name}."), typed),
            Shape::List(list) => {
                for (number, item) in (1_usize..).zip(value.as_array().into_iter().flatten()) {
                    let prefix = format!("{name}.{number}.");
                    if list.key_from.is_some() {
                        typed.insert(format!("{prefix}{KEY}"), item[KEY].as_str().unwrap_or_default().to_owned());
                    }
                    write(list.item, item, &prefix, typed);
                }
            }
            _ => _ = typed.insert(name, words_of(value).to_owned()),
        }
    }
}

/// The words of a leaf: plain, or those of a text.
fn words_of(value: &Value) -> &str {
    value.as_str().or_else(|| value["body"].as_str()).unwrap_or_default()
}

fn take<'a>(fields: &[Field], prefix: &str, sent: &impl Fn(&str) -> Option<&'a str>, typed: &mut Typed) {
    for field in fields {
        let name = format!("{prefix}{}", field.name);
        match field.shape {
            Shape::Group(fields) => take(fields, &format!("{name}."), sent, typed),
            Shape::List(list) => {
                let is_sent = |number: &usize| parts(list).any(|part| sent(&format!("{name}.{number}.{part}")).is_some());
                for number in (1..=LIST_ITEMS_MAX).take_while(is_sent) {
                    let prefix = format!("{name}.{number}.");
                    if list.key_from.is_some() {
                        let key = sent(&format!("{prefix}{KEY}")).unwrap_or_default();
                        typed.insert(format!("{prefix}{KEY}"), key.to_owned());
                    }
                    take(list.item, &prefix, sent, typed);
                }
            }
            _ => _ = typed.insert(name.clone(), sent(&name).unwrap_or_default().to_owned()),
        }
    }
}

fn gather(fields: &[Field], record: &Value, key_prefix: &str, texts: &mut Vec<Said>) {
    for field in fields {
        let value = record.get(field.name).unwrap_or(&Value::Null);
        match field.shape {
            Shape::Group(fields) => gather(fields, value, key_prefix, texts),
            Shape::List(list) => {
                for item in value.as_array().into_iter().flatten() {
                    let key = item[KEY].as_str().map(|key| format!("{key}.")).unwrap_or_default();
                    gather(list.item, item, &key, texts);
                }
            }
            shape if shape.is_said() && !words_of(value).is_empty() => {
                texts.push(Said { key: format!("{key_prefix}{}", field.name), body: words_of(value).to_owned() });
            }
            _ => {}
        }
    }
}

/// The names of an item's fields.
fn parts(list: &List) -> impl Iterator<Item = &'static str> {
    list.item.iter().map(|field| field.name).chain(list.key_from.map(|_| KEY))
}

/// The items of a list, each with its fields.
fn items(typed: &Typed, name: &str, list: &List) -> Vec<Typed> {
    let item = |number: usize| {
        let fields = parts(list).map(|part| {
            let words = typed.get(&format!("{name}.{number}.{part}")).cloned();
            (part.to_owned(), words.unwrap_or_default())
        });
        fields.collect()
    };
    (1..=count(typed, name, list)).map(item).collect()
}

fn put_items(typed: &mut Typed, name: &str, list: &List, items: Vec<Typed>) {
    let start = format!("{name}.");
    typed.retain(|field, _| !field.starts_with(&start));
    for (number, item) in (1_usize..).zip(items) {
        for part in parts(list) {
            typed.insert(format!("{name}.{number}.{part}"), item.get(part).cloned().unwrap_or_default());
        }
    }
}
