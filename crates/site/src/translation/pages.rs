//! `/{lang}/work/translations`: how far each language is, what to do next in it, and the desk where it is done.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::{Path, Query, State};
use base_content::coverage::store::{self as counted, Wanted};
use base_content::coverage::{Counts, Need, Row, Total};
use base_core::limits::{PAGE_NUMBER_MAX, PAGE_ROWS, QUERY_CHARS_MAX};
use base_i18n::UiLang;
use base_web::{App, Form, Frame, Keep, Labels, Me, Page, Route, Shared, Sheet, Visitor, WebError};
use url::form_urlencoded::Serializer;

use super::Kind;

mod concept;
mod desk;
mod line;

/// Rows of what to do next on the first page.
const NEXT_ROWS: u64 = 5;
/// Longest number under which a browser keeps words; `assets/js/kept.js` makes it.
const KEPT_DIGITS_MAX: usize = 20;
/// The roles that may write translations; the table lets nobody else send them.
const WRITERS: [&str; 3] = ["administrator", "editor", "translator"];

/// The addresses of the cockpit.
pub fn routes() -> Vec<Route> {
    const DESK: &str = "/{lang}/work/translations/{to}/{kind}/{slug}";
    vec![
        Route::get("/{lang}/work/translations", "translations", overview).page("/{lang}/work/translations"),
        Route::get("/{lang}/work/translations/{to}", "translations-into", list).page("/{lang}/work/translations/it"),
        Route::get(DESK, "translation", desk::show).page("/{lang}/work/translations/it/practice/turin-neighbourhood-houses"),
        Route::post(DESK, "translation-save", desk::save),
    ]
}

/// Whether she may write translations of this, and not only look.
fn may_write(me: &Me, kind: Kind, slug: &str) -> bool {
    WRITERS.iter().any(|role| me.is_for(role, kind.as_str(), slug))
}

/// Where translations into `to` are listed or, with kind and slug, done.
fn path_to(to: UiLang, at: Option<(&str, &str)>) -> String {
    let desk = at.map(|(kind, slug)| format!("/{kind}/{slug}")).unwrap_or_default();
    format!("work/translations/{}{desk}", to.tag())
}

/// The number under which a browser keeps what it has sent; empty if it keeps nothing.
fn kept(form: &Form) -> &str {
    let number = form.get("kept");
    if number.len() <= KEPT_DIGITS_MAX && number.bytes().all(|byte| byte.is_ascii_digit()) { number } else { "" }
}

/// Tells the page after saving, by its address, that the words were taken, so that the browser need not keep them any longer.
fn taken(form: &Form) -> String {
    let number = kept(form);
    if number.is_empty() { String::new() } else { format!("&kept={number}") }
}

#[derive(Template)]
#[template(path = "translation/overview.html")]
struct Overview {
    frame: Frame,
    tongues: Vec<Tongue>,
    /// What to do next in the reader's own language.
    next: Vec<Entry>,
    /// Texts of the interface, all of which there are in every language.
    interface: usize,
}

/// A language with what there is in it.
struct Tongue {
    to: UiLang,
    name: String,
    all: Share,
    kinds: Vec<Share>,
    path: String,
}

/// How much there is of one kind, or of all.
struct Share {
    /// What the kind is called; empty for all.
    name: String,
    path: String,
    counts: Counts,
    subjects: i64,
    /// Subjects that need something.
    open: i64,
}

/// Widths of the parts of a bar, of a thousand, each with its class and where it begins.
fn bar(counts: &Counts) -> Vec<(&'static str, i64, i64)> {
    let parts = [
        ("bar-human", counts.human),
        ("bar-reviewed", counts.reviewed),
        ("bar-machine", counts.machine),
        ("bar-outdated", counts.outdated),
        ("bar-missing", counts.missing),
    ];
    let mut done = 0;
    let mut bar = Vec::new();
    for (class, count) in parts.into_iter().filter(|(_, count)| *count > 0) {
        let from = done * 1_000 / counts.texts.max(1);
        done += count;
        bar.push((class, from, done * 1_000 / counts.texts.max(1) - from));
    }
    bar
}

async fn overview(State(app): Shared, v: Visitor, _: Me) -> Result<Page, WebError> {
    let totals = counted::totals(app.db.reader()).await?;
    let wanted = Wanted { lang: v.content_lang().clone(), kind: None, need: None, words: String::new() };
    let next = counted::list(app.db.reader(), &wanted, 0, NEXT_ROWS).await?;
    let tongues = app.texts.languages().iter().map(|to| Tongue::of(&v, *to, &totals)).collect();
    let next = next.into_iter().filter(|row| row.need != Need::Nothing).map(|row| Entry::of(&v, v.lang, row)).collect();
    let frame = v.frame(v.t("cockpit-title")).hidden();
    let template = Overview { frame, tongues, next, interface: app.texts.keys().count() };
    Page::html(&template, v.content_lang(), Keep::Never)
}

impl Tongue {
    fn of(v: &Visitor, to: UiLang, totals: &[Total]) -> Self {
        let path = path_to(to, None);
        let share = |kind: Option<Kind>| {
            let is_meant = |total: &&Total| total.lang == *to.lang() && kind.is_none_or(|kind| total.kind == kind.as_str());
            let (mut counts, mut subjects, mut open) = (Counts::default(), 0, 0);
            for total in totals.iter().filter(is_meant) {
                counts += total.counts;
                subjects += total.subjects;
                open += if total.need == Need::Nothing { 0 } else { total.subjects };
            }
            let name = kind.map(|kind| v.t(&format!("cockpit-kind-{}", kind.as_str())).into_owned()).unwrap_or_default();
            let path = kind.map_or_else(|| path.clone(), |kind| format!("{path}?kind={}", kind.as_str()));
            Share { name, path, counts, subjects, open }
        };
        let kinds = Kind::all().map(|kind| share(Some(kind))).filter(|share| share.counts.texts > 0).collect();
        Self { to, name: capital(&v.language_name(to.lang())), all: share(None), kinds, path }
    }
}

/// One thing to translate, as lists show it.
struct Entry {
    title: String,
    title_lang: base_core::Lang,
    kind: String,
    path: String,
    need: Need,
    counts: Counts,
    /// How many texts are in which state, in words.
    told: String,
}

impl Entry {
    fn of(v: &Visitor, to: UiLang, row: Row) -> Self {
        let Counts { texts, machine, outdated, missing, .. } = row.counts;
        let parts: Vec<String> = [("outdated", outdated), ("missing", missing), ("machine", machine)]
            .into_iter()
            .filter(|(_, count)| *count > 0)
            .map(|(part, count)| v.tn(&format!("cockpit-told-{part}"), count))
            .collect();
        let told = match (texts, parts.is_empty()) {
            (0, _) => v.t("cockpit-told-written").into_owned(),
            (_, true) => v.tn("cockpit-told-complete", texts),
            _ => v.ta("cockpit-told", &[("parts", v.list(&parts)), ("texts", v.number(texts))]),
        };
        Self {
            kind: v.t(&format!("cockpit-one-{}", row.kind)).into_owned(),
            path: path_to(to, Some((&row.kind, &row.slug))),
            title: row.title,
            title_lang: row.title_lang,
            need: row.need,
            counts: row.counts,
            told,
        }
    }
}

const FILTERS: Labels = &[("q", "cockpit-search"), ("kind", "cockpit-filter-kind"), ("need", "cockpit-filter-need")];

#[derive(Template)]
#[template(path = "translation/list.html")]
struct List {
    frame: Frame,
    sheet: Sheet,
    path: String,
    kinds: Vec<(String, String)>,
    needs: Vec<(String, String)>,
    entries: Vec<Entry>,
    found: u64,
    page: u64,
    pages: u64,
    /// The filters as a query, to turn pages with.
    query: String,
}

impl List {
    fn to_page(&self, page: u64) -> String {
        let and = if self.query.is_empty() { "" } else { "&" };
        format!("{}?{}{and}page={page}", self.frame.v.to(&self.path), self.query)
    }
}

async fn list(
    State(app): Shared,
    v: Visitor,
    _: Me,
    Path((_, to)): Path<(String, String)>,
    Query(query): Query<BTreeMap<String, String>>,
) -> Result<Page, WebError> {
    let to = app.texts.find(&to).ok_or(WebError::NotFound)?;
    let get = |name: &str| query.get(name).map_or("", String::as_str);
    let words: String = base_text::clean(get("q")).chars().take(QUERY_CHARS_MAX).collect();
    let (kind, need) = (Kind::find(get("kind")), Need::find(get("need")));
    let wanted = Wanted { lang: to.lang().clone(), kind: kind.map(|kind| kind.as_str().to_owned()), need, words: words.clone() };
    let found = count(&app, &wanted).await?;
    let pages = found.div_ceil(PAGE_ROWS).clamp(1, PAGE_NUMBER_MAX);
    let page = get("page").parse::<u64>().unwrap_or(1).clamp(1, pages);
    let rows = counted::list(app.db.reader(), &wanted, (page - 1) * PAGE_ROWS, PAGE_ROWS).await?;

    let chosen = [("q", words.as_str()), ("kind", kind.map_or("", Kind::as_str)), ("need", need.map_or("", Need::as_str))];
    let given = chosen.into_iter().filter(|(_, value)| !value.is_empty());
    let any = || (String::new(), v.t("cockpit-any").into_owned());
    let kinds = Kind::all().map(|kind| (kind.as_str().to_owned(), v.t(&format!("cockpit-kind-{}", kind.as_str())).into_owned()));
    let needs = Need::ALL
        .into_iter()
        .map(|need| (need.as_str().to_owned(), v.t(&format!("cockpit-need-{}", need.as_str())).into_owned()));
    let title = v.ta("cockpit-list-title", &[("language", &*v.language_name(to.lang()))]);
    let query = Serializer::new(String::new()).extend_pairs(given).finish();
    let path = path_to(to, None);
    let mut frame = v.frame(title).hidden();
    if !query.is_empty() {
        // The same list in another language of the interface.
        frame.path = format!("{path}?{query}");
    }
    let template = List {
        frame,
        sheet: Sheet::new(FILTERS).with(Form::from_pairs(chosen)),
        kinds: std::iter::once(any()).chain(kinds).collect(),
        needs: std::iter::once(any()).chain(needs).collect(),
        entries: rows.into_iter().map(|row| Entry::of(&v, to, row)).collect(),
        found,
        page,
        pages,
        query,
        path,
    };
    Page::html(&template, v.content_lang(), Keep::Never)
}

/// How many rows a list has: the sums know it, unless somebody searches. One statement.
async fn count(app: &App, wanted: &Wanted) -> Result<u64, WebError> {
    if !wanted.words.is_empty() {
        return Ok(counted::count(app.db.reader(), wanted).await?);
    }
    let totals = counted::totals(app.db.reader()).await?;
    let is_meant = |total: &&Total| {
        total.lang == wanted.lang
            && wanted.kind.as_ref().is_none_or(|kind| *kind == total.kind)
            && wanted.need.is_none_or(|need| need == total.need)
    };
    Ok(totals.iter().filter(is_meant).map(|total| u64::try_from(total.subjects).unwrap_or(0)).sum())
}

/// A word that begins a line.
fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
