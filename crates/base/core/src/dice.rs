//! Chance that a seed decides, in large amounts and without a lock: for sums over many draws and for shuffling. The same seed gives the
//! same throws, on every machine. Never for secrets.

pub use rand::Rng;
pub use rand::seq::SliceRandom;

use rand::SeedableRng;
use rand_chacha::ChaCha12Rng;

/// The dice of `seed`.
pub fn dice(seed: u64) -> ChaCha12Rng {
    ChaCha12Rng::seed_from_u64(seed)
}
