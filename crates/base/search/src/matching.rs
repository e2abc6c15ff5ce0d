//! Which documents fit, and how they spread over the facets: sets of bits, segment by segment.

use std::collections::{BTreeMap, HashMap};

use crate::docs::Docs;
use crate::document::KIND;
use crate::plan::Need;
use crate::query::{FacetCount, Query};
use crate::schema::Fields;
use crate::segment::Segment;

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
    let met = all_met(segment, fields, needs)?.and(&segment.alive);
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
        for (value, having) in segment.facet(fields, name)?.iter() {
            let count = docs.count_both(having);
            if count > 0 {
                *tally.entry(value.clone()).or_default() += count;
            }
        }
    }
    Ok(fitting)
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
    let mut docs = Docs::All(segment.reader.max_doc());
    for need in needs {
        docs = docs.and(&met(segment, fields, need)?);
        if docs.len() == 0 {
            break;
        }
    }
    Ok(docs)
}

fn met(segment: &Segment, fields: &Fields, need: &Need) -> tantivy::Result<Docs> {
    match need {
        Need::Terms(terms) => segment.docs_of(terms),
        Need::Beginning(word) => segment.docs_beginning(fields.exact, word),
        Need::Phrase(terms) => segment.docs_of_phrase(terms.clone()),
        Need::All(needs) => all_met(segment, fields, needs),
        Need::Any(needs) => needs.iter().try_fold(Docs::none(), |docs, need| Ok(docs.or(met(segment, fields, need)?))),
    }
}
