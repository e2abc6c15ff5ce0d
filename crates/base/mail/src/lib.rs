//! base-mail
