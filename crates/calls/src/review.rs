//! Review: who reads what. So far the arithmetic of it; phases, readers and their pages come with the review itself.

pub mod assignment;
