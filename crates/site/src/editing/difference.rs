//! What differs between two versions of a document, in the words of the form: field by field, and within a field word by word.

use base_i18n::Words;
use base_text::{Piece, diff};

use super::shape::{Field, Kind, Shape};
use super::sheet::{KEY, LANG, Typed, count};

/// A field in which something differs.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// `Steps: 2, Title`
    pub title: String,
    pub pieces: Vec<Piece>,
}

/// A value of a form, by a name that stays when items are put elsewhere.
struct Leaf {
    id: String,
    title: String,
    words: String,
}

/// The fields that differ, in the order of the form.
pub fn differences(kind: &Kind, before: &Typed, after: &Typed, words: &Words) -> Vec<Difference> {
    let (old, new) = (leaves(kind, before, words), leaves(kind, after, words));
    let gone = old.iter().filter(|leaf| !new.iter().any(|other| other.id == leaf.id));
    let there = new.iter().map(|leaf| {
        let before = old.iter().find(|other| other.id == leaf.id).map_or("", |other| other.words.as_str());
        (leaf, before, leaf.words.as_str())
    });
    let all = there.chain(gone.map(|leaf| (leaf, leaf.words.as_str(), "")));
    let differing = all.filter(|(_, before, after)| before != after);
    differing.map(|(leaf, before, after)| Difference { title: leaf.title.clone(), pieces: diff(before, after) }).collect()
}

/// The words of one field of the form and of what is below it, a line each: to be read beside another's.
pub fn told(kind: &Kind, typed: &Typed, name: &str, words: &Words) -> Vec<String> {
    let leaves = leaves(kind, typed, words).into_iter().filter(|leaf| leaf.id.split('/').next() == Some(name));
    leaves.map(|leaf| leaf.words).filter(|words| !words.is_empty()).collect()
}

fn leaves(kind: &Kind, typed: &Typed, words: &Words) -> Vec<Leaf> {
    let lang = typed.get(LANG).map_or("", String::as_str);
    let lang_name = lang.parse().map_or_else(|_| lang.to_owned(), |lang| words.language_name(&lang).into_owned());
    let mut leaves = vec![Leaf { id: LANG.to_owned(), title: words.t("editing-lang").into_owned(), words: lang_name }];
    gather(kind.fields, typed, ("", "", ""), words, &mut leaves);
    leaves
}

/// `before`: what names, ids and titles begin with.
fn gather(fields: &[Field], typed: &Typed, before: (&str, &str, &str), words: &Words, leaves: &mut Vec<Leaf>) {
    for field in fields {
        let name = format!("{}{}", before.0, field.name);
        let id = format!("{}{}", before.1, field.name);
        let title = format!("{}{}", before.2, words.t(field.label));
        match field.shape {
            Shape::Group(fields) => {
                gather(fields, typed, (&format!("{name}."), &format!("{id}/"), &format!("{title}: ")), words, leaves);
            }
            Shape::List(list) => {
                for number in 1..=count(typed, &name, list) {
                    let key = typed.get(&format!("{name}.{number}.{KEY}")).filter(|key| !key.is_empty());
                    let item = key.cloned().unwrap_or_else(|| number.to_string());
                    let title = format!("{title}: {number}, ");
                    let before = (&*format!("{name}.{number}."), &*format!("{id}/{item}/"), &*title);
                    gather(list.item, typed, before, words, leaves);
                }
            }
            shape => {
                let said = typed.get(&name).map_or("", String::as_str);
                leaves.push(Leaf { id, title, words: in_words(shape, said, words) });
            }
        }
    }
}

/// A value as a reader would say it.
fn in_words(shape: Shape, said: &str, words: &Words) -> String {
    match shape {
        Shape::Choice(choices) => choices
            .iter()
            .find(|(choice, _)| *choice == said)
            .map_or_else(|| said.to_owned(), |(_, key)| words.t(key).into_owned()),
        Shape::Country if !said.is_empty() => words.country(said).into_owned(),
        _ => said.to_owned(),
    }
}
