//! A PDF written anew: only what its catalogue leads to, numbered in the order in which it is met. So nothing is left of
//! earlier versions, and the same file gives the same bytes.

use std::collections::BTreeMap;

use super::file::File;
use super::filters::{Filter, UNPACKED_BYTES_MAX, inflate, unpack};
use super::object::{Dict, Indirect, Object};
use super::strip;
use crate::Refused;
use crate::picture::{jpeg, jpeg2000};

/// Instead of one that says when and from where the file was made. It has to be there for some viewers.
const FILE_ID: &str = "<00000000000000000000000000000000>";

/// Four bytes above 127 tell programs that this is not text.
const BINARY_MARK: &[u8] = b"%\xE2\xE3\xCF\xD3\n";

/// The whole file without what is not for reviewers.
pub fn anew(file: &File<'_>) -> Result<Vec<u8>, Refused> {
    let mut writer = Writer { file, out: Vec::new(), numbers: BTreeMap::new(), met: Vec::new(), left: UNPACKED_BYTES_MAX };
    writer.out.extend(format!("%PDF-{}\n", file.version()).bytes());
    writer.out.extend(BINARY_MARK);
    let root = writer.number(file.root());
    let mut offsets = Vec::new();
    while let Some(old) = writer.met.get(offsets.len()).copied() {
        offsets.push(writer.out.len());
        writer.out.extend(format!("{} 0 obj\n", offsets.len()).bytes());
        writer.indirect(file.get(old))?;
        writer.out.extend(b"\nendobj\n");
    }
    Ok(with_contents(writer.out, &offsets, root))
}

/// Adds the table that says where each object stands.
fn with_contents(mut out: Vec<u8>, offsets: &[usize], root: u32) -> Vec<u8> {
    let (begin, size) = (out.len(), offsets.len() + 1);
    out.extend(format!("xref\n0 {size}\n0000000000 65535 f \n").bytes());
    for offset in offsets {
        out.extend(format!("{offset:010} 00000 n \n").bytes());
    }
    let trailer = format!("<< /ID [{FILE_ID} {FILE_ID}] /Root {root} 0 R /Size {size} >>");
    out.extend(format!("trailer\n{trailer}\nstartxref\n{begin}\n%%EOF\n").bytes());
    out
}

struct Writer<'a> {
    file: &'a File<'a>,
    out: Vec<u8>,
    /// New numbers by old ones.
    numbers: BTreeMap<u32, u32>,
    /// Old numbers in the order of the new ones.
    met: Vec<u32>,
    /// Bytes that may still be unpacked.
    left: usize,
}

impl Writer<'_> {
    fn number(&mut self, old: u32) -> u32 {
        let next = u32::try_from(self.met.len()).unwrap_or(u32::MAX).saturating_add(1);
        let number = *self.numbers.entry(old).or_insert(next);
        if number == next {
            self.met.push(old);
        }
        number
    }

    fn indirect(&mut self, object: Option<&Indirect>) -> Result<(), Refused> {
        let Some(object) = object.filter(|object| !strip::goes(&object.value)) else {
            self.out.extend(b"null");
            return Ok(());
        };
        match (&object.data, &object.value) {
            (Some(data), Object::Dict(dict)) => self.stream(dict, self.file.packed(data)),
            (_, value) => {
                self.value(value);
                Ok(())
            }
        }
    }

    /// A stream as it was, but a picture in it without what is not picture, and nothing behind the packed bytes.
    fn stream(&mut self, dict: &Dict, packed: &[u8]) -> Result<(), Refused> {
        const OWN: &[&str] = &["Length", "DL", "F", "FFilter", "FDecodeParms"];
        let filters = self.file.filters(dict).ok_or(Refused::Broken)?;
        let is_own = |key: &[u8]| OWN.iter().any(|own| own.as_bytes() == key);
        if let Some(nth) = filters.iter().position(|filter| filter.is_picture()) {
            let (bytes, _) = unpack(packed, &filters, &mut self.left)?;
            let picture = stripped(filters[nth], &bytes);
            self.stream_head(dict, picture.len(), |key| is_own(key) || key == b"Filter" || key == b"DecodeParms");
            self.out.truncate(self.out.len() - b">>".len());
            self.nth_of(dict, "Filter", nth);
            self.nth_of(dict, "DecodeParms", nth);
            self.out.extend(b">>");
            self.stream_body(&picture);
        } else {
            let taken = if filters == [Filter::Flate] { inflate(packed, self.left)?.1 } else { packed.len() };
            self.stream_head(dict, taken, is_own);
            self.stream_body(&packed[..taken]);
        }
        Ok(())
    }

    fn stream_head(&mut self, dict: &Dict, length: usize, is_left_out: impl Fn(&[u8]) -> bool) {
        self.dict(dict, is_left_out);
        self.out.truncate(self.out.len() - b">>".len());
        self.out.extend(format!("/Length {length}>>").bytes());
    }

    fn stream_body(&mut self, bytes: &[u8]) {
        self.out.extend(b"\nstream\n");
        self.out.extend(bytes);
        self.out.extend(b"\nendstream");
    }

    /// Of a list of filters or of their settings, the one that is left.
    fn nth_of(&mut self, dict: &Dict, key: &str, nth: usize) {
        let all = dict.get(key).map_or(&Object::Null, |all| self.file.resolve(all));
        let one = match all {
            Object::Array(items) => items.get(nth),
            one => Some(one).filter(|_| nth == 0),
        };
        if let Some(one) = one.filter(|one| **one != Object::Null) {
            self.name(key.as_bytes());
            self.out.push(b' ');
            self.value(one);
        }
    }

    fn value(&mut self, value: &Object) {
        match value {
            Object::Null => self.out.extend(b"null"),
            Object::Bool(truth) => self.out.extend(truth.to_string().bytes()),
            Object::Whole(number) => self.out.extend(number.to_string().bytes()),
            Object::Real(number) => self.out.extend(number.to_string().bytes()),
            Object::Name(name) => self.name(name),
            Object::Text(text) => self.text(text),
            Object::Array(items) => self.array(items),
            Object::Dict(_) if strip::goes(value) => self.out.extend(b"null"),
            Object::Dict(dict) => self.dict(dict, |_| false),
            Object::Ref(old) => {
                let number = self.number(*old);
                self.out.extend(format!("{number} 0 R").bytes());
            }
        }
    }

    fn array(&mut self, items: &[Object]) {
        self.out.push(b'[');
        for (n, item) in items.iter().enumerate() {
            if n > 0 {
                self.out.push(b' ');
            }
            self.value(item);
        }
        self.out.push(b']');
    }

    fn dict(&mut self, dict: &Dict, is_left_out: impl Fn(&[u8]) -> bool) {
        self.out.extend(b"<<");
        for (key, value) in dict.iter() {
            if !is_left_out(key) && strip::keeps(self.file, dict, key, value) {
                self.name(key);
                self.out.push(b' ');
                self.value(value);
            }
        }
        self.out.extend(b">>");
    }

    fn name(&mut self, name: &[u8]) {
        self.out.push(b'/');
        for byte in name {
            if byte.is_ascii_alphanumeric() || b"_-+.*,:;@!$&'?=~^|`\"".contains(byte) {
                self.out.push(*byte);
            } else {
                self.out.extend(format!("#{byte:02X}").bytes());
            }
        }
    }

    fn text(&mut self, text: &[u8]) {
        self.out.push(b'(');
        for byte in text {
            match byte {
                b'(' | b')' | b'\\' => self.out.extend([b'\\', *byte]),
                // As it stands, a reader would take it for another end of line.
                b'\r' => self.out.extend(b"\\r"),
                _ => self.out.push(*byte),
            }
        }
        self.out.push(b')');
    }
}

/// A picture in a stream without what says who took it and where; nothing, if a JPEG holds no picture.
fn stripped(filter: Filter, bytes: &[u8]) -> Vec<u8> {
    match filter {
        Filter::Dct => jpeg::stripped(bytes).unwrap_or_default(),
        Filter::Jpx => jpeg2000::stripped(bytes),
        _ => bytes.to_vec(),
    }
}
