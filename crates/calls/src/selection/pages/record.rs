//! What the public reads of a choice: how many answered, who decided and why in general, the balance, and what was chosen. Never a reader,
//! never a name that was not chosen, unless its authors agreed to be called promising.

use askama::Template;

use super::balance::{Shown, in_words};
use super::*;
use crate::call::{Answering, Stage};
use crate::form::reading::Said;
use crate::selection::balance::{balance, sizes};
use crate::submission::store::Subject;

#[derive(Template)]
#[template(path = "selection/record.html")]
struct Record<'a> {
    frame: Frame,
    told: &'a Told,
    title: Said,
    /// Since when; `None` before the panel is done.
    published: Option<String>,
    received: usize,
    deciders: String,
    reasons: String,
    chosen: Vec<Named>,
    promising: Vec<Named>,
    sides: Vec<Shown>,
}

struct Named {
    title: String,
    lang: String,
    country: String,
    /// Its practice, once readers see it.
    path: Option<String>,
    /// Criterion and reason.
    reasons: Vec<(String, String)>,
}

pub(super) async fn show(Extract(app): Shared, v: Visitor, Path((_, slug)): Slugged) -> Result<Page, WebError> {
    let told = Told::public(&app, &v, &slug).await?;
    let db = app.db.reader();
    // While answers are taken, how many there are is nobody's business.
    let is_over = told.stage == Stage::Closed && told.call.plan.answering != Answering::Nobody;
    if !is_over || !crate::call::rules::is_public(&told.call) {
        return Err(WebError::NotFound);
    }
    let kept = store::find(db, told.call.id).await?;
    let Some(published_at) = kept.published_at else { return undecided(&app, &v, &told).await };
    let subjects = submission::store::subjects(db, told.call.id).await?;
    let decisions = store::decisions(db, told.call.id).await?;
    let verdict = |subject: &Subject| decisions.get(&subject.id).map(|decision| decision.verdict);
    let (chosen, rest): (Vec<&Subject>, Vec<&Subject>) =
        subjects.iter().partition(|subject| verdict(subject) == Some(Verdict::Chosen));
    let slugs: Vec<&str> = chosen.iter().filter_map(|subject| decisions.get(&subject.id)?.practice.as_deref()).collect();
    let public = repertoire::practice::store::public_among(db, &slugs).await?;
    let reading = told.reading(&v);
    let named = |subject: &&Subject| {
        let decision = decisions.get(&subject.id);
        let practice = decision.and_then(|decision| decision.practice.as_ref()).filter(|slug| public.contains(*slug));
        let reason = |criterion: &Criterion| {
            let reason = decision?.reasons.get(&criterion.key).filter(|reason| !reason.is_empty())?;
            Some((reading.of(&format!("c.{}.name", criterion.key), &criterion.name).body, reason.clone()))
        };
        let is_chosen = verdict(subject) == Some(Verdict::Chosen);
        Named {
            title: subject.title.clone(),
            lang: subject.lang.clone(),
            country: v.country(&subject.facts.country).into_owned(),
            path: practice.map(|slug| format!("practices/{slug}")),
            reasons: if is_chosen { told.call.plan.criteria.iter().filter_map(reason).collect() } else { Vec::new() },
        }
    };
    let ids: HashSet<_> = chosen.iter().map(|subject| subject.id).collect();
    let mut sides = in_words(&v, &told, &balance(&subjects, &sizes(db, &subjects).await?, &ids));
    // What few sent would say who they were.
    sides.iter_mut().for_each(|side| side.rows.retain(|(_, chosen, received)| *chosen > 0 || *received >= FEW));
    let template = Record {
        frame: v.frame(v.ta("record-title", &[("title", told.title(&v).body)])).on_thread("thread-selection"),
        title: told.title(&v),
        published: Some(moment_there(&v, &told.call, published_at)),
        received: subjects.len(),
        deciders: kept.deciders,
        reasons: kept.reasons,
        chosen: chosen.iter().map(named).collect(),
        // Who is in reserve may still be chosen: until then it is theirs.
        promising: rest
            .iter()
            .filter(|subject| subject.facts.promising && verdict(subject) == Some(Verdict::Declined))
            .map(named)
            .collect(),
        sides,
        told: &told,
    };
    Page::html(&template, v.content_lang(), Keep::Never)
}

/// Before the panel is done: how many answered, and by what they are judged.
async fn undecided(app: &App, v: &Visitor, told: &Told) -> Result<Page, WebError> {
    let template = Record {
        frame: v.frame(v.ta("record-title", &[("title", told.title(v).body)])).on_thread("thread-selection"),
        title: told.title(v),
        published: None,
        received: usize::try_from(tally::store::count(app.db.reader(), told.call.id).await?).unwrap_or_default(),
        deciders: String::new(),
        reasons: String::new(),
        chosen: Vec::new(),
        promising: Vec::new(),
        sides: Vec::new(),
        told,
    };
    Page::html(&template, v.content_lang(), Keep::Never)
}

/// Fewer than these are not counted by what they have in common.
const FEW: u32 = 10;
