//! What the commands do, one file for each kind.

pub mod demo;
pub mod exchange;
pub mod seed;
pub mod serve;
pub mod upkeep;
