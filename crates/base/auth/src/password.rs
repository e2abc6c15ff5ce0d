//! Passwords become argon2id, two at a time: whoever sends many at once waits in order, or is told to come back.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use argon2::password_hash::phc::{Output, PasswordHash, Salt};
use argon2::{Algorithm, Argon2, Params, PasswordHasher, PasswordVerifier, Version};
use base_core::Random;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::timeout;
use unicode_normalization::UnicodeNormalization;

/// Hashes and verifies passwords. Cheap to clone; make one for the whole process, because the limits are its own.
#[derive(Clone)]
pub struct Hasher(Arc<Inner>);

/// Too many passwords are being hashed, and this one was not: answer 503, to be tried again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("too many passwords at once")]
pub struct Busy;

struct Inner {
    random: Random,
    limits: Limits,
    /// Who is hashed or waits for it. Without a place here nobody waits.
    places: Arc<Semaphore>,
    /// Who is being hashed. Gives out its permits in the order of asking.
    running: Arc<Semaphore>,
    seen: Seen,
    /// A hash that no password has, as costly to compare with as a real one.
    nobody: PasswordHash,
}

/// What the work itself counts, whatever the limits say.
#[derive(Default)]
struct Seen {
    running: AtomicUsize,
    most: AtomicUsize,
}

#[derive(Clone, Copy)]
struct Limits {
    running: usize,
    waiting: usize,
    wait: Duration,
}

/// A hash takes 19 MiB and some ten milliseconds of a core: two leave the rest of a small machine to the readers.
const LIMITS: Limits = Limits { running: 2, waiting: 100, wait: Duration::from_secs(10) };

/// What OWASP asks for: 19 MiB, two passes, one lane.
const MEMORY_KIB: u32 = 19 * 1024;
const PASSES: u32 = 2;
const LANES: u32 = 1;

impl Hasher {
    /// With the limits of the whole process: two at a time, a hundred waiting, each at most ten seconds.
    pub fn new(random: Random) -> Self {
        Self::with_limits(random, LIMITS)
    }

    fn with_limits(random: Random, limits: Limits) -> Self {
        let nobody = hash_of_nobody(&random);
        let places = Arc::new(Semaphore::new(limits.running + limits.waiting));
        let running = Arc::new(Semaphore::new(limits.running));
        Self(Arc::new(Inner { random, limits, places, running, seen: Seen::default(), nobody }))
    }

    /// The password's hash as a PHC string (`$argon2id$…`, about 100 signs), to be stored.
    pub async fn hash(&self, password: &str) -> Result<String, Busy> {
        let (password, salt) = (normal(password), self.0.random.bytes::<16>());
        self.in_order(move || {
            let hash = argon2id().hash_password_with_salt(password.as_bytes(), &salt);
            hash.expect("a salt of 16 bytes and any password can be hashed").to_string()
        })
        .await
    }

    /// Whether `password` is the one that `stored` (a PHC string) was made of. Without one, or with one that cannot be read, it
    /// does the same work and says no, so that the time does not tell whether there is such an account.
    pub async fn verify(&self, password: &str, stored: Option<&str>) -> Result<bool, Busy> {
        let password = normal(password);
        let known = stored.and_then(|phc| PasswordHash::new(phc).ok());
        let (is_known, hash) = (known.is_some(), known.unwrap_or_else(|| self.0.nobody.clone()));
        self.in_order(move || argon2id().verify_password(password.as_bytes(), &hash).is_ok() && is_known).await
    }

    /// The most passwords that have been hashed at the same time so far: two, if the limits hold.
    pub fn most_at_once(&self) -> usize {
        self.0.seen.most.load(Ordering::Relaxed)
    }

    /// Whether the stored hash was made with other costs than today's: then the password is to be hashed again when it is next at
    /// hand.
    pub fn is_outdated(stored: &str) -> bool {
        let Ok(hash) = PasswordHash::new(stored) else { return true };
        let today = Params::try_from(&hash).is_ok_and(|params| {
            (params.m_cost(), params.t_cost(), params.p_cost()) == (MEMORY_KIB, PASSES, LANES)
                && params.output_len() == Some(Params::DEFAULT_OUTPUT_LEN)
        });
        !today || hash.algorithm != Algorithm::Argon2id.ident() || hash.version != Some(Version::V0x13.into())
    }

    async fn in_order<T: Send + 'static>(&self, work: impl FnOnce() -> T + Send + 'static) -> Result<T, Busy> {
        let place = Arc::clone(&self.0.places).try_acquire_owned().map_err(|_| Busy)?;
        let turn = Arc::clone(&self.0.running).acquire_owned();
        let turn = timeout(self.0.limits.wait, turn).await.map_err(|_| Busy)?.map_err(|_| Busy)?;
        // The permits go along: if the asker goes away, the work goes on and still counts.
        let inner = Arc::clone(&self.0);
        let done = tokio::task::spawn_blocking(move || run((place, turn), || inner.seen.watch(work)));
        done.await.map_err(|_| Busy)
    }
}

impl Seen {
    fn watch<T>(&self, work: impl FnOnce() -> T) -> T {
        let running = self.running.fetch_add(1, Ordering::Relaxed) + 1;
        self.most.fetch_max(running, Ordering::Relaxed);
        let result = work();
        self.running.fetch_sub(1, Ordering::Relaxed);
        result
    }
}

impl fmt::Debug for Hasher {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Hasher")
    }
}

fn run<T>(permits: (OwnedSemaphorePermit, OwnedSemaphorePermit), work: impl FnOnce() -> T) -> T {
    let result = work();
    drop(permits);
    result
}

/// The same password typed on another keyboard or system may arrive as other code points; composed form (NFC) makes them equal.
fn normal(password: &str) -> String {
    password.nfc().collect()
}

fn argon2id() -> Argon2<'static> {
    let params = Params::new(MEMORY_KIB, PASSES, LANES, Some(Params::DEFAULT_OUTPUT_LEN));
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params.expect("the costs are within argon2's limits"))
}

fn hash_of_nobody(random: &Random) -> PasswordHash {
    let made = || {
        Some(PasswordHash {
            algorithm: Algorithm::Argon2id.ident(),
            version: Some(Version::V0x13.into()),
            params: argon2id().params().try_into().ok()?,
            salt: Some(Salt::new(&random.bytes::<16>()).ok()?),
            hash: Some(Output::new(&random.bytes::<32>()).ok()?),
        })
    };
    made().expect("16 and 32 bytes are a salt and a hash")
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use super::*;

    fn hasher() -> Hasher {
        Hasher::new(Random::seeded(1))
    }

    #[tokio::test]
    async fn a_password_is_verified_and_another_is_not() {
        let hasher = hasher();
        let stored = hasher.hash("Grüne Äpfel am Fluss").await.unwrap();
        assert!(stored.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{stored}");
        assert_eq!(hasher.verify("Grüne Äpfel am Fluss", Some(&stored)).await, Ok(true));
        assert_eq!(hasher.verify("Gru\u{308}ne A\u{308}pfel am Fluss", Some(&stored)).await, Ok(true));
        assert_eq!(hasher.verify("Grüne Äpfel am Flus", Some(&stored)).await, Ok(false));
        assert_ne!(hasher.hash("Grüne Äpfel am Fluss").await.unwrap(), stored);
    }

    #[tokio::test]
    async fn without_a_hash_the_same_work_is_done_and_the_answer_is_no() {
        let hasher = hasher();
        assert_eq!(hasher.verify("anything", None).await, Ok(false));
        assert_eq!(hasher.verify("anything", Some("not a hash")).await, Ok(false));
        let nobody = hasher.0.nobody.to_string();
        let real = hasher.hash("anything").await.unwrap();
        assert_eq!(nobody.rsplitn(3, '$').last(), real.rsplitn(3, '$').last());
        assert_eq!(nobody.len(), real.len());
    }

    #[tokio::test]
    async fn a_hash_with_other_costs_is_outdated() {
        let stored = hasher().hash("anything").await.unwrap();
        assert!(!Hasher::is_outdated(&stored));
        for other in [
            stored.replace("m=19456", "m=4096"),
            stored.replace("t=2", "t=3"),
            stored.replace("p=1", "p=2"),
            stored.replace("argon2id", "argon2i"),
            stored.replace("v=19", "v=16"),
            "not a hash".to_owned(),
        ] {
            assert!(Hasher::is_outdated(&other), "{other}");
        }
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn at_most_two_run_at_once_and_the_others_follow_in_order() {
        let hasher = hasher();
        let (now, most, order) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)), Arc::new(Mutex::new(Vec::new())));
        let mut asked = Vec::new();
        for number in 0..20 {
            let (hasher, now, most, order) = (hasher.clone(), Arc::clone(&now), Arc::clone(&most), Arc::clone(&order));
            let work = move || {
                order.lock().unwrap().push(number);
                most.fetch_max(now.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
                std::thread::sleep(Duration::from_millis(5));
                now.fetch_sub(1, Ordering::SeqCst);
            };
            let mut asking = Box::pin(async move { hasher.in_order(work).await });
            // Asked once, so that it stands in the queue before the next one comes.
            assert!(std::future::poll_fn(|context| std::task::Poll::Ready(asking.as_mut().poll(context).is_pending())).await);
            asked.push(tokio::spawn(asking));
        }
        for one in asked {
            assert_eq!(one.await.unwrap(), Ok(()));
        }
        assert_eq!((most.load(Ordering::SeqCst), hasher.most_at_once()), (2, 2));
        // Two at a time may swap with each other, never with those behind them by more than one place.
        for (place, number) in order.lock().unwrap().iter().enumerate() {
            assert!(place.abs_diff(*number) <= 1, "{number} came as {place}");
        }
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn who_finds_no_place_or_waits_too_long_is_told_at_once_or_in_time() {
        let limits = Limits { running: 1, waiting: 1, wait: Duration::from_millis(50) };
        let hasher = Hasher::with_limits(Random::seeded(1), limits);
        let (release, held) = std::sync::mpsc::channel::<()>();
        let runs = tokio::spawn({
            let hasher = hasher.clone();
            async move { hasher.in_order(move || held.recv().unwrap()).await }
        });
        while hasher.0.running.available_permits() > 0 {
            tokio::task::yield_now().await;
        }
        let (waits, refused) = tokio::join!(hasher.in_order(|| ()), async {
            let started = std::time::Instant::now();
            (hasher.in_order(|| ()).await, started.elapsed() < limits.wait)
        });
        assert_eq!((waits, refused), (Err(Busy), (Err(Busy), true)));
        release.send(()).unwrap();
        assert_eq!(runs.await.unwrap(), Ok(()));
        assert_eq!(hasher.in_order(|| 7).await, Ok(7));
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn who_goes_away_does_not_make_room_while_the_work_goes_on() {
        let limits = Limits { running: 1, waiting: 0, wait: Duration::from_secs(10) };
        let hasher = Hasher::with_limits(Random::seeded(1), limits);
        let (release, held) = std::sync::mpsc::channel::<()>();
        let mut asking = Box::pin(hasher.in_order(move || held.recv().unwrap()));
        assert!(std::future::poll_fn(|context| std::task::Poll::Ready(asking.as_mut().poll(context).is_pending())).await);
        drop(asking);
        assert_eq!(hasher.in_order(|| ()).await, Err(Busy));
        release.send(()).unwrap();
        while hasher.0.places.available_permits() == 0 {
            tokio::task::yield_now().await;
        }
        assert_eq!(hasher.in_order(|| ()).await, Ok(()));
    }
}
