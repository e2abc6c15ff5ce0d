//! A submission for its authors: how far it is, what to do next, who writes on it.

use std::collections::HashMap;

use askama::Template;
use base_web::{FormFaults, Frame, Keep, Labels, Page, Sheet};
use people::person;

use super::*;
use crate::criterion::Criterion;
use crate::selection::{self, VerdictLetter};
use crate::submission::rules::failed_gates;
use crate::submission::store::{self, Member};

const LABELS: Labels = &[("email", "submission-colleague-email")];
const DONE: [&str; 5] = ["sent", "withdrawn", "colleague-asked", "colleague-gone", "colleague-stays"];

#[derive(Template)]
#[template(path = "submission/show.html")]
struct Show<'a> {
    frame: Frame,
    bench: &'a Bench,
    call: crate::form::reading::Said,
    standing: &'static str,
    is_open: bool,
    deadline: String,
    sent_at: Option<String>,
    lacking: usize,
    /// Gates that its answers do not pass.
    gates: Vec<crate::form::reading::Said>,
    desk: Option<String>,
    /// Id and name of who was asked; before she has opened it, her address.
    members: Vec<(String, String)>,
    sheet: Sheet,
    done: Option<String>,
    /// The letter with the result, once it has left.
    result: Option<VerdictLetter>,
}

pub(super) async fn show(
    Extract(app): Shared,
    v: Visitor,
    me: Me,
    Came(came): Came,
    Path(at): AtId,
    Query(asked): Query<Asked>,
) -> Result<Page, WebError> {
    let bench = Bench::open(&app, &v, &me, (&at.1, &at.2)).await?;
    let done = asked.get("done").filter(|done| DONE.contains(&done.as_str())).map(|done| format!("submission-done-{done}"));
    page(&app, &v, &bench, came, Sheet::new(LABELS), done).await
}

/// The page with what is to be mended in asking a colleague.
pub(super) async fn with_fault(
    app: &Arc<App>,
    v: &Visitor,
    bench: &Bench,
    came: Time,
    form: base_web::Form,
    key: &str,
) -> Result<Page, WebError> {
    let mut faults = FormFaults::default();
    faults.note("email", v.t(key));
    page(app, v, bench, came, Sheet::new(LABELS).with(form).faulty(faults), None).await
}

async fn page(
    app: &Arc<App>,
    v: &Visitor,
    bench: &Bench,
    came: Time,
    sheet: Sheet,
    done: Option<String>,
) -> Result<Page, WebError> {
    let db = app.db.reader();
    let (call, submission) = (&bench.call, &bench.submission);
    let members = store::members(db, submission.id).await?;
    let names = person::store::by_ids(db, &members.iter().map(|member| member.person).collect::<Vec<_>>()).await?;
    let names: HashMap<_, _> = names.into_iter().map(|(id, person)| (id, person.name)).collect();
    let desks: Vec<_> = submission.desk.into_iter().collect();
    let desk = desk::store::by_ids(db, &desks).await?.pop().map(|desk| desk.name);
    let reading = bench.reading(v);
    let gate = |gate: &Criterion| reading.of(&format!("c.{}.name", gate.key), &gate.name);
    let named = |member: &Member| {
        let name = names.get(&member.person).filter(|name| member.joined_at.is_some() && !name.is_empty());
        (member.person.to_string(), name.unwrap_or(&member.address).clone())
    };
    let title = bench.title(v);
    let title = if sheet.faults.is_empty() { title } else { v.ta("error-title", &[("title", title.as_str())]) };
    let template = Show {
        frame: v.frame(title).hidden(),
        call: reading.of("title", &call.plan.title),
        standing: standing(submission.state, submission.has_unsent(), call.stage(came)),
        is_open: bench.is_open(came),
        deadline: bench.deadline(v),
        sent_at: submission.sent.as_ref().map(|(_, at)| moment_there(v, call, *at)),
        lacking: edit::lacking(v, bench, came).len(),
        gates: failed_gates(call, submission).into_iter().map(gate).collect(),
        desk,
        members: members.iter().map(named).collect(),
        sheet,
        done,
        result: selection::letter::store::sent_on(db, submission.id).await?,
        bench,
    };
    Page::html(&template, v.content_lang(), Keep::Never)
}
