//! All objects of a PDF, read from front to back.

use std::collections::BTreeMap;
use std::ops::Range;

use memchr::memmem;

use super::filters::{Filter, UNPACKED_BYTES_MAX, unpack};
use super::object::{Dict, Indirect, Object};
use super::parser::{Fault, Parser, is_blank, is_delimiter};
use crate::Refused;

/// Values that a file may hold in all, those of earlier versions counted: some hundred megabytes of memory at most.
pub const NODES_MAX: usize = 4_000_000;

/// Bytes that all object streams of a file may have together when unpacked: these stay in memory.
pub const OBJECT_STREAMS_BYTES_MAX: usize = 64 << 20;

/// How many times its own length a file may make us read in vain, by beginning things that do not end.
const WASTE_FACTOR: usize = 8;

/// References from one reference to the next. One is usual, more is a mistake.
const HOPS_MAX: usize = 8;

/// A PDF of which everything has been read.
pub struct File<'a> {
    bytes: &'a [u8],
    /// By number: the last that stands in the file.
    objects: BTreeMap<u32, Indirect>,
    /// Those in whose place a later one with the same number stands, and tables of contents.
    older: Vec<Indirect>,
    /// What may say where the document begins, with the offset where it stands.
    trailers: Vec<(usize, Dict)>,
    /// Objects that are nothing but a whole number: lengths of streams.
    lengths: BTreeMap<u32, usize>,
    root: u32,
    left: Left,
}

/// What may still be used up while reading.
struct Left {
    nodes: usize,
    unpacked: usize,
    in_object_streams: usize,
    wasted: usize,
}

impl<'a> File<'a> {
    /// Reads everything. `Locked` if encrypted, `Bomb` beyond a limit, `Broken` if no pages are found.
    pub fn read(bytes: &'a [u8]) -> Result<Self, Refused> {
        let left = Left {
            nodes: NODES_MAX,
            unpacked: UNPACKED_BYTES_MAX,
            in_object_streams: OBJECT_STREAMS_BYTES_MAX,
            wasted: bytes.len() * WASTE_FACTOR,
        };
        let (objects, lengths) = (BTreeMap::new(), lengths(bytes));
        let mut file = Self { bytes, objects, older: Vec::new(), trailers: Vec::new(), lengths, root: 0, left };
        file.read_objects()?;
        file.read_trailers()?;
        if file.trailers.iter().any(|(_, trailer)| trailer.has("Encrypt")) {
            return Err(Refused::Locked);
        }
        file.root = file.find_root().ok_or(Refused::Broken)?;
        Ok(file)
    }

    /// The number of the catalogue, which leads to all pages.
    pub const fn root(&self) -> u32 {
        self.root
    }

    pub fn get(&self, number: u32) -> Option<&Indirect> {
        self.objects.get(&number)
    }

    /// Every object, also those that are no longer part of the document.
    pub fn all(&self) -> impl Iterator<Item = &Indirect> {
        self.objects.values().chain(&self.older)
    }

    /// What a value is behind its references.
    pub fn resolve<'o>(&'o self, value: &'o Object) -> &'o Object {
        let mut value = value;
        for _ in 0..HOPS_MAX {
            match value {
                Object::Ref(number) => value = self.get(*number).map_or(&Object::Null, |found| &found.value),
                _ => return value,
            }
        }
        &Object::Null
    }

    /// The packed bytes of a stream.
    pub fn packed(&self, data: &Range<usize>) -> &'a [u8] {
        &self.bytes[data.clone()]
    }

    /// How a stream is packed, the outermost first; `None` if in a way that is not known.
    pub fn filters(&self, stream: &Dict) -> Option<Vec<Filter>> {
        let names = as_list(self.resolve(stream.get("Filter").unwrap_or(&Object::Null)));
        let settings = as_list(self.resolve(stream.get("DecodeParms").unwrap_or(&Object::Null)));
        let filter = |(n, name): (usize, &Object)| {
            let setting = settings.get(n).and_then(|setting| self.resolve(setting).as_dict());
            let early = setting.and_then(|setting| setting.get("EarlyChange")) != Some(&Object::Whole(0));
            Filter::of(self.resolve(name).as_name()?, early)
        };
        names.iter().enumerate().map(filter).collect()
    }

    /// Unpacks every stream once, only to see that it stays within the limits.
    pub fn weigh(&self) -> Result<(), Refused> {
        let mut left = self.left.unpacked;
        for object in self.all() {
            if let (Some(data), Object::Dict(dict)) = (&object.data, &object.value) {
                let filters = self.filters(dict).ok_or(Refused::Broken)?;
                unpack(self.packed(data), &filters, &mut left)?;
            }
        }
        Ok(())
    }

    /// As the first line says, such as `1.7`; 1.7 if it says nothing known.
    pub fn version(&self) -> &'a str {
        let said = self.bytes.get(5..8).and_then(|version| std::str::from_utf8(version).ok());
        said.filter(|version| matches!(version.as_bytes(), [b'1', b'.', b'0'..=b'7'] | b"2.0")).unwrap_or("1.7")
    }

    fn read_objects(&mut self) -> Result<(), Refused> {
        let bytes = self.bytes;
        let word = memmem::Finder::new(b"obj");
        let mut at = 0;
        while let Some(found) = word.find(&bytes[at..]) {
            let body = at + found + b"obj".len();
            at = match number_before(bytes, at + found) {
                Some(number) => self.read_object(number, body)?,
                None => body,
            };
        }
        Ok(())
    }

    /// Reads the object whose value begins at `body`; says where to go on.
    fn read_object(&mut self, number: u32, body: usize) -> Result<usize, Refused> {
        let Some((value, end)) = self.value_at(body)? else { return Ok(body) };
        let Some(dict) = value.as_dict() else {
            self.keep(number, Indirect { value, data: None });
            return Ok(end);
        };
        let Some(begin) = stream_begin(self.bytes, end) else {
            self.keep(number, Indirect { value, data: None });
            return Ok(end);
        };
        let (data, end) = self.stream_data(dict, begin);
        if dict.is("Type", "XRef") {
            self.trailers.push((body, dict.clone()));
            self.older.push(Indirect { value, data: Some(data) });
        } else if dict.is("Type", "ObjStm") {
            self.read_object_stream(dict, &data)?;
        } else {
            self.keep(number, Indirect { value, data: Some(data) });
        }
        Ok(end)
    }

    /// The value at an offset of the file and where it ends; `None` if there is none.
    fn value_at(&mut self, begin: usize) -> Result<Option<(Object, usize)>, Refused> {
        let mut parser = Parser::new(self.bytes, begin, &mut self.left.nodes);
        let value = parser.object();
        let end = parser.at;
        match value {
            Ok(value) => Ok(Some((value, end))),
            Err(Fault::TooMany) => Err(Refused::Bomb),
            Err(Fault::Syntax) => self.waste(end - begin).map(|()| None),
        }
    }

    /// Counts bytes that will be read again. Without an end to this, a small file could keep us busy for hours.
    fn waste(&mut self, bytes_n: usize) -> Result<(), Refused> {
        self.left.wasted = self.left.wasted.checked_sub(bytes_n).ok_or(Refused::Broken)?;
        Ok(())
    }

    /// Where the bytes of a stream stand, and where to go on. Its length is believed if its end stands there.
    fn stream_data(&self, dict: &Dict, begin: usize) -> (Range<usize>, usize) {
        const END: &[u8] = b"endstream";
        let said = match dict.get("Length") {
            Some(Object::Ref(number)) => self.lengths.get(number).copied(),
            length => length.and_then(Object::as_size),
        };
        if let Some(end) = said.and_then(|length| begin.checked_add(length)).filter(|end| *end <= self.bytes.len()) {
            let blanks = self.bytes[end..].iter().take(4).take_while(|byte| is_blank(**byte)).count();
            if self.bytes[end + blanks..].starts_with(END) {
                return (begin..end, end + blanks + END.len());
            }
        }
        let Some(length) = memmem::find(&self.bytes[begin..], END) else {
            return (begin..self.bytes.len(), self.bytes.len());
        };
        let data = &self.bytes[begin..begin + length];
        let data = data.strip_suffix(b"\n").unwrap_or(data);
        let data = data.strip_suffix(b"\r").unwrap_or(data);
        (begin..begin + data.len(), begin + length + END.len())
    }

    /// Objects that stand packed in a stream. Begins with pairs of a number and an offset.
    fn read_object_stream(&mut self, dict: &Dict, data: &Range<usize>) -> Result<(), Refused> {
        let (Some(n), Some(first)) = (dict.get("N").and_then(Object::as_size), dict.get("First").and_then(Object::as_size))
        else {
            return Ok(());
        };
        let filters = self.filters(dict).ok_or(Refused::Broken)?;
        let (bytes, _) = unpack(self.packed(data), &filters, &mut self.left.unpacked)?;
        self.left.in_object_streams = self.left.in_object_streams.checked_sub(bytes.len()).ok_or(Refused::Bomb)?;
        // Objects that share bytes would let a small stream fill the memory.
        let mut bytes_left = bytes.len();
        let mut at = 0;
        for _ in 0..n {
            let mut nodes = 0;
            let mut head = Parser::new(&bytes, at, &mut nodes);
            let Some((number, offset)) = pair(&mut head) else { return Ok(()) };
            at = head.at;
            let begin = first.saturating_add(offset);
            let mut parser = Parser::new(&bytes, begin, &mut self.left.nodes);
            let value = parser.object();
            bytes_left = bytes_left.checked_sub(parser.at.saturating_sub(begin)).ok_or(Refused::Bomb)?;
            match value {
                Ok(value) => self.keep(number, Indirect { value, data: None }),
                Err(Fault::TooMany) => return Err(Refused::Bomb),
                Err(Fault::Syntax) => {}
            }
        }
        Ok(())
    }

    fn keep(&mut self, number: u32, object: Indirect) {
        self.older.extend(self.objects.insert(number, object));
    }

    fn read_trailers(&mut self) -> Result<(), Refused> {
        const WORD: &[u8] = b"trailer";
        for at in memmem::find_iter(self.bytes, WORD) {
            let begin = at + WORD.len();
            if let Some((Object::Dict(trailer), end)) = self.value_at(begin)? {
                self.waste(end - begin)?;
                self.trailers.push((at, trailer));
            }
        }
        self.trailers.sort_by_key(|(at, _)| *at);
        Ok(())
    }

    /// The catalogue that the last trailer names, or any if none does.
    fn find_root(&self) -> Option<u32> {
        let named = self.trailers.iter().rev().filter_map(|(_, trailer)| match trailer.get("Root") {
            Some(Object::Ref(number)) => Some(*number),
            _ => None,
        });
        let is_catalogue = |number: &u32| self.dict(*number).is_some_and(|dict| dict.is("Type", "Catalog"));
        let others = self.objects.keys().rev().copied().filter(is_catalogue);
        named.chain(others).find(|number| self.has_pages(*number))
    }

    fn has_pages(&self, catalogue: u32) -> bool {
        let pages = self.dict(catalogue).and_then(|catalogue| self.resolve(catalogue.get("Pages")?).as_dict());
        let kids = pages.and_then(|pages| self.resolve(pages.get("Kids")?).as_array());
        kids.is_some_and(|kids| !kids.is_empty())
    }

    fn dict(&self, number: u32) -> Option<&Dict> {
        self.get(number).and_then(|object| object.value.as_dict())
    }
}

/// A list, or one value instead of it; nothing is an empty list.
fn as_list(value: &Object) -> &[Object] {
    match value {
        Object::Array(items) => items,
        Object::Null => &[],
        one => std::slice::from_ref(one),
    }
}

fn pair(parser: &mut Parser<'_>) -> Option<(u32, usize)> {
    parser.skip_blanks();
    let number = u32::try_from(parser.digits()?).ok()?;
    parser.skip_blanks();
    Some((number, parser.digits()?))
}

/// The number of an object whose word `obj` begins at `word`: before it stand number and generation.
fn number_before(bytes: &[u8], word: usize) -> Option<u32> {
    let before = blanks_cut(&bytes[..word])?;
    let generation = digits_cut(before)?;
    let number = blanks_cut(generation)?;
    let begin = digits_cut(number)?;
    if begin.last().is_some_and(|byte| !is_blank(*byte) && !is_delimiter(*byte) && !byte.is_ascii_alphabetic()) {
        return None;
    }
    std::str::from_utf8(&number[begin.len()..]).ok()?.parse().ok()
}

/// Without the blanks at its end, of which there is at least one and never many.
fn blanks_cut(bytes: &[u8]) -> Option<&[u8]> {
    let n = bytes.iter().rev().take(16).take_while(|byte| is_blank(**byte)).count();
    (n > 0).then(|| &bytes[..bytes.len() - n])
}

fn digits_cut(bytes: &[u8]) -> Option<&[u8]> {
    let n = bytes.iter().rev().take(10).take_while(|byte| byte.is_ascii_digit()).count();
    (n > 0).then(|| &bytes[..bytes.len() - n])
}

/// Where the bytes of a stream begin, if the word for it stands behind a dictionary that ends at `end`.
fn stream_begin(bytes: &[u8], end: usize) -> Option<usize> {
    const WORD: &[u8] = b"stream";
    let begin = behind_blanks(bytes, end);
    if !bytes[begin..].starts_with(WORD) {
        return None;
    }
    let begin = begin + WORD.len();
    let line_end = match &bytes[begin..] {
        [b'\r', b'\n', ..] => 2,
        [b'\r' | b'\n', ..] => 1,
        _ => 0,
    };
    Some(begin + line_end)
}

/// Objects that are nothing but a whole number. Streams may name their length by these, wherever they stand.
fn lengths(bytes: &[u8]) -> BTreeMap<u32, usize> {
    let one = |word: usize| {
        let begin = behind_blanks(bytes, word + b"obj".len());
        let n = bytes[begin..].iter().take(10).take_while(|byte| byte.is_ascii_digit()).count();
        let end = behind_blanks(bytes, begin + n);
        let length = std::str::from_utf8(&bytes[begin..begin + n]).ok()?.parse().ok()?;
        bytes[end..].starts_with(b"endobj").then_some((number_before(bytes, word)?, length))
    };
    memmem::find_iter(bytes, b"obj").filter_map(one).collect()
}

/// Steps over a few blanks, never over a comment: that could be as long as the file.
fn behind_blanks(bytes: &[u8], at: usize) -> usize {
    at + bytes[at..].iter().take(16).take_while(|byte| is_blank(**byte)).count()
}
