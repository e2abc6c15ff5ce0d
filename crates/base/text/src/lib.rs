//! base-text
