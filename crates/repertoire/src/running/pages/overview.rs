//! What editors see of the yearly question: which practices are due, asked about, left without an answer, and what was said.

use std::collections::{BTreeMap, HashMap};

use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use base_core::{Id, Lang};
use base_web::{App, Form, Frame, Keep, Me, Page, Route, Shared, Visitor, WebError, redirect};
use people::{Desk, desk};

use crate::ownership;
use crate::practice::pages::is_slug;
use crate::practice::rules::may_edit;
use crate::practice::{self, Practice, Refusal, Shown, Status};
use crate::running::rules::{due_on, may_see};
use crate::running::store::{Row, View};
use crate::running::{Answer, Question, acts, store};

/// Lines on one page.
const ROWS: u64 = 25;
/// Pages that can be asked for.
const PAGES_MAX: u64 = 10_000;
const PATH: &str = "work/running";

const VIEWS: [View; 6] = [View::Noted, View::Due, View::Asked, View::Unanswered, View::Answered, View::Later];

/// The addresses of the list.
pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::get("/{lang}/work/running", "work-running", show).page("/{lang}/work/running"),
        Route::post("/{lang}/work/running/ask", "work-running-ask", ask),
        Route::post("/{lang}/work/running/settle", "work-running-settle", settle),
    ]
}

impl View {
    /// As in addresses, and as part of message keys (`running-view-due`).
    fn as_str(self) -> &'static str {
        match self {
            Self::Noted => "noted",
            Self::Due => "due",
            Self::Later => "later",
            Self::Asked => "asked",
            Self::Unanswered => "unanswered",
            Self::Answered => "answered",
        }
    }

    fn find(name: &str) -> Option<Self> {
        VIEWS.into_iter().find(|view| view.as_str() == name)
    }
}

#[derive(Template)]
#[template(path = "running/overview.html")]
struct Overview<'a> {
    frame: Frame,
    view: View,
    /// Each view with how many lines it has.
    views: Vec<(View, u64)>,
    /// Practices that run and cannot be asked about: they belong to no desk.
    deskless: u64,
    /// What was just done.
    done: Option<String>,
    lines: Vec<Line<'a>>,
    page: u64,
    last_page: u64,
    previous: Option<String>,
    next: Option<String>,
}

impl Overview<'_> {
    fn is_shown(&self, view: &View) -> bool {
        self.view == *view
    }
}

/// A practice on the list.
struct Line<'a> {
    slug: &'a str,
    title: (&'a str, &'a Lang),
    city: (&'a str, &'a Lang),
    desk: &'a str,
    /// When it was last confirmed; `None` if never.
    confirmed: Option<String>,
    /// From when on its desk will be asked, if it is not asked yet.
    due: Option<String>,
    question: Option<&'a Question>,
    /// Whether there is somebody at the desk to write to.
    is_reachable: bool,
    runs: bool,
    /// Where whoever looks at the list may change it, if she may.
    change: Option<String>,
}

impl Line<'_> {
    fn answer(&self) -> Option<Answer> {
        self.question.and_then(|question| question.said.as_ref()).map(|said| said.reply.answer)
    }

    /// An editor may ask it now.
    fn may_ask(&self) -> bool {
        self.runs && self.is_reachable && self.answer().is_none()
    }

    /// An editor has still to see to what was said.
    fn is_noted(&self) -> bool {
        self.answer().is_some_and(|answer| answer != Answer::Runs) && self.question.is_some_and(|q| q.settled_at.is_none())
    }

    /// The desk's answer ended it, and an editor may say that it runs after all.
    fn may_resume(&self) -> bool {
        self.is_noted() && !self.runs && self.answer() == Some(Answer::Ended)
    }
}

async fn show(State(app): Shared, v: Visitor, me: Me, Query(query): Query<BTreeMap<String, String>>) -> Result<Page, WebError> {
    check_may_see(&me)?;
    let page = query.get("page").and_then(|page| page.parse().ok()).unwrap_or(1).clamp(1, PAGES_MAX);
    let (db, now) = (app.db.reader(), app.clock.now());
    let mut views = Vec::with_capacity(VIEWS.len());
    for view in VIEWS {
        views.push((view, store::count(db, view, now).await?));
    }
    // Without a choice, the first in which there is something.
    let first = || views.iter().find(|(_, count)| *count > 0).map_or(View::Noted, |(view, _)| *view);
    let view = query.get("view").and_then(|name| View::find(name)).unwrap_or_else(first);
    let count = views.iter().find(|(other, _)| *other == view).map_or(0, |(_, count)| *count);
    let last_page = count.div_ceil(ROWS).max(1);
    let rows = store::list(db, view, now, (page - 1) * ROWS, ROWS).await?;
    let around = Around::of(&app, &v, &me, &rows).await?;
    let done = match query.get("done").map_or("", String::as_str) {
        "asked" => asked(&app, &v, query.get("practice").map_or("", String::as_str)).await?,
        done => done_key(done).map(|key| v.t(key).into_owned()),
    };
    let turn = |page: u64| v.to(format!("{PATH}?view={}&page={page}", view.as_str()));
    let mut frame = v.frame(v.t("menu-running")).hidden();
    if !query.is_empty() {
        frame.path = format!("{PATH}?view={}&page={page}", view.as_str());
    }
    let template = Overview {
        frame,
        view,
        views,
        deskless: store::count_deskless(db).await?,
        done,
        lines: rows.iter().filter_map(|row| around.line(&v, row)).collect(),
        page,
        last_page,
        previous: (page > 1).then(|| turn((page - 1).min(last_page))),
        next: (page < last_page).then(|| turn(page + 1)),
    };
    Page::html(&template, v.content_lang(), Keep::Never)
}

/// What the lines of a page are made from besides their questions: seven statements, however many lines.
struct Around<'a> {
    me: &'a Me,
    practices: HashMap<Id<Practice>, Shown>,
    desks: Vec<Desk>,
    with_steward: Vec<Id<Desk>>,
}

impl<'m> Around<'m> {
    async fn of(app: &App, v: &Visitor, me: &'m Me, rows: &[Row]) -> Result<Self, WebError> {
        let practices: Vec<_> = rows.iter().map(|row| row.practice).collect();
        let desks: Vec<_> = rows.iter().map(|row| row.desk).collect();
        let db = app.db.reader();
        Ok(Self {
            me,
            practices: practice::store::shown_by_ids(db, &practices, Some(v.content_lang())).await?,
            desks: desk::store::by_ids(db, &desks).await?,
            with_steward: desk::store::with_steward(db, &desks).await?,
        })
    }

    fn line<'a>(&'a self, v: &Visitor, row: &'a Row) -> Option<Line<'a>> {
        let shown = self.practices.get(&row.practice)?;
        let desk = self.desks.iter().find(|desk| desk.id == row.desk)?;
        let title = shown.read(&shown.record.name, v.content_lang());
        Some(Line {
            slug: &shown.practice.slug,
            title: (title.body, title.lang),
            city: shown.place.name(v.content_lang()),
            desk: &desk.name,
            confirmed: shown.practice.confirmed_on.map(|day| v.date(day)),
            due: row.question.is_none().then(|| v.day(due_on(&shown.practice))),
            question: row.question.as_ref(),
            is_reachable: desk.email.is_some() || self.with_steward.contains(&desk.id),
            runs: shown.practice.status == Status::Published,
            change: may_edit(self.me, &shown.practice.slug).then(|| format!("work/practices/{}/edit", shown.practice.slug)),
        })
    }
}

/// `POST /{lang}/work/running/ask`: sends the question about one practice now.
async fn ask(State(app): Shared, v: Visitor, me: Me, form: Form) -> Result<Response, WebError> {
    check_may_see(&me)?;
    let db = app.db.reader();
    let found = practice::store::by_slug(db, form.get("practice")).await?;
    let practice = found.filter(|practice| practice.status == Status::Published).ok_or(WebError::NotFound)?;
    let own = ownership::store::desk_of(db, practice.id).await?.ok_or(WebError::NotFound)?;
    let desk = desk::store::by_ids(db, &[own]).await?.pop().ok_or(WebError::NotFound)?;
    if desk.email.is_none() && desk::store::with_steward(db, &[desk.id]).await?.is_empty() {
        return Ok(back(&v, &form, "nobody"));
    }
    let (journal, actor, desk) = (&app.journal, &me.actor(), &desk);
    app.act(|tx| async move { acts::ask_now(&*tx, journal, actor, practice.id, desk).await }).await?;
    // What was asked stands there now, and no longer where the button was.
    Ok(redirect(&v.to(format!("{PATH}?view={}&done=asked&practice={}", View::Asked.as_str(), practice.slug))))
}

/// That the question about this practice is on its way, and to whom; `None` if it belongs to no desk. At most six statements.
async fn asked(app: &App, v: &Visitor, slug: &str) -> Result<Option<String>, WebError> {
    let db = app.db.reader();
    let found = if is_slug(slug) { practice::store::by_slug(db, slug).await? } else { None };
    let Some(practice) = found else { return Ok(None) };
    let Some(own) = ownership::store::desk_of(db, practice.id).await? else { return Ok(None) };
    let desks = desk::store::by_ids(db, &[own]).await?;
    let named = practice::store::named_by_ids(db, &[practice.id], v.content_lang()).await?;
    let (Some(desk), Some((_, name, _))) = (desks.first(), named.first()) else { return Ok(None) };
    Ok(Some(v.ta("running-done-asked", &[("title", name.as_str()), ("desk", &desk.name)])))
}

/// `POST /{lang}/work/running/settle`: an editor has seen to an answer; with `runs-on`, the practice runs after all.
async fn settle(State(app): Shared, v: Visitor, me: Me, form: Form) -> Result<Response, WebError> {
    check_may_see(&me)?;
    let id: Id<Question> = form.get("question").parse().map_err(|_| WebError::NotFound)?;
    let question = store::find(app.db.reader(), id).await?.ok_or(WebError::NotFound)?;
    let practice = practice::store::by_id(app.db.reader(), question.practice).await?.ok_or(WebError::NotFound)?;
    let (journal, actor, question, slug) = (&app.journal, &me.actor(), &question, &practice.slug);
    let runs_on = form.get("do") == "runs-on" && question.said.as_ref().is_some_and(|said| said.reply.answer == Answer::Ended);
    let settled = app.act(|tx| async move { acts::settle(&*tx, journal, actor, question, slug, runs_on).await }).await;
    match settled {
        Ok(()) => Ok(back(&v, &form, "settled")),
        Err(Refusal::Db(error)) => Err(error.into()),
        // Withdrawn meanwhile: there is nothing to see to any more.
        Err(_) => Ok(back(&v, &form, "overtaken")),
    }
}

/// Those who look after the whole repertoire.
fn check_may_see(me: &Me) -> Result<(), WebError> {
    may_see(me).then_some(()).ok_or(WebError::NotFound)
}

/// Back to where the button was, with a word on what was done.
fn back(v: &Visitor, form: &Form, done: &str) -> Response {
    let view = View::find(form.get("view")).unwrap_or(View::Noted).as_str();
    redirect(&v.to(format!("{PATH}?view={view}&done={done}")))
}

fn done_key(done: &str) -> Option<&'static str> {
    match done {
        "nobody" => Some("running-done-nobody"),
        "settled" => Some("running-done-settled"),
        "overtaken" => Some("running-done-overtaken"),
        _ => None,
    }
}
