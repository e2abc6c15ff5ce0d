//! Two practices side by side, row by row. What is not known is said, and never counts as alike.

use base_content::Reading;
use base_i18n::Words;
use people::Indicator;

use crate::practice::context::{self, CityRow, CitySource};
use crate::practice::view::{Claims, Confirmed, Paperwork, Piece, Row as Observed, Sheet};
use crate::thesaurus::Thesaurus;

pub mod pages;

#[cfg(test)]
mod tests;

/// A row of the comparison.
#[derive(Clone, Debug, PartialEq)]
pub struct Row<'a> {
    pub title: String,
    pub cells: [Cell<'a>; 2],
}

/// What one of the two says: the same views as on its own page.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell<'a> {
    /// Nothing, in words; a note may say why.
    Unknown {
        words: String,
        note: Option<Reading<'a>>,
    },
    /// Each on its own line, and what the record adds.
    Lines {
        lines: Vec<Piece<'a>>,
        note: Option<Reading<'a>>,
    },
    Observations(Vec<Observed<'a>>),
    Claims(Claims<'a>),
    Documents(Vec<Paperwork<'a>>),
    /// Figures on the city, each with its date and source.
    Figures(Vec<CityRow<'a>>),
}

/// The rows about the two practices.
pub fn rows<'a>(sheets: [&Sheet<'a>; 2], thesaurus: &'a Thesaurus) -> Vec<Row<'a>> {
    let row = |title: &str, cell: &dyn Fn(&Sheet<'a>) -> Cell<'a>| Row {
        title: sheets[0].words.t(title).into_owned(),
        cells: sheets.map(cell),
    };
    let mut rows = vec![
        row("practice-since", &|sheet| {
            let start = sheet.record.start().map(|start| start.said(sheet.words));
            one(sheet, start).noted(sheet.maybe(&sheet.record.start_note))
        }),
        row("practice-scope", &|sheet| one(sheet, Some(sheet.scope().into_owned())).noted(sheet.maybe(&sheet.record.scope_note))),
        row("practice-for", &|sheet| lines(sheet, sheet.list(&sheet.record.targets))),
        row("practice-themes", &|sheet| themes(sheet, thesaurus).noted(sheet.maybe(&sheet.record.themes_note))),
        row("practice-objectives", &|sheet| lines(sheet, sheet.list(&sheet.record.goals))),
        row("practice-how", &|sheet| lines(sheet, sheet.list(&sheet.record.activities))),
        row("practice-run-by", &|sheet| lines(sheet, sheet.list(&sheet.record.organisations))),
        row("practice-partners", &|sheet| lines(sheet, sheet.list(&sheet.record.partners))),
        row("practice-actors", &|sheet| lines(sheet, sheet.list(&sheet.record.actors))),
        row("practice-figures", &|sheet| some(sheet, sheet.rows(), Cell::Observations)),
        row("practice-money-from", &|sheet| lines(sheet, sheet.list(&sheet.record.funding.sources))),
        row("practice-cost", &|sheet| sums(sheet).noted(sheet.maybe(&sheet.record.funding.amount_note))),
    ];
    rows.extend(place_rows(sheets[0].words, sheets.map(city_rows)));
    for position in 0..4 {
        let title = sheets[0].claims()[position].title;
        rows.push(row(title, &|sheet| claims(sheet, position)));
    }
    rows.extend([
        row("practice-evaluation", &|sheet| lines(sheet, sheet.maybe(&sheet.record.evaluation).map(|text| vec![text]))),
        row("practice-documents", &|sheet| some(sheet, sheet.documents(), Cell::Documents)),
        row("practice-confirmed", &confirmed),
    ]);
    rows
}

/// The rows about two places: population and some share of foreign residents always, what else there is besides. Shares that count
/// different people stand in different rows.
pub fn place_rows<'a>(words: &Words, places: [Vec<CityRow<'a>>; 2]) -> Vec<Row<'a>> {
    let is_share = |row: &CityRow<'_>| {
        Indicator::all().any(|indicator| indicator.is_share() && context::title(indicator) == row.title) && row.said.is_some()
    };
    let has_share = places.iter().flatten().any(is_share);
    // One of the two says some share: the other then says in that row that it has none.
    let is_row = |row: &&CityRow<'_>| row.said.is_some() || row.title != context::ANY_SHARE || !has_share;
    let order = |title: &String| Indicator::all().position(|indicator| context::title(indicator) == *title);
    let mut titles: Vec<String> = places.iter().flatten().filter(is_row).map(|row| row.title.clone()).collect();
    titles.sort_by_key(|title| order(title).unwrap_or(Indicator::ForeignShare as usize));
    titles.dedup();
    let row = |title: String| {
        let cell = |rows: &Vec<CityRow<'a>>| {
            let said: Vec<_> = rows.iter().filter(|row| row.title == title && row.said.is_some()).cloned().collect();
            if said.is_empty() { Cell::unknown(words.t("indicator-none").into_owned()) } else { Cell::Figures(said) }
        };
        Row { title: words.t(&title).into_owned(), cells: places.each_ref().map(cell) }
    };
    titles.into_iter().map(row).collect()
}

/// The figures on a practice's city, where “this record” is the record of one of two.
fn city_rows<'a>(sheet: &Sheet<'a>) -> Vec<CityRow<'a>> {
    let mut rows = sheet.city_rows();
    for (_, _, source) in rows.iter_mut().filter_map(|row| row.said.as_mut()) {
        if *source == CitySource::Here {
            *source = CitySource::Practice(&sheet.practice.slug);
        }
    }
    rows
}

fn claims<'a>(sheet: &Sheet<'a>, position: usize) -> Cell<'a> {
    let claims = sheet.claims()[position].clone();
    match &claims.told {
        None => unknown(sheet),
        Some(told) if told.is_empty() => one(sheet, Some(sheet.words.t("none").into_owned())),
        Some(_) => Cell::Claims(claims),
    }
}

fn themes<'a>(sheet: &Sheet<'a>, thesaurus: &'a Thesaurus) -> Cell<'a> {
    if sheet.record.themes.is_none() {
        return unknown(sheet);
    }
    let themes = sheet.themes(thesaurus).into_iter();
    Cell::lines(themes.map(|theme| Piece { body: theme.name.into(), lang: theme.lang }))
}

fn sums<'a>(sheet: &Sheet<'a>) -> Cell<'a> {
    let Some(sums) = sheet.sums() else { return unknown(sheet) };
    let line = |sum: crate::practice::view::Sum<'_>| match sum.year {
        Some(year) => format!("{} ({year})", sum.amount),
        None => sum.amount,
    };
    Cell::lines(sums.into_iter().map(|sum| Piece { body: line(sum).into(), lang: sheet.lang() }))
}

fn confirmed<'a>(sheet: &Sheet<'a>) -> Cell<'a> {
    let words = sheet.words;
    match sheet.confirmed() {
        _ if sheet.ended().is_some() => one(sheet, Some(words.t("practice-ended").into_owned())),
        Confirmed::Lately(day) => one(sheet, Some(words.date(day))),
        Confirmed::LongAgo(day) => Cell::unknown(words.ta("practice-confirmed-long-ago", &[("date", words.date(day))])),
        Confirmed::Never => Cell::unknown(words.t("practice-confirmed-never").into_owned()),
    }
}

fn one<'a>(sheet: &Sheet<'a>, words: Option<String>) -> Cell<'a> {
    words.map_or_else(|| unknown(sheet), |words| Cell::lines([Piece { body: words.into(), lang: sheet.lang() }]))
}

fn lines<'a>(sheet: &Sheet<'a>, texts: Option<Vec<Reading<'a>>>) -> Cell<'a> {
    match texts {
        None => unknown(sheet),
        Some(texts) if texts.is_empty() => one(sheet, Some(sheet.words.t("none").into_owned())),
        Some(texts) => Cell::lines(texts.into_iter().map(|text| Piece { body: text.body.into(), lang: text.lang })),
    }
}

fn unknown<'a>(sheet: &Sheet<'a>) -> Cell<'a> {
    Cell::unknown(sheet.words.t("not-known"))
}

/// What there are some of.
fn some<'a, T>(sheet: &Sheet<'a>, all: Vec<T>, cell: impl Fn(Vec<T>) -> Cell<'a>) -> Cell<'a> {
    if all.is_empty() { unknown(sheet) } else { cell(all) }
}

impl<'a> Cell<'a> {
    fn lines(lines: impl IntoIterator<Item = Piece<'a>>) -> Self {
        Self::Lines { lines: lines.into_iter().collect(), note: None }
    }

    fn unknown(words: impl Into<String>) -> Self {
        Self::Unknown { words: words.into(), note: None }
    }

    /// With what the record adds.
    fn noted(self, note: Option<Reading<'a>>) -> Self {
        match self {
            Self::Lines { lines, .. } => Self::Lines { lines, note },
            Self::Unknown { words, .. } => Self::Unknown { words, note },
            other => other,
        }
    }
}
