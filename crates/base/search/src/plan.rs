//! How the text of a query is read: which words must be found, as what, and how much each counts.

use std::collections::{BTreeMap, HashSet};

use base_core::limits::QUERY_CHARS_MAX;
use tantivy::query::FuzzyTermQuery;
use tantivy::schema::Field;
use tantivy::{Score, Searcher, Term};

use crate::analysis::{Tongue, Word, is_small, words};
use crate::query::QUERY_WORDS_MAX;
use crate::schema::Fields;
use crate::segment::TERMS_MAX;
use crate::thesaurus::Thesaurus;

/// Shortest word that is looked up for typing slips, and that another is read as, in characters: of short words too many are one
/// letter away from words that mean something else.
const SLIP_CHARS_MIN: usize = 5;
/// Most completions of an unfinished word that count for the order.
const COMPLETIONS_MAX: usize = 16;

const BODY_SCORE: Score = 1.0;
const TITLE_SCORE: Score = 3.0;
const CONCEPT_SCORE: Score = 1.5;
/// An unfinished word says less than a whole one.
const COMPLETION_SHARE: Score = 0.5;

/// A query's text, understood.
#[derive(Debug, Default)]
pub(crate) struct Plan {
    /// All of these must be met.
    pub(crate) needs: Vec<Need>,
    /// What the order is made of.
    pub(crate) scores: Scores,
    pub(crate) corrected: Option<String>,
    pub(crate) concepts: Vec<String>,
}

/// Terms of the index and their weight. A document counts in the language in which it fits best, so that one which is
/// translated does not count twice.
#[derive(Debug, Default)]
pub(crate) struct Scores {
    by_tongue: [Vec<(Term, Score)>; Tongue::COUNT],
    neutral: Vec<(Term, Score)>,
}

/// What a document must hold.
#[derive(Debug)]
pub(crate) enum Need {
    All(Vec<Need>),
    Any(Vec<Need>),
    /// At least one of the terms; of no terms: nothing fits.
    Terms(Vec<Term>),
    /// A word that begins so.
    Beginning(String),
    /// Terms side by side.
    Phrase(Vec<Term>),
}

impl Scores {
    /// The terms that are summed up, language by language; what is of no language counts in each.
    pub(crate) fn groups(&self) -> Vec<Vec<(Term, Score)>> {
        let own: Vec<_> = self.by_tongue.iter().filter(|terms| !terms.is_empty()).cloned().collect();
        let mut groups = if own.is_empty() { vec![Vec::new()] } else { own };
        for group in &mut groups {
            group.extend(self.neutral.iter().cloned());
            group.sort_by(|(one, _), (other, _)| one.cmp(other));
            group.dedup_by(|(one, _), (other, _)| one == other);
        }
        groups.retain(|group| !group.is_empty());
        groups
    }
}

/// Reads a text against the words of the index.
pub(crate) fn plan(
    searcher: &Searcher,
    fields: &Fields,
    thesaurus: &Thesaurus,
    text: &str,
    prefix_last: bool,
) -> tantivy::Result<Plan> {
    let text: String = text.chars().take(QUERY_CHARS_MAX).collect();
    let mut runs = cut(&text, prefix_last);
    if runs.is_empty() {
        let blank = text.chars().all(|c| c.is_whitespace() || c.is_control());
        return Ok(Plan { needs: if blank { Vec::new() } else { vec![Need::Terms(Vec::new())] }, ..Plan::default() });
    }
    let reading = Reading { searcher, fields, thesaurus, tongues: Tongue::all().collect() };
    let mut plan = Plan::default();
    if reading.correct(&mut runs)? {
        plan.corrected = Some(render(&runs));
    }
    let all_small = runs.iter().all(|run| !run.quoted && run.words.iter().enumerate().all(|(place, _)| run.may_miss(place)));
    for run in &runs {
        if run.quoted { reading.add_quoted(run, &mut plan)? } else { reading.add_words(run, all_small, &mut plan)? }
    }
    let mut seen = HashSet::new();
    plan.concepts.retain(|key| seen.insert(key.clone()));
    Ok(plan)
}

/// Words that stand together in the text: between quotes, or outside of them.
struct Run {
    words: Vec<Word>,
    quoted: bool,
    /// The last word may go on.
    unfinished: bool,
}

impl Run {
    fn is_unfinished(&self, place: usize) -> bool {
        self.unfinished && place + 1 == self.words.len()
    }

    /// Small words say nothing, unless one is the beginning of a longer one.
    fn may_miss(&self, place: usize) -> bool {
        is_small(&self.words[place].folded) && !self.is_unfinished(place)
    }
}

/// Cuts a text at its quotes; one that is never closed is a sign like any other.
fn cut(text: &str, prefix_last: bool) -> Vec<Run> {
    let parts: Vec<&str> = text.split(['"', '“', '”', '„', '«', '»']).collect();
    let closed = (parts.len() - 1) / 2 * 2;
    let mut left = QUERY_WORDS_MAX;
    let mut runs: Vec<Run> = Vec::new();
    for (place, part) in parts.into_iter().enumerate() {
        let mut words = words(part);
        words.truncate(left);
        left -= words.len();
        let quoted = place % 2 == 1 && place < closed;
        match runs.last_mut() {
            _ if words.is_empty() => {}
            Some(before) if !before.quoted && !quoted => before.words.append(&mut words),
            _ => runs.push(Run { words, quoted, unfinished: false }),
        }
    }
    if let Some(last) = runs.last_mut() {
        last.unfinished = prefix_last && !last.quoted;
    }
    runs
}

fn render(runs: &[Run]) -> String {
    let text = |run: &Run| run.words.iter().map(|word| word.folded.as_str()).collect::<Vec<_>>().join(" ");
    let parts = runs.iter().map(|run| if run.quoted { format!("\"{}\"", text(run)) } else { text(run) });
    parts.collect::<Vec<_>>().join(" ")
}

struct Reading<'a> {
    searcher: &'a Searcher,
    fields: &'a Fields,
    thesaurus: &'a Thesaurus,
    tongues: Vec<Tongue>,
}

impl Reading<'_> {
    /// Reads words that are in no dictionary as their nearest known ones; says whether there were any.
    fn correct(&self, runs: &mut [Run]) -> tantivy::Result<bool> {
        let mut corrected = false;
        for run in runs {
            let spans = if run.quoted { Vec::new() } else { self.thesaurus.spans(&run.words, &self.tongues) };
            for place in 0..run.words.len() {
                let in_label = spans.iter().any(|span| (span.from..span.to).contains(&place));
                if in_label || is_small(&run.words[place].folded) {
                    continue;
                }
                let unfinished = run.is_unfinished(place);
                if let Some(word) = self.mended(&run.words[place], unfinished)? {
                    run.words[place] = Word::of_folded(word);
                    corrected = true;
                }
            }
        }
        Ok(corrected)
    }

    /// Quoted words must stand side by side, as they are written but for accents.
    fn add_quoted(&self, run: &Run, plan: &mut Plan) -> tantivy::Result<()> {
        for word in &run.words {
            self.score(word, plan)?;
        }
        let mut terms: Vec<Term> = run.words.iter().map(|word| Term::from_field_text(self.fields.exact, &word.folded)).collect();
        plan.needs.push(if terms.len() == 1 { Need::Terms(vec![terms.remove(0)]) } else { Need::Phrase(terms) });
        Ok(())
    }

    /// Words outside quotes: labels are their concepts or the words themselves, other words must be found each.
    fn add_words(&self, run: &Run, all_small: bool, plan: &mut Plan) -> tantivy::Result<()> {
        let mut needs = Vec::new();
        for place in 0..run.words.len() {
            let need = if run.may_miss(place) && !all_small { None } else { Some(self.need(run, place, plan)?) };
            needs.push(need);
        }
        for span in self.thesaurus.spans(&run.words, &self.tongues) {
            let literally: Vec<Need> = needs[span.from..span.to].iter_mut().filter_map(Option::take).collect();
            let keys: Vec<&String> = self.thesaurus.keys(&span).collect();
            let terms: Vec<Term> = keys.iter().map(|key| Term::from_field_text(self.fields.concept, key)).collect();
            for term in self.present(terms.clone())? {
                plan.scores.neutral.push((term, CONCEPT_SCORE));
            }
            plan.concepts.extend(keys.into_iter().cloned());
            let mut either = vec![Need::Terms(terms)];
            // Of a label of small words alone nothing is left to be found literally.
            if !literally.is_empty() {
                either.push(Need::All(literally));
            }
            needs[span.from] = Some(Need::Any(either));
        }
        plan.needs.extend(needs.into_iter().flatten());
        Ok(())
    }

    fn need(&self, run: &Run, place: usize, plan: &mut Plan) -> tantivy::Result<Need> {
        let word = &run.words[place];
        let stems = self.stems(word)?;
        self.score(word, plan)?;
        if !run.is_unfinished(place) {
            return Ok(Need::Terms(stems));
        }
        let mut frequent: Vec<(u64, String)> =
            self.completions(&word.folded)?.into_iter().map(|(term, count)| (count, term)).collect();
        frequent.sort_by(|one, other| other.cmp(one));
        for (_, completion) in frequent.into_iter().take(COMPLETIONS_MAX) {
            for (field, score) in [(self.fields.exact, BODY_SCORE), (self.fields.exact_title, TITLE_SCORE)] {
                for term in self.present(vec![Term::from_field_text(field, &completion)])? {
                    plan.scores.neutral.push((term, score * COMPLETION_SHARE));
                }
            }
        }
        Ok(Need::Any(vec![Need::Terms(stems), Need::Beginning(word.folded.clone())]))
    }

    /// Lets a word count, in titles more than elsewhere.
    fn score(&self, word: &Word, plan: &mut Plan) -> tantivy::Result<()> {
        for tongue in &self.tongues {
            let terms = &mut plan.scores.by_tongue[tongue.index()];
            for (fields, score) in [(&self.fields.stems, BODY_SCORE), (&self.fields.title, TITLE_SCORE)] {
                let present = self.present(terms_of(fields[tongue.index()], *tongue, word))?;
                terms.extend(present.into_iter().map(|term| (term, score)));
            }
        }
        Ok(())
    }

    /// The stems of a word that are in the index, in any language.
    fn stems(&self, word: &Word) -> tantivy::Result<Vec<Term>> {
        let stems = self.tongues.iter().flat_map(|tongue| terms_of(self.fields.stems[tongue.index()], *tongue, word));
        self.present(stems.collect())
    }

    fn present(&self, mut terms: Vec<Term>) -> tantivy::Result<Vec<Term>> {
        let mut counts = Vec::with_capacity(terms.len());
        for term in &terms {
            counts.push(self.searcher.doc_freq(term)?);
        }
        let mut counts = counts.into_iter();
        terms.retain(|_| counts.next().is_some_and(|count| count > 0));
        Ok(terms)
    }

    /// What a word is read as, if it is in no dictionary and one slip away from a word that is: the most frequent of these.
    /// Numbers are left alone: another year is another year.
    fn mended(&self, word: &Word, unfinished: bool) -> tantivy::Result<Option<String>> {
        let known = !self.stems(word)?.is_empty() || (unfinished && !self.completions(&word.folded)?.is_empty());
        let word = word.folded.as_str();
        let is_long = |word: &str| word.chars().count() >= SLIP_CHARS_MIN;
        if known || !is_long(word) || word.contains(|c: char| c.is_numeric()) {
            return Ok(None);
        }
        let term = Term::from_field_text(self.fields.exact, word);
        let mut near = self.accepted(|| FuzzyTermQuery::new(term.clone(), 1, true))?;
        near.retain(|word, _| is_long(word));
        if near.is_empty() {
            let labels = self.thesaurus.vocabulary().iter().filter(|label| is_long(label) && is_one_slip(word, label));
            near = labels.map(|label| (label.clone(), 0)).collect();
        }
        if near.is_empty() && unfinished {
            near = self.accepted(|| FuzzyTermQuery::new_prefix(term.clone(), 1, true))?;
        }
        Ok(near.into_iter().rev().max_by_key(|(_, count)| *count).map(|(word, _)| word))
    }

    /// Words of the dictionary that an automaton accepts, and how many documents have them.
    fn accepted(&self, query: impl Fn() -> FuzzyTermQuery) -> tantivy::Result<BTreeMap<String, u64>> {
        let mut found = BTreeMap::new();
        for segment in self.searcher.segment_readers() {
            let index = segment.inverted_index(self.fields.exact)?;
            let mut terms = index.terms().search(query().automaton()?).into_stream()?;
            let mut seen = 0;
            while terms.advance() && seen < TERMS_MAX {
                seen += 1;
                let word = String::from_utf8_lossy(terms.key()).into_owned();
                *found.entry(word).or_insert(0) += u64::from(terms.value().doc_freq);
            }
        }
        Ok(found)
    }

    /// Words of the dictionary that begin so, and how many documents have them.
    fn completions(&self, beginning: &str) -> tantivy::Result<BTreeMap<String, u64>> {
        let term = Term::from_field_text(self.fields.exact, beginning);
        self.accepted(|| FuzzyTermQuery::new_prefix(term.clone(), 0, true))
    }
}

fn terms_of(field: Field, tongue: Tongue, word: &Word) -> Vec<Term> {
    tongue.stems(word).iter().map(|stem| Term::from_field_text(field, stem)).collect()
}

/// Whether one letter more, less, other, or two neighbours in the wrong order make one word of the other.
fn is_one_slip(one: &str, other: &str) -> bool {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let same = one.iter().zip(&other).take_while(|(one, other)| one == other).count();
    let (one, other) = (&one[same..], &other[same..]);
    match (one, other) {
        ([], []) => false,
        ([a, b, one @ ..], [c, d, other @ ..]) if a == d && b == c && one == other => true,
        _ => one.get(1..) == other.get(1..) || one.get(1..) == Some(other) || Some(one) == other.get(1..),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_one_letter_or_two_neighbours() {
        for near in ["cit", "citys", "ciity", "ctiy", "cify", "icty", "xity", "ity", "ciyt"] {
            assert!(is_one_slip(near, "city") && is_one_slip("city", near), "{near}");
        }
        for far in ["city", "ci", "yitc", "ctyi", "cites", "", "xcityx"] {
            assert!(!is_one_slip(far, "city") && !is_one_slip("city", far), "{far}");
        }
    }
}
