//! What this slice tells the others: calls as what a role may be limited to, and what waits for who is signed in.

use std::sync::Arc;

use base_core::{Id, Lang};
use base_web::{App, Visitor};
use people::desk;
use people::neighbours::{ScopeKind, Task};

use crate::submission::{State, store};
use crate::{Call, call};

/// Most submissions that the first page names.
const SUBMISSIONS_MAX: u64 = 20;

/// Calls as what a role may be limited to.
pub fn calls() -> ScopeKind {
    ScopeKind {
        kind: "call",
        exists: |app, slug| Box::pin(async move { Ok(call::store::find(app.db.reader(), &slug).await?.is_some()) }),
    }
}

/// For the first page after signing in: submissions that can still be sent.
pub async fn waiting(app: Arc<App>, v: Visitor) -> anyhow::Result<Vec<Task>> {
    let Some(me) = &v.signed else { return Ok(Vec::new()) };
    let (db, person, now) = (app.db.reader(), Id::from_uuid(me.person), app.clock.now());
    let desks: Vec<_> = desk::store::of_person(db, person).await?.into_iter().map(|(desk, _)| desk.id).collect();
    let mut written = store::of_person(db, person, &desks, SUBMISSIONS_MAX).await?;
    written.retain(|(row, _)| row.state == State::Draft);
    let ids: Vec<Id<Call>> = written.iter().map(|(_, call)| *call).collect();
    let calls = if ids.is_empty() { Vec::new() } else { call::store::by_ids(db, &ids).await? };
    let task = |(row, call): (store::Row, Id<Call>)| {
        let call = calls.iter().find(|found| found.id == call && call::rules::takes(found, now))?;
        Some(Task {
            words: v.t("work-task-submission").into_owned(),
            about: (!row.title.is_empty()).then(|| (row.title, row.lang.parse().unwrap_or_else(|_| Lang::english()))),
            path: format!("work/submissions/{}/{}/edit", call.slug, row.number),
        })
    };
    Ok(written.into_iter().filter_map(task).collect())
}
