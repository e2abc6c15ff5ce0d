//! Two practices side by side, row by row. What is not known is said, and never counts as alike.

use base_content::Reading;
use base_i18n::Words;
use people::{Figure, Indicator};

use crate::practice::context::{self, CityRow, CitySource};
use crate::practice::view::{Confirmed, Piece, Sheet};
use crate::thesaurus::Thesaurus;

pub mod pages;

/// A row of the comparison.
#[derive(Clone, Debug, PartialEq)]
pub struct Row<'a> {
    pub title: String,
    pub cells: [Cell<'a>; 2],
}

/// What one of the two says.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell<'a> {
    /// In words.
    Unknown(String),
    Lines(Vec<Piece<'a>>),
    /// Each with its date and source.
    Figures(Vec<(String, String, CitySource<'a>)>),
}

/// The rows about the two practices.
pub fn rows<'a>(sheets: [&Sheet<'a>; 2], thesaurus: &'a Thesaurus) -> Vec<Row<'a>> {
    let row = |title: &str, cell: &dyn Fn(&Sheet<'a>) -> Cell<'a>| Row {
        title: sheets[0].words.t(title).into_owned(),
        cells: sheets.map(cell),
    };
    let claims = |position: usize| {
        move |sheet: &Sheet<'a>| {
            let told = sheet.claims()[position].told.clone();
            lines(sheet, told.map(|told| told.into_iter().map(|claim| claim.text).collect()))
        }
    };
    let mut rows = vec![
        row("practice-since", &|sheet| one(sheet, sheet.record.start_year.map(|year| year.to_string()))),
        row("practice-scope", &|sheet| one(sheet, Some(sheet.scope().into_owned()))),
        row("practice-for", &|sheet| lines(sheet, sheet.list(&sheet.record.targets))),
        row("practice-themes", &|sheet| themes(sheet, thesaurus)),
        row("practice-run-by", &|sheet| lines(sheet, sheet.list(&sheet.record.organisations))),
        row("practice-partners", &|sheet| lines(sheet, sheet.list(&sheet.record.partners))),
        row("practice-money-from", &|sheet| lines(sheet, sheet.list(&sheet.record.funding.sources))),
        row("practice-cost", &sums),
    ];
    rows.extend(place_rows(sheets[0].words, sheets.map(|sheet| sheet.figures)));
    rows.extend([
        row("practice-strengths", &claims(0)),
        row("practice-weaknesses", &claims(1)),
        row("practice-conditions", &claims(2)),
        row("practice-lessons", &claims(3)),
        row("practice-evaluation", &|sheet| lines(sheet, sheet.maybe(&sheet.record.evaluation).map(|text| vec![text]))),
        row("practice-confirmed", &confirmed),
    ]);
    rows
}

/// The rows about two places: population and share of foreign residents always, what else there is besides.
pub fn place_rows<'a>(words: &Words, figures: [&'a [Figure]; 2]) -> Vec<Row<'a>> {
    let places = figures.map(|figures| context::rows(words, figures, ""));
    let titles = Indicator::all().map(|indicator| format!("indicator-{}", indicator.as_str()));
    let shown = titles.filter(|title| places.iter().flatten().any(|row| row.title == *title));
    let row = |title: String| {
        let cell = |rows: &Vec<CityRow<'a>>| {
            let said: Vec<_> = rows.iter().filter(|row| row.title == title).filter_map(|row| row.said.clone()).collect();
            if said.is_empty() { Cell::Unknown(words.t("not-known").into_owned()) } else { Cell::Figures(said) }
        };
        Row { title: words.t(&title).into_owned(), cells: places.each_ref().map(cell) }
    };
    shown.map(row).collect()
}

fn themes<'a>(sheet: &Sheet<'a>, thesaurus: &'a Thesaurus) -> Cell<'a> {
    if sheet.record.themes.is_none() {
        return unknown(sheet);
    }
    let themes = sheet.themes(thesaurus).into_iter();
    Cell::Lines(themes.map(|theme| Piece { body: theme.name.into(), lang: theme.lang }).collect())
}

fn sums<'a>(sheet: &Sheet<'a>) -> Cell<'a> {
    let Some(sums) = sheet.sums() else { return unknown(sheet) };
    let line = |sum: crate::practice::view::Sum<'_>| match sum.year {
        Some(year) => format!("{} ({year})", sum.amount),
        None => sum.amount,
    };
    Cell::Lines(sums.into_iter().map(|sum| Piece { body: line(sum).into(), lang: sheet.lang() }).collect())
}

fn confirmed<'a>(sheet: &Sheet<'a>) -> Cell<'a> {
    let words = sheet.words;
    match sheet.confirmed() {
        _ if sheet.ended().is_some() => one(sheet, Some(words.t("practice-ended").into_owned())),
        Confirmed::Lately(day) => one(sheet, Some(words.date(day))),
        Confirmed::LongAgo(day) => Cell::Unknown(words.ta("practice-confirmed-long-ago", &[("date", words.date(day))])),
        Confirmed::Never => Cell::Unknown(words.t("practice-confirmed-never").into_owned()),
    }
}

fn one<'a>(sheet: &Sheet<'a>, words: Option<String>) -> Cell<'a> {
    words.map_or_else(|| unknown(sheet), |words| Cell::Lines(vec![Piece { body: words.into(), lang: sheet.lang() }]))
}

fn lines<'a>(sheet: &Sheet<'a>, texts: Option<Vec<Reading<'a>>>) -> Cell<'a> {
    match texts {
        None => unknown(sheet),
        Some(texts) if texts.is_empty() => one(sheet, Some(sheet.words.t("none").into_owned())),
        Some(texts) => Cell::Lines(texts.into_iter().map(|text| Piece { body: text.body.into(), lang: text.lang }).collect()),
    }
}

fn unknown<'a>(sheet: &Sheet<'a>) -> Cell<'a> {
    Cell::Unknown(sheet.words.t("not-known").into_owned())
}
