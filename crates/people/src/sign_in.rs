//! Signing in and out. Whoever tries learns nothing of who has an account: right or wrong, the answer looks and takes the same.

use std::fmt;
use std::net::IpAddr;
use std::num::NonZeroU32;
use std::sync::Arc;
use std::time::Duration;

use base_auth::{Hasher, Throttle, TokenHash, Wait};
use base_core::{Id, Random};

pub mod acts;
pub mod pages;

#[cfg(test)]
mod tests;

use crate::Person;
use pages::Refused;

/// What signing in needs at hand; on the program's shelf.
#[derive(Clone, Debug)]
pub struct Door {
    pub hasher: Hasher,
    /// Lets whoever asks in as one of the made-up persons: only ever set by `eumia demo`.
    pub demo: bool,
    pub limits: Arc<DoorLimits>,
}

/// How often something may be tried at the door, by this process.
pub struct DoorLimits {
    /// Some hundred guesses of one account's password a day; many persons may share one network.
    pub passwords: Tries,
    /// Letters that one may have sent to an address.
    pub links: Tries,
    /// A code has six digits, and three are right at a time.
    pub second_factors: Tries,
    /// Passwords that a person chooses: each takes a place in the queue that everybody signs in through.
    pub new_passwords: Throttle,
    /// Questions to passkeys; each is a row that is kept for five minutes.
    pub challenges: Throttle,
}

impl Door {
    /// The hash of a password that a person chooses, unless she has chosen too many.
    pub(crate) async fn hash_for(&self, person: Id<Person>, password: &str) -> Result<String, Refused> {
        self.limits.new_passwords.allow(&person.uuid()).map_err(Refused::TooMany)?;
        self.hasher.hash(password).await.map_err(|_| Refused::Busy)
    }
}

impl Default for Door {
    fn default() -> Self {
        Self { hasher: Hasher::new(Random::system()), demo: false, limits: Arc::default() }
    }
}

impl Default for DoorLimits {
    fn default() -> Self {
        const MINUTE: Duration = Duration::from_secs(60);
        Self {
            passwords: Tries {
                account: throttle(20, 2 * MINUTE),
                device: throttle(20, MINUTE),
                network: throttle(200, Duration::from_secs(2)),
            },
            links: Tries { account: throttle(5, 10 * MINUTE), device: throttle(5, 5 * MINUTE), network: throttle(50, MINUTE) },
            second_factors: Tries {
                account: throttle(5, 5 * MINUTE),
                device: throttle(10, MINUTE),
                network: throttle(200, Duration::from_secs(2)),
            },
            new_passwords: throttle(3, 2 * MINUTE),
            challenges: throttle(100, Duration::from_secs(5)),
        }
    }
}

impl fmt::Debug for DoorLimits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DoorLimits")
    }
}

/// Limits of one kind of try. A device on which the person has signed in before has an allowance of its own: whoever uses up the
/// tries of an account or a network from elsewhere does not shut its person out.
pub struct Tries {
    account: Throttle,
    device: Throttle,
    network: Throttle,
}

/// Who tries what.
#[derive(Clone, Copy, Debug)]
pub struct Try<'a> {
    /// Whose account it is said to be: an address as it is compared, or an id. It makes no difference whether there is one.
    pub account: &'a str,
    /// The device, if the person is known there.
    pub device: Option<&'a TokenHash>,
    pub network: IpAddr,
}

impl Tries {
    /// Counts one more try, or says how long to wait.
    pub fn allow(&self, who: Try<'_>) -> Result<(), Wait> {
        match who.device {
            Some(device) => self.device.allow(&(who.account, device)),
            None => {
                self.network.allow(&who.network)?;
                self.account.allow(who.account)
            }
        }
    }
}

fn throttle(at_once: u32, one_every: Duration) -> Throttle {
    Throttle::new(NonZeroU32::new(at_once).unwrap_or(NonZeroU32::MIN), one_every)
}
