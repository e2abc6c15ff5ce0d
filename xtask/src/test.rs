//! `cargo xtask test`: every test of the project, one step after the other, each with its headline and its time.
//!
//! A step that fails does not stop those after it: one run shows all that is wrong. The last line sums up
//! what the test runners counted (`N passed, N failed`); a check that is no test, such as the format,
//! counts as one.

use std::fs;
use std::io::{self, Write};
use std::ops::AddAssign;
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context, Result};
use clap::ValueEnum;

use crate::commands::{cargo, root, succeeds, target};
use crate::postgres::{Cluster, Durability, URL_VARIABLE};
use crate::{browser, tools};

/// A part of the suite that can be run alone.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Part {
    /// Everything written in Rust, with both databases
    Unit,
    /// Everything seen through a browser
    Browser,
}

/// How many tests went well, and how many did not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub passed: u64,
    pub failed: u64,
}

/// Runs the whole suite, or one part; `site` is where the browser finds a site that already runs.
/// True if nothing failed.
///
/// # Errors
/// None of its own: what goes wrong in a step is printed and counted as a failure.
pub fn run(only: Option<Part>, site: Option<&str>) -> Result<bool> {
    let mut suite = Suite::default();
    if only != Some(Part::Browser) {
        suite.step("Rust tools", no_tests(tools::bring_cargo_tools));
        suite.step("Format", || check(&mut cargo("fmt --all --check")));
        suite.step("Lints", || check(&mut cargo("clippy --quiet --workspace --all-targets -- --deny warnings")));
        suite.step("Build", || check(&mut build()));
        suite.step("Rust tests, with SQLite and PostgreSQL", rust_tests);
        if any_documentation_test()? {
            suite.step("Documentation tests", documentation_tests);
        }
    }
    if only != Some(Part::Unit) {
        suite.step("Browser tools", no_tests(browser::bring_tools));
        suite.step("Browser tests", || browser::tests(site));
    }
    Ok(suite.close())
}

/// Builds the program and all tests in one go, so that no later step builds the same crates again with other features.
pub fn build() -> Command {
    cargo("build --workspace --bins --tests")
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Tally) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

/// The steps so far, each with its outcome.
#[derive(Default)]
struct Suite {
    total: Tally,
    lines: Vec<String>,
    started: Option<Instant>,
}

impl Suite {
    fn step(&mut self, headline: &str, act: impl FnOnce() -> Result<Tally>) {
        println!("\n── {headline}");
        let started = Instant::now();
        self.started.get_or_insert(started);
        let tally = act().unwrap_or_else(|error| {
            println!("{error:#}");
            Tally { passed: 0, failed: 1 }
        });
        let sign = if tally.failed == 0 { "ok    " } else { "FAILED" };
        self.lines.push(format!("{sign} {:>6.1} s  {headline}", started.elapsed().as_secs_f64()));
        self.total += tally;
    }

    /// Prints what came of it all; the last line is the one that counts.
    fn close(self) -> bool {
        println!("\n── Summary");
        for line in &self.lines {
            println!("{line}");
        }
        if let Some(started) = self.started {
            println!("       {:>6.1} s  in all\n", started.elapsed().as_secs_f64());
        }
        println!("{} passed, {} failed", self.total.passed, self.total.failed);
        self.total.failed == 0
    }
}

/// A preparation: it counts only when it fails.
fn no_tests(prepare: fn() -> Result<()>) -> impl FnOnce() -> Result<Tally> {
    move || prepare().map(|()| Tally::default())
}

/// A check that is no test counts as one.
fn check(command: &mut Command) -> Result<Tally> {
    let good = succeeds(command)?;
    Ok(Tally { passed: u64::from(good), failed: u64::from(!good) })
}

fn rust_tests() -> Result<Tally> {
    tools::bring(&[tools::POSTGRES])?;
    let cluster = Cluster::start(Durability::None)?;
    let report = target().join("nextest/default/junit.xml");
    let _ = fs::remove_file(&report);
    let xtask = std::env::current_exe()?;
    let good = succeeds(
        cargo("nextest run --workspace")
            .env(URL_VARIABLE, cluster.url())
            // For tests that must stop and start a server of their own: `$EUMIA_TEST_XTASK postgres --durable`.
            .env("EUMIA_TEST_XTASK", xtask),
    )?;
    let report = fs::read_to_string(report).context("the tests did not run to their end")?;
    Ok(at_least_one_failure_unless(good, tally_of_junit(&report).context("nextest left no count")?))
}

fn documentation_tests() -> Result<Tally> {
    let mut tests = cargo("test --workspace --doc --no-fail-fast");
    let output = tests.stderr(Stdio::inherit()).output()?;
    io::stdout().write_all(&output.stdout)?;
    Ok(at_least_one_failure_unless(output.status.success(), tally_of_libtest(&String::from_utf8_lossy(&output.stdout))))
}

/// Whether any comment of ours holds an example, so that building them all for nothing is spared.
fn any_documentation_test() -> Result<bool> {
    let mut folders = vec![root().join("crates")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|kind| kind == "rs") && holds_example(&fs::read_to_string(path)?) {
                return Ok(true);
            }
        }
    }
    Ok(false)
}

fn holds_example(source: &str) -> bool {
    source.lines().map(str::trim_start).any(|line| {
        let comment = line.strip_prefix("///").or_else(|| line.strip_prefix("//!"));
        comment.is_some_and(|comment| matches!(comment.trim(), "```" | "```rust" | "```should_panic" | "```no_run"))
    })
}

/// A runner that ended badly without naming a failed test (a build that broke, a crash) has failed all the same.
pub fn at_least_one_failure_unless(good: bool, mut tally: Tally) -> Tally {
    if !good {
        tally.failed = tally.failed.max(1);
    }
    tally
}

/// The counts of nextest's `JUnit` report (`.config/nextest.toml` asks for it): the first element sums up.
fn tally_of_junit(report: &str) -> Option<Tally> {
    let sum = report.split_once("<testsuites")?.1.split_once('>')?.0;
    let attribute = |name: &str| -> Option<u64> { sum.split_once(&format!(" {name}=\""))?.1.split_once('"')?.0.parse().ok() };
    let failed = attribute("failures")? + attribute("errors")?;
    Some(Tally { passed: attribute("tests")?.checked_sub(failed)?, failed })
}

/// The counts of `test result: ok. 3 passed; 0 failed; …`, one such line for each crate.
fn tally_of_libtest(output: &str) -> Tally {
    let mut total = Tally::default();
    for line in output.lines().filter(|line| line.starts_with("test result:")) {
        let count = |word: &str| -> u64 {
            let before = line.split_once(word).map_or("", |(before, _)| before);
            before.split_whitespace().last().and_then(|number| number.parse().ok()).unwrap_or(0)
        };
        total += Tally { passed: count(" passed"), failed: count(" failed") };
    }
    total
}

#[cfg(test)]
mod tests {
    use super::{Tally, at_least_one_failure_unless, holds_example, tally_of_junit, tally_of_libtest};

    #[test]
    fn the_report_of_nextest_is_summed_up() {
        let report = r#"<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="nextest-run" tests="7" failures="2" errors="1" uuid="x" time="0.1">
    <testsuite name="one" tests="3" disabled="0" errors="0" failures="1">"#;
        assert_eq!(tally_of_junit(report), Some(Tally { passed: 4, failed: 3 }));
        assert_eq!(tally_of_junit("<html>"), None);
    }

    #[test]
    fn the_lines_of_cargo_test_are_summed_up() {
        let output = "running 2 tests\ntest result: ok. 2 passed; 0 failed; 0 ignored\n\n\
                      test result: FAILED. 1 passed; 3 failed; 0 ignored\n";
        assert_eq!(tally_of_libtest(output), Tally { passed: 3, failed: 3 });
    }

    #[test]
    fn a_bad_end_is_a_failure_even_if_nobody_counted_it() {
        let all_passed = Tally { passed: 5, failed: 0 };
        assert_eq!(at_least_one_failure_unless(true, all_passed), all_passed);
        assert_eq!(at_least_one_failure_unless(false, all_passed), Tally { passed: 5, failed: 1 });
    }

    #[test]
    fn only_a_fence_that_holds_rust_is_an_example() {
        assert!(holds_example("    /// ```\n    /// assert!(true);"));
        assert!(!holds_example("//! ```text\n//! a drawing\nlet fence = \"```\";"));
    }
}
