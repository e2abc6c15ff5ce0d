//! What changed between two versions, in the words of a reader: field by field, and within a field word by word.

use base_core::Lang;
use base_i18n::Words;
use base_text::{Piece, diff};

use super::rules::{Change, changes};
use crate::practice::Record;

/// A field of the record in which something differs.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    pub title: String,
    pub lines: Vec<Line>,
}

/// One value that differs.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Which part of the field it is, where that needs saying.
    pub part: Option<String>,
    pub pieces: Vec<Piece>,
    pub lang: Lang,
}

/// The fields that differ, in the order of the page.
pub fn fields(before: &Record, after: &Record, words: &Words) -> Vec<Field> {
    let mut fields: Vec<Field> = Vec::new();
    for change in joined(changes(before, after)) {
        let title = title(&change.key, words);
        let line = line(&change, before, after, words);
        match fields.iter_mut().find(|field| field.title == title) {
            Some(field) => field.lines.push(line),
            None => fields.push(Field { title, lines: vec![line] }),
        }
    }
    fields
}

/// A value that was a number and is now in words, or the other way round, is one change and not two.
fn joined(changes: Vec<Change>) -> Vec<Change> {
    let mut joined: Vec<Change> = Vec::new();
    for mut change in changes {
        if let Some(value) = change.key.strip_suffix(".value.number") {
            change.key = format!("{value}.value");
        }
        match joined.iter_mut().find(|other| other.key == change.key) {
            Some(other) => {
                other.before = other.before.take().or(change.before);
                other.after = other.after.take().or(change.after);
            }
            None => joined.push(change),
        }
    }
    joined
}

fn line(change: &Change, before: &Record, after: &Record, words: &Words) -> Line {
    let told = |value: &Option<String>| value.as_ref().map(|value| told(&change.key, value, words));
    let pieces = match (told(&change.before), told(&change.after)) {
        (Some(before), Some(after)) => diff(&before, &after),
        (None, Some(after)) => vec![Piece::Added(after)],
        (Some(before), None) => vec![Piece::Removed(before)],
        (None, None) => Vec::new(),
    };
    let texts = after.texts().into_iter().chain(before.texts());
    let lang = texts.into_iter().find(|text| text.key == change.key).map_or(words.lang().lang(), |text| &text.lang);
    Line { part: part(&change.key, words), pieces, lang: lang.clone() }
}

/// A value as a reader would say it.
pub(crate) fn told(key: &str, value: &str, words: &Words) -> String {
    let last = key.rsplit('.').next().unwrap_or(key);
    match (last, value) {
        ("scope", scope) => words.t(&format!("practice-scope-{scope}")).into_owned(),
        ("exists", "true") => words.t("yes").into_owned(),
        ("exists", _) => words.t("no").into_owned(),
        ("languages" | "original_lang", tags) => {
            let name = |tag: &str| tag.parse().map_or_else(|_| tag.to_owned(), |lang| words.language_name(&lang).into_owned());
            words.list(&tags.lines().map(name).collect::<Vec<_>>())
        }
        ("start_certainty", certainty) => words.t(&format!("practice-certainty-{certainty}")).into_owned(),
        ("foreign_share_counts", counted) => words.t(&format!("indicator-{counted}-share")).into_owned(),
        // A year is not written as an amount.
        (field, year) if field.ends_with("year") || field == "start_year_earlier" => year.to_owned(),
        (_, value) => words.stated(value),
    }
}

/// What the page calls the field that a text with this key stands in.
pub fn title(key: &str, words: &Words) -> String {
    let field = key.split('.').next().unwrap_or(key);
    let title = match field {
        "name" => "practice-name",
        "name_original" | "original_lang" => "practice-original-name",
        "summary" => "practice-summary",
        "place" | "city" | "region" => "practice-place",
        "scope" | "scope_note" => "practice-scope",
        "approach" => "practice-approach",
        "start_year" | "start_certainty" | "start_year_earlier" | "start_note" => "practice-since",
        "themes" | "themes_note" => "practice-themes",
        "targets" => "practice-for",
        "goals" => "practice-objectives",
        "activities" => "practice-how",
        "actors" => "practice-actors",
        "organisations" => "practice-run-by",
        "partners" => "practice-partners",
        "funding" => "practice-money",
        "observations" => "practice-figures",
        "strengths" => "practice-strengths",
        "weaknesses" => "practice-weaknesses",
        "conditions" => "practice-conditions",
        "lessons" => "practice-lessons",
        "evaluation" => "practice-evaluation",
        "components" => "practice-components",
        "documents" => "practice-documents",
        "licence" => "practice-licence",
        "context" => "practice-city-caption",
        "sources" => "practice-sources",
        other => return other.to_owned(),
    };
    words.t(title).into_owned()
}

/// Which part of an observation or a document a text with this key is.
pub fn part(key: &str, words: &Words) -> Option<String> {
    let parts: Vec<&str> = key.split('.').collect();
    let part = match parts[..] {
        ["observations", _, "value", ..] => "practice-value-short",
        ["observations", _, "what"] => "practice-counts-short",
        ["observations", _, "when"] => "practice-when",
        ["observations", _, "source"] => "practice-city-source",
        ["documents", "report", ..] => "practice-document-report",
        ["documents", "infosheet", ..] => "practice-document-infosheet",
        ["documents", "film", ..] => "practice-document-film",
        _ => return None,
    };
    Some(words.t(part).into_owned())
}
