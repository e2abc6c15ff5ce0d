//! What stands in the form, as a tree after the table of fields: made from a record, from what a browser sent or from what was kept,
//! and turned by the form's buttons.
//!
//! A name such as `results.2.value.number` leads to one field; items are counted from 1. Only names that the table has are looked
//! for, so that whatever else a browser sends is never read.

use std::collections::BTreeMap;

use base_core::limits::LIST_ITEMS_MAX;
use serde_json::{Map, Number, Value};

use super::shape::{STATED, Shape};

/// A field, or what is below it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Node {
    Leaf(String),
    /// In the order of the table.
    Group(Vec<Node>),
    List {
        /// Known to be empty.
        none: bool,
        items: Vec<Node>,
    },
}

/// What a button does to a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    Add,
    Remove,
    Up,
    Down,
}

/// Words as they were typed, by the names of their fields.
pub type Typed = BTreeMap<String, String>;

/// The end of the name of the tick “there are none”.
pub const NONE: &str = "none";

impl Node {
    /// Nothing, in the form of `shape`.
    pub fn blank(shape: Shape) -> Self {
        match shape {
            Shape::Group(fields) => Self::Group(fields.iter().map(|field| Self::blank(field.shape)).collect()),
            Shape::Stated => Self::Group(vec![Self::Leaf(String::new()); STATED.len()]),
            Shape::List(_) => Self::List { none: false, items: Vec::new() },
            _ => Self::Leaf(String::new()),
        }
    }

    /// From a value of the exchange format.
    pub fn of(shape: Shape, value: &Value) -> Self {
        match (shape, value) {
            (Shape::Exists, Value::Null) => Self::Leaf("unknown".into()),
            (Shape::List(list), Value::Array(items)) => Self::List {
                none: list.none && items.is_empty(),
                items: items.iter().map(|item| Self::of(list.item, item)).collect(),
            },
            (_, Value::Null) => Self::blank(shape),
            (Shape::Stated, Value::Number(number)) => Self::stated(number.to_string(), String::new()),
            (Shape::Stated, other) => Self::stated(String::new(), words_of(other)),
            (Shape::Group(fields), Value::Object(object)) => Self::Group(
                fields.iter().map(|field| Self::of(field.shape, object.get(field.name).unwrap_or(&Value::Null))).collect(),
            ),
            // A claim without evidence is written as its text alone.
            (Shape::Group(fields), text) => {
                let first = |position| if position == 0 { text } else { &Value::Null };
                Self::Group(fields.iter().enumerate().map(|(position, field)| Self::of(field.shape, first(position))).collect())
            }
            (_, other) => Self::Leaf(words_of(other)),
        }
    }

    /// From what was typed.
    pub fn typed(shape: Shape, name: &str, typed: &Typed) -> Self {
        match shape {
            Shape::Group(fields) => {
                Self::Group(fields.iter().map(|field| Self::typed(field.shape, &below(name, field.name), typed)).collect())
            }
            Shape::Stated => {
                Self::Group(STATED.iter().map(|part| Self::typed(Shape::Words, &below(name, part), typed)).collect())
            }
            Shape::List(list) => {
                // One more than can be published says that there are too many; a page of ten thousand fields is no use to anybody.
                let names = (1..=LIST_ITEMS_MAX + 1).map(|number| below(name, number)).take_while(|name| is_there(name, typed));
                let items = names.map(|name| Self::typed(list.item, &name, typed)).collect();
                Self::List { none: list.none && typed.contains_key(&below(name, NONE)), items }
            }
            _ => Self::Leaf(typed.get(name).cloned().unwrap_or_default()),
        }
    }

    /// The names with what stands in them.
    pub fn write(&self, shape: Shape, name: &str, typed: &mut Typed) {
        match (self, shape) {
            (Self::Leaf(words), _) => {
                typed.insert(name.to_owned(), words.clone());
            }
            (Self::Group(nodes), shape) => {
                for (node, (part, shape)) in nodes.iter().zip(parts(shape)) {
                    node.write(shape, &below(name, part), typed);
                }
            }
            (Self::List { none, items }, Shape::List(list)) => {
                if *none {
                    typed.insert(below(name, NONE), "on".into());
                }
                for (number, item) in (1_usize..).zip(items) {
                    item.write(list.item, &below(name, number), typed);
                }
            }
            (Self::List { .. }, _) => {}
        }
    }

    /// Whether nothing stands in it.
    pub fn is_blank(&self) -> bool {
        match self {
            Self::Leaf(words) => words.trim().is_empty(),
            Self::Group(nodes) => nodes.iter().all(Self::is_blank),
            Self::List { none, items } => !none && items.iter().all(Self::is_blank),
        }
    }

    /// Does to the list or item that `path` leads to what its button says. Gives the path of what should have the focus then;
    /// `None` if there is no such list or item.
    pub fn turn(&mut self, shape: Shape, path: &[&str], turn: Turn) -> Option<String> {
        match (self, shape, path) {
            (Self::List { none, items }, Shape::List(list), []) if turn == Turn::Add && items.len() < LIST_ITEMS_MAX => {
                *none = false;
                items.push(Self::blank(list.item));
                Some(items.len().to_string())
            }
            (Self::List { items, .. }, Shape::List(_), [number]) if turn != Turn::Add => {
                let position = position(number).filter(|position| *position < items.len())?;
                let next = match turn {
                    Turn::Remove => {
                        items.remove(position);
                        position.min(items.len().checked_sub(1)?)
                    }
                    Turn::Up => position.saturating_sub(1),
                    _ => (position + 1).min(items.len() - 1),
                };
                if turn != Turn::Remove {
                    items.swap(position, next);
                }
                Some((next + 1).to_string())
            }
            (Self::List { items, .. }, Shape::List(list), [number, rest @ ..]) => {
                let focus = items.get_mut(position(number)?)?.turn(list.item, rest, turn)?;
                Some(below(number, focus))
            }
            (Self::Group(nodes), shape, [name, rest @ ..]) => {
                let (node, (_, shape)) = nodes.iter_mut().zip(parts(shape)).find(|(_, (part, _))| part == name)?;
                Some(below(name, node.turn(shape, rest, turn)?))
            }
            _ => None,
        }
    }

    fn stated(number: String, words: String) -> Self {
        Self::Group(vec![Self::Leaf(number), Self::Leaf(words)])
    }
}

/// What is made from the form for the importer.
#[derive(Debug, Default)]
pub struct Made {
    /// The importer's name of a value, with the form's: items without a word are left out, so the two count differently.
    pub names: BTreeMap<String, Spot>,
    /// Fields that the importer would take for something else than was meant.
    pub wrong: Vec<Spot>,
}

/// A field of the form.
#[derive(Clone, Debug)]
pub struct Spot {
    pub name: String,
    pub shape: Shape,
    /// The fields stand in this order.
    pub position: usize,
}

impl Made {
    /// The value of `node` as a file would give it.
    pub fn value(&mut self, node: &Node, shape: Shape, name: &str, path: &str) -> Value {
        let position = self.names.len();
        self.names.insert(path.to_owned(), Spot { name: name.to_owned(), shape, position });
        match (node, shape) {
            (node, shape) if node.is_blank() && !matches!(shape, Shape::List(_)) => Value::Null,
            (Node::Leaf(words), shape) => leaf(words, shape),
            (Node::Group(parts), Shape::Stated) => self.stated(parts, name, path),
            (Node::Group(nodes), shape) => {
                let fields = nodes.iter().zip(parts(shape)).map(|(node, (part, shape))| {
                    let value = self.value(node, shape, &below(name, part), &below(path, part));
                    (part.to_owned(), value)
                });
                Value::Object(fields.collect::<Map<_, _>>())
            }
            (Node::List { none, items }, Shape::List(list)) => {
                let said = (1_usize..).zip(items).filter(|(_, item)| !item.is_blank());
                let values: Vec<Value> = (1_usize..)
                    .zip(said)
                    .map(|(place, (number, item))| self.value(item, list.item, &below(name, number), &below(path, place)))
                    .collect();
                if values.is_empty() && list.none && !none { Value::Null } else { Value::Array(values) }
            }
            (Node::List { .. }, _) => Value::Null,
        }
    }

    /// The value is one of two fields; what the importer says of it is said of that one.
    fn stated(&mut self, parts: &[Node], name: &str, path: &str) -> Value {
        let is_filled = |part: &Node| !part.is_blank();
        let (chosen, shape) = if parts.first().is_some_and(is_filled) { (0, Shape::Number) } else { (1, Shape::Words) };
        let position = self.names.get(path).map_or(0, |spot| spot.position);
        let spot = |chosen: usize, shape| Spot { name: below(name, STATED[chosen]), shape, position };
        self.names.insert(path.to_owned(), spot(chosen, shape));
        let value = match (parts.get(chosen), shape) {
            _ if parts.iter().all(is_filled) => {
                self.wrong.push(spot(1, Shape::Stated));
                return Value::Null;
            }
            (Some(Node::Leaf(typed)), shape) => leaf(typed, shape),
            _ => Value::Null,
        };
        // To the importer, what is no number is words.
        if chosen == 0 && value.is_string() {
            self.wrong.push(spot(0, Shape::Number));
            return Value::Null;
        }
        value
    }
}

/// The name of a part.
pub fn below(name: &str, part: impl std::fmt::Display) -> String {
    if name.is_empty() { part.to_string() } else { format!("{name}.{part}") }
}

/// The names and shapes of the fields of a group.
pub fn parts(shape: Shape) -> Vec<(&'static str, Shape)> {
    match shape {
        Shape::Group(fields) => fields.iter().map(|field| (field.name, field.shape)).collect(),
        Shape::Stated => vec![(STATED[0], Shape::Number), (STATED[1], Shape::Words)],
        _ => Vec::new(),
    }
}

fn leaf(words: &str, shape: Shape) -> Value {
    let as_typed = || Value::String(words.to_owned());
    match shape {
        Shape::Year | Shape::Count | Shape::Number | Shape::Percent => read_number(words).map_or_else(as_typed, Value::Number),
        Shape::Exists => match words {
            "yes" => Value::Bool(true),
            "no" => Value::Bool(false),
            "unknown" => Value::Null,
            _ => as_typed(),
        },
        _ => as_typed(),
    }
}

/// A number as JSON writes it: digits, and a point before decimals. Not `1,5`, which some read as one and a half and others as
/// fifteen.
fn read_number(typed: &str) -> Option<Number> {
    let typed = typed.trim();
    let number: Number = serde_json::from_str(typed).ok()?;
    if number.is_f64() {
        // The nearest number, not only a near one: what was read before must come out the same.
        return Number::from_f64(typed.parse().ok()?);
    }
    Some(number)
}

fn words_of(value: &Value) -> String {
    match value {
        Value::String(words) => words.clone(),
        Value::Bool(true) => "yes".into(),
        Value::Bool(false) => "no".into(),
        other => other.to_string(),
    }
}

fn position(number: &str) -> Option<usize> {
    number.parse::<usize>().ok()?.checked_sub(1)
}

fn is_there(name: &str, typed: &Typed) -> bool {
    let inside = format!("{name}.");
    typed.contains_key(name) || typed.range(inside.clone()..).next().is_some_and(|(other, _)| other.starts_with(&inside))
}
