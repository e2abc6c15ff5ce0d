//! The copy of what was sent, and what cannot be sent any more.

use askama::Template;
use axum::response::{IntoResponse, Response};
use base_web::{Frame, Keep, Page};
use http::StatusCode;

use super::*;
use crate::form::Typed;
use crate::form::shown::Body;
use crate::submission::answers::Answers;

/// These answers of a submission.
pub(super) fn read(v: &Visitor, bench: &Bench, typed: &Typed) -> Answers {
    let file = |file: &file::File| (file.question.clone(), file.name.clone(), bench.below(&format!("files/{}", file.id)));
    let (written, reader) = ((typed, bench.submission.lang.as_str()), (&bench.reading(v), &v.words));
    Answers::of(&bench.call.plan.questions, written, reader, bench.files.iter().map(file).collect())
}

#[derive(Template)]
#[template(path = "submission/copy.html")]
struct Copy<'a> {
    frame: Frame,
    bench: &'a Bench,
    /// What it is, in a sentence.
    told: String,
    answers: Answers,
    is_too_late: bool,
}

pub(super) async fn show(Extract(app): Shared, v: Visitor, me: Me, Path(at): AtId) -> Result<Page, WebError> {
    let bench = Bench::open(&app, &v, &me, (&at.1, &at.2)).await?;
    let (typed, told, title) = match &bench.submission.sent {
        Some((sent, at)) => {
            let told = v.ta("submission-copy-lede", &[("moment", moment_there(&v, &bench.call, *at))]);
            (sent, told, v.ta("submission-copy-title", &[("title", bench.title(&v))]))
        }
        None => (&bench.submission.typed, v.t("submission-not-sent-lede").into_owned(), bench.title(&v)),
    };
    let template =
        Copy { frame: v.frame(title).hidden(), told, answers: read(&v, &bench, typed), is_too_late: false, bench: &bench };
    Page::html(&template, v.content_lang(), Keep::Never)
}

/// The call has closed: what she wrote is shown once more, so that she does not lose it.
pub(super) fn too_late(v: &Visitor, bench: &Bench) -> Result<Response, WebError> {
    let template = Copy {
        frame: v.frame(v.t("submission-too-late")).hidden(),
        told: v.ta("submission-too-late-text", &[("moment", bench.deadline(v))]),
        answers: read(v, bench, &bench.submission.typed),
        is_too_late: true,
        bench,
    };
    Ok(Page::html(&template, v.content_lang(), Keep::Never)?.status(StatusCode::CONFLICT).into_response())
}
