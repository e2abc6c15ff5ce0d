//! What a picture's head says of its size, and where the picture ends. Reads lengths and markers, decodes nothing.

use super::{SCANS_MAX, jpeg};
use crate::{Kind, Refused};

/// Width and height in pixels as the head says; `None` if there is no head.
pub fn size(bytes: &[u8], kind: Kind) -> Option<(u32, u32)> {
    match kind {
        Kind::Jpeg => jpeg::size(bytes),
        Kind::Png => png_size(bytes),
        Kind::Webp => webp_size(bytes),
        Kind::Pdf | Kind::Text => None,
    }
}

/// The offset of the first byte behind the picture. Equal to the length of `bytes` if nothing stands there.
pub fn end(bytes: &[u8], kind: Kind) -> Result<usize, Refused> {
    match kind {
        Kind::Jpeg => jpeg_end(bytes),
        Kind::Png => png_end(bytes).ok_or(Refused::Broken),
        Kind::Webp => webp_end(bytes).ok_or(Refused::Broken),
        Kind::Pdf | Kind::Text => Err(Refused::Broken),
    }
}

/// Telephones put further pictures behind the first (brightness, depth) and name them in a segment `MPF`. These are
/// counted as part of the picture, if they are whole JPEGs up to the end of the file.
fn jpeg_end(bytes: &[u8]) -> Result<usize, Refused> {
    let first = jpeg::end(bytes, SCANS_MAX)?;
    if !jpeg::names_further_pictures(bytes) {
        return Ok(first);
    }
    let mut end = first;
    loop {
        let blank = bytes[end..].iter().take_while(|byte| **byte == 0).count();
        let rest = &bytes[end + blank..];
        if rest.is_empty() {
            return Ok(bytes.len());
        }
        match jpeg::end(rest, SCANS_MAX) {
            Ok(length) if rest.starts_with(&[0xFF, 0xD8, 0xFF]) => end += blank + length,
            _ => return Ok(first),
        }
    }
}

const PNG_SIGNATURE_BYTES: usize = 8;

/// A chunk begins with its length and its name. The first is `IHDR`, which begins with the size.
fn png_size(bytes: &[u8]) -> Option<(u32, u32)> {
    let is_head = bytes.get(12..16)? == b"IHDR";
    is_head.then_some((u32_be(bytes, 16)?, u32_be(bytes, 20)?))
}

fn png_end(bytes: &[u8]) -> Option<usize> {
    let mut at = PNG_SIGNATURE_BYTES;
    loop {
        let length = usize::try_from(u32_be(bytes, at)?).ok()?;
        let name = bytes.get(at + 4..at + 8)?;
        // Length, name and checksum take four bytes each.
        at = at.checked_add(length)?.checked_add(12)?;
        if at > bytes.len() {
            return None;
        }
        if name == b"IEND" {
            return Some(at);
        }
    }
}

fn webp_size(bytes: &[u8]) -> Option<(u32, u32)> {
    match bytes.get(12..16)? {
        b"VP8X" => Some((u24_le(bytes, 24)? + 1, u24_le(bytes, 27)? + 1)),
        b"VP8 " => Some((u16_le(bytes, 26)? & 0x3FFF, u16_le(bytes, 28)? & 0x3FFF)),
        b"VP8L" => {
            let packed = u16_le(bytes, 21)? | u16_le(bytes, 23)? << 16;
            Some(((packed & 0x3FFF) + 1, (packed >> 14 & 0x3FFF) + 1))
        }
        _ => None,
    }
}

/// The container says its length behind its name, both not counted, and is filled up to an even one.
fn webp_end(bytes: &[u8]) -> Option<usize> {
    let length = u16_le(bytes, 4)? | u16_le(bytes, 6)? << 16;
    let end = usize::try_from(length).ok()?.checked_add(8)?.checked_next_multiple_of(2)?;
    (end <= bytes.len()).then_some(end)
}

fn u32_be(bytes: &[u8], at: usize) -> Option<u32> {
    bytes.get(at..at.checked_add(4)?).map(|four| four.iter().fold(0, |sum, byte| sum << 8 | u32::from(*byte)))
}

fn u24_le(bytes: &[u8], at: usize) -> Option<u32> {
    bytes.get(at..at + 3).map(|three| three.iter().rev().fold(0, |sum, byte| sum << 8 | u32::from(*byte)))
}

fn u16_le(bytes: &[u8], at: usize) -> Option<u32> {
    bytes.get(at..at + 2).map(|two| u32::from(two[0]) | u32::from(two[1]) << 8)
}
