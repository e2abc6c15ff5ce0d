//! What is said about a practice in one version: one document, never changed once written.
//!
//! It keeps apart what is not known (`None`) from what is known to be nothing (an empty list), figures from what they count, and
//! statements from the evidence for them. Each text value has a key that stays when the words change (see `keys`).

use std::collections::BTreeMap;

use base_content::Text;
use base_core::{Dated, Lang};
use base_i18n::Words;
use people::Indicator;
use serde::{Deserialize, Serialize};
use serde_json::Number;

/// The record of a practice. This is also its form in the table `practice_version`: a field may be added, with a default, but
/// none renamed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Record {
    pub name: Text,
    /// In the language of the practice.
    pub name_original: Option<Text>,
    pub original_lang: Lang,
    pub summary: Option<Text>,
    /// The slug of its place.
    pub place: String,
    /// Where, in the words of the record: `London (Southwark, Bermondsey)`.
    pub city: Option<Text>,
    pub region: Option<Text>,
    pub scope: Scope,
    pub scope_note: Option<Text>,
    /// Everybody or migrants only. Our reading: no source says it in these words.
    pub approach: Option<Text>,
    pub start_year: Option<i16>,
    /// What keeps `start_year` from being sure; `None` if nothing does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start_certainty: Option<Certainty>,
    /// An earlier year that another source gives for the same beginning.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start_year_earlier: Option<i16>,
    /// What the year means.
    pub start_note: Option<Text>,
    /// Policy sectors.
    pub themes: Option<Vec<Text>>,
    pub themes_note: Option<Text>,
    pub targets: Option<Vec<Text>>,
    pub goals: Option<Vec<Text>>,
    pub activities: Option<Vec<Text>>,
    pub actors: Option<Vec<Text>>,
    /// Who runs it.
    pub organisations: Option<Vec<Text>>,
    pub partners: Option<Vec<Text>>,
    pub funding: Funding,
    pub observations: Vec<Observation>,
    pub strengths: Option<Vec<Claim>>,
    pub weaknesses: Option<Vec<Claim>>,
    /// What must be there for it to work elsewhere.
    pub conditions: Option<Vec<Claim>>,
    pub lessons: Option<Vec<Claim>>,
    pub evaluation: Option<Text>,
    pub components: Vec<Component>,
    pub documents: Vec<Document>,
    /// SPDX identifier.
    pub licence: Option<String>,
    pub context: Context,
    /// Addresses of all pages used.
    pub sources: Vec<String>,
    /// For editors; no reader sees them.
    pub editors_notes: Vec<String>,
    /// The highest number given to an item of each list so far, so that none is given twice.
    #[serde(default)]
    pub(crate) numbered: BTreeMap<String, u32>,
}

/// How much of the city it covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Scope {
    City,
    Neighbourhood,
}

impl Scope {
    /// As stored, exchanged and used in message keys.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::City => "city",
            Self::Neighbourhood => "neighbourhood",
        }
    }
}

/// When a practice began, as surely as it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Start {
    pub year: i16,
    /// As [`Record::start_year_earlier`].
    pub earlier: Option<i16>,
    pub certainty: Option<Certainty>,
}

/// Why a year is less than sure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Certainty {
    /// It was about then.
    About,
    /// Something else began then, which the note tells.
    SeeNote,
}

impl Certainty {
    /// As stored, exchanged and used in message keys.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::About => "about",
            Self::SeeNote => "see-note",
        }
    }
}

impl Start {
    /// “2010”, “about 2009”, “2003 or 2004”, “2007 (see note)”.
    pub fn said(&self, words: &Words) -> String {
        let year = self.year.to_string();
        match (self.earlier, self.certainty) {
            (Some(earlier), _) => words.ta("practice-start-either", &[("earlier", earlier.to_string()), ("year", year)]),
            (None, Some(Certainty::About)) => words.ta("practice-start-about", &[("year", year)]),
            (None, Some(Certainty::SeeNote)) => words.ta("practice-start-see-note", &[("year", year)]),
            (None, None) => year,
        }
    }

    /// The same as a fact that stands alone: “since 2010”; never “since” where the note says that something else began.
    pub fn since(&self, words: &Words) -> String {
        match self.certainty {
            Some(Certainty::SeeNote) => format!("{} {}", words.t("list-start"), self.said(words)),
            _ => words.ta("list-since", &[("year", self.said(words))]),
        }
    }
}

/// Who pays.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Funding {
    pub sources: Option<Vec<Text>>,
    pub amounts: Option<Vec<Amount>>,
    pub amount_note: Option<Text>,
}

/// A sum of money.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Amount {
    pub amount: Number,
    /// ISO 4217: `EUR`.
    pub currency: String,
    pub year: Option<i16>,
    /// What it paid for.
    pub what: Option<Text>,
    pub source: Option<String>,
}

/// Something that was counted or seen, once, by somebody. Two sources may disagree: both are kept.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Observation {
    /// `observations.2`
    pub key: String,
    pub value: Option<Stated>,
    pub unit: Option<Text>,
    /// What was counted.
    pub what: Text,
    /// When, in the words of the source.
    pub when: Option<Text>,
    /// The address of the page that says so.
    pub source: Option<String>,
}

/// A value as its source gives it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stated {
    Number(Number),
    Words(Text),
}

/// How exactly a value is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bound {
    Exactly,
    About,
    MoreThan,
}

impl Observation {
    /// The date in the words of the source, as far as they give one.
    pub fn dated(&self) -> Option<Dated> {
        self.when.as_ref().map(|when| Dated::read(&when.body))
    }

    /// The number that the value is, and how exactly. Words count only if they are nothing but one number with “about” or
    /// “over” before it: “78 in 32 districts” is no number.
    pub fn size(&self) -> Option<(Bound, f64)> {
        match self.value.as_ref()? {
            Stated::Number(number) => Some((Bound::Exactly, number.as_f64()?)),
            Stated::Words(words) => {
                let (bound, digits) = match words.body.split_once(' ') {
                    None => (Bound::Exactly, words.body.as_str()),
                    Some(("about" | "around", digits)) => (Bound::About, digits),
                    Some(("over", digits)) => (Bound::MoreThan, digits),
                    Some(_) => return None,
                };
                let sound = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
                sound.then(|| digits.parse().ok()).flatten().map(|number| (bound, number))
            }
        }
    }
}

/// A statement with what speaks for and against it. No evidence is a state of its own, and is shown.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Claim {
    pub text: Text,
    pub evidence: Vec<Evidence>,
}

/// Something one can open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evidence {
    pub stance: Stance,
    /// Its address.
    pub source: String,
}

/// What evidence does to a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stance {
    Supports,
    Nuances,
    Contradicts,
}

impl Stance {
    /// As stored, exchanged and used in message keys.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Supports => "supports",
            Self::Nuances => "nuances",
            Self::Contradicts => "contradicts",
        }
    }
}

/// A part of the practice that another city can keep, change or drop.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Component {
    /// `components.1`
    pub key: String,
    pub name: Text,
    /// Why it is there.
    pub function: Option<Text>,
    /// How it is done here.
    pub form: Option<Text>,
    pub colour: Option<Colour>,
    /// In natural units: a role, hours a week, square metres.
    pub needs: Vec<Text>,
}

/// How much of a component may differ elsewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Colour {
    Core,
    Adaptable,
    Local,
}

impl Colour {
    /// As stored, exchanged and used in message keys.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Core => "core",
            Self::Adaptable => "adaptable",
            Self::Local => "local",
        }
    }
}

/// A report, an infosheet or a film about the practice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Document {
    pub kind: Kind,
    /// Whether it exists; `None` if nobody knows.
    pub exists: Option<bool>,
    pub languages: Option<Vec<Lang>>,
    pub author: Option<String>,
    pub institution: Option<String>,
    pub dated: Option<Text>,
    pub pages: Option<i64>,
    pub pages_note: Option<Text>,
    /// As planned: `10-12`.
    pub length_minutes: Option<String>,
    pub addresses: Vec<String>,
    pub note: Option<Text>,
    /// The address of the page that says that it exists.
    pub source: Option<String>,
}

/// What a document is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    Report,
    Infosheet,
    Film,
}

impl Kind {
    /// As stored and used in text keys and message keys.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Report => "report",
            Self::Infosheet => "infosheet",
            Self::Film => "film",
        }
    }
}

/// What the record says about its city. The figures are also kept on the place.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Context {
    pub population: Option<i64>,
    pub population_year: Option<i16>,
    pub foreign_share_percent: Option<Number>,
    pub foreign_share_year: Option<i16>,
    /// Whom the share counts; `None` if the record does not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub foreign_share_counts: Option<Counted>,
    /// What else there is to say about how it was counted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub foreign_share_definition: Option<Text>,
    pub foreign_share_earlier: Option<Text>,
    /// The address where the population was read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub population_source: Option<String>,
    /// The address where the share was read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub foreign_share_source: Option<String>,
    /// The area that the figures are about, by name, where it is another than the city.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub area: Option<String>,
    /// What else there is to know about the city.
    pub note: Option<Text>,
}

/// Whom a share of residents counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Counted {
    ForeignNationals,
    ForeignBorn,
    ForeignBackground,
    MigrationBackground,
}

impl Counted {
    /// Each, as exchanged.
    pub const ALL: [(&str, Self); 4] = [
        ("foreign-nationals", Self::ForeignNationals),
        ("foreign-born", Self::ForeignBorn),
        ("foreign-background", Self::ForeignBackground),
        ("migration-background", Self::MigrationBackground),
    ];

    /// As stored and exchanged.
    pub fn as_str(self) -> &'static str {
        Self::ALL[self as usize].0
    }
}

impl Context {
    /// What the share of foreign residents is a figure of.
    pub fn share(&self) -> Indicator {
        match self.foreign_share_counts {
            None => Indicator::ForeignShare,
            Some(Counted::ForeignNationals) => Indicator::ForeignNationalsShare,
            Some(Counted::ForeignBorn) => Indicator::ForeignBornShare,
            Some(Counted::ForeignBackground) => Indicator::ForeignBackgroundShare,
            Some(Counted::MigrationBackground) => Indicator::MigrationBackgroundShare,
        }
    }
}

impl Record {
    /// What is known of a new practice in this place (its slug): nothing.
    pub fn beginning(place: &str) -> Self {
        Self {
            name: Text { key: "name".into(), lang: Lang::english(), body: String::new() },
            name_original: None,
            original_lang: Lang::english(),
            summary: None,
            place: place.to_owned(),
            city: None,
            region: None,
            scope: Scope::City,
            scope_note: None,
            approach: None,
            start_year: None,
            start_certainty: None,
            start_year_earlier: None,
            start_note: None,
            themes: None,
            themes_note: None,
            targets: None,
            goals: None,
            activities: None,
            actors: None,
            organisations: None,
            partners: None,
            funding: Funding::default(),
            observations: Vec::new(),
            strengths: None,
            weaknesses: None,
            conditions: None,
            lessons: None,
            evaluation: None,
            components: Vec::new(),
            documents: Vec::new(),
            licence: None,
            context: Context::default(),
            sources: Vec::new(),
            editors_notes: Vec::new(),
            numbered: BTreeMap::new(),
        }
    }

    /// Every text value, in the order of the page.
    pub fn texts(&self) -> Vec<&Text> {
        fn words(list: &Option<Vec<Text>>) -> impl Iterator<Item = &Text> {
            list.iter().flatten()
        }
        let mut texts: Vec<&Text> = vec![&self.name];
        let head = [&self.name_original, &self.summary, &self.city, &self.region, &self.scope_note, &self.approach];
        texts.extend(head.into_iter().chain([&self.start_note]).flatten());
        texts.extend(words(&self.themes).chain(&self.themes_note));
        let lists = [&self.targets, &self.goals, &self.activities, &self.actors, &self.organisations, &self.partners];
        texts.extend(lists.into_iter().flat_map(words).chain(words(&self.funding.sources)));
        texts.extend(self.funding.amounts.iter().flatten().filter_map(|amount| amount.what.as_ref()));
        texts.extend(&self.funding.amount_note);
        for observation in &self.observations {
            if let Some(Stated::Words(words)) = &observation.value {
                texts.push(words);
            }
            texts.extend(observation.unit.iter().chain([&observation.what]).chain(&observation.when));
        }
        for claims in [&self.strengths, &self.weaknesses, &self.conditions, &self.lessons] {
            texts.extend(claims.iter().flatten().map(|claim| &claim.text));
        }
        texts.extend(&self.evaluation);
        for component in &self.components {
            texts.push(&component.name);
            texts.extend(component.function.iter().chain(&component.form).chain(&component.needs));
        }
        for document in &self.documents {
            texts.extend(document.dated.iter().chain(&document.pages_note).chain(&document.note));
        }
        let context = &self.context;
        texts.extend(context.foreign_share_definition.iter().chain(&context.foreign_share_earlier).chain(&context.note));
        texts
    }

    /// When it began, as surely as it is known.
    pub fn start(&self) -> Option<Start> {
        let (earlier, certainty) = (self.start_year_earlier, self.start_certainty);
        self.start_year.map(|year| Start { year, earlier, certainty })
    }

    /// The document of this kind, if the record speaks of one.
    pub fn document(&self, kind: Kind) -> Option<&Document> {
        self.documents.iter().find(|document| document.kind == kind)
    }

    /// The languages in which there is a report, an infosheet or a film, each once.
    pub fn material_languages(&self) -> Vec<Lang> {
        let mut languages: Vec<Lang> =
            self.documents.iter().flat_map(|document| document.languages.iter().flatten()).cloned().collect();
        languages.sort();
        languages.dedup();
        languages
    }

    /// The form that is kept, and its SHA-256 in hexadecimal.
    pub(crate) fn sealed(&self) -> (String, String) {
        use sha2::{Digest, Sha256};
        let json = serde_json::to_string(self).expect("a record has only text keys and finite numbers");
        let hash = hex::encode(Sha256::digest(json.as_bytes()));
        (json, hash)
    }
}
