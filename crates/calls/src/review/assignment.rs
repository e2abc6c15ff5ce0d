//! Who reads what: readers for every submission of a call, each choice with its reasons and each gap with its cause, so that
//! nobody has to take the allotment on trust.
//!
//! What counts, in this order: nobody gets what she cannot read or is in conflict with, nor more than she takes; as many
//! places filled as can be, the first reader of every submission before the second of any; loads as even as the rest allows;
//! shared themes; pairs of readers that vary; chance.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use base_core::dice::{Rng, SliceRandom, dice};

pub mod acts;
mod flow;
mod pairs;
pub mod store;
#[cfg(test)]
mod tests;

/// What is to be read.
#[derive(Clone, Debug)]
pub struct Submission {
    /// What it is told apart by, such as the number of its UUID. The answer depends on keys, never on the order given.
    pub key: u128,
    /// Language tag. A reader of `pt` reads `pt-BR` and the other way round.
    pub language: String,
    pub themes: BTreeSet<String>,
    /// How many readers it should have, the fixed ones among them.
    pub wanted: usize,
    /// Keys of reviewers it has already, by hand or from before: they stay, whatever speaks against them.
    pub fixed: BTreeSet<u128>,
}

/// Who reads.
#[derive(Clone, Debug)]
pub struct Reviewer {
    pub key: u128,
    /// Tags of the languages she reads.
    pub languages: Vec<String>,
    pub themes: BTreeSet<String>,
    /// The most that she takes, what is fixed among it.
    pub most: usize,
}

/// The readers of one submission, and what could not be filled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Allotted<C> {
    /// The fixed ones first, then those chosen, who fits best first.
    pub readers: Vec<Reader<C>>,
    pub shortage: Option<Shortage<C>>,
}

/// A reader and all that speaks for (or against) her.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reader<C> {
    pub key: u128,
    pub why: Vec<Why<C>>,
    /// Her points for shared themes, see [`points`]: what she was compared by, once loads were even.
    pub total: u32,
}

/// One part of an explanation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Why<C> {
    /// She was so before; nothing was chosen here.
    Fixed,
    /// She is fixed but no reviewer of this call any more.
    NotAmongReviewers,
    ReadsLanguage,
    /// She is fixed although she does not read the language.
    DespiteLanguage,
    /// She is fixed although she is in conflict.
    DespiteConflict(C),
    /// So many themes are hers too, at least one.
    SharesThemes(usize),
    /// So many reviewers read the language and are in no conflict.
    OneOf(usize),
    /// So much was fixed for her before this allotment.
    LoadBefore(usize),
    /// So much she has in all by now.
    LoadAfter(usize),
    /// So often she reads something else together with one of this submission's other readers, at least once.
    TogetherElsewhere(usize),
}

/// Places left empty. Every reviewer counts once: as who reads it already, else by language, else in conflict, else full.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shortage<C> {
    pub missing: usize,
    pub reason: Reason,
    pub reading: usize,
    pub other_language: usize,
    pub in_conflict: BTreeMap<C, usize>,
    pub full: usize,
}

/// Why places are left empty: the last thing that stood in the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    NoReviewers,
    NobodyReadsLanguage,
    /// All who read the language are in conflict.
    AllInConflict,
    /// Some could, but they have as much as they take, and nothing of theirs can be moved to somebody who has room.
    AllFull,
    /// All who could do read it: it wants more readers than there are.
    AllReadingAlready,
}

/// A reviewer before a submission.
struct Fit<C> {
    reads: bool,
    conflict: Option<C>,
    /// So many themes are hers too.
    shared: usize,
}

impl<C> Fit<C> {
    fn is_able(&self) -> bool {
        self.reads && self.conflict.is_none()
    }
}

/// Chooses readers: one answer for each submission, in their order. `conflict` says whether a reviewer must not read a
/// submission, and by which code. Same keys and seed, same answer.
///
/// The method is a flow of least cost that is enlarged by one place after the other; see `flow`. Scarce submissions, which
/// few can read, are served first, and what was given before is moved on where that makes room.
pub fn assign<C: Copy + Ord>(
    submissions: &[Submission],
    reviewers: &[Reviewer],
    conflict: impl Fn(&Submission, &Reviewer) -> Option<C>,
    seed: u64,
) -> Vec<Allotted<C>> {
    let mut rng = dice(seed);
    let call = Call::of(submissions, reviewers, conflict);
    let places = call.places(&mut rng);
    let task = call.task(&mut rng);
    let mut chosen = flow::fill(&task, &places);
    pairs::vary(&mut chosen, &call.fixed, &task.points, reviewers.len(), &mut rng);
    call.explain(&chosen)
}

/// What sharing so many themes is worth: 8 for the first, half as much for each further one. A reader who knows
/// something of the matter for every submission is better than one who knows all of a few.
pub fn points(shared: usize) -> u32 {
    16 - (16 >> shared.min(4))
}

/// Everything in the order of keys, so that the order given is without effect.
struct Call<'a, C> {
    submissions: Vec<&'a Submission>,
    /// For each submission in that order where it stood.
    given: Vec<usize>,
    reviewers: Vec<&'a Reviewer>,
    /// By submission, by reviewer.
    fits: Vec<Vec<Fit<C>>>,
    /// For each submission the fixed readers that are among the reviewers.
    fixed: Vec<Vec<usize>>,
}

impl<'a, C: Copy + Ord> Call<'a, C> {
    fn of(
        submissions: &'a [Submission],
        reviewers: &'a [Reviewer],
        conflict: impl Fn(&Submission, &Reviewer) -> Option<C>,
    ) -> Self {
        let mut given: Vec<usize> = (0..submissions.len()).collect();
        given.sort_by_key(|&index| submissions[index].key);
        let submissions: Vec<&Submission> = given.iter().map(|&index| &submissions[index]).collect();
        let mut reviewers: Vec<&Reviewer> = reviewers.iter().collect();
        reviewers.sort_by_key(|reviewer| reviewer.key);
        let row = |submission: &&Submission| reviewers.iter().map(|reviewer| fit(submission, reviewer, &conflict)).collect();
        let fits = submissions.iter().map(row).collect();
        let place = |key: &u128| reviewers.iter().position(|reviewer| reviewer.key == *key);
        let fixed = submissions.iter().map(|submission| submission.fixed.iter().filter_map(place).collect()).collect();
        Self { submissions, given, reviewers, fits, fixed }
    }

    /// The places to fill, each named by its submission, in the order in which they have a right to a reader.
    fn places(&self, rng: &mut impl Rng) -> Vec<usize> {
        let mut order: Vec<usize> = (0..self.submissions.len()).collect();
        order.shuffle(rng);
        order.sort_by_key(|&index| self.able(index));
        let most =
            self.submissions.iter().map(|submission| submission.wanted.min(self.reviewers.len() + submission.fixed.len())).max();
        let is_open = |index: usize, place: usize| {
            let submission = self.submissions[index];
            submission.fixed.len() <= place && place < submission.wanted
        };
        (0..most.unwrap_or(0)).flat_map(|place| order.iter().copied().filter(move |&index| is_open(index, place))).collect()
    }

    fn able(&self, index: usize) -> usize {
        self.fits[index].iter().filter(|fit| fit.is_able()).count()
    }

    fn task(&self, rng: &mut impl Rng) -> flow::Task {
        let points_of = |(index, row): (usize, &Vec<Fit<C>>)| {
            let may = |reviewer: usize, fit: &Fit<C>| fit.is_able() && !self.fixed[index].contains(&reviewer);
            row.iter().enumerate().map(|(reviewer, fit)| may(reviewer, fit).then(|| points(fit.shared))).collect()
        };
        let points: Vec<Vec<Option<u32>>> = self.fits.iter().enumerate().map(points_of).collect();
        let most = self.reviewers.iter().map(|reviewer| reviewer.most).collect();
        flow::Task::new(points, self.loads(&self.fixed), most, rng)
    }

    /// How much each reviewer has by these lists of readers.
    fn loads(&self, readers: &[Vec<usize>]) -> Vec<usize> {
        let mut loads = vec![0; self.reviewers.len()];
        readers.iter().flatten().for_each(|&reviewer| loads[reviewer] += 1);
        loads
    }

    fn explain(&self, chosen: &[Vec<usize>]) -> Vec<Allotted<C>> {
        let all: Vec<Vec<usize>> = self.fixed.iter().zip(chosen).map(|(fixed, chosen)| [&fixed[..], chosen].concat()).collect();
        let (before, after) = (self.loads(&self.fixed), self.loads(&all));
        let together = pairs::together(&all, self.reviewers.len());
        let mut answers: Vec<(usize, Allotted<C>)> = Vec::with_capacity(all.len());
        for (index, readers) in all.iter().enumerate() {
            let reasons = |&reviewer: &usize| {
                let others = readers.iter().filter(|other| **other != reviewer);
                let elsewhere = others.map(|other| together[reviewer][*other] - 1).sum();
                let late = [Why::LoadBefore(before[reviewer]), Why::LoadAfter(after[reviewer])];
                let pair = (elsewhere > 0).then_some(Why::TogetherElsewhere(elsewhere));
                self.reader(index, reviewer, late.into_iter().chain(pair))
            };
            let mut readers: Vec<Reader<C>> = readers.iter().map(reasons).collect();
            let gone = |key: &&u128| !self.reviewers.iter().any(|reviewer| reviewer.key == **key);
            let unknown = self.submissions[index].fixed.iter().filter(gone);
            readers.extend(unknown.map(|&key| Reader { key, why: vec![Why::Fixed, Why::NotAmongReviewers], total: 0 }));
            readers.sort_by_key(|reader| (reader.why[0] != Why::Fixed, std::cmp::Reverse(reader.total), reader.key));
            let shortage = self.shortage(index, &all[index], readers.len(), &after);
            answers.push((self.given[index], Allotted { readers, shortage }));
        }
        answers.sort_by_key(|(given, _)| *given);
        answers.into_iter().map(|(_, allotted)| allotted).collect()
    }

    fn reader(&self, index: usize, reviewer: usize, late: impl Iterator<Item = Why<C>>) -> Reader<C> {
        let fit = &self.fits[index][reviewer];
        let mut why: Vec<Why<C>> = self.fixed[index].contains(&reviewer).then_some(Why::Fixed).into_iter().collect();
        why.push(if fit.reads { Why::ReadsLanguage } else { Why::DespiteLanguage });
        why.extend(fit.conflict.map(Why::DespiteConflict));
        why.extend((fit.shared > 0).then_some(Why::SharesThemes(fit.shared)));
        why.push(Why::OneOf(self.able(index)));
        why.extend(late);
        Reader { key: self.reviewers[reviewer].key, why, total: points(fit.shared) }
    }

    fn shortage(&self, index: usize, readers: &[usize], count: usize, loads: &[usize]) -> Option<Shortage<C>> {
        let missing = self.submissions[index].wanted.checked_sub(count).filter(|missing| *missing > 0)?;
        let mut shortage = Shortage {
            missing,
            reason: Reason::NoReviewers,
            reading: 0,
            other_language: 0,
            in_conflict: BTreeMap::new(),
            full: 0,
        };
        for (reviewer, fit) in self.fits[index].iter().enumerate() {
            match fit.conflict {
                _ if readers.contains(&reviewer) => shortage.reading += 1,
                _ if !fit.reads => shortage.other_language += 1,
                Some(code) => *shortage.in_conflict.entry(code).or_default() += 1,
                None => {
                    debug_assert!(loads[reviewer] >= self.reviewers[reviewer].most, "who can and has room was not asked");
                    shortage.full += 1;
                }
            }
        }
        shortage.reason = match self.able(index) {
            _ if self.reviewers.is_empty() => Reason::NoReviewers,
            _ if shortage.full > 0 => Reason::AllFull,
            0 if self.fits[index].iter().any(|fit| fit.reads) => Reason::AllInConflict,
            0 => Reason::NobodyReadsLanguage,
            _ => Reason::AllReadingAlready,
        };
        Some(shortage)
    }
}

fn fit<C>(submission: &Submission, reviewer: &Reviewer, conflict: impl Fn(&Submission, &Reviewer) -> Option<C>) -> Fit<C> {
    Fit {
        reads: reads(&reviewer.languages, &submission.language),
        conflict: conflict(submission, reviewer),
        shared: submission.themes.intersection(&reviewer.themes).count(),
    }
}

/// Whether who reads these languages reads `language`.
pub fn reads(languages: &[String], language: &str) -> bool {
    languages.iter().any(|reads| primary(reads).eq_ignore_ascii_case(primary(language)))
}

/// The language without script and region.
fn primary(language: &str) -> &str {
    language.split('-').next().unwrap_or(language)
}
