//! Unpacking streams, never beyond a limit: what would grow larger is left at the limit and refused.

use std::borrow::Cow;
use std::io::Read;

use flate2::bufread::ZlibDecoder;
use weezl::{BitOrder, LzwStatus, decode::Decoder};

use super::parser::{hex_digit, is_blank};
use crate::Refused;

/// Bytes that one stream may have when unpacked, at any step of it.
pub const STREAM_BYTES_MAX: usize = 64 << 20;

/// Bytes that all streams of a file may have together when unpacked, all steps counted.
pub const UNPACKED_BYTES_MAX: usize = 256 << 20;

/// A way in which the bytes of a stream are packed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Filter {
    Flate,
    /// With the change of width one code early, as is usual, or not.
    Lzw {
        early: bool,
    },
    Ascii85,
    AsciiHex,
    RunLength,
    /// A JPEG.
    Dct,
    /// A JPEG 2000.
    Jpx,
    /// A fax: a picture of two colours, which we do not open.
    Fax,
    /// Nothing is done.
    Identity,
}

impl Filter {
    /// By its name or its short name; `None` if there is no such filter.
    pub fn of(name: &[u8], early: bool) -> Option<Self> {
        match name {
            b"FlateDecode" | b"Fl" => Some(Self::Flate),
            b"LZWDecode" | b"LZW" => Some(Self::Lzw { early }),
            b"ASCII85Decode" | b"A85" => Some(Self::Ascii85),
            b"ASCIIHexDecode" | b"AHx" => Some(Self::AsciiHex),
            b"RunLengthDecode" | b"RL" => Some(Self::RunLength),
            b"DCTDecode" | b"DCT" => Some(Self::Dct),
            b"JPXDecode" => Some(Self::Jpx),
            b"CCITTFaxDecode" | b"CCF" | b"JBIG2Decode" => Some(Self::Fax),
            b"Crypt" => Some(Self::Identity),
            _ => None,
        }
    }

    pub const fn is_picture(self) -> bool {
        matches!(self, Self::Dct | Self::Jpx | Self::Fax)
    }
}

/// `packed` without its filters up to the first that holds a picture, and how many filters that were. Takes what it makes from
/// `left`. Damaged data give what could be read of them.
pub fn unpack<'a>(packed: &'a [u8], filters: &[Filter], left: &mut usize) -> Result<(Cow<'a, [u8]>, usize), Refused> {
    let mut bytes = Cow::Borrowed(packed);
    for (n, filter) in filters.iter().enumerate() {
        let max = STREAM_BYTES_MAX.min(*left);
        let unpacked = match filter {
            Filter::Flate => inflate(&bytes, max)?.0,
            Filter::Lzw { early } => lzw(&bytes, *early, max)?,
            Filter::Ascii85 => within(ascii85(&bytes), max)?,
            Filter::AsciiHex => within(ascii_hex(&bytes), max)?,
            Filter::RunLength => run_length(&bytes, max)?,
            Filter::Identity => continue,
            Filter::Dct | Filter::Jpx | Filter::Fax => return Ok((bytes, n)),
        };
        *left -= unpacked.len();
        bytes = Cow::Owned(unpacked);
    }
    Ok((bytes, filters.len()))
}

/// Unpacked bytes, and how many packed ones they took: all of them if the data are damaged.
pub fn inflate(packed: &[u8], max: usize) -> Result<(Vec<u8>, usize), Refused> {
    let mut decoder = ZlibDecoder::new(packed);
    let mut bytes = Vec::new();
    // An error leaves in `bytes` what had been read before it: viewers show that too.
    let taken = match decoder.by_ref().take(max as u64 + 1).read_to_end(&mut bytes) {
        Ok(_) => usize::try_from(decoder.total_in()).unwrap_or(packed.len()),
        Err(_) => packed.len(),
    };
    Ok((within(bytes, max)?, taken))
}

fn lzw(packed: &[u8], early: bool, max: usize) -> Result<Vec<u8>, Refused> {
    let mut decoder = if early { Decoder::with_tiff_size_switch(BitOrder::Msb, 8) } else { Decoder::new(BitOrder::Msb, 8) };
    let mut bytes = Vec::new();
    let mut part = vec![0; 1 << 16];
    let mut at = 0;
    loop {
        let step = decoder.decode_bytes(&packed[at..], &mut part);
        at += step.consumed_in;
        bytes.extend_from_slice(&part[..step.consumed_out]);
        if bytes.len() > max {
            return Err(Refused::Bomb);
        }
        let goes_on = matches!(step.status, Ok(LzwStatus::Ok)) && step.consumed_in + step.consumed_out > 0;
        if !goes_on {
            return Ok(bytes);
        }
    }
}

/// Five signs are four bytes; `z` is four zeros.
fn ascii85(packed: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(packed.len() / 5 * 4);
    let mut group = Vec::with_capacity(5);
    for byte in packed.iter().copied().filter(|byte| !is_blank(*byte)) {
        match byte {
            b'z' if group.is_empty() => bytes.extend([0; 4]),
            b'!'..=b'u' => group.push(byte - b'!'),
            _ => break,
        }
        if group.len() == 5 {
            bytes.extend(base85(&group));
            group.clear();
        }
    }
    if group.len() > 1 {
        let n = group.len() - 1;
        group.resize(5, 84);
        bytes.extend(&base85(&group)[..n]);
    }
    bytes
}

fn base85(group: &[u8]) -> [u8; 4] {
    group.iter().fold(0_u32, |sum, digit| sum.wrapping_mul(85).wrapping_add(u32::from(*digit))).to_be_bytes()
}

fn ascii_hex(packed: &[u8]) -> Vec<u8> {
    let digits: Vec<u8> = packed.iter().take_while(|byte| **byte != b'>').filter_map(|byte| hex_digit(*byte)).collect();
    digits.chunks(2).map(|pair| pair[0] << 4 | pair.get(1).unwrap_or(&0)).collect()
}

/// A length below 128 says how many bytes follow, one above how often the next is meant.
fn run_length(packed: &[u8], max: usize) -> Result<Vec<u8>, Refused> {
    let mut bytes = Vec::new();
    let mut rest = packed;
    while let [length, next @ ..] = rest {
        let n = usize::from(*length);
        match (n, next) {
            (0..=127, _) => {
                let run = &next[..next.len().min(n + 1)];
                bytes.extend_from_slice(run);
                rest = &next[run.len()..];
            }
            (129.., [byte, after @ ..]) => {
                bytes.resize(bytes.len() + 257 - n, *byte);
                rest = after;
            }
            _ => break,
        }
        if bytes.len() > max {
            return Err(Refused::Bomb);
        }
    }
    Ok(bytes)
}

fn within(bytes: Vec<u8>, max: usize) -> Result<Vec<u8>, Refused> {
    if bytes.len() > max { Err(Refused::Bomb) } else { Ok(bytes) }
}
