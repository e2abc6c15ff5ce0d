//! A practice as one reader sees it: each text in her language as far as there is a translation, each gap in words. The page, the
//! paper and the comparison all show this.

use std::borrow::Cow;

use base_content::{Reading, Text, Translations};
use base_core::{Dated, Lang, PartialDate};
use base_i18n::Words;
use jiff::civil;
use people::{Figure, Place};
use serde_json::Number;

use super::context::{self, CityRow};
use super::reading::Tally;
use super::record::{Amount, Bound, Claim, Document, Kind, Observation, Stance, Stated};
use super::series::{Seen, Series};
use super::{Practice, Record, Shown, Status};
use crate::atlas::capital;
use crate::thesaurus::Thesaurus;

/// A practice for one reader.
#[derive(Clone, Copy)]
pub struct Sheet<'a> {
    pub words: &'a Words,
    pub practice: &'a Practice,
    pub record: &'a Record,
    pub place: &'a Place,
    pub figures: &'a [Figure],
    translations: &'a Translations,
    today: civil::Date,
}

/// When somebody last said that it runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Confirmed {
    Lately(PartialDate),
    LongAgo(PartialDate),
    Never,
}

/// A value, as its source states it.
#[derive(Clone, Debug, PartialEq)]
pub enum Value<'a> {
    Unknown,
    /// Written as the reader's language writes numbers.
    Number(String),
    /// A number with “about” or “over” before it, in the reader's words.
    Rounded(String),
    Words(Reading<'a>),
}

/// A moment: a date in the reader's words where the source gives nothing else, else the words of the source.
#[derive(Clone, Debug, PartialEq)]
pub enum When<'a> {
    Unknown,
    Date(String),
    Words(Reading<'a>),
}

/// An observation in the table.
#[derive(Clone, Debug, PartialEq)]
pub struct Row<'a> {
    pub when: When<'a>,
    pub value: Value<'a>,
    pub unit: Option<Reading<'a>>,
    pub counts: Reading<'a>,
    pub source: Option<&'a str>,
}

/// A statement with its evidence.
#[derive(Clone, Debug, PartialEq)]
pub struct Told<'a> {
    pub text: Reading<'a>,
    /// Empty if there is none yet.
    pub evidence: Vec<(Stance, &'a str)>,
}

/// Statements of one kind.
#[derive(Clone, Debug, PartialEq)]
pub struct Claims<'a> {
    /// Of the section on the page.
    pub id: &'static str,
    /// Message key of its heading.
    pub title: &'static str,
    pub told: Option<Vec<Told<'a>>>,
}

/// A sum of money.
#[derive(Clone, Debug, PartialEq)]
pub struct Sum<'a> {
    /// With its currency.
    pub amount: String,
    pub year: Option<i16>,
    pub what: Option<Reading<'a>>,
    pub source: Option<&'a str>,
}

/// Words with their language.
#[derive(Clone, Debug, PartialEq)]
pub struct Piece<'a> {
    pub body: Cow<'a, str>,
    pub lang: &'a Lang,
}

/// A theme, by the name that the thesaurus gives it.
#[derive(Clone, Debug, PartialEq)]
pub struct Theme<'a> {
    /// `None` if the thesaurus does not have it.
    pub slug: Option<&'a str>,
    pub name: String,
    pub lang: &'a Lang,
}

/// A document in the table.
#[derive(Clone, Debug, PartialEq)]
pub struct Paperwork<'a> {
    /// Message key of what it is.
    pub title: &'static str,
    /// Who wrote it, when, how long it is: what is known of that.
    pub details: Vec<Piece<'a>>,
    pub exists: Option<bool>,
    /// In words, such as “English and Italian”; `None` if not known.
    pub languages: Option<String>,
    pub addresses: &'a [String],
    /// Message key of what is said where there is no address.
    pub missing: &'static str,
    /// How the pages were counted.
    pub pages_note: Option<Reading<'a>>,
    pub note: Option<Reading<'a>>,
    /// The page that says that it exists.
    pub source: Option<&'a str>,
}

impl<'a> Sheet<'a> {
    /// What is public now, for a reader of `words`.
    pub fn of(shown: &'a Shown, figures: &'a [Figure], words: &'a Words, today: civil::Date) -> Self {
        let Shown { practice, record, place, translations } = shown;
        Self { words, practice, record, place, figures, translations, today }
    }

    /// The same without any translation, or with another record: a version that was.
    pub fn as_written(self, record: &'a Record, no_translations: &'a Translations) -> Self {
        Self { record, translations: no_translations, ..self }
    }

    /// The reader's language.
    pub fn lang(&self) -> &'static Lang {
        self.words.lang().lang()
    }

    /// A text, in the reader's language if it can be had.
    pub fn read(&self, text: &'a Text) -> Reading<'a> {
        self.translations.read(text, self.lang())
    }

    /// The same for a text that may be missing.
    pub fn maybe(&self, text: &'a Option<Text>) -> Option<Reading<'a>> {
        text.as_ref().map(|text| self.read(text))
    }

    /// The same for a list that may not be known.
    pub fn list(&self, texts: &'a Option<Vec<Text>>) -> Option<Vec<Reading<'a>>> {
        texts.as_ref().map(|texts| texts.iter().map(|text| self.read(text)).collect())
    }

    /// What the reader calls it.
    pub fn title(&self) -> Reading<'a> {
        self.read(&self.record.name)
    }

    /// What it calls itself, where that is another name.
    pub fn own_name(&self) -> Option<&'a Text> {
        self.record.name_original.as_ref().filter(|own| !is_same_name(&own.body, self.title().body))
    }

    /// Both names as a citation has them. No brackets: a name may have its own.
    pub fn full_title(&self) -> String {
        let title = self.title().body;
        self.own_name().map_or_else(|| title.to_owned(), |own| format!("{title} / {}", own.body))
    }

    /// The city in the reader's words, with the language of the name.
    pub fn city(&self) -> (&'a str, &'a Lang) {
        self.place.name(self.lang())
    }

    /// Where it is, more exactly than the city's name, if the record says so.
    pub fn whereabouts(&self) -> Option<Reading<'a>> {
        let english = self.place.name(&Lang::english()).0;
        self.record.city.as_ref().filter(|city| city.body != english).map(|city| self.read(city))
    }

    /// The region, where it is called otherwise than the city.
    pub fn region(&self) -> Option<Reading<'a>> {
        let english = self.place.name(&Lang::english()).0;
        self.record.region.as_ref().filter(|region| region.body != english).map(|region| self.read(region))
    }

    /// The country in the reader's words.
    pub fn country(&self) -> String {
        self.words.country(self.place.about.country.code()).into_owned()
    }

    /// How much of the city it covers, in the reader's words.
    pub fn scope(&self) -> Cow<'a, str> {
        self.words.t(&format!("practice-scope-{}", self.record.scope.as_str()))
    }

    /// Its themes. Their names come from the thesaurus, which has them in every language.
    pub fn themes(&self, thesaurus: &'a Thesaurus) -> Vec<Theme<'a>> {
        let theme = |text: &'a Text| match thesaurus.theme(&text.body) {
            Some(slug) => {
                let (name, lang) = thesaurus.name(slug, self.lang());
                Theme { slug: Some(slug), name: capital(name), lang }
            }
            None => {
                let reading = self.read(text);
                Theme { slug: None, name: reading.body.to_owned(), lang: reading.lang }
            }
        };
        self.record.themes.iter().flatten().map(theme).collect()
    }

    /// Why it ended, if it has ended: empty where nobody said.
    pub fn ended(&self) -> Option<&'a str> {
        match &self.practice.status {
            Status::Ended { why } => Some(why),
            _ => None,
        }
    }

    /// When its owner last said that it runs.
    pub fn confirmed(&self) -> Confirmed {
        match self.practice.confirmed_on {
            None => Confirmed::Never,
            Some(day) if self.practice.is_confirmed(self.today) => Confirmed::Lately(day),
            Some(day) => Confirmed::LongAgo(day),
        }
    }

    /// The observations in the order of time, those without a date last.
    pub fn rows(&self) -> Vec<Row<'a>> {
        let row = |seen: &'a Observation| Row {
            when: self.when(seen.when.as_ref()),
            value: self.value(seen),
            unit: self.maybe(&seen.unit),
            counts: self.read(&seen.what),
            source: seen.source.as_deref(),
        };
        let mut seen: Vec<&Observation> = self.record.observations.iter().collect();
        seen.sort_by_key(|seen| seen.dated().and_then(|dated| dated.from).map_or((true, None), |from| (false, Some(from))));
        seen.into_iter().map(row).collect()
    }

    /// Whether the section with this id has anything to say. What it has not is one line among the gaps.
    pub fn tells(&self, section: &str) -> bool {
        let record = self.record;
        match section {
            "objectives" => record.goals.is_some(),
            "how" => record.activities.is_some(),
            "who" => [&record.organisations, &record.partners, &record.actors, &record.targets].iter().any(|list| list.is_some()),
            "figures" => !record.observations.is_empty(),
            "money" => {
                let funding = &record.funding;
                funding.sources.is_some() || funding.amounts.is_some() || funding.amount_note.is_some()
            }
            "strengths" => record.strengths.is_some(),
            "weaknesses" => record.weaknesses.is_some(),
            "conditions" => record.conditions.is_some(),
            "lessons" => record.lessons.is_some(),
            "evaluation" => record.evaluation.is_some(),
            "components" => !record.components.is_empty(),
            _ => true,
        }
    }

    /// How many observations state something.
    pub fn stated(&self) -> usize {
        self.record.observations.iter().filter(|seen| seen.value.is_some()).count()
    }

    /// A picture for each thing that was counted more than once.
    pub fn series(&self) -> Vec<Series<'a>> {
        let seen: Vec<Seen<'a>> = self.record.observations.iter().filter_map(|seen| self.seen(seen)).collect();
        Series::of(&seen)
    }

    /// Whether its observations count different things, so that nobody may add or compare them.
    pub fn counts_differ(&self) -> bool {
        let mut seen = self.record.observations.iter().filter(|seen| seen.value.is_some());
        let first = seen.next();
        first.is_some_and(|first| seen.any(|other| self.read(&other.what).body != self.read(&first.what).body))
    }

    /// The four kinds of statements.
    pub fn claims(&self) -> [Claims<'a>; 4] {
        let claims = |id, title, claims: &'a Option<Vec<Claim>>| {
            let told = |claim: &'a Claim| Told {
                text: self.read(&claim.text),
                evidence: claim.evidence.iter().map(|evidence| (evidence.stance, evidence.source.as_str())).collect(),
            };
            Claims { id, title, told: claims.as_ref().map(|claims| claims.iter().map(told).collect()) }
        };
        [
            claims("strengths", "practice-strengths", &self.record.strengths),
            claims("weaknesses", "practice-weaknesses", &self.record.weaknesses),
            claims("conditions", "practice-conditions", &self.record.conditions),
            claims("lessons", "practice-lessons", &self.record.lessons),
        ]
    }

    /// What money is known of, in sums.
    pub fn sums(&self) -> Option<Vec<Sum<'a>>> {
        let sum = |amount: &'a Amount| Sum {
            amount: format!("{} {}", self.number(&amount.amount), amount.currency),
            year: amount.year,
            what: self.maybe(&amount.what),
            source: amount.source.as_deref(),
        };
        self.record.funding.amounts.as_ref().map(|amounts| amounts.iter().map(sum).collect())
    }

    /// The documents, in the order of the record.
    pub fn documents(&self) -> Vec<Paperwork<'a>> {
        self.record.documents.iter().map(|document| self.document(document)).collect()
    }

    /// The figures on the city.
    pub fn city_rows(&self) -> Vec<CityRow<'a>> {
        let mut rows = context::rows(self.words, self.figures, &self.practice.slug);
        // What this record says of its own figure is read like its other texts.
        let own = self.record.context.foreign_share_definition.as_ref();
        for definition in rows.iter_mut().filter_map(|row| row.definition.as_mut()) {
            if let Some(own) = own.filter(|own| own.body == definition.body) {
                let reading = self.read(own);
                *definition = Piece { body: reading.body.into(), lang: reading.lang };
            }
        }
        rows
    }

    /// How the texts of the page came to be in their language.
    pub fn language(&self) -> Tally {
        Tally::of(self.own_texts().map(|text| (self.read(text), &text.lang)))
    }

    /// The languages that the reader meets, each once.
    pub fn languages_met(&self) -> Vec<&'a Lang> {
        let mut met: Vec<&Lang> = self.own_texts().map(|text| self.read(text).lang).collect();
        met.sort_unstable();
        met.dedup();
        met
    }

    /// The texts that are read or translated: all but its own name, a city that is read by the place's own name, themes, which the
    /// thesaurus names, and what is written anew in every language: bare dates, numbers.
    fn own_texts(&self) -> impl Iterator<Item = &'a Text> {
        let city = self.record.city.as_ref().filter(|_| self.whereabouts().is_none());
        let region = self.record.region.as_ref().filter(|_| self.region().is_none());
        let numbers = self.record.observations.iter().filter(|seen| seen.size().is_some()).filter_map(|seen| match &seen.value {
            Some(Stated::Words(words)) => Some(words),
            _ => None,
        });
        let apart: Vec<&Text> = self.record.name_original.iter().chain(city).chain(region).chain(numbers).collect();
        let is_apart = move |text: &Text| apart.iter().any(|other| std::ptr::eq(*other, text));
        let counts = move |text: &&Text| !is_apart(text) && !text.key.starts_with("themes.") && self.bare_date(text).is_none();
        self.record.texts().into_iter().filter(counts)
    }

    /// A number with the digits that its source gave.
    pub fn number(&self, number: &Number) -> String {
        self.words.stated(&number.to_string())
    }

    /// Names of languages: “English and Italian”.
    pub fn languages(&self, languages: &[Lang]) -> String {
        let names: Vec<_> = languages.iter().map(|lang| self.words.language_name(lang)).collect();
        self.words.list(&names)
    }

    fn value(&self, seen: &'a Observation) -> Value<'a> {
        let with = |key: &str, number: f64| Value::Rounded(self.words.ta(key, &[("number", self.words.number(number))]));
        match (&seen.value, seen.size()) {
            (None, _) => Value::Unknown,
            (Some(Stated::Number(number)), _) => Value::Number(self.number(number)),
            (Some(Stated::Words(_)), Some((Bound::Exactly, number))) => Value::Number(self.words.number(number)),
            (Some(Stated::Words(_)), Some((Bound::About, number))) => with("practice-value-about", number),
            (Some(Stated::Words(_)), Some((Bound::MoreThan, number))) => with("practice-value-over", number),
            (Some(Stated::Words(words)), None) => Value::Words(self.read(words)),
        }
    }

    fn when(&self, when: Option<&'a Text>) -> When<'a> {
        match when {
            None => When::Unknown,
            Some(when) => self.bare_date(when).map_or_else(|| When::Words(self.read(when)), When::Date),
        }
    }

    /// The date in the reader's words, if the text is an English date or span of years and nothing more.
    fn bare_date(&self, text: &Text) -> Option<String> {
        if text.lang.primary() != "en" {
            return None;
        }
        let Dated { from, to, .. } = Dated::read(&text.body);
        let english = self.words.in_language(self.words.texts().english());
        let say = |words: &Words| match (from?, to) {
            (from, None) => Some(words.date(from)),
            (from, Some(to)) => Some(words.span(from, to)),
        };
        (say(&english)?.replace('–', "-") == text.body || from?.to_string() == text.body).then(|| say(self.words)).flatten()
    }

    fn seen(&self, seen: &'a Observation) -> Option<Seen<'a>> {
        let what = self.read(&seen.what);
        let (bound, number) = seen.size()?;
        let words = match self.value(seen) {
            Value::Number(words) | Value::Rounded(words) => words,
            Value::Unknown | Value::Words(_) => return None,
        };
        let dated = seen.dated();
        Some(Seen {
            what: what.body,
            what_lang: what.lang,
            unit: self.maybe(&seen.unit).map(|unit| unit.body),
            number,
            words,
            exact: bound == Bound::Exactly,
            from: dated.as_ref().and_then(|dated| dated.from),
            to: dated.and_then(|dated| dated.to),
        })
    }

    fn document(&self, document: &'a Document) -> Paperwork<'a> {
        let mine = |words: Cow<'a, str>| Piece { body: words, lang: self.lang() };
        let dated = match self.when(document.dated.as_ref()) {
            When::Unknown => None,
            When::Date(date) => Some(mine(date.into())),
            When::Words(words) => Some(Piece { body: words.body.into(), lang: words.lang }),
        };
        let pages = document.pages.map(|pages| self.words.tn("practice-document-pages", pages));
        let minutes = document.length_minutes.as_ref().map(|minutes| minutes.replace('-', "–"));
        let minutes = minutes.as_ref().map(|minutes| self.words.ta("practice-document-minutes", &[("minutes", minutes)]));
        let details = [
            document.author.as_deref().map(|author| mine(author.into())),
            document.institution.as_deref().map(|institution| mine(institution.into())),
            dated,
            pages.map(|pages| mine(pages.into())),
            minutes.map(|minutes| mine(minutes.into())),
        ];
        Paperwork {
            title: match document.kind {
                Kind::Report => "practice-document-report",
                Kind::Infosheet => "practice-document-infosheet",
                Kind::Film => "practice-document-film",
            },
            details: details.into_iter().flatten().collect(),
            exists: document.exists,
            languages: document.languages.as_ref().map(|languages| self.languages(languages)),
            addresses: &document.addresses,
            missing: match (document.exists, document.kind) {
                (Some(true), Kind::Film) => "practice-document-film-unseen",
                (Some(_), _) => "practice-document-address-unknown",
                (None, _) => "practice-document-existence-unknown",
            },
            pages_note: self.maybe(&document.pages_note),
            note: self.maybe(&document.note),
            source: document.source.as_deref(),
        }
    }
}

impl Claims<'_> {
    /// Whether nobody has tied any of them to evidence.
    pub fn is_untied(&self) -> bool {
        self.told.iter().flatten().all(|told| told.evidence.is_empty())
    }
}

impl Row<'_> {
    /// Whether the value is a number, to be set as one.
    pub fn is_number(&self) -> bool {
        matches!(self.value, Value::Number(_))
    }
}

/// Whether two names are the same but for punctuation, or but for what one of them adds at the end.
pub fn is_same_name(one: &str, other: &str) -> bool {
    let words = |name: &str| -> Vec<String> {
        let folded = base_text::fold(name);
        folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
    };
    let (one, other) = (words(one), words(other));
    let shorter = one.len().min(other.len());
    shorter > 0 && one[..shorter] == other[..shorter]
}
