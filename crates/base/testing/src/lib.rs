//! What tests stand on: an empty, migrated database on each engine.

mod engines;

pub use engines::{Place, each_engine, each_engine_at};
