//! As many requests as a server takes, on a fixed number of connections; `wrk` asks, and we look at what it cost.

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};

use super::processes::Processes;
use crate::commands::{command, printed};

/// One measurement of one server.
#[derive(Clone, Copy)]
pub struct Cost {
    /// Time on processors for one request, in microseconds.
    pub cpu_us: f64,
    pub requests_per_second: f64,
}

/// What is asked.
pub struct Question<'a> {
    pub address: SocketAddr,
    pub path: &'a str,
    pub connections: usize,
    /// As in `Accept-Encoding`.
    pub encoding: &'a str,
    /// Whether kept pages are passed by.
    pub cold: bool,
}

/// Asks for `time`; what it costs is counted of `server`.
///
/// # Errors
/// wrk is missing, the server does not answer, or any answer is an error.
pub fn run(question: &Question<'_>, time: Duration, server: Processes) -> Result<Cost> {
    let (before, started) = (server.cpu()?, Instant::now());
    let report = printed(&mut wrk(question, time))?;
    let (spent, elapsed) = (server.cpu()? - before, started.elapsed());
    ensure!(!report.contains("Non-2xx") && !report.contains("Socket errors"), "{} failed under load:\n{report}", question.path);
    let requests = requests_in(&report).with_context(|| format!("wrk did not count:\n{report}"))?;
    ensure!(requests > 0.0, "{} was not answered once:\n{report}", question.path);
    Ok(Cost { cpu_us: spent.as_secs_f64() * 1e6 / requests, requests_per_second: requests / elapsed.as_secs_f64() })
}

fn wrk(question: &Question<'_>, time: Duration) -> std::process::Command {
    let mut wrk = command("wrk");
    wrk.args(["--threads", "1", "--timeout", "20s", "--connections", &question.connections.to_string()]);
    wrk.args(["--duration", &format!("{}s", time.as_secs().max(1))]);
    wrk.args(["--header", &format!("Accept-Encoding: {}", question.encoding)]);
    if question.cold {
        wrk.args(["--header", "Cookie: eumia=nobody"]);
    }
    wrk.arg(format!("http://{}{}", question.address, question.path));
    wrk
}

/// From the line `  123456 requests in 5.00s, 1.20GB read`.
fn requests_in(report: &str) -> Option<f64> {
    report.lines().find_map(|line| line.trim().split_once(" requests in ")?.0.parse().ok())
}

#[cfg(test)]
mod tests {
    use super::requests_in;

    #[test]
    fn the_count_of_wrk_is_read() {
        let report = "Running 2s test @ http://127.0.0.1:1/\n  1 threads and 16 connections\n  61234 requests in 2.00s, 1.20GB read\nRequests/sec: 30617.0\n";
        assert_eq!(requests_in(report), Some(61_234.0));
        assert_eq!(requests_in("unable to connect"), None);
    }
}
