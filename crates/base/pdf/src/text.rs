//! Makes what people wrote fit for paper: PDF/UA refuses a sign without a glyph, and a page has no use for control signs.

use serde_json::Value;
use unicode_normalization::UnicodeNormalization;

use crate::fonts::is_covered;

/// What stands for a sign that no font has: seen by the reader, so that nothing vanishes unsaid.
const MISSING: char = '\u{FFFD}';
/// Longer runs without a space get places where a line may end, or they would leave the page.
const WORD_SIGNS_MAX: usize = 40;
/// A place where a line may end; takes no room.
const BREAK: char = '\u{200B}';

/// Every text within `data`, made fit; names of fields are the program's own and stay.
pub(crate) fn settle(data: &mut Value) {
    match data {
        Value::String(text) => *text = fit(text),
        Value::Array(values) => values.iter_mut().for_each(settle),
        Value::Object(fields) => fields.values_mut().for_each(settle),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// One line: runs of white space and control signs become one space; what steers direction or joins emoji is dropped; signs
/// without a glyph become “�”.
pub(crate) fn fit(text: &str) -> String {
    let mut fit = String::with_capacity(text.len());
    let mut word_signs = 0;
    for c in text.nfc() {
        match c {
            // Kept apart from other white space: they hold what they part on one line, as French and figures need.
            '\u{A0}' | '\u{202F}' => fit.push(c),
            _ if c.is_whitespace() || c.is_control() => {
                if !fit.ends_with(' ') {
                    fit.push(' ');
                }
                word_signs = 0;
                continue;
            }
            _ if is_unseen(c) => continue,
            _ if is_private(c) => fit.push(MISSING),
            _ if is_covered(c) => fit.push(c),
            _ => fit.push(MISSING),
        }
        word_signs += 1;
        if word_signs % WORD_SIGNS_MAX == 0 && !is_address(&fit) {
            fit.push(BREAK);
        }
    }
    fit
}

/// The typesetter breaks addresses where they should be broken.
fn is_address(text: &str) -> bool {
    let word = text.rsplit(' ').next().unwrap_or(text);
    word.contains("http://") || word.contains("https://")
}

/// Signs without a picture: soft hyphen, joiners, direction marks, variation selectors, tags, byte order mark.
fn is_unseen(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E0FFF}')
}

fn is_private(c: char) -> bool {
    matches!(c, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{10FFFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_write_becomes_fit_for_paper() {
        assert_eq!(fit("#panic(\"x\") \\ $a$ *b* <c> @d [e]"), "#panic(\"x\") \\ $a$ *b* <c> @d [e]");
        assert_eq!(fit("one\r\n\ttwo\0three  four"), "one two three four");
        assert_eq!(fit("Citta\u{300}"), "Città");
        assert_eq!(fit("« 12\u{202F}345\u{A0}€ »"), "« 12\u{202F}345\u{A0}€ »");
        assert_eq!(fit("مرحبا\u{202E} Ελλάδα Київ Łódź"), "مرحبا Ελλάδα Київ Łódź");
        assert_eq!(fit("👩\u{200D}🚀\u{FE0F} 漢 \u{E000}"), "�� � �");
    }

    #[test]
    fn an_endless_word_may_break_and_an_address_is_left_alone() {
        assert_eq!(fit(&"a".repeat(85)), format!("{0}\u{200B}{0}\u{200B}aaaaa", "a".repeat(40)));
        let address = format!("https://city.example/{}", "a".repeat(90));
        assert_eq!(fit(&address), address);
    }

    #[test]
    fn every_text_within_is_settled() {
        let mut data = serde_json::json!({ "a": ["x\0", { "b": "y\n" }], "n": 1, "none": null });
        settle(&mut data);
        assert_eq!(data, serde_json::json!({ "a": ["x ", { "b": "y " }], "n": 1, "none": null }));
    }
}
