//! What can be wrong with a text file, said so that its writer can mend it.

use std::fmt;

/// A fault in the texts: where, and what.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// The file below `locales/`, such as `it/base.ftl`, or a language's folder.
    pub place: String,
    /// The key of the text, where one text is at fault.
    pub key: Option<String>,
    /// What is wrong.
    pub problem: Problem,
}

/// What is wrong with a text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Problem {
    /// The folder's name is not a language tag.
    NotALanguage,
    /// The file is not UTF-8.
    NotUtf8,
    /// There is no folder for English, which all others are measured by.
    NoEnglish,
    /// The key must stand in every language's `base.ftl` and be plain text.
    Needed,
    /// The value is not what the program can use, such as a locale that is none.
    Unusable(String),
    /// The file breaks off or is malformed, at this line.
    Syntax { line: usize, reason: String },
    /// The key also stands in this file of the language, and one would hide the other.
    Duplicate { first: String },
    /// English has the text; this language does not.
    Missing,
    /// This language has the text; English does not.
    NotInEnglish,
    /// The text stands in this slice's file in English.
    OtherSlice(String),
    /// These variables stand in English only.
    VariablesMissing(Vec<String>),
    /// These variables do not stand in English, so the program does not give them.
    VariablesUnknown(Vec<String>),
    /// There is nothing to read, or one of the variants has nothing.
    Empty,
    /// Numbers take these forms in this language and the text does not have them.
    PluralMissing(Vec<String>),
    /// Numbers never take these forms in this language.
    PluralUnknown(Vec<String>),
    /// The text refers to another that does not exist.
    ReferenceUnknown(String),
    /// Attributes and functions are not offered: the program could not show or call them.
    NotOffered(String),
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "locales/{}: ", self.place)?;
        if let Some(key) = &self.key {
            write!(f, "{key}: ")?;
        }
        self.problem.fmt(f)
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotALanguage => f.write_str("the folder's name is not a language tag such as “de” or “pt-BR”"),
            Self::NotUtf8 => f.write_str("the file is not UTF-8; save it as UTF-8"),
            Self::NoEnglish => f.write_str("there is no folder “en”"),
            Self::Needed => f.write_str("the text is needed here, in plain words"),
            Self::Unusable(reason) => f.write_str(reason),
            Self::Syntax { line, reason } => write!(f, "line {line}: {reason}"),
            Self::Duplicate { first } => write!(f, "the key already stands in {first}; choose another"),
            Self::Missing => f.write_str("the text is missing; English has it"),
            Self::NotInEnglish => f.write_str("English has no such text; add it there or take it out here"),
            Self::OtherSlice(slice) => write!(f, "in English the text stands in {slice}.ftl; move it there"),
            Self::VariablesMissing(names) => write!(f, "variables of English are missing: {}", names.join(", ")),
            Self::VariablesUnknown(names) => write!(f, "variables that English does not have: {}", names.join(", ")),
            Self::Empty => f.write_str("there is nothing to read in the text or in one of its variants"),
            Self::PluralMissing(forms) => write!(f, "forms of number are missing: {}", forms.join(", ")),
            Self::PluralUnknown(forms) => write!(f, "forms of number that this language does not have: {}", forms.join(", ")),
            Self::ReferenceUnknown(name) => write!(f, "refers to “{name}”, which does not exist"),
            Self::NotOffered(what) => write!(f, "{what} cannot be used here"),
        }
    }
}
