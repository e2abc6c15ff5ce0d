//! `/{lang}/work/people/new`: letting somebody in, with her roles and desks in one form.

use std::sync::Arc;

use askama::Template;
use axum::extract::State as Extract;
use axum::response::Response;
use base_core::limits::NAME_CHARS_MAX;
use base_web::{App, Form, FormFaults, Frame, Keep, Labels, Me, Page, Shared, Sheet, Visitor, WebError, redirect};

use super::{asked_role, scope_kinds, unprocessable};
use crate::desk::{self, Desk};
use crate::person::acts::{self, INVITE_AGAIN_AFTER, Newcomer, Start};
use crate::person::{self, State};
use crate::role::{Role, Scope, rules::choices};
use crate::{Person, desk::rules::is_mail_address};

const LABELS: Labels = &[
    ("name", "person-name"),
    ("email", "person-email"),
    ("lang", "person-lang"),
    ("role", "role"),
    ("scope-kind", "role-scope-kind"),
    ("scope", "role-scope"),
    ("steward", "desk-steward-of-all"),
];
/// Most desks to choose from; others are given on the person's page.
const DESKS_MAX: u64 = 60;

#[derive(Template)]
#[template(path = "person/invite.html")]
struct Invite {
    frame: Frame,
    sheet: Sheet,
    langs: Vec<(String, String)>,
    roles: Vec<Role>,
    role_choices: Vec<(String, String)>,
    scope_kinds: Vec<(String, String)>,
    desks: Vec<Desk>,
    /// Who has this address already.
    known: Option<Person>,
}

pub(super) async fn form(Extract(app): Shared, v: Visitor) -> Result<Page, WebError> {
    let sheet = Sheet::new(LABELS).with(Form::from_pairs([("lang", v.lang.tag())]));
    page(&app, &v, sheet, None).await
}

pub(super) async fn send(Extract(app): Shared, v: Visitor, me: Me, form: Form) -> Result<Response, WebError> {
    let desks = offered_desks(&app).await?;
    let mut faults = check(&app, &v, &form);
    let within = match (form.get("role"), form.get("scope")) {
        ("", "") => None,
        _ => asked_role(&app, &v, &form).await?.map_err(|unfit| faults.0.extend(unfit.0)).ok(),
    };
    if !faults.is_empty() {
        return Ok(unprocessable(page(&app, &v, Sheet::new(LABELS).with(form).faulty(faults), None).await?));
    }
    let new = Newcomer {
        name: one_line(form.get("name")),
        email: form.get("email").to_owned(),
        lang: form.get("lang").to_owned(),
        fictional: false,
    };
    let (start, journal, actor, new) = (&start_of(&form, within, &desks), &app.journal, &me.actor(), &new);
    let made = app.act(|tx| async move { acts::invite_with(&*tx, journal, actor, new, start).await }).await?;
    if let Some(person) = made {
        return Ok(redirect(&v.to(format!("work/people/{}?done=invited", person.id))));
    }
    let known = person::store::by_email(app.db.reader(), &new.email).await?.ok_or(WebError::Busy)?;
    if is_the_same(&app, &known, new) {
        return Ok(redirect(&v.to(format!("work/people/{}?done=invited", known.id))));
    }
    faults.note("email", v.t("person-known"));
    Ok(unprocessable(page(&app, &v, Sheet::new(LABELS).with(form).faulty(faults), Some(known)).await?))
}

async fn page(app: &Arc<App>, v: &Visitor, sheet: Sheet, known: Option<Person>) -> Result<Page, WebError> {
    let title = v.t("person-invite-title").into_owned();
    let title = if sheet.faults.is_empty() { title } else { v.ta("error-title", &[("title", title)]) };
    let langs = app.texts.languages().iter().map(|lang| (lang.tag().to_owned(), lang.name().to_owned()));
    let template = Invite {
        frame: v.frame(title).hidden(),
        langs: langs.collect(),
        roles: Role::ALL.to_vec(),
        role_choices: choices(v),
        // For the whole site there are the ticks.
        scope_kinds: scope_kinds(app, v),
        desks: offered_desks(app).await?,
        sheet,
        known,
    };
    Page::html(&template, v.content_lang(), Keep::Never)
}

async fn offered_desks(app: &App) -> Result<Vec<Desk>, WebError> {
    Ok(desk::store::list(app.db.reader(), &desk::store::Wanted::default(), 0, DESKS_MAX).await?)
}

fn check(app: &App, v: &Visitor, form: &Form) -> FormFaults {
    let mut faults = FormFaults::default();
    faults.require(v, form, "name", NAME_CHARS_MAX);
    if !is_mail_address(form.get("email")) {
        faults.note("email", v.t("field-email"));
    }
    if app.texts.find(form.get("lang")).is_none() {
        faults.note("lang", v.t("person-lang-missing"));
    }
    faults
}

/// What the form gives her: roles for the whole site, one within something, and desks.
fn start_of(form: &Form, within: Option<(Role, Scope)>, desks: &[Desk]) -> Start {
    let is_ticked = |field: String| form.get(&field) == "yes";
    let everywhere = Role::ALL.into_iter().filter(|role| is_ticked(format!("role-{role}"))).map(|role| (role, Scope::Site));
    Start {
        roles: everywhere.chain(within.filter(|(_, scope)| *scope != Scope::Site)).collect(),
        desks: desks.iter().filter(|desk| is_ticked(format!("desk-{}", desk.slug))).map(|desk| desk.id).collect(),
        steward: form.get("steward") == "yes",
    }
}

/// Whether the form is one that was just sent: the button was pressed twice.
fn is_the_same(app: &App, known: &Person, new: &Newcomer) -> bool {
    let is_fresh = app.clock.now() < known.created_at.plus(INVITE_AGAIN_AFTER);
    is_fresh && known.state == State::Invited && known.name == new.name && known.lang == new.lang
}

fn one_line(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}

impl Invite {
    fn is_ticked(&self, field: String) -> bool {
        self.sheet.get(&field) == "yes"
    }
}
