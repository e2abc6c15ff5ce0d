//! A document as its author thinks of it: a head, then blocks of headings, text, facts, tables and sources.

use base_core::{Lang, Time};
use serde::{Serialize, Serializer};
use serde_json::{Value, json};

use crate::render::{PdfError, render};

pub(crate) const PAGE: &str = include_str!("page.typ");
/// PDF readers open longer addresses badly, and the typesetter refuses those over 8000.
const LINK_BYTES_MAX: usize = 2000;
/// Headings below this level look alike.
const LEVEL_MAX: u8 = 3;

/// A document. All words on it come from here, so that it is in the reader's language throughout.
#[derive(Clone, Debug)]
pub struct Paper {
    /// Not blank: readers with a screen reader hear it first.
    pub title: String,
    pub subtitle: Option<String>,
    /// The language of all that does not name another.
    pub lang: Lang,
    /// Whom the document's properties name.
    pub author: String,
    /// For the document's properties.
    pub keywords: Vec<String>,
    /// When the document was made: for the document's properties. On the page, the byline says it in words.
    pub made_at: Time,
    /// One line under the title: who says this, as of when.
    pub byline: Vec<Span>,
    /// The words around page numbers, with `{page}` and `{pages}`: “Page {page} of {pages}”.
    pub page_words: String,
    pub funding: Option<Funding>,
    /// The short way back to the page on the web, without a leading scheme if it reads better.
    pub address: Option<Source>,
    pub blocks: Vec<Block>,
}

/// Who paid, in the words that the grant asks for.
#[derive(Clone, Debug, Serialize)]
pub struct Funding {
    pub statement: String,
    /// What a screen reader says for the emblem of the European Union; `None` prints no emblem.
    pub emblem_words: Option<String>,
}

/// A part of the document.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Block {
    /// Level 1 to 3 under the title. A level that skips one is drawn up to follow the one before, as PDF/UA demands.
    Heading {
        level: u8,
        text: String,
    },
    Paragraph {
        spans: Vec<Span>,
    },
    List {
        items: Vec<Vec<Span>>,
    },
    /// Short facts with their names, as on an infosheet.
    Facts {
        facts: Vec<Fact>,
    },
    /// Rows shorter than the head are filled with empty cells; longer ones are cut. The first column names the row.
    Table {
        caption: Option<String>,
        head: Vec<String>,
        rows: Vec<Vec<Vec<Span>>>,
    },
    /// Something to keep in mind, set apart.
    Note {
        spans: Vec<Span>,
    },
    /// What is not known, in words, on a hatched ground: never blank.
    Unknown {
        spans: Vec<Span>,
    },
    /// Numbered sources, the address in full: paper has no links.
    Sources {
        sources: Vec<Source>,
    },
}

/// A named fact, or a statement with its mark.
#[derive(Clone, Debug, Serialize)]
pub struct Fact {
    pub label: Span,
    pub value: Vec<Span>,
}

/// Where something can be read again.
#[derive(Clone, Debug, Serialize)]
pub struct Source {
    pub label: String,
    #[serde(serialize_with = "address")]
    pub address: String,
}

/// A run of text.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Span {
    text: String,
    lang: Option<LangParts>,
    link: Option<String>,
    strong: bool,
    unknown: bool,
}

#[derive(Clone, Debug, Serialize)]
struct LangParts {
    lang: String,
    region: Option<String>,
    dir: &'static str,
}

impl Span {
    /// Text in the language of the document.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// The words for something that nobody has stated, on a hatched ground.
    pub fn unknown(text: impl Into<String>) -> Self {
        Self { unknown: true, ..Self::new(text) }
    }

    /// In another language than the document.
    #[must_use]
    pub fn in_lang(self, lang: &Lang) -> Self {
        Self { lang: Some(LangParts::of(lang)), ..self }
    }

    /// Opens an address. Only web and mail addresses become links; for any other the text stays as it is.
    #[must_use]
    pub fn linked(self, address: impl Into<String>) -> Self {
        Self { link: Some(address.into()).filter(|address| is_link(address)), ..self }
    }

    /// Set in bold.
    #[must_use]
    pub fn strong(self) -> Self {
        Self { strong: true, ..self }
    }
}

impl<T: Into<String>> From<T> for Span {
    fn from(text: T) -> Self {
        Self::new(text)
    }
}

impl Block {
    /// A paragraph of plain text.
    pub fn paragraph(text: impl Into<String>) -> Self {
        Self::Paragraph { spans: vec![Span::new(text)] }
    }

    /// A heading.
    pub fn heading(level: u8, text: impl Into<String>) -> Self {
        Self::Heading { level, text: text.into() }
    }
}

impl Paper {
    /// The document as PDF/UA-1. The same paper gives the same bytes. Blocks the thread while it works.
    ///
    /// # Errors
    /// [`PdfError::NoTitle`] and [`PdfError::TooLong`] are the author's to mend; the others are ours.
    pub fn render(&self) -> Result<Vec<u8>, PdfError> {
        if crate::text::fit(&self.title).trim().is_empty() {
            return Err(PdfError::NoTitle);
        }
        render(PAGE, self.data(), self.made_at)
    }

    /// What page.typ reads.
    pub(crate) fn data(&self) -> Value {
        json!({
            "title": self.title,
            "subtitle": self.subtitle,
            "lang": LangParts::of(&self.lang),
            "author": self.author,
            "keywords": self.keywords,
            "byline": self.byline,
            "page_words": self.page_words,
            "funding": self.funding,
            "address": self.address,
            "blocks": self.sound_blocks(),
        })
    }

    /// The blocks without those that hold nothing, in an order of levels and widths that the standard takes.
    fn sound_blocks(&self) -> Vec<Block> {
        let mut level_before = 0;
        let mut blocks = Vec::with_capacity(self.blocks.len());
        for block in &self.blocks {
            let mut block = block.clone();
            match &mut block {
                Block::Heading { level, .. } => {
                    *level = (*level).clamp(1, LEVEL_MAX).min(level_before + 1);
                    level_before = *level;
                }
                Block::Table { head, rows, .. } => {
                    for row in rows {
                        row.resize_with(head.len(), Vec::new);
                    }
                }
                _ => {}
            }
            if !block.is_empty() {
                blocks.push(block);
            }
        }
        blocks
    }
}

impl Block {
    fn is_empty(&self) -> bool {
        match self {
            Self::Heading { text, .. } => text.trim().is_empty(),
            Self::Paragraph { spans } | Self::Note { spans } | Self::Unknown { spans } => {
                spans.iter().all(|span| span.text.trim().is_empty())
            }
            Self::List { items } => items.is_empty(),
            Self::Facts { facts } => facts.is_empty(),
            Self::Table { head, rows, .. } => head.is_empty() || rows.is_empty(),
            Self::Sources { sources } => sources.is_empty(),
        }
    }
}

impl LangParts {
    /// What the typesetter knows of a language: it takes no script, so direction goes beside it.
    fn of(lang: &Lang) -> Self {
        let region = lang.as_str().split('-').skip(1).find(|part| part.len() == 2);
        Self { lang: lang.primary().to_owned(), region: region.map(str::to_owned), dir: lang.direction().html() }
    }
}

fn is_link(address: &str) -> bool {
    let has_scheme = ["https://", "http://", "mailto:"].iter().any(|scheme| address.starts_with(scheme));
    has_scheme && address.len() <= LINK_BYTES_MAX && address.chars().all(|c| !c.is_control() && !c.is_whitespace())
}

/// `{ text, link }`: the address is always printed, and opens only where it is one.
fn address<S: Serializer>(address: &str, to: S) -> Result<S::Ok, S::Error> {
    json!({ "text": address, "link": Some(address).filter(|address| is_link(address)) }).serialize(to)
}
