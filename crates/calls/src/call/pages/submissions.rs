//! What was sent in answer to a call, for those who run it. What is not sent is counted and not shown: it is still its authors' own.

use std::sync::Arc;

use askama::Template;
use base_core::limits::PAGE_ROWS;
use base_media::Files;
use base_web::listing::{Turn, page_of, words_of};
use base_web::{Frame, Keep};
use people::desk;

use super::*;
use crate::form::shown::Body;
use crate::submission::answers::Answers;
use crate::submission::file::{self, File};
use crate::submission::pages::served;
use crate::submission::store::{Row, Wanted};
use crate::submission::{self, State as Sent, Submission};

#[derive(Template)]
#[template(path = "call/submissions.html")]
struct List<'a> {
    frame: Frame,
    told: &'a Told,
    rows: Vec<Listed>,
    words: String,
    state: String,
    total: u64,
    turn: Turn,
}

struct Listed {
    row: Row,
    desk: String,
    sent_at: String,
    language: String,
}

#[derive(Template)]
#[template(path = "call/submission.html")]
struct Show<'a> {
    frame: Frame,
    told: &'a Told,
    title: String,
    sent_at: String,
    desk: Option<String>,
    answers: Answers,
}

pub(super) async fn list(
    Extract(app): Shared,
    v: Visitor,
    me: Me,
    Path((_, slug)): Slugged,
    Query(asked): Query<Asked>,
) -> Result<Page, WebError> {
    let told = Told::to_run(&app, &v, &me, &slug).await?;
    let (db, page, words) = (app.db.reader(), page_of(&asked), words_of(&asked, "q"));
    let state =
        if asked.get("state").is_some_and(|state| state == Sent::Withdrawn.as_str()) { Sent::Withdrawn } else { Sent::Submitted };
    let wanted = Wanted { state: Some(state), words };
    let total = submission::store::count(db, told.call.id, &wanted).await?;
    let rows = submission::store::list(db, told.call.id, &wanted, (page - 1) * PAGE_ROWS, PAGE_ROWS).await?;
    let ids: Vec<_> = rows.iter().filter_map(|row| row.desk).collect();
    let desks: HashMap<_, _> = desk::store::by_ids(db, &ids).await?.into_iter().map(|desk| (desk.id, desk.name)).collect();
    let listed = |row: Row| Listed {
        desk: row.desk.and_then(|desk| desks.get(&desk).cloned()).unwrap_or_default(),
        sent_at: row.sent_at.map(|at| moment_there(&v, &told.call, at)).unwrap_or_default(),
        language: row.lang.parse().map(|lang| v.language_name(&lang).into_owned()).unwrap_or_default(),
        row,
    };
    let list = List {
        frame: v.frame(v.ta("call-submissions-title", &[("title", told.title(&v).body)])).hidden(),
        rows: rows.into_iter().map(listed).collect(),
        turn: Turn::of(&v.to(told.below("submissions")), &[("q", &wanted.words), ("state", state.as_str())], page, total),
        words: wanted.words,
        state: state.as_str().to_owned(),
        total,
        told: &told,
    };
    Page::html(&list, v.content_lang(), Keep::Never)
}

/// A submission as it was sent last, by its number. Two statements.
async fn sent(app: &App, told: &Told, number: &str) -> Result<Submission, WebError> {
    let number = number.parse().map_err(|_| WebError::NotFound)?;
    let found = submission::store::numbered(app.db.reader(), told.call.id, number).await?;
    // What was taken back nobody reads.
    found.filter(|submission| submission.state == Sent::Submitted).ok_or(WebError::NotFound)
}

pub(super) async fn show(Extract(app): Shared, v: Visitor, me: Me, Path((_, slug, number)): Keyed) -> Result<Page, WebError> {
    let told = Told::to_run(&app, &v, &me, &slug).await?;
    let submission = sent(&app, &told, &number).await?;
    let Some((typed, at)) = &submission.sent else { return Err(WebError::NotFound) };
    let db = app.db.reader();
    let files = file::store::of_submission(db, submission.id).await?;
    let ids: Vec<_> = submission.desk.into_iter().collect();
    let desk = desk::store::by_ids(db, &ids).await?.pop().map(|desk| desk.name);
    let path = |file: &File| {
        let path = told.below(&format!("submissions/{}/files/{}", submission.number, file.id));
        (file.question.clone(), file.name.clone(), path)
    };
    let title = v.ta("call-submission-title", &[("number", submission.number.to_string())]);
    let template = Show {
        frame: v.frame(title).hidden(),
        title: submission.title.clone(),
        sent_at: moment_there(&v, &told.call, *at),
        desk,
        answers: Answers::of(
            &told.call.plan.questions,
            (typed, &submission.lang),
            (&told.reading(&v), &v.words),
            files.iter().map(path).collect(),
        ),
        told: &told,
    };
    Page::html(&template, v.content_lang(), Keep::Never)
}

pub(super) async fn file(
    Extract(app): Shared,
    v: Visitor,
    me: Me,
    Path((_, slug, number, file)): Path<(String, String, String, String)>,
) -> Result<Response, WebError> {
    let told = Told::to_run(&app, &v, &me, &slug).await?;
    let submission = sent(&app, &told, &number).await?;
    let id = file.parse().map_err(|_| WebError::NotFound)?;
    let file = file::store::find(app.db.reader(), submission.id, id).await?.ok_or(WebError::NotFound)?;
    let files: Arc<Files> = app.shelf.get();
    let bytes = files.get(&file.key()).await.map_err(anyhow::Error::from)?.ok_or(WebError::NotFound)?;
    Ok(served(&file, bytes).into_response())
}
