//! Minutes of the panel, what the public will read of it, and the end of choosing.

use askama::Template;
use base_text::Html;
use base_web::{FormFaults, Labels, Sheet};

use super::*;
use crate::selection::{MINUTES_CHARS_MAX, WORDS_CHARS_MAX};

const LABELS: Labels = &[("minutes", "minutes-label"), ("deciders", "minutes-deciders"), ("reasons", "minutes-reasons")];

#[derive(Template)]
#[template(path = "selection/minutes.html")]
struct Edit<'a> {
    frame: Frame,
    told: &'a Told,
    sheet: Sheet,
    revision: u32,
    told_minutes: Option<Html>,
    decided_at: Option<String>,
    published_at: Option<String>,
    /// Numbers of submissions that are not decided, or without a reason: the first of them.
    undecided: Vec<u32>,
    undecided_count: usize,
    /// Letters that have left: the choice stays as it is.
    sent: u64,
    refused: Option<&'static str>,
    done: Option<String>,
}

pub(super) async fn form(
    Extract(app): Shared,
    v: Visitor,
    me: Me,
    Path((_, slug)): Slugged,
    Query(asked): Query<Asked>,
) -> Result<Page, WebError> {
    let told = to_lead(&app, &v, &me, &slug).await?;
    let kept = store::find(app.db.reader(), told.call.id).await?;
    let filled = Form::from_pairs([
        ("minutes", kept.minutes.as_str()),
        ("deciders", kept.deciders.as_str()),
        ("reasons", kept.reasons.as_str()),
    ]);
    let said = done(&asked, &["noted", "concluded", "reopened", "published"]);
    page(&app, &v, &told, &kept, Sheet::new(LABELS).with(filled), None, said).await
}

async fn page(
    app: &App,
    v: &Visitor,
    told: &Told,
    kept: &Selection,
    sheet: Sheet,
    refused: Option<&'static str>,
    done: Option<String>,
) -> Result<Page, WebError> {
    const NUMBERS_SHOWN: usize = 20;
    let db = app.db.reader();
    let subjects = submission::store::subjects(db, told.call.id).await?;
    let undecided = rules::undecided(&subjects, &store::decisions(db, told.call.id).await?);
    let title = v.ta("minutes-title", &[("title", told.title(v).body)]);
    let title = if sheet.faults.is_empty() && refused.is_none() { title } else { v.ta("error-title", &[("title", title)]) };
    let at = |at: base_core::Time| moment_there(v, &told.call, at);
    let template = Edit {
        frame: v.frame(title).hidden(),
        revision: kept.revision,
        told_minutes: (!kept.minutes.is_empty()).then(|| base_text::markdown(&kept.minutes)),
        decided_at: kept.decided_at.map(at),
        published_at: kept.published_at.map(at),
        undecided_count: undecided.len(),
        sent: letter::store::counts(db, told.call.id).await?.2,
        undecided: undecided.into_iter().take(NUMBERS_SHOWN).collect(),
        sheet,
        refused,
        done,
        told,
    };
    Page::html(&template, v.content_lang(), Keep::Never)
}

pub(super) async fn save(
    Extract(app): Shared,
    v: Visitor,
    me: Me,
    Path((_, slug)): Slugged,
    sent: Form,
) -> Result<Response, WebError> {
    let told = to_lead(&app, &v, &me, &slug).await?;
    let (journal, actor, at) = (&app.journal, &me.actor(), slug.as_str());
    let outcome = match sent.get("do") {
        "conclude" => app.act(|tx| async move { acts::conclude(&*tx, journal, actor, at).await }).await.map(|()| "concluded"),
        "reopen" => app.act(|tx| async move { acts::reopen(&*tx, journal, actor, at).await }).await.map(|()| "reopened"),
        "publish" => app.act(|tx| async move { acts::publish(&*tx, journal, actor, at).await }).await.map(|()| "published"),
        _ => {
            let mut faults = FormFaults::default();
            faults.limit(&v, &sent, "minutes", MINUTES_CHARS_MAX);
            faults.limit(&v, &sent, "deciders", WORDS_CHARS_MAX);
            faults.limit(&v, &sent, "reasons", WORDS_CHARS_MAX);
            if !faults.is_empty() {
                let kept = store::find(app.db.reader(), told.call.id).await?;
                let page = page(&app, &v, &told, &kept, Sheet::new(LABELS).with(sent).faulty(faults), None, None).await?;
                return Ok(page.status(StatusCode::UNPROCESSABLE_ENTITY).into_response());
            }
            let revision = sent.get("revision").parse().map_err(|_| WebError::BadRequest)?;
            let words = (sent.get("minutes"), sent.get("deciders"), sent.get("reasons"));
            let note = app.act(|tx| async move { acts::note(&*tx, journal, actor, (at, revision), words).await });
            note.await.map(|()| "noted")
        }
    };
    let refused = match outcome {
        Ok(done) => return Ok(redirect(&v.to(format!("{}?done={done}", told.below("minutes"))))),
        Err(Refusal::Incomplete(_)) => "minutes-incomplete",
        Err(Refusal::Overtaken) => "call-overtaken",
        Err(Refusal::Decided) => "minutes-sent",
        Err(Refusal::NotNow) => "minutes-letters-first",
        Err(refusal) => return Err(refusal.into()),
    };
    let kept = store::find(app.db.reader(), told.call.id).await?;
    let page = page(&app, &v, &told, &kept, Sheet::new(LABELS).with(sent), Some(refused), None).await?;
    Ok(page.status(StatusCode::CONFLICT).into_response())
}
