//! What owners propose, for the editors to take over or decline.

use askama::Template;
use axum::extract::Query;
use axum::response::{IntoResponse, Response};
use base_text::Piece;
use base_web::{Form, FormFaults, Frame, Keep, Labels, Page, Sheet as Small, redirect};
use http::StatusCode;
use people::{Role, role};

use super::edit::page_of as form_of;
use super::*;
use crate::draft::{State as DraftState, WHY_CHARS_MAX, acts};
use crate::version::difference::{Field, fields};

/// Proposals on one page, each with what it changes.
const PROPOSALS: u64 = 10;
const LABELS: Labels = &[("why", "workbench-decline-why")];

#[derive(Template)]
#[template(path = "draft/proposals.html")]
struct Proposals {
    frame: Frame,
    proposals: Vec<Proposal>,
    count: u64,
    page: u64,
    pages: u64,
    /// An editor who has a draft of the same practice must finish it first: where it is.
    own_draft: Option<String>,
}

struct Proposal {
    id: String,
    slug: String,
    title: String,
    name: String,
    at: String,
    note: String,
    fields: Vec<Field>,
    sheet: Small,
}

pub(super) async fn list(State(app): Shared, v: Visitor, me: Me, Query(asked): Query<Asked>) -> Result<Page, WebError> {
    check_editor(&me)?;
    let page = page_asked(&asked);
    show(&app, &v, page, None, None).await
}

/// All proposals; the form of one may have come back. Seven statements, however many.
async fn show(
    app: &Arc<App>,
    v: &Visitor,
    page: u64,
    returned: Option<(Id<Draft>, Small)>,
    own_draft: Option<String>,
) -> Result<Page, WebError> {
    let db = app.db.reader();
    let count = store::count_submitted(db).await?;
    let drafts = store::submitted(db, (page - 1) * PROPOSALS, PROPOSALS).await?;
    let names = names(app, &drafts.iter().map(|draft| draft.author).collect::<Vec<_>>()).await?;
    let practices = practice::store::rows_by_ids(db, &drafts.iter().map(|draft| draft.practice).collect::<Vec<_>>()).await?;
    let wanted: Vec<(Id<Practice>, u32)> = drafts.iter().map(|draft| (draft.practice, draft.base)).collect();
    let bases = version::store::records(db, &wanted).await?;
    let proposals = drafts.into_iter().filter_map(|draft| {
        let practice = practices.get(&draft.practice)?;
        let base = bases.get(&(draft.practice, draft.base))?;
        let (record, _) = Sheet::typed(&draft.typed).read_sound(base);
        let sheet = returned.as_ref().filter(|(id, _)| *id == draft.id).map(|(_, sheet)| sheet.clone());
        Some(Proposal {
            id: draft.id.to_string(),
            slug: practice.slug.clone(),
            title: base.name.body.clone(),
            name: names.get(&draft.author).cloned().unwrap_or_default(),
            at: v.moment(draft.updated_at),
            note: draft.note,
            fields: fields(base, &record, &v.words),
            sheet: sheet.unwrap_or_else(|| Small::new(LABELS)),
        })
    });
    let template = Proposals {
        frame: v.frame(v.t("workbench-proposals-title")).hidden(),
        proposals: proposals.collect(),
        pages: count.div_ceil(PROPOSALS).max(1),
        count,
        page,
        own_draft,
    };
    Page::html(&template, v.content_lang(), Keep::Never)
}

type Numbered = Path<(String, String)>;

pub(super) async fn accept(State(app): Shared, v: Visitor, me: Me, Path((_, id)): Numbered) -> Result<Response, WebError> {
    let (proposal, slug) = find(&app, &me, &id).await?;
    let (journal, editor, id) = (&app.journal, Id::from_uuid(me.person), proposal.id);
    match app.act(|tx| async move { acts::accept(&*tx, journal, editor, id).await }).await {
        Ok(_) => Ok(redirect(&v.to(format!("work/practices/{slug}/edit")))),
        Err(Refusal::AlreadyOpen) => {
            let own = store::open_of(app.db.reader(), proposal.practice, editor).await?;
            let form = form_of(own.map_or(Kind::Edit, |draft| draft.kind));
            let own = format!("work/practices/{slug}/{form}");
            let page = show(&app, &v, page_of(&app, &proposal).await?, None, Some(own)).await?;
            Ok(page.status(StatusCode::CONFLICT).into_response())
        }
        Err(Refusal::Closed) => Ok(redirect(&v.to("work/proposals"))),
        Err(refusal) => Err(refusal.into()),
    }
}

pub(super) async fn decline(
    State(app): Shared,
    v: Visitor,
    me: Me,
    Path((_, id)): Numbered,
    sent: Form,
) -> Result<Response, WebError> {
    let (proposal, _) = find(&app, &me, &id).await?;
    let mut faults = FormFaults::default();
    faults.require(&v.words, &sent, "why", WHY_CHARS_MAX);
    if !faults.is_empty() && proposal.state == DraftState::Submitted {
        let returned = (proposal.id, Small::new(LABELS).with(sent).faulty(faults));
        let page = show(&app, &v, page_of(&app, &proposal).await?, Some(returned), None).await?;
        return Ok(page.status(StatusCode::UNPROCESSABLE_ENTITY).into_response());
    }
    let (journal, editor, id, why) = (&app.journal, Id::from_uuid(me.person), proposal.id, sent.get("why"));
    match app.act(|tx| async move { acts::decline(&*tx, journal, editor, id, why).await }).await {
        Ok(_) | Err(Refusal::Closed) => Ok(redirect(&v.to("work/proposals"))),
        Err(refusal) => Err(refusal.into()),
    }
}

/// The page on which it is now: what was typed about it must be there when it comes back.
async fn page_of(app: &App, proposal: &Draft) -> Result<u64, WebError> {
    Ok(store::count_before(app.db.reader(), proposal).await? / PROPOSALS + 1)
}

/// A proposal that was handed in, for an editor, with the slug of its practice.
async fn find(app: &App, me: &Me, id: &str) -> Result<(Draft, String), WebError> {
    check_editor(me)?;
    let id = id.parse().map_err(|_| WebError::NotFound)?;
    let draft = store::find(app.db.reader(), id).await?;
    let draft =
        draft.filter(|draft| draft.kind == Kind::Proposal && draft.state != DraftState::Open).ok_or(WebError::NotFound)?;
    let practice = practice::store::by_id(app.db.reader(), draft.practice).await?.ok_or(WebError::NotFound)?;
    Ok((draft, practice.slug))
}

fn check_editor(me: &Me) -> Result<(), WebError> {
    if role::is(me, Role::Editor) { Ok(()) } else { Err(WebError::NotFound) }
}
