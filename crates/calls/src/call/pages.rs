//! The pages of a call: what the public sees, and where those who run it prepare and follow it.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use axum::extract::{Path, Query, State as Extract};
use axum::response::{IntoResponse, Response};
use base_content::{Translations, translations_of_text};
use base_core::{Id, Time};
use base_web::{App, Me, Page, Route, Shared, Visitor, WebError, redirect};
use http::StatusCode;
use jiff::tz::TimeZone;

use super::acts::{self, Change};
use super::{Call, Plan, Refusal, Stage, State, coverage, rules, store};
use crate::form::Reading;
use crate::form::reading::Said;

mod criteria;
mod list;
mod new;
mod overview;
mod paper;
mod public;
mod questions;
mod submissions;
mod texts;

pub(crate) use new::{in_other_languages, standard};

/// Stands in addresses for a question or a criterion that is not there yet.
const NEW: &str = "new";

/// The addresses of this noun.
pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/{lang}/calls", "calls", public::list).page("/{lang}/calls"),
        Route::get("/{lang}/calls/{slug}", "call", public::show).page("/{lang}/calls/made-up-call"),
        Route::get("/{lang}/calls/{slug}/form", "call-form", paper::show).page("/{lang}/calls/made-up-call/form"),
        Route::post("/{lang}/calls/{slug}/begin", "call-begin", public::begin),
        Route::get("/{lang}/work/calls", "work-calls", list::show).page("/{lang}/work/calls"),
        Route::get("/{lang}/work/calls/new", "work-call-new", new::form).page("/{lang}/work/calls/new"),
        Route::post("/{lang}/work/calls/new", "work-call-make", new::make),
        Route::get("/{lang}/work/calls/{slug}", "work-call", overview::show).page("/{lang}/work/calls/made-up-call"),
        Route::post("/{lang}/work/calls/{slug}", "work-call-turn", overview::turn),
        Route::get("/{lang}/work/calls/{slug}/edit", "work-call-edit", texts::form).page("/{lang}/work/calls/made-up-call/edit"),
        Route::post("/{lang}/work/calls/{slug}/edit", "work-call-save", texts::save),
        Route::get("/{lang}/work/calls/{slug}/preview", "work-call-preview", paper::preview)
            .page("/{lang}/work/calls/made-up-call/preview"),
        Route::get("/{lang}/work/calls/{slug}/questions", "work-call-questions", questions::list)
            .page("/{lang}/work/calls/made-up-call/questions"),
        Route::post("/{lang}/work/calls/{slug}/questions", "work-call-questions-turn", questions::turn),
        Route::get("/{lang}/work/calls/{slug}/questions/{key}", "work-call-question", questions::form)
            .page("/{lang}/work/calls/made-up-call/questions/scope"),
        Route::post("/{lang}/work/calls/{slug}/questions/{key}", "work-call-question-save", questions::save),
        Route::get("/{lang}/work/calls/{slug}/criteria", "work-call-criteria", criteria::list)
            .page("/{lang}/work/calls/made-up-call/criteria"),
        Route::post("/{lang}/work/calls/{slug}/criteria", "work-call-criteria-turn", criteria::turn),
        Route::get("/{lang}/work/calls/{slug}/criteria/{key}", "work-call-criterion", criteria::form)
            .page("/{lang}/work/calls/made-up-call/criteria/aims"),
        Route::post("/{lang}/work/calls/{slug}/criteria/{key}", "work-call-criterion-save", criteria::save),
        Route::get("/{lang}/work/calls/{slug}/submissions", "work-call-submissions", submissions::list)
            .page("/{lang}/work/calls/made-up-call/submissions"),
        Route::get("/{lang}/work/calls/{slug}/submissions/{number}", "work-call-submission", submissions::show)
            .page("/{lang}/work/calls/made-up-call/submissions/1"),
        Route::get("/{lang}/work/calls/{slug}/submissions/{number}/files/{file}", "work-call-file", submissions::file),
    ]
}

/// A moment in the time zone of a call, with its distance from UTC, so that nobody elsewhere is mistaken.
pub(crate) fn moment_there(v: &base_i18n::Words, call: &Call, at: Time) -> String {
    let there = at.timestamp().to_zoned(call.zone());
    let offset = there.offset().seconds();
    let (sign, minutes) = (if offset < 0 { '−' } else { '+' }, offset.unsigned_abs() / 60);
    let utc = match (minutes / 60, minutes % 60) {
        (0, 0) => "UTC".to_owned(),
        (hours, 0) => format!("UTC{sign}{hours}"),
        (hours, rest) => format!("UTC{sign}{hours}:{rest:02}"),
    };
    let zone = if call.zone() == TimeZone::UTC { utc } else { format!("{}, {utc}", call.plan.zone) };
    let time = there.strftime("%H:%M").to_string();
    v.ta("call-moment", &[("day", v.day(there.date()).as_str()), ("time", time.as_str()), ("zone", zone.as_str())])
}

/// What readers of this language call these. One statement.
pub(crate) async fn titles(app: &App, v: &Visitor, calls: &[Call]) -> Result<HashMap<Id<Call>, Said>, WebError> {
    let subjects: Vec<String> = calls.iter().map(Call::subject).collect();
    let known = translations_of_text(app.db.reader(), &subjects, "title", v.content_lang()).await?;
    let none = Translations::default();
    let title = |call: &Call| {
        let translations = known.get(&call.subject()).unwrap_or(&none);
        (call.id, Reading { source: &call.plan.lang, translations, wanted: v.content_lang() }.of("title", &call.plan.title))
    };
    Ok(calls.iter().map(title).collect())
}

/// A call with its words in the reader's language.
pub(crate) struct Told {
    pub call: Call,
    translations: Translations,
    pub stage: Stage,
}

impl Told {
    /// A call that the public sees; before that, who runs it. Two statements.
    pub async fn public(app: &App, v: &Visitor, slug: &str) -> Result<Self, WebError> {
        let runs = v.signed.as_ref().is_some_and(|me| me.is_through() && rules::may_run(me, slug));
        let found = store::find(app.db.reader(), slug).await?;
        let call = found.filter(|call| rules::is_public(call) || runs).ok_or(WebError::NotFound)?;
        Self::of(app, v, call).await
    }

    /// A call for those who run it. Two statements.
    async fn to_run(app: &App, v: &Visitor, me: &Me, slug: &str) -> Result<Self, WebError> {
        if !rules::is_slug(slug) || !rules::may_run(me, slug) {
            return Err(WebError::NotFound);
        }
        let call = store::find(app.db.reader(), slug).await?.ok_or(WebError::NotFound)?;
        Self::of(app, v, call).await
    }

    pub async fn of(app: &App, v: &Visitor, call: Call) -> Result<Self, WebError> {
        let translations = coverage::translations(app.db.reader(), &call, Some(v.content_lang())).await?;
        let stage = call.stage(app.clock.now());
        Ok(Self { call, translations, stage })
    }

    pub fn reading<'a>(&'a self, v: &'a Visitor) -> Reading<'a> {
        Reading { source: &self.call.plan.lang, translations: &self.translations, wanted: v.content_lang() }
    }

    pub fn title(&self, v: &Visitor) -> Said {
        self.reading(v).of("title", &self.call.plan.title)
    }

    /// An address below its own among those who run it.
    pub fn below(&self, rest: &str) -> String {
        let slug = &self.call.slug;
        if rest.is_empty() { format!("work/calls/{slug}") } else { format!("work/calls/{slug}/{rest}") }
    }

    /// What is said of the language of its words.
    fn note(&self, v: &Visitor) -> Option<String> {
        let texts = self.call.plan.texts();
        v.note_on(texts.iter().map(|text| self.translations.read(text, v.content_lang()).origin))
    }

    fn opens(&self, v: &Visitor) -> String {
        moment_there(v, &self.call, self.call.opens_at)
    }

    fn closes(&self, v: &Visitor) -> String {
        moment_there(v, &self.call, self.call.ends_at())
    }
}

/// Keeps another plan, for who saw the call at `revision`.
async fn keep_plan(app: &Arc<App>, me: &Me, call: &Call, revision: u32, plan: Plan) -> Result<Call, Refusal> {
    let change = &Change { opens_at: call.opens_at, closes_at: call.closes_at, plan };
    let (journal, actor, slug) = (&app.journal, &me.actor(), call.slug.as_str());
    app.act(|tx| async move { acts::change(&*tx, journal, actor, (slug, revision), change).await }).await
}

/// Where to after keeping: on to `next`, or the page again with what stands in the way.
fn kept(
    v: &Visitor,
    outcome: Result<Call, Refusal>,
    next: &str,
    again: impl FnOnce(&'static str) -> Result<Page, WebError>,
) -> Result<Response, WebError> {
    match outcome {
        Ok(_) => Ok(redirect(&v.to(next))),
        Err(refusal) => match refusal_words(&refusal) {
            Some(words) => Ok(again(words)?.status(StatusCode::CONFLICT).into_response()),
            None => Err(refusal.into()),
        },
    }
}

/// A key for something that is named so, which nothing has yet.
fn free_key(name: &str, otherwise: &str, is_taken: impl Fn(&str) -> bool) -> String {
    let stem: String = base_text::slug(name).split('-').take(3).collect::<Vec<_>>().join("-");
    let stem = Some(stem).filter(|stem| !stem.is_empty() && stem != NEW).unwrap_or_else(|| otherwise.to_owned());
    let found = numbered(&stem).find(|key| !is_taken(key));
    found.unwrap_or(stem)
}

fn numbered(stem: &str) -> impl Iterator<Item = String> + '_ {
    (1..).map(move |number| if number == 1 { stem.to_owned() } else { format!("{stem}-{number}") })
}

/// The revision that a form was made from.
fn revision_of(form: &base_web::Form) -> Result<u32, WebError> {
    form.get("revision").parse().map_err(|_| WebError::BadRequest)
}

/// The message of a refusal that a page says in its own words.
fn refusal_words(refusal: &Refusal) -> Option<&'static str> {
    match refusal {
        Refusal::Overtaken => Some("call-overtaken"),
        Refusal::Answered => Some("call-answered"),
        Refusal::Judged => Some("call-judged"),
        Refusal::Wanting(wanting) => wanting.first().copied(),
        _ => None,
    }
}

fn unprocessable(page: Page) -> Response {
    page.status(StatusCode::UNPROCESSABLE_ENTITY).into_response()
}

type Slugged = Path<(String, String)>;
type Keyed = Path<(String, String, String)>;
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
