//! A new call: it begins with the standard form and criteria, in every language of the interface.

use askama::Template;
use base_content::{SourceHash, State as Made, Translation};
use base_core::limits::NAME_CHARS_MAX;
use base_i18n::Words;
use base_web::{Form, FormFaults, Frame, Keep, Sheet};

use super::texts::{LABELS, read_dates, zones};
use super::*;
use crate::call::Answering;
use crate::call::acts::NewCall;
use crate::{criterion, form};

#[derive(Template)]
#[template(path = "call/new.html")]
struct New {
    frame: Frame,
    sheet: Sheet,
    zones: Vec<String>,
    /// The languages in which it may be written: tag and name.
    langs: Vec<(String, String)>,
}

pub(super) async fn form(v: Visitor, me: Me) -> Result<Page, WebError> {
    if !rules::may_open(&me) {
        return Err(WebError::NotFound);
    }
    let typed =
        Form::from_pairs([("opens-time", "09:00"), ("closes-time", "23:59"), ("zone", "Europe/Rome"), ("lang", v.lang.tag())]);
    page(&v, Sheet::new(LABELS).with(typed))
}

fn page(v: &Visitor, sheet: Sheet) -> Result<Page, WebError> {
    let title = v.t("call-new-title");
    let title = if sheet.faults.is_empty() { title.into_owned() } else { v.ta("error-title", &[("title", title)]) };
    let langs = v.words.texts().languages().iter();
    let langs = langs.map(|lang| (lang.tag().to_owned(), v.language_name(lang.lang()).into_owned())).collect();
    Page::html(&New { frame: v.frame(title).hidden(), sheet, zones: zones(), langs }, v.content_lang(), Keep::Never)
}

pub(super) async fn make(Extract(app): Shared, v: Visitor, me: Me, sent: Form) -> Result<Response, WebError> {
    if !rules::may_open(&me) {
        return Err(WebError::NotFound);
    }
    let mut faults = FormFaults::default();
    faults.require(&v, &sent, "title", NAME_CHARS_MAX);
    let typed = sent.get("slug");
    let slug = if typed.is_empty() { base_text::slug(sent.get("title")) } else { typed.to_owned() };
    if !rules::is_slug(&slug) && (!typed.is_empty() || faults.of("title").is_none()) {
        faults.note("slug", v.t("call-fault-slug"));
    }
    let dates = read_dates(&v, &sent, &mut faults);
    let Some((opens_at, closes_at, zone)) = dates.filter(|_| faults.is_empty()) else {
        return Ok(unprocessable(page(&v, Sheet::new(LABELS).with(sent).faulty(faults))?));
    };
    let words = v.words.in_language(v.words.texts().find(sent.get("lang")).unwrap_or(v.lang));
    let plan = standard(&words, sent.get("title"), &zone);
    let translations = in_other_languages(&words, &plan, app.clock.now());
    let new = &NewCall { slug: slug.clone(), opens_at, closes_at, plan, translations, fictional: false };
    let (journal, actor) = (&app.journal, &me.actor());
    match app.act(|tx| async move { acts::make(&*tx, journal, actor, new).await }).await {
        Ok(_) => Ok(redirect(&v.to(format!("work/calls/{slug}?done=made")))),
        Err(Refusal::SlugTaken) => {
            // The button was pressed twice: it is there already, as she wanted it.
            let twin = store::find(app.db.reader(), &slug).await?;
            if twin.is_some_and(|twin| twin.plan == new.plan && twin.closes_at == closes_at) {
                return Ok(redirect(&v.to(format!("work/calls/{slug}?done=made"))));
            }
            faults.note("slug", v.t("call-fault-slug-taken"));
            Ok(unprocessable(page(&v, Sheet::new(LABELS).with(sent).faulty(faults))?))
        }
        Err(refusal) => Err(refusal.into()),
    }
}

/// A call that asks and judges as the standard does, in the words of a language.
pub(crate) fn standard(words: &Words, title: &str, zone: &str) -> Plan {
    Plan {
        lang: words.lang().lang().clone(),
        title: title.to_owned(),
        summary: String::new(),
        about: String::new(),
        who: words.t("call-standard-who").into_owned(),
        answering: Answering::Anyone,
        zone: zone.to_owned(),
        when: String::new(),
        unknown: String::new(),
        questions: form::standard::questions(words),
        criteria: criterion::standard::criteria(words),
        places: None,
    }
}

/// The standard texts of a call in every other language of the interface: what nobody has changed yet.
pub(crate) fn in_other_languages(words: &Words, plan: &Plan, now: Time) -> Vec<Translation> {
    let others = words.texts().languages().iter().filter(|lang| **lang != words.lang());
    let of_language = |lang: &base_i18n::UiLang| {
        let theirs = words.in_language(*lang);
        let same = standard(&theirs, "", &plan.zone);
        let sources = plan.texts();
        let made = same.texts().into_iter().filter_map(|text| {
            let source = sources.iter().find(|source| source.key == text.key)?;
            Some(Translation {
                key: text.key,
                lang: text.lang,
                state: Made::Human,
                source: SourceHash::of(&source.body),
                body: text.body,
                at: now,
            })
        });
        made.collect::<Vec<_>>()
    };
    others.flat_map(of_language).collect()
}
