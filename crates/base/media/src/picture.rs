//! Pictures: measured by their head, then opened within limits; for reviewers nothing but the pixels is kept.

pub mod jpeg;
pub mod jpeg2000;
mod measure;

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits};

use crate::{Kind, Refused, Seems, mixed};

/// Pixels of the largest picture that is opened: more than any telephone takes in its usual mode.
pub const PIXELS_MAX: u64 = 50_000_000;

/// Pixels of the longest side of a picture that is opened.
pub const SIDE_PX_MAX: u32 = 20_000;

/// Scans of a progressive JPEG. Ten are usual; each costs a walk over all pixels, so a small file could ask for hours.
pub const SCANS_MAX: usize = 100;

/// Bytes that a decoder may take: the pixels at eight bytes each, and as much again to work with.
const DECODER_BYTES_MAX: u64 = 2 * 8 * PIXELS_MAX;

/// Of 100: no difference that an eye sees, and no file much larger than the one that came.
const JPEG_QUALITY: u8 = 90;

pub fn check(bytes: &[u8], kind: Kind) -> Result<(), Refused> {
    open(bytes, kind).map(drop)
}

pub fn for_reviewers(bytes: &[u8], kind: Kind) -> Result<Vec<u8>, Refused> {
    let picture = open(bytes, kind)?;
    let mut copy = Cursor::new(Vec::new());
    match kind {
        Kind::Jpeg => picture.write_with_encoder(JpegEncoder::new_with_quality(&mut copy, JPEG_QUALITY)),
        _ => picture.write_to(&mut copy, format(kind)?),
    }
    .map_err(|_| Refused::Broken)?;
    Ok(copy.into_inner())
}

/// The picture, upright. The order matters: what the head says is believed only to refuse, and nothing is decoded before.
fn open(bytes: &[u8], kind: Kind) -> Result<DynamicImage, Refused> {
    let (width, height) = measure::size(bytes, kind).ok_or(Refused::Broken)?;
    within_limits(width, height)?;
    if let Some(with) = mixed::inside(bytes) {
        return Err(Refused::Mixed { with });
    }
    let end = measure::end(bytes, kind)?;
    if end < bytes.len() {
        return Err(Refused::Mixed { with: Seems::of(&bytes[end..]) });
    }
    decoded(bytes, kind)
}

fn within_limits(width: u32, height: u32) -> Result<(), Refused> {
    let pixels = u64::from(width) * u64::from(height);
    if width > SIDE_PX_MAX || height > SIDE_PX_MAX || pixels > PIXELS_MAX {
        return Err(Refused::TooManyPixels { width, height });
    }
    Ok(())
}

fn decoded(bytes: &[u8], kind: Kind) -> Result<DynamicImage, Refused> {
    let mut limits = Limits::no_limits();
    limits.max_image_width = Some(SIDE_PX_MAX);
    limits.max_image_height = Some(SIDE_PX_MAX);
    limits.max_alloc = Some(DECODER_BYTES_MAX);
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format(kind)?);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(|_| Refused::Broken)?;
    // Once more with the decoder's own eyes, in case it reads the head otherwise than we do.
    let (width, height) = decoder.dimensions();
    within_limits(width, height)?;
    let orientation = decoder.orientation().map_err(|_| Refused::Broken)?;
    let mut picture = DynamicImage::from_decoder(decoder).map_err(|_| Refused::Broken)?;
    picture.apply_orientation(orientation);
    Ok(picture)
}

fn format(kind: Kind) -> Result<ImageFormat, Refused> {
    match kind {
        Kind::Jpeg => Ok(ImageFormat::Jpeg),
        Kind::Png => Ok(ImageFormat::Png),
        Kind::Webp => Ok(ImageFormat::WebP),
        Kind::Pdf | Kind::Text => Err(Refused::Broken),
    }
}
