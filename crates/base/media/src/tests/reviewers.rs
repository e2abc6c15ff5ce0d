//! What reviewers get of a PDF. Each word that has to go is first seen in the original.

use super::make::{all_of_pdf, append, deflate, exif, found, has, jpeg, jpeg_with, object, pages_n, pdf, pdf_with, stream};
use crate::{Kind, check, for_reviewers};

/// What has to go, one word for each place where it can stand.
const CANARIES: &[&str] = &[
    "CANARY-info",
    "CANARY-custom",
    "CANARY-xmp",
    "CANARY-page-xmp",
    "CANARY-font-xmp",
    "CANARY-piece",
    "CANARY-note",
    "CANARY-name-of-note",
    "CANARY-popup",
    "CANARY-artist",
    "CANARY-place",
    "CANARY-comment",
    "CANARY-packed",
    "CANARY-uuid",
    "CANARY-xml",
    "CANARY-uinf",
    "CANARY-in-code",
    "CANARY-layer",
    "CANARY-tex",
    "CANARY-signer",
    "CANARY-path",
    "CANARY-disk",
    "CANARY-id",
    "CANARY-old",
    "CANARY-orphan",
    "CANARY-remark",
    "CANARY-behind",
    "CANARY-thread",
    "CANARY-in-object-stream",
    "CANARY-author-by-reference",
    "CANARY-table",
];

/// What has to stay.
const KEPT: &[&str] = &[
    "KEPT-page",
    "KEPT-text-of-note",
    "KEPT-field",
    "KEPT-link",
    "/Lang (de-AT)",
    "KEPT-title-of-chapter",
    "KEPT-next",
    "/Author /P",
];

fn photo(artist: &str, comment: &str) -> Vec<u8> {
    let exif = [b"Exif\0\0", &exif(1, artist, "CANARY-place")[..]].concat();
    jpeg_with(&[(0xE1, exif), (0xFE, comment.into())])
}

fn boxed(name: &[u8; 4], body: &[u8]) -> Vec<u8> {
    [&u32::try_from(body.len() + 8).unwrap().to_be_bytes()[..], name, body].concat()
}

/// A document with its author's name in every place where programs leave it, saved a second time behind the first.
fn betraying() -> Vec<u8> {
    let image = "/Type/XObject/Subtype/Image/Width 32/Height 16/ColorSpace/DeviceRGB/BitsPerComponent 8";
    let packed_photo = deflate(&photo("CANARY-packed", "-"));
    let code = [b"\xFF\x4F\xFF\x52\0\x03-\xFF\x64\0\x14\0\x01", &b"CANARY-in-code-.\xFF\x90"[..]].concat();
    let jp2 = [
        boxed(b"jP  ", b"\r\n\x87\n"),
        boxed(b"uuid", b"CANARY-uuid"),
        boxed(b"xml ", b"CANARY-xml"),
        boxed(b"uinf", b"CANARY-uinf"),
        boxed(b"jp2c", &code),
    ]
    .concat();
    let behind = [deflate(b"BT (KEPT-page) Tj ET"), b"CANARY-behind".to_vec()].concat();
    let one = "<</Title(KEPT-title-of-chapter)/Parent 15 0 R/Next 31 0 R>>";
    let members = format!("30 0 31 {} {one} <</Title(KEPT-next)/Parent 15 0 R/Author(CANARY-in-object-stream)>>", one.len() + 1);
    let first = members.find('<').unwrap();
    let mut file = pdf(
        &[
            object(
                1,
                "<</Type/Catalog/Pages 2 0 R/Lang(de-AT)/Metadata 6 0 R/PieceInfo<</App<</Private(CANARY-piece)>>>>/Outlines 15 0 R\
                       /AcroForm<</Fields[9 0 R 16 0 R]/SigFlags 3>>/OCProperties<</OCGs[14 0 R]/D<</Creator(CANARY-layer)>>>>/Threads[17 0 R]\
                       /StructTreeRoot<</Type/StructTreeRoot/RoleMap<</Author/P>>>>>>",
            ),
            object(2, "<</Type/Pages/Kids[3 0 R]/Count 1>>"),
            object(
                3,
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]/Contents 4 0 R/Metadata 7 0 R/Annots[8 0 R 9 0 R 18 0 R 19 0 R 20 0 R 16 0 R]\
                       /Resources<</XObject<</A 10 0 R/B 11 0 R/C 12 0 R/D 13 0 R>>/Properties<</L 14 0 R/M<</Metadata 7 0 R>>>>\
                       /Font<</F 21 0 R>>>>/LastModified(D:2026)>>",
            ),
            object(4, "null % CANARY-old (replaced below)"),
            stream(6, "/Type/Metadata/Subtype/XML/Filter/FlateDecode", &deflate(b"<dc:creator>CANARY-xmp</dc:creator>")),
            stream(7, "/Type/Metadata/Subtype/XML", b"<dc:creator>CANARY-page-xmp</dc:creator>"),
            object(
                8,
                "<</Type/Annot/Subtype/Text/Rect[0 0 9 9]/T(CANARY-note)/NM(CANARY-name-of-note)/M(D:2026)/Contents(KEPT-text-of-note)/Popup 18 0 R>>",
            ),
            object(9, "<</Type/Annot/Subtype/Widget/FT/Tx/Rect[0 0 9 9]/T(KEPT-field)>>"),
            stream(10, &format!("{image}/Filter/DCTDecode"), &photo("CANARY-artist", "CANARY-comment")),
            stream(11, &format!("{image}/Filter[/FlateDecode/DCTDecode]/DecodeParms[null<</ColorTransform 1>>]"), &packed_photo),
            stream(12, &format!("{image}/Filter/JPXDecode"), &jp2),
            stream(13, "/Type/XObject/Subtype/Form/BBox[0 0 1 1]/PTEX.FileName(CANARY-tex)/PTEX.InfoDict 22 0 R", b"q Q"),
            object(14, "<</Type/OCG/Name(layer)/Usage<</CreatorInfo<</Creator(CANARY-layer)/Subtype/Artwork>>>>>>"),
            object(15, "<</Type/Outlines/First 30 0 R/Last 30 0 R/Count 1>>"),
            object(
                16,
                "<</Type/Annot/Subtype/Widget/FT/Sig/Rect[0 0 9 9]/T(KEPT-field)/V<</Type/Sig/Name(CANARY-signer)/ByteRange[0 1 2 3]/Contents<00>>>>>",
            ),
            object(17, "<</Type/Thread/I<</Author 23 0 R/Title(thread)>>/PieceInfo(CANARY-thread)>>"),
            object(18, "<</Type/Annot/Subtype/Popup/Rect[0 0 9 9]/Parent 8 0 R/T(CANARY-popup)>>"),
            object(19, "<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/GoToR/F(/home/CANARY-path/a.pdf)/D[0/Fit]>>>>"),
            object(
                20,
                "<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(https://example.org/KEPT-link)>>/B<</S/URI/URI(file:///CANARY-disk)>>>>",
            ),
            object(21, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/FontDescriptor<</Type/FontDescriptor/Metadata 24 0 R>>>>"),
            object(22, "<</Author(CANARY-tex)>>"),
            object(23, "(CANARY-author-by-reference)"),
            stream(24, "/Type/Metadata/Subtype/XML", b"CANARY-font-xmp"),
            object(25, "<</Author(CANARY-info)/Title(CANARY-info)/CreationDate(D:2026)/Company 5/Secret(CANARY-custom)>>"),
            object(26, "(CANARY-orphan)"),
            stream(27, &format!("/Type/ObjStm/N 2/First {first}/Filter/FlateDecode"), &deflate(members.as_bytes())),
            stream(28, "/Type/XRef/W[1 1 1]/Size 0/Root 1 0 R/Info<</Author(CANARY-table)>>", b""),
        ],
        "/Info 25 0 R/ID[(CANARY-id)(CANARY-id)]",
    );
    file.extend(b"% CANARY-remark\n");
    append(&mut file, &[stream(4, "/Filter/FlateDecode", &behind)], "/Root 1 0 R/Info 25 0 R/ID[(CANARY-id)(CANARY-id)]");
    file
}

#[test]
fn a_document_says_nowhere_who_made_it_and_keeps_what_it_says() {
    let original = betraying();
    assert_eq!(check(&original), Ok(Kind::Pdf));
    assert_eq!(found(&all_of_pdf(&original), CANARIES), CANARIES);
    let copy = for_reviewers(&original, Kind::Pdf).unwrap();
    let all = all_of_pdf(&copy);
    assert_eq!(found(&all, CANARIES), [""; 0]);
    assert_eq!(found(&all, KEPT), KEPT);
    assert_eq!((check(&copy), pages_n(&original), pages_n(&copy)), (Ok(Kind::Pdf), 1, 1));
}

#[test]
fn the_same_document_gives_the_same_copy_and_the_copy_gives_itself() {
    let copy = for_reviewers(&betraying(), Kind::Pdf).unwrap();
    assert_eq!(for_reviewers(&betraying(), Kind::Pdf).as_ref(), Ok(&copy));
    assert_eq!(for_reviewers(&copy, Kind::Pdf), Ok(copy));
}

#[test]
fn a_copy_is_written_anew_from_the_first_byte_to_the_last() {
    let mut original =
        pdf_with("/Lang(de)", "/Rotate -90/UserUnit 1.50/X[null true/A#20b(a\\)\\(b)<4a4B4>9 0 R 8 0 R]", vec![object(8, "8")]);
    append(&mut original, &[object(4, "4")], "/Root 1 0 R/Info 5 0 R");
    let expected = "%PDF-1.7
%MARK
1 0 obj
<</Lang (de)/Pages 2 0 R/Type /Catalog>>
endobj
2 0 obj
<</Count 1/Kids [3 0 R]/Type /Pages>>
endobj
3 0 obj
<</Contents 4 0 R/MediaBox [0 0 200 100]/Parent 2 0 R/Rotate -90/Type /Page/UserUnit 1.5/X [null true /A#20b (a\\)\\(b) (JK@) 5 0 R 6 0 R]>>
endobj
4 0 obj
4
endobj
5 0 obj
null
endobj
6 0 obj
8
endobj
xref
0 7
0000000000 65535 f 
0000000015 00000 n 
0000000071 00000 n 
0000000124 00000 n 
0000000278 00000 n 
0000000295 00000 n 
0000000315 00000 n 
trailer
<< /ID [<00000000000000000000000000000000> <00000000000000000000000000000000>] /Root 1 0 R /Size 7 >>
startxref
332
%%EOF
";
    let copy = for_reviewers(&original, Kind::Pdf).unwrap();
    let copy = copy.iter().map(|byte| char::from(*byte)).collect::<String>();
    assert_eq!(copy.replace("%\u{E2}\u{E3}\u{CF}\u{D3}", "%MARK"), expected);
}

#[test]
fn a_picture_in_a_document_keeps_its_pixels_and_what_says_how_to_read_them() {
    let profile = (0xE2, b"ICC_PROFILE\0\x01\x01-".to_vec());
    let adobe = (0xEE, b"Adobe\0\x64\0\0\0\0\x01".to_vec());
    let with = |more: &[(u8, Vec<u8>)]| jpeg_with(&[&[profile.clone(), adobe.clone()], more].concat());
    let dressed =
        [with(&[(0xE1, b"Exif\0\0-".to_vec()), (0xED, b"-".to_vec()), (0xFE, b"-".to_vec())]), b"behind".to_vec()].concat();
    let bare = with(&[]);
    assert!(has(&dressed, "Exif"));
    let document = |photo: &[u8]| pdf_with("", "/X 10 0 R", vec![stream(10, "/Subtype/Image/Filter/DCTDecode", photo)]);
    assert_eq!(for_reviewers(&document(&dressed), Kind::Pdf), for_reviewers(&document(&bare), Kind::Pdf));
    assert!(has(&for_reviewers(&document(&bare), Kind::Pdf).unwrap(), "ICC_PROFILE"));
    assert!(has(&for_reviewers(&document(&jpeg()), Kind::Pdf).unwrap(), "JFIF"));
}

#[test]
fn a_picture_in_a_document_that_is_damaged_does_not_keep_the_document_from_reviewers() {
    let with = |photo: &[u8]| {
        let document = pdf_with("", "/X 10 0 R", vec![stream(10, "/Filter/DCTDecode", photo)]);
        for_reviewers(&document, Kind::Pdf).unwrap()
    };
    let whole = jpeg();
    let segment = [&whole[..20], b"junk", &whole[20..]].concat();
    assert_eq!(with(&[b"\n\n", &whole[..]].concat()), with(&whole));
    assert_eq!(with(&segment), with(&whole));
    assert_eq!(with(&whole[..whole.len() - 2]), with(&whole));
    assert_eq!(with(b"no picture at all"), with(b""));
}

#[test]
fn entries_that_say_who_or_when_or_where_go_wherever_they_stand() {
    let copy = |entries: &str| for_reviewers(&pdf_with("", &format!("/X<<{entries}/Z 1>>"), vec![]), Kind::Pdf).unwrap();
    let keys = [
        "Metadata",
        "PieceInfo",
        "LastModified",
        "Thumb",
        "SpiderInfo",
        "CreatorInfo",
        "Perms",
        "DSS",
        "SigFlags",
        "Info",
        "PTEX.FileName",
        "Author",
        "Creator",
        "Producer",
        "CreationDate",
        "ModDate",
        "SourceModified",
        "Company",
        "Manager",
    ];
    for key in keys {
        assert_eq!(copy(&format!("/{key}(who)")), copy(""), "{key}");
        // As the name of a style it is content.
        assert_eq!(has(&copy(&format!("/{key}/P")), &format!("/{key} /P")), !key.starts_with("PTEX"), "{key}");
    }
    for key in ["T", "NM", "M", "CreationDate"] {
        assert_eq!(copy(&format!("/Rect[]/{key}(who)")), copy("/Rect[]"), "{key}");
    }
    for key in ["F", "UF", "DOS", "Mac", "Unix"] {
        assert_eq!(copy(&format!("/Type/Filespec/{key}(where)")), copy("/Type/Filespec"), "{key}");
        assert_eq!(copy(&format!("/S/GoToR/{key}(where)")), copy("/S/GoToR"), "{key}");
    }
    assert_eq!(copy("/Y<</Type/Metadata/A(who)>>"), copy("/Y null"));
}

#[test]
fn a_picture_in_a_document_loses_its_thumbnail() {
    let with = |thumbnail: &[u8]| {
        let head = [b"JFIF\0\x01\x02\0\0\x01\0\x01", thumbnail].concat();
        let document = pdf_with("", "/X 10 0 R", vec![stream(10, "/Filter/DCTDecode", &jpeg_with(&[(0xE0, head)]))]);
        for_reviewers(&document, Kind::Pdf).unwrap()
    };
    assert_eq!(with(b"\x01\x01who"), with(b"\0\0"));
}
