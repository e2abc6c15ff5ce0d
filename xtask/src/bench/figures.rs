//! What was measured: samples under a name, with a goal where there is one; as a table for people and as JSON for programs.

use serde_json::{Value, json};

/// The same thing measured several times, in any order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sample(pub Vec<f64>);

/// Figures of one run: one database at one size.
pub struct Run {
    /// Such as `SQLite, 10,000`.
    pub title: String,
    pub practices: u64,
    pub figures: Vec<Figure>,
}

/// One thing that was measured.
pub struct Figure {
    pub name: String,
    pub unit: &'static str,
    /// An upper bound.
    pub goal: Option<f64>,
    pub sample: Sample,
}

impl Sample {
    /// The value that `share` of all values do not exceed (nearest rank); 0 for nothing.
    pub fn quantile(&self, share: f64) -> f64 {
        let mut sorted = self.0.clone();
        sorted.sort_by(f64::total_cmp);
        let rank = (share * sorted.len() as f64).ceil() as usize;
        sorted.get(rank.max(1) - 1).copied().unwrap_or_default()
    }

    pub fn median(&self) -> f64 {
        self.quantile(0.5)
    }

    /// The smallest and the largest.
    pub fn range(&self) -> (f64, f64) {
        (self.quantile(0.0), self.quantile(1.0))
    }
}

impl From<f64> for Sample {
    fn from(value: f64) -> Self {
        Sample(vec![value])
    }
}

impl Run {
    pub fn new(title: String, practices: u64) -> Run {
        Run { title, practices, figures: Vec::new() }
    }

    /// Notes a figure and shows it.
    pub fn note(&mut self, name: impl Into<String>, unit: &'static str, goal: Option<f64>, sample: impl Into<Sample>) {
        let figure = Figure { name: name.into(), unit, goal, sample: sample.into() };
        println!("  {}: {} {}{}", figure.name, figure.cell(), figure.unit, figure.judged());
        self.figures.push(figure);
    }

    pub fn to_json(&self) -> Value {
        let figure = |figure: &Figure| {
            let Figure { name, unit, goal, sample } = figure;
            json!({ "name": name, "unit": unit, "goal": goal, "median": sample.median(), "values": sample.0 })
        };
        json!({ "title": self.title, "practices": self.practices, "figures": self.figures.iter().map(figure).collect::<Vec<_>>() })
    }
}

impl Figure {
    /// Median and range, or the one value that there is.
    fn cell(&self) -> String {
        let (least, most) = self.sample.range();
        let median = number(self.sample.median());
        if self.sample.0.len() == 1 { median } else { format!("{median} ({}–{})", number(least), number(most)) }
    }

    fn misses(&self) -> bool {
        self.goal.is_some_and(|goal| self.sample.median() > goal)
    }

    fn judged(&self) -> String {
        match self.goal {
            Some(goal) if self.misses() => format!(", goal {} MISSED", number(goal)),
            Some(goal) => format!(", goal {} met", number(goal)),
            None => String::new(),
        }
    }
}

/// All runs beside each other in Markdown; a figure that misses its goal stands in bold.
pub fn table(runs: &[Run]) -> String {
    let titles: Vec<&str> = runs.iter().map(|run| run.title.as_str()).collect();
    let mut table = format!("| what | goal | {} |\n|---|---|{}\n", titles.join(" | "), "---:|".repeat(runs.len()));
    for name in names(runs) {
        let row: Vec<Option<&Figure>> = runs.iter().map(|run| run.figures.iter().find(|figure| figure.name == name)).collect();
        let known = row.iter().flatten().next();
        let mut goals: Vec<String> = row.iter().flatten().filter_map(|figure| figure.goal).map(number).collect();
        goals.dedup();
        let cells: Vec<String> = row.iter().map(|figure| figure.map_or_else(|| "–".to_owned(), shown)).collect();
        let unit = known.map_or("", |figure| figure.unit);
        table += &format!("| {name}, {unit} | {} | {} |\n", goals.join(" / "), cells.join(" | "));
    }
    table
}

fn shown(figure: &Figure) -> String {
    if figure.misses() { format!("**{}**", figure.cell()) } else { figure.cell() }
}

/// Each name once, in the order in which they were measured.
fn names(runs: &[Run]) -> Vec<&str> {
    let mut names: Vec<&str> = Vec::new();
    for figure in runs.iter().flat_map(|run| &run.figures) {
        if !names.contains(&figure.name.as_str()) {
            names.push(&figure.name);
        }
    }
    names
}

/// Three digits that count, thousands set apart.
fn number(value: f64) -> String {
    let decimals = match value.abs() {
        size if size >= 100.0 || size == 0.0 => 0,
        size if size >= 10.0 => 1,
        size if size >= 1.0 => 2,
        size if size >= 0.1 => 3,
        _ => 4,
    };
    let text = format!("{value:.decimals$}");
    let (whole, rest) = text.split_at(text.find('.').unwrap_or(text.len()));
    let mut grouped = String::new();
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && (whole.len() - place) % 3 == 0 {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped + rest
}

#[cfg(test)]
mod tests {
    use super::{Run, Sample, number, table};

    #[test]
    fn quantiles_are_values_that_were_seen() {
        let sample = Sample((1..=200).rev().map(f64::from).collect());
        assert_eq!([0.0, 0.5, 0.99, 1.0].map(|share| sample.quantile(share)), [1.0, 100.0, 198.0, 200.0]);
        assert_eq!(Sample::default().median(), 0.0);
    }

    #[test]
    fn numbers_have_three_digits_that_count() {
        assert_eq!([1_234_567.8, 52.34, 1.5, 0.0123, 0.0].map(number), ["1,234,568", "52.3", "1.50", "0.0123", "0"]);
    }

    #[test]
    fn runs_stand_beside_each_other_and_a_missed_goal_stands_out() {
        let mut small = Run::new("10".into(), 10);
        small.note("search p99", "ms", Some(25.0), 3.0);
        small.note("start", "ms", None, Sample(vec![9.0, 7.0, 8.0]));
        let mut large = Run::new("1,000".into(), 1000);
        large.note("search p99", "ms", Some(60.0), 80.0);
        let expected = "| what | goal | 10 | 1,000 |\n|---|---|---:|---:|\n\
                        | search p99, ms | 25.0 / 60.0 | 3.00 | **80.0** |\n| start, ms |  | 8.00 (7.00–9.00) | – |\n";
        assert_eq!(table(&[small, large]), expected);
    }
}
