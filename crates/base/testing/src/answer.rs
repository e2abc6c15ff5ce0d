//! What came back.

use std::ops::Deref;

use axum::body::{Body, to_bytes};
use http::{HeaderMap, Response, header};
use serde_json::Value;

use crate::Part;

/// An answer; derefs to its page.
#[derive(Clone, Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: HeaderMap,
    pub bytes: Vec<u8>,
    /// Empty where it is no text.
    page: Part,
}

impl Answer {
    pub(crate) async fn of(response: Response<Body>) -> Self {
        let (head, body) = response.into_parts();
        let bytes = to_bytes(body, usize::MAX).await.expect("a whole body").to_vec();
        let kind = head.headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or("");
        let body = match String::from_utf8(bytes.clone()) {
            Ok(text) => text,
            Err(error) if kind.starts_with("text/") || kind.contains("json") => panic!("{kind} that is not UTF-8: {error}"),
            Err(_) => String::new(),
        };
        Self { status: head.status.as_u16(), headers: head.headers, bytes, page: Part { body } }
    }

    /// A header; empty if there is none.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().expect("a header of text"))
    }

    /// The body as JSON.
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|error| panic!("{error}: {}", self.body))
    }

    /// Keys that stand in the page because no language has words for them.
    pub(crate) fn missing_texts(&self) -> Vec<&str> {
        let is_key = |word: &&str| {
            word.contains('-') && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
        };
        let bracketed = self.body.split('[').skip(1).filter_map(|rest| rest.split_once(']'));
        bracketed.map(|(inside, _)| inside).filter(is_key).collect()
    }
}

impl Deref for Answer {
    type Target = Part;
    fn deref(&self) -> &Part {
        &self.page
    }
}
