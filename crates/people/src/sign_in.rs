//! Signing in and out. Whoever tries learns nothing of who has an account: right or wrong, the answer looks and takes the same.

use base_auth::Hasher;
use base_core::Random;

pub mod pages;

/// What signing in needs at hand; on the program's shelf.
#[derive(Clone, Debug)]
pub struct Door {
    pub hasher: Hasher,
    /// Lets whoever asks in as one of the made-up persons: only ever set by `eumia demo`.
    pub demo: bool,
}

impl Default for Door {
    fn default() -> Self {
        Self { hasher: Hasher::new(Random::system()), demo: false }
    }
}
