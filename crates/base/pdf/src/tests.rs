use std::collections::BTreeMap;

use base_core::{Lang, Time};
use serde_json::{Value, json};

use crate::paper::PAGE;
use crate::render::page_texts;
use crate::*;

/// Nothing on the page but the title, page numbers and `blocks`.
fn paper(blocks: Vec<Block>) -> Paper {
    Paper {
        title: "A door without a bell".into(),
        subtitle: None,
        lang: Lang::english(),
        author: "Academy".into(),
        keywords: vec!["integration".into()],
        made_at: Time::from_millis(1_795_000_000_000),
        byline: Vec::new(),
        page_words: "{page}/{pages}".into(),
        funding: None,
        address: None,
        blocks,
    }
}

fn lang(tag: &str) -> Lang {
    tag.parse().expect("a language")
}

/// The text of the only page, between title and page number.
fn text(paper: &Paper) -> String {
    let texts = page_texts(PAGE, paper.data(), paper.made_at).expect("laid out");
    assert_eq!(texts.len(), 1, "{texts:?}");
    let text = texts[0].strip_prefix("A door without a bell").expect("the title first");
    text.strip_suffix("1/1").expect("the page number last").to_owned()
}

/// How often each needle stands in the file.
fn counts<const N: usize>(pdf: &[u8], needles: [&'static str; N]) -> BTreeMap<&'static str, usize> {
    let count = |needle: &str| pdf.windows(needle.len()).filter(|window| *window == needle.as_bytes()).count();
    needles.into_iter().map(|needle| (needle, count(needle))).collect()
}

#[test]
fn a_document_is_tagged_and_says_what_it_is() {
    let mut paper = paper(vec![Block::heading(1, "What it does"), Block::paragraph("It opens.")]);
    paper.lang = lang("pt-BR");
    let pdf = paper.render().expect("a document");
    assert_eq!(&pdf[..8], b"%PDF-1.7");
    let found = counts(
        &pdf,
        [
            "/Type/StructTreeRoot",
            "/MarkInfo",
            "/Marked true",
            "/Lang(pt-BR)",
            "/DisplayDocTitle true",
            "<pdfuaid:part>1</pdfuaid:part>",
            "/Title(A door without a bell)",
            "/Author(Academy)",
            "/Keywords(integration)",
            "/CreationDate(D:20261118110640Z)",
            "/S/H1",
        ],
    );
    assert!(found.iter().all(|(_, &count)| count >= 1), "{found:?}");
}

#[test]
fn the_same_paper_has_the_same_bytes() {
    let paper = paper(vec![Block::paragraph("It opens.")]);
    assert_eq!(paper.render().expect("a document"), paper.render().expect("a document"));
}

/// Each of these would do something if it were read as the typesetter's language, or is something that PDF/UA refuses.
const HOSTILE: [(&str, &str); 14] = [
    ("#panic(\"x\")", "#panic(\"x\")"),
    ("#read(\"/etc/passwd\")", "#read(\"/etc/passwd\")"),
    ("] #let x = 1 [", "] #let x = 1 ["),
    ("\"quotes\" 'and' \\ \\u{41} \\n", "\"quotes\" 'and' \\ \\u{41} \\n"),
    ("*no* _no_ `no` $no$ = no", "*no* _no_ `no` $no$ = no"),
    ("- no + no / no: no", "- no + no / no: no"),
    ("<no> @no // no /* no */", "<no> @no // no /* no */"),
    ("-- --- ... ~ <script>", "-- --- ... ~ <script>"),
    ("{page} {pages} {{", "{page} {pages} {{"),
    ("NUL\0bell\u{7}end", "NUL bell end"),
    ("مرحبا", "مرحبا"),
    ("over\u{202E}ride", "override"),
    ("rocket 👩\u{200D}🚀 漢", "rocket �� �"),
    ("\u{E000}\u{FFFE}\u{10FFFF}", "���"),
];

#[test]
fn what_people_write_comes_out_as_text() {
    for (written, printed) in HOSTILE {
        assert_eq!(text(&paper(vec![Block::paragraph(written)])), printed);
    }
}

#[test]
fn no_field_lets_anything_but_text_through() {
    for (written, _) in HOSTILE {
        let span =
            || Span::new(written).strong().linked(format!("https://city.example/{}", written.replace(char::is_whitespace, "")));
        let mut paper = paper(vec![
            Block::heading(1, written),
            Block::List { items: vec![vec![span()]] },
            Block::Facts { facts: vec![Fact { label: written.into(), value: vec![span(), Span::unknown(written)] }] },
            Block::Table { caption: Some(written.into()), head: vec![written.into()], rows: vec![vec![vec![span()]]] },
            Block::Note { spans: vec![span()] },
            Block::Unknown { spans: vec![span()] },
            Block::Sources { sources: vec![Source { label: written.into(), address: written.into() }] },
        ]);
        paper.title = format!("x {written}");
        paper.subtitle = Some(written.into());
        paper.author = written.into();
        paper.keywords = vec![written.into()];
        paper.byline = vec![span()];
        paper.page_words = written.into();
        paper.funding = Some(Funding { statement: written.into(), emblem_words: Some(written.into()) });
        paper.address = Some(Source { label: written.into(), address: written.into() });
        if let Err(error) = paper.render() {
            panic!("{written:?}: {error}");
        }
    }
}

#[test]
fn every_block_prints_its_words() {
    let blocks = vec![
        Block::heading(1, "Heading."),
        Block::Paragraph { spans: vec!["plain ".into(), Span::new("strong").strong(), " end.".into()] },
        Block::List { items: vec![vec!["one.".into()], vec!["two.".into()]] },
        Block::Facts { facts: vec![Fact { label: "label.".into(), value: vec![Span::unknown("not known.")] }] },
        Block::Table {
            caption: Some("caption.".into()),
            head: vec!["a.".into(), "b.".into()],
            rows: vec![vec![vec!["1.".into()]], vec![vec!["2.".into()], vec!["3.".into()], vec!["cut".into()]]],
        },
        Block::Note { spans: vec!["note.".into()] },
        Block::Unknown { spans: vec!["unknown.".into()] },
        Block::Sources { sources: vec![Source { label: "source.".into(), address: "https://city.example/".into() }] },
    ];
    assert_eq!(
        text(&paper(blocks)),
        "Heading.plain strong end.•one.•two.label.not known.caption.a.b.1.2.3.note.unknown.1.source. https://city.example/"
    );
}

#[test]
fn only_web_and_mail_addresses_open() {
    let opened = |address: &str| {
        let pdf = paper(vec![Block::Paragraph { spans: vec![Span::new("here").linked(address)] }]).render().expect("a document");
        counts(&pdf, ["/Subtype/Link"])["/Subtype/Link"]
    };
    assert_eq!(opened("https://city.example/a?b=c#d"), 1);
    assert_eq!(opened("mailto:desk@city.example"), 1);
    for address in [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "",
        "city.example",
        "https://a b",
        &format!("https://a/{}", "a".repeat(9_000)),
    ] {
        assert_eq!(opened(address), 0, "{address}");
    }
}

#[test]
fn levels_never_skip_one() {
    let levels = |given: &[u8]| -> Vec<Value> {
        let paper = paper(given.iter().map(|&level| Block::heading(level, "x")).collect());
        assert!(paper.render().is_ok());
        paper.data()["blocks"].as_array().expect("blocks").iter().map(|block| block["level"].clone()).collect()
    };
    assert_eq!(levels(&[3, 1, 3, 3, 9, 0]), [1, 1, 2, 3, 3, 1].map(|level| json!(level)));
}

#[test]
fn blocks_that_hold_nothing_leave_nothing() {
    let blocks = vec![
        Block::heading(1, " "),
        Block::paragraph(""),
        Block::List { items: Vec::new() },
        Block::Facts { facts: Vec::new() },
        Block::Table { caption: Some("caption".into()), head: Vec::new(), rows: Vec::new() },
        Block::Sources { sources: Vec::new() },
    ];
    assert_eq!(text(&paper(blocks)), "");
}

#[test]
fn a_page_in_arabic_runs_from_right_to_left() {
    let mut paper = paper(vec![Block::heading(1, "عنوان"), Block::paragraph("مرحبا")]);
    paper.lang = lang("ar");
    let pdf = paper.render().expect("a document");
    assert_eq!(counts(&pdf, ["/Lang(ar)"])["/Lang(ar)"], 1);
}

#[test]
fn languages_that_nobody_foresaw_are_taken() {
    for tag in ["so", "ti", "ckb", "zh-Hant-TW", "sr-Latn", "ca-ES-valencia", "es-419"] {
        let mut paper = paper(vec![Block::Paragraph { spans: vec![Span::new("text").in_lang(&lang(tag))] }]);
        paper.lang = lang(tag);
        assert!(paper.render().is_ok(), "{tag}");
    }
}

#[test]
fn a_document_without_title_or_without_end_is_refused() {
    for title in ["", " \n", "\0", "\u{200B}"] {
        let untitled = Paper { title: title.into(), ..paper(Vec::new()) };
        assert_eq!(untitled.render(), Err(PdfError::NoTitle), "{title:?}");
    }
    let endless = paper(vec![Block::paragraph("word ".repeat(DATA_BYTES_MAX / 5))]);
    let bytes = endless.data().to_string().len();
    assert_eq!(endless.render(), Err(PdfError::TooLong { bytes }));
}

#[test]
fn a_template_reaches_neither_files_nor_packages_and_a_wrong_one_is_named() {
    let refusal = |template: &str| match render(template, json!({}), Time::from_millis(0)) {
        Err(PdfError::Template(words)) => words,
        other => panic!("{template}: {other:?}"),
    };
    let out_of_reach = "templates see data.json and eu-emblem.svg alone";
    for template in ["#read(\"/etc/passwd\")", "#include \"other.typ\"", "#import \"@preview/cetz:0.3.0\"", "#image(\"/x.png\")"]
    {
        assert!(refusal(template).contains(out_of_reach), "{template}: {}", refusal(template));
    }
    assert_eq!(refusal("\n#panic(\"here\")"), "line 2: panicked with: here");
    assert_eq!(refusal("#set text(font: \"Nobody\")\n#lorem(3)"), "line 1: unknown font family: nobody");
}

#[test]
fn a_document_that_a_screen_reader_could_not_read_is_refused() {
    let error = render("#set document(title: \"x\")\n#image(\"eu-emblem.svg\")", json!({}), Time::from_millis(0));
    assert_eq!(error, Err(PdfError::Standard("line 2: PDF/UA-1 error: missing alt text".into())));
}
