//! What the tests of this slice stand on: the house with this slice in it, and people who are signed in.

use base_core::Id;
use base_db::Db;
use base_testing::{Browser, House, Parts};

use crate::role::{Role, Scope};
use crate::{Person, seed};

/// The name of the session's cookie in a house that is reached by HTTPS.
pub const COOKIE: &str = "__Host-eumia";

/// Over an empty database.
pub fn house(db: Db) -> House {
    let parts = Parts { routes: crate::routes(), roles: crate::role::names(), find: crate::find_signed, ..Parts::default() };
    House::new(db, parts)
}

/// Somebody new with this role for the whole site, in a browser of her own.
pub async fn signed_in(house: &House, role: Role) -> (Id<Person>, Browser<'_>) {
    with_roles(house, &format!("{role}@example.org"), &[(role, Scope::Site)]).await
}

/// Somebody new with these roles.
pub async fn with_roles<'h>(house: &'h House, email: &str, roles: &[(Role, Scope)]) -> (Id<Person>, Browser<'h>) {
    let app = &house.app;
    let made = seed::signed_in(&app.db, &app.journal, &app.random, email, roles).await;
    let (person, secret) = made.expect("nobody has that address");
    let browser = house.browser();
    browser.put_cookie(COOKIE, &secret);
    (person, browser)
}
