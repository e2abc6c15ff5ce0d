//! A text value as the outside sees it: the words of its source, with every translation and how far that can be trusted.

use std::collections::HashMap;

use base_content::{SourceHash, State, Text as Source, Translations};
use serde::Serialize;
use utoipa::ToSchema;

/// One text value in the language it was written in, with its translations.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Text<'a> {
    /// Names the value inside its practice and stays when the words change.
    #[schema(example = "goals.2")]
    pub key: &'a str,
    /// BCP 47.
    #[schema(example = "en")]
    pub lang: &'a str,
    pub body: &'a str,
    /// In the order of their languages.
    pub translations: Vec<Translation<'a>>,
}

/// The same words in another language.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Translation<'a> {
    /// BCP 47.
    #[schema(example = "it")]
    pub lang: &'a str,
    pub state: TranslationState,
    /// The source has changed since the translation was made.
    pub outdated: bool,
    pub body: &'a str,
}

/// How a translation came about: by a person, by a machine and read by nobody, or by a machine and then checked.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum TranslationState {
    Human,
    Machine,
    MachineReviewed,
}

/// Gives the texts of one practice their translations.
pub struct Lexicon<'a>(HashMap<&'a str, Vec<&'a base_content::Translation>>);

impl<'a> Lexicon<'a> {
    /// Of these translations.
    pub fn of(translations: &'a Translations) -> Self {
        let mut by_key: HashMap<&str, Vec<_>> = HashMap::new();
        for translation in translations.all() {
            by_key.entry(&translation.key).or_default().push(translation);
        }
        for translations in by_key.values_mut() {
            translations.sort_by(|one, other| one.lang.cmp(&other.lang));
        }
        Self(by_key)
    }

    /// `source` with its translations.
    pub fn text(&self, source: &'a Source) -> Text<'a> {
        let found = self.0.get(source.key.as_str()).map(Vec::as_slice).unwrap_or_default();
        // The same language may be there because the source was once written in another.
        let found: Vec<_> = found.iter().filter(|translation| translation.lang != source.lang).collect();
        let hash = (!found.is_empty()).then(|| SourceHash::of(&source.body));
        let translation = |found: &&&'a base_content::Translation| Translation {
            lang: found.lang.as_str(),
            state: found.state.into(),
            outdated: hash.as_ref() != Some(&found.source),
            body: &found.body,
        };
        Text {
            key: &source.key,
            lang: source.lang.as_str(),
            body: &source.body,
            translations: found.iter().map(translation).collect(),
        }
    }

    /// The same of a text that may be unknown.
    pub fn maybe(&self, source: &'a Option<Source>) -> Option<Text<'a>> {
        source.as_ref().map(|source| self.text(source))
    }

    /// The same of each text of a list that may be unknown.
    pub fn list(&self, source: &'a Option<Vec<Source>>) -> Option<Vec<Text<'a>>> {
        source.as_ref().map(|list| list.iter().map(|source| self.text(source)).collect())
    }
}

impl From<State> for TranslationState {
    fn from(state: State) -> Self {
        match state {
            State::Human => Self::Human,
            State::Machine => Self::Machine,
            State::MachineReviewed => Self::MachineReviewed,
        }
    }
}
