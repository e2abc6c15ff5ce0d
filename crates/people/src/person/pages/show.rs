//! `/{lang}/work/people/{id}`: one person, and what is done with her.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, Query as Asked, State as Extract};
use axum::response::Response;
use base_core::{Id, Time};
use base_jobs::{Sought, events_before};
use base_web::{App, Form, FormFaults, Frame, Keep, Labels, Me, Page, Shared, Sheet, Visitor, WebError};

use super::{find, scope_kinds, unprocessable};
use crate::audit::{self, Names};
use crate::person::{State, acts, store};
use crate::role::rules::{choices, grant_words};
use crate::{Desk, Person, desk, role};
use base_web::listing::{Query, done};

const LABELS: Labels = &[
    ("role", "role"),
    ("scope-kind", "role-scope-kind"),
    ("scope", "role-scope"),
    ("desk", "desk"),
    ("steward", "desk-as-steward"),
];
/// What may have been done to her.
const DONE: [&str; 8] =
    ["invited", "invited-again", "suspended", "readmitted", "role-given", "role-taken-back", "desk-joined", "handed-over"];
const ENTRIES_MAX: u64 = 10;
const DESKS_MAX: u64 = 200;

/// Why something was not done.
pub(super) enum Trouble {
    Role(Form, FormFaults),
    Desk(Form),
    /// The message that says why.
    Refused(&'static str),
}

#[derive(Template)]
#[template(path = "person/show.html")]
struct Show {
    frame: Frame,
    person: Person,
    /// The name of the language of her letters.
    lang: &'static str,
    is_me: bool,
    done: Option<String>,
    refused: Option<&'static str>,
    sheet: Sheet,
    /// When she was invited last, while she has not come.
    invited_at: Option<Time>,
    /// The id of what she holds, and its words.
    grants: Vec<(String, String)>,
    role_choices: Vec<(String, String)>,
    /// Where a role may hold; nothing where it can only be the whole site.
    scope_choices: Vec<(String, String)>,
    desks: Vec<(Desk, bool)>,
    desk_choices: Vec<(String, String)>,
    entries: Vec<(Time, String)>,
}

pub(super) async fn show(
    Extract(app): Shared,
    v: Visitor,
    me: Me,
    Path((_, id)): Path<(String, String)>,
    Asked(query): Asked<Query>,
) -> Result<Page, WebError> {
    let person = find(&app, &me, &id).await?;
    page(&app, &v, &me, person.id, None, done(&query, &DONE)).await
}

/// The page after something was not done.
pub(super) async fn again(app: &Arc<App>, v: &Visitor, me: &Me, id: Id<Person>, trouble: Trouble) -> Result<Response, WebError> {
    Ok(unprocessable(page(app, v, me, id, Some(trouble), None).await?))
}

async fn page(
    app: &Arc<App>,
    v: &Visitor,
    me: &Me,
    id: Id<Person>,
    trouble: Option<Trouble>,
    done: Option<String>,
) -> Result<Page, WebError> {
    let db = app.db.reader();
    let person = store::find(db, id).await?.ok_or(WebError::NotFound)?;
    let about_her = Sought { subject: Some(format!("person/{id}")), ..Sought::default() };
    let events = events_before(db, &about_her, None, ENTRIES_MAX).await?;
    let names = Names::of(app, &events).await?;
    let grants = role::store::of_person(db, id).await?;
    let desks = desk::store::of_person(db, id).await?;
    let others = desk::store::list(db, &desk::store::Wanted::default(), 0, DESKS_MAX).await?;
    let (sheet, refused) = sheet_of(v, trouble);
    let title = person.name.clone();
    let title = if sheet.faults.is_empty() && refused.is_none() { title } else { v.ta("error-title", &[("title", title)]) };
    let template = Show {
        frame: v.frame(title).hidden(),
        lang: app.texts.find(&person.lang).map_or("", |lang| lang.name()),
        is_me: me.person == id.uuid(),
        done,
        refused,
        sheet,
        invited_at: acts::last(db, acts::INVITED, id).await?.filter(|_| person.state == State::Invited),
        grants: grants.iter().map(|grant| (grant.id.to_string(), grant_words(v, grant))).collect(),
        role_choices: choices(v),
        scope_choices: scope_choices(app, v),
        desk_choices: free_desks(v, others, &desks),
        desks,
        entries: events.iter().map(|event| (event.at, audit::sentence(v, event, &names))).collect(),
        person,
    };
    Page::html(&template, v.content_lang(), Keep::Never)
}

/// Where a role may hold, with nothing chosen beforehand.
fn scope_choices(app: &App, v: &Visitor) -> Vec<(String, String)> {
    let kinds = scope_kinds(app, v);
    let whole = [("", "choose"), ("site", "scope-kind-site")].map(|(kind, key)| (kind.to_owned(), v.t(key).into_owned()));
    if kinds.is_empty() { kinds } else { whole.into_iter().chain(kinds).collect() }
}

/// The desks where she is not yet; the first choice is none.
fn free_desks(v: &Visitor, all: Vec<Desk>, own: &[(Desk, bool)]) -> Vec<(String, String)> {
    let free = all.into_iter().filter(|desk| !own.iter().any(|(known, _)| known.id == desk.id));
    [(String::new(), v.t("choose").into_owned())].into_iter().chain(free.map(|desk| (desk.slug, desk.name))).collect()
}

fn sheet_of(v: &Visitor, trouble: Option<Trouble>) -> (Sheet, Option<&'static str>) {
    let sheet = Sheet::new(LABELS);
    match trouble {
        None => (sheet, None),
        Some(Trouble::Role(form, faults)) => (sheet.with(form).faulty(faults), None),
        Some(Trouble::Desk(form)) => {
            let mut faults = FormFaults::default();
            faults.note("desk", v.t("desk-missing"));
            (sheet.with(form).faulty(faults), None)
        }
        Some(Trouble::Refused(why)) => (sheet, Some(why)),
    }
}
