//! The pages of those who answer a call: their submissions, the form, sending, files, colleagues.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::extract::{FromRequestParts, Path, Query, State as Extract};
use base_core::{Id, Lang, Time};
use base_web::{App, Me, Route, Shared, Visitor, WebError};
use http::request::Parts;
use people::{Person, desk};

use super::acts::{self, Opened};
use super::{Refusal, State, Submission, file};
use crate::call::pages::moment_there;
use crate::call::{self, Call, Stage};
use crate::form::Reading;

mod begin;
mod colleagues;
mod copy;
mod edit;
mod files;
mod list;
mod send;
mod show;

pub(crate) use edit::languages;
pub(crate) use files::served;

/// The addresses of this noun.
pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/{lang}/work/submissions", "work-submissions", list::show).page("/{lang}/work/submissions"),
        Route::get("/{lang}/work/submissions/{slug}/new", "work-submission-new", begin::form)
            .page("/{lang}/work/submissions/made-up-call/new"),
        Route::post("/{lang}/work/submissions/{slug}/new", "work-submission-begin", begin::begin),
        Route::get("/{lang}/work/submissions/{slug}/{number}", "work-submission", show::show)
            .page("/{lang}/work/submissions/made-up-call/1"),
        Route::get("/{lang}/work/submissions/{slug}/{number}/edit", "work-submission-edit", edit::form)
            .page("/{lang}/work/submissions/made-up-call/1/edit"),
        Route::post("/{lang}/work/submissions/{slug}/{number}/edit", "work-submission-save", edit::save),
        Route::get("/{lang}/work/submissions/{slug}/{number}/send", "work-submission-check", send::check)
            .page("/{lang}/work/submissions/made-up-call/1/send"),
        Route::post("/{lang}/work/submissions/{slug}/{number}/send", "work-submission-send", send::send),
        Route::post("/{lang}/work/submissions/{slug}/{number}/withdraw", "work-submission-withdraw", send::withdraw),
        Route::get("/{lang}/work/submissions/{slug}/{number}/copy", "work-submission-copy", copy::show)
            .page("/{lang}/work/submissions/made-up-call/1/copy"),
        Route::get("/{lang}/work/submissions/{slug}/{number}/files", "work-submission-files", files::list)
            .page("/{lang}/work/submissions/made-up-call/1/files"),
        Route::post("/{lang}/work/submissions/{slug}/{number}/files", "work-submission-file-add", files::add),
        Route::get("/{lang}/work/submissions/{slug}/{number}/files/{file}", "work-submission-file", files::get),
        Route::post("/{lang}/work/submissions/{slug}/{number}/files/{file}", "work-submission-file-remove", files::remove),
        Route::post("/{lang}/work/submissions/{slug}/{number}/colleagues", "work-submission-ask", colleagues::ask),
        Route::post("/{lang}/work/submissions/{slug}/{number}/colleagues/{person}", "work-submission-part", colleagues::remove),
    ]
}

/// The moment at which a request reached the server: read once, before anything of its body is.
#[derive(Clone, Copy, Debug)]
struct Came(Time);

impl FromRequestParts<Arc<App>> for Came {
    type Rejection = WebError;
    async fn from_request_parts(_: &mut Parts, app: &Arc<App>) -> Result<Self, WebError> {
        Ok(Self(app.clock.now()))
    }
}

/// A submission on the desk of somebody who writes on it.
struct Bench {
    call: Call,
    submission: Submission,
    translations: base_content::Translations,
    files: Vec<file::File>,
    me: Id<Person>,
}

impl Bench {
    /// The submission at this address, for somebody who writes on it: else there is nothing. At most six statements.
    async fn open(app: &App, v: &Visitor, me: &Me, (slug, number): (&str, &str)) -> Result<Self, WebError> {
        let (db, me) = (app.db.reader(), Id::from_uuid(me.person));
        let number = number.parse().map_err(|_| WebError::NotFound)?;
        let Opened { call, submission, is_new_to_her } = acts::open(db, (slug, number), me).await?;
        let id = submission.id;
        if is_new_to_her {
            let journal = &app.journal;
            app.act(|tx| async move { acts::join(&*tx, journal, id, me).await }).await?;
        }
        let translations = call::coverage::translations(db, &call, Some(v.content_lang())).await?;
        let files = file::store::of_submission(db, id).await?;
        Ok(Self { call, submission, translations, files, me })
    }

    fn reading<'a>(&'a self, v: &'a Visitor) -> Reading<'a> {
        Reading { source: &self.call.plan.lang, translations: &self.translations, wanted: v.content_lang() }
    }

    /// What it calls itself, or that it has no name yet.
    fn title(&self, v: &Visitor) -> String {
        title(v, &self.submission.title, self.submission.number)
    }

    /// An address below its own.
    fn below(&self, rest: &str) -> String {
        let at = format!("work/submissions/{}/{}", self.call.slug, self.submission.number);
        if rest.is_empty() { at } else { format!("{at}/{rest}") }
    }

    /// Until when it can be changed, in words.
    fn deadline(&self, v: &Visitor) -> String {
        moment_there(v, &self.call, self.call.ends_at())
    }

    fn is_open(&self, at: Time) -> bool {
        super::rules::may_change(&self.call, at)
    }
}

/// What a submission is called in lists.
fn title(v: &Visitor, title: &str, number: u32) -> String {
    if title.is_empty() { v.ta("submission-nameless", &[("number", u64::from(number))]) } else { title.to_owned() }
}

/// The message on how far it is: what it means for its authors.
fn standing(submission: State, has_unsent: bool, stage: Stage) -> &'static str {
    match (submission, stage) {
        (State::Draft, Stage::Closed) => "submission-standing-too-late",
        (State::Draft, _) => "submission-standing-draft",
        (State::Submitted, Stage::Closed) => "submission-standing-received",
        (State::Submitted, _) if has_unsent => "submission-standing-unsent",
        (State::Submitted, _) => "submission-standing-sent",
        (State::Withdrawn, Stage::Closed) => "submission-standing-withdrawn-for-good",
        (State::Withdrawn, _) => "submission-standing-withdrawn",
    }
}

/// Language, slug of the call, number.
type AtId = Path<(String, String, String)>;
/// The same, and a part of it.
type AtPart = Path<(String, String, String, String)>;
type Asked = BTreeMap<String, String>;

impl From<Refusal> for WebError {
    /// Where a page has no better answer.
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::Db(error) => error.into(),
            Refusal::Missing => Self::NotFound,
            other => Self::Broken(other.into()),
        }
    }
}
