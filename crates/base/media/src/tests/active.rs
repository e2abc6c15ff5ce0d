//! PDFs that do something.

use super::make::{append, deflate, object, pdf_with, stream};
use crate::{Kind, Refused, check};

#[test]
fn a_document_that_does_something_is_refused() {
    let embedded = || {
        vec![object(10, "<</Names[(a) 11 0 R]>>"), object(11, "<</Type/Filespec/F(a)/EF 12 0 R>>"), object(12, "<</F 13 0 R>>")]
    };
    let cases = [
        pdf_with("/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>", "", vec![]),
        pdf_with("/OpenAction 10 0 R", "", vec![object(10, "<</S/JavaScript/JS 11 0 R>>"), stream(11, "", b"app.alert(1)")]),
        pdf_with("/Names<</JavaScript<</Names[(a) 10 0 R]>>>>", "", vec![object(10, "<</S/JavaScript/JS(1)>>")]),
        pdf_with("/OpenAction<</S/Launch/F(cmd.exe)>>", "", vec![]),
        pdf_with("", "/AA<</O<</S/URI/URI(https://example.org)>>>>", vec![]),
        pdf_with("", "/AA 10 0 R", vec![object(10, "<</O 11 0 R>>"), object(11, "<</S/Named/N/Print>>")]),
        pdf_with("/Names<</EmbeddedFiles 10 0 R>>", "", embedded()),
        pdf_with("", "/AF[11 0 R]", embedded()),
        pdf_with("/Names<</EmbeddedFiles<</Names[(a) 3 0 R]>>>>", "", vec![]),
        pdf_with("", "", vec![stream(10, "/Type/EmbeddedFile", b"bytes")]),
        pdf_with("", "/Annots[<</Subtype/FileAttachment/Rect[0 0 1 1]>>]", vec![]),
        pdf_with("", "/Annots[<</Subtype/RichMedia/Rect[0 0 1 1]>>]", vec![]),
        pdf_with("/AcroForm<</Fields[]/XFA 10 0 R>>", "", vec![stream(10, "", b"<xdp/>")]),
        pdf_with("/AcroForm<</Fields[<</A<</S/SubmitForm/F(https://example.org)>>>>]>>", "", vec![]),
    ];
    for (n, document) in cases.iter().enumerate() {
        assert_eq!(check(document), Err(Refused::Active), "case {n}");
    }
}

#[test]
fn a_script_is_found_however_it_hides() {
    let script = b"<</S/JavaScript/JS(1)>>";
    let packed = deflate(&[b"20 0 ", &script[..]].concat());
    let in_stream = stream(10, "/Type/ObjStm/N 1/First 5/Filter/FlateDecode", &packed);
    let mut replaced = pdf_with("", "", vec![(10, script.to_vec())]);
    append(&mut replaced, &[object(10, "null")], "/Root 1 0 R");
    let cases = [
        pdf_with("/OpenAction 20 0 R", "", vec![in_stream]),
        pdf_with("/OpenAction<</S/J#61va#53cript/JS(1)>>", "", vec![]),
        pdf_with("/OpenAction<</S 10 0 R/JS(1)>>", "", vec![object(10, "/JavaScript")]),
        pdf_with("", "", vec![(10, script.to_vec())]),
        replaced,
    ];
    for (n, document) in cases.iter().enumerate() {
        assert_eq!(check(document), Err(Refused::Active), "case {n}");
    }
}

#[test]
fn a_document_that_only_opens_at_a_page_or_leads_to_an_address_may_come_in() {
    let cases = [
        pdf_with("/OpenAction[3 0 R/Fit]", "", vec![]),
        pdf_with("/OpenAction<</S/GoTo/D[3 0 R/Fit]>>", "", vec![]),
        pdf_with("", "/Annots[<</Subtype/Link/Rect[0 0 1 1]/A<</S/URI/URI(https://example.org)>>>>]", vec![]),
        pdf_with("/Names<</EmbeddedFiles<</Names[]>>/JavaScript<</Names[]>>>>", "/AA<<>>", vec![]),
        // A font that happens to be called so.
        pdf_with(
            "",
            "/Resources<</Font<</AA 10 0 R/EF 10 0 R>>>>",
            vec![object(10, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/FontDescriptor<<>>>>")],
        ),
        pdf_with("", "", vec![stream(10, "", b"the text /S /JavaScript is no script")]),
    ];
    for (n, document) in cases.iter().enumerate() {
        assert_eq!(check(document), Ok(Kind::Pdf), "case {n}");
    }
}
