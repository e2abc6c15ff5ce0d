//! base-pdf
