//! How many practices are public, counted once for each state of the log: at a million, counting costs more than the page.

use base_jobs::{Seq, last_seq};
use base_web::App;

use crate::practice::store;

#[derive(Default)]
struct Total {
    /// The newest event when it was counted; none before the first count.
    seq: Option<Seq>,
    practices: u64,
}

/// Public practices in all. One statement; a second one after a change.
pub async fn practices(app: &App) -> anyhow::Result<u64> {
    let seq = last_seq(app.db.reader()).await?;
    let kept = app.shelf.get::<Total>();
    if kept.seq == Some(seq) {
        return Ok(kept.practices);
    }
    let practices = store::count_public(app.db.reader()).await?;
    app.shelf.put(Total { seq: Some(seq), practices });
    Ok(practices)
}
