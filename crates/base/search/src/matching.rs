//! Which documents fit, and how they spread over the facets: sets of bits, segment by segment.

use std::collections::{BTreeMap, HashMap};

use roaring::RoaringBitmap;
use tantivy::DocId;

use crate::document::KIND;
use crate::plan::Need;
use crate::query::{FacetCount, Query};
use crate::schema::Fields;
use crate::segment::Segment;

/// Some documents of a segment.
#[derive(Clone)]
pub(crate) enum Docs {
    /// All there are; none of them is deleted.
    All,
    Only(RoaringBitmap),
}

/// How many documents have each value, by facet.
#[derive(Default)]
pub(crate) struct Counts(BTreeMap<String, HashMap<String, u64>>);

/// The filters of a query: facet, and the values of which one is enough.
pub(crate) fn filters(query: &Query) -> Vec<(&str, &[String])> {
    let chosen = query.filters.iter().map(|(name, values)| (name.as_str(), values.as_slice()));
    chosen.chain([(KIND, query.kinds.as_slice())]).filter(|(_, values)| !values.is_empty()).collect()
}

/// The documents of a segment that meet all needs and fit all filters; counts those of the facets on the way.
pub(crate) fn fitting(
    segment: &Segment,
    fields: &Fields,
    needs: &[Need],
    filters: &[(&str, &[String])],
    counts: &mut Counts,
) -> tantivy::Result<Docs> {
    let met = all_met(segment, fields, needs)?.alive(segment);
    let mut chosen = Vec::with_capacity(filters.len());
    for (name, values) in filters {
        chosen.push((*name, segment.facet_docs(fields, name, values)?));
    }
    let without = |left_out: Option<&str>| {
        let kept = chosen.iter().filter(|(name, _)| Some(*name) != left_out);
        kept.fold(met.clone(), |docs, (_, filter)| docs.and(filter))
    };
    let fitting = without(None);
    for (name, tally) in &mut counts.0 {
        let own = filters.iter().any(|(filter, _)| filter == name).then(|| without(Some(name)));
        let docs = own.as_ref().unwrap_or(&fitting);
        for (value, bits) in segment.facet(fields, name)?.iter() {
            let count = docs.count_in(bits);
            if count > 0 {
                *tally.entry(value.clone()).or_default() += count;
            }
        }
    }
    Ok(fitting)
}

impl Docs {
    /// How many of a segment's documents they are.
    pub(crate) fn len(&self, segment: &Segment) -> u64 {
        match self {
            Self::All => u64::from(segment.reader.max_doc()),
            Self::Only(docs) => docs.len(),
        }
    }

    pub(crate) fn contains(&self, doc: DocId) -> bool {
        match self {
            Self::All => true,
            Self::Only(docs) => docs.contains(doc),
        }
    }

    /// The documents in the order of their numbers.
    pub(crate) fn iter<'a>(&'a self, segment: &Segment) -> Box<dyn Iterator<Item = DocId> + 'a> {
        match self {
            Self::All => Box::new(0..segment.reader.max_doc()),
            Self::Only(docs) => Box::new(docs.iter()),
        }
    }

    fn is_empty(&self) -> bool {
        matches!(self, Self::Only(docs) if docs.is_empty())
    }

    fn and(self, other: &RoaringBitmap) -> Self {
        match self {
            Self::All => Self::Only(other.clone()),
            Self::Only(docs) => Self::Only(docs & other),
        }
    }

    fn alive(self, segment: &Segment) -> Self {
        match &segment.alive {
            Some(alive) => self.and(alive),
            None => self,
        }
    }

    fn count_in(&self, bits: &RoaringBitmap) -> u64 {
        match self {
            Self::All => bits.len(),
            Self::Only(docs) => docs.intersection_len(bits),
        }
    }
}

impl Counts {
    pub(crate) fn of(names: &[String]) -> Self {
        Self(names.iter().map(|name| (name.clone(), HashMap::new())).collect())
    }

    /// Each facet's values, most first, then by value.
    pub(crate) fn sorted(self) -> BTreeMap<String, Vec<FacetCount>> {
        let sorted = |tally: HashMap<String, u64>| {
            let mut counts: Vec<_> = tally.into_iter().map(|(value, count)| FacetCount { value, count }).collect();
            counts.sort_by(|one, other| other.count.cmp(&one.count).then_with(|| one.value.cmp(&other.value)));
            counts
        };
        self.0.into_iter().map(|(name, tally)| (name, sorted(tally))).collect()
    }
}

/// Deleted documents may be among them.
fn all_met(segment: &Segment, fields: &Fields, needs: &[Need]) -> tantivy::Result<Docs> {
    let mut docs = Docs::All;
    for need in needs {
        docs = docs.and(&met(segment, fields, need)?);
        if docs.is_empty() {
            break;
        }
    }
    Ok(docs)
}

fn met(segment: &Segment, fields: &Fields, need: &Need) -> tantivy::Result<RoaringBitmap> {
    match need {
        Need::Terms(terms) => segment.docs_of(terms),
        Need::Beginning(word) => segment.docs_beginning(fields.exact, word),
        Need::Phrase(terms) => segment.docs_of_phrase(terms.clone()),
        Need::Any(needs) => {
            let mut docs = RoaringBitmap::new();
            for need in needs {
                docs |= met(segment, fields, need)?;
            }
            Ok(docs)
        }
        Need::All(needs) => match all_met(segment, fields, needs)? {
            Docs::Only(docs) => Ok(docs),
            Docs::All => Ok(RoaringBitmap::from_sorted_iter(0..segment.reader.max_doc()).expect("numbers in their order")),
        },
    }
}
