//! What a kind of document says of itself: its fields, how it is found, how readers see it.

use base_core::limits::{NAME_CHARS_MAX, TEXT_CHARS_MAX};
use base_text::Html;
use base_web::{Visitor, WebError};
use repertoire::atlas::Atlas;
use serde_json::Value;

use crate::document::store::Order;
use crate::document::{Record, Row};

/// A field with its words; they are message keys.
#[derive(Debug)]
pub struct Field {
    /// As in the record and in the form.
    pub name: &'static str,
    pub label: &'static str,
    /// What belongs here, where the label does not say it all.
    pub help: Option<&'static str>,
    pub shape: Shape,
    /// Nothing can be published without it.
    pub needed: bool,
}

/// What a field takes.
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    /// A name on one line, the same in every language.
    Name,
    /// A name on one line, in the document's language.
    LocalName,
    /// A text on one line, to be translated.
    Title,
    /// A text in plain words, to be translated.
    Words,
    /// A text in Markdown of at most so many characters, to be translated.
    Prose(usize),
    /// `2014-02-03`
    Day,
    /// A date as exact as known.
    Dated,
    Address,
    Country,
    /// One of a few, each with its message key.
    Choice(&'static [(&'static str, &'static str)]),
    Group(&'static [Field]),
    List(&'static List),
}

/// A list and what its items are.
#[derive(Debug)]
pub struct List {
    pub item: &'static [Field],
    /// What one item is called.
    pub label: &'static str,
    /// The field from whose words a new item gets the key that it keeps; without it items have none.
    pub key_from: Option<&'static str>,
}

/// Which documents of a kind there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slugs {
    /// These and no others; none of them can be withdrawn.
    Fixed(&'static [&'static str]),
    /// As many as there are written; each keeps its slug for ever.
    Free,
}

/// Reads a record of a kind into its row; says too whether its days are in order.
pub type ReadRow = fn(&str, &Value) -> Result<(Row, bool), serde_json::Error>;

/// A kind of document, without its type.
pub struct Kind {
    /// In the database, in addresses and in message keys (`editing-kind-news`).
    pub name: &'static str,
    /// The event of one that is new or changed.
    pub changed: &'static str,
    pub fields: &'static [Field],
    pub slugs: Slugs,
    pub order: Order,
    /// The field by which editors tell them apart.
    pub title: &'static str,
    /// The field that says when it ends, if it lies in time.
    pub end: Option<&'static str>,
    /// The row of a record in the shape of the kind, and whether it does not end before it begins.
    pub row: ReadRow,
    pub view: fn(&Reader, &str, &Value) -> Result<Html, WebError>,
    pub path: fn(&str, &Value) -> Option<String>,
    pub where_shown: fn(&Visitor, &Value) -> Option<String>,
}

/// A record that has a form.
pub trait Editable: Record {
    const FIELDS: &'static [Field];
    const TITLE: &'static str;
    const SLUGS: Slugs = Slugs::Free;
    const ORDER: Order = Order::Position;
    const END: Option<&'static str> = None;

    /// As readers see it.
    fn view(self, reader: &Reader, slug: &str) -> Result<Html, WebError>;

    /// Where readers find it, after the language.
    fn path(&self, slug: &str) -> String;

    /// Where it shows, or when it takes place: what tells it apart in a list, beside its title.
    fn where_shown(&self, _: &Visitor) -> Option<String> {
        None
    }
}

/// For whom a document is drawn before it is published.
pub struct Reader {
    pub v: Visitor,
    pub atlas: Atlas,
}

impl Kind {
    /// The kind of `R`.
    pub const fn of<R: Editable>() -> Self {
        Self {
            name: R::KIND,
            changed: R::CHANGED,
            fields: R::FIELDS,
            slugs: R::SLUGS,
            order: R::ORDER,
            title: R::TITLE,
            end: R::END,
            row: |slug, value| {
                let record = R::deserialize(value)?;
                Ok((Row::of(slug, &record), record.is_in_order()))
            },
            view: |reader, slug, value| {
                let record = R::deserialize(value).map_err(|error| WebError::Broken(error.into()))?;
                record.view(reader, slug)
            },
            path: |slug, value| R::deserialize(value).ok().map(|record| record.path(slug)),
            where_shown: |v, value| R::deserialize(value).ok()?.where_shown(v),
        }
    }

    /// What events and translations call the document with this slug.
    pub fn subject(&self, slug: &str) -> String {
        format!("{}/{slug}", self.name)
    }

    /// Whether a document with this slug can be there.
    pub fn may_have(&self, slug: &str) -> bool {
        match self.slugs {
            Slugs::Fixed(slugs) => slugs.contains(&slug),
            Slugs::Free => !slug.is_empty() && base_text::slug(slug) == slug,
        }
    }

    /// Whether an editor decides in which order they stand.
    pub fn is_ordered(&self) -> bool {
        self.slugs == Slugs::Free && self.order == Order::Position
    }
}

impl std::fmt::Debug for Kind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Kind({})", self.name)
    }
}

impl Shape {
    /// The most characters that are kept, where they are counted.
    pub fn chars_max(self) -> Option<usize> {
        match self {
            Self::Name | Self::LocalName | Self::Title => Some(NAME_CHARS_MAX),
            Self::Words => Some(TEXT_CHARS_MAX),
            Self::Prose(most) => Some(most),
            _ => None,
        }
    }

    /// What to do about words that it cannot take, as a message key.
    pub fn advice(self) -> &'static str {
        match self {
            Self::Day => "editing-advice-day",
            Self::Dated => "editing-advice-dated",
            Self::Address => "editing-advice-address",
            Self::Country => "editing-advice-country",
            Self::Choice(_) => "editing-advice-choice",
            _ => "editing-advice-line",
        }
    }

    /// Whether its words are in the document's language.
    pub fn is_said(self) -> bool {
        matches!(self, Self::LocalName | Self::Title | Self::Words | Self::Prose(_))
    }
}
