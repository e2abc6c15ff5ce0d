//! Headers that every answer carries, so that a browser does only what our pages need.

use http::{HeaderMap, HeaderName, HeaderValue, header};

use crate::App;
use crate::signed::is_over;

/// Built up from nothing.
const CSP: &str = concat!(
    "default-src 'none'; ",
    "base-uri 'none'; ",
    // Forms are sent to ourselves.
    "form-action 'self'; ",
    "frame-ancestors 'none'; ",
    "style-src 'self'; ",
    "script-src 'self'; ",
    // The fonts are ours: no other host learns who reads.
    "font-src 'self'; ",
    "img-src 'self'; ",
    // Search as one types.
    "connect-src 'self'; ",
    "manifest-src 'self'; ",
    // A string becomes markup only through our one named policy.
    "require-trusted-types-for 'script'; trusted-types eumia",
);

const ALWAYS: [(HeaderName, &str); 6] = [
    (header::CONTENT_SECURITY_POLICY, CSP),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    // Other sites learn that the reader came from here, not from which page.
    (header::REFERRER_POLICY, "strict-origin-when-cross-origin"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (HeaderName::from_static("permissions-policy"), "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
];

/// Adds what is missing; what a handler set on purpose stays.
pub(crate) fn harden(headers: &mut HeaderMap, app: &App) {
    for (name, value) in ALWAYS {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    }
    // Others may use this browser after her: what it kept of her unsaved words goes with the session, however that is ended.
    if is_over(app, headers) {
        headers.insert("clear-site-data", HeaderValue::from_static("\"storage\""));
    }
    if app.outside.public_url.starts_with("https://") {
        headers
            .entry(header::STRICT_TRANSPORT_SECURITY)
            .or_insert(HeaderValue::from_static("max-age=63072000; includeSubDomains"));
    }
}
