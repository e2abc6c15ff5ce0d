//! The answers of a submission as something to read: question by question, with what was typed, its files and its partners.

use base_core::Lang;
use base_i18n::Words;

use super::sheet::{Partner, partners};
use crate::form::shown::{Shown, shown};
use crate::form::{Question, Reading, Typed};

/// What the part `submission/answers.html` of a page shows.
pub(crate) struct Answers {
    /// The language in which they are written, as a tag, and its direction.
    pub lang: String,
    pub dir: &'static str,
    pub shown: Vec<Shown>,
    pub partners: Vec<Partner>,
    /// Question, name and address of each file.
    pub files: Vec<(String, String, String)>,
}

impl Answers {
    /// What was typed in answer to these questions, in the language `lang`.
    pub fn of<'a>(
        questions: impl IntoIterator<Item = &'a Question>,
        (typed, lang): (&Typed, &str),
        (reading, words): (&Reading<'_>, &Words),
        files: Vec<(String, String, String)>,
    ) -> Self {
        let lang: Lang = lang.parse().unwrap_or_else(|_| Lang::english());
        Self {
            dir: lang.direction().html(),
            lang: lang.to_string(),
            shown: shown(questions, typed, reading, words),
            partners: partners(typed),
            files,
        }
    }

    /// Name and address of the files of a question.
    pub fn files_of(&self, question: &str) -> Vec<(&str, &str)> {
        let own = self.files.iter().filter(|(of, ..)| of == question);
        own.map(|(_, name, path)| (name.as_str(), path.as_str())).collect()
    }
}
