//! What a file is, and what is taken.

use super::make::{jpeg, pdf_with, png, webp, zip};
use crate::{BYTES_MAX, Kind, Refused, Seems, check, for_reviewers};

#[test]
fn each_kind_is_known_by_its_bytes() {
    let files = [pdf_with("", "", vec![]), jpeg(), png(), webp(), "Grüße aus Łódź\n".into()];
    let kinds = files.map(|file| check(&file));
    assert_eq!(kinds, [Ok(Kind::Pdf), Ok(Kind::Jpeg), Ok(Kind::Png), Ok(Kind::Webp), Ok(Kind::Text)]);
}

#[test]
fn what_is_not_taken_is_refused_by_the_name_of_what_it_seems_to_be() {
    let cases: &[(&[u8], Seems)] = &[
        (&zip("word/document.xml"), Seems::Word),
        (&zip("xl/workbook.xml"), Seems::Sheet),
        (&zip("ppt/presentation.xml"), Seems::Slides),
        (&zip("mimetypeapplication/vnd.oasis.opendocument.text"), Seems::OpenDocument),
        (&zip("holiday.jpg"), Seems::Archive),
        (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0\0", Seems::OldOffice),
        (b"GIF89a\x01\0\x01\0", Seems::Gif),
        (b"II*\0\x08\0", Seems::Tiff),
        (b"\0\0\0\x18ftypheic\0\0\0\0", Seems::Heic),
        (b"\0\0\0\x18ftypmp42\0\0\0\0", Seems::Film),
        (b"MZ\x90\0\x03", Seems::Program),
        (b"\x7FELF\x02\x01\x01\0", Seems::Program),
        (b"\xFF\xFEh\0i\0", Seems::OtherText),
        (b"Gr\xFC\xDFe", Seems::OtherText),
        (b"\x01\x02\x03\0", Seems::Unknown),
    ];
    for (bytes, seems) in cases {
        assert_eq!(check(bytes), Err(Refused::UnknownKind { seems: *seems }));
    }
}

#[test]
fn a_text_that_a_program_would_take_for_something_else_is_refused() {
    let cases = [
        ("<!DOCTYPE html><p>", Seems::Html),
        ("\u{FEFF}\n  <HTML>", Seems::Html),
        ("<svg xmlns='http://www.w3.org/2000/svg'/>", Seems::Svg),
        ("<?xml version='1.0'?>", Seems::Xml),
        (" %PDF-1.7", Seems::Pdf),
        ("#!/bin/sh", Seems::Program),
        ("{\\rtf1 hello}", Seems::RichText),
    ];
    for (text, with) in cases {
        assert_eq!(check(text.as_bytes()), Err(Refused::Mixed { with }), "{text}");
    }
    for text in ["MZ is the sign of Mozambique.", "BM", "1 < 2, <html> comes later", "% PDF"] {
        assert_eq!(check(text.as_bytes()), Ok(Kind::Text), "{text}");
    }
}

#[test]
fn nothing_and_nothing_but_blanks_are_empty() {
    for bytes in [&b""[..], b" \n\t\r\n", "\u{FEFF}".as_bytes()] {
        assert_eq!(check(bytes), Err(Refused::Empty));
    }
}

#[test]
fn a_file_may_have_so_many_bytes_and_not_one_more() {
    let mut text = vec![b'a'; BYTES_MAX];
    assert_eq!(check(&text), Ok(Kind::Text));
    text.push(b'a');
    assert_eq!(check(&text), Err(Refused::TooLarge { bytes_max: 20_000_000 }));
}

#[test]
fn a_text_for_reviewers_has_no_marks_and_no_control_signs() {
    let text = "\u{FEFF}one\r\ntwo\rthree\u{7}\u{1B}[31m\tfour\u{85}\u{FEFF}";
    assert_eq!(for_reviewers(text.as_bytes(), Kind::Text), Ok(b"one\ntwo\nthree[31m\tfour".to_vec()));
}

#[test]
fn a_copy_is_made_only_of_what_the_file_is() {
    assert_eq!(for_reviewers(&png(), Kind::Jpeg), Err(Refused::UnknownKind { seems: Seems::Unknown }));
}
