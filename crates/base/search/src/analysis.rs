//! How text becomes words to look for: cut, folded, and brought to its stem in the languages that have a stemmer here.
//!
//! Folding means lower case, Latin letters without their accents, and the few letters that do not come apart written out
//! (ß as ss, ø as o). Other scripts keep their marks, which often tell words apart.

use base_core::Lang;
use frostem::{Algorithm, Stemmer};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{decompose_canonical, is_combining_mark};

/// Longest word that is kept, in characters; the rest of a longer one is left out.
const WORD_CHARS_MAX: usize = 64;

/// The languages with a stemmer.
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
    /// How many there are: one for each stemmer, and one for all other languages together.
    pub(crate) const COUNT: usize = STEMMED.len() + 1;

    pub(crate) fn of(lang: &Lang) -> Self {
        Self(STEMMED.iter().position(|(tag, _)| *tag == lang.primary()).unwrap_or(STEMMED.len()))
    }

    pub(crate) fn all() -> impl Iterator<Item = Self> {
        (0..Self::COUNT).map(Self)
    }

    /// Its place among all, from 0.
    pub(crate) fn index(self) -> usize {
        self.0
    }

    /// A short name, for the fields of the index.
    pub(crate) fn name(self) -> &'static str {
        STEMMED.get(self.0).map_or("other", |(tag, _)| tag)
    }

    /// What a word is looked up as in this language: its stem, and where it is cut in another way without its accents (as
    /// French often is), both. So a word typed without accents meets the one written with them.
    pub(crate) fn stems(self, word: &Word) -> Vec<String> {
        let Some((_, algorithm)) = STEMMED.get(self.0) else {
            return vec![word.folded.clone()];
        };
        let stemmer = Stemmer::new(*algorithm);
        let mut stems = vec![stemmer.stem(&word.folded).into_owned()];
        if word.written != word.folded {
            let mut stem = String::new();
            stemmer.stem(&word.written).chars().for_each(|c| fold(c, &mut stem));
            stems.push(stem);
            stems.dedup();
        }
        stems
    }
}

/// One word of a text, in the two forms that analysis starts from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Word {
    /// In lower case.
    written: String,
    pub(crate) folded: String,
}

impl Word {
    /// A word that is known in its folded form only.
    pub(crate) fn of_folded(folded: String) -> Self {
        Self { written: folded.clone(), folded }
    }
}

/// The words of a text in their order. Anything that is not a letter, a digit or a mark on one stands between words; signs
/// without a width inside a word are passed over.
pub(crate) fn words(text: &str) -> Vec<Word> {
    let mut found = Vec::new();
    let mut written = String::new();
    for c in text.nfkc().filter(|c| !is_format(*c)).chain([' ']) {
        if c.is_alphanumeric() || (is_combining_mark(c) && !written.is_empty()) {
            written.push(c);
        } else if !written.is_empty() {
            let mut folded = String::with_capacity(written.len());
            written.chars().take(WORD_CHARS_MAX).for_each(|c| fold(c, &mut folded));
            found.push(Word { written: written.chars().take(WORD_CHARS_MAX).flat_map(char::to_lowercase).collect(), folded });
            written.clear();
        }
    }
    found
}

/// Whether a folded word is an article, a preposition or the like in one of the stemmed languages: such a word need not
/// match.
pub(crate) fn is_small(word: &str) -> bool {
    SMALL_WORDS.contains(&word)
}

fn fold(c: char, word: &mut String) {
    match c {
        'ß' | 'ẞ' => word.push_str("ss"),
        'æ' | 'Æ' => word.push_str("ae"),
        'œ' | 'Œ' => word.push_str("oe"),
        'þ' | 'Þ' => word.push_str("th"),
        'ø' | 'Ø' => word.push('o'),
        'ł' | 'Ł' => word.push('l'),
        'đ' | 'Đ' | 'ð' | 'Ð' => word.push('d'),
        'ħ' | 'Ħ' => word.push('h'),
        'ı' => word.push('i'),
        'ς' => word.push('σ'),
        '\u{300}'..='\u{36f}' if word.ends_with(|last: char| last.is_ascii_alphabetic()) => {}
        _ => match base_letter(c) {
            base if base.is_ascii() => word.push(base.to_ascii_lowercase()),
            _ => word.extend(c.to_lowercase()),
        },
    }
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

/// Folded function words of the five languages. Few on purpose: a word that can carry a meaning is not here.
const SMALL_WORDS: &[&str] = &[
    "a", "ad", "agli", "ai", "al", "alla", "alle", "am", "an", "and", "at", "au", "auf", "aus", "aux", "avec", "by", "che",
    "con", "d", "da", "dal", "dalla", "dans", "das", "de", "degli", "dei", "del", "dell", "della", "delle", "dello", "dem",
    "den", "der", "des", "di", "die", "du", "e", "ed", "ein", "eine", "einem", "einen", "einer", "el", "en", "es", "et", "for",
    "from", "fur", "gli", "i", "il", "im", "in", "is", "ist", "it", "l", "la", "las", "le", "les", "lo", "los", "mit", "nei",
    "nel", "nell", "nella", "o", "of", "on", "or", "ou", "para", "par", "per", "por", "pour", "que", "qui", "s", "sul", "sulla",
    "sur", "the", "to", "u", "um", "un", "una", "und", "une", "uno", "vom", "von", "with", "y", "zu", "zum", "zur",
];

#[cfg(test)]
mod tests {
    use super::*;

    fn stems(tag: &str, text: &str) -> Vec<String> {
        let tongue = Tongue::of(&tag.parse().unwrap());
        super::words(text).iter().map(|word| tongue.stems(word).join("|")).collect()
    }

    fn words(text: &str) -> Vec<String> {
        super::words(text).into_iter().map(|word| word.folded).collect()
    }

    #[test]
    fn latin_letters_lose_their_accents_and_other_scripts_keep_them() {
        assert_eq!(
            words("Città, Straße; Ørsted ŁÓDŹ İstanbul Æsop"),
            ["citta", "strasse", "orsted", "lodz", "istanbul", "aesop"]
        );
        assert_eq!(words("Αθήνα ΆΘΛΟΣ йод"), ["αθήνα", "άθλοσ", "йод"]);
        assert_eq!(words("e\u{301}cole ﬁn １２"), ["ecole", "fin", "12"]);
    }

    #[test]
    fn signs_part_words_and_signs_without_width_do_not() {
        assert_eq!(words("dell’integrazione / co-operation"), ["dell", "integrazione", "co", "operation"]);
        assert_eq!(words("inte\u{ad}gra\u{200d}tion \u{200f}שלום\u{200f}"), ["integration", "שלום"]);
        assert_eq!(words("\0 🙂 \u{301} --"), Vec::<String>::new());
        assert_eq!(words(&"x".repeat(500)), ["x".repeat(WORD_CHARS_MAX)]);
    }

    #[test]
    fn forms_of_a_word_share_a_stem_in_each_language() {
        assert_eq!(stems("en", "mediators mediation"), ["mediat", "mediat"]);
        assert_eq!(stems("it", "mediatore Mediatori comunità comunita"), ["mediator", "mediator", "comun", "comun"]);
        assert_eq!(stems("fr", "intégration societe sociétés"), ["integr", "societ", "societ"]);
        assert_eq!(stems("fr", "réfugié Réfugiées refugie refugies"), ["refug|refugi", "refugie|refugi", "refug", "refug"]);
        assert_eq!(stems("de-AT", "Mädchen Maedchen Häuser Haus Straße"), ["madch", "madch", "haus", "haus", "strass"]);
        assert_eq!(stems("es", "educación educaciones educacion"), ["educ", "educ", "educ"]);
        assert_eq!(stems("pl", "domy domów"), ["domy", "domow"]);
    }
}
