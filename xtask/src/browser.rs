//! The browser suite of `e2e/`, and the pictures: a fresh site of the demo's real data, and Node.js before it.

use std::ffi::OsString;
use std::fs;
use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpStream};
use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};

use crate::commands::{command, printed, root, succeeds, target};
use crate::lifeline::Lifeline;
use crate::postgres::free_port;
use crate::test::{Tally, at_least_one_failure_unless, build};
use crate::tools;

/// Where the suite looks for the site.
const URL_VARIABLE: &str = "EUMIA_URL";
/// Where the suite looks for the letters of the site: the setting of the same name.
const DATA_VARIABLE: &str = "EUMIA_DATA_DIR";
/// Where the suite looks for the list of addresses, as `eumia routes --json` prints it.
const ROUTES_VARIABLE: &str = "EUMIA_ROUTES";
const ANSWER_WITHIN: Duration = Duration::from_secs(2);

/// Brings the browser, Node.js, the HTML checker's Java, and the npm modules.
///
/// # Errors
/// One of them is missing and cannot be installed.
pub fn bring_tools() -> Result<()> {
    tools::bring(&[tools::CHROMIUM, tools::NODE, tools::JAVA])?;
    tools::bring(&[tools::NPM])?;
    tools::bring_npm_modules()
}

/// Runs the browser suite against `site`, or else against a fresh one.
///
/// # Errors
/// The program cannot be built, the site does not start, or Node.js does not count.
pub fn tests(site: Option<&str>) -> Result<Tally> {
    let site = Site::at(site)?;
    let counts = results()?.join("counts.tap");
    let _ = fs::remove_file(&counts);
    let mut node = site.node()?;
    node.args(["--test", "--test-concurrency=2"]);
    node.args(["--test-reporter=spec", "--test-reporter-destination=stdout"]);
    node.arg("--test-reporter=tap").arg(destination(&counts));
    let good = succeeds(&mut node)?;
    let counts = fs::read_to_string(counts).context("the browser suite did not run to its end")?;
    Ok(at_least_one_failure_unless(good, tally_of_tap(&counts).context("node left no count")?))
}

/// `cargo xtask screenshots`: see there.
///
/// # Errors
/// As [`tests`].
pub fn screenshots(names: &[String], site: Option<&str>) -> Result<bool> {
    bring_tools()?;
    let site = Site::at(site)?;
    succeeds(site.node()?.arg("screenshots.js").args(names))
}

/// A site to look at; one that was started for this is stopped again, and its data removed.
struct Site {
    url: String,
    own: Option<(Lifeline, PathBuf)>,
}

impl Site {
    fn at(url: Option<&str>) -> Result<Site> {
        match url {
            Some(url) => Ok(Site { url: url.trim_end_matches('/').to_owned(), own: None }),
            None => Site::start(),
        }
    }

    fn start() -> Result<Site> {
        ensure!(succeeds(&mut build())?, "the program does not build");
        let data = target().join("browser-site");
        let _ = fs::remove_dir_all(&data);
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, free_port()?));
        let mut demo = eumia();
        demo.arg("demo").arg("--data").arg(&data).arg("--listen").arg(address.to_string());
        let log = target().join("browser-site.log");
        let _ = fs::remove_file(&log);
        let mut server = Lifeline::start("eumia demo", &demo, "TERM", &log, None)?;
        server.wait_until(|| is_healthy(address))?;
        Ok(Site { url: format!("http://{address}"), own: Some((server, data)) })
    }

    /// Node.js in the folder of the suite, told where the site and its letters are and which addresses it has.
    fn node(&self) -> Result<Command> {
        let mut node = command("node");
        node.current_dir(root().join("e2e")).env(URL_VARIABLE, &self.url);
        if let Some((_, data)) = &self.own {
            node.env(DATA_VARIABLE, data);
        }
        let routes = results()?.join("routes.json");
        fs::write(&routes, printed(eumia().args(["routes", "--json"]))?)?;
        node.env(ROUTES_VARIABLE, routes);
        Ok(node)
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        if let Some((server, data)) = self.own.take() {
            drop(server);
            let _ = fs::remove_dir_all(data);
        }
    }
}

fn eumia() -> Command {
    command(target().join("debug/eumia"))
}

/// What a run leaves behind to look at; not part of the project.
fn results() -> Result<PathBuf> {
    let folder = root().join("e2e/results");
    fs::create_dir_all(&folder)?;
    Ok(folder)
}

fn destination(file: &std::path::Path) -> OsString {
    let mut argument = OsString::from("--test-reporter-destination=");
    argument.push(file);
    argument
}

fn is_healthy(address: SocketAddr) -> bool {
    let answer = || -> Result<String> {
        let mut stream = TcpStream::connect_timeout(&address, ANSWER_WITHIN)?;
        stream.set_read_timeout(Some(ANSWER_WITHIN))?;
        write!(stream, "GET /healthz HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n")?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer)?;
        if answer.is_empty() {
            bail!("no answer");
        }
        Ok(answer)
    };
    answer().is_ok_and(|answer| answer.starts_with("HTTP/1.1 200 "))
}

/// The counts at the end of a TAP report: `# pass 12`, `# fail 0`, `# cancelled 0`.
fn tally_of_tap(report: &str) -> Option<Tally> {
    let count = |word: &str| -> Option<u64> {
        report.lines().rev().find_map(|line| line.strip_prefix("# ")?.strip_prefix(word)?.trim().parse().ok())
    };
    Some(Tally { passed: count("pass ")?, failed: count("fail ")? + count("cancelled ")? })
}

#[cfg(test)]
mod tests {
    use super::tally_of_tap;
    use crate::test::Tally;

    #[test]
    fn the_last_counts_of_a_tap_report_are_read() {
        let report = "TAP version 13\n# pass the salt\nok 1 - x\n1..9\n# tests 9\n# suites 1\n# pass 6\n# fail 2\n\
                      # cancelled 1\n# skipped 0\n# todo 0\n# duration_ms 12.5\n";
        assert_eq!(tally_of_tap(report), Some(Tally { passed: 6, failed: 3 }));
        assert_eq!(tally_of_tap("TAP version 13\n"), None);
    }
}
