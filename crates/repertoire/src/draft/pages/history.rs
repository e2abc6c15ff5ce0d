//! The versions of a practice, with who made them; each can be brought back.

use askama::Template;
use axum::extract::Query;
use base_core::limits::PAGE_ROWS;
use base_web::{Frame, Keep, Page};

use super::*;

#[derive(Template)]
#[template(path = "draft/history.html")]
struct History<'a> {
    frame: Frame,
    bench: &'a Bench,
    rows: Vec<Row>,
    page: u64,
    pages: u64,
    has_draft: bool,
}

struct Row {
    number: u32,
    at: String,
    day: String,
    /// Who made it, as far as that is known.
    who: Option<String>,
    /// Who had proposed it.
    proposed_by: Option<String>,
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
    let numbers: Vec<u32> = versions.iter().map(|version| version.number).collect();
    let authors = store::authors(db, practice.id, &numbers).await?;
    let mut persons: Vec<Id<Person>> = authors.values().flatten().copied().collect();
    persons.extend(versions.iter().filter_map(|version| version.person()));
    let names = names(&app, &persons).await?;
    let lang = &bench.shown.record.name.lang;
    let row = |version: &version::Version| {
        let maker = version.person();
        let proposer = authors.get(&version.number).into_iter().flatten().find(|author| Some(**author) != maker);
        // An owner is told that it was an editor, and not which.
        let who = match maker {
            Some(person) if bench.may_edit => names.get(&person).cloned(),
            Some(_) => Some(v.t("workbench-an-editor").into_owned()),
            // It came from a file, which its reason says.
            None => None,
        };
        Row {
            number: version.number,
            at: v.moment(version.at),
            day: v.day(version.at.date()),
            who,
            proposed_by: proposer.filter(|_| bench.may_edit).and_then(|person| names.get(person).cloned()),
            why: version.reason(&v.words, lang).map(|(why, _)| why.into_owned()),
            minor: version.minor,
        }
    };
    let template = History {
        frame: v.frame(v.ta("workbench-history-title", &[("title", bench.title())])).hidden(),
        rows: versions.iter().map(row).collect(),
        pages: u64::from(practice.version).div_ceil(PAGE_ROWS).max(1),
        has_draft: store::open_of(db, practice.id, bench.me).await?.is_some(),
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
