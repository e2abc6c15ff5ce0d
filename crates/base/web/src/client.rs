//! Where a request comes from, and how often it may send a form.

use std::net::IpAddr;
use std::num::NonZeroU32;
use std::sync::Arc;

use axum::extract::{FromRequestParts, Request};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use http::{HeaderMap, header, request::Parts};

use crate::{App, WebError};

/// The address of who asks. `X-Forwarded-For` counts only when it comes from a proxy that the settings name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Client(pub IpAddr);

/// The address at the other end of the connection, an extension of the request; set by the accept loop, or by a test that does
/// without one.
#[derive(Clone, Copy, Debug)]
pub struct Peer(pub IpAddr);

impl Client {
    fn of(peer: IpAddr, headers: &HeaderMap, trusted: &[IpAddr]) -> Self {
        if !trusted.contains(&peer) {
            return Self(peer);
        }
        // The last address that no trusted proxy added: everything before it may be forged.
        let forwarded = headers.get_all("x-forwarded-for").iter().filter_map(|value| value.to_str().ok());
        let mut hops: Vec<IpAddr> =
            forwarded.flat_map(|value| value.split(',')).filter_map(|hop| hop.trim().parse().ok()).collect();
        while let Some(hop) = hops.pop() {
            if !trusted.contains(&hop) {
                return Self(hop);
            }
        }
        Self(peer)
    }

    /// By what tries are counted: the address, or the /64 of an IPv6 address, which one household has.
    pub fn network(self) -> IpAddr {
        match self.0 {
            IpAddr::V4(address) => IpAddr::V4(address),
            IpAddr::V6(address) => {
                let [a, b, c, d, ..] = address.segments();
                IpAddr::from([a, b, c, d, 0, 0, 0, 0])
            }
        }
    }
}

impl FromRequestParts<Arc<App>> for Client {
    type Rejection = WebError;
    async fn from_request_parts(parts: &mut Parts, app: &Arc<App>) -> Result<Self, WebError> {
        let peer = parts.extensions.get::<Peer>().map_or(IpAddr::from([127, 0, 0, 1]), |peer| peer.0);
        Ok(Self::of(peer, &parts.headers, &app.outside.trusted_proxies))
    }
}

/// Whether it is this machine itself that asks, and no proxy through it, or who bears the token.
pub(crate) fn is_operator(app: &App, request: &Request) -> bool {
    let peer = request.extensions().get::<Peer>().map_or(IpAddr::from([127, 0, 0, 1]), |peer| peer.0);
    let proxied = request.headers().contains_key("x-forwarded-for") || request.headers().contains_key(header::FORWARDED);
    let token = request.headers().get(header::AUTHORIZATION).and_then(|value| value.to_str().ok()?.strip_prefix("Bearer "));
    let bearer = app.outside.metrics_token.as_deref().is_some_and(|wanted| token.is_some_and(|given| same(wanted, given)));
    bearer || (peer.is_loopback() && !proxied)
}

/// Compares in a time that does not tell where the first difference is.
fn same(a: &str, b: &str) -> bool {
    a.len() == b.len() && a.bytes().zip(b.bytes()).fold(0, |difference, (a, b)| difference | (a ^ b)) == 0
}

/// Counts what an address sends.
pub struct Limiter(DefaultKeyedRateLimiter<IpAddr>);

/// How often one more form is allowed to who has sent as many as he may at once.
const FORMS_EVERY: std::time::Duration = std::time::Duration::from_secs(120);

impl Limiter {
    pub(crate) fn forms(at_once: NonZeroU32) -> Self {
        let quota = Quota::with_period(FORMS_EVERY).expect("the period is not zero").allow_burst(at_once);
        Self(RateLimiter::keyed(quota))
    }

    /// Counts one more from `client`, or says that it is too much. IPv6 counts by /64, which one household has.
    pub fn allow(&self, client: Client) -> Result<(), WebError> {
        if self.0.len() > 50_000 {
            self.0.retain_recent();
        }
        self.0.check_key(&client.network()).map_err(|_| WebError::TooMany)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_forged_header_moves_nothing() {
        let ip = |text: &str| text.parse::<IpAddr>().expect("an address");
        let mut headers = HeaderMap::new();
        headers.insert("x-forwarded-for", "9.9.9.9, 10.0.0.7".parse().expect("a header"));
        let proxy = ip("10.0.0.1");
        assert_eq!(Client::of(ip("192.0.2.1"), &headers, &[proxy]), Client(ip("192.0.2.1")));
        assert_eq!(Client::of(proxy, &headers, &[proxy]), Client(ip("10.0.0.7")));
        assert_eq!(Client::of(proxy, &headers, &[proxy, ip("10.0.0.7")]), Client(ip("9.9.9.9")));
    }
}
