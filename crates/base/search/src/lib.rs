//! scratch
mod analysis;
