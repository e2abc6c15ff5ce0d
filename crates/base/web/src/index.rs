//! Keeps the search index true: filled once from what the slices contribute, then following the log.

use std::sync::Arc;

use anyhow::Context;
use base_jobs::{Recorded, Seq, last_seq};
use base_search::{Document, Query};
use futures_util::future::BoxFuture;
use tokio::sync::mpsc;

use crate::{App, Hook};

/// Batches read ahead of the one that is being written.
const BATCHES_AHEAD: usize = 4;

/// Something that a slice works out later.
type Later<T> = BoxFuture<'static, anyhow::Result<T>>;

/// What a slice lets be found.
#[derive(Clone, Copy)]
pub struct Contribution {
    /// A batch of all its documents: after the cursor that the batch before gave, `None` first. The last batch gives no cursor.
    pub batch: fn(Arc<App>, Option<String>) -> Later<Batch>,
    /// What readers ask most. It is asked once at the start, so that what an answer needs is in memory when the first reader comes.
    pub usual: fn(&App) -> Vec<Query>,
    /// What these events change.
    pub changes: fn(Arc<App>, Arc<[Recorded]>) -> Later<Changes>,
}

/// Some of a slice's documents.
#[derive(Debug, Default)]
pub struct Batch {
    pub documents: Vec<Document>,
    pub next: Option<String>,
}

/// What has to be written anew.
#[derive(Debug)]
pub enum Changes {
    /// These documents, and those keys taken out.
    Some { put: Vec<Document>, remove: Vec<String> },
    /// So much, or something so deep, that all is to be filled again.
    All,
}

impl Changes {
    /// Nothing.
    pub fn none() -> Self {
        Self::Some { put: Vec::new(), remove: Vec::new() }
    }
}

/// Brings the index up to where the log is, from nothing if it must. Says up to which event it is true.
pub async fn prepare(app: &Arc<App>, contributions: &[Contribution]) -> anyhow::Result<Seq> {
    let position = Seq::try_from(app.search.position())?;
    let newest = last_seq(app.db.reader()).await?;
    // An index ahead of the log belongs to another database.
    if position == 0 || position > newest || !app.search.is_marked_by_thesaurus() {
        fill(app, contributions).await
    } else {
        Ok(position)
    }
}

/// Asks what readers ask most. Takes seconds for a million documents: to be done beside the first requests.
pub async fn warm(app: Arc<App>, contributions: Vec<Contribution>) {
    for query in contributions.iter().flat_map(|contribution| (contribution.usual)(&app)) {
        let app = Arc::clone(&app);
        if let Ok(Err(error)) = tokio::task::spawn_blocking(move || app.search.find(&query)).await {
            tracing::warn!(error = &error as &dyn std::error::Error, "the search index cannot be read");
        }
    }
}

/// Follows the log with the index. Put it before other hooks that read the index.
pub fn hook(contributions: Arc<[Contribution]>) -> Hook {
    Arc::new(move |app, events| {
        let contributions = Arc::clone(&contributions);
        Box::pin(async move { take_in(&app, &contributions, events).await })
    })
}

async fn take_in(app: &Arc<App>, contributions: &[Contribution], events: Arc<[Recorded]>) -> anyhow::Result<()> {
    let Some(last) = events.last().map(|event| event.seq) else { return Ok(()) };
    if Seq::try_from(app.search.position())? >= last {
        return Ok(());
    }
    let (mut put, mut remove) = (Vec::new(), Vec::new());
    for contribution in contributions {
        match (contribution.changes)(Arc::clone(app), Arc::clone(&events)).await? {
            Changes::Some { put: more, remove: less } => {
                put.extend(more);
                remove.extend(less);
            }
            Changes::All => return fill(app, contributions).await.map(drop),
        }
    }
    let app = Arc::clone(app);
    tokio::task::spawn_blocking(move || {
        let mut writer = app.search.writer()?;
        remove.iter().for_each(|key| writer.remove(key));
        for document in &put {
            writer.put(document)?;
        }
        writer.commit(u64::try_from(last)?)?;
        anyhow::Ok(())
    })
    .await
    .context("the index writer stopped")?
}

/// Throws the index away and fills it again. What happens meanwhile is taken in later, since the log's end is read first.
async fn fill(app: &Arc<App>, contributions: &[Contribution]) -> anyhow::Result<Seq> {
    let newest = last_seq(app.db.reader()).await?;
    let (to, from) = mpsc::channel(BATCHES_AHEAD);
    let writing = tokio::task::spawn_blocking({
        let app = Arc::clone(app);
        move || write_all(&app, from, newest)
    });
    for contribution in contributions {
        let mut cursor = None;
        loop {
            let batch = (contribution.batch)(Arc::clone(app), cursor).await?;
            if to.send(Some(batch.documents)).await.is_err() {
                break;
            }
            cursor = batch.next;
            if cursor.is_none() {
                break;
            }
        }
    }
    // The end is a message of its own: a source that failed on the way must not leave half an index.
    to.send(None).await.ok();
    writing.await.context("the index writer stopped")??;
    Ok(newest)
}

fn write_all(app: &App, mut from: mpsc::Receiver<Option<Vec<Document>>>, newest: Seq) -> anyhow::Result<()> {
    let mut writer = app.search.bulk_writer()?;
    writer.clear()?;
    while let Some(documents) = from.blocking_recv().context("the documents stopped coming")? {
        for document in &documents {
            writer.put(document)?;
        }
    }
    writer.commit(u64::try_from(newest)?)?;
    Ok(())
}
