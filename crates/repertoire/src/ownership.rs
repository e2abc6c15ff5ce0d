//! Which desk a practice belongs to: who answers for it, whoever works there. A practice without a desk waits for one.

use base_core::{Id, Lang};
use people::Desk;
use people::neighbours::{Holding, ScopeKind};

use crate::{draft, practice, running};

pub mod acts;
pub mod pages;
pub mod store;

#[cfg(test)]
mod tests;

/// Most practices of a desk that are shown.
pub const PRACTICES_MAX: u64 = 200;

/// A practice as lists for people who work here name it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Owned {
    pub slug: String,
    pub name: String,
    /// The language of the name.
    pub lang: Lang,
    pub desk: Id<Desk>,
}

/// What this slice tells the pages about people.
pub fn neighbours() -> people::Neighbours {
    let practices = ScopeKind {
        kind: "practice",
        exists: |app, slug| Box::pin(async move { Ok(practice::store::by_slug(app.db.reader(), &slug).await?.is_some()) }),
    };
    people::Neighbours {
        scopes: vec![practices],
        holdings: vec![|app, desks, lang| {
            Box::pin(async move {
                let owned = store::of_desks(app.db.reader(), &desks, &lang).await?;
                Ok(owned.into_iter().map(holding).collect())
            })
        }],
        open: vec![draft::open::open()],
        waiting: vec![|app, v| Box::pin(draft::open::waiting(app, v)), |app, v| Box::pin(running::open::waiting(app, v))],
    }
}

fn holding(owned: Owned) -> Holding {
    let Owned { slug, name, lang, desk } = owned;
    Holding { desk, name, lang, path: format!("practices/{slug}") }
}
