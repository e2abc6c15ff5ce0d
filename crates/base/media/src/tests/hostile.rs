//! PDFs that are something else too, that do not open, or that would fill the memory.

use super::make::{append, deflate, jpeg, object, page, pages_n, pdf, pdf_with, png, stream, webp, zip};
use crate::{Kind, NODES_MAX, OBJECT_STREAMS_BYTES_MAX, Refused, STREAM_BYTES_MAX, Seems, check, for_reviewers};

/// Packed by repetition: two bytes for 128, so that the test is quick where the unpacking would not be.
fn repeated(bytes_n: usize) -> Vec<u8> {
    [129, 0].repeat(bytes_n / 128)
}

#[test]
fn an_honest_document_may_come_in() {
    let honest = pdf_with("", "", vec![]);
    assert_eq!((check(&honest), pages_n(&honest)), (Ok(Kind::Pdf), 1));
}

#[test]
fn a_document_with_something_before_its_head_is_mixed() {
    let document = pdf_with("", "", vec![]);
    for before in [&b"\n"[..], b"GIF89a", b"<html><!--", b"\0"] {
        assert_eq!(check(&[before, &document].concat()), Err(Refused::Mixed { with: Seems::Pdf }));
    }
}

#[test]
fn a_document_with_much_behind_its_end_is_mixed() {
    let document = pdf_with("", "", vec![]);
    assert_eq!(check(&[&document[..], b"\r\n% two words\r\n"].concat()), Ok(Kind::Pdf));
    assert_eq!(check(&[&document[..], &[b'\n'; 5000]].concat()), Ok(Kind::Pdf));
    assert_eq!(check(&[&document[..], &[b'a'; 300]].concat()), Err(Refused::Mixed { with: Seems::OtherText }));
}

#[test]
fn a_document_that_is_also_an_archive_is_mixed() {
    let document = pdf_with("", "", vec![]);
    let behind = [&document[..], &zip("evil.exe")].concat();
    assert_eq!(check(&behind), Err(Refused::Mixed { with: Seems::Archive }));
    let inside = pdf_with("", "", vec![stream(10, "", &zip("evil.exe"))]);
    assert_eq!(check(&inside), Err(Refused::Mixed { with: Seems::Archive }));
}

#[test]
fn a_document_that_is_also_a_page_is_mixed() {
    let document = pdf_with("/Title(<script>alert(1)</script>)", "", vec![]);
    assert_eq!(check(&document), Err(Refused::Mixed { with: Seems::Html }));
}

#[test]
fn an_encrypted_document_is_locked() {
    let encrypt = object(10, "<</Filter/Standard/V 2/R 3/O(o)/U(u)/P -4/Length 128>>");
    let mut objects = page("", "");
    objects.push(encrypt);
    assert_eq!(check(&pdf(&objects, "")), Ok(Kind::Pdf));
    assert_eq!(check(&pdf(&objects, "/Encrypt 10 0 R")), Err(Refused::Locked));
    // The trailer may stand in a stream too.
    objects.push(stream(11, "/Type/XRef/Root 1 0 R/Encrypt 10 0 R/W[1 1 1]/Size 1", b"\0\0\0"));
    assert_eq!(check(&pdf(&objects, "")), Err(Refused::Locked));
}

#[test]
fn a_document_without_pages_or_without_its_end_is_broken() {
    let document = pdf_with("", "", vec![]);
    assert_eq!(check(&document[..document.len() - 20]), Err(Refused::Broken));
    let without = pdf(&[object(1, "<</Type/Catalog/Pages 2 0 R>>"), object(2, "<</Type/Pages/Kids[]/Count 0>>")], "");
    assert_eq!(check(&without), Err(Refused::Broken));
    assert_eq!(check(b"%PDF-1.7\n%%EOF"), Err(Refused::Broken));
}

#[test]
fn a_document_packed_in_a_way_that_nobody_knows_is_broken() {
    let with = |filter: &str| pdf_with("", "", vec![stream(10, &format!("/Filter/{filter}"), b"abc")]);
    assert_eq!(check(&with("ASCII85Decode")), Ok(Kind::Pdf));
    assert_eq!(check(&with("SecretDecode")), Err(Refused::Broken));
}

#[test]
fn one_stream_that_unpacks_to_too_much_is_a_bomb() {
    let with = |bytes: &[u8]| check(&pdf_with("", "", vec![stream(10, "/Filter/RunLengthDecode", bytes)]));
    assert_eq!(with(&repeated(STREAM_BYTES_MAX)), Ok(Kind::Pdf));
    assert_eq!(with(&repeated(STREAM_BYTES_MAX + 128)), Err(Refused::Bomb));
}

#[test]
fn a_small_stream_that_deflates_to_too_much_is_a_bomb() {
    let packed = deflate(&vec![0; STREAM_BYTES_MAX + 1]);
    let document = pdf_with("", "", vec![stream(10, "/Filter/FlateDecode", &packed)]);
    assert_eq!((document.len() < 4_000_000, check(&document)), (true, Err(Refused::Bomb)));
}

#[test]
fn a_bomb_packed_twice_is_a_bomb() {
    let packed = deflate(&repeated(STREAM_BYTES_MAX + 128));
    let document = pdf_with("", "", vec![stream(10, "/Filter[/FlateDecode/RunLengthDecode]", &packed)]);
    assert_eq!((document.len() < 40_000, check(&document)), (true, Err(Refused::Bomb)));
}

#[test]
fn many_streams_that_unpack_to_too_much_together_are_a_bomb() {
    let with = |n: u32| {
        let stream = |number| stream(10 + number, "/Filter/RL", &repeated(STREAM_BYTES_MAX));
        check(&pdf_with("", "", (0..n).map(stream).collect()))
    };
    assert_eq!((with(4), with(5)), (Ok(Kind::Pdf), Err(Refused::Bomb)));
}

#[test]
fn a_bomb_in_an_earlier_version_of_the_document_is_a_bomb() {
    let mut document = pdf_with("", "", vec![stream(10, "/Filter/RL", &repeated(STREAM_BYTES_MAX + 128))]);
    append(&mut document, &[object(10, "null")], "/Root 1 0 R");
    assert_eq!(check(&document), Err(Refused::Bomb));
}

#[test]
fn objects_that_share_the_bytes_of_a_stream_are_a_bomb() {
    let heads: String = (100..200).map(|number| format!("{number} 0 ")).collect();
    let body = format!("{heads}({})", "a".repeat(1000));
    let dict = format!("/Type/ObjStm/N 100/First {}", heads.len());
    assert_eq!(check(&pdf_with("", "", vec![stream(10, &dict, body.as_bytes())])), Err(Refused::Bomb));
}

#[test]
fn object_streams_that_together_hold_too_much_are_a_bomb() {
    let with = |n: u32| {
        let stream = |number| stream(10 + number, "/Type/ObjStm/N 0/First 0/Filter/RL", &repeated(OBJECT_STREAMS_BYTES_MAX));
        check(&pdf_with("", "", (0..n).map(stream).collect()))
    };
    assert_eq!((with(1), with(2)), (Ok(Kind::Pdf), Err(Refused::Bomb)));
}

#[test]
fn more_values_than_a_document_may_hold_are_a_bomb() {
    let document = pdf_with("", "", vec![object(10, &format!("[{}]", "0 ".repeat(NODES_MAX)))]);
    assert_eq!(check(&document), Err(Refused::Bomb));
}

#[test]
fn what_does_not_end_is_given_up() {
    // Each begins what never ends, or ends far away, within what the one before began. The document is honest otherwise.
    let given_up = |begin: &str, end: &str| {
        let n = 5_000;
        check(&[&pdf_with("", "", vec![])[..], begin.repeat(n).as_bytes(), end.repeat(n).as_bytes(), b"\n%%EOF"].concat())
    };
    for (begin, end) in [("9 0 obj(", ""), ("9 0 obj[", ""), ("9 0 obj%", ""), ("trailer<</A(", ""), ("trailer<</A(", ")>>")] {
        assert_eq!(given_up(begin, end), Err(Refused::Broken), "{begin}{end}");
    }
    // These are read once and cost nothing more.
    for (begin, end) in [("9 0 obj<</A", ""), ("9 0 obj(", ")"), ("9 0 obj<<>>%", ""), ("9 0 obj<<>>stream ", "")] {
        assert_eq!(given_up(begin, end), Ok(Kind::Pdf), "{begin}{end}");
    }
}

#[test]
fn whatever_is_cut_off_or_changed_is_judged_without_a_panic() {
    let mut state = 1_u32;
    let mut chance = |n: usize| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 8) as usize % n
    };
    for whole in
        [pdf_with("/Lang(de)", "/X[1 2 R<41>/A#41 1.5]", vec![stream(10, "/Filter/Fl", &deflate(b"a"))]), jpeg(), png(), webp()]
    {
        for n in 0..whole.len().min(300) {
            let _ = check(&whole[..n]);
        }
        for _ in 0..300 {
            let mut changed = whole.clone();
            for _ in 0..=chance(4) {
                let at = chance(changed.len());
                changed[at] = u8::try_from(chance(256)).unwrap();
            }
            if let Ok(kind) = check(&changed) {
                assert!(for_reviewers(&changed, kind).is_ok());
            }
        }
    }
}

#[test]
fn a_table_of_contents_of_four_thousand_million_entries_is_not_followed() {
    let table = stream(10, "/Type/XRef/W[0 0 0]/Size 4294967295/Root 1 0 R", b"");
    assert_eq!(check(&pdf_with("", "", vec![table])), Ok(Kind::Pdf));
}

#[test]
fn references_in_a_circle_come_to_an_end() {
    let circle = pdf_with("/Names 10 0 R/AA 10 0 R", "/Annots 11 0 R", vec![object(10, "11 0 R"), object(11, "10 0 R")]);
    assert_eq!(check(&circle), Ok(Kind::Pdf));
    assert_eq!(pages_n(&for_reviewers(&circle, Kind::Pdf).unwrap()), 1);
}
