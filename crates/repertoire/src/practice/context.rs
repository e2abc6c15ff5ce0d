//! The figures on a practice's city, in the words of one reader: each with its date and who says so.

use std::sync::LazyLock;

use base_core::Lang;
use base_i18n::Words;
use people::{Figure, FigureSource, Indicator};

use super::view::Piece;

static ENGLISH: LazyLock<Lang> = LazyLock::new(Lang::english);
/// What a reader looks for first: told even where nothing is known.
const EXPECTED: [Indicator; 2] = [Indicator::Population, Indicator::ForeignShare];

/// A figure on the city; a row without one says that it is not known.
#[derive(Clone, Debug, PartialEq)]
pub struct CityRow<'a> {
    /// Message key of what is counted.
    pub title: String,
    /// What the source adds about that.
    pub definition: Option<Piece<'a>>,
    /// Value, date and source.
    pub said: Option<(String, String, CitySource<'a>)>,
}

/// Who says a figure on the city.
#[derive(Clone, Debug, PartialEq)]
pub enum CitySource<'a> {
    /// This record.
    Here,
    /// The record of another practice.
    Practice(&'a str),
    Address(&'a str),
    /// A table, and its address.
    Eurostat(&'a str, String),
    /// A table that somebody made up for a test.
    MadeUp(&'a str),
}

/// The figures on a place, by indicator and then by date. `record` is the slug of the practice whose page this is.
pub fn rows<'a>(words: &Words, figures: &'a [Figure], record: &str) -> Vec<CityRow<'a>> {
    let title = |indicator: Indicator| format!("indicator-{}", indicator.as_str());
    let row = |figure: &'a Figure| {
        let source = source_of(&figure.said.source, record);
        // What this record adds stands under the table, in the reader's language.
        let definition = figure.said.definition.as_deref().filter(|_| source != CitySource::Here);
        CityRow {
            title: title(figure.said.indicator),
            definition: definition.map(|words| Piece { body: words.into(), lang: &ENGLISH }),
            said: Some((value_of(words, figure), words.date(figure.said.dated), source)),
        }
    };
    let of = |indicator| figures.iter().filter(move |figure| figure.said.indicator == indicator);
    let mut rows = Vec::new();
    for indicator in Indicator::all() {
        rows.extend(of(indicator).map(row));
        if EXPECTED.contains(&indicator) && of(indicator).next().is_none() {
            rows.push(CityRow { title: title(indicator), definition: None, said: None });
        }
    }
    rows
}

/// The number with what its source warns of.
fn value_of(words: &Words, figure: &Figure) -> String {
    let stated = &figure.said.stated;
    let value = if figure.said.indicator.is_share() { words.percent_stated(stated) } else { words.stated(stated) };
    let warnings: Vec<String> = figure.said.flags.chars().map(|flag| format!("list-flag-{flag}")).collect();
    let warnings: Vec<_> = warnings.iter().filter(|key| words.has(key)).map(|key| words.t(key)).collect();
    if warnings.is_empty() { value } else { format!("{value} ({})", words.list(&warnings)) }
}

fn source_of<'a>(source: &'a FigureSource, record: &str) -> CitySource<'a> {
    match source {
        FigureSource::Record(slug) if slug == record => CitySource::Here,
        FigureSource::Record(slug) => CitySource::Practice(slug),
        FigureSource::Address(address) => CitySource::Address(address),
        FigureSource::Eurostat(table) => CitySource::Eurostat(table, source.address().unwrap_or_default()),
        FigureSource::MadeUp(table) => CitySource::MadeUp(table),
    }
}
