//! `/{lang}/work/reviews`: the calls for which somebody reads.

use askama::Template;
use base_web::{Frame, Keep};

use super::*;
use crate::form::reading::Said;
use crate::review::assignment;

#[derive(Template)]
#[template(path = "review/list.html")]
struct List {
    frame: Frame,
    rows: Vec<Row>,
}

struct Row {
    path: String,
    title: Said,
    phase: String,
    assigned: u32,
    given: u32,
}

pub(super) async fn show(Extract(app): Shared, v: Visitor, me: Me) -> Result<Page, WebError> {
    let (db, now) = (app.db.reader(), app.clock.now());
    let mut seats = panel::store::of_person(db, Id::from_uuid(me.person)).await?;
    seats.retain(Seat::is_at_work);
    let calls = call::store::by_ids(db, &seats.iter().map(|seat| seat.call).collect::<Vec<_>>()).await?;
    let calls: HashMap<_, _> = calls.into_iter().map(|call| (call.id, call)).collect();
    seats.retain(|seat| calls.get(&seat.call).is_some_and(|call| panel::rules::may_read(&me, &call.slug)));
    let ids: Vec<_> = seats.iter().map(|seat| seat.id).collect();
    let plans = panel::plan::store::of(db, &seats.iter().map(|seat| seat.call).collect::<Vec<_>>()).await?;
    let loads = assignment::store::loads(db, &ids).await?;
    let given = store::given(db, &ids).await?;
    let all: Vec<Call> = seats.iter().filter_map(|seat| calls.get(&seat.call).cloned()).collect();
    let titles = titles(&app, &v, &all).await?;
    let row = |seat: &Seat| {
        let (call, plan) = (calls.get(&seat.call)?, plans.get(&seat.call)?);
        Some(Row {
            path: format!("work/reviews/{}", call.slug),
            title: titles.get(&call.id)?.clone(),
            phase: phase_words(&v, call, plan, now),
            assigned: loads.get(&seat.id).copied().unwrap_or_default(),
            given: given.get(&seat.id).copied().unwrap_or_default(),
        })
    };
    let list = List { frame: v.frame(v.t("reviews-title")).hidden(), rows: seats.iter().filter_map(row).collect() };
    Page::html(&list, v.content_lang(), Keep::Never)
}
