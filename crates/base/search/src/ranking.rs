//! In which order the documents found are given, and which of them stand on the page.
//!
//! A page costs about what it shows: the best by words are found by skipping blocks that cannot be among them
//! (block-max WAND), the first by a column by walking an order that is kept. Where few documents fit, all are weighed.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashSet};

use tantivy::query::{BooleanWeight, BoostWeight, EnableScoring, Occur, Query as _, SumCombiner, TermQuery, Weight};
use tantivy::schema::IndexRecordOption;
use tantivy::{DocAddress, DocId, Score, Searcher, SegmentOrdinal, Term};

use crate::document::SortValue;
use crate::matching::Docs;
use crate::query::Sort;
use crate::schema::{KEY_COLUMN, sort_column};
use crate::segment::{Segment, SortColumn};

/// Up to so many documents all are weighed, and those of equal weight follow by key. Few in tests, so that these take
/// both ways.
const ALL_WEIGHED_MAX: u64 = if cfg!(test) { 8 } else { 8_192 };
/// Up to so many documents of a segment are sorted; for more its kept order is walked.
const SORTED_MAX: u64 = if cfg!(test) { 4 } else { 4_096 };

/// A segment and the documents found in it.
pub(crate) type Found<'a> = (&'a Segment, Docs);

/// The documents from place `offset` on, at most `rows`.
pub(crate) fn page(
    searcher: &Searcher,
    found: &[Found<'_>],
    scores: &[(Term, Score)],
    sort: &Sort,
    offset: usize,
    rows: usize,
) -> tantivy::Result<Vec<DocAddress>> {
    let total: u64 = found.iter().map(|(segment, docs)| docs.len(segment)).sum();
    let wanted = offset + rows;
    match sort {
        _ if total <= offset as u64 || rows == 0 => Ok(Vec::new()),
        Sort::Relevance if scores.is_empty() => by_column(found, KEY_COLUMN, false, wanted, offset),
        Sort::Relevance if total <= ALL_WEIGHED_MAX => by_all_scores(found, &weights(searcher, scores)?, wanted, offset),
        Sort::Relevance => by_best_scores(found, weights(searcher, scores)?, wanted, offset),
        Sort::Ascending(name) => by_column(found, &sort_column(name), false, wanted, offset),
        Sort::Descending(name) => by_column(found, &sort_column(name), true, wanted, offset),
    }
}

fn weights(searcher: &Searcher, scores: &[(Term, Score)]) -> tantivy::Result<Vec<Box<dyn Weight>>> {
    let weight = |(term, score): &(Term, Score)| {
        let query = TermQuery::new(term.clone(), IndexRecordOption::WithFreqs);
        let weight = query.weight(EnableScoring::enabled_from_searcher(searcher))?;
        Ok(Box::new(BoostWeight::new(weight, *score)) as Box<dyn Weight>)
    };
    scores.iter().map(weight).collect()
}

/// Weighs every document.
fn by_all_scores(
    found: &[Found<'_>],
    weights: &[Box<dyn Weight>],
    wanted: usize,
    offset: usize,
) -> tantivy::Result<Vec<DocAddress>> {
    let mut lists = Vec::with_capacity(found.len());
    for (segment, docs) in found {
        let mut scorers = Vec::with_capacity(weights.len());
        for weight in weights {
            scorers.push(weight.scorer(&segment.reader, 1.0)?);
        }
        let keys = segment.column(KEY_COLUMN)?;
        let mut list = Vec::new();
        for doc in docs.iter(segment) {
            let mut score = 0.0;
            for scorer in &mut scorers {
                if scorer.doc() == doc || (scorer.doc() < doc && scorer.seek(doc) == doc) {
                    score += scorer.score();
                }
            }
            list.push((Reverse(ordered(score)), keys.rank(doc), doc));
        }
        list.sort_unstable();
        list.truncate(wanted);
        lists.push(list);
    }
    let keys = Keys::of(found)?;
    merge(&lists, wanted, offset, |segment, (score, _, doc)| Ok((*score, keys.key(segment, *doc)?)), |(_, _, doc)| *doc)
}

/// Weighs only what can be among the best. What no weighed word is in comes last, in the order of the index.
fn by_best_scores(
    found: &[Found<'_>],
    mut weights: Vec<Box<dyn Weight>>,
    wanted: usize,
    offset: usize,
) -> tantivy::Result<Vec<DocAddress>> {
    let weight = if weights.len() == 1 {
        weights.remove(0)
    } else {
        let weights = weights.into_iter().map(|weight| (Occur::Should, weight)).collect();
        Box::new(BooleanWeight::with_minimum_number_should_match(weights, 1, true, Box::new(SumCombiner::default)))
    };
    let mut best: BinaryHeap<Reverse<(u32, Reverse<DocAddress>)>> = BinaryHeap::with_capacity(wanted + 1);
    let mut threshold = Score::MIN;
    for (ordinal, (segment, docs)) in found.iter().enumerate() {
        weight.for_each_pruning(threshold, &segment.reader, &mut |doc, score| {
            if docs.contains(doc) {
                best.push(Reverse((ordered(score), Reverse(address(ordinal, doc)))));
                if best.len() > wanted {
                    best.pop();
                }
                if best.len() == wanted {
                    threshold = best.peek().map_or(threshold, |Reverse((least, _))| highest(*least));
                }
            }
            threshold
        })?;
    }
    let mut addresses: Vec<DocAddress> =
        best.into_sorted_vec().into_iter().map(|Reverse((_, Reverse(address)))| address).collect();
    if addresses.len() < wanted {
        let weighed: HashSet<DocAddress> = addresses.iter().copied().collect();
        let all = found
            .iter()
            .enumerate()
            .flat_map(|(ordinal, (segment, docs))| docs.iter(segment).map(move |doc| address(ordinal, doc)));
        let missing = wanted - addresses.len();
        addresses.extend(all.filter(|address| !weighed.contains(address)).take(missing));
    }
    Ok(addresses.split_off(offset.min(addresses.len())))
}

fn by_column(
    found: &[Found<'_>],
    name: &str,
    descending: bool,
    wanted: usize,
    offset: usize,
) -> tantivy::Result<Vec<DocAddress>> {
    let lists: Vec<_> =
        found.iter().map(|(segment, docs)| first_by_column(segment, docs, name, descending, wanted)).collect::<Result<_, _>>()?;
    let columns: Vec<_> = found.iter().map(|(segment, _)| segment.column(name)).collect::<Result<_, _>>()?;
    let keys = Keys::of(found)?;
    let place = |segment: usize, doc: &DocId| {
        let (value, key) = (value(&columns[segment], *doc)?, keys.key(segment, *doc)?);
        Ok(match value {
            Some(value) if descending => Place::Falling(Reverse((value, key))),
            Some(value) => Place::Rising((value, key)),
            None => Place::Last(key),
        })
    };
    merge(&lists, wanted, offset, place, |doc| *doc)
}

/// The first documents of one segment.
fn first_by_column(segment: &Segment, docs: &Docs, name: &str, descending: bool, wanted: usize) -> tantivy::Result<Vec<DocId>> {
    if docs.len(segment) <= SORTED_MAX {
        let mut all: Vec<DocId> = docs.iter(segment).collect();
        let valued = segment.sort(name, &mut all)?;
        if descending {
            all[..valued].reverse();
        }
        all.truncate(wanted);
        return Ok(all);
    }
    let order = segment.order(name)?;
    let (valued, rest) = order.docs.split_at(order.valued);
    let walk: Box<dyn Iterator<Item = &DocId>> = if descending { Box::new(valued.iter().rev()) } else { Box::new(valued.iter()) };
    Ok(walk.chain(rest).copied().filter(|doc| docs.contains(*doc)).take(wanted).collect())
}

/// Where a document stands in a list by column.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    Rising((SortValue, String)),
    Falling(Reverse<(SortValue, String)>),
    Last(String),
}

/// Merges the sorted lists of the segments; asks for the place of a document only when it is its list's turn.
fn merge<T, P: Ord>(
    lists: &[Vec<T>],
    wanted: usize,
    offset: usize,
    place: impl Fn(usize, &T) -> tantivy::Result<P>,
    doc: impl Fn(&T) -> DocId,
) -> tantivy::Result<Vec<DocAddress>> {
    if let [list] = lists {
        return Ok(list.iter().skip(offset).take(wanted - offset).map(|item| address(0, doc(item))).collect());
    }
    let mut heads = BinaryHeap::with_capacity(lists.len());
    for (segment, list) in lists.iter().enumerate() {
        if let Some(first) = list.first() {
            heads.push(Reverse((place(segment, first)?, segment, 0)));
        }
    }
    let mut merged = Vec::with_capacity(wanted);
    while merged.len() < wanted {
        let Some(Reverse((_, segment, at))) = heads.pop() else { break };
        merged.push(address(segment, doc(&lists[segment][at])));
        if let Some(next) = lists[segment].get(at + 1) {
            heads.push(Reverse((place(segment, next)?, segment, at + 1)));
        }
    }
    Ok(merged.split_off(offset.min(merged.len())))
}

fn value(column: &SortColumn, doc: DocId) -> tantivy::Result<Option<SortValue>> {
    Ok(match column {
        SortColumn::Absent => None,
        SortColumn::Number(numbers) => numbers.first(doc).map(SortValue::Number),
        SortColumn::Text(texts) => match texts.ords().first(doc) {
            None => None,
            Some(ordinal) => {
                let mut text = String::new();
                texts.ord_to_str(ordinal, &mut text)?;
                Some(SortValue::Text(text))
            }
        },
    })
}

/// The keys of the documents, to tell apart what is equal otherwise.
struct Keys(Vec<std::sync::Arc<SortColumn>>);

impl Keys {
    fn of(found: &[Found<'_>]) -> tantivy::Result<Self> {
        Ok(Self(found.iter().map(|(segment, _)| segment.column(KEY_COLUMN)).collect::<tantivy::Result<_>>()?))
    }

    fn key(&self, segment: usize, doc: DocId) -> tantivy::Result<String> {
        Ok(match value(&self.0[segment], doc)? {
            Some(SortValue::Text(key)) => key,
            _ => String::new(),
        })
    }
}

/// Lowest bits of a score that do not count: the same sum taken in another order may differ in them.
const NOISE_BITS: u32 = 6;

/// Scores are positive, and the bits of positive numbers are in the order of the numbers.
fn ordered(score: Score) -> u32 {
    score.to_bits() >> NOISE_BITS
}

/// The highest score that has this place.
fn highest(ordered: u32) -> Score {
    Score::from_bits(((ordered + 1) << NOISE_BITS) - 1)
}

fn address(segment: usize, doc: DocId) -> DocAddress {
    DocAddress::new(SegmentOrdinal::try_from(segment).expect("an index has far fewer segments"), doc)
}
