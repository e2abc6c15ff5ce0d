//! The criteria that a new call begins with: the gates, and eight questions that are scored from 0 to 3. Their words are texts of the
//! interface (`call-c-aims`).

use base_i18n::Words;

use super::{Criterion, Gate, Kind};

/// The gates, each with the question of the standard form that decides, if one does.
const GATES: [(&str, Decides); 5] = [
    ("place", Decides::Answer("scope")),
    ("year", Decides::Years("start", 1)),
    ("contact", Decides::Answer("contact")),
    ("research", Decides::Answer("research")),
    ("harm", Decides::Panel),
];
const SCORED: [&str; 8] =
    ["aims", "participation", "results", "inclusion", "sustainability", "partnership", "learning", "transfer"];
const STEPS: usize = 4;

enum Decides {
    Panel,
    Answer(&'static str),
    Years(&'static str, i16),
}

/// All of them in the words of a language.
pub fn criteria(texts: &Words) -> Vec<Criterion> {
    let scale: Vec<String> = (0..STEPS).map(|step| texts.t(&format!("call-step-{step}")).into_owned()).collect();
    let named = |key: &str, kind| Criterion {
        key: key.to_owned(),
        name: texts.t(&format!("call-c-{key}")).into_owned(),
        question: texts.t(&format!("call-ask-{key}")).into_owned(),
        kind,
    };
    let gates = GATES.iter().map(|(key, decides)| {
        let gate = match *decides {
            Decides::Panel => Gate::Judged,
            Decides::Answer(question) => Gate::Answered { question: question.to_owned() },
            Decides::Years(question, years) => Gate::Years { question: question.to_owned(), years },
        };
        named(&format!("gate-{key}"), Kind::Gate(gate))
    });
    let scored = SCORED.iter().map(|key| named(key, Kind::Scored { scale: scale.clone(), weight: 1 }));
    gates.chain(scored).collect()
}
