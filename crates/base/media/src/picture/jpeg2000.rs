//! A JPEG 2000 in a PDF: what says who and where is overwritten in place, so that no offset in it has to be changed.

/// Boxes that hold XMP, Exif, places and addresses.
const BOXES: &[&[u8; 4]] = &[b"uuid", b"xml ", b"uinf"];

const CODE_STREAM: [u8; 2] = [0xFF, 0x4F];
const COMMENT: u8 = 0x64;
const TILE: u8 = 0x90;

/// The same picture without metadata: a file of boxes, or a bare code stream.
pub fn stripped(bytes: &[u8]) -> Vec<u8> {
    let mut copy = bytes.to_vec();
    if copy.starts_with(&CODE_STREAM) {
        blank_comments(&mut copy);
    } else {
        blank_boxes(&mut copy);
    }
    copy
}

fn blank_boxes(bytes: &mut [u8]) {
    let mut at = 0;
    while let Some((head, end)) = box_at(bytes, at) {
        if BOXES.iter().any(|name| bytes[at + 4..at + 8] == **name) {
            bytes[at + 4..at + 8].copy_from_slice(b"free");
            bytes[at + head..end].fill(0);
        } else if &bytes[at + 4..at + 8] == b"jp2c" {
            blank_comments(&mut bytes[at + head..end]);
        }
        at = end;
    }
}

/// Bytes of the head of the box at `at`, and where it ends. A length of 0 means up to the end, of 1 that it follows.
fn box_at(bytes: &[u8], at: usize) -> Option<(usize, usize)> {
    let number = |from: usize, n: usize| {
        bytes.get(from..from + n).map(|some| some.iter().fold(0_u64, |sum, byte| sum << 8 | u64::from(*byte)))
    };
    bytes.get(at..at + 8)?;
    let (head, length) = match number(at, 4)? {
        0 => (8, (bytes.len() - at) as u64),
        1 => (16, number(at + 8, 8)?),
        length => (8, length),
    };
    let end = at.checked_add(usize::try_from(length).ok()?)?;
    (at + head <= end && end <= bytes.len()).then_some((head, end))
}

/// Comments of the main head, which ends where the first tile begins.
fn blank_comments(stream: &mut [u8]) {
    let mut at = CODE_STREAM.len();
    while let Some(&[0xFF, marker, high, low]) = stream.get(at..at + 4).and_then(|four| <&[u8; 4]>::try_from(four).ok()) {
        let end = at + 2 + usize::from(u16::from_be_bytes([high, low]));
        if marker == TILE || end > stream.len() || end < at + 4 {
            return;
        }
        if marker == COMMENT {
            stream[at + 4..end].fill(0);
        }
        at = end;
    }
}
