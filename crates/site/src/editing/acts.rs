//! What is done with the texts of the site.
//!
//! Saving a draft writes no event: nobody but its author sees it. What readers see changes only with an event, from which pages, feeds
//! and the index follow.

use base_core::{Actor, Id};
use base_db::{Collided, Connection, DbError};
use base_jobs::{Event, Journal};
use people::Person;
use serde_json::{Value, json};

use super::shape::{Kind, Slugs};
use super::sheet::{self, Fault, Typed};
use super::{Draft, store};
use crate::document::acts::write;
use crate::document::store as documents;
use crate::document::{Reason, Standing, coverage};

/// Why something is not done. Nothing is changed then.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    /// There is no such document, draft or version.
    #[error("missing")]
    Missing,
    /// Another document of this kind has the slug, or had it.
    #[error("the slug is taken")]
    SlugTaken,
    /// The draft was changed since it was shown, or is no longer there.
    #[error("the draft was changed meanwhile")]
    Overtaken,
    /// Somebody published meanwhile.
    #[error("another version was published meanwhile")]
    Stale,
    /// Something in it has to be mended first.
    #[error("{} fields have to be mended", .0.len())]
    Unsound(Vec<Fault>),
    /// The site cannot be without it.
    #[error("the site needs it")]
    Needed,
    #[error(transparent)]
    Shape(#[from] serde_json::Error),
    #[error(transparent)]
    Db(#[from] DbError),
}

impl Collided for Refusal {
    fn collided(&self) -> bool {
        matches!(self, Self::Db(error) if error.collided())
    }
}

/// What is kept of a draft.
#[derive(Clone, Debug)]
pub struct Saved {
    pub author: Id<Person>,
    /// The revision of the document that she saw.
    pub base: u32,
    /// The revision of the draft that she saw; 0 if she had none.
    pub revision: u32,
    pub typed: Typed,
}

/// Begins a draft of a document that is not there yet.
pub async fn begin(
    tx: &impl Connection,
    journal: &Journal,
    kind: &Kind,
    slug: &str,
    (author, typed): (Id<Person>, &Typed),
) -> Result<Draft, Refusal> {
    let is_taken = documents::standing(tx, kind.name, slug).await?.is_some();
    if is_taken || !store::of_document(tx, kind.name, slug).await?.is_empty() {
        return Err(Refusal::SlugTaken);
    }
    save(tx, journal, kind, slug, &Saved { author, base: 0, revision: 0, typed: typed.clone() }).await
}

/// Keeps what was typed as her draft. Nothing is written if it says what is kept.
pub async fn save(tx: &impl Connection, journal: &Journal, kind: &Kind, slug: &str, saved: &Saved) -> Result<Draft, Refusal> {
    let known = store::hold(tx, kind.name, slug, saved.author).await?;
    if let Some(known) = &known
        && (&known.typed, known.base) == (&saved.typed, saved.base)
    {
        return Ok(known.clone());
    }
    if known.as_ref().map_or(0, |known| known.revision) != saved.revision {
        return Err(Refusal::Overtaken);
    }
    let draft = Draft {
        kind: kind.name.to_owned(),
        slug: slug.to_owned(),
        author: saved.author,
        base: saved.base,
        typed: saved.typed.clone(),
        updated_at: journal.now(),
        revision: saved.revision + 1,
    };
    match known {
        Some(_) => store::update(tx, &draft).await?,
        // The same form, sent twice at once.
        None => store::insert(tx, &draft).await.map_err(|error| refused_as(error, Refusal::Overtaken))?,
    }
    Ok(draft)
}

/// Gives her draft up.
pub async fn give_up(tx: &impl Connection, kind: &Kind, slug: &str, author: Id<Person>) -> Result<(), Refusal> {
    Ok(store::delete(tx, kind.name, slug, author).await?)
}

/// The event of a draft that went to another author; its body says to whom.
pub const PASSED_ON: &str = "text.passed-on";

/// Gives her draft to another author: somebody hands over. Says whether it was there.
pub async fn pass_on(
    tx: &impl Connection,
    journal: &Journal,
    actor: &Actor,
    kind: &Kind,
    slug: &str,
    (from, to): (Id<Person>, Id<Person>),
) -> Result<bool, Refusal> {
    let Some(draft) = store::hold(tx, kind.name, slug, from).await? else { return Ok(false) };
    if store::find(tx, kind.name, slug, to).await?.is_some() {
        return Err(Refusal::Overtaken);
    }
    store::delete(tx, kind.name, slug, from).await?;
    store::insert(tx, &Draft { author: to, revision: draft.revision + 1, ..draft }).await?;
    let body = json!({ "person": to.to_string() });
    journal.record(tx, actor, Event { kind: PASSED_ON, subject: kind.subject(slug), body }).await?;
    Ok(true)
}

/// Puts her draft before readers, as the next version of its document; gives the version's number. A draft that says what readers see
/// already makes no version.
pub async fn publish(
    tx: &impl Connection,
    journal: &Journal,
    kind: &Kind,
    slug: &str,
    (author, revision): (Id<Person>, u32),
    reason: Reason<'_>,
) -> Result<u32, Refusal> {
    let draft = store::hold(tx, kind.name, slug, author).await?.ok_or(Refusal::Missing)?;
    if draft.revision != revision {
        return Err(Refusal::Overtaken);
    }
    let known = documents::hold(tx, kind.name, slug).await?;
    if draft.base != known.as_ref().map_or(0, |known| known.revision) {
        return Err(Refusal::Stale);
    }
    let base = match &known {
        Some(known) => known.record.clone(),
        None => beginning(tx, kind).await?,
    };
    let row = sheet::read(kind, slug, &draft.typed, Some(&base))?.map_err(Refusal::Unsound)?;
    store::delete(tx, kind.name, slug, author).await?;
    if let Some(known) = known.as_ref().filter(|known| known.record == row.record) {
        return Ok(known.revision);
    }
    let actor = Actor::Person(author.uuid());
    let written = write(tx, journal, &actor, &row, known.as_ref(), reason).await;
    // Two new documents with one slug at once.
    let number = written.map_err(|error| refused_as(error, Refusal::Stale))?;
    if let Some(known) = known.as_ref().filter(|_| reason.minor) {
        let subject = kind.subject(slug);
        let translations = coverage::of_subject(tx, &subject, None).await?;
        let (before, after) = (coverage::said(&known.record), coverage::said(&row.record));
        let (before, after): (Vec<_>, Vec<_>) = (before.iter().collect(), after.iter().collect());
        base_content::put(tx, &subject, &base_content::carried(&translations, &before, &after)).await?;
    }
    record(tx, journal, &actor, kind, slug, json!({ "version": number })).await?;
    Ok(number)
}

/// Makes an old version hold again, as a new one; gives its number. Its place in a list stays as it is.
pub async fn restore(
    tx: &impl Connection,
    journal: &Journal,
    kind: &Kind,
    slug: &str,
    (author, number): (Id<Person>, u32),
    why: &str,
) -> Result<u32, Refusal> {
    let known = documents::hold(tx, kind.name, slug).await?.ok_or(Refusal::Missing)?;
    let version = documents::version(tx, kind.name, slug, number).await?.ok_or(Refusal::Missing)?;
    let mut old = version.record;
    if let (Some(old), Some(position)) = (old.as_object_mut(), known.record.get("position")) {
        old.insert("position".to_owned(), position.clone());
    }
    if old == known.record {
        return Ok(known.revision);
    }
    let (row, _) = (kind.row)(slug, &old)?;
    let actor = Actor::Person(author.uuid());
    let number = write(tx, journal, &actor, &row, Some(&known), Reason { why, minor: false }).await?;
    record(tx, journal, &actor, kind, slug, json!({ "version": number })).await?;
    Ok(number)
}

/// Takes a document back, or brings it back. Its slug stays its own.
pub async fn withdraw(
    tx: &impl Connection,
    journal: &Journal,
    kind: &Kind,
    slug: &str,
    (author, withdrawn): (Id<Person>, bool),
) -> Result<(), Refusal> {
    if kind.slugs != Slugs::Free {
        return Err(Refusal::Needed);
    }
    let known = documents::hold(tx, kind.name, slug).await?.ok_or(Refusal::Missing)?;
    if known.withdrawn == withdrawn {
        return Ok(());
    }
    documents::set_withdrawn(tx, kind.name, slug, withdrawn).await?;
    record(tx, journal, &Actor::Person(author.uuid()), kind, slug, json!({ "withdrawn": withdrawn })).await
}

/// Moves a document one place up in its list, or down.
pub async fn shift(
    tx: &impl Connection,
    journal: &Journal,
    kind: &Kind,
    slug: &str,
    (author, up): (Id<Person>, bool),
) -> Result<(), Refusal> {
    let mut all = ordered(tx, kind).await?;
    let place = all.iter().position(|one| one.slug == slug).ok_or(Refusal::Missing)?;
    let other = if up { place.checked_sub(1) } else { Some(place + 1).filter(|other| *other < all.len()) };
    let Some(other) = other else { return Ok(()) };
    all.swap(place, other);
    // Places are counted anew, so that no two of them share one.
    for (position, one) in (0..).zip(&all) {
        if one.position != position {
            documents::set_position(tx, (kind.name, &one.slug), position).await?;
        }
    }
    record(tx, journal, &Actor::Person(author.uuid()), kind, slug, json!({ "moved": if up { "up" } else { "down" } })).await
}

/// Documents of a list that an editor orders.
const ORDERED_MAX: u64 = 100;

async fn ordered(tx: &impl Connection, kind: &Kind) -> Result<Vec<Standing>, Refusal> {
    if !kind.is_ordered() {
        return Err(Refusal::Missing);
    }
    Ok(documents::standings(tx, kind.name, kind.order, "", (0, ORDERED_MAX)).await?)
}

/// What a new document stands on: the last place of its list.
pub(super) async fn beginning(db: &impl Connection, kind: &Kind) -> Result<Value, DbError> {
    if !kind.is_ordered() {
        return Ok(json!({}));
    }
    let all = documents::standings(db, kind.name, kind.order, "", (0, ORDERED_MAX)).await?;
    Ok(json!({ "position": all.iter().map(|one| one.position + 1).max().unwrap_or(0) }))
}

/// What a rule of the database refused, in the words of the act.
fn refused_as(error: DbError, refusal: Refusal) -> Refusal {
    if error.fault() == base_db::Fault::Refused { refusal } else { error.into() }
}

async fn record(
    tx: &impl Connection,
    journal: &Journal,
    actor: &Actor,
    kind: &Kind,
    slug: &str,
    body: Value,
) -> Result<(), Refusal> {
    journal.record(tx, actor, Event { kind: kind.changed, subject: kind.subject(slug), body }).await?;
    Ok(coverage::cover(tx, journal, kind.name, slug).await?)
}
