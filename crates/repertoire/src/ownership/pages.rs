//! `/{lang}/work/desks/{slug}/practices`: which practices belong to a desk. Administrators and conveners give them; stewards pass
//! their own on to another desk.

use std::collections::BTreeMap;
use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Response};
use base_core::Lang;
use base_jobs::{Sought, events_before};
use base_web::{App, Form, FormFaults, Frame, Keep, Labels, Me, Page, Route, Shared, Sheet, Visitor, WebError, redirect};
use http::StatusCode;
use people::Desk;
use people::desk::{self, Standing, pages::find};

use super::{Owned, acts, store};
use crate::{Practice, practice};

const LABELS: Labels = &[("practice", "ownership-practice")];
/// Most desks to choose from.
const DESKS_MAX: u64 = 500;
/// What a form sends to leave a practice without a desk: no desk's slug is like that.
const NO_DESK: &str = "-";

/// The addresses of ownership.
pub fn routes() -> Vec<Route> {
    let path = "/{lang}/work/desks/{slug}/practices";
    vec![
        Route::get(path, "desk-practices", show).page("/{lang}/work/desks/office-for-examples/practices"),
        Route::post(path, "desk-practice-assign", assign),
        Route::post("/{lang}/work/desks/{slug}/practices/{practice}", "desk-practice-move", pass_on),
    ]
}

#[derive(Template)]
#[template(path = "ownership/show.html")]
struct Show {
    frame: Frame,
    desk: Desk,
    standing: Standing,
    practices: Vec<Owned>,
    /// Where a practice may go.
    others: Vec<Desk>,
    sheet: Sheet,
    moved: Option<Moved>,
    /// The slug of a practice that was to be moved nowhere.
    unchosen: Option<String>,
}

/// A practice that came to this desk or left it a moment ago.
struct Moved {
    name: String,
    /// The language of the name.
    lang: Lang,
    /// The name of the desk that has it now; `None` if none has.
    to: Option<String>,
}

/// What the page says besides what belongs to the desk.
enum Told {
    /// What happened last to the practice with this slug, if it is named.
    Moved(Option<String>),
    Faulty(Form, FormFaults),
    /// That this practice was to be moved, and not where.
    Unchosen(String),
}

async fn show(
    State(app): Shared,
    v: Visitor,
    me: Me,
    Path((_, slug)): Path<(String, String)>,
    Query(mut query): Query<BTreeMap<String, String>>,
) -> Result<Page, WebError> {
    page(&app, &v, &me, &slug, Told::Moved(query.remove("moved"))).await
}

async fn assign(
    State(app): Shared,
    v: Visitor,
    me: Me,
    Path((_, slug)): Path<(String, String)>,
    form: Form,
) -> Result<Response, WebError> {
    let (desk, standing) = find(&app, &me, &slug).await?;
    if !standing.may_change() {
        return Err(WebError::NotFound);
    }
    let Some(practice) = practice::store::by_slug(app.db.reader(), slug_of(form.get("practice"))).await? else {
        let mut faults = FormFaults::default();
        faults.note("practice", v.t("ownership-practice-unknown"));
        let page = page(&app, &v, &me, &slug, Told::Faulty(form, faults)).await?;
        return Ok(page.status(StatusCode::UNPROCESSABLE_ENTITY).into_response());
    };
    give(&app, &v, &me, &desk, &practice, None, Some(&desk)).await
}

async fn pass_on(
    State(app): Shared,
    v: Visitor,
    me: Me,
    Path((_, slug, practice)): Path<(String, String, String)>,
    form: Form,
) -> Result<Response, WebError> {
    let (desk, standing) = find(&app, &me, &slug).await?;
    if !standing.may_staff() {
        return Err(WebError::NotFound);
    }
    let db = app.db.reader();
    let practice = practice::store::by_slug(db, &practice).await?.ok_or(WebError::NotFound)?;
    let to = match form.get("desk") {
        "" => {
            let page = page(&app, &v, &me, &slug, Told::Unchosen(practice.slug)).await?;
            return Ok(page.status(StatusCode::UNPROCESSABLE_ENTITY).into_response());
        }
        NO_DESK if standing.may_change() => None,
        other => Some(desk::store::find(db, other).await?.ok_or(WebError::BadRequest)?),
    };
    give(&app, &v, &me, &desk, &practice, Some(&desk), to.as_ref()).await
}

/// Gives it, and leads back to the desk whose page the form stood on.
async fn give(
    app: &App,
    v: &Visitor,
    me: &Me,
    here: &Desk,
    practice: &Practice,
    from: Option<&Desk>,
    to: Option<&Desk>,
) -> Result<Response, WebError> {
    let (journal, actor, from) = (&app.journal, &me.actor(), from.map(|desk| desk.id));
    app.act(|tx| async move { acts::assign(&*tx, journal, actor, practice, from, to).await }).await?;
    Ok(redirect(&v.to(format!("work/desks/{}/practices?moved={}", here.slug, practice.slug))))
}

async fn page(app: &Arc<App>, v: &Visitor, me: &Me, slug: &str, told: Told) -> Result<Page, WebError> {
    let (desk, standing) = find(app, me, slug).await?;
    if !standing.may_staff() {
        return Err(WebError::NotFound);
    }
    let db = app.db.reader();
    let practices = store::of_desks(db, &[desk.id], v.content_lang()).await?;
    let mut others = desk::store::list(db, &desk::store::Wanted::default(), 0, DESKS_MAX).await?;
    others.retain(|other| other.id != desk.id);
    let title = v.ta("ownership-title", &[("desk", desk.name.as_str())]);
    let is_faulty = !matches!(told, Told::Moved(_));
    let title = if is_faulty { v.ta("error-title", &[("title", title)]) } else { title };
    let (mut sheet, mut moved, mut unchosen) = (Sheet::new(LABELS), None, None);
    match told {
        Told::Moved(Some(practice)) => moved = moved_lately(app, v, &desk, &practice).await?,
        Told::Moved(None) => {}
        Told::Faulty(form, faults) => sheet = sheet.with(form).faulty(faults),
        Told::Unchosen(practice) => unchosen = Some(practice),
    }
    let template = Show { frame: v.frame(title).hidden(), desk, standing, practices, others, sheet, moved, unchosen };
    Page::html(&template, v.content_lang(), Keep::Never)
}

/// Where a practice went last, as the log has it. What neither came to this desk nor left it is nobody's business here.
async fn moved_lately(app: &App, v: &Visitor, desk: &Desk, slug: &str) -> Result<Option<Moved>, WebError> {
    let (db, lang) = (app.db.reader(), v.content_lang());
    let sought = Sought { kind: Some(acts::ASSIGNED.to_owned()), subject: Some(format!("practice/{slug}")), ..Sought::default() };
    let Some(event) = events_before(db, &sought, None, 1).await?.pop() else { return Ok(None) };
    let [to, from] = ["desk", "from"].map(|field| event.body[field].as_str().unwrap_or_default());
    let Some(practice) = practice::store::by_slug(db, slug).await?.filter(|_| [to, from].contains(&desk.slug.as_str())) else {
        return Ok(None);
    };
    let named = practice::store::named_by_ids(db, &[practice.id], lang).await?.pop();
    let to = desk::store::find(db, to).await?.map(|desk| desk.name);
    Ok(named.map(|(_, name, lang)| Moved { name, lang, to }))
}

impl Show {
    fn is_unchosen(&self, owned: &Owned) -> bool {
        self.unchosen.as_ref() == Some(&owned.slug)
    }
}

/// The slug that was typed, alone or as the end of an address.
fn slug_of(typed: &str) -> &str {
    typed.trim_end_matches('/').rsplit('/').next().unwrap_or_default()
}
