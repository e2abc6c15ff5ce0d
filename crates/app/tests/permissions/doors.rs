//! No door tells who has an account: for an address that somebody has and for one that nobody has, the answers are equal and take as long.

use people::role::Role;
use people::seed;

use super::*;
use crate::common::guest::{Guest, fields, page};

/// Each time with other addresses: an address has few tries.
const TIMES: usize = 14;

/// Sends a form of one field for addresses of persons and for made-up ones; what differs in the answers, and how many times longer
/// the one takes than the other, by medians.
fn compare(guest: &Guest, path: &str, more: (&str, &str), somebodys: &[String]) -> (Vec<String>, f64) {
    let mut times: [Vec<Duration>; 2] = [Vec::new(), Vec::new()];
    let mut differences = Vec::new();
    for turn in 0..TIMES {
        let hers = somebodys[turn % somebodys.len()].clone();
        // As long as hers: the length of an answer is told too.
        let nobodys = format!("x{}", &hers[1..]);
        let answers = [hers, nobodys].map(|email| {
            let started = Instant::now();
            let answer = guest.post(path, &fields([("email", &email), more]));
            (comparable(&answer, &email), started.elapsed())
        });
        if answers[0].0 != answers[1].0 {
            differences.push(format!("{}\n---\n{}", answers[0].0, answers[1].0));
        }
        for (times, (_, took)) in times.iter_mut().zip(answers) {
            times.push(took);
        }
    }
    let [hers, nobodys] = times.map(|mut times| {
        times.sort_unstable();
        times[TIMES / 2].as_secs_f64()
    });
    (differences, hers.max(nobodys) / hers.min(nobodys))
}

#[test]
fn no_door_tells_by_its_answer_or_its_time_who_has_an_account() {
    let fixture = Fixture::make();
    let program = fixture.serve();
    let somebodys = Role::ALL.map(seed::email);
    let stranger = Guest { server: program.address, secret: None };
    let member = Guest { server: program.address, secret: fixture.visitor("without a role").secret.clone() };
    let doors = [
        (&stranger, "/en/sign-in", ("password", "not the password")),
        (&stranger, "/en/sign-in/link", ("next", "/en/account")),
        (&member, "/en/account/address", ("next", "")),
    ];
    for (guest, path, more) in doors {
        let (differences, times) = compare(guest, path, more, &somebodys);
        assert_eq!(differences, [""; 0], "{path}");
        assert!(times < RATIO_MAX, "{path}: one takes {times:.2} times as long");
    }
    // There is something to tell apart: who knows the password is let in, or on to the second factor.
    let (differences, _) = compare(&stranger, "/en/sign-in", ("password", seed::PASSWORD), &somebodys[..1]);
    assert!(!differences.is_empty());
    let known = stranger.post("/en/sign-in", &fields([("email", &somebodys[9]), ("password", seed::PASSWORD)]));
    assert_eq!((known.status, page(&known).all("#email-error").len()), (303, 0));
}
