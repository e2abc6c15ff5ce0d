//! A draft: a practice as somebody is changing it, before readers see it.

pub mod merge;
pub mod shape;
pub mod sheet;
pub mod tree;
