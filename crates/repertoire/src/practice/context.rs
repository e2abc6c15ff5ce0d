//! The figures on a practice's city, in the words of one reader: each with its date and who says so.

use std::sync::LazyLock;

use base_core::Lang;
use base_i18n::Words;
use people::{Figure, FigureSource, Indicator};

use super::view::Piece;

static ENGLISH: LazyLock<Lang> = LazyLock::new(Lang::english);
/// Message key of a share that nobody gives, in any sense of the word.
pub const ANY_SHARE: &str = "indicator-any-foreign-share";

/// A figure on the city; a row without one says that the sources read have none.
#[derive(Clone, Debug, PartialEq)]
pub struct CityRow<'a> {
    /// Message key of what is counted.
    pub title: String,
    /// Which area was counted, if not the city, in the reader's words.
    pub area: Option<String>,
    /// What the source adds about that.
    pub definition: Option<Piece<'a>>,
    /// Value, date and source.
    pub said: Option<(String, String, CitySource<'a>)>,
}

/// Who says a figure on the city.
#[derive(Clone, Debug, PartialEq)]
pub enum CitySource<'a> {
    /// This record, which does not say which of its sources.
    Here,
    /// The record of another practice, which does not say which of its sources.
    Practice(&'a str),
    Address(&'a str),
    /// A table, and its address.
    Eurostat(&'a str, String),
    /// A table that somebody made up for a test.
    MadeUp(&'a str),
}

/// The figures on a place, by indicator and then by date. `record` is the slug of the practice whose page this is.
pub fn rows<'a>(words: &Words, figures: &'a [Figure], record: &str) -> Vec<CityRow<'a>> {
    let row = |figure: &'a Figure| CityRow {
        title: title(figure.said.indicator),
        area: area_of(words, figure),
        definition: figure.said.definition.as_deref().map(|words| Piece { body: words.into(), lang: &ENGLISH }),
        said: Some((value_of(words, figure), words.date(figure.said.dated), source_of(figure, record))),
    };
    let mut rows: Vec<CityRow<'a>> = Vec::new();
    for indicator in Indicator::all() {
        rows.extend(figures.iter().filter(|figure| figure.said.indicator == indicator).map(row));
        rows.extend(expected(figures, indicator).into_iter().map(|title| CityRow {
            title,
            area: None,
            definition: None,
            said: None,
        }));
    }
    rows
}

/// Message key of what an indicator counts.
pub fn title(indicator: Indicator) -> String {
    format!("indicator-{}", indicator.as_str())
}

/// What a reader looks for first is told even where no source has it: the population, and some share of foreign residents. The message
/// key of what is missing, to stand in the place of `indicator`.
pub fn expected(figures: &[Figure], indicator: Indicator) -> Option<String> {
    let none = |is_meant: &dyn Fn(Indicator) -> bool| !figures.iter().any(|figure| is_meant(figure.said.indicator));
    match indicator {
        Indicator::Population => none(&|other| other == Indicator::Population).then(|| title(indicator)),
        Indicator::ForeignShare => none(&|other| other.is_share()).then(|| ANY_SHARE.to_owned()),
        _ => None,
    }
}

/// Which area a figure is about, where it is another than the place.
pub fn area_of(words: &Words, figure: &Figure) -> Option<String> {
    figure.said.area.as_ref().map(|area| words.ta("indicator-area", &[("area", area)]))
}

/// The number with what its source warns of.
fn value_of(words: &Words, figure: &Figure) -> String {
    let stated = &figure.said.stated;
    let value = if figure.said.indicator.is_share() { words.percent_stated(stated) } else { words.stated(stated) };
    let warnings: Vec<String> = figure.said.flags.chars().map(|flag| format!("list-flag-{flag}")).collect();
    let warnings: Vec<_> = warnings.iter().filter(|key| words.has(key)).map(|key| words.t(key)).collect();
    if warnings.is_empty() { value } else { format!("{value} ({})", words.list(&warnings)) }
}

fn source_of<'a>(figure: &'a Figure, record: &str) -> CitySource<'a> {
    if let Some(address) = &figure.said.cited {
        return CitySource::Address(address);
    }
    let source = &figure.said.source;
    match source {
        FigureSource::Record(slug) if slug == record => CitySource::Here,
        FigureSource::Record(slug) => CitySource::Practice(slug),
        FigureSource::Address(address) => CitySource::Address(address),
        FigureSource::Eurostat(table) => CitySource::Eurostat(table, source.address().unwrap_or_default()),
        FigureSource::MadeUp(table) => CitySource::MadeUp(table),
    }
}
