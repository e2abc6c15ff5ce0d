//! What a translator changes, text by text: made from words that she saw, over a translation that she saw.

use base_core::{Lang, Time};
use base_db::{Connection, DbError};

use crate::{SourceHash, State, Translation, Translations, put, remove_some, translations_of};

/// One text changed into what is said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    pub key: String,
    /// Of the translation that she saw; empty if there was none. See [`Translation::mark`].
    pub seen: String,
    /// Of the words that she translated. If these are not the source's any more, the translation is kept, and is out of date.
    pub source: SourceHash,
    pub said: Said,
}

/// What a text is to say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    Words {
        state: State,
        body: String,
    },
    /// Nothing: readers see the source.
    Nothing,
}

/// Edits looked at beside what is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Look {
    /// What they ask for is what is kept.
    Done,
    /// These change something.
    Open(Vec<Edit>),
    /// The keys of texts that somebody else has changed since they were seen.
    Overtaken(Vec<String>),
}

impl Translation {
    /// Stands for how it came about and for its words: another mark means that somebody changed it.
    pub fn mark(&self) -> String {
        mark(self.state, &self.body)
    }
}

/// The mark of words that came about so. Words that a form only tidied have the same.
pub fn mark(state: State, body: &str) -> String {
    format!("{state}:{}", SourceHash::of(&base_text::clean(body)).as_str())
}

/// Looks at edits beside the translations of `lang` that are kept. One that says what is kept already is done, be it by a button that
/// was pressed twice.
pub fn look(known: &Translations, lang: &Lang, edits: &[Edit]) -> Look {
    let (mut open, mut overtaken) = (Vec::new(), Vec::new());
    for edit in edits {
        let kept = known.find(&edit.key, lang);
        let is_done = match (kept, &edit.said) {
            (None, Said::Nothing) => true,
            (Some(kept), Said::Words { state, body }) => (kept.state, &kept.body, &kept.source) == (*state, body, &edit.source),
            _ => false,
        };
        if is_done {
            continue;
        }
        match kept.map(Translation::mark).unwrap_or_default() == edit.seen {
            true => open.push(edit.clone()),
            false => overtaken.push(edit.key.clone()),
        }
    }
    match (open.is_empty(), overtaken.is_empty()) {
        (_, false) => Look::Overtaken(overtaken),
        (true, true) => Look::Done,
        (false, true) => Look::Open(open),
    }
}

/// The same, beside those of `subject` in the database. One statement.
pub async fn look_at(db: &impl Connection, subject: &str, lang: &Lang, edits: &[Edit]) -> Result<Look, DbError> {
    let known = translations_of(db, &[subject.to_owned()], Some(lang)).await?.remove(subject).unwrap_or_default();
    Ok(look(&known, lang, edits))
}

/// Writes edits that were looked at in the same transaction.
pub async fn write(tx: &impl Connection, subject: &str, lang: &Lang, edits: Vec<Edit>, at: Time) -> Result<(), DbError> {
    let (mut said, mut gone) = (Vec::new(), Vec::new());
    for edit in edits {
        let Edit { key, source, .. } = edit;
        match edit.said {
            Said::Nothing => gone.push(key),
            Said::Words { state, body } => said.push(Translation { key, lang: lang.clone(), state, source, body, at }),
        }
    }
    remove_some(tx, subject, lang, &gone).await?;
    put(tx, subject, &said).await
}
