//! The criteria of a call as those who run it make them.

use askama::Template;
use base_core::limits::{NAME_CHARS_MAX, TEXT_CHARS_MAX};
use base_web::{Form, FormFaults, Frame, Keep, Labels, Sheet};

use super::*;
use crate::criterion::{CRITERIA_MAX, Criterion, Gate, Kind, STEPS_MAX, WEIGHT_MAX};

const LABELS: Labels = &[
    ("name", "criterion-name"),
    ("question", "criterion-question"),
    ("kind", "criterion-kind"),
    ("scale", "criterion-scale"),
    ("weight", "criterion-weight"),
    ("decides", "criterion-decides"),
    ("years", "criterion-years"),
];
/// How a gate is seen to be passed, as the form says it.
const JUDGED: &str = "judged";

#[derive(Template)]
#[template(path = "call/criteria.html")]
struct List<'a> {
    frame: Frame,
    told: &'a Told,
    rows: Vec<Row>,
    refused: Option<&'static str>,
    done: bool,
}

struct Row {
    key: String,
    name: Said,
    kind: String,
    weight: u32,
    /// By what a condition is decided.
    decides: Option<String>,
    is_first: bool,
    is_last: bool,
}

#[derive(Template)]
#[template(path = "call/criterion.html")]
struct Edit {
    frame: Frame,
    back: String,
    action: String,
    sheet: Sheet,
    revision: u32,
    kinds: Vec<(String, String)>,
    decides: Vec<(String, String)>,
    refused: Option<&'static str>,
}

pub(super) async fn list(
    Extract(app): Shared,
    v: Visitor,
    me: Me,
    Path((_, slug)): Slugged,
    Query(asked): Query<Asked>,
) -> Result<Page, WebError> {
    let told = Told::to_run(&app, &v, &me, &slug).await?;
    list_page(&v, &told, None, asked.contains_key("done"))
}

fn list_page(v: &Visitor, told: &Told, refused: Option<&'static str>, done: bool) -> Result<Page, WebError> {
    let (reading, criteria) = (told.reading(v), &told.call.plan.criteria);
    let row = |(place, criterion): (usize, &Criterion)| Row {
        key: criterion.key.clone(),
        name: reading.of(&format!("c.{}.name", criterion.key), &criterion.name),
        kind: v.t(&format!("criterion-kind-{}", criterion.kind.as_str())).into_owned(),
        weight: criterion.kind.weight(),
        decides: decided_by(v, told, criterion),
        is_first: place == 0,
        is_last: place + 1 == criteria.len(),
    };
    let template = List {
        frame: v.frame(v.ta("call-criteria-title", &[("title", told.title(v).body)])).hidden(),
        rows: criteria.iter().enumerate().map(row).collect(),
        refused,
        done,
        told,
    };
    Page::html(&template, v.content_lang(), Keep::Never)
}

fn decided_by(v: &Visitor, told: &Told, criterion: &Criterion) -> Option<String> {
    let Kind::Gate(gate) = &criterion.kind else { return None };
    let question = match gate.question() {
        None => v.t("criterion-decides-panel").into_owned(),
        Some(key) => match told.call.plan.question(key) {
            Some(question) => told.reading(v).label(question).body,
            None => v.t("criterion-decides-gone").into_owned(),
        },
    };
    Some(v.ta("criterion-decided-by", &[("question", question)]))
}

/// Moves a criterion or takes it away.
pub(super) async fn turn(
    Extract(app): Shared,
    v: Visitor,
    me: Me,
    Path((_, slug)): Slugged,
    sent: Form,
) -> Result<Response, WebError> {
    let told = Told::to_run(&app, &v, &me, &slug).await?;
    let revision = revision_of(&sent)?;
    let mut plan = told.call.plan.clone();
    let (verb, key) = sent.get("do").split_once(' ').ok_or(WebError::BadRequest)?;
    let Some(place) = plan.criteria.iter().position(|criterion| criterion.key == key) else {
        return Ok(redirect(&v.to(told.below("criteria"))));
    };
    match verb {
        "up" if place > 0 => plan.criteria.swap(place - 1, place),
        "down" if place + 1 < plan.criteria.len() => plan.criteria.swap(place, place + 1),
        "remove" => drop(plan.criteria.remove(place)),
        _ => {}
    }
    let outcome = keep_plan(&app, &me, &told.call, revision, plan).await;
    let next = format!("{}?done=changed#c-{key}", told.below("criteria"));
    kept(&v, outcome, &next, |words| list_page(&v, &told, Some(words), false))
}

pub(super) async fn form(Extract(app): Shared, v: Visitor, me: Me, Path((_, slug, key)): Keyed) -> Result<Page, WebError> {
    let told = Told::to_run(&app, &v, &me, &slug).await?;
    let filled = match told.call.plan.criterion(&key) {
        Some(criterion) => filled(criterion),
        None if key == NEW => Form::from_pairs([("kind", "scored"), ("weight", "1"), ("decides", JUDGED)]),
        None => return Err(WebError::NotFound),
    };
    page(&v, &told, &key, Sheet::new(LABELS).with(filled), told.call.revision, None)
}

fn page(
    v: &Visitor,
    told: &Told,
    key: &str,
    sheet: Sheet,
    revision: u32,
    refused: Option<&'static str>,
) -> Result<Page, WebError> {
    let reading = told.reading(v);
    let title = match told.call.plan.criterion(key) {
        Some(criterion) => reading.of(&format!("c.{key}.name"), &criterion.name).body,
        None => v.t("criterion-new").into_owned(),
    };
    let title = if sheet.faults.is_empty() { title } else { v.ta("error-title", &[("title", title.as_str())]) };
    let kinds = ["gate", "scored", "shown"].map(|kind| (kind.to_owned(), v.t(&format!("criterion-kind-{kind}")).into_owned()));
    let questions = told.call.plan.questions.iter().map(|question| (question.key.clone(), reading.label(question).body));
    // The question may be gone: it stays chosen until another one is.
    let gone = Some(sheet.get("decides").to_owned());
    let gone = gone.filter(|key| !key.is_empty() && key != JUDGED && told.call.plan.question(key).is_none());
    let gone = gone.map(|key| (key, v.t("criterion-decides-gone").into_owned()));
    let template = Edit {
        frame: v.frame(title).hidden(),
        back: told.below("criteria"),
        action: told.below(&format!("criteria/{key}")),
        sheet,
        revision,
        kinds: kinds.to_vec(),
        decides: std::iter::once((JUDGED.to_owned(), v.t("criterion-decides-panel").into_owned()))
            .chain(questions)
            .chain(gone)
            .collect(),
        refused,
    };
    Page::html(&template, v.content_lang(), Keep::Never)
}

pub(super) async fn save(
    Extract(app): Shared,
    v: Visitor,
    me: Me,
    Path((_, slug, key)): Keyed,
    sent: Form,
) -> Result<Response, WebError> {
    let told = Told::to_run(&app, &v, &me, &slug).await?;
    let revision = revision_of(&sent)?;
    let mut plan = told.call.plan.clone();
    let place = plan.criteria.iter().position(|criterion| criterion.key == key);
    if place.is_none() && key != NEW {
        return Err(WebError::NotFound);
    }
    let mut faults = FormFaults::default();
    let read = read(&v, &sent, place.map(|place| plan.criteria[place].key.as_str()), &plan, &mut faults);
    let Some(criterion) = read.filter(|_| faults.is_empty()) else {
        let sheet = Sheet::new(LABELS).with(sent).faulty(faults);
        return Ok(unprocessable(page(&v, &told, &key, sheet, revision, None)?));
    };
    let own = criterion.key.clone();
    match place {
        Some(place) => plan.criteria[place] = criterion,
        None => plan.criteria.push(criterion),
    }
    let outcome = keep_plan(&app, &me, &told.call, revision, plan).await;
    let next = format!("{}?done=changed#c-{own}", told.below("criteria"));
    kept(&v, outcome, &next, |words| page(&v, &told, &key, Sheet::new(LABELS).with(sent), told.call.revision, Some(words)))
}

fn filled(criterion: &Criterion) -> Form {
    let (decides, years) = match &criterion.kind {
        Kind::Gate(gate) => match gate {
            Gate::Years { question, years } => (question.as_str(), years.to_string()),
            gate => (gate.question().unwrap_or(JUDGED), String::new()),
        },
        _ => (JUDGED, String::new()),
    };
    [
        ("name", criterion.name.clone()),
        ("question", criterion.question.clone()),
        ("kind", criterion.kind.as_str().to_owned()),
        ("scale", criterion.kind.scale().join("\n")),
        ("weight", criterion.kind.weight().to_string()),
        ("decides", decides.to_owned()),
        ("years", years),
    ]
    .into_iter()
    .map(|(name, words)| (name.to_owned(), words))
    .collect()
}

/// The criterion that a form describes; `before` is the key that it had.
fn read(v: &Visitor, sent: &Form, before: Option<&str>, plan: &Plan, faults: &mut FormFaults) -> Option<Criterion> {
    faults.require(v, sent, "name", NAME_CHARS_MAX);
    faults.require(v, sent, "question", TEXT_CHARS_MAX);
    if before.is_none() && plan.criteria.len() >= CRITERIA_MAX {
        faults.note("name", v.t("criterion-too-many"));
    }
    let kind = match sent.get("kind") {
        "gate" => Kind::Gate(read_gate(v, sent, plan, faults)?),
        "scored" => {
            let weight = sent.get("weight").parse().ok().filter(|weight| (1..=WEIGHT_MAX).contains(weight));
            if weight.is_none() {
                faults.note("weight", v.ta("criterion-fault-weight", &[("max", u64::from(WEIGHT_MAX))]));
            }
            Kind::Scored { scale: read_scale(v, sent, faults), weight: weight? }
        }
        "shown" => Kind::Shown { scale: read_scale(v, sent, faults) },
        _ => return None,
    };
    let key = before.map_or_else(|| free_key(sent.get("name"), "criterion", |key| plan.criterion(key).is_some()), str::to_owned);
    Some(Criterion { key, name: sent.get("name").to_owned(), question: sent.get("question").to_owned(), kind })
}

fn read_gate(v: &Visitor, sent: &Form, plan: &Plan, faults: &mut FormFaults) -> Option<Gate> {
    let asked = sent.get("decides");
    if asked == JUDGED {
        return Some(Gate::Judged);
    }
    let Some(question) = plan.question(asked).map(|question| question.key.clone()) else {
        faults.note("decides", v.t("criterion-fault-gone"));
        return None;
    };
    match sent.get("years") {
        "" => Some(Gate::Answered { question }),
        digits => {
            let is_date = plan.question(asked).is_some_and(|question| question.kind == crate::form::Kind::Date);
            let years = digits.parse().ok().filter(|years| is_date && (1..=100).contains(years));
            if years.is_none() {
                faults.note("years", v.t("criterion-fault-years"));
            }
            Some(Gate::Years { question, years: years? })
        }
    }
}

/// One step a line, from 0 up.
fn read_scale(v: &Visitor, sent: &Form, faults: &mut FormFaults) -> Vec<String> {
    let steps: Vec<String> =
        sent.get("scale").lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect();
    if !(2..=STEPS_MAX).contains(&steps.len()) {
        faults.note("scale", v.ta("criterion-fault-scale", &[("max", STEPS_MAX as u64)]));
    }
    steps
}
