//! Limits for guessing: so many tries at once, then one more each so often, for each account or address.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::num::NonZeroU32;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{PoisonError, RwLock};
use std::time::Duration;

use governor::clock::{Clock, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};

/// Counts tries by key, in this process only. Measures with a clock of its own: how long ago is not what time it is.
///
/// A key is anything that can be hashed; only 64 bits of it are kept, so that neither long keys nor personal data stay in memory.
pub struct Throttle {
    quota: Quota,
    limiter: RwLock<DefaultKeyedRateLimiter<u64>>,
    clock: DefaultClock,
    calls: AtomicUsize,
    most_keys: usize,
}

/// Too many tries: the next one is allowed after so many seconds, at least 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("too many tries; wait {seconds} seconds")]
pub struct Wait {
    /// Whole seconds, rounded up.
    pub seconds: u64,
}

/// A key takes about 40 bytes: at most some megabytes, however many keys somebody makes up.
const MOST_KEYS: usize = 100_000;
/// How many calls lie between two sweeps; so many keys may be there beyond the limit.
const SWEEP_EVERY: usize = 1_000;

impl Throttle {
    /// Allows `at_once` tries, and one more each `one_every` (longer than zero; otherwise a nanosecond).
    pub fn new(at_once: NonZeroU32, one_every: Duration) -> Self {
        Self::bounded(at_once, one_every, MOST_KEYS)
    }

    fn bounded(at_once: NonZeroU32, one_every: Duration, most_keys: usize) -> Self {
        let period = one_every.max(Duration::from_nanos(1));
        let quota = Quota::with_period(period).expect("the period is not zero").allow_burst(at_once);
        let limiter = RwLock::new(RateLimiter::keyed(quota));
        Self { quota, limiter, clock: DefaultClock::default(), calls: AtomicUsize::new(0), most_keys }
    }

    /// Counts one more try for `key`, or says how long to wait. A try that is refused is not counted.
    pub fn allow(&self, key: &(impl Hash + ?Sized)) -> Result<(), Wait> {
        if self.calls.fetch_add(1, Ordering::Relaxed) % SWEEP_EVERY == SWEEP_EVERY - 1 {
            self.sweep();
        }
        let limiter = self.limiter.read().unwrap_or_else(PoisonError::into_inner);
        limiter.check_key(&short(key)).map_err(|refused| {
            let wait = refused.wait_time_from(self.clock.now());
            Wait { seconds: (wait.as_secs() + u64::from(wait.subsec_nanos() > 0)).max(1) }
        })
    }

    /// Forgets the keys that have all their tries again. If somebody has made up so many keys that this does not help, forgets
    /// all of them: rather a few tries too many than memory without end, or a door closed to everybody.
    fn sweep(&self) {
        let mut limiter = self.limiter.write().unwrap_or_else(PoisonError::into_inner);
        limiter.retain_recent();
        if limiter.len() > self.most_keys {
            *limiter = RateLimiter::keyed(self.quota);
        } else {
            limiter.shrink_to_fit();
        }
    }
}

fn short(key: &(impl Hash + ?Sized)) -> u64 {
    let mut hasher = DefaultHasher::new();
    key.hash(&mut hasher);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    const MINUTE: Duration = Duration::from_secs(60);

    fn two_a_minute(most_keys: usize) -> Throttle {
        Throttle::bounded(NonZeroU32::new(2).unwrap(), MINUTE, most_keys)
    }

    #[test]
    fn so_many_at_once_and_then_a_wait_for_each_key_of_its_own() {
        let throttle = two_a_minute(MOST_KEYS);
        assert_eq!(throttle.allow("anna"), Ok(()));
        assert_eq!(throttle.allow("anna"), Ok(()));
        assert_eq!(throttle.allow("anna"), Err(Wait { seconds: 60 }));
        assert_eq!(throttle.allow("anna"), Err(Wait { seconds: 60 }));
        assert_eq!(throttle.allow("bruno"), Ok(()));
        assert_eq!(throttle.allow(&7_u64), Ok(()));
    }

    #[test]
    fn after_the_wait_one_more_is_allowed() {
        let throttle = Throttle::new(NonZeroU32::MIN, Duration::from_millis(50));
        assert_eq!(throttle.allow("anna"), Ok(()));
        assert_eq!(throttle.allow("anna"), Err(Wait { seconds: 1 }));
        std::thread::sleep(Duration::from_millis(60));
        assert_eq!(throttle.allow("anna"), Ok(()));
    }

    #[test]
    fn memory_has_a_bound_however_many_keys_there_are() {
        let throttle = two_a_minute(100);
        for key in 0..10_000_u64 {
            assert_eq!(throttle.allow(&key), Ok(()));
            assert!(throttle.limiter.read().unwrap().len() <= 100 + SWEEP_EVERY);
        }
    }

    #[test]
    fn keys_that_wait_are_not_forgotten_by_a_sweep_and_the_others_are() {
        let throttle = two_a_minute(MOST_KEYS);
        throttle.allow("anna").unwrap();
        throttle.allow("anna").unwrap();
        throttle.sweep();
        assert_eq!(throttle.allow("anna"), Err(Wait { seconds: 60 }));

        let quick = Throttle::new(NonZeroU32::MIN, Duration::from_nanos(1));
        quick.allow("anna").unwrap();
        std::thread::sleep(Duration::from_millis(2));
        quick.sweep();
        assert_eq!(quick.limiter.read().unwrap().len(), 0);
    }
}
