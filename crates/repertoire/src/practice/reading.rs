//! Which language somebody reads a practice in, and why: said on the page in as many words as it takes.

use std::collections::BTreeSet;

use base_content::{Origin, Reading, State};
use base_core::Lang;
use base_i18n::Words;

/// How the texts of a page came to be in their language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub all: usize,
    /// Written in the reader's language.
    pub written: usize,
    pub translated: usize,
    /// Of the translated ones: made by machine and read by nobody.
    pub unchecked: usize,
    /// Of the translated ones: made by machine, then checked.
    pub checked: usize,
    /// Of the translated ones: older than their source.
    pub outdated: usize,
    /// The languages, other than the reader's, that texts were written in.
    pub sources: BTreeSet<Lang>,
}

impl Tally {
    /// Counts readings, each with the language that its text was written in.
    pub fn of<'a>(readings: impl Iterator<Item = (Reading<'a>, &'a Lang)>) -> Self {
        let mut tally = Self::default();
        for (reading, written_in) in readings {
            tally.all += 1;
            match reading.origin {
                Origin::Source => {
                    tally.written += 1;
                    continue;
                }
                Origin::Untranslated => {}
                Origin::Translated { state, outdated } => {
                    tally.translated += 1;
                    tally.unchecked += usize::from(state == State::Machine);
                    tally.checked += usize::from(state == State::MachineReviewed);
                    tally.outdated += usize::from(outdated);
                }
            }
            tally.sources.insert(written_in.clone());
        }
        tally
    }

    /// The sentences for a reader of `words`.
    pub fn sentences(&self, words: &Words) -> Vec<String> {
        let mut sentences = vec![self.language(words)];
        if self.unchecked > 0 && self.unchecked == self.all {
            sentences.push(words.t("practice-read-machine").into_owned());
        } else if self.unchecked > 0 {
            sentences.push(words.tn("practice-read-machine-some", self.unchecked));
        } else if self.checked > 0 {
            sentences.push(words.t("practice-read-reviewed").into_owned());
        }
        if self.outdated > 0 {
            sentences.push(words.tn("practice-read-outdated", self.outdated));
        }
        sentences
    }

    fn language(&self, words: &Words) -> String {
        let language = words.language_name(words.lang().lang());
        let sources: Vec<_> = self.sources.iter().map(|lang| words.language_name(lang)).collect();
        let source = words.list(&sources);
        let named = [("language", language.as_ref()), ("source", source.as_str())];
        match (self.written + self.translated, self.translated) {
            (mine, 0) if mine == self.all => words.ta("practice-read-source", &named),
            (mine, _) if mine == self.all => words.ta("practice-read-translated", &named),
            (0, _) => words.ta("practice-read-untranslated", &named),
            (mine, _) => {
                let counts = [("translated", words.number(mine)), ("all", words.number(self.all))];
                let named = named.map(|(name, value)| (name, value.to_owned()));
                words.ta("practice-read-partly", &[named, counts].concat())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use base_i18n::Texts;

    use super::*;

    fn told(lang: &str, origins: &[Origin]) -> Vec<String> {
        let texts = Arc::new(Texts::load().expect("the texts are sound"));
        let words = texts.words(texts.find(lang).expect("the language is offered"));
        let english = Lang::english();
        let reading = |origin: &Origin| (Reading { body: "words", lang: &english, origin: *origin }, &english);
        Tally::of(origins.iter().map(reading)).sentences(&words)
    }

    const MACHINE: Origin = Origin::Translated { state: State::Machine, outdated: false };

    #[test]
    fn the_reader_is_told_what_she_reads() {
        assert_eq!(told("en", &[Origin::Source; 3]), ["You are reading English, the language in which this record was written."]);
        assert_eq!(
            told("it", &[MACHINE; 3]),
            [
                "Stai leggendo una traduzione in italiano. Lingua dell’originale: inglese.",
                "È una traduzione automatica che nessuno ha verificato.",
            ]
        );
        assert_eq!(
            told("de", &[Origin::Untranslated; 2]),
            ["Sie lesen Englisch: Von diesem Eintrag gibt es noch keine Übersetzung auf Deutsch."]
        );
        let human = Origin::Translated { state: State::Human, outdated: true };
        assert_eq!(
            told("it", &[MACHINE, human, Origin::Untranslated]),
            [
                "Stai leggendo in italiano dove c’è una traduzione: 2 testi su 3. Gli altri sono in inglese, come sono stati scritti.",
                "1 testo è una traduzione automatica che nessuno ha verificato.",
                "1 testo è cambiato nell’originale dopo la traduzione: quella traduzione è da aggiornare.",
            ]
        );
        let checked = Origin::Translated { state: State::MachineReviewed, outdated: false };
        assert_eq!(
            told("en", &[checked]),
            ["You are reading English, translated from English.", "It was translated by machine and checked by a person."]
        );
    }
}
