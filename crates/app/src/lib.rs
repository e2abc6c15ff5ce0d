//! The program: command line, settings, and the wiring of the slices. Nothing of the domain is decided here.

pub mod cli;
mod commands;
pub mod config;
pub mod routes;
pub mod wire;

pub use cli::run;
