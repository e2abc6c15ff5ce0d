//! What became of a document: who changed it, when and why; each version with what differs, and the way back to it.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use base_core::{Lang, Time};
use base_text::{Html, Piece, excerpt};
use base_web::{App, Form, Frame, Keep, Me, Page, Shared, Visitor, WebError, redirect};

use super::edit::{Addressed, Open, open};
use super::{names, person_of};
use crate::document::Version;
use crate::document::store as documents;
use crate::editing::difference::{Difference, differences};
use crate::editing::{WHY_CHARS_MAX, acts, sheet};

/// Versions on the list; what is older is still found by its number.
const VERSIONS_MAX: u64 = 200;

#[derive(Template)]
#[template(path = "editing/versions.html")]
struct List {
    frame: Frame,
    name: String,
    to_edit: String,
    versions: Vec<Told>,
}

/// A version as it is told.
struct Told {
    number: u32,
    at: Time,
    /// In words, also where nobody is known.
    who: String,
    why: String,
    is_minor: bool,
    is_current: bool,
    href: String,
}

#[derive(Template)]
#[template(path = "editing/version.html")]
struct Show {
    frame: Frame,
    name: String,
    to_edit: String,
    to_list: String,
    told: Told,
    /// `None` for the first that is kept.
    differences: Option<Vec<Difference>>,
    view: Option<Html>,
    view_lang: Lang,
}

/// `GET …/versions`
pub async fn list(State(app): Shared, v: Visitor, me: Me, Path((_, kind, slug)): Addressed) -> Result<Page, WebError> {
    let open = open(&app, &v, &me, &kind, &slug).await?;
    if open.standing.is_none() {
        return Err(WebError::NotFound);
    }
    let versions = documents::versions(app.db.reader(), open.kind.name, &open.slug, VERSIONS_MAX).await?;
    let name = open.name(&v, &open.published);
    let template = List {
        frame: v.frame(v.ta("editing-versions-title", &[("name", &*name)])).hidden(),
        name,
        to_edit: open.to(&v, "edit"),
        versions: told(&app, &v, &open, versions).await?,
    };
    Page::html(&template, v.content_lang(), Keep::Never)
}

pub type Numbered = Path<(String, String, String, String)>;

/// `GET …/versions/{number}`
pub async fn show(State(app): Shared, v: Visitor, me: Me, Path((_, kind, slug, number)): Numbered) -> Result<Page, WebError> {
    let open = open(&app, &v, &me, &kind, &slug).await?;
    let number = read_number(&number)?;
    let (db, kind) = (app.db.reader(), open.kind);
    let version = documents::version(db, kind.name, &open.slug, number).await?.ok_or(WebError::NotFound)?;
    let before = match number.checked_sub(1) {
        Some(before) if before > 0 => documents::version(db, kind.name, &open.slug, before).await?,
        _ => None,
    };
    let typed = sheet::of(kind, &version.record);
    let (view, view_lang) = open.view(&app, &v, &typed).await?;
    let name = open.name(&v, &open.published);
    let told = told(&app, &v, &open, vec![version]).await?.pop().ok_or(WebError::NotFound)?;
    let template = Show {
        frame: v.frame(v.ta("editing-version-title", &[("number", number.to_string())])).hidden(),
        name,
        to_edit: open.to(&v, "edit"),
        to_list: open.to(&v, "versions"),
        told,
        differences: before.map(|before| differences(kind, &sheet::of(kind, &before.record), &typed, &v)),
        view,
        view_lang,
    };
    Page::html(&template, v.content_lang(), Keep::Never)
}

/// `POST …/versions/{number}`: it holds again.
pub async fn restore(
    State(app): Shared,
    v: Visitor,
    me: Me,
    Path((_, kind, slug, number)): Numbered,
    form: Form,
) -> Result<Response, WebError> {
    let open = open(&app, &v, &me, &kind, &slug).await?;
    let number = read_number(&number)?;
    let given = excerpt(form.get("why"), WHY_CHARS_MAX);
    let why = if given.is_empty() { v.ta("editing-restored-why", &[("number", number.to_string())]) } else { given };
    let (journal, kind, slug, by, why) = (&app.journal, open.kind, &open.slug, (open.author, number), &*why);
    app.act(|tx| async move { acts::restore(&*tx, journal, kind, slug, by, why).await }).await?;
    Ok(redirect(&open.to(&v, "edit?said=restored")))
}

async fn told(app: &Arc<App>, v: &Visitor, open: &Open, versions: Vec<Version>) -> Result<Vec<Told>, WebError> {
    let persons: Vec<_> = versions.iter().filter_map(|version| person_of(version.actor.as_deref()?)).collect();
    let names = names(app.db.reader(), &persons).await?;
    let who = |actor: Option<&str>| match (actor, actor.and_then(person_of)) {
        (None, _) => v.t("editing-who-unknown").into_owned(),
        (_, Some(person)) => names.get(&person).cloned().unwrap_or_else(|| v.t("editing-who-erased").into_owned()),
        _ => v.t("editing-who-program").into_owned(),
    };
    let each = versions.into_iter().map(|version| Told {
        number: version.number,
        at: version.at,
        who: who(version.actor.as_deref()),
        is_minor: version.minor,
        is_current: version.number == open.revision(),
        href: open.to(v, &format!("versions/{}", version.number)),
        why: version.why,
    });
    Ok(each.collect())
}

/// A number has one way of being written, so that each page has one address.
fn read_number(text: &str) -> Result<u32, WebError> {
    text.parse().ok().filter(|number: &u32| *number > 0 && number.to_string() == text).ok_or(WebError::NotFound)
}

impl Show {
    fn has_foreign_view(&self) -> bool {
        self.view_lang.primary() != self.frame.v.lang.tag()
    }
}
