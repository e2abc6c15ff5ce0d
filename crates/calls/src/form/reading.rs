//! The words of a call and its form, for somebody who reads a language.

use base_content::{Origin, Text, Translations};
use base_core::Lang;

use super::{Choice, Question};

/// Words with the language that they are in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    pub body: String,
    pub lang: Lang,
    pub origin: Origin,
}

impl Said {
    /// Words of the interface, in the reader's own language.
    pub fn here(words: &base_i18n::Words, body: String) -> Self {
        Self { body, lang: words.lang().lang().clone(), origin: Origin::Source }
    }
}

/// Reads words of one language in another, as far as they are translated.
#[derive(Clone, Copy, Debug)]
pub struct Reading<'a> {
    /// The language in which the call is written.
    pub source: &'a Lang,
    pub translations: &'a Translations,
    pub wanted: &'a Lang,
}

impl Reading<'_> {
    /// The words `body`, whose translations have the key `key`.
    pub fn of(&self, key: &str, body: &str) -> Said {
        let text = Text { key: key.to_owned(), lang: self.source.clone(), body: body.to_owned() };
        let read = self.translations.read(&text, self.wanted);
        Said { body: read.body.to_owned(), lang: read.lang.clone(), origin: read.origin }
    }

    /// The same, if there are any.
    pub fn of_any(&self, key: &str, body: &str) -> Option<Said> {
        (!body.is_empty()).then(|| self.of(key, body))
    }

    /// What a question asks.
    pub fn label(&self, question: &Question) -> Said {
        self.of(&format!("{}.label", question.subject()), &question.label)
    }

    /// How to answer it.
    pub fn help(&self, question: &Question) -> Option<Said> {
        self.of_any(&format!("{}.help", question.subject()), &question.help)
    }

    /// The heading that begins with it.
    pub fn section(&self, question: &Question) -> Option<Said> {
        self.of_any(&format!("{}.section", question.subject()), &question.section)
    }

    /// One of its options.
    pub fn choice(&self, question: &Question, choice: &Choice) -> Said {
        self.of(&format!("{}.o.{}", question.subject(), choice.key), &choice.label)
    }
}
