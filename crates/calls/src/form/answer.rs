//! What was typed into a form, read as answers. Nothing typed is ever refused: what cannot be read as an answer is a fault beside it.

use std::collections::BTreeMap;

use base_core::PartialDate;
use base_core::limits::{NAME_CHARS_MAX, TEXT_CHARS_MAX};
use sha2::{Digest, Sha256};

use super::{Kind, Question};

/// The fields of a form, as typed.
pub type Typed = BTreeMap<String, String>;

/// Longest answer of several lines, in characters: a thousand long words.
const LONG_CHARS_MAX: usize = 4 * TEXT_CHARS_MAX;
/// So many digits are no count of anything.
const DIGITS_MAX: usize = 15;

/// A sound answer.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer {
    Words(String),
    /// The key of the option.
    One(String),
    /// The keys of the options, in their order.
    Some(Vec<String>),
    /// As digits, with a point before a fraction.
    Number(String),
    Date(PartialDate),
    Place {
        name: String,
        /// ISO 3166-1 alpha-2; empty if it was not said.
        country: String,
    },
    Agreed,
}

/// Why what was typed is no answer yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Nothing is there, and something is needed.
    Missing,
    TooManyWords {
        max: u32,
        words: u32,
    },
    TooFewWords {
        min: u32,
        words: u32,
    },
    TooLong {
        chars_max: usize,
    },
    NotANumber,
    NotADate,
    NotAnOption,
    NotAnEmail,
    NotAWebAddress,
    CountryMissing,
}

impl Question {
    /// What was typed, as an answer; `None` if nothing was.
    ///
    /// # Errors
    /// It is none yet; never [`Fault::Missing`].
    pub fn read(&self, typed: &Typed) -> Result<Option<Answer>, Fault> {
        let key = &self.key;
        let at = |part: &str| typed.get(&format!("{key}.{part}")).map_or("", String::as_str);
        let own = typed.get(key).map_or("", String::as_str);
        match &self.kind {
            Kind::File => Ok(None),
            Kind::Several(choices) => {
                let ticked: Vec<String> =
                    choices.iter().filter(|choice| at(&choice.key) == TICKED).map(|choice| choice.key.clone()).collect();
                Ok((!ticked.is_empty()).then_some(Answer::Some(ticked)))
            }
            Kind::Date => read_date(at("day"), at("month"), at("year")),
            _ if own.is_empty() => Ok(None),
            Kind::Email if !people::person::is_address(own) => Err(Fault::NotAnEmail),
            Kind::Web if !base_text::is_web_address(own) => Err(Fault::NotAWebAddress),
            Kind::Short(_) | Kind::Organisation | Kind::Email | Kind::Web => read_words(self, own, NAME_CHARS_MAX).map(Some),
            Kind::Long(_) => read_words(self, own, LONG_CHARS_MAX).map(Some),
            Kind::Choice(choices) => match choices.iter().find(|choice| choice.key == own) {
                Some(choice) => Ok(Some(Answer::One(choice.key.clone()))),
                None => Err(Fault::NotAnOption),
            },
            Kind::Number => read_number(own).map(|digits| Some(Answer::Number(digits))).ok_or(Fault::NotANumber),
            Kind::Place => read_place(own, at("country")).map(Some),
            Kind::Consent => Ok((own == TICKED).then_some(Answer::Agreed)),
        }
    }

    /// Stands for what is in its fields: another mark means that somebody changed it.
    pub fn mark(&self, typed: &Typed) -> String {
        let mut sha = Sha256::new();
        for field in self.fields() {
            let words = base_text::clean(typed.get(&field).map_or("", String::as_str));
            sha.update((words.len() as u64).to_be_bytes());
            sha.update(words.as_bytes());
        }
        hex::encode(&sha.finalize()[..8])
    }
}

/// What a box that is ticked sends.
pub const TICKED: &str = "yes";

/// So many words.
pub fn count_words(text: &str) -> u32 {
    u32::try_from(text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count()).unwrap_or(u32::MAX)
}

fn read_words(question: &Question, typed: &str, chars_max: usize) -> Result<Answer, Fault> {
    let (limits, words) = (question.kind.words(), count_words(typed));
    if let Some(max) = limits.max.filter(|max| words > *max) {
        return Err(Fault::TooManyWords { max, words });
    }
    if let Some(min) = limits.min.filter(|min| words < *min) {
        return Err(Fault::TooFewWords { min, words });
    }
    if typed.chars().count() > chars_max {
        return Err(Fault::TooLong { chars_max });
    }
    Ok(Answer::Words(typed.to_owned()))
}

fn read_place(name: &str, country: &str) -> Result<Answer, Fault> {
    if name.chars().count() > NAME_CHARS_MAX {
        return Err(Fault::TooLong { chars_max: NAME_CHARS_MAX });
    }
    if country.is_empty() {
        return Err(Fault::CountryMissing);
    }
    match people::Country::find(country) {
        Some(_) => Ok(Answer::Place { name: name.to_owned(), country: country.to_owned() }),
        None => Err(Fault::NotAnOption),
    }
}

/// A year alone, a month of a year, or a day.
fn read_date(day: &str, month: &str, year: &str) -> Result<Option<Answer>, Fault> {
    if day.is_empty() && month.is_empty() && year.is_empty() {
        return Ok(None);
    }
    let year: i16 = year.parse().map_err(|_| Fault::NotADate)?;
    let month: Option<i8> = if month.is_empty() { None } else { Some(month.parse().map_err(|_| Fault::NotADate)?) };
    let day: Option<i8> = if day.is_empty() { None } else { Some(day.parse().map_err(|_| Fault::NotADate)?) };
    // Two digits would be the first century.
    let year = Some(year).filter(|year| (1000..=9999).contains(year)).ok_or(Fault::NotADate)?;
    let date = match (month, day) {
        (None, None) => PartialDate::year_only(year),
        (Some(month), None) => PartialDate::month_of(year, month),
        (Some(month), Some(day)) => jiff::civil::Date::new(year, month, day).ok().map(PartialDate::day_of),
        (None, Some(_)) => None,
    };
    date.map(|date| Some(Answer::Date(date))).ok_or(Fault::NotADate)
}

/// Digits in groups as any of our languages writes them: `1200`, `1 200`, `1.200`, `1,200`, `12,5`. What may be read in two ways is read
/// as groups: nobody counts thousandths.
fn read_number(typed: &str) -> Option<String> {
    let plain: String = typed.chars().filter(|sign| !sign.is_whitespace() && !matches!(sign, '\'' | '’')).collect();
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let parts: Vec<&str> = plain.split(['.', ',']).collect();
    if plain.len() > DIGITS_MAX || !parts.iter().all(|part| digits(part)) {
        return None;
    }
    let (whole, fraction) = match parts.split_last() {
        Some((last, rest)) if !rest.is_empty() && last.len() != 3 => (rest, Some(*last)),
        _ => (parts.as_slice(), None),
    };
    let is_grouped = whole.len() == 1 || whole[1..].iter().all(|group| group.len() == 3) && whole[0].len() <= 3;
    let number = whole.concat();
    is_grouped.then(|| fraction.map_or_else(|| number.clone(), |fraction| format!("{number}.{fraction}")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::{Choice, Needed, Words};

    fn question(kind: Kind) -> Question {
        Question {
            key: "k".into(),
            section: String::new(),
            label: "A question".into(),
            help: String::new(),
            kind,
            needed: Needed::Always,
            for_reviewers: true,
            personal: false,
            fills: None,
        }
    }

    fn typed<const N: usize>(fields: [(&str, &str); N]) -> Typed {
        fields.into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
    }

    fn read<const N: usize>(kind: Kind, fields: [(&str, &str); N]) -> Result<Option<Answer>, Fault> {
        question(kind).read(&typed(fields))
    }

    #[test]
    fn words_are_counted_as_people_count_them() {
        let limits = Words { min: Some(2), max: Some(3) };
        let words = |text| read(Kind::Long(limits), [("k", text)]);
        assert_eq!(words("one"), Err(Fault::TooFewWords { min: 2, words: 1 }));
        assert_eq!(words("one – two"), Ok(Some(Answer::Words("one – two".into()))));
        assert_eq!(words("l'école à côté d'ici"), Err(Fault::TooManyWords { max: 3, words: 4 }));
        assert_eq!(words(""), Ok(None));
    }

    #[test]
    fn a_number_is_read_as_any_language_writes_it() {
        let number = |text| match read(Kind::Number, [("k", text)]) {
            Ok(Some(Answer::Number(digits))) => digits,
            other => format!("{other:?}"),
        };
        for (written, digits) in
            [("1200", "1200"), ("1 200", "1200"), ("1.200", "1200"), ("1,200,300", "1200300"), ("12,5", "12.5"), ("0.25", "0.25")]
        {
            assert_eq!(number(written), digits, "{written}");
        }
        for wrong in ["about 40", "-3", "1.20.300", "40 %", "1e9", "9999999999999999"] {
            assert_eq!(number(wrong), "Err(NotANumber)", "{wrong}");
        }
    }

    #[test]
    fn a_date_is_as_exact_as_it_was_typed() {
        let date = |day, month, year| match read(Kind::Date, [("k.day", day), ("k.month", month), ("k.year", year)]) {
            Ok(Some(Answer::Date(date))) => date.to_string(),
            other => format!("{other:?}"),
        };
        assert_eq!([date("", "", "2011"), date("", "5", "2011"), date("29", "2", "2012")], ["2011", "2011-05", "2012-02-29"]);
        assert_eq!(date("", "", ""), "Ok(None)");
        for (day, month, year) in
            [("29", "2", "2011"), ("3", "", "2011"), ("", "13", "2011"), ("", "", "11"), ("", "", "last year")]
        {
            assert_eq!(date(day, month, year), "Err(NotADate)", "{day}.{month}.{year}");
        }
    }

    #[test]
    fn only_options_that_are_offered_are_answers() {
        let choices = || vec![Choice { key: "a".into(), label: "A".into() }, Choice { key: "b".into(), label: "B".into() }];
        assert_eq!(read(Kind::Choice(choices()), [("k", "b")]), Ok(Some(Answer::One("b".into()))));
        assert_eq!(read(Kind::Choice(choices()), [("k", "c")]), Err(Fault::NotAnOption));
        let several = [("k.b", "yes"), ("k.a", "yes"), ("k.c", "yes")];
        assert_eq!(read(Kind::Several(choices()), several), Ok(Some(Answer::Some(vec!["a".into(), "b".into()]))));
        assert_eq!(read(Kind::Place, [("k", "Turin"), ("k.country", "ZZ")]), Err(Fault::NotAnOption));
        assert_eq!(read(Kind::Place, [("k", "Turin"), ("k.country", "")]), Err(Fault::CountryMissing));
    }

    #[test]
    fn a_mark_changes_with_the_words_and_not_with_how_they_were_tidied() {
        let kind = || Kind::Long(Words::default());
        let mark = |text: &str| question(kind()).mark(&typed([("k", text), ("other", "x")]));
        assert_eq!(mark("a\r\nb"), mark("a\nb"));
        assert_ne!(mark("a"), mark("b"));
        assert_ne!(
            question(Kind::Place).mark(&typed([("k", "ab")])),
            question(Kind::Place).mark(&typed([("k", "a"), ("k.country", "b")]))
        );
    }
}
