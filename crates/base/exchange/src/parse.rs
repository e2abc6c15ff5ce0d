//! Readers of single values. Each takes a JSON value and its place, and gives the value or tells what is wrong.

use base_core::limits::{LIST_ITEMS_MAX, NAME_CHARS_MAX, TEXT_CHARS_MAX};
use base_core::{Lang, PartialDate};
use base_text::{SLUG_CHARS_MAX, clean, is_web_address};
use serde_json::{Number, Value};

use crate::At;
use crate::fields::kind;

/// Years that a date may name.
const YEARS: std::ops::RangeInclusive<i64> = 1800..=2200;

/// A text of at most [`TEXT_CHARS_MAX`] characters, tidied.
pub fn words(value: Value, at: &mut At<'_>) -> Option<String> {
    text_of(value, at, TEXT_CHARS_MAX)
}

/// A text of at most `chars_max` characters, tidied.
pub fn text(chars_max: usize) -> impl FnOnce(Value, &mut At<'_>) -> Option<String> {
    move |value, at| text_of(value, at, chars_max)
}

/// A name of at most [`NAME_CHARS_MAX`] characters, tidied, on one line.
pub fn name(value: Value, at: &mut At<'_>) -> Option<String> {
    let name = text_of(value, at, NAME_CHARS_MAX)?;
    if name.contains('\n') {
        return at.refuse("holds a line end. Write the name on one line.");
    }
    Some(name)
}

/// Words that say when something was. Dates in them must exist.
pub fn when(value: Value, at: &mut At<'_>) -> Option<String> {
    let words = text_of(value, at, NAME_CHARS_MAX)?;
    match impossible_date(&words) {
        Some(date) => at.refuse(format!("holds an impossible date, “{date}”. Write a year, a month or a day that exists.")),
        None => Some(words),
    }
}

/// An address of the web.
pub fn address(value: Value, at: &mut At<'_>) -> Option<String> {
    let Value::String(text) = value else { return wrong_type(at, "an address such as https://example.org/page", &value) };
    let text = text.trim();
    if is_web_address(text) {
        return Some(text.to_owned());
    }
    let shown = excerpt(text);
    at.refuse(format!(
        "“{shown}” is not an address of the web. It must begin with https:// or http:// and hold no blanks or quotes."
    ))
}

/// A part of an address: lower-case letters, digits and single hyphens.
pub fn slug(value: Value, at: &mut At<'_>) -> Option<String> {
    let Value::String(text) = value else { return wrong_type(at, "a slug such as turin-neighbourhood-houses", &value) };
    if !text.is_empty() && text.len() <= SLUG_CHARS_MAX && base_text::slug(&text) == text {
        return Some(text);
    }
    let shown = excerpt(&text);
    let advice = "Use lower-case letters a to z, digits and single hyphens";
    at.refuse(format!("“{shown}” is not a slug. {advice}, at most {SLUG_CHARS_MAX} signs."))
}

/// A language tag.
pub fn lang(value: Value, at: &mut At<'_>) -> Option<Lang> {
    let Value::String(text) = value else { return wrong_type(at, "a language tag such as “en”", &value) };
    text.parse().or_else(|error: base_core::LangError| at.refuse(format!("{error}.")).ok_or(())).ok()
}

/// A year.
pub fn year(value: Value, at: &mut At<'_>) -> Option<i16> {
    let year = whole(value, at)?;
    if !YEARS.contains(&year) {
        return at.refuse(format!("{year} is an impossible date. Write a year from {} to {}.", YEARS.start(), YEARS.end()));
    }
    i16::try_from(year).ok()
}

/// A date as exact as known: `2013`, `2013-01`, `2013-01-05`.
pub fn partial_date(value: Value, at: &mut At<'_>) -> Option<PartialDate> {
    let Value::String(text) = value else { return wrong_type(at, "a date such as 2013-01-05", &value) };
    text.parse().map_err(|reason: String| at.refuse::<()>(format!("{reason}. Write a date that exists."))).ok()
}

/// A day: `2013-01-05`.
pub fn day(value: Value, at: &mut At<'_>) -> Option<PartialDate> {
    let date = partial_date(value, at)?;
    if date.day().is_none() {
        return at.refuse(format!("“{date}” names no day. Write it as year-month-day, such as 2026-03-01."));
    }
    Some(date)
}

/// A whole number.
pub fn whole(value: Value, at: &mut At<'_>) -> Option<i64> {
    match (value.as_i64(), &value) {
        (Some(number), _) => Some(number),
        (None, Value::Number(other)) => at.refuse(format!("must be a whole number, not {other}.")),
        _ => wrong_type(at, "a whole number", &value),
    }
}

/// A whole number from 0 up.
pub fn count(value: Value, at: &mut At<'_>) -> Option<i64> {
    match whole(value, at)? {
        number if number >= 0 => Some(number),
        number => at.refuse(format!("{number} cannot be: it counts something. Write 0 or more, or null if it is not known.")),
    }
}

/// A number as written.
pub fn number(value: Value, at: &mut At<'_>) -> Option<Number> {
    match value {
        Value::Number(number) => Some(number),
        other => wrong_type(at, "a number", &other),
    }
}

/// A percentage.
pub fn percent(value: Value, at: &mut At<'_>) -> Option<Number> {
    let number = number(value, at)?;
    if number.as_f64().is_some_and(|value| (0.0..=100.0).contains(&value)) {
        return Some(number);
    }
    at.refuse(format!("{number} is not a percentage. Write a number from 0 to 100."))
}

/// Degrees north, of WGS 84.
pub fn latitude(value: Value, at: &mut At<'_>) -> Option<f64> {
    degrees(value, at, 90.0)
}

/// Degrees east, of WGS 84.
pub fn longitude(value: Value, at: &mut At<'_>) -> Option<f64> {
    degrees(value, at, 180.0)
}

/// Yes or no.
pub fn yes_no(value: Value, at: &mut At<'_>) -> Option<bool> {
    match value {
        Value::Bool(yes) => Some(yes),
        other => wrong_type(at, "true or false", &other),
    }
}

/// One of a few words.
pub fn one_of<T: Copy>(choices: &[(&'static str, T)]) -> impl FnOnce(Value, &mut At<'_>) -> Option<T> {
    let choices: Vec<(&'static str, T)> = choices.to_vec();
    move |value, at| {
        let names = || choices.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(", ");
        let Value::String(text) = value else { return wrong_type(at, &format!("one of {}", names()), &value) };
        match choices.iter().find(|(name, _)| *name == text) {
            Some((_, choice)) => Some(*choice),
            None => at.refuse(format!("“{}” is not one of {}.", excerpt(&text), names())),
        }
    }
}

/// A list, each item read by `parse`; at most [`LIST_ITEMS_MAX`] items.
pub fn list<T>(parse: impl Fn(Value, &mut At<'_>) -> Option<T>) -> impl FnOnce(Value, &mut At<'_>) -> Option<Vec<T>> {
    move |value, at| {
        let Value::Array(items) = value else { return wrong_type(at, "a list […]", &value) };
        if items.len() > LIST_ITEMS_MAX {
            return at.refuse(format!("has {} items; a list takes at most {LIST_ITEMS_MAX}. Shorten it.", items.len()));
        }
        // Every item is read, also after a wrong one: all faults are told at once.
        let read: Vec<Option<T>> = items
            .into_iter()
            .enumerate()
            .map(|(position, item)| parse(item, &mut at.inside(&(position + 1).to_string())))
            .collect();
        read.into_iter().collect()
    }
}

/// The first date in `words` that does not exist: `2013-02-30`, `2013-13`, `30 February 2013`.
pub fn impossible_date(words: &str) -> Option<String> {
    let tokens: Vec<&str> = words.split(|c: char| !c.is_alphanumeric() && c != '-').filter(|token| !token.is_empty()).collect();
    let iso = |token: &str| {
        let parts: Vec<&str> = token.split('-').collect();
        let digits = |part: &str, count: usize| part.len() == count && part.bytes().all(|b| b.is_ascii_digit());
        match parts[..] {
            [year, month] => digits(year, 4) && digits(month, 2),
            [year, month, day] => digits(year, 4) && digits(month, 2) && digits(day, 2),
            _ => false,
        }
    };
    let wrong_iso =
        tokens.iter().find(|token| iso(token) && token.parse::<PartialDate>().is_err()).map(|token| (*token).to_owned());
    wrong_iso.or_else(|| {
        tokens.windows(3).find_map(|three| {
            let day: i8 = three[0].parse().ok()?;
            let month = base_core::Dated::read(&three[1..].join(" ")).from?;
            let (year, month) = (month.year(), month.month()?);
            jiff::civil::Date::new(year, month, day).is_err().then(|| three.join(" "))
        })
    })
}

/// The beginning of what somebody wrote, short enough to be quoted.
pub fn excerpt(text: &str) -> String {
    base_text::excerpt(text, 60)
}

fn text_of(value: Value, at: &mut At<'_>, chars_max: usize) -> Option<String> {
    let Value::String(text) = value else { return wrong_type(at, "a text", &value) };
    let text = clean(&text);
    let chars = text.chars().count();
    if chars > chars_max {
        return at.refuse(format!("has {chars} characters; at most {chars_max} are kept. Shorten it."));
    }
    if text.is_empty() {
        return at.refuse("is empty. Write null if it is not known, or leave it out.");
    }
    Some(text)
}

fn degrees(value: Value, at: &mut At<'_>, most: f64) -> Option<f64> {
    let number = number(value, at)?;
    match number.as_f64() {
        Some(degrees) if (-most..=most).contains(&degrees) => Some(degrees),
        _ => at.refuse(format!("{number} is outside the earth: write degrees (WGS 84) from -{most} to {most}.")),
    }
}

/// Says that another type of value is needed: `what` with an example.
pub fn wrong_type<T>(at: &mut At<'_>, expected: &str, found: &Value) -> Option<T> {
    at.refuse(format!("must be {expected}, not {}.", kind(found)))
}
