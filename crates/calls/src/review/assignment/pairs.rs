//! Lets pairs of readers vary: two who always read together have only each other as a measure. Submissions exchange readers
//! where that takes nothing from loads and shared themes.

use base_core::dice::{Rng, SliceRandom};

/// So many rounds at most; mostly nothing more is found after two or three.
const ROUNDS: usize = 6;
/// So many other submissions are tried for an exchange, so that time grows with the call and not with its square.
const TRIES: usize = 256;

/// How often each two reviewers read the same.
pub(super) fn together(readers: &[Vec<usize>], reviewers: usize) -> Vec<Vec<usize>> {
    let mut together = vec![vec![0; reviewers]; reviewers];
    for readers in readers {
        for &one in readers {
            readers.iter().filter(|other| **other != one).for_each(|&other| together[one][other] += 1);
        }
    }
    together
}

/// Exchanges `chosen` readers, never `fixed` ones, as long as pairs that read together often do so less. `points` are by
/// submission and reviewer, nothing where she must not.
pub(super) fn vary(
    chosen: &mut [Vec<usize>],
    fixed: &[Vec<usize>],
    points: &[Vec<Option<u32>>],
    reviewers: usize,
    rng: &mut impl Rng,
) {
    let readers: Vec<Vec<usize>> = fixed.iter().zip(&*chosen).map(|(fixed, chosen)| [&fixed[..], chosen].concat()).collect();
    let mut desk = Desk { together: together(&readers, reviewers), readers, points };
    let mut order: Vec<usize> = (0..chosen.len()).collect();
    order.shuffle(rng);
    for _ in 0..ROUNDS {
        let mut changed = false;
        for place in 0..order.len() {
            for slot in 0..chosen[order[place]].len() {
                changed |= part(&mut desk, chosen, &order, place, slot);
            }
        }
        if !changed {
            break;
        }
    }
}

/// Exchanges the reader in a `slot` of the submission at a `place` in the order with one of the next submissions, if she
/// reads with another of its readers more than once and that helps.
fn part(desk: &mut Desk<'_>, chosen: &mut [Vec<usize>], order: &[usize], place: usize, slot: usize) -> bool {
    let here = order[place];
    let mine = chosen[here][slot];
    if !desk.readers[here].iter().any(|&other| desk.together[mine][other] > 1) {
        return false;
    }
    for there in (1..order.len().min(TRIES)).map(|ahead| order[(place + ahead) % order.len()]) {
        for other_slot in 0..chosen[there].len() {
            let theirs = chosen[there][other_slot];
            if desk.exchange((here, mine), (there, theirs)) {
                chosen[here][slot] = theirs;
                chosen[there][other_slot] = mine;
                return true;
            }
        }
    }
    false
}

struct Desk<'a> {
    /// The readers of each submission, the fixed ones too.
    readers: Vec<Vec<usize>>,
    together: Vec<Vec<usize>>,
    points: &'a [Vec<Option<u32>>],
}

impl Desk<'_> {
    /// Lets two submissions exchange a reader each, if both may, themes lose nothing and the sum of the squares of all pairs
    /// becomes less.
    fn exchange(&mut self, (here, mine): (usize, usize), (there, theirs): (usize, usize)) -> bool {
        if self.readers[here].contains(&theirs) || self.readers[there].contains(&mine) {
            return false;
        }
        let points = |submission: usize, reviewer: usize| self.points[submission][reviewer];
        let (Some(here_new), Some(there_new)) = (points(here, theirs), points(there, mine)) else { return false };
        if Some(here_new + there_new) < points(here, mine).zip(points(there, theirs)).map(|(one, other)| one + other) {
            return false;
        }
        let mut change = self.replace(here, mine, theirs) + self.replace(there, theirs, mine);
        if change >= 0 {
            change += self.replace(here, theirs, mine) + self.replace(there, mine, theirs);
            debug_assert_eq!(change, 0, "taking back an exchange leaves everything as it was");
            return false;
        }
        true
    }

    /// Puts one reader in the place of another; the change of the sum of squares.
    fn replace(&mut self, submission: usize, old: usize, new: usize) -> i64 {
        let mut change = 0;
        for reader in self.readers[submission].iter_mut() {
            if *reader == old {
                *reader = new;
                continue;
            }
            let before = self.together[old][*reader] as i64;
            let after = self.together[new][*reader] as i64;
            change += 2 * (after - before + 1);
            self.together[old][*reader] -= 1;
            self.together[*reader][old] -= 1;
            self.together[new][*reader] += 1;
            self.together[*reader][new] += 1;
        }
        change
    }
}
