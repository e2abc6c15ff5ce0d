//! The questions to passkeys (JSON, for `js/passkey.js`) and what follows from their answers (forms that the script fills in).

use std::sync::Arc;

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use base_auth::{Challenge, Claim, Credential, Passkeys};
use base_core::Id;
use base_db::DbError;
use base_web::{App, Client, Form, FormFaults, Keep, Me, Page, Route, Shared, Visitor, WebError, redirect};
use http::{HeaderMap, StatusCode, header};
use serde_json::{Value, json};

use super::{Ceremony, NAME_CHARS_MAX, PASSKEYS_MAX, Passkey, acts, passkeys, store};
use crate::Person;
use crate::account::pages::person_of;
use crate::person::on_one_line;
use crate::second_factor;
use crate::second_factor::pages::{
    PAGE_IS_LAST, after_set_up, first_elsewhere_to_change, grow_strong, set_up_page, set_up_sheet,
};
use crate::session::acts::Means;
use crate::sign_in::Door;
use crate::sign_in::acts::arrive;
use crate::sign_in::pages::{arrival, hand_over, let_in, page_with_fault};

/// The addresses.
pub fn routes() -> Vec<Route> {
    vec![
        Route::post("/{lang}/sign-in/passkey/challenge", "passkey-sign-in-challenge", ask),
        Route::post("/{lang}/sign-in/passkey", "passkey-sign-in", sign_in),
        Route::post("/{lang}/account/passkeys/challenge", "passkey-challenge", ask_for_new),
        Route::post("/{lang}/account/passkeys", "passkey-add", add),
        Route::post("/{lang}/account/passkeys/remove", "passkey-remove", remove),
    ]
}

/// A question to whatever passkey the browser has for this site.
async fn ask(State(app): Shared, v: Visitor, client: Client) -> Result<Response, WebError> {
    let door = app.shelf.get::<Door>();
    if let Err(wait) = door.limits.challenges.allow(&client.network()) {
        let mut response = WebError::TooMany.into_response();
        response.headers_mut().insert(header::RETRY_AFTER, wait.seconds.into());
        return Ok(response);
    }
    let challenge = of_site(&app, &v)?.start_sign_in().map_err(broken)?;
    Ok(question(&app, None, challenge).await?.into_response())
}

/// Signs in by the answer; as the second factor too, since it proves more than both.
async fn sign_in(State(app): Shared, v: Visitor, headers: HeaderMap, form: Form) -> Result<Response, WebError> {
    let Some((passkey, person, credential)) = prove(&app, &v, &form).await? else {
        return page_with_fault(&app, &v, form, "passkey", "passkey-failed").await;
    };
    let arrival = arrival(&app, &v, &headers);
    let (journal, come, credential) = (&app.journal, &arrival, &credential);
    let arrived = app
        .act::<_, DbError, _, _>(|tx| async move {
            if !store::note_use(&*tx, passkey, credential, journal.now()).await? {
                return Ok(None);
            }
            arrive(&*tx, journal, come, person, Means::Passkey).await
        })
        .await?;
    match arrived {
        Some(arrived) => Ok(let_in(&app, &v, &arrival, arrived, form.get("next"))),
        None => page_with_fault(&app, &v, form, "passkey", "passkey-failed").await,
    }
}

/// The passkey that the answer proves, with its person. Each question is good for one answer, right or wrong.
async fn prove(app: &App, v: &Visitor, form: &Form) -> Result<Option<(Id<Passkey>, Id<Person>, Credential)>, WebError> {
    let Some(state) = take(app, None, form).await? else { return Ok(None) };
    let Ok(claim) = Claim::read(form.get("answer")) else { return Ok(None) };
    let Some((passkey, person, kept)) = store::by_credential(app.db.reader(), claim.credential()).await? else {
        return Ok(None);
    };
    let credential = match of_site(app, v)?.finish_sign_in(&claim, &state, &kept) {
        Ok(credential) if claim.person() == person.uuid() => credential,
        Ok(_) => return Ok(None),
        Err(error) => {
            tracing::warn!(%error, "a passkey was refused");
            return Ok(None);
        }
    };
    Ok(Some((passkey.id, person, credential)))
}

/// A question that makes a new passkey.
async fn ask_for_new(State(app): Shared, v: Visitor, me: Me) -> Result<Response, WebError> {
    if let Some(elsewhere) = first_elsewhere_to_change(&app, &v, &me).await? {
        return Ok(elsewhere);
    }
    let person = person_of(&app, &me).await?;
    let existing = store::of_person(app.db.reader(), person.id).await?.into_iter().map(|passkey| passkey.credential_id);
    let existing: Vec<String> = existing.collect();
    let challenge = of_site(&app, &v)?.start_registration(person.id.uuid(), &person.email, &person.name, &existing);
    Ok(question(&app, Some(person.id), challenge.map_err(broken)?).await?.into_response())
}

async fn add(State(app): Shared, v: Visitor, me: Me, headers: HeaderMap, form: Form) -> Result<Response, WebError> {
    if let Some(elsewhere) = first_elsewhere_to_change(&app, &v, &me).await? {
        return Ok(elsewhere);
    }
    let person = Id::from_uuid(me.person);
    let state = take(&app, Some(person), &form).await?;
    let made = state.and_then(|state| of_site(&app, &v).ok()?.finish_registration(form.get("answer"), &state).ok());
    let is_full = second_factor::of_person(app.db.reader(), person).await?.passkeys >= PASSKEYS_MAX as u64;
    let mut faults = FormFaults::default();
    faults.limit(&v, &form, "name", NAME_CHARS_MAX);
    if made.is_none() || is_full {
        faults.note("name", v.t(if is_full { "passkey-too-many" } else { "passkey-failed" }));
    }
    let Some(credential) = made.filter(|_| faults.is_empty()) else {
        let page = set_up_page(&app, &v, &me, set_up_sheet().with(form).faulty(faults), false).await?;
        return Ok(page.status(StatusCode::UNPROCESSABLE_ENTITY).into_response());
    };
    let arrival = arrival(&app, &v, &headers);
    let name = match on_one_line(form.get("name")) {
        name if !name.is_empty() => name,
        _ if !arrival.device.is_empty() => arrival.device.clone(),
        _ => v.t("passkey-unnamed").into_owned(),
    };
    let (whole, mine, come, credential, name) = (&app, &me, &arrival, &credential, name.as_str());
    let grown = app
        .act::<_, DbError, _, _>(|tx| async move {
            let grown = grow_strong(&tx, whole, mine, come, Means::Passkey).await?;
            acts::add(&*tx, &whole.journal, person, credential, name).await?;
            Ok(grown)
        })
        .await?;
    let mut response = redirect(&after_set_up(&app, &v, &me, "passkey").await?);
    if let Some(device) = grown {
        hand_over(&app, &arrival, device, response.headers_mut());
    }
    Ok(response)
}

async fn remove(State(app): Shared, v: Visitor, me: Me, form: Form) -> Result<Response, WebError> {
    if let Some(elsewhere) = first_elsewhere_to_change(&app, &v, &me).await? {
        return Ok(elsewhere);
    }
    let id: Id<Passkey> = form.get("passkey").parse().map_err(|_| WebError::NotFound)?;
    let (journal, person, is_needed) = (&app.journal, Id::from_uuid(me.person), me.needs_strong);
    let is_last = app
        .act::<_, DbError, _, _>(|tx| async move {
            let is_last = is_needed && second_factor::of_person(&*tx, person).await?.count() <= 1;
            if !is_last {
                acts::remove(&*tx, journal, person, id).await?;
            }
            Ok(is_last)
        })
        .await?;
    Ok(redirect(&v.to(if is_last { PAGE_IS_LAST } else { "account?done=factor-removed" })))
}

/// What makes and proves passkeys here; nothing where the site's address allows none.
fn of_site(app: &App, v: &Visitor) -> Result<Passkeys, WebError> {
    passkeys(&app.outside.public_url, &v.t("site-name")).map_err(|_| WebError::NotFound)
}

/// Remembers the question and hands it to the script.
async fn question(app: &Arc<App>, person: Option<Id<Person>>, challenge: Challenge) -> Result<Page, WebError> {
    let id: Id<Ceremony> = app.journal.id();
    let (state, expires_at) = (challenge.state.as_str(), app.clock.now().plus(Passkeys::ANSWER_WITHIN));
    app.db
        .write::<_, DbError, _, _>(|tx| async move { store::insert_ceremony(&*tx, id, person, state, expires_at).await })
        .await?;
    let options: Value = serde_json::from_str(&challenge.challenge).map_err(anyhow::Error::from)?;
    let question = json!({ "ceremony": id.to_string(), "options": options["publicKey"] });
    Ok(Page::data("application/json", question.to_string(), Keep::Never))
}

/// The state of the question that a form answers, once.
async fn take(app: &App, person: Option<Id<Person>>, form: &Form) -> Result<Option<String>, WebError> {
    let Ok(id) = form.get("ceremony").parse::<Id<Ceremony>>() else { return Ok(None) };
    let now = app.clock.now();
    let taken = app.db.write::<_, DbError, _, _>(|tx| async move { store::take_ceremony(&*tx, id, person, now).await });
    Ok(taken.await?)
}

fn broken(error: base_auth::PasskeyError) -> WebError {
    WebError::Broken(error.into())
}
