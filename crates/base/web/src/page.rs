//! What a handler answers: a page with its kind, its language, and how it may be kept.

use askama::Template;
use axum::body::{Body, Bytes};
use axum::response::{IntoResponse, Response};
use base_core::Lang;
use http::{HeaderMap, HeaderValue, StatusCode, header};

use crate::body::Quality;
use crate::{NotNow, WebError};

/// Quality at which a page is compressed: 4 would take half as long again for 6 % fewer bytes.
const QUALITY: Quality = Quality::Kept(3);

/// How an answer may be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Keep {
    /// By nobody: it belongs to one reader, or is different each time.
    Never,
    /// By this program, until an event about one of these topics; by browsers only with asking again.
    About(Vec<String>),
}

impl Keep {
    /// Until an event about one of `topics`: `practice/turin-neighbourhood-houses`, or `practice` for any of them.
    pub fn about<T: Into<String>>(topics: impl IntoIterator<Item = T>) -> Self {
        Self::About(topics.into_iter().map(Into::into).collect())
    }
}

/// A whole answer.
#[derive(Clone, Debug)]
pub struct Page {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) quality: Quality,
    pub(crate) keep: Keep,
}

impl Page {
    /// An HTML page in `lang`.
    pub fn html(template: &impl Template, lang: &Lang, keep: Keep) -> Result<Self, WebError> {
        let mut html = String::with_capacity(template_bytes(template));
        template.render_into(&mut html)?;
        let page = Self::data("text/html; charset=utf-8", html, keep);
        Ok(page.with(header::CONTENT_LANGUAGE, lang.as_str()))
    }

    /// Text of another kind: JSON, CSV, a feed.
    pub fn data(kind: &'static str, body: impl Into<Bytes>, keep: Keep) -> Self {
        let mut headers = HeaderMap::new();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
        Self { status: StatusCode::OK, headers, body: body.into(), quality: QUALITY, keep }
    }

    /// Bytes that are compressed already: a PDF.
    pub fn file(kind: &'static str, body: Vec<u8>, keep: Keep) -> Self {
        Self { quality: Quality::Packed, ..Self::data(kind, body, keep) }
    }

    /// With another status than 200.
    pub fn status(mut self, status: StatusCode) -> Self {
        self.status = status;
        self
    }

    /// A form that could not be taken now, shown again.
    pub fn not_now(self, refusal: NotNow) -> Self {
        self.status(refusal.status()).with(header::RETRY_AFTER, refusal.seconds())
    }

    /// With one more header; a value that cannot stand in a header is left out.
    pub fn with(mut self, name: header::HeaderName, value: &str) -> Self {
        if let Ok(value) = HeaderValue::from_str(value) {
            self.headers.insert(name, value);
        }
        self
    }

    /// Readable by scripts of any other site: for open data.
    pub fn open(self) -> Self {
        self.with(header::ACCESS_CONTROL_ALLOW_ORIGIN, "*")
            .with(header::ACCESS_CONTROL_EXPOSE_HEADERS, "etag, link")
            .with(header::HeaderName::from_static("cross-origin-resource-policy"), "cross-origin")
    }

    /// Offered to be saved as `name` (ASCII).
    pub fn saved_as(self, name: &str) -> Self {
        self.with(header::CONTENT_DISPOSITION, &format!("attachment; filename=\"{name}\""))
    }
}

/// The layer around the routes takes the page from here, compresses and keeps it.
#[derive(Clone)]
pub(crate) struct Rendered(pub Page);

impl IntoResponse for Page {
    fn into_response(self) -> Response {
        let mut response = Response::new(Body::empty());
        *response.status_mut() = self.status;
        response.extensions_mut().insert(Rendered(self));
        response
    }
}

/// `303 See Other`: after a form, and wherever one address stands for another for now.
pub fn redirect(address: &str) -> Response {
    answer_with_location(StatusCode::SEE_OTHER, address)
}

/// `308 Permanent Redirect`: a renamed page.
pub fn moved(address: &str) -> Response {
    answer_with_location(StatusCode::PERMANENT_REDIRECT, address)
}

fn answer_with_location(status: StatusCode, address: &str) -> Response {
    let mut response = status.into_response();
    match HeaderValue::from_str(address) {
        Ok(address) => {
            response.headers_mut().insert(header::LOCATION, address);
            response
        }
        Err(_) => WebError::NotFound.into_response(),
    }
}

fn template_bytes<T: Template>(_: &T) -> usize {
    T::SIZE_HINT.max(4_096)
}
