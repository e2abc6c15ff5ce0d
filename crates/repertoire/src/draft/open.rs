//! What is open with somebody who hands over: her drafts. An editor's goes to another editor, an owner's to another owner.

use std::sync::Arc;

use base_core::Id;
use base_web::App;
use people::neighbours::{Open, OpenItem, Passing};
use people::role::{self, Grant, Role, Scope};
use people::{Person, person};

use super::{Draft, Kind, Refusal, acts, store};
use crate::practice;

/// For the pages of handing over.
pub fn open() -> Open {
    Open {
        kind: "draft",
        of_person: |app, person| Box::pin(async move { of_person(&app, person).await }),
        pass_on: |passing| Box::pin(async move { pass_on(&passing).await }),
    }
}

/// At most three statements.
async fn of_person(app: &Arc<App>, person: Id<Person>) -> anyhow::Result<Vec<OpenItem>> {
    let db = app.db.reader();
    let drafts = store::open_by(db, person).await?;
    let practices = practice::store::rows_by_ids(db, &drafts.iter().map(|draft| draft.practice).collect::<Vec<_>>()).await?;
    let item = |draft: &Draft| {
        let practice = practices.get(&draft.practice)?;
        let path = practice.status.is_public().then(|| format!("practices/{}", practice.slug));
        Some(OpenItem { key: draft.id.to_string(), name: practice.slug.clone(), path })
    };
    let mut items: Vec<OpenItem> = drafts.iter().filter_map(item).collect();
    items.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(items)
}

async fn pass_on(passing: &Passing) -> Result<bool, person::Refusal> {
    let Passing { tx, journal, actor, key, from, to } = passing;
    let Ok(id) = key.parse::<Id<Draft>>() else { return Ok(false) };
    let Some(draft) = store::find(&**tx, id).await? else { return Ok(false) };
    let practice = practice::store::by_id(&**tx, draft.practice).await?;
    let held = role::store::of_person(&**tx, *to).await?;
    if !practice.is_some_and(|practice| fits(&held, draft.kind, &practice.slug)) {
        return Err(person::Refusal::Unfit);
    }
    acts::pass_on(&**tx, journal, actor, id, *from, *to).await.map_err(|refusal| match refusal {
        Refusal::Db(error) | Refusal::Practice(practice::Refusal::Db(error)) => error.into(),
        _ => person::Refusal::Unfit,
    })
}

/// Whether one of her roles lets her go on with it.
fn fits(held: &[Grant], kind: Kind, slug: &str) -> bool {
    let own = Scope::Practice(slug.to_owned());
    held.iter().any(|grant| match kind {
        Kind::Edit => grant.role == Role::Editor && (grant.scope == Scope::Site || grant.scope == own),
        Kind::Proposal => grant.role == Role::Owner && grant.scope == own,
    })
}
