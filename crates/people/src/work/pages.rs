//! The page “Your work”.

use askama::Template;
use axum::extract::State;
use base_core::Id;
use base_web::{Frame, Keep, Me, Page, Route, Shared, Visitor, WebError};

use crate::Neighbours;
use crate::desk::{self, Desk};
use crate::neighbours::Task;
use crate::role::Role;

/// Most desks that are warned of.
const WARNINGS_MAX: u64 = 10;

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
    /// Her desks with fewer stewards than there should be.
    lonely: Vec<Desk>,
    tasks: Vec<Task>,
}

async fn show(State(app): Shared, v: Visitor, me: Me) -> Result<Page, WebError> {
    let mut roles: Vec<Role> = me.grants.iter().filter_map(|grant| Role::find(grant.role)).collect();
    roles.sort_unstable();
    roles.dedup();
    let wanted = desk::store::Wanted { needs_steward: true, member: Some(Id::from_uuid(me.person)), ..Default::default() };
    let lonely = desk::store::list(app.db.reader(), &wanted, 0, WARNINGS_MAX).await?;
    let tasks = app.shelf.get::<Neighbours>().waiting(&app, &v).await?;
    let frame = v.frame(v.t("work-title")).hidden();
    let template = Work { frame, name: me.name.clone(), roles, is_demo: me.fictional, lonely, tasks };
    Page::html(&template, v.content_lang(), Keep::Never)
}
