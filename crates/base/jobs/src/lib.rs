//! base-jobs
