//! What a call says, and from when until when: the form of a call that is there.

use askama::Template;
use base_web::{Form, FormFaults, Frame, Keep, Labels, Sheet};

use super::*;
use crate::call::Answering;
use crate::call::rules::NoMoment;

pub(super) const LABELS: Labels = &[
    ("title", "call-field-title"),
    ("slug", "call-field-slug"),
    ("summary", "call-field-summary"),
    ("about", "call-field-about"),
    ("who", "call-who"),
    ("opens-day", "call-opens-day"),
    ("opens-time", "call-opens-time"),
    ("closes-day", "call-closes-day"),
    ("closes-time", "call-closes-time"),
    ("zone", "call-field-zone"),
    ("answering", "call-field-answering"),
    ("places", "call-places"),
    ("when", "call-when"),
    ("unknown", "call-unknown"),
    ("lang", "call-field-lang"),
    ("revision", "call"),
];

#[derive(Template)]
#[template(path = "call/edit.html")]
struct Edit {
    frame: Frame,
    back: String,
    action: String,
    sheet: Sheet,
    revision: u32,
    answering: Vec<(String, String)>,
    /// The language in which it is written.
    lang: String,
    zones: Vec<String>,
    refused: Option<&'static str>,
}

pub(super) async fn form(Extract(app): Shared, v: Visitor, me: Me, Path((_, slug)): Slugged) -> Result<Page, WebError> {
    let told = Told::to_run(&app, &v, &me, &slug).await?;
    let sheet = Sheet::new(LABELS).with(filled(&told.call));
    page(&v, &told, sheet, told.call.revision, None)
}

fn page(v: &Visitor, told: &Told, sheet: Sheet, revision: u32, refused: Option<&'static str>) -> Result<Page, WebError> {
    let title = v.ta("call-edit-title", &[("title", told.title(v).body)]);
    let title = if sheet.faults.is_empty() { title } else { v.ta("error-title", &[("title", title.as_str())]) };
    let template = Edit {
        frame: v.frame(title).hidden(),
        back: told.below(""),
        action: told.below("edit"),
        sheet,
        revision,
        answering: answering(v),
        lang: v.language_name(&told.call.plan.lang).into_owned(),
        zones: zones(),
        refused,
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
    let told = Told::to_run(&app, &v, &me, &slug).await?;
    let revision = revision_of(&sent)?;
    let mut faults = FormFaults::default();
    rules::check_texts(&v, &sent, &mut faults);
    let dates = read_dates(&v, &sent, &mut faults);
    // Closing has a button of its own, which asks.
    let is_over = dates.as_ref().is_some_and(|(_, closes, _)| *closes != told.call.closes_at && *closes <= app.clock.now());
    if is_over && told.call.state == State::Announced {
        faults.note("closes-day", v.t("call-fault-over"));
    }
    let answering = Answering::ALL.into_iter().find(|one| one.as_str() == sent.get("answering"));
    let places = match sent.get("places") {
        "" => Some(None),
        digits => digits.parse().ok().filter(|places| (1..=10_000).contains(places)).map(Some),
    };
    if places.is_none() {
        faults.note("places", v.t("call-fault-number"));
    }
    let (Some((opens_at, closes_at, zone)), Some(answering), Some(places), true) = (dates, answering, places, faults.is_empty())
    else {
        let sheet = Sheet::new(LABELS).with(sent).faulty(faults);
        return Ok(unprocessable(page(&v, &told, sheet, revision, None)?));
    };
    let plan = Plan {
        title: sent.get("title").to_owned(),
        summary: sent.get("summary").to_owned(),
        about: sent.get("about").to_owned(),
        who: sent.get("who").to_owned(),
        when: sent.get("when").to_owned(),
        unknown: sent.get("unknown").to_owned(),
        answering,
        zone,
        places,
        ..told.call.plan.clone()
    };
    let change = &Change { opens_at, closes_at, plan };
    let (journal, actor, at) = (&app.journal, &me.actor(), slug.as_str());
    let outcome = app.act(|tx| async move { acts::change(&*tx, journal, actor, (at, revision), change).await }).await;
    // What she typed stays; to save it all the same she looks at what is there now and sends it again.
    kept(&v, outcome, &format!("{}?done=changed", told.below("")), |words| {
        page(&v, &told, Sheet::new(LABELS).with(sent), told.call.revision, Some(words))
    })
}

/// Its fields, filled with what is kept.
fn filled(call: &Call) -> Form {
    let plan = &call.plan;
    let part = |at: Time, form: &str| at.timestamp().to_zoned(call.zone()).strftime(form).to_string();
    let places = plan.places.map(|places| places.to_string()).unwrap_or_default();
    [
        ("title", plan.title.clone()),
        ("summary", plan.summary.clone()),
        ("about", plan.about.clone()),
        ("who", plan.who.clone()),
        ("opens-day", part(call.opens_at, "%Y-%m-%d")),
        ("opens-time", part(call.opens_at, "%H:%M")),
        ("closes-day", part(call.closes_at, "%Y-%m-%d")),
        ("closes-time", part(call.closes_at, "%H:%M")),
        ("zone", plan.zone.clone()),
        ("answering", plan.answering.as_str().to_owned()),
        ("places", places),
        ("when", plan.when.clone()),
        ("unknown", plan.unknown.clone()),
    ]
    .into_iter()
    .map(|(name, words)| (name.to_owned(), words))
    .collect()
}

/// When it opens and closes, and the zone in which that is said.
pub(super) fn read_dates(v: &Visitor, sent: &Form, faults: &mut FormFaults) -> Option<(Time, Time, String)> {
    let name = sent.get("zone");
    if !rules::is_zone(name) {
        faults.note("zone", v.t("call-fault-zone"));
        return None;
    }
    let zone = TimeZone::get(name).unwrap_or(TimeZone::UTC);
    let mut read = |day: &'static str, time: &'static str| match rules::moment(sent.get(day), sent.get(time), &zone) {
        Ok(moment) => Some(moment),
        Err(NoMoment::Unreadable) => {
            faults.note(day, v.t("call-fault-moment"));
            None
        }
        Err(NoMoment::Skipped) => {
            faults.note(time, v.t("call-fault-skipped"));
            None
        }
    };
    let (opens, closes) = (read("opens-day", "opens-time"), read("closes-day", "closes-time"));
    let (opens, closes) = opens.zip(closes)?;
    if closes <= opens {
        faults.note("closes-day", v.t("call-fault-order"));
        return None;
    }
    Some((opens, closes, name.to_owned()))
}

pub(super) fn answering(v: &Visitor) -> Vec<(String, String)> {
    let option = |one: Answering| (one.as_str().to_owned(), v.t(&format!("call-answering-{}", one.as_str())).into_owned());
    Answering::ALL.into_iter().map(option).collect()
}

/// The time zones of Europe, to choose from while one types; every other name is taken too.
pub(super) fn zones() -> Vec<String> {
    let names = jiff::tz::db().available().map(|name| name.to_string());
    let mut zones: Vec<String> = names.filter(|name| name.starts_with("Europe/")).collect();
    zones.sort_unstable();
    zones
}
