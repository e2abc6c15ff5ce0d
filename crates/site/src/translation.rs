//! The translators' cockpit: what there is in each language, what to do next, and each text beside its source.

use base_content::coverage::{Covered, Source};
use base_content::{SourceHash, Translation, Translations};
use base_core::Lang;
use base_core::limits::{NAME_CHARS_MAX, TEXT_CHARS_MAX};
use base_db::{Connection, DbError};
use calls::call;
use repertoire::practice::store::Found;
use repertoire::{practice, thesaurus};

use crate::document::{self, coverage, store};
use crate::editing::kinds::KINDS;
use crate::editing::shape::{Field, Shape};
use crate::editing::{self, sheet};

pub mod acts;
pub mod open;
pub mod pages;
pub mod rules;
pub mod upkeep;

#[cfg(test)]
mod tests;

/// What there is to translate: each kind of document that has a form, too. Concepts of the thesaurus have names instead of translations.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    Practice,
    Call,
    Document(&'static editing::Kind),
    Concept,
}

impl Kind {
    /// In the order of lists.
    pub fn all() -> impl Iterator<Item = Self> {
        [Self::Practice, Self::Call].into_iter().chain(KINDS.iter().map(Self::Document)).chain(std::iter::once(Self::Concept))
    }

    /// As kept, and as part of addresses and message keys.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Practice => practice::coverage::KIND,
            Self::Call => call::coverage::KIND,
            Self::Document(kind) => kind.name,
            Self::Concept => thesaurus::coverage::KIND,
        }
    }

    /// From [`Kind::as_str`].
    pub fn find(name: &str) -> Option<Self> {
        Self::all().find(|kind| kind.as_str() == name)
    }

    /// The field of a document from which the text `key` comes.
    fn field(self, key: &str) -> Option<&'static Field> {
        match self {
            Self::Document(kind) => sheet::field(kind, key),
            _ => None,
        }
    }

    /// Whether the text `key` is one line: a name, a title.
    fn is_line(self, key: &str) -> bool {
        match self.field(key) {
            Some(field) => matches!(field.shape, Shape::Title | Shape::LocalName),
            None => matches!(key.rsplit('.').next(), Some("name" | "title" | "city" | "region" | "section")),
        }
    }

    /// Longest translation of the text `key`, in characters.
    fn chars_max(self, key: &str) -> usize {
        let own = self.field(key).and_then(|field| field.shape.chars_max());
        own.unwrap_or(if self.is_line(key) { NAME_CHARS_MAX } else { TEXT_CHARS_MAX })
    }
}

/// Something to translate with its translations into one language.
#[derive(Clone, Debug)]
pub struct Work {
    pub kind: Kind,
    pub covered: Covered,
    pub translations: Translations,
    /// Where readers see it, after the language.
    pub path: String,
}

/// How a text stands in one language.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Standing<'a> {
    pub source: &'a Source,
    pub translation: Option<&'a Translation>,
    /// The source has changed since.
    pub is_outdated: bool,
}

impl Work {
    /// The texts that have to be read in `lang` in a translation.
    pub fn standings<'a>(&'a self, lang: &'a Lang) -> impl Iterator<Item = Standing<'a>> {
        let foreign = self.covered.texts.iter().filter(|source| source.text.lang.primary() != lang.primary());
        foreign.map(|source| {
            let translation = self.translations.find(&source.text.key, lang);
            let is_outdated = translation.is_some_and(|made| made.source != SourceHash::of(&source.text.body));
            Standing { source, translation, is_outdated }
        })
    }
}

/// What is at an address among the translations, with those into `lang`; nothing that readers do not see. At most five statements.
pub async fn open(db: &impl Connection, kind: Kind, slug: &str, lang: &Lang) -> Result<Option<Work>, DbError> {
    match kind {
        Kind::Concept => Ok(None),
        Kind::Practice => match practice::store::find(db, slug, Some(lang)).await? {
            Found::Here(shown) => {
                let covered = practice::coverage::covered(&shown.practice, &shown.record);
                let path = format!("practices/{slug}");
                Ok(Some(Work { kind, covered, translations: shown.translations, path }))
            }
            _ => Ok(None),
        },
        Kind::Call => {
            let Some(call) = call::store::find(db, slug).await? else { return Ok(None) };
            let translations = call::coverage::translations(db, &call, Some(lang)).await?;
            let path = if call::rules::is_public(&call) { format!("calls/{slug}") } else { String::new() };
            Ok(Some(Work { kind, covered: call::coverage::covered(&call), translations, path }))
        }
        Kind::Document(shape) => {
            let Some(raw) = store::raw(db, shape.name, slug).await? else { return Ok(None) };
            let translations = coverage::of_subject(db, &raw.subject(), Some(lang)).await?;
            let path = (shape.path)(slug, &raw.record).unwrap_or_default();
            Ok(Some(Work { kind, covered: document::coverage::covered(&raw), translations, path }))
        }
    }
}
