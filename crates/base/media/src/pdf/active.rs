//! Whether a PDF does something by itself or carries what does: scripts, programs, forms that send, media, other files.
//!
//! Looks at every object, also at those of earlier versions, for a viewer may show these.

use super::file::File;
use super::object::{Dict, Object};

/// Actions that run, send or play something. What stays is going to a place and opening an address when clicked.
const ACTIONS: &[&str] = &[
    "JavaScript",
    "Launch",
    "SubmitForm",
    "ImportData",
    "GoToE",
    "Rendition",
    "RichMediaExecute",
    "Sound",
    "Movie",
    "GoTo3DView",
];

/// Annotations that play something or hold a file.
const ANNOTATIONS: &[&str] = &["RichMedia", "Screen", "Movie", "Sound", "3D", "FileAttachment"];

/// Keys under which a file specification names a file, and an embedded one its bytes.
const FILE_KEYS: &[&str] = &["F", "UF", "DOS", "Mac", "Unix"];

pub fn is_active(file: &File<'_>) -> bool {
    file.all().any(|object| is_active_name(&object.value) || holds_active(file, &object.value))
}

/// An object that is nothing but such a name is there to be pointed at by an action that hides what it is.
fn is_active_name(value: &Object) -> bool {
    let name = value.as_name().unwrap_or_default();
    ACTIONS.iter().chain(ANNOTATIONS).any(|active| active.as_bytes() == name)
}

fn holds_active(file: &File<'_>, value: &Object) -> bool {
    match value {
        Object::Array(items) => items.iter().any(|item| holds_active(file, item)),
        Object::Dict(dict) => {
            is_active_dict(file, dict)
                || dict.iter().any(|(_, value)| matches!(value, Object::Array(_) | Object::Dict(_)) && holds_active(file, value))
        }
        _ => false,
    }
}

fn is_active_dict(file: &File<'_>, dict: &Dict) -> bool {
    let is_any = |key: &str, names: &[&str]| names.iter().any(|name| dict.is(key, name));
    let at = |key: &str| dict.get(key).map_or(&Object::Null, |value| file.resolve(value));
    is_any("S", ACTIONS)
        || is_any("Subtype", ANNOTATIONS)
        || dict.is("Type", "EmbeddedFile")
        || *at("XFA") != Object::Null
        || at("AA").as_dict().is_some_and(|events| has_action(file, events))
        || at("EF").as_dict().is_some_and(|files| FILE_KEYS.iter().any(|key| files.has(key)))
        || at("EmbeddedFiles").as_dict().is_some_and(|tree| !is_empty_tree(file, tree))
}

/// What happens when something is opened, closed or touched. Fonts and pictures may be called `AA` too, so an action must
/// really be there.
fn has_action(file: &File<'_>, events: &Dict) -> bool {
    events.iter().any(|(_, action)| file.resolve(action).as_dict().is_some_and(|action| action.has("S")))
}

fn is_empty_tree(file: &File<'_>, tree: &Dict) -> bool {
    let is_empty = |key: &str| tree.get(key).and_then(|list| file.resolve(list).as_array()).is_none_or(<[Object]>::is_empty);
    is_empty("Names") && is_empty("Kids")
}
