//! The page behind the link of a letter: what the practice's page says now, and four answers. Opening it changes nothing, because
//! machines that look through mail open links too.

use std::net::IpAddr;
use std::num::NonZeroU32;
use std::sync::LazyLock;
use std::time::Duration;

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use base_auth::{Throttle, Token, TokenHash};
use base_core::Lang;
use base_web::{App, Client, Form, FormFaults, Frame, Keep, Labels, Page, Route, Shared, Sheet, Visitor, WebError, redirect};
use http::{StatusCode, header};
use people::{Desk, desk};

use super::acts::{self, Outcome};
use super::{Answer, Question, rules, store};
use crate::practice::{self, Shown};

mod overview;

/// The addresses of this noun.
pub fn routes() -> Vec<Route> {
    let mut routes = vec![
        Route::get("/{lang}/running/{token}", "running", show),
        Route::post("/{lang}/running/{token}", "running-answer", answer),
    ];
    routes.extend(overview::routes());
    routes
}

/// The fields of all four answers.
const LABELS: Labels =
    &[("changed", "running-changed"), ("when", "running-when"), ("why", "running-why"), ("whose", "running-whose")];

/// Answers, and links that are not open, from one address: a desk with a hundred practices gets through, a program that guesses does not.
static TRIES: LazyLock<Throttle> = LazyLock::new(|| Throttle::new(TRIES_AT_ONCE, Duration::from_secs(5)));
const TRIES_AT_ONCE: NonZeroU32 = NonZeroU32::new(120).expect("it is not zero");

/// The secret of the address is told to nobody. Not `no-referrer`: with it, older browsers send forms as if they came from another site.
const REFERRER: &str = "strict-origin";

/// All that the page is made from.
struct Material {
    question: Question,
    desk: Desk,
    shown: Shown,
}

/// What is shown beside it.
struct Handed {
    sheet: Sheet,
    /// The answer whose form is open.
    open: Option<Answer>,
    /// Somebody else has answered since the form was opened.
    is_overtaken: bool,
}

#[derive(Template)]
#[template(path = "running/show.html")]
struct Show<'a> {
    frame: Frame,
    material: &'a Material,
    handed: Handed,
    title: (&'a str, &'a Lang),
    summary: Option<(&'a str, &'a Lang)>,
    city: (&'a str, &'a Lang),
    /// Where the forms are sent.
    address: String,
    practice_path: String,
    /// When it was last confirmed; `None` if never.
    confirmed: Option<String>,
    until: String,
}

#[derive(Template)]
#[template(path = "running/closed.html")]
struct Closed {
    frame: Frame,
}

type Address = Path<(String, String)>;

/// `GET /{lang}/running/{token}`
async fn show(State(app): Shared, v: Visitor, client: Client, Path((_, token)): Address) -> Result<Page, WebError> {
    match find(&app, &v, &token).await? {
        Some((_, material)) => page(&v, &token, &material, Handed::nothing()),
        None => closed(&v, client),
    }
}

/// `POST /{lang}/running/{token}`
async fn answer(
    State(app): Shared,
    v: Visitor,
    client: Client,
    Path((_, token)): Address,
    form: Form,
) -> Result<Response, WebError> {
    let Some((hash, material)) = find(&app, &v, &token).await? else { return Ok(closed(&v, client)?.into_response()) };
    let open = Answer::find(form.get("answer"));
    let seen: u32 = form.get("seen").parse().map_err(|_| WebError::BadRequest)?;
    let reply = match rules::read(&v, &form) {
        Ok(reply) => reply,
        Err(None) => return Err(WebError::BadRequest),
        Err(Some(faults)) => {
            let page = page(&v, &token, &material, Handed::back(form, faults, open))?;
            return Ok(page.status(StatusCode::UNPROCESSABLE_ENTITY).into_response());
        }
    };
    match take(&app, client, &hash, seen, &reply).await? {
        Outcome::Recorded | Outcome::Same => Ok(redirect(&v.to(format!("running/{token}")))),
        Outcome::Closed => Ok(closed(&v, client)?.into_response()),
        Outcome::Overtaken => {
            // What the other has said is to be seen beside what was typed.
            let Some((_, material)) = find(&app, &v, &token).await? else { return Ok(closed(&v, client)?.into_response()) };
            let handed = Handed { is_overtaken: true, ..Handed::back(form, FormFaults::default(), open) };
            Ok(page(&v, &token, &material, handed)?.status(StatusCode::CONFLICT).into_response())
        }
    }
}

async fn take(app: &App, client: Client, hash: &TokenHash, seen: u32, reply: &super::Reply) -> Result<Outcome, WebError> {
    count_try(client)?;
    let journal = &app.journal;
    let outcome = app.act(|tx| async move { acts::answer(&*tx, journal, hash, seen, reply).await }).await;
    outcome.map_err(|refusal| match refusal {
        practice::Refusal::Db(error) => error.into(),
        // Another change was in the way five times over: it may go through in a moment.
        practice::Refusal::Overtaken => WebError::Busy,
        refusal => WebError::Broken(refusal.into()),
    })
}

/// The question that a secret opens, with all that its page shows. The same few statements for each, and one for a secret that opens none.
async fn find(app: &App, v: &Visitor, token: &str) -> Result<Option<(TokenHash, Material)>, WebError> {
    let db = app.db.reader();
    let Ok(token) = Token::parse(token) else { return Ok(None) };
    let hash = token.hash();
    let Some(question) = store::by_token(db, &hash, app.clock.now()).await? else { return Ok(None) };
    let mut shown = practice::store::shown_by_ids(db, &[question.practice], Some(v.content_lang())).await?;
    let desk = desk::store::by_ids(db, &[question.desk]).await?.pop();
    let found = shown.remove(&question.practice).zip(desk);
    let found = found.filter(|(shown, _)| question.is_answerable(&shown.practice));
    Ok(found.map(|(shown, desk)| (hash, Material { question, desk, shown })))
}

impl Handed {
    fn nothing() -> Self {
        Self { sheet: Sheet::new(LABELS), open: None, is_overtaken: false }
    }

    fn back(form: Form, faults: FormFaults, open: Option<Answer>) -> Self {
        Self { sheet: Sheet::new(LABELS).with(form).faulty(faults), open, is_overtaken: false }
    }
}

impl Show<'_> {
    /// Whether the form of this answer is open.
    fn is_open(&self, answer: &str) -> bool {
        self.handed.open.is_some_and(|open| open.as_str() == answer)
    }
}

fn page(v: &Visitor, token: &str, material: &Material, handed: Handed) -> Result<Page, WebError> {
    let Material { question, shown, .. } = material;
    let wanted = v.content_lang();
    let read = |text| {
        let reading = shown.read(text, wanted);
        (reading.body, reading.lang)
    };
    let title = if question.said.is_some() { "running-thanks" } else { "running-title" };
    let title =
        if handed.sheet.faults.is_empty() { v.t(title).into_owned() } else { v.ta("error-title", &[("title", v.t(title))]) };
    let template = Show {
        frame: v.frame(title).hidden(),
        title: read(&shown.record.name),
        summary: shown.record.summary.as_ref().map(read),
        city: shown.place.name(wanted),
        address: v.to(format!("running/{token}")),
        practice_path: format!("practices/{}", shown.practice.slug),
        confirmed: shown.practice.confirmed_on.map(|day| v.date(day)),
        until: v.day(question.expires_at.date()),
        material,
        handed,
    };
    Ok(Page::html(&template, wanted, Keep::Never)?.with(header::REFERRER_POLICY, REFERRER))
}

/// The one page for a link that never was, is over, or is about something that is not asked any more.
fn closed(v: &Visitor, client: Client) -> Result<Page, WebError> {
    count_try(client)?;
    let template = Closed { frame: v.frame(v.t("running-closed-title")).hidden() };
    let page = Page::html(&template, v.content_lang(), Keep::Never)?;
    Ok(page.status(StatusCode::NOT_FOUND).with(header::REFERRER_POLICY, REFERRER))
}

fn count_try(client: Client) -> Result<(), WebError> {
    // One household or office has a /64 of IPv6.
    let key = match client.0 {
        IpAddr::V4(address) => IpAddr::V4(address),
        IpAddr::V6(address) => {
            let [a, b, c, d, ..] = address.segments();
            IpAddr::from([a, b, c, d, 0, 0, 0, 0])
        }
    };
    TRIES.allow(&key).map_err(|_| WebError::TooMany)
}
