//! The last step: a draft is published, or handed to the editors, with a reason.

use askama::Template;
use axum::response::{IntoResponse, Response};
use base_text::Piece;
use base_web::{Form as Sent, FormFaults, Frame, Keep, Labels, Page, Sheet as Small, redirect};
use http::StatusCode;

use super::edit::others;
use super::*;
use crate::draft::{WHY_CHARS_MAX, acts};
use crate::thesaurus;
use crate::version::difference::{Field, fields};

const LABELS: Labels = &[("why", "workbench-why"), ("minor", "workbench-minor")];

#[derive(Template)]
#[template(path = "draft/publish.html")]
struct Publish<'a> {
    frame: Frame,
    bench: &'a Bench,
    kind: Kind,
    back: String,
    sheet: Small,
    /// `None` if she has no draft.
    revision: Option<u32>,
    is_stale: bool,
    /// What was published since the draft was begun, if it has to be taken in first.
    newest: Option<Newest>,
    is_withdrawn: bool,
    /// Fields to be mended first.
    advice: Vec<Advice>,
    /// Themes of the draft that the thesaurus does not know.
    strange: Vec<String>,
    fields: Vec<Field>,
    /// Others who are writing on the same practice, with the time of their last change.
    others: Vec<(String, String)>,
    /// Translations that no longer fit, unless it is a small correction.
    outdates: usize,
    /// The draft is another than she saw when she pressed the button.
    is_overtaken: bool,
}

pub(super) async fn form(State(app): Shared, v: Visitor, me: Me, Path((_, slug)): Slugged) -> Result<Page, WebError> {
    let bench = Bench::open_to_edit(&app, &v, &me, &slug).await?;
    show(&app, &v, &bench, Kind::Edit, None, false).await
}

pub(super) async fn send_form(State(app): Shared, v: Visitor, me: Me, Path((_, slug)): Slugged) -> Result<Page, WebError> {
    let bench = open_to_propose(&app, &v, &me, &slug).await?;
    show(&app, &v, &bench, Kind::Proposal, None, false).await
}

async fn open_to_propose(app: &App, v: &Visitor, me: &Me, slug: &str) -> Result<Bench, WebError> {
    let bench = Bench::open(app, v, me, slug).await?;
    if bench.may_propose { Ok(bench) } else { Err(WebError::NotFound) }
}

pub(super) async fn publish(
    State(app): Shared,
    v: Visitor,
    me: Me,
    Path((_, slug)): Slugged,
    sent: Sent,
) -> Result<Response, WebError> {
    let bench = Bench::open_to_edit(&app, &v, &me, &slug).await?;
    finish(&app, &v, &bench, Kind::Edit, sent).await
}

pub(super) async fn send(
    State(app): Shared,
    v: Visitor,
    me: Me,
    Path((_, slug)): Slugged,
    sent: Sent,
) -> Result<Response, WebError> {
    let bench = open_to_propose(&app, &v, &me, &slug).await?;
    finish(&app, &v, &bench, Kind::Proposal, sent).await
}

async fn finish(app: &Arc<App>, v: &Visitor, bench: &Bench, kind: Kind, sent: Sent) -> Result<Response, WebError> {
    let mut faults = FormFaults::default();
    faults.require(&v.words, &sent, "why", WHY_CHARS_MAX);
    let revision: u32 = sent.get("revision").parse().map_err(|_| WebError::BadRequest)?;
    if !faults.is_empty() {
        let page = show(app, v, bench, kind, Some(Small::new(LABELS).with(sent).faulty(faults)), false).await?;
        return Ok(page.status(StatusCode::UNPROCESSABLE_ENTITY).into_response());
    }
    let outcome = match kind {
        Kind::Edit => put_before_readers(app, bench, revision, &sent).await,
        Kind::Proposal => hand_in(app, bench, revision, &sent).await,
    };
    match outcome {
        // Where it is no longer open, the button was pressed twice, or what became of it stands there.
        Ok(()) | Err(Refusal::Closed) => {
            Ok(redirect(&v.to(bench.below_with(if kind == Kind::Edit { "published" } else { "sent" }))))
        }
        Err(Refusal::Overtaken | Refusal::Stale | Refusal::Unsound(_) | Refusal::Practice(practice::Refusal::NotPublic)) => {
            let page = show(app, v, bench, kind, Some(Small::new(LABELS).with(sent)), true).await?;
            Ok(page.status(StatusCode::CONFLICT).into_response())
        }
        Err(refusal) => Err(refusal.into()),
    }
}

async fn put_before_readers(app: &Arc<App>, bench: &Bench, revision: u32, sent: &Sent) -> Result<(), Refusal> {
    let draft = store::open_of(app.db.reader(), bench.practice().id, bench.me).await?.ok_or(Refusal::Closed)?;
    let (id, journal, me) = (draft.id, &app.journal, bench.me);
    let (why, minor) = (sent.get("why"), sent.get("minor") == "yes");
    app.act(|tx| async move { acts::publish(&*tx, journal, me, (id, revision), (why, minor)).await }).await?;
    Ok(())
}

async fn hand_in(app: &Arc<App>, bench: &Bench, revision: u32, sent: &Sent) -> Result<(), Refusal> {
    let db = app.db.reader();
    let draft = store::open_of(db, bench.practice().id, bench.me).await?.ok_or(Refusal::Closed)?;
    let full = version::store::find(db, bench.practice().id, draft.base).await?;
    let base = &full.ok_or(Refusal::Missing)?.record;
    let (journal, me, practice, note) = (&app.journal, bench.me, bench.practice().id, sent.get("why"));
    app.act(|tx| async move { acts::submit(&*tx, journal, me, (practice, revision), base, note).await }).await?;
    Ok(())
}

async fn show(
    app: &Arc<App>,
    v: &Visitor,
    bench: &Bench,
    kind: Kind,
    sheet: Option<Small>,
    is_overtaken: bool,
) -> Result<Page, WebError> {
    let work = bench.work(app, None).await?;
    let (record, faults) = work.read();
    let thesaurus = thesaurus::at_hand(app);
    let strange = record.themes.iter().flatten().filter(|theme| thesaurus.theme(&theme.body).is_none());
    let is_stale = kind == Kind::Edit && work.is_stale(bench.practice());
    // What is known of why she began it is there already, to be left or said better.
    let why = work.draft.as_ref().map_or("", |draft| draft.note.as_str());
    let sheet = sheet.unwrap_or_else(|| Small::new(LABELS).with(Sent::from_pairs([("why", why)])));
    let title = match kind {
        Kind::Edit => v.ta("workbench-publish-title", &[("title", bench.title())]),
        Kind::Proposal => v.ta("workbench-send-title", &[("title", bench.title())]),
    };
    let (others, outdates) = match kind {
        Kind::Edit => (others(app, v, bench).await?, outdates(app, bench, &work.base_record, &record).await?),
        Kind::Proposal => (Vec::new(), 0),
    };
    let template = Publish {
        frame: v.frame(title).hidden(),
        kind,
        back: bench.form_path(&work),
        sheet,
        revision: work.draft.as_ref().filter(|draft| draft.kind == kind).map(|draft| draft.revision),
        newest: if is_stale { bench.newest(app, v).await? } else { None },
        is_stale,
        is_withdrawn: bench.practice().status == practice::Status::Withdrawn,
        advice: work.advice(&faults, v),
        strange: strange.map(|theme| theme.body.clone()).collect(),
        fields: fields(&work.base_record, &record, &v.words),
        others,
        outdates,
        is_overtaken,
        bench,
    };
    Page::html(&template, v.content_lang(), Keep::Never)
}

/// How many translations of what readers see are up to date and will not be after these changes. One statement.
async fn outdates(app: &App, bench: &Bench, before: &Record, after: &Record) -> Result<usize, WebError> {
    let subject = bench.practice().subject();
    let all = base_content::translations_of(app.db.reader(), std::slice::from_ref(&subject), None).await?.remove(&subject);
    Ok(base_content::carried(&all.unwrap_or_default(), &before.texts(), &after.texts()).len())
}

/// Gives her draft up.
pub(super) async fn drop_draft(State(app): Shared, v: Visitor, me: Me, Path((_, slug)): Slugged) -> Result<Response, WebError> {
    let bench = Bench::open(&app, &v, &me, &slug).await?;
    let (journal, me, practice) = (&app.journal, bench.me, bench.practice().id);
    app.act(|tx| async move { acts::drop_open(&*tx, journal, me, practice).await }).await?;
    Ok(redirect(&v.to(bench.below_with("dropped"))))
}

/// Takes up again what she gave up last.
pub(super) async fn bring_back(State(app): Shared, v: Visitor, me: Me, Path((_, slug)): Slugged) -> Result<Response, WebError> {
    let bench = Bench::open(&app, &v, &me, &slug).await?;
    let (journal, me, practice) = (&app.journal, bench.me, bench.practice().id);
    match app.act(|tx| async move { acts::bring_back(&*tx, journal, me, practice).await }).await {
        Ok(true) => Ok(redirect(&v.to(bench.below_with("kept")))),
        // Pressed twice, or there is another draft: it shows on the page.
        Ok(false) | Err(Refusal::AlreadyOpen) => Ok(redirect(&v.to(bench.below("")))),
        Err(refusal) => Err(refusal.into()),
    }
}

impl Publish<'_> {
    /// Nothing stands in the way of the last button.
    fn may_finish(&self) -> bool {
        !self.is_withdrawn && self.advice.is_empty() && !self.is_stale
    }

    fn action(&self) -> &'static str {
        match self.kind {
            Kind::Edit => "publish",
            Kind::Proposal => "send",
        }
    }
}
