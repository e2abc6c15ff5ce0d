//! How texts are shown, and what a reader is told of their language: which one it is, and why.

use base_content::{Origin, Reading, State};
use base_core::Lang;
use base_text::Html;
use base_web::Visitor;

/// Words as a page shows them, with the language that they are in.
#[derive(Clone, Debug)]
pub struct Said {
    pub body: String,
    pub lang: Lang,
}

/// Running text as a page shows it.
#[derive(Clone, Debug)]
pub struct Prose {
    pub html: Html,
    pub lang: Lang,
}

/// What is said of the language above a text.
#[derive(Clone, Debug)]
pub struct Note {
    pub words: String,
    /// Where the original can be read on this site.
    pub original: Option<Original>,
}

/// The original of a translated page.
#[derive(Clone, Debug)]
pub struct Original {
    pub words: String,
    pub href: String,
    pub lang: &'static str,
}

impl From<Reading<'_>> for Said {
    fn from(reading: Reading<'_>) -> Self {
        Self { body: reading.body.to_owned(), lang: reading.lang.clone() }
    }
}

impl Prose {
    /// Markdown as it is shown.
    pub fn of(reading: &Reading<'_>) -> Self {
        Self { html: base_text::markdown(reading.body), lang: reading.lang.clone() }
    }
}

impl Note {
    /// For one text, written in `source`.
    pub fn of_one(v: &Visitor, source: &Lang, reading: &Reading<'_>) -> Self {
        let key = match reading.origin {
            Origin::Source => "site-note-source",
            Origin::Untranslated => "site-note-untranslated",
            Origin::Translated { state: State::Human, .. } => "site-note-human",
            Origin::Translated { state: State::Machine, .. } => "site-note-machine",
            Origin::Translated { state: State::MachineReviewed, .. } => "site-note-machine-reviewed",
        };
        let (language, wanted) = (v.language_name(reading.lang), v.language_name(v.content_lang()));
        let source_name = v.language_name(source);
        let mut words = v.ta(key, &[("language", &*language), ("source", &*source_name), ("wanted", &*wanted)]);
        if matches!(reading.origin, Origin::Translated { outdated: true, .. }) {
            words = format!("{words} {}", v.t("site-note-outdated"));
        }
        let is_translated = matches!(reading.origin, Origin::Translated { .. });
        let original = v.texts().find(source.primary()).filter(|_| is_translated).map(|lang| Original {
            words: v.ta("site-note-original", &[("source", &*source_name)]),
            href: format!("/{}/{}", lang.tag(), v.path),
            lang: lang.tag(),
        });
        Self { words, original }
    }
}
