//! The copy of what was sent, and what cannot be sent any more.

use askama::Template;
use axum::response::{IntoResponse, Response};
use base_web::{Frame, Keep, Page};
use http::StatusCode;

use super::*;
use crate::form::Typed;
use crate::form::shown::{Body, Shown, shown};
use crate::submission::sheet::{Partner, partners};

/// The answers of a submission, to be read.
pub(super) struct Read {
    pub lang: String,
    pub dir: &'static str,
    pub shown: Vec<Shown>,
    pub partners: Vec<Partner>,
    /// Question, name and address of each file.
    pub files: Vec<(String, String, String)>,
}

impl Read {
    pub fn files_of(&self, question: &str) -> Vec<(&str, &str)> {
        let own = self.files.iter().filter(|(of, ..)| of == question);
        own.map(|(_, name, path)| (name.as_str(), path.as_str())).collect()
    }
}

/// These answers of a submission.
pub(super) fn read(v: &Visitor, bench: &Bench, typed: &Typed) -> Read {
    let lang: Lang = bench.submission.lang.parse().unwrap_or_else(|_| Lang::english());
    let file = |file: &file::File| (file.question.clone(), file.name.clone(), bench.below(&format!("files/{}", file.id)));
    Read {
        dir: lang.direction().html(),
        lang: lang.to_string(),
        shown: shown(&bench.call.plan.questions, typed, &bench.reading(v), &v.words),
        partners: partners(typed),
        files: bench.files.iter().map(file).collect(),
    }
}

#[derive(Template)]
#[template(path = "submission/copy.html")]
struct Copy<'a> {
    frame: Frame,
    bench: &'a Bench,
    /// What it is, in a sentence.
    told: String,
    answers: Read,
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
