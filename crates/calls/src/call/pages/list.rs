//! `/{lang}/work/calls`: the calls that somebody runs.

use askama::Template;
use base_core::limits::PAGE_ROWS;
use base_web::listing::{Turn, page_of};
use base_web::{Frame, Keep, Signed};
use people::Role;

use super::*;
use crate::call::Answering;
use crate::submission::{self, State as Sent};

#[derive(Template)]
#[template(path = "call/runs.html")]
struct List {
    frame: Frame,
    may_open: bool,
    rows: Vec<Row>,
    turn: Turn,
}

struct Row {
    path: String,
    title: Said,
    state: String,
    closes: String,
    submitted: u64,
    drafts: u64,
    /// Otherwise nobody knows here how many answered.
    is_run_here: bool,
    fictional: bool,
}

pub(super) async fn show(Extract(app): Shared, v: Visitor, me: Me, Query(asked): Query<Asked>) -> Result<Page, WebError> {
    let (db, hers) = (app.db.reader(), runs(&me));
    let page = page_of(&asked);
    let total = store::count(db, hers.as_deref(), None).await?;
    let calls = store::list(db, hers.as_deref(), None, (page - 1) * PAGE_ROWS, PAGE_ROWS).await?;
    let titles = titles(&app, &v, &calls).await?;
    let ids: Vec<_> = calls.iter().map(|call| call.id).collect();
    let counts = submission::store::counts(db, &ids).await?;
    let now = app.clock.now();
    let count = |call: &Call, state| counts.get(&(call.id, state)).copied().unwrap_or_default();
    let row = |call: &Call| Row {
        path: format!("work/calls/{}", call.slug),
        title: titles[&call.id].clone(),
        state: state_words(&v, call, now),
        closes: if call.plan.when.is_empty() { moment_there(&v, call, call.ends_at()) } else { call.plan.when.clone() },
        is_run_here: call.plan.answering != Answering::Nobody,
        submitted: count(call, Sent::Submitted),
        drafts: count(call, Sent::Draft),
        fictional: call.fictional,
    };
    let list = List {
        frame: v.frame(v.t("calls-run-title")).hidden(),
        may_open: rules::may_open(&me),
        rows: calls.iter().map(row).collect(),
        turn: Turn::of(&v.to("work/calls"), &[], page, total),
    };
    Page::html(&list, v.content_lang(), Keep::Never)
}

/// Whether it is a draft, and if not, where it is in time.
pub(super) fn state_words(v: &Visitor, call: &Call, now: Time) -> String {
    let key = match call.state {
        State::Draft => "call-state-draft".to_owned(),
        State::Announced => format!("call-stage-{}", call.stage(now).as_str()),
    };
    v.t(&key).into_owned()
}

/// The slugs of the calls that she runs or leads; all of them for a convener or chair of the site.
fn runs(me: &Signed) -> Option<Vec<String>> {
    if rules::may_open(me) || people::role::is(me, Role::Chair) {
        return None;
    }
    let leads = [Role::Convener.as_str(), Role::Chair.as_str()];
    let own = me.grants.iter().filter(|grant| leads.contains(&grant.role)).filter_map(|grant| grant.scope.as_ref());
    Some(own.filter(|(kind, _)| kind == "call").map(|(_, slug)| slug.clone()).collect())
}
