//! People who are signed in, several at once: what a page costs that belongs to one reader and is made anew each time.

use std::net::SocketAddr;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};

use super::figures::Sample;
use super::http::Client;
use super::processes::Processes;

const STATEMENTS: &str = "eumia_statements";

/// A page and who looks at it.
#[derive(Clone, Debug)]
pub struct Look {
    pub path: String,
    /// Her cookie, as a line of the request's head.
    pub cookie: String,
}

/// What was seen of all of them together.
pub struct Outcome {
    /// From the request to the whole page, in milliseconds.
    pub latency_ms: Sample,
    /// Time on processors for one page, in milliseconds.
    pub cpu_ms: f64,
    pub per_second: f64,
    /// Bytes of a page as they were sent.
    pub bytes: f64,
}

/// The session of the demo's made-up person with this role, as a line of a request's head.
///
/// # Errors
/// The site is no demo, or there is no such person.
pub fn demo_session(site: SocketAddr, role: &str) -> Result<String> {
    let mut client = Client::new(site);
    let doors = client.get("/en/sign-in", "")?.text();
    let mut buttons = doors.split("name=\"person\" value=\"").skip(1).filter_map(|rest| rest.split_once("\">"));
    let door = buttons.find(|(_, rest)| rest.split('<').next().unwrap_or_default().to_lowercase().ends_with(role));
    let (person, _) = door.with_context(|| format!("the demo has nobody who is {role}"))?;
    let answer = client.post("/en/sign-in/demo", "", &format!("person={person}"))?;
    cookie_of(&answer).with_context(|| format!("the {role} was not let in: {}", answer.status))
}

/// The session that an answer begins, as a line of the next request's head.
pub fn cookie_of(answer: &super::http::Answer) -> Option<String> {
    let cookie = answer.header("set-cookie")?.split(';').next()?;
    Some(format!("Cookie: {cookie}\r\n"))
}

/// `clients` look at these pages in turn, each beginning with another, again and again, for `time`.
///
/// # Errors
/// Any of them did not get a page.
pub fn look(site: SocketAddr, looks: &[Look], clients: usize, time: Duration, server: Processes) -> Result<Outcome> {
    let (before, started) = (server.cpu()?, Instant::now());
    let eyes: Vec<Result<Vec<(f64, usize)>>> = thread::scope(|scope| {
        let begin = |eye: usize| looks.iter().cycle().skip(eye * looks.len() / clients);
        let eyes: Vec<_> = (0..clients).map(|eye| scope.spawn(move || look_until(started + time, site, begin(eye)))).collect();
        eyes.into_iter().map(|eye| eye.join().expect("a client does not panic")).collect()
    });
    let seen = eyes.into_iter().collect::<Result<Vec<_>>>()?.concat();
    let (spent, count) = (server.cpu()? - before, seen.len() as f64);
    Ok(Outcome {
        cpu_ms: spent.as_secs_f64() * 1000.0 / count,
        per_second: count / started.elapsed().as_secs_f64(),
        bytes: seen.iter().map(|(_, bytes)| *bytes as f64).sum::<f64>() / count,
        latency_ms: Sample(seen.into_iter().map(|(ms, _)| ms).collect()),
    })
}

fn look_until<'a>(end: Instant, site: SocketAddr, looks: impl Iterator<Item = &'a Look>) -> Result<Vec<(f64, usize)>> {
    let mut client = Client::new(site);
    let mut seen = Vec::new();
    for Look { path, cookie } in looks {
        let asked = Instant::now();
        if asked >= end {
            break;
        }
        let answer = client.get(path, &format!("{cookie}Accept-Encoding: br\r\n"))?;
        ensure!(answer.status == 200, "{path} was answered {}", answer.status);
        seen.push((asked.elapsed().as_secs_f64() * 1000.0, answer.body.len()));
    }
    Ok(seen)
}

/// Database statements that each of these pages takes, as the program counts them: the least of all, since its own chores count too.
///
/// # Errors
/// A page is not there, or the program does not tell its figures.
pub fn statements(site: SocketAddr, looks: &[Look]) -> Result<f64> {
    let mut client = Client::new(site);
    let mut least = f64::INFINITY;
    for Look { path, cookie } in looks {
        let [first, second] = [metric(&mut client, STATEMENTS)?, metric(&mut client, STATEMENTS)?];
        let answer = client.get(path, cookie)?;
        ensure!(answer.status == 200, "{path} was answered {}", answer.status);
        // Telling the figures takes some itself.
        let telling = second - first;
        least = least.min(metric(&mut client, STATEMENTS)? - second - telling);
    }
    Ok(least)
}

/// A figure that the program tells of itself.
///
/// # Errors
/// It tells none of this name.
pub fn metric(client: &mut Client, name: &str) -> Result<f64> {
    let figures = client.get("/metrics", "")?.text();
    let value = figures.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(' ')?.parse().ok());
    value.with_context(|| format!("the program tells no {name}"))
}
