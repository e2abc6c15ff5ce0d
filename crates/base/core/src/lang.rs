//! Language tags (BCP 47), as every text value carries one.

use std::fmt;
use std::str::FromStr;

/// A language tag: two or three letters, then subtags of two to eight letters or digits, at most 35 signs in all; kept in
/// the usual case (`pt-BR`, `zh-Hant`). Whether the language exists is not asked: a new one must not need a new program.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lang(Box<str>);

/// Which way a script runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    LeftToRight,
    RightToLeft,
}

impl Direction {
    /// The value of HTML's `dir`.
    pub fn html(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

/// The text is not a language tag.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("“{0}” is not a language tag such as “en” or “pt-BR”")]
pub struct LangError(String);

impl Lang {
    /// English: the language that the program's own words start from.
    pub fn english() -> Self {
        Self("en".into())
    }

    /// The tag.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The language without script and region.
    pub fn primary(&self) -> &str {
        self.0.split('-').next().unwrap_or(&self.0)
    }

    /// Which way it is written, from the script subtag or the languages usually written from right to left.
    pub fn direction(&self) -> Direction {
        let script = self.0.split('-').find(|part| part.len() == 4);
        let right_to_left = match script {
            Some(script) => matches!(script, "Arab" | "Hebr" | "Syrc" | "Thaa" | "Nkoo" | "Adlm"),
            None => matches!(self.primary(), "ar" | "fa" | "he" | "ur" | "ps" | "dv" | "sd" | "ug" | "yi" | "ckb"),
        };
        if right_to_left { Direction::RightToLeft } else { Direction::LeftToRight }
    }
}

impl FromStr for Lang {
    type Err = LangError;
    fn from_str(text: &str) -> Result<Self, LangError> {
        let refuse = || LangError(text.chars().take(40).collect());
        if text.len() > 35 {
            return Err(refuse());
        }
        let mut tag = String::with_capacity(text.len());
        for (position, part) in text.split('-').enumerate() {
            let letters = part.chars().all(|c| c.is_ascii_alphabetic());
            let sound = part.chars().all(|c| c.is_ascii_alphanumeric());
            let fits =
                if position == 0 { letters && (2..=3).contains(&part.len()) } else { sound && (2..=8).contains(&part.len()) };
            if !fits {
                return Err(refuse());
            }
            if position > 0 {
                tag.push('-');
            }
            match (position, part.len()) {
                (1.., 2) => tag.push_str(&part.to_ascii_uppercase()),
                (1.., 4) if letters => {
                    tag.push_str(&part[..1].to_ascii_uppercase());
                    tag.push_str(&part[1..].to_ascii_lowercase());
                }
                _ => tag.push_str(&part.to_ascii_lowercase()),
            }
        }
        Ok(Self(tag.into()))
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl serde::Serialize for Lang {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&self.0)
    }
}

impl<'de> serde::Deserialize<'de> for Lang {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_kept_in_their_usual_case() {
        let tag = |text: &str| text.parse::<Lang>().map(|lang| lang.to_string());
        assert_eq!(tag("PT-br"), Ok("pt-BR".into()));
        assert_eq!(tag("zh-hant-tw"), Ok("zh-Hant-TW".into()));
        assert_eq!(tag("en_GB"), Err(LangError("en_GB".into())));
        assert_eq!(tag("<b>"), Err(LangError("<b>".into())));
        assert_eq!(tag(""), Err(LangError(String::new())));
    }

    #[test]
    fn the_script_decides_the_direction() {
        let direction = |text: &str| text.parse::<Lang>().expect("a tag").direction();
        assert_eq!(direction("ar"), Direction::RightToLeft);
        assert_eq!(direction("az-Arab"), Direction::RightToLeft);
        assert_eq!(direction("ar-Latn"), Direction::LeftToRight);
        assert_eq!(direction("it"), Direction::LeftToRight);
    }
}
