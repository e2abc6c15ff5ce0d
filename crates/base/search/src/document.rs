//! What is put into the index.

use base_core::Lang;

/// The facet under which a document's kind is kept: it can be filtered and counted like any other.
pub const KIND: &str = "kind";

/// One public thing that can be found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Document {
    /// Its name in the index; a document with the same key takes its place.
    pub key: String,
    /// What it is, in one word.
    pub kind: String,
    /// The words it is found by.
    pub texts: Vec<Words>,
    /// Name and value of each facet; a name may come more than once. A facet that is to be counted should have at most a
    /// few hundred different values over all documents.
    pub facets: Vec<(String, String)>,
    /// What lists can be sorted by, one value for each name; one name has one type of value in all documents.
    pub sort: Vec<(String, SortValue)>,
    /// Given back with a hit, never looked into.
    pub card: String,
}

/// A text and the language it is in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    pub lang: Lang,
    pub weight: Weight,
    pub text: String,
}

/// How much a word counts where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    Title,
    Body,
}

/// What a list is sorted by.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SortValue {
    /// Compared sign by sign, so folded already; at most the first 200 characters count.
    Text(String),
    Number(i64),
}
