//! A device that somebody has signed in on before. When a stranger uses up the tries of an account, its person still has her own.

use std::time::Duration;

use base_web::Cookie;

pub mod store;

/// How long an unused device is known: as long as browsers keep a cookie at most.
pub const KNOWN: Duration = Duration::from_secs(400 * 24 * 60 * 60);

/// What the browser bears. It opens nothing.
pub const COOKIE: Cookie = Cookie { name: "eumia-device", seconds: 400 * 24 * 60 * 60 };
