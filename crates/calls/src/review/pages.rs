//! The pages of those who read: what waits for them, and the sheet for one submission.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

use axum::extract::{Path, Query, State as Extract};
use axum::response::{IntoResponse, Response};
use base_core::limits::PAGE_ROWS;
use base_core::{Id, Time};
use base_web::{App, Me, Page, Route, Shared, Visitor, WebError, redirect};
use http::StatusCode;

use super::{Review, State, acts, rules, store, tally};
use crate::call::pages::{moment_there, titles};
use crate::panel::{self, Plan, Refusal, Seat};
use crate::{Call, Submission, call, submission};

mod list;
mod queue;
mod sheet;

pub(crate) use sheet::letter_of;

/// The addresses of this noun.
pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/{lang}/work/reviews", "work-reviews", list::show).page("/{lang}/work/reviews"),
        Route::get("/{lang}/work/reviews/{slug}", "work-review-queue", queue::show)
            .page("/{lang}/work/reviews/made-up-closed-call"),
        Route::get("/{lang}/work/reviews/{slug}/next", "work-review-next", queue::next),
        Route::get("/{lang}/work/reviews/{slug}/{number}", "work-review", sheet::form)
            .page("/{lang}/work/reviews/made-up-closed-call/1"),
        Route::post("/{lang}/work/reviews/{slug}/{number}", "work-review-save", sheet::save),
        Route::get("/{lang}/work/reviews/{slug}/{number}/files/{file}", "work-review-file", sheet::file),
    ]
}

type Slugged = Path<(String, String)>;
type Numbered = Path<(String, String, String)>;
type Asked = BTreeMap<String, String>;

/// For this call she holds the role: else there is nothing, even if she has a seat still.
fn reads_for(me: &Me, slug: &str) -> Result<Id<people::Person>, WebError> {
    if call::rules::is_slug(slug) && panel::rules::may_read(me, slug) {
        Ok(Id::from_uuid(me.person))
    } else {
        Err(WebError::NotFound)
    }
}

/// What a submission is called before readers.
fn named(v: &Visitor, title: &str, number: u32) -> String {
    if title.is_empty() { v.ta("submission-nameless", &[("number", u64::from(number))]) } else { title.to_owned() }
}

/// Of the phase that is under way its name and its end; else when the next begins, or that all are over: in words.
pub(crate) fn phase_words(v: &Visitor, call: &Call, plan: &Plan, now: Time) -> String {
    let active = plan.phases.iter().position(|phase| plan.active(now) == Some(phase));
    match active {
        Some(place) => {
            let until = moment_there(v, call, plan.end_of(place));
            v.ta("review-phase-now", &[("phase", plan.phases[place].name.as_str()), ("moment", until.as_str())])
        }
        None if now < plan.ends_at => {
            let next = plan.phases.first().map_or(plan.ends_at, panel::plan::Phase::starts_at);
            v.ta("review-phase-later", &[("moment", moment_there(v, call, next))])
        }
        None => v.ta("review-phase-over", &[("moment", moment_there(v, call, plan.ends_at))]),
    }
}

impl From<Refusal> for WebError {
    /// Where a page has no better answer.
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::Db(error) => error.into(),
            Refusal::Missing | Refusal::NotNow => Self::NotFound,
            other => Self::Broken(other.into()),
        }
    }
}
