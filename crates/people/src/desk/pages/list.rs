//! `/{lang}/work/desks`: all desks, or one's own.

use std::collections::HashMap;

use askama::Template;
use axum::extract::{Query as Asked, State as Extract};
use base_core::Id;
use base_core::limits::PAGE_ROWS;
use base_web::{Frame, Keep, Me, Page, Shared, Visitor, WebError};

use crate::desk::{Crew, Desk, rules::is_keeper, store};
use crate::{organisation, place};
use base_web::listing::{Query, Turn, page_of, words_of};

#[derive(Template)]
#[template(path = "desk/list.html")]
struct List {
    frame: Frame,
    is_keeper: bool,
    words: String,
    needs_steward: bool,
    total: u64,
    rows: Vec<Row>,
    turn: Turn,
}

struct Row {
    desk: Desk,
    organisation: String,
    place: String,
    crew: Crew,
}

pub(super) async fn show(Extract(app): Shared, v: Visitor, me: Me, Asked(query): Asked<Query>) -> Result<Page, WebError> {
    let is_keeper = is_keeper(&me);
    let wanted = store::Wanted {
        words: words_of(&query, "q"),
        needs_steward: query.get("needs").is_some_and(|needs| needs == "steward"),
        member: (!is_keeper).then(|| Id::from_uuid(me.person)),
    };
    let (db, page) = (app.db.reader(), page_of(&query));
    let total = store::count(db, &wanted).await?;
    let desks = store::list(db, &wanted, (page - 1) * PAGE_ROWS, PAGE_ROWS).await?;
    let ids: Vec<_> = desks.iter().map(|desk| desk.id).collect();
    let crews = store::crews(db, &ids).await?;
    let organisations: Vec<_> = desks.iter().map(|desk| desk.organisation).collect();
    let organisations = organisation::store::by_ids(db, &organisations).await?;
    let places: Vec<_> = desks.iter().map(|desk| desk.place).collect();
    let places: HashMap<_, _> = place::store::by_ids(db, &places).await?;
    let row = |desk: Desk| Row {
        organisation: organisations.get(&desk.organisation).map(|kept| kept.about.name.clone()).unwrap_or_default(),
        place: places.get(&desk.place).map(|place| place.name(v.content_lang()).0.to_owned()).unwrap_or_default(),
        crew: crews.get(&desk.id).copied().unwrap_or_default(),
        desk,
    };
    let needs = if wanted.needs_steward { "steward" } else { "" };
    let list = List {
        frame: v.frame(v.t("desks-title")).hidden(),
        is_keeper,
        needs_steward: wanted.needs_steward,
        total,
        rows: desks.into_iter().map(row).collect(),
        turn: Turn::of(&v.to("work/desks"), &[("q", &wanted.words), ("needs", needs)], page, total),
        words: wanted.words,
    };
    Page::html(&list, v.content_lang(), Keep::Never)
}
