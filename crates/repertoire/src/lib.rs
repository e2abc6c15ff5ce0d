//! repertoire
