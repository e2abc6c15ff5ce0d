//! Showing the second factor after the first, and the page where one is set up.

use std::collections::BTreeMap;
use std::sync::Arc;

use askama::Template;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Response};
use base_core::Id;
use base_db::DbError;
use base_web::{
    App, Client, Form, FormFaults, Frame, Keep, Labels, Level, Me, Page, Route, Shared, Sheet, Visitor, WebError, redirect,
};
use http::{HeaderMap, StatusCode};

use super::{Factors, of_person};
use crate::account::pages::{Freshness, freshness};
use crate::passkey::{self, Passkey};
use crate::session::acts::Means;
use crate::sign_in::acts::{Arrival, arrive};
use crate::sign_in::pages::{Refused, after, again_address, arrival, known_device, let_in};
use crate::sign_in::{Door, Try};
use crate::{Person, code_app, recovery, session};

/// The addresses.
pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/{lang}/sign-in/second-factor", "second-factor-asked", ask).page("/{lang}/sign-in/second-factor"),
        Route::post("/{lang}/sign-in/second-factor", "second-factor-shown", by_code),
        Route::get("/{lang}/account/second-factor", "second-factor", show).page("/{lang}/account/second-factor"),
    ]
}

const LABELS: Labels = &[("code", "second-factor-code"), ("passkey", "sign-in-passkey-button")];
const PASSKEY_LABELS: Labels = &[("name", "passkey-name")];

#[derive(Template)]
#[template(path = "second_factor/ask.html")]
struct Ask {
    frame: Frame,
    sheet: Sheet,
    factors: Factors,
    passkey_origin: Option<String>,
    next: String,
}

#[derive(Template)]
#[template(path = "second_factor/show.html")]
struct SetUp {
    frame: Frame,
    sheet: Sheet,
    factors: Factors,
    passkeys: Vec<Passkey>,
    passkey_origin: Option<String>,
    /// One of her roles asks for a second factor.
    is_needed: bool,
    /// Where to sign in once more, if that has to be before a change.
    again: Option<String>,
    /// The last one was to be removed, and may not be.
    is_last: bool,
}

/// `GET /{lang}/sign-in/second-factor`
async fn ask(
    State(app): Shared,
    v: Visitor,
    me: Me,
    Query(query): Query<BTreeMap<String, String>>,
) -> Result<Response, WebError> {
    let next = query.get("next").map_or("", String::as_str);
    if me.level != Level::Half {
        return Ok(redirect(&after(&app, &v, me.level, next)));
    }
    Ok(ask_page(&app, &v, &me, Sheet::new(LABELS), next).await?.into_response())
}

async fn ask_page(app: &App, v: &Visitor, me: &Me, sheet: Sheet, next: &str) -> Result<Page, WebError> {
    let factors = of_person(app.db.reader(), Id::from_uuid(me.person)).await?;
    let title = v.t("second-factor-ask-title");
    let title = if sheet.faults.is_empty() { title.into_owned() } else { v.ta("error-title", &[("title", title)]) };
    let frame = v.frame(title).hidden();
    let template = Ask { frame, sheet, factors, passkey_origin: origin(app), next: next.to_owned() };
    Page::html(&template, v.content_lang(), Keep::Never)
}

/// A code of the app, or a recovery code: one field takes both.
async fn by_code(
    State(app): Shared,
    v: Visitor,
    me: Me,
    client: Client,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, WebError> {
    if me.level != Level::Half {
        return Ok(redirect(&after(&app, &v, me.level, form.get("next"))));
    }
    let person: Id<Person> = Id::from_uuid(me.person);
    let (account, device) = (person.to_string(), known_device(&app, &headers, person).await?);
    let who = Try { account: &account, device: device.as_ref(), network: client.network() };
    let next = form.get("next").to_owned();
    if let Err(wait) = app.shelf.get::<Door>().limits.second_factors.allow(who) {
        let refused = Refused::TooMany(wait);
        let page = ask_page(&app, &v, &me, Sheet::new(LABELS).with(form).refused(refused.what()), &next).await?;
        return Ok(refused.answer(page).into_response());
    }
    let arrival = arrival(&app, &v, &headers);
    let (journal, come, typed) = (&app.journal, &arrival, form.get("code"));
    let arrived = app
        .act::<_, DbError, _, _>(|tx| async move {
            let is_right = code_app::acts::show(&*tx, journal, person, typed).await?
                || recovery::acts::spend(&*tx, journal, person, typed).await?;
            if !is_right {
                return Ok(None);
            }
            arrive(&*tx, journal, come, person, Means::SecondFactor).await
        })
        .await?;
    match arrived {
        Some(arrived) => Ok(let_in(&app, &v, &arrival, arrived, &next)),
        None => {
            let mut faults = FormFaults::default();
            faults.note("code", v.t("second-factor-wrong"));
            let page = ask_page(&app, &v, &me, Sheet::new(LABELS).with(form).faulty(faults), &next).await?;
            Ok(page.status(StatusCode::UNPROCESSABLE_ENTITY).into_response())
        }
    }
}

/// `GET /{lang}/account/second-factor`
async fn show(
    State(app): Shared,
    v: Visitor,
    me: Me,
    Query(query): Query<BTreeMap<String, String>>,
) -> Result<Response, WebError> {
    if let Some(elsewhere) = first_elsewhere(&app, &v, &me).await? {
        return Ok(elsewhere);
    }
    let is_last = query.get("refused").is_some_and(|why| why == "last");
    Ok(set_up_page(&app, &v, &me, set_up_sheet(), is_last).await?.into_response())
}

/// The form for a passkey, empty.
pub(crate) fn set_up_sheet() -> Sheet {
    Sheet::new(PASSKEY_LABELS)
}

/// The page where factors are set up, with what was typed into the form for a passkey.
pub(crate) async fn set_up_page(app: &App, v: &Visitor, me: &Me, sheet: Sheet, is_last: bool) -> Result<Page, WebError> {
    let person = Id::from_uuid(me.person);
    let is_fresh = freshness(app, me).await? == Freshness::Fresh;
    let title = v.t("second-factor-title");
    let title = if sheet.faults.is_empty() { title.into_owned() } else { v.ta("error-title", &[("title", title)]) };
    let template = SetUp {
        frame: v.frame(title).hidden(),
        sheet,
        factors: of_person(app.db.reader(), person).await?,
        passkeys: passkey::store::of_person(app.db.reader(), person).await?,
        passkey_origin: origin(app),
        is_needed: me.needs_strong,
        again: (!is_fresh).then(|| again_address(v, &v.to(PAGE))),
        is_last,
    };
    Page::html(&template, v.content_lang(), Keep::Never)
}

/// The page's address after the language.
pub(crate) const PAGE: &str = "account/second-factor";
/// The same, saying that the last one cannot be removed.
pub(crate) const PAGE_IS_LAST: &str = "account/second-factor?refused=last";

/// Where somebody has to go before she may see or change her factors: who has one must have shown it. The table lets in who is
/// halfway, since whoever must have a factor and has none could not set one up otherwise.
pub(crate) async fn first_elsewhere(app: &App, v: &Visitor, me: &Me) -> Result<Option<Response>, WebError> {
    match me.level {
        Level::Strong => Ok(None),
        Level::Half => Ok(Some(redirect(&v.to("sign-in/second-factor")))),
        Level::Plain => {
            let has_one = of_person(app.db.reader(), Id::from_uuid(me.person)).await?.count() > 0;
            Ok(has_one.then(|| redirect(&again_address(v, &v.to(PAGE)))))
        }
    }
}

/// The same before a change, which also asks for a fresh session.
pub(crate) async fn first_elsewhere_to_change(app: &App, v: &Visitor, me: &Me) -> Result<Option<Response>, WebError> {
    if let Some(elsewhere) = first_elsewhere(app, v, me).await? {
        return Ok(Some(elsewhere));
    }
    let is_stale = freshness(app, me).await? == Freshness::Stale;
    Ok(is_stale.then(|| redirect(&again_address(v, &v.to(PAGE)))))
}

/// What follows, inside an act, from a factor that was set up: with the first one, sessions that know only one factor end, and this
/// one becomes a strong one.
pub(crate) async fn grow_strong(
    tx: &base_db::Tx,
    app: &App,
    me: &Me,
    come: &Arrival,
    means: Means,
) -> Result<Option<Option<base_auth::Token>>, DbError> {
    if me.level == Level::Strong {
        return Ok(None);
    }
    let (person, session) = (Id::from_uuid(me.person), Id::from_uuid(me.session));
    session::store::delete_of(&**tx, person, Some(session)).await?;
    Ok(arrive(&**tx, &app.journal, come, person, means).await?.map(|arrived| arrived.device))
}

/// Where one goes once a factor is set up: to the codes for when it is lost, if there are none, which say what is ready (`passkey`,
/// `code-app`).
pub(crate) async fn after_set_up(app: &Arc<App>, v: &Visitor, me: &Me, ready: &str) -> Result<String, WebError> {
    let factors = of_person(app.db.reader(), Id::from_uuid(me.person)).await?;
    let codes = format!("account/recovery-codes?ready={ready}");
    Ok(v.to(if factors.codes_left == 0 { codes.as_str() } else { "account?done=factor" }))
}

fn origin(app: &App) -> Option<String> {
    passkey::place(&app.outside.public_url).map(|place| place.origin.to_string())
}
