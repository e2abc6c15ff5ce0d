//! From bytes to values. Lenient with what real files do wrong, strict with how much there may be.

use super::object::{Dict, Object};

/// How deep arrays and dictionaries may stand in each other without a reference between. Twenty is much.
const DEPTH_MAX: usize = 64;

/// Why no value could be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Nothing that makes sense stands here.
    Syntax,
    /// More values than the file may have.
    TooMany,
}

/// Reads values from `at` on; each takes one of `nodes_left`, so that memory is bounded whatever the bytes say.
pub struct Parser<'a> {
    bytes: &'a [u8],
    /// Offset of the next byte to be read.
    pub at: usize,
    nodes_left: &'a mut usize,
}

pub const fn is_blank(byte: u8) -> bool {
    matches!(byte, 0 | b'\t' | b'\n' | 0x0C | b'\r' | b' ')
}

/// Neither a blank nor a sign that ends or begins something.
const fn is_regular(byte: u8) -> bool {
    !is_blank(byte) && !is_delimiter(byte)
}

pub const fn is_delimiter(byte: u8) -> bool {
    matches!(byte, b'(' | b')' | b'<' | b'>' | b'[' | b']' | b'{' | b'}' | b'/' | b'%')
}

impl<'a> Parser<'a> {
    pub fn new(bytes: &'a [u8], at: usize, nodes_left: &'a mut usize) -> Self {
        Self { bytes, at, nodes_left }
    }

    /// The next value, behind blanks and comments.
    pub fn object(&mut self) -> Result<Object, Fault> {
        self.nested(0)
    }

    /// Skips blanks and comments.
    pub fn skip_blanks(&mut self) {
        while let Some(byte) = self.peek() {
            if byte == b'%' {
                self.at += self.rest().iter().take_while(|byte| !matches!(byte, b'\n' | b'\r')).count();
            } else if is_blank(byte) {
                self.at += 1;
            } else {
                return;
            }
        }
    }

    /// A whole number without a sign.
    pub fn digits(&mut self) -> Option<usize> {
        let n = self.rest().iter().take_while(|byte| byte.is_ascii_digit()).count();
        let number = std::str::from_utf8(&self.rest()[..n]).ok()?.parse().ok()?;
        self.at += n;
        Some(number)
    }

    /// Steps over `word` if it stands here.
    pub fn eat(&mut self, word: &[u8]) -> bool {
        let is_here = self.rest().starts_with(word);
        self.at += if is_here { word.len() } else { 0 };
        is_here
    }

    fn nested(&mut self, depth: usize) -> Result<Object, Fault> {
        *self.nodes_left = self.nodes_left.checked_sub(1).ok_or(Fault::TooMany)?;
        self.skip_blanks();
        match self.peek().ok_or(Fault::Syntax)? {
            _ if depth > DEPTH_MAX => Err(Fault::Syntax),
            b'/' => Ok(Object::Name(self.name())),
            b'(' => self.literal().map(Object::Text),
            b'[' => self.array(depth),
            b'<' if self.eat(b"<<") => self.dict(depth),
            b'<' => self.hex().map(Object::Text),
            b'0'..=b'9' | b'+' | b'-' | b'.' => Ok(self.number_or_reference()),
            byte if is_regular(byte) => Ok(self.word()),
            _ => Err(Fault::Syntax),
        }
    }

    fn array(&mut self, depth: usize) -> Result<Object, Fault> {
        self.at += 1;
        let mut items = Vec::new();
        loop {
            self.skip_blanks();
            if self.eat(b"]") {
                items.shrink_to_fit();
                return Ok(Object::Array(items));
            }
            items.push(self.nested(depth + 1)?);
        }
    }

    /// Behind its first sign.
    fn dict(&mut self, depth: usize) -> Result<Object, Fault> {
        let mut entries = Vec::new();
        loop {
            self.skip_blanks();
            if self.eat(b">>") {
                return Ok(Object::Dict(Dict::of(entries)));
            }
            if self.peek() != Some(b'/') {
                return Err(Fault::Syntax);
            }
            let key = self.name();
            self.skip_blanks();
            // A key without a value, as some writers leave it.
            let value = if self.rest().starts_with(b">>") { Object::Null } else { self.nested(depth + 1)? };
            entries.push((key, value));
        }
    }

    /// From its slash on.
    fn name(&mut self) -> Vec<u8> {
        self.at += 1;
        let mut name = Vec::new();
        while let Some(byte) = self.peek().filter(|byte| is_regular(*byte)) {
            let escaped = self.rest().get(1..3).and_then(|two| Some(hex_digit(two[0])? << 4 | hex_digit(two[1])?));
            match escaped.filter(|_| byte == b'#') {
                Some(meant) => {
                    name.push(meant);
                    self.at += 3;
                }
                None => {
                    name.push(byte);
                    self.at += 1;
                }
            }
        }
        name
    }

    /// A text in brackets, which may hold brackets in pairs.
    fn literal(&mut self) -> Result<Vec<u8>, Fault> {
        let mut text = Vec::new();
        let mut open = 0_usize;
        loop {
            let byte = self.peek().ok_or(Fault::Syntax)?;
            self.at += 1;
            match byte {
                b'(' => open += 1,
                b')' => open -= 1,
                b'\\' => {
                    self.escape(&mut text);
                    continue;
                }
                _ => {}
            }
            if open == 0 {
                text.shrink_to_fit();
                return Ok(text);
            }
            if !(byte == b'(' && open == 1) {
                text.push(byte);
            }
        }
    }

    /// Behind the backslash.
    fn escape(&mut self, text: &mut Vec<u8>) {
        let Some(byte) = self.peek() else { return };
        if matches!(byte, b'0'..=b'7') {
            let n = self.rest().iter().take(3).take_while(|byte| matches!(byte, b'0'..=b'7')).count();
            text.push(self.rest()[..n].iter().fold(0, |sum: u8, digit| sum.wrapping_mul(8).wrapping_add(digit - b'0')));
            self.at += n;
            return;
        }
        self.at += 1;
        match byte {
            b'n' => text.push(b'\n'),
            b'r' => text.push(b'\r'),
            b't' => text.push(b'\t'),
            b'b' => text.push(8),
            b'f' => text.push(12),
            // The line goes on.
            b'\r' => _ = self.eat(b"\n"),
            b'\n' => {}
            other => text.push(other),
        }
    }

    fn hex(&mut self) -> Result<Vec<u8>, Fault> {
        let length = memchr::memchr(b'>', self.rest()).ok_or(Fault::Syntax)?;
        let digits: Vec<u8> = self.rest()[1..length].iter().filter_map(|byte| hex_digit(*byte)).collect();
        self.at += length + 1;
        Ok(digits.chunks(2).map(|pair| pair[0] << 4 | pair.get(1).unwrap_or(&0)).collect())
    }

    fn number_or_reference(&mut self) -> Object {
        let number = self.number();
        let Object::Whole(whole) = number else { return number };
        match u32::try_from(whole).ok().filter(|_| self.eat_reference_end()) {
            Some(target) => Object::Ref(target),
            None => number,
        }
    }

    fn number(&mut self) -> Object {
        let n = self.rest().iter().take_while(|byte| matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.')).count();
        let text = std::str::from_utf8(&self.rest()[..n]).unwrap_or("0");
        self.at += n;
        match text.parse() {
            Ok(whole) => Object::Whole(whole),
            // What is not a number, such as `--5`, is 0 to most readers.
            Err(_) => Object::Real(text.parse().ok().filter(|real: &f64| real.is_finite()).unwrap_or(0.0)),
        }
    }

    /// Steps over generation and `R` of a reference if they stand here.
    fn eat_reference_end(&mut self) -> bool {
        let begin = self.at;
        self.skip_blanks();
        let has_generation = self.at > begin && self.digits().is_some();
        self.skip_blanks();
        let is_reference = has_generation && self.eat(b"R") && !self.peek().is_some_and(is_regular);
        if !is_reference {
            self.at = begin;
        }
        is_reference
    }

    /// `true`, `false`, `null`; any other word stands for nothing.
    fn word(&mut self) -> Object {
        let n = self.rest().iter().take_while(|byte| is_regular(**byte)).count();
        let word = &self.bytes[self.at..self.at + n];
        self.at += n;
        match word {
            b"true" => Object::Bool(true),
            b"false" => Object::Bool(false),
            _ => Object::Null,
        }
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn rest(&self) -> &'a [u8] {
        self.bytes.get(self.at..).unwrap_or_default()
    }
}

pub fn hex_digit(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}
