//! A body in the encodings that browsers take: each made when it is first asked for, then sent many times.

use std::convert::Infallible;
use std::io::Write as _;
use std::sync::OnceLock;

use axum::body::Bytes;
use axum::extract::FromRequestParts;
use http::{HeaderMap, header, request::Parts};

/// Encodings that a client accepts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Encodings {
    pub brotli: bool,
    pub gzip: bool,
}

impl Encodings {
    /// Reads `Accept-Encoding` as far as browsers use it; a refusal (`br;q=0`) is honoured.
    pub fn of(headers: &HeaderMap) -> Self {
        let accepted = headers.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or("");
        let takes = |name: &str| {
            accepted.split(',').any(|part| {
                let mut part = part.split(';');
                let named = part.next().is_some_and(|token| token.trim().eq_ignore_ascii_case(name));
                named && !part.any(|weight| matches!(weight.trim(), "q=0" | "q=0.0" | "q=0.00" | "q=0.000"))
            })
        };
        Self { brotli: takes("br"), gzip: takes("gzip") }
    }
}

impl<S: Sync> FromRequestParts<S> for Encodings {
    type Rejection = Infallible;
    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(Self::of(&parts.headers))
    }
}

/// How hard to compress.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quality {
    /// The data is compressed already.
    Packed,
    /// For one reader, once: the least work.
    Once,
    /// For many readers: Brotli's quality, from 0 to 11.
    Kept(i32),
}

/// Levels for what is sent once: of a list of ours, gzip at 2 is as small as Brotli at 3 and takes less than half the time.
const GZIP_ONCE: u32 = 2;
const BROTLI_ONCE: i32 = 1;
const GZIP_KEPT: u32 = 6;

/// One content, in up to three encodings.
#[derive(Debug)]
pub struct Bodies {
    plain: Bytes,
    quality: Quality,
    gzip: OnceLock<Option<Bytes>>,
    brotli: OnceLock<Option<Bytes>>,
}

impl Bodies {
    pub fn new(plain: impl Into<Bytes>, quality: Quality) -> Self {
        Self { plain: plain.into(), quality, gzip: OnceLock::new(), brotli: OnceLock::new() }
    }

    /// Bytes of the content itself.
    pub fn plain_bytes(&self) -> usize {
        self.plain.len()
    }

    /// The best body for `encodings`, and the name of its encoding.
    pub fn choose(&self, encodings: Encodings) -> (&Bytes, Option<&'static str>) {
        let packed = match self.quality {
            Quality::Packed => None,
            Quality::Once => self.gzip(encodings, GZIP_ONCE).or_else(|| self.brotli(encodings, BROTLI_ONCE)),
            Quality::Kept(quality) => self.brotli(encodings, quality).or_else(|| self.gzip(encodings, GZIP_KEPT)),
        };
        packed.map_or((&self.plain, None), |(body, name)| (body, Some(name)))
    }

    fn brotli(&self, encodings: Encodings, quality: i32) -> Option<(&Bytes, &'static str)> {
        let make = || self.if_smaller(brotli(&self.plain, quality));
        encodings.brotli.then(|| self.brotli.get_or_init(make).as_ref()).flatten().map(|body| (body, "br"))
    }

    fn gzip(&self, encodings: Encodings, level: u32) -> Option<(&Bytes, &'static str)> {
        let make = || self.if_smaller(gzip(&self.plain, level));
        encodings.gzip.then(|| self.gzip.get_or_init(make).as_ref()).flatten().map(|body| (body, "gzip"))
    }

    fn if_smaller(&self, packed: Option<Vec<u8>>) -> Option<Bytes> {
        packed.filter(|packed| packed.len() < self.plain.len()).map(Bytes::from)
    }
}

fn gzip(data: &[u8], level: u32) -> Option<Vec<u8>> {
    let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::new(level));
    packer.write_all(data).ok()?;
    packer.finish().ok()
}

/// How far back repetitions are looked for, as a power of two: as far as our longest pages. More would only take time.
const WINDOW_BITS: i32 = 18;

fn brotli(mut data: &[u8], quality: i32) -> Option<Vec<u8>> {
    let parameters = brotli::enc::BrotliEncoderParams { quality, lgwin: WINDOW_BITS, ..Default::default() };
    let mut packed = Vec::new();
    brotli::BrotliCompress(&mut data, &mut packed, &parameters).ok()?;
    Some(packed)
}

#[cfg(test)]
mod tests {
    use super::{Bodies, Encodings, Quality};

    #[test]
    fn what_is_sent_once_is_packed_quickly_and_what_is_kept_well() {
        let packed = |quality, brotli, gzip| {
            let bodies = Bodies::new("a page ".repeat(500), quality);
            bodies.choose(Encodings { brotli, gzip }).1
        };
        let each = |quality| [packed(quality, true, true), packed(quality, true, false), packed(quality, false, false)];
        assert_eq!(each(Quality::Once), [Some("gzip"), Some("br"), None]);
        assert_eq!(each(Quality::Kept(3)), [Some("br"), Some("br"), None]);
        assert_eq!(each(Quality::Packed), [None, None, None]);
    }
}
