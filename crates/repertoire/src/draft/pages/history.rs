//! The versions of a practice, with who made them; each can be brought back.

use askama::Template;
use axum::extract::Query;
use base_core::limits::PAGE_ROWS;
use base_web::{Frame, Keep, Page};

use super::edit::page_of;
use super::*;
use crate::version::maker::Makers;

#[derive(Template)]
#[template(path = "draft/history.html")]
struct History<'a> {
    frame: Frame,
    bench: &'a Bench,
    rows: Vec<Row>,
    page: u64,
    pages: u64,
    /// Where her draft is, if she has one.
    draft: Option<String>,
}

struct Row {
    number: u32,
    at: String,
    day: String,
    by: Makers,
    why: Option<String>,
    minor: bool,
}

pub(super) async fn show(
    State(app): Shared,
    v: Visitor,
    me: Me,
    Path((_, slug)): Slugged,
    Query(asked): Query<Asked>,
) -> Result<Page, WebError> {
    let bench = Bench::open(&app, &v, &me, &slug).await?;
    let (db, practice) = (app.db.reader(), bench.practice());
    let page = page_asked(&asked);
    // Versions are numbered without a gap.
    let newest = u64::from(practice.version).saturating_sub((page - 1) * PAGE_ROWS);
    let newest = u32::try_from(newest).unwrap_or(0);
    let versions = version::store::list_from(db, practice.id, newest, PAGE_ROWS).await?;
    let mut makers = version::maker::of(&app, &v, practice, &versions).await?;
    let draft = store::open_of(db, practice.id, bench.me).await?;
    let lang = &bench.shown.record.name.lang;
    let row = |version: &version::Version| Row {
        number: version.number,
        at: v.moment(version.at),
        day: v.day(version.at.date()),
        by: makers.remove(&version.number).unwrap_or_default(),
        why: version.reason(&v.words, lang).map(|(why, _)| why.into_owned()),
        minor: version.minor,
    };
    let template = History {
        frame: v.frame(v.ta("workbench-history-title", &[("title", bench.title())])).hidden(),
        rows: versions.iter().map(row).collect(),
        pages: u64::from(practice.version).div_ceil(PAGE_ROWS).max(1),
        draft: draft.map(|draft| bench.below(page_of(draft.kind))),
        page,
        bench: &bench,
    };
    Page::html(&template, v.content_lang(), Keep::Never)
}

impl History<'_> {
    /// What can be compared.
    fn choices(&self) -> Vec<(u32, String)> {
        self.rows.iter().map(|row| (row.number, row.day.clone())).collect()
    }
}
