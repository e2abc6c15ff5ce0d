//! One text on the desk: the source on one side, its translation as a field on the other, and what helps to translate it.

use std::collections::HashMap;

use base_content::edit::mark;
use base_content::{SourceHash, State};
use base_core::Lang;
use base_i18n::UiLang;
use base_search::Thesaurus as Recogniser;
use base_text::{Piece, diff};
use base_web::{Form, Visitor};
use calls::call;
use repertoire::thesaurus::Thesaurus;
use repertoire::version::difference;

use super::super::rules::{Typed, Wrong};
use super::super::{Kind, Standing};
use super::path_to;

/// The parts of a field's name before the text's key.
const WORDS: &str = "words.";
const HOW: &str = "how.";
const GOOD: &str = "good.";
const REMOVE: &str = "remove.";
const SOURCE: &str = "source.";
const SEEN: &str = "seen.";

/// A text as the desk shows it.
pub struct Line {
    pub key: String,
    /// What it is, where its group has several.
    pub label: String,
    pub source: String,
    pub source_lang: Lang,
    /// What changed in the source since it was translated; empty if it is not outdated or the words before are not kept.
    pub difference: Vec<Piece>,
    pub is_outdated: bool,
    /// How the translation came about that is kept; `None` if there is none.
    pub state: Option<State>,
    /// What stands in the field.
    pub typed: Typed,
    pub rows: usize,
    pub terms: Vec<Term>,
    /// What to mend.
    pub fault: Option<String>,
    /// What was saved after this form was opened; empty if it was taken out.
    pub theirs: Option<String>,
}

/// A term of the thesaurus that stands in the source.
pub struct Term {
    /// Where it is named.
    pub path: String,
    pub source: String,
    /// What it is called in the language of the translation; `None` if it has no name there yet.
    pub target: Option<String>,
}

/// A section of the desk, as readers see the sections of the page.
pub struct Group {
    pub title: String,
    pub lines: Vec<Line>,
}

/// What helps: the words before, and the terms.
pub struct Help<'a> {
    pub kind: Kind,
    pub before: &'a HashMap<SourceHash, String>,
    pub thesaurus: &'a Thesaurus,
    pub recogniser: &'a Recogniser,
    pub to: UiLang,
}

impl Line {
    /// As it is kept.
    pub fn of(standing: &Standing<'_>, help: &Help<'_>) -> Self {
        let Standing { source, translation, is_outdated } = *standing;
        let text = &source.text;
        let before = translation.filter(|_| is_outdated).and_then(|made| help.before.get(&made.source));
        let state = translation.map(|made| made.state);
        let body = translation.map(|made| base_text::clean(&made.body)).unwrap_or_default();
        let rows =
            if help.kind.is_line(&text.key) { 1 } else { (text.body.chars().count().max(body.chars().count()) / 48 + 2).min(24) };
        let typed = Typed {
            how: state.unwrap_or(State::Human),
            is_good: false,
            remove: false,
            source: SourceHash::of(&text.body),
            seen: translation.map(|made| mark(made.state, &made.body)).unwrap_or_default(),
            body,
        };
        Self {
            key: text.key.clone(),
            label: String::new(),
            source: text.body.clone(),
            source_lang: text.lang.clone(),
            difference: before.map(|before| diff(before, &text.body)).unwrap_or_default(),
            is_outdated,
            state,
            typed,
            rows,
            terms: help.terms(&text.body, &text.lang),
            fault: None,
            theirs: None,
        }
    }

    /// Whether a translator has something to do here.
    pub fn is_open(&self) -> bool {
        self.is_outdated || self.state.is_none_or(|state| state == State::Machine)
    }

    /// With what was typed, and what to mend.
    pub fn with(self, typed: Typed, fault: Option<String>) -> Self {
        Self { typed, fault, ..self }
    }

    /// The name and id of one of its fields: `words`, `how`, `good`, `remove`, `source`, `seen`.
    pub fn field(&self, part: &str) -> String {
        format!("{part}.{}", self.key)
    }

    /// The message key of how the translation stands.
    pub fn standing(&self) -> &'static str {
        match (self.is_outdated, self.state) {
            (true, _) => "cockpit-text-outdated",
            (_, None) => "cockpit-text-missing",
            (_, Some(State::Human)) => "cockpit-text-human",
            (_, Some(State::Machine)) => "cockpit-text-machine",
            (_, Some(State::MachineReviewed)) => "cockpit-text-reviewed",
        }
    }

    /// Ids of what describes the field.
    pub fn described_by(&self) -> String {
        let parts = [("standing", true), ("fault", self.fault.is_some()), ("theirs", self.theirs.is_some())];
        parts.iter().filter(|(_, is_there)| *is_there).map(|(part, _)| self.field(part)).collect::<Vec<_>>().join(" ")
    }

    /// Whether the field says that the translation came about so.
    pub fn is_how(&self, how: &str) -> bool {
        self.typed.how.as_str() == how
    }
}

impl Help<'_> {
    fn terms(&self, body: &str, lang: &Lang) -> Vec<Term> {
        let found = self.recogniser.recognise(body, Some(lang));
        let concepts = found.iter().filter_map(|slug| self.thesaurus.get(slug));
        let term = |concept: &repertoire::thesaurus::Concept| {
            let target = concept.preferred.iter().find(|label| label.lang.primary() == self.to.tag());
            Term {
                path: path_to(self.to, Some((Kind::Concept.as_str(), &concept.slug))),
                source: concept.name(lang).0.to_owned(),
                target: target.map(|label| label.name.clone()),
            }
        };
        concepts.map(term).collect()
    }
}

/// What a form says of the text `key`; `None` if the form did not show it. Lines are made one line.
pub fn typed(form: &Form, kind: Kind, key: &str) -> Option<Typed> {
    let get = |part: &str| form.get(&format!("{part}{key}"));
    let source = SourceHash::read(get(SOURCE))?;
    let words = get(WORDS);
    let body = if kind.is_line(key) { words.split_whitespace().collect::<Vec<_>>().join(" ") } else { words.to_owned() };
    Some(Typed {
        body,
        how: get(HOW).parse().unwrap_or(State::Human),
        is_good: get(GOOD) == "yes",
        remove: get(REMOVE) == "yes",
        source,
        seen: get(SEEN).to_owned(),
    })
}

/// What to mend, in the reader's words.
pub fn said(v: &Visitor, wrong: Wrong) -> String {
    match wrong {
        Wrong::TooLong { chars_max } => v.ta("field-too-long", &[("max", chars_max as u64)]),
        other => v.t(other.key()).into_owned(),
    }
}

/// The lines in sections as readers see them, each with its label.
pub fn grouped(v: &Visitor, kind: Kind, lines: Vec<Line>) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for line in lines {
        let title = title(v, kind, &line.key);
        match groups.iter_mut().find(|group| group.title == title) {
            Some(group) => group.lines.push(line),
            None => groups.push(Group { title, lines: vec![line] }),
        }
    }
    for group in &mut groups {
        let several = group.lines.len() > 1;
        for (number, line) in (1_u64..).zip(&mut group.lines) {
            let part = if matches!(kind, Kind::Practice) { difference::part(&line.key, &v.words) } else { None };
            line.label = match (several, part) {
                (false, _) => group.title.clone(),
                (true, None) => v.ta("cockpit-nth", &[("title", group.title.clone()), ("n", v.number(number))]),
                (true, Some(part)) => {
                    v.ta("cockpit-nth-part", &[("title", group.title.clone()), ("n", v.number(number)), ("part", part)])
                }
            };
        }
    }
    groups
}

fn title(v: &Visitor, kind: Kind, key: &str) -> String {
    match kind.field(key) {
        Some(field) => v.t(field.label).into_owned(),
        None if matches!(kind, Kind::Call) => v.t(call::coverage::part(key)).into_owned(),
        None => difference::title(key, &v.words),
    }
}
