//! Identities: a UUIDv7 that knows what it identifies, so that a city's id cannot stand where a practice's belongs.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::str::FromStr;

use uuid::Uuid;

use crate::{Random, Time};

/// The id of a `T`. Sorts by the time it was made.
pub struct Id<T>(Uuid, PhantomData<fn() -> T>);

impl<T> Id<T> {
    /// A new id: 48 bits of time, the rest chance.
    pub fn new(now: Time, random: &Random) -> Self {
        let millis = u64::try_from(now.millis()).unwrap_or(0);
        let bytes = random.bytes::<10>();
        Self::from_uuid(uuid::Builder::from_unix_timestamp_millis(millis, &bytes).into_uuid())
    }

    /// As the database gives it.
    pub const fn from_uuid(uuid: Uuid) -> Self {
        Self(uuid, PhantomData)
    }

    /// As the database takes it.
    pub const fn uuid(self) -> Uuid {
        self.0
    }
}

/// The text is not an id.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("not an id")]
pub struct IdError;

impl<T> FromStr for Id<T> {
    type Err = IdError;
    fn from_str(text: &str) -> Result<Self, IdError> {
        Uuid::try_parse(text).map(Self::from_uuid).map_err(|_| IdError)
    }
}

impl<T> fmt::Display for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<T> fmt::Debug for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

// Written by hand because a derive would ask the same of `T`.
impl<T> Clone for Id<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Id<T> {}
impl<T> PartialEq for Id<T> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}
impl<T> Eq for Id<T> {}
impl<T> PartialOrd for Id<T> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl<T> Ord for Id<T> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.0.cmp(&other.0)
    }
}
impl<T> Hash for Id<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}
