//! What this slice tells the others: calls as what a role may be limited to, and what waits for who is signed in.

use std::sync::Arc;

use base_core::{Id, Lang};
use base_web::{App, Signed, Visitor};
use people::neighbours::{Open, OpenItem, Passing, ScopeKind, Task};
use people::{Person, Role, desk, person};

use crate::submission::{State, acts, store};
use crate::{Call, call, panel, review};

/// Most submissions that the first page names.
const SUBMISSIONS_MAX: u64 = 20;
/// Most things that the pages of handing over list of one kind.
const ITEMS_MAX: u64 = 100;

/// Calls as what a role may be limited to.
pub fn calls() -> ScopeKind {
    ScopeKind {
        kind: "call",
        exists: |app, slug| Box::pin(async move { Ok(call::store::find(app.db.reader(), &slug).await?.is_some()) }),
    }
}

/// For the pages of handing over: the submissions on which she was asked to write. What her desk has stays with the desk.
pub fn open() -> Open {
    Open {
        kind: "submission",
        of_person: |app, person, _| Box::pin(async move { of_person(&app, person).await }),
        pass_on: |passing| Box::pin(async move { pass_on(&passing).await }),
    }
}

async fn of_person(app: &App, person: Id<Person>) -> anyhow::Result<Vec<OpenItem>> {
    let item = |row: store::Row| {
        let name = if row.title.is_empty() { row.number.to_string() } else { row.title };
        let lang = row.lang.parse().unwrap_or_else(|_| Lang::english());
        OpenItem { key: row.id.to_string(), name, lang, path: None }
    };
    Ok(store::asked_of(app.db.reader(), person, ITEMS_MAX).await?.into_iter().map(item).collect())
}

async fn pass_on(passing: &Passing) -> Result<bool, person::Refusal> {
    let Passing { tx, journal, actor, key, from, to } = passing;
    let Ok(id) = key.parse() else { return Ok(false) };
    Ok(acts::pass_on(&**tx, journal, actor, id, (*from, *to)).await?)
}

/// For the first page after signing in: submissions that can still be sent, and how many wait to be read.
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
    let mut tasks: Vec<Task> = written.into_iter().filter_map(task).collect();
    tasks.extend(to_read(&app, &v, me, person).await?);
    Ok(tasks)
}

/// How many submissions wait for her as a reader, in all calls of which a phase is under way.
async fn to_read(app: &App, v: &Visitor, me: &Signed, person: Id<Person>) -> anyhow::Result<Option<Task>> {
    if !me.is_anywhere(Role::Reviewer.as_str()) {
        return Ok(None);
    }
    let db = app.db.reader();
    let seats: Vec<_> = panel::store::of_person(db, person).await?.into_iter().filter(panel::Seat::is_at_work).collect();
    let plans = panel::plan::store::of(db, &seats.iter().map(|seat| seat.call).collect::<Vec<_>>()).await?;
    let is_now = |seat: &&panel::Seat| plans.get(&seat.call).is_some_and(|plan| plan.active(app.clock.now()).is_some());
    let now: Vec<_> = seats.iter().filter(is_now).map(|seat| seat.id).collect();
    let count = review::assignment::store::count_open(db, &now).await?;
    let words = || v.tn("work-task-reading", count);
    Ok((count > 0).then(|| Task { words: words(), about: None, path: "work/reviews".to_owned() }))
}
