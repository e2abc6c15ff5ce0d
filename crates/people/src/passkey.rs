//! A passkey: a key that a device of the person keeps for this site, and uses only after it has looked who holds it.

use base_auth::{PasskeyError, Passkeys, Place};
use base_core::{Id, Time};
use url::Url;

pub mod acts;
pub mod pages;
pub mod store;

#[cfg(test)]
mod tests;

/// The longest name of a passkey, in characters.
pub const NAME_CHARS_MAX: usize = 80;
/// More than these are refused.
pub const PASSKEYS_MAX: usize = 20;

/// A passkey as its person sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passkey {
    pub id: Id<Passkey>,
    /// In base64: what devices know it by.
    pub credential_id: String,
    /// `Work laptop`
    pub name: String,
    pub created_at: Time,
    pub used_at: Option<Time>,
}

/// What is remembered between question and answer.
#[derive(Clone, Debug)]
pub struct Ceremony;

/// Where passkeys work, for a site that is known under `public_url`. A site on an address of this machine has them under the name
/// `localhost`, since browsers bind them to names; one without HTTPS has none.
pub fn place(public_url: &str) -> Option<Place> {
    let mut url = Url::parse(public_url).ok()?;
    let is_here = match url.host()? {
        url::Host::Ipv4(address) => address.is_loopback() || address.is_unspecified(),
        url::Host::Ipv6(address) => address.is_loopback() || address.is_unspecified(),
        url::Host::Domain(_) => false,
    };
    if is_here {
        url.set_host(Some("localhost")).ok()?;
    }
    Place::of(&url)
}

/// What makes and proves passkeys for the site `name`.
///
/// # Errors
/// [`PasskeyError::NoPlace`] where there can be none.
pub fn passkeys(public_url: &str, name: &str) -> Result<Passkeys, PasskeyError> {
    let place = place(public_url).ok_or(PasskeyError::NoPlace)?;
    Passkeys::new(&place.domain, &[place.origin], name)
}
