//! Cities: where practices are, and what is known of those places in figures.

mod figures;
pub mod pages;
#[cfg(test)]
mod tests;
