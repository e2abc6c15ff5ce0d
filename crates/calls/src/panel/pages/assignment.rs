//! Who reads what, with the reasons: drawn for all at once, and mended by hand.

use askama::Template;
use base_web::listing::{Turn, page_of};
use base_web::{Form, Frame, Keep};

use super::*;
use crate::panel::ties::Conflict;
use crate::review::assignment::acts::{self as assigning, Assigned};
use crate::review::assignment::{self, Reason, Shortage, Why};
use crate::review::{State, tally};

#[derive(Template)]
#[template(path = "panel/assignment.html")]
struct Show<'a> {
    frame: Frame,
    told: &'a Told,
    has_plan: bool,
    seed: u32,
    rows: Vec<Row>,
    /// Those who can be given something: id and name.
    seats: Vec<(String, String)>,
    turn: Turn,
    total: u64,
    done: Option<String>,
    refused: Option<String>,
}

struct Row {
    number: u32,
    title: String,
    lang: String,
    language: String,
    readers: Vec<Reader>,
    /// Who declared a conflict, and why.
    conflicts: Vec<(String, String)>,
    missing: u32,
}

struct Reader {
    seat: String,
    name: String,
    how: String,
    why: String,
    state: Option<String>,
    /// She has not begun: it can be taken from her.
    is_free: bool,
}

pub(super) async fn show(
    Extract(app): Shared,
    v: Visitor,
    me: Me,
    Path((_, slug)): Slugged,
    Query(asked): Query<Asked>,
) -> Result<Page, WebError> {
    let told = to_lead(&app, &v, &me, &slug).await?;
    page(&app, &v, &told, &asked, None).await
}

async fn page(app: &App, v: &Visitor, told: &Told, asked: &Asked, refused: Option<String>) -> Result<Page, WebError> {
    let (db, call) = (app.db.reader(), &told.call);
    let plan = plan::store::find(db, call.id).await?;
    let wanted = plan.as_ref().map_or(0, |plan| plan.wanted);
    let page = page_of(asked);
    let total = tally::store::count(db, call.id).await?;
    let order = tally::store::Order::Number;
    let tallies = tally::store::list(db, call.id, order, (page - 1) * PAGE_ROWS, PAGE_ROWS).await?;
    let ids: Vec<_> = tallies.iter().map(|tally| tally.submission).collect();
    let titled = submission::store::by_ids(db, &ids).await?;
    let assigned = assignment::store::of_submissions(db, &ids).await?;
    let reviews = review::store::states_of(db, &ids).await?;
    let declared = store::declared_on(db, &ids).await?;
    let seats = store::of_call(db, call.id).await?;
    let names = names(app, v, &seats).await?;
    let reader = |one: &Assigned| {
        let state = reviews.get(&(one.seat, one.submission)).copied();
        Reader {
            seat: one.seat.to_string(),
            name: names.get(&one.seat).cloned().unwrap_or_default(),
            how: v.t(&format!("assign-how-{}", one.how.as_str())).into_owned(),
            why: v.list(&one.why.iter().filter_map(|why| why_words(v, why)).collect::<Vec<_>>()),
            state: state.map(|state| v.t(&format!("review-is-{}", state.as_str())).into_owned()),
            is_free: state.is_none(),
        }
    };
    let counts = |one: &&Assigned| {
        let is_out = matches!(reviews.get(&(one.seat, one.submission)), Some(State::Abstained | State::Void));
        let is_reader = seats.iter().any(|seat| seat.id == one.seat && seat.kind == Kind::Reader);
        is_reader && !is_out
    };
    let row = |tally: &review::Tally| {
        let row = titled.get(&tally.submission)?;
        let own: Vec<&Assigned> = assigned.iter().filter(|one| one.submission == tally.submission).collect();
        let has = u32::try_from(own.iter().copied().filter(counts).count()).unwrap_or(u32::MAX);
        Some(Row {
            number: tally.number,
            title: row.title.clone(),
            language: row.lang.parse().map(|lang| v.language_name(&lang).into_owned()).unwrap_or_default(),
            lang: row.lang.clone(),
            readers: own.iter().map(|one| reader(one)).collect(),
            conflicts: declared
                .iter()
                .filter(|(_, of, _)| *of == tally.submission)
                .map(|(seat, _, note)| (names.get(seat).cloned().unwrap_or_default(), note.clone()))
                .collect(),
            missing: wanted.saturating_sub(has),
        })
    };
    let at_work = seats.iter().filter(|seat| seat.is_at_work());
    let done = asked.get("done").map(String::as_str);
    let template = Show {
        frame: v.frame(v.ta("assign-title", &[("title", told.title(v).body)])).hidden(),
        has_plan: plan.is_some(),
        seed: plan.as_ref().map_or(1, |plan| plan.seed),
        rows: tallies.iter().filter_map(row).collect(),
        seats: at_work.map(|seat| (seat.id.to_string(), names[&seat.id].clone())).collect(),
        turn: Turn::of(&v.to(told.below("assignment")), &[], page, total),
        total,
        done: match done {
            Some("drawn") => Some(drawn_words(v, asked)),
            Some("given") => Some(v.t("assign-done-given").into_owned()),
            Some("taken") => Some(v.t("assign-done-taken").into_owned()),
            _ => None,
        },
        refused,
        told,
    };
    Page::html(&template, v.content_lang(), Keep::Never)
}

/// What a draw came to, as its address says it.
fn drawn_words(v: &Visitor, asked: &Asked) -> String {
    let number = |name: &str| asked.get(name).and_then(|digits| digits.parse::<u64>().ok()).unwrap_or_default();
    let given = v.tn("assign-done-drawn", number("n"));
    let causes = ["language", "conflict", "full", "reading", "nobody"].into_iter().filter(|cause| number(cause) > 0);
    let causes: Vec<String> = causes.map(|cause| v.tn(&format!("assign-short-{cause}"), number(cause))).collect();
    if causes.is_empty() { given } else { format!("{given} {}", causes.join(" ")) }
}

/// One part of an explanation, in words.
fn why_words(v: &Visitor, why: &Why<Conflict>) -> Option<String> {
    let count = |key: &str, n: usize| Some(v.tn(key, n as u64));
    match why {
        Why::Fixed => None,
        Why::NotAmongReviewers => Some(v.t("assign-why-left").into_owned()),
        Why::ReadsLanguage => Some(v.t("assign-why-language").into_owned()),
        Why::DespiteLanguage => Some(v.t("assign-why-despite-language").into_owned()),
        Why::DespiteConflict(conflict) => Some(v.t(&format!("conflict-{}", conflict.as_str())).into_owned()),
        Why::SharesThemes(n) => count("assign-why-themes", *n),
        Why::OneOf(n) => count("assign-why-one-of", *n),
        Why::LoadBefore(_) => None,
        Why::LoadAfter(n) => count("assign-why-load", *n),
        Why::TogetherElsewhere(n) => count("assign-why-together", *n),
    }
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
    let back = |done: &str| redirect(&v.to(format!("{}?done={done}", told.below("assignment"))));
    let pair = || -> Result<(Id<Seat>, u32), WebError> {
        let seat = sent.get("seat").parse().map_err(|_| WebError::BadRequest)?;
        Ok((seat, sent.get("number").parse().map_err(|_| WebError::BadRequest)?))
    };
    let refused = match sent.get("do") {
        "draw" => return draw(&app, &v, &me, &told, &sent).await,
        "give" => {
            let pair = pair()?;
            match app.act(|tx| async move { assigning::give_to(&*tx, journal, actor, at, pair).await }).await {
                Ok(()) => return Ok(back("given")),
                Err(Refusal::Conflict(conflict)) => v.t(&format!("conflict-{}", conflict.as_str())).into_owned(),
                Err(refusal) => return Err(refusal.into()),
            }
        }
        "take" => {
            let pair = pair()?;
            match app.act(|tx| async move { assigning::take_from(&*tx, journal, actor, at, pair).await }).await {
                Ok(_) => return Ok(back("taken")),
                Err(Refusal::Read) => v.t("assign-read").into_owned(),
                Err(refusal) => return Err(refusal.into()),
            }
        }
        _ => return Err(WebError::BadRequest),
    };
    let page = page(&app, &v, &told, &Asked::new(), Some(refused)).await?;
    Ok(page.status(StatusCode::CONFLICT).into_response())
}

/// Draws readers for whatever lacks them. The sum is made outside the transaction; if the plan changed meanwhile, nothing is kept and she is told.
async fn draw(app: &Arc<App>, v: &Visitor, me: &Me, told: &Told, sent: &Form) -> Result<Response, WebError> {
    let seed: u32 = sent.get("seed").parse().ok().filter(|seed| i32::try_from(*seed).is_ok()).unwrap_or(1);
    let field = match assigning::field(app.db.reader(), told.call.clone()).await {
        Ok(field) => field,
        // Without a plan nobody knows how many readers there should be.
        Err(Refusal::Missing) => return Ok(redirect(&v.to(told.below("reading")))),
        Err(refusal) => return Err(refusal.into()),
    };
    let (revision, now) = (field.plan.revision, app.clock.now());
    let drawn = tokio::task::spawn_blocking(move || field.draw(seed, now)).await.map_err(anyhow::Error::from)?;
    let (journal, actor, at, drawn) = (&app.journal, &me.actor(), (told.call.slug.as_str(), revision), &drawn);
    match app.act(|tx| async move { assigning::keep(&*tx, journal, actor, at, seed, drawn).await }).await {
        Ok(given) => {
            let short = |cause: &str| drawn.short.iter().filter(|(_, shortage)| cause_of(shortage) == cause).count();
            let causes = ["language", "conflict", "full", "reading", "nobody"].map(|cause| format!("&{cause}={}", short(cause)));
            Ok(redirect(&v.to(format!("{}?done=drawn&n={given}{}", told.below("assignment"), causes.concat()))))
        }
        Err(Refusal::Overtaken) => {
            let page = page(app, v, told, &Asked::new(), Some(v.t("call-overtaken").into_owned())).await?;
            Ok(page.status(StatusCode::CONFLICT).into_response())
        }
        Err(refusal) => Err(refusal.into()),
    }
}

fn cause_of(shortage: &Shortage<Conflict>) -> &'static str {
    match shortage.reason {
        Reason::NoReviewers => "nobody",
        Reason::NobodyReadsLanguage => "language",
        Reason::AllInConflict => "conflict",
        Reason::AllFull => "full",
        Reason::AllReadingAlready => "reading",
    }
}
