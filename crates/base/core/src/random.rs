//! The only source of chance: the system's generator, or a seeded one so that the same seed gives the same result.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use rand::{RngCore, SeedableRng};
use rand_chacha::ChaCha12Rng;

/// Gives random bytes.
#[derive(Clone)]
pub struct Random(Source);

#[derive(Clone)]
enum Source {
    System,
    Seeded(Arc<Mutex<ChaCha12Rng>>),
}

impl Random {
    /// The thread's generator, seeded by the operating system: fit for secrets.
    pub fn system() -> Self {
        Self(Source::System)
    }

    /// The same seed gives the same bytes, on every machine. Never for secrets.
    pub fn seeded(seed: u64) -> Self {
        Self(Source::Seeded(Arc::new(Mutex::new(ChaCha12Rng::seed_from_u64(seed)))))
    }

    /// `N` random bytes.
    pub fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        match &self.0 {
            Source::System => rand::rng().fill_bytes(&mut bytes),
            Source::Seeded(rng) => rng.lock().unwrap_or_else(PoisonError::into_inner).fill_bytes(&mut bytes),
        }
        bytes
    }

    /// A number from 0 to below `end` (at least 1); the bias is below 2^-32 for ends below 2^32.
    pub fn below(&self, end: u32) -> u32 {
        let wide = u64::from_le_bytes(self.bytes::<8>());
        u32::try_from(wide % u64::from(end.max(1))).expect("the rest of a division by a u32 is a u32")
    }
}

impl fmt::Debug for Random {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0 {
            Source::System => "Random::system",
            Source::Seeded(_) => "Random::seeded",
        })
    }
}
