//! One segment of the index as queries see it, and what is kept in memory about it.
//!
//! A segment's lists never change, only documents of it are deleted. So its facets and orders are read once and kept for as
//! long as the segment lives, over many commits; the documents that are alive are kept beside them.

use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use tantivy::columnar::{Column, StrColumn};
use tantivy::postings::BlockSegmentPostings;
use tantivy::query::{EnableScoring, PhraseQuery, Query};
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{DocId, DocSet, SegmentReader, TERMINATED, Term};

use crate::docs::Docs;
use crate::schema::{Fields, KEY_COLUMN, facet_term};

/// Most words of a segment's dictionary that an unfinished or mistyped word is read as.
pub(crate) const TERMS_MAX: usize = 2_000;

/// The documents of a facet, value by value.
pub(crate) type Facet = Vec<(String, Docs)>;

pub(crate) struct Segment {
    pub(crate) reader: SegmentReader,
    /// Documents that are not deleted.
    pub(crate) alive: Docs,
    kept: Arc<Kept>,
}

#[derive(Default)]
struct Kept {
    facets: Cache<Facet>,
    columns: Cache<SortColumn>,
    orders: Cache<Order>,
}

/// Values that documents are sorted by.
pub(crate) enum SortColumn {
    Text(StrColumn),
    Number(Column<i64>),
    /// No document of this segment has the value.
    Absent,
}

/// All documents in the order of a column.
pub(crate) struct Order {
    pub(crate) docs: Vec<DocId>,
    /// How many of them, at the beginning, have a value.
    pub(crate) valued: usize,
}

impl Segment {
    /// A segment of a new generation, with what an earlier one knew about it.
    pub(crate) fn new(reader: &SegmentReader, earlier: &[Segment]) -> Self {
        let max = reader.max_doc();
        let alive = reader.alive_bitset().map_or(Docs::All(max), |alive| Docs::of(alive.iter_alive(), max));
        let same = earlier.iter().find(|segment| segment.reader.segment_id() == reader.segment_id());
        Self { reader: reader.clone(), alive, kept: same.map(|segment| segment.kept.clone()).unwrap_or_default() }
    }

    /// Reads what was asked of an earlier generation, since it will be asked again.
    pub(crate) fn read_as(&self, fields: &Fields, earlier: &[Segment]) -> tantivy::Result<()> {
        let names =
            |of: fn(&Kept) -> Vec<String>| -> BTreeSet<String> { earlier.iter().flat_map(|segment| of(&segment.kept)).collect() };
        for name in names(|kept| kept.facets.names()) {
            self.facet(fields, &name)?;
        }
        for name in names(|kept| kept.orders.names()) {
            self.order(&name)?;
        }
        Ok(())
    }

    /// A facet with all its values; a facet that no document has is empty.
    pub(crate) fn facet(&self, fields: &Fields, name: &str) -> tantivy::Result<Arc<Facet>> {
        self.kept.facets.get(name, |facet| !facet.is_empty(), || self.read_facet(fields, name))
    }

    /// The documents that have one of the values of a facet.
    pub(crate) fn facet_docs(&self, fields: &Fields, name: &str, values: &[String]) -> tantivy::Result<Docs> {
        if let Some(facet) = self.kept.facets.known(name) {
            let chosen = facet.iter().filter(|(value, _)| values.contains(value));
            return Ok(chosen.fold(Docs::none(), |docs, (_, more)| docs.or(more.clone())));
        }
        let term = |value: &String| Term::from_field_text(fields.facet, &facet_term(name, value));
        self.docs_of(&values.iter().map(term).collect::<Vec<_>>())
    }

    /// The documents that hold at least one of the terms.
    pub(crate) fn docs_of(&self, terms: &[Term]) -> tantivy::Result<Docs> {
        let mut lists = Vec::new();
        for term in terms {
            let index = self.reader.inverted_index(term.field())?;
            if let Some(info) = index.get_term_info(term)? {
                lists.push(index.read_block_postings_from_terminfo(&info, IndexRecordOption::Basic)?);
            }
        }
        Ok(self.union(lists))
    }

    /// The documents that hold a word which begins so.
    pub(crate) fn docs_beginning(&self, field: Field, beginning: &str) -> tantivy::Result<Docs> {
        let index = self.reader.inverted_index(field)?;
        let mut lists = Vec::new();
        let mut terms = index.terms().range().ge(beginning).into_stream()?;
        while terms.advance() && terms.key().starts_with(beginning.as_bytes()) && lists.len() < TERMS_MAX {
            lists.push(index.read_block_postings_from_terminfo(terms.value(), IndexRecordOption::Basic)?);
        }
        Ok(self.union(lists))
    }

    /// The documents that hold the terms (at least two, of one field) side by side.
    pub(crate) fn docs_of_phrase(&self, terms: Vec<Term>) -> tantivy::Result<Docs> {
        let weight = PhraseQuery::new(terms).weight(EnableScoring::disabled_from_schema(self.reader.schema()))?;
        let mut scorer = weight.scorer(&self.reader, 1.0)?;
        let docs = std::iter::from_fn(|| {
            let doc = Some(scorer.doc()).filter(|doc| *doc != TERMINATED)?;
            scorer.advance();
            Some(doc)
        });
        Ok(Docs::of(docs, self.reader.max_doc()))
    }

    /// The column of a name, as the index calls it.
    pub(crate) fn column(&self, name: &str) -> tantivy::Result<Arc<SortColumn>> {
        self.kept.columns.get(
            name,
            |column| !matches!(column, SortColumn::Absent),
            || {
                let columns = self.reader.fast_fields();
                if let Some(text) = columns.str(name)? {
                    return Ok(SortColumn::Text(text));
                }
                Ok(columns.column_opt::<i64>(name)?.map_or(SortColumn::Absent, SortColumn::Number))
            },
        )
    }

    /// All documents in the order of a column, then of their keys; those without a value last.
    pub(crate) fn order(&self, name: &str) -> tantivy::Result<Arc<Order>> {
        self.kept.orders.get(
            name,
            |order| order.valued > 0,
            || {
                let mut docs: Vec<DocId> = (0..self.reader.max_doc()).collect();
                let valued = self.sort(name, &mut docs)?;
                Ok(Order { docs, valued })
            },
        )
    }

    /// Sorts documents by a column, then by their keys; says how many of them, now at the beginning, have a value.
    pub(crate) fn sort(&self, name: &str, docs: &mut [DocId]) -> tantivy::Result<usize> {
        let (column, keys) = (self.column(name)?, self.column(KEY_COLUMN)?);
        let place = |doc| (column.rank(doc).map_or((true, 0), |rank| (false, rank)), keys.rank(doc));
        docs.sort_by_cached_key(|doc| place(*doc));
        Ok(docs.partition_point(|doc| column.rank(*doc).is_some()))
    }

    fn read_facet(&self, fields: &Fields, name: &str) -> tantivy::Result<Facet> {
        let index = self.reader.inverted_index(fields.facet)?;
        let beginning = facet_term(name, "");
        let mut facet = Facet::new();
        let mut terms = index.terms().range().ge(&beginning).into_stream()?;
        while terms.advance() && terms.key().starts_with(beginning.as_bytes()) {
            let value = String::from_utf8_lossy(&terms.key()[beginning.len()..]).into_owned();
            let list = index.read_block_postings_from_terminfo(terms.value(), IndexRecordOption::Basic)?;
            facet.push((value, self.union(vec![list])));
        }
        Ok(facet)
    }

    fn union(&self, mut lists: Vec<BlockSegmentPostings>) -> Docs {
        let length = lists.iter().map(|list| list.doc_freq() as usize).sum();
        Docs::union(length, self.reader.max_doc(), |put| {
            for list in &mut lists {
                while !list.docs().is_empty() {
                    put(list.docs());
                    list.advance();
                }
            }
        })
    }
}

impl SortColumn {
    /// The place of a document's value among the values of this segment.
    pub(crate) fn rank(&self, doc: DocId) -> Option<u64> {
        match self {
            Self::Text(column) => column.ords().first(doc),
            Self::Number(column) => column.first(doc).map(tantivy::i64_to_u64),
            Self::Absent => None,
        }
    }
}

/// Things read once and then shared.
struct Cache<T> {
    known: RwLock<HashMap<String, Arc<T>>>,
    /// Held while something is read: who wants the same waits, instead of reading it again beside.
    reading: Mutex<()>,
}

impl<T> Default for Cache<T> {
    fn default() -> Self {
        Self { known: RwLock::default(), reading: Mutex::default() }
    }
}

impl<T> Cache<T> {
    fn known(&self, name: &str) -> Option<Arc<T>> {
        self.known.read().unwrap_or_else(PoisonError::into_inner).get(name).cloned()
    }

    fn names(&self) -> Vec<String> {
        self.known.read().unwrap_or_else(PoisonError::into_inner).keys().cloned().collect()
    }

    /// What is known under the name, or is read now; it is kept only if worth it, so that made-up names fill no memory.
    fn get(&self, name: &str, worth: impl Fn(&T) -> bool, read: impl FnOnce() -> tantivy::Result<T>) -> tantivy::Result<Arc<T>> {
        if let Some(known) = self.known(name) {
            return Ok(known);
        }
        let _turn = self.reading.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = self.known(name) {
            return Ok(known);
        }
        let fresh = Arc::new(read()?);
        if worth(&fresh) {
            self.known.write().unwrap_or_else(PoisonError::into_inner).insert(name.to_owned(), fresh.clone());
        }
        Ok(fresh)
    }
}
