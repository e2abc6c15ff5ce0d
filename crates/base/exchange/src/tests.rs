//! Tests.

use std::io::Write;

use serde_json::{Value, json};

use super::*;

fn source(bytes: &[u8]) -> Source {
    Source { name: "records.json".into(), bytes: bytes.to_vec() }
}

/// What `parse` says of `value`: the value, or the reason.
fn read<T>(value: Value, parse: impl FnOnce(Value, &mut At<'_>) -> Option<T>) -> Result<T, String> {
    let mut faults = Faults::default();
    let read = parse(value, &mut At::record(&mut faults, "f", "r"));
    read.ok_or_else(|| faults.told().iter().map(|fault| fault.reason.clone()).collect::<Vec<_>>().join(" | "))
}

#[test]
fn broken_json_is_told_with_its_line_and_column() {
    let fault = source(b"[\n {\"a\": 1\n  \"b\": 2}\n]").json_list().expect_err("a comma is missing");
    assert_eq!(
        fault.to_string(),
        "records.json: is broken JSON at line 3, column 3: expected `,` or `}`. Mend it there and import the file again."
    );
    let fault = source(b"{}").json_list().expect_err("not a list");
    assert_eq!(fault.reason, "must hold a list of records: [ {…}, {…} ].");
    let deep = source("[".repeat(100_000).as_bytes()).json_list().expect_err("too deep");
    assert_eq!(
        deep.reason,
        "is broken JSON at line 1, column 128: recursion limit exceeded. Mend it there and import the file again."
    );
}

#[test]
fn text_that_is_not_utf8_is_told_with_its_byte() {
    let fault = source(b"[\"Malm\xf6\"]").json_list().expect_err("Latin 1");
    assert_eq!(fault.reason, "byte 6 (counted from 0) is not UTF-8. Save the file as UTF-8 and import it again.");
    assert_eq!(source(b"\xef\xbb\xbf[]").json_list(), Ok(Vec::new()));
}

#[test]
fn a_file_of_200_mb_is_refused_before_it_is_read() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("large.json");
    // A hole of 200 MB: reading it would take memory and time, looking at its size does not.
    std::fs::File::create(&path).and_then(|file| file.set_len(200 * 1024 * 1024)).expect("a sparse file");
    let fault = Source::open(&path).expect_err("too large");
    assert_eq!(fault.to_string(), "large.json: has 200 MiB; an import takes at most 64 MiB. Split it into smaller files.");
    let fault = Source::open(folder.path()).expect_err("a folder");
    assert_eq!(fault.reason, "is not a file. Name the files to import one by one.");
    assert!(Source::open(&folder.path().join("none.json")).is_err());
    let small = folder.path().join("small.json");
    std::fs::File::create(&small).and_then(|mut file| file.write_all(b"[]")).expect("a file");
    assert_eq!(Source::open(&small), Ok(Source { name: "small.json".into(), bytes: b"[]".to_vec() }));
}

#[test]
fn what_is_in_memory_is_held_to_the_same_limit() {
    let large = Source { name: "l".into(), bytes: vec![b' '; usize::try_from(base_core::limits::IMPORT_BYTES_MAX).unwrap() + 1] };
    assert_eq!(
        large.text().expect_err("too large").reason,
        "has 65 MiB; an import takes at most 64 MiB. Split it into smaller files."
    );
}

#[test]
fn an_unknown_field_is_told_with_the_one_that_was_likely_meant() {
    let mut faults = Faults::default();
    let value = json!({"naem": 1, "colour": 2, "name": "x"});
    let at = At::record(&mut faults, "f.json", "turin");
    let mut fields = Fields::of(value, at, &["name", "slug"]).expect("an object");
    assert_eq!(fields.need("name", parse::name), Some("x".into()));
    assert_eq!(fields.need("slug", parse::slug), None);
    let told: Vec<String> = faults.told().iter().map(ToString::to_string).collect();
    assert_eq!(
        told,
        [
            "f.json, turin, naem: is an unknown field. Did you mean “name”?",
            "f.json, turin, colour: is an unknown field. The fields are: name, slug.",
            "f.json, turin, slug: is missing, and nothing can be kept without it. Add it.",
        ]
    );
}

#[test]
fn fifty_faults_are_told_and_the_rest_is_counted() {
    let mut faults = Faults::default();
    for number in 0..FAULTS_MAX + 3 {
        At::record(&mut faults, "f", number.to_string()).refuse::<()>("wrong");
    }
    assert_eq!((faults.told().len(), faults.untold()), (50, 3));
    assert_eq!(faults.to_string().lines().last(), Some("and 3 more"));
}

#[test]
fn every_fault_of_a_list_is_told() {
    let wrong = json!(["https://example.org", 5, "ftp://example.org", "javascript:alert(1)"]);
    assert_eq!(
        read(wrong, parse::list(parse::address)),
        Err("must be an address such as https://example.org/page, not a number. | \
             “ftp://example.org” is not an address of the web. It must begin with https:// or http:// and hold no blanks or quotes. | \
             “javascript:alert(1)” is not an address of the web. It must begin with https:// or http:// and hold no blanks or quotes."
            .into())
    );
    assert_eq!(read(json!(["b", "a"]), parse::list(parse::name)), Ok(vec!["b".to_owned(), "a".to_owned()]));
    let long = Value::Array(vec![json!("a"); 201]);
    assert_eq!(read(long, parse::list(parse::name)), Err("has 201 items; a list takes at most 200. Shorten it.".into()));
}

#[test]
fn texts_are_tidied_and_held_to_their_limit() {
    assert_eq!(read(json!("  e\u{301}te\u{301}\0 \u{202e}x "), parse::words), Ok("été x".into()));
    assert_eq!(read(json!("é".repeat(4_000)), parse::words).map(|text| text.chars().count()), Ok(4_000));
    assert_eq!(
        read(json!("é".repeat(4_001)), parse::words),
        Err("has 4001 characters; at most 4000 are kept. Shorten it.".into())
    );
    assert_eq!(read(json!(" \n "), parse::words), Err("is empty. Write null if it is not known, or leave it out.".into()));
    assert_eq!(read(json!({}), parse::words), Err("must be a text, not an object.".into()));
    assert_eq!(read(json!("a\nb"), parse::name), Err("holds a line end. Write the name on one line.".into()));
}

#[test]
fn impossible_dates_are_found_in_words_and_real_ones_are_not() {
    for (words, date) in [
        ("2013-02-30", "2013-02-30"),
        ("on 2013-13 or so", "2013-13"),
        ("30 February 2013", "30 February 2013"),
        ("since 31 April 2012, in June", "31 April 2012"),
        ("2013-00-10", "2013-00-10"),
    ] {
        assert_eq!(parse::impossible_date(words).as_deref(), Some(date), "{words}");
    }
    for words in
        ["2012-2013", "2007-10", "29 February 2012", "2014-01 (date of the series)", "later, undated", "150 people in 2014"]
    {
        assert_eq!(parse::impossible_date(words), None, "{words}");
    }
    assert_eq!(read(json!(3013), parse::year), Err("3013 is an impossible date. Write a year from 1800 to 2200.".into()));
    assert_eq!(read(json!(2013.5), parse::year), Err("must be a whole number, not 2013.5.".into()));
    assert_eq!(
        read(json!("2013"), parse::day),
        Err("“2013” names no day. Write it as year-month-day, such as 2026-03-01.".into())
    );
}

#[test]
fn single_values_are_checked() {
    assert_eq!(read(json!("en_GB"), parse::lang), Err("“en_GB” is not a language tag such as “en” or “pt-BR”.".into()));
    assert_eq!(
        read(json!("Turin"), parse::slug),
        Err("“Turin” is not a slug. Use lower-case letters a to z, digits and single hyphens, at most 80 signs.".into())
    );
    assert!(read(json!("a--b"), parse::slug).is_err());
    assert_eq!(
        read(json!(90.1), parse::latitude),
        Err("90.1 is outside the earth: write degrees (WGS 84) from -90 to 90.".into())
    );
    assert_eq!(read(json!(-180), parse::longitude), Ok(-180.0));
    assert_eq!(read(json!(100.5), parse::percent), Err("100.5 is not a percentage. Write a number from 0 to 100.".into()));
    assert_eq!(
        read(json!(-1), parse::count),
        Err("-1 cannot be: it counts something. Write 0 or more, or null if it is not known.".into())
    );
    assert_eq!(read(json!("c"), parse::one_of(&[("a", 1), ("b", 2)])), Err("“c” is not one of a, b.".into()));
    assert_eq!(read(json!("b"), parse::one_of(&[("a", 1), ("b", 2)])), Ok(2));
}
