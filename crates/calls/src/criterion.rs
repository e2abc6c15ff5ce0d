//! A criterion by which submissions are judged, published with the call.

use serde::{Deserialize, Serialize};

pub mod standard;

/// Most criteria of one call.
pub const CRITERIA_MAX: usize = 30;
/// Most steps of a scale.
pub const STEPS_MAX: usize = 11;
/// Heaviest weight.
pub const WEIGHT_MAX: u32 = 100;

/// One criterion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Criterion {
    /// Its name in scores; stays when its words change.
    pub key: String,
    pub name: String,
    /// What is asked of the submission.
    pub question: String,
    pub kind: Kind,
}

/// What becomes of the verdict.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Who does not meet it is out.
    Gate(Gate),
    /// Counts with its weight.
    Scored {
        /// What each step means, from 0 up.
        scale: Vec<String>,
        weight: u32,
    },
    /// Seen beside the others, and never summed.
    Shown { scale: Vec<String> },
}

/// How it is seen whether a gate is passed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Gate {
    /// The panel judges.
    Judged,
    /// The question has an answer.
    Answered { question: String },
    /// The date lies at least so many years before the call closes.
    Years { question: String, years: i16 },
}

impl Kind {
    /// As stored, and as part of message keys.
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Gate(_) => "gate",
            Self::Scored { .. } => "scored",
            Self::Shown { .. } => "shown",
        }
    }

    /// What each step means, from 0 up; a gate has none.
    pub fn scale(&self) -> &[String] {
        match self {
            Self::Scored { scale, .. } | Self::Shown { scale } => scale,
            Self::Gate(_) => &[],
        }
    }

    /// How heavily it counts.
    pub fn weight(&self) -> u32 {
        if let Self::Scored { weight, .. } = self { *weight } else { 0 }
    }
}

impl Gate {
    /// The question that decides.
    pub fn question(&self) -> Option<&str> {
        match self {
            Self::Judged => None,
            Self::Answered { question } | Self::Years { question, .. } => Some(question),
        }
    }
}

impl Criterion {
    /// Its words with their keys in the translations.
    pub(crate) fn words(&self) -> Vec<(String, &str)> {
        let key = &self.key;
        let own = [(format!("c.{key}.name"), self.name.as_str()), (format!("c.{key}.question"), self.question.as_str())];
        let steps = self.kind.scale().iter().enumerate().map(|(step, words)| (format!("c.{key}.s.{step}"), words.as_str()));
        own.into_iter().chain(steps).filter(|(_, words)| !words.is_empty()).collect()
    }
}
