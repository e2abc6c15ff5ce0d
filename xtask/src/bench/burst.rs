//! Many people who sign in at once, each with an account and a network of her own, some with a wrong password.

use std::net::SocketAddr;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Result, bail};

use super::figures::Sample;
use super::http::{Answer, Client};

/// The password of the made-up persons, as a form sends it.
const PASSWORD: &str = "walk+the+thread+twice";
/// Every so manieth mistypes it.
const WRONG_EVERY: usize = 5;

/// Answers to all of them.
#[derive(Debug, Default, PartialEq)]
pub struct Outcome {
    /// Milliseconds of those who were let in.
    pub let_in_ms: Sample,
    /// How many were told that something is wrong.
    pub refused: usize,
    /// How many were asked to come back later.
    pub put_off: usize,
    /// By how many who came later somebody was overtaken, at most; those who were put off are left out.
    pub overtaken_by: usize,
}

/// One try: when it was sent and answered, both since the first, and with which status.
type Try = (Duration, Duration, u16);

/// The mail address of a made-up colleague, counted from 0, as a form sends it.
fn colleague(number: usize) -> String {
    format!("colleague-{:04}%40eumia.example", number + 1)
}

/// Signs a made-up colleague in.
///
/// # Errors
/// There is no answer.
pub fn sign_in(site: SocketAddr, number: usize, is_right: bool) -> Result<Answer> {
    let network = format!("X-Forwarded-For: 10.7.{}.{}\r\n", number / 250, number % 250 + 1);
    let password = if is_right { PASSWORD } else { "walk+the+thread+once" };
    Client::new(site).post("/en/sign-in", &network, &format!("email={}&password={password}", colleague(number)))
}

/// As many a second as `rate` says of `colleagues` sign in, for `time`, whether or not the ones before are in.
///
/// # Errors
/// Somebody was answered otherwise than by being let in (303), told that it was wrong (422) or asked to come back (503).
pub fn run(site: SocketAddr, colleagues: usize, rate: f64, time: Duration) -> Result<Outcome> {
    let count = (rate * time.as_secs_f64()) as usize;
    let started = Instant::now();
    let tries: Vec<Result<Try>> = thread::scope(|scope| {
        let tries: Vec<_> = (0..count)
            .map(|turn| {
                let due = started + Duration::from_secs_f64(turn as f64 / rate);
                thread::sleep(due.saturating_duration_since(Instant::now()));
                scope.spawn(move || {
                    let asked = started.elapsed();
                    let answer = sign_in(site, turn % colleagues, is_right(turn))?;
                    Ok((asked, started.elapsed(), answer.status))
                })
            })
            .collect();
        tries.into_iter().map(|one| one.join().expect("a client does not panic")).collect()
    });
    judge(&tries.into_iter().collect::<Result<Vec<_>>>()?)
}

fn is_right(turn: usize) -> bool {
    turn % WRONG_EVERY != WRONG_EVERY - 1
}

fn judge(tries: &[Try]) -> Result<Outcome> {
    let mut outcome = Outcome::default();
    let mut answered = Vec::new();
    for (turn, (asked, done, status)) in tries.iter().enumerate() {
        match (status, is_right(turn)) {
            (303, true) => outcome.let_in_ms.0.push((*done - *asked).as_secs_f64() * 1000.0),
            (422, false) => outcome.refused += 1,
            (503, _) => {
                outcome.put_off += 1;
                continue;
            }
            (other, true) => bail!("somebody with the right password was answered {other}"),
            (other, false) => bail!("somebody with a wrong password was answered {other}"),
        }
        answered.push(*done);
    }
    let overtaken = |(turn, done): (usize, &Duration)| answered[turn..].iter().filter(|later| *later < done).count();
    outcome.overtaken_by = answered.iter().enumerate().map(overtaken).max().unwrap_or_default();
    Ok(outcome)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tries(answers: &[(u64, u16)]) -> Vec<Try> {
        let one =
            |(turn, (done, status)): (u64, &(u64, u16))| (Duration::from_millis(turn), Duration::from_millis(*done), *status);
        (0..).zip(answers).map(one).collect()
    }

    #[test]
    fn who_is_overtaken_is_seen_and_who_is_put_off_overtakes_nobody() {
        let in_order = judge(&tries(&[(50, 303), (51, 303), (4, 503), (53, 303), (54, 422)])).expect("as it should be");
        assert_eq!(in_order, Outcome { let_in_ms: Sample(vec![50.0, 50.0, 50.0]), refused: 1, put_off: 1, overtaken_by: 0 });
        let overtaken = judge(&tries(&[(60, 303), (51, 303), (52, 303), (53, 303), (61, 422)])).expect("as it should be");
        assert_eq!(overtaken.overtaken_by, 3);
    }

    #[test]
    fn a_wrong_password_that_opens_and_a_right_one_that_does_not_are_faults() {
        assert!(judge(&tries(&[(1, 422)])).is_err());
        assert!(judge(&tries(&[(1, 303), (2, 303), (3, 303), (4, 303), (5, 303)])).is_err());
    }
}
