//! The list of addresses: what drives the router, `eumia routes --json`, and the tests that visit every kind of page.

use std::sync::Arc;

use axum::Router;
use axum::handler::Handler;
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodRouter, on};
use http::{Method, StatusCode, Uri, header};

use crate::permissions::Permissions;
use crate::{App, WebError, moved};

/// One address with what answers it.
#[derive(Clone)]
pub struct Route {
    pub method: Method,
    pub path: &'static str,
    /// Short and unique: `practice`, `practice-pdf`.
    pub name: &'static str,
    /// An address of a page in HTML that a visitor may open, for the tests that look at every kind of page; with `{lang}` in it.
    pub example: Option<&'static str>,
    /// Scripts of other sites may ask it.
    is_open: bool,
    handler: MethodRouter<Arc<App>>,
}

impl Route {
    /// A `GET` (and `HEAD`).
    pub fn get<H, T>(path: &'static str, name: &'static str, handler: H) -> Self
    where
        H: Handler<T, Arc<App>>,
        T: 'static,
    {
        Self::new(Method::GET, path, name, handler)
    }

    /// A `POST`.
    pub fn post<H, T>(path: &'static str, name: &'static str, handler: H) -> Self
    where
        H: Handler<T, Arc<App>>,
        T: 'static,
    {
        Self::new(Method::POST, path, name, handler)
    }

    /// Marks a page in HTML and gives an address where it can be seen.
    pub fn page(mut self, example: &'static str) -> Self {
        self.example = Some(example);
        self
    }

    /// Lets scripts of other sites ask it, also with headers of their own such as `If-None-Match`. What it answers must be
    /// [open](crate::Page::open) too.
    pub fn open(mut self) -> Self {
        self.is_open = true;
        self
    }

    fn new<H, T>(method: Method, path: &'static str, name: &'static str, handler: H) -> Self
    where
        H: Handler<T, Arc<App>>,
        T: 'static,
    {
        let filter = method.clone().try_into().expect("routes use the usual methods");
        Self { method, path, name, example: None, is_open: false, handler: on(filter, handler) }
    }
}

/// The routes as a router.
pub(crate) fn site(routes: &[Route]) -> Router<Arc<App>> {
    let router = routes.iter().fold(Router::new(), |router, route| {
        let handler = if route.is_open { route.handler.clone().options(preflight) } else { route.handler.clone() };
        router.route(route.path, handler)
    });
    router.fallback(nothing_here)
}

/// An address that no route knows; with a slash too many at its end it may be meant for one.
async fn nothing_here(uri: Uri) -> Response {
    match without_slash(&uri) {
        Some(address) => moved(&address),
        None => WebError::NotFound.into_response(),
    }
}

/// `/en/practices/?q=a` as `/en/practices?q=a`. Never an address that a browser would read as another host's.
fn without_slash(uri: &Uri) -> Option<String> {
    let path = uri.path().strip_suffix('/').filter(|path| !path.is_empty() && !path.starts_with("//") && !path.contains('\\'))?;
    Some(uri.query().map_or_else(|| path.to_owned(), |query| format!("{path}?{query}")))
}

/// What a browser asks before it lets a script of another site read: <https://fetch.spec.whatwg.org/#cors-preflight-fetch>.
async fn preflight() -> impl IntoResponse {
    const METHODS: &str = "GET, HEAD, OPTIONS";
    let headers = [
        (header::ALLOW, METHODS),
        (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
        (header::ACCESS_CONTROL_ALLOW_METHODS, METHODS),
        (header::ACCESS_CONTROL_ALLOW_HEADERS, "*"),
        (header::ACCESS_CONTROL_MAX_AGE, "86400"),
    ];
    (StatusCode::NO_CONTENT, headers)
}

/// The routes as data.
pub fn routes_json(routes: &[Route], permissions: &Permissions) -> serde_json::Value {
    let each = routes.iter().map(|route| {
        let rule = permissions.rule(&route.method, route.path);
        serde_json::json!({
            "method": route.method.as_str(), "path": route.path, "name": route.name,
            "who": rule.map_or_else(|| "nobody".to_owned(), ToString::to_string),
            // One of the roles that may look at the example.
            "as": rule.and_then(|rule| rule.who.one_role()),
            "example": route.example.into_iter().collect::<Vec<_>>(),
        })
    });
    serde_json::Value::Array(each.collect())
}
