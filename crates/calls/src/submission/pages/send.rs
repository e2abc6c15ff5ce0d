//! Looking over a submission, sending it, taking it back.

use askama::Template;
use axum::response::{IntoResponse, Response};
use base_web::{Form, Frame, Keep, Page, redirect};

use super::copy::read;
use super::*;
use crate::form::reading::Said;
use crate::form::shown::Body;
use crate::submission::answers::Answers;
use crate::submission::rules::failed_gates;

#[derive(Template)]
#[template(path = "submission/send.html")]
struct Check<'a> {
    frame: Frame,
    bench: &'a Bench,
    lacking: Vec<(String, String, String)>,
    gates: Vec<Said>,
    answers: Answers,
    deadline: String,
    /// It says what was sent already.
    is_sent: bool,
}

pub(super) async fn check(
    Extract(app): Shared,
    v: Visitor,
    me: Me,
    Came(came): Came,
    Path(at): AtId,
) -> Result<Response, WebError> {
    let bench = Bench::open(&app, &v, &me, (&at.1, &at.2)).await?;
    if !bench.is_open(came) {
        return Ok(redirect(&v.to(bench.below(""))));
    }
    let reading = bench.reading(&v);
    let gates = failed_gates(&bench.call, &bench.submission);
    let template = Check {
        frame: v.frame(v.ta("submission-send-title", &[("title", bench.title(&v))])).hidden(),
        lacking: edit::lacking(&v, &bench, came),
        gates: gates.into_iter().map(|gate| reading.of(&format!("c.{}.name", gate.key), &gate.name)).collect(),
        answers: read(&v, &bench, &bench.submission.typed),
        deadline: bench.deadline(&v),
        is_sent: bench.submission.state == State::Submitted && !bench.submission.has_unsent(),
        bench: &bench,
    };
    Ok(Page::html(&template, v.content_lang(), Keep::Never)?.into_response())
}

pub(super) async fn send(
    Extract(app): Shared,
    v: Visitor,
    me: Me,
    Came(came): Came,
    Path(at): AtId,
    _: Form,
) -> Result<Response, WebError> {
    let bench = Bench::open(&app, &v, &me, (&at.1, &at.2)).await?;
    let (journal, whose) = (&app.journal, (bench.submission.id, bench.me));
    match app.act(|tx| async move { acts::send(&*tx, journal, whose, came).await }).await {
        Ok(_) => Ok(redirect(&v.to(format!("{}?done=sent", bench.below(""))))),
        // What is missing stands on the page before.
        Err(Refusal::Unsound(_)) => Ok(redirect(&v.to(bench.below("send")))),
        Err(Refusal::Closed) => super::copy::too_late(&v, &bench),
        Err(refusal) => Err(refusal.into()),
    }
}

/// Takes back what was sent, or throws away what never was.
pub(super) async fn withdraw(Extract(app): Shared, v: Visitor, me: Me, Path(at): AtId, sent: Form) -> Result<Response, WebError> {
    let bench = Bench::open(&app, &v, &me, (&at.1, &at.2)).await?;
    let (journal, whose) = (&app.journal, (bench.submission.id, bench.me));
    if sent.get("do") == "discard" {
        let is_gone = app.act(|tx| async move { acts::discard(&*tx, journal, whose).await }).await?;
        let next = if is_gone { "work/submissions?done=discarded".to_owned() } else { bench.below("") };
        return Ok(redirect(&v.to(next)));
    }
    app.act(|tx| async move { acts::withdraw(&*tx, journal, whose).await }).await?;
    Ok(redirect(&v.to(format!("{}?done=withdrawn", bench.below("")))))
}
