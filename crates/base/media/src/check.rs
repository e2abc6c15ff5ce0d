//! The door: what is this, and may it come in. And the way out: what those get who must not know who sent it.

use crate::{Kind, Refused, pdf, picture, text};

/// Bytes of the largest file that is taken.
pub const BYTES_MAX: usize = 20_000_000;

/// What `bytes` are, if they may come in. Opens the file as far as is needed to know that it can be opened.
///
/// # Errors
///
/// The first reason found not to take it.
pub fn check(bytes: &[u8]) -> Result<Kind, Refused> {
    let kind = kind_within_limits(bytes)?;
    match kind {
        Kind::Pdf => pdf::check(bytes)?,
        Kind::Jpeg | Kind::Png | Kind::Webp => picture::check(bytes, kind)?,
        Kind::Text => text::check(bytes)?,
    }
    Ok(kind)
}

/// A copy of the file, of the same kind, with what says who made it, where and when taken out:
///
/// - Pictures are opened, turned upright and written anew; nothing but the pixels is carried over. The colour profile goes
///   too, since it may name a person's screen. A WebP is written without loss, so a lossy one grows.
/// - A PDF is written anew from what its pages need. What is drawn or written on a page stays, and so does the language.
/// - A text loses byte order marks and control signs.
///
/// The same bytes give the same copy. What a person wrote or drew into the content is not looked at.
///
/// # Errors
///
/// The same as [`check`], which need not have been called before; `UnknownKind` too if the file is not of `kind`.
pub fn for_reviewers(bytes: &[u8], kind: Kind) -> Result<Vec<u8>, Refused> {
    if kind_within_limits(bytes)? != kind {
        return Err(Refused::UnknownKind { seems: crate::Seems::of(bytes) });
    }
    match kind {
        Kind::Pdf => pdf::for_reviewers(bytes),
        Kind::Jpeg | Kind::Png | Kind::Webp => picture::for_reviewers(bytes, kind),
        Kind::Text => text::for_reviewers(bytes),
    }
}

fn kind_within_limits(bytes: &[u8]) -> Result<Kind, Refused> {
    if bytes.len() > BYTES_MAX {
        return Err(Refused::TooLarge { bytes_max: BYTES_MAX });
    }
    Kind::of(bytes)
}
