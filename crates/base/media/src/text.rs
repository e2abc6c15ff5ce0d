//! Plain text: what may pass for it, and what is taken out of it.

use crate::{Refused, Seems};

/// How a text must not begin: a browser, a viewer or a shell would take it for something else. Compared in lower case,
/// behind blanks and a byte order mark.
const NOT_TEXT: &[(&str, Seems)] = &[
    ("<!doctype", Seems::Html),
    ("<html", Seems::Html),
    ("<head", Seems::Html),
    ("<body", Seems::Html),
    ("<script", Seems::Html),
    ("<iframe", Seems::Html),
    ("<svg", Seems::Svg),
    ("<?xml", Seems::Xml),
    ("<?php", Seems::Program),
    ("%pdf", Seems::Pdf),
    ("%!ps", Seems::PostScript),
    ("#!", Seems::Program),
    ("{\\rtf", Seems::RichText),
];

const BYTE_ORDER_MARK: char = '\u{FEFF}';

/// Whether `bytes` are plain text in UTF-8.
pub fn check(bytes: &[u8]) -> Result<(), Refused> {
    let text = decoded(bytes)?;
    let begin = text.trim_start_matches(|sign: char| sign == BYTE_ORDER_MARK || sign.is_whitespace() || sign.is_control());
    if begin.is_empty() {
        return Err(Refused::Empty);
    }
    match NOT_TEXT.iter().find(|(word, _)| begins(begin, word)) {
        Some((_, with)) => Err(Refused::Mixed { with: *with }),
        None => Ok(()),
    }
}

/// The text without byte order marks and control signs; every end of line is one `\n`. Tabs stay.
pub fn for_reviewers(bytes: &[u8]) -> Result<Vec<u8>, Refused> {
    check(bytes)?;
    let text = decoded(bytes)?.replace("\r\n", "\n").replace('\r', "\n");
    let kept = |sign: &char| matches!(sign, '\n' | '\t') || !(sign.is_control() || *sign == BYTE_ORDER_MARK);
    Ok(text.chars().filter(kept).collect::<String>().into_bytes())
}

/// A zero byte is in no text that a person wrote, but in UTF-16 and in programs.
fn decoded(bytes: &[u8]) -> Result<&str, Refused> {
    let unknown = Refused::UnknownKind { seems: Seems::Unknown };
    if bytes.contains(&0) {
        return Err(unknown);
    }
    std::str::from_utf8(bytes).map_err(|_| unknown)
}

fn begins(text: &str, word: &str) -> bool {
    text.as_bytes().get(..word.len()).is_some_and(|head| head.eq_ignore_ascii_case(word.as_bytes()))
}
