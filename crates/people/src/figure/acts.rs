//! Keeping figures: what a source says now takes the place of what it said before.

use std::collections::{BTreeSet, HashMap, HashSet};

use base_core::{Actor, Id, PartialDate};
use base_db::{Connection, DbError};
use base_jobs::Journal;

use super::{Figure, FigureSource, Indicator, Stated, store};
use crate::{Place, place};

/// How many figures were new, different, and as before.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub added: u64,
    pub changed: u64,
    pub unchanged: u64,
    /// Kept once, but the source no longer gives them.
    pub removed: u64,
}

/// Makes `said` all that the record `slug` says about any place.
pub async fn keep_of_record(
    tx: &impl Connection,
    journal: &Journal,
    actor: &Actor,
    slug: &str,
    said: Vec<Stated>,
) -> Result<Counts, DbError> {
    keep_of(tx, journal, actor, &FigureSource::Record(slug.to_owned()), said).await
}

/// Makes `said` all that `source` says about any place.
pub async fn keep_of(
    tx: &impl Connection,
    journal: &Journal,
    actor: &Actor,
    source: &FigureSource,
    said: Vec<Stated>,
) -> Result<Counts, DbError> {
    let before = store::of_source(tx, source).await?;
    replace(tx, journal, actor, before, said).await
}

/// A practice has another slug: its figures follow.
pub async fn rename_record(tx: &impl Connection, from: &str, to: &str) -> Result<(), DbError> {
    store::rename_source(tx, &FigureSource::Record(from.to_owned()), &FigureSource::Record(to.to_owned())).await
}

/// Writes `now` in place of `before`, and an event for each place whose figures differ after that. No two of `now` may be
/// about the same thing.
pub(crate) async fn replace(
    tx: &impl Connection,
    journal: &Journal,
    actor: &Actor,
    before: Vec<Figure>,
    now: Vec<Stated>,
) -> Result<Counts, DbError> {
    let mut counts = Counts::default();
    let mut before: HashMap<_, Figure> = before.into_iter().map(|figure| (key(&figure.said), figure)).collect();
    let (mut gone, mut new, mut touched) = (Vec::new(), Vec::new(), HashSet::new());
    for said in now {
        match before.remove(&key(&said)) {
            Some(known) if known.said == said => {
                counts.unchanged += 1;
                continue;
            }
            Some(known) => {
                counts.changed += 1;
                gone.push(known.id);
            }
            None => counts.added += 1,
        }
        touched.insert(said.place);
        new.push(Figure { id: journal.id(), said, fetched_at: journal.now() });
    }
    for (_, figure) in before {
        counts.removed += 1;
        touched.insert(figure.said.place);
        gone.push(figure.id);
    }
    store::remove(tx, &gone).await?;
    store::insert(tx, &new).await?;
    let touched: Vec<Id<Place>> = touched.into_iter().collect();
    let places = if touched.is_empty() { HashMap::new() } else { place::store::by_ids(tx, &touched).await? };
    let slugs: BTreeSet<String> = places.into_values().map(|place| place.slug).collect();
    for slug in slugs {
        place::acts::record_change(tx, journal, actor, &slug).await?;
    }
    Ok(counts)
}

/// What two figures have in common that are about the same thing.
fn key(said: &Stated) -> (Id<Place>, Indicator, PartialDate, FigureSource) {
    (said.place, said.indicator, said.dated, said.source.clone())
}
