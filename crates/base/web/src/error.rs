//! What can go wrong with a request, in the words of who asked.

use axum::response::{IntoResponse, Response};
use base_db::{Collided, DbError, Fault};
use http::{HeaderValue, StatusCode, header};

/// Why a request has no answer. What a person can mend is said to her; what the machine did wrong is logged once, here.
#[derive(Debug)]
pub enum WebError {
    /// There is nothing here, or nothing that this visitor may see: the two look the same.
    NotFound,
    /// There was something, and it was taken back.
    Gone,
    /// Her session ended while this was on its way; nothing was kept.
    SignedOut,
    /// The request cannot be read.
    BadRequest,
    /// A part of the address cannot be used; the words, in English and in a whole sentence, say how to mend it. They stand in the
    /// problem document that a program reads; a page keeps to the words of its language.
    Unusable(String),
    /// What was announced did not come in time.
    Slow,
    /// More was sent than the site takes at once.
    TooLarge,
    /// Refused: it came from another site.
    CrossSite,
    /// Too many in too short a time.
    TooMany,
    /// The database is away or cannot write now; nothing was kept.
    Busy,
    /// A fault of the program, with its source.
    Broken(anyhow::Error),
}

impl WebError {
    pub(crate) fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Gone => StatusCode::GONE,
            Self::SignedOut => StatusCode::UNAUTHORIZED,
            Self::BadRequest | Self::Unusable(_) => StatusCode::BAD_REQUEST,
            Self::Slow => StatusCode::REQUEST_TIMEOUT,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::CrossSite => StatusCode::FORBIDDEN,
            Self::TooMany => StatusCode::TOO_MANY_REQUESTS,
            Self::Busy => StatusCode::SERVICE_UNAVAILABLE,
            Self::Broken(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

/// A refusal that passes: the same request may be answered a little later.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotNow {
    TooMany,
    Busy,
}

impl WebError {
    /// Whether the same request may be answered later: a form is then shown again with all that was typed.
    pub fn not_now(&self) -> Option<NotNow> {
        match self {
            Self::TooMany => Some(NotNow::TooMany),
            Self::Busy => Some(NotNow::Busy),
            _ => None,
        }
    }
}

impl NotNow {
    pub(crate) fn status(self) -> StatusCode {
        match self {
            Self::TooMany => StatusCode::TOO_MANY_REQUESTS,
            Self::Busy => StatusCode::SERVICE_UNAVAILABLE,
        }
    }

    /// How long to wait before trying again, for `Retry-After`.
    pub(crate) fn seconds(self) -> &'static str {
        match self {
            Self::TooMany => "120",
            Self::Busy => "5",
        }
    }

    /// What happened and what to do, as the names of two texts.
    pub fn words(self) -> [&'static str; 2] {
        match self {
            Self::TooMany => ["error-429-title", "error-429-text"],
            Self::Busy => ["error-503-title", "error-503-text"],
        }
    }
}

/// An answer without a body: the layer around the routes writes the page, in the language of the address.
impl IntoResponse for WebError {
    fn into_response(self) -> Response {
        if let Self::Broken(error) = &self {
            tracing::error!(error = %format!("{error:#}"), "a request failed");
        }
        let mut response = self.status().into_response();
        if let Some(refusal) = self.not_now() {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static(refusal.seconds()));
        }
        if matches!(self, Self::SignedOut) {
            response.headers_mut().insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Cookie"));
        }
        if let Self::Unusable(detail) = self {
            response.extensions_mut().insert(Detail(detail));
        }
        response
    }
}

/// How to mend this one request, on its way to the problem document.
#[derive(Clone, Debug)]
pub(crate) struct Detail(pub String);

impl From<DbError> for WebError {
    fn from(error: DbError) -> Self {
        match error.fault() {
            Fault::Away | Fault::Unwritable | Fault::Collision => {
                tracing::warn!(%error, "the database does not serve now");
                Self::Busy
            }
            Fault::Barred => Self::SignedOut,
            Fault::Refused | Fault::Broken => Self::Broken(error.into()),
        }
    }
}

impl From<anyhow::Error> for WebError {
    fn from(error: anyhow::Error) -> Self {
        match error.downcast::<DbError>() {
            Ok(error) => error.into(),
            Err(error) => Self::Broken(error),
        }
    }
}

impl From<askama::Error> for WebError {
    fn from(error: askama::Error) -> Self {
        Self::Broken(error.into())
    }
}

impl std::fmt::Display for WebError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{self:?}")
    }
}

impl Collided for WebError {
    fn collided(&self) -> bool {
        false
    }
}
