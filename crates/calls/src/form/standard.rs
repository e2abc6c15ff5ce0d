//! The form that a new call begins with: after the template of the European Web Site on Integration of 2008, with what EU-MIA's own
//! records held, and with what those lack: failures, and what the people say whom it is for.
//!
//! Its words are texts of the interface (`call-q-summary`), so that a new call speaks every language from the start.

use base_i18n::Words as Texts;

use super::{Choice, Fills, Kind, Needed, Question, Words};

/// A question of the standard form, without its words.
struct Standard {
    key: &'static str,
    kind: Shape,
    is_needed: bool,
    for_reviewers: bool,
    personal: bool,
    fills: Option<Fills>,
    /// It begins a section.
    begins: bool,
    has_help: bool,
}

#[derive(Clone, Copy)]
enum Shape {
    Short(u32),
    Long(u32),
    Choice(&'static [&'static str]),
    Several(&'static [&'static str]),
    Date,
    Place,
    Organisation,
    Email,
    Web,
    File,
    Consent,
}

const SCOPES: &[&str] = &["city", "neighbourhood", "other"];
const STATES: &[&str] = &["project", "service", "ended"];
const ORGANISATIONS: &[&str] =
    &["city", "municipal-company", "ngo", "migrant-association", "club", "school", "university", "other"];
/// As EU-MIA's records name them.
const TARGETS: &[&str] = &["everybody", "migrants", "women", "children", "recent", "parents-teachers", "other"];
const SECTORS: &[&str] =
    &["citizenship", "discrimination", "community", "education", "employment", "health", "housing", "sports", "other"];

const fn asked(key: &'static str, kind: Shape) -> Standard {
    Standard { key, kind, is_needed: true, for_reviewers: true, personal: false, fills: None, begins: false, has_help: true }
}

impl Standard {
    const fn fills(self, fills: Fills) -> Self {
        Self { fills: Some(fills), ..self }
    }

    const fn begins(self) -> Self {
        Self { begins: true, ..self }
    }

    const fn optional(self) -> Self {
        Self { is_needed: false, ..self }
    }

    const fn plain(self) -> Self {
        Self { has_help: false, ..self }
    }

    /// Says who or where its authors are: not for reviewers.
    const fn names(self) -> Self {
        Self { for_reviewers: false, ..self }
    }

    const fn personal(self) -> Self {
        Self { personal: true, ..self }
    }
}

const FORM: &[Standard] = &[
    asked("name", Shape::Short(15)).fills(Fills::Name).begins(),
    asked("name-local", Shape::Short(15)).fills(Fills::NameOriginal).optional(),
    asked("place", Shape::Place).fills(Fills::City).names(),
    asked("scope", Shape::Choice(SCOPES)).fills(Fills::Scope),
    asked("start", Shape::Date).fills(Fills::Start),
    asked("state", Shape::Choice(STATES)).fills(Fills::Status).plain(),
    asked("summary", Shape::Long(100)).fills(Fills::Summary),
    asked("goals", Shape::Long(150)).fills(Fills::Goals).begins(),
    asked("work", Shape::Long(100)).fills(Fills::Methods),
    asked("targets", Shape::Several(TARGETS)).fills(Fills::Targets),
    asked("reach", Shape::Long(40)).fills(Fills::Beneficiaries),
    asked("sectors", Shape::Several(SECTORS)).fills(Fills::Sectors).plain(),
    asked("results", Shape::Long(100)).fills(Fills::Results).begins(),
    asked("views", Shape::Long(100)).fills(Fills::Views),
    asked("evaluation", Shape::Long(100)).fills(Fills::Evaluation),
    asked("failures", Shape::Long(100)).fills(Fills::Failures),
    asked("evidence", Shape::File).optional(),
    asked("means", Shape::Long(100)).fills(Fills::Funding).begins(),
    asked("organisation", Shape::Organisation).fills(Fills::Organisation).plain().names(),
    asked("organisation-kind", Shape::Choice(ORGANISATIONS)).fills(Fills::OrganisationKind).plain(),
    asked("contact", Shape::Email).fills(Fills::Contact).names().personal(),
    asked("website", Shape::Web).fills(Fills::Website).optional().plain().names(),
    asked("research", Shape::Consent).begins(),
    asked("promising", Shape::Consent).optional(),
];

/// The whole form in the words of a language.
pub fn questions(texts: &Texts) -> Vec<Question> {
    FORM.iter().map(|standard| question(standard, texts)).collect()
}

fn question(standard: &Standard, texts: &Texts) -> Question {
    let key = standard.key;
    let choices = |options: &[&'static str]| {
        let choice = |option: &&'static str| Choice {
            key: (*option).to_owned(),
            label: texts.t(&format!("call-o-{key}-{option}")).into_owned(),
        };
        options.iter().map(choice).collect()
    };
    let kind = match standard.kind {
        Shape::Short(max) => Kind::Short(Words { min: None, max: Some(max) }),
        Shape::Long(max) => Kind::Long(Words { min: None, max: Some(max) }),
        Shape::Choice(options) => Kind::Choice(choices(options)),
        Shape::Several(options) => Kind::Several(choices(options)),
        Shape::Date => Kind::Date,
        Shape::Place => Kind::Place,
        Shape::Organisation => Kind::Organisation,
        Shape::Email => Kind::Email,
        Shape::Web => Kind::Web,
        Shape::File => Kind::File,
        Shape::Consent => Kind::Consent,
    };
    let told = |is_told: bool, message: String| if is_told { texts.t(&message).into_owned() } else { String::new() };
    Question {
        key: key.to_owned(),
        section: told(standard.begins, format!("call-section-{key}")),
        label: texts.t(&format!("call-q-{key}")).into_owned(),
        help: told(standard.has_help, format!("call-help-{key}")),
        kind,
        needed: if standard.is_needed { Needed::Always } else { Needed::No },
        for_reviewers: standard.for_reviewers,
        personal: standard.personal,
        fills: standard.fills,
    }
}

/// The form in English, for tests.
#[cfg(test)]
pub(crate) fn questions_named() -> Vec<Question> {
    let texts = std::sync::Arc::new(base_i18n::Texts::load().expect("texts"));
    questions(&texts.words(texts.english()))
}
