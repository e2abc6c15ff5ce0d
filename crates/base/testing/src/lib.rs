//! What tests stand on: an empty, migrated database on each engine, and over it the whole application in process.
//!
//! A [`House`] is built from the [`Parts`] that a slice gives. A [`Browser`] visits it: keeps cookies, fills forms, follows redirects.
//! An [`Answer`] is read as a person reads it: by words, not by bytes. [`Letter`]s are what the house has sent.
//! A [`Device`] keeps a passkey.

mod answer;
mod browser;
mod device;
mod engines;
mod form;
mod house;
mod letters;
mod part;
mod schema;

pub use answer::Answer;
pub use browser::Browser;
pub use device::Device;
pub use engines::{Place, each_engine, each_engine_at};
pub use house::{House, NOON, PUBLIC_URL, Parts};
pub use letters::Letter;
pub use part::{Part, words};
pub use schema::{RealColumn, columns, schema, traces};
