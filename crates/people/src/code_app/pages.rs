//! Setting up an app that shows codes.

use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use base_auth::{Secret, qr_picture};
use base_core::Id;
use base_db::DbError;
use base_text::Html;
use base_web::{App, Client, Form, FormFaults, Frame, Keep, Labels, Me, Page, Route, Shared, Sheet, Visitor, WebError, redirect};
use http::{HeaderMap, StatusCode};

use super::{acts, store};
use crate::account::pages::person_of;
use crate::second_factor;
use crate::second_factor::pages::{PAGE, PAGE_IS_LAST, after_set_up, first_elsewhere_to_change, grow_strong};
use crate::session::acts::Means;
use crate::sign_in::pages::{Refused, arrival, hand_over};
use crate::sign_in::{Door, Try};

/// The addresses.
pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/{lang}/account/code-app", "code-app", show).page("/{lang}/account/code-app"),
        Route::post("/{lang}/account/code-app", "code-app-begin", begin),
        Route::post("/{lang}/account/code-app/confirm", "code-app-confirm", confirm),
        Route::post("/{lang}/account/code-app/remove", "code-app-remove", remove),
    ]
}

const LABELS: Labels = &[("code", "code-app-code")];

#[derive(Template)]
#[template(path = "code_app/show.html")]
struct CodeAppPage {
    frame: Frame,
    sheet: Sheet,
    picture: Html,
    /// The secret in groups, for who cannot take the picture.
    secret: String,
}

/// Keeps a new secret and shows it.
async fn begin(State(app): Shared, v: Visitor, me: Me) -> Result<Response, WebError> {
    if let Some(elsewhere) = first_elsewhere_to_change(&app, &v, &me).await? {
        return Ok(elsewhere);
    }
    let (person, secret) = (Id::from_uuid(me.person), &Secret::generate(&app.random));
    app.act::<_, DbError, _, _>(|tx| async move { acts::begin(&*tx, person, secret).await }).await?;
    Ok(redirect(&v.to("account/code-app")))
}

async fn show(State(app): Shared, v: Visitor, me: Me) -> Result<Response, WebError> {
    if let Some(elsewhere) = first_elsewhere_to_change(&app, &v, &me).await? {
        return Ok(elsewhere);
    }
    match page(&app, &v, &me, Sheet::new(LABELS)).await? {
        Some(page) => Ok(page.into_response()),
        None => Ok(redirect(&v.to(PAGE))),
    }
}

/// The page with the secret; `None` if none is being set up.
async fn page(app: &App, v: &Visitor, me: &Me, sheet: Sheet) -> Result<Option<Page>, WebError> {
    let person = person_of(app, me).await?;
    let being_set_up = store::find(app.db.reader(), person.id).await?.filter(|app| !app.is_confirmed);
    let Some(secret) = being_set_up.map(|app| app.secret) else { return Ok(None) };
    let address = secret.reveal_address(&v.t("site-name"), &person.email);
    let picture = Html::vouched(qr_picture(&address).map_err(anyhow::Error::from)?);
    let title = v.t("code-app-set-up-title");
    let title = if sheet.faults.is_empty() { title.into_owned() } else { v.ta("error-title", &[("title", title)]) };
    let template = CodeAppPage { frame: v.frame(title).hidden(), sheet, picture, secret: secret.reveal_in_groups() };
    Page::html(&template, v.content_lang(), Keep::Never).map(Some)
}

async fn confirm(
    State(app): Shared,
    v: Visitor,
    me: Me,
    client: Client,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, WebError> {
    if let Some(elsewhere) = first_elsewhere_to_change(&app, &v, &me).await? {
        return Ok(elsewhere);
    }
    let person = Id::from_uuid(me.person);
    let account = me.session.to_string();
    let who = Try { account: &account, device: None, network: client.network() };
    if let Err(wait) = app.shelf.get::<Door>().limits.second_factors.allow(who) {
        let refused = Refused::TooMany(wait);
        let shown = page(&app, &v, &me, Sheet::new(LABELS).with(form).refused(refused.what())).await?;
        return Ok(shown.map_or_else(|| redirect(&v.to(PAGE)), |page| refused.answer(page).into_response()));
    }
    let arrival = arrival(&app, &v, &headers);
    let (whole, mine, come, typed) = (&app, &me, &arrival, form.get("code"));
    let grown = app
        .act::<_, DbError, _, _>(|tx| async move {
            if !acts::confirm(&*tx, &whole.journal, person, typed).await? {
                return Ok(None);
            }
            grow_strong(&tx, whole, mine, come, Means::SecondFactor).await.map(Some)
        })
        .await?;
    let Some(grown) = grown else {
        let mut faults = FormFaults::default();
        faults.note("code", v.t("code-app-wrong"));
        let shown = page(&app, &v, &me, Sheet::new(LABELS).with(form).faulty(faults)).await?;
        let faulty = |page: Page| page.status(StatusCode::UNPROCESSABLE_ENTITY).into_response();
        return Ok(shown.map_or_else(|| redirect(&v.to(PAGE)), faulty));
    };
    let mut response = redirect(&after_set_up(&app, &v, &me, "code-app").await?);
    if let Some(device) = grown {
        hand_over(&app, &arrival, device, response.headers_mut());
    }
    Ok(response)
}

async fn remove(State(app): Shared, v: Visitor, me: Me) -> Result<Response, WebError> {
    if let Some(elsewhere) = first_elsewhere_to_change(&app, &v, &me).await? {
        return Ok(elsewhere);
    }
    let (journal, person, is_needed) = (&app.journal, Id::from_uuid(me.person), me.needs_strong);
    let is_last = app
        .act::<_, DbError, _, _>(|tx| async move {
            let is_last = is_needed && second_factor::of_person(&*tx, person).await?.count() <= 1;
            if !is_last {
                acts::remove(&*tx, journal, person).await?;
            }
            Ok(is_last)
        })
        .await?;
    Ok(redirect(&v.to(if is_last { PAGE_IS_LAST } else { "account?done=factor-removed" })))
}
