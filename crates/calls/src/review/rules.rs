//! What a review must hold, and what it comes to.

use super::{Mark, Marks, RESIDENTS_ASKED, RESIDENTS_STEPS, Review, State};
use crate::criterion::{Criterion, Gate, Kind as CriterionKind};
use crate::panel::Kind;

/// The marks that a reader of this kind is asked for: the key and the number of steps of each.
pub fn asked(criteria: &[Criterion], kind: Kind) -> Vec<(&str, u32)> {
    match kind {
        Kind::Resident => RESIDENTS_ASKED.iter().map(|key| (*key, RESIDENTS_STEPS)).collect(),
        Kind::Reader => criteria.iter().filter_map(|criterion| Some((criterion.key.as_str(), steps(criterion)?))).collect(),
    }
}

/// How many marks there are to choose from; `None` if answers decide and nobody is asked.
fn steps(criterion: &Criterion) -> Option<u32> {
    match &criterion.kind {
        CriterionKind::Gate(Gate::Judged) => Some(2),
        CriterionKind::Gate(_) => None,
        kind => u32::try_from(kind.scale().len()).ok(),
    }
}

/// How many marks or reasons are missing before it can be given. A scored mark, and a condition that is not met, need a reason; what is
/// shown and not summed may be left out.
pub fn missing(criteria: &[Criterion], kind: Kind, marks: &Marks) -> usize {
    let none = Mark::default();
    let criterion = |key: &str| criteria.iter().find(|criterion| criterion.key == key);
    asked(criteria, kind).into_iter().filter(|(key, _)| is_missing(criterion(key), marks.get(*key).unwrap_or(&none))).count()
}

/// Whether a mark, or its reason, is missing before a review can be given; of what residents are asked there is no criterion.
pub fn is_missing(criterion: Option<&Criterion>, mark: &Mark) -> bool {
    match criterion.map(|criterion| &criterion.kind) {
        Some(CriterionKind::Shown { .. }) => false,
        Some(CriterionKind::Scored { .. }) => mark.step.is_none() || mark.reason.is_empty(),
        Some(CriterionKind::Gate(_)) => mark.step.is_none() || mark.step == Some(0) && mark.reason.is_empty(),
        None => mark.step.is_none(),
    }
}

/// The weighted mean of the scored marks, in thousandths of the whole scale; `None` without any.
pub fn mean(criteria: &[Criterion], marks: &Marks) -> Option<u32> {
    let scored = criteria.iter().filter_map(|criterion| match &criterion.kind {
        CriterionKind::Scored { scale, weight } => {
            let step = marks.get(&criterion.key)?.step?;
            let last = u32::try_from(scale.len()).ok()?.checked_sub(1).filter(|last| *last > 0)?;
            Some((f64::from(*weight), f64::from(step.min(last)) / f64::from(last)))
        }
        _ => None,
    });
    let (weights, sum) = scored.fold((0.0, 0.0), |(weights, sum), (weight, share)| (weights + weight, sum + weight * share));
    (weights > 0.0).then(|| (1_000.0 * sum / weights).round() as u32)
}

/// Whether it counts.
pub fn counts(review: &Review) -> bool {
    review.state == State::Given
}

/// Whether these are two readers whose means are further apart than `distance` per cent of the whole scale.
pub fn differ(means: &[u32], distance: u32) -> bool {
    means.len() == 2 && means[0].abs_diff(means[1]) > distance * 10
}
