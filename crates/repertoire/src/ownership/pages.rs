//! `/{lang}/work/desks/{slug}/practices`: which practices belong to a desk. Administrators and conveners give them; stewards pass
//! their own on to another desk.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use base_web::{App, Form, FormFaults, Frame, Keep, Labels, Me, Page, Route, Shared, Sheet, Visitor, WebError, redirect};
use http::StatusCode;
use people::Desk;
use people::desk::{self, Standing, pages::find};

use super::{Owned, acts, store};
use crate::{Practice, practice};

const LABELS: Labels = &[("practice", "ownership-practice")];
/// Most desks to choose from.
const DESKS_MAX: u64 = 500;

/// The addresses of ownership.
pub fn routes() -> Vec<Route> {
    let path = "/{lang}/work/desks/{slug}/practices";
    vec![
        Route::get(path, "desk-practices", show).page("/{lang}/work/desks/office-for-examples/practices"),
        Route::post(path, "desk-practice-assign", assign),
        Route::post("/{lang}/work/desks/{slug}/practices/{practice}", "desk-practice-move", pass_on),
    ]
}

#[derive(Template)]
#[template(path = "ownership/show.html")]
struct Show {
    frame: Frame,
    desk: Desk,
    standing: Standing,
    practices: Vec<Owned>,
    /// Where a practice may go.
    others: Vec<Desk>,
    sheet: Sheet,
}

async fn show(State(app): Shared, v: Visitor, me: Me, Path((_, slug)): Path<(String, String)>) -> Result<Page, WebError> {
    page(&app, &v, &me, &slug, Sheet::new(LABELS)).await
}

async fn assign(
    State(app): Shared,
    v: Visitor,
    me: Me,
    Path((_, slug)): Path<(String, String)>,
    form: Form,
) -> Result<Response, WebError> {
    let (desk, standing) = find(&app, &me, &slug).await?;
    if !standing.may_change() {
        return Err(WebError::NotFound);
    }
    let Some(practice) = practice::store::by_slug(app.db.reader(), slug_of(form.get("practice"))).await? else {
        let mut faults = FormFaults::default();
        faults.note("practice", v.t("ownership-practice-unknown"));
        let page = page(&app, &v, &me, &slug, Sheet::new(LABELS).with(form).faulty(faults)).await?;
        return Ok(page.status(StatusCode::UNPROCESSABLE_ENTITY).into_response());
    };
    give(&app, &v, &me, &desk, &practice, None, Some(&desk)).await
}

async fn pass_on(
    State(app): Shared,
    v: Visitor,
    me: Me,
    Path((_, slug, practice)): Path<(String, String, String)>,
    form: Form,
) -> Result<Response, WebError> {
    let (desk, standing) = find(&app, &me, &slug).await?;
    if !standing.may_staff() {
        return Err(WebError::NotFound);
    }
    let db = app.db.reader();
    let practice = practice::store::by_slug(db, &practice).await?.ok_or(WebError::NotFound)?;
    let to = match form.get("desk") {
        "" if standing.may_change() => None,
        other => Some(desk::store::find(db, other).await?.ok_or(WebError::BadRequest)?),
    };
    give(&app, &v, &me, &desk, &practice, Some(&desk), to.as_ref()).await
}

/// Gives it, and leads back to the desk whose page the form stood on.
async fn give(
    app: &App,
    v: &Visitor,
    me: &Me,
    here: &Desk,
    practice: &Practice,
    from: Option<&Desk>,
    to: Option<&Desk>,
) -> Result<Response, WebError> {
    let (journal, actor, from) = (&app.journal, &me.actor(), from.map(|desk| desk.id));
    app.act(|tx| async move { acts::assign(&*tx, journal, actor, practice, from, to).await }).await?;
    Ok(redirect(&v.to(format!("work/desks/{}?done=practices-changed", here.slug))))
}

async fn page(app: &Arc<App>, v: &Visitor, me: &Me, slug: &str, sheet: Sheet) -> Result<Page, WebError> {
    let (desk, standing) = find(app, me, slug).await?;
    if !standing.may_staff() {
        return Err(WebError::NotFound);
    }
    let db = app.db.reader();
    let practices = store::of_desks(db, &[desk.id], v.content_lang()).await?;
    let mut others = desk::store::list(db, &desk::store::Wanted::default(), 0, DESKS_MAX).await?;
    others.retain(|other| other.id != desk.id);
    let title = v.ta("ownership-title", &[("desk", desk.name.as_str())]);
    let title = if sheet.faults.is_empty() { title } else { v.ta("error-title", &[("title", title)]) };
    let template = Show { frame: v.frame(title).hidden(), desk, standing, practices, others, sheet };
    Page::html(&template, v.content_lang(), Keep::Never)
}

/// The slug that was typed, alone or as the end of an address.
fn slug_of(typed: &str) -> &str {
    typed.trim_end_matches('/').rsplit('/').next().unwrap_or_default()
}
