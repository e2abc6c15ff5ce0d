//! Eurostat's city statistics: a table as SDMX-CSV or as the TSV of the bulk download.
//!
//! `:` means that there is no value: such a figure is not kept, least of all as zero. Cities that we do not know and indicators
//! that we do not use are counted, not faults. Codes: `urb_cpopcb` and its like; see <https://ec.europa.eu/eurostat/web/cities>.

use std::collections::{BTreeMap, HashMap, HashSet};

use base_core::{Actor, PartialDate};
use base_db::{Connection, DbError};
use base_jobs::Journal;

use super::acts::{Counts, replace};
use super::{FigureSource, Indicator, Stated, store};
use crate::place::{self, CityCode, CityCodeForm};
use base_exchange::{Fault, Faults, Source};

/// A table that was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    file: String,
    source: FigureSource,
    observations: Vec<Observation>,
    skipped: Skipped,
}

/// One cell of the table.
#[derive(Clone, Debug, PartialEq)]
struct Observation {
    line: u64,
    city: CityCode,
    form: CityCodeForm,
    indicator: Indicator,
    year: PartialDate,
    /// As printed; `None` for `:`.
    value: Option<String>,
    flags: String,
}

/// What was left out, and how often.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Skipped {
    /// Cells without a value.
    pub missing: u64,
    /// Cells of cities that no place has the code of, by code.
    pub cities: BTreeMap<String, u64>,
    /// Cells of indicators that we do not keep, by code.
    pub indicators: BTreeMap<String, u64>,
    /// Cells of a “greater city” whose city is in the table too.
    pub greater_cities: u64,
}

impl Skipped {
    /// One sentence for each kind of thing that was left out.
    pub fn sentences(&self) -> Vec<String> {
        let listed = |codes: &BTreeMap<String, u64>| {
            let named: Vec<_> = codes.iter().take(5).map(|(code, count)| format!("{code} ({count})")).collect();
            let more = codes.len().saturating_sub(named.len());
            if more > 0 { format!("{} and {more} more codes", named.join(", ")) } else { named.join(", ") }
        };
        let total = |codes: &BTreeMap<String, u64>| codes.values().sum::<u64>();
        let mut sentences = Vec::new();
        if self.missing > 0 {
            sentences.push(format!("{} cells have no value.", self.missing));
        }
        if !self.cities.is_empty() {
            let (count, codes) = (total(&self.cities), listed(&self.cities));
            sentences.push(format!("{count} cells are about cities that no place here has the code of: {codes}."));
        }
        if !self.indicators.is_empty() {
            let (count, codes) = (total(&self.indicators), listed(&self.indicators));
            sentences.push(format!("{count} cells are about indicators that are not kept: {codes}."));
        }
        if self.greater_cities > 0 {
            sentences.push(format!("{} cells are about a greater city whose city itself is in the table.", self.greater_cities));
        }
        sentences
    }
}

/// Whether this first line is that of such a table.
pub fn looks_like_it(first_line: &str) -> bool {
    let line = first_line.to_ascii_lowercase();
    line.contains("indic_ur") && line.contains("cities")
}

/// Reads a table: TSV if the file's name says so, else CSV.
pub fn read(source: &Source, faults: &mut Faults) -> Option<Table> {
    let text = source.text().map_err(|fault| faults.add(fault)).ok()?;
    let mut reading = Reading { source, faults, skipped: Skipped::default(), observations: Vec::new() };
    let origin = if source.extension() == "tsv" { reading.tsv(text) } else { reading.csv(text) }?;
    let Reading { observations, skipped, .. } = reading;
    Some(Table { file: source.name.clone(), source: origin, observations, skipped })
}

/// Keeps the figures of `table` for the places that have their city's code.
pub async fn keep(
    tx: &impl Connection,
    journal: &Journal,
    actor: &Actor,
    table: &Table,
    faults: &mut Faults,
) -> Result<(Counts, Skipped), DbError> {
    let mut skipped = table.skipped.clone();
    let cities: HashSet<&CityCode> = table.observations.iter().map(|cell| &cell.city).collect();
    let places = place::store::by_city_codes(tx, &cities.into_iter().collect::<Vec<_>>()).await?;
    let own: HashSet<&CityCode> =
        table.observations.iter().filter(|cell| cell.form == CityCodeForm::Same).map(|cell| &cell.city).collect();
    let mut now: HashMap<_, (Option<Stated>, &Observation)> = HashMap::new();
    for cell in &table.observations {
        let Some((place, _)) = places.get(&cell.city) else {
            *skipped.cities.entry(cell.city.to_string()).or_default() += 1;
            continue;
        };
        if cell.form == CityCodeForm::Greater && own.contains(&cell.city) {
            skipped.greater_cities += 1;
            continue;
        }
        let said = cell.value.as_ref().map(|value| Stated {
            place: *place,
            indicator: cell.indicator,
            stated: value.clone(),
            number: value.parse().ok(),
            dated: cell.year,
            flags: cell.flags.clone(),
            definition: None,
            area: None,
            source: table.source.clone(),
            cited: None,
        });
        skipped.missing += u64::from(said.is_none());
        let twin = now.insert((*place, cell.indicator, cell.year), (said, cell));
        if let Some((_, other)) = twin.filter(|(_, other)| (&other.value, &other.flags) != (&cell.value, &cell.flags)) {
            faults.add(fault(
                &table.file,
                cell.line,
                format!("gives another value for what line {} is about. Leave one out.", other.line),
            ));
        }
    }
    let before = store::of_source(tx, &table.source).await?;
    // What the table does not speak of (another extract of it did) stays.
    let before = before.into_iter().filter(|figure| {
        let said = &figure.said;
        now.contains_key(&(said.place, said.indicator, said.dated))
    });
    let before: Vec<_> = before.collect();
    let now = now.into_values().filter_map(|(said, _)| said).collect();
    Ok((replace(tx, journal, actor, before, now).await?, skipped))
}

struct Reading<'a> {
    source: &'a Source,
    faults: &'a mut Faults,
    skipped: Skipped,
    observations: Vec<Observation>,
}

impl Reading<'_> {
    /// One observation a line: <https://ec.europa.eu/eurostat/web/user-guides/data-browser/api-data-access>.
    fn csv(&mut self, text: &str) -> Option<FigureSource> {
        let mut rows = csv::ReaderBuilder::new().flexible(false).from_reader(text.as_bytes());
        let header = match rows.headers() {
            Ok(header) => header.clone(),
            Err(error) => return self.refuse(1, format!("cannot be read as CSV ({error}). Mend the line.")),
        };
        let column = |name: &str| header.iter().position(|field| field.eq_ignore_ascii_case(name));
        let needed = ["indic_ur", "cities", "TIME_PERIOD", "OBS_VALUE"];
        let missing: Vec<_> = needed.into_iter().filter(|name| column(name).is_none()).collect();
        let (Some(indicator), Some(city), Some(year), Some(value)) =
            (column(needed[0]), column(needed[1]), column(needed[2]), column(needed[3]))
        else {
            return self.refuse(1, format!("lacks the column {}. Download the table as SDMX-CSV.", missing.join(" and ")));
        };
        let (flag, dataflow) = (column("OBS_FLAG"), column("DATAFLOW"));
        let mut origin = None;
        for row in rows.records() {
            let row = match row {
                Ok(row) => row,
                Err(error) => {
                    let line = error.position().map_or(0, csv::Position::line);
                    self.refuse::<()>(line, format!("cannot be read as CSV ({error}). Mend the line."));
                    continue;
                }
            };
            let line = row.position().map_or(0, csv::Position::line);
            let field = |column: usize| row.get(column).unwrap_or_default().trim();
            if let Some(stated) = dataflow.map(field).filter(|stated| !stated.is_empty()) {
                let stated = table_of_dataflow(stated);
                match &origin {
                    None => origin = Some(stated),
                    Some(known) if *known != stated => {
                        self.refuse::<()>(
                            line,
                            "is from another table (DATAFLOW) than the lines before. Import one table at a time.".into(),
                        );
                    }
                    Some(_) => {}
                }
            }
            self.cell(line, field(indicator), field(city), field(year), field(value), flag.map_or("", field));
        }
        origin.or_else(|| self.named_table())
    }

    /// One line for each series, one column for each year: the bulk download.
    fn tsv(&mut self, text: &str) -> Option<FigureSource> {
        let mut lines = text.lines().enumerate().map(|(position, line)| (position as u64 + 1, line));
        let header: Vec<&str> = lines.next().map(|(_, line)| line.split('\t').map(str::trim).collect()).unwrap_or_default();
        let dimensions: Vec<&str> = header.first().map(|first| first.split([',', '\\']).collect()).unwrap_or_default();
        let position = |name: &str| dimensions.iter().position(|dimension| dimension.eq_ignore_ascii_case(name));
        let (Some(indicator), Some(city)) = (position("indic_ur"), position("cities")) else {
            return self.refuse(1, "lacks indic_ur and cities in its first column. Download the table as TSV.".into());
        };
        for (line, row) in lines.filter(|(_, row)| !row.trim().is_empty()) {
            let mut cells = row.split('\t').map(str::trim);
            let series: Vec<&str> = cells.next().unwrap_or_default().split(',').collect();
            let (Some(indicator), Some(city)) = (series.get(indicator), series.get(city)) else {
                self.refuse::<()>(line, "does not name its series as the first line says. Mend the line.".into());
                continue;
            };
            let cells: Vec<&str> = cells.collect();
            if cells.len() + 1 != header.len() {
                self.refuse::<()>(
                    line,
                    format!("has {} cells, but the first line has {}. Mend the line.", cells.len() + 1, header.len()),
                );
                continue;
            }
            for (year, cell) in header[1..].iter().zip(cells) {
                let (value, flags) = cell.split_once(' ').unwrap_or((cell, ""));
                self.cell(line, indicator, city, year, value, flags);
            }
        }
        self.named_table()
    }

    fn cell(&mut self, line: u64, indicator: &str, city: &str, year: &str, value: &str, flags: &str) {
        let Some(indicator) = self.indicator(indicator) else { return };
        let Some((city, form)) = CityCode::read(city) else {
            *self.skipped.cities.entry(base_text::excerpt(city, 20)).or_default() += 1;
            return;
        };
        let Ok(year) = year.parse::<PartialDate>() else {
            return self.complain(line, format!("“{}” is not a year. Mend the line.", base_text::excerpt(year, 20)));
        };
        let flags = flags.trim();
        if flags.len() > 8 || !flags.bytes().all(|b| b.is_ascii_lowercase()) {
            return self.complain(line, format!("“{}” is not a flag of Eurostat. Mend the line.", base_text::excerpt(flags, 20)));
        }
        let value = match value {
            "" | ":" => None,
            number if number.parse().is_ok_and(|number: f64| number.is_finite() && number >= 0.0) => Some(number.to_owned()),
            other => {
                let shown = base_text::excerpt(other, 20);
                return self
                    .complain(line, format!("“{shown}” is not a number. Write a number from 0 up, or : where there is none."));
            }
        };
        self.observations.push(Observation { line, city, form, indicator, year, value, flags: flags.to_owned() });
    }

    fn indicator(&mut self, code: &str) -> Option<Indicator> {
        let known = Indicator::of_eurostat(code);
        if known.is_none() {
            *self.skipped.indicators.entry(base_text::excerpt(code, 20)).or_default() += 1;
        }
        known
    }

    /// The table that the file's name tells: `estat_urb_cpopcb.tsv`, `urb_cpopcb_made_up.tsv`.
    fn named_table(&mut self) -> Option<FigureSource> {
        let lower = self.source.name.to_ascii_lowercase();
        let stem = lower.split('.').next().unwrap_or_default();
        let table = stem.strip_prefix("estat_").unwrap_or(stem);
        let (table, made_up) = table.strip_suffix("_made_up").map_or((table, false), |table| (table, true));
        if !table.starts_with("urb_") || !table.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_') {
            let advice = "does not say which table it is. Name the file after the table, such as estat_urb_cpopcb.tsv.";
            self.faults.add(self.source.fault(advice));
            return None;
        }
        Some(if made_up { FigureSource::MadeUp(table.to_owned()) } else { FigureSource::Eurostat(table.to_owned()) })
    }

    fn complain(&mut self, line: u64, reason: String) {
        self.faults.add(fault(&self.source.name, line, reason));
    }

    fn refuse<T>(&mut self, line: u64, reason: String) -> Option<T> {
        self.complain(line, reason);
        None
    }
}

/// `ESTAT:URB_CPOPCB(1.0)`; another agency than Eurostat's made it up.
fn table_of_dataflow(stated: &str) -> FigureSource {
    let (agency, table) = stated.split_once(':').unwrap_or(("", stated));
    let table: String = table
        .chars()
        .take_while(|c| *c != '(')
        .take(60)
        .map(|c| c.to_ascii_lowercase())
        .filter(|c| c.is_ascii_alphanumeric() || *c == '_')
        .collect();
    if agency == "ESTAT" { FigureSource::Eurostat(table) } else { FigureSource::MadeUp(table) }
}

fn fault(file: &str, line: u64, reason: String) -> Fault {
    Fault { file: file.to_owned(), record: format!("line {line}"), field: String::new(), reason }
}
