//! Fills places by successive shortest paths: a place is given to a reviewer, who may hand something on to the next, until
//! one has room. Paths run over reviewers alone, of whom there are few; between two of them stands the cheapest submission
//! to move.
//!
//! Successive shortest paths: R. K. Ahuja, T. L. Magnanti, J. B. Orlin, “Network Flows” (1993), section 9.7. Places that can
//! be filled together form a matroid, so that to take them one by one and keep what was once filled fills as many as
//! possible. A reviewer's next reading costs by her load, before everything else; of all ways to fill these places such a
//! flow is even by every measure at once, the highest load as low and the lowest as high as can be: N. Harvey, R. Ladner, L.
//! Lovász, T. Tamir, “Semi-matchings for bipartite graphs and load balancing” (Journal of Algorithms 59, 2006). The tests
//! compare it with all others.

use base_core::dice::Rng;

/// Chance decides between equals: a part of a point that even a path through all reviewers does not add up to a whole one.
const CHANCES: i64 = 1 << 10;
/// The cost of what is not possible.
const NEVER: i64 = i64::MAX;

/// Who can read what, and how well. Rows are submissions, entries reviewers.
pub(super) struct Task {
    /// Nothing where she must not.
    pub(super) points: Vec<Vec<Option<u32>>>,
    /// The points with chance, the less the better.
    costs: Vec<Vec<i64>>,
    /// What each reviewer has already and the most that she takes.
    before: Vec<usize>,
    most: Vec<usize>,
}

impl Task {
    pub(super) fn new(points: Vec<Vec<Option<u32>>>, before: Vec<usize>, most: Vec<usize>, rng: &mut impl Rng) -> Self {
        let point = CHANCES * 2 * (before.len() as i64 + 1);
        let mut cost = |points: &Option<u32>| {
            let chance = rng.random_range(0..CHANCES);
            points.map_or(NEVER, |points| chance - i64::from(points) * point)
        };
        let costs = points.iter().map(|row| row.iter().map(&mut cost).collect()).collect();
        Self { points, costs, before, most }
    }
}

/// The reviewers chosen for each submission. `places` names the submissions that want one more, in the order of their right.
pub(super) fn fill(task: &Task, places: &[usize]) -> Vec<Vec<usize>> {
    let mut flow = Flow::new(task);
    for &submission in places {
        if let Some(path) = flow.path(submission) {
            flow.follow(submission, &path);
        }
    }
    flow.chosen
}

/// To move this submission from one reviewer to another changes the cost by so much.
#[derive(Clone, Copy)]
struct Step {
    cost: i64,
    submission: usize,
}

const NO_STEP: Step = Step { cost: NEVER, submission: usize::MAX };

/// A way to one more reading: who gets one more in all, and for each reviewer from whom the way came.
struct Path {
    end: usize,
    came_from: Vec<Option<usize>>,
}

struct Flow<'a> {
    task: &'a Task,
    loads: Vec<usize>,
    /// By submission who reads it; by reviewer what she reads.
    chosen: Vec<Vec<usize>>,
    held: Vec<Vec<usize>>,
    /// The cheapest step from each reviewer to each other one.
    steps: Vec<Vec<Step>>,
}

impl<'a> Flow<'a> {
    fn new(task: &'a Task) -> Self {
        let reviewers = task.before.len();
        Self {
            task,
            loads: task.before.clone(),
            chosen: vec![Vec::new(); task.costs.len()],
            held: vec![Vec::new(); reviewers],
            steps: vec![vec![NO_STEP; reviewers]; reviewers],
        }
    }

    /// The way that ends with the reviewer who has least among all that can be reached, and is the cheapest such.
    fn path(&self, submission: usize) -> Option<Path> {
        let reviewers = self.loads.len();
        let mut best = self.task.costs[submission].clone();
        self.chosen[submission].iter().for_each(|&reviewer| best[reviewer] = NEVER);
        let mut came_from = vec![None; reviewers];
        // There is no circle of steps that saves anything (else the flow would not be of least cost), so this ends by itself
        // after at most one round for each reviewer.
        let mut open: Vec<usize> = (0..reviewers).filter(|&reviewer| best[reviewer] != NEVER).collect();
        for _ in 0..reviewers {
            let mut reached = vec![false; reviewers];
            for &from in &open {
                for (to, step) in self.steps[from].iter().enumerate() {
                    if step.cost != NEVER && best[from] + step.cost < best[to] {
                        best[to] = best[from] + step.cost;
                        came_from[to] = Some(from);
                        reached[to] = true;
                    }
                }
            }
            open = (0..reviewers).filter(|&reviewer| reached[reviewer]).collect();
        }
        let has_room = |reviewer: &usize| best[*reviewer] != NEVER && self.loads[*reviewer] < self.task.most[*reviewer];
        let end = (0..reviewers).filter(has_room).min_by_key(|&reviewer| (self.loads[reviewer], best[reviewer]))?;
        Some(Path { end, came_from })
    }

    /// Moves everything along the way by one, from its end to its beginning, where the submission comes in.
    fn follow(&mut self, submission: usize, path: &Path) {
        self.loads[path.end] += 1;
        let mut changed = Vec::new();
        let mut to = path.end;
        while let Some(from) = path.came_from[to] {
            let moved = self.steps[from][to].submission;
            self.chosen[moved].retain(|reviewer| *reviewer != from);
            self.held[from].retain(|held| *held != moved);
            self.give(moved, to);
            changed.push((from, moved));
            changed.extend(self.chosen[moved].iter().map(|&reviewer| (reviewer, moved)));
            to = from;
        }
        self.give(submission, to);
        changed.extend(self.chosen[submission].iter().map(|&reviewer| (reviewer, submission)));
        for (reviewer, submission) in changed {
            self.renew(reviewer, submission);
        }
    }

    fn give(&mut self, submission: usize, reviewer: usize) {
        debug_assert!(!self.chosen[submission].contains(&reviewer), "nobody reads twice");
        self.chosen[submission].push(reviewer);
        self.held[reviewer].push(submission);
    }

    /// Finds the cheapest steps from a reviewer again, after she got or lost a submission or somebody else who reads it did.
    fn renew(&mut self, from: usize, submission: usize) {
        let holds = self.chosen[submission].contains(&from);
        for to in 0..self.loads.len() {
            if self.steps[from][to].submission == submission {
                let steps = self.held[from].iter().map(|&held| self.step(held, from, to));
                self.steps[from][to] = steps.min_by_key(|step| step.cost).unwrap_or(NO_STEP);
            } else if holds {
                let step = self.step(submission, from, to);
                if step.cost < self.steps[from][to].cost {
                    self.steps[from][to] = step;
                }
            }
        }
    }

    fn step(&self, submission: usize, from: usize, to: usize) -> Step {
        let costs = &self.task.costs[submission];
        if costs[to] == NEVER || self.chosen[submission].contains(&to) {
            return NO_STEP;
        }
        Step { cost: costs[to] - costs[from], submission }
    }
}
