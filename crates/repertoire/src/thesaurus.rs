//! The thesaurus: the field's concepts with their names in each language. It sorts the repertoire and lets words of one language find
//! records of another.
//!
//! Modelled on SKOS (<https://www.w3.org/TR/skos-reference/>). There are four topics; each other concept has one broader concept.

pub mod acts;
pub mod coverage;
pub mod pages;
pub mod store;
pub mod turtle;

#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, HashMap};
use std::str::FromStr;
use std::sync::Arc;

use base_core::Lang;
use base_text::fold;
use base_web::{App, Hook};

/// The four groups that concepts belong to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Topic {
    Themes,
    TargetGroups,
    Methods,
    PlaceAndGovernance,
}

impl Topic {
    /// The topics in the order of the page.
    pub const ALL: [Self; 4] = [Self::Themes, Self::TargetGroups, Self::Methods, Self::PlaceAndGovernance];

    /// The slug of the concept that stands for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Themes => "themes",
            Self::TargetGroups => "target-groups",
            Self::Methods => "methods",
            Self::PlaceAndGovernance => "place-and-governance",
        }
    }
}

impl FromStr for Topic {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        Self::ALL.into_iter().find(|topic| topic.as_str() == text).ok_or_else(|| format!("“{text}” is no topic"))
    }
}

/// A name in one language.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Label {
    pub lang: Lang,
    pub name: String,
}

/// One concept. Lists are sorted, so that equal concepts are equal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Concept {
    /// Never changes: `health-mediation`.
    pub slug: String,
    pub topic: Topic,
    /// What it means, in English.
    pub definition: Option<String>,
    /// The name to show, at most one for each language.
    pub preferred: Vec<Label>,
    /// What else people call it.
    pub alternative: Vec<Label>,
    pub broader: Vec<String>,
    pub related: Vec<String>,
}

impl Concept {
    /// Its name for somebody who reads `wanted`: in that language, else in English, else in any.
    pub fn name<'a>(&'a self, wanted: &'a Lang) -> (&'a str, &'a Lang) {
        let of = |tag: &str| self.preferred.iter().find(|label| label.lang.primary() == tag);
        let label = of(wanted.primary()).or_else(|| of("en")).or_else(|| self.preferred.first());
        label.map_or((&self.slug, wanted), |label| (&label.name, &label.lang))
    }

    /// True for the concept that stands for its whole topic.
    pub fn is_topic(&self) -> bool {
        self.slug == self.topic.as_str()
    }
}

/// All concepts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Thesaurus {
    concepts: BTreeMap<String, Concept>,
    /// Folded names of themes, for fields that name a theme in words.
    themes: HashMap<String, String>,
}

impl Thesaurus {
    /// Of these concepts.
    pub fn new(concepts: impl IntoIterator<Item = Concept>) -> Self {
        let concepts: BTreeMap<String, Concept> = concepts.into_iter().map(|concept| (concept.slug.clone(), concept)).collect();
        let mut themes = HashMap::new();
        for concept in concepts.values().filter(|concept| concept.topic == Topic::Themes && !concept.is_topic()) {
            for label in concept.alternative.iter().chain(&concept.preferred) {
                themes.insert(fold(&label.name), concept.slug.clone());
            }
        }
        Self { concepts, themes }
    }

    /// The concept called `slug`.
    pub fn get(&self, slug: &str) -> Option<&Concept> {
        self.concepts.get(slug)
    }

    /// Every concept, by slug.
    pub fn concepts(&self) -> impl Iterator<Item = &Concept> {
        self.concepts.values()
    }

    /// True if there is none.
    pub fn is_empty(&self) -> bool {
        self.concepts.is_empty()
    }

    /// What to call the concept `slug` for somebody who reads `wanted`; the slug itself if there is no such concept.
    pub fn name<'a>(&'a self, slug: &'a str, wanted: &'a Lang) -> (&'a str, &'a Lang) {
        self.get(slug).map_or((slug, wanted), |concept| concept.name(wanted))
    }

    /// The theme that a field names in words, in any language: `Anti-discrimination`.
    pub fn theme(&self, words: &str) -> Option<&str> {
        self.themes.get(&fold(words)).map(String::as_str)
    }

    /// As the search index takes it.
    pub fn for_search(&self) -> base_search::Thesaurus {
        let concept = |concept: &Concept| base_search::Concept {
            key: concept.slug.clone(),
            broader: concept.broader.clone(),
            labels: concept
                .preferred
                .iter()
                .chain(&concept.alternative)
                .map(|label| (label.lang.clone(), label.name.clone()))
                .collect(),
        };
        // A topic's own names (“methods”, “targets”) are words of every page: they would find everything.
        base_search::Thesaurus::new(self.concepts().filter(|concept| !concept.is_topic()).map(concept).collect())
    }
}

/// The thesaurus as this node holds it in memory.
pub fn at_hand(app: &App) -> Arc<Thesaurus> {
    app.shelf.get()
}

/// Reads it from the database and puts it at hand, for pages and for the index.
pub async fn refresh(app: &App) -> anyhow::Result<()> {
    let thesaurus = store::load(app.db.reader()).await?;
    app.search.replace_thesaurus(thesaurus.for_search());
    app.shelf.put(thesaurus);
    Ok(())
}

/// Keeps it fresh. Before the index's hook, which marks documents by it.
pub fn hook() -> Hook {
    Arc::new(|app, events| {
        Box::pin(async move { if events.iter().any(|event| event.kind == acts::CHANGED) { refresh(&app).await } else { Ok(()) } })
    })
}
