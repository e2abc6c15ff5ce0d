//! What reviewers do not get of a PDF: who made it, where, when and with what.

use super::file::File;
use super::object::{Dict, Object};

/// Entries that go wherever they stand, unless as the names of styles, which have a name as their value: XMP, private data of
/// programs, small pictures of earlier pages, addresses a page was taken from, what belongs to signatures.
const KEYS: &[&str] =
    &["Metadata", "PieceInfo", "LastModified", "Thumb", "SpiderInfo", "CreatorInfo", "Perms", "DSS", "SigFlags", "Info"];

/// What included drawings bring with them when `TeX` sets them: names of files, and who made them.
const PREFIX: &[u8] = b"PTEX.";

/// Entries that go if a text stands there. As names of styles, these words are content.
const TEXT_KEYS: &[&str] = &["Author", "Creator", "Producer", "CreationDate", "ModDate", "SourceModified", "Company", "Manager"];

/// Who made a note, its name in the program and when. What the note says stays.
const NOTE_KEYS: &[&str] = &["T", "NM", "M", "CreationDate"];

/// Ways to files on the disk of whoever made the document.
const PATH_KEYS: &[&str] = &["F", "UF", "DOS", "Mac", "Unix"];

/// Whether an entry of a dictionary is for reviewers too.
pub fn keeps(file: &File<'_>, dict: &Dict, key: &[u8], value: &Object) -> bool {
    let is_any = |keys: &[&str]| keys.iter().any(|known| known.as_bytes() == key);
    let is_text = || matches!(file.resolve(value), Object::Text(_));
    let is_name = matches!(value, Object::Name(_));
    let goes = (is_any(KEYS) && !is_name)
        || key.starts_with(PREFIX)
        || (is_any(TEXT_KEYS) && is_text())
        || (is_any(NOTE_KEYS) && is_note_entry(dict, key))
        || (is_any(PATH_KEYS) && names_file(dict))
        || (key == b"URI" && matches!(file.resolve(value), Object::Text(address) if is_on_disk(address)));
    !goes
}

/// Whether an object as a whole is not for reviewers: XMP that something unknown points at, and signatures, which hold their
/// signer's name and which a document written anew breaks anyway.
pub fn goes(value: &Object) -> bool {
    value.as_dict().is_some_and(|dict| dict.is("Type", "Metadata") || dict.is("Subtype", "XML") || dict.has("ByteRange"))
}

/// Notes have a place on the page. So have the fields of forms, whose `T` is what the form calls them.
fn is_note_entry(dict: &Dict, key: &[u8]) -> bool {
    dict.has("Rect") && !(key == b"T" && dict.is("Subtype", "Widget"))
}

fn names_file(dict: &Dict) -> bool {
    dict.is("Type", "Filespec") || dict.is("Type", "F") || dict.is("S", "GoToR") || dict.has("UF")
}

fn is_on_disk(address: &[u8]) -> bool {
    address.get(..5).is_some_and(|scheme| scheme.eq_ignore_ascii_case(b"file:"))
}
