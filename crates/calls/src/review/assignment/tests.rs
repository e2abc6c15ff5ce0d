//! What an allotment never does, what it does best, and what it says about it.

use std::collections::HashMap;

use super::*;

type Answer = Vec<Allotted<char>>;

fn texts(words: &str) -> BTreeSet<String> {
    words.split_whitespace().map(str::to_owned).collect()
}

fn submission(key: u128, language: &str, themes: &str, wanted: usize) -> Submission {
    Submission { key, language: language.to_owned(), themes: texts(themes), wanted, fixed: BTreeSet::new() }
}

fn reviewer(key: u128, languages: &str, themes: &str, most: usize) -> Reviewer {
    Reviewer { key, languages: texts(languages).into_iter().collect(), themes: texts(themes), most }
}

fn free(_: &Submission, _: &Reviewer) -> Option<char> {
    None
}

fn shared(submission: &Submission, reviewer: &Reviewer) -> usize {
    submission.themes.intersection(&reviewer.themes).count()
}

fn keys(answer: &Answer) -> Vec<Vec<u128>> {
    answer.iter().map(|allotted| allotted.readers.iter().map(|reader| reader.key).collect()).collect()
}

fn loads(answer: &Answer, reviewers: &[Reviewer]) -> Vec<usize> {
    let all: Vec<u128> = keys(answer).concat();
    reviewers.iter().map(|reviewer| all.iter().filter(|key| **key == reviewer.key).count()).collect()
}

/// How often each pair reads together.
fn pairs_of(answer: &Answer) -> HashMap<(u128, u128), usize> {
    let mut pairs = HashMap::new();
    for readers in keys(answer) {
        for one in &readers {
            readers.iter().filter(|other| one < other).for_each(|other| *pairs.entry((*one, *other)).or_default() += 1);
        }
    }
    pairs
}

/// A call made by chance.
struct Made {
    submissions: Vec<Submission>,
    reviewers: Vec<Reviewer>,
    conflicts: BTreeSet<(u128, u128)>,
}

impl Made {
    fn new(seed: u64, submissions: u128, reviewers: u128, most: usize) -> Self {
        let mut rng = dice(seed);
        let mut some =
            |from: &[&str], share: f64| from.iter().filter(|_| rng.random_bool(share)).copied().collect::<Vec<_>>().join(" ");
        let (languages, themes) = (["en", "fr", "de", "mt"], ["housing", "water", "schools", "trees", "trams"]);
        let mut make_reviewer = |key| reviewer(key, &some(&languages, 0.5), &some(&themes, 0.4), 0);
        let mut reviewers: Vec<Reviewer> = (0..reviewers).map(|key| make_reviewer(1_000 + key)).collect();
        let mut rng = dice(seed + 1_000_000);
        reviewers.iter_mut().for_each(|reviewer| reviewer.most = rng.random_range(0..=most));
        let mut make_submission = |key| {
            let themes: Vec<&str> = themes.into_iter().filter(|_| rng.random_bool(0.4)).collect();
            let mut made = submission(key, languages[rng.random_range(0..4)], &themes.join(" "), rng.random_range(0..4));
            if rng.random_bool(0.2) {
                made.fixed.insert(1_000 + rng.random_range(0..reviewers.len() as u128 + 1));
            }
            made
        };
        let submissions: Vec<Submission> = (0..submissions).map(&mut make_submission).collect();
        let conflicts = submissions.iter().flat_map(|one| reviewers.iter().map(|other| (one.key, other.key)));
        let conflicts = conflicts.collect::<Vec<_>>().into_iter().filter(|_| rng.random_bool(0.1)).collect();
        Self { submissions, reviewers, conflicts }
    }

    fn conflict(&self, submission: &Submission, reviewer: &Reviewer) -> Option<char> {
        self.conflicts.contains(&(submission.key, reviewer.key)).then_some('c')
    }

    fn assign(&self, seed: u64) -> Answer {
        assign(&self.submissions, &self.reviewers, |submission, reviewer| self.conflict(submission, reviewer), seed)
    }

    fn may(&self, submission: &Submission, reviewer: &Reviewer) -> bool {
        reviewer.languages.contains(&submission.language)
            && self.conflict(submission, reviewer).is_none()
            && !submission.fixed.contains(&reviewer.key)
    }
}

#[test]
fn nobody_is_given_what_she_must_not_read_or_more_than_she_takes() {
    let (mut conflicts_possible, mut full, mut fixed) = (0, 0, 0);
    for seed in 0..60 {
        let made = Made::new(seed, 60, 9, 25);
        let answer = made.assign(seed);
        for (submission, allotted) in made.submissions.iter().zip(&answer) {
            let chosen: Vec<u128> =
                allotted.readers.iter().filter(|reader| reader.why[0] != Why::Fixed).map(|reader| reader.key).collect();
            for key in &chosen {
                let reviewer = made.reviewers.iter().find(|reviewer| reviewer.key == *key).unwrap();
                assert!(made.may(submission, reviewer), "{submission:?} to {reviewer:?}");
            }
            let kept = allotted.readers.iter().filter(|reader| reader.why[0] == Why::Fixed).map(|reader| reader.key);
            assert_eq!(kept.collect::<BTreeSet<u128>>(), submission.fixed, "what is fixed stays");
            assert_eq!(chosen.iter().collect::<BTreeSet<_>>().len(), chosen.len(), "nobody reads twice");
            let missing = allotted.shortage.as_ref().map_or(0, |shortage| shortage.missing);
            assert_eq!(allotted.readers.len() + missing, submission.wanted.max(submission.fixed.len()));
            if let Some(shortage) = &allotted.shortage {
                let counted = shortage.in_conflict.values().sum::<usize>() + shortage.other_language + shortage.full;
                assert_eq!(counted + shortage.reading, made.reviewers.len());
                full += usize::from(shortage.reason == Reason::AllFull);
            }
            fixed += submission.fixed.len();
        }
        for (reviewer, load) in made.reviewers.iter().zip(loads(&answer, &made.reviewers)) {
            let fixed = made.submissions.iter().filter(|submission| submission.fixed.contains(&reviewer.key)).count();
            assert!(load <= reviewer.most.max(fixed), "{load} for {reviewer:?}");
        }
        conflicts_possible += made.conflicts.len();
    }
    assert!(conflicts_possible > 1_000 && full > 100 && fixed > 100, "the calls hold what they are to try");
}

/// All ways to choose readers for the submissions from `index` on; `look` sees each in turn.
fn every_way(made: &Made, index: usize, so_far: &mut Vec<Vec<usize>>, look: &mut impl FnMut(&[Vec<usize>])) {
    let Some(submission) = made.submissions.get(index) else { return look(so_far) };
    let open = submission.wanted.saturating_sub(submission.fixed.len());
    for set in 0..1_u32 << made.reviewers.len() {
        let readers: Vec<usize> = (0..made.reviewers.len()).filter(|reader| set >> reader & 1 == 1).collect();
        if readers.len() <= open && readers.iter().all(|reader| made.may(submission, &made.reviewers[*reader])) {
            so_far.push(readers);
            every_way(made, index + 1, so_far, look);
            so_far.pop();
        }
    }
}

/// What an allotment is judged by: first places filled, then second ones and so on.
fn filled(made: &Made, counts: &[usize]) -> [usize; 4] {
    let place = |place: usize| {
        let has = |(submission, count): (&Submission, &usize)| {
            submission.fixed.len() <= place && place < submission.fixed.len() + count
        };
        made.submissions.iter().zip(counts).filter(|one| has(*one)).count()
    };
    [place(0), place(1), place(2), place(3)]
}

#[test]
fn no_other_allotment_fills_more_or_is_more_even_or_shares_more_themes() {
    let mut tight = 0;
    for seed in 0..120 {
        let made = Made::new(seed, 4, 4, 3);
        let fixed: Vec<usize> = made
            .reviewers
            .iter()
            .map(|reviewer| made.submissions.iter().filter(|submission| submission.fixed.contains(&reviewer.key)).count())
            .collect();
        let answer = made.assign(seed);
        let counts: Vec<usize> =
            answer.iter().map(|one| one.readers.iter().filter(|reader| reader.why[0] != Why::Fixed).count()).collect();
        let total: u32 =
            answer.iter().flat_map(|one| &one.readers).filter(|one| one.why[0] != Why::Fixed).map(|one| one.total).sum();
        let mut sorted = loads(&answer, &made.reviewers);
        sorted.sort_unstable_by(|one, other| other.cmp(one));
        let mut most_filled = [0; 4];
        let mut best = (Vec::new(), 0);
        every_way(&made, 0, &mut Vec::new(), &mut |ways| {
            let mut loads = fixed.clone();
            ways.iter().flatten().for_each(|&reader| loads[reader] += 1);
            let over = |(reader, load): (usize, &usize)| *load > made.reviewers[reader].most && *load > fixed[reader];
            if loads.iter().enumerate().any(over) {
                return;
            }
            let way_counts: Vec<usize> = ways.iter().map(Vec::len).collect();
            most_filled = most_filled.max(filled(&made, &way_counts));
            if way_counts != counts {
                return;
            }
            let themes = |(index, readers): (usize, &Vec<usize>)| {
                readers.iter().map(|&reader| points(shared(&made.submissions[index], &made.reviewers[reader]))).sum::<u32>()
            };
            let themes = ways.iter().enumerate().map(themes).sum::<u32>();
            loads.sort_unstable_by(|one, other| other.cmp(one));
            if best.0.is_empty() || loads < best.0 || (loads == best.0 && themes > best.1) {
                best = (loads, themes);
            }
        });
        assert_eq!(filled(&made, &counts), most_filled, "seed {seed}");
        assert_eq!((sorted, total), best, "seed {seed}");
        tight += usize::from(answer.iter().any(|one| one.shortage.as_ref().is_some_and(|one| one.reason == Reason::AllFull)));
    }
    assert!(tight > 20, "only {tight} calls were tight");
}

#[test]
fn where_nothing_constrains_loads_differ_by_one_at_most() {
    for (submissions, reviewers) in [(7, 3), (40, 9), (100, 12), (5, 11)] {
        let submissions: Vec<Submission> = (0..submissions).map(|key| submission(key, "en", "water", 2)).collect();
        let reviewers: Vec<Reviewer> =
            (0..reviewers).map(|key| reviewer(key, "en", if key % 2 == 0 { "water" } else { "" }, 99)).collect();
        let answer = assign(&submissions, &reviewers, free, 3);
        let loads = loads(&answer, &reviewers);
        assert_eq!(loads.iter().sum::<usize>(), 2 * submissions.len());
        assert!(loads.iter().max().unwrap() - loads.iter().min().unwrap() <= 1, "{loads:?}");
    }
}

#[test]
fn what_is_fixed_counts_as_load() {
    let mut submissions: Vec<Submission> = (0..6).map(|key| submission(key, "en", "", 1)).collect();
    (0..3).for_each(|index| submissions[index].fixed = BTreeSet::from([10]));
    let reviewers = [reviewer(10, "en", "", 9), reviewer(11, "en", "", 9)];
    assert_eq!(keys(&assign(&submissions, &reviewers, free, 1)), [[10], [10], [10], [11], [11], [11]]);
}

/// The obvious way: scarce submissions first, each to who fits best and has room.
fn greedy(made: &Made) -> usize {
    let mut order: Vec<&Submission> = made.submissions.iter().collect();
    order.sort_by_key(|submission| made.reviewers.iter().filter(|reviewer| made.may(submission, reviewer)).count());
    let mut loads = vec![0; made.reviewers.len()];
    for submission in order {
        let can = |index: &usize| made.may(submission, &made.reviewers[*index]) && loads[*index] < made.reviewers[*index].most;
        let best = (0..loads.len()).filter(can).max_by_key(|&index| shared(submission, &made.reviewers[index]));
        best.into_iter().for_each(|index| loads[index] += 1);
    }
    loads.iter().sum()
}

#[test]
fn a_tight_call_that_defeats_the_obvious_way_is_filled() {
    // The first can go to 11 or 12 and fits 11; the others can go to 10 or 11 alone.
    let submissions = vec![submission(1, "de", "water", 1), submission(2, "fr", "", 1), submission(3, "fr", "", 1)];
    let reviewers = vec![reviewer(10, "fr", "", 1), reviewer(11, "fr de", "water", 1), reviewer(12, "de", "", 1)];
    let made = Made { submissions, reviewers, conflicts: BTreeSet::new() };
    assert_eq!(greedy(&made), 2);
    for seed in 0..20 {
        let answer = made.assign(seed);
        assert!(answer.iter().all(|allotted| allotted.shortage.is_none()));
        assert_eq!(keys(&answer)[0], [12]);
    }
}

#[test]
fn a_chain_of_moves_makes_room() {
    // Reviewer n reads languages n and n + 1, and everyone takes one: only one way is left once the last language has one
    // reader.
    let tags = ["aa", "bb", "cc", "dd", "ee", "ff"];
    let submissions: Vec<Submission> = (0..6).map(|key| submission(key as u128, tags[key], "", 1)).collect();
    let reviewers: Vec<Reviewer> =
        (0..6).map(|key| reviewer(key as u128, &tags[key..(key + 2).min(6)].join(" "), "", 1)).collect();
    for seed in 0..20 {
        assert_eq!(keys(&assign(&submissions, &reviewers, free, seed)), [[0], [1], [2], [3], [4], [5]]);
    }
}

#[test]
fn in_a_shortage_everything_gets_a_first_reader_before_anything_gets_a_second() {
    let submissions: Vec<Submission> = (0..6).map(|key| submission(key, "en", "", 2)).collect();
    let reviewers = [reviewer(10, "en", "", 4), reviewer(11, "en", "", 4)];
    let answer = assign(&submissions, &reviewers, free, 5);
    let mut counts: Vec<usize> = answer.iter().map(|allotted| allotted.readers.len()).collect();
    counts.sort_unstable();
    assert_eq!(counts, [1, 1, 1, 1, 2, 2]);
}

#[test]
fn in_a_shortage_the_scarce_go_first_and_among_equals_chance_decides() {
    let submissions = [submission(1, "fr", "", 1), submission(2, "fr", "", 1), submission(3, "mt", "", 1)];
    let reviewers = [reviewer(10, "fr mt", "", 1), reviewer(11, "fr", "", 1)];
    let answers: BTreeSet<Vec<Vec<u128>>> = (0..20).map(|seed| keys(&assign(&submissions, &reviewers, free, seed))).collect();
    assert_eq!(answers, BTreeSet::from([vec![vec![11], vec![], vec![10]], vec![vec![], vec![11], vec![10]]]));
}

#[test]
fn shared_themes_decide_where_loads_are_equal() {
    let submissions = [submission(1, "en", "water trees", 1), submission(2, "en", "schools", 1)];
    let reviewers = [reviewer(10, "en", "schools", 5), reviewer(11, "en", "trees water", 5)];
    for seed in 0..10 {
        assert_eq!(keys(&assign(&submissions, &reviewers, free, seed)), [[11], [10]]);
    }
}

#[test]
fn pairs_vary() {
    for seed in 0..20 {
        // Twelve submissions for the six pairs of four reviewers: each twice.
        let submissions: Vec<Submission> = (0..12).map(|key| submission(key, "en", "", 2)).collect();
        let reviewers: Vec<Reviewer> = (0..4).map(|key| reviewer(key, "en", "", 9)).collect();
        let pairs = pairs_of(&assign(&submissions, &reviewers, free, seed));
        assert_eq!((pairs.len(), pairs.values().max()), (6, Some(&2)), "seed {seed}");
    }
    let submissions: Vec<Submission> = (0..150).map(|key| submission(key, "en", "", 2)).collect();
    let reviewers: Vec<Reviewer> = (0..20).map(|key| reviewer(key, "en", "", 20)).collect();
    assert_eq!(pairs_of(&assign(&submissions, &reviewers, free, 1)).values().max(), Some(&1));
}

#[test]
fn no_theme_is_given_up_for_another_pair() {
    let submissions: Vec<Submission> =
        (0..12).map(|key| submission(key, "en", ["water", "trees"][key as usize % 2], 2)).collect();
    let reviewers: Vec<Reviewer> = (0..4).map(|key| reviewer(key, "en", ["water", "trees"][key as usize % 2], 9)).collect();
    let answer = keys(&assign(&submissions, &reviewers, free, 1));
    assert_eq!(answer, [[0, 2], [1, 3]].into_iter().cycle().take(12).collect::<Vec<_>>());
}

#[test]
fn the_same_seed_gives_the_same_answer_and_another_seed_another() {
    for seed in 0..10 {
        let made = Made::new(seed, 40, 8, 30);
        let answer = made.assign(seed);
        assert_eq!(made.assign(seed), answer);
    }
    let submissions: Vec<Submission> = (0..30).map(|key| submission(key, "en", "", 2)).collect();
    let reviewers: Vec<Reviewer> = (0..8).map(|key| reviewer(key, "en", "", 20)).collect();
    let answers: BTreeSet<Vec<Vec<u128>>> = (0..10).map(|seed| keys(&assign(&submissions, &reviewers, free, seed))).collect();
    assert_eq!(answers.len(), 10);
}

#[test]
fn the_order_given_does_not_matter() {
    for seed in 0..10 {
        let mut made = Made::new(seed, 40, 8, 30);
        let mut answer = made.assign(seed);
        made.submissions.reverse();
        made.reviewers.reverse();
        answer.reverse();
        assert_eq!(made.assign(seed), answer);
    }
}

#[test]
fn every_choice_is_explained() {
    let mut fixed = submission(1, "pt-BR", "water trees", 2);
    fixed.fixed = BTreeSet::from([10, 99]);
    let submissions = [fixed, submission(2, "pt", "water trees", 2)];
    let reviewers = [reviewer(10, "en", "", 5), reviewer(11, "PT", "trees", 5), reviewer(12, "en pt-PT", "", 5)];
    let conflict = |submission: &Submission, reviewer: &Reviewer| (submission.key + 10 == reviewer.key).then_some('k');
    let answer = assign(&submissions, &reviewers, conflict, 1);
    let reader = |key, why: &[Why<char>], total| Reader { key, why: why.to_vec(), total };
    let late = [Why::LoadBefore(0), Why::LoadAfter(1)];
    assert_eq!(
        answer[0].readers,
        [
            reader(10, &[Why::Fixed, Why::DespiteLanguage, Why::OneOf(1), Why::LoadBefore(1), Why::LoadAfter(1)], 0),
            reader(99, &[Why::Fixed, Why::NotAmongReviewers], 0)
        ]
    );
    assert_eq!(answer[0].shortage, None);
    assert_eq!(answer[1].readers, [reader(11, &[Why::ReadsLanguage, Why::SharesThemes(1), Why::OneOf(1), late[0], late[1]], 8)]);
    let in_conflict = BTreeMap::from([('k', 1)]);
    let shortage =
        Shortage { missing: 1, reason: Reason::AllReadingAlready, reading: 1, other_language: 1, in_conflict, full: 0 };
    assert_eq!(answer[1].shortage, Some(shortage));
}

#[test]
fn who_is_fixed_in_spite_of_a_conflict_stays_and_it_is_said() {
    let mut one = submission(1, "en", "", 1);
    one.fixed = BTreeSet::from([10]);
    let answer = assign(&[one], &[reviewer(10, "en", "", 0)], |_, _| Some('x'), 1);
    let why =
        vec![Why::Fixed, Why::ReadsLanguage, Why::DespiteConflict('x'), Why::OneOf(0), Why::LoadBefore(1), Why::LoadAfter(1)];
    assert_eq!(answer, [Allotted { readers: vec![Reader { key: 10, why, total: 0 }], shortage: None }]);
}

#[test]
fn a_pair_that_reads_together_again_is_named() {
    let submissions = [submission(1, "en", "", 2), submission(2, "en", "", 2)];
    let answer = assign(&submissions, &[reviewer(10, "en", "", 5), reviewer(11, "en", "", 5)], free, 1);
    for reader in answer.iter().flat_map(|allotted| &allotted.readers) {
        assert_eq!(reader.why.last(), Some(&Why::TogetherElsewhere(1)));
    }
}

#[test]
fn every_gap_has_its_reason() {
    let reason = |submissions: &[Submission], reviewers: &[Reviewer], code: Option<char>| {
        let answer = assign(submissions, reviewers, |_, _| code, 1);
        answer.into_iter().find_map(|allotted| allotted.shortage).map(|shortage| (shortage.missing, shortage.reason))
    };
    let one = [submission(1, "mt", "", 2)];
    let english = reviewer(10, "en", "", 5);
    assert_eq!(reason(&one, &[], None), Some((2, Reason::NoReviewers)));
    assert_eq!(reason(&one, std::slice::from_ref(&english), None), Some((2, Reason::NobodyReadsLanguage)));
    assert_eq!(reason(&one, &[english.clone(), reviewer(11, "mt", "", 5)], Some('c')), Some((2, Reason::AllInConflict)));
    assert_eq!(reason(&one, &[english.clone(), reviewer(11, "mt", "", 0)], None), Some((2, Reason::AllFull)));
    assert_eq!(reason(&one, &[english, reviewer(11, "mt", "", 5)], None), Some((1, Reason::AllReadingAlready)));
    assert_eq!(reason(&one, &[reviewer(11, "mt", "", 5), reviewer(12, "mt", "", 5)], None), None);
}

#[test]
fn nothing_to_read_and_nothing_wanted_are_answered() {
    assert_eq!(assign(&[], &[reviewer(1, "en", "", 5)], free, 1), []);
    let answer = assign(&[submission(1, "en", "", 0)], &[reviewer(1, "en", "", 5)], free, 1);
    assert_eq!(answer, [Allotted { readers: vec![], shortage: None }]);
}

#[test]
fn more_wanted_than_there_are_takes_all_who_can() {
    let answer = assign(&[submission(1, "en", "", usize::MAX)], &[reviewer(1, "en", "", 5), reviewer(2, "en", "", 5)], free, 1);
    assert_eq!(answer[0].readers.len(), 2);
    assert_eq!(answer[0].shortage.as_ref().map(|shortage| shortage.reason), Some(Reason::AllReadingAlready));
}
