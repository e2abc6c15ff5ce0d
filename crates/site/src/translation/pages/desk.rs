//! The desk: every text of something beside its translation, as a form. Without script it is a form as any other.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Response};
use base_content::edit::mark;
use base_content::{Edit, SourceHash};
use base_core::Lang;
use base_i18n::UiLang;
use base_text::Piece;
use base_web::{App, Form, Frame, Keep, Me, Page, Shared, Visitor, WebError, redirect};
use http::StatusCode;
use repertoire::thesaurus;

use super::super::acts::{Refusal, translate};
use super::super::rules::asked;
use super::super::{Kind, Work, open};
use super::line::{Group, Help, Line, grouped, said, typed};
use super::{concept, kept, may_write, path_to, taken};

type At = Path<(String, String, String, String)>;

#[derive(Template)]
#[template(path = "translation/desk.html")]
struct Desk {
    frame: Frame,
    to: UiLang,
    to_name: String,
    kind: String,
    title: String,
    title_lang: Lang,
    groups: Vec<Group>,
    /// All texts are shown, and not only those that need something.
    is_all: bool,
    /// Texts that are not shown.
    untold: usize,
    texts: usize,
    may_write: bool,
    /// Who writes: her browser keeps her words apart from those of others.
    person: String,
    kept: String,
    /// The message key of what came of the form before.
    notice: Option<&'static str>,
    path: String,
    public_path: String,
    list_path: String,
}

impl Desk {
    /// Lines with something to mend.
    fn faulty(&self) -> Vec<&Line> {
        self.groups.iter().flat_map(|group| &group.lines).filter(|line| line.fault.is_some()).collect()
    }

    /// Where the texts are that are not shown; empty if there are none.
    fn elsewhere(&self) -> String {
        if self.untold == 0 { String::new() } else { format!("{}?all=yes", self.frame.v.to(&self.path)) }
    }
}

/// What is on the screen.
#[derive(Default)]
struct Screen {
    lines: Vec<Line>,
    /// All texts, shown or not.
    texts: usize,
    is_all: bool,
    notice: Option<&'static str>,
    /// The number under which the browser keeps what was sent and not taken.
    kept: String,
}

/// What an address names.
struct Place {
    to: UiLang,
    kind: Kind,
    slug: String,
}

impl Place {
    fn of(app: &App, to: &str, kind: &str, slug: String) -> Result<Self, WebError> {
        let (to, kind) = (app.texts.find(to), Kind::find(kind));
        let (Some(to), Some(kind)) = (to, kind) else { return Err(WebError::NotFound) };
        Ok(Self { to, kind, slug })
    }

    fn path(&self) -> String {
        path_to(self.to, Some((self.kind.as_str(), &self.slug)))
    }
}

pub(super) async fn show(
    State(app): Shared,
    v: Visitor,
    me: Me,
    Path((_, to, kind, slug)): At,
    Query(query): Query<BTreeMap<String, String>>,
) -> Result<Page, WebError> {
    let place = Place::of(&app, &to, &kind, slug)?;
    let notice = match query.get("saved").map(String::as_str) {
        Some("yes") => Some("cockpit-saved"),
        Some("outdated") => Some("cockpit-saved-outdated"),
        Some("nothing") => Some("cockpit-saved-nothing"),
        _ => None,
    };
    if matches!(place.kind, Kind::Concept) {
        return concept::show(&app, &v, &me, place.to, &place.slug, notice);
    }
    let is_all = query.get("all").is_some_and(|all| all == "yes");
    let (work, lines) = read(&app, &place).await?;
    let texts = lines.len();
    // Where nothing is open, all is shown: there is nothing to wait behind a link.
    let is_all = is_all || !lines.iter().any(Line::is_open);
    let lines = lines.into_iter().filter(|line| is_all || line.is_open()).collect();
    page(&v, &me, &place, &work, Screen { lines, texts, is_all, notice, ..Screen::default() })
}

pub(super) async fn save(
    State(app): Shared,
    v: Visitor,
    me: Me,
    Path((_, to, kind, slug)): At,
    form: Form,
) -> Result<Response, WebError> {
    let place = Place::of(&app, &to, &kind, slug)?;
    if !may_write(&me, place.kind, &place.slug) {
        return Err(WebError::NotFound);
    }
    if matches!(place.kind, Kind::Concept) {
        return concept::save(&app, &v, &me, place.to, &place.slug, &form).await;
    }
    let (work, lines) = read(&app, &place).await?;
    let texts = lines.len();
    let mut edits: Vec<Edit> = Vec::new();
    let mut shown: Vec<Line> = Vec::new();
    // The texts are those of the record, never those that a form names.
    for line in lines {
        let Some(typed) = typed(&form, place.kind, &line.key) else { continue };
        let wrong = match asked(&line.key, &typed, place.kind.chars_max(&line.key)) {
            Ok(edit) => {
                edits.extend(edit);
                None
            }
            Err(wrong) => Some(said(&v, wrong)),
        };
        shown.push(line.with(typed, wrong));
    }
    let is_all = form.get("all") == "yes";
    let again = |lines| Screen { lines, texts, is_all, kept: kept(&form).to_owned(), ..Screen::default() };
    if shown.iter().any(|line| line.fault.is_some()) {
        let page = page(&v, &me, &place, &work, again(shown))?;
        return Ok(page.status(StatusCode::UNPROCESSABLE_ENTITY).into_response());
    }
    match keep(&app, &me, &place, &edits).await {
        Ok(has_changed) => {
            let came = came(&work, &edits, has_changed);
            Ok(redirect(&format!("{}?saved={came}{}{}", v.to(place.path()), also(is_all), taken(&form))))
        }
        Err(Refusal::Retranslated(keys)) => {
            let lines =
                shown.into_iter().map(|line| if keys.contains(&line.key) { overtaken(&v, &work, &place, line) } else { line });
            let page = page(&v, &me, &place, &work, again(lines.collect()))?;
            Ok(page.status(StatusCode::CONFLICT).into_response())
        }
        Err(Refusal::Missing) => Err(WebError::NotFound),
        Err(Refusal::Overtaken) => Err(WebError::Busy),
        Err(Refusal::Db(error)) => Err(error.into()),
    }
}

async fn keep(app: &Arc<App>, me: &Me, place: &Place, edits: &[Edit]) -> Result<bool, Refusal> {
    if edits.is_empty() {
        return Ok(false);
    }
    let (journal, actor) = (&app.journal, &me.actor());
    app.act(|tx| async move { translate(&*tx, journal, actor, place.kind, &place.slug, place.to.lang(), edits).await }).await
}

/// What came of the form, for the page after it.
fn came(work: &Work, edits: &[Edit], has_changed: bool) -> &'static str {
    let is_stale = |edit: &Edit| {
        let now = work.covered.texts.iter().find(|source| source.text.key == edit.key);
        now.is_some_and(|source| SourceHash::of(&source.text.body) != edit.source)
    };
    match (has_changed, edits.iter().any(is_stale)) {
        (false, _) => "nothing",
        (true, true) => "outdated",
        (true, false) => "yes",
    }
}

fn also(is_all: bool) -> &'static str {
    if is_all { "&all=yes" } else { "" }
}

/// The line with what was saved meanwhile, by somebody else or by herself in another tab: sent again, the words in the field take its place.
fn overtaken(v: &Visitor, work: &Work, place: &Place, mut line: Line) -> Line {
    let theirs = work.translations.find(&line.key, place.to.lang());
    line.theirs = Some(theirs.map(|theirs| theirs.body.clone()).unwrap_or_default());
    line.typed.seen = theirs.map(|theirs| mark(theirs.state, &theirs.body)).unwrap_or_default();
    line.fault = Some(v.t("cockpit-overtaken").into_owned());
    line
}

/// What is there, and its texts as lines.
async fn read(app: &Arc<App>, place: &Place) -> Result<(Work, Vec<Line>), WebError> {
    let to = place.to.lang();
    let work = open(app.db.reader(), place.kind, &place.slug, to).await?.ok_or(WebError::NotFound)?;
    let outdated: Vec<&SourceHash> = work
        .standings(to)
        .filter(|standing| standing.is_outdated)
        .filter_map(|standing| Some(&standing.translation?.source))
        .collect();
    let before: HashMap<_, _> = base_content::former_sources(app.db.reader(), &outdated).await?;
    let (thesaurus, recogniser) = (thesaurus::at_hand(app), app.search.thesaurus());
    let help = Help { kind: place.kind, before: &before, thesaurus: &thesaurus, recogniser: &recogniser, to: place.to };
    let lines = work.standings(to).map(|standing| Line::of(&standing, &help)).collect();
    Ok((work, lines))
}

fn page(v: &Visitor, me: &Me, place: &Place, work: &Work, screen: Screen) -> Result<Page, WebError> {
    let Screen { lines, texts, is_all, notice, kept } = screen;
    let to_name = v.language_name(place.to.lang()).into_owned();
    let title = v.ta("cockpit-desk-title", &[("title", work.covered.title.as_str()), ("language", to_name.as_str())]);
    let has_faults = lines.iter().any(|line| line.fault.is_some());
    let title = if has_faults { v.ta("error-title", &[("title", title)]) } else { title };
    let path = place.path();
    let template = Desk {
        frame: v.frame(title).hidden(),
        to: place.to,
        to_name,
        kind: v.t(&format!("cockpit-one-{}", place.kind.as_str())).into_owned(),
        title: work.covered.title.clone(),
        title_lang: work.covered.title_lang.clone(),
        untold: texts - lines.len().min(texts),
        texts,
        groups: grouped(v, place.kind, lines),
        is_all,
        may_write: may_write(me, place.kind, &place.slug),
        person: me.person.to_string(),
        kept,
        notice,
        public_path: format!("/{}/{}", place.to.tag(), work.path),
        list_path: path_to(place.to, None),
        path,
    };
    Page::html(&template, v.content_lang(), Keep::Never)
}
