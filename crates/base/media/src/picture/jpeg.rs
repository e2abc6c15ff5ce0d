//! A JPEG as a row of segments: enough to measure it, to see where it ends and to take out what is not picture.

use std::ops::Range;

use memchr::{memchr, memchr_iter, memmem};

use crate::Refused;

const START: [u8; 2] = [0xFF, 0xD8];
const END: u8 = 0xD9;
const SCAN: u8 = 0xDA;
const COMMENT: u8 = 0xFE;

/// Width and height in pixels: the largest of its frames, of which there is only one in any honest file.
pub fn size(bytes: &[u8]) -> Option<(u32, u32)> {
    let frames = Segments::of(bytes).filter(|segment| is_frame(segment.marker));
    let sizes = frames.filter_map(|segment| match &bytes[segment.body] {
        [_, h1, h0, w1, w0, ..] => Some((u32::from(u16::from_be_bytes([*w1, *w0])), u32::from(u16::from_be_bytes([*h1, *h0])))),
        _ => None,
    });
    sizes.reduce(|(w, h), (wider, higher)| (w.max(wider), h.max(higher)))
}

/// The offset behind the end marker. `Broken` without one, `Bomb` with more than `scans_max` scans.
pub fn end(bytes: &[u8], scans_max: usize) -> Result<usize, Refused> {
    let mut scans = 0;
    for segment in Segments::of(bytes) {
        match segment.marker {
            END => return Ok(segment.whole.end),
            SCAN => scans += 1,
            _ => {}
        }
        if scans > scans_max {
            return Err(Refused::Bomb);
        }
    }
    Err(Refused::Broken)
}

/// Whether a segment `MPF` says that more pictures follow behind this one.
pub fn names_further_pictures(bytes: &[u8]) -> bool {
    Segments::of(bytes).any(|segment| segment.marker == 0xE2 && bytes[segment.body].starts_with(b"MPF\0"))
}

/// The same picture without Exif, XMP, IPTC, comments, thumbnails and what stands behind its end. What says how to read the
/// colours stays: JFIF's and Adobe's segment and the profile. Nothing is decoded; `None` if no picture is in it.
pub fn stripped(bytes: &[u8]) -> Option<Vec<u8>> {
    // In a document, something may stand before it.
    let bytes = &bytes[memmem::find(bytes, &START)?..];
    let mut copy = START.to_vec();
    let mut has_scan = false;
    for segment in Segments::of(bytes) {
        let body = &bytes[segment.body.clone()];
        match segment.marker {
            END => break,
            // A thumbnail may follow its fourteen bytes; the last two of them say its size.
            0xE0 if body.starts_with(b"JFIF\0") && body.len() >= 14 => {
                copy.extend([0xFF, 0xE0, 0, 16]);
                copy.extend(&body[..12]);
                copy.extend([0, 0]);
            }
            0xE2 if body.starts_with(b"ICC_PROFILE\0") => copy.extend(&bytes[segment.whole]),
            0xEE if body.starts_with(b"Adobe") => copy.extend(&bytes[segment.whole]),
            0xE0..=COMMENT => {}
            marker => {
                has_scan |= marker == SCAN;
                copy.extend(&bytes[segment.whole]);
            }
        }
    }
    copy.extend([0xFF, END]);
    has_scan.then_some(copy)
}

/// Frames carry the size. Three markers of their range mean something else.
fn is_frame(marker: u8) -> bool {
    matches!(marker, 0xC0..=0xCF) && !matches!(marker, 0xC4 | 0xC8 | 0xCC)
}

struct Segment {
    marker: u8,
    /// From its marker on; a scan with the picture data that follow it.
    whole: Range<usize>,
    /// Without marker and length.
    body: Range<usize>,
}

/// Stops behind the end marker, and where a segment is cut off.
struct Segments<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Segments<'a> {
    fn of(bytes: &'a [u8]) -> Self {
        let at = if bytes.starts_with(&START) { START.len() } else { bytes.len() };
        Self { bytes, at }
    }

    /// Where picture data end: at a marker that is neither a stuffed byte, a restart nor a filler.
    fn data_end(&self, from: usize) -> usize {
        let is_marker = |at: &usize| self.bytes.get(at + 1).is_some_and(|next| !matches!(next, 0 | 0xD0..=0xD7 | 0xFF));
        let mut candidates = memchr_iter(0xFF, &self.bytes[from..]).map(|at| from + at);
        candidates.find(is_marker).unwrap_or(self.bytes.len())
    }
}

impl Iterator for Segments<'_> {
    type Item = Segment;

    fn next(&mut self) -> Option<Segment> {
        // What stands between segments is passed over, as all programs do.
        let rest = self.bytes.get(self.at..)?;
        let fill = self.at + memchr(0xFF, rest)?;
        let start = fill + self.bytes[fill..].iter().take_while(|byte| **byte == 0xFF).count() - 1;
        let marker = *self.bytes.get(start + 1)?;
        if marker == END {
            self.at = self.bytes.len();
            return Some(Segment { marker, whole: start..start + 2, body: start + 2..start + 2 });
        }
        let length = self.bytes.get(start + 2..start + 4).map(|two| usize::from(u16::from_be_bytes([two[0], two[1]])))?;
        let end = start + 2 + length;
        if length < 2 || end > self.bytes.len() {
            return None;
        }
        self.at = if marker == SCAN { self.data_end(end) } else { end };
        Some(Segment { marker, whole: start..self.at, body: start + 4..end })
    }
}
