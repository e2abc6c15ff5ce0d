//! Works off the queue: one job at a time, each with a time limit, failures tried again later.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;
use base_core::{Clock, Time};
use base_db::{Db, DbError, Tx};
use futures_util::FutureExt;
use futures_util::future::{BoxFuture, join_all};
use tokio::sync::Notify;

use crate::queue::{self, Job};

/// How long one job may take.
const JOB_TIME: Duration = Duration::from_secs(120);
/// How often the queue is looked at when nobody rings.
const LOOK_EVERY: Duration = Duration::from_secs(5);

/// Does one kind of job.
pub type Handler = Arc<dyn Fn(Job) -> BoxFuture<'static, anyhow::Result<()>> + Send + Sync>;

/// The handlers by subscriber.
pub type Handlers = HashMap<&'static str, Handler>;

/// Jobs that are done at the same time: one that waits for a slow mail server does not hold up all others.
const LANES: usize = 4;

/// Works until `stop` is ready; a job that was begun is finished first. `bell` wakes it early.
pub async fn work(db: Db, clock: Clock, handlers: Handlers, bell: Arc<Notify>, stop: impl Future<Output = ()>) {
    tokio::pin!(stop);
    loop {
        for outcome in join_all((0..LANES).map(|_| run_due(&db, &clock, &handlers))).await {
            if let Err(error) = outcome {
                tracing::warn!(%error, "the queue cannot be read; looking again soon");
            }
        }
        tokio::select! {
            () = &mut stop => return,
            () = bell.notified() => {}
            () = tokio::time::sleep(LOOK_EVERY) => {}
        }
    }
}

/// Does every job that is due and says how many there were.
pub async fn run_due(db: &Db, clock: &Clock, handlers: &Handlers) -> Result<usize, DbError> {
    let (mut done, mut last) = (0, None);
    loop {
        let ended = &last;
        let next = db.write(|tx| async move { take_next(&tx, ended.as_ref(), clock.now()).await }).await?;
        let Some(job) = next else { return Ok(done) };
        let outcome = run(handlers, &job).await;
        last = Some((job, outcome));
        done += 1;
    }
}

/// Writes down how a job ended and takes the next, in one transaction: each waits for the disk, and people's acts wait for it too.
async fn take_next(tx: &Tx, ended: Option<&(Job, anyhow::Result<()>)>, now: Time) -> Result<Option<Job>, DbError> {
    match ended {
        Some((job, Ok(()))) => queue::finish(&**tx, job).await?,
        Some((job, Err(error))) => queue::fail(&**tx, job, &format!("{error:#}"), now).await?,
        None => {}
    }
    queue::claim(&**tx, now).await
}

async fn run(handlers: &Handlers, job: &Job) -> anyhow::Result<()> {
    let outcome = async {
        let handler = handlers.get(job.subscriber.as_str()).context("nobody handles this kind of job")?;
        let attempt = std::panic::AssertUnwindSafe(handler(job.clone())).catch_unwind();
        match tokio::time::timeout(JOB_TIME, attempt).await {
            Ok(Ok(outcome)) => outcome,
            Ok(Err(_)) => anyhow::bail!("the job panicked"),
            Err(_) => anyhow::bail!("the job took longer than {} seconds", JOB_TIME.as_secs()),
        }
    }
    .await;
    if let Err(error) = &outcome {
        tracing::warn!(subscriber = job.subscriber, event = job.event_seq, attempts = job.attempts, error = %format!("{error:#}"), "a job failed");
    }
    outcome
}
