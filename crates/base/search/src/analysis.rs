//! How text becomes words to look for: cut, folded, and brought to its stem in the languages that have one here.
//!
//! Folding means lower case, Latin letters without their accents, and the few letters that do not come apart written out
//! (ß as ss, ø as o). Other scripts keep their marks, which often tell words apart.

use base_core::Lang;
use frostem::{Algorithm, Stemmer};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{decompose_canonical, is_combining_mark};

/// Longest word that is kept, in characters; the rest of a longer one is left out.
const WORD_CHARS_MAX: usize = 64;

/// The languages with a stemmer. The order is the order of the index's fields: a change is a new index format.
const STEMMED: [(&str, Algorithm); 5] = [
    ("en", Algorithm::English),
    ("it", Algorithm::Italian),
    ("fr", Algorithm::French),
    ("de", Algorithm::German),
    ("es", Algorithm::Spanish),
];

/// How a language is analysed: by one of the stemmers, or by folding alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Tongue(usize);

impl Tongue {
    /// How many there are: one for each stemmer, and one for all other languages.
    pub(crate) const COUNT: usize = STEMMED.len() + 1;
    const OTHER: Self = Self(STEMMED.len());

    pub(crate) fn of(lang: &Lang) -> Self {
        STEMMED.iter().position(|(tag, _)| *tag == lang.primary()).map_or(Self::OTHER, Self)
    }

    pub(crate) fn all() -> impl Iterator<Item = Self> {
        (0..Self::COUNT).map(Self)
    }

    /// Its place among all, from 0.
    pub(crate) fn index(self) -> usize {
        self.0
    }

    /// A short name for the fields of the index.
    pub(crate) fn name(self) -> &'static str {
        STEMMED.get(self.0).map_or("other", |(tag, _)| tag)
    }

    fn is_german(self) -> bool {
        self.name() == "de"
    }
}

/// One word of a text, in the two forms that analysis starts from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Word {
    /// In lower case, with its accents.
    pub(crate) written: String,
    /// Folded.
    pub(crate) folded: String,
}

impl Word {
    fn new(text: &str) -> Self {
        Self { written: text.to_lowercase(), folded: fold(text) }
    }

    /// What this word is looked up as in a language: its stem, and where accents change how it is cut, both stems, so
    /// that a word typed without accents meets the one written with them.
    pub(crate) fn stems(&self, tongue: Tongue) -> Vec<String> {
        let Some((_, algorithm)) = STEMMED.get(tongue.0) else {
            return vec![self.folded.clone()];
        };
        let stemmer = Stemmer::new(*algorithm);
        let mut stems = vec![fold(&stemmer.stem(&self.written))];
        if self.written != self.folded {
            stems.push(stemmer.stem(&self.folded).into_owned());
        }
        stems.retain(|stem| !stem.is_empty());
        stems.dedup();
        stems
    }

    /// As [`stems`](Self::stems), and for German also with “ae” read as “ä” and the other way round.
    pub(crate) fn stems_asked(&self, tongue: Tongue) -> Vec<String> {
        let mut stems = self.stems(tongue);
        if tongue.is_german() {
            stems.extend(self.other_umlauts().map(|other| other.stems(tongue)).unwrap_or_default());
        }
        stems.sort();
        stems.dedup();
        stems
    }

    fn other_umlauts(&self) -> Option<Self> {
        let swap = |from: [&str; 3], to: [&str; 3]| {
            from.iter().zip(to).fold(self.written.clone(), |text, (from, to)| text.replace(from, to))
        };
        let spelt_out = swap(["ä", "ö", "ü"], ["ae", "oe", "ue"]);
        let other = if spelt_out == self.written { swap(["ae", "oe", "ue"], ["ä", "ö", "ü"]) } else { spelt_out };
        (other != self.written).then(|| Self::new(&other))
    }

    /// Whether it is an article, a preposition or the like in one of the stemmed languages: such a word need not match.
    pub(crate) fn is_small(&self) -> bool {
        SMALL_WORDS.contains(&self.folded.as_str())
    }
}

/// The words of a text in their order. Anything that is not a letter, a digit or a mark stands between words; marks of
/// direction and joining inside a word are passed over.
pub(crate) fn words(text: &str) -> Vec<Word> {
    let mut found = Vec::new();
    let mut word = String::new();
    for c in text.nfkc().filter(|c| !is_format(*c)).chain([' ']) {
        if c.is_alphanumeric() || (is_combining_mark(c) && !word.is_empty()) {
            word.push(c);
        } else if !word.is_empty() {
            let kept: String = word.drain(..).take(WORD_CHARS_MAX).collect();
            found.push(Word::new(&kept));
        }
    }
    found
}

fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.nfc() {
        match c {
            'ß' | 'ẞ' => folded.push_str("ss"),
            'æ' | 'Æ' => folded.push_str("ae"),
            'œ' | 'Œ' => folded.push_str("oe"),
            'þ' | 'Þ' => folded.push_str("th"),
            'ø' | 'Ø' => folded.push('o'),
            'ł' | 'Ł' => folded.push('l'),
            'đ' | 'Đ' | 'ð' | 'Ð' => folded.push('d'),
            'ħ' | 'Ħ' => folded.push('h'),
            'ı' => folded.push('i'),
            'ς' => folded.push('σ'),
            '\u{300}'..='\u{36f}' if folded.ends_with(|last: char| last.is_ascii_alphabetic()) => {}
            _ => {
                let base = base_letter(c);
                if base.is_ascii() { folded.push(base.to_ascii_lowercase()) } else { folded.extend(c.to_lowercase()) }
            }
        }
    }
    folded
}

/// The letter under all accents.
fn base_letter(c: char) -> char {
    let mut base = None;
    decompose_canonical(c, |part| {
        base.get_or_insert(part);
    });
    base.unwrap_or(c)
}

/// Signs without a width: soft hyphen, joiners, marks of direction, byte order mark.
fn is_format(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// Folded function words of the five languages. Short on purpose: a word that could carry a meaning is not here.
const SMALL_WORDS: [&str; 109] = [
    "a", "ad", "ai", "al", "alla", "alle", "am", "an", "and", "at", "au", "auf", "aus", "aux", "avec", "bei", "by", "che",
    "chez", "con", "da", "dal", "dalla", "dans", "das", "de", "degli", "dei", "del", "dell", "della", "delle", "dello", "dem",
    "den", "der", "des", "di", "die", "dies", "du", "e", "ed", "ein", "eine", "einem", "einen", "einer", "el", "en", "es", "et",
    "for", "from", "fuer", "fur", "gli", "i", "ihr", "il", "im", "in", "into", "is", "ist", "it", "l", "la", "las", "le",
    "les", "lo", "los", "mit", "nach", "nei", "nel", "nella", "o", "of", "on", "or", "ou", "para", "par", "per", "por", "pour",
    "que", "qui", "sul", "sulla", "sur", "the", "to", "u", "um", "un", "una", "und", "une", "uno", "vom", "von", "with", "y",
    "zu", "zum", "zur",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scratch() {
        for (tag, list) in [
            ("es", "educación educacion educaciones integración integracion niños jóvenes jovenes"),
            ("fr", "intégration integration intégrés integres société sociétés societe médiateurs mediateurs santé école écoles"),
            ("it", "città citta comunità mediatori mediatore sanitari sanitario integrazione casa case"),
            ("de", "Mädchen Maedchen Häuser Haus Stadtteilmütter Stadtteilmutter Flüchtlinge Fluechtling Gesundheit Straße Strasse"),
            ("en", "houses house mediators mediator mediation migrants migration"),
        ] {
            let tongue = Tongue::of(&tag.parse().unwrap());
            for word in words(list) {
                println!("{tag} {} {:?} {:?}", word.folded, word.stems(tongue), word.stems_asked(tongue));
            }
        }
    }
}
