//! base-web
