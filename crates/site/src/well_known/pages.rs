//! `robots.txt` and `security.txt`.

use std::time::Duration;

use axum::extract::State;
use base_web::{Page, Shared};

use crate::about;
use crate::calendar::pages::TODAY;

/// How long what we say about reporting a weakness holds; RFC 9116 advises less than a year.
const HOLDS: Duration = Duration::from_secs(180 * 24 * 60 * 60);
const KIND: &str = "text/plain; charset=utf-8";

/// `GET /robots.txt`
pub async fn robots(State(app): Shared) -> Page {
    let text = format!("User-agent: *\nAllow: /\n\nSitemap: {}\n", app.url("/sitemap.xml"));
    Page::data(KIND, text, about::<&str>([]))
}

/// `GET /.well-known/security.txt` (RFC 9116)
pub async fn security(State(app): Shared) -> Page {
    let expires = app.clock.now().plus(HOLDS).date();
    let (contact, own) = (app.url("/en/contact"), app.url("/.well-known/security.txt"));
    let text = format!("Contact: {contact}\nExpires: {expires}T00:00:00Z\nPreferred-Languages: en\nCanonical: {own}\n");
    Page::data(KIND, text, about([TODAY]))
}
