//! The pages on one's own data.

use std::sync::Arc;

use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use base_core::Id;
use base_web::{
    App, Form, FormFaults, Frame, Keep, Labels, Me, Page, Route, Shared, Sheet, Visitor, WebError, redirect, set_cookie,
    sign_in_address,
};
use http::{StatusCode, header};
use migration::{Column, Table, register};

use super::{Block, Part, Reason, Whose, acts, archive, parts, rules, store};
use crate::hand_over::pages::is_anything_open;
use crate::session::Session;
use crate::{Person, person, session};

/// Its addresses.
pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/{lang}/account/data", "my-data", show).page("/{lang}/account/data"),
        Route::get("/{lang}/account/data.zip", "my-data-export", export),
        Route::get("/{lang}/account/data/erase", "my-data-erase", ask).page("/{lang}/account/data/erase"),
        Route::post("/{lang}/account/data/erase", "my-data-erase-now", erase),
        Route::get("/{lang}/erased", "erased", erased).page("/{lang}/erased"),
    ]
}

const ERASE: &str = "account/data/erase";
const LABELS: Labels = &[("email", "mine-erase-email")];

#[derive(Template)]
#[template(path = "mine/show.html")]
struct Show {
    frame: Frame,
    parts: Vec<Part>,
}

#[derive(Template)]
#[template(path = "mine/erase.html")]
struct Erase {
    frame: Frame,
    sheet: Sheet,
    parts: Vec<Part>,
    blocks: Vec<Block>,
    /// Something that she could pass on is still with her.
    has_open: bool,
    /// Signed in too long ago to be believed.
    is_stale: bool,
}

#[derive(Template)]
#[template(path = "mine/erased.html")]
struct Erased {
    frame: Frame,
}

async fn show(v: Visitor, _: Me) -> Result<Page, WebError> {
    let frame = v.frame(v.t("mine-title")).hidden();
    Page::html(&Show { frame, parts: parts(register()) }, v.content_lang(), Keep::Never)
}

async fn export(State(app): Shared, v: Visitor, me: Me) -> Result<Page, WebError> {
    let (person, _) = found(&app, &me).await?;
    let whose = Whose::of(&person);
    let held = store::holdings(&app.db, register(), &whose).await?;
    let (words, now) = (v.words.clone(), app.clock.now());
    let packed = tokio::task::spawn_blocking(move || archive::pack(&words, &whose, &held, now)).await;
    let zip = packed.map_err(anyhow::Error::from)??;
    let name = "attachment; filename=\"eumia-data.zip\"";
    Ok(Page::file("application/zip", zip, Keep::Never).with(header::CONTENT_DISPOSITION, name))
}

async fn ask(State(app): Shared, v: Visitor, me: Me) -> Result<Page, WebError> {
    let (person, session) = found(&app, &me).await?;
    let is_stale = !rules::is_fresh(&session, app.clock.now());
    let blocks = acts::blocks(app.db.reader(), &person).await?;
    page(&app, &v, person.id, Sheet::new(LABELS), blocks, is_stale).await
}

async fn page(
    app: &Arc<App>,
    v: &Visitor,
    person: Id<Person>,
    sheet: Sheet,
    blocks: Vec<Block>,
    is_stale: bool,
) -> Result<Page, WebError> {
    let has_open = is_anything_open(app, v, person).await?;
    let title = v.t("mine-erase-title");
    let title = if sheet.faults.is_empty() { title.into_owned() } else { v.ta("error-title", &[("title", title)]) };
    let template = Erase { frame: v.frame(title).hidden(), sheet, parts: parts(register()), blocks, has_open, is_stale };
    Page::html(&template, v.content_lang(), Keep::Never)
}

async fn erase(State(app): Shared, v: Visitor, me: Me, form: Form) -> Result<Response, WebError> {
    let (person, session) = found(&app, &me).await?;
    let (journal, whom) = (&app.journal, &person);
    if form.get("step") == "again" {
        app.act(|tx| async move { session::acts::end(&*tx, journal, whom.id, session.id).await }).await?;
        return Ok(signed_out(&app, &sign_in_address(&v, &v.to(ERASE))));
    }
    if !rules::is_fresh_for_form(&session, app.clock.now()) {
        let blocks = acts::blocks(app.db.reader(), &person).await?;
        let page = page(&app, &v, person.id, Sheet::new(LABELS).with(form), blocks, true).await?;
        return Ok(page.status(StatusCode::FORBIDDEN).into_response());
    }
    if !rules::is_own_address(&person, form.get("email")) {
        let mut faults = FormFaults::default();
        faults.note("email", v.t("mine-erase-email-wrong"));
        let blocks = acts::blocks(app.db.reader(), &person).await?;
        let page = page(&app, &v, person.id, Sheet::new(LABELS).with(form).faulty(faults), blocks, false).await?;
        return Ok(page.status(StatusCode::UNPROCESSABLE_ENTITY).into_response());
    }
    let actor = &me.actor();
    match app.act(|tx| async move { acts::erase(&*tx, journal, actor, whom, Reason::Herself).await }).await {
        Ok(()) => {
            // What cannot be folded in now, because somebody is reading or writing, is within the hour.
            if let Err(error) = app.db.fold().await {
                tracing::warn!(%error, "the database's log could not be folded in");
            }
            Ok(signed_out(&app, &v.to("erased")))
        }
        Err(acts::Refusal::Blocked(blocks)) => {
            let page = page(&app, &v, person.id, Sheet::new(LABELS).with(form), blocks, false).await?;
            Ok(page.status(StatusCode::CONFLICT).into_response())
        }
        Err(acts::Refusal::Database(error)) => Err(error.into()),
    }
}

async fn erased(v: Visitor) -> Result<Page, WebError> {
    let frame = v.frame(v.t("mine-erased-title")).hidden();
    Page::html(&Erased { frame }, v.content_lang(), Keep::Never)
}

/// Who asks, and through which session.
async fn found(app: &App, me: &Me) -> Result<(Person, Session), WebError> {
    let id = Id::from_uuid(me.person);
    let person = person::store::find(app.db.reader(), id).await?.ok_or(WebError::NotFound)?;
    let session = session::store::find(app.db.reader(), id, Id::from_uuid(me.session)).await?;
    Ok((person, session.ok_or(WebError::NotFound)?))
}

fn signed_out(app: &Arc<App>, address: &str) -> Response {
    let mut response = redirect(address);
    response.headers_mut().append(header::SET_COOKIE, set_cookie(app, None));
    response
}

/// What is held in a table, in a reader's words.
fn labels(v: &Visitor, table: &Table) -> String {
    let columns: Vec<&Column> = archive::telling(table).collect();
    v.list(&columns.into_iter().map(|column| archive::label(v, column)).collect::<Vec<_>>())
}
