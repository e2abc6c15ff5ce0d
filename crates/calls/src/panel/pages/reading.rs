//! How a call is read: its phases, how many readers, how far they are.

use askama::Template;
use base_core::limits::NAME_CHARS_MAX;
use base_web::{Form, Frame, Keep};
use jiff::tz::TimeZone;

use super::*;
use crate::panel::acts::NewPlan;
use crate::panel::plan::{PHASES_MAX, Phase, Reads, WANTED_MAX};
use crate::review::State;
use crate::review::pages::phase_words;

/// What a plan begins with: readers of a submission, and by how many per cent two must differ for a third.
const WANTED_USUAL: u32 = 2;
const DISTANCE_USUAL: u32 = 25;
/// How long the first phase lasts, and the second, if nothing is said.
const READING: std::time::Duration = std::time::Duration::from_secs(28 * 24 * 60 * 60);
const TALKING: std::time::Duration = std::time::Duration::from_secs(14 * 24 * 60 * 60);
const MINUTE: std::time::Duration = std::time::Duration::from_secs(60);

#[derive(Template)]
#[template(path = "panel/reading.html")]
struct Show<'a> {
    frame: Frame,
    told: &'a Told,
    now: String,
    /// What stands in each field.
    typed: BTreeMap<String, String>,
    /// The numbers of the phases in the form: one more than there are.
    numbers: Vec<usize>,
    revision: u32,
    faults: Vec<(String, String)>,
    refused: Option<&'static str>,
    done: bool,
    seats: usize,
    received: u64,
    /// Submissions with fewer readers than wanted, so far.
    short: u64,
    given: u32,
    drafts: u32,
    abstained: u32,
    void: u32,
}

pub(super) async fn form(
    Extract(app): Shared,
    v: Visitor,
    me: Me,
    Path((_, slug)): Slugged,
    Query(asked): Query<Asked>,
) -> Result<Page, WebError> {
    let told = to_lead(&app, &v, &me, &slug).await?;
    let plan = plan::store::find(app.db.reader(), told.call.id).await?;
    let typed = filled(&v, &told.call, plan.as_ref());
    let beside = Beside { done: asked.contains_key("done"), ..Beside::default() };
    page(&app, &v, &told, plan.as_ref(), typed, beside).await
}

#[derive(Default)]
struct Beside {
    faults: Vec<(String, String)>,
    refused: Option<&'static str>,
    done: bool,
}

async fn page(
    app: &App,
    v: &Visitor,
    told: &Told,
    plan: Option<&Plan>,
    typed: BTreeMap<String, String>,
    beside: Beside,
) -> Result<Page, WebError> {
    let (db, call) = (app.db.reader(), &told.call);
    let counts = review::store::counts(db, call.id).await?;
    let count = |state: State| counts.iter().filter(|(_, of, _)| *of == state).map(|(_, _, n)| n).sum();
    let seats = store::of_call(db, call.id).await?;
    let numbers = (1..=PHASES_MAX).filter(|number| *number == 1 || typed.contains_key(&format!("phase.{number}.name")));
    let mut numbers: Vec<usize> = numbers.collect();
    numbers.extend(Some(numbers.len() + 1).filter(|next| *next <= PHASES_MAX));
    let title = v.ta("reading-title", &[("title", told.title(v).body)]);
    let title = if beside.faults.is_empty() { title } else { v.ta("error-title", &[("title", title)]) };
    let template = Show {
        frame: v.frame(title).hidden(),
        now: plan.map_or_else(|| v.t("reading-no-plan").into_owned(), |plan| phase_words(v, call, plan, app.clock.now())),
        revision: plan.map_or(0, |plan| plan.revision),
        seats: seats.iter().filter(|seat| seat.is_at_work()).count(),
        received: review::tally::store::count(db, call.id).await?,
        short: review::tally::store::count_short(db, call.id, plan.map_or(WANTED_USUAL, |plan| plan.wanted)).await?,
        given: count(State::Given),
        drafts: count(State::Draft),
        abstained: count(State::Abstained),
        void: count(State::Void),
        typed,
        numbers,
        faults: beside.faults,
        refused: beside.refused,
        done: beside.done,
        told,
    };
    Page::html(&template, v.content_lang(), Keep::Never)
}

impl Show<'_> {
    fn get(&self, field: &str) -> &str {
        self.typed.get(field).map_or("", String::as_str)
    }

    fn phase(&self, number: usize, part: &str) -> &str {
        self.get(&format!("phase.{number}.{part}"))
    }

    fn fault(&self, field: &str) -> Option<&str> {
        self.faults.iter().find(|(of, _)| of == field).map(|(_, message)| message.as_str())
    }
}

pub(super) async fn save(
    Extract(app): Shared,
    v: Visitor,
    me: Me,
    Path((_, slug)): Slugged,
    sent: Form,
) -> Result<Response, WebError> {
    let told = to_lead(&app, &v, &me, &slug).await?;
    let revision = sent.get("revision").parse().map_err(|_| WebError::BadRequest)?;
    let mut faults = Vec::new();
    let new = read(&v, &told.call, &sent, &mut faults);
    let typed: BTreeMap<String, String> = sent.pairs().map(|(name, words)| (name.to_owned(), words.to_owned())).collect();
    let plan = plan::store::find(app.db.reader(), told.call.id).await?;
    let Some(new) = new.filter(|_| faults.is_empty()) else {
        let page = page(&app, &v, &told, plan.as_ref(), typed, Beside { faults, ..Beside::default() }).await?;
        return Ok(page.status(StatusCode::UNPROCESSABLE_ENTITY).into_response());
    };
    let (journal, actor, at, new) = (&app.journal, &me.actor(), (slug.as_str(), revision), &new);
    let refused = match app.act(|tx| async move { acts::plan(&*tx, journal, actor, at, new).await }).await {
        Ok(_) => return Ok(redirect(&v.to(format!("{}?done=changed", told.below("reading"))))),
        Err(Refusal::Unsound) => "reading-unsound",
        Err(Refusal::Overtaken) => "call-overtaken",
        Err(refusal) => return Err(refusal.into()),
    };
    let beside = Beside { refused: Some(refused), ..Beside::default() };
    Ok(page(&app, &v, &told, plan.as_ref(), typed, beside).await?.status(StatusCode::CONFLICT).into_response())
}

/// The fields, filled with what is kept, or with what most begin with.
fn filled(v: &Visitor, call: &Call, plan: Option<&Plan>) -> BTreeMap<String, String> {
    let usual = || {
        let start = call.ends_at();
        let phase = |name: &str, starts_at: Time, sees_scores| Phase {
            name: v.t(name).into_owned(),
            starts_at_ms: starts_at.millis(),
            reads: Reads::Assigned,
            sees_names: false,
            sees_scores,
        };
        let talk = start.plus(READING);
        let phases = vec![phase("reading-phase-read", start, false), phase("reading-phase-talk", talk, true)];
        (phases, talk.plus(TALKING), WANTED_USUAL, DISTANCE_USUAL)
    };
    let (phases, ends_at, wanted, distance) =
        plan.map_or_else(usual, |plan| (plan.phases.clone(), plan.ends_at, plan.wanted, plan.distance));
    let part = |at: Time, form: &str| at.timestamp().to_zoned(call.zone()).strftime(form).to_string();
    let yes = |is: bool| if is { "yes".to_owned() } else { String::new() };
    let mut typed = BTreeMap::new();
    for (place, phase) in phases.iter().enumerate() {
        let reads = if phase.reads == Reads::All { "all" } else { "assigned" };
        let fields = [
            ("name", phase.name.clone()),
            ("day", part(phase.starts_at(), "%Y-%m-%d")),
            ("time", part(phase.starts_at(), "%H:%M")),
            ("reads", reads.to_owned()),
            ("names", yes(phase.sees_names)),
            ("scores", yes(phase.sees_scores)),
        ];
        typed.extend(fields.into_iter().map(|(name, words)| (format!("phase.{}.{name}", place + 1), words)));
    }
    let rest = [
        ("end-day", part(ends_at, "%Y-%m-%d")),
        ("end-time", part(ends_at, "%H:%M")),
        ("wanted", wanted.to_string()),
        ("distance", distance.to_string()),
    ];
    typed.extend(rest.into_iter().map(|(name, words)| (name.to_owned(), words)));
    typed
}

/// The plan that a form describes.
fn read(v: &Visitor, call: &Call, sent: &Form, faults: &mut Vec<(String, String)>) -> Option<NewPlan> {
    let zone: TimeZone = call.zone();
    let moment = |day: &str, time: &str| call::rules::moment(sent.get(day), sent.get(time), &zone).ok();
    let mut phases = Vec::new();
    for number in 1..=PHASES_MAX {
        let field = |part: &str| format!("phase.{number}.{part}");
        let get = |part: &str| sent.get(&field(part)).to_owned();
        let name: String = get("name").chars().take(NAME_CHARS_MAX).collect();
        // Without a name it is no phase.
        if name.is_empty() {
            continue;
        }
        let Some(starts_at) = moment(&field("day"), &field("time")) else {
            faults.push((field("day"), v.t("call-fault-moment").into_owned()));
            continue;
        };
        // The form says minutes: of the minute in which the call closed its end is meant.
        let closed = call.ends_at();
        let starts_at = if starts_at < closed && closed < starts_at.plus(MINUTE) { closed } else { starts_at };
        let reads = if get("reads") == "all" { Reads::All } else { Reads::Assigned };
        let (sees_names, sees_scores) = (get("names") == "yes", get("scores") == "yes");
        phases.push(Phase { name, starts_at_ms: starts_at.millis(), reads, sees_names, sees_scores });
    }
    phases.sort_by_key(|phase| phase.starts_at_ms);
    if phases.is_empty() && faults.is_empty() {
        faults.push(("phase.1.name".to_owned(), v.t("reading-no-phase").into_owned()));
    }
    let ends_at = moment("end-day", "end-time");
    if ends_at.is_none() {
        faults.push(("end-day".to_owned(), v.t("call-fault-moment").into_owned()));
    }
    let mut number = |field: &str, most: u32| {
        let read = sent.get(field).parse().ok().filter(|n| (1..=most).contains(n));
        if read.is_none() {
            faults.push((field.to_owned(), v.ta("reading-fault-number", &[("max", u64::from(most))])));
        }
        read
    };
    let (wanted, distance) = (number("wanted", WANTED_MAX), number("distance", 100));
    Some(NewPlan { phases, ends_at: ends_at?, wanted: wanted?, distance: distance? })
}
