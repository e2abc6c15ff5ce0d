//! What one reader is told, in their language.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::fmt;
use std::sync::Arc;

use base_core::{Lang, PartialDate, Time};
use jiff::civil;

use crate::formats::Formats;
use crate::{Arg, Number, Texts, UiLang};

/// The words for one reader. Cheap to copy; made once per request by [`Texts::words`].
#[derive(Clone)]
pub struct Words {
    texts: Arc<Texts>,
    lang: UiLang,
}

/// The name of a day of the week, as it stands inside a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Weekday {
    /// “Monday”
    pub long: String,
    /// “Mon”
    pub short: String,
}

impl Words {
    pub(crate) fn new(texts: Arc<Texts>, lang: UiLang) -> Self {
        Self { texts, lang }
    }

    /// The language.
    pub fn lang(&self) -> UiLang {
        self.lang
    }

    /// All the texts, for what concerns other languages too, such as a menu of them.
    pub fn texts(&self) -> &Arc<Texts> {
        &self.texts
    }

    /// The same for another language.
    pub fn in_language(&self, lang: UiLang) -> Self {
        Self::new(Arc::clone(&self.texts), lang)
    }

    /// The text of `key`. A key that does not exist gives `[key]` and is logged; tests make sure that none is missing.
    pub fn t(&self, key: &str) -> Cow<'_, str> {
        self.texts.text(self.lang, key)
    }

    /// The text of `key` for a number: the text chooses its form by `$n`, and both `$n` and `$count` print the number as
    /// the language writes it.
    pub fn tn(&self, key: &str, n: impl Into<Number>) -> String {
        let n = n.into();
        self.ta(key, &[("n", Arg::Number(n)), ("count", self.number(n).into())])
    }

    /// The text of `key` with its variables.
    pub fn ta<'a, V: Into<Arg<'a>> + Clone>(&self, key: &str, args: &[(&'static str, V)]) -> String {
        self.texts.text_with(self.lang, key, args.iter().map(|(name, value)| (*name, value.clone().into())))
    }

    /// Whether there is a text for `key`.
    pub fn has(&self, key: &str) -> bool {
        self.texts.has(key)
    }

    /// A number: `1,234.5` in English.
    pub fn number(&self, number: impl Into<Number>) -> String {
        self.formats().number(number.into())
    }

    /// A decimal with the digits that its source stated: `8.10` is `8,10` in Italian. What is no decimal comes back as it is.
    pub fn stated(&self, digits: &str) -> String {
        self.formats().stated(digits).unwrap_or_else(|| digits.to_owned())
    }

    /// A share in per cent: `45` is `45%` in English and `45 %` in German.
    pub fn percent(&self, percent: impl Into<Number>) -> String {
        self.ta("percent", &[("number", self.number(percent))])
    }

    /// A share in per cent with the digits that its source stated.
    pub fn percent_stated(&self, digits: &str) -> String {
        self.ta("percent", &[("number", self.stated(digits))])
    }

    /// A date as exact as it is known: “2013”, “January 2013”, “5 January 2013”.
    pub fn date(&self, date: PartialDate) -> String {
        self.formats().date(date)
    }

    /// From one date to another: “2007–2010”, “January 2013 – March 2014”.
    pub fn span(&self, from: PartialDate, to: PartialDate) -> String {
        let years_alone = from.month().is_none() && to.month().is_none();
        let dash = if years_alone { "–" } else { " – " };
        format!("{}{dash}{}", self.date(from), self.date(to))
    }

    /// A day: “5 January 2013”.
    pub fn day(&self, day: civil::Date) -> String {
        self.formats().day(day)
    }

    /// Date and time to the minute, in UTC and saying so.
    pub fn moment(&self, moment: Time) -> String {
        format!("{} UTC", self.formats().moment(moment))
    }

    /// A month as a title, such as that of a calendar's page: “January 2013”, “Gennaio 2013”. A month that does not exist
    /// gives the year.
    pub fn month_title(&self, year: i16, month: i8) -> String {
        let title = PartialDate::month_of(year, month).map_or_else(|| year.to_string(), |month| self.date(month));
        let mut rest = title.chars();
        rest.next().map(|first| first.to_uppercase().chain(rest).collect()).unwrap_or_default()
    }

    /// The days of the week from Monday.
    pub fn weekdays(&self) -> &[Weekday; 7] {
        self.formats().weekdays()
    }

    /// “a, b and c”.
    pub fn list<S: AsRef<str>>(&self, items: &[S]) -> String {
        self.formats().all(items.iter().map(AsRef::as_ref))
    }

    /// “a, b or c”.
    pub fn list_or<S: AsRef<str>>(&self, items: &[S]) -> String {
        self.formats().any(items.iter().map(AsRef::as_ref))
    }

    /// The order of two names in the language's alphabet.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.formats().compare(a, b)
    }

    /// Bytes that sort as the texts do: for long lists, where comparing again and again is slower.
    pub fn sort_key(&self, text: &str) -> Vec<u8> {
        self.formats().sort_key(text)
    }

    /// The name of a country by its ISO 3166-1 code (`XK` for Kosovo); a code without a name comes back as it is.
    pub fn country<'a>(&'a self, code: &'a str) -> Cow<'a, str> {
        if self.texts.is_country(code) { self.t(&format!("country-{code}")) } else { code.into() }
    }

    /// Codes and names of all countries that have a name, in the language's order.
    pub fn countries(&self) -> Vec<(&str, Cow<'_, str>)> {
        let named = |code| (code, self.t(&format!("country-{code}")));
        let mut countries: Vec<_> = self.texts.countries().map(named).collect();
        countries.sort_by(|(_, a), (_, b)| self.compare(a, b));
        countries
    }

    /// The name of a language, such as “Catalan”, as it stands inside a sentence; where none is known for the tag or its
    /// primary language, the tag.
    pub fn language_name<'a>(&'a self, lang: &'a Lang) -> Cow<'a, str> {
        let keys = [format!("lang-{}", lang.as_str()), format!("lang-{}", lang.primary())];
        keys.iter().find(|key| self.has(key)).map_or_else(|| lang.as_str().into(), |key| self.t(key))
    }

    fn formats(&self) -> &Formats {
        self.texts.formats(self.lang)
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Words({})", self.lang)
    }
}
