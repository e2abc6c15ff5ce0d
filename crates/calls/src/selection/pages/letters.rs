//! The letters with the result: prepared, read over one by one or by pages, sent together.

use askama::Template;
use base_i18n::Words;
use base_web::{FormFaults, Labels, Sheet};
use people::person::State as PersonState;
use people::{Person, person};

use super::*;
use crate::selection::letter::{BODY_CHARS_MAX, SUBJECT_CHARS_MAX};
use crate::submission::store::Subject;

const LABELS: Labels = &[("subject", "verdict-subject"), ("body", "verdict-body")];

#[derive(Template)]
#[template(path = "selection/letters.html")]
struct List<'a> {
    frame: Frame,
    told: &'a Told,
    rows: Vec<Row>,
    is_decided: bool,
    total: u64,
    unread: u64,
    sent: u64,
    turn: Turn,
    done: Option<String>,
    refused: Option<&'static str>,
}

struct Row {
    id: String,
    to: String,
    /// The submission, and what became of it.
    about: String,
    state: &'static str,
}

#[derive(Template)]
#[template(path = "selection/letter.html")]
struct Edit<'a> {
    frame: Frame,
    told: &'a Told,
    letter: &'a VerdictLetter,
    to: String,
    sheet: Sheet,
    refused: Option<&'static str>,
}

pub(super) async fn list(
    Extract(app): Shared,
    v: Visitor,
    me: Me,
    Path((_, slug)): Slugged,
    Query(asked): Query<Asked>,
) -> Result<Page, WebError> {
    let told = to_lead(&app, &v, &me, &slug).await?;
    page(&app, &v, &told, &asked, None).await
}

async fn page(app: &App, v: &Visitor, told: &Told, asked: &Asked, refused: Option<&'static str>) -> Result<Page, WebError> {
    let (db, call, page) = (app.db.reader(), &told.call, page_of(asked));
    let (total, unread, sent) = letter::store::counts(db, call.id).await?;
    let letters = letter::store::list(db, call.id, (page - 1) * PAGE_ROWS, PAGE_ROWS).await?;
    let readers = person::store::by_ids(db, &letters.iter().map(|letter| letter.person).collect::<Vec<_>>()).await?;
    let ids: Vec<_> = letters.iter().map(|letter| letter.submission).collect();
    let submissions = submission::store::by_ids(db, &ids).await?;
    let decisions = store::of(db, &ids).await?;
    let about = |letter: &VerdictLetter| {
        let (row, decision) = (submissions.get(&letter.submission)?, decisions.get(&letter.submission)?);
        let verdict = v.t(&format!("verdict-{}", decision.verdict.as_str()));
        Some(format!("{} · {} · {verdict}", row.number, row.title))
    };
    let row = |letter: &VerdictLetter| Row {
        id: letter.id.to_string(),
        to: readers.get(&letter.person).map(|reader| reader.name.clone()).unwrap_or_default(),
        about: about(letter).unwrap_or_default(),
        state: match (letter.sent_at, letter.read_at) {
            (Some(_), _) => "verdict-state-sent",
            (None, Some(_)) => "verdict-state-read",
            (None, None) => "verdict-state-new",
        },
    };
    let template = List {
        frame: v.frame(v.ta("verdict-title", &[("title", told.title(v).body)])).hidden(),
        rows: letters.iter().map(row).collect(),
        is_decided: store::find(db, call.id).await?.decided_at.is_some(),
        turn: Turn::of(&v.to(told.below("letters")), &[], page, total),
        done: done(asked, &["prepared", "read", "sent"]),
        total,
        unread,
        sent,
        refused,
        told,
    };
    Page::html(&template, v.content_lang(), Keep::Never)
}

pub(super) async fn turn(
    Extract(app): Shared,
    v: Visitor,
    me: Me,
    Path((_, slug)): Slugged,
    sent: Form,
) -> Result<Response, WebError> {
    let told = to_lead(&app, &v, &me, &slug).await?;
    let (journal, actor, at) = (&app.journal, &me.actor(), slug.as_str());
    let outcome = match sent.get("do") {
        "prepare" => {
            let letters = &written(&app, &v, &told).await?;
            app.act(|tx| async move { acts::prepare(&*tx, journal, actor, at, letters).await }).await.map(|()| "prepared")
        }
        "send" => app.act(|tx| async move { acts::send(&*tx, journal, actor, at).await }).await.map(|_| "sent"),
        _ => return Err(WebError::BadRequest),
    };
    let refused = match outcome {
        Ok(done) => return Ok(redirect(&v.to(format!("{}?done={done}", told.below("letters"))))),
        Err(Refusal::Incomplete(0)) => "verdict-undecided",
        Err(Refusal::Incomplete(_)) => "verdict-unread",
        Err(refusal) => return Err(refusal.into()),
    };
    let page = page(&app, &v, &told, &Asked::new(), Some(refused)).await?;
    Ok(page.status(StatusCode::CONFLICT).into_response())
}

/// A letter to everybody who was asked to write on a submission and has come, in her language: the result, and the reasons.
async fn written(app: &App, v: &Visitor, told: &Told) -> Result<Vec<VerdictLetter>, WebError> {
    let (db, call) = (app.db.reader(), &told.call);
    let subjects = submission::store::subjects(db, call.id).await?;
    let decisions = store::decisions(db, call.id).await?;
    let members = submission::store::members_of(db, call.id).await?;
    let ids: Vec<_> = members.values().flatten().copied().collect::<HashSet<_>>().into_iter().collect();
    let mut readers: HashMap<_, _> = HashMap::new();
    for some in ids.chunks(500) {
        readers.extend(person::store::by_ids(db, some).await?);
    }
    let all = crate::call::coverage::translations(db, call, None).await?;
    let mut letters = Vec::new();
    for subject in &subjects {
        let Some(decision) = decisions.get(&subject.id) else { continue };
        let mut hers: Vec<&Person> = members.get(&subject.id).into_iter().flatten().filter_map(|id| readers.get(id)).collect();
        hers.retain(|reader| reader.state == PersonState::Accepted);
        hers.sort_by_key(|reader| reader.id.uuid());
        for reader in hers {
            let lang = v.words.texts().find(&reader.lang).unwrap_or_else(|| v.words.lang());
            let words = v.words.in_language(lang);
            let reading = crate::form::Reading { source: &call.plan.lang, translations: &all, wanted: lang.lang() };
            letters.push(VerdictLetter {
                id: app.journal.id(),
                call: call.id,
                submission: subject.id,
                person: reader.id,
                lang: lang.tag().to_owned(),
                subject: words.ta("verdict-letter-subject", &[("call", reading.of("title", &call.plan.title).body.as_str())]),
                body: body(&words, &reading, told, subject, decision, reader),
                read_at: None,
                sent_at: None,
                revision: 1,
            });
        }
    }
    Ok(letters)
}

fn body(
    words: &Words,
    reading: &crate::form::Reading<'_>,
    told: &Told,
    subject: &Subject,
    decision: &Decision,
    reader: &Person,
) -> String {
    let title = reading.of("title", &told.call.plan.title).body;
    let number = subject.number.to_string();
    let called = person::on_one_line(&reader.name);
    let args =
        [("name", called.as_str()), ("title", subject.title.as_str()), ("call", title.as_str()), ("number", number.as_str())];
    let head = words.ta(&format!("verdict-letter-{}", decision.verdict.as_str()), &args);
    let reason = |criterion: &Criterion| {
        let reason = decision.reasons.get(&criterion.key).filter(|reason| !reason.is_empty())?;
        Some(format!("{}: {reason}", reading.of(&format!("c.{}.name", criterion.key), &criterion.name).body))
    };
    let said = Some(decision.words.clone()).filter(|said| !said.is_empty());
    let reasons: Vec<String> = said.into_iter().chain(told.call.plan.criteria.iter().filter_map(reason)).collect();
    format!("{head}\n\n{}\n\n{}\n", words.t("verdict-letter-reasons"), reasons.join("\n\n"))
}

async fn open(app: &App, v: &Visitor, me: &Me, slug: &str, id: &str) -> Result<(Told, VerdictLetter, String), WebError> {
    let told = to_lead(app, v, me, slug).await?;
    let id = id.parse().map_err(|_| WebError::NotFound)?;
    let letter = letter::store::find(app.db.reader(), told.call.id, id).await?.ok_or(WebError::NotFound)?;
    let reader = person::store::find(app.db.reader(), letter.person).await?;
    Ok((told, letter, reader.map(|reader| reader.name).unwrap_or_default()))
}

pub(super) async fn form(Extract(app): Shared, v: Visitor, me: Me, Path((_, slug, id)): Numbered) -> Result<Page, WebError> {
    let (told, letter, to) = open(&app, &v, &me, &slug, &id).await?;
    let filled = Form::from_pairs([("subject", letter.subject.as_str()), ("body", letter.body.as_str())]);
    letter_page(&v, &told, &letter, to, Sheet::new(LABELS).with(filled), None)
}

fn letter_page(
    v: &Visitor,
    told: &Told,
    letter: &VerdictLetter,
    to: String,
    sheet: Sheet,
    refused: Option<&'static str>,
) -> Result<Page, WebError> {
    let title = v.ta("verdict-one-title", &[("name", to.as_str())]);
    let title = if sheet.faults.is_empty() && refused.is_none() { title } else { v.ta("error-title", &[("title", title)]) };
    let template = Edit { frame: v.frame(title).hidden(), told, letter, to, sheet, refused };
    Page::html(&template, v.content_lang(), Keep::Never)
}

pub(super) async fn save(
    Extract(app): Shared,
    v: Visitor,
    me: Me,
    Path((_, slug, id)): Numbered,
    sent: Form,
) -> Result<Response, WebError> {
    let (told, letter, to) = open(&app, &v, &me, &slug, &id).await?;
    let mut faults = FormFaults::default();
    faults.require(&v, &sent, "subject", SUBJECT_CHARS_MAX);
    faults.require(&v, &sent, "body", BODY_CHARS_MAX);
    if sent.get("subject").contains('\n') {
        faults.note("subject", v.t("workbench-fault-line"));
    }
    if !faults.is_empty() {
        let page = letter_page(&v, &told, &letter, to, Sheet::new(LABELS).with(sent).faulty(faults), None)?;
        return Ok(page.status(StatusCode::UNPROCESSABLE_ENTITY).into_response());
    }
    let revision = sent.get("revision").parse().map_err(|_| WebError::BadRequest)?;
    let (journal, at, words) = (&app.journal, (slug.as_str(), letter.id), (sent.get("subject"), sent.get("body")));
    let refused = match app.act(|tx| async move { acts::read_over(&*tx, journal, at, revision, words).await }).await {
        Ok(()) => return Ok(redirect(&next_unread(&app, &v, &told).await?)),
        Err(Refusal::Overtaken) => "call-overtaken",
        Err(Refusal::Decided) => "verdict-is-sent",
        Err(refusal) => return Err(refusal.into()),
    };
    let page = letter_page(&v, &told, &letter, to, Sheet::new(LABELS).with(sent), Some(refused))?;
    Ok(page.status(StatusCode::CONFLICT).into_response())
}

/// On to the next letter that nobody has read over; else back to the list.
async fn next_unread(app: &App, v: &Visitor, told: &Told) -> Result<String, WebError> {
    let next = letter::store::first_unread(app.db.reader(), told.call.id).await?;
    Ok(v.to(match next {
        Some(id) => told.below(&format!("letters/{id}")),
        None => format!("{}?done=read", told.below("letters")),
    }))
}
