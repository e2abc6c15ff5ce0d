//! When something was the case: the words of the source, and as much of a date as they give.
//!
//! Sources say “January 2013”, “around 2012-2013” or “later, undated city page”. The words are kept and shown; the date is
//! read from them only where they give one, with its precision, so that nothing looks more exact than it was.

use std::fmt;
use std::str::FromStr;

/// A date as exact as known: a year, a month or a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PartialDate {
    year: i16,
    month: Option<i8>,
    day: Option<i8>,
}

impl PartialDate {
    /// A year alone; from 1 to 9999.
    pub fn year_only(year: i16) -> Option<Self> {
        (1..=9999).contains(&year).then_some(Self { year, month: None, day: None })
    }

    /// A month of a year from 1 to 9999.
    pub fn month_of(year: i16, month: i8) -> Option<Self> {
        Self::year_only(year)?;
        jiff::civil::Date::new(year, month, 1).ok()?;
        Some(Self { year, month: Some(month), day: None })
    }

    /// A day.
    pub fn day_of(date: jiff::civil::Date) -> Self {
        Self { year: date.year(), month: Some(date.month()), day: Some(date.day()) }
    }

    /// The year, as the reader counts.
    pub fn year(self) -> i16 {
        self.year
    }

    /// The month from 1, where known.
    pub fn month(self) -> Option<i8> {
        self.month
    }

    /// The day of the month from 1, where known.
    pub fn day(self) -> Option<i8> {
        self.day
    }

    /// The first day that the date may mean: what lists sort by.
    pub fn first_day(self) -> jiff::civil::Date {
        jiff::civil::date(self.year, self.month.unwrap_or(1), self.day.unwrap_or(1))
    }
}

/// ISO 8601 with reduced precision: `2013`, `2013-01`, `2013-01-05`.
impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        if let Some(month) = self.month {
            write!(f, "-{month:02}")?;
        }
        if let Some(day) = self.day {
            write!(f, "-{day:02}")?;
        }
        Ok(())
    }
}

impl FromStr for PartialDate {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        let refuse =
            || format!("“{}” is not a date such as 2013, 2013-01 or 2013-01-05", text.chars().take(40).collect::<String>());
        let number = |part: &str| part.bytes().all(|b| b.is_ascii_digit()).then(|| part.parse::<i16>().ok()).flatten();
        let parts: Vec<&str> = text.split('-').collect();
        let date = match parts[..] {
            [year] if year.len() == 4 => number(year).and_then(Self::year_only),
            [year, month] if year.len() == 4 && month.len() == 2 => {
                number(year).zip(number(month)).and_then(|(year, month)| Self::month_of(year, i8::try_from(month).ok()?))
            }
            [year, month, day] if year.len() == 4 && month.len() == 2 && day.len() == 2 => {
                text.parse::<jiff::civil::Date>().ok().map(Self::day_of)
            }
            _ => None,
        };
        date.ok_or_else(refuse)
    }
}

impl serde::Serialize for PartialDate {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> serde::Deserialize<'de> for PartialDate {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        String::deserialize(from)?.parse().map_err(serde::de::Error::custom)
    }
}

/// A date in the words of its source, with what can be read from them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dated {
    /// The words, as the source or editor gave them.
    pub stated: String,
    /// The first moment they name, if they name one.
    pub from: Option<PartialDate>,
    /// The last moment, where they name a span.
    pub to: Option<PartialDate>,
}

impl Dated {
    /// Reads `stated`: a single English month and year, a year, an ISO date, or a span of years; words around it are left aside.
    /// Words that name no year give no date.
    pub fn read(stated: &str) -> Self {
        let tokens: Vec<&str> = stated.split(|c: char| !c.is_alphanumeric()).filter(|token| !token.is_empty()).collect();
        let mut found: Vec<PartialDate> = Vec::new();
        if let Ok(date) = stated.parse() {
            found.push(date);
        } else {
            for (position, token) in tokens.iter().enumerate() {
                let Some(year) = year(token) else { continue };
                let month = position.checked_sub(1).and_then(|before| month(tokens[before]));
                found.extend(month.map_or_else(|| PartialDate::year_only(year), |month| PartialDate::month_of(year, month)));
            }
        }
        let from = found.first().copied();
        let to = found.last().copied().filter(|last| found.len() > 1 && Some(*last) > from);
        Self { stated: stated.to_owned(), from, to }
    }
}

fn year(token: &str) -> Option<i16> {
    let year: i16 = (token.len() == 4 && token.bytes().all(|b| b.is_ascii_digit())).then(|| token.parse().ok()).flatten()?;
    (1800..=2200).contains(&year).then_some(year)
}

fn month(token: &str) -> Option<i8> {
    const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    let lower = token.to_ascii_lowercase();
    let position = MONTHS.iter().position(|month| lower.starts_with(month) && lower.chars().all(|c| c.is_ascii_alphabetic()))?;
    i8::try_from(position + 1).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(stated: &str) -> (Option<String>, Option<String>) {
        let dated = Dated::read(stated);
        (dated.from.map(|date| date.to_string()), dated.to.map(|date| date.to_string()))
    }

    #[test]
    fn the_words_of_real_sources_give_as_much_date_as_they_hold() {
        let some = |text: &str| Some(text.to_owned());
        assert_eq!(read("January 2013"), (some("2013-01"), None));
        assert_eq!(read("reported January 2013"), (some("2013-01"), None));
        assert_eq!(read("tenth anniversary, 2018"), (some("2018"), None));
        assert_eq!(read("around 2012-2013"), (some("2012"), some("2013")));
        assert_eq!(read("2007-2010"), (some("2007"), some("2010")));
        assert_eq!(read("by 2014"), (some("2014"), None));
        assert_eq!(read("2014-01-20"), (some("2014-01-20"), None));
        assert_eq!(read("later, undated city page"), (None, None));
        assert_eq!(read("several years"), (None, None));
    }

    #[test]
    fn impossible_dates_are_refused() {
        for text in ["2013-02-30", "2013-13", "0000", "0000-05", "13", "2013-1", "2013-01-5", "+013", ""] {
            assert!(text.parse::<PartialDate>().is_err(), "{text} was taken for a date");
        }
        assert_eq!("2012-02-29".parse::<PartialDate>().map(|date| date.to_string()), Ok("2012-02-29".into()));
    }
}
