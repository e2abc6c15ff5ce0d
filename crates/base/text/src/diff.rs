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

/// What two changes of one text come to, where they do not touch: neither changes a word beside which the other changed one.
pub fn join(base: &str, mine: &str, theirs: &str) -> Option<String> {
    let (first, second) = (edits(base, mine), edits(base, theirs));
    let touches = |one: &Edit| second.iter().any(|other| other.from <= one.to && one.from <= other.to);
    if first.iter().any(touches) {
        return None;
    }
    let mut edits: Vec<Edit> = first.into_iter().chain(second).collect();
    edits.sort_by_key(|edit| edit.from);
    let (mut joined, mut done) = (String::with_capacity(mine.len() + theirs.len()), 0);
    for edit in &edits {
        joined.push_str(&base[done..edit.from]);
        joined.push_str(&edit.words);
        done = edit.to;
    }
    joined.push_str(&base[done..]);
    Some(joined)
}

/// A stretch of the old text, in bytes, and what stands in its place.
struct Edit {
    from: usize,
    to: usize,
    words: String,
}

fn edits(old: &str, new: &str) -> Vec<Edit> {
    let (mut edits, mut at): (Vec<Edit>, usize) = (Vec::new(), 0);
    for piece in diff(old, new) {
        match piece {
            Piece::Same(text) => at += text.len(),
            Piece::Removed(text) => {
                edits.push(Edit { from: at, to: at + text.len(), words: String::new() });
                at += text.len();
            }
            // What was removed comes before what took its place.
            Piece::Added(words) => match edits.last_mut().filter(|edit| edit.to == at && edit.words.is_empty()) {
                Some(edit) => edit.words = words,
                None => edits.push(Edit { from: at, to: at, words }),
            },
        }
    }
    edits
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

    #[test]
    fn two_changes_go_together_unless_they_touch() {
        let base = "Open since 2007 in Turin, for all.";
        let join = |mine: &str, theirs: &str| super::join(base, mine, theirs);
        let both = join("Open since 2008 in Turin, for all.", "Open since 2007 in Turin, for everybody.");
        assert_eq!(both.as_deref(), Some("Open since 2008 in Turin, for everybody."));
        assert_eq!(join("Open since 2008 in Turin, for all.", "Open since 2009 in Turin, for all."), None);
        assert_eq!(join(base, "Something else").as_deref(), Some("Something else"));
    }

    proptest! {
        #[test]
        fn whose_change_comes_first_does_not_matter(
            base in "[ab \\n]{0,30}", mine in "[ab \\n]{0,30}", theirs in "[ab \\n]{0,30}"
        ) {
            prop_assert_eq!(join(&base, &mine, &theirs), join(&base, &theirs, &mine));
            prop_assert_eq!(join(&base, &mine, &base), Some(mine));
        }

        #[test]
        fn both_texts_can_be_read_back(old in "[ab \\n]{0,30}|\\PC{0,20}", new in "[ab \\n]{0,30}|\\PC{0,20}") {
            prop_assert_eq!(sides(&diff(&old, &new)), (old, new));
        }
    }
}
