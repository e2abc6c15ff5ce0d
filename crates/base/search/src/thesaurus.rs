//! The words of a field in several languages, so that a text in one is found by a word in another.
//!
//! A document is marked with the concepts whose labels stand in it and with all broader ones; a query that holds a label
//! also finds what is marked. Both sides read labels stem by stem, the longest first.

use std::collections::{BTreeSet, HashMap};
use std::hash::{DefaultHasher, Hash, Hasher};

use base_core::Lang;

use crate::analysis::{Tongue, Word, words};

/// A notion with its names, as in SKOS.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Concept {
    pub key: String,
    /// Keys of the concepts directly above; unknown ones are passed over.
    pub broader: Vec<String>,
    /// Preferred and other labels, of one or more words.
    pub labels: Vec<(Lang, String)>,
}

/// All concepts, ready to be recognised.
#[derive(Clone, Debug, Default)]
pub struct Thesaurus {
    /// Key of each concept, and the places of all concepts above it.
    concepts: Vec<(String, Vec<usize>)>,
    /// By language: the stems of a label, with a space between, to the places of its concepts.
    labels: HashMap<Tongue, HashMap<String, Vec<usize>>>,
    /// Words of the longest label.
    words_max: usize,
    /// Folded words of all labels, to read typing slips as.
    vocabulary: BTreeSet<String>,
    fingerprint: u64,
}

/// A run of words that is a label.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Span {
    pub(crate) from: usize,
    pub(crate) to: usize,
    concepts: Vec<usize>,
}

impl Thesaurus {
    pub fn new(concepts: Vec<Concept>) -> Self {
        let mut hasher = DefaultHasher::new();
        concepts.hash(&mut hasher);
        let mut built = Self { fingerprint: hasher.finish(), ..Self::default() };
        for (place, concept) in concepts.iter().enumerate() {
            for (lang, label) in &concept.labels {
                built.add_label(Tongue::of(lang), label, place);
            }
        }
        let above = all_above(&concepts);
        built.concepts = concepts.into_iter().map(|concept| concept.key).zip(above).collect();
        built
    }

    /// Keys of the concepts whose labels stand in the text, in the order of their first place; without a language, labels
    /// of every language are looked for. Broader concepts are not among them.
    pub fn recognise(&self, text: &str, lang: Option<&Lang>) -> Vec<String> {
        let tongues: Vec<_> = lang.map_or_else(|| Tongue::all().collect(), |lang| vec![Tongue::of(lang)]);
        let mut keys = Vec::new();
        for key in self.spans(&words(text), &tongues).iter().flat_map(|span| self.keys(span)) {
            if !keys.contains(key) {
                keys.push(key.clone());
            }
        }
        keys
    }

    /// The labels among the words, from the left, each as long as possible.
    pub(crate) fn spans(&self, words: &[Word], tongues: &[Tongue]) -> Vec<Span> {
        let readings: Vec<_> = tongues
            .iter()
            .filter_map(|tongue| Some((self.labels.get(tongue)?, stemmed(*tongue, words))))
            .flat_map(|(labels, readings)| readings.into_iter().map(move |stems| (labels, stems)))
            .collect();
        let mut spans = Vec::new();
        let mut from = 0;
        while from < words.len() {
            let longest = (from + 1..=words.len().min(from + self.words_max)).rev().find_map(|to| {
                let mut concepts: Vec<usize> = readings
                    .iter()
                    .filter_map(|(labels, stems)| labels.get(&stems[from..to].join(" ")))
                    .flatten()
                    .copied()
                    .collect();
                concepts.sort_unstable();
                concepts.dedup();
                (!concepts.is_empty()).then_some(Span { from, to, concepts })
            });
            from = longest.as_ref().map_or(from + 1, |span| span.to);
            spans.extend(longest);
        }
        spans
    }

    /// Keys of the concepts of a span.
    pub(crate) fn keys<'a>(&'a self, span: &'a Span) -> impl Iterator<Item = &'a String> {
        span.concepts.iter().map(|place| &self.concepts[*place].0)
    }

    /// Keys that a text in a language is marked with: its concepts and all broader ones.
    pub(crate) fn marks(&self, text: &str, tongue: Tongue) -> BTreeSet<&str> {
        let spans = self.spans(&words(text), &[tongue]);
        let places = spans.iter().flat_map(|span| &span.concepts);
        places
            .flat_map(|place| self.concepts[*place].1.iter().chain([place]))
            .map(|place| self.concepts[*place].0.as_str())
            .collect()
    }

    /// Folded words of all labels.
    pub(crate) fn vocabulary(&self) -> &BTreeSet<String> {
        &self.vocabulary
    }

    /// Another number means that documents have to be marked again.
    pub(crate) fn fingerprint(&self) -> u64 {
        self.fingerprint
    }

    fn add_label(&mut self, tongue: Tongue, label: &str, place: usize) {
        let words = words(label);
        if words.is_empty() {
            return;
        }
        self.words_max = self.words_max.max(words.len());
        for stems in stemmed(tongue, &words) {
            self.labels.entry(tongue).or_default().entry(stems.join(" ")).or_default().push(place);
        }
        self.vocabulary.extend(words.into_iter().map(|word| word.folded));
    }
}

/// The words stem by stem: as they are without accents, and as they are with them if that differs.
fn stemmed(tongue: Tongue, words: &[Word]) -> Vec<Vec<String>> {
    let both: Vec<Vec<String>> = words.iter().map(|word| tongue.stems(word)).collect();
    let pick = |place: fn(&[String]) -> Option<&String>| both.iter().filter_map(|stems| place(stems).cloned()).collect();
    let mut readings: Vec<Vec<String>> = vec![pick(<[String]>::first), pick(<[String]>::last)];
    readings.dedup();
    readings
}

/// For each concept the places of all concepts above it; a circle ends where it began.
fn all_above(concepts: &[Concept]) -> Vec<Vec<usize>> {
    let places: HashMap<&str, usize> =
        concepts.iter().enumerate().map(|(place, concept)| (concept.key.as_str(), place)).collect();
    let directly = |place: usize| concepts[place].broader.iter().filter_map(|key| places.get(key.as_str()).copied());
    (0..concepts.len())
        .map(|place| {
            let mut above = BTreeSet::new();
            let mut open: Vec<usize> = directly(place).collect();
            while let Some(next) = open.pop() {
                if above.insert(next) {
                    open.extend(directly(next));
                }
            }
            above.into_iter().collect()
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn concept(key: &str, broader: &[&str], labels: &[(&str, &str)]) -> Concept {
        Concept {
            key: key.into(),
            broader: broader.iter().map(|key| (*key).into()).collect(),
            labels: labels.iter().map(|(lang, label)| (lang.parse().unwrap(), (*label).into())).collect(),
        }
    }

    fn thesaurus() -> Thesaurus {
        Thesaurus::new(vec![
            concept("health", &["life"], &[("en", "health"), ("it", "salute"), ("de", "Gesundheit")]),
            concept("health-mediation", &["health", "unknown"], &[("en", "health mediator"), ("it", "mediatore sanitario")]),
            concept("life", &["health"], &[("pl", "życie")]),
            concept("empty", &[], &[("en", " - ")]),
        ])
    }

    #[test]
    fn the_longest_label_wins_in_any_form_of_its_words() {
        let english = "en-GB".parse().unwrap();
        assert_eq!(thesaurus().recognise("Health, and the Health Mediators", Some(&english)), ["health", "health-mediation"]);
        assert_eq!(thesaurus().recognise("mediatori sanitari", None), ["health-mediation"]);
        assert_eq!(thesaurus().recognise("mediatori sanitari", Some(&english)), Vec::<String>::new());
        assert_eq!(thesaurus().recognise("ŻYCIE", None), ["life"]);
        assert_eq!(Thesaurus::default().recognise("health", None), Vec::<String>::new());
    }

    #[test]
    fn a_mark_brings_all_broader_ones_even_in_a_circle() {
        let marks =
            |text| thesaurus().marks(text, Tongue::of(&Lang::english())).into_iter().map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(marks("a health mediator"), ["health", "health-mediation", "life"]);
        assert_eq!(marks("health"), ["health", "life"]);
        assert_eq!(marks("nothing"), Vec::<String>::new());
    }
}
