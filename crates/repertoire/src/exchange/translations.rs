//! Translations of practices as JSON.
//!
//! A file of translations pairs words of the record with words in another language; every pair must fit a text of the record, so
//! that nothing is lost unseen. A file of summaries holds a short text for each practice, and the name, in many languages; the one
//! whose state is `source` is kept in the record.

use base_content::{SourceHash, State, Text};
use base_core::Lang;
use base_exchange::{At, Faults, Fields, Source, parse};
use people::place::exchange::label;
use serde_json::{Map, Value, json};

use crate::practice::acts::NewTranslation;
use crate::practice::{Record, Shown};

/// What a file of translations says about one practice in one language.
#[derive(Clone, Debug)]
pub struct Rendering {
    pub file: String,
    pub slug: String,
    lang: Lang,
    state: State,
    pairs: Vec<Pair>,
}

/// Words of the record, and the same in another language.
#[derive(Clone, Debug)]
struct Pair {
    /// The field that the words stand in, where they stand in more than one and only one is meant.
    field: Option<String>,
    source: String,
    text: String,
}

/// What a file of summaries says about one practice.
#[derive(Clone, Debug)]
pub struct Summary {
    pub file: String,
    pub slug: String,
    /// In English.
    pub text: String,
    texts: Vec<(Lang, State, String)>,
    names: Vec<(Lang, State, String)>,
}

const RENDERING_FIELDS: &[&str] = &["practice", "language", "state", "note", "texts"];
const SUMMARY_FIELDS: &[&str] = &["practice", "texts", "state", "names", "note"];

/// Reads a file of translations. What stands under `note` is for those who read the file.
pub fn read(source: &Source, list: Vec<Value>, faults: &mut Faults) -> Vec<Rendering> {
    let mut renderings = Vec::new();
    for (position, value) in list.into_iter().enumerate() {
        let at = At::record(faults, &source.name, label(&value, "practice", position));
        renderings.extend(rendering(value, at, &source.name));
    }
    renderings
}

/// Reads a file of summaries.
pub fn read_summaries(source: &Source, list: Vec<Value>, faults: &mut Faults) -> Vec<Summary> {
    let mut summaries = Vec::new();
    for (position, value) in list.into_iter().enumerate() {
        let at = At::record(faults, &source.name, label(&value, "practice", position));
        summaries.extend(summary(value, at, &source.name));
    }
    summaries
}

impl Rendering {
    /// The translations for `record`, whose keys are settled. Pairs that fit no text of it are told.
    pub fn fit(&self, record: &Record, faults: &mut Faults) -> Vec<NewTranslation> {
        let texts = record.texts();
        let mut fitted = Vec::new();
        for (position, pair) in self.pairs.iter().enumerate() {
            let mut at = At::record(faults, &self.file, &self.slug);
            let mut at = at.inside(&format!("texts.{}.source", position + 1));
            let is_meant = |text: &Text| pair.field.as_ref().is_none_or(|field| *field == field_of(&text.key));
            let own: Vec<&Text> = texts.iter().copied().filter(|text| text.body == pair.source && is_meant(text)).collect();
            let shown = parse::excerpt(&pair.source);
            if own.is_empty() {
                at.refuse::<()>(format!(
                    "“{shown}” is no text of the record. Copy the words from the record exactly, or leave the pair out."
                ));
            }
            if own.iter().any(|text| text.lang.primary() == self.lang.primary()) {
                at.refuse::<()>(format!("“{shown}” is in “{}” already. Leave the pair out.", self.lang));
            }
            fitted.extend(own.into_iter().map(|text| NewTranslation {
                key: text.key.clone(),
                lang: self.lang.clone(),
                state: self.state,
                body: pair.text.clone(),
            }));
        }
        fitted
    }
}

impl Summary {
    /// The translations of the summary and of the name.
    pub fn translations(&self) -> Vec<NewTranslation> {
        let of = |key: &'static str, list: &[(Lang, State, String)]| {
            let new = |(lang, state, body): &(Lang, State, String)| NewTranslation {
                key: key.to_owned(),
                lang: lang.clone(),
                state: *state,
                body: body.clone(),
            };
            list.iter().map(new).collect::<Vec<_>>()
        };
        [of("summary", &self.texts), of("name", &self.names)].concat()
    }
}

/// Tells where two of `translations` say different things for the same text in the same language.
pub fn tell_clashes(translations: &[NewTranslation], at: &mut At<'_>) {
    let mut seen: std::collections::HashMap<_, &NewTranslation> = std::collections::HashMap::new();
    for said in translations {
        let known = *seen.entry((&said.key, &said.lang)).or_insert(said);
        if (known.state, &known.body) != (said.state, &said.body) {
            let (first, second) = (parse::excerpt(&known.body), parse::excerpt(&said.body));
            at.inside(&said.key).refuse::<()>(format!("is “{first}” and also “{second}” in “{}”. Keep one of them.", said.lang));
        }
    }
}

/// Writes the translations of a practice, one object for each language and state. Translations whose source has changed since are
/// left out: a pair with the new words would say that they were made from these.
pub fn write(shown: &Shown) -> Vec<Value> {
    let texts = shown.record.texts();
    let mut groups: Vec<(Lang, State, Vec<Value>)> = Vec::new();
    for text in texts {
        let mut own: Vec<_> = shown
            .translations
            .all()
            .filter(|translation| translation.key == text.key && translation.source == SourceHash::of(&text.body))
            .collect();
        own.sort_by(|one, other| one.lang.cmp(&other.lang));
        for translation in own {
            let pair = json!({ "field": field_of(&text.key), "source": text.body, "text": translation.body });
            match groups.iter_mut().find(|(lang, state, _)| *lang == translation.lang && *state == translation.state) {
                Some((_, _, pairs)) if pairs.contains(&pair) => {}
                Some((_, _, pairs)) => pairs.push(pair),
                None => groups.push((translation.lang.clone(), translation.state, vec![pair])),
            }
        }
    }
    groups.sort_by(|one, other| (&one.0, one.1.as_str()).cmp(&(&other.0, other.1.as_str())));
    let object = |(lang, state, pairs): (Lang, State, Vec<Value>)| json!({ "practice": shown.practice.slug, "language": lang, "state": state.as_str(), "texts": pairs });
    groups.into_iter().map(object).collect()
}

fn rendering(value: Value, at: At<'_>, file: &str) -> Option<Rendering> {
    let mut fields = Fields::of(value, at, RENDERING_FIELDS)?;
    let (slug, lang) = (fields.need("practice", parse::slug), fields.need("language", parse::lang));
    let state = fields.need("state", parse::one_of(&STATES));
    fields.get("note", parse::words);
    // A record has more texts than one list has items.
    let pairs = fields.need("texts", |value, at| {
        let Value::Array(items) = value else { return at.refuse("must be a list of pairs {\"source\": …, \"text\": …}.") };
        let read: Vec<_> = (1..).zip(items).map(|(number, item)| pair(item, &mut at.inside(&number.to_string()))).collect();
        read.into_iter().collect::<Option<Vec<_>>>()
    });
    Some(Rendering { file: file.to_owned(), slug: slug?, lang: lang?, state: state?, pairs: pairs? })
}

fn pair(value: Value, at: &mut At<'_>) -> Option<Pair> {
    let mut fields = Fields::of(value, at.here(), &["field", "source", "text"])?;
    let (source, text) = (fields.need("source", parse::words), fields.need("text", parse::words));
    Some(Pair { field: fields.get("field", parse::name), source: source?, text: text? })
}

/// A key without its numbers, which are another database's own: `observations.what`.
fn field_of(key: &str) -> String {
    key.split('.').filter(|part| !part.bytes().all(|b| b.is_ascii_digit())).collect::<Vec<_>>().join(".")
}

fn summary(value: Value, at: At<'_>, file: &str) -> Option<Summary> {
    let mut fields = Fields::of(value, at, SUMMARY_FIELDS)?;
    let slug = fields.need("practice", parse::slug);
    let states = fields.need("state", object);
    let (texts, names) = (fields.need("texts", object), fields.get("names", object).unwrap_or_default());
    fields.get("note", parse::words);
    let (states, mut texts) = (states?, texts?);
    let english = texts.remove("en");
    let mut at = fields.at().inside("texts.en");
    let text = match english {
        Some(value) => parse::words(value, &mut at),
        None => at.refuse("is missing. The summary is written in English first; add it."),
    };
    let source = states.get("en").and_then(Value::as_str);
    if source != Some("source") {
        fields
            .at()
            .inside("state.en")
            .refuse::<()>("must be “source”: the English text is the one that the others are made from.");
    }
    let texts = by_language(texts, &states, "texts", fields.at(), parse::words);
    let names = by_language(names, &states, "names", fields.at(), parse::name);
    Some(Summary { file: file.to_owned(), slug: slug?, text: text?, texts: texts?, names: names? })
}

const STATES: [(&str, State); 3] =
    [("human", State::Human), ("machine", State::Machine), ("machine-reviewed", State::MachineReviewed)];

fn object(value: Value, at: &mut At<'_>) -> Option<Map<String, Value>> {
    match value {
        Value::Object(map) => Some(map),
        _ => at.refuse("must be an object with a language tag before each text, such as {\"it\": …}."),
    }
}

/// Reads texts by language tag, each with its state.
fn by_language(
    texts: Map<String, Value>,
    states: &Map<String, Value>,
    field: &str,
    at: &mut At<'_>,
    parse_text: fn(Value, &mut At<'_>) -> Option<String>,
) -> Option<Vec<(Lang, State, String)>> {
    let read: Vec<_> = texts
        .into_iter()
        .map(|(tag, value)| {
            let state = match states.get(&tag) {
                Some(state) => parse::one_of(&STATES)(state.clone(), &mut at.inside(&format!("state.{tag}"))),
                None => at
                    .inside(&format!("state.{tag}"))
                    .refuse("is missing. Say how the text was made: human, machine or machine-reviewed."),
            };
            let mut at = at.inside(&format!("{field}.{tag}"));
            let (lang, text) = (parse::lang(json!(tag), &mut at), parse_text(value, &mut at));
            Some((lang?, state?, text?))
        })
        .collect();
    read.into_iter().collect()
}
