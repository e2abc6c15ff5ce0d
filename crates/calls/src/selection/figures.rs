//! How far readers agree and how firm the order is: computed from all tallies at once, and kept with what it was computed from.

use std::collections::BTreeMap;

use base_core::{Id, Time};
use serde::{Deserialize, Serialize};

use super::agreement::{Metric, alpha, interval};
use super::weightings::{Scores, kept};
use crate::Submission;
use crate::criterion::{Criterion, Kind};
use crate::review::Tally;

/// Random weightings, and draws for an interval.
pub const WEIGHTINGS: usize = 10_000;
const DRAWS: usize = 2_000;
/// How many are taken where the call does not say.
pub const PLACES_USUAL: u32 = 10;

/// The figures as kept.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Figures {
    /// Milliseconds since 1970, UTC.
    pub as_of_ms: i64,
    /// Reviews that were given by then.
    pub reviews: u32,
    pub seed: u32,
    /// How many are taken.
    pub places: u32,
    /// Krippendorff's alpha of each scored criterion, ordinal.
    pub agreement: BTreeMap<String, Agreement>,
}

/// How far readers agree on one criterion.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Agreement {
    /// `None` if nothing can be compared.
    pub alpha: Option<f64>,
    /// A 95 % bootstrap interval, where there is enough to draw from.
    pub interval: Option<(f64, f64)>,
    /// Submissions with two marks or more.
    pub compared: u32,
}

impl Figures {
    /// When it was computed.
    pub fn as_of(&self) -> Time {
        Time::from_millis(self.as_of_ms)
    }
}

/// The figures of these tallies, and in how many thousandths of the weightings each submission is taken. Takes its time: not for a thread
/// that serves pages.
pub fn figures(
    criteria: &[Criterion],
    tallies: &[Tally],
    (places, seed): (u32, u32),
    now: Time,
) -> (Figures, Vec<(Id<Submission>, u32)>) {
    let scored: Vec<(&str, u32)> = criteria
        .iter()
        .filter_map(|criterion| match &criterion.kind {
            Kind::Scored { scale, .. } => {
                Some((criterion.key.as_str(), u32::try_from(scale.len()).ok()?.saturating_sub(1).max(1)))
            }
            _ => None,
        })
        .collect();
    let agreement = scored.iter().map(|(key, _)| {
        let marks = tallies.iter().filter_map(|tally| tally.given.get(*key));
        let units: Vec<Vec<f64>> = marks.map(|marks| marks.iter().map(|mark| f64::from(*mark)).collect()).collect();
        let compared = units.iter().filter(|unit: &&Vec<f64>| unit.len() > 1).count();
        let agreement = Agreement {
            alpha: alpha(&units, Metric::Ordinal).ok(),
            interval: interval(&units, Metric::Ordinal, DRAWS, u64::from(seed)),
            compared: u32::try_from(compared).unwrap_or(u32::MAX),
        };
        ((*key).to_owned(), agreement)
    });
    let agreement = agreement.collect();
    let mean = |tally: &Tally, key: &str, last: u32| {
        let marks = tally.given.get(key)?;
        let sum: u32 = marks.iter().sum();
        Some(f64::from(sum) / marks.len() as f64 / f64::from(last))
    };
    let row = |tally: &Tally| scored.iter().map(|(key, last)| mean(tally, key, *last)).collect();
    let scores = Scores::new(tallies.iter().map(row).collect());
    let shares = kept(&scores, places as usize, WEIGHTINGS, u64::from(seed));
    let stays = tallies.iter().zip(shares).map(|(tally, share)| (tally.submission, (1_000.0 * share).round() as u32)).collect();
    let reviews = tallies.iter().map(|tally| tally.reviews).sum();
    (Figures { as_of_ms: now.millis(), reviews, seed, places, agreement }, stays)
}
