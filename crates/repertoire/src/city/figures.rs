//! The figures on a place as its page shows them: each with its date, what it counts, what its source warns of, and the source itself.

use std::collections::BTreeMap;

use base_core::Lang;
use base_i18n::Words;
use base_web::Visitor;
use people::{Figure, FigureSource, Indicator};

use crate::practice::address::host;
use crate::practice::context::{area_of, expected, title};

/// The warnings that Eurostat gives with a figure and that have words here.
const FLAGS: [char; 10] = ['b', 'c', 'd', 'e', 'f', 'n', 'p', 'r', 's', 'u'];

/// A row of the table.
pub struct Row {
    /// What is counted.
    pub what: String,
    /// Which area was counted, if not the city.
    pub area: Option<String>,
    /// The figure; nothing if none is known.
    pub known: Option<Known>,
}

/// A figure in words.
pub struct Known {
    pub value: String,
    pub date: String,
    /// What to keep in mind, in words.
    pub warnings: Option<String>,
    pub source: SourceView,
}

/// Who says so, and where it can be read.
#[derive(Clone, PartialEq, Eq)]
pub struct SourceView {
    pub label: String,
    pub href: Option<String>,
}

/// What a source adds in its own words, in English.
pub struct Remark {
    /// The figures that it is about.
    pub about: String,
    pub text: String,
}

/// The rows, by indicator and then by date. What every city's page should tell has a row even if nothing is known.
pub fn rows(figures: &[Figure], practice_name: impl Fn(&str) -> Option<String>, v: &Visitor) -> Vec<Row> {
    let row = |figure: &Figure| Row {
        what: v.t(&title(figure.said.indicator)).into_owned(),
        area: area_of(v, figure),
        known: Some(known(figure, &practice_name, v)),
    };
    let mut rows = Vec::new();
    for indicator in Indicator::all() {
        rows.extend(figures.iter().filter(|figure| figure.said.indicator == indicator).map(row));
        let missing = expected(figures, indicator);
        rows.extend(missing.map(|title| Row { what: v.t(&title).into_owned(), area: None, known: None }));
    }
    rows
}

/// What the sources add, each text once.
pub fn remarks(figures: &[Figure], words: &Words) -> Vec<Remark> {
    let mut texts: Vec<&String> = Vec::new();
    for text in figures.iter().filter_map(|figure| figure.said.definition.as_ref()) {
        if !texts.contains(&text) {
            texts.push(text);
        }
    }
    let named = |figure: &Figure| format!("{} {}", words.t(&title(figure.said.indicator)), words.date(figure.said.dated));
    let remark = |text: &String| {
        let about: Vec<String> =
            figures.iter().filter(|figure| figure.said.definition.as_ref() == Some(text)).map(named).collect();
        Remark { about: words.list(&about), text: text.clone() }
    };
    texts.into_iter().map(remark).collect()
}

/// The sources of the rows, each once.
pub fn sources(rows: &[Row]) -> Vec<SourceView> {
    let mut sources: Vec<SourceView> = Vec::new();
    for known in rows.iter().filter_map(|row| row.known.as_ref()) {
        if !sources.contains(&known.source) {
            sources.push(known.source.clone());
        }
    }
    sources
}

fn known(figure: &Figure, practice_name: &impl Fn(&str) -> Option<String>, v: &Visitor) -> Known {
    let said = &figure.said;
    Known {
        value: if said.indicator.is_share() { v.percent_stated(&said.stated) } else { v.stated(&said.stated) },
        date: v.date(said.dated),
        warnings: warnings(v, &said.flags),
        source: match &said.cited {
            Some(address) => SourceView { label: host(address).to_owned(), href: Some(address.clone()) },
            None => source(&said.source, practice_name, v),
        },
    }
}

fn warnings(words: &Words, flags: &str) -> Option<String> {
    let mut known: Vec<char> = flags.chars().filter(|flag| FLAGS.contains(flag)).collect();
    known.dedup();
    let said: Vec<String> = known.iter().map(|flag| words.t(&format!("list-flag-{flag}")).into_owned()).collect();
    (!said.is_empty()).then(|| words.list(&said))
}

fn source(source: &FigureSource, practice_name: &impl Fn(&str) -> Option<String>, v: &Visitor) -> SourceView {
    let label = match source {
        FigureSource::Address(address) => host(address).to_owned(),
        FigureSource::Eurostat(table) => v.ta("list-source-eurostat", &[("table", table)]),
        FigureSource::MadeUp(table) => v.ta("list-source-made-up", &[("table", table)]),
        FigureSource::Record(slug) => match practice_name(slug) {
            Some(name) => {
                let href = Some(v.to(format!("practices/{slug}#sources")));
                return SourceView { label: v.ta("list-source-record", &[("practice", name)]), href };
            }
            None => v.t("list-source-record-gone").into_owned(),
        },
    };
    SourceView { label, href: source.address() }
}

/// Each name of a place with the languages that it is used in, in the reader's alphabet.
pub fn names(names: &BTreeMap<Lang, String>, words: &Words) -> Vec<(String, Lang, String)> {
    let mut distinct: Vec<&String> = names.values().collect();
    distinct.sort_by(|a, b| words.compare(a, b));
    distinct.dedup();
    let languages = |name: &String| {
        let used: Vec<&Lang> = names.iter().filter(|(_, other)| *other == name).map(|(lang, _)| lang).collect();
        let said: Vec<String> = used.iter().map(|lang| words.language_name(lang).into_owned()).collect();
        (name.clone(), used[0].clone(), words.list(&said))
    };
    distinct.into_iter().map(languages).collect()
}
