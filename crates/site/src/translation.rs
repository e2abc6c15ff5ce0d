//! The translators' cockpit: what there is in each language, what to do next, and each text beside its source.

use base_content::coverage::{Covered, Source};
use base_content::{SourceHash, Translation, Translations};
use base_core::Lang;
use base_db::{Connection, DbError};
use repertoire::practice::store::Found;
use repertoire::practice::{self};
use repertoire::thesaurus;

use crate::accessibility::Statement;
use crate::calendar::Entry;
use crate::document::{self, Record, coverage, store};
use crate::funding::Funding;
use crate::home::Story;
use crate::news::Item;
use crate::page::{self, Article};
use crate::partner::Partner;

pub mod acts;
pub mod open;
pub mod pages;
pub mod rules;
pub mod upkeep;

#[cfg(test)]
mod tests;

/// What there is to translate. Concepts of the thesaurus have names instead of translations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Practice,
    Page,
    News,
    Date,
    Partner,
    Funding,
    Story,
    Accessibility,
    Concept,
}

impl Kind {
    /// In the order of lists.
    pub const ALL: [Self; 9] = [
        Self::Practice,
        Self::Page,
        Self::News,
        Self::Date,
        Self::Partner,
        Self::Funding,
        Self::Story,
        Self::Accessibility,
        Self::Concept,
    ];

    /// As kept, and as part of addresses and message keys.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Practice => practice::coverage::KIND,
            Self::Page => Article::KIND,
            Self::News => Item::KIND,
            Self::Date => Entry::KIND,
            Self::Partner => Partner::KIND,
            Self::Funding => Funding::KIND,
            Self::Story => Story::KIND,
            Self::Accessibility => Statement::KIND,
            Self::Concept => thesaurus::coverage::KIND,
        }
    }

    /// From [`Kind::as_str`].
    pub fn find(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == name)
    }

    /// The event of a document of this kind that says something else; `None` where it is no document.
    fn changed(self) -> Option<&'static str> {
        match self {
            Self::Page => Some(Article::CHANGED),
            Self::News => Some(Item::CHANGED),
            Self::Date => Some(Entry::CHANGED),
            Self::Partner => Some(Partner::CHANGED),
            Self::Funding => Some(Funding::CHANGED),
            Self::Story => Some(Story::CHANGED),
            Self::Accessibility => Some(Statement::CHANGED),
            Self::Practice | Self::Concept => None,
        }
    }

    /// Where readers see it, after the language.
    pub fn public_path(self, slug: &str) -> String {
        match self {
            Self::Practice => format!("practices/{slug}"),
            Self::Page => slug.to_owned(),
            Self::News => format!("news/{slug}"),
            Self::Date => "calendar".to_owned(),
            Self::Partner => "partners".to_owned(),
            Self::Funding => "about".to_owned(),
            Self::Story => String::new(),
            Self::Accessibility => "accessibility".to_owned(),
            Self::Concept => format!("thesaurus#{slug}"),
        }
    }

    /// Longest translation of the text `key`, in characters.
    fn chars_max(self, key: &str) -> usize {
        match (self, key) {
            (Self::Page, "body") => page::BODY_CHARS_MAX,
            _ if is_line(key) => base_core::limits::NAME_CHARS_MAX,
            _ => base_core::limits::TEXT_CHARS_MAX,
        }
    }
}

/// Whether the text `key` is one line: a name, a title.
pub fn is_line(key: &str) -> bool {
    matches!(key.rsplit('.').next(), Some("name" | "title" | "place" | "city" | "region"))
}

/// Something to translate with its translations into one language.
#[derive(Clone, Debug)]
pub struct Work {
    pub kind: Kind,
    pub covered: Covered,
    pub translations: Translations,
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
                Ok(Some(Work { kind, covered, translations: shown.translations }))
            }
            _ => Ok(None),
        },
        _ => {
            let Some(raw) = store::raw(db, kind.as_str(), slug).await? else { return Ok(None) };
            let translations = coverage::of_subject(db, &raw.subject(), Some(lang)).await?;
            Ok(Some(Work { kind, covered: document::coverage::covered(&raw), translations }))
        }
    }
}
