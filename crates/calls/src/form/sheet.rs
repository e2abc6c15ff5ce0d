//! The form as it is shown: on the screen with what was typed, on paper empty. Both are made of the same items, so that they never differ.

use base_i18n::Words as Texts;

use super::answer::{TICKED, count_words};
use super::{Fault, Kind, Question, Reading, Typed, reading::Said};

/// One question on its way to a reader.
#[derive(Clone, Debug)]
pub struct Item {
    pub key: String,
    /// The heading that begins with it.
    pub section: Option<Said>,
    pub label: Said,
    pub help: Option<Said>,
    /// Whether an answer is needed, and how long it may be, in words; in the reader's language.
    pub notes: Vec<String>,
    pub control: Control,
    /// What is to be mended.
    pub fault: Option<String>,
    /// Stands for what is shown here.
    pub mark: String,
    /// What a colleague has written meanwhile, where she has written something else.
    pub theirs: Option<Vec<String>>,
}

/// How it is answered.
#[derive(Clone, Debug)]
pub enum Control {
    Line { typed: String, mode: &'static str },
    Lines { typed: String, words_max: u32, words: u32 },
    One(Vec<Offer>),
    Many(Vec<Offer>),
    Date { day: String, month: String, year: String },
    Place { typed: String, country: String },
    File,
    Agree { is_ticked: bool },
}

/// An option.
#[derive(Clone, Debug)]
pub struct Offer {
    /// The name of its field.
    pub field: String,
    pub value: String,
    pub label: Said,
    pub is_chosen: bool,
}

/// Makes items of questions.
#[derive(Clone, Copy, Debug)]
pub struct Sheet<'a> {
    pub texts: &'a Texts,
    pub reading: Reading<'a>,
    pub typed: &'a Typed,
}

impl Sheet<'_> {
    /// The question with what was typed. What is not an answer yet is said, but that nothing is typed yet is not.
    pub fn item(&self, question: &Question) -> Item {
        Item {
            key: question.key.clone(),
            section: self.reading.section(question),
            label: self.reading.label(question),
            help: self.reading.help(question),
            notes: self.notes(question),
            control: self.control(question),
            fault: question.read(self.typed).err().map(|fault| fault.words(&question.kind, self.texts)),
            mark: question.mark(self.typed),
            theirs: None,
        }
    }

    fn notes(&self, question: &Question) -> Vec<String> {
        let limits = question.kind.words();
        let needed = match question.needed {
            super::Needed::No => Some(self.texts.t("call-optional").into_owned()),
            super::Needed::Always => None,
            super::Needed::From(day) => Some(self.texts.ta("call-needed-from", &[("day", self.texts.day(day))])),
        };
        let words = match (limits.min, limits.max) {
            (Some(min), Some(max)) => {
                Some(self.texts.ta("call-words-between", &[("min", u64::from(min)), ("max", u64::from(max))]))
            }
            (Some(min), None) => Some(self.texts.tn("call-words-min", u64::from(min))),
            (None, Some(max)) => Some(self.texts.tn("call-words-max", u64::from(max))),
            (None, None) => None,
        };
        let several = matches!(question.kind, Kind::Several(_)).then(|| self.texts.t("call-several").into_owned());
        [needed, words, several].into_iter().flatten().collect()
    }

    fn control(&self, question: &Question) -> Control {
        let key = &question.key;
        let own = || self.typed.get(key).cloned().unwrap_or_default();
        let at = |part: &str| self.typed.get(&format!("{key}.{part}")).cloned().unwrap_or_default();
        match &question.kind {
            Kind::Short(_) | Kind::Organisation => Control::Line { typed: own(), mode: "text" },
            Kind::Number => Control::Line { typed: own(), mode: "decimal" },
            Kind::Email => Control::Line { typed: own(), mode: "email" },
            Kind::Web => Control::Line { typed: own(), mode: "url" },
            Kind::Long(limits) => {
                Control::Lines { words: count_words(&own()), typed: own(), words_max: limits.max.unwrap_or_default() }
            }
            Kind::Choice(choices) => Control::One(
                choices
                    .iter()
                    .map(|choice| Offer {
                        field: key.clone(),
                        value: choice.key.clone(),
                        label: self.reading.choice(question, choice),
                        is_chosen: own() == choice.key,
                    })
                    .collect(),
            ),
            Kind::Several(choices) => Control::Many(
                choices
                    .iter()
                    .map(|choice| Offer {
                        field: format!("{key}.{}", choice.key),
                        value: TICKED.to_owned(),
                        label: self.reading.choice(question, choice),
                        is_chosen: at(&choice.key) == TICKED,
                    })
                    .collect(),
            ),
            Kind::Date => Control::Date { day: at("day"), month: at("month"), year: at("year") },
            Kind::Place => Control::Place { typed: own(), country: at("country") },
            Kind::File => Control::File,
            Kind::Consent => Control::Agree { is_ticked: own() == TICKED },
        }
    }
}

impl Fault {
    /// How it is mended.
    pub fn words(self, kind: &Kind, texts: &Texts) -> String {
        match self {
            Self::Missing => texts
                .t(match kind {
                    Kind::Choice(_) | Kind::Several(_) => "call-fault-option",
                    Kind::Consent => "call-fault-agree",
                    Kind::File => "call-fault-file",
                    _ => "field-required",
                })
                .into_owned(),
            Self::TooManyWords { max, words } => {
                texts.ta("call-fault-many-words", &[("max", u64::from(max)), ("words", u64::from(words))])
            }
            Self::TooFewWords { min, words } => {
                texts.ta("call-fault-few-words", &[("min", u64::from(min)), ("words", u64::from(words))])
            }
            Self::TooLong { chars_max } => texts.ta("field-too-long", &[("max", chars_max as u64)]),
            Self::NotANumber => texts.t("call-fault-number").into_owned(),
            Self::NotADate => texts.t("call-fault-date").into_owned(),
            Self::NotAnOption => texts.t("call-fault-option").into_owned(),
            Self::NotAnEmail => texts.t("field-email").into_owned(),
            Self::NotAWebAddress => texts.t("call-fault-web").into_owned(),
            Self::CountryMissing => texts.t("call-fault-country").into_owned(),
        }
    }
}

impl Item {
    /// The id of its first field, to lead to.
    pub fn id(&self) -> String {
        format!("f-{}", self.key)
    }

    /// The ids of what describes its fields.
    pub fn described_by(&self) -> String {
        let parts = [
            (self.help.is_some(), "help"),
            (!self.notes.is_empty(), "notes"),
            (self.fault.is_some(), "error"),
            (self.theirs.is_some(), "theirs"),
        ];
        let ids = parts.into_iter().filter(|(is_there, _)| *is_there).map(|(_, part)| format!("{}-{part}", self.id()));
        ids.collect::<Vec<_>>().join(" ")
    }
}
