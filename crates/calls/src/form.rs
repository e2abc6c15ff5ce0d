//! The form of a call: typed questions, each saying what it asks, of what kind the answer is, and who sees it.

use base_core::Lang;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

pub mod answer;
pub mod reading;
pub mod sheet;
pub mod shown;
pub mod standard;

pub use answer::{Answer, Fault, Typed};
pub use reading::Reading;

/// Most questions of one form.
pub const QUESTIONS_MAX: usize = 60;
/// Most options of one question.
pub const OPTIONS_MAX: usize = 30;
/// Most words that a question may allow.
pub const WORDS_MAX: u32 = 1_000;

/// One question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// Its name in answers; stays when its words change.
    pub key: String,
    /// The heading under which it and those after it stand; empty if it follows on.
    #[serde(default)]
    pub section: String,
    pub label: String,
    /// How to answer it; may be empty.
    #[serde(default)]
    pub help: String,
    pub kind: Kind,
    #[serde(default)]
    pub needed: Needed,
    /// Reviewers see the answer.
    pub for_reviewers: bool,
    /// The answer says something about a person.
    pub personal: bool,
    /// What the answer becomes when the practice is chosen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fills: Option<Fills>,
}

/// Of what kind the answer is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// One line.
    Short(Words),
    /// Several lines.
    Long(Words),
    /// One of several.
    Choice(Vec<Choice>),
    /// Any of several.
    Several(Vec<Choice>),
    /// A number, whole or with a fraction, not below zero.
    Number,
    /// A date, as exact as known.
    Date,
    /// A city or a part of one.
    Place,
    Organisation,
    /// A mail address.
    Email,
    /// A web address.
    Web,
    File,
    /// Agreeing to what the label says.
    Consent,
}

/// How many words an answer may have.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max: Option<u32>,
}

/// One option.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    pub key: String,
    pub label: String,
}

/// Whether an answer is needed to submit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Needed {
    #[default]
    No,
    Always,
    /// From this day on, where the call is.
    From(Date),
}

/// The field of a practice's record that an answer fills.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fills {
    Name,
    NameOriginal,
    Summary,
    City,
    Scope,
    Targets,
    Sectors,
    Organisation,
    OrganisationKind,
    Start,
    Status,
    Goals,
    Methods,
    Results,
    Views,
    Evaluation,
    Failures,
    Beneficiaries,
    Funding,
    Partners,
    Website,
    Contact,
}

impl Kind {
    /// Every kind, as forms offer it; without words and options.
    pub const NAMES: [&'static str; 12] =
        ["short", "long", "choice", "several", "number", "date", "place", "organisation", "email", "web", "file", "consent"];

    /// As stored, and as part of message keys.
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Short(_) => "short",
            Self::Long(_) => "long",
            Self::Choice(_) => "choice",
            Self::Several(_) => "several",
            Self::Number => "number",
            Self::Date => "date",
            Self::Place => "place",
            Self::Organisation => "organisation",
            Self::Email => "email",
            Self::Web => "web",
            Self::File => "file",
            Self::Consent => "consent",
        }
    }

    /// Of this name, with these words or options where it has any.
    pub fn made(name: &str, words: Words, choices: Vec<Choice>) -> Option<Self> {
        Some(match name {
            "short" => Self::Short(words),
            "long" => Self::Long(words),
            "choice" => Self::Choice(choices),
            "several" => Self::Several(choices),
            "number" => Self::Number,
            "date" => Self::Date,
            "place" => Self::Place,
            "organisation" => Self::Organisation,
            "email" => Self::Email,
            "web" => Self::Web,
            "file" => Self::File,
            "consent" => Self::Consent,
            _ => return None,
        })
    }

    /// Its options.
    pub fn choices(&self) -> &[Choice] {
        match self {
            Self::Choice(choices) | Self::Several(choices) => choices,
            _ => &[],
        }
    }

    /// How many words it takes.
    pub fn words(&self) -> Words {
        match self {
            Self::Short(words) | Self::Long(words) => *words,
            _ => Words::default(),
        }
    }
}

impl Needed {
    /// Whether it is needed on this day.
    pub fn on(self, day: Date) -> bool {
        match self {
            Self::No => false,
            Self::Always => true,
            Self::From(first) => day >= first,
        }
    }
}

impl Question {
    /// Its name in the translations, before the dot: `q.title`.
    pub(crate) fn subject(&self) -> String {
        format!("q.{}", self.key)
    }

    /// Its words with their keys in the translations, in the order of the form.
    pub(crate) fn words(&self) -> Vec<(String, &str)> {
        let subject = self.subject();
        let own = [("section", &self.section), ("label", &self.label), ("help", &self.help)];
        let own = own.into_iter().map(|(part, words)| (format!("{subject}.{part}"), words.as_str()));
        let choices = self.kind.choices().iter().map(|choice| (format!("{subject}.o.{}", choice.key), choice.label.as_str()));
        own.chain(choices).filter(|(_, words)| !words.is_empty()).collect()
    }

    /// The fields of the form that hold its answer.
    pub fn fields(&self) -> Vec<String> {
        let key = &self.key;
        match &self.kind {
            Kind::Several(choices) => choices.iter().map(|choice| format!("{key}.{}", choice.key)).collect(),
            Kind::Date => ["day", "month", "year"].map(|part| format!("{key}.{part}")).to_vec(),
            Kind::Place => vec![key.clone(), format!("{key}.country")],
            Kind::File => Vec::new(),
            _ => vec![key.clone()],
        }
    }
}

/// Languages in which the form may be answered: those of the interface and every other.
pub fn is_answerable_in(lang: &str) -> bool {
    lang.parse::<Lang>().is_ok()
}
