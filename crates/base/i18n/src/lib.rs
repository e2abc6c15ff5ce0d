//! base-i18n
