//! The contact form, sent by several people at once: what an acknowledged write takes.

use std::fs::File;
use std::io::Write;
use std::net::SocketAddr;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};

use super::figures::Sample;
use super::http::Client;

/// Answers that were seen of all clients together.
pub struct Outcome {
    /// From the sent form to the whole answer, in milliseconds.
    pub latency_ms: Sample,
    pub per_second: f64,
}

/// `clients` fetch the form and send it, again and again, for `time`; only the sending is timed.
///
/// # Errors
/// Any of them was refused: then nothing can be said about the rest.
pub fn run(site: SocketAddr, path: &str, clients: usize, time: Duration) -> Result<Outcome> {
    let started = Instant::now();
    let hands: Vec<Result<Vec<f64>>> = thread::scope(|scope| {
        let hands: Vec<_> = (0..clients).map(|_| scope.spawn(|| send_until(started + time, site, path))).collect();
        hands.into_iter().map(|hand| hand.join().expect("a client does not panic")).collect()
    });
    let latencies: Vec<f64> = hands.into_iter().collect::<Result<Vec<_>>>()?.concat();
    let per_second = latencies.len() as f64 / started.elapsed().as_secs_f64();
    Ok(Outcome { latency_ms: Sample(latencies), per_second })
}

fn send_until(end: Instant, site: SocketAddr, path: &str) -> Result<Vec<f64>> {
    let mut client = Client::new(site);
    let mut latencies = Vec::new();
    while Instant::now() < end {
        let page = client.get(path, "")?;
        let once = once_in(&page.text()).with_context(|| format!("{path} has no form to send"))?;
        let form =
            format!("once={once}&name=Load+test&email=load%40example.org&subject=question&message=Sent+by+cargo+xtask+bench.");
        let sent = Instant::now();
        let answer = client.post(path, "", &form)?;
        ensure!(answer.status == 303, "a form was answered {}: {}", answer.status, answer.text());
        latencies.push(sent.elapsed().as_secs_f64() * 1000.0);
    }
    Ok(latencies)
}

fn once_in(html: &str) -> Option<String> {
    Some(html.split_once("name=\"once\" value=\"")?.1.split_once('"')?.0.to_owned())
}

/// What the disk itself takes to keep 4 KiB, in milliseconds: no acknowledged write can be faster.
///
/// # Errors
/// The folder cannot be written to.
pub fn disk_ms(folder: &Path, times: usize) -> Result<Sample> {
    let path = folder.join("disk-probe");
    let mut file = File::create(&path)?;
    let mut latencies = Vec::with_capacity(times);
    for _ in 0..times {
        let started = Instant::now();
        file.write_all(&[7; 4096])?;
        file.sync_data()?;
        latencies.push(started.elapsed().as_secs_f64() * 1000.0);
    }
    std::fs::remove_file(path)?;
    Ok(Sample(latencies))
}

#[cfg(test)]
mod tests {
    use super::once_in;

    #[test]
    fn the_token_of_a_form_is_found() {
        assert_eq!(once_in(r#"<input type="hidden" name="once" value="a1b2">"#).as_deref(), Some("a1b2"));
        assert_eq!(once_in("<p>Closed</p>"), None);
    }
}
