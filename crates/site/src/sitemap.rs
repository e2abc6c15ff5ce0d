//! The sitemap.

pub mod pages;

#[cfg(test)]
mod tests;
