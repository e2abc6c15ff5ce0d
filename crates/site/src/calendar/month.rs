//! A month as a grid of weeks, and which months have something to show. Pure.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::str::FromStr;

use base_core::PartialDate;
use jiff::ToSpan;
use jiff::civil::{Date, Weekday, date};

use super::{Entry, Precision};

/// Most months that one entry is shown in.
const ENTRY_MONTHS_MAX: usize = 120;

/// A month of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Month {
    pub year: i16,
    /// From 1 to 12.
    pub month: i8,
}

/// Seven days from Monday; those of other months are left out.
pub type Week = [Option<Date>; 7];

impl Month {
    /// The month in which a day lies.
    pub fn of(day: Date) -> Self {
        Self { year: day.year(), month: day.month() }
    }

    /// Its first day.
    pub fn first(self) -> Date {
        date(self.year, self.month, 1)
    }

    /// Its last day.
    pub fn last(self) -> Date {
        self.first().last_of_month()
    }

    /// Its weeks.
    pub fn weeks(self) -> Vec<Week> {
        let mut weeks = Vec::new();
        let mut week: Week = [None; 7];
        for day in 1..=self.last().day() {
            let day = date(self.year, self.month, day);
            let column = usize::from(day.weekday().to_monday_zero_offset().unsigned_abs());
            week[column] = Some(day);
            if day.weekday() == Weekday::Sunday || day == self.last() {
                weeks.push(std::mem::take(&mut week));
            }
        }
        weeks
    }

    /// Whether any of the days from `first` to `last` lies in it.
    pub fn meets(self, first: Date, last: Date) -> bool {
        first <= self.last() && last >= self.first()
    }

    /// Months from one to the other, whichever is earlier.
    fn distance(self, other: Self) -> u32 {
        let count = |month: Self| i32::from(month.year) * 12 + i32::from(month.month);
        count(self).abs_diff(count(other))
    }
}

/// `2014-02`, as in addresses.
impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

impl FromStr for Month {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        let date: PartialDate = text.parse()?;
        let month = date.month().filter(|_| date.day().is_none() && date.year() > 0);
        month.map(|month| Self { year: date.year(), month }).ok_or_else(|| format!("“{text}” is not a month such as 2014-02"))
    }
}

/// Which months have something, over all entries.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Overview {
    /// Months in which something lies, and whether its days are known.
    pub months: BTreeMap<Month, bool>,
    /// Years of which something is known only by the year.
    pub years: BTreeSet<i16>,
}

impl Overview {
    /// Of these entries.
    pub fn of<'a>(entries: impl IntoIterator<Item = &'a Entry>) -> Self {
        let mut overview = Self::default();
        for entry in entries {
            if entry.precision == Precision::Year {
                overview.years.extend(entry.from.year()..=entry.last_known().year());
                continue;
            }
            for month in months(entry) {
                *overview.months.entry(month).or_default() |= entry.precision == Precision::Day;
            }
        }
        overview
    }

    /// The months that one can go to, in order: those with something, and January of years of which only the year is known.
    pub fn stops(&self) -> BTreeSet<Month> {
        let lone = self.years.iter().filter(|year| !self.months.keys().any(|month| month.year == **year));
        self.months.keys().copied().chain(lone.map(|year| Month { year: *year, month: 1 })).collect()
    }

    /// The month to begin with: the one with a certain day nearest to `today`; without any such, the nearest with something.
    pub fn nearest(&self, today: Date) -> Option<Month> {
        let here = Month::of(today);
        let certain = self.months.iter().filter(|(_, is_certain)| **is_certain).map(|(month, _)| *month);
        // Of two at the same distance the later one.
        let near = |month: &Month| (month.distance(here), std::cmp::Reverse(*month));
        certain.min_by_key(near).or_else(|| self.stops().into_iter().min_by_key(near))
    }
}

/// The months in which it is shown: all of its days, or only where it begins if they are not known.
fn months(entry: &Entry) -> impl Iterator<Item = Month> {
    let last = if entry.precision == Precision::Day { entry.last_known() } else { entry.from };
    let firsts = std::iter::successors(Some(Month::of(entry.from).first()), |first| first.checked_add(1.month()).ok());
    firsts.take_while(move |first| *first <= last).take(ENTRY_MONTHS_MAX).map(Month::of)
}
