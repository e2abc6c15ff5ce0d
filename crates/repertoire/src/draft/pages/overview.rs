//! One practice on the workbench: how it stands, who is writing, what waits, and what to do next.

use askama::Template;
use axum::extract::Query;
use base_web::{Frame, Keep, Page};

use super::*;
use crate::draft::State as DraftState;
use crate::practice::Status;

/// Of her own proposals, as many are told.
const PROPOSALS_SHOWN: u64 = 10;

#[derive(Template)]
#[template(path = "draft/overview.html")]
struct Overview<'a> {
    frame: Frame,
    bench: &'a Bench,
    city: String,
    /// What was just done.
    done: Option<Done>,
    /// Her own draft: its kind, and when it was saved.
    mine: Option<(Kind, String)>,
    is_stale: bool,
    /// Others who are writing: name and last change.
    writing: Vec<(String, String)>,
    /// Proposals that wait: id, name, reason, moment.
    waiting: Vec<Waiting>,
    /// What she proposed before, and what became of it.
    proposed: Vec<Proposed>,
}

/// What somebody has just done with her draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Done {
    Published,
    /// Published, but it said what readers see already.
    Unchanged,
    Sent,
    Dropped,
    Kept,
}

impl Done {
    /// The word of an address, if it is true of how things stand: an address can be kept or passed around.
    fn find(word: &str, closed: Option<&Draft>, has_draft: bool) -> Option<Self> {
        match (word, closed.map(|draft| (draft.state, draft.published))) {
            ("published", Some((DraftState::Published, Some(_)))) => Some(Self::Published),
            ("published", Some((DraftState::Published, None))) => Some(Self::Unchanged),
            ("sent", Some((DraftState::Submitted, _))) => Some(Self::Sent),
            ("dropped", Some((DraftState::Dropped, _))) => Some(Self::Dropped),
            ("kept", _) if has_draft => Some(Self::Kept),
            _ => None,
        }
    }
}

struct Waiting {
    name: String,
    note: String,
    at: String,
}

struct Proposed {
    state: &'static str,
    note: String,
    answer: Option<String>,
    at: String,
}

pub(super) async fn show(
    State(app): Shared,
    v: Visitor,
    me: Me,
    Path((_, slug)): Slugged,
    Query(asked): Query<Asked>,
) -> Result<Page, WebError> {
    let bench = Bench::open(&app, &v, &me, &slug).await?;
    let db = app.db.reader();
    let practice = bench.practice();
    let drafts = store::of_practice(db, practice.id).await?;
    let names = names(&app, &drafts.iter().map(|draft| draft.author).collect::<Vec<_>>()).await?;
    let proposals = store::proposals_of(db, practice.id, bench.me, PROPOSALS_SHOWN).await?;
    let mine = drafts.iter().find(|draft| draft.author == bench.me && draft.state == DraftState::Open);
    let word = asked.get("done").map_or("", String::as_str);
    let closed = if mine.is_none() { store::closed_of(db, practice.id, bench.me).await? } else { None };
    let of_others = |draft: &&Draft| bench.may_edit && draft.author != bench.me;
    let name = |draft: &Draft| names.get(&draft.author).cloned().unwrap_or_default();
    let open = drafts.iter().filter(of_others).filter(|draft| draft.state == DraftState::Open && draft.kind == Kind::Edit);
    let waiting = drafts.iter().filter(|draft| bench.may_edit && draft.state == DraftState::Submitted);
    let template = Overview {
        frame: v.frame(bench.title()).hidden(),
        city: bench.shown.place.name(v.content_lang()).0.to_owned(),
        done: Done::find(word, closed.as_ref(), mine.is_some()),
        mine: mine.map(|draft| (draft.kind, v.moment(draft.updated_at))),
        is_stale: mine.is_some_and(|draft| draft.base != practice.version),
        writing: open.map(|draft| (name(draft), v.moment(draft.updated_at))).collect(),
        waiting: waiting
            .map(|draft| Waiting { name: name(draft), note: draft.note.clone(), at: v.moment(draft.updated_at) })
            .collect(),
        proposed: proposals
            .into_iter()
            .filter(|draft| draft.state != DraftState::Open)
            .map(|draft| Proposed {
                state: draft.state.as_str(),
                note: draft.note,
                answer: draft.answer,
                at: v.moment(draft.updated_at),
            })
            .collect(),
        bench: &bench,
    };
    Page::html(&template, v.content_lang(), Keep::Never)
}
