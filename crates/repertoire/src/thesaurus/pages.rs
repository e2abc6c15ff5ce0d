//! `/{lang}/thesaurus`: the concepts by group, in the reader's language, each with the practices that it leads to.

use std::collections::HashMap;
use std::sync::Arc;

use askama::Template;
use axum::extract::State;
use base_core::Lang;
use base_search::{Answer, Query};
use base_web::{App, Frame, Keep, Page, Route, Shared, Visitor, WebError};
use url::form_urlencoded::byte_serialize;

use super::{Concept, Label, Thesaurus, Topic, at_hand};
use crate::atlas::{self, capital};
use crate::list::{Facet, Phrase};
use crate::search::PRACTICE;

/// The address of the page.
pub fn routes() -> Vec<Route> {
    vec![Route::get("/{lang}/thesaurus", "thesaurus-page", show).page("/{lang}/thesaurus")]
}

#[derive(Template)]
#[template(path = "thesaurus/show.html")]
struct Show {
    frame: Frame,
    groups: Vec<Group>,
}

/// The concepts of a topic, by name.
struct Group {
    slug: &'static str,
    name: String,
    terms: Vec<Term>,
}

/// A concept in the reader's words.
struct Term {
    slug: String,
    name: Phrase,
    /// What else it is called in the same language; empty if there is nothing else.
    also: String,
    /// The name of the broader concept, unless that is the whole group.
    part_of: Option<String>,
    href: String,
    /// How many practices are sorted under it; `None` where none is sorted and the link searches.
    count: Option<u64>,
}

async fn show(State(app): Shared, v: Visitor) -> Result<Page, WebError> {
    let thesaurus = at_hand(&app);
    let counts = counts(&app).await?;
    let frame = v.frame(v.t("list-terms-title")).described(v.t("list-terms-lede"));
    let groups = Topic::ALL.map(|topic| Group::of(topic, &thesaurus, &counts, &v));
    let page = Show { frame, groups: groups.into_iter().filter(|group| !group.terms.is_empty()).collect() };
    Page::html(&page, v.content_lang(), Keep::about(["practice", "place", "thesaurus", "funding"]))
}

/// How many practices each theme and each target group has.
async fn counts(app: &Arc<App>) -> Result<HashMap<String, u64>, WebError> {
    let sorted_by = [Facet::Theme, Facet::Target].map(|facet| facet.name().to_owned()).to_vec();
    let query = Query { kinds: vec![PRACTICE.to_owned()], count_facets: sorted_by, ..Query::default() };
    let Answer { facets, .. } = atlas::aside(app, move |search| search.find(&query)).await?;
    Ok(facets.into_values().flatten().map(|counted| (counted.value, counted.count)).collect())
}

impl Group {
    fn of(topic: Topic, thesaurus: &Thesaurus, counts: &HashMap<String, u64>, v: &Visitor) -> Self {
        let own = thesaurus.concepts().filter(|concept| concept.topic == topic && !concept.is_topic());
        let mut terms: Vec<Term> = own.map(|concept| Term::of(concept, thesaurus, counts, v)).collect();
        terms.sort_by(|one, other| v.compare(&one.name.body, &other.name.body));
        Self { slug: topic.as_str(), name: capital(thesaurus.name(topic.as_str(), v.content_lang()).0), terms }
    }
}

impl Term {
    fn of(concept: &Concept, thesaurus: &Thesaurus, counts: &HashMap<String, u64>, v: &Visitor) -> Self {
        let wanted = v.content_lang();
        let (name, lang) = concept.name(wanted);
        let is_sorted_by =
            |facet: Facet| (v.to(format!("practices?{}={}", facet.name(), concept.slug)), counts.get(&concept.slug));
        let (href, count) = match concept.topic {
            Topic::Themes => is_sorted_by(Facet::Theme),
            Topic::TargetGroups => is_sorted_by(Facet::Target),
            Topic::Methods | Topic::PlaceAndGovernance => (search(v, name), None),
        };
        let broader = concept.broader.iter().find_map(|slug| thesaurus.get(slug)).filter(|broader| !broader.is_topic());
        Self {
            slug: concept.slug.clone(),
            name: Phrase { body: capital(name), lang: lang.clone() },
            also: in_lang(&concept.alternative, lang, v),
            part_of: broader.map(|broader| broader.name(wanted).0.to_owned()),
            href: if count.is_some() { href } else { search(v, name) },
            count: count.copied(),
        }
    }
}

/// The practices that are found by the words, in any language.
fn search(v: &Visitor, words: &str) -> String {
    v.to(format!("practices?q={}", byte_serialize(words.as_bytes()).collect::<String>()))
}

fn in_lang(labels: &[Label], lang: &Lang, v: &Visitor) -> String {
    let names: Vec<&str> = labels.iter().filter(|label| label.lang == *lang).map(|label| label.name.as_str()).collect();
    if names.is_empty() { String::new() } else { v.list(&names) }
}
