//! A person's password: only what it hashes to is kept. Nobody needs one: a mailed link or a passkey lets her in as well.

pub mod acts;
pub mod pages;
pub mod rules;
pub mod store;

#[cfg(test)]
mod tests;
