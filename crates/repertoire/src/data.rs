//! What there is to take away, told to people: the page about [`crate::api`].

pub mod pages;

#[cfg(test)]
mod tests;
