//! PDF: read with limits, judged, and written anew for reviewers.
//!
//! Our own small reader, because of what libraries do with hostile files, measured: `hayro-syntax` 0.7 takes twelve seconds and
//! five gigabytes for a file of 211 bytes and overflows the stack on nested arrays; `lopdf` 0.47 makes 1.1 gigabytes of 19
//! megabytes, and has no limit for all object streams together. Here the sum of everything is limited: values, bytes unpacked,
//! steps back. The worst file that we could build took half a gigabyte and one second.
//!
//! It does not follow the file's table of contents but reads every object from front to back, of which the last one with a
//! number counts. So it sees more than a viewer: also what an earlier version of the document held. Whatever the original
//! shows in one viewer or another, reviewers get what was judged here.

mod active;
mod file;
mod filters;
mod object;
mod parser;
mod strip;
mod write;

pub use file::{NODES_MAX, OBJECT_STREAMS_BYTES_MAX};
pub use filters::{STREAM_BYTES_MAX, UNPACKED_BYTES_MAX};

use file::File;

use crate::{Refused, Seems, mixed};

/// Bytes other than blanks that may follow the end mark. Some programs leave a line or two there.
const TAIL_BYTES_MAX: usize = 256;

const END_MARK: &[u8] = b"%%EOF";

pub fn check(bytes: &[u8]) -> Result<(), Refused> {
    open(bytes).map(drop)
}

pub fn for_reviewers(bytes: &[u8]) -> Result<Vec<u8>, Refused> {
    write::anew(&open(bytes)?)
}

fn open(bytes: &[u8]) -> Result<File<'_>, Refused> {
    if let Some(with) = mixed::inside(bytes) {
        return Err(Refused::Mixed { with });
    }
    let end = memchr::memmem::rfind(bytes, END_MARK).ok_or(Refused::Broken)? + END_MARK.len();
    let tail = bytes[end..].iter().filter(|byte| !parser::is_blank(**byte)).count();
    if tail > TAIL_BYTES_MAX {
        return Err(Refused::Mixed { with: Seems::of(bytes[end..].trim_ascii_start()) });
    }
    let file = File::read(bytes)?;
    if active::is_active(&file) {
        return Err(Refused::Active);
    }
    file.weigh()?;
    Ok(file)
}
