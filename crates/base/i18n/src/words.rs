//! What one reader is told, in their language.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::fmt;
use std::sync::Arc;

use base_core::{Lang, PartialDate, Time};
use jiff::civil;

use crate::formats::Formats;
use crate::{Arg, Given, Number, Texts, UiLang};

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

    /// The text of `key` with its variables. A template, which borrows by itself, writes
    /// `words.ta("page-of", [("page", page), ("pages", pages)])`.
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
    pub fn date(&self, date: impl Given<PartialDate>) -> String {
        self.formats().date(date.given())
    }

    /// From one date to another: “2007–2010”, “January 2013 – March 2014”.
    pub fn span(&self, from: impl Given<PartialDate>, to: impl Given<PartialDate>) -> String {
        let (from, to) = (from.given(), to.given());
        let years_alone = from.month().is_none() && to.month().is_none();
        let dash = if years_alone { "–" } else { " – " };
        format!("{}{dash}{}", self.date(from), self.date(to))
    }

    /// A day: “5 January 2013”.
    pub fn day(&self, day: impl Given<civil::Date>) -> String {
        self.formats().day(day.given())
    }

    /// Date and time to the minute, in UTC and saying so.
    pub fn moment(&self, moment: impl Given<Time>) -> String {
        format!("{} UTC", self.formats().moment(moment.given()))
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

#[cfg(test)]
mod tests {
    use super::*;

    /// One row of a table: what English, Italian, French, German and Spanish say, in this order.
    type Row = [&'static str; 5];

    fn readers() -> [Words; 5] {
        let texts = Arc::new(Texts::load().expect("the texts are sound"));
        ["en", "it", "fr", "de", "es"].map(|tag| texts.words(texts.find(tag).expect("the language is offered")))
    }

    type Question<'a> = &'a dyn Fn(&Words) -> String;

    /// What each language says against its row, all differences at once.
    fn check(rows: &[(Question<'_>, Row)]) {
        let readers = readers();
        let said: Vec<Vec<String>> = rows.iter().map(|(say, _)| readers.iter().map(say).collect()).collect();
        let meant: Vec<Vec<String>> = rows.iter().map(|(_, row)| row.map(str::to_owned).to_vec()).collect();
        assert_eq!(said, meant);
    }

    fn date(iso: &str) -> PartialDate {
        iso.parse().expect("a date")
    }

    #[test]
    fn words_are_shared_between_threads() {
        fn shared<T: Send + Sync>() {}
        shared::<Words>();
    }

    #[test]
    fn numbers() {
        check(&[
            (&|w| w.number(0), ["0"; 5]),
            (&|w| w.number(-5), ["-5"; 5]),
            (&|w| w.number(1_234), ["1,234", "1234", "1\u{202f}234", "1.234", "1234"]),
            (&|w| w.number(1_234_567_u64), ["1,234,567", "1.234.567", "1\u{202f}234\u{202f}567", "1.234.567", "1.234.567"]),
            (&|w| w.number(0.5), ["0.5", "0,5", "0,5", "0,5", "0,5"]),
            (
                &|w| w.number(u64::MAX),
                [
                    "9,223,372,036,854,775,807",
                    "9.223.372.036.854.775.807",
                    "9\u{202f}223\u{202f}372\u{202f}036\u{202f}854\u{202f}775\u{202f}807",
                    "9.223.372.036.854.775.807",
                    "9.223.372.036.854.775.807",
                ],
            ),
            (&|w| w.number(f64::NAN), ["NaN"; 5]),
            (&|w| w.stated("8.15"), ["8.15", "8,15", "8,15", "8,15", "8,15"]),
            (&|w| w.stated("8.10"), ["8.10", "8,10", "8,10", "8,10", "8,10"]),
            (&|w| w.stated("12500.0"), ["12,500.0", "12.500,0", "12\u{202f}500,0", "12.500,0", "12.500,0"]),
            (&|w| w.stated("about 40"), ["about 40"; 5]),
            (&|w| w.stated("1e9"), ["1e9"; 5]),
            (&|w| w.stated(""), [""; 5]),
            (&|w| w.percent(45), ["45%", "45%", "45\u{202f}%", "45\u{a0}%", "45\u{a0}%"]),
            (&|w| w.percent_stated("8.10"), ["8.10%", "8,10%", "8,10\u{202f}%", "8,10\u{a0}%", "8,10\u{a0}%"]),
        ]);
    }

    #[test]
    fn dates() {
        let month = ["January 2013", "gennaio 2013", "janvier 2013", "Januar 2013", "enero de 2013"];
        let day = ["5 January 2013", "5 gennaio 2013", "5 janvier 2013", "5. Januar 2013", "5 de enero de 2013"];
        let first = ["1 May 2014", "1º maggio 2014", "1er mai 2014", "1. Mai 2014", "1 de mayo de 2014"];
        check(&[
            (&|w| w.date(date("2013")), ["2013"; 5]),
            (&|w| w.date(date("2013-01")), month),
            (&|w| w.date(date("2013-01-05")), day),
            (&|w| w.date(date("2014-05-01")), first),
            (
                &|w| w.date(date("2014-05-11")),
                ["11 May 2014", "11 maggio 2014", "11 mai 2014", "11. Mai 2014", "11 de mayo de 2014"],
            ),
            (&|w| w.day(civil::date(2013, 1, 5)), day),
            (&|w| w.span(date("2007"), date("2010")), ["2007–2010"; 5]),
            (
                &|w| w.span(date("2013-01"), date("2014")),
                [
                    "January 2013 – 2014",
                    "gennaio 2013 – 2014",
                    "janvier 2013 – 2014",
                    "Januar 2013 – 2014",
                    "enero de 2013 – 2014",
                ],
            ),
            (&|w| w.month_title(2014, 3), ["March 2014", "Marzo 2014", "Mars 2014", "März 2014", "Marzo de 2014"]),
            (&|w| w.month_title(2014, 13), ["2014"; 5]),
            (
                &|w| w.moment(Time::from_millis(1_398_931_499_000)),
                [
                    "1 May 2014 at 08:04 UTC",
                    "1º maggio 2014 alle ore 08:04 UTC",
                    "1er mai 2014 à 08:04 UTC",
                    "1. Mai 2014 um 08:04 UTC",
                    "1 de mayo de 2014 a las 08:04 UTC",
                ],
            ),
            (&|w| w.weekdays()[0].long.clone(), ["Monday", "lunedì", "lundi", "Montag", "lunes"]),
            (&|w| w.weekdays()[6].short.clone(), ["Sun", "dom", "dim.", "So", "dom"]),
        ]);
    }

    #[test]
    fn lists() {
        check(&[
            (&|w| w.list::<&str>(&[]), [""; 5]),
            (&|w| w.list(&["a"]), ["a"; 5]),
            (&|w| w.list(&["a", "b"]), ["a and b", "a e b", "a et b", "a und b", "a y b"]),
            (&|w| w.list(&["a", "b", "c"]), ["a, b and c", "a, b e c", "a, b et c", "a, b und c", "a, b y c"]),
            // Spanish turns “y” into “e” before the sound of i.
            (&|w| w.list(&["a", "Italia"]), ["a and Italia", "a e Italia", "a et Italia", "a und Italia", "a e Italia"]),
            (&|w| w.list_or(&["a".to_owned(), "b".to_owned()]), ["a or b", "a o b", "a ou b", "a oder b", "a o b"]),
        ]);
    }

    #[test]
    fn texts_choose_the_form_of_a_number() {
        check(&[
            (
                &|w| w.tn("results-count", 0),
                ["No results", "Nessun risultato", "Aucun résultat", "Keine Ergebnisse", "Ningún resultado"],
            ),
            (&|w| w.tn("results-count", 1), ["1 result", "1 risultato", "1 résultat", "1 Ergebnis", "1 resultado"]),
            (
                &|w| w.tn("results-count", 1_200),
                ["1,200 results", "1200 risultati", "1\u{202f}200 résultats", "1.200 Ergebnisse", "1200 resultados"],
            ),
            (
                &|w| w.tn("results-count", 1_000_000),
                [
                    "1,000,000 results",
                    "1.000.000 risultati",
                    "1\u{202f}000\u{202f}000 résultats",
                    "1.000.000 Ergebnisse",
                    "1.000.000 resultados",
                ],
            ),
            (
                &|w| w.ta("page-of", &[("page", 2), ("pages", 1_500)]),
                ["Page 2 of 1,500", "Pagina 2 di 1500", "Page 2 sur 1\u{202f}500", "Seite 2 von 1.500", "Página 2 de 1500"],
            ),
        ]);
    }

    #[test]
    fn values_go_in_as_they_are_and_are_escaped_where_they_are_shown() {
        let [english, ..] = readers();
        assert_eq!(english.ta("text-in-language", &[("language", "<b>{ $x }")]), "in <b>{ $x }");
    }

    #[test]
    fn countries_and_languages_have_names() {
        let lang = |tag: &str| tag.parse::<Lang>().expect("a tag");
        let [english, _, french, german, _] = readers();
        assert_eq!(german.country("AT"), "Österreich");
        assert_eq!(english.country("ZZ"), "ZZ");
        assert_eq!(english.country("it"), "it");
        assert_eq!(french.language_name(&lang("ti")), "tigrigna");
        assert_eq!(english.language_name(&lang("pt-BR")), "Portuguese");
        assert_eq!(english.language_name(&lang("qaa")), "qaa");
        let texts = english.texts();
        assert!(texts.is_country("XK") && !texts.is_country("xk") && !texts.is_country("label") && !texts.is_country(""));
        assert_eq!(german.countries().iter().map(|(code, _)| *code).take(3).collect::<Vec<_>>(), ["AL", "AD", "AM"]);
        assert_eq!(german.countries().len(), 50);
    }

    #[test]
    fn names_stand_in_the_order_of_the_alphabet() {
        let [english, _, _, german, spanish] = readers();
        let sorted = |words: &Words, names: &[&str]| {
            let mut sorted: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
            sorted.sort_by(|a, b| words.compare(a, b));
            let mut by_key = sorted.clone();
            by_key.sort_by_key(|name| words.sort_key(name));
            assert_eq!(sorted, by_key);
            sorted
        };
        assert_eq!(
            sorted(&english, &["Zagreb", "Århus", "torino", "Turin", "Ávila"]),
            ["Århus", "Ávila", "torino", "Turin", "Zagreb"]
        );
        assert_eq!(sorted(&german, &["Zürich", "Österreich", "Oslo", "Zug"]), ["Oslo", "Österreich", "Zug", "Zürich"]);
        assert_eq!(sorted(&spanish, &["oso", "ñu", "nube", "nz"]), ["nube", "nz", "ñu", "oso"]);
    }

    #[derive(askama::Template)]
    #[template(
        source = r#"{{ w.t("menu") }}; {{ w.tn("results-count", found) }}; {{ w.ta("page-of", [("page", page), ("pages", pages)]) }};
{%- for name in names %} {{ w.ta("text-in-language", [("language", name)]) }}{% endfor %};
{%- for date in dates %} {{ w.date(date) }}{% endfor %}; {{ w.date(dates[0]) }}; {{ w.list(names) }};
{%- for n in numbers %} {{ w.number(n) }}{{ w.country(country) }}{% endfor %}"#,
        ext = "html"
    )]
    struct Page {
        w: Words,
        found: u64,
        page: usize,
        pages: usize,
        names: Vec<String>,
        dates: [PartialDate; 1],
        numbers: Vec<f64>,
        country: String,
    }

    #[test]
    fn a_template_asks_for_words_and_escapes_them() {
        let [w, ..] = readers();
        let page = Page {
            w,
            found: 1_200,
            page: 2,
            pages: 60,
            names: vec!["Italian".into(), "<b>".into()],
            dates: [date("2013-01")],
            numbers: vec![0.5],
            country: "IT".into(),
        };
        let html = askama::Template::render(&page).expect("the template renders");
        assert_eq!(
            html,
            "Menu; 1,200 results; Page 2 of 60; in Italian in &#60;b&#62;; January 2013; January 2013; Italian and &#60;b&#62;; 0.5Italy"
        );
    }

    #[test]
    fn a_missing_text_shows_its_key() {
        let [english, ..] = readers();
        assert_eq!(english.t("no-such-text"), "[no-such-text]");
        assert_eq!(english.tn("no-such-text", 1), "[no-such-text]");
    }
}
