//! People who are signed in, several at once: what a page costs that belongs to one reader and is made anew each time.

use std::net::SocketAddr;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};

use super::figures::Sample;
use super::http::Client;
use super::processes::Processes;

/// What was seen of all of them together.
pub struct Outcome {
    /// From the request to the whole page, in milliseconds.
    pub latency_ms: Sample,
    /// Time on processors for one page, in milliseconds.
    pub cpu_ms: f64,
    pub per_second: f64,
}

/// Answers to a burst of people who sign in with their password.
#[derive(Default)]
pub struct Burst {
    /// Milliseconds of those who were let in.
    pub let_in_ms: Sample,
    /// How many were asked to come back later.
    pub put_off: usize,
}

/// The cookie of the demo's made-up person with this role.
///
/// # Errors
/// The site is no demo, or there is no such person.
pub fn session(site: SocketAddr, role: &str) -> Result<String> {
    let mut client = Client::new(site);
    let doors = client.get("/en/sign-in", "")?.text();
    let mut buttons = doors.split("name=\"person\" value=\"").skip(1).filter_map(|rest| rest.split_once("\">"));
    let door = buttons.find(|(_, rest)| rest.split('<').next().unwrap_or_default().to_lowercase().ends_with(role));
    let (person, _) = door.with_context(|| format!("the demo has nobody who is {role}"))?;
    let answer = client.post("/en/sign-in/demo", &format!("person={person}"))?;
    let cookie = answer.header("set-cookie").and_then(|cookie| cookie.split(';').next());
    Ok(cookie.with_context(|| format!("the {role} was not let in: {}", answer.status))?.to_owned())
}

/// `clients` look at `path` as who bears `cookie`, again and again, for `time`.
///
/// # Errors
/// Any of them did not get the page.
pub fn look(site: SocketAddr, path: &str, cookie: &str, clients: usize, time: Duration, server: Processes) -> Result<Outcome> {
    let (before, started) = (server.cpu()?, Instant::now());
    let headers = format!("Cookie: {cookie}\r\nAccept-Encoding: br\r\n");
    let eyes: Vec<Result<Vec<f64>>> = thread::scope(|scope| {
        let eyes: Vec<_> = (0..clients).map(|_| scope.spawn(|| look_until(started + time, site, path, &headers))).collect();
        eyes.into_iter().map(|eye| eye.join().expect("a client does not panic")).collect()
    });
    let latencies: Vec<f64> = eyes.into_iter().collect::<Result<Vec<_>>>()?.concat();
    let (spent, count) = (server.cpu()? - before, latencies.len() as f64);
    let per_second = count / started.elapsed().as_secs_f64();
    Ok(Outcome { cpu_ms: spent.as_secs_f64() * 1000.0 / count, latency_ms: Sample(latencies), per_second })
}

fn look_until(end: Instant, site: SocketAddr, path: &str, headers: &str) -> Result<Vec<f64>> {
    let mut client = Client::new(site);
    let mut latencies = Vec::new();
    while Instant::now() < end {
        let asked = Instant::now();
        let answer = client.get(path, headers)?;
        ensure!(answer.status == 200, "{path} was answered {}", answer.status);
        latencies.push(asked.elapsed().as_secs_f64() * 1000.0);
    }
    Ok(latencies)
}

/// As many people a second as `rate` says sign in with their right passwords, for `time`, whether or not the ones before are in.
///
/// # Errors
/// Somebody was neither let in (303) nor asked to come back (503, 429).
pub fn burst(site: SocketAddr, emails: &[String], password: &str, rate: f64, time: Duration) -> Result<Burst> {
    let count = (rate * time.as_secs_f64()) as usize;
    let started = Instant::now();
    let tries: Vec<Result<(u16, f64)>> = thread::scope(|scope| {
        let tries: Vec<_> = (0..count)
            .map(|turn| {
                let due = started + Duration::from_secs_f64(turn as f64 / rate);
                thread::sleep(due.saturating_duration_since(Instant::now()));
                let form = format!("email={}&password={password}", emails[turn % emails.len()]);
                scope.spawn(move || {
                    let asked = Instant::now();
                    let answer = Client::new(site).post("/en/sign-in", &form)?;
                    Ok((answer.status, asked.elapsed().as_secs_f64() * 1000.0))
                })
            })
            .collect();
        tries.into_iter().map(|one| one.join().expect("a client does not panic")).collect()
    });
    let mut burst = Burst::default();
    for outcome in tries {
        match outcome? {
            (303, ms) => burst.let_in_ms.0.push(ms),
            (503 | 429, _) => burst.put_off += 1,
            (other, _) => anyhow::bail!("somebody with the right password was answered {other}"),
        }
    }
    Ok(burst)
}
