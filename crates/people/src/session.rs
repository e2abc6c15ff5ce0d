//! A session: somebody signed in on one device. It lives in the database, so that ending it ends it everywhere at once.

use std::time::Duration;

use base_core::{Id, Time};
use base_web::Level;

pub mod acts;
pub mod gate;
pub mod pages;
pub mod store;

#[cfg(test)]
mod tests;

use crate::Person;

/// Longest life of a session.
pub const LIFE: Duration = Duration::from_secs(30 * 24 * 60 * 60);
/// How long a session may rest unused.
pub const REST: Duration = Duration::from_secs(7 * 24 * 60 * 60);
/// How long the second factor is waited for.
pub const HALF_LIFE: Duration = Duration::from_secs(15 * 60);
/// For so long after signing in one may change how one signs in.
pub const FRESH: Duration = Duration::from_secs(15 * 60);
/// A form that was opened in time is still taken for so long.
pub const FRESH_FOR_FORMS: Duration = Duration::from_secs(30 * 60);
/// How exactly it is known when a session was last used: more often it is not written down.
pub const SEEN_EVERY: Duration = Duration::from_secs(5 * 60);

/// A session as kept, without its secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    pub id: Id<Session>,
    pub person: Id<Person>,
    pub level: Level,
    /// What the person recognises it by: `Firefox on Linux`.
    pub device: String,
    pub created_at: Time,
    pub seen_at: Time,
}

impl Session {
    /// Whether it still holds at `now`.
    pub fn holds(&self, now: Time) -> bool {
        let life = if self.level == Level::Half { HALF_LIFE } else { LIFE };
        now < self.created_at.plus(life) && now < self.seen_at.plus(REST)
    }
}

/// Browser and system out of a `User-Agent`, in names of their own that need no translation; empty if neither is known.
pub fn device_of(user_agent: &str) -> String {
    let first = |known: &[(&str, &'static str)]| known.iter().find(|(sign, _)| user_agent.contains(sign)).map(|(_, name)| *name);
    // The order matters: most browsers claim to be the others as well.
    let browser = first(&[
        ("Edg/", "Edge"),
        ("OPR/", "Opera"),
        ("Firefox/", "Firefox"),
        ("Chrome/", "Chrome"),
        ("CriOS/", "Chrome"),
        ("FxiOS/", "Firefox"),
        ("Safari/", "Safari"),
    ]);
    let system = first(&[
        ("Android", "Android"),
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Windows", "Windows"),
        ("Mac OS X", "Mac"),
        ("CrOS", "ChromeOS"),
        ("Linux", "Linux"),
    ]);
    [browser, system].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}
