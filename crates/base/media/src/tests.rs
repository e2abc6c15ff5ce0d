//! Hostile and honest files, built here byte by byte, and what becomes of them.

mod active;
mod hostile;
mod kinds;
mod make;
mod pictures;
mod reviewers;
mod store;
