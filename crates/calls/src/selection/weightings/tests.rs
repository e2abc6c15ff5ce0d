//! Shares that can be computed by hand, ties, gaps, and a slow way to the same answer.

use super::*;

fn scores(rows: &[&[f64]]) -> Scores {
    // In these tests a missing score is written as NaN.
    Scores::new(rows.iter().map(|row| row.iter().map(|score| (!score.is_nan()).then_some(*score)).collect()).collect())
}

const GAP: f64 = f64::NAN;

/// Rows of points from 0 to 3, with gaps.
fn drawn(seed: u64, submissions: usize, criteria: usize) -> Scores {
    let mut rng = dice(seed);
    let mut score = || rng.random_bool(0.8).then(|| f64::from(rng.random_range(0..4_u8)));
    Scores::new((0..submissions).map(|_| (0..criteria).map(|_| score()).collect()).collect())
}

fn assert_near(found: f64, expected: f64, draws: usize) {
    // Four standard deviations of a share.
    let distance = 4.0 * (expected * (1.0 - expected) / draws as f64).sqrt();
    assert!((found - expected).abs() <= distance, "{found} instead of {expected}");
}

#[test]
fn shares_are_the_part_of_all_weightings_in_which_a_submission_is_best() {
    let draws = 20_000;
    // The first is best where its weight is more than a fourth.
    assert_near(kept(&scores(&[&[1.0, 0.0], &[0.25, 0.25]]), 1, draws, 1)[0], 0.75, draws);
    // Of all weightings of three criteria a fourth gives the first more than half: a triangle of half the size.
    assert_near(kept(&scores(&[&[1.0, 0.0, 0.0], &[0.5, 0.5, 0.5]]), 1, draws, 2)[0], 0.25, draws);
    // Each of four is best where its criterion weighs most.
    let single = scores(&[&[1.0, 0.0, 0.0, 0.0], &[0.0, 1.0, 0.0, 0.0], &[0.0, 0.0, 1.0, 0.0], &[0.0, 0.0, 0.0, 1.0]]);
    kept(&single, 1, draws, 3).into_iter().for_each(|share| assert_near(share, 0.25, draws));
    kept(&single, 3, draws, 3).into_iter().for_each(|share| assert_near(share, 0.75, draws));
}

#[test]
fn who_is_better_on_every_criterion_is_always_kept() {
    assert_eq!(kept(&scores(&[&[1.0, 2.0, 0.0], &[3.0, 3.0, 1.0], &[2.0, 2.5, 0.5]]), 2, 500, 1), [0.0, 1.0, 1.0]);
}

#[test]
fn a_missing_score_leaves_its_weight_to_the_others() {
    let draws = 20_000;
    // 2 and a gap is 2 whatever the weights; 1 and 3 is more where the second weighs more.
    let shares = kept(&scores(&[&[2.0, GAP], &[1.0, 3.0]]), 1, draws, 1);
    assert_near(shares[0], 0.5, draws);
    // A short row has gaps at its end, and what is not finite is a gap.
    assert_eq!(kept(&scores(&[&[2.0], &[1.0, 3.0]]), 1, draws, 1), shares);
    assert_eq!(kept(&scores(&[&[2.0, f64::INFINITY], &[1.0, 3.0]]), 1, draws, 1), shares);
}

#[test]
fn equal_means_at_the_border_share_what_is_left() {
    let equal: &[f64] = &[0.1, 0.7, 0.3];
    assert_eq!(kept(&scores(&[equal, equal, &[0.0, 0.0, 0.0], equal, equal]), 2, 64, 1), [0.5, 0.5, 0.0, 0.5, 0.5]);
    assert_eq!(kept(&scores(&[equal, &[1.0, 1.0, 1.0], equal]), 2, 64, 1), [0.5, 1.0, 0.5]);
}

#[test]
fn a_row_of_equal_scores_ties_with_its_like_whatever_is_missing() {
    let rows: [&[f64]; 4] =
        [&[0.1, 0.1, 0.1, 0.1, 0.1], &[0.1, GAP, 0.1, GAP, 0.1], &[GAP, 0.1, 0.1, 0.1, GAP], &[GAP, GAP, GAP, GAP, 0.1]];
    assert_eq!(kept(&scores(&rows), 1, 256, 5), [0.25; 4]);
}

#[test]
fn without_scores_nothing_is_kept_even_if_there_is_room() {
    assert_eq!(kept(&scores(&[&[GAP, GAP], &[1.0, 2.0], &[]]), 3, 10, 1), [0.0, 1.0, 0.0]);
    assert_eq!(kept(&scores(&[&[GAP], &[]]), 1, 10, 1), [0.0, 0.0]);
    assert_eq!(kept(&scores(&[]), 1, 10, 1), [0.0; 0]);
}

#[test]
fn no_place_and_no_draw_keep_nobody() {
    assert_eq!(kept(&scores(&[&[1.0], &[2.0]]), 0, 10, 1), [0.0, 0.0]);
    assert_eq!(kept(&scores(&[&[1.0], &[2.0]]), 1, 0, 1), [0.0, 0.0]);
}

#[test]
fn one_criterion_is_a_plain_ranking() {
    assert_eq!(kept(&scores(&[&[1.0], &[3.0], &[2.0]]), 2, 10, 1), [0.0, 1.0, 1.0]);
}

#[test]
fn all_shares_together_are_the_places() {
    for seed in 0..20 {
        let shares = kept(&drawn(seed, 30, 5), 11, 100, seed);
        assert!((shares.iter().sum::<f64>() - 11.0).abs() < 1e-9);
    }
}

#[test]
fn the_same_seed_gives_the_same_bytes_and_the_order_of_submissions_does_not_matter() {
    for seed in 0..20 {
        let scores = drawn(seed, 40, 6);
        let shares = kept(&scores, 10, 200, seed);
        assert_eq!(kept(&scores, 10, 200, seed), shares);
        assert_ne!(kept(&scores, 10, 200, seed + 1), shares);
        let reversed = Scores::new(scores.0.iter().rev().cloned().collect());
        let mut back = kept(&reversed, 10, 200, seed);
        back.reverse();
        assert_eq!(back, shares);
    }
}

#[test]
fn a_slow_way_finds_the_same() {
    for seed in 0..10 {
        let scores = drawn(seed, 25, 4);
        let mut rng = dice(seed);
        let mut counts = vec![0.0; 25];
        for _ in 0..100 {
            let weights = weighting(4, &mut rng);
            let mean = |row: &Vec<Option<f64>>| {
                let there = || row.iter().zip(&weights).filter_map(|(score, weight)| score.map(|score| (score, weight)));
                // What is equal but for rounding is made equal.
                let mean =
                    there().map(|(score, weight)| score * weight).sum::<f64>() / there().map(|(_, weight)| weight).sum::<f64>();
                (mean * 1e12).round()
            };
            let means: Vec<f64> = scores.0.iter().map(mean).collect();
            let places = 7.0;
            for (count, mean) in counts.iter_mut().zip(&means) {
                let above = means.iter().filter(|other| *other > mean).count() as f64;
                let equal = means.iter().filter(|other| *other == mean).count() as f64;
                *count += if mean.is_nan() { 0.0 } else { ((places - above) / equal).clamp(0.0, 1.0) };
            }
        }
        for (share, count) in kept(&scores, 7, 100, seed).into_iter().zip(counts) {
            assert!((share - count / 100.0).abs() < 1e-9, "{share} instead of {count} %");
        }
    }
}

#[test]
fn weightings_add_up_to_one_and_favour_no_criterion() {
    let mut rng = dice(1);
    let draws = 20_000;
    let mut sums = [0.0; 5];
    let mut more_than_half = 0;
    for _ in 0..draws {
        let weights = weighting(5, &mut rng);
        assert!(weights.iter().all(|weight| *weight >= 0.0) && (weights.iter().sum::<f64>() - 1.0).abs() < 1e-12);
        sums.iter_mut().zip(&weights).for_each(|(sum, weight)| *sum += weight);
        more_than_half += usize::from(weights[2] > 0.5);
    }
    assert!(sums.iter().all(|sum| (sum / f64::from(draws) - 0.2).abs() < 0.006), "{sums:?}");
    // A weight is more than x in a part of (1 - x)^4 of all weightings.
    assert_near(more_than_half as f64 / f64::from(draws), 0.0625, 20_000);
}
