//! What a list shows of a practice or a place: kept in the index with it, so that a list asks no database.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use base_content::{Origin, Reading, SourceHash, State, Text, Translations};
use base_core::Lang;
use people::{Figure, Indicator, Place};
use serde::{Deserialize, Serialize};

use crate::practice::record::{Certainty, Start};
use crate::practice::view::is_same_name;
use crate::practice::{Shown, Status};
use crate::thesaurus::Thesaurus;

/// A practice in a list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Card {
    pub slug: String,
    pub name: Said,
    /// The name that it gives itself, where that is another than the English one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub original: Option<Text>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<Said>,
    /// Slug of the city.
    pub city: String,
    /// Names of the city by language.
    pub city_names: BTreeMap<Lang, String>,
    /// ISO 3166-1.
    pub country: String,
    pub latitude: f64,
    pub longitude: f64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region: Option<Said>,
    /// Concepts of the thesaurus.
    pub themes: Vec<String>,
    /// The year in which it began.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start: Option<i16>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start_certainty: Option<Certainty>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start_earlier: Option<i16>,
    #[serde(default, skip_serializing_if = "is_false")]
    pub ended: bool,
    /// Made up for tests.
    #[serde(default, skip_serializing_if = "is_false")]
    pub fictional: bool,
}

/// A place in a list or on a map.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PlaceCard {
    pub slug: String,
    pub names: BTreeMap<Lang, String>,
    /// ISO 3166-1.
    pub country: String,
    /// In English words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    pub latitude: f64,
    pub longitude: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub population: Option<Population>,
}

/// A page of another slice, for the search over the whole site.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PageCard {
    /// Its address after the language, such as `news/academy-in-turin`; one that begins with a slash is the whole address.
    pub path: String,
    pub title: Said,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<Said>,
}

/// How many people live in a place, by the newest figure; one on the place itself goes before one on the area around it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Population {
    /// The area that was counted, where it is another than the place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub area: Option<String>,
    /// As the source prints it.
    pub stated: String,
    pub year: i16,
}

/// A text in the languages that it is in.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Said {
    lang: Lang,
    body: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    translations: Vec<Rendered>,
}

/// A translation of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Rendered {
    lang: Lang,
    body: String,
    /// As [`State`] is stored.
    state: String,
    #[serde(default, skip_serializing_if = "is_false")]
    outdated: bool,
}

impl Said {
    /// A text with all its translations.
    pub fn of(text: &Text, translations: &Translations) -> Self {
        let own = translations.all().filter(|translation| translation.key == text.key);
        let mut rendered: Vec<Rendered> = own
            .map(|translation| Rendered {
                lang: translation.lang.clone(),
                body: translation.body.clone(),
                state: translation.state.to_string(),
                outdated: translation.source != SourceHash::of(&text.body),
            })
            .collect();
        rendered.sort_by(|a, b| a.lang.cmp(&b.lang));
        Self { lang: text.lang.clone(), body: text.body.clone(), translations: rendered }
    }

    /// The text for somebody who reads `wanted`, as [`Translations::read`] gives it.
    pub fn read(&self, wanted: &Lang) -> Reading<'_> {
        let source = |origin| Reading { body: &self.body, lang: &self.lang, origin };
        if self.lang.primary() == wanted.primary() {
            return source(Origin::Source);
        }
        let Some(found) = self.translations.iter().find(|other| other.lang.primary() == wanted.primary()) else {
            return source(Origin::Untranslated);
        };
        let state = found.state.parse().unwrap_or(State::Machine);
        Reading { body: &found.body, lang: &found.lang, origin: Origin::Translated { state, outdated: found.outdated } }
    }

    /// Each language with its words; the source first.
    pub fn all(&self) -> impl Iterator<Item = (&Lang, &str)> {
        let others = self.translations.iter().map(|other| (&other.lang, other.body.as_str()));
        std::iter::once((&self.lang, self.body.as_str())).chain(others)
    }
}

impl PlaceCard {
    /// From a place and its figures.
    pub fn of(place: &Place, figures: &[Figure]) -> Self {
        let about = &place.about;
        let newest =
            figures.iter().filter(|figure| figure.said.indicator == Indicator::Population && figure.said.number.is_some());
        let newest = newest.max_by_key(|figure| (figure.said.area.is_none(), figure.said.dated.first_day()));
        Self {
            slug: place.slug.clone(),
            names: about.names.clone(),
            country: about.country.code().to_owned(),
            region: about.region.clone(),
            latitude: about.latitude,
            longitude: about.longitude,
            population: newest.map(|figure| Population {
                area: figure.said.area.clone(),
                stated: figure.said.stated.clone(),
                year: figure.said.dated.year(),
            }),
        }
    }

    /// What somebody who reads `wanted` calls the place, and the language of that name.
    pub fn name(&self, wanted: &Lang) -> (&str, &Lang) {
        name_in(&self.names, wanted)
    }
}

impl Card {
    /// From a practice with its translations into every language.
    pub fn of(shown: &Shown, thesaurus: &Thesaurus) -> Self {
        let Shown { practice, record, place, translations } = shown;
        let themes = record.themes.iter().flatten().filter_map(|theme| thesaurus.theme(&theme.body));
        Self {
            slug: practice.slug.clone(),
            name: Said::of(&record.name, translations),
            original: record.name_original.clone().filter(|original| !is_same_name(&original.body, &record.name.body)),
            summary: record.summary.as_ref().map(|summary| Said::of(summary, translations)),
            city: place.slug.clone(),
            city_names: place.about.names.clone(),
            country: place.about.country.code().to_owned(),
            latitude: place.about.latitude,
            longitude: place.about.longitude,
            region: record.region.as_ref().map(|region| Said::of(region, translations)),
            themes: themes.map(str::to_owned).collect(),
            start: practice.start_year,
            start_certainty: record.start_certainty,
            start_earlier: record.start_year_earlier,
            ended: matches!(practice.status, Status::Ended { .. }),
            fictional: practice.fictional,
        }
    }

    /// When it began, as surely as it is known.
    pub fn start(&self) -> Option<Start> {
        self.start.map(|year| Start { year, earlier: self.start_earlier, certainty: self.start_certainty })
    }

    /// What somebody who reads `wanted` calls its city, and the language of that name.
    pub fn city_name(&self, wanted: &Lang) -> (&str, &Lang) {
        name_in(&self.city_names, wanted)
    }
}

/// The name in the wanted language; else in English, which places always have.
fn name_in<'a>(names: &'a BTreeMap<Lang, String>, wanted: &Lang) -> (&'a str, &'a Lang) {
    static ENGLISH: LazyLock<Lang> = LazyLock::new(Lang::english);
    let own = names.iter().find(|(lang, _)| lang.primary() == wanted.primary());
    own.or_else(|| names.get_key_value(&*ENGLISH)).map_or(("", &*ENGLISH), |(lang, name)| (name.as_str(), lang))
}

fn is_false(flag: &bool) -> bool {
    !flag
}

#[cfg(test)]
mod tests {
    use super::*;
    use base_content::Translation;
    use base_core::Time;

    fn lang(tag: &str) -> Lang {
        tag.parse().expect("a language tag")
    }

    #[test]
    fn a_card_says_what_the_record_says_after_being_kept() {
        let text = Text { key: "summary".into(), lang: lang("en"), body: "A house".into() };
        let translation = |key: &str, tag: &str, body: &str, source: &str| Translation {
            key: key.into(),
            lang: lang(tag),
            state: State::Machine,
            source: SourceHash::of(source),
            body: body.into(),
            at: Time::from_millis(0),
        };
        let translations = Translations::collect([
            translation("summary", "it", "Una casa", "A house"),
            translation("summary", "de", "Ein Heim", "A home"),
            translation("name", "fr", "Autre chose", "Another"),
        ]);
        let kept = serde_json::to_string(&Said::of(&text, &translations)).expect("it can be written");
        let said: Said = serde_json::from_str(&kept).expect("it can be read");
        for tag in ["en", "it", "de", "fr", "en-GB"] {
            assert_eq!(said.read(&lang(tag)), translations.read(&text, &lang(tag)), "{tag}");
        }
        assert_eq!(said.all().map(|(lang, _)| lang.as_str()).collect::<Vec<_>>(), ["en", "de", "it"]);
    }

    #[test]
    fn a_place_has_a_name_in_any_language() {
        let names = BTreeMap::from([(lang("en"), "Turin".to_owned()), (lang("it"), "Torino".to_owned())]);
        assert_eq!(name_in(&names, &lang("it")), ("Torino", &lang("it")));
        assert_eq!(name_in(&names, &lang("sv")), ("Turin", &lang("en")));
    }
}
