//! What a mailed link opens: a page that asks, and a button that does it.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use base_auth::{Token, TokenHash};
use base_db::DbError;
use base_web::{App, Form, FormFaults, Frame, Keep, Labels, Page, Route, Shared, Sheet, Visitor, WebError};
use http::{HeaderMap, StatusCode};

use super::{Link, Purpose, acts, store};
use crate::account::{self, AddressChange, NAME_CHARS_MAX};
use crate::person::{State as PersonState, on_one_line};
use crate::session::acts::Means;
use crate::sign_in::Door;
use crate::sign_in::acts::arrive;
use crate::sign_in::pages::{arrival, let_in};
use crate::{Person, password, person};

/// The addresses of links.
pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/{lang}/link/{token}", "link", show).page("/{lang}/link/used"),
        Route::post("/{lang}/link/{token}", "link-use", follow),
    ]
}

const LABELS: Labels = &[("name", "account-name"), ("password", "password-new")];

#[derive(Template)]
#[template(path = "link/show.html")]
struct Ask {
    frame: Frame,
    /// Whom it lets in.
    name: String,
}

#[derive(Template)]
#[template(path = "link/invitation.html")]
struct Invitation {
    frame: Frame,
    sheet: Sheet,
    email: String,
}

#[derive(Template)]
#[template(path = "link/address.html")]
struct Address {
    frame: Frame,
    /// The new one.
    email: String,
    is_done: bool,
}

#[derive(Template)]
#[template(path = "link/over.html")]
struct Over {
    frame: Frame,
}

/// What a good link is about.
enum Meant {
    SignIn(Person, Option<String>),
    Invitation(Person, Option<String>),
    Address(AddressChange),
}

/// Opening a link uses nothing up: machines that look through mail do it too.
async fn show(State(app): Shared, v: Visitor, Path((_, secret)): Path<(String, String)>) -> Result<Page, WebError> {
    match read(&app, &secret).await? {
        Some((_, Meant::SignIn(person, _))) => {
            let frame = v.frame(v.t("link-sign-in-title")).hidden();
            Page::html(&Ask { frame, name: person.name }, v.content_lang(), Keep::Never)
        }
        Some((_, Meant::Invitation(person, _))) => {
            let name = Some(person.name.as_str()).filter(|name| *name != person.email).unwrap_or_default();
            let form = Form::from_pairs([("name", name)]);
            invitation(&v, Sheet::new(LABELS).with(form), person.email)
        }
        Some((_, Meant::Address(change))) => address(&v, change.after, false),
        None => over(&v),
    }
}

async fn follow(
    State(app): Shared,
    v: Visitor,
    Path((_, secret)): Path<(String, String)>,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, WebError> {
    let done = match read(&app, &secret).await? {
        Some((hash, Meant::SignIn(person, next))) => sign_in(&app, &v, &headers, &hash, &person, next).await?,
        Some((hash, Meant::Invitation(person, next))) => accept(&app, &v, &headers, &hash, (person, next), form).await?,
        Some((hash, Meant::Address(change))) => change_address(&app, &v, &hash, change).await?,
        None => None,
    };
    match done {
        Some(response) => Ok(response),
        None => Ok(over(&v)?.status(StatusCode::GONE).into_response()),
    }
}

/// The link that this secret opens, if it is good and whom it is for may use it. At most three statements.
async fn read(app: &App, secret: &str) -> Result<Option<(TokenHash, Meant)>, WebError> {
    let Ok(token) = Token::parse(secret) else { return Ok(None) };
    let (hash, db) = (token.hash(), app.db.reader());
    let Some(Link { person, purpose, .. }) = store::find(db, &hash, app.clock.now()).await? else { return Ok(None) };
    let Some(person) = person::store::find(db, person).await? else { return Ok(None) };
    let meant = match (purpose, person.state) {
        (Purpose::SignIn(next), PersonState::Accepted) => Some(Meant::SignIn(person, next)),
        (Purpose::Invitation(next), PersonState::Invited) => Some(Meant::Invitation(person, next)),
        (Purpose::Address(change), PersonState::Accepted) => account::store::find(db, change).await?.map(Meant::Address),
        _ => None,
    };
    Ok(meant.map(|meant| (hash, meant)))
}

async fn sign_in(
    app: &Arc<App>,
    v: &Visitor,
    headers: &HeaderMap,
    hash: &TokenHash,
    person: &Person,
    next: Option<String>,
) -> Result<Option<Response>, WebError> {
    let arrival = arrival(app, v, headers);
    let (journal, come, person) = (&app.journal, &arrival, person.id);
    let arrived = app
        .act::<_, DbError, _, _>(|tx| async move {
            if acts::take(&*tx, hash, journal.now()).await?.is_none() {
                return Ok(None);
            }
            arrive(&*tx, journal, come, person, Means::Link).await
        })
        .await?;
    Ok(arrived.map(|arrived| let_in(app, v, &arrival, arrived, next.as_deref().unwrap_or_default())))
}

async fn accept(
    app: &Arc<App>,
    v: &Visitor,
    headers: &HeaderMap,
    hash: &TokenHash,
    (person, next): (Person, Option<String>),
    form: Form,
) -> Result<Option<Response>, WebError> {
    let mut faults = FormFaults::default();
    faults.require(v, &form, "name", NAME_CHARS_MAX);
    let named = Person { name: on_one_line(form.get("name")), ..person };
    let typed = form.get("password").to_owned();
    if !typed.is_empty()
        && let Some(key) = password::rules::fault(&typed, &named, &v.t("site-name"))
    {
        faults.note("password", v.t(key));
    }
    let sheet = Sheet::new(LABELS).with(form);
    if !faults.is_empty() {
        let page = invitation(v, sheet.faulty(faults), named.email)?;
        return Ok(Some(page.status(StatusCode::UNPROCESSABLE_ENTITY).into_response()));
    }
    let password = match typed.as_str() {
        "" => None,
        typed => match app.shelf.get::<Door>().hash_for(named.id, typed).await {
            Ok(hash) => Some(hash),
            Err(refused) => {
                let page = invitation(v, sheet.refused(refused.what()), named.email)?;
                return Ok(Some(refused.answer(page).into_response()));
            }
        },
    };
    let arrival = arrival(app, v, headers);
    let (journal, come, named, password) = (&app.journal, &arrival, &named, password.as_deref());
    let arrived = app
        .act::<_, DbError, _, _>(|tx| async move {
            let is_good = acts::take(&*tx, hash, journal.now()).await?.is_some();
            if !is_good || !person::acts::accept(&*tx, journal, named, &named.name).await? {
                return Ok(None);
            }
            store::delete_of(&*tx, named.id).await?;
            if let Some(password) = password {
                password::store::put(&*tx, named.id, password, journal.now()).await?;
            }
            arrive(&*tx, journal, come, named.id, Means::Link).await
        })
        .await?;
    Ok(arrived.map(|arrived| let_in(app, v, &arrival, arrived, next.as_deref().unwrap_or_default())))
}

async fn change_address(
    app: &Arc<App>,
    v: &Visitor,
    hash: &TokenHash,
    change: AddressChange,
) -> Result<Option<Response>, WebError> {
    let (journal, asked) = (&app.journal, &change);
    let is_changed = app
        .act::<_, DbError, _, _>(|tx| async move {
            let is_taken = acts::take(&*tx, hash, journal.now()).await?.is_some();
            Ok(is_taken && account::acts::change_address(&*tx, journal, asked).await?)
        })
        .await?;
    if is_changed { Ok(Some(address(v, change.after, true)?.into_response())) } else { Ok(None) }
}

fn invitation(v: &Visitor, sheet: Sheet, email: String) -> Result<Page, WebError> {
    let title = v.t("link-invitation-title");
    let title = if sheet.faults.is_empty() { title.into_owned() } else { v.ta("error-title", &[("title", title)]) };
    Page::html(&Invitation { frame: v.frame(title).hidden(), sheet, email }, v.content_lang(), Keep::Never)
}

fn address(v: &Visitor, email: String, is_done: bool) -> Result<Page, WebError> {
    let frame = v.frame(v.t(if is_done { "link-address-done-title" } else { "link-address-title" })).hidden();
    Page::html(&Address { frame, email, is_done }, v.content_lang(), Keep::Never)
}

fn over(v: &Visitor) -> Result<Page, WebError> {
    Page::html(&Over { frame: v.frame(v.t("link-over-title")).hidden() }, v.content_lang(), Keep::Never)
}
