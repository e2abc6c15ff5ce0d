//! Calls as the public sees them.

use askama::Template;
use base_text::Html;
use base_web::{Client, Form, FormFaults, Frame, Keep, Labels, Sheet, inner_address};
use http::HeaderMap;
use people::link::About;
use people::person::is_address;
use people::sign_in::pages::have_link_sent;

use super::*;
use crate::call::Answering;
use crate::criterion::{Criterion, Kind};

/// Most calls of one list.
const CALLS_MAX: u64 = 100;
const LABELS: Labels = &[("email", "sign-in-email")];

#[derive(Template)]
#[template(path = "call/list.html")]
struct List {
    frame: Frame,
    /// Those that are open or will be, then those that are over.
    current: Vec<Entry>,
    past: Vec<Entry>,
}

struct Entry {
    path: String,
    title: Said,
    stage: &'static str,
    dates: Said,
    fictional: bool,
}

#[derive(Template)]
#[template(path = "call/show.html")]
struct Show<'a> {
    frame: Frame,
    told: &'a Told,
    title: Said,
    summary: Option<Said>,
    about: Option<(Html, base_core::Lang)>,
    who: Option<Said>,
    when: Option<Said>,
    unknown: Option<Said>,
    gates: Vec<Asks>,
    scored: Vec<Asks>,
    /// The scale that all of them have, if all have the same.
    scale: Vec<Said>,
    /// All count the same.
    are_equal: bool,
    shown: Vec<Asks>,
    /// Headings with the questions under them.
    questions: Vec<(Option<Said>, Vec<Said>)>,
    /// What is said of the language of its words.
    note: Option<String>,
    sheet: Sheet,
    /// A letter is on its way to who asked to begin.
    is_asked: bool,
    may_begin: bool,
}

/// A criterion in the reader's words.
struct Asks {
    name: Said,
    question: Said,
    scale: Vec<Said>,
    /// Its share of all weights, in per cent, where not all count the same.
    share: Option<String>,
}

pub(super) async fn list(Extract(app): Shared, v: Visitor) -> Result<Page, WebError> {
    let calls = store::list(app.db.reader(), None, Some(State::Announced), 0, CALLS_MAX).await?;
    let (now, titles) = (app.clock.now(), titles(&app, &v, &calls).await?);
    let subjects: Vec<String> = calls.iter().map(Call::subject).collect();
    let whens = translations_of_text(app.db.reader(), &subjects, "when", v.content_lang()).await?;
    let none = Translations::default();
    let dates = |call: &Call| {
        let translations = whens.get(&call.subject()).unwrap_or(&none);
        let reading = Reading { source: &call.plan.lang, translations, wanted: v.content_lang() };
        let span = || Said::here(&v, v.span(there(call, call.opens_at), there(call, call.ends_at())));
        reading.of_any("when", &call.plan.when).unwrap_or_else(span)
    };
    let entry = |call: &Call| Entry {
        path: format!("calls/{}", call.slug),
        title: titles[&call.id].clone(),
        stage: call.stage(now).as_str(),
        dates: dates(call),
        fictional: call.fictional,
    };
    let is_past = |call: &&Call| call.stage(now) == Stage::Closed;
    let list = List {
        frame: v.frame(v.t("calls-title")).on_thread("thread-call").described(v.t("calls-lede")),
        current: calls.iter().filter(|call| !is_past(call)).map(entry).collect(),
        past: calls.iter().filter(is_past).map(entry).collect(),
    };
    // What is open changes with the hour.
    Page::html(&list, v.content_lang(), Keep::Never)
}

fn there(call: &Call, at: Time) -> base_core::PartialDate {
    base_core::PartialDate::day_of(call.day(at))
}

pub(super) async fn show(
    Extract(app): Shared,
    v: Visitor,
    Path((_, slug)): Slugged,
    Query(asked): Query<Asked>,
) -> Result<Page, WebError> {
    let is_asked = asked.get("done").is_some_and(|done| done == "asked");
    page(&app, &v, &slug, Sheet::new(LABELS), is_asked).await
}

async fn page(app: &Arc<App>, v: &Visitor, slug: &str, sheet: Sheet, is_asked: bool) -> Result<Page, WebError> {
    let told = Told::public(app, v, slug).await?;
    let (reading, plan) = (told.reading(v), &told.call.plan);
    let title = told.title(v);
    let about = reading.of_any("about", &plan.about);
    let weights: Vec<u32> = plan.criteria.iter().map(|criterion| criterion.kind.weight()).filter(|weight| *weight > 0).collect();
    let are_equal = weights.windows(2).all(|pair| pair[0] == pair[1]);
    let sum: u32 = weights.iter().sum();
    // In tenths of a per cent, rounded.
    let share = |weight: u32| {
        let tenths = (weight * 1_000 + sum / 2).checked_div(sum)?;
        (weight > 0 && !are_equal).then(|| v.percent_stated(&format!("{}.{}", tenths / 10, tenths % 10)))
    };
    let asks = |criterion: &Criterion| {
        let key = &criterion.key;
        let step = |(step, words): (usize, &String)| reading.of(&format!("c.{key}.s.{step}"), words);
        Asks {
            name: reading.of(&format!("c.{key}.name"), &criterion.name),
            question: reading.of(&format!("c.{key}.question"), &criterion.question),
            scale: criterion.kind.scale().iter().enumerate().map(step).collect(),
            share: share(criterion.kind.weight()),
        }
    };
    let of_kind =
        |wanted: fn(&Kind) -> bool| -> Vec<Asks> { plan.criteria.iter().filter(|one| wanted(&one.kind)).map(asks).collect() };
    let mut scored: Vec<Asks> = of_kind(|kind| matches!(kind, Kind::Scored { .. }));
    // A scale that all have is said once.
    let is_one = scored.windows(2).all(|pair| pair[0].scale == pair[1].scale);
    let scale = if is_one { scored.first().map(|ask| ask.scale.clone()).unwrap_or_default() } else { Vec::new() };
    if is_one {
        scored.iter_mut().for_each(|ask| ask.scale.clear());
    }
    let words = if sheet.faults.is_empty() { title.body.clone() } else { v.ta("error-title", &[("title", &title.body)]) };
    let template = Show {
        frame: v.frame(words).on_thread("thread-call").described(reading.of("summary", &plan.summary).body),
        summary: reading.of_any("summary", &plan.summary),
        about: about.map(|about| (base_text::markdown(&about.body), about.lang)),
        who: reading.of_any("who", &plan.who),
        when: reading.of_any("when", &plan.when),
        unknown: reading.of_any("unknown", &plan.unknown),
        gates: of_kind(|kind| matches!(kind, Kind::Gate(_))),
        scored,
        scale,
        are_equal,
        shown: of_kind(|kind| matches!(kind, Kind::Shown { .. })),
        questions: under_headings(&reading, plan),
        may_begin: rules::takes(&told.call, app.clock.now()),
        note: told.note(v),
        title,
        sheet,
        is_asked,
        told: &told,
    };
    Page::html(&template, v.content_lang(), Keep::Never)
}

fn under_headings(reading: &Reading<'_>, plan: &Plan) -> Vec<(Option<Said>, Vec<Said>)> {
    let mut parts: Vec<(Option<Said>, Vec<Said>)> = Vec::new();
    for question in &plan.questions {
        match reading.section(question) {
            None if !parts.is_empty() => {}
            section => parts.push((section, Vec::new())),
        }
        if let Some((_, questions)) = parts.last_mut() {
            questions.push(reading.label(question));
        }
    }
    parts
}

/// Begins an answer: who is signed in goes on, to everybody else a link is sent.
pub(super) async fn begin(
    Extract(app): Shared,
    v: Visitor,
    Path((_, slug)): Slugged,
    client: Client,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, WebError> {
    let told = Told::public(&app, &v, &slug).await?;
    if !rules::takes(&told.call, app.clock.now()) {
        return Ok(redirect(&v.to(format!("calls/{slug}"))));
    }
    let next = v.to(format!("work/submissions/{slug}/new"));
    if v.signed.is_some() {
        return Ok(redirect(&next));
    }
    let email = form.get("email");
    if !is_address(email) {
        let mut faults = FormFaults::default();
        faults.note("email", v.t("field-email"));
        let page = page(&app, &v, &slug, Sheet::new(LABELS).with(form).faulty(faults), false).await?;
        return Ok(unprocessable(page));
    }
    let next = inner_address(&app, &next);
    let (title, closes) = (told.title(&v).body, told.closes(&v));
    let about = || About {
        subject: v.ta("call-link-subject", &[("title", title.as_str())]),
        text: v.ta("call-link-text", &[("title", title.as_str()), ("moment", closes.as_str())]),
    };
    let door = (told.call.plan.answering == Answering::Anyone).then(about);
    match have_link_sent(&app, &v, client, &headers, (email, next.as_deref()), door).await? {
        Ok(()) => Ok(redirect(&v.to(format!("calls/{slug}?done=asked")))),
        Err(_) => Err(WebError::TooMany),
    }
}
