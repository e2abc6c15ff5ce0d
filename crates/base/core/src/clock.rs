//! The only source of time. Tests hold a clock in their hands; nothing else may ask the machine.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

/// A moment: milliseconds since 1970-01-01T00:00:00Z. Kept as an integer so that it means the same in every database.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Time(i64);

impl Time {
    /// From milliseconds since 1970, as stored.
    pub const fn from_millis(millis: i64) -> Self {
        Self(millis)
    }

    /// Milliseconds since 1970, to store.
    pub const fn millis(self) -> i64 {
        self.0
    }

    /// The moment `span` later.
    pub fn plus(self, span: Duration) -> Self {
        Self(self.0.saturating_add(i64::try_from(span.as_millis()).unwrap_or(i64::MAX)))
    }

    /// The moment `span` earlier.
    pub fn minus(self, span: Duration) -> Self {
        Self(self.0.saturating_sub(i64::try_from(span.as_millis()).unwrap_or(i64::MAX)))
    }

    /// As a timestamp of the calendar library; moments beyond its range become its nearest end.
    pub fn timestamp(self) -> jiff::Timestamp {
        jiff::Timestamp::from_millisecond(self.0).unwrap_or(if self.0 < 0 { jiff::Timestamp::MIN } else { jiff::Timestamp::MAX })
    }

    /// The day in UTC.
    pub fn date(self) -> jiff::civil::Date {
        self.timestamp().to_zoned(jiff::tz::TimeZone::UTC).date()
    }
}

/// RFC 3339 in UTC, to the millisecond.
impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:.3}", self.timestamp())
    }
}

/// Tells the time: the machine's, or one that a test moves.
#[derive(Clone, Debug)]
pub struct Clock(Source);

#[derive(Clone, Debug)]
enum Source {
    Machine,
    Held(Arc<AtomicI64>),
}

impl Clock {
    /// The machine's own clock.
    pub fn machine() -> Self {
        Self(Source::Machine)
    }

    /// A clock that stands at `start` until it is moved.
    pub fn held(start: Time) -> Self {
        Self(Source::Held(Arc::new(AtomicI64::new(start.millis()))))
    }

    /// Now.
    pub fn now(&self) -> Time {
        match &self.0 {
            Source::Machine => Time(jiff::Timestamp::now().as_millisecond()),
            Source::Held(millis) => Time(millis.load(Ordering::SeqCst)),
        }
    }

    /// Sets a held clock, forward or back; the machine's clock does not move.
    pub fn set(&self, now: Time) {
        if let Source::Held(millis) = &self.0 {
            millis.store(now.millis(), Ordering::SeqCst);
        }
    }

    /// Moves a held clock on; the machine's clock does not move.
    pub fn advance(&self, span: Duration) {
        if let Source::Held(millis) = &self.0 {
            millis.fetch_add(i64::try_from(span.as_millis()).unwrap_or(i64::MAX), Ordering::SeqCst);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_held_clock_moves_only_when_told() {
        let clock = Clock::held(Time::from_millis(1_000));
        assert_eq!(clock.now(), Time::from_millis(1_000));
        clock.advance(Duration::from_secs(2));
        assert_eq!(clock.now(), Time::from_millis(3_000));
        assert_eq!(clock.now().to_string(), "1970-01-01T00:00:03.000Z");
    }
}
