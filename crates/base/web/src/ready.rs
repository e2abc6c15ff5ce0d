//! An answer ready to be sent any number of times: to who has it already, to who takes Brotli, to who asks only for the head.

use axum::body::{Body, Bytes};
use http::{HeaderMap, HeaderValue, Method, Response, StatusCode, header};
use sha2::{Digest, Sha256};

use crate::body::{Bodies, Encodings, Quality};

/// Status, headers and body.
#[derive(Debug)]
pub struct Ready {
    status: StatusCode,
    headers: HeaderMap,
    bodies: Bodies,
    etag: HeaderValue,
}

impl Ready {
    /// `headers` are sent with every answer; the tag is made from the body.
    pub fn new(status: StatusCode, mut headers: HeaderMap, body: Bytes, quality: Quality) -> Self {
        let etag = HeaderValue::from_str(&format!("W/\"{}\"", hex::encode(&Sha256::digest(&body)[..12])))
            .expect("hexadecimal digits stand in a header");
        headers.insert(header::ETAG, etag.clone());
        if quality != Quality::Packed {
            headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
        }
        Self { status, headers, bodies: Bodies::new(body, quality), etag }
    }

    /// Headers sent with every answer.
    pub fn headers_mut(&mut self) -> &mut HeaderMap {
        &mut self.headers
    }

    /// Memory that it may take in the end, in bytes: the content and two compressed copies at a third each.
    pub fn weight(&self) -> usize {
        self.bodies.plain_bytes() * 5 / 3 + 2_048
    }

    /// The answer, or `304 Not Modified` where the client has it already.
    pub fn answer(&self, method: &Method, request: &HeaderMap) -> Response<Body> {
        if self.is_had_by(request) {
            return self.with_headers(Response::new(Body::empty()), StatusCode::NOT_MODIFIED);
        }
        let (body, encoding) = self.bodies.choose(Encodings::of(request));
        let length = HeaderValue::from(body.len());
        let body = if method == Method::HEAD { Body::empty() } else { Body::from(body.clone()) };
        let mut response = self.with_headers(Response::new(body), self.status);
        response.headers_mut().insert(header::CONTENT_LENGTH, length);
        if let Some(encoding) = encoding {
            response.headers_mut().insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding));
        }
        response
    }

    fn with_headers(&self, mut response: Response<Body>, status: StatusCode) -> Response<Body> {
        *response.status_mut() = status;
        response.headers_mut().clone_from(&self.headers);
        response
    }

    fn is_had_by(&self, request: &HeaderMap) -> bool {
        if self.status != StatusCode::OK {
            return false;
        }
        let tags = request.get_all(header::IF_NONE_MATCH).iter().filter_map(|value| value.to_str().ok());
        // Weak comparison, RFC 9110 section 13.1.2: the prefix does not count.
        let bare = |tag: &str| tag.trim().trim_start_matches("W/").to_owned();
        let own = self.etag.to_str().map(bare).unwrap_or_default();
        tags.flat_map(|value| value.split(',')).any(|tag| tag.trim() == "*" || bare(tag) == own)
    }
}
