//! Pictures: hostile ones, and what is left of an honest one.

use image::{GenericImageView, ImageDecoder, ImageFormat, ImageReader, metadata::Orientation};
use std::io::Cursor;

use super::make::{chunk, encoded, exif, found, jpeg, jpeg_with, picture, png, png_chunks, png_with, webp, webp_chunks, zip};
use crate::{Kind, Refused, SCANS_MAX, Seems, check, for_reviewers};

const SIZE: Refused = Refused::TooManyPixels { width: 60_000, height: 60_000 };

fn orientation(bytes: &[u8]) -> Orientation {
    ImageReader::new(Cursor::new(bytes)).with_guessed_format().unwrap().into_decoder().unwrap().orientation().unwrap()
}

/// Where the red corner is: to the left, and above.
fn red_corner(bytes: &[u8]) -> (u32, u32, bool, bool) {
    let picture = image::load_from_memory(bytes).unwrap();
    let (width, height) = picture.dimensions();
    let is_red = |x, y| picture.get_pixel(x, y)[0] > 200;
    let (left, right) = (1, width - 2);
    let (above, below) = (1, height - 2);
    (width, height, is_red(left, above) || is_red(left, below), is_red(left, above) || is_red(right, above))
}

#[test]
fn a_picture_of_sixty_thousand_pixels_is_refused_before_it_is_read() {
    let head: Vec<u8> = [&60_000_u32.to_be_bytes()[..], &60_000_u32.to_be_bytes(), &[8, 2, 0, 0, 0]].concat();
    let png_head = [b"\x89PNG\r\n\x1A\n", &chunk(b"IHDR", &head)[..]].concat();
    let jpeg_head = b"\xFF\xD8\xFF\xC0\x00\x11\x08\xEA\x60\xEA\x60\x03\x01\x22\x00\x02\x11\x01\x03\x11\x01".to_vec();
    // In WebP, the largest size that the head can say: it counts from 1.
    let webp_head = b"RIFF\x16\0\0\0WEBPVP8X\x0A\0\0\0\0\0\0\0\x5F\xEA\0\x5F\xEA\0".to_vec();
    for head in [png_head, jpeg_head, webp_head] {
        assert_eq!(check(&head), Err(SIZE));
    }
}

#[test]
fn a_long_narrow_picture_is_refused_too() {
    let narrow = |side| encoded(&image::DynamicImage::new_luma8(side, 1), ImageFormat::Png);
    assert_eq!(check(&narrow(20_000)), Ok(Kind::Png));
    assert_eq!(check(&narrow(20_001)), Err(Refused::TooManyPixels { width: 20_001, height: 1 }));
}

#[test]
fn what_stands_behind_a_picture_makes_it_mixed() {
    for picture in [jpeg(), png(), webp()] {
        assert_eq!(check(&[&picture[..], b"more"].concat()), Err(Refused::Mixed { with: Seems::OtherText }));
        assert_eq!(check(&[&picture[..], &zip("a")].concat()), Err(Refused::Mixed { with: Seems::Archive }));
        assert_eq!(check(&[&picture[..], b"MZ\0"].concat()), Err(Refused::Mixed { with: Seems::Program }));
    }
}

#[test]
fn what_hides_inside_a_picture_makes_it_mixed() {
    let page = jpeg_with(&[(0xFE, b"<ScRiPt>alert(1)</script>".to_vec())]);
    assert_eq!(check(&page), Err(Refused::Mixed { with: Seems::Html }));
    let archive = png_with(&[(b"zipp", zip("a"))]);
    assert_eq!(check(&archive), Err(Refused::Mixed { with: Seems::Archive }));
    let document = jpeg_with(&[(0xFE, b"%PDF-1.7".to_vec())]);
    assert_eq!(check(&document), Err(Refused::Mixed { with: Seems::Pdf }));
    // The sign of an archive alone comes up by chance and is no archive.
    assert_eq!(check(&jpeg_with(&[(0xFE, b"by chance PK\x05\x06\0\0\0\0\0\0\0\0\x04\0\0\0".to_vec())])), Ok(Kind::Jpeg));
}

#[test]
fn a_telephone_may_put_a_second_picture_behind_the_first_if_it_says_so() {
    let mpf = (0xE2, b"MPF\0II*\0\x08\0\0\0\0\0".to_vec());
    let both = [jpeg_with(std::slice::from_ref(&mpf)), jpeg()].concat();
    assert_eq!(check(&both), Ok(Kind::Jpeg));
    assert_eq!(red_corner(&for_reviewers(&both, Kind::Jpeg).unwrap()), (32, 16, true, true));
    let silent = [jpeg(), jpeg()].concat();
    assert_eq!(check(&silent), Err(Refused::Mixed { with: Seems::Unknown }));
    let more = [jpeg_with(&[mpf]), jpeg(), b"more".to_vec()].concat();
    assert_eq!(check(&more), Err(Refused::Mixed { with: Seems::Unknown }));
}

#[test]
fn a_picture_that_is_cut_off_is_broken() {
    for picture in [jpeg(), png(), webp()] {
        assert_eq!(check(&picture[..picture.len() - 10]), Err(Refused::Broken));
    }
    assert_eq!(check(b"\xFF\xD8\xFF\xD9"), Err(Refused::Broken));
}

#[test]
fn a_jpeg_that_asks_for_a_thousand_walks_over_its_pixels_is_a_bomb() {
    let jpeg = jpeg();
    let scan = memchr::memmem::find(&jpeg, b"\xFF\xDA").unwrap();
    let scans = jpeg[scan..jpeg.len() - 2].repeat(SCANS_MAX + 1);
    assert_eq!(check(&[&jpeg[..scan], &scans, b"\xFF\xD9"].concat()), Err(Refused::Bomb));
}

#[test]
fn a_photograph_loses_author_and_place_and_stands_upright() {
    let words = ["CANARY-artist", "CANARY-place", "CANARY-xmp", "CANARY-iptc", "CANARY-comment", "CANARY-profile"];
    let photo = jpeg_with(&[
        (0xE1, [b"Exif\0\0", &exif(6, words[0], words[1])[..]].concat()),
        (0xE1, format!("http://ns.adobe.com/xap/1.0/\0<x>{}</x>", words[2]).into_bytes()),
        (0xED, format!("Photoshop 3.0\0{}", words[3]).into_bytes()),
        (0xFE, words[4].into()),
        (0xE2, format!("ICC_PROFILE\0\x01\x01{}", words[5]).into_bytes()),
    ]);
    assert_eq!(found(&photo, &words), words);
    assert_eq!((orientation(&photo), red_corner(&photo)), (Orientation::Rotate90, (32, 16, true, true)));
    let copy = for_reviewers(&photo, Kind::Jpeg).unwrap();
    assert_eq!(found(&copy, &words), [""; 0]);
    assert_eq!((orientation(&copy), red_corner(&copy)), (Orientation::NoTransforms, (16, 32, false, true)));
    let markers: Vec<u8> = copy.windows(2).filter(|two| two[0] == 0xFF && two[1] >= 0xC0).map(|two| two[1]).collect();
    assert_eq!(markers, [0xD8, 0xE0, 0xC0, 0xDB, 0xDB, 0xC4, 0xC4, 0xC4, 0xC4, 0xDA, 0xD9]);
    assert_eq!(for_reviewers(&photo, Kind::Jpeg), Ok(copy));
}

#[test]
fn a_png_loses_its_texts_and_its_exif_but_not_a_pixel() {
    let words = ["CANARY-text", "CANARY-xmp", "CANARY-artist", "CANARY-place"];
    let original = png_with(&[
        (b"tEXt", b"Author\0CANARY-text".to_vec()),
        (b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0CANARY-xmp".to_vec()),
        (b"zTXt", [b"Comment\0\0", &super::make::deflate(b"packed")[..]].concat()),
        (b"tIME", vec![7, 234, 1, 2, 3, 4, 5]),
        (b"eXIf", exif(3, words[2], words[3])),
    ]);
    assert_eq!(found(&original, &words), words);
    assert_eq!(png_chunks(&original), ["IHDR", "tEXt", "iTXt", "zTXt", "tIME", "eXIf", "IDAT", "IEND"]);
    let copy = for_reviewers(&original, Kind::Png).unwrap();
    assert_eq!(found(&copy, &words), [""; 0]);
    assert_eq!(png_chunks(&copy), ["IHDR", "IDAT", "IEND"]);
    assert_eq!(image::load_from_memory(&copy).unwrap(), picture(32, 16).rotate180());
}

#[test]
fn a_webp_loses_its_exif_and_its_xmp_but_not_a_pixel() {
    let words = ["CANARY-artist", "CANARY-place", "CANARY-xmp"];
    let part = |name: &[u8; 4], body: &[u8]| {
        let length = u32::try_from(body.len()).unwrap().to_le_bytes();
        [name, &length[..], body, &vec![0; body.len() % 2]].concat()
    };
    let plain = webp();
    let parts = [
        part(b"VP8X", &[0b1100, 0, 0, 0, 31, 0, 0, 15, 0, 0]),
        plain[12..].to_vec(),
        part(b"EXIF", &exif(3, words[0], words[1])),
        part(b"XMP ", words[2].as_bytes()),
    ]
    .concat();
    let length = u32::try_from(parts.len() + 4).unwrap().to_le_bytes();
    let original = [b"RIFF", &length[..], b"WEBP", &parts].concat();
    assert_eq!(found(&original, &words), words);
    assert_eq!(webp_chunks(&original), ["VP8X", "VP8L", "EXIF", "XMP "]);
    let copy = for_reviewers(&original, Kind::Webp).unwrap();
    assert_eq!(found(&copy, &words), [""; 0]);
    assert_eq!(webp_chunks(&copy), ["VP8L"]);
    assert_eq!(image::load_from_memory(&copy).unwrap(), picture(32, 16).rotate180());
}
