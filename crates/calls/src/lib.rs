//! Calls for practices, from the first text to a chosen practice: what is asked, what was answered, how it is judged.
//!
//! A [`call`] holds its [`form`] and its [`criterion`]s as data. A [`submission`] is written by several people and sent before the deadline.

pub mod call;
pub mod criterion;
pub mod form;
pub mod letters;
pub mod open;
pub mod panel;
pub mod review;
pub mod seed;
pub mod selection;
pub mod submission;

#[cfg(test)]
mod tests;

use base_core::Actor;
use base_web::App;

pub use call::Call;
pub use submission::Submission;

/// The addresses of this slice.
pub fn routes() -> Vec<base_web::Route> {
    [
        call::pages::routes(),
        submission::pages::routes(),
        panel::pages::routes(),
        review::pages::routes(),
        selection::pages::routes(),
    ]
    .concat()
}

/// What this slice tells the pages about people.
pub fn neighbours() -> people::Neighbours {
    people::Neighbours {
        open: vec![open::open()],
        scopes: vec![open::calls()],
        waiting: vec![|app, v| Box::pin(open::waiting(app, v))],
        ..people::Neighbours::default()
    }
}

/// Which events of this slice become jobs.
pub fn deliveries() -> Vec<base_jobs::Delivery> {
    letters::deliveries()
}

/// Who does them: letters leave by `post`.
pub fn handlers(app: &App, post: base_mail::Post) -> base_jobs::Handlers {
    letters::handlers(app, post)
}

/// Takes the bytes away that no row names: of files that were removed, and of uploads that came to nothing. To be done every hour.
pub async fn sweep_files(app: &App) -> anyhow::Result<u64> {
    submission::file::sweep(app.db.reader(), &app.shelf.get(), app.clock.now()).await
}

/// Closes the calls whose time has been over for a while. To be done every hour.
pub async fn close_due(app: &App) -> anyhow::Result<()> {
    let before = app.clock.now().minus(call::CLOSE_AFTER);
    for call in call::store::over(app.db.reader(), before).await? {
        let (journal, slug) = (&app.journal, call.slug.as_str());
        app.act(|tx| async move { call::acts::close(&*tx, journal, &Actor::System, slug).await }).await?;
    }
    Ok(())
}
