//! A form with a file: read into memory up to a limit, a few at a time, each as slow as its sender's line but never silent.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use axum::body::{BodyDataStream, Bytes};
use axum::extract::{FromRequest, Request};
use base_core::limits::UPLOAD_BYTES_MAX;
use futures_util::{StreamExt, stream};
use http::header::CONTENT_TYPE;
use multer::{Constraints, Multipart, SizeLimit};
use tokio::sync::Semaphore;

use crate::{App, Form, WebError};

/// So many are read at once: together they take at most as much memory as that many files.
const AT_ONCE: usize = 8;
/// How long a sender may be silent.
const SILENCE: Duration = Duration::from_secs(30);
/// Largest field that is no file, in bytes.
const FIELD_BYTES_MAX: u64 = 16 * 1024;

static PLACES: Semaphore = Semaphore::const_new(AT_ONCE);

/// What was sent: the fields, and the file as far as one was chosen.
#[derive(Clone, Debug, Default)]
pub struct Upload {
    pub form: Form,
    pub file: Option<Uploaded>,
}

/// A file, unchecked.
#[derive(Clone, Debug)]
pub struct Uploaded {
    /// As the sender calls it.
    pub name: String,
    pub bytes: Bytes,
}

/// Whether a request brings a form with a file, which may take longer than others.
pub(crate) fn is_upload(request: &Request) -> bool {
    request.headers().get(CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"multipart/form-data"))
}

impl FromRequest<Arc<App>> for Upload {
    type Rejection = WebError;
    async fn from_request(request: Request, _: &Arc<App>) -> Result<Self, WebError> {
        let kind = request.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
        let boundary = multer::parse_boundary(kind).map_err(|_| WebError::BadRequest)?;
        let _place = PLACES.try_acquire().map_err(|_| WebError::Busy)?;
        let chunks = stream::unfold(Some(request.into_body().into_data_stream()), next_chunk);
        let limit = SizeLimit::new().whole_stream(UPLOAD_BYTES_MAX + 4 * FIELD_BYTES_MAX).for_field("file", UPLOAD_BYTES_MAX);
        let constraints = Constraints::new().size_limit(limit.per_field(FIELD_BYTES_MAX));
        read(Multipart::with_constraints(chunks, boundary, constraints)).await.map_err(refused)
    }
}

/// The next piece of a body. A sender who falls silent is let go, and what she holds with her.
async fn next_chunk(body: Option<BodyDataStream>) -> Option<(io::Result<Bytes>, Option<BodyDataStream>)> {
    let mut body = body?;
    match tokio::time::timeout(SILENCE, body.next()).await {
        Ok(Some(Ok(chunk))) => Some((Ok(chunk), Some(body))),
        Ok(Some(Err(error))) => Some((Err(io::Error::other(error)), None)),
        Ok(None) => None,
        Err(silent) => Some((Err(io::Error::other(silent)), None)),
    }
}

async fn read(mut parts: Multipart<'_>) -> Result<Upload, multer::Error> {
    let (mut fields, mut file) = (Vec::new(), None);
    while let Some(part) = parts.next_field().await? {
        let name = part.name().unwrap_or_default().to_owned();
        match part.file_name().map(str::to_owned) {
            Some(called) => {
                let bytes = part.bytes().await?;
                // A browser sends a file without name and bytes where none was chosen.
                file = file.or((!called.is_empty() || !bytes.is_empty()).then_some(Uploaded { name: called, bytes }));
            }
            None => fields.push((name, base_text::clean(&part.text().await?))),
        }
    }
    Ok(Upload { form: fields.into_iter().collect(), file })
}

fn refused(error: multer::Error) -> WebError {
    match error {
        multer::Error::FieldSizeExceeded { .. } | multer::Error::StreamSizeExceeded { .. } => WebError::TooLarge,
        multer::Error::StreamReadFailed(_) => WebError::Slow,
        _ => WebError::BadRequest,
    }
}
