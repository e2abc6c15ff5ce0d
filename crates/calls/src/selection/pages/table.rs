//! The table: what readers gave side by side, how far they agree, how firm the order is.

use askama::Template;
use base_core::Time;

use super::*;
use crate::selection::figures::{PLACES_USUAL, figures};

const DONE: [&str; 3] = ["figured", "decided", "rest"];

#[derive(Template)]
#[template(path = "selection/table.html")]
struct Table<'a> {
    frame: Frame,
    told: &'a Told,
    columns: Vec<String>,
    rows: Vec<Row>,
    order: &'static str,
    turn: Turn,
    places: u32,
    chosen: usize,
    undecided: u64,
    is_decided: bool,
    figures: Option<Said>,
    done: Option<String>,
    refused: Option<&'static str>,
}

struct Row {
    number: u32,
    title: String,
    lang: String,
    reviews: u32,
    mean: Option<String>,
    spread: Option<String>,
    /// For each criterion the median, and the lowest and highest where they differ.
    cells: Vec<Option<(String, Option<String>)>>,
    residents: Option<String>,
    stays: Option<String>,
    verdict: Option<&'static str>,
}

/// The figures in words.
struct Said {
    as_of: String,
    is_old: bool,
    seed: u32,
    reviews: u32,
    places: u32,
    agreement: Vec<Agreed>,
}

/// How far readers agree on a criterion, in words.
struct Agreed {
    name: String,
    alpha: Option<String>,
    interval: Option<(String, String)>,
    compared: u32,
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

async fn page(app: &App, v: &Visitor, told: &Told, asked: &Asked, refused: Option<&'static str>) -> Result<Page, WebError> {
    let (db, call, reading) = (app.db.reader(), &told.call, told.reading(v));
    let order = Order::ALL.into_iter().find(|order| Some(order.as_str()) == asked.get("order").map(String::as_str));
    let order = order.unwrap_or(Order::Mean);
    let (page, total) = (page_of(asked), tally::store::count(db, call.id).await?);
    let tallies = tally::store::list(db, call.id, order, (page - 1) * PAGE_ROWS, PAGE_ROWS).await?;
    let ids: Vec<_> = tallies.iter().map(|tally| tally.submission).collect();
    let titles = submission::store::by_ids(db, &ids).await?;
    let decisions = store::of(db, &ids).await?;
    let verdicts = store::verdicts(db, call.id).await?;
    let selection = store::find(db, call.id).await?;
    let changed_at = tally::store::changed_at(db, call.id).await?;
    let row = |tally: &Tally| {
        let short = titles.get(&tally.submission)?;
        let cell = |criterion: &Criterion| {
            let (doubled, low, high) = tally.median_of(&criterion.key)?;
            Some((median(v, doubled), (low != high).then(|| format!("{}–{}", v.number(low), v.number(high)))))
        };
        Some(Row {
            number: tally.number,
            title: short.title.clone(),
            lang: short.lang.clone(),
            reviews: tally.reviews,
            mean: tally.mean.map(|mean| percent(v, mean)),
            spread: tally.spread.filter(|spread| *spread > 0).map(|spread| percent(v, spread)),
            cells: scored(&call.plan.criteria).map(cell).collect(),
            residents: tally.median_of("resident-help").map(|(doubled, ..)| median(v, doubled)),
            stays: tally.stays.map(|stays| percent(v, stays)),
            verdict: decisions.get(&tally.submission).map(|decision| decision.verdict.as_str()),
        })
    };
    let path = v.to(told.below("selection"));
    let count = |verdict: Verdict| verdicts.get(&verdict).copied().unwrap_or_default();
    let decided: u64 = verdicts.values().sum();
    let template = Table {
        frame: v.frame(v.ta("selection-title", &[("title", told.title(v).body)])).hidden(),
        columns: scored(&call.plan.criteria).map(|one| reading.of(&format!("c.{}.name", one.key), &one.name).body).collect(),
        rows: tallies.iter().filter_map(row).collect(),
        order: order.as_str(),
        turn: Turn::of(&path, &[("order", order.as_str())], page, total),
        places: call.plan.places.unwrap_or(PLACES_USUAL),
        chosen: usize::try_from(count(Verdict::Chosen)).unwrap_or_default(),
        undecided: total.saturating_sub(decided),
        is_decided: selection.decided_at.is_some(),
        figures: said(v, told, &selection, changed_at),
        done: done(asked, &DONE),
        refused,
        told,
    };
    Page::html(&template, v.content_lang(), Keep::Never)
}

fn said(v: &Visitor, told: &Told, selection: &Selection, changed_at: Option<Time>) -> Option<Said> {
    let figures = selection.figures.as_ref()?;
    let reading = told.reading(v);
    let number = |value: f64| v.stated(&format!("{value:.2}"));
    let agreement = |criterion: &Criterion| {
        let agreement = figures.agreement.get(&criterion.key)?;
        let name = reading.of(&format!("c.{}.name", criterion.key), &criterion.name).body;
        let interval = agreement.interval.map(|(low, high)| (number(low), number(high)));
        Some(Agreed { name, alpha: agreement.alpha.map(number), interval, compared: agreement.compared })
    };
    Some(Said {
        as_of: moment_there(v, &told.call, figures.as_of()),
        is_old: changed_at.is_some_and(|at| at > figures.as_of()),
        seed: figures.seed,
        reviews: figures.reviews,
        places: figures.places,
        agreement: scored(&told.call.plan.criteria).filter_map(agreement).collect(),
    })
}

/// Computes the figures, or declines the rest.
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
        "figure" => {
            let seed = sent.get("seed").parse().ok().filter(|seed| i32::try_from(*seed).is_ok()).unwrap_or(1);
            let tallies = tally::store::all(app.db.reader(), told.call.id).await?;
            let (criteria, places) = (told.call.plan.criteria.clone(), told.call.plan.places.unwrap_or(PLACES_USUAL));
            let now = app.clock.now();
            let sum = tokio::task::spawn_blocking(move || figures(&criteria, &tallies, (places, seed), now));
            let (figures, stays) = &sum.await.map_err(anyhow::Error::from)?;
            app.act(|tx| async move { acts::figure(&*tx, journal, actor, at, figures, stays).await }).await.map(|()| "figured")
        }
        "rest" => {
            let words = sent.get("words").trim();
            if words.is_empty() {
                let page = page(&app, &v, &told, &Asked::new(), Some("selection-rest-why")).await?;
                return Ok(page.status(StatusCode::UNPROCESSABLE_ENTITY).into_response());
            }
            let words: &String = &words.chars().take(crate::selection::WORDS_CHARS_MAX).collect();
            app.act(|tx| async move { acts::decline_rest(&*tx, journal, actor, at, words).await }).await.map(|_| "rest")
        }
        _ => return Err(WebError::BadRequest),
    };
    match outcome {
        Ok(done) => Ok(redirect(&v.to(format!("{}?done={done}", told.below("selection"))))),
        Err(Refusal::Decided) => {
            let page = page(&app, &v, &told, &Asked::new(), Some("selection-is-decided")).await?;
            Ok(page.status(StatusCode::CONFLICT).into_response())
        }
        Err(refusal) => Err(refusal.into()),
    }
}
