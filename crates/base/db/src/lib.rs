//! base-db
