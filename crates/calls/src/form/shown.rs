//! Answers as they are read: by their authors in the copy of what was sent, by those who run the call, and, as far as the form says so, by
//! reviewers.

use base_i18n::Words as Texts;

use super::reading::Said;
use super::{Answer, Kind, Question, Reading, Typed};

/// A question with its answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    pub key: String,
    pub section: Option<Said>,
    pub label: Said,
    pub answer: Body,
}

/// What was answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Body {
    Nothing,
    /// In the language of the submission, paragraph by paragraph.
    Words(Vec<String>),
    /// Options, in the words of the reader as far as they are translated.
    Options(Vec<Said>),
    /// A number, a date, a place, in the words of the reader.
    Plain(String),
    /// Files stand beside.
    Files,
}

/// The answers to these questions; what cannot be read as an answer is shown as it was typed.
pub fn shown<'q>(
    questions: impl IntoIterator<Item = &'q Question>,
    typed: &Typed,
    reading: &Reading<'_>,
    texts: &Texts,
) -> Vec<Shown> {
    let one = |question: &Question| Shown {
        key: question.key.clone(),
        section: reading.section(question),
        label: reading.label(question),
        answer: body(question, typed, reading, texts),
    };
    questions.into_iter().map(one).collect()
}

fn body(question: &Question, typed: &Typed, reading: &Reading<'_>, texts: &Texts) -> Body {
    let said = |keys: &[String]| {
        let chosen = question.kind.choices().iter().filter(|choice| keys.contains(&choice.key));
        Body::Options(chosen.map(|choice| reading.choice(question, choice)).collect())
    };
    match question.read(typed) {
        _ if question.kind == Kind::File => Body::Files,
        Ok(None) => Body::Nothing,
        Ok(Some(Answer::Words(words))) => Body::Words(paragraphs(&words)),
        Ok(Some(Answer::One(key))) => said(&[key]),
        Ok(Some(Answer::Some(keys))) => said(&keys),
        Ok(Some(Answer::Number(digits))) => Body::Plain(texts.stated(&digits)),
        Ok(Some(Answer::Date(date))) => Body::Plain(texts.date(date)),
        Ok(Some(Answer::Place { name, country })) => Body::Plain(format!("{name}, {}", texts.country(&country))),
        Ok(Some(Answer::Agreed)) => Body::Plain(texts.t("call-agreed").into_owned()),
        Err(_) => Body::Words(typed_words(question, typed)),
    }
}

/// What stands in the fields of a question, as it was typed.
pub fn typed_words(question: &Question, typed: &Typed) -> Vec<String> {
    let fields = question.fields();
    fields
        .iter()
        .filter_map(|field| typed.get(field))
        .filter(|words| !words.is_empty())
        .flat_map(|words| paragraphs(words))
        .collect()
}

fn paragraphs(words: &str) -> Vec<String> {
    words.split('\n').map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}
