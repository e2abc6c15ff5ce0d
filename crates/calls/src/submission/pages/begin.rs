//! Beginning a submission: for a desk, or with people who have none here.

use askama::Template;
use axum::response::{IntoResponse, Response};
use base_web::{Form, FormFaults, Frame, Keep, Labels, Page, Sheet, redirect};
use http::StatusCode;

use super::*;
use crate::call::Answering;
use crate::call::rules::takes;
use crate::submission::acts::Beginning;

const LABELS: Labels = &[("desk", "submission-desk")];
/// Stands for nobody's desk.
const NO_DESK: &str = "none";
/// Most of what she has begun that is named.
const BEGUN_MAX: u64 = 50;

#[derive(Template)]
#[template(path = "submission/begin.html")]
struct Begin {
    frame: Frame,
    sheet: Sheet,
    call: String,
    closes: String,
    /// Slug and name of the desks that she may answer for.
    desks: Vec<(String, String)>,
    may_without: bool,
    /// What she writes on in this call already: address and title.
    begun: Vec<(String, String)>,
}

pub(super) async fn form(
    Extract(app): Shared,
    v: Visitor,
    me: Me,
    Path((_, slug)): Path<(String, String)>,
) -> Result<Page, WebError> {
    page(&app, &v, &me, &slug, Sheet::new(LABELS)).await
}

async fn page(app: &Arc<App>, v: &Visitor, me: &Me, slug: &str, sheet: Sheet) -> Result<Page, WebError> {
    let db = app.db.reader();
    let call = call::store::find(db, slug).await?.filter(call::rules::is_public).ok_or(WebError::NotFound)?;
    let me = Id::from_uuid(me.person);
    let desks = desk::store::of_person(db, me).await?;
    let ids: Vec<_> = desks.iter().map(|(desk, _)| desk.id).collect();
    let written = crate::submission::store::of_person(db, me, &ids, BEGUN_MAX).await?;
    let begun = written.into_iter().filter(|(_, of)| *of == call.id);
    let begun =
        begun.map(|(row, _)| (format!("work/submissions/{slug}/{}", row.number), super::title(v, &row.title, row.number)));
    let begun = begun.collect();
    let title = call::pages::titles(app, v, std::slice::from_ref(&call)).await?.remove(&call.id);
    let title = title.map(|title| title.body).unwrap_or_default();
    let template = Begin {
        frame: v.frame(v.ta("submission-begin-title", &[("call", &title)])).hidden(),
        begun,
        sheet,
        closes: moment_there(v, &call, call.ends_at()),
        may_without: call.plan.answering == Answering::Anyone,
        desks: desks.into_iter().map(|(desk, _)| (desk.slug, desk.name)).collect(),
        call: call.slug,
    };
    Page::html(&template, v.content_lang(), Keep::Never)
}

pub(super) async fn begin(
    Extract(app): Shared,
    v: Visitor,
    me: Me,
    Came(came): Came,
    Path((_, slug)): Path<(String, String)>,
    sent: Form,
) -> Result<Response, WebError> {
    let found = call::store::find(app.db.reader(), &slug).await?.filter(call::rules::is_public).ok_or(WebError::NotFound)?;
    if !takes(&found, came) {
        return Ok(redirect(&v.to(format!("calls/{slug}"))));
    }
    let desks = desk::store::of_person(app.db.reader(), Id::from_uuid(me.person)).await?;
    let chosen = desks.iter().find(|(desk, _)| desk.slug == sent.get("desk")).map(|(desk, _)| desk.id);
    if chosen.is_none() && (sent.get("desk") != NO_DESK || found.plan.answering == Answering::Desks) {
        let mut faults = FormFaults::default();
        faults.note("desk", v.t("submission-desk-missing"));
        let page = page(&app, &v, &me, &slug, Sheet::new(LABELS).with(sent).faulty(faults)).await?;
        return Ok(page.status(StatusCode::UNPROCESSABLE_ENTITY).into_response());
    }
    let beginning = &Beginning { person: Id::from_uuid(me.person), desk: chosen, lang: v.lang.tag().to_owned() };
    let (journal, slug) = (&app.journal, &slug);
    match app.act(|tx| async move { acts::begin(&*tx, journal, slug, came, beginning).await }).await {
        Ok(submission) => Ok(redirect(&v.to(format!("work/submissions/{slug}/{}/edit", submission.number)))),
        Err(Refusal::TooMany) => Ok(redirect(&v.to("work/submissions"))),
        Err(Refusal::Closed) => Ok(redirect(&v.to(format!("calls/{slug}")))),
        Err(refusal) => Err(refusal.into()),
    }
}
