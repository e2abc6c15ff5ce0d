//! Recovery codes: ten on paper, for who has lost phone or key. Each stands once for the second factor.

pub mod acts;
pub mod pages;
pub mod store;

#[cfg(test)]
mod tests;
