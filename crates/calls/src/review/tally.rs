//! What the reviews of a submission come to. Kept beside it and written whenever one is given or falls away, so that a table of
//! thousands costs what its page costs.

use std::collections::BTreeMap;

use base_core::{Id, Time};

use super::{Review, rules};
use crate::criterion::Criterion;
use crate::panel::Kind;
use crate::{Call, Submission};

pub mod store;

/// The tally as kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tally {
    pub submission: Id<Submission>,
    pub call: Id<Call>,
    pub number: u32,
    /// How many readers gave theirs, and how many residents.
    pub reviews: u32,
    pub residents: u32,
    /// The mean of the readers' means, in thousandths of the whole scale.
    pub mean: Option<u32>,
    /// Between the lowest and the highest of them.
    pub spread: Option<u32>,
    /// The marks given for each criterion, and by residents for each of their questions, in rising order.
    pub given: BTreeMap<String, Vec<u32>>,
    /// In how many thousandths of all weightings it is among the chosen, as of the last figures.
    pub stays: Option<u32>,
    pub updated_at: Time,
}

impl Tally {
    /// Of these reviews; those that do not count are left out.
    pub fn of(
        (call, submission, number): (Id<Call>, Id<Submission>, u32),
        criteria: &[Criterion],
        reviews: &[Review],
        stays: Option<u32>,
        now: Time,
    ) -> Self {
        let counted = |kind: Kind| reviews.iter().filter(move |review| rules::counts(review) && review.kind == kind);
        let means: Vec<u32> = counted(Kind::Reader).filter_map(|review| rules::mean(criteria, &review.marks)).collect();
        let mut given: BTreeMap<String, Vec<u32>> = BTreeMap::new();
        for (key, mark) in reviews.iter().filter(|review| rules::counts(review)).flat_map(|review| &review.marks) {
            given.entry(key.clone()).or_default().extend(mark.step);
        }
        given.values_mut().for_each(|marks| marks.sort_unstable());
        given.retain(|_, marks| !marks.is_empty());
        let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let total: u32 = means.iter().sum();
        Self {
            submission,
            call,
            number,
            reviews: count(counted(Kind::Reader).count()),
            residents: count(counted(Kind::Resident).count()),
            mean: (!means.is_empty()).then(|| (total + count(means.len()) / 2) / count(means.len())),
            // One reader alone differs from nobody.
            spread: means.iter().max().zip(means.iter().min()).filter(|_| means.len() > 1).map(|(high, low)| high - low),
            given,
            stays,
            updated_at: now,
        }
    }

    /// The median of the marks for a criterion, doubled so that it is whole; with the lowest and the highest.
    pub fn median_of(&self, key: &str) -> Option<(u32, u32, u32)> {
        let marks = self.given.get(key)?;
        let (low, high) = (*marks.first()?, *marks.last()?);
        Some((marks[(marks.len() - 1) / 2] + marks[marks.len() / 2], low, high))
    }
}
