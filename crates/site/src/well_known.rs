//! What other programs look for at fixed addresses.

pub mod pages;
