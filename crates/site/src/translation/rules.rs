//! What was typed for a text, and what it asks for. An empty field never takes words away by accident, and words that nobody touched
//! are not said again.

use base_content::edit::{Said, mark};
use base_content::{Edit, SourceHash, State};

/// What a form says of one text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Typed {
    pub body: String,
    /// How it came about, as she says.
    pub how: State,
    /// The words are good as they are: for a text that is outdated or that only a machine saw.
    pub is_good: bool,
    /// The translation goes.
    pub remove: bool,
    /// Of the words that the form showed.
    pub source: SourceHash,
    /// The mark of the translation that the form showed; empty if there was none.
    pub seen: String,
}

/// Why something cannot be kept as it was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// There were words and now there are none, and nobody said that they go.
    Emptied,
    /// New words, and the translation is to go: one or the other.
    Both,
    TooLong {
        chars_max: usize,
    },
}

impl Wrong {
    /// The message key of what to do.
    pub fn key(self) -> &'static str {
        match self {
            Self::Emptied => "cockpit-wrong-emptied",
            Self::Both => "cockpit-wrong-both",
            Self::TooLong { .. } => "field-too-long",
        }
    }
}

/// What `typed` asks for; nothing if it leaves the text as it was seen.
///
/// # Errors
/// What to mend.
pub fn asked(key: &str, typed: &Typed, chars_max: usize) -> Result<Option<Edit>, Wrong> {
    let is_there = !typed.seen.is_empty();
    let seen_how = typed.seen.split(':').next().and_then(|state| state.parse::<State>().ok());
    let is_touched = seen_how.is_none_or(|how| mark(how, &typed.body) != typed.seen);
    let edit = |said| Ok(Some(Edit { key: key.to_owned(), seen: typed.seen.clone(), source: typed.source.clone(), said }));
    if typed.body.chars().count() > chars_max {
        return Err(Wrong::TooLong { chars_max });
    }
    match (typed.body.is_empty(), is_there) {
        (_, true) if typed.remove && (typed.body.is_empty() || !is_touched) => return edit(Said::Nothing),
        (false, _) if typed.remove => return Err(Wrong::Both),
        (true, true) => return Err(Wrong::Emptied),
        (true, false) => return Ok(None),
        (false, _) => {}
    }
    if !is_touched && !typed.is_good && seen_how == Some(typed.how) {
        return Ok(None);
    }
    // Who mends or approves what a machine wrote has read it.
    let state = match (seen_how, typed.how) {
        (Some(State::Machine), State::Machine) => State::MachineReviewed,
        (_, how) => how,
    };
    edit(Said::Words { state, body: typed.body.clone() })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(body: &str, how: State, seen: Option<(State, &str)>) -> Typed {
        let seen = seen.map(|(how, body)| mark(how, body)).unwrap_or_default();
        Typed { body: body.into(), how, is_good: false, remove: false, source: SourceHash::of("source"), seen }
    }

    fn said(typed: &Typed) -> Result<Option<Said>, Wrong> {
        asked("goals.1", typed, 20).map(|edit| edit.map(|edit| edit.said))
    }

    fn words(state: State, body: &str) -> Result<Option<Said>, Wrong> {
        Ok(Some(Said::Words { state, body: body.into() }))
    }

    #[test]
    fn only_what_was_touched_is_said() {
        use State::{Human, Machine, MachineReviewed};
        let machine = Some((Machine, "Una meta"));
        assert_eq!(said(&typed("", Human, None)), Ok(None));
        assert_eq!(said(&typed("Una meta", Human, None)), words(Human, "Una meta"));
        assert_eq!(said(&typed("Una meta", Machine, machine)), Ok(None));
        assert_eq!(said(&typed("Un obiettivo", Machine, machine)), words(MachineReviewed, "Un obiettivo"));
        assert_eq!(said(&typed("Un obiettivo", Human, machine)), words(Human, "Un obiettivo"));
        assert_eq!(said(&typed("Una meta", MachineReviewed, machine)), words(MachineReviewed, "Una meta"));
        assert_eq!(said(&Typed { is_good: true, ..typed("Una meta", Machine, machine) }), words(MachineReviewed, "Una meta"));
        let human = Some((Human, "Una meta"));
        assert_eq!(said(&Typed { is_good: true, ..typed("Una meta", Human, human) }), words(Human, "Una meta"));
    }

    #[test]
    fn words_go_only_when_somebody_says_so() {
        use State::Human;
        let human = Some((Human, "Una meta"));
        assert_eq!(said(&typed("", Human, human)), Err(Wrong::Emptied));
        assert_eq!(said(&Typed { remove: true, ..typed("", Human, human) }), Ok(Some(Said::Nothing)));
        assert_eq!(said(&Typed { remove: true, ..typed("Una meta", Human, human) }), Ok(Some(Said::Nothing)));
        assert_eq!(said(&Typed { remove: true, ..typed("Altro", Human, human) }), Err(Wrong::Both));
        assert_eq!(said(&Typed { remove: true, ..typed("Altro", Human, None) }), Err(Wrong::Both));
        assert_eq!(said(&typed(&"a".repeat(21), Human, None)), Err(Wrong::TooLong { chars_max: 20 }));
    }
}
