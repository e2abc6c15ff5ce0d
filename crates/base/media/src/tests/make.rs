//! Files for the tests, built by hand, and eyes to look into them.

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use flate2::write::ZlibEncoder;
use flate2::{Compression, Crc};
use image::{DynamicImage, ImageFormat, Rgb, RgbImage};

/// A PDF of objects with their numbers, with table and trailer. `trailer` stands in the trailer beside size and root.
pub fn pdf(objects: &[(u32, Vec<u8>)], trailer: &str) -> Vec<u8> {
    let mut file = b"%PDF-1.7\n".to_vec();
    append(&mut file, objects, &format!("/Root 1 0 R {trailer}"));
    file
}

/// Adds objects, table and trailer to a file, as a program does that saves a change behind what was there.
pub fn append(file: &mut Vec<u8>, objects: &[(u32, Vec<u8>)], trailer: &str) {
    let mut table = String::from("xref\n");
    for (number, object) in objects {
        write!(table, "{number} 1\n{:010} 00000 n \n", file.len()).unwrap();
        file.extend(format!("{number} 0 obj\n").bytes());
        file.extend(object);
        file.extend(b"\nendobj\n");
    }
    let begin = file.len();
    file.extend(table.bytes());
    file.extend(format!("trailer\n<</Size 100 {trailer}>>\nstartxref\n{begin}\n%%EOF\n").bytes());
}

/// An object as text.
pub fn object(number: u32, text: &str) -> (u32, Vec<u8>) {
    (number, text.as_bytes().to_vec())
}

/// A stream; its length is added to `dict`, which stands without its signs.
pub fn stream(number: u32, dict: &str, bytes: &[u8]) -> (u32, Vec<u8>) {
    let mut object = format!("<<{dict} /Length {}>>\nstream\n", bytes.len()).into_bytes();
    object.extend(bytes);
    object.extend(b"\nendstream");
    (number, object)
}

/// The smallest honest document: one page that says hello. Numbers from 10 on are free.
pub fn page(catalogue: &str, page: &str) -> Vec<(u32, Vec<u8>)> {
    vec![
        object(1, &format!("<</Type/Catalog/Pages 2 0 R {catalogue}>>")),
        object(2, "<</Type/Pages/Kids[3 0 R]/Count 1>>"),
        object(3, &format!("<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]/Contents 4 0 R {page}>>")),
        stream(4, "", b"BT (hello) Tj ET"),
    ]
}

/// A document of one page with more objects beside.
pub fn pdf_with(catalogue: &str, on_page: &str, more: Vec<(u32, Vec<u8>)>) -> Vec<u8> {
    let mut objects = page(catalogue, on_page);
    objects.extend(more);
    pdf(&objects, "")
}

pub fn deflate(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

/// Wide, with one red corner at the upper left.
pub fn picture(width: u32, height: u32) -> DynamicImage {
    let red = |x, y| x < width / 2 && y < height / 2;
    RgbImage::from_fn(width, height, |x, y| Rgb(if red(x, y) { [250, 0, 0] } else { [0, 0, 250] })).into()
}

pub fn encoded(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    picture.write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

pub fn jpeg() -> Vec<u8> {
    encoded(&picture(32, 16), ImageFormat::Jpeg)
}

pub fn png() -> Vec<u8> {
    encoded(&picture(32, 16), ImageFormat::Png)
}

pub fn webp() -> Vec<u8> {
    encoded(&picture(32, 16), ImageFormat::WebP)
}

/// A JPEG with segments put in behind its first marker.
pub fn jpeg_with(segments: &[(u8, Vec<u8>)]) -> Vec<u8> {
    let jpeg = jpeg();
    let mut bytes = jpeg[..2].to_vec();
    for (marker, body) in segments {
        bytes.extend([0xFF, *marker]);
        bytes.extend(u16::try_from(body.len() + 2).unwrap().to_be_bytes());
        bytes.extend(body);
    }
    bytes.extend(&jpeg[2..]);
    bytes
}

/// A PNG with chunks put in behind its head.
pub fn png_with(chunks: &[(&[u8; 4], Vec<u8>)]) -> Vec<u8> {
    let png = png();
    let mut bytes = png[..33].to_vec();
    for (name, body) in chunks {
        bytes.extend(chunk(name, body));
    }
    bytes.extend(&png[33..]);
    bytes
}

pub fn chunk(name: &[u8; 4], body: &[u8]) -> Vec<u8> {
    let mut sum = Crc::new();
    sum.update(name);
    sum.update(body);
    let length = u32::try_from(body.len()).unwrap().to_be_bytes();
    [&length[..], name, body, &sum.sum().to_be_bytes()].concat()
}

/// Exif that says how the picture is to be turned, who took it and where.
pub fn exif(orientation: u16, artist: &str, place: &str) -> Vec<u8> {
    let (artist_at, gps_at) = (50, 50 + artist.len());
    let place_at = gps_at + 2 + 2 * 12 + 4;
    let entry = |tag: u16, kind: u16, n: usize, value: usize| {
        let (n, value) = (u32::try_from(n).unwrap(), u32::try_from(value).unwrap());
        [&tag.to_le_bytes()[..], &kind.to_le_bytes(), &n.to_le_bytes(), &value.to_le_bytes()].concat()
    };
    let mut tiff = b"II*\0\x08\0\0\0\x03\0".to_vec();
    tiff.extend(entry(0x0112, 3, 1, usize::from(orientation)));
    tiff.extend(entry(0x013B, 2, artist.len(), artist_at));
    tiff.extend(entry(0x8825, 4, 1, gps_at));
    tiff.extend([0; 4]);
    tiff.extend(artist.bytes());
    tiff.extend(b"\x02\0");
    tiff.extend(entry(0x0001, 2, 2, usize::from(b'N')));
    tiff.extend(entry(0x001C, 7, place.len(), place_at));
    tiff.extend([0; 4]);
    tiff.extend(place.bytes());
    tiff
}

/// A ZIP of one file without content, which may stand behind anything.
pub fn zip(name: &str) -> Vec<u8> {
    let length = u16::try_from(name.len()).unwrap().to_le_bytes();
    let local = [b"PK\x03\x04", &[0; 22][..], &length, &[0, 0], name.as_bytes()].concat();
    let central = [b"PK\x01\x02", &[0; 24][..], &length, &[0; 16], name.as_bytes()].concat();
    let size = u32::try_from(central.len()).unwrap().to_le_bytes();
    let offset = u32::try_from(local.len()).unwrap().to_le_bytes();
    let end = [b"PK\x05\x06", &[0, 0, 0, 0, 1, 0, 1, 0][..], &size, &offset, &[0, 0]].concat();
    [local, central, end].concat()
}

/// The names of a PNG's chunks.
pub fn png_chunks(bytes: &[u8]) -> Vec<String> {
    let mut names = Vec::new();
    let mut at = 8;
    while at < bytes.len() {
        let length = u32::from_be_bytes(bytes[at..at + 4].try_into().unwrap()) as usize;
        names.push(String::from_utf8_lossy(&bytes[at + 4..at + 8]).into_owned());
        at += 12 + length;
    }
    names
}

/// The names of a WebP's chunks.
pub fn webp_chunks(bytes: &[u8]) -> Vec<String> {
    let mut names = Vec::new();
    let mut at = 12;
    while at < bytes.len() {
        let length = u32::from_le_bytes(bytes[at + 4..at + 8].try_into().unwrap()) as usize;
        names.push(String::from_utf8_lossy(&bytes[at..at + 4]).into_owned());
        at += 8 + length.next_multiple_of(2);
    }
    names
}

pub fn has(bytes: &[u8], word: &str) -> bool {
    memchr::memmem::find(bytes, word.as_bytes()).is_some()
}

/// Those of `words` that stand in `bytes`.
pub fn found<'w>(bytes: &[u8], words: &[&'w str]) -> Vec<&'w str> {
    words.iter().copied().filter(|word| has(bytes, word)).collect()
}

/// The bytes of a PDF and, behind them, each of its streams unpacked, with the eyes of another reader than ours.
pub fn all_of_pdf(bytes: &[u8]) -> Vec<u8> {
    let pdf = hayro_syntax::Pdf::new(bytes.to_vec()).unwrap();
    let mut all = bytes.to_vec();
    for object in pdf.objects() {
        if let Some(stream) = object.into_stream() {
            all.extend(unpacked(&stream.raw_data()));
            all.extend(stream.decoded().map(std::borrow::Cow::into_owned).unwrap_or_default());
        }
    }
    all
}

/// One layer of packing less, if there is one: a picture may be under it, which the other reader would open too.
fn unpacked(bytes: &[u8]) -> Vec<u8> {
    let mut inner = Vec::new();
    let mut decoder = flate2::write::ZlibDecoder::new(&mut inner);
    let _ = decoder.write_all(bytes);
    let _ = decoder.try_finish();
    drop(decoder);
    inner
}

/// How many pages another reader than ours sees.
pub fn pages_n(bytes: &[u8]) -> usize {
    hayro_syntax::Pdf::new(bytes.to_vec()).map(|pdf| pdf.pages().len()).unwrap()
}
