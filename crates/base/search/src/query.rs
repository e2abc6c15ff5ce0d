//! What can be asked and what is answered.

use std::collections::BTreeMap;

/// What a reader asks for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Query {
    /// Words in any language, all of which must be found; words in quotes must stand side by side. Any text is fine: there
    /// is no syntax to get wrong. At most [`QUERY_CHARS_MAX`](base_core::limits::QUERY_CHARS_MAX) characters and
    /// [`QUERY_WORDS_MAX`] words of it are looked at. An empty text finds everything.
    pub text: String,
    /// The last word may be unfinished, as while typing.
    pub prefix_last: bool,
    /// Kinds of documents; none means all.
    pub kinds: Vec<String>,
    /// Values by facet: one value of each facet is enough, every facet must fit.
    pub filters: BTreeMap<String, Vec<String>>,
    pub sort: Sort,
    /// Hits to pass over; from [`OFFSET_ROWS_MAX`] on there are none.
    pub page_offset: usize,
    /// Hits to give, at most [`PAGE_ROWS_MAX`].
    pub page_rows: usize,
    /// Facets whose values are to be counted.
    pub count_facets: Vec<String>,
}

/// The order of the hits. Documents that are equal in it stand in the order of their keys, those without the value come
/// last; only where thousands of documents fit a text, those that fit equally well stand in the index's own order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// Best first; without words to weigh, by key.
    #[default]
    Relevance,
    Ascending(String),
    Descending(String),
}

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// All documents that fit, exactly.
    pub total: u64,
    /// The hits of the page.
    pub hits: Vec<Hit>,
    /// For each facet asked for, the values with how many documents fit: counted as if nothing were chosen in this facet,
    /// most first. Values that no document has are left out.
    pub facets: BTreeMap<String, Vec<FacetCount>>,
    /// How the text was read, where a typing slip in it was mended.
    pub corrected: Option<String>,
    /// Keys of the concepts that were recognised in the text.
    pub concepts: Vec<String>,
}

/// One document found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    pub key: String,
    pub card: String,
}

/// How many documents have a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FacetCount {
    pub value: String,
    pub count: u64,
}

/// Most words of a query that are looked at.
pub const QUERY_WORDS_MAX: usize = 12;
/// Depth of a list beyond which no hits are given: who is there should narrow the search.
pub const OFFSET_ROWS_MAX: usize = 10_000;
/// Most hits of one page.
pub const PAGE_ROWS_MAX: usize = 1_000;
