//! The public site around the repertoire: home, pages of text, news, calendar, partners, contact, and what the law asks for.
//!
//! Texts are [`document`]s: kept in one way, translated in one way. What is special about each stands in its own folder.

pub mod accessibility;
pub mod calendar;
pub mod contact;
pub mod dates;
pub mod document;
pub mod editing;
pub mod feed;
pub mod funding;
pub mod home;
pub mod identity;
pub mod link;
pub mod load;
pub mod news;
pub mod page;
pub mod partner;
pub mod places;
pub mod search;
pub mod sitemap;
pub mod translation;
pub mod well_known;

#[cfg(test)]
mod tests;

use std::collections::HashMap;

use base_db::DbError;
use base_jobs::{Delivery, Handlers};
use base_mail::{Mailbox, Post};
use base_web::{App, Hook, Keep, Route, Visitor, moved};

pub use search::contribution;

/// The addresses of this slice.
pub fn routes() -> Vec<Route> {
    let public = vec![
        Route::get("/{lang}/", "home", home::pages::show).page("/{lang}/"),
        Route::get("/{lang}", "home-without-slash", async |v: Visitor| moved(&v.to(""))),
        Route::get("/{lang}/about", "about", page::pages::show).page("/{lang}/about"),
        Route::get("/{lang}/methodology", "methodology", page::pages::show).page("/{lang}/methodology"),
        Route::get("/{lang}/privacy", "privacy", page::pages::show).page("/{lang}/privacy"),
        Route::get("/{lang}/partners", "partners", partner::pages::list).page("/{lang}/partners"),
        Route::get("/{lang}/news", "news", news::pages::list).page("/{lang}/news"),
        Route::get("/{lang}/news/{slug}", "news-item", news::pages::show).page("/{lang}/news/academy-in-turin"),
        Route::get("/{lang}/calendar", "calendar", calendar::pages::open).page("/{lang}/calendar"),
        Route::get("/{lang}/calendar/{month}", "calendar-month", calendar::pages::month).page("/{lang}/calendar/2014-02"),
        Route::get("/{lang}/calendar.ics", "calendar-feed-of-language", calendar::pages::feed_of_language),
        Route::get("/calendar.ics", "calendar-feed", calendar::pages::feed),
        Route::get("/{lang}/contact", "contact", contact::pages::form).page("/{lang}/contact"),
        Route::post("/{lang}/contact", "contact-send", contact::pages::send),
        Route::get("/{lang}/contact/sent", "contact-sent", contact::pages::sent).page("/{lang}/contact/sent"),
        Route::get("/{lang}/accessibility", "accessibility", accessibility::pages::show).page("/{lang}/accessibility"),
        Route::get("/accessibility.json", "accessibility-data", accessibility::pages::data),
        Route::get("/{lang}/feed.atom", "feed", feed::pages::show),
        Route::get("/sitemap.xml", "sitemap", sitemap::pages::index),
        Route::get("/sitemap/{file}", "sitemap-piece", sitemap::pages::piece),
        Route::get("/robots.txt", "robots", well_known::pages::robots),
        Route::get("/.well-known/security.txt", "security", well_known::pages::security),
    ];
    [public, editing::pages::routes(), translation::pages::routes()].concat()
}

/// What a page is about, for the page cache: its own topics, and the funding statements that stand at the foot of every page.
pub fn about<T: Into<String>>(topics: impl IntoIterator<Item = T>) -> Keep {
    Keep::about(topics.into_iter().map(Into::into).chain(["funding".to_owned()]))
}

/// Which events of this slice become jobs.
pub fn deliveries() -> Vec<Delivery> {
    vec![Delivery { kind: contact::RECEIVED, subscriber: contact::LETTERS }]
}

/// Who does them: letters leave by `post` and are read at `to`, in English.
pub fn handlers(app: &App, post: Post, to: Mailbox) -> Handlers {
    let desk = contact::Desk { post, to, words: app.words(app.texts.english()) };
    HashMap::from([(contact::LETTERS, contact::letters(app.db.clone(), desk))])
}

/// What this slice tells the pages about people.
pub fn neighbours() -> people::Neighbours {
    people::Neighbours {
        open: vec![editing::open::open()],
        waiting: vec![|app, v| Box::pin(editing::open::waiting(app, v)), |app, v| Box::pin(translation::open::waiting(app, v))],
        ..people::Neighbours::default()
    }
}

/// What each node keeps true by following the log.
pub fn hooks() -> Vec<Hook> {
    vec![identity::hook(), funding::hook()]
}

/// Forgets what its time is over for: letters of visitors, and kept pages that speak of today. To be done every hour.
pub async fn forget_old(app: &App) -> Result<u64, DbError> {
    app.cache.drop_about([calendar::pages::TODAY].into_iter());
    let now = app.clock.now();
    app.db.write(|tx| async move { contact::acts::forget_old(&*tx, now).await }).await
}
