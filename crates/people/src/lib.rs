//! Who and where: persons with their roles, desks and ways of signing in; places with their context figures; organisations.
//!
//! A place is found by its slug and is called differently in each language. Figures on it are never without a date and a source.

pub mod account;
pub mod audit;
pub mod code_app;
pub mod country;
pub mod desk;
pub mod device;
pub mod figure;
pub mod hand_over;
pub mod letters;
pub mod link;
pub mod mine;
pub mod neighbours;
pub mod organisation;
pub mod passkey;
pub mod password;
pub mod person;
pub mod place;
pub mod recovery;
pub mod role;
pub mod second_factor;
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
pub use desk::Desk;
pub use figure::{Figure, FigureSource, Indicator};
pub use neighbours::Neighbours;
pub use organisation::Organisation;
pub use person::Person;
pub use place::Place;
pub use role::Role;
pub use session::gate::find_signed;

/// The addresses of this slice.
pub fn routes() -> Vec<Route> {
    [
        sign_in::pages::routes(),
        link::pages::routes(),
        second_factor::pages::routes(),
        passkey::pages::routes(),
        code_app::pages::routes(),
        recovery::pages::routes(),
        password::pages::routes(),
        account::pages::routes(),
        session::pages::routes(),
        work::pages::routes(),
        person::pages::routes(),
        hand_over::pages::routes(),
        desk::pages::routes(),
        audit::pages::routes(),
        mine::pages::routes(),
    ]
    .concat()
}

/// Which events of this slice become jobs.
pub fn deliveries() -> Vec<Delivery> {
    [letters::deliveries(), mine::letters::deliveries()].concat()
}

/// Who does them: letters leave by `post`.
pub fn handlers(app: &App, post: Post) -> Handlers {
    let mut handlers = letters::handlers(app, post.clone());
    handlers.extend(mine::letters::handlers(app, post));
    handlers
}

/// Forgets what its time is over for, and what was written over. To be done every hour.
pub async fn forget_old(app: &App) -> Result<u64, base_db::DbError> {
    let (now, journal) = (app.clock.now(), &app.journal);
    let forgotten = app
        .db
        .write(|tx| async move {
            let sessions = session::acts::forget_old(&*tx, now).await?;
            let links = link::acts::forget_old(&*tx, now).await?;
            let changes = account::acts::forget_old(&*tx, now).await?;
            let ceremonies = passkey::store::delete_over(&*tx, now).await?;
            let devices = device::store::delete_old(&*tx, now).await?;
            let farewells = mine::acts::forget_old(&*tx, now).await?;
            let expected = mine::acts::forget_expected(&*tx, journal).await?;
            Ok::<_, base_db::DbError>(expected + sessions + links + changes + ceremonies + devices + farewells)
        })
        .await?;
    app.db.fold().await?;
    Ok(forgotten)
}
