//! All practices, public or not, for who works on them.

use std::collections::HashMap;

use askama::Template;
use axum::extract::Query;
use base_content::Text;
use base_core::Lang;
use base_core::limits::{PAGE_ROWS, QUERY_CHARS_MAX};
use base_web::{Frame, Keep, Page};
use people::{Place, Role, place, role};

use super::*;
use crate::draft::rules::seen;
use crate::practice::store::Wanted;

const STATUSES: [&str; 4] = ["draft", "published", "ended", "withdrawn"];

#[derive(Template)]
#[template(path = "draft/list.html")]
struct List {
    frame: Frame,
    words: String,
    state: &'static str,
    count: u64,
    rows: Vec<Row>,
    page: u64,
    pages: u64,
    may_add: bool,
}

struct Row {
    slug: String,
    name: String,
    /// The language of the name, where it is another than the page's.
    lang: Option<Lang>,
    status: &'static str,
    version: u32,
    city: String,
    changed: String,
    /// Open drafts and proposals that wait.
    open: u64,
    waiting: u64,
}

pub(super) async fn show(State(app): Shared, v: Visitor, me: Me, Query(asked): Query<Asked>) -> Result<Page, WebError> {
    let state = STATUSES.into_iter().find(|status| Some(*status) == asked.get("state").map(String::as_str)).unwrap_or_default();
    let words = base_text::clean(asked.get("q").map_or("", String::as_str)).chars().take(QUERY_CHARS_MAX).collect::<String>();
    let wanted = Wanted { words: words.clone(), status: Some(state).filter(|state| !state.is_empty()), slugs: seen(&me) };
    let page = page_asked(&asked);
    let db = app.db.reader();
    let (practices, count) = practice::store::list(db, &wanted, (page - 1) * PAGE_ROWS, PAGE_ROWS).await?;
    let drafts = store::counts(db, &practices.iter().map(|practice| practice.id).collect::<Vec<_>>()).await?;
    let names = version::store::names(db, &practices).await?;
    let places = place::store::by_ids(db, &practices.iter().map(|practice| practice.place).collect::<Vec<_>>()).await?;
    let row = |practice: &Practice| row(&v, practice, names.get(&practice.id), places.get(&practice.place), &drafts);
    let template = List {
        frame: v.frame(v.t("workbench-list-title")).hidden(),
        rows: practices.iter().map(row).collect(),
        pages: count.div_ceil(PAGE_ROWS).max(1),
        may_add: role::is(&me, Role::Editor),
        words,
        state,
        count,
        page,
    };
    Page::html(&template, v.content_lang(), Keep::Never)
}

fn row(
    v: &Visitor,
    practice: &Practice,
    name: Option<&Text>,
    place: Option<&Place>,
    drafts: &HashMap<Id<Practice>, (u64, u64)>,
) -> Row {
    let name = name.filter(|name| !name.body.is_empty());
    let (open, waiting) = drafts.get(&practice.id).copied().unwrap_or_default();
    Row {
        slug: practice.slug.clone(),
        lang: name.filter(|name| name.lang.primary() != v.lang.tag()).map(|name| name.lang.clone()),
        name: name.map_or_else(|| practice.slug.clone(), |name| name.body.clone()),
        status: practice.status.as_str(),
        version: practice.version,
        city: place.map(|place| place.name(v.content_lang()).0.to_owned()).unwrap_or_default(),
        changed: v.day(practice.updated_at.date()),
        open,
        waiting,
    }
}

impl List {
    fn statuses(&self) -> [&'static str; 4] {
        STATUSES
    }

    /// The address of another page of the same list.
    fn page_path(&self, page: u64) -> String {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        for (name, value) in [("q", self.words.as_str()), ("state", self.state)] {
            if !value.is_empty() {
                query.append_pair(name, value);
            }
        }
        query.append_pair("page", &page.to_string());
        format!("work/practices?{}", query.finish())
    }
}
