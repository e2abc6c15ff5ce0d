//! The feed of what is new.

pub mod pages;

#[cfg(test)]
mod tests;
