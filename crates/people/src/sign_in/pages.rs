//! The page to sign in at.

use std::collections::BTreeMap;
use std::sync::Arc;

use askama::Template;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Response};
use base_auth::Token;
use base_core::Id;
use base_web::{
    App, Form, FormFaults, Frame, Keep, Labels, Level, Page, Route, Shared, Sheet, Visitor, WebError, inner_address, redirect,
    set_cookie,
};
use http::{HeaderMap, StatusCode, header};

use super::Door;
use crate::person::State as PersonState;
use crate::session::acts::Means;
use crate::session::{self, device_of};
use crate::{Person, password, person};

/// The addresses of signing in and out.
pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/{lang}/sign-in", "sign-in", show).page("/{lang}/sign-in"),
        Route::post("/{lang}/sign-in", "sign-in-by-password", by_password),
        Route::post("/{lang}/sign-in/demo", "sign-in-as-demo-person", as_demo_person),
        Route::post("/{lang}/sign-out", "sign-out", sign_out),
    ]
}

const LABELS: Labels = &[("email", "sign-in-email"), ("password", "sign-in-password")];

#[derive(Template)]
#[template(path = "sign_in/show.html")]
struct SignIn {
    frame: Frame,
    sheet: Sheet,
    next: String,
    /// The made-up persons whom a visitor of the demonstration may be.
    demo: Vec<Person>,
}

async fn show(State(app): Shared, v: Visitor, Query(query): Query<BTreeMap<String, String>>) -> Result<Response, WebError> {
    let next = query.get("next").map_or("", String::as_str);
    if v.signed.as_ref().is_some_and(|signed| signed.is_through()) {
        return Ok(redirect(&after(&app, &v, next)));
    }
    Ok(page(&app, &v, Sheet::new(LABELS), next).await?.into_response())
}

async fn page(app: &App, v: &Visitor, sheet: Sheet, next: &str) -> Result<Page, WebError> {
    let demo = if app.shelf.get::<Door>().demo { person::store::fictional(app.db.reader()).await? } else { Vec::new() };
    let title = v.t("sign-in-title");
    let title = if sheet.faults.is_empty() { title.into_owned() } else { v.ta("error-title", &[("title", title)]) };
    let template = SignIn { frame: v.frame(title).hidden(), sheet, next: next.to_owned(), demo };
    Page::html(&template, v.content_lang(), Keep::Never)
}

async fn by_password(State(app): Shared, v: Visitor, headers: HeaderMap, form: Form) -> Result<Response, WebError> {
    let door = app.shelf.get::<Door>();
    let person = person::store::by_email(app.db.reader(), form.get("email")).await?;
    let hash = match &person {
        Some(person) => password::store::find(app.db.reader(), person.id).await?.map(|(hash, _)| hash),
        None => None,
    };
    let is_right = door.hasher.verify(form.get("password"), hash.as_deref()).await.map_err(|_| WebError::Busy)?;
    match person.filter(|person| is_right && person.state == PersonState::Accepted) {
        Some(person) => enter(&app, &v, &headers, person.id, Means::Password, form.get("next")).await,
        None => {
            let mut faults = FormFaults::default();
            faults.note("email", v.t("sign-in-wrong"));
            let next = form.get("next").to_owned();
            let page = page(&app, &v, Sheet::new(LABELS).with(form).faulty(faults), &next).await?;
            Ok(page.status(StatusCode::UNPROCESSABLE_ENTITY).into_response())
        }
    }
}

/// Begins a session and leads to `next`.
pub(crate) async fn enter(
    app: &Arc<App>,
    v: &Visitor,
    headers: &HeaderMap,
    person: Id<Person>,
    means: Means,
    next: &str,
) -> Result<Response, WebError> {
    begin(app, v, headers, person, Level::Plain, means, next).await
}

async fn begin(
    app: &Arc<App>,
    v: &Visitor,
    headers: &HeaderMap,
    person: Id<Person>,
    level: Level,
    means: Means,
    next: &str,
) -> Result<Response, WebError> {
    let token = Token::generate(&app.random);
    let device = device_of(headers.get(header::USER_AGENT).and_then(|value| value.to_str().ok()).unwrap_or_default());
    let (journal, secret, device) = (&app.journal, &token, &device);
    app.act(|tx| async move { session::acts::begin(&*tx, journal, person, level, means, device, secret).await }).await?;
    let mut response = redirect(&after(app, v, next));
    response.headers_mut().append(header::SET_COOKIE, set_cookie(app, Some(&token.reveal())));
    Ok(response)
}

/// As one of the made-up persons of a demonstration; anywhere else there is nothing here.
async fn as_demo_person(State(app): Shared, v: Visitor, headers: HeaderMap, form: Form) -> Result<Response, WebError> {
    if !app.shelf.get::<Door>().demo {
        return Err(WebError::NotFound);
    }
    let id: Id<Person> = form.get("person").parse().map_err(|_| WebError::NotFound)?;
    let person = person::store::find(app.db.reader(), id).await?.filter(|person| person.fictional);
    let person = person.filter(|person| person.state == PersonState::Accepted).ok_or(WebError::NotFound)?;
    begin(&app, &v, &headers, person.id, Level::Strong, Means::Password, form.get("next")).await
}

async fn sign_out(State(app): Shared, v: Visitor) -> Result<Response, WebError> {
    if let Some(me) = &v.signed {
        let (journal, person, session) = (&app.journal, Id::from_uuid(me.person), Id::from_uuid(me.session));
        app.act(|tx| async move { session::acts::end(&*tx, journal, person, session).await }).await?;
    }
    let mut response = redirect(&v.to(""));
    response.headers_mut().append(header::SET_COOKIE, set_cookie(&app, None));
    Ok(response)
}

/// Where one goes after signing in: on where one wanted to, if that is an address of ours.
fn after(app: &Arc<App>, v: &Visitor, next: &str) -> String {
    inner_address(app, next).unwrap_or_else(|| v.to("work"))
}
