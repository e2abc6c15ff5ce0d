//! The account's page, and the change of the mail address.

use std::collections::BTreeMap;
use std::sync::Arc;

use askama::Template;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Response};
use base_core::Id;
use base_db::DbError;
use base_web::{
    App, Client, Form, FormFaults, Frame, Keep, Labels, Me, NotNow, Page, Permissions, Route, Shared, Sheet, Visitor, WebError,
    redirect,
};
use http::{Method, StatusCode};

use super::{NAME_CHARS_MAX, acts};
use crate::person::{folded_email, is_address, on_one_line};
use crate::role::Role;
use crate::second_factor::{self, Factors};
use crate::session::{self, FRESH, FRESH_FOR_FORMS, Session};
use crate::sign_in::pages::{Refused, again_address};
use crate::sign_in::{Door, Try};
use crate::{Person, password, person};

/// Its addresses.
pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/{lang}/account", "account", show).page("/{lang}/account"),
        Route::post("/{lang}/account", "account-describe", describe),
        Route::get("/{lang}/account/address", "account-address", show_address).page("/{lang}/account/address"),
        Route::post("/{lang}/account/address", "account-ask-address", ask_address),
    ]
}

const LABELS: Labels = &[("name", "account-name"), ("lang", "account-lang")];
const ADDRESS_LABELS: Labels = &[("email", "account-new-address")];
/// Where somebody else's page shows all that is kept of her.
const DATA: &str = "/{lang}/account/data";
/// What was done a moment ago, as the address of the page says it.
const DONE: [&str; 8] =
    ["described", "address-asked", "password", "password-removed", "factor", "factor-removed", "session", "sessions"];

#[derive(Template)]
#[template(path = "account/show.html")]
struct Account {
    frame: Frame,
    sheet: Sheet,
    person: Person,
    /// Tag and name of each language.
    langs: Vec<(String, &'static str)>,
    done: Option<&'static str>,
    has_password: bool,
    factors: Factors,
    sessions: Vec<Session>,
    /// This browser's.
    session: Id<Session>,
    /// Each role with what it is limited to.
    roles: Vec<(Role, Option<String>)>,
    has_data: bool,
}

#[derive(Template)]
#[template(path = "account/address.html")]
struct AddressPage {
    frame: Frame,
    sheet: Sheet,
    email: String,
    /// She has to show first that it is she.
    again: Option<String>,
}

/// How long ago somebody signed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Freshness {
    /// May change how she signs in.
    Fresh,
    /// A form that she opened in time is still taken.
    Closing,
    /// Has to sign in once more.
    Stale,
}

/// How long ago this session began. One statement.
pub(crate) async fn freshness(app: &App, me: &Me) -> Result<Freshness, WebError> {
    let (person, session) = (Id::from_uuid(me.person), Id::from_uuid(me.session));
    let session = session::store::find(app.db.reader(), person, session).await?.ok_or(WebError::NotFound)?;
    let now = app.clock.now();
    Ok(match session.created_at {
        begun if now < begun.plus(FRESH) => Freshness::Fresh,
        begun if now < begun.plus(FRESH_FOR_FORMS) => Freshness::Closing,
        _ => Freshness::Stale,
    })
}

/// The person who is signed in, as she is kept.
pub(crate) async fn person_of(app: &App, me: &Me) -> Result<Person, WebError> {
    person::store::find(app.db.reader(), Id::from_uuid(me.person)).await?.ok_or(WebError::NotFound)
}

async fn show(State(app): Shared, v: Visitor, me: Me, Query(query): Query<BTreeMap<String, String>>) -> Result<Page, WebError> {
    let person = person_of(&app, &me).await?;
    let form = Form::from_pairs([("name", person.name.as_str()), ("lang", person.lang.as_str())]);
    let done = query.get("done").and_then(|done| DONE.into_iter().find(|known| known == done));
    page(&app, &v, &me, person, Sheet::new(LABELS).with(form), done).await
}

async fn page(
    app: &App,
    v: &Visitor,
    me: &Me,
    person: Person,
    sheet: Sheet,
    done: Option<&'static str>,
) -> Result<Page, WebError> {
    let db = app.db.reader();
    let title = v.t("account-title");
    let title = if sheet.faults.is_empty() { title.into_owned() } else { v.ta("error-title", &[("title", title)]) };
    let roles = me.grants.iter().filter_map(|grant| {
        let within = grant.scope.as_ref().map(|(_, slug)| slug.clone());
        Role::find(grant.role).map(|role| (role, within))
    });
    let template = Account {
        frame: v.frame(title).hidden(),
        sheet,
        langs: app.texts.languages().iter().map(|lang| (lang.tag().to_owned(), lang.name())).collect(),
        done,
        has_password: password::store::find(db, person.id).await?.is_some(),
        factors: second_factor::of_person(db, person.id).await?,
        sessions: session::store::of_person(db, person.id).await?,
        session: Id::from_uuid(me.session),
        roles: roles.collect(),
        has_data: app.shelf.get::<Permissions>().rule(&Method::GET, DATA).is_some(),
        person,
    };
    Page::html(&template, v.content_lang(), Keep::Never)
}

async fn describe(State(app): Shared, v: Visitor, me: Me, form: Form) -> Result<Response, WebError> {
    let person = person_of(&app, &me).await?;
    let mut faults = FormFaults::default();
    faults.require(&v, &form, "name", NAME_CHARS_MAX);
    let lang = app.texts.find(form.get("lang"));
    if lang.is_none() {
        faults.note("lang", v.t("field-required"));
    }
    let Some(lang) = lang.filter(|_| faults.is_empty()) else {
        let page = page(&app, &v, &me, person, Sheet::new(LABELS).with(form).faulty(faults), None).await?;
        return Ok(page.status(StatusCode::UNPROCESSABLE_ENTITY).into_response());
    };
    let (journal, person, name, lang) = (&app.journal, person.id, &on_one_line(form.get("name")), lang.tag());
    app.act::<_, DbError, _, _>(|tx| async move { acts::describe(&*tx, journal, person, name, lang).await }).await?;
    Ok(redirect(&v.to("account?done=described")))
}

async fn show_address(State(app): Shared, v: Visitor, me: Me) -> Result<Response, WebError> {
    if freshness(&app, &me).await? != Freshness::Fresh {
        return Ok(redirect(&again_address(&v, &v.to("account/address"))));
    }
    Ok(address_page(&app, &v, &me, Sheet::new(ADDRESS_LABELS), false).await?.into_response())
}

async fn ask_address(State(app): Shared, v: Visitor, me: Me, client: Client, form: Form) -> Result<Response, WebError> {
    let sheet = Sheet::new(ADDRESS_LABELS).with(form.clone());
    if freshness(&app, &me).await? == Freshness::Stale {
        let page = address_page(&app, &v, &me, sheet, true).await?;
        return Ok(page.status(StatusCode::UNPROCESSABLE_ENTITY).into_response());
    }
    if !is_address(form.get("email")) {
        let mut faults = FormFaults::default();
        faults.note("email", v.t("field-email"));
        let page = address_page(&app, &v, &me, sheet.faulty(faults), false).await?;
        return Ok(page.status(StatusCode::UNPROCESSABLE_ENTITY).into_response());
    }
    // A letter leaves for an address that somebody typed: as often as letters with links do.
    let account = folded_email(form.get("email"));
    let who = Try { account: &account, device: None, network: client.network() };
    if let Err(wait) = app.shelf.get::<Door>().limits.links.allow(who) {
        let refused = Refused::TooMany(wait);
        let page = address_page(&app, &v, &me, sheet.refused(NotNow::TooMany), false).await?;
        return Ok(refused.answer(page).into_response());
    }
    let (journal, person, after) = (&app.journal, Id::from_uuid(me.person), form.get("email"));
    app.act::<_, DbError, _, _>(|tx| async move { acts::ask_address(&*tx, journal, person, after).await }).await?;
    Ok(redirect(&v.to("account?done=address-asked")))
}

async fn address_page(app: &Arc<App>, v: &Visitor, me: &Me, sheet: Sheet, is_stale: bool) -> Result<Page, WebError> {
    let person = person_of(app, me).await?;
    let title = v.t("account-address-title");
    let title = if sheet.faults.is_empty() { title.into_owned() } else { v.ta("error-title", &[("title", title)]) };
    let again = is_stale.then(|| again_address(v, &v.to("account/address")));
    let template = AddressPage { frame: v.frame(title).hidden(), sheet, email: person.email, again };
    Page::html(&template, v.content_lang(), Keep::Never)
}
