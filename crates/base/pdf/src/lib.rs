//! Documents on paper: a description of a page goes in, a tagged PDF comes out that a screen reader can read (PDF/UA-1).
//!
//! A slice describes a [`Paper`] in blocks and never writes the typesetter's language. What people wrote stays text: it
//! reaches the template as data, so nothing in it is ever run. Templates see no file, no network and no clock.
//!
//! Typesetting takes a good part of a second of one core: call [`Paper::render`] on a thread that may block, and keep the bytes.

mod fonts;
mod paper;
mod render;
mod text;

pub use paper::{Block, Fact, Funding, Paper, Source, Span};
pub use render::{DATA_BYTES_MAX, PdfError, render};

#[cfg(test)]
mod tests;
