//! The room for files that people send in: what a file is, whether it may come in, what reviewers get of it, where it is kept.
//!
//! A file is judged by its bytes and never by its name. [`check`] says what it is or why it is refused, [`for_reviewers`]
//! makes a copy that names neither its author nor a place, [`Files`] keeps the bytes.
//!
//! Both judge and copier work on bytes in memory, may take seconds of one core and half a gigabyte at the worst (the
//! limits below hold it there), and never wait: call them on a thread that may block, few at a time.

mod check;
mod files;
mod kind;
mod mixed;
mod pdf;
mod picture;
mod refused;
mod text;

pub use check::{BYTES_MAX, check, for_reviewers};
pub use files::{Files, FilesError, KEY_BYTES_MAX, Key, KeyError, Stored};
pub use kind::{Kind, Seems};
pub use pdf::{NODES_MAX, OBJECT_STREAMS_BYTES_MAX, STREAM_BYTES_MAX, UNPACKED_BYTES_MAX};
pub use picture::{PIXELS_MAX, SCANS_MAX, SIDE_PX_MAX};
pub use refused::Refused;

#[cfg(test)]
mod tests;
