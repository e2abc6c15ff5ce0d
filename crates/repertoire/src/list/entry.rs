//! A practice in a list, in the words of one reader.

use base_content::{Origin, Reading, State};
use base_core::Lang;
use base_web::Visitor;

use crate::atlas::{Atlas, capital};
use crate::practice::view::is_same_name;
use crate::search::Card;

/// What `list/entry.html` shows.
pub struct Entry {
    pub href: String,
    pub name: Phrase,
    /// The name that it gives itself, where the reader sees another.
    pub original: Option<Phrase>,
    pub summary: Option<Phrase>,
    /// City and country.
    pub place: String,
    /// Since when it runs, as surely as it is known.
    pub start: Option<String>,
    pub themes: Vec<String>,
    /// The language that it is told in, where it is not the reader's.
    pub told_in: Option<String>,
    pub ended: bool,
    pub fictional: bool,
    pub made: Made,
}

/// Words and the language that they are in.
pub struct Phrase {
    pub body: String,
    pub lang: Lang,
}

/// How the translations came about that a reader sees: what a page has to say of them, once.
#[derive(Clone, Copy, Default)]
pub struct Made {
    /// Some were made by a machine and read by nobody.
    pub by_machine: bool,
    /// The source of some has changed since.
    pub outdated: bool,
}

impl Entry {
    /// The practice of a card.
    pub fn of(card: &Card, atlas: &Atlas, v: &Visitor) -> Self {
        let wanted = v.content_lang();
        let name = card.name.read(wanted);
        let summary = card.summary.as_ref().map(|said| said.read(wanted));
        let original = card.original.as_ref().filter(|original| !is_same_name(&original.body, name.body));
        let told_in = summary.unwrap_or(name).lang;
        let made = [Some(name), summary].into_iter().flatten().map(Made::of).fold(Made::default(), Made::and);
        Self {
            href: v.to(format!("practices/{}", card.slug)),
            original: original.map(|text| Phrase { body: text.body.clone(), lang: text.lang.clone() }),
            place: format!("{}, {}", card.city_name(wanted).0, v.country(&card.country)),
            start: card.start().map(|start| start.since(v)),
            themes: card.themes.iter().map(|theme| capital(atlas.concept(v, theme))).collect(),
            told_in: (told_in.primary() != wanted.primary())
                .then(|| v.ta("text-in-language", &[("language", v.language_name(told_in))])),
            ended: card.ended,
            fictional: card.fictional,
            name: name.into(),
            summary: summary.map(Into::into),
            made,
        }
    }
}

impl Made {
    /// Of one text.
    pub fn of(reading: Reading<'_>) -> Self {
        match reading.origin {
            Origin::Translated { state, outdated } => Self { by_machine: state == State::Machine, outdated },
            Origin::Source | Origin::Untranslated => Self::default(),
        }
    }

    /// Of two.
    pub fn and(self, other: Self) -> Self {
        Self { by_machine: self.by_machine || other.by_machine, outdated: self.outdated || other.outdated }
    }

    /// Of all entries of a page.
    pub fn all(entries: &[Entry]) -> Self {
        entries.iter().map(|entry| entry.made).fold(Self::default(), Self::and)
    }
}

impl From<Reading<'_>> for Phrase {
    fn from(reading: Reading<'_>) -> Self {
        Self { body: reading.body.to_owned(), lang: reading.lang.clone() }
    }
}

impl Phrase {
    /// Whether it is in another language than the page.
    pub fn is_foreign(&self, v: &Visitor) -> bool {
        self.lang.primary() != v.lang.tag()
    }
}
