//! The form: saved as typed, by several people at once.

use askama::Template;
use axum::response::{IntoResponse, Response};
use base_web::{Form, Frame, Keep, Page, redirect};
use http::StatusCode;

use super::*;
use crate::form::sheet::{Control, Item, Sheet};
use crate::form::shown::typed_words;
use crate::form::{Question, Typed};
use crate::submission::rules::lacks;
use crate::submission::sheet::{PARTNERS, Partner, partners, partners_mark};
use crate::submission::{PARTNERS_MAX, acts::Saved};

#[derive(Template)]
#[template(path = "submission/edit.html")]
struct Edit<'a> {
    frame: Frame,
    bench: &'a Bench,
    items: Vec<Item>,
    /// What is missing: the id to lead to, the question, and how to mend it.
    lacking: Vec<(String, String, String)>,
    partners: Vec<Partner>,
    partners_mark: String,
    /// A colleague has changed the partners too.
    partners_theirs: bool,
    langs: Vec<(String, String)>,
    lang: String,
    saved: Option<String>,
    /// Questions that a colleague has changed meanwhile, and she too.
    is_overtaken: bool,
    deadline: String,
}

pub(super) async fn form(
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
    Ok(show(&v, &bench, came, None)?.into_response())
}

pub(super) async fn save(
    Extract(app): Shared,
    v: Visitor,
    me: Me,
    Came(came): Came,
    Path(at): AtId,
    sent: Form,
) -> Result<Response, WebError> {
    let mut bench = Bench::open(&app, &v, &me, (&at.1, &at.2)).await?;
    let (journal, whose, form) = (&app.journal, (bench.submission.id, bench.me), &sent);
    let saved = app.act(|tx| async move { acts::save(&*tx, journal, whose, came, form).await }).await;
    match saved {
        Ok(Saved { overtaken, .. }) if overtaken.is_empty() => {
            let next = if sent.get("do") == "send" { "send" } else { "edit" };
            Ok(redirect(&v.to(bench.below(next))))
        }
        Ok(Saved { submission, overtaken }) => {
            bench.submission = submission;
            let page = show(&v, &bench, came, Some((&overtaken, &sent)))?;
            Ok(page.status(StatusCode::CONFLICT).into_response())
        }
        // What she wrote is lost to the call, but not to her.
        Err(Refusal::Closed) => {
            bench.submission.typed = sent.pairs().map(|(name, words)| (name.to_owned(), words.to_owned())).collect();
            super::copy::too_late(&v, &bench)
        }
        Err(refusal) => Err(refusal.into()),
    }
}

fn show(v: &Visitor, bench: &Bench, came: Time, overtaken: Option<(&[String], &Form)>) -> Result<Page, WebError> {
    let (call, submission) = (&bench.call, &bench.submission);
    let kept = &submission.typed;
    // Where both have written, the form shows hers, and what the colleague wrote beside it.
    let mut typed = kept.clone();
    let (both, sent) = overtaken.unzip();
    let both = both.unwrap_or_default();
    if let Some(sent) = sent {
        for question in call.plan.questions.iter().filter(|question| both.contains(&question.key)) {
            put_back(&mut typed, &question.fields(), sent);
        }
        if both.iter().any(|key| key == PARTNERS) {
            put_back(&mut typed, &crate::submission::sheet::partner_fields(), sent);
        }
    }
    let sheet = Sheet { texts: &v.words, reading: bench.reading(v), typed: &typed };
    let item = |question: &Question| {
        let is_both = both.contains(&question.key);
        Item { mark: question.mark(kept), theirs: is_both.then(|| typed_words(question, kept)), ..sheet.item(question) }
    };
    let title = bench.title(v);
    let title = if both.is_empty() { title } else { v.ta("error-title", &[("title", title.as_str())]) };
    let template = Edit {
        frame: v.frame(title).hidden(),
        items: call.plan.questions.iter().map(item).collect(),
        lacking: lacking(v, bench, came),
        partners: with_room(partners(&typed)),
        partners_mark: partners_mark(kept),
        partners_theirs: both.iter().any(|key| key == PARTNERS),
        langs: languages_and(v, Some(&submission.lang)),
        lang: submission.lang.clone(),
        saved: both.is_empty().then(|| moment_there(v, call, submission.updated_at)),
        is_overtaken: !both.is_empty(),
        deadline: bench.deadline(v),
        bench,
    };
    Page::html(&template, v.content_lang(), Keep::Never)
}

fn put_back(typed: &mut Typed, fields: &[String], sent: &Form) {
    for field in fields {
        typed.insert(field.clone(), sent.get(field).to_owned());
    }
}

/// What stands in the way of sending now: the id of the field, what is asked, and how to mend it.
pub(super) fn lacking(v: &Visitor, bench: &Bench, at: Time) -> Vec<(String, String, String)> {
    let reading = bench.reading(v);
    let lacks = lacks(&bench.call, &bench.submission, &bench.files, at);
    let said = |lack: crate::submission::rules::Lack<'_>| {
        (format!("f-{}", lack.question.key), reading.label(lack.question).body, lack.fault.words(&lack.question.kind, &v.words))
    };
    lacks.into_iter().map(said).collect()
}

/// Those that are there, and room for one more.
fn with_room(mut partners: Vec<Partner>) -> Vec<Partner> {
    let next = (1..=PARTNERS_MAX).find(|number| partners.iter().all(|partner| partner.number != *number));
    partners.extend(next.map(|number| Partner { number, ..Partner::default() }));
    partners
}

/// Languages to answer in: those of Europe's institutions and those that many of its residents speak. Tag and name, by name.
pub(crate) fn languages(v: &Visitor) -> Vec<(String, String)> {
    languages_and(v, None)
}

/// The same, with the one that is chosen already.
fn languages_and(v: &Visitor, own: Option<&str>) -> Vec<(String, String)> {
    const TAGS: &str = "ar bg ca cs da de el en es et eu fa fi fr ga hr hu it lt lv mt nl pl pt ro ru sk sl so sq sr sv ti tr uk";
    let mut tags: Vec<&str> = TAGS.split(' ').collect();
    tags.extend(own.filter(|own| !TAGS.split(' ').any(|tag| tag == *own)));
    let named = |tag: &str| {
        let lang: Lang = tag.parse().ok()?;
        Some((tag.to_owned(), v.language_name(&lang).into_owned()))
    };
    let mut langs: Vec<_> = tags.into_iter().filter_map(named).collect();
    langs.sort_by(|a, b| v.compare(&a.1, &b.1));
    langs
}

impl Edit<'_> {
    fn files(&self) -> Option<String> {
        Some(self.frame.v.to(self.bench.below("files")))
    }
}
