//! The pages of choosing: the table, one submission, the balance, minutes, letters, and the record that the public reads.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

use axum::extract::{Path, Query, State as Extract};
use axum::response::{IntoResponse, Response};
use base_core::Id;
use base_core::limits::PAGE_ROWS;
use base_web::listing::{Turn, page_of};
use base_web::{App, Form, Frame, Keep, Me, Page, Route, Shared, Visitor, WebError, redirect};
use http::StatusCode;

use super::{Decision, Selection, Verdict, VerdictLetter, acts, letter, rules, store};
use crate::call::pages::{Told, moment_there};
use crate::criterion::{Criterion, Kind as CriterionKind};
use crate::panel::Refusal;
use crate::panel::pages::to_lead;
use crate::review::tally::{self, store::Order};
use crate::review::{self, Tally};
use crate::submission::{self, Submission};

mod balance;
mod decision;
mod export;
mod letters;
mod minutes;
mod record;
mod table;

/// The addresses of this noun.
pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/{lang}/work/calls/{slug}/selection", "work-call-selection", table::show)
            .page("/{lang}/work/calls/made-up-closed-call/selection"),
        Route::post("/{lang}/work/calls/{slug}/selection", "work-call-selection-turn", table::turn),
        Route::get("/{lang}/work/calls/{slug}/selection.csv", "work-call-selection-csv", export::csv),
        Route::get("/{lang}/work/calls/{slug}/selection/{number}", "work-call-decision", decision::form)
            .page("/{lang}/work/calls/made-up-closed-call/selection/1"),
        Route::post("/{lang}/work/calls/{slug}/selection/{number}", "work-call-decide", decision::save),
        Route::get("/{lang}/work/calls/{slug}/balance", "work-call-balance", balance::show)
            .page("/{lang}/work/calls/made-up-closed-call/balance"),
        Route::get("/{lang}/work/calls/{slug}/minutes", "work-call-minutes", minutes::form)
            .page("/{lang}/work/calls/made-up-closed-call/minutes"),
        Route::post("/{lang}/work/calls/{slug}/minutes", "work-call-minutes-save", minutes::save),
        Route::get("/{lang}/work/calls/{slug}/letters", "work-call-letters", letters::list)
            .page("/{lang}/work/calls/made-up-closed-call/letters"),
        Route::post("/{lang}/work/calls/{slug}/letters", "work-call-letters-turn", letters::turn),
        Route::get("/{lang}/work/calls/{slug}/letters/{letter}", "work-call-letter", letters::form),
        Route::post("/{lang}/work/calls/{slug}/letters/{letter}", "work-call-letter-read", letters::save),
        Route::get("/{lang}/calls/{slug}/record", "call-record", record::show).page("/{lang}/calls/made-up-closed-call/record"),
    ]
}

type Slugged = Path<(String, String)>;
type Numbered = Path<(String, String, String)>;
type Asked = BTreeMap<String, String>;

/// The scored criteria of a call.
fn scored(criteria: &[Criterion]) -> impl Iterator<Item = &Criterion> {
    criteria.iter().filter(|criterion| matches!(criterion.kind, CriterionKind::Scored { .. }))
}

/// Thousandths as per cent, in the reader's words.
fn percent(v: &Visitor, thousandths: u32) -> String {
    v.percent_stated(&format!("{}.{}", thousandths / 10, thousandths % 10))
}

/// A median that is kept doubled.
fn median(v: &Visitor, doubled: u32) -> String {
    v.stated(&halves(doubled))
}

/// Halves as digits: `2`, `2.5`.
fn halves(doubled: u32) -> String {
    if doubled.is_multiple_of(2) { (doubled / 2).to_string() } else { format!("{}.5", doubled / 2) }
}

/// What was done, where the address says so with a word that the page knows.
fn done(asked: &Asked, known: &[&str]) -> Option<String> {
    asked.get("done").filter(|done| known.contains(&done.as_str())).map(|done| format!("selection-done-{done}"))
}
