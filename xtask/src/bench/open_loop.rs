//! Requests at a fixed rate, whether or not the ones before were answered.
//!
//! A client that waits for an answer before it asks again is silent while the server stands still, and so
//! does not see what others would have seen ("coordinated omission"). Here each request has its time in a
//! plan, and its latency counts from that time, however late a hand was free to send it.

use std::net::SocketAddr;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use super::figures::Sample;
use super::http::Client;

/// Requests under way at once. More would only wait in the server's queue instead of ours, and both count.
const HANDS: usize = 64;

/// What came of a plan.
pub struct Outcome {
    /// From the planned time to the last byte, in milliseconds, for every request that was answered.
    pub latency_ms: Sample,
    /// Requests with another status than 200, or with no whole answer.
    pub failed: usize,
}

/// Sends `paths` one after the other, `rate` a second, past the kept pages, and waits for the last answer.
pub fn run(address: SocketAddr, paths: &[String], rate: f64) -> Outcome {
    let next = AtomicUsize::new(0);
    let answered = Mutex::new(Vec::with_capacity(paths.len()));
    let started = Instant::now();
    thread::scope(|scope| {
        for _ in 0..HANDS.min(paths.len()) {
            scope.spawn(|| {
                let mut client = Client::new(address);
                loop {
                    let turn = next.fetch_add(1, Ordering::Relaxed);
                    let Some(path) = paths.get(turn) else { return };
                    let planned = started + Duration::from_secs_f64(turn as f64 / rate);
                    thread::sleep(planned.saturating_duration_since(Instant::now()));
                    let answer = client.get(path, "Accept-Encoding: br\r\nCookie: eumia=nobody\r\n");
                    if answer.is_ok_and(|answer| answer.status == 200) {
                        let latency_ms = planned.elapsed().as_secs_f64() * 1000.0;
                        answered.lock().expect("no hand panics while it notes a time").push(latency_ms);
                    }
                }
            });
        }
    });
    let answered = answered.into_inner().expect("no hand panics while it notes a time");
    Outcome { failed: paths.len() - answered.len(), latency_ms: Sample(answered) }
}

#[cfg(test)]
mod tests {
    use std::io::{Read, Write};
    use std::net::TcpListener;
    use std::thread;
    use std::time::Duration;

    use super::run;

    /// Answers one request after the other, on whatever connection; the third takes `pause`.
    fn server_that_pauses(pause: Duration) -> std::net::SocketAddr {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = listener.local_addr().expect("an address");
        thread::spawn(move || {
            for (turn, stream) in listener.incoming().enumerate() {
                let mut stream = stream.expect("a connection");
                let _ = stream.read(&mut [0; 1024]);
                if turn == 2 {
                    thread::sleep(pause);
                }
                let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            }
        });
        address
    }

    #[test]
    fn a_pause_is_seen_by_everyone_who_was_planned_into_it() {
        let paths = vec!["/".to_owned(); 40];
        let outcome = run(server_that_pauses(Duration::from_millis(400)), &paths, 50.0);
        assert_eq!(outcome.failed, 0);
        // 20 were planned into the pause, one each 20 ms; those planned into its first half waited longer than half of it.
        let waited_long = outcome.latency_ms.0.iter().filter(|ms| **ms > 200.0).count();
        assert!((8..=14).contains(&waited_long), "{waited_long} requests saw the pause: {:?}", outcome.latency_ms.0);
    }
}
