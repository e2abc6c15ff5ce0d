//! Forms: what was typed is never lost, and each fault says how to mend it, beside its field and in a summary.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use axum::body::Bytes;
use axum::extract::{FromRequest, Request};
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use base_i18n::Words;

use crate::WebError;
use crate::again::Sent;

/// How long a client may take to send a form: well below the time that a whole request has.
const BODY_TIME: Duration = Duration::from_secs(10);

/// What was sent, field by field, tidied. Unknown fields are dropped by whoever reads by name.
#[derive(Clone, Debug, Default)]
pub struct Form(Arc<BTreeMap<String, String>>);

/// One thing to mend.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldFault {
    pub field: &'static str,
    /// What to do, in the reader's words.
    pub message: String,
}

/// Everything to mend, in the order of the form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FormFaults(pub Vec<FieldFault>);

impl Form {
    /// The tidied words of `field`; empty if it was not sent.
    pub fn get(&self, field: &str) -> &str {
        self.0.get(field).map_or("", String::as_str)
    }

    /// Every field with its words, by name.
    pub fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// Without these fields.
    #[must_use]
    pub fn without(mut self, fields: &[&str]) -> Self {
        Arc::make_mut(&mut self.0).retain(|name, _| !fields.contains(&name.as_str()));
        self
    }

    /// From pairs; for tests and for the empty form.
    pub fn from_pairs<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        pairs.into_iter().map(|(name, value)| (name.to_owned(), base_text::clean(value))).collect()
    }
}

impl FromIterator<(String, String)> for Form {
    fn from_iter<I: IntoIterator<Item = (String, String)>>(pairs: I) -> Self {
        Self(Arc::new(pairs.into_iter().collect()))
    }
}

impl<S: Send + Sync> FromRequest<S> for Form {
    type Rejection = WebError;
    async fn from_request(request: Request, state: &S) -> Result<Self, WebError> {
        let form = request
            .headers()
            .get(CONTENT_TYPE)
            .is_some_and(|kind| kind.as_bytes().starts_with(b"application/x-www-form-urlencoded"));
        if !form {
            return Err(WebError::BadRequest);
        }
        let sent = request.extensions().get::<Sent>().cloned().unwrap_or_default();
        let body = tokio::time::timeout(BODY_TIME, Bytes::from_request(request, state)).await.map_err(|_| WebError::Slow)?;
        let bytes = body.map_err(|rejection| match rejection.status() {
            StatusCode::PAYLOAD_TOO_LARGE => WebError::TooLarge,
            _ => WebError::BadRequest,
        })?;
        let pairs: Vec<(String, String)> = serde_urlencoded::from_bytes(&bytes).map_err(|_| WebError::BadRequest)?;
        let form: Self = pairs.into_iter().map(|(name, value)| (name, base_text::clean(&value))).collect();
        sent.keep(&form);
        Ok(form)
    }
}

impl FormFaults {
    /// True if there is nothing to mend.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What to mend at `field`.
    pub fn of(&self, field: &str) -> Option<&str> {
        self.0.iter().find(|fault| fault.field == field).map(|fault| fault.message.as_str())
    }

    /// Notes a fault.
    pub fn note(&mut self, field: &'static str, message: impl Into<String>) {
        self.0.push(FieldFault { field, message: message.into() });
    }

    /// The field must have words, and at most `chars_max` characters of them.
    pub fn require(&mut self, words: &Words, form: &Form, field: &'static str, chars_max: usize) {
        if form.get(field).is_empty() {
            self.note(field, words.t("field-required"));
        } else {
            self.limit(words, form, field, chars_max);
        }
    }

    /// The field may have at most `chars_max` characters.
    pub fn limit(&mut self, words: &Words, form: &Form, field: &'static str, chars_max: usize) {
        if form.get(field).chars().count() > chars_max {
            self.note(field, words.ta("field-too-long", &[("max", chars_max as u64)]));
        }
    }
}
