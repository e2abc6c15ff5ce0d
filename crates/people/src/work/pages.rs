//! The page “Your work”.

use askama::Template;
use base_web::{Frame, Keep, Me, Page, Route, Visitor, WebError};

use crate::role::Role;

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
}

async fn show(v: Visitor, me: Me) -> Result<Page, WebError> {
    let mut roles: Vec<Role> = me.grants.iter().filter_map(|grant| Role::find(grant.role)).collect();
    roles.sort_unstable();
    roles.dedup();
    let frame = v.frame(v.t("work-title")).hidden();
    let template = Work { frame, name: me.name.clone(), roles, is_demo: me.fictional };
    Page::html(&template, v.content_lang(), Keep::Never)
}
