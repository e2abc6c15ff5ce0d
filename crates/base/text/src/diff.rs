//! What changed between two versions of a text, word by word.

use std::time::Duration;

use similar::{Algorithm, ChangeTag, TextDiff};

/// Beyond this the comparison settles for a coarser answer: a page must not wait for a perfect one.
const COMPARE_MS_MAX: u64 = 200;

/// A stretch of text and what became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Stands in both versions.
    Same(String),
    /// Stands in the new version only.
    Added(String),
    /// Stood in the old version only.
    Removed(String),
}

/// The way from `old` to `new` in words. What was removed comes before what took its place; blanks between two changed
/// words belong to the change, so that a rewritten sentence reads as one. All but the added pieces give the old text, all
/// but the removed ones the new text, to the letter.
pub fn diff(old: &str, new: &str) -> Vec<Piece> {
    let words =
        TextDiff::configure().algorithm(Algorithm::Myers).timeout(Duration::from_millis(COMPARE_MS_MAX)).diff_words(old, new);
    let mut pieces = Pieces::default();
    let mut changes = words.iter_all_changes().peekable();
    while let Some(change) = changes.next() {
        let word = change.value();
        match change.tag() {
            ChangeTag::Delete => pieces.removed.push_str(word),
            ChangeTag::Insert => pieces.added.push_str(word),
            ChangeTag::Equal => {
                let changed_after = changes.peek().is_some_and(|next| next.tag() != ChangeTag::Equal);
                if pieces.in_change() && changed_after && word.trim().is_empty() {
                    pieces.removed.push_str(word);
                    pieces.added.push_str(word);
                } else {
                    pieces.end_change();
                    pieces.same.push_str(word);
                }
            }
        }
        if pieces.in_change() {
            pieces.end_same();
        }
    }
    pieces.end_change();
    pieces.end_same();
    pieces.done
}

/// The pieces so far, and the ones still growing.
#[derive(Default)]
struct Pieces {
    done: Vec<Piece>,
    same: String,
    removed: String,
    added: String,
}

impl Pieces {
    fn in_change(&self) -> bool {
        !self.removed.is_empty() || !self.added.is_empty()
    }

    fn end_change(&mut self) {
        for (text, piece) in [(&mut self.removed, Piece::Removed as fn(String) -> Piece), (&mut self.added, Piece::Added)] {
            if !text.is_empty() {
                self.done.push(piece(std::mem::take(text)));
            }
        }
    }

    fn end_same(&mut self) {
        if !self.same.is_empty() {
            self.done.push(Piece::Same(std::mem::take(&mut self.same)));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// `=same -removed +added`, for reading.
    fn drawn(old: &str, new: &str) -> String {
        let mark = |piece: &Piece| match piece {
            Piece::Same(text) => format!("={text}"),
            Piece::Removed(text) => format!("-{text}"),
            Piece::Added(text) => format!("+{text}"),
        };
        diff(old, new).iter().map(mark).collect::<Vec<_>>().join("|")
    }

    fn sides(pieces: &[Piece]) -> (String, String) {
        let mut sides = (String::new(), String::new());
        for piece in pieces {
            match piece {
                Piece::Same(text) => {
                    sides.0.push_str(text);
                    sides.1.push_str(text);
                }
                Piece::Removed(text) => sides.0.push_str(text),
                Piece::Added(text) => sides.1.push_str(text),
            }
        }
        sides
    }

    #[test]
    fn changes_are_told_in_words() {
        assert_eq!(drawn("", ""), "");
        assert_eq!(drawn("a b", "a b"), "=a b");
        assert_eq!(drawn("since 2007 in Turin", "since 2008 in Turin"), "=since |-2007|+2008|= in Turin");
        assert_eq!(drawn("a b c d", "a x y d"), "=a |-b c|+x y|= d");
        assert_eq!(drawn("", "new text"), "+new text");
        assert_eq!(drawn("gone", ""), "-gone");
        assert_eq!(drawn("one two", "one two three"), "=one two|+ three");
    }

    #[test]
    fn long_texts_without_a_common_word_are_compared_in_time() {
        let old: String = (0..40_000).map(|n| format!("a{n} ")).collect();
        let new: String = (0..40_000).map(|n| format!("b{n} ")).collect();
        assert_eq!(sides(&diff(&old, &new)), (old, new));
    }

    proptest! {
        #[test]
        fn both_texts_can_be_read_back(old in "[ab \\n]{0,30}|\\PC{0,20}", new in "[ab \\n]{0,30}|\\PC{0,20}") {
            prop_assert_eq!(sides(&diff(&old, &new)), (old, new));
        }
    }
}
