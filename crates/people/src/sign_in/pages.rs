//! The page to sign in at, and how one comes in from there.

use std::collections::BTreeMap;
use std::sync::Arc;

use askama::Template;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Response};
use base_auth::{Hasher, Token, TokenHash, Wait};
use base_core::Id;
use base_db::DbError;
use base_web::{
    App, Client, Form, FormFaults, Frame, Keep, Labels, Level, NotNow, Page, Route, Shared, Sheet, Visitor, WebError,
    inner_address, redirect, set_cookie, sign_in_address,
};
use http::{HeaderMap, StatusCode, header};
use uuid::Uuid;

use super::acts::{Arrival, Arrived, arrive, arrive_by_password};
use super::{Door, Try};
use crate::device::{self, COOKIE};
use crate::link::About;
use crate::link::acts::Asking;
use crate::person::{State as PersonState, folded_email, is_address};
use crate::session::acts::Means;
use crate::session::{self, device_of};
use crate::{Person, link, passkey, password, person, role};

/// The addresses of signing in and out.
pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/{lang}/sign-in", "sign-in", show).page("/{lang}/sign-in"),
        Route::post("/{lang}/sign-in", "sign-in-by-password", by_password),
        Route::post("/{lang}/sign-in/link", "sign-in-ask-for-link", ask_for_link),
        Route::get("/{lang}/sign-in/link", "sign-in-link-asked", link_asked).page("/{lang}/sign-in/link"),
        Route::post("/{lang}/sign-in/demo", "sign-in-as-demo-person", as_demo_person),
        Route::post("/{lang}/sign-out", "sign-out", sign_out),
    ]
}

/// Says in the address of the page that somebody who is signed in shows once more who she is.
const AGAIN: &str = "yes";

const LABELS: Labels = &[("email", "sign-in-email"), ("password", "sign-in-password"), ("passkey", "sign-in-passkey-button")];

#[derive(Template)]
#[template(path = "sign_in/show.html")]
struct SignIn {
    frame: Frame,
    sheet: Sheet,
    next: String,
    /// Somebody who is signed in shows once more that it is she.
    is_again: bool,
    /// Where passkeys work: the origin, if there is any.
    passkey_origin: Option<String>,
    /// The made-up persons whom a visitor of the demonstration may be.
    demo: Vec<Person>,
}

#[derive(Template)]
#[template(path = "sign_in/link_asked.html")]
struct LinkAsked {
    frame: Frame,
}

/// `GET /{lang}/sign-in`; `?again=yes` also for who is signed in.
async fn show(State(app): Shared, v: Visitor, Query(query): Query<BTreeMap<String, String>>) -> Result<Response, WebError> {
    let get = |name: &str| query.get(name).map_or("", String::as_str);
    let is_again = get("again") == AGAIN;
    let mut sheet = Sheet::new(LABELS);
    if let Some(signed) = v.signed.as_ref().filter(|signed| signed.is_through()) {
        if !is_again {
            return Ok(redirect(&after(&app, &v, Level::Strong, get("next"))));
        }
        let person = person::store::find(app.db.reader(), Id::from_uuid(signed.person)).await?;
        sheet = sheet.with(Form::from_pairs(person.iter().map(|person| ("email", person.email.as_str()))));
    }
    Ok(page(&app, &v, sheet, get("next"), is_again).await?.into_response())
}

/// Where somebody who is signed in shows once more who she is, to go on to `next`.
pub(crate) fn again_address(v: &Visitor, next: &str) -> String {
    format!("{}&again={AGAIN}", sign_in_address(v, next))
}

async fn page(app: &App, v: &Visitor, sheet: Sheet, next: &str, is_again: bool) -> Result<Page, WebError> {
    let mut demo = if app.shelf.get::<Door>().demo { made_up(app).await? } else { Vec::new() };
    if let Some(signed) = v.signed.as_ref().filter(|_| is_again) {
        // Who shows once more that it is she does not become somebody else by a slip.
        demo.retain(|person| person.id.uuid() == signed.person);
    }
    let title = v.t(if is_again { "sign-in-again-title" } else { "sign-in-title" });
    let title = if sheet.faults.is_empty() { title.into_owned() } else { v.ta("error-title", &[("title", title)]) };
    let passkey_origin = passkey::place(&app.outside.public_url).map(|place| place.origin.to_string());
    let frame = v.frame(title).hidden();
    let template = SignIn { frame, sheet, next: next.to_owned(), is_again, passkey_origin, demo };
    Page::html(&template, v.content_lang(), Keep::Never)
}

/// The made-up persons as whom one can sign in: one for each role. Who only answers or reads in a made-up call is none of them.
async fn made_up(app: &App) -> Result<Vec<Person>, WebError> {
    let mut persons = person::store::fictional(app.db.reader()).await?;
    let ids: Vec<_> = persons.iter().map(|person| person.id).collect();
    let held = role::store::of_persons(app.db.reader(), &ids).await?;
    persons.retain(|person| {
        let held = held.get(&person.id).map(Vec::as_slice).unwrap_or_default();
        held.iter().any(|grant| !matches!(grant.scope, role::Scope::Call(_)))
    });
    Ok(persons)
}

/// The page with what was typed and what is to be mended at one field.
pub(crate) async fn page_with_fault(
    app: &App,
    v: &Visitor,
    form: Form,
    field: &'static str,
    key: &str,
) -> Result<Response, WebError> {
    let mut faults = FormFaults::default();
    faults.note(field, v.t(key));
    let (next, is_again) = (form.get("next").to_owned(), form.get("again") == AGAIN);
    let page = page(app, v, Sheet::new(LABELS).with(form).faulty(faults), &next, is_again).await?;
    Ok(page.status(StatusCode::UNPROCESSABLE_ENTITY).into_response())
}

/// The page with what was typed, to be sent again later.
async fn page_not_now(app: &App, v: &Visitor, form: Form, refusal: Refused) -> Result<Response, WebError> {
    let (next, is_again) = (form.get("next").to_owned(), form.get("again") == AGAIN);
    let page = page(app, v, Sheet::new(LABELS).with(form).refused(refusal.what()), &next, is_again).await?;
    Ok(refusal.answer(page).into_response())
}

/// Why a try was not looked at.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Refused {
    TooMany(Wait),
    Busy,
}

impl Refused {
    pub(crate) fn what(self) -> NotNow {
        match self {
            Self::TooMany(_) => NotNow::TooMany,
            Self::Busy => NotNow::Busy,
        }
    }

    /// The page with status and `Retry-After`.
    pub(crate) fn answer(self, page: Page) -> Page {
        let page = page.not_now(self.what());
        match self {
            Self::TooMany(wait) => page.with(header::RETRY_AFTER, &wait.seconds.to_string()),
            Self::Busy => page,
        }
    }
}

async fn by_password(
    State(app): Shared,
    v: Visitor,
    client: Client,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, WebError> {
    let door = app.shelf.get::<Door>();
    let person = person::store::by_email(app.db.reader(), form.get("email")).await?;
    // Whether or not there is such a person: the same statements, the same work.
    let id = person.as_ref().map_or(Id::from_uuid(Uuid::nil()), |person| person.id);
    let hash = password::store::find(app.db.reader(), id).await?.map(|(hash, _)| hash);
    let (account, device) = (folded_email(form.get("email")), known_device(&app, &headers, id).await?);
    let who = Try { account: &account, device: device.as_ref(), network: client.network() };
    if let Err(wait) = door.limits.passwords.allow(who) {
        return page_not_now(&app, &v, form, Refused::TooMany(wait)).await;
    }
    let Ok(is_right) = door.hasher.verify(form.get("password"), hash.as_deref()).await else {
        return page_not_now(&app, &v, form, Refused::Busy).await;
    };
    let arrival = arrival(&app, &v, &headers);
    // Who may not come in costs the same as who is not there.
    let may_come = is_right && person.is_some_and(|person| person.state == PersonState::Accepted);
    let arrived = match hash.as_deref().filter(|_| may_come) {
        Some(verified) => {
            let (journal, come) = (&app.journal, &arrival);
            app.act::<_, DbError, _, _>(|tx| async move { arrive_by_password(&*tx, journal, come, id, verified).await }).await?
        }
        None => None,
    };
    match arrived {
        Some(arrived) => {
            hash_anew(&app, id, form.get("password"), hash.as_deref()).await?;
            Ok(let_in(&app, &v, &arrival, arrived, form.get("next")))
        }
        None => page_with_fault(&app, &v, form, "email", "sign-in-wrong").await,
    }
}

/// What a hash costs grows with the years: a password that was hashed more cheaply is hashed anew when it is at hand. Where too many are
/// hashed at this moment, the next sign-in does it.
async fn hash_anew(app: &App, person: Id<Person>, typed: &str, stored: Option<&str>) -> Result<(), WebError> {
    let Some(before) = stored.filter(|stored| Hasher::is_outdated(stored)) else { return Ok(()) };
    let Ok(after) = &app.shelf.get::<Door>().hasher.hash(typed).await else { return Ok(()) };
    app.db.write::<_, DbError, _, _>(|tx| async move { password::store::renew(&*tx, person, before, after).await }).await?;
    Ok(())
}

/// Has a link sent. To every address the same is answered, and the same is written down.
async fn ask_for_link(
    State(app): Shared,
    v: Visitor,
    client: Client,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, WebError> {
    if !is_address(form.get("email")) {
        return page_with_fault(&app, &v, form, "email", "field-email").await;
    }
    let next = inner_address(&app, form.get("next"));
    match have_link_sent(&app, &v, client, &headers, (form.get("email"), next.as_deref()), None).await? {
        Ok(()) => Ok(redirect(&v.to("sign-in/link"))),
        Err(wait) => page_not_now(&app, &v, form, Refused::TooMany(wait)).await,
    }
}

/// Has a link sent to an address, that leads to `next`; at an open door, of which the letter tells, also to somebody who is not known
/// here yet. To every address the same is
/// answered, and the same is written down.
pub async fn have_link_sent(
    app: &App,
    v: &Visitor,
    client: Client,
    headers: &HeaderMap,
    (email, next): (&str, Option<&str>),
    open_door: Option<About>,
) -> Result<Result<(), Wait>, WebError> {
    let door = app.shelf.get::<Door>();
    let account = folded_email(email);
    let person = person::store::by_email(app.db.reader(), &account).await?;
    let id = person.map_or(Id::from_uuid(Uuid::nil()), |person| person.id);
    let device = known_device(app, headers, id).await?;
    let who = Try { account: &account, device: device.as_ref(), network: client.network() };
    if let Err(wait) = door.limits.links.allow(who) {
        return Ok(Err(wait));
    }
    let welcome = open_door.is_some();
    let asking = &Asking { email: &account, lang: v.lang.tag(), next, welcome, about: open_door };
    let journal = &app.journal;
    app.act::<_, DbError, _, _>(|tx| async move { link::acts::ask(&*tx, journal, asking).await }).await?;
    Ok(Ok(()))
}

async fn link_asked(v: Visitor) -> Result<Page, WebError> {
    let frame = v.frame(v.t("link-asked-title")).hidden();
    Page::html(&LinkAsked { frame }, v.content_lang(), Keep::Never)
}

/// What a browser brings to the door.
pub(crate) fn arrival(app: &App, v: &Visitor, headers: &HeaderMap) -> Arrival {
    let agent = headers.get(header::USER_AGENT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let known = COOKIE.read(app, headers).and_then(|secret| Token::parse(&secret).ok());
    let former = v.signed.as_ref().map(|signed| (Id::from_uuid(signed.person), Id::from_uuid(signed.session)));
    Arrival::new(&app.random, device_of(agent), known, former)
}

/// The device that asks, if this person has signed in on it before.
pub(crate) async fn known_device(app: &App, headers: &HeaderMap, person: Id<Person>) -> Result<Option<TokenHash>, WebError> {
    let Some(token) = COOKIE.read(app, headers).and_then(|secret| Token::parse(&secret).ok()) else { return Ok(None) };
    let hash = token.hash();
    Ok(device::store::is_known(app.db.reader(), &hash, person).await?.then_some(hash))
}

/// Hands the browser its secrets and leads on: to the second factor if it is awaited, to `next` otherwise.
pub(crate) fn let_in(app: &Arc<App>, v: &Visitor, arrival: &Arrival, arrived: Arrived, next: &str) -> Response {
    let mut response = redirect(&after(app, v, arrived.level, next));
    hand_over(app, arrival, arrived.device, response.headers_mut());
    response
}

/// Hands the browser its secrets.
pub(crate) fn hand_over(app: &App, arrival: &Arrival, device: Option<Token>, headers: &mut HeaderMap) {
    headers.append(header::SET_COOKIE, set_cookie(app, Some(&arrival.token.reveal())));
    if let Some(device) = device {
        headers.append(header::SET_COOKIE, COOKIE.set(app, Some(&device.reveal())));
    }
}

/// Where one goes after signing in: to the second factor if it is awaited, on where one wanted to if that is an address of ours.
pub(crate) fn after(app: &Arc<App>, v: &Visitor, level: Level, next: &str) -> String {
    let next = inner_address(app, next).unwrap_or_else(|| v.to("work"));
    match level {
        Level::Half => sign_in_address(v, &next).replacen("/sign-in", "/sign-in/second-factor", 1),
        Level::Plain | Level::Strong => next,
    }
}

/// As one of the made-up persons of a demonstration; anywhere else there is nothing here.
async fn as_demo_person(State(app): Shared, v: Visitor, headers: HeaderMap, form: Form) -> Result<Response, WebError> {
    if !app.shelf.get::<Door>().demo {
        return Err(WebError::NotFound);
    }
    let id: Id<Person> = form.get("person").parse().map_err(|_| WebError::NotFound)?;
    let person = person::store::find(app.db.reader(), id).await?.filter(|person| person.fictional).ok_or(WebError::NotFound)?;
    let arrival = arrival(&app, &v, &headers);
    let (journal, come) = (&app.journal, &arrival);
    let arrived =
        app.act::<_, DbError, _, _>(|tx| async move { arrive(&*tx, journal, come, person.id, Means::Demo).await }).await?;
    Ok(let_in(&app, &v, &arrival, arrived.ok_or(WebError::NotFound)?, form.get("next")))
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
