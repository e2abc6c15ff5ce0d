//! The formatters of one language. They are costly to make and cheap to use, so each is made once and shared by all threads.

use std::cmp::Ordering;

use base_core::{PartialDate, Time};
use icu::calendar::{Date, Gregorian};
use icu::collator::options::CollatorOptions;
use icu::collator::{Collator, CollatorBorrowed};
use icu::datetime::FixedCalendarDateTimeFormatter as DateFormatter;
use icu::datetime::fieldsets::{E, YM, YMD, YMDT};
use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;
use icu::decimal::options::DecimalFormatterOptions;
use icu::list::ListFormatter;
use icu::list::options::ListFormatterOptions;
use icu::locale::Locale;
use icu::time::DateTime;
use jiff::civil;

use crate::{Number, Weekday};

pub(crate) struct Formats {
    decimal: DecimalFormatter,
    day: DateFormatter<Gregorian, YMD>,
    month: DateFormatter<Gregorian, YM>,
    moment: DateFormatter<Gregorian, YMDT>,
    all: ListFormatter,
    any: ListFormatter,
    order: CollatorBorrowed<'static>,
    weekdays: [Weekday; 7],
    first_day: Option<String>,
}

impl Formats {
    /// For a locale such as `it` or `en-GB`, with the way that the first day of a month is written where it has one of its
    /// own (`1er`); the error says why there is no data for the locale.
    pub fn new(locale: &Locale, first_day: Option<String>) -> Result<Self, String> {
        let words = |error: &dyn std::fmt::Display| error.to_string();
        Ok(Self {
            decimal: decimal_formatter(locale)?,
            day: DateFormatter::try_new(locale.into(), YMD::long()).map_err(|error| words(&error))?,
            month: DateFormatter::try_new(locale.into(), YM::long()).map_err(|error| words(&error))?,
            moment: DateFormatter::try_new(locale.into(), YMD::long().with_time_hm()).map_err(|error| words(&error))?,
            all: ListFormatter::try_new_and(locale.into(), ListFormatterOptions::default()).map_err(|error| words(&error))?,
            any: ListFormatter::try_new_or(locale.into(), ListFormatterOptions::default()).map_err(|error| words(&error))?,
            order: Collator::try_new(locale.into(), CollatorOptions::default()).map_err(|error| words(&error))?,
            weekdays: weekdays(locale).map_err(|error| words(&error))?,
            first_day,
        })
    }

    pub fn number(&self, number: Number) -> String {
        written(&self.decimal, number)
    }

    pub fn stated(&self, digits: &str) -> Option<String> {
        // The library reads exponents too; nobody states a share of foreign-born people so.
        let plain = digits.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'.' | b'-' | b'+'));
        let decimal: Decimal = plain.then(|| digits.parse().ok()).flatten()?;
        Some(self.decimal.format_to_string(&decimal))
    }

    pub fn date(&self, date: PartialDate) -> String {
        match (date.month(), date.day()) {
            (Some(_), Some(_)) => self.day(date.first_day()),
            (Some(_), None) => self.month.format(&gregorian(date.first_day())).to_string(),
            _ => date.year().to_string(),
        }
    }

    pub fn day(&self, day: civil::Date) -> String {
        self.ordinal(day, self.day.format(&gregorian(day)).to_string())
    }

    /// In UTC, without saying so.
    pub fn moment(&self, moment: Time) -> String {
        let civil = moment.timestamp().to_zoned(jiff::tz::TimeZone::UTC);
        let time = icu::time::Time::try_new(part(civil.hour()), part(civil.minute()), part(civil.second()), 0)
            .expect("the hour of one calendar library is an hour of the other");
        self.ordinal(civil.date(), self.moment.format(&DateTime { date: gregorian(civil.date()), time }).to_string())
    }

    /// “1 janvier” as French writes it, “1er janvier”: the library has patterns for days but none for the first.
    fn ordinal(&self, day: civil::Date, written: String) -> String {
        match (&self.first_day, written.strip_prefix("1 ")) {
            (Some(first), Some(rest)) if day.day() == 1 => format!("{first} {rest}"),
            _ => written,
        }
    }

    pub fn weekdays(&self) -> &[Weekday; 7] {
        &self.weekdays
    }

    pub fn all<'a>(&self, items: impl Iterator<Item = &'a str> + Clone) -> String {
        self.all.format_to_string(items)
    }

    pub fn any<'a>(&self, items: impl Iterator<Item = &'a str> + Clone) -> String {
        self.any.format_to_string(items)
    }

    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.order.compare(a, b)
    }

    pub fn sort_key(&self, text: &str) -> Vec<u8> {
        let mut key = Vec::with_capacity(text.len() * 2);
        let Ok(()) = self.order.write_sort_key_to(text, &mut key);
        key
    }
}

pub(crate) fn decimal_formatter(locale: &Locale) -> Result<DecimalFormatter, String> {
    DecimalFormatter::try_new(locale.into(), DecimalFormatterOptions::default()).map_err(|error| error.to_string())
}

pub(crate) fn written(decimal: &DecimalFormatter, number: Number) -> String {
    match (number.decimal(), number) {
        (Some(digits), _) => decimal.format_to_string(&digits),
        (None, Number::Real(real)) => real.to_string(),
        (None, Number::Whole(whole)) => whole.to_string(),
    }
}

fn weekdays(locale: &Locale) -> Result<[Weekday; 7], icu::datetime::DateTimeFormatterLoadError> {
    let long = DateFormatter::<Gregorian, E>::try_new(locale.into(), E::long())?;
    let short = DateFormatter::<Gregorian, E>::try_new(locale.into(), E::short())?;
    Ok(std::array::from_fn(|day| {
        // 1 January 2024 was a Monday.
        let date = gregorian(civil::date(2024, 1, i8::try_from(day + 1).expect("a week is short")));
        Weekday { long: long.format(&date).to_string(), short: short.format(&date).to_string() }
    }))
}

fn gregorian(day: civil::Date) -> Date<Gregorian> {
    Date::try_new_gregorian(day.year().into(), part(day.month()), part(day.day()))
        .expect("a day of one calendar library is a day of the other")
}

/// Months, days and hours are never negative.
fn part(number: i8) -> u8 {
    number.unsigned_abs()
}
