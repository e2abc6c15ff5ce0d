//! eumia
