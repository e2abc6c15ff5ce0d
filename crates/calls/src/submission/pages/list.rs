//! `/{lang}/work/submissions`: what she writes on, in every call, and the calls that she can answer.

use std::collections::HashMap;

use askama::Template;
use base_web::{Frame, Keep, Page};

use super::*;
use crate::call::State as CallState;
use crate::submission::store;

/// Most submissions that are listed.
const SUBMISSIONS_MAX: u64 = 100;
const CALLS_MAX: u64 = 20;

#[derive(Template)]
#[template(path = "submission/list.html")]
struct List {
    frame: Frame,
    rows: Vec<Row>,
    /// Something was just thrown away.
    is_discarded: bool,
    /// Open calls: address, title and deadline.
    open: Vec<(String, crate::form::reading::Said, String)>,
}

struct Row {
    path: String,
    title: String,
    number: u32,
    call: String,
    standing: &'static str,
    closes: String,
}

pub(super) async fn show(Extract(app): Shared, v: Visitor, me: Me, Query(asked): Query<Asked>) -> Result<Page, WebError> {
    let (db, person, now) = (app.db.reader(), Id::from_uuid(me.person), app.clock.now());
    let desks: Vec<_> = desk::store::of_person(db, person).await?.into_iter().map(|(desk, _)| desk.id).collect();
    let written = store::of_person(db, person, &desks, SUBMISSIONS_MAX).await?;
    let announced = call::store::list(db, None, Some(CallState::Announced), 0, CALLS_MAX).await?;
    let mut ids: Vec<_> = written.iter().map(|(_, call)| *call).collect();
    ids.dedup();
    let mut calls: HashMap<_, _> = announced.iter().map(|call| (call.id, call.clone())).collect();
    ids.retain(|id| !calls.contains_key(id));
    calls.extend(call::store::by_ids(db, &ids).await?.into_iter().map(|call| (call.id, call)));
    let all: Vec<Call> = calls.values().cloned().collect();
    let titles = call::pages::titles(&app, &v, &all).await?;
    let row = |(row, call): (store::Row, Id<Call>)| {
        let call = calls.get(&call)?;
        Some(Row {
            path: format!("work/submissions/{}/{}", call.slug, row.number),
            title: title(&v, &row.title, row.number),
            number: row.number,
            call: titles.get(&call.id)?.body.clone(),
            standing: standing(row.state, false, call.stage(now)),
            closes: moment_there(&v, call, call.ends_at()),
        })
    };
    let open = announced.iter().filter(|call| call::rules::takes(call, now));
    let open = open.filter_map(|call| {
        Some((format!("calls/{}", call.slug), titles.get(&call.id)?.clone(), moment_there(&v, call, call.ends_at())))
    });
    let list = List {
        frame: v.frame(v.t("submissions-title")).hidden(),
        is_discarded: asked.get("done").is_some_and(|done| done == "discarded"),
        open: open.collect(),
        rows: written.into_iter().filter_map(row).collect(),
    };
    Page::html(&list, v.content_lang(), Keep::Never)
}
