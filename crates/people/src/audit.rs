//! The audit log as administrators read it: who did what, in words.
//!
//! Events name persons by their ids. Who is still known is called by her name; who was erased is somebody.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use base_core::Id;
use base_i18n::{Arg, Words};
use base_jobs::Recorded;
use base_web::{App, WebError};
use serde_json::Value;
use uuid::Uuid;

use crate::{Neighbours, Person, person};

pub mod pages;

#[cfg(test)]
mod tests;

/// The names of the persons and practices in some events.
#[derive(Clone, Debug, Default)]
pub struct Names {
    persons: HashMap<Id<Person>, Person>,
    /// Their slugs.
    practices: HashMap<Uuid, String>,
}

impl Names {
    /// Of all persons who acted, or who were acted upon, and of the practices that bodies name by their ids. Two statements.
    pub async fn of(app: &Arc<App>, events: &[Recorded]) -> Result<Self, WebError> {
        let named = |event: &Recorded| [actor_of(event), subject_of(event), other_of(event)];
        let ids: BTreeSet<Id<Person>> = events.iter().flat_map(named).flatten().collect();
        let persons = person::store::by_ids(app.db.reader(), &ids.into_iter().collect::<Vec<_>>()).await?;
        let practices: BTreeSet<Uuid> = events.iter().filter_map(practice_of).collect();
        let practices = practices.into_iter().collect::<Vec<_>>();
        Ok(Self { persons, practices: app.shelf.get::<Neighbours>().practices(app, &practices).await? })
    }

    fn name(&self, words: &Words, id: Id<Person>) -> String {
        self.persons.get(&id).map_or_else(|| words.t("log-erased").into_owned(), |person| person.name.clone())
    }
}

/// What happened, as a sentence in the reader's language.
pub fn sentence(words: &Words, event: &Recorded, names: &Names) -> String {
    let key = format!("log-{}", event.kind.replace('.', "-"));
    let key = if words.has(&key) { key.as_str() } else { "log-other" };
    let args: Vec<(&'static str, Arg<'_>)> = vec![
        ("actor", actor(words, event, names).into()),
        ("subject", subject(words, event, names).into()),
        ("kind", event.kind.as_str().into()),
        ("person", other_of(event).map(|id| names.name(words, id)).unwrap_or_default().into()),
        (
            "practice",
            practice_of(event).map(|id| names.practices.get(&id).cloned().unwrap_or(id.to_string())).unwrap_or_default().into(),
        ),
        ("role", role(words, event).into()),
        ("scope", scope(words, event).into()),
        ("steward", if event.body["steward"] == true { "yes" } else { "no" }.into()),
        ("suspended", if event.body["suspended"] == true { "yes" } else { "no" }.into()),
        ("version", number(&event.body, "version").into()),
        ("desk", text(&event.body, "desk").into()),
        ("given", if text(&event.body, "desk").is_empty() { "no" } else { "yes" }.into()),
        ("desks", count(&event.body, "desks").into()),
        ("roles", count(&event.body, "roles").into()),
        ("items", count(&event.body, "items").into()),
    ];
    words.ta(key, &args)
}

/// Who acted, in words.
pub fn actor(words: &Words, event: &Recorded, names: &Names) -> String {
    match (actor_of(event), event.actor.as_str(), event.actor.strip_prefix("command:")) {
        (Some(id), ..) => names.name(words, id),
        (_, "system", _) => words.t("log-actor-system").into_owned(),
        (_, "visitor", _) => words.t("log-actor-visitor").into_owned(),
        (.., Some(command)) => words.ta("log-actor-command", &[("command", command)]),
        _ => event.actor.clone(),
    }
}

/// The address, after the language, of what an event is about, where there is a page for it.
pub fn path_of(event: &Recorded) -> Option<String> {
    let (kind, name) = event.subject.split_once('/')?;
    match kind {
        "person" => Some(format!("work/people/{name}")),
        "desk" => Some(format!("work/desks/{name}")),
        "practice" => Some(format!("practices/{name}")),
        "place" => Some(format!("cities/{name}")),
        "news" => Some(format!("news/{name}")),
        _ => None,
    }
}

fn subject(words: &Words, event: &Recorded, names: &Names) -> String {
    match subject_of(event) {
        Some(id) => names.name(words, id),
        None => event.subject.split_once('/').map_or(event.subject.as_str(), |(_, name)| name).to_owned(),
    }
}

fn role(words: &Words, event: &Recorded) -> String {
    match crate::Role::find(&text(&event.body, "role")) {
        Some(role) => words.t(&format!("role-{role}")).into_owned(),
        None => String::new(),
    }
}

fn scope(words: &Words, event: &Recorded) -> String {
    let slug = text(&event.body, "scope");
    match text(&event.body, "scope_kind").as_str() {
        "" => String::new(),
        kind => words.ta(&format!("scope-{kind}"), &[("slug", slug)]),
    }
}

fn actor_of(event: &Recorded) -> Option<Id<Person>> {
    event.actor.strip_prefix("person:")?.parse().ok()
}

fn subject_of(event: &Recorded) -> Option<Id<Person>> {
    event.subject.strip_prefix("person/")?.parse().ok()
}

/// The person whom the body names.
fn other_of(event: &Recorded) -> Option<Id<Person>> {
    event.body["person"].as_str()?.parse().ok()
}

/// The practice that the body names by its id.
fn practice_of(event: &Recorded) -> Option<Uuid> {
    event.body["practice"].as_str()?.parse().ok()
}

fn text(body: &Value, field: &str) -> String {
    body[field].as_str().unwrap_or_default().to_owned()
}

fn count(body: &Value, field: &str) -> i64 {
    body[field].as_i64().unwrap_or_default()
}

/// A number that is a name, such as that of a version: without groups.
fn number(body: &Value, field: &str) -> String {
    body[field].as_i64().map(|number| number.to_string()).unwrap_or_default()
}
