//! The pages on which the texts of the site are edited, below “Your work”.

use std::collections::HashMap;

use base_core::Id;
use base_db::{Connection, DbError};
use base_web::{Me, Route, Visitor, WebError};
use people::{Person, person};

use super::{Kind, ROLES, kinds};

mod edit;
mod form;
mod history;
mod list;
mod publish;

/// The addresses of editing.
pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/{lang}/work/texts", "texts", list::overview).page("/{lang}/work/texts"),
        Route::get("/{lang}/work/texts/{kind}", "texts-of-kind", list::show).page("/{lang}/work/texts/partner"),
        Route::get("/{lang}/work/texts/{kind}/new", "text-new", list::new).page("/{lang}/work/texts/news/new"),
        Route::post("/{lang}/work/texts/{kind}/new", "text-begin", list::begin),
        Route::post("/{lang}/work/texts/{kind}/order", "texts-order", list::order),
        Route::get("/{lang}/work/texts/{kind}/{slug}/edit", "text-edit", edit::show).page("/{lang}/work/texts/story/home/edit"),
        Route::post("/{lang}/work/texts/{kind}/{slug}/edit", "text-save", edit::send),
        Route::get("/{lang}/work/texts/{kind}/{slug}/publish", "text-publish", publish::ask)
            .page("/{lang}/work/texts/page/about/publish"),
        Route::post("/{lang}/work/texts/{kind}/{slug}/publish", "text-publish-send", publish::send),
        Route::post("/{lang}/work/texts/{kind}/{slug}/give-up", "text-give-up", publish::give_up),
        Route::post("/{lang}/work/texts/{kind}/{slug}/withdraw", "text-withdraw", publish::withdraw),
        Route::get("/{lang}/work/texts/{kind}/{slug}/versions", "text-versions", history::list)
            .page("/{lang}/work/texts/page/about/versions"),
        Route::get("/{lang}/work/texts/{kind}/{slug}/versions/{number}", "text-version", history::show)
            .page("/{lang}/work/texts/page/about/versions/1"),
        Route::post("/{lang}/work/texts/{kind}/{slug}/versions/{number}", "text-restore", history::restore),
    ]
}

/// The person, if she may edit the texts of the whole site; whoever may not finds nothing here.
fn editor(me: &Me) -> Result<Id<Person>, WebError> {
    let may = ROLES.iter().any(|role| me.is(role));
    may.then(|| Id::from_uuid(me.person)).ok_or(WebError::NotFound)
}

/// The kind of an address.
fn known_kind(name: &str) -> Result<&'static Kind, WebError> {
    kinds::find(name).ok_or(WebError::NotFound)
}

/// An address of editing: `to(&v, "news", "academy-in-turin/edit")`.
fn to(v: &Visitor, kind: &Kind, rest: impl std::fmt::Display) -> String {
    v.to(format!("work/texts/{}/{rest}", kind.name))
}

/// The names of persons; who was erased has none.
async fn names(db: &impl Connection, ids: &[Id<Person>]) -> Result<HashMap<Id<Person>, String>, DbError> {
    let persons = person::store::by_ids(db, ids).await?;
    Ok(persons.into_iter().map(|(id, person)| (id, person.name)).collect())
}

/// The person whom the log names.
fn person_of(actor: &str) -> Option<Id<Person>> {
    actor.strip_prefix("person:")?.parse().ok()
}

/// What was just done, as a message key: only what the pages themselves add to an address.
fn said(query: &HashMap<String, String>) -> Option<&'static str> {
    const SAID: [(&str, &str); 6] = [
        ("saved", "editing-said-saved"),
        ("published", "editing-said-published"),
        ("given-up", "editing-said-given-up"),
        ("withdrawn", "editing-said-withdrawn"),
        ("returned", "editing-said-returned"),
        ("restored", "editing-said-restored"),
    ];
    let word = query.get("said")?;
    SAID.iter().find(|(name, _)| name == word).map(|(_, key)| *key)
}
