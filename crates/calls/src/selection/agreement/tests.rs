//! Alpha against another program's, and what the interval promises.

use super::*;

mod cases;

const METRICS: [Metric; 3] = [Metric::Nominal, Metric::Ordinal, Metric::Interval];

/// Units made by a linear congruential generator (Knuth's MMIX), so that another program can make the same.
fn drawn([seed, units, raters, steps, missing, noise]: [u64; 6]) -> Vec<Vec<f64>> {
    let mut state = seed;
    let mut step = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        state >> 33
    };
    let mut unit = || {
        let value = step() % steps;
        let mut rating = || (step(), step());
        let ratings: Vec<(u64, u64)> = (0..raters).map(|_| rating()).collect();
        let there = ratings.into_iter().filter(|(_, gone)| gone % 100 >= missing);
        there.map(|(away, _)| if away % 100 < noise { (away / 100 % steps) as f64 } else { value as f64 }).collect()
    };
    (0..units).map(|_| unit()).collect()
}

fn assert_alphas(name: &str, units: &[Vec<f64>], expected: [f64; 3]) {
    for (metric, expected) in METRICS.into_iter().zip(expected) {
        let found = alpha(units, metric).unwrap();
        assert!((found - expected).abs() < 1e-9, "{name}, {metric:?}: {found} instead of {expected}");
    }
}

#[test]
fn alpha_is_what_another_program_finds_for_listed_units() {
    for (name, units, expected) in cases::LISTED {
        let units: Vec<Vec<f64>> = units.iter().map(|unit| unit.to_vec()).collect();
        assert_alphas(name, &units, *expected);
    }
}

#[test]
fn alpha_is_what_another_program_finds_for_drawn_units() {
    for (run, expected) in cases::DRAWN {
        assert_alphas(&format!("{run:?}"), &drawn(*run), *expected);
    }
}

#[test]
fn without_a_pair_there_is_nothing_to_compare() {
    let none: [&[Vec<f64>]; 3] = [&[], &[vec![1.0], vec![2.0], vec![]], &[vec![1.0, f64::NAN], vec![f64::INFINITY, 2.0]]];
    for (units, metric) in none.into_iter().zip(METRICS) {
        assert_eq!(alpha(units, metric), Err(Undefined::NothingToCompare));
        assert_eq!(interval(units, metric, 100, 1), None);
    }
}

#[test]
fn one_value_in_all_pairs_has_no_alpha_even_if_a_single_rating_differs() {
    for metric in METRICS {
        assert_eq!(alpha(&[vec![2.0, 2.0], vec![2.0, 2.0, 2.0], vec![3.0]], metric), Err(Undefined::OneValue));
        assert_eq!(alpha(&[vec![0.0, -0.0], vec![0.0, 0.0]], metric), Err(Undefined::OneValue));
        assert_eq!(interval(&[vec![2.0, 2.0], vec![2.0, 2.0]], metric, 100, 1), None);
    }
}

#[test]
fn alpha_does_not_change_with_the_order_of_units_and_raters_or_with_single_ratings() {
    let units = drawn([21, 40, 3, 4, 10, 40]);
    let mut other: Vec<Vec<f64>> = units.iter().rev().map(|unit| unit.iter().rev().copied().collect()).collect();
    other.extend([vec![], vec![9.0], vec![2.0, f64::NAN]]);
    for metric in METRICS {
        assert!((alpha(&units, metric).unwrap() - alpha(&other, metric).unwrap()).abs() < 1e-12);
    }
}

#[test]
fn the_interval_metric_takes_values_of_any_size() {
    for size in [1e-300, 1e-12, 1e12, 1e300] {
        let units = [vec![1.0 * size, 2.0 * size], vec![3.0 * size, 3.0 * size], vec![2.0 * size, 4.0 * size]];
        let plain = [vec![1.0, 2.0], vec![3.0, 3.0], vec![2.0, 4.0]];
        let difference = alpha(&units, Metric::Interval).unwrap() - alpha(&plain, Metric::Interval).unwrap();
        assert!(difference.abs() < 1e-9, "{size}: {difference}");
    }
}

#[test]
fn the_same_seed_gives_the_same_interval_and_another_seed_another() {
    let units = drawn([22, 60, 3, 4, 10, 40]);
    for metric in METRICS {
        let first = interval(&units, metric, 300, 7).unwrap();
        assert_eq!(interval(&units, metric, 300, 7), Some(first));
        assert_ne!(interval(&units, metric, 300, 8), Some(first));
    }
}

#[test]
fn more_units_make_the_interval_narrower_around_alpha() {
    let width = |count: u64| {
        let units = drawn([23, count, 3, 4, 0, 40]);
        let (low, high) = interval(&units, Metric::Ordinal, 500, 1).unwrap();
        let alpha = alpha(&units, Metric::Ordinal).unwrap();
        assert!(low < alpha && alpha < high, "{low} {alpha} {high}");
        high - low
    };
    let (few, many) = (width(50), width(800));
    // Sixteen times the units: a fourth of the width, by and large.
    assert!(many < few / 3.0 && many > few / 6.0, "{few} {many}");
}

#[test]
fn the_interval_holds_the_true_value_about_as_often_as_it_says() {
    // With half of the ratings chance, evenly over the values, two raters agree beyond chance in a fourth of all pairs.
    let held = (0..100).filter(|seed| {
        let (low, high) = interval(&drawn([1_000 + seed, 60, 3, 4, 0, 50]), Metric::Nominal, 120, *seed).unwrap();
        (low..=high).contains(&0.25)
    });
    let held = held.count();
    assert!((88..=99).contains(&held), "{held} of 100");
}

#[test]
fn draws_of_one_value_are_left_out_and_too_many_of_them_leave_no_interval() {
    // Of ten units one has another value: every third draw misses it.
    let mut units = vec![vec![0.0, 0.0]; 9];
    units.push(vec![1.0, 1.0]);
    assert_eq!(alpha(&units, Metric::Nominal), Ok(1.0));
    assert_eq!(interval(&units, Metric::Nominal, 500, 1), None);
    // With four such units hardly one draw in a hundred does.
    units.extend([vec![1.0, 1.0], vec![1.0, 1.0], vec![1.0, 1.0]]);
    assert_eq!(interval(&units, Metric::Nominal, 500, 1), Some((1.0, 1.0)));
}

#[test]
fn one_unit_and_no_draw_have_no_interval() {
    assert_eq!(interval(&[vec![0.0, 1.0, 2.0], vec![1.0]], Metric::Ordinal, 500, 1), None);
    assert_eq!(interval(&[vec![0.0, 1.0], vec![1.0, 1.0]], Metric::Ordinal, 0, 1), None);
}

#[test]
fn quantiles_lie_on_the_line_between_neighbours() {
    let sorted = [0.0, 1.0, 2.0, 4.0];
    assert_eq!([0.0, 0.5, 0.75, 1.0].map(|share| quantile(&sorted, share)), [0.0, 1.5, 2.5, 4.0]);
    assert_eq!(quantile(&[3.0], 0.025), 3.0);
}
