//! One submission before the panel: what readers gave and said, and the decision with its reasons.

use askama::Template;
use people::{Role, place, role};

use super::*;
use crate::form::Fills;
use crate::form::reading::Said;
use crate::form::shown::Body;
use crate::panel::Kind;
use crate::review::pages::letter_of;
use crate::selection::WORDS_CHARS_MAX;
use crate::selection::acts::Sheet;
use crate::selection::adopting::adopt;
use crate::submission::answers::Answers;

const EDITORS_MAX: u64 = 50;

#[derive(Template)]
#[template(path = "selection/decision.html")]
struct Show<'a> {
    frame: Frame,
    told: &'a Told,
    number: u32,
    title: String,
    answers: Answers,
    mean: Option<String>,
    stays: Option<String>,
    /// Conditions that its answers do not meet.
    gates: Vec<Said>,
    criteria: Vec<Part>,
    residents: Vec<(String, Vec<String>)>,
    remarks: Vec<(String, String)>,
    verdict: &'static str,
    words: String,
    revision: u32,
    is_decided: bool,
    /// The slug of the practice that was begun from it.
    practice: Option<String>,
    /// A chosen one that can become a draft: editors who can take it, and where it is, as far as that is known.
    editors: Vec<(String, String)>,
    place: String,
    refused: Option<&'static str>,
    done: Option<String>,
}

/// One criterion: what was given, and the reason of the panel.
struct Part {
    key: String,
    name: Said,
    median: Option<String>,
    /// Reader, step in words, reason.
    given: Vec<(String, String, String)>,
    reason: String,
}

async fn find(app: &App, told: &Told, number: &str) -> Result<Submission, WebError> {
    let number = number.parse().map_err(|_| WebError::NotFound)?;
    let found = submission::store::numbered(app.db.reader(), told.call.id, number).await?;
    found.filter(|submission| submission.state == submission::State::Submitted).ok_or(WebError::NotFound)
}

pub(super) async fn form(
    Extract(app): Shared,
    v: Visitor,
    me: Me,
    Path((_, slug, number)): Numbered,
    Query(asked): Query<Asked>,
) -> Result<Page, WebError> {
    let told = to_lead(&app, &v, &me, &slug).await?;
    let submission = find(&app, &told, &number).await?;
    page(&app, &v, &told, &submission, None, None, done(&asked, &["decided", "adopted"])).await
}

async fn page(
    app: &App,
    v: &Visitor,
    told: &Told,
    submission: &Submission,
    sheet: Option<Sheet>,
    refused: Option<&'static str>,
    done: Option<String>,
) -> Result<Page, WebError> {
    let (db, call, reading) = (app.db.reader(), &told.call, told.reading(v));
    let mut reviews = review::store::of_submission(db, submission.id).await?;
    reviews.retain(review::rules::counts);
    // By when they were given: seats would say who they are.
    reviews.sort_by_key(|review| review.given_at);
    let tally = tally::store::find(db, submission.id).await?;
    let kept = store::of(db, &[submission.id]).await?.remove(&submission.id);
    let selection = store::find(db, call.id).await?;
    let (verdict, reasons, words) = match (&sheet, &kept) {
        (Some(sheet), _) => (Some(sheet.verdict), sheet.reasons.clone(), sheet.words.clone()),
        (None, Some(kept)) => (Some(kept.verdict), kept.reasons.clone(), kept.words.clone()),
        (None, None) => (None, BTreeMap::new(), String::new()),
    };
    // A letter is the place among all of them, so that marks and remarks of one person have the same.
    let readers: Vec<(usize, &review::Review)> =
        reviews.iter().enumerate().filter(|(_, review)| review.kind == Kind::Reader).collect();
    let part = |criterion: &Criterion| {
        let given = |(place, review): &(usize, &review::Review)| {
            let mark = review.marks.get(&criterion.key)?;
            let step = mark.step?;
            let words = match &criterion.kind {
                CriterionKind::Gate(_) => v.t(if step == 1 { "review-met" } else { "review-not-met" }).into_owned(),
                kind => format!(
                    "{step} {}",
                    reading.of(&format!("c.{}.s.{step}", criterion.key), kind.scale().get(step as usize)?).body
                ),
            };
            Some((letter_of(*place), words, mark.reason.clone()))
        };
        Part {
            key: criterion.key.clone(),
            name: reading.of(&format!("c.{}.name", criterion.key), &criterion.name),
            median: tally.as_ref().and_then(|tally| tally.median_of(&criterion.key)).map(|(doubled, ..)| median(v, doubled)),
            given: readers.iter().filter_map(given).collect(),
            reason: reasons.get(&criterion.key).cloned().unwrap_or_default(),
        }
    };
    let resident = |key: &&str| {
        let steps = tally.as_ref().and_then(|tally| tally.given.get(*key)).cloned().unwrap_or_default();
        let words = steps.iter().map(|step| v.t(&format!("review-resident-step-{step}")).into_owned()).collect::<Vec<_>>();
        (v.t(&format!("review-{key}")).into_owned(), words)
    };
    let remarks = reviews.iter().enumerate().filter(|(_, review)| !review.remark.is_empty());
    let none = crate::form::Typed::new();
    let typed = submission.sent.as_ref().map_or(&none, |(typed, _)| typed);
    let questions = call.plan.questions.iter().filter(|question| !question.personal);
    let sent = Submission { typed: typed.clone(), ..submission.clone() };
    let gates = submission::rules::failed_gates(call, &sent);
    let gate = |gate: &&Criterion| reading.of(&format!("c.{}.name", gate.key), &gate.name);
    let is_decided = selection.decided_at.is_some();
    let is_chosen = kept.as_ref().is_some_and(|kept| kept.verdict == Verdict::Chosen);
    let practice = kept.as_ref().and_then(|kept| kept.practice.clone());
    let editors = if is_decided && is_chosen && practice.is_none() {
        role::store::for_site(db, Role::Editor, EDITORS_MAX).await?
    } else {
        Vec::new()
    };
    let city = call.plan.questions.iter().find(|question| question.fills == Some(Fills::City));
    let city = city.and_then(|question| match question.read(typed) {
        Ok(Some(crate::form::Answer::Place { name, .. })) => Some(name),
        _ => None,
    });
    // A name that no place of the site has would only be refused.
    let place = match &city {
        Some(name) => place::store::find(db, &base_text::slug(name)).await?.and(city),
        None => None,
    };
    let title = v.ta("selection-one-title", &[("title", submission.title.as_str())]);
    let title = if refused.is_some() { v.ta("error-title", &[("title", title)]) } else { title };
    let template = Show {
        frame: v.frame(title).hidden(),
        number: submission.number,
        title: submission.title.clone(),
        answers: Answers::of(questions, (typed, &submission.lang), (&reading, &v.words), Vec::new()),
        mean: tally.as_ref().and_then(|tally| tally.mean).map(|mean| percent(v, mean)),
        stays: tally.as_ref().and_then(|tally| tally.stays).map(|stays| percent(v, stays)),
        gates: gates.iter().map(gate).collect(),
        criteria: call.plan.criteria.iter().map(part).collect(),
        residents: review::RESIDENTS_ASKED.iter().map(resident).filter(|(_, words)| !words.is_empty()).collect(),
        remarks: remarks.map(|(place, review)| (letter_of(place), review.remark.clone())).collect(),
        verdict: verdict.map_or("", Verdict::as_str),
        words,
        revision: kept.as_ref().map_or(0, |kept| kept.revision),
        is_decided,
        practice,
        editors: editors.into_iter().map(|editor| (editor.id.to_string(), editor.name)).collect(),
        place: place.unwrap_or_default(),
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
    Path((_, slug, number)): Numbered,
    sent: Form,
) -> Result<Response, WebError> {
    let told = to_lead(&app, &v, &me, &slug).await?;
    let submission = find(&app, &told, &number).await?;
    if sent.get("do") == "adopt" {
        return take_over(&app, &v, &me, &told, &submission, &sent).await;
    }
    let reason = |criterion: &Criterion| {
        let words: String = sent.get(&format!("reason.{}", criterion.key)).chars().take(WORDS_CHARS_MAX).collect();
        (!words.is_empty()).then(|| (criterion.key.clone(), words))
    };
    let refuse = async |sheet: Option<Sheet>, words: &'static str, status: StatusCode| {
        let page = page(&app, &v, &told, &submission, sheet, Some(words), None).await?;
        Ok::<_, WebError>(page.status(status).into_response())
    };
    let Some(verdict) = Verdict::find(sent.get("verdict")) else {
        return refuse(None, "selection-no-verdict", StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let sheet = Sheet {
        verdict,
        reasons: told.call.plan.criteria.iter().filter_map(reason).collect(),
        words: sent.get("words").chars().take(WORDS_CHARS_MAX).collect(),
        revision: sent.get("revision").parse().map_err(|_| WebError::BadRequest)?,
    };
    let (journal, actor, at, kept) = (&app.journal, &me.actor(), (slug.as_str(), submission.number), &sheet);
    match app.act(|tx| async move { acts::decide(&*tx, journal, actor, at, kept).await }).await {
        Ok(()) => Ok(redirect(&v.to(format!("{}?done=decided", told.below(&format!("selection/{number}")))))),
        Err(Refusal::Overtaken) => refuse(Some(sheet), "call-overtaken", StatusCode::CONFLICT).await,
        Err(Refusal::Decided) => refuse(Some(sheet), "selection-is-decided", StatusCode::CONFLICT).await,
        Err(refusal) => Err(refusal.into()),
    }
}

/// A chosen one becomes a draft in the hands of an editor.
async fn take_over(
    app: &Arc<App>,
    v: &Visitor,
    me: &Me,
    told: &Told,
    submission: &Submission,
    sent: &Form,
) -> Result<Response, WebError> {
    let editors = role::store::for_site(app.db.reader(), Role::Editor, EDITORS_MAX).await?;
    let editor = editors.iter().find(|editor| editor.id.to_string() == sent.get("editor")).ok_or(WebError::BadRequest)?.id;
    let Some(place) = &place::store::find(app.db.reader(), &base_text::slug(sent.get("place"))).await? else {
        let page = page(app, v, told, submission, None, Some("selection-no-place"), None).await?;
        return Ok(page.status(StatusCode::UNPROCESSABLE_ENTITY).into_response());
    };
    let (journal, actor, at) = (&app.journal, &me.actor(), (told.call.slug.as_str(), submission.number));
    app.act(|tx| async move { adopt(&*tx, journal, actor, at, (editor, place)).await }).await?;
    Ok(redirect(&v.to(format!("{}?done=adopted", told.below(&format!("selection/{}", submission.number))))))
}
