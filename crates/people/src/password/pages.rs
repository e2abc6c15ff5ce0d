//! Choosing a password, and going without.

use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use base_core::Id;
use base_web::{App, Form, FormFaults, Frame, Keep, Labels, Me, Page, Route, Shared, Sheet, Visitor, WebError, redirect};
use http::StatusCode;

use super::{acts, rules, store};
use crate::account::pages::{Freshness, freshness, person_of};
use crate::sign_in::Door;
use crate::sign_in::pages::again_address;

/// Its addresses.
pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/{lang}/account/password", "password", show).page("/{lang}/account/password"),
        Route::post("/{lang}/account/password", "password-set", set),
        Route::post("/{lang}/account/password/remove", "password-remove", remove),
    ]
}

const LABELS: Labels = &[("password", "password-new")];

#[derive(Template)]
#[template(path = "password/show.html")]
struct PasswordPage {
    frame: Frame,
    sheet: Sheet,
    /// There is one.
    is_set: bool,
    email: String,
}

async fn show(State(app): Shared, v: Visitor, me: Me) -> Result<Response, WebError> {
    if freshness(&app, &me).await? != Freshness::Fresh {
        return Ok(redirect(&again_address(&v, &v.to("account/password"))));
    }
    Ok(page(&app, &v, &me, Sheet::new(LABELS)).await?.into_response())
}

async fn page(app: &App, v: &Visitor, me: &Me, sheet: Sheet) -> Result<Page, WebError> {
    let person = person_of(app, me).await?;
    let is_set = store::find(app.db.reader(), person.id).await?.is_some();
    let title = v.t("password-title");
    let title = if sheet.faults.is_empty() { title.into_owned() } else { v.ta("error-title", &[("title", title)]) };
    let template = PasswordPage { frame: v.frame(title).hidden(), sheet, is_set, email: person.email };
    Page::html(&template, v.content_lang(), Keep::Never)
}

async fn set(State(app): Shared, v: Visitor, me: Me, form: Form) -> Result<Response, WebError> {
    if freshness(&app, &me).await? == Freshness::Stale {
        return Ok(redirect(&again_address(&v, &v.to("account/password"))));
    }
    let person = person_of(&app, &me).await?;
    if let Some(key) = rules::fault(form.get("password"), &person, &v.t("site-name")) {
        let mut faults = FormFaults::default();
        faults.note("password", v.t(key));
        let page = page(&app, &v, &me, Sheet::new(LABELS).faulty(faults)).await?;
        return Ok(page.status(StatusCode::UNPROCESSABLE_ENTITY).into_response());
    }
    let hash = match app.shelf.get::<Door>().hash_for(person.id, form.get("password")).await {
        Ok(hash) => hash,
        Err(refused) => {
            let page = page(&app, &v, &me, Sheet::new(LABELS).refused(refused.what())).await?;
            return Ok(refused.answer(page).into_response());
        }
    };
    let (journal, actor, kept, hash) = (&app.journal, &me.actor(), Some(Id::from_uuid(me.session)), &hash);
    app.act(|tx| async move { acts::set(&*tx, journal, actor, person.id, hash, kept).await }).await?;
    Ok(redirect(&v.to("account?done=password")))
}

async fn remove(State(app): Shared, v: Visitor, me: Me) -> Result<Response, WebError> {
    if freshness(&app, &me).await? == Freshness::Stale {
        return Ok(redirect(&again_address(&v, &v.to("account/password"))));
    }
    let (journal, actor, kept, person) = (&app.journal, &me.actor(), Some(Id::from_uuid(me.session)), Id::from_uuid(me.person));
    app.act(|tx| async move { acts::remove(&*tx, journal, actor, person, kept).await }).await?;
    Ok(redirect(&v.to("account?done=password-removed")))
}
