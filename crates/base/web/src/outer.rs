//! What happens around every route, once: limits, errors in words, headers, compression, the cache.

use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::Body;
use axum::extract::{DefaultBodyLimit, MatchedPath, Request, State};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use base_core::limits::{BODY_BYTES_MAX, URI_BYTES_MAX};
use http::{HeaderValue, Method, StatusCode, header};
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::csrf::CsrfLayer;

use crate::again::{self, Sent};
use crate::body::Quality;
use crate::error::Detail;
use crate::gate::{self, Gate};
use crate::harden::harden;
use crate::metrics::Answered;
use crate::page::Rendered;
use crate::ready::Ready;
use crate::signed::Seat;
use crate::upload::is_upload;
use crate::{App, Keep, Page, WebError, problem};

/// How long a request may take, its body included.
const REQUEST_TIME: Duration = Duration::from_secs(30);
/// The same, for one that brings a file over a slow line.
const UPLOAD_TIME: Duration = Duration::from_secs(20 * 60);

/// Wraps `routes` in everything that each answer needs.
pub(crate) fn around(routes: Router<Arc<App>>, app: &Arc<App>, gate: Gate) -> Router {
    let csrf = CsrfLayer::new();
    // Behind a proxy that changes `Host`, the origin of the public address still counts as ours.
    let csrf = csrf.clone().add_trusted_origin(&app.outside.public_url).unwrap_or(csrf);
    routes
        .layer(from_fn_with_state((Arc::clone(app), gate), gate::pass))
        .layer(csrf.with_rejection_response(|_| WebError::CrossSite.into_response()))
        .layer(DefaultBodyLimit::max(BODY_BYTES_MAX))
        .layer(CatchPanicLayer::custom(panicked))
        .layer(from_fn_with_state(Arc::clone(app), finish))
        .with_state(Arc::clone(app))
}

fn panicked(_: Box<dyn std::any::Any + Send>) -> Response {
    WebError::Broken(anyhow::anyhow!("a handler panicked")).into_response()
}

async fn finish(State(app): crate::Shared, mut request: Request, next: Next) -> Response {
    let started = Instant::now();
    let generation = app.cache.generation();
    let asked = Asked::of(&request);
    request.extensions_mut().insert(asked.seat.clone());
    request.extensions_mut().insert(asked.sent.clone());
    let time = if is_upload(&request) { UPLOAD_TIME } else { REQUEST_TIME };
    let response = if asked.address.len() > URI_BYTES_MAX {
        StatusCode::URI_TOO_LONG.into_response()
    } else {
        match tokio::time::timeout(time, next.run(request)).await {
            Ok(response) => response,
            Err(_) => WebError::Busy.into_response(),
        }
    };
    let status = response.status().as_u16();
    let response = complete(&app, &asked, generation, response);
    app.metrics.seconds.observe(started.elapsed().as_secs_f64());
    app.metrics.answered.get_or_create(&Answered { route: asked.route, status }).inc();
    response
}

/// What is still needed of a request after its handler has taken it.
pub(crate) struct Asked {
    method: Method,
    pub address: String,
    pub path: String,
    route: String,
    headers: http::HeaderMap,
    /// Who the gate found.
    pub seat: Seat,
    /// The form that a handler or the gate has read.
    pub sent: Sent,
}

impl Asked {
    fn of(request: &Request) -> Self {
        let uri = request.uri();
        let route = request.extensions().get::<MatchedPath>().map_or("none", MatchedPath::as_str);
        Self {
            method: request.method().clone(),
            address: uri.path_and_query().map_or_else(String::new, |address| address.as_str().to_owned()),
            path: uri.path().to_owned(),
            route: route.to_owned(),
            headers: request.headers().clone(),
            seat: Seat::default(),
            sent: Sent::default(),
        }
    }
}

fn complete(app: &Arc<App>, asked: &Asked, generation: u64, mut response: Response) -> Response {
    let page = match response.extensions_mut().remove::<Rendered>() {
        Some(Rendered(page)) => Some(page),
        None if response.status().is_client_error() || response.status().is_server_error() => {
            error_page(app, asked, &mut response)
        }
        None => None,
    };
    let Some(page) = page else {
        harden(response.headers_mut(), app);
        return response;
    };
    let Page { status, headers, body, quality, keep } = page;
    // A page that says who is signed in belongs to her alone, whatever its handler thought.
    let keep = if asked.seat.signed().is_some() { Keep::Never } else { keep };
    let is_once = keep == Keep::Never && quality != Quality::Packed;
    let mut ready = Ready::new(status, headers, body, if is_once { Quality::Once } else { quality });
    harden(ready.headers_mut(), app);
    let control = if keep == Keep::Never { "no-store" } else { "public, no-cache" };
    ready.headers_mut().entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static(control));
    let ready = Arc::new(ready);
    if let Keep::About(topics) = keep
        && status == StatusCode::OK
        && matches!(asked.method, Method::GET | Method::HEAD)
    {
        app.cache.keep(&asked.address, &topics, generation, Arc::clone(&ready));
    }
    ready.answer(&asked.method, &asked.headers)
}

/// The words for an answer that has none; what else the answer said (`Retry-After`, `Allow`) stays.
fn error_page(app: &Arc<App>, asked: &Asked, response: &mut Response) -> Option<Page> {
    let status = response.status();
    let detail = response.extensions_mut().remove::<Detail>();
    let problem = || problem::page(app, status, &asked.path, &asked.headers, asked.seat.signed(), detail);
    match again::page(app, status, asked).and_then(|page| page.map_or_else(problem, Ok)) {
        Ok(mut page) => {
            for name in [header::RETRY_AFTER, header::ALLOW, header::WWW_AUTHENTICATE] {
                if let Some(value) = response.headers().get(&name) {
                    page.headers.insert(name, value.clone());
                }
            }
            Some(page)
        }
        Err(error) => {
            tracing::error!(%error, "the error page cannot be made");
            *response.body_mut() = Body::from(status.to_string());
            None
        }
    }
}
