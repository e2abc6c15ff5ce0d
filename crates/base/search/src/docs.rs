//! Sets of documents of one segment: a list where they are few, an array of bits where they are many.
//!
//! Facets are counted by meeting each value's set with the set found, so this is where most of a search's time goes. Two
//! arrays cost a word for 64 documents whatever they hold; a list costs its own length. At one document in 64 both are the
//! same, and there the form changes. (Roaring bitmaps were tried: with a million documents a third of all search time went
//! into meeting their small containers element by element.)

use tantivy::DocId;

#[derive(Clone, Debug)]
pub(crate) enum Docs {
    /// Every number below this one.
    All(DocId),
    /// In rising order.
    Few(Vec<DocId>),
    Many {
        bits: Vec<u64>,
        count: u64,
    },
}

impl Docs {
    pub(crate) fn none() -> Self {
        Self::Few(Vec::new())
    }

    /// Documents in rising order, of a segment of `docs_max`.
    pub(crate) fn of(docs: impl Iterator<Item = DocId>, docs_max: DocId) -> Self {
        let mut bits = empty(docs_max);
        docs.for_each(|doc| set(&mut bits, doc));
        Self::of_bits(bits)
    }

    /// The union of lists of altogether `length` entries; `each` is called with a place to put block after block.
    pub(crate) fn union(length: usize, docs_max: DocId, each: impl FnOnce(&mut dyn FnMut(&[DocId]))) -> Self {
        if length < docs_max as usize / 64 {
            let mut docs = Vec::with_capacity(length);
            each(&mut |block| docs.extend_from_slice(block));
            docs.sort_unstable();
            docs.dedup();
            return Self::Few(docs);
        }
        let mut bits = empty(docs_max);
        each(&mut |block| block.iter().for_each(|doc| set(&mut bits, *doc)));
        Self::of_bits(bits)
    }

    pub(crate) fn len(&self) -> u64 {
        match self {
            Self::All(max) => u64::from(*max),
            Self::Few(docs) => docs.len() as u64,
            Self::Many { count, .. } => *count,
        }
    }

    pub(crate) fn contains(&self, doc: DocId) -> bool {
        match self {
            Self::All(max) => doc < *max,
            Self::Few(docs) => docs.binary_search(&doc).is_ok(),
            Self::Many { bits, .. } => is_set(bits, doc),
        }
    }

    /// The documents in rising order.
    pub(crate) fn iter(&self) -> Box<dyn Iterator<Item = DocId> + '_> {
        match self {
            Self::All(max) => Box::new(0..*max),
            Self::Few(docs) => Box::new(docs.iter().copied()),
            Self::Many { bits, .. } => Box::new((0..).step_by(64).zip(bits).flat_map(|(first, word)| ones(first, *word))),
        }
    }

    pub(crate) fn and(&self, other: &Self) -> Self {
        match (self, other) {
            (Self::All(_), docs) | (docs, Self::All(_)) => docs.clone(),
            (Self::Few(few), docs) | (docs, Self::Few(few)) => {
                Self::Few(few.iter().copied().filter(|doc| docs.contains(*doc)).collect())
            }
            (Self::Many { bits: one, .. }, Self::Many { bits: other, .. }) => {
                Self::of_bits(one.iter().zip(other).map(|(one, other)| one & other).collect())
            }
        }
    }

    pub(crate) fn or(self, other: Self) -> Self {
        match (self, other) {
            (Self::All(max), _) | (_, Self::All(max)) => Self::All(max),
            (Self::Few(mut one), Self::Few(mut other)) => {
                one.append(&mut other);
                one.sort_unstable();
                one.dedup();
                Self::Few(one)
            }
            (Self::Few(few), Self::Many { mut bits, .. }) | (Self::Many { mut bits, .. }, Self::Few(few)) => {
                few.into_iter().for_each(|doc| set(&mut bits, doc));
                Self::of_bits(bits)
            }
            (Self::Many { bits: one, .. }, Self::Many { bits: other, .. }) => {
                Self::of_bits(one.iter().zip(other).map(|(one, other)| one | other).collect())
            }
        }
    }

    /// How many documents are in both.
    pub(crate) fn count_both(&self, other: &Self) -> u64 {
        match (self, other) {
            (Self::All(_), docs) | (docs, Self::All(_)) => docs.len(),
            (Self::Few(few), Self::Many { bits, .. }) | (Self::Many { bits, .. }, Self::Few(few)) => {
                few.iter().map(|doc| u64::from(is_set(bits, *doc))).sum()
            }
            (Self::Few(one), Self::Few(other)) => {
                let (short, long) = if one.len() < other.len() { (one, other) } else { (other, one) };
                short.iter().filter(|doc| long.binary_search(doc).is_ok()).count() as u64
            }
            (Self::Many { bits: one, .. }, Self::Many { bits: other, .. }) => {
                one.iter().zip(other).map(|(one, other)| u64::from((one & other).count_ones())).sum()
            }
        }
    }

    fn of_bits(bits: Vec<u64>) -> Self {
        let count = bits.iter().map(|word| u64::from(word.count_ones())).sum();
        let few = count < bits.len() as u64;
        let many = Self::Many { bits, count };
        if few { Self::Few(many.iter().collect()) } else { many }
    }
}

fn empty(docs_max: DocId) -> Vec<u64> {
    vec![0; (docs_max as usize).div_ceil(64)]
}

fn set(bits: &mut [u64], doc: DocId) {
    bits[(doc / 64) as usize] |= 1 << (doc % 64);
}

fn is_set(bits: &[u64], doc: DocId) -> bool {
    bits[(doc / 64) as usize] >> (doc % 64) & 1 == 1
}

/// The numbers of the bits that are set in a word, whose first bit has the number `first`.
fn ones(first: DocId, mut word: u64) -> impl Iterator<Item = DocId> {
    std::iter::from_fn(move || {
        let next = (word != 0).then(|| first + word.trailing_zeros())?;
        word &= word - 1;
        Some(next)
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;

    const MAX: DocId = 300;

    fn some() -> impl Strategy<Value = (Docs, BTreeSet<DocId>)> {
        let all = Just((Docs::All(MAX), (0..MAX).collect()));
        let listed =
            |length| proptest::collection::btree_set(0..MAX, length).prop_map(|docs| (Docs::of(docs.iter().copied(), MAX), docs));
        prop_oneof![1 => all, 4 => listed(0..4), 4 => listed(0..200)]
    }

    proptest! {
        #[test]
        fn they_behave_as_sets((one, plain) in some(), (other, other_plain) in some()) {
            let list = |docs: &Docs| docs.iter().collect::<Vec<_>>();
            let both: Vec<DocId> = plain.intersection(&other_plain).copied().collect();
            let either: Vec<DocId> = plain.union(&other_plain).copied().collect();
            prop_assert_eq!(one.len(), plain.len() as u64);
            prop_assert_eq!((0..MAX).filter(|doc| one.contains(*doc)).collect::<Vec<_>>(), list(&one));
            prop_assert_eq!(one.count_both(&other), both.len() as u64);
            prop_assert_eq!(list(&one.and(&other)), both);
            let union = Docs::union(either.len(), MAX, |put| [&one, &other].iter().for_each(|docs| put(&list(docs))));
            prop_assert_eq!(list(&union), list(&one.or(other)));
            prop_assert_eq!(list(&union), either);
        }
    }
}
