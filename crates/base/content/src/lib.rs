//! Content in many languages: each text value has a language; its translations have a state and know which source they render.
//!
//! A source text lives with what it belongs to (a practice's version, a page). Its translations live here, in one table for all
//! of them, under a *subject* (`practice/0197…`) and the text's *key* (`goals.2`). A translation is out of date when the hash it
//! was made from is no longer the hash of its source: nothing has to be marked, and a minor edit just carries the hash over.

pub mod coverage;
pub mod edit;
mod store;

use std::collections::HashMap;
use std::fmt;
use std::str::FromStr;

use base_core::{Lang, Time};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

pub use edit::Edit;
pub use store::{former_sources, put, remove, remove_some, retire, translations_of, translations_of_text};

/// One text value in the language it was written in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Text {
    /// Names the value inside its subject and stays when the words change: `goals.2`.
    pub key: String,
    pub lang: Lang,
    pub body: String,
}

/// What a translation was made from: the first 16 bytes of the SHA-256 of the source's words, in hexadecimal.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourceHash(pub(crate) String);

impl SourceHash {
    /// Of these words.
    pub fn of(words: &str) -> Self {
        Self(hex::encode(&Sha256::digest(words.as_bytes())[..16]))
    }

    /// As a form sends it back: 32 hexadecimal digits.
    pub fn read(digits: &str) -> Option<Self> {
        let sound = digits.len() == 32 && digits.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
        sound.then(|| Self(digits.to_owned()))
    }

    /// The digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// After a change of spelling: the translations that were made from the words `before`, as made from the words `after`.
pub fn carried(known: &Translations, before: &[&Text], after: &[&Text]) -> Vec<Translation> {
    let source = |texts: &[&Text], key: &str| texts.iter().find(|text| text.key == key).map(|text| SourceHash::of(&text.body));
    let carry = |made: &Translation| {
        let after = source(after, &made.key)?;
        let was_good = source(before, &made.key).as_ref() == Some(&made.source);
        (was_good && after != made.source).then(|| Translation { source: after, ..made.clone() })
    };
    known.all().filter_map(carry).collect()
}

/// How a translation came about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Written or approved by a person.
    Human,
    /// Made by a machine, read by nobody.
    Machine,
    /// Made by a machine, then checked by a person.
    MachineReviewed,
}

impl State {
    /// As stored and exchanged.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Human => "human",
            Self::Machine => "machine",
            Self::MachineReviewed => "machine-reviewed",
        }
    }
}

impl fmt::Display for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for State {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        [Self::Human, Self::Machine, Self::MachineReviewed]
            .into_iter()
            .find(|state| state.as_str() == text)
            .ok_or_else(|| format!("“{text}” is not one of human, machine, machine-reviewed"))
    }
}

/// One translated text value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Translation {
    pub key: String,
    pub lang: Lang,
    pub state: State,
    pub source: SourceHash,
    pub body: String,
    pub at: Time,
}

/// The translations of one subject.
#[derive(Clone, Debug, Default)]
pub struct Translations(HashMap<String, Vec<Translation>>);

/// What a reader gets to see of a text, and why it is in that language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading<'a> {
    pub body: &'a str,
    pub lang: &'a Lang,
    pub origin: Origin,
}

/// Where the words of a reading come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The text was written in the reader's language.
    Source,
    /// There is no translation into the reader's language: these are the source's words.
    Untranslated,
    /// A translation; `outdated` when its source has changed since.
    Translated { state: State, outdated: bool },
}

impl Translations {
    /// From rows in any order.
    pub fn collect(rows: impl IntoIterator<Item = Translation>) -> Self {
        let mut by_key: HashMap<String, Vec<Translation>> = HashMap::new();
        for row in rows {
            by_key.entry(row.key.clone()).or_default().push(row);
        }
        Self(by_key)
    }

    /// `text` for somebody who reads `wanted`.
    pub fn read<'a>(&'a self, text: &'a Text, wanted: &Lang) -> Reading<'a> {
        let source = |origin| Reading { body: &text.body, lang: &text.lang, origin };
        if text.lang.primary() == wanted.primary() {
            return source(Origin::Source);
        }
        match self.find(&text.key, wanted) {
            Some(translation) => Reading {
                body: &translation.body,
                lang: &translation.lang,
                origin: Origin::Translated {
                    state: translation.state,
                    outdated: translation.source != SourceHash::of(&text.body),
                },
            },
            None => source(Origin::Untranslated),
        }
    }

    /// The translation of the text `key` into `lang`, if there is one.
    pub fn find(&self, key: &str, lang: &Lang) -> Option<&Translation> {
        self.0.get(key)?.iter().find(|translation| translation.lang.primary() == lang.primary())
    }

    /// Every translation, in no order.
    pub fn all(&self) -> impl Iterator<Item = &Translation> {
        self.0.values().flatten()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lang(tag: &str) -> Lang {
        tag.parse().expect("a language tag")
    }

    fn text(body: &str) -> Text {
        Text { key: "goals.1".into(), lang: lang("en"), body: body.into() }
    }

    fn italian(source: &str) -> Translations {
        Translations::collect([Translation {
            key: "goals.1".into(),
            lang: lang("it"),
            state: State::Machine,
            source: SourceHash::of(source),
            body: "Una meta".into(),
            at: Time::from_millis(0),
        }])
    }

    #[test]
    fn a_translation_falls_out_of_date_when_its_source_changes() {
        let (before, after) = (text("A goal"), text("Another goal"));
        let translations = italian("A goal");
        let origin = |text| translations.read(text, &lang("it")).origin;
        assert_eq!(origin(&before), Origin::Translated { state: State::Machine, outdated: false });
        assert_eq!(origin(&after), Origin::Translated { state: State::Machine, outdated: true });
    }

    #[test]
    fn without_a_translation_the_source_is_read_and_said_to_be_the_source() {
        let (text, translations) = (text("A goal"), italian("A goal"));
        let read = |tag: &str| {
            let wanted = lang(tag);
            let reading = translations.read(&text, &wanted);
            (reading.body.to_owned(), reading.lang.to_string(), reading.origin)
        };
        assert_eq!(read("de"), ("A goal".into(), "en".into(), Origin::Untranslated));
        assert_eq!(read("en"), ("A goal".into(), "en".into(), Origin::Source));
        assert_eq!(read("en-GB"), ("A goal".into(), "en".into(), Origin::Source));
    }
}
