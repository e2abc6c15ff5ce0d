//! Files that are two things at once: a picture that is also an archive, a PDF that a browser reads as a page.

use memchr::memmem;

use crate::Seems;

/// How far from the beginning programs look for what a file is: browsers 1,445 bytes, viewers of PDF 1,024.
const HEAD_BYTES: usize = 2048;

/// What a browser or a server would run, in lower case.
const RUNS: &[&[u8]] = &[b"<html", b"<script", b"<!doctype", b"<svg", b"<iframe", b"<?php"];

/// What else is in a PDF or a picture, if anything.
pub fn inside(bytes: &[u8]) -> Option<Seems> {
    let head = bytes[..bytes.len().min(HEAD_BYTES)].to_ascii_lowercase();
    if RUNS.iter().any(|word| memmem::find(&head, word).is_some()) {
        return Some(Seems::Html);
    }
    if memmem::rfind(&head, b"%pdf-").is_some_and(|at| at > 0) {
        return Some(Seems::Pdf);
    }
    has_zip_directory(bytes).then_some(Seems::Archive)
}

/// Whether this is a PDF with something before it. Viewers accept that; so do those who hide something there.
pub fn pdf_begins_late(bytes: &[u8]) -> bool {
    let head = &bytes[..bytes.len().min(HEAD_BYTES)];
    memmem::find(head, b"%PDF-").is_some() && memmem::find(bytes, b"%%EOF").is_some()
}

/// Whether any place holds the directory with which a ZIP ends. Its four bytes alone come up by chance, so what they
/// point at has to be a directory too; the archive may begin anywhere, hence the way back by its own size.
fn has_zip_directory(bytes: &[u8]) -> bool {
    memmem::find_iter(bytes, b"PK\x05\x06").any(|end| {
        let number = |at: usize| bytes.get(end + at..end + at + 4).map(|four| [four[0], four[1], four[2], four[3]]);
        let size = number(12).map(|size| u32::from_le_bytes(size) as usize);
        let begin = size.and_then(|size| end.checked_sub(size));
        begin.is_some_and(|begin| begin < end && bytes[begin..].starts_with(b"PK\x01\x02"))
    })
}
