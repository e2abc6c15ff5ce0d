//! Two changes of one document, brought together field by field: a list counts as one field, since its items have no place of their own.

use std::collections::BTreeSet;

use super::shape::Kind;
use super::sheet::{LANG, Typed};

/// What came of it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Merged {
    pub typed: Typed,
    /// Fields that both changed, each in its own way: `typed` holds mine.
    pub clashes: Vec<&'static str>,
}

/// Takes into `mine` what `theirs` changed since `base`. Without a `base` every difference is a clash.
pub fn merge(kind: &Kind, base: Option<&Typed>, mine: &Typed, theirs: &Typed) -> Merged {
    let mut merged = Merged { typed: mine.clone(), clashes: Vec::new() };
    for name in names(kind) {
        let (own, other) = (part(mine, name), part(theirs, name));
        let before = base.map(|base| part(base, name));
        if own == other || before.as_ref() == Some(&other) {
            continue;
        }
        if before.as_ref() == Some(&own) {
            take(&mut merged.typed, theirs, name);
        } else {
            merged.clashes.push(name);
        }
    }
    merged
}

/// Puts their words in a field in place of mine.
pub fn take(mine: &mut Typed, theirs: &Typed, name: &str) {
    mine.retain(|field, _| !is_part(field, name));
    mine.extend(theirs.iter().filter(|(field, _)| is_part(field, name)).map(|(field, words)| (field.clone(), words.clone())));
}

/// What stands in a field and below it.
pub fn part<'a>(typed: &'a Typed, name: &str) -> BTreeSet<(&'a str, &'a str)> {
    let stands = typed.iter().filter(|(field, words)| is_part(field, name) && !words.is_empty());
    stands.map(|(field, words)| (field.as_str(), words.as_str())).collect()
}

/// The fields at the top of the form, with the language.
pub fn names(kind: &Kind) -> impl Iterator<Item = &'static str> {
    std::iter::once(LANG).chain(kind.fields.iter().map(|field| field.name))
}

fn is_part(field: &str, name: &str) -> bool {
    field == name || field.strip_prefix(name).is_some_and(|rest| rest.starts_with('.'))
}
