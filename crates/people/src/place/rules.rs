//! What a place may be: the codes of statistics, and what makes two places the same.

use std::fmt;
use std::str::FromStr;

use base_text::fold;

use super::About;
use crate::Country;

/// A NUTS code and the edition of NUTS it is from: Regulation (EC) No 1059/2003 is amended every few years.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Nuts {
    /// `ITC11`
    pub code: String,
    /// `2021`; `None` if it was not said.
    pub edition: Option<String>,
}

impl Nuts {
    /// Checks the form of the code (two letters and up to three more signs) and that it begins with the country.
    pub fn new(code: &str, edition: Option<String>, country: Country) -> Result<Self, String> {
        let sound = (2..=5).contains(&code.len())
            && code.bytes().enumerate().all(|(position, b)| b.is_ascii_uppercase() || (position >= 2 && b.is_ascii_digit()));
        if !sound {
            return Err(
                "is not a NUTS code: it is two capital letters and up to three more letters or digits, such as ITC11".into()
            );
        }
        fits(code, country)?;
        Ok(Self { code: code.to_owned(), edition })
    }
}

/// The code of a city or of a functional urban area in Eurostat's city statistics, as written since 2020: `ES002C`, `ES002F`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CityCode(String);

/// How a city code was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CityCodeForm {
    /// As today, or the old form of the same thing: `ES002C`, `ES002C1`, `ES002F`, `ES002L2`.
    Same,
    /// The old “greater city”, `UK001K1`: today's city code is the nearest that there is, but it is another area.
    Greater,
}

impl CityCode {
    /// Reads today's and the old forms.
    pub fn read(text: &str) -> Option<(Self, CityCodeForm)> {
        let bytes = text.as_bytes();
        let sound = text.is_ascii()
            && (6..=7).contains(&bytes.len())
            && bytes[..2].iter().all(u8::is_ascii_uppercase)
            && bytes[2..5].iter().all(u8::is_ascii_digit)
            && bytes[6..].iter().all(u8::is_ascii_digit);
        if !sound {
            return None;
        }
        let (today, form) = match (bytes[5], bytes.len()) {
            (b'C', _) => ('C', CityCodeForm::Same),
            (b'F', 6) | (b'L', 7) => ('F', CityCodeForm::Same),
            (b'K', 7) => ('C', CityCodeForm::Greater),
            _ => return None,
        };
        Some((Self(format!("{}{today}", &text[..5])), form))
    }

    /// As written today.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it begins with the country.
    pub fn check_country(&self, country: Country) -> Result<(), String> {
        fits(&self.0, country)
    }
}

impl FromStr for CityCode {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        Self::read(text)
            .map(|(code, _)| code)
            .ok_or_else(|| "is not a city code of Eurostat: it is a country, three digits and C or F, such as ES002C".to_owned())
    }
}

impl fmt::Display for CityCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// How a name is compared: without case, accents and doubled blanks.
pub fn folded(name: &str) -> String {
    fold(name).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Where the two disagree, in words; what only one of them knows is no disagreement.
pub fn disagreements(kept: &About, said: &About) -> Vec<(&'static str, String)> {
    let mut found = Vec::new();
    let mut compare = |field, kept: String, said: String| {
        if kept != said {
            found.push((field, format!("says {said}, but {kept} is kept for this place. Mend the one that is wrong; a place is changed by a file of places.")));
        }
    };
    compare("country_code", kept.country.to_string(), said.country.to_string());
    compare("latitude", kept.latitude.to_string(), said.latitude.to_string());
    compare("longitude", kept.longitude.to_string(), said.longitude.to_string());
    if let (Some(kept), Some(said)) = (&kept.nuts, &said.nuts) {
        compare("nuts3", kept.code.clone(), said.code.clone());
    }
    if let (Some(kept), Some(said)) = (&kept.city_code, &said.city_code) {
        compare("urban_audit", kept.to_string(), said.to_string());
    }
    found
}

fn fits(code: &str, country: Country) -> Result<(), String> {
    match Country::of_eurostat(code) {
        Some(found) if found == country => Ok(()),
        _ => Err(format!("does not begin with the country {} ({})", country.code(), country.name())),
    }
}
