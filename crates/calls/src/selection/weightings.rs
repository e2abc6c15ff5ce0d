//! How firm a selection is: in how many of all possible weightings of the criteria a submission would be taken. Weights are
//! a choice; a submission that only one choice of them takes should be talked about again.

use base_core::dice::{Rng, dice};

#[cfg(test)]
mod tests;

/// What submissions got on each criterion: the higher the better, all criteria on the same scale.
#[derive(Clone, Debug)]
pub struct Scores(Vec<Vec<Option<f64>>>);

impl Scores {
    /// One row for each submission, one entry for each criterion. A row may be shorter than another: what it lacks is
    /// missing, and so is what is not a finite number.
    pub fn new(rows: Vec<Vec<Option<f64>>>) -> Self {
        Self(rows)
    }
}

/// For each submission the share (0 to 1) of `draws` random weightings in which it is among the `places` best by weighted
/// mean; all shares together are `places`, if there are as many submissions with scores. The answer depends on the seed and
/// the scores alone: not on the order of submissions, not on the machine.
///
/// Weightings are uniform among all that are not negative and add up to 1. A missing score is left out of the mean, and the
/// weights of those that are there are scaled up to 1. A submission without any score is never taken. Where several have the
/// same mean at the border, they share the places left in equal parts. Ties are found exactly: means can be equal in more
/// than a chance draw only where two rows are equal or both have the same score everywhere, and for these rounding is the
/// same.
pub fn kept(scores: &Scores, places: usize, draws: usize, seed: u64) -> Vec<f64> {
    let table = Table::of(&scores.0);
    let mut shares = vec![0.0; scores.0.len()];
    if places == 0 || draws == 0 || table.submissions.is_empty() {
        return shares;
    }
    if places >= table.submissions.len() {
        table.submissions.iter().for_each(|&submission| shares[submission] = 1.0);
        return shares;
    }
    let mut taken = vec![0.0; table.submissions.len()];
    let mut rng = dice(seed);
    let (mut means, mut ranked) = (Vec::new(), Vec::new());
    for _ in 0..draws {
        table.means(&weighting(table.columns.len(), &mut rng), &mut means);
        ranked.clone_from(&means);
        take(&means, &mut ranked, places, &mut taken);
    }
    for (&submission, taken) in table.submissions.iter().zip(taken) {
        shares[submission] = taken / draws as f64;
    }
    shares
}

/// A weighting drawn uniformly: the gaps that `criteria` less one uniform numbers cut the line from 0 to 1 into. They are
/// distributed as exponential variates divided by their sum (L. Devroye, “Non-Uniform Random Variate Generation”, 1986,
/// chapter V, section 2), but need no logarithm, whose last digit differs between machines.
fn weighting(criteria: usize, rng: &mut impl Rng) -> Vec<f64> {
    let mut cuts: Vec<f64> = (1..criteria).map(|_| rng.random()).collect();
    cuts.push(1.0);
    cuts.sort_unstable_by(f64::total_cmp);
    let mut before = 0.0;
    cuts.iter().map(|&cut| cut - std::mem::replace(&mut before, cut)).collect()
}

/// Adds to `taken` what each gets of the `places`, fewer than there are means. `ranked` are the means again, to be put into
/// another order.
fn take(means: &[f64], ranked: &mut [f64], places: usize, taken: &mut [f64]) {
    let (_, &mut border, _) = ranked.select_nth_unstable_by(places - 1, |one, other| other.total_cmp(one));
    let above = means.iter().filter(|mean| **mean > border).count();
    let tied = means.iter().filter(|mean| **mean == border).count();
    let part = (places - above) as f64 / tied as f64;
    for (taken, mean) in taken.iter_mut().zip(means) {
        *taken += if *mean > border {
            1.0
        } else if *mean == border {
            part
        } else {
            0.0
        };
    }
}

/// The scores of the submissions that have any, by criterion.
struct Table {
    /// Where the submission of each column entry stands.
    submissions: Vec<usize>,
    /// The first score of each. Means are its distance from there, so that a row of equal scores has exactly that mean,
    /// whatever is missing in it.
    first: Vec<f64>,
    /// For each criterion how far the score lies from the first; nothing where it is missing.
    columns: Vec<Vec<f64>>,
    /// Which criteria have a score: each case once, and which of them is whose.
    present: Vec<Vec<bool>>,
    present_in: Vec<usize>,
}

impl Table {
    fn of(rows: &[Vec<Option<f64>>]) -> Self {
        let criteria = rows.iter().map(Vec::len).max().unwrap_or(0);
        let mut table = Self {
            submissions: Vec::new(),
            first: Vec::new(),
            columns: vec![Vec::new(); criteria],
            present: Vec::new(),
            present_in: Vec::new(),
        };
        let mut known = std::collections::HashMap::new();
        for (submission, row) in rows.iter().enumerate() {
            let score = |criterion: usize| row.get(criterion).copied().flatten().filter(|score| score.is_finite());
            let Some(first) = (0..criteria).find_map(score) else { continue };
            let present: Vec<bool> = (0..criteria).map(|criterion| score(criterion).is_some()).collect();
            table.submissions.push(submission);
            table.first.push(first);
            for (criterion, column) in table.columns.iter_mut().enumerate() {
                column.push(score(criterion).map_or(0.0, |score| score - first));
            }
            table.present_in.push(*known.entry(present).or_insert_with_key(|present| {
                table.present.push(present.clone());
                table.present.len() - 1
            }));
        }
        table
    }

    /// Writes the weighted mean of each submission to `means`.
    fn means(&self, weights: &[f64], means: &mut Vec<f64>) {
        means.clear();
        means.resize(self.submissions.len(), 0.0);
        for (column, weight) in self.columns.iter().zip(weights) {
            means.iter_mut().zip(column).for_each(|(sum, distance)| *sum += weight * distance);
        }
        // Weights of nothing in all would divide nothing by nothing; then the mean is the first score.
        let sum =
            |present: &Vec<bool>| weights.iter().zip(present).filter(|(_, present)| **present).map(|(weight, _)| weight).sum();
        let sums: Vec<f64> = self.present.iter().map(sum).map(|sum: f64| sum.max(f64::MIN_POSITIVE)).collect();
        for ((mean, first), present) in means.iter_mut().zip(&self.first).zip(&self.present_in) {
            *mean = first + *mean / sums[*present];
        }
    }
}
