//! In which order the documents found are given, and which of them stand on the page.
//!
//! A page costs about what it shows: the best by words are found by skipping blocks that cannot be among them
//! (block-max WAND), the first by a column by walking an order that is kept. Where few documents fit, all are weighed.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap, HashSet};
use std::sync::Arc;

use tantivy::query::{BooleanWeight, BoostWeight, EnableScoring, Occur, Query as _, SumCombiner, TermQuery, Weight};
use tantivy::schema::IndexRecordOption;
use tantivy::{DocAddress, DocId, Score, Searcher, SegmentOrdinal, Term};

use crate::docs::Docs;
use crate::document::SortValue;
use crate::plan::Scores;
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
    scores: &Scores,
    sort: &Sort,
    offset: usize,
    rows: usize,
) -> tantivy::Result<Vec<DocAddress>> {
    let total: u64 = found.iter().map(|(_, docs)| docs.len()).sum();
    if rows == 0 || total <= offset as u64 {
        return Ok(Vec::new());
    }
    let wanted = offset + rows;
    let groups = weights(searcher, scores)?;
    let mut first = match sort {
        Sort::Relevance if groups.is_empty() => by_column(found, KEY_COLUMN, false, wanted)?,
        Sort::Relevance if total <= ALL_WEIGHED_MAX => by_all_scores(found, &groups, wanted)?,
        Sort::Relevance => by_best_scores(found, groups, wanted)?,
        Sort::Ascending(name) => by_column(found, &sort_column(name), false, wanted)?,
        Sort::Descending(name) => by_column(found, &sort_column(name), true, wanted)?,
    };
    Ok(first.split_off(offset.min(first.len())))
}

/// Terms whose scores are summed up.
type Group = Vec<Box<dyn Weight>>;

fn weights(searcher: &Searcher, scores: &Scores) -> tantivy::Result<Vec<Group>> {
    let weight = |(term, score): (Term, Score)| {
        let query = TermQuery::new(term, IndexRecordOption::WithFreqs);
        let weight = query.weight(EnableScoring::enabled_from_searcher(searcher))?;
        Ok(Box::new(BoostWeight::new(weight, score)) as Box<dyn Weight>)
    };
    scores.groups().into_iter().map(|group| group.into_iter().map(weight).collect()).collect()
}

/// Weighs every document.
fn by_all_scores(found: &[Found<'_>], groups: &[Group], wanted: usize) -> tantivy::Result<Vec<DocAddress>> {
    let mut lists = Vec::with_capacity(found.len());
    for (segment, docs) in found {
        let mut best = vec![0.0; docs.len() as usize];
        for group in groups {
            add_scores(segment, docs, group, &mut best)?;
        }
        let keys = segment.column(KEY_COLUMN)?;
        let places = best.into_iter().zip(docs.iter()).map(|(score, doc)| (Reverse(ordered(score)), keys.rank(doc), doc));
        let mut list: Vec<_> = places.collect();
        list.sort_unstable();
        list.truncate(wanted);
        lists.push(list);
    }
    let keys = Keys::of(found)?;
    merge(&lists, wanted, |segment, (score, _, doc)| Ok((*score, keys.key(segment, *doc)?)), |(_, _, doc)| *doc)
}

/// Raises the best score of each document to that of a group.
fn add_scores(segment: &Segment, docs: &Docs, group: &Group, best: &mut [Score]) -> tantivy::Result<()> {
    let mut sums = vec![0.0; best.len()];
    for weight in group {
        let mut scorer = weight.scorer(&segment.reader, 1.0)?;
        for (doc, sum) in docs.iter().zip(&mut sums) {
            if scorer.doc() == doc || (scorer.doc() < doc && scorer.seek(doc) == doc) {
                *sum += scorer.score();
            }
        }
    }
    best.iter_mut().zip(sums).for_each(|(best, sum)| *best = sum.max(*best));
    Ok(())
}

/// Weighs only what can be among the best. What no weighed word is in comes last, in the order of the index.
fn by_best_scores(found: &[Found<'_>], groups: Vec<Group>, wanted: usize) -> tantivy::Result<Vec<DocAddress>> {
    let mut best: Vec<(Reverse<u32>, DocAddress)> = Vec::new();
    for group in groups {
        let least = if best.len() < wanted { 0 } else { best[wanted - 1].0.0 };
        let mut scored: HashMap<DocAddress, u32> = best_of_group(found, group, wanted, least)?.into_iter().collect();
        for (Reverse(score), address) in best {
            let known = scored.entry(address).or_insert(score);
            *known = score.max(*known);
        }
        best = scored.into_iter().map(|(address, score)| (Reverse(score), address)).collect();
        best.sort_unstable();
        best.truncate(wanted);
    }
    let mut addresses: Vec<DocAddress> = best.into_iter().map(|(_, address)| address).collect();
    if addresses.len() < wanted {
        let weighed: HashSet<DocAddress> = addresses.iter().copied().collect();
        let all = found.iter().enumerate().flat_map(|(ordinal, (_, docs))| docs.iter().map(move |doc| address(ordinal, doc)));
        let missing = wanted - addresses.len();
        addresses.extend(all.filter(|address| !weighed.contains(address)).take(missing));
    }
    Ok(addresses)
}

/// The best by one group alone, as far as they score `least` or more.
fn best_of_group(found: &[Found<'_>], mut group: Group, wanted: usize, least: u32) -> tantivy::Result<Vec<(DocAddress, u32)>> {
    let weight = if group.len() == 1 {
        group.remove(0)
    } else {
        let terms = group.into_iter().map(|weight| (Occur::Should, weight)).collect();
        Box::new(BooleanWeight::with_minimum_number_should_match(terms, 1, true, Box::new(SumCombiner::default)))
    };
    let mut best: BinaryHeap<Reverse<(u32, Reverse<DocAddress>)>> = BinaryHeap::with_capacity(wanted + 1);
    let mut threshold = highest_below(least);
    for (ordinal, (segment, docs)) in found.iter().enumerate() {
        weight.for_each_pruning(threshold, &segment.reader, &mut |doc, score| {
            if docs.contains(doc) {
                best.push(Reverse((ordered(score), Reverse(address(ordinal, doc)))));
                if best.len() > wanted {
                    best.pop();
                }
                if best.len() == wanted {
                    // What comes later and scores the same stands behind.
                    threshold = best.peek().map_or(threshold, |Reverse((least, _))| highest_below(least + 1).max(threshold));
                }
            }
            threshold
        })?;
    }
    Ok(best.into_iter().map(|Reverse((score, Reverse(address)))| (address, score)).collect())
}

fn by_column(found: &[Found<'_>], name: &str, descending: bool, wanted: usize) -> tantivy::Result<Vec<DocAddress>> {
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
    merge(&lists, wanted, place, |doc| *doc)
}

/// The first documents of one segment.
fn first_by_column(segment: &Segment, docs: &Docs, name: &str, descending: bool, wanted: usize) -> tantivy::Result<Vec<DocId>> {
    if docs.len() <= SORTED_MAX {
        let mut all: Vec<DocId> = docs.iter().collect();
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
    place: impl Fn(usize, &T) -> tantivy::Result<P>,
    doc: impl Fn(&T) -> DocId,
) -> tantivy::Result<Vec<DocAddress>> {
    if let [list] = lists {
        return Ok(list.iter().map(|item| address(0, doc(item))).collect());
    }
    let mut heads = BinaryHeap::with_capacity(lists.len());
    for (segment, list) in lists.iter().enumerate() {
        if let Some(first) = list.first() {
            heads.push(Reverse((place(segment, first)?, segment, 0)));
        }
    }
    let mut merged = Vec::new();
    while merged.len() < wanted {
        let Some(Reverse((_, segment, at))) = heads.pop() else { break };
        merged.push(address(segment, doc(&lists[segment][at])));
        if let Some(next) = lists[segment].get(at + 1) {
            heads.push(Reverse((place(segment, next)?, segment, at + 1)));
        }
    }
    Ok(merged)
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
struct Keys(Vec<Arc<SortColumn>>);

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

/// The highest score that is below this place.
fn highest_below(ordered: u32) -> Score {
    if ordered == 0 { Score::MIN } else { Score::from_bits((ordered << NOISE_BITS) - 1) }
}

fn address(segment: usize, doc: DocId) -> DocAddress {
    DocAddress::new(SegmentOrdinal::try_from(segment).expect("an index has far fewer segments"), doc)
}
