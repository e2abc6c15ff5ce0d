//! What is open with somebody who edits the texts of the site: her drafts. When she hands over, another editor goes on with them.

use std::sync::Arc;

use base_core::{Id, Lang};
use base_web::{App, Visitor};
use people::neighbours::{Open, OpenItem, Passing, Task};
use people::role::{self, Grant, Scope};
use people::{Person, person};

use super::sheet::{name_of, written_in};
use super::{Draft, ROLES, acts, kinds, store};

/// For the pages of handing over.
pub fn open() -> Open {
    Open {
        kind: "text",
        of_person: |app, person, lang| Box::pin(async move { of_person(&app, person, &lang).await }),
        pass_on: |passing| Box::pin(async move { pass_on(&passing).await }),
    }
}

async fn of_person(app: &App, person: Id<Person>, lang: &Lang) -> anyhow::Result<Vec<OpenItem>> {
    let drafts = store::of_person(app.db.reader(), person).await?;
    let item = |draft: Draft| {
        let (name, lang) = named(&draft, lang)?;
        Some(OpenItem { key: format!("{}-{}", draft.kind, draft.slug), name, lang, path: None })
    };
    Ok(drafts.into_iter().filter_map(item).collect())
}

/// What a draft is called, and the language of that: `otherwise` if the draft does not say.
fn named(draft: &Draft, otherwise: &Lang) -> Option<(String, Lang)> {
    let name = name_of(kinds::find(&draft.kind)?, &draft.slug, &draft.typed);
    Some((name, written_in(&draft.typed).unwrap_or_else(|| otherwise.clone())))
}

async fn pass_on(passing: &Passing) -> Result<bool, person::Refusal> {
    let Passing { tx, journal, actor, key, from, to } = passing;
    let known = key.split_once('-').and_then(|(kind, slug)| Some((kinds::find(kind)?, slug)));
    let Some((kind, slug)) = known else { return Ok(false) };
    if !fits(&role::store::of_person(&**tx, *to).await?) {
        return Err(person::Refusal::Unfit);
    }
    acts::pass_on(&**tx, journal, actor, kind, slug, (*from, *to)).await.map_err(|refusal| match refusal {
        acts::Refusal::Db(error) => error.into(),
        _ => person::Refusal::Unfit,
    })
}

/// Whether one of her roles lets her edit the texts of the site.
fn fits(held: &[Grant]) -> bool {
    held.iter().any(|grant| grant.scope == Scope::Site && ROLES.contains(&grant.role.as_str()))
}

/// For the first page after signing in: the drafts that she has open. One statement.
pub async fn waiting(app: Arc<App>, v: Visitor) -> anyhow::Result<Vec<Task>> {
    let Some(me) = v.signed.as_ref().filter(|me| ROLES.iter().any(|role| me.is(role))) else { return Ok(Vec::new()) };
    let drafts = store::of_person(app.db.reader(), Id::from_uuid(me.person)).await?;
    let task = |draft: &Draft| {
        let about = named(draft, v.content_lang())?;
        let path = format!("work/texts/{}/{}/edit", draft.kind, draft.slug);
        Some(Task { words: v.t("work-task-text").into_owned(), about: Some(about), path })
    };
    Ok(drafts.iter().filter_map(task).collect())
}
