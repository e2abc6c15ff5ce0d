//! Addresses for the operator and for the machines around: health, figures, assets, the best language.

use axum::extract::State;
use axum::response::Response;
use base_db::DbError;
use http::HeaderMap;

use crate::page::redirect;
use crate::visitor::best_lang;
use crate::{Keep, Page, Route, Shared, WebError, assets};

/// The addresses that every installation has.
pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/", "start", start),
        Route::get("/assets/{version}/{*name}", "asset", assets::show),
        Route::get("/healthz", "health", health),
        Route::get("/readyz", "ready", ready),
        Route::get("/metrics", "metrics", metrics),
    ]
}

/// Sends to the reader's best language.
async fn start(State(app): Shared, headers: HeaderMap) -> Response {
    let mut response = redirect(&format!("/{}/", best_lang(&app, &headers).tag()));
    response.headers_mut().insert(http::header::VARY, http::HeaderValue::from_static("accept-language"));
    response
}

/// The process lives.
async fn health() -> Page {
    Page::data("text/plain; charset=utf-8", "ok\n", Keep::Never)
}

/// The database answers, so that requests may be sent here.
async fn ready(State(app): Shared) -> Result<Page, WebError> {
    base_jobs::last_seq(app.db.reader()).await?;
    Ok(Page::data("text/plain; charset=utf-8", "ready\n", Keep::Never))
}

async fn metrics(State(app): Shared) -> Result<Page, WebError> {
    let jobs = base_jobs::counts(app.db.reader()).await.map_err(|error: DbError| WebError::from(error))?;
    let text = app.metrics.text(app.db.statements(), jobs);
    Ok(Page::data("application/openmetrics-text; version=1.0.0; charset=utf-8", text, Keep::Never))
}
