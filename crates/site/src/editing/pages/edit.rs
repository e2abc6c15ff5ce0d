//! The form, with the reader's view beside it.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Response};
use base_core::{Id, Lang};
use base_text::Html;
use base_web::{App, Form, Frame, Keep, Me, Page, Shared, Visitor, WebError, redirect};
use http::StatusCode;
use people::Person;
use repertoire::atlas;

use super::form::{self, Beside, Look, Row};
use super::{editor, known_kind, names, person_of, said, to};
use crate::document::Standing;
use crate::document::store as documents;
use crate::editing::acts::{self, Refusal, Saved};
use crate::editing::merge::{self, merge};
use crate::editing::sheet::{self, Fault, LANG, Typed};
use crate::editing::{Draft, Kind, Reader, Slugs, store};

/// A document on the desk of one person.
pub struct Open {
    pub kind: &'static Kind,
    pub slug: String,
    pub author: Id<Person>,
    pub standing: Option<Standing>,
    pub draft: Option<Draft>,
    /// What readers see, as a form; empty if they see nothing yet.
    pub published: Typed,
}

/// What is on the screen.
#[derive(Default)]
struct Screen {
    typed: Typed,
    base: u32,
    revision: u32,
    faults: Vec<Fault>,
    /// Whose words clash with hers: `published` or `saved`.
    theirs: Option<&'static str>,
    clashes: Vec<&'static str>,
    focus: Option<String>,
    said: Option<&'static str>,
    status: StatusCode,
}

#[derive(Template)]
#[template(path = "editing/edit.html")]
struct Edit {
    frame: Frame,
    kind: &'static Kind,
    slug: String,
    name: String,
    rows: Vec<Row>,
    faults: Vec<(String, String, String)>,
    base: u32,
    revision: u32,
    theirs: Option<&'static str>,
    /// The names of the fields that clash.
    clashes: String,
    /// Who published meanwhile, if it is known.
    publisher: Option<String>,
    others: Vec<String>,
    said: Option<&'static str>,
    /// When her draft was saved last.
    saved: Option<String>,
    preview: Option<Html>,
    preview_lang: Lang,
    has_draft: bool,
    is_published: bool,
    is_withdrawn: bool,
    can_be_withdrawn: bool,
    path: Option<String>,
}

pub type Addressed = Path<(String, String, String)>;

/// Opens what an address names: a document, her draft of one, or one that the site waits for.
pub async fn open(app: &App, v: &Visitor, me: &Me, kind_name: &str, slug: &str) -> Result<Open, WebError> {
    let (author, kind) = (editor(me)?, known_kind(kind_name)?);
    if !kind.may_have(slug) {
        return Err(WebError::NotFound);
    }
    let db = app.db.reader();
    let standing = documents::standing(db, kind.name, slug).await?;
    let draft = store::find(db, kind.name, slug, author).await?;
    if standing.is_none() && draft.is_none() && kind.slugs == Slugs::Free {
        return Err(WebError::NotFound);
    }
    let published = match &standing {
        Some(standing) => sheet::of(kind, &standing.record),
        None => sheet::blank(kind, v.content_lang()),
    };
    Ok(Open { kind, slug: slug.to_owned(), author, standing, draft, published })
}

impl Open {
    /// The revision that readers see; 0 if they see nothing yet.
    pub fn revision(&self) -> u32 {
        self.standing.as_ref().map_or(0, |standing| standing.revision)
    }

    /// What editors call it: the one of its kind by the kind's name, others by their title.
    pub fn name(&self, v: &Visitor, typed: &Typed) -> String {
        if let Slugs::Fixed([_]) = self.kind.slugs {
            return v.t(&format!("editing-kind-{}", self.kind.name)).into_owned();
        }
        let title = sheet::title_of(self.kind, typed);
        base_text::excerpt(if title.is_empty() { &self.slug } else { &title }, 90)
    }

    /// An address of this document.
    pub fn to(&self, v: &Visitor, rest: &str) -> String {
        to(v, self.kind, format_args!("{}/{rest}", self.slug))
    }

    /// As readers would see it, if it can be read at all; with its language.
    pub async fn view(&self, app: &Arc<App>, v: &Visitor, typed: &Typed) -> Result<(Option<Html>, Lang), WebError> {
        let lang: Lang = typed.get(LANG).and_then(|lang| lang.parse().ok()).unwrap_or_else(Lang::english);
        let base = match &self.standing {
            Some(standing) => standing.record.clone(),
            None => acts::beginning(app.db.reader(), self.kind).await?,
        };
        let read = sheet::read(self.kind, &self.slug, typed, Some(&base)).map_err(|error| WebError::Broken(error.into()))?;
        let Ok(row) = read else { return Ok((None, lang)) };
        // Readers of its own language see it so; of others, what translators make of it.
        let of_language = app.texts.find(lang.primary()).map(|lang| Visitor::new(app, lang, &v.path));
        let reader = Reader { v: of_language.unwrap_or_else(|| v.clone()), atlas: atlas::open(app).await? };
        let shown_in = reader.v.content_lang().clone();
        Ok((Some((self.kind.view)(&reader, &self.slug, &row.record)?), shown_in))
    }

    /// What stands on the screen when it is opened: her draft, with what was published since taken in.
    async fn screen(&self, app: &App) -> Result<Screen, WebError> {
        let base = self.revision();
        let Some(draft) = &self.draft else {
            return Ok(Screen { typed: self.published.clone(), base, ..Screen::default() });
        };
        let kept = Screen { typed: draft.typed.clone(), base, revision: draft.revision, ..Screen::default() };
        if draft.base == base {
            return Ok(kept);
        }
        let before = documents::version(app.db.reader(), self.kind.name, &self.slug, draft.base).await?;
        let before = before.map(|version| sheet::of(self.kind, &version.record));
        let merged = merge(self.kind, before.as_ref(), &draft.typed, &self.published);
        Ok(Screen { typed: merged.typed, clashes: merged.clashes, theirs: Some("published"), ..kept })
    }
}

/// `GET …/edit`
pub async fn show(
    State(app): Shared,
    v: Visitor,
    me: Me,
    Path((_, kind, slug)): Addressed,
    Query(query): Query<HashMap<String, String>>,
) -> Result<Response, WebError> {
    let open = open(&app, &v, &me, &kind, &slug).await?;
    let screen = open.screen(&app).await?;
    page(&app, &v, &open, Screen { said: said(&query), ..screen }).await
}

/// `POST …/edit`: the button says what to do with what was typed.
pub async fn send(
    State(app): Shared,
    v: Visitor,
    me: Me,
    Path((_, kind, slug)): Addressed,
    form: Form,
) -> Result<Response, WebError> {
    let open = open(&app, &v, &me, &kind, &slug).await?;
    let screen = Screen::sent(&open, &form);
    match form.get("do") {
        "look" => page(&app, &v, &open, screen).await,
        "publish" => match faults(&app, &open, &screen.typed).await? {
            faults if faults.is_empty() => save(&app, &v, &open, screen, "publish").await,
            faults => {
                let screen = Screen { faults, status: StatusCode::UNPROCESSABLE_ENTITY, ..screen };
                page(&app, &v, &open, screen).await
            }
        },
        "" | "save" => save(&app, &v, &open, screen, "edit?said=saved").await,
        button => {
            let screen = turned(&open, screen, button).ok_or(WebError::BadRequest)?;
            page(&app, &v, &open, screen).await
        }
    }
}

/// Keeps what was typed and leads on; where the draft was changed in another window, shows both.
async fn save(app: &Arc<App>, v: &Visitor, open: &Open, screen: Screen, next: &str) -> Result<Response, WebError> {
    let (journal, kind, slug) = (&app.journal, open.kind, &open.slug);
    let Screen { typed, base, revision, .. } = &screen;
    let saved = &Saved { author: open.author, base: *base, revision: *revision, typed: typed.clone() };
    match app.act(|tx| async move { acts::save(&*tx, journal, kind, slug, saved).await }).await {
        Ok(_) => Ok(redirect(&open.to(v, next))),
        Err(Refusal::Overtaken) => {
            let draft = store::find(app.db.reader(), kind.name, slug, open.author).await?;
            if draft.as_ref().is_some_and(|draft| draft.typed == *typed) {
                return Ok(redirect(&open.to(v, next)));
            }
            let other = draft.as_ref().map_or(&open.published, |draft| &draft.typed);
            let clashes = merge(kind, None, typed, other).clashes;
            let theirs = Some(if draft.is_some() { "saved" } else { "published" });
            let revision = draft.as_ref().map_or(0, |draft| draft.revision);
            let open = &Open { draft, ..open.clone_without_draft() };
            let base = open.draft.as_ref().map_or(open.revision(), |draft| draft.base);
            let screen = Screen { clashes, theirs, revision, base, status: StatusCode::CONFLICT, ..screen };
            page(app, v, open, screen).await
        }
        Err(refusal) => Err(refusal.into()),
    }
}

/// What a button does to the form.
fn turned(open: &Open, mut screen: Screen, button: &str) -> Option<Screen> {
    if let Some((whose, name)) = button.strip_prefix("take ").and_then(|rest| rest.split_once(' ')) {
        let name = merge::names(open.kind).find(|known| *known == name)?;
        let theirs = match (whose, &open.draft) {
            ("saved", Some(draft)) => &draft.typed,
            ("published", _) => &open.published,
            _ => return None,
        };
        merge::take(&mut screen.typed, theirs, name);
        return Some(Screen { focus: Some(name.to_owned()), ..screen });
    }
    let focus = sheet::turn(open.kind, &mut screen.typed, button)?;
    Some(Screen { focus: Some(focus), ..screen })
}

async fn faults(app: &App, open: &Open, typed: &Typed) -> Result<Vec<Fault>, WebError> {
    let base = match &open.standing {
        Some(standing) => standing.record.clone(),
        None => acts::beginning(app.db.reader(), open.kind).await?,
    };
    let read = sheet::read(open.kind, &open.slug, typed, Some(&base)).map_err(|error| WebError::Broken(error.into()))?;
    Ok(read.err().unwrap_or_default())
}

async fn page(app: &Arc<App>, v: &Visitor, open: &Open, screen: Screen) -> Result<Response, WebError> {
    let db = app.db.reader();
    let drafts = store::of_document(db, open.kind.name, &open.slug).await?;
    let others: Vec<Id<Person>> = drafts.iter().map(|draft| draft.author).filter(|author| *author != open.author).collect();
    let published = match screen.theirs {
        Some("published") => documents::version(db, open.kind.name, &open.slug, open.revision()).await?,
        _ => None,
    };
    let publisher = published.and_then(|version| person_of(version.actor.as_deref()?));
    let names = names(db, &others.iter().copied().chain(publisher).collect::<Vec<_>>()).await?;
    let (preview, preview_lang) = open.view(app, v, &screen.typed).await?;
    let theirs = screen.theirs.map(|whose| match (whose, &open.draft) {
        ("saved", Some(draft)) => (whose, &draft.typed),
        _ => ("published", &open.published),
    });
    let beside = Beside { faults: &screen.faults, clashes: &screen.clashes, theirs, focus: screen.focus.as_deref() };
    let rows = form::rows(open.kind, &screen.typed, &beside, v);
    let name = open.name(v, &screen.typed);
    let title = v.ta("editing-edit-title", &[("name", &*name)]);
    let title = if screen.faults.is_empty() { title } else { v.ta("error-title", &[("title", title)]) };
    let told = |fault: &Fault| (fault.name.clone(), v.t(fault.label).into_owned(), form::advice(fault, v));
    let standing = open.standing.as_ref();
    let is_withdrawn = standing.is_some_and(|standing| standing.withdrawn);
    let template = Edit {
        frame: v.frame(title).hidden(),
        kind: open.kind,
        slug: open.slug.clone(),
        name,
        rows,
        faults: screen.faults.iter().map(told).collect(),
        base: screen.base,
        revision: screen.revision,
        theirs: screen.theirs.filter(|_| !screen.clashes.is_empty() || open.is_behind()),
        clashes: screen.clashes.join(" "),
        publisher: publisher.filter(|person| *person != open.author).and_then(|person| names.get(&person).cloned()),
        others: others.iter().filter_map(|person| names.get(person).cloned()).collect(),
        said: screen.said,
        saved: open.draft.as_ref().map(|draft| v.moment(draft.updated_at)),
        preview,
        preview_lang,
        has_draft: open.draft.is_some(),
        is_published: standing.is_some(),
        is_withdrawn,
        can_be_withdrawn: standing.is_some() && open.kind.slugs == Slugs::Free,
        path: standing.filter(|_| !is_withdrawn).and_then(|standing| (open.kind.path)(&open.slug, &standing.record)),
    };
    let page = Page::html(&template, v.content_lang(), Keep::Never)?;
    Ok(page.status(screen.status).into_response())
}

impl Screen {
    /// What was sent. Fields that the form does not have are not read.
    fn sent(open: &Open, form: &Form) -> Self {
        let sent: BTreeMap<&str, &str> = form.pairs().collect();
        let number = |name: &str| form.get(name).parse().unwrap_or(0);
        let theirs = ["published", "saved"].into_iter().find(|whose| *whose == form.get("theirs"));
        let named: Vec<&str> = form.get("clashes").split(' ').collect();
        Self {
            typed: sheet::known(open.kind, |name| sent.get(name).copied()),
            // Nobody can have seen what is not there yet.
            base: number("base").min(open.revision()),
            revision: number("revision"),
            theirs,
            clashes: merge::names(open.kind).filter(|name| named.contains(name)).collect(),
            ..Self::default()
        }
    }
}

impl Open {
    /// Whether somebody published since her draft was begun.
    fn is_behind(&self) -> bool {
        self.draft.as_ref().is_some_and(|draft| draft.base != self.revision())
    }

    fn clone_without_draft(&self) -> Self {
        let (slug, published) = (self.slug.clone(), self.published.clone());
        Self { kind: self.kind, slug, author: self.author, standing: self.standing.clone(), draft: None, published }
    }
}

impl Edit {
    fn to(&self, rest: &str) -> String {
        to(&self.frame.v, self.kind, format_args!("{}/{rest}", self.slug))
    }

    /// Where one came from, with the message key of its name: the list of the kind, or of all kinds if this is the only one.
    fn list(&self) -> (String, String) {
        match self.kind.slugs {
            Slugs::Fixed([_]) => (self.frame.v.to("work/texts"), "menu-texts".to_owned()),
            _ => (self.frame.v.to(format!("work/texts/{}", self.kind.name)), format!("editing-kind-{}", self.kind.name)),
        }
    }

    fn has_foreign_preview(&self) -> bool {
        self.preview_lang.primary() != self.frame.v.lang.tag()
    }
}

impl From<Refusal> for WebError {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::Db(error) => error.into(),
            Refusal::Shape(error) => Self::Broken(error.into()),
            Refusal::Missing | Refusal::Needed => Self::NotFound,
            Refusal::SlugTaken | Refusal::Overtaken | Refusal::Stale | Refusal::Unsound(_) => Self::BadRequest,
        }
    }
}
