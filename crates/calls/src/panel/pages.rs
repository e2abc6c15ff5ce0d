//! The pages of those who lead the reading of a call: phases, seats, who reads what.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use axum::extract::{Path, Query, State as Extract};
use axum::response::{IntoResponse, Response};
use base_core::limits::PAGE_ROWS;
use base_core::{Id, Time};
use base_web::{App, Me, Page, Route, Shared, Visitor, WebError, redirect};
use http::StatusCode;
use people::person;

use super::{Kind, Plan, Refusal, Seat, acts, plan, rules, store};
use crate::call::pages::Told;
use crate::{Call, call, review, submission};

mod assignment;
mod reading;
mod seat;
mod seats;

/// The addresses of this noun.
pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/{lang}/work/calls/{slug}/reading", "work-call-reading", reading::form)
            .page("/{lang}/work/calls/made-up-closed-call/reading"),
        Route::post("/{lang}/work/calls/{slug}/reading", "work-call-reading-save", reading::save),
        Route::get("/{lang}/work/calls/{slug}/panel", "work-call-panel", seats::list)
            .page("/{lang}/work/calls/made-up-closed-call/panel"),
        Route::post("/{lang}/work/calls/{slug}/panel", "work-call-seat-give", seats::add),
        Route::get("/{lang}/work/calls/{slug}/panel/{seat}", "work-call-seat", seat::form)
            .page("/{lang}/work/calls/made-up-closed-call/panel/1"),
        Route::post("/{lang}/work/calls/{slug}/panel/{seat}", "work-call-seat-save", seat::save),
        Route::get("/{lang}/work/calls/{slug}/assignment", "work-call-assignment", assignment::show)
            .page("/{lang}/work/calls/made-up-closed-call/assignment"),
        Route::post("/{lang}/work/calls/{slug}/assignment", "work-call-assign", assignment::turn),
    ]
}

type Slugged = Path<(String, String)>;
type Asked = BTreeMap<String, String>;

/// The call, for who leads its reading: else there is nothing. Two statements.
pub(crate) async fn to_lead(app: &App, v: &Visitor, me: &Me, slug: &str) -> Result<Told, WebError> {
    if !call::rules::is_slug(slug) || !rules::may_lead(me, slug) {
        return Err(WebError::NotFound);
    }
    let found = call::store::find(app.db.reader(), slug).await?.ok_or(WebError::NotFound)?;
    Told::of(app, v, found).await
}

/// What these seats are called before those who lead: the names of who holds them. One statement.
pub(crate) async fn names(app: &App, v: &Visitor, seats: &[Seat]) -> Result<HashMap<Id<Seat>, String>, WebError> {
    let persons: Vec<_> = seats.iter().filter_map(|seat| seat.person).collect();
    let known = person::store::by_ids(app.db.reader(), &persons).await?;
    let name = |seat: &Seat| {
        let name = seat.person.and_then(|person| known.get(&person)).map(|person| person.name.clone());
        (seat.id, name.filter(|name| !name.is_empty()).unwrap_or_else(|| v.t("panel-nobody").into_owned()))
    };
    Ok(seats.iter().map(name).collect())
}

/// The options of the form that can be somebody's themes: key and words.
fn themes(v: &Visitor, told: &Told) -> Vec<(String, String)> {
    use crate::form::Fills;
    let reading = told.reading(v);
    let asked = told.call.plan.questions.iter();
    let asked = asked.filter(|question| matches!(question.fills, Some(Fills::Sectors | Fills::Targets)));
    let option = |question: &crate::form::Question| {
        let choices = question.kind.choices().iter();
        choices.map(|choice| (choice.key.clone(), reading.choice(question, choice).body)).collect::<Vec<_>>()
    };
    let mut seen = BTreeSet::new();
    asked.flat_map(option).filter(|(key, _)| seen.insert(key.clone())).collect()
}
