//! What was sent, as far as it is compared and not read: who and where its authors are, so that nobody of theirs judges it, and what the
//! panel balances.

use base_text::fold;
use serde::{Deserialize, Serialize};

use crate::form::{Answer, Fills, Question, Typed};

/// Empty where nothing was answered.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Facts {
    /// Folded.
    #[serde(skip)]
    pub organisation: String,
    /// As [`city`] makes it.
    #[serde(skip)]
    pub city: String,
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// The key of the option that says what kind of organisation it is.
    pub organisation_kind: String,
    /// Keys of options.
    pub sectors: Vec<String>,
    pub targets: Vec<String>,
    /// It may be named as promising although it is not chosen.
    pub promising: bool,
}

/// The key of the consent to be named as promising, in the standard form.
pub const PROMISING: &str = "promising";

/// A city so that it can be compared: two of the same name in different countries are two.
pub fn city(name: &str, country: &str) -> String {
    format!("{}/{country}", fold(name))
}

/// The facts in what was typed.
pub fn facts(questions: &[Question], typed: &Typed) -> Facts {
    let answer = |fills: Fills| {
        let question = questions.iter().find(|question| question.fills == Some(fills))?;
        question.read(typed).ok().flatten()
    };
    let one = |fills| match answer(fills) {
        Some(Answer::One(key)) => key,
        _ => String::new(),
    };
    let several = |fills| match answer(fills) {
        Some(Answer::Some(keys)) => keys,
        _ => Vec::new(),
    };
    let (place, country) = match answer(Fills::City) {
        Some(Answer::Place { name, country }) => (city(&name, &country), country),
        _ => Default::default(),
    };
    let organisation = match answer(Fills::Organisation) {
        Some(Answer::Words(words)) => fold(&words),
        _ => String::new(),
    };
    let promising = questions.iter().find(|question| question.key == PROMISING);
    Facts {
        organisation,
        city: place,
        country,
        organisation_kind: one(Fills::OrganisationKind),
        sectors: several(Fills::Sectors),
        targets: several(Fills::Targets),
        promising: promising.is_some_and(|question| matches!(question.read(typed), Ok(Some(Answer::Agreed)))),
    }
}
