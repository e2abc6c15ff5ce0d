//! Publishing as a step of its own: first one sees what will change, then one says why.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use base_text::Piece;
use base_web::{Form, FormFaults, Frame, Keep, Labels, Me, Page, Shared, Sheet, Visitor, WebError, redirect};
use http::StatusCode;

use super::edit::{Addressed, Open, open};
use crate::document::Reason;
use crate::editing::acts::{self, Refusal};
use crate::editing::difference::{Difference, differences};
use crate::editing::{WHY_CHARS_MAX, sheet};

const LABELS: Labels = &[("why", "editing-why"), ("minor", "editing-minor")];

#[derive(Template)]
#[template(path = "editing/publish.html")]
struct Publish {
    frame: Frame,
    name: String,
    address: String,
    to_edit: String,
    sheet: Sheet,
    /// Of her draft; without one there is nothing to publish.
    revision: Option<u32>,
    /// Readers see nothing yet.
    is_new: bool,
    differences: Vec<Difference>,
}

/// `GET …/publish`
pub async fn ask(State(app): Shared, v: Visitor, me: Me, Path((_, kind, slug)): Addressed) -> Result<Response, WebError> {
    let open = open(&app, &v, &me, &kind, &slug).await?;
    // Where somebody else was faster, the form says so.
    if open.draft.as_ref().is_some_and(|draft| draft.base != open.revision()) {
        return Ok(redirect(&open.to(&v, "edit")));
    }
    Ok(page(&v, &open, Sheet::new(LABELS))?.into_response())
}

/// `POST …/publish`
pub async fn send(
    State(app): Shared,
    v: Visitor,
    me: Me,
    Path((_, kind, slug)): Addressed,
    form: Form,
) -> Result<Response, WebError> {
    let open = open(&app, &v, &me, &kind, &slug).await?;
    let mut faults = FormFaults::default();
    faults.limit(&v, &form, "why", WHY_CHARS_MAX);
    if !faults.is_empty() {
        let page = page(&v, &open, Sheet::new(LABELS).with(form).faulty(faults))?;
        return Ok(page.status(StatusCode::UNPROCESSABLE_ENTITY).into_response());
    }
    let (journal, kind, slug) = (&app.journal, open.kind, &open.slug);
    let by = (open.author, form.get("revision").parse().unwrap_or(0));
    let reason = Reason { why: form.get("why"), minor: form.get("minor") == "yes" };
    match app.act(|tx| async move { acts::publish(&*tx, journal, kind, slug, by, reason).await }).await {
        Ok(_) => Ok(redirect(&open.to(&v, "edit?said=published"))),
        Err(Refusal::Missing | Refusal::Overtaken | Refusal::Stale | Refusal::Unsound(_)) => Ok(redirect(&open.to(&v, "edit"))),
        Err(refusal) => Err(refusal.into()),
    }
}

/// `POST …/give-up`
pub async fn give_up(State(app): Shared, v: Visitor, me: Me, Path((_, kind, slug)): Addressed) -> Result<Response, WebError> {
    let open = open(&app, &v, &me, &kind, &slug).await?;
    let (kind, slug, author) = (open.kind, &open.slug, open.author);
    app.act(|tx| async move { acts::give_up(&*tx, kind, slug, author).await }).await?;
    // Without its draft a document that was never published is nowhere.
    let address = if open.standing.is_some() { open.to(&v, "edit?said=given-up") } else { list_address(&v, &open, "given-up") };
    Ok(redirect(&address))
}

/// `POST …/withdraw`, with `to`: `withdraw` or `return`.
pub async fn withdraw(
    State(app): Shared,
    v: Visitor,
    me: Me,
    Path((_, kind, slug)): Addressed,
    form: Form,
) -> Result<Response, WebError> {
    let open = open(&app, &v, &me, &kind, &slug).await?;
    let (withdrawn, said) = match form.get("to") {
        "withdraw" => (true, "withdrawn"),
        "return" => (false, "returned"),
        _ => return Err(WebError::BadRequest),
    };
    let (journal, kind, slug, author) = (&app.journal, open.kind, &open.slug, open.author);
    app.act(|tx| async move { acts::withdraw(&*tx, journal, kind, slug, (author, withdrawn)).await }).await?;
    Ok(redirect(&list_address(&v, &open, said)))
}

fn list_address(v: &Visitor, open: &Open, said: &str) -> String {
    v.to(format!("work/texts/{}?said={said}", open.kind.name))
}

fn page(v: &Visitor, open: &Open, sheet: Sheet) -> Result<Page, WebError> {
    let typed = open.draft.as_ref().map_or(&open.published, |draft| &draft.typed);
    let before = match &open.standing {
        Some(_) => open.published.clone(),
        None => sheet::Typed::new(),
    };
    let name = open.name(v, typed);
    let template = Publish {
        frame: v.frame(v.ta("editing-publish-title", &[("name", &*name)])).hidden(),
        name,
        address: open.to(v, "publish"),
        to_edit: open.to(v, "edit"),
        sheet,
        revision: open.draft.as_ref().map(|draft| draft.revision),
        is_new: open.standing.is_none(),
        differences: differences(open.kind, &before, typed, v),
    };
    Page::html(&template, v.content_lang(), Keep::Never)
}
