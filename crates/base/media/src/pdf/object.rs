//! The values of a PDF. References carry no generation: the last object with a number counts.

use std::ops::Range;

/// A value as it stands in an object, an array or a dictionary.
#[derive(Clone, Debug, PartialEq)]
pub enum Object {
    Null,
    Bool(bool),
    Whole(i64),
    Real(f64),
    /// Without the slash, escapes resolved.
    Name(Vec<u8>),
    /// Bytes in whatever encoding.
    Text(Vec<u8>),
    Array(Vec<Object>),
    Dict(Dict),
    /// To the object with this number.
    Ref(u32),
}

impl Object {
    pub fn as_dict(&self) -> Option<&Dict> {
        match self {
            Self::Dict(dict) => Some(dict),
            _ => None,
        }
    }

    pub fn as_array(&self) -> Option<&[Self]> {
        match self {
            Self::Array(items) => Some(items),
            _ => None,
        }
    }

    pub fn as_name(&self) -> Option<&[u8]> {
        match self {
            Self::Name(name) => Some(name),
            _ => None,
        }
    }

    pub fn as_size(&self) -> Option<usize> {
        match self {
            Self::Whole(number) => usize::try_from(*number).ok(),
            _ => None,
        }
    }
}

/// Entries in the order of their keys, each key once.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Dict(Vec<(Vec<u8>, Object)>);

impl Dict {
    /// Of entries in any order. Of several with one key the last counts.
    pub fn of(mut entries: Vec<(Vec<u8>, Object)>) -> Self {
        // Turned round first: the sort keeps equals in order, and what is kept of equals is the first.
        entries.reverse();
        entries.sort_by(|(one, _), (other, _)| one.cmp(other));
        entries.dedup_by(|(one, _), (other, _)| one == other);
        entries.shrink_to_fit();
        Self(entries)
    }

    pub fn get(&self, key: &str) -> Option<&Object> {
        let at = self.0.binary_search_by(|(known, _)| known.as_slice().cmp(key.as_bytes())).ok()?;
        Some(&self.0[at].1)
    }

    pub fn has(&self, key: &str) -> bool {
        self.get(key).is_some()
    }

    /// Whether `key` has the name `name` as its value.
    pub fn is(&self, key: &str, name: &str) -> bool {
        self.get(key).and_then(Object::as_name) == Some(name.as_bytes())
    }

    pub fn iter(&self) -> impl Iterator<Item = (&[u8], &Object)> {
        self.0.iter().map(|(key, value)| (key.as_slice(), value))
    }
}

/// An object with a number of its own.
#[derive(Clone, Debug, PartialEq)]
pub struct Indirect {
    pub value: Object,
    /// If it is a stream: where its packed bytes stand in the file.
    pub data: Option<Range<usize>>,
}
