//! An error as a page in the reader's language, and as a problem document under `/api` (RFC 9457).

use std::sync::Arc;

use askama::Template;
use http::{HeaderMap, StatusCode, header};

use crate::error::Detail;
use crate::visitor::best_lang;
use crate::{App, Frame, Keep, Page, Signed, Visitor, WebError};

#[derive(Template)]
#[template(path = "error.html")]
struct ErrorPage {
    frame: Frame,
    status: u16,
    title: String,
    text: String,
    /// A search may find what the address did not.
    searchable: bool,
}

/// The statuses that have words of their own; the others borrow those of their class.
fn words_of(status: StatusCode) -> u16 {
    match status.as_u16() {
        known @ (400 | 401 | 403 | 404 | 405 | 410 | 413 | 414 | 429 | 500 | 503) => known,
        408 | 504 => 503,
        client if (400..500).contains(&client) => 400,
        _ => 500,
    }
}

/// The page for `status` at the address `path`; `detail` says more to a program than the general words.
pub(crate) fn page(
    app: &Arc<App>,
    status: StatusCode,
    path: &str,
    request: &HeaderMap,
    signed: Option<Arc<Signed>>,
    detail: Option<Detail>,
) -> Result<Page, WebError> {
    let number = words_of(status);
    if path.starts_with("/api/") {
        return Ok(problem(app, status, number, detail));
    }
    let visitor = Visitor::of_path(app, path).unwrap_or_else(|| Visitor::new(app, best_lang(app, request), ""));
    let visitor = visitor.signed_as(signed);
    let title = visitor.t(&format!("error-{number}-title")).into_owned();
    let text = visitor.t(&format!("error-{number}-text")).into_owned();
    let frame = visitor.frame(title.clone()).hidden();
    let searchable = matches!(number, 404 | 410);
    let template = ErrorPage { frame, status: status.as_u16(), title, text, searchable };
    Ok(Page::html(&template, visitor.content_lang(), Keep::Never)?.status(status))
}

/// In English, as the details are and as whoever writes a program expects.
fn problem(app: &Arc<App>, status: StatusCode, number: u16, detail: Option<Detail>) -> Page {
    let words = app.words(app.texts.english());
    let title = words.t(&format!("error-{number}-title"));
    let detail = detail.map_or_else(|| words.t(&format!("error-{number}-text")).into_owned(), |Detail(detail)| detail);
    let body = serde_json::json!({ "type": "about:blank", "status": status.as_u16(), "title": title, "detail": detail });
    Page::data("application/problem+json", body.to_string(), Keep::Never)
        .status(status)
        .with(header::CONTENT_LANGUAGE, "en")
        .open()
}
