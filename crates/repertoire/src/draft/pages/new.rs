//! A new practice: its name, its place and its address; everything else comes in its form.

use askama::Template;
use axum::response::{IntoResponse, Response};
use base_core::limits::NAME_CHARS_MAX;
use base_text::SLUG_CHARS_MAX;
use base_web::{Form, FormFaults, Frame, Keep, Labels, Page, Sheet as Small, redirect};
use http::StatusCode;
use people::{Place, Role, place, role};

use super::*;
use crate::draft::acts::{self, NewPractice};

const LABELS: Labels = &[("name", "practice-name"), ("place", "practice-place"), ("slug", "workbench-new-slug")];
/// Words that are pages of the workbench themselves.
const RESERVED: &str = "new";

#[derive(Template)]
#[template(path = "draft/new.html")]
struct New {
    frame: Frame,
    sheet: Small,
}

pub(super) async fn form(v: Visitor, me: Me) -> Result<Page, WebError> {
    check_editor(&me)?;
    show(&v, Small::new(LABELS))
}

pub(super) async fn create(State(app): Shared, v: Visitor, me: Me, sent: Form) -> Result<Response, WebError> {
    check_editor(&me)?;
    let mut faults = FormFaults::default();
    faults.require(&v.words, &sent, "name", NAME_CHARS_MAX);
    if sent.get("name").contains('\n') {
        faults.note("name", v.t("workbench-fault-line"));
    }
    let place = read_place(&app, &v, &sent, &mut faults).await?;
    let slug = read_slug(&v, &sent, &mut faults);
    let Some(place) = place.filter(|_| faults.is_empty()) else { return refuse(&v, sent, faults) };
    let mut record = Record::beginning(&place.slug);
    sent.get("name").clone_into(&mut record.name.body);
    let new = &NewPractice { slug, place, record };
    let (journal, me) = (&app.journal, Id::from_uuid(me.person));
    match app.act(|tx| async move { acts::create(&*tx, journal, me, new).await }).await {
        Ok(practice) => Ok(redirect(&v.to(format!("work/practices/{}/edit", practice.slug)))),
        Err(Refusal::Practice(practice::Refusal::SlugTaken)) => {
            // The button was pressed twice: the practice is hers already.
            let twin = practice::store::by_slug(app.db.reader(), &new.slug).await?.filter(|twin| twin.version == 0);
            if let Some(twin) = twin
                && store::open_of(app.db.reader(), twin.id, me).await?.is_some()
            {
                return Ok(redirect(&v.to(format!("work/practices/{}/edit", twin.slug))));
            }
            faults.note("slug", v.t("workbench-fault-slug-taken"));
            refuse(&v, sent, faults)
        }
        Err(refusal) => Err(refusal.into()),
    }
}

/// The place of that name or address.
async fn read_place(app: &App, v: &Visitor, sent: &Form, faults: &mut FormFaults) -> Result<Option<Place>, WebError> {
    let before = faults.0.len();
    faults.require(&v.words, sent, "place", NAME_CHARS_MAX);
    if faults.0.len() > before {
        return Ok(None);
    }
    let found = place::store::find(app.db.reader(), &base_text::slug(sent.get("place"))).await?;
    if found.is_none() {
        faults.note("place", v.t("workbench-fault-place"));
    }
    Ok(found)
}

/// The address that was typed, or one made from the name.
fn read_slug(v: &Visitor, sent: &Form, faults: &mut FormFaults) -> String {
    let typed = sent.get("slug");
    let slug = if typed.is_empty() { base_text::slug(sent.get("name")) } else { typed.to_owned() };
    if (!typed.is_empty() && base_text::slug(typed) != typed) || slug.len() > SLUG_CHARS_MAX || slug == RESERVED {
        faults.note("slug", v.t("workbench-fault-slug"));
    } else if slug.is_empty() && !sent.get("name").is_empty() {
        // A name in another script gives no address.
        faults.note("slug", v.t("field-required"));
    }
    slug
}

fn refuse(v: &Visitor, sent: Form, faults: FormFaults) -> Result<Response, WebError> {
    let page = show(v, Small::new(LABELS).with(sent).faulty(faults))?;
    Ok(page.status(StatusCode::UNPROCESSABLE_ENTITY).into_response())
}

fn show(v: &Visitor, sheet: Small) -> Result<Page, WebError> {
    let frame = v.frame(v.t("workbench-new")).hidden();
    Page::html(&New { frame, sheet }, v.content_lang(), Keep::Never)
}

fn check_editor(me: &Me) -> Result<(), WebError> {
    if role::is(me, Role::Editor) { Ok(()) } else { Err(WebError::NotFound) }
}
