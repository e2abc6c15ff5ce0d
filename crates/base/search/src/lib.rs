//! The search engine of the site: public documents, found by words of any language, with facets, on one node.
//!
//! It knows nothing of what the documents are about. Words are brought to their stems in five languages, all others are
//! folded; a thesaurus lets a word of one language find a text in another; a typing slip is forgiven and told. The index
//! can always be built anew from the database: a commit keeps the position of the last event that is in it, so that a
//! node goes on where it was.
//!
//! ```
//! use base_search::{Document, Query, Search, Thesaurus, Weight, Words};
//! let search = Search::open(None, Thesaurus::default())?;
//! let title = Words { lang: "it".parse()?, weight: Weight::Title, text: "Mediatori sanitari".into() };
//! let mut writer = search.writer()?;
//! writer.put(&Document { key: "mediators".into(), texts: vec![title], ..Document::default() })?;
//! writer.commit(7)?;
//! let answer = search.find(&Query { text: "mediatore".into(), page_rows: 10, ..Query::default() })?;
//! assert_eq!((answer.total, answer.hits[0].key.as_str(), search.position()), (1, "mediators", 7));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod analysis;
mod docs;
mod document;
mod index;
mod matching;
mod plan;
mod query;
mod ranking;
mod schema;
mod segment;
#[cfg(test)]
mod tests;
mod thesaurus;

pub use document::{Document, KIND, SortValue, Weight, Words};
pub use index::{Search, SearchError, Writer};
pub use query::{Answer, FacetCount, Hit, OFFSET_ROWS_MAX, PAGE_ROWS_MAX, QUERY_WORDS_MAX, Query, Sort};
pub use thesaurus::{Concept, Thesaurus};
