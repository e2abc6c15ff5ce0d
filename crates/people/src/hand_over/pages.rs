//! `/{lang}/work/people/{id}/hand-over`: what is open with somebody who leaves, and who takes it over.

use std::collections::HashMap;
use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, Query as Asked, State as Extract};
use axum::response::{IntoResponse, Response};
use base_core::Id;
use base_web::{App, Form, Frame, Keep, Me, Page, Route, Shared, Visitor, WebError, redirect};
use http::StatusCode;

use super::{Plan, acts};
use crate::desk::{self, Crew, Desk};
use crate::neighbours::{Holding, Open, OpenItem};
use crate::person::pages::{find, why_not};
use crate::person::{self, State, store::Wanted};
use crate::role::{self, Grant, Role, rules::grant_words};
use crate::{Neighbours, Person};
use base_web::listing::{Query, done, words_of};

/// Most colleagues to choose from; with more of them one searches first.
const COLLEAGUES_MAX: u64 = 200;

/// The addresses of handing over.
pub fn routes() -> Vec<Route> {
    let path = "/{lang}/work/people/{id}/hand-over";
    vec![
        Route::get(path, "hand-over", show).page("/{lang}/work/people/me/hand-over"),
        Route::post(path, "hand-over-do", hand_over),
    ]
}

#[derive(Template)]
#[template(path = "hand_over/show.html")]
struct Show {
    frame: Frame,
    open: Case,
    form: Form,
    /// The words with which colleagues are looked for.
    words: String,
    refused: Option<&'static str>,
    done: Option<String>,
}

/// What is open with somebody, as far as the reader may know and pass it on.
struct Case {
    leaver: Person,
    reader: Reader,
    desks: Vec<OpenDesk>,
    /// What she holds, and its words. Only administrators give roles.
    roles: Vec<(Grant, String)>,
    items: Vec<(Open, Vec<OpenItem>)>,
    colleagues: Vec<Person>,
}

struct OpenDesk {
    desk: Desk,
    is_steward: bool,
    crew: Crew,
    holdings: Vec<Holding>,
    /// The reader may say who belongs to it.
    may_pass: bool,
}

/// What the reader is to who leaves.
#[derive(Clone, Copy)]
struct Reader {
    is_administrator: bool,
    is_herself: bool,
}

async fn show(
    Extract(app): Shared,
    v: Visitor,
    me: Me,
    Path((_, id)): Path<(String, String)>,
    Asked(query): Asked<Query>,
) -> Result<Page, WebError> {
    let words = words_of(&query, "q");
    let open = look(&app, &v, &me, &id, &words).await?;
    page(&v, open, Form::default(), words, None, done(&query, &["handed-over"]))
}

async fn hand_over(
    Extract(app): Shared,
    v: Visitor,
    me: Me,
    Path((_, id)): Path<(String, String)>,
    form: Form,
) -> Result<Response, WebError> {
    let words = form.get("q").to_owned();
    let open = look(&app, &v, &me, &id, &words).await?;
    let plan = if is_anything_chosen(&form) { open.plan(&form).ok_or("person-not-in") } else { Err("hand-over-choose") };
    let plan = match plan.as_ref() {
        Ok(plan) => plan,
        Err(why) => {
            let page = page(&v, open, form, words, Some(why), None)?;
            return Ok(page.status(StatusCode::UNPROCESSABLE_ENTITY).into_response());
        }
    };
    let (journal, actor, from, slices) = (&app.journal, &me.actor(), open.leaver.id, &app.shelf.get::<Neighbours>().open);
    let done = app.act(|tx| async move { acts::hand_over(&tx, journal, actor, from, plan, slices).await }).await;
    match done.map_err(why_not) {
        Ok(_) if open.may_look_after(plan) => Ok(redirect(&v.to(format!("work/people/{from}/hand-over?done=handed-over")))),
        Ok(_) => Ok(redirect(&v.to("work/desks"))),
        Err(Ok(why)) => {
            let page = page(&v, open, form, words, Some(why), None)?;
            Ok(page.status(StatusCode::UNPROCESSABLE_ENTITY).into_response())
        }
        Err(Err(error)) => Err(error),
    }
}

/// Whether the form names somebody for something, or keeps who leaves out. What it names may be done already: a button was pressed twice.
fn is_anything_chosen(form: &Form) -> bool {
    let is_choice = |field: &str| field == "suspend" || ["desk-", "role-", "open-"].iter().any(|kind| field.starts_with(kind));
    form.pairs().any(|(field, value)| is_choice(field) && !value.is_empty())
}

/// What is open, for a reader who may know; for anybody else there is nothing. A constant number of statements.
async fn look(app: &Arc<App>, v: &Visitor, me: &Me, id: &str, words: &str) -> Result<Case, WebError> {
    let leaver = find(app, me, id).await?;
    let reader = Reader { is_administrator: role::is(me, Role::Administrator), is_herself: leaver.id.uuid() == me.person };
    let desks = desks(app, v, me, &leaver, reader).await?;
    if !reader.is_administrator && !reader.is_herself && desks.is_empty() {
        return Err(WebError::NotFound);
    }
    let sees_all = reader.is_administrator || reader.is_herself;
    let grants = if sees_all { role::store::of_person(app.db.reader(), leaver.id).await? } else { Vec::new() };
    let mut items = Vec::new();
    for slice in app.shelf.get::<Neighbours>().open.iter().filter(|_| sees_all) {
        items.push((*slice, (slice.of_person)(Arc::clone(app), leaver.id, v.content_lang().clone()).await?));
    }
    items.retain(|(_, items)| !items.is_empty());
    let roles = grants.into_iter().map(|grant| (grant.clone(), grant_words(v, &grant))).collect();
    let colleagues = colleagues(app, &leaver, reader, &desks, words).await?;
    Ok(Case { leaver, reader, desks, roles, items, colleagues })
}

/// Whether she has anything that somebody else could go on with.
pub(crate) async fn is_anything_open(app: &Arc<App>, v: &Visitor, person: Id<Person>) -> Result<bool, WebError> {
    let db = app.db.reader();
    if !desk::store::of_person(db, person).await?.is_empty() || !role::store::of_person(db, person).await?.is_empty() {
        return Ok(true);
    }
    for slice in &app.shelf.get::<Neighbours>().open {
        if !(slice.of_person)(Arc::clone(app), person, v.content_lang().clone()).await?.is_empty() {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Her desks: all of them for an administrator and for herself, for a steward those that are hers too.
async fn desks(app: &Arc<App>, v: &Visitor, me: &Me, leaver: &Person, reader: Reader) -> Result<Vec<OpenDesk>, WebError> {
    let db = app.db.reader();
    let of_reader: HashMap<Id<Desk>, bool> =
        desk::store::of_person(db, Id::from_uuid(me.person)).await?.into_iter().map(|(desk, is)| (desk.id, is)).collect();
    let is_keeper = desk::rules::is_keeper(me);
    let may_pass = |desk: &Desk| is_keeper || of_reader.get(&desk.id) == Some(&true);
    let mut hers = desk::store::of_person(db, leaver.id).await?;
    hers.retain(|(desk, _)| reader.is_administrator || reader.is_herself || of_reader.get(&desk.id) == Some(&true));
    let ids: Vec<Id<Desk>> = hers.iter().map(|(desk, _)| desk.id).collect();
    let crews = desk::store::crews(db, &ids).await?;
    let held = app.shelf.get::<Neighbours>().holdings(app, &ids, v.content_lang()).await?;
    let view = |(desk, is_steward): (Desk, bool)| OpenDesk {
        is_steward,
        crew: crews.get(&desk.id).copied().unwrap_or_default(),
        holdings: held.iter().filter(|holding| holding.desk == desk.id).cloned().collect(),
        may_pass: may_pass(&desk),
        desk,
    };
    Ok(hers.into_iter().map(view).collect())
}

/// Who may take over: for an administrator everybody who may sign in, for others those at the same desks.
async fn colleagues(
    app: &App,
    leaver: &Person,
    reader: Reader,
    desks: &[OpenDesk],
    words: &str,
) -> Result<Vec<Person>, WebError> {
    let db = app.db.reader();
    let mut colleagues = if reader.is_administrator {
        let wanted = Wanted { words: words.to_owned(), state: Some(State::Accepted), ..Wanted::default() };
        person::store::list(db, &wanted, 0, COLLEAGUES_MAX).await?
    } else {
        let ids: Vec<Id<Desk>> = desks.iter().map(|open| open.desk.id).collect();
        desk::store::colleagues(db, &ids).await?
    };
    colleagues.retain(|person| person.id != leaver.id && person.state == State::Accepted);
    Ok(colleagues)
}

fn page(
    v: &Visitor,
    open: Case,
    form: Form,
    words: String,
    refused: Option<&'static str>,
    done: Option<String>,
) -> Result<Page, WebError> {
    let title = v.ta("hand-over-of", &[("name", open.leaver.name.as_str())]);
    let title = if refused.is_none() { title } else { v.ta("error-title", &[("title", title)]) };
    let template = Show { frame: v.frame(title).hidden(), open, form, words, refused, done };
    Page::html(&template, v.content_lang(), Keep::Never)
}

impl Case {
    fn may_pass_roles(&self) -> bool {
        self.reader.is_administrator
    }

    fn may_pass_items(&self) -> bool {
        self.reader.is_administrator || self.reader.is_herself
    }

    fn may_suspend(&self) -> bool {
        self.reader.is_administrator && !self.reader.is_herself && self.leaver.state != State::Suspended
    }

    fn may_do_anything(&self) -> bool {
        let may_pass = self.desks.iter().any(|open| open.may_pass)
            || self.may_pass_roles() && !self.roles.is_empty()
            || self.may_pass_items() && !self.items.is_empty();
        may_pass || self.may_suspend()
    }

    fn is_nothing(&self) -> bool {
        self.desks.is_empty() && self.roles.is_empty() && self.items.is_empty()
    }

    /// Whether the page is still the reader's after what was passed on.
    fn may_look_after(&self, plan: &Plan) -> bool {
        let is_left = |open: &OpenDesk| !plan.desks.iter().any(|(desk, _)| *desk == open.desk.id);
        self.reader.is_administrator || self.reader.is_herself || self.desks.iter().any(is_left)
    }

    /// What the form asks for, as far as the reader may. `None` if it names somebody who cannot take it over.
    fn plan(&self, form: &Form) -> Option<Plan> {
        let chosen = |field: String| match form.get(&field) {
            "" => Ok(None),
            id => self.colleagues.iter().map(|person| person.id).find(|known| known.to_string() == id).ok_or(()).map(Some),
        };
        let mut plan = Plan { suspends: self.may_suspend() && form.get("suspend") == "yes", ..Plan::default() };
        for open in self.desks.iter().filter(|open| open.may_pass) {
            plan.desks.extend(chosen(open.field()).ok()?.map(|to| (open.desk.id, to)));
        }
        for (grant, _) in self.roles.iter().filter(|_| self.may_pass_roles()) {
            plan.roles.extend(chosen(format!("role-{}", grant.id)).ok()?.map(|to| (grant.id, to)));
        }
        for (slice, items) in self.items.iter().filter(|_| self.may_pass_items()) {
            for item in items {
                let to = chosen(format!("open-{}-{}", slice.kind, item.key)).ok()?;
                plan.items.extend(to.map(|to| (slice.kind, item.key.clone(), to)));
            }
        }
        Some(plan)
    }
}

impl OpenDesk {
    /// Its field in the form.
    fn field(&self) -> String {
        format!("desk-{}", self.desk.slug)
    }

    /// The message that says what her leaving means for the desk, if it means anything.
    fn warning(&self) -> Option<&'static str> {
        match (self.is_steward, self.crew.stewards) {
            (true, 0 | 1) => Some("hand-over-last-steward"),
            (true, 2) => Some("hand-over-second-last-steward"),
            _ => None,
        }
    }
}

impl Show {
    fn is_chosen(&self, field: &str, person: &Person) -> bool {
        self.form.get(field) == person.id.to_string()
    }
}
