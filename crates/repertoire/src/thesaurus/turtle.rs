//! The thesaurus as SKOS in Turtle, in and out.

use std::collections::{BTreeMap, BTreeSet};

use base_core::Lang;
use base_core::limits::NAME_CHARS_MAX;
use base_exchange::{Fault, Faults, Source};
use base_text::{clean, slug};
use oxrdf::vocab::rdf;
use oxrdf::{Literal, LiteralRef, NamedNode, NamedNodeRef, NamedOrBlankNode, Term, TripleRef};
use oxttl::{TurtleParser, TurtleSerializer};

use super::{Concept, Label, Thesaurus, Topic};

/// Most concepts of one thesaurus.
pub const CONCEPTS_MAX: usize = 20_000;

const SKOS: &str = "http://www.w3.org/2004/02/skos/core#";
/// Where our own concepts are named; exported as they were imported.
const SCHEME: &str = "urn:eumia:thesaurus";

/// What a file says of one concept, before it is known to be sound.
#[derive(Default)]
struct Draft {
    definition: Option<String>,
    preferred: Vec<Label>,
    alternative: Vec<Label>,
    broader: Vec<String>,
    related: Vec<String>,
}

/// Reads SKOS concepts. Their slug is the end of their address; statements that are not SKOS are left aside.
pub fn read(source: &Source, faults: &mut Faults) -> Option<Thesaurus> {
    let text = source.text().map_err(|fault| faults.add(fault)).ok()?;
    let mut drafts: BTreeMap<String, Draft> = BTreeMap::new();
    let mut concepts = BTreeSet::new();
    for triple in TurtleParser::new().for_slice(text.as_bytes()) {
        let triple = match triple {
            Ok(triple) => triple,
            Err(error) => {
                let place = error.location().start;
                let reason = format!(
                    "is broken Turtle at line {}: {}. Mend it there and import the file again.",
                    place.line + 1,
                    error.message()
                );
                faults.add(source.fault(reason));
                return None;
            }
        };
        let NamedOrBlankNode::NamedNode(subject) = &triple.subject else { continue };
        let key = end_of(subject.as_str());
        if triple.predicate == rdf::TYPE {
            if matches!(&triple.object, Term::NamedNode(kind) if kind.as_str() == format!("{SKOS}Concept")) {
                concepts.insert(key.to_owned());
            }
            continue;
        }
        if let Some(property) = triple.predicate.as_str().strip_prefix(SKOS) {
            take(source, drafts.entry(key.to_owned()).or_default(), key, property, &triple.object, faults);
        }
    }
    drafts.retain(|key, _| concepts.contains(key));
    // A label that was refused is a fault of the whole, too.
    finish(source, drafts, faults).filter(|_| faults.is_empty())
}

fn take(source: &Source, draft: &mut Draft, key: &str, property: &str, object: &Term, faults: &mut Faults) {
    match (property, object) {
        ("prefLabel", Term::Literal(literal)) => draft.preferred.extend(label(source, key, property, literal, faults)),
        ("altLabel" | "hiddenLabel", Term::Literal(literal)) => {
            draft.alternative.extend(label(source, key, property, literal, faults))
        }
        ("definition", Term::Literal(literal)) if matches!(literal.language(), Some("en") | None) => {
            draft.definition = Some(clean(literal.value()));
        }
        ("broader", Term::NamedNode(other)) => draft.broader.push(end_of(other.as_str()).to_owned()),
        ("related", Term::NamedNode(other)) => draft.related.push(end_of(other.as_str()).to_owned()),
        _ => {}
    }
}

fn label(source: &Source, key: &str, property: &str, literal: &Literal, faults: &mut Faults) -> Option<Label> {
    let refuse = |faults: &mut Faults, reason: String| {
        faults.add(Fault { file: source.name.clone(), record: key.to_owned(), field: property.to_owned(), reason });
        None
    };
    let Some(tag) = literal.language() else {
        return refuse(faults, format!("“{}” has no language. Write it as \"…\"@en.", literal.value()));
    };
    let lang: Lang = match tag.parse() {
        Ok(lang) => lang,
        Err(error) => return refuse(faults, format!("{error}.")),
    };
    let name = clean(literal.value());
    if name.is_empty() || name.chars().count() > NAME_CHARS_MAX {
        return refuse(faults, format!("a label has 1 to {NAME_CHARS_MAX} characters. Shorten or remove it."));
    }
    Some(Label { lang, name })
}

/// Checks what only the whole can show.
fn finish(source: &Source, drafts: BTreeMap<String, Draft>, faults: &mut Faults) -> Option<Thesaurus> {
    let mut sound = true;
    let mut refuse = |record: &str, field: &str, reason: String| {
        sound = false;
        faults.add(Fault { file: source.name.clone(), record: record.to_owned(), field: field.to_owned(), reason });
    };
    if drafts.is_empty() {
        refuse("", "", "holds no skos:Concept. Is it a SKOS thesaurus in Turtle?".to_owned());
    }
    if drafts.len() > CONCEPTS_MAX {
        refuse("", "", format!("has {} concepts; at most {CONCEPTS_MAX} are taken.", drafts.len()));
    }
    let mut topics = BTreeMap::new();
    for (key, draft) in &drafts {
        if slug(key) != *key {
            refuse(
                key,
                "",
                "its address must end in lower-case letters, digits and hyphens, such as health-mediation.".to_owned(),
            );
        }
        for (field, others) in [("broader", &draft.broader), ("related", &draft.related)] {
            for other in others.iter().filter(|other| !drafts.contains_key(*other)) {
                refuse(key, field, format!("“{other}” is not a concept of this file. Add it or remove the link."));
            }
        }
        let mut languages = BTreeSet::new();
        for label in draft.preferred.iter().filter(|label| !languages.insert(&label.lang)) {
            refuse(
                key,
                "prefLabel",
                format!("two preferred labels in “{}”. Keep one and make the other an altLabel.", label.lang),
            );
        }
        match topic_of(key, &drafts) {
            Some(topic) => {
                topics.insert(key.clone(), topic);
            }
            None => refuse(
                key,
                "broader",
                format!("does not lead up to one of the topics {}. Give it a broader concept that does.", topic_names()),
            ),
        }
    }
    sound.then(|| {
        Thesaurus::new(drafts.into_iter().filter_map(|(key, draft)| Some(concept(topics.get(&key).copied()?, key, draft))))
    })
}

/// The topic at the end of the way up; `None` if there is none, or the way goes in a circle.
fn topic_of(key: &str, drafts: &BTreeMap<String, Draft>) -> Option<Topic> {
    let mut here = key;
    for _ in 0..=drafts.len() {
        if let Ok(topic) = here.parse() {
            return Some(topic);
        }
        here = drafts.get(here)?.broader.first()?;
    }
    None
}

fn topic_names() -> String {
    Topic::ALL.map(Topic::as_str).join(", ")
}

fn concept(topic: Topic, slug: String, draft: Draft) -> Concept {
    fn sorted<T: Ord>(mut list: Vec<T>) -> Vec<T> {
        list.sort();
        list.dedup();
        list
    }
    Concept {
        slug,
        topic,
        definition: draft.definition,
        preferred: sorted(draft.preferred),
        alternative: sorted(draft.alternative),
        broader: sorted(draft.broader),
        related: sorted(draft.related),
    }
}

/// What stands behind the last `:`, `/` or `#`.
fn end_of(address: &str) -> &str {
    address.rsplit([':', '/', '#']).next().unwrap_or(address)
}

/// The thesaurus in Turtle. Reading it again gives the same thesaurus.
pub fn write(thesaurus: &Thesaurus) -> Result<String, anyhow::Error> {
    let mut out =
        TurtleSerializer::new().with_prefix("skos", SKOS)?.with_prefix("t", format!("{SCHEME}:"))?.for_writer(Vec::new());
    let node = |end: &str| NamedNode::new(format!("{SCHEME}:{end}"));
    let skos = |end: &str| NamedNode::new(format!("{SKOS}{end}"));
    let scheme = NamedNode::new(SCHEME)?;
    out.serialize_triple(TripleRef::new(&scheme, rdf::TYPE, skos("ConceptScheme")?.as_ref()))?;
    for concept in thesaurus.concepts() {
        let subject = node(&concept.slug)?;
        let mut say = |property: NamedNodeRef<'_>, object: oxrdf::TermRef<'_>| {
            out.serialize_triple(TripleRef::new(&subject, property, object))
        };
        say(rdf::TYPE, skos("Concept")?.as_ref().into())?;
        say(skos("inScheme")?.as_ref(), scheme.as_ref().into())?;
        if concept.is_topic() {
            say(skos("topConceptOf")?.as_ref(), scheme.as_ref().into())?;
        }
        for (property, labels) in [("prefLabel", &concept.preferred), ("altLabel", &concept.alternative)] {
            for label in labels {
                let literal = Literal::new_language_tagged_literal(&label.name, label.lang.as_str())?;
                say(skos(property)?.as_ref(), LiteralRef::from(&literal).into())?;
            }
        }
        if let Some(definition) = &concept.definition {
            let literal = Literal::new_language_tagged_literal(definition, "en")?;
            say(skos("definition")?.as_ref(), LiteralRef::from(&literal).into())?;
        }
        for (property, others) in [("broader", &concept.broader), ("related", &concept.related)] {
            for other in others {
                say(skos(property)?.as_ref(), node(other)?.as_ref().into())?;
            }
        }
    }
    Ok(String::from_utf8(out.finish()?)?)
}
