//! The repertoire: functioning practices, their versions, and the thesaurus by which they are sorted and found.

pub mod api;
pub mod atlas;
pub mod city;
pub mod compare;
pub mod data;
pub mod draft;
pub mod everything;
pub mod exchange;
pub mod list;
pub mod map;
pub mod ownership;
pub mod practice;
pub mod running;
pub mod search;
pub mod seed;
pub mod thesaurus;
pub mod version;

#[cfg(test)]
mod tests;

pub use api::api_routes;
pub use list::list_routes;
pub use practice::{Practice, Record, Shown};
pub use search::contribution;
pub use version::verify;

/// The addresses of this slice.
pub fn routes() -> Vec<base_web::Route> {
    [
        practice::pages::routes(),
        version::pages::routes(),
        compare::pages::routes(),
        list_routes(),
        running::pages::routes(),
        data::pages::routes(),
        api::api_routes(),
        draft::pages::routes(),
        ownership::pages::routes(),
    ]
    .concat()
}

/// What this slice tells the pages about people.
pub fn neighbours() -> people::Neighbours {
    people::Neighbours {
        scopes: vec![ownership::practices()],
        holdings: vec![|app, desks, lang| Box::pin(ownership::holdings(app, desks, lang))],
        open: vec![draft::open::open()],
        waiting: vec![|app, v| Box::pin(draft::open::waiting(app, v)), |app, v| Box::pin(running::open::waiting(app, v))],
        practices: vec![|app, ids| Box::pin(ownership::slugs(app, ids))],
    }
}

/// Which events of this slice become jobs.
pub fn deliveries() -> Vec<base_jobs::Delivery> {
    [draft::letters::deliveries(), running::deliveries()].concat()
}

/// Who does them: letters leave by `post`.
pub fn handlers(app: &base_web::App, post: base_mail::Post) -> base_jobs::Handlers {
    let mut handlers = draft::letters::handlers(app, post.clone());
    handlers.extend(running::handlers(app, post));
    handlers
}

/// Asks what is to be asked, and closes what nobody answered. To be done every hour.
pub async fn ask_due(app: &base_web::App) -> Result<u64, base_db::DbError> {
    running::ask_due(app).await
}
