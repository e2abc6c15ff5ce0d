//! Who and where: persons with their roles, desks and ways of signing in; places with their context figures; organisations.
//!
//! A place is found by its slug and is called differently in each language. Figures on it are never without a date and a source.

pub mod country;
pub mod figure;
pub mod mine;
pub mod organisation;
pub mod password;
pub mod person;
pub mod place;
pub mod role;
pub mod seed;
pub mod session;
pub mod sign_in;
pub mod work;

#[cfg(test)]
mod tests;

use base_jobs::{Delivery, Handlers};
use base_mail::Post;
use base_web::{App, Route};

pub use country::Country;
pub use figure::{Figure, FigureSource, Indicator};
pub use organisation::Organisation;
pub use person::Person;
pub use place::Place;
pub use role::Role;
pub use session::gate::find_signed;

/// The addresses of this slice.
pub fn routes() -> Vec<Route> {
    [sign_in::pages::routes(), work::pages::routes(), mine::pages::routes()].concat()
}

/// Which events of this slice become jobs.
pub fn deliveries() -> Vec<Delivery> {
    mine::letters::deliveries()
}

/// Who does them: letters leave by `post`.
pub fn handlers(app: &App, post: Post) -> Handlers {
    mine::letters::handlers(app, post)
}

/// Forgets what its time is over for. To be done every hour.
pub async fn forget_old(app: &App) -> Result<u64, base_db::DbError> {
    let now = app.clock.now();
    app.db
        .write(|tx| async move {
            let sessions = session::acts::forget_old(&*tx, now).await?;
            Ok(sessions + mine::acts::forget_old(&*tx, now).await?)
        })
        .await
}
