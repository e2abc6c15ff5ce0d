//! Each node follows the log: its index, its notices, its kept pages stay true to what any node wrote.

use std::sync::Arc;
use std::time::Duration;

use base_jobs::{Recorded, Seq, events_after};
use futures_util::future::BoxFuture;

use crate::App;

/// How often the log is looked at when nobody rings: what another node wrote shows after this at the latest.
const LOOK_EVERY: Duration = Duration::from_millis(500);
const EVENTS_AT_ONCE: u64 = 500;

/// Brings something that this node keeps up to date with these events. May be given the same event twice.
pub type Hook = Arc<dyn Fn(Arc<App>, Arc<[Recorded]>) -> BoxFuture<'static, anyhow::Result<()>> + Send + Sync>;

/// Follows the log from after `seq` until `stop` is ready.
pub async fn follow(app: Arc<App>, hooks: Arc<[Hook]>, mut seq: Seq, stop: impl Future<Output = ()>) {
    tokio::pin!(stop);
    loop {
        match catch_up(&app, &hooks, seq).await {
            Ok(reached) => seq = reached,
            Err(error) => tracing::warn!(error = %format!("{error:#}"), "the log cannot be followed; trying again soon"),
        }
        tokio::select! {
            () = &mut stop => return,
            () = app.bell.notified() => {}
            () = tokio::time::sleep(LOOK_EVERY) => {}
        }
    }
}

/// Takes in every event after `seq` and says which was the last. The hooks run first: a page rendered after the drop sees their work.
pub async fn catch_up(app: &Arc<App>, hooks: &[Hook], mut seq: Seq) -> anyhow::Result<Seq> {
    loop {
        let events: Arc<[Recorded]> = events_after(app.db.reader(), seq, EVENTS_AT_ONCE).await?.into();
        let Some(last) = events.last() else { return Ok(seq) };
        for hook in hooks {
            hook(Arc::clone(app), Arc::clone(&events)).await?;
        }
        app.cache.drop_about(events.iter().map(|event| event.subject.as_str()));
        seq = last.seq;
    }
}
