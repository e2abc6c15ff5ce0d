//! The workbench for practices: the form with the reader's view beside it, and everything from the first draft to the version.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use axum::extract::{Path, State};
use base_core::Id;
use base_core::limits::PAGE_NUMBER_MAX;
use base_db::DbError;
use base_web::{App, Me, Route, Shared, Visitor, WebError};
use people::{Person, person};

use super::form::{Advice, Form};
use super::rules::may_see;
use super::sheet::{Sheet, SheetFault};
use super::{Draft, Kind, Refusal, store};
use crate::practice::pages::is_slug;
use crate::practice::rules::{may_edit, may_propose};
use crate::practice::{self, Practice, Record, Shown};
use crate::version;

mod edit;
mod history;
mod list;
mod merge;
mod new;
mod overview;
mod proposals;
mod publish;
mod view;

/// The addresses of the workbench.
pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/{lang}/work/practices", "work-practices", list::show).page("/{lang}/work/practices"),
        Route::get("/{lang}/work/practices/new", "work-practice-new", new::form).page("/{lang}/work/practices/new"),
        Route::post("/{lang}/work/practices/new", "work-practice-create", new::create),
        Route::get("/{lang}/work/practices/{slug}", "work-practice", overview::show)
            .page("/{lang}/work/practices/turin-neighbourhood-houses"),
        Route::get("/{lang}/work/practices/{slug}/edit", "work-practice-edit", edit::form)
            .page("/{lang}/work/practices/turin-neighbourhood-houses/edit"),
        Route::post("/{lang}/work/practices/{slug}/edit", "work-practice-save", edit::save),
        Route::get("/{lang}/work/practices/{slug}/propose", "work-practice-propose", edit::propose)
            .page("/{lang}/work/practices/turin-neighbourhood-houses/propose"),
        Route::post("/{lang}/work/practices/{slug}/propose", "work-practice-propose-save", edit::save_proposal),
        Route::get("/{lang}/work/practices/{slug}/preview", "work-practice-preview", view::preview)
            .page("/{lang}/work/practices/turin-neighbourhood-houses/preview"),
        Route::get("/{lang}/work/practices/{slug}/changes", "work-practice-changes", view::changes)
            .page("/{lang}/work/practices/turin-neighbourhood-houses/changes"),
        Route::get("/{lang}/work/practices/{slug}/merge", "work-practice-merge", merge::show)
            .page("/{lang}/work/practices/turin-neighbourhood-houses/merge"),
        Route::post("/{lang}/work/practices/{slug}/merge", "work-practice-take-in", merge::take_in),
        Route::get("/{lang}/work/practices/{slug}/publish", "work-practice-finish", publish::form)
            .page("/{lang}/work/practices/turin-neighbourhood-houses/publish"),
        Route::post("/{lang}/work/practices/{slug}/publish", "work-practice-publish", publish::publish),
        Route::get("/{lang}/work/practices/{slug}/send", "work-practice-hand-in", publish::send_form)
            .page("/{lang}/work/practices/turin-neighbourhood-houses/send"),
        Route::post("/{lang}/work/practices/{slug}/send", "work-practice-send", publish::send),
        Route::post("/{lang}/work/practices/{slug}/drop", "work-practice-drop", publish::drop_draft),
        Route::post("/{lang}/work/practices/{slug}/bring-back", "work-practice-bring-back", publish::bring_back),
        Route::get("/{lang}/work/practices/{slug}/history", "work-practice-history", history::show)
            .page("/{lang}/work/practices/turin-neighbourhood-houses/history"),
        Route::get("/{lang}/work/proposals", "work-proposals", proposals::list).page("/{lang}/work/proposals"),
        Route::post("/{lang}/work/proposals/{id}/accept", "work-proposal-accept", proposals::accept),
        Route::post("/{lang}/work/proposals/{id}/decline", "work-proposal-decline", proposals::decline),
    ]
}

/// A practice on somebody's workbench.
struct Bench {
    shown: Box<Shown>,
    me: Id<Person>,
    may_edit: bool,
    may_propose: bool,
}

/// Her draft with what it is made from.
struct Work {
    draft: Option<Draft>,
    /// The version on which the draft stands, and what it says.
    base: u32,
    base_record: Record,
    sheet: Sheet,
}

impl Bench {
    /// The practice at `slug`, for somebody who may see it here: else there is nothing. Five statements.
    async fn open(app: &App, v: &Visitor, me: &Me, slug: &str) -> Result<Self, WebError> {
        if !is_slug(slug) || !may_see(me, slug) {
            return Err(WebError::NotFound);
        }
        let db = app.db.reader();
        let practice = practice::store::by_slug(db, slug).await?.ok_or(WebError::NotFound)?;
        let shown = practice::store::show(db, vec![practice], Some(v.content_lang())).await?.pop().ok_or(WebError::NotFound)?;
        let (may_edit, may_propose) = (may_edit(me, slug), may_propose(me, slug));
        Ok(Self { shown: Box::new(shown), me: Id::from_uuid(me.person), may_edit, may_propose })
    }

    /// The same for an editor.
    async fn open_to_edit(app: &App, v: &Visitor, me: &Me, slug: &str) -> Result<Self, WebError> {
        Self::open(app, v, me, slug).await.and_then(|bench| if bench.may_edit { Ok(bench) } else { Err(WebError::NotFound) })
    }

    fn practice(&self) -> &Practice {
        &self.shown.practice
    }

    /// What readers call it; a practice without a name by its address.
    fn title(&self) -> String {
        let name = &self.shown.record.name.body;
        if name.is_empty() { self.practice().slug.clone() } else { name.clone() }
    }

    /// An address below the practice's own on the workbench.
    fn below(&self, rest: &str) -> String {
        let slug = &self.practice().slug;
        if rest.is_empty() { format!("work/practices/{slug}") } else { format!("work/practices/{slug}/{rest}") }
    }

    /// The practice's own address there, with a word on what was just done.
    fn below_with(&self, done: &str) -> String {
        format!("{}?done={done}", self.below(""))
    }

    /// Her draft, or the form as it is before she begins: what readers see, or the version `from`. At most three statements.
    async fn work(&self, app: &App, from: Option<u32>) -> Result<Work, WebError> {
        let db = app.db.reader();
        let draft = store::open_of(db, self.practice().id, self.me).await?;
        let base = draft.as_ref().map_or(self.practice().version, |draft| draft.base);
        let base_record = self.record_of(app, base).await?;
        let sheet = match (&draft, from) {
            (Some(draft), _) => Sheet::typed(&draft.typed),
            (None, Some(number)) => Sheet::of(&self.record_of(app, number).await?),
            (None, None) => Sheet::of(&base_record),
        };
        Ok(Work { draft, base, base_record, sheet })
    }

    /// The version that readers see: which it is, who published it, when and why. Two statements.
    async fn newest(&self, app: &App, v: &Visitor) -> Result<Option<Newest>, WebError> {
        let practice = self.practice();
        let found = version::store::list_from(app.db.reader(), practice.id, practice.version, 1).await?;
        let Some(version) = found.first() else { return Ok(None) };
        let who = match version.person().filter(|_| self.may_edit) {
            Some(person) => names(app, &[person]).await?.remove(&person),
            None => None,
        };
        let (number, moment) = (version.number.to_string(), v.moment(version.at));
        let told = match (who, version.person()) {
            (Some(name), _) => v.ta("workbench-newest-by", &[("number", number), ("moment", moment), ("name", name)]),
            // An owner is told that it was an editor, and not which.
            (None, Some(_)) => v.ta("workbench-newest-by-editor", &[("number", number), ("moment", moment)]),
            (None, None) => v.ta("workbench-newest", &[("number", number), ("moment", moment)]),
        };
        let why = version.reason(&v.words, &self.shown.record.name.lang).map(|(why, _)| why.into_owned());
        Ok(Some(Newest { told, why }))
    }

    /// What a version says.
    async fn record_of(&self, app: &App, number: u32) -> Result<Record, WebError> {
        if number == self.practice().version {
            return Ok(self.shown.record.clone());
        }
        if number == 0 {
            // The practice had no version yet when the draft was begun.
            return Ok(Record::beginning(&self.shown.place.slug));
        }
        let full = version::store::find(app.db.reader(), self.practice().id, number).await?;
        full.map(|full| full.record).ok_or(WebError::NotFound)
    }
}

/// The version that readers see, in words.
struct Newest {
    told: String,
    why: Option<String>,
}

impl Work {
    fn revision(&self) -> u32 {
        self.draft.as_ref().map_or(0, |draft| draft.revision)
    }

    /// Whether another version was published since the draft was begun.
    fn is_stale(&self, practice: &Practice) -> bool {
        self.base != practice.version
    }

    /// What it says as far as it is sound, and what is to be mended.
    fn read(&self) -> (Record, Vec<SheetFault>) {
        self.sheet.read_sound(&self.base_record)
    }

    /// How these faults are mended, each with the field that it is about.
    fn advice(&self, faults: &[SheetFault], v: &Visitor) -> Vec<Advice> {
        if faults.is_empty() { Vec::new() } else { Form::of(&self.sheet, faults, &v.words).advice }
    }

    fn kind(&self, otherwise: Kind) -> Kind {
        self.draft.as_ref().map_or(otherwise, |draft| draft.kind)
    }
}

/// The names of these persons; an erased one has none. One statement.
async fn names(app: &App, persons: &[Id<Person>]) -> Result<HashMap<Id<Person>, String>, DbError> {
    let found = person::store::by_ids(app.db.reader(), persons).await?;
    Ok(found.into_iter().map(|(id, person)| (id, person.name)).collect())
}

type Slugged = Path<(String, String)>;
/// What the address asks for, behind its question mark.
type Asked = BTreeMap<String, String>;

/// The page of a list; the first unless another is asked for.
fn page_asked(asked: &Asked) -> u64 {
    asked.get("page").and_then(|page| page.parse().ok()).unwrap_or(1).clamp(1, PAGE_NUMBER_MAX)
}

impl From<Refusal> for WebError {
    /// Where a page has no better answer.
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::Db(error) | Refusal::Practice(practice::Refusal::Db(error)) => error.into(),
            Refusal::Missing | Refusal::Practice(practice::Refusal::Missing) => Self::NotFound,
            other => Self::Broken(other.into()),
        }
    }
}
