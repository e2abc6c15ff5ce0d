//! Making recovery codes: they are shown once, in the answer that makes them.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Response};
use base_auth::RecoveryCode;
use base_core::Id;
use base_db::DbError;
use base_web::{Frame, Keep, Me, Page, Route, Shared, Visitor, WebError, redirect};

use super::acts;
use crate::second_factor::{self, pages};

/// The addresses.
pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/{lang}/account/recovery-codes", "recovery-codes", show).page("/{lang}/account/recovery-codes"),
        Route::post("/{lang}/account/recovery-codes", "recovery-codes-make", make),
    ]
}

#[derive(Template)]
#[template(path = "recovery/show.html")]
struct Codes {
    frame: Frame,
    /// Just made; otherwise none.
    codes: Vec<String>,
    codes_left: u64,
    /// What was set up a moment ago, as a message that goes on to the codes.
    ready: Option<&'static str>,
}

async fn show(
    State(app): Shared,
    v: Visitor,
    me: Me,
    Query(query): Query<BTreeMap<String, String>>,
) -> Result<Response, WebError> {
    if let Some(elsewhere) = pages::first_elsewhere_to_change(&app, &v, &me).await? {
        return Ok(elsewhere);
    }
    let factors = second_factor::of_person(app.db.reader(), Id::from_uuid(me.person)).await?;
    if factors.count() == 0 {
        return Ok(redirect(&v.to(pages::PAGE)));
    }
    let frame = v.frame(v.t("recovery-title")).hidden();
    let ready = match query.get("ready").map(String::as_str) {
        Some("passkey") => Some("recovery-passkey-ready"),
        Some("code-app") => Some("recovery-code-app-ready"),
        _ => None,
    };
    let template = Codes { frame, codes: Vec::new(), codes_left: factors.codes_left, ready };
    Ok(Page::html(&template, v.content_lang(), Keep::Never)?.into_response())
}

async fn make(State(app): Shared, v: Visitor, me: Me) -> Result<Response, WebError> {
    if let Some(elsewhere) = pages::first_elsewhere_to_change(&app, &v, &me).await? {
        return Ok(elsewhere);
    }
    let person = Id::from_uuid(me.person);
    if second_factor::of_person(app.db.reader(), person).await?.count() == 0 {
        return Ok(redirect(&v.to(pages::PAGE)));
    }
    let codes = RecoveryCode::set(&app.random);
    let (journal, made) = (&app.journal, &codes);
    app.act::<_, DbError, _, _>(|tx| async move { acts::make(&*tx, journal, person, made).await }).await?;
    let frame = v.frame(v.t("recovery-title")).hidden();
    let template =
        Codes { frame, codes: codes.iter().map(RecoveryCode::reveal).collect(), codes_left: codes.len() as u64, ready: None };
    Ok(Page::html(&template, v.content_lang(), Keep::Never)?.into_response())
}
