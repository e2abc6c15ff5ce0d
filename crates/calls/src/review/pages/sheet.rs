//! The sheet for one submission: its answers, without who answered, and beside them the marks.

use askama::Template;
use base_core::limits::TEXT_CHARS_MAX;
use base_media::Files;
use base_web::{Form, FormFaults, Frame, Keep};

use super::*;
use crate::call::coverage;
use crate::criterion::{Criterion, Kind as CriterionKind};
use crate::form::reading::Said;
use crate::form::shown::Body;
use crate::form::{Question, Reading};
use crate::panel::Kind;
use crate::review::acts::{Opened, Sheet};
use crate::review::{Mark, Marks, REASON_CHARS_MAX, REMARK_CHARS_MAX};
use crate::submission::answers::Answers;
use crate::submission::file::{self, File};
use crate::submission::pages::served;

#[derive(Template)]
#[template(path = "review/sheet.html")]
struct Show<'a> {
    frame: Frame,
    slug: &'a str,
    number: u32,
    title: String,
    lang: String,
    phase: String,
    answers: Answers,
    parts: Vec<Part>,
    remark: String,
    revision: u32,
    /// What she gave counts already.
    is_given: bool,
    is_abstained: bool,
    /// How many marks are missing, if she wanted to give it.
    missing: Option<usize>,
    is_overtaken: bool,
    faults: Vec<(String, String)>,
    saved: Option<String>,
    /// What the others gave, in a phase that shows it, once she has given hers.
    others: Vec<Other>,
}

/// One mark to make.
struct Part {
    key: String,
    name: Said,
    question: Option<Said>,
    kind: &'static str,
    steps: Vec<Said>,
    step: Option<u32>,
    reason: String,
    /// A mark needs its reason.
    has_reason: bool,
    is_missing: bool,
}

impl Part {
    fn is_at(&self, step: &usize) -> bool {
        self.step.is_some_and(|chosen| chosen as usize == *step)
    }
}

/// Another reader, without a name.
struct Other {
    letter: String,
    is_resident: bool,
    /// Name of the criterion, step in words, reason.
    marks: Vec<(String, String, String)>,
    remark: String,
}

/// What is shown beside what is kept.
#[derive(Default)]
struct Beside {
    sheet: Option<Sheet>,
    missing: Option<usize>,
    is_overtaken: bool,
    faults: Vec<(String, String)>,
}

pub(super) async fn form(Extract(app): Shared, v: Visitor, me: Me, Path((_, slug, number)): Numbered) -> Result<Page, WebError> {
    let opened = open(&app, &me, &slug, &number).await?;
    page(&app, &v, &slug, opened, Beside::default()).await
}

async fn open(app: &App, me: &Me, slug: &str, number: &str) -> Result<Opened, WebError> {
    let person = reads_for(me, slug)?;
    let number = number.parse().map_err(|_| WebError::NotFound)?;
    Ok(acts::open(app.db.reader(), (slug, number), person, app.clock.now()).await?)
}

/// The questions that a reader sees: never who or where the authors are, unless the phase says so, and never what is personal.
fn seen(questions: &[Question], sees_names: bool) -> impl Iterator<Item = &Question> {
    questions.iter().filter(move |question| !question.personal && (question.for_reviewers || sees_names))
}

async fn page(app: &Arc<App>, v: &Visitor, slug: &str, opened: Opened, beside: Beside) -> Result<Page, WebError> {
    let (db, now) = (app.db.reader(), app.clock.now());
    let Opened { call, plan, seat, subject, review } = &opened;
    let phase = plan.active(now).ok_or(WebError::NotFound)?;
    let whole = submission::store::find(db, subject.id).await?.ok_or(WebError::NotFound)?;
    let (typed, _) = whole.sent.as_ref().ok_or(WebError::NotFound)?;
    let translations = coverage::translations(db, call, Some(v.content_lang())).await?;
    let reading = Reading { source: &call.plan.lang, translations: &translations, wanted: v.content_lang() };
    let questions: Vec<&Question> = seen(&call.plan.questions, phase.sees_names).collect();
    let mut files = file::store::of_submission(db, subject.id).await?;
    files.retain(|file| questions.iter().any(|question| question.key == file.question));
    // The name of a file is its sender's, and may say who she is.
    let path = |(place, file): (usize, &File)| {
        let name = v.ta("review-file", &[("number", (place + 1).to_string())]);
        (file.question.clone(), name, format!("work/reviews/{slug}/{}/files/{}", subject.number, file.id))
    };
    let files = files.iter().enumerate().map(path).collect();
    let mut answers = Answers::of(questions, (typed, &subject.lang), (&reading, &v.words), files);
    if !phase.sees_names {
        answers.partners.clear();
    }
    let kept = review.as_ref();
    let is_given = kept.is_some_and(rules::counts);
    let (marks, remark, revision) = match &beside.sheet {
        Some(sheet) => (sheet.marks.clone(), sheet.remark.clone(), kept.map_or(0, |kept| kept.revision)),
        None => kept.map(|kept| (kept.marks.clone(), kept.remark.clone(), kept.revision)).unwrap_or_default(),
    };
    let wants = beside.missing.is_some();
    let parts = parts(v, &call.plan.criteria, seat.kind, &reading, &marks, wants);
    let others = if phase.sees_scores && is_given { others(app, v, &opened, &reading).await? } else { Vec::new() };
    let title = named(v, &subject.title, subject.number);
    let head = v.ta("review-title", &[("title", title.as_str())]);
    let is_faulty = wants || beside.is_overtaken || !beside.faults.is_empty();
    let head = if is_faulty { v.ta("error-title", &[("title", head.as_str())]) } else { head };
    let template = Show {
        frame: v.frame(head).hidden(),
        slug,
        number: subject.number,
        lang: answers.lang.clone(),
        phase: phase_words(v, call, plan, now),
        parts,
        remark,
        revision,
        is_given,
        is_abstained: kept.is_some_and(|kept| kept.state == State::Abstained),
        missing: beside.missing,
        is_overtaken: beside.is_overtaken,
        faults: beside.faults,
        saved: kept.filter(|_| !is_faulty).map(|kept| moment_there(v, call, kept.updated_at)),
        others,
        title,
        answers,
    };
    Page::html(&template, v.content_lang(), Keep::Never)
}

fn parts(v: &Visitor, criteria: &[Criterion], kind: Kind, reading: &Reading<'_>, marks: &Marks, wants: bool) -> Vec<Part> {
    let none = Mark::default();
    let here = |key: &str| Said::here(&v.words, v.t(key).into_owned());
    let part = |(key, steps): (&str, u32)| {
        let mark = marks.get(key).unwrap_or(&none);
        let criterion = criteria.iter().find(|criterion| criterion.key == key);
        let (name, question, said, kind): (Said, Option<Said>, Vec<Said>, &str) = match criterion {
            Some(criterion) => {
                let said = criterion.kind.scale().iter().enumerate();
                let said = said.map(|(step, words)| reading.of(&format!("c.{key}.s.{step}"), words)).collect();
                let judged = ["review-not-met", "review-met"].map(here).to_vec();
                (
                    reading.of(&format!("c.{key}.name"), &criterion.name),
                    reading.of_any(&format!("c.{key}.question"), &criterion.question),
                    if matches!(criterion.kind, CriterionKind::Gate(_)) { judged } else { said },
                    criterion.kind.as_str(),
                )
            }
            None => {
                let said = (0..steps).map(|step| here(&format!("review-resident-step-{step}"))).collect();
                (here(&format!("review-{key}")), None, said, "resident")
            }
        };
        Part {
            key: key.to_owned(),
            name,
            question,
            kind,
            steps: said,
            step: mark.step,
            reason: mark.reason.clone(),
            has_reason: criterion.is_some(),
            is_missing: wants && rules::is_missing(criterion, mark),
        }
    };
    rules::asked(criteria, kind).into_iter().map(part).collect()
}

/// What the others gave, as A, B, C in an order that says nothing.
async fn others(app: &App, v: &Visitor, opened: &Opened, reading: &Reading<'_>) -> Result<Vec<Other>, WebError> {
    let reviews = store::of_submission(app.db.reader(), opened.subject.id).await?;
    let mut given: Vec<Review> =
        reviews.into_iter().filter(|review| rules::counts(review) && review.seat != opened.seat.id).collect();
    given.sort_by_key(|review| review.given_at);
    let other = |(place, review): (usize, Review)| Other {
        letter: letter_of(place),
        is_resident: review.kind == Kind::Resident,
        marks: parts(v, &opened.call.plan.criteria, review.kind, reading, &review.marks, false)
            .into_iter()
            .filter_map(|part| {
                let step = part.steps.get(part.step? as usize)?.body.clone();
                Some((part.name.body, step, part.reason))
            })
            .collect(),
        remark: review.remark,
    };
    Ok(given.into_iter().enumerate().map(other).collect())
}

/// A, B … Z, then numbers.
pub(crate) fn letter_of(place: usize) -> String {
    u8::try_from(place)
        .ok()
        .filter(|place| *place < 26)
        .map_or_else(|| (place + 1).to_string(), |place| char::from(b'A' + place).to_string())
}

pub(super) async fn save(
    Extract(app): Shared,
    v: Visitor,
    me: Me,
    Path((_, slug, number)): Numbered,
    sent: Form,
) -> Result<Response, WebError> {
    let opened = open(&app, &me, &slug, &number).await?;
    let (sheet, faults) = read(&v, &opened, &sent)?;
    if !faults.is_empty() {
        let beside = Beside { sheet: Some(sheet), faults, ..Beside::default() };
        return Ok(page(&app, &v, &slug, opened, beside).await?.status(StatusCode::UNPROCESSABLE_ENTITY).into_response());
    }
    let (journal, person, given) = (&app.journal, Id::from_uuid(me.person), &sheet);
    let at = (slug.as_str(), opened.subject.number);
    let (done, next) = match sent.get("do") {
        "next" => {
            let done = app.act(|tx| async move { acts::give(&*tx, journal, at, person, given).await }).await;
            (done.map(drop), format!("work/reviews/{slug}/next"))
        }
        "give" => {
            let done = app.act(|tx| async move { acts::give(&*tx, journal, at, person, given).await }).await;
            (done.map(drop), format!("work/reviews/{slug}?done=given"))
        }
        "abstain" => {
            let done = app.act(|tx| async move { acts::abstain(&*tx, journal, at, person, given).await }).await;
            (done, format!("work/reviews/{slug}?done=abstained"))
        }
        "conflict" => {
            let note: String = base_text::clean(sent.get("note")).chars().take(TEXT_CHARS_MAX).collect();
            let note = note.as_str();
            let done = app.act(|tx| async move { acts::declare(&*tx, journal, at, person, note).await }).await;
            (done, format!("work/reviews/{slug}?done=conflict"))
        }
        _ => {
            let done = app.act(|tx| async move { acts::save(&*tx, journal, at, person, given).await }).await;
            (done.map(drop), format!("work/reviews/{slug}/{number}"))
        }
    };
    let beside = match done {
        Ok(()) => return Ok(redirect(&v.to(next))),
        Err(Refusal::Incomplete(missing)) => Beside { sheet: Some(sheet), missing: Some(missing), ..Beside::default() },
        Err(Refusal::Overtaken) => Beside { sheet: Some(sheet), is_overtaken: true, ..Beside::default() },
        Err(refusal) => return Err(refusal.into()),
    };
    let status = if beside.is_overtaken { StatusCode::CONFLICT } else { StatusCode::UNPROCESSABLE_ENTITY };
    let opened = open(&app, &me, &slug, &number).await?;
    Ok(page(&app, &v, &slug, opened, beside).await?.status(status).into_response())
}

/// What she has filled in, and what of it is too long: the id of the field and how to mend it.
fn read(v: &Visitor, opened: &Opened, sent: &Form) -> Result<(Sheet, Vec<(String, String)>), WebError> {
    let revision = sent.get("revision").parse().map_err(|_| WebError::BadRequest)?;
    let mut faults = FormFaults::default();
    faults.limit(v, sent, "remark", REMARK_CHARS_MAX);
    let mut told: Vec<(String, String)> =
        faults.of("remark").map(|message| ("remark".to_owned(), message.to_owned())).into_iter().collect();
    let mut marks = Marks::new();
    for (key, steps) in rules::asked(&opened.call.plan.criteria, opened.seat.kind) {
        let step = sent.get(&format!("step.{key}")).parse().ok().filter(|step| *step < steps);
        let reason = sent.get(&format!("reason.{key}")).to_owned();
        if reason.chars().count() > REASON_CHARS_MAX {
            told.push((format!("reason.{key}"), v.ta("field-too-long", &[("max", REASON_CHARS_MAX as u64)])));
        }
        if step.is_some() || !reason.is_empty() {
            marks.insert(key.to_owned(), Mark { step, reason });
        }
    }
    Ok((Sheet { marks, remark: sent.get("remark").to_owned(), revision }, told))
}

/// A file without author and place.
pub(super) async fn file(
    Extract(app): Shared,
    v: Visitor,
    me: Me,
    Path((_, slug, number, id)): Path<(String, String, String, String)>,
) -> Result<Response, WebError> {
    let opened = open(&app, &me, &slug, &number).await?;
    let sees_names = opened.plan.active(app.clock.now()).is_some_and(|phase| phase.sees_names);
    let id = id.parse().map_err(|_| WebError::NotFound)?;
    let file = file::store::find(app.db.reader(), opened.subject.id, id).await?.ok_or(WebError::NotFound)?;
    if !seen(&opened.call.plan.questions, sees_names).any(|question| question.key == file.question) {
        return Err(WebError::NotFound);
    }
    let files: Arc<Files> = app.shelf.get();
    let bytes = files.get(&file.stripped_key()).await.map_err(anyhow::Error::from)?.ok_or(WebError::NotFound)?;
    let name = v.ta("review-file", &[("number", "1")]);
    Ok(served(&File { name: format!("{name}.{}", file.kind.extension()), ..file }, bytes).into_response())
}
