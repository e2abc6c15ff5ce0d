//! The thesaurus as something to translate: the name to show of each concept. What else people call it nobody misses.

use base_content::coverage::{Covered, Source, store as counted};
use base_content::{SourceHash, State, Text, Translation, Translations};
use base_core::{Lang, Time};
use base_db::{Connection, DbError};
use base_jobs::Journal;

use super::{Concept, Thesaurus};

/// What concepts are called among the things to translate.
pub const KIND: &str = "concept";

/// The concept as it is counted. Each name counts as written by a person: a file of the thesaurus says nothing else.
pub fn covered(concept: &Concept) -> (Covered, Translations) {
    let (name, lang) = source(concept);
    let text = Text { key: "name".to_owned(), lang: lang.clone(), body: name.to_owned() };
    let translation = |label: &super::Label| Translation {
        key: text.key.clone(),
        lang: label.lang.clone(),
        state: State::Human,
        source: SourceHash::of(&text.body),
        body: label.name.clone(),
        at: Time::from_millis(0),
    };
    let translations = Translations::collect(concept.preferred.iter().map(translation));
    let covered = Covered {
        subject: subject(&concept.slug),
        kind: KIND.to_owned(),
        slug: concept.slug.clone(),
        title: name.to_owned(),
        title_lang: lang.clone(),
        own_name: None,
        texts: vec![Source { text, is_name: false }],
    };
    (covered, translations)
}

/// Counts what differs between the thesaurus `before` and `after`. The last step of an act, after its event.
pub(super) async fn cover(tx: &impl Connection, journal: &Journal, before: &Thesaurus, after: &Thesaurus) -> Result<(), DbError> {
    for gone in before.concepts().filter(|concept| after.get(&concept.slug).is_none()) {
        counted::uncover(tx, &subject(&gone.slug)).await?;
    }
    let changed = after.concepts().filter(|concept| before.get(&concept.slug) != Some(concept));
    counted::cover(tx, &changed.map(covered).collect::<Vec<_>>(), journal.now()).await
}

fn subject(slug: &str) -> String {
    format!("{KIND}/{slug}")
}

/// The name that the others stand for: in English if there is one. A concept without any name is called by its slug.
pub fn source(concept: &Concept) -> (&str, &Lang) {
    let english = concept.preferred.iter().find(|label| label.lang.primary() == "en");
    let label = english.or_else(|| concept.preferred.first());
    match label {
        Some(label) => (&label.name, &label.lang),
        None => (&concept.slug, &base_i18n::offered()[0]),
    }
}
