//! Every address of the site. Each slice lists its own; this is the order in which they are read.

use base_web::{MenuItem, Menus, Permissions, Route};

/// All addresses.
pub fn all() -> Vec<Route> {
    [base_web::upkeep_routes(), people::routes(), repertoire::routes(), calls::routes(), site::routes()].concat()
}

/// Who may use which address.
///
/// # Errors
/// One line for each row of the table that cannot be read.
pub fn permissions() -> Result<Permissions, String> {
    Permissions::read(include_str!("../permissions.table"), &people::role::names())
}

/// The menus of every page.
pub static MENUS: Menus = Menus {
    main: &[
        MenuItem { key: "menu-practices", path: "practices" },
        MenuItem { key: "menu-calls", path: "calls" },
        MenuItem { key: "menu-cities", path: "cities" },
        MenuItem { key: "menu-map", path: "map" },
        MenuItem { key: "menu-calendar", path: "calendar" },
        MenuItem { key: "menu-news", path: "news" },
        MenuItem { key: "menu-about", path: "about" },
        MenuItem { key: "search", path: "search" },
    ],
    foot: &[
        MenuItem { key: "menu-contact", path: "contact" },
        MenuItem { key: "menu-accessibility", path: "accessibility" },
        MenuItem { key: "menu-privacy", path: "privacy" },
        MenuItem { key: "menu-data", path: "data" },
        MenuItem { key: "menu-feed", path: "feed.atom" },
        MenuItem { key: "menu-ical", path: "/calendar.ics" },
        MenuItem { key: "sign-in-title", path: "sign-in" },
    ],
    thread: &[
        MenuItem { key: "thread-call", path: "calls" },
        MenuItem { key: "thread-selection", path: "#selection" },
        MenuItem { key: "thread-practice", path: "practices" },
        MenuItem { key: "thread-fieldwork", path: "#fieldwork" },
        MenuItem { key: "thread-kit", path: "#kit" },
        MenuItem { key: "thread-academy", path: "#academy" },
        MenuItem { key: "thread-transfer", path: "#transfer" },
    ],
    work: &[
        MenuItem { key: "workbench-menu", path: "work/practices" },
        MenuItem { key: "workbench-proposals-menu", path: "work/proposals" },
        MenuItem { key: "menu-running", path: "work/running" },
        MenuItem { key: "calls-run-menu", path: "work/calls" },
        MenuItem { key: "submissions-menu", path: "work/submissions" },
        MenuItem { key: "reviews-menu", path: "work/reviews" },
        MenuItem { key: "menu-translations", path: "work/translations" },
        MenuItem { key: "menu-texts", path: "work/texts" },
        MenuItem { key: "desks-title", path: "work/desks" },
        MenuItem { key: "people-title", path: "work/people" },
        MenuItem { key: "log-title", path: "work/log" },
        MenuItem { key: "account-title", path: "account" },
        MenuItem { key: "mine-menu", path: "account/data" },
    ],
};
