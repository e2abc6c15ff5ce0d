//! Places that texts name in English, in the reader's language where the repertoire knows them.

use base_core::Lang;
use base_web::Visitor;
use repertoire::atlas::Atlas;

use crate::document::Said;

/// The place called `name` in `lang`, as the reader calls it if it is one of ours; else as it was written.
pub fn named(atlas: &Atlas, v: &Visitor, name: &str, lang: &Lang) -> Said {
    let known = atlas.sheet.places.values().find(|place| place.names.get(lang).is_some_and(|known| known == name));
    let (body, lang) = known.map_or((name, lang), |place| place.name(v.content_lang()));
    Said { body: body.to_owned(), lang: lang.clone() }
}
