//! What waits for who looks after the yearly question: answers that somebody has to see to.

use std::sync::Arc;

use base_web::{App, Visitor};
use people::neighbours::Task;

use super::rules::may_see;
use super::store::{self, View};

/// For the first page after signing in. One statement.
pub async fn waiting(app: Arc<App>, v: Visitor) -> anyhow::Result<Vec<Task>> {
    if !v.signed.as_ref().is_some_and(|me| may_see(me)) {
        return Ok(Vec::new());
    }
    let count = store::count(app.db.reader(), View::Noted, app.clock.now()).await?;
    let task = || Task { words: v.tn("work-task-answers", count), about: None, path: "work/running".to_owned() };
    Ok((count > 0).then(task).into_iter().collect())
}
