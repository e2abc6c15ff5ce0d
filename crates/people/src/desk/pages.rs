//! Desks: administrators and conveners keep all of them, members see their own, stewards say who belongs to theirs.

use std::sync::Arc;

use axum::extract::{Path, State as Extract};
use axum::response::{IntoResponse, Response};
use base_core::Id;
use base_db::DbError;
use base_web::{App, Form, FormFaults, Me, Route, Shared, Visitor, WebError, redirect};
use http::StatusCode;

use super::{Desk, Standing, acts, store};
use crate::Person;
use crate::person::{self, State};

mod form;
mod list;
mod show;

/// The addresses of desks.
pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/{lang}/work/desks", "desks", list::show).page("/{lang}/work/desks"),
        Route::get("/{lang}/work/desks/new", "desk-new", form::new).page("/{lang}/work/desks/new"),
        Route::post("/{lang}/work/desks/new", "desk-make", form::make),
        Route::get("/{lang}/work/desks/{slug}", "desk", show::show).page("/{lang}/work/desks/office-for-examples"),
        Route::get("/{lang}/work/desks/{slug}/edit", "desk-edit", form::edit).page("/{lang}/work/desks/office-for-examples/edit"),
        Route::post("/{lang}/work/desks/{slug}/edit", "desk-change", form::change),
        Route::post("/{lang}/work/desks/{slug}/members", "desk-member-join", join),
        Route::post("/{lang}/work/desks/{slug}/members/{id}", "desk-member-change", change_member),
    ]
}

/// The desk of an address with what the person is to it; for whom may not see it there is nothing. Two statements.
pub async fn find(app: &App, me: &Me, slug: &str) -> Result<(Desk, Standing), WebError> {
    let db = app.db.reader();
    let desk = store::find(db, slug).await?.ok_or(WebError::NotFound)?;
    let standing = Standing::of(me, store::membership(db, desk.id, Id::from_uuid(me.person)).await?);
    if standing.may_see() { Ok((desk, standing)) } else { Err(WebError::NotFound) }
}

async fn staffed(app: &App, me: &Me, slug: &str) -> Result<Desk, WebError> {
    let (desk, standing) = find(app, me, slug).await?;
    if standing.may_staff() { Ok(desk) } else { Err(WebError::NotFound) }
}

async fn join(
    Extract(app): Shared,
    v: Visitor,
    me: Me,
    Path((_, slug)): Path<(String, String)>,
    form: Form,
) -> Result<Response, WebError> {
    let desk = staffed(&app, &me, &slug).await?;
    let person = person::store::by_email(app.db.reader(), form.get("email")).await?;
    let Some(person) = person.filter(|person| person.state != State::Suspended) else {
        let mut faults = FormFaults::default();
        faults.note("email", v.t("desk-member-unknown"));
        return show::again(&app, &v, &me, &slug, form, faults).await;
    };
    let (journal, actor, desk, is_steward) = (&app.journal, &me.actor(), &desk, form.get("steward") == "yes");
    app.act(|tx| async move { acts::join(&*tx, journal, actor, desk, person.id, is_steward).await }).await?;
    Ok(back(&v, desk, "member-joined"))
}

async fn change_member(
    Extract(app): Shared,
    v: Visitor,
    me: Me,
    Path((_, slug, id)): Path<(String, String, String)>,
    form: Form,
) -> Result<Response, WebError> {
    let desk = staffed(&app, &me, &slug).await?;
    let member: Id<Person> = id.parse().map_err(|_| WebError::NotFound)?;
    let (journal, actor, desk, what) = (&app.journal, &me.actor(), &desk, form.get("do"));
    let word = match what {
        "steward" => "steward-made",
        "member" => "steward-unmade",
        "remove" => "member-removed",
        _ => return Err(WebError::BadRequest),
    };
    app.act::<_, DbError, _, _>(|tx| async move {
        match what {
            "remove" => acts::leave(&*tx, journal, actor, desk, member).await,
            _ => acts::set_steward(&*tx, journal, actor, desk, member, what == "steward").await,
        }
    })
    .await?;
    // Who left her own desk may no longer see it.
    let is_out = what == "remove" && member.uuid() == me.person && !super::rules::is_keeper(&me);
    Ok(if is_out { redirect(&v.to("work/desks")) } else { back(&v, desk, word) })
}

fn back(v: &Visitor, desk: &Desk, word: &str) -> Response {
    redirect(&v.to(format!("work/desks/{}?done={word}", desk.slug)))
}

fn unprocessable(page: base_web::Page) -> Response {
    page.status(StatusCode::UNPROCESSABLE_ENTITY).into_response()
}

/// Everything that slices know to belong to these desks.
async fn holdings(app: &Arc<App>, v: &Visitor, desks: &[Id<Desk>]) -> Result<Vec<crate::neighbours::Holding>, WebError> {
    Ok(app.shelf.get::<crate::Neighbours>().holdings(app, desks, v.content_lang()).await?)
}
