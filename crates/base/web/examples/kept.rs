//! Temporary: one kept page, to profile the way of a request.
use axum::extract::State;
use base_core::{Clock, Random};
use base_web::*;
use std::sync::Arc;

static MENUS: Menus = Menus { main: &[], foot: &[], thread: &[] };

async fn page(State(_): Shared) -> Page {
    let mut body = String::new();
    let mut x = 12345u64;
    while body.len() < 40_000 {
        x = x.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        body.push_str(&format!("<p>word{} and word{}</p>", (x >> 40) % 900, (x >> 20) % 90));
    }
    Page::data("text/html; charset=utf-8", body, Keep::about(["practice"]))
}

#[tokio::main]
async fn main() {
    let dir = std::env::temp_dir().join("kept-example");
    std::fs::create_dir_all(&dir).unwrap();
    let db = base_db::Db::connect(&format!("sqlite://{}", dir.join("x.sqlite").display())).await.unwrap();
    let texts = base_i18n::Texts::load().map_err(|_| "texts").unwrap();
    let (clock, random) = (Clock::machine(), Random::system());
    let journal = base_jobs::Journal::new(clock.clone(), random.clone(), vec![]);
    let search = base_search::Search::open(None, base_search::Thesaurus::default()).unwrap();
    let outside = Outside { public_url: "http://127.0.0.1:9100".into(), trusted_proxies: vec![], metrics_token: None };
    let app = App::new(db, Arc::new(texts), clock, random, journal, search, outside, Limits::default(), &MENUS);
    let routes = vec![Route::get("/{lang}/practices", "p", page)];
    let listener = tokio::net::TcpListener::bind("127.0.0.1:9100").await.unwrap();
    serve(listener, Site::new(app, &routes), std::future::pending()).await;
}
