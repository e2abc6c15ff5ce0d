//! The page “Your work”.

use askama::Template;
use axum::extract::State;
use base_core::Id;
use base_web::{App, Frame, Keep, Me, Page, Route, Shared, Visitor, WebError};

use crate::Neighbours;
use crate::desk::{self, Desk, Standing};
use crate::neighbours::Task;
use crate::role::Role;

/// Most desks that are warned of.
const WARNINGS_MAX: usize = 10;

/// Its address.
pub fn routes() -> Vec<Route> {
    vec![Route::get("/{lang}/work", "work", show).page("/{lang}/work")]
}

#[derive(Template)]
#[template(path = "work/show.html")]
struct Work {
    frame: Frame,
    name: String,
    /// The roles of who is signed in, each once.
    roles: Vec<Role>,
    /// What a made-up person of the demonstration may try.
    is_demo: bool,
    /// Whether some role of hers lets her publish practices: “yes” or “no”, as a text chooses by it.
    publishes: &'static str,
    /// Her desks with fewer stewards than there should be, and what she can do about it.
    lonely: Vec<(Desk, &'static str)>,
    tasks: Vec<Task>,
}

async fn show(State(app): Shared, v: Visitor, me: Me) -> Result<Page, WebError> {
    let mut roles: Vec<Role> = me.grants.iter().filter_map(|grant| Role::find(grant.role)).collect();
    roles.sort_unstable();
    roles.dedup();
    let template = Work {
        frame: v.frame(v.t("work-title")).hidden(),
        name: me.name.clone(),
        is_demo: me.fictional,
        publishes: if roles.contains(&Role::Editor) { "yes" } else { "no" },
        roles,
        lonely: lonely(&app, &me).await?,
        tasks: app.shelf.get::<Neighbours>().waiting(&app, &v).await?,
    };
    Page::html(&template, v.content_lang(), Keep::Never)
}

/// Her desks with too few stewards. Four statements.
async fn lonely(app: &App, me: &Me) -> Result<Vec<(Desk, &'static str)>, WebError> {
    let db = app.db.reader();
    let own = desk::store::of_person(db, Id::from_uuid(me.person)).await?;
    let ids: Vec<Id<Desk>> = own.iter().map(|(desk, _)| desk.id).collect();
    let crews = desk::store::crews(db, &ids).await?;
    let warning = |(desk, is_steward): (Desk, bool)| {
        let crew = crews.get(&desk.id).copied().unwrap_or_default();
        let advice = desk::rules::advice(Standing::of(me, Some(is_steward)), crew);
        crew.needs_steward().then_some((desk, advice))
    };
    Ok(own.into_iter().filter_map(warning).take(WARNINGS_MAX).collect())
}
