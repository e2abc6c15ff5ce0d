//! Persons, for administrators: the list, an invitation, and each person with her roles, desks and state.

use std::sync::Arc;

use axum::extract::{Path, State as Extract};
use axum::response::{IntoResponse, Response};
use base_core::Id;
use base_web::{App, Form, Me, Route, Shared, Visitor, WebError, redirect};
use http::StatusCode;

use super::{Refusal, acts, store};
use crate::role::{Grant, Role, Scope};
use crate::{Person, desk, role};

mod invite;
mod list;
mod show;

use show::Trouble;

/// The addresses of persons.
pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/{lang}/work/people", "people", list::show).page("/{lang}/work/people"),
        Route::get("/{lang}/work/people/new", "person-invite", invite::form).page("/{lang}/work/people/new"),
        Route::post("/{lang}/work/people/new", "person-invite-send", invite::send),
        Route::get("/{lang}/work/people/{id}", "person", show::show).page("/{lang}/work/people/me"),
        Route::post("/{lang}/work/people/{id}/suspend", "person-suspend", suspend),
        Route::post("/{lang}/work/people/{id}/readmit", "person-readmit", readmit),
        Route::post("/{lang}/work/people/{id}/invite", "person-invite-again", invite_again),
        Route::post("/{lang}/work/people/{id}/roles", "person-role-give", give_role),
        Route::post("/{lang}/work/people/{id}/roles/{grant}", "person-role-take-back", take_role_back),
        Route::post("/{lang}/work/people/{id}/desks", "person-desk-join", join_desk),
    ]
}

/// The person of an address; `me` is who reads it.
pub(crate) async fn find(app: &App, me: &Me, id: &str) -> Result<Person, WebError> {
    let id = if id == "me" { Id::from_uuid(me.person) } else { id.parse().map_err(|_| WebError::NotFound)? };
    store::find(app.db.reader(), id).await?.ok_or(WebError::NotFound)
}

/// The message that says why something is not done; faults of the program stay faults.
pub(crate) fn why_not(refusal: Refusal) -> Result<&'static str, WebError> {
    match refusal {
        Refusal::Missing => Err(WebError::NotFound),
        Refusal::Herself => Ok("person-not-herself"),
        Refusal::LastAdministrator => Ok("person-last-administrator"),
        Refusal::NotIn => Ok("person-not-in"),
        Refusal::Unfit => Ok("person-unfit"),
        Refusal::Db(error) => Err(error.into()),
    }
}

async fn suspend(Extract(app): Shared, v: Visitor, me: Me, Path((_, id)): Path<(String, String)>) -> Result<Response, WebError> {
    let (person, actor, journal) = (find(&app, &me, &id).await?, &me.actor(), &app.journal);
    let done = app.act(|tx| async move { acts::suspend(&*tx, journal, actor, person.id).await }).await;
    finish(&app, &v, &me, person.id, done, "suspended").await
}

async fn readmit(Extract(app): Shared, v: Visitor, me: Me, Path((_, id)): Path<(String, String)>) -> Result<Response, WebError> {
    let (person, actor, journal) = (find(&app, &me, &id).await?, &me.actor(), &app.journal);
    let done = app.act(|tx| async move { acts::readmit(&*tx, journal, actor, person.id).await }).await;
    finish(&app, &v, &me, person.id, done, "readmitted").await
}

async fn invite_again(
    Extract(app): Shared,
    v: Visitor,
    me: Me,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, WebError> {
    let (person, actor, journal) = (find(&app, &me, &id).await?, &me.actor(), &app.journal);
    let done = app.act(|tx| async move { acts::invite_again(&*tx, journal, actor, person.id).await }).await;
    finish(&app, &v, &me, person.id, done.map(drop), "invited-again").await
}

async fn give_role(
    Extract(app): Shared,
    v: Visitor,
    me: Me,
    Path((_, id)): Path<(String, String)>,
    form: Form,
) -> Result<Response, WebError> {
    let person = find(&app, &me, &id).await?;
    let (role, scope) = match asked_role(&app, &v, &form).await? {
        Ok(asked) => asked,
        Err(faults) => return show::again(&app, &v, &me, person.id, Trouble::Role(form, faults)).await,
    };
    let (actor, journal, scope) = (&me.actor(), &app.journal, &scope);
    let done = app.act(|tx| async move { role::acts::grant(&*tx, journal, actor, person.id, role, scope.clone()).await }).await;
    finish(&app, &v, &me, person.id, done.map(drop).map_err(Refusal::from), "role-given").await
}

async fn take_role_back(
    Extract(app): Shared,
    v: Visitor,
    me: Me,
    Path((_, id, grant)): Path<(String, String, String)>,
) -> Result<Response, WebError> {
    let person = find(&app, &me, &id).await?;
    let grant: Id<Grant> = grant.parse().map_err(|_| WebError::NotFound)?;
    let (actor, journal) = (&me.actor(), &app.journal);
    let done = app.act(|tx| async move { role::acts::revoke(&*tx, journal, actor, person.id, grant).await }).await;
    finish(&app, &v, &me, person.id, done.map(drop), "role-taken-back").await
}

async fn join_desk(
    Extract(app): Shared,
    v: Visitor,
    me: Me,
    Path((_, id)): Path<(String, String)>,
    form: Form,
) -> Result<Response, WebError> {
    let person = find(&app, &me, &id).await?;
    let Some(desk) = desk::store::find(app.db.reader(), form.get("desk")).await? else {
        return show::again(&app, &v, &me, person.id, Trouble::Desk(form)).await;
    };
    let (actor, journal, desk, is_steward) = (&me.actor(), &app.journal, &desk, form.get("steward") == "yes");
    let done = app.act(|tx| async move { desk::acts::join(&*tx, journal, actor, desk, person.id, is_steward).await }).await;
    finish(&app, &v, &me, person.id, done.map(drop).map_err(Refusal::from), "desk-joined").await
}

/// Back to the person's page, which says that it is done or why not.
async fn finish(
    app: &Arc<App>,
    v: &Visitor,
    me: &Me,
    person: Id<Person>,
    done: Result<(), Refusal>,
    word: &str,
) -> Result<Response, WebError> {
    match done.map_err(why_not) {
        Ok(()) => Ok(redirect(&v.to(format!("work/people/{person}?done={word}")))),
        Err(Ok(why)) => show::again(app, v, me, person, Trouble::Refused(why)).await,
        Err(Err(error)) => Err(error),
    }
}

/// The role that a form asks for (`role`, `scope-kind`, `scope`), or what is to be mended.
async fn asked_role(app: &Arc<App>, v: &Visitor, form: &Form) -> Result<Result<(Role, Scope), base_web::FormFaults>, WebError> {
    let mut faults = base_web::FormFaults::default();
    let role = Role::find(form.get("role"));
    if role.is_none() {
        faults.note("role", v.t("role-missing"));
    }
    let scope = asked_scope(app, form).await?;
    if let Err((field, why)) = scope {
        faults.note(field, v.t(why));
    }
    let asked = role.zip(scope.ok());
    if asked.as_ref().is_some_and(|(role, scope)| !role::rules::fits(*role, scope)) {
        faults.note("scope-kind", v.t("role-scope-unfit"));
    }
    Ok(asked.filter(|_| faults.is_empty()).ok_or(faults))
}

/// The whole site, or a thing that is there; otherwise the field to mend and the message that says how. Nobody gets a role for the whole
/// site because something was left as it stood, or because what she typed did not count.
async fn asked_scope(app: &Arc<App>, form: &Form) -> Result<Result<Scope, (&'static str, &'static str)>, WebError> {
    let kinds = app.shelf.get::<crate::Neighbours>();
    let (kind, slug) = (form.get("scope-kind"), form.get("scope"));
    let unknown = Err(("scope", "role-scope-unknown"));
    match kind {
        "" if kinds.scopes.is_empty() => return Ok(Ok(Scope::Site)),
        "" => return Ok(Err(("scope-kind", "role-scope-missing"))),
        "site" if slug.is_empty() => return Ok(Ok(Scope::Site)),
        "site" => return Ok(Err(("scope", "role-scope-whole"))),
        _ => {}
    }
    let Some(known) = kinds.scope(kind) else { return Ok(unknown) };
    let is_there = (known.exists)(Arc::clone(app), slug.to_owned()).await?;
    Ok(Scope::read(kind, slug).filter(|_| is_there).map_or(unknown, Ok))
}

/// The kinds of things that a role may be limited to, as the slices know them.
fn scope_kinds(app: &App, v: &Visitor) -> Vec<(String, String)> {
    let kinds = app.shelf.get::<crate::Neighbours>();
    kinds.scopes.iter().map(|scope| (scope.kind.to_owned(), v.t(&format!("scope-kind-{}", scope.kind)).into_owned())).collect()
}

fn unprocessable(page: base_web::Page) -> Response {
    page.status(StatusCode::UNPROCESSABLE_ENTITY).into_response()
}
