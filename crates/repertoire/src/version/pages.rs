//! The versions of a practice: which there are, each as it was, and what changed in it.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Response};
use base_core::Lang;
use base_text::Piece;
use base_web::{App, Frame, Keep, Page, Route, Shared, Visitor, WebError, redirect};

use super::difference::{Field, fields};
use super::maker::{self, Makers};
use super::{Full, Version, store};
use crate::draft::rules::may_see;
use crate::practice::pages::{Edition, Elsewhere, Material, open};
use crate::practice::{Practice, Shown};

/// Versions on the list; what is older is still found by its number.
const VERSIONS_MAX: u64 = 200;

/// The addresses of versions.
pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/{lang}/practices/{slug}/versions", "practice-versions", list)
            .page("/{lang}/practices/turin-neighbourhood-houses/versions"),
        Route::get("/{lang}/practices/{slug}/versions/{number}", "practice-version", show)
            .page("/{lang}/practices/turin-neighbourhood-houses/versions/1"),
        Route::get("/{lang}/practices/{slug}/changes", "practice-changes-between", show_between)
            .page("/{lang}/practices/turin-neighbourhood-houses/changes?before=1&after=1"),
        Route::get("/{lang}/practices/{slug}/changes/{number}", "practice-changes", show_changes)
            .page("/{lang}/practices/turin-neighbourhood-houses/changes/1"),
    ]
}

#[derive(Template)]
#[template(path = "version/list.html")]
struct List<'a> {
    frame: Frame,
    shown: &'a Shown,
    path: String,
    versions: Vec<Version>,
    current: u32,
    why_lang: &'a Lang,
    /// A version was to be compared with itself.
    is_same: bool,
}

async fn list(State(app): Shared, v: Visitor, Path((_, slug)): Path<(String, String)>) -> Result<Page, Elsewhere> {
    let shown = open(&app, &v, &slug, "/versions").await?;
    entries(&app, &v, &shown, None).await
}

/// The versions; `same` is one that was to be compared with itself.
async fn entries(app: &App, v: &Visitor, shown: &Shown, same: Option<u32>) -> Result<Page, Elsewhere> {
    let versions = store::list(app.db.reader(), shown.practice.id, VERSIONS_MAX).await?;
    let title = shown.read(&shown.record.name, v.content_lang()).body;
    let mut frame = v.frame(v.ta("practice-version-list-title", &[("title", title)])).on_thread("thread-practice");
    if let Some(number) = same {
        frame = frame.hidden();
        frame.path = between(&shown.practice, number, number);
    }
    let template = List {
        frame,
        shown,
        path: path(&shown.practice),
        versions,
        current: shown.practice.version,
        why_lang: &shown.record.name.lang,
        is_same: same.is_some(),
    };
    Ok(Page::html(&template, v.content_lang(), keep(&shown.practice))?)
}

type Numbered = Path<(String, String, String)>;

async fn show(State(app): Shared, v: Visitor, Path((_, slug, number)): Numbered) -> Result<Response, Elsewhere> {
    let number = read_number(&number)?;
    let material = Material::find(&app, &v, &slug, &format!("/versions/{number}")).await?;
    let practice = &material.shown.practice;
    if number == practice.version {
        return Ok(redirect(&v.to(path(practice))));
    }
    let Full { version, record } = find(&app, practice, number).await?;
    Ok(material.page(&app, &v, &Edition::Old(version, Box::new(record)))?.into_response())
}

#[derive(Template)]
#[template(path = "version/changes.html")]
struct Changes<'a> {
    frame: Frame,
    shown: &'a Shown,
    path: String,
    version: Version,
    /// From one version to the next one.
    is_step: bool,
    /// `None` for the first version: there is nothing to compare it with.
    fields: Option<Vec<Field>>,
    why_lang: &'a Lang,
    newest: u32,
    /// Who made the later version, as far as whoever looks at it may know.
    by: Makers,
    /// Where she sees who made each of them, if she may.
    history: Option<String>,
}

async fn show_changes(State(app): Shared, v: Visitor, Path((_, slug, number)): Numbered) -> Result<Page, Elsewhere> {
    let number = read_number(&number)?;
    let shown = open(&app, &v, &slug, &format!("/changes/{number}")).await?;
    changes(&app, &v, &shown, number - 1, number).await
}

/// `GET …/changes?before=2&after=5`: what changed from one version to any other.
async fn show_between(
    State(app): Shared,
    v: Visitor,
    Path((_, slug)): Path<(String, String)>,
    Query(asked): Query<BTreeMap<String, String>>,
) -> Result<Page, Elsewhere> {
    let number = |name: &str| read_number(asked.get(name).map_or("", String::as_str));
    let (one, other) = (number("before")?, number("after")?);
    let shown = open(&app, &v, &slug, &format!("/changes?before={one}&after={other}")).await?;
    if one == other && other <= shown.practice.version {
        return entries(&app, &v, &shown, Some(one)).await;
    }
    changes(&app, &v, &shown, one.min(other), one.max(other)).await
}

/// The page on what changed after version `before`, 0 for none, up to version `after`.
async fn changes(app: &App, v: &Visitor, shown: &Shown, before: u32, after: u32) -> Result<Page, Elsewhere> {
    let Full { version, record } = find(app, &shown.practice, after).await?;
    let old = if before > 0 { Some(find(app, &shown.practice, before).await?.record) } else { None };
    let title = match before {
        0 => v.t("practice-version-first").into_owned(),
        _ => v.ta("practice-changes-title", &[("before", before.to_string()), ("after", after.to_string())]),
    };
    let is_step = before + 1 == after;
    let mut frame = v.frame(title).on_thread("thread-practice").hidden();
    if !is_step {
        frame.path = between(&shown.practice, before, after);
    }
    let sees = v.signed.as_deref().is_some_and(|signed| may_see(signed, &shown.practice.slug));
    let mut makers = maker::of(app, v, &shown.practice, std::slice::from_ref(&version)).await?;
    let template = Changes {
        frame,
        path: path(&shown.practice),
        version,
        is_step,
        fields: old.map(|old| fields(&old, &record, &v.words)),
        why_lang: &record.name.lang,
        newest: shown.practice.version,
        by: makers.remove(&after).unwrap_or_default(),
        history: sees.then(|| format!("work/practices/{}/history", shown.practice.slug)),
        shown,
    };
    Ok(Page::html(&template, v.content_lang(), keep(&shown.practice))?)
}

/// A version that readers may see: none after the one that holds.
async fn find(app: &App, practice: &Practice, number: u32) -> Result<Full, Elsewhere> {
    let found = if number <= practice.version { store::find(app.db.reader(), practice.id, number).await? } else { None };
    found.ok_or_else(|| WebError::NotFound.into())
}

/// A number has one way of being written, so that each page has one address.
fn read_number(text: &str) -> Result<u32, WebError> {
    text.parse().ok().filter(|number: &u32| *number > 0 && number.to_string() == text).ok_or(WebError::NotFound)
}

fn path(practice: &Practice) -> String {
    format!("practices/{}", practice.slug)
}

/// Where two versions are compared.
fn between(practice: &Practice, before: u32, after: u32) -> String {
    format!("{}/changes?before={before}&after={after}", path(practice))
}

fn keep(practice: &Practice) -> Keep {
    Keep::about([format!("practice/{}", practice.slug), "funding".to_owned()])
}

impl List<'_> {
    /// What can be compared.
    fn choices(&self) -> Vec<(u32, String)> {
        self.versions.iter().map(|version| (version.number, self.frame.v.day(version.at.date()))).collect()
    }

    /// An address under the practice's own.
    fn below(&self, rest: impl AsRef<str>) -> String {
        format!("{}/{}", self.path, rest.as_ref())
    }
}

impl Changes<'_> {
    fn changes_path(&self, number: u32) -> String {
        format!("{}/changes/{number}", self.path)
    }

    fn version_path(&self) -> String {
        format!("{}/versions/{}", self.path, self.version.number)
    }

    fn versions_path(&self) -> String {
        format!("{}/versions", self.path)
    }
}
