//! Tidying: what people type and paste, and how much of it fits.

use unicode_normalization::UnicodeNormalization;

/// The text as we keep it: composed (NFC), without control signs other than line ends, without the signs that turn the
/// direction of what follows (they can make one text look like another), single blanks between words, and none at the end of a
/// line or at either end of the text. What a line is indented by stays, because Markdown reads it; a single no-break space
/// stays, because some languages need it before a colon.
pub fn clean(text: &str) -> String {
    let mut cleaned = String::with_capacity(text.len());
    let mut blanks = String::new();
    // First the signs go, then letters and accents that they stood between are joined.
    for c in text.chars().filter(|c| !is_unwanted(*c)).nfc() {
        let line_end = is_line_end(c);
        if c.is_whitespace() && !line_end {
            blanks.push(if is_no_break(c) { c } else { ' ' });
            continue;
        }
        let starts_line = cleaned.is_empty() || cleaned.ends_with('\n');
        let single = blanks.chars().nth(1).is_none();
        match blanks.as_str() {
            _ if line_end => {}
            indent if starts_line => cleaned.extend(indent.chars().map(|_| ' ')),
            blank if single => cleaned.push_str(blank),
            _ => cleaned.push(' '),
        }
        blanks.clear();
        cleaned.push(if line_end { '\n' } else { c });
    }
    cleaned.trim().to_owned()
}

/// The beginning of the text, at most `chars_max` characters with the “…” that says there is more; cut between words
/// where there is a blank in its second half. Blanks and line ends become single spaces.
pub fn excerpt(text: &str, chars_max: usize) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= chars_max {
        return line;
    }
    let Some(room) = chars_max.checked_sub(1) else { return String::new() };
    let end = line.char_indices().nth(room).map_or(line.len(), |(end, _)| end);
    let head = &line[..end];
    let at_word_end = line[end..].starts_with(' ');
    let cut = if at_word_end { end } else { head.rfind(' ').filter(|blank| *blank >= end / 2).unwrap_or(end) };
    let trimmed =
        head[..cut].trim_end_matches(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | ':' | '–' | '—' | '-' | '('));
    format!("{trimmed}…")
}

fn is_line_end(c: char) -> bool {
    matches!(c, '\n' | '\u{2028}' | '\u{2029}')
}

fn is_no_break(c: char) -> bool {
    matches!(c, '\u{a0}' | '\u{202f}')
}

/// Control signs (the carriage return goes, its line feed stays), turning marks, and the byte order mark. Tab and vertical
/// space count as blanks.
fn is_unwanted(c: char) -> bool {
    (c.is_control() && !matches!(c, '\n' | '\t' | '\u{b}' | '\u{c}'))
        || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn typed_text_is_tidied() {
        for (typed, kept) in [
            ("  a \t b  ", "a b"),
            ("a\r\nb\r\n", "a\nb"),
            ("a  \n b", "a\n b"),
            ("- a\n\t - b \n  \nc", "- a\n  - b\n\nc"),
            ("a\n\n\nb", "a\n\n\nb"),
            ("e\u{301}te\u{301}", "été"),
            ("e\r\u{301}", "é"),
            ("a\0b\u{1b}[31mc\u{7f}", "ab[31mc"),
            ("Question\u{a0}: 5\u{202f}000", "Question\u{a0}: 5\u{202f}000"),
            ("a \u{a0}b", "a b"),
            ("\u{202e}txt.exe", "txt.exe"),
            ("a\u{2028}b", "a\nb"),
            ("\u{feff}a", "a"),
            ("س\u{200f}", "س\u{200f}"),
            (" \n \n ", ""),
        ] {
            assert_eq!(clean(typed), kept, "{typed:?}");
        }
    }

    #[test]
    fn excerpts_end_between_words() {
        assert_eq!(excerpt("short", 10), "short");
        assert_eq!(excerpt("one two three", 13), "one two three");
        assert_eq!(excerpt("one two three", 12), "one two…");
        assert_eq!(excerpt("one two three", 8), "one two…");
        assert_eq!(excerpt("one two, three", 12), "one two…");
        assert_eq!(excerpt("a\n\n  b", 9), "a b");
        assert_eq!(excerpt("Donaudampfschifffahrt", 6), "Donau…");
        assert_eq!(excerpt("a Donaudampfschifffahrt", 10), "a Donauda…");
        assert_eq!(excerpt("ééééé", 3), "éé…");
        assert_eq!(excerpt("abc", 1), "…");
        assert_eq!(excerpt("abc", 0), "");
    }

    proptest! {
        #[test]
        fn cleaning_twice_changes_nothing(text in "\\PC{0,40}|[ -~\\t\\r\\n\u{a0}\u{202e}\u{0}e\u{301}]{0,60}") {
            let once = clean(&text);
            prop_assert_eq!(clean(&once), once);
        }

        #[test]
        fn an_excerpt_never_exceeds_its_limit(text in "\\PC{0,80}", chars_max in 0_usize..40) {
            prop_assert!(excerpt(&text, chars_max).chars().count() <= chars_max);
        }
    }
}
