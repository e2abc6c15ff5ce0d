//! base-testing
