//! base-search
