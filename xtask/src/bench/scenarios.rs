//! The list of what is measured, read from `bench/scenarios.txt`; that file explains its lines.

use std::collections::BTreeMap;
use std::fs;

use anyhow::{Context, Result, bail};

use crate::commands::root;

#[derive(Debug, Default, PartialEq)]
pub struct Scenarios {
    pub pages: Vec<Page>,
    pub warm: Vec<Load>,
    pub cold: Vec<Load>,
    /// Requests a second.
    pub rate: f64,
    pub asks: Vec<Ask>,
    /// Up to how many practices p99 of an ask may be how many milliseconds; ascending.
    goals: Vec<(u64, f64)>,
    values: BTreeMap<String, Vec<String>>,
    pub forms: Vec<Form>,
    pub work: Vec<Work>,
    pub crowd: Crowd,
    pub drafts: Drafts,
    pub bursts: Vec<Burst>,
}

/// A page for people who are signed in.
#[derive(Debug, PartialEq, Eq)]
pub struct Work {
    /// Whose page it is.
    pub role: String,
    pub page: Ask,
}

/// How many are signed in at once, and what a page may take.
#[derive(Debug, Default, PartialEq)]
pub struct Crowd {
    pub clients: usize,
    pub p95_ms: f64,
    pub cpu_ms: f64,
}

/// How many write at once, and how often they save, all of them together.
#[derive(Debug, Default, PartialEq)]
pub struct Drafts {
    pub writers: usize,
    pub per_minute: f64,
}

/// People who sign in.
#[derive(Debug, PartialEq)]
pub struct Burst {
    pub per_second: f64,
    pub seconds: f64,
}

/// A public page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    pub name: String,
    pub path: String,
}

/// A closed loop.
#[derive(Clone, Debug, PartialEq)]
pub struct Load {
    pub connections: usize,
    /// As in `Accept-Encoding`.
    pub encoding: String,
    pub goal: Option<f64>,
}

/// A question at the fixed rate; `{name}` in its path takes the next value of that name.
#[derive(Debug, PartialEq, Eq)]
pub struct Ask {
    pub name: String,
    path: String,
}

/// A form that is sent over and over.
#[derive(Debug, PartialEq)]
pub struct Form {
    pub clients: usize,
    pub goal: Option<f64>,
    pub path: String,
}

impl Scenarios {
    /// # Errors
    /// The file cannot be read, or a line of it is not understood.
    pub fn load() -> Result<Scenarios> {
        let file = root().join("bench/scenarios.txt");
        Scenarios::read(&fs::read_to_string(&file).with_context(|| format!("{} cannot be read", file.display()))?)
    }

    fn read(text: &str) -> Result<Scenarios> {
        let mut scenarios = Scenarios::default();
        for line in text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
            scenarios.take(line).with_context(|| format!("in bench/scenarios.txt, this line: {line}"))?;
        }
        Ok(scenarios)
    }

    fn take(&mut self, line: &str) -> Result<()> {
        let words: Vec<&str> = line.split_whitespace().collect();
        match words[..] {
            ["page", name, path] => self.pages.push(Page { name: name.to_owned(), path: path.to_owned() }),
            ["warm", connections, encoding, goal] => self.warm.push(load(connections, encoding, goal)?),
            ["cold", connections, encoding, goal] => self.cold.push(load(connections, encoding, goal)?),
            ["rate", rate] => self.rate = rate.parse()?,
            ["ask", path, ref name @ ..] => self.asks.push(Ask { name: name.join(" "), path: path.to_owned() }),
            ["goal", size, ms] => self.goals.push((size.parse()?, ms.parse()?)),
            ["values", name, ref values @ ..] if !values.is_empty() => {
                self.values.insert(name.to_owned(), values.iter().copied().map(str::to_owned).collect());
            }
            ["work", role, path, ref name @ ..] => {
                let page = Ask { name: name.join(" "), path: path.to_owned() };
                self.work.push(Work { role: role.to_owned(), page });
            }
            ["crowd", clients, p95_ms, cpu_ms] => {
                self.crowd = Crowd { clients: clients.parse()?, p95_ms: p95_ms.parse()?, cpu_ms: cpu_ms.parse()? };
            }
            ["drafts", writers, per_minute] => {
                self.drafts = Drafts { writers: writers.parse()?, per_minute: per_minute.parse()? };
            }
            ["burst", per_second, seconds] => {
                self.bursts.push(Burst { per_second: per_second.parse()?, seconds: seconds.parse()? });
            }
            ["form", clients, ms, path] => {
                self.forms.push(Form { clients: clients.parse()?, goal: goal(ms)?, path: path.to_owned() });
            }
            _ => bail!("it starts with no word that is known here, or has too few or too many of them"),
        }
        Ok(())
    }

    /// Lets `{name}` stand for each of these.
    pub fn set(&mut self, name: &str, values: Vec<String>) {
        self.values.insert(name.to_owned(), values);
    }

    /// The goal of p99 at this size, in milliseconds; none beyond the largest that one was set for.
    pub fn goal_ms(&self, practices: u64) -> Option<f64> {
        self.goals.iter().find(|(size, _)| practices <= *size).map(|(_, ms)| *ms)
    }

    /// That many addresses of an ask. Each name in braces goes through its values at its own pace.
    ///
    /// # Errors
    /// A name in braces has no values.
    pub fn paths(&self, ask: &Ask, count: usize) -> Result<Vec<String>> {
        (0..count).map(|turn| self.path(&ask.path, turn)).collect()
    }

    fn path(&self, pattern: &str, turn: usize) -> Result<String> {
        let (mut path, mut rest, mut pace) = (String::new(), pattern, 1);
        while let Some((before, after)) = rest.split_once('{') {
            let (name, after) = after.split_once('}').context("a brace is not closed")?;
            let values = self.values.get(name).with_context(|| format!("there are no values of {name}"))?;
            path += before;
            path += &values[turn / pace % values.len()];
            // The next name moves on when this one is through, so that they meet in all combinations.
            pace *= values.len();
            rest = after;
        }
        Ok(path + rest)
    }
}

fn load(connections: &str, encoding: &str, limit: &str) -> Result<Load> {
    Ok(Load { connections: connections.parse()?, encoding: encoding.to_owned(), goal: goal(limit)? })
}

fn goal(text: &str) -> Result<Option<f64>> {
    Ok(if text == "-" { None } else { Some(text.parse()?) })
}

#[cfg(test)]
mod tests {
    use super::Scenarios;

    #[test]
    fn the_file_of_the_project_is_understood_and_every_ask_has_its_values() {
        let mut scenarios = Scenarios::load().expect("it is understood");
        assert!(!scenarios.pages.is_empty() && !scenarios.asks.is_empty() && scenarios.rate > 0.0);
        assert!(scenarios.crowd.clients > 0 && scenarios.drafts.writers > 0 && !scenarios.bursts.is_empty());
        scenarios.set("practice", vec!["made-up-practice-0000006".into()]);
        for ask in scenarios.asks.iter().chain(scenarios.work.iter().map(|work| &work.page)) {
            scenarios.paths(ask, 3).expect("its values are there");
        }
    }

    #[test]
    fn values_meet_in_all_combinations() {
        let text = "ask /s?q={a}&c={b} two\nvalues a x y\nvalues b 1 2\ngoal 10 25\ngoal 100 60";
        let scenarios = Scenarios::read(text).expect("it is understood");
        let paths = scenarios.paths(&scenarios.asks[0], 5).expect("values are there");
        assert_eq!(paths, ["/s?q=x&c=1", "/s?q=y&c=1", "/s?q=x&c=2", "/s?q=y&c=2", "/s?q=x&c=1"]);
        assert_eq!([10, 11, 101].map(|size| scenarios.goal_ms(size)), [Some(25.0), Some(60.0), None]);
    }

    #[test]
    fn a_line_that_means_nothing_is_refused() {
        for line in ["pages x /", "warm 16 br", "warm many br -", "values none", "crowd 16 100", "drafts ten 500", "burst 50"] {
            assert!(Scenarios::read(line).is_err(), "{line}");
        }
    }
}
