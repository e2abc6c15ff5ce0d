//! A concept of the thesaurus in one language: the name to show, and what else people call it.

use std::sync::Arc;

use askama::Template;
use axum::response::{IntoResponse, Response};
use base_core::Lang;
use base_core::limits::{LIST_ITEMS_MAX, NAME_CHARS_MAX};
use base_i18n::UiLang;
use base_web::{App, Form, FormFaults, Frame, Keep, Labels, Me, Page, Sheet, Visitor, WebError, redirect};
use http::StatusCode;
use repertoire::thesaurus::acts::{Names, Refusal, name};
use repertoire::thesaurus::{Concept, at_hand, coverage, store};

use super::super::Kind;
use super::{kept, may_write, path_to, taken};

const LABELS: Labels =
    &[("preferred", "cockpit-term-preferred"), ("alternative", "cockpit-term-alternative"), ("remove", "cockpit-remove")];

#[derive(Template)]
#[template(path = "translation/concept.html")]
struct Show {
    frame: Frame,
    sheet: Sheet,
    to_name: String,
    /// The name that the others stand for.
    source: String,
    source_lang: Lang,
    definition: Option<String>,
    /// Its names in the other languages: the language, the name, what else it is called.
    others: Vec<(Lang, String, String, String)>,
    /// What it is called now, as the form saw it.
    seen: (String, String),
    /// What it was called after this form was opened.
    theirs: Option<String>,
    may_write: bool,
    person: String,
    notice: Option<&'static str>,
    path: String,
    list_path: String,
}

impl Show {
    /// The number under which the browser keeps what was sent and not taken.
    fn kept(&self) -> &str {
        kept(&self.sheet.form)
    }
}

pub(super) fn show(
    app: &Arc<App>,
    v: &Visitor,
    me: &Me,
    to: UiLang,
    slug: &str,
    notice: Option<&'static str>,
) -> Result<Page, WebError> {
    let thesaurus = at_hand(app);
    let concept = thesaurus.get(slug).ok_or(WebError::NotFound)?;
    let names = Names::of(concept, to.lang());
    let (preferred, alternative) = written(&names);
    let form = Form::from_pairs([("preferred", preferred.as_str()), ("alternative", alternative.as_str())]);
    page(v, me, to, concept, Sheet::new(LABELS).with(form), (preferred, alternative), None, notice)
}

pub(super) async fn save(
    app: &Arc<App>,
    v: &Visitor,
    me: &Me,
    to: UiLang,
    slug: &str,
    form: &Form,
) -> Result<Response, WebError> {
    // What is kept, and not what this node remembers: somebody else may have named it a moment ago.
    let thesaurus = store::load(app.db.reader()).await?;
    let concept = thesaurus.get(slug).ok_or(WebError::NotFound)?;
    let seen = (form.get("seen-preferred").to_owned(), form.get("seen-alternative").to_owned());
    let names = names(form.get("preferred"), form.get("alternative"));
    let faults = faults(v, form, &names, &seen);
    let sheet = Sheet::new(LABELS).with(form.clone());
    if !faults.is_empty() {
        let page = page(v, me, to, concept, sheet.faulty(faults), seen, None, None)?;
        return Ok(page.status(StatusCode::UNPROCESSABLE_ENTITY).into_response());
    }
    let (journal, actor, was) = (&app.journal, &me.actor(), &self::names(&seen.0, &seen.1));
    let wanted = &names;
    match app.act(|tx| async move { name(&*tx, journal, actor, slug, to.lang(), was, wanted).await }).await {
        Ok(changed) => {
            let path = path_to(to, Some((Kind::Concept.as_str(), slug)));
            Ok(redirect(&format!("{}?saved={}{}", v.to(path), if changed { "yes" } else { "nothing" }, taken(form))))
        }
        Err(Refusal::Overtaken) => {
            let kept = written(&Names::of(concept, to.lang()));
            let theirs = [kept.0.as_str(), kept.1.as_str()].join("\n");
            let mut faults = FormFaults::default();
            faults.note("preferred", v.t("cockpit-overtaken"));
            let page = page(v, me, to, concept, sheet.faulty(faults), kept, Some(theirs), None)?;
            Ok(page.status(StatusCode::CONFLICT).into_response())
        }
        Err(Refusal::Missing) => Err(WebError::NotFound),
        Err(Refusal::Db(error)) => Err(error.into()),
    }
}

#[expect(clippy::too_many_arguments, reason = "it is the page's content, put together in two places")]
fn page(
    v: &Visitor,
    me: &Me,
    to: UiLang,
    concept: &Concept,
    sheet: Sheet,
    seen: (String, String),
    theirs: Option<String>,
    notice: Option<&'static str>,
) -> Result<Page, WebError> {
    let to_name = v.language_name(to.lang()).into_owned();
    let (source, source_lang) = coverage::source(concept);
    let title = v.ta("cockpit-desk-title", &[("title", source), ("language", to_name.as_str())]);
    let title = if sheet.faults.is_empty() { title } else { v.ta("error-title", &[("title", title)]) };
    let other = |label: &repertoire::thesaurus::Label| {
        let names = Names::of(concept, &label.lang);
        (label.lang.clone(), v.language_name(&label.lang).into_owned(), label.name.clone(), v.list(&names.alternative))
    };
    let template = Show {
        frame: v.frame(title).hidden(),
        others: concept.preferred.iter().filter(|label| label.lang.primary() != to.tag()).map(other).collect(),
        to_name,
        source: source.to_owned(),
        source_lang: source_lang.clone(),
        definition: concept.definition.clone(),
        sheet,
        seen,
        theirs,
        may_write: may_write(me, Kind::Concept, &concept.slug),
        person: me.person.to_string(),
        notice,
        path: path_to(to, Some((Kind::Concept.as_str(), &concept.slug))),
        list_path: path_to(to, None),
    };
    Page::html(&template, v.content_lang(), Keep::Never)
}

fn faults(v: &Visitor, form: &Form, names: &Names, seen: &(String, String)) -> FormFaults {
    let mut faults = FormFaults::default();
    let goes = form.get("remove") == "yes";
    let was_there = !seen.0.is_empty();
    if names.preferred.is_none() && was_there && !goes {
        faults.note("preferred", v.t("cockpit-wrong-emptied"));
    } else if names.preferred.is_none() && !names.alternative.is_empty() {
        faults.note("preferred", v.t("cockpit-wrong-unnamed"));
    } else if names.preferred.is_some() && goes {
        faults.note("preferred", v.t("cockpit-wrong-both"));
    }
    faults.limit(&v.words, form, "preferred", NAME_CHARS_MAX);
    if names.alternative.iter().any(|name| name.chars().count() > NAME_CHARS_MAX) {
        faults.note("alternative", v.ta("cockpit-wrong-line", &[("max", NAME_CHARS_MAX as u64)]));
    }
    if names.alternative.len() > LIST_ITEMS_MAX {
        faults.note("alternative", v.ta("cockpit-wrong-lines", &[("max", LIST_ITEMS_MAX as u64)]));
    }
    faults
}

/// Names out of the fields of a form: one line, and one name a line; each once.
fn names(preferred: &str, alternative: &str) -> Names {
    let one_line = |name: &str| name.split_whitespace().collect::<Vec<_>>().join(" ");
    let preferred = Some(one_line(preferred)).filter(|name| !name.is_empty());
    let mut alternative: Vec<String> =
        alternative.lines().map(one_line).filter(|name| !name.is_empty() && Some(name) != preferred.as_ref()).collect();
    alternative.sort();
    alternative.dedup();
    Names { preferred, alternative }
}

fn written(names: &Names) -> (String, String) {
    (names.preferred.clone().unwrap_or_default(), names.alternative.join("\n"))
}
