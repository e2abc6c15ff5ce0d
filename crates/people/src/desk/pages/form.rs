//! Making a desk, and changing what it is.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, State as Extract};
use axum::response::Response;
use base_web::{App, Form, FormFaults, Frame, Keep, Labels, Me, Page, Shared, Sheet, Visitor, WebError, redirect};

use super::{back, find, unprocessable};
use crate::desk::{Desk, acts, rules};
use crate::{Place, organisation, place};

const LABELS: Labels = &[
    ("name", "desk-name"),
    ("organisation", "desk-organisation"),
    ("place", "desk-place"),
    ("email", "desk-email"),
    ("slug", "desk-slug"),
];
/// Most places, and organisations, to choose from.
const CHOICES_MAX: u64 = 500;

#[derive(Template)]
#[template(path = "desk/edit.html")]
struct DeskForm {
    frame: Frame,
    sheet: Sheet,
    /// The slug of the desk that is changed; `None` for a new one.
    slug: Option<String>,
    places: Vec<(String, String)>,
    organisations: Vec<String>,
}

pub(super) async fn new(Extract(app): Shared, v: Visitor) -> Result<Page, WebError> {
    page(&app, &v, Sheet::new(LABELS), None).await
}

pub(super) async fn make(Extract(app): Shared, v: Visitor, me: Me, form: Form) -> Result<Response, WebError> {
    let mut faults = rules::check(&v, &form, true);
    let Some(about) = about(&app, &v, &form, &mut faults).await? else {
        return Ok(unprocessable(page(&app, &v, Sheet::new(LABELS).with(form).faulty(faults), None).await?));
    };
    let (slug, about, journal, actor) = (&rules::slug_of(&form), &about, &app.journal, &me.actor());
    match app.act(|tx| async move { acts::make(&*tx, journal, actor, slug, about, false).await }).await? {
        Some(desk) => Ok(back(&v, &desk, "desk-made")),
        None if is_just_made(&app, slug, about).await? => Ok(redirect(&v.to(format!("work/desks/{slug}?done=desk-made")))),
        None => {
            faults.note("slug", v.t("desk-slug-taken"));
            Ok(unprocessable(page(&app, &v, Sheet::new(LABELS).with(form).faulty(faults), None).await?))
        }
    }
}

pub(super) async fn edit(
    Extract(app): Shared,
    v: Visitor,
    me: Me,
    Path((_, slug)): Path<(String, String)>,
) -> Result<Page, WebError> {
    let desk = changeable(&app, &me, &slug).await?;
    let db = app.db.reader();
    let organisation = organisation::store::by_ids(db, &[desk.organisation]).await?.remove(&desk.organisation);
    let place = place::store::by_ids(db, &[desk.place]).await?.remove(&desk.place);
    let form = Form::from_pairs([
        ("name", desk.name.as_str()),
        ("organisation", organisation.as_ref().map_or("", |kept| kept.about.name.as_str())),
        ("place", place.as_ref().map_or("", |place| place.slug.as_str())),
        ("email", desk.email.as_deref().unwrap_or("")),
    ]);
    page(&app, &v, Sheet::new(LABELS).with(form), Some(slug)).await
}

pub(super) async fn change(
    Extract(app): Shared,
    v: Visitor,
    me: Me,
    Path((_, slug)): Path<(String, String)>,
    form: Form,
) -> Result<Response, WebError> {
    let desk = &changeable(&app, &me, &slug).await?;
    let mut faults = rules::check(&v, &form, false);
    let Some(about) = &about(&app, &v, &form, &mut faults).await? else {
        return Ok(unprocessable(page(&app, &v, Sheet::new(LABELS).with(form).faulty(faults), Some(slug)).await?));
    };
    let (journal, actor) = (&app.journal, &me.actor());
    app.act(|tx| async move { acts::change(&*tx, journal, actor, desk, about).await }).await?;
    Ok(back(&v, desk, "desk-changed"))
}

async fn changeable(app: &App, me: &Me, slug: &str) -> Result<Desk, WebError> {
    let (desk, standing) = find(app, me, slug).await?;
    if standing.may_change() { Ok(desk) } else { Err(WebError::NotFound) }
}

/// What the form says of the desk, if there is nothing to mend.
async fn about(app: &App, v: &Visitor, form: &Form, faults: &mut FormFaults) -> Result<Option<acts::About>, WebError> {
    if !faults.is_empty() {
        return Ok(None);
    }
    let Some(place) = place::store::find(app.db.reader(), form.get("place")).await? else {
        faults.note("place", v.t("desk-place-missing"));
        return Ok(None);
    };
    Ok(Some(acts::About {
        name: form.get("name").to_owned(),
        organisation: form.get("organisation").to_owned(),
        lang: v.content_lang().clone(),
        place,
        email: Some(form.get("email")).filter(|email| !email.is_empty()).map(str::to_owned),
    }))
}

/// Whether the desk with this slug is the one that the same form has just made: the button was pressed twice.
async fn is_just_made(app: &App, slug: &str, about: &acts::About) -> Result<bool, WebError> {
    let known = crate::desk::store::find(app.db.reader(), slug).await?;
    let until = |desk: &Desk| desk.created_at.plus(crate::person::acts::INVITE_AGAIN_AFTER);
    Ok(known.is_some_and(|desk| app.clock.now() < until(&desk) && desk.name == about.name && desk.place == about.place.id))
}

async fn page(app: &Arc<App>, v: &Visitor, sheet: Sheet, slug: Option<String>) -> Result<Page, WebError> {
    let db = app.db.reader();
    let mut places: Vec<(String, String)> =
        place::store::list(db, None, CHOICES_MAX).await?.iter().map(|place| named(v, place)).collect();
    places.sort_by_cached_key(|(_, name)| v.sort_key(name));
    places.insert(0, (String::new(), v.t("choose").into_owned()));
    let title = v.t(if slug.is_some() { "desk-edit-title" } else { "desk-make-title" }).into_owned();
    let title = if sheet.faults.is_empty() { title } else { v.ta("error-title", &[("title", title)]) };
    let organisations = organisation::store::names(db, CHOICES_MAX).await?;
    let template = DeskForm { frame: v.frame(title).hidden(), sheet, slug, places, organisations };
    Page::html(&template, v.content_lang(), Keep::Never)
}

fn named(v: &Visitor, place: &Place) -> (String, String) {
    (place.slug.clone(), place.name(v.content_lang()).0.to_owned())
}
