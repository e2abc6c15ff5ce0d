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

/// How hard to compress. `None` where the data is compressed already.
pub type Quality = Option<i32>;

/// One content, in up to three encodings.
#[derive(Debug)]
pub struct Bodies {
    plain: Bytes,
    quality: Quality,
    gzip: OnceLock<Option<Bytes>>,
    brotli: OnceLock<Option<Bytes>>,
}

impl Bodies {
    /// `quality` is Brotli's, from 0 to 11.
    pub fn new(plain: impl Into<Bytes>, quality: Quality) -> Self {
        Self { plain: plain.into(), quality, gzip: OnceLock::new(), brotli: OnceLock::new() }
    }

    /// Bytes of the content itself.
    pub fn plain_bytes(&self) -> usize {
        self.plain.len()
    }

    /// The best body for `encodings`, and the name of its encoding.
    pub fn choose(&self, encodings: Encodings) -> (&Bytes, Option<&'static str>) {
        let Some(quality) = self.quality else { return (&self.plain, None) };
        let smaller = |packed: Option<Vec<u8>>| packed.filter(|packed| packed.len() < self.plain.len()).map(Bytes::from);
        if encodings.brotli
            && let Some(body) = self.brotli.get_or_init(|| smaller(brotli(&self.plain, quality)))
        {
            return (body, Some("br"));
        }
        if encodings.gzip
            && let Some(body) = self.gzip.get_or_init(|| smaller(gzip(&self.plain)))
        {
            return (body, Some("gzip"));
        }
        (&self.plain, None)
    }
}

fn gzip(data: &[u8]) -> Option<Vec<u8>> {
    let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
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
