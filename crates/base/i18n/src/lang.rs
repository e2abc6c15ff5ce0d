//! A language of the interface.

use std::fmt;
use std::hash::{Hash, Hasher};

use base_core::{Direction, Lang};

/// A language that the interface is offered in. Small and free to copy: it goes with every request and keys every kept
/// page. Comes from [`crate::Texts`]; two are the same if their tags are.
#[derive(Clone, Copy)]
pub struct UiLang(&'static Face);

/// What is known of a language without its texts.
struct Face {
    index: usize,
    lang: Lang,
    name: String,
    direction: Direction,
}

impl UiLang {
    /// The face is kept for the life of the program, which loads its languages once: a few dozen bytes each.
    pub(crate) fn new(index: usize, lang: Lang, name: String, direction: Direction) -> Self {
        Self(Box::leak(Box::new(Face { index, lang, name, direction })))
    }

    /// Its place among the languages offered; English is 0.
    pub fn index(self) -> usize {
        self.0.index
    }

    /// The language tag, as in an address and in HTML's `lang`.
    pub fn tag(self) -> &'static str {
        self.0.lang.as_str()
    }

    /// The tag as a type.
    pub fn lang(self) -> &'static Lang {
        &self.0.lang
    }

    /// Its own name for itself, such as “italiano”.
    pub fn name(self) -> &'static str {
        &self.0.name
    }

    /// Which way it is written.
    pub fn direction(self) -> Direction {
        self.0.direction
    }
}

impl fmt::Display for UiLang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

impl fmt::Debug for UiLang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "UiLang({})", self.tag())
    }
}

impl PartialEq for UiLang {
    fn eq(&self, other: &Self) -> bool {
        self.0.lang == other.0.lang
    }
}

impl Eq for UiLang {}

impl Hash for UiLang {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.lang.hash(state);
    }
}
