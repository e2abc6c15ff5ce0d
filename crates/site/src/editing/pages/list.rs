//! The overview of all texts, the list of each kind, and the beginning of a new one.

use std::collections::HashMap;

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Response};
use base_core::limits::{NAME_CHARS_MAX, PAGE_NUMBER_MAX, PAGE_ROWS};
use base_core::{Id, Lang};
use base_text::SLUG_CHARS_MAX;
use base_web::{Form, FormFaults, Frame, Keep, Labels, Me, Page, Shared, Sheet, Visitor, WebError, redirect};
use http::StatusCode;
use people::Person;
use url::form_urlencoded::Serializer;

use super::{editor, known_kind, names, said, to};
use crate::document::Standing;
use crate::document::store as documents;
use crate::editing::acts::{self, Refusal};
use crate::editing::kinds::KINDS;
use crate::editing::sheet::{self, name_of};
use crate::editing::{Draft, Kind, Slugs, kinds, store};

#[derive(Template)]
#[template(path = "editing/overview.html")]
struct Overview {
    frame: Frame,
    kinds: Vec<Counted>,
    /// Her drafts: name, kind, address.
    drafts: Vec<(String, &'static str, String)>,
}

struct Counted {
    name: &'static str,
    count: u64,
    href: String,
}

/// `GET /{lang}/work/texts`
pub async fn overview(State(app): Shared, v: Visitor, me: Me) -> Result<Page, WebError> {
    let author = editor(&me)?;
    let counts = documents::counts(app.db.reader()).await?;
    let drafts = store::of_person(app.db.reader(), author).await?;
    let counted = |kind: &Kind| Counted {
        name: kind.name,
        count: counts.get(kind.name).copied().unwrap_or(0),
        href: match kind.slugs {
            Slugs::Fixed([only]) => to(&v, kind, format_args!("{only}/edit")),
            _ => v.to(format!("work/texts/{}", kind.name)),
        },
    };
    let drafted = |draft: &Draft| {
        let kind = kinds::find(&draft.kind)?;
        Some((name_of(kind, &draft.slug, &draft.typed), kind.name, to(&v, kind, format_args!("{}/edit", draft.slug))))
    };
    let template = Overview {
        frame: v.frame(v.t("menu-texts")).hidden(),
        kinds: KINDS.iter().map(counted).collect(),
        drafts: drafts.iter().filter_map(drafted).collect(),
    };
    Page::html(&template, v.content_lang(), Keep::Never)
}

#[derive(Template)]
#[template(path = "editing/list.html")]
struct List {
    frame: Frame,
    kind: &'static Kind,
    words: String,
    said: Option<&'static str>,
    entries: Vec<Entry>,
    count: u64,
    page: u64,
    pages: u64,
    can_begin: bool,
    can_order: bool,
}

/// A document of the list.
struct Entry {
    slug: String,
    name: String,
    where_shown: Option<String>,
    /// The message key of what is particular about it.
    state: Option<&'static str>,
    has_draft: bool,
    /// Colleagues with drafts.
    others: Vec<String>,
    href: String,
    is_first: bool,
    is_last: bool,
}

/// `GET /{lang}/work/texts/{kind}?q=&page=`
pub async fn show(
    State(app): Shared,
    v: Visitor,
    me: Me,
    Path((_, kind_name)): Path<(String, String)>,
    Query(query): Query<HashMap<String, String>>,
) -> Result<Page, WebError> {
    let (author, kind) = (editor(&me)?, known_kind(&kind_name)?);
    let words = base_text::clean(query.get("q").map_or("", String::as_str));
    let words: String = words.chars().take(base_core::limits::QUERY_CHARS_MAX).filter(|c| *c != '\0').collect();
    let page = query.get("page").map_or(Ok(1), |page| page.parse()).map_err(|_| WebError::NotFound)?;
    let db = app.db.reader();
    let count = documents::count_standings(db, kind.name, &words).await?;
    let pages = count.div_ceil(PAGE_ROWS).max(1);
    if !(1..=pages.min(PAGE_NUMBER_MAX)).contains(&page) {
        return Err(WebError::NotFound);
    }
    let rows = ((page - 1) * PAGE_ROWS, PAGE_ROWS);
    let standings = documents::standings(db, kind.name, kind.order, &words, rows).await?;
    let drafts = store::of_kind(db, kind.name).await?;
    let authors: Vec<Id<Person>> = drafts.iter().map(|draft| draft.author).collect();
    let desk = Desk { v: &v, kind, author, drafts, names: names(db, &authors).await? };
    let mut entries = if page == 1 && words.is_empty() { desk.unpublished(&standings) } else { Vec::new() };
    entries.extend(standings.iter().enumerate().map(|(position, standing)| Entry {
        is_first: page == 1 && position == 0,
        is_last: rows.0 + position as u64 + 1 == count,
        ..desk.entry(standing)
    }));
    let template = List {
        frame: v.frame(v.t(&format!("editing-kind-{}", kind.name))).hidden(),
        kind,
        said: said(&query),
        entries,
        count,
        page,
        pages,
        can_begin: kind.slugs == Slugs::Free,
        can_order: kind.is_ordered() && words.is_empty(),
        words,
    };
    Page::html(&template, v.content_lang(), Keep::Never)
}

struct Desk<'a> {
    v: &'a Visitor,
    kind: &'static Kind,
    author: Id<Person>,
    drafts: Vec<Draft>,
    names: HashMap<Id<Person>, String>,
}

impl Desk<'_> {
    fn entry(&self, standing: &Standing) -> Entry {
        let typed = sheet::of(self.kind, &standing.record);
        let state = standing.withdrawn.then_some("editing-state-withdrawn");
        let where_shown = (self.kind.where_shown)(self.v, &standing.record);
        self.about(&standing.slug, name_of(self.kind, &standing.slug, &typed), where_shown, state)
    }

    /// What readers do not see yet: drafts of new documents, and pages that the site waits for.
    fn unpublished(&self, standings: &[Standing]) -> Vec<Entry> {
        let is_there = |slug: &str| standings.iter().any(|standing| standing.slug == slug);
        let mut slugs: Vec<&str> = match self.kind.slugs {
            Slugs::Fixed(slugs) => slugs.iter().copied().filter(|slug| !is_there(slug)).collect(),
            Slugs::Free => self.drafts.iter().filter(|draft| draft.base == 0).map(|draft| draft.slug.as_str()).collect(),
        };
        slugs.dedup();
        let draft_of = |slug: &str| self.drafts.iter().find(|draft| draft.slug == slug && draft.base == 0);
        let name = |slug: &str| draft_of(slug).map_or_else(|| slug.to_owned(), |draft| name_of(self.kind, slug, &draft.typed));
        // A colleague's new document is hers alone until she publishes it.
        let is_open = |slug: &&str| {
            self.kind.slugs != Slugs::Free || self.drafts.iter().any(|draft| draft.slug == **slug && draft.author == self.author)
        };
        let open = slugs.into_iter().filter(|slug| is_open(slug));
        open.map(|slug| self.about(slug, name(slug), None, Some("editing-state-unpublished"))).collect()
    }

    fn about(&self, slug: &str, name: String, where_shown: Option<String>, state: Option<&'static str>) -> Entry {
        let drafts = || self.drafts.iter().filter(|draft| draft.slug == slug);
        let others = drafts().filter(|draft| draft.author != self.author);
        Entry {
            name,
            where_shown,
            state,
            has_draft: drafts().any(|draft| draft.author == self.author),
            others: others.filter_map(|draft| self.names.get(&draft.author).cloned()).collect(),
            href: to(self.v, self.kind, format_args!("{slug}/edit")),
            slug: slug.to_owned(),
            is_first: true,
            is_last: true,
        }
    }
}

/// `POST /{lang}/work/texts/{kind}/order`, with `up` or `down` and the slug.
pub async fn order(
    State(app): Shared,
    v: Visitor,
    me: Me,
    Path((_, kind_name)): Path<(String, String)>,
    form: Form,
) -> Result<Response, WebError> {
    let (author, kind) = (editor(&me)?, known_kind(&kind_name)?);
    let (slug, up) = match (form.get("up"), form.get("down")) {
        ("", "") => return Err(WebError::BadRequest),
        ("", slug) => (slug, false),
        (slug, _) => (slug, true),
    };
    let journal = &app.journal;
    app.act(|tx| async move { acts::shift(&*tx, journal, kind, slug, (author, up)).await }).await?;
    Ok(redirect(&v.to(format!("work/texts/{}#{slug}", kind.name))))
}

const NEW: Labels = &[("title", "editing-new-name"), ("slug", "editing-slug")];

#[derive(Template)]
#[template(path = "editing/new.html")]
struct New {
    frame: Frame,
    kind: &'static Kind,
    address: String,
    sheet: Sheet,
}

/// `GET /{lang}/work/texts/{kind}/new`
pub async fn new(v: Visitor, me: Me, Path((_, kind_name)): Path<(String, String)>) -> Result<Page, WebError> {
    editor(&me)?;
    new_page(&v, free(&kind_name)?, Sheet::new(NEW))
}

/// `POST /{lang}/work/texts/{kind}/new`: begins a draft.
pub async fn begin(
    State(app): Shared,
    v: Visitor,
    me: Me,
    Path((_, kind_name)): Path<(String, String)>,
    form: Form,
) -> Result<Response, WebError> {
    let (author, kind) = (editor(&me)?, free(&kind_name)?);
    let mut faults = FormFaults::default();
    faults.require(&v, &form, "title", NAME_CHARS_MAX);
    let given = form.get("slug");
    let slug = if given.is_empty() { shortened(&base_text::slug(form.get("title"))) } else { given.to_owned() };
    if !given.is_empty() && (base_text::slug(given) != given || given.len() > SLUG_CHARS_MAX) || slug.is_empty() {
        faults.note("slug", v.t("editing-slug-wrong"));
    }
    if faults.is_empty() {
        let lang: &Lang = v.content_lang();
        let mut typed = sheet::blank(kind, lang);
        typed.insert(kind.title.to_owned(), form.get("title").to_owned());
        let (journal, slug, typed) = (&app.journal, &*slug, &typed);
        match app.act(|tx| async move { acts::begin(&*tx, journal, kind, slug, (author, typed)).await }).await {
            Ok(_) => return Ok(redirect(&to(&v, kind, format_args!("{slug}/edit")))),
            Err(Refusal::SlugTaken | Refusal::Overtaken) => faults.note("slug", v.ta("editing-slug-taken", &[("slug", slug)])),
            Err(refusal) => return Err(refusal.into()),
        }
    }
    let page = new_page(&v, kind, Sheet::new(NEW).with(form).faulty(faults))?;
    Ok(page.status(StatusCode::UNPROCESSABLE_ENTITY).into_response())
}

fn new_page(v: &Visitor, kind: &'static Kind, sheet: Sheet) -> Result<Page, WebError> {
    let title = v.t(&format!("editing-new-{}", kind.name));
    let title = if sheet.faults.is_empty() { title.into_owned() } else { v.ta("error-title", &[("title", title)]) };
    let template = New { frame: v.frame(title).hidden(), kind, address: to(v, kind, "new"), sheet };
    Page::html(&template, v.content_lang(), Keep::Never)
}

/// A kind of which new ones can be made.
fn free(name: &str) -> Result<&'static Kind, WebError> {
    let kind = known_kind(name)?;
    (kind.slugs == Slugs::Free).then_some(kind).ok_or(WebError::NotFound)
}

/// A slug within its limit, cut between words.
fn shortened(slug: &str) -> String {
    if slug.len() <= SLUG_CHARS_MAX {
        return slug.to_owned();
    }
    let head = &slug[..SLUG_CHARS_MAX];
    head.rsplit_once('-').map_or(head, |(whole, _)| whole).to_owned()
}

impl List {
    fn to(&self, rest: &str) -> String {
        to(&self.frame.v, self.kind, rest)
    }

    fn address(&self) -> String {
        self.frame.v.to(format!("work/texts/{}", self.kind.name))
    }

    /// The address of another page of the list.
    fn to_page(&self, page: u64) -> String {
        let query = Serializer::new(String::new()).append_pair("q", &self.words).append_pair("page", &page.to_string()).finish();
        format!("{}?{query}", self.address())
    }

    fn page_words(&self) -> String {
        self.frame.v.ta("page-of", &[("page", self.page), ("pages", self.pages)])
    }
}
