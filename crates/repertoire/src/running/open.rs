//! What waits because of the yearly question: for stewards what their desks are asked, for who looks after it the answers that somebody
//! has to see to.

use std::sync::Arc;

use base_core::Id;
use base_web::{App, Signed, Visitor};
use people::desk::{self, Desk};
use people::neighbours::Task;

use super::LISTED_MAX;
use super::rules::may_see;
use super::store::{self, View};
use crate::practice;

/// For the first page after signing in. At most seven statements.
pub async fn waiting(app: Arc<App>, v: Visitor) -> anyhow::Result<Vec<Task>> {
    let Some(me) = &v.signed else { return Ok(Vec::new()) };
    let mut tasks = asked(&app, &v, me).await?;
    if may_see(me) {
        let count = store::count(app.db.reader(), View::Noted, app.clock.now()).await?;
        let task = || Task { words: v.tn("work-task-answers", count), about: None, path: "work/running".to_owned() };
        tasks.extend((count > 0).then(task));
    }
    Ok(tasks)
}

/// What the desks are asked that she answers for. The link that answers is in the letter: only its hash is kept here.
async fn asked(app: &App, v: &Visitor, me: &Signed) -> anyhow::Result<Vec<Task>> {
    let (db, lang) = (app.db.reader(), v.content_lang());
    let desks = desk::store::of_person(db, Id::from_uuid(me.person)).await?;
    let hers: Vec<Desk> = desks.into_iter().filter_map(|(desk, is_steward)| is_steward.then_some(desk)).collect();
    let ids: Vec<Id<Desk>> = hers.iter().map(|desk| desk.id).collect();
    let questions = store::open_of(db, &ids, app.clock.now(), LISTED_MAX).await?;
    let practices: Vec<_> = questions.iter().map(|question| question.practice).collect();
    let named = practice::store::named_by_ids(db, &practices, lang).await?;
    let task = |question: &super::Question| {
        let (_, name, lang) = named.iter().find(|(practice, ..)| practice.id == question.practice)?;
        let desk = hers.iter().find(|desk| desk.id == question.desk)?;
        let about = Some((name.clone(), lang.clone()));
        Some(Task { words: v.t("work-task-running").into_owned(), about, path: format!("work/desks/{}", desk.slug) })
    };
    Ok(questions.iter().filter_map(task).collect())
}
