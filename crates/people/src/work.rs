//! The first page after signing in: what one may do here, and what waits.

pub mod pages;

#[cfg(test)]
mod tests;
