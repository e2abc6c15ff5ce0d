//! Styles, scripts and fonts: in the binary, under an address that names their content, so that they may be kept for ever.

use std::collections::HashMap;

use axum::extract::{Path, State};
use axum::response::Response;
use http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use rust_embed::RustEmbed;
use sha2::{Digest, Sha256};

use crate::WebError;
use crate::body::Quality;
use crate::ready::Ready;

#[derive(RustEmbed)]
#[folder = "../../../assets"]
#[include = "css/*.css"]
#[include = "js/*.js"]
#[include = "fonts/*.woff2"]
#[include = "icons/*"]
struct Files;

/// All style sheets in the order of their names, as one. It stands at the top so that `fonts/…` in it is found.
const STYLE: &str = "site.css";
/// Brotli's best: each file is compressed once for each start.
const QUALITY: Quality = Quality::Kept(11);

/// The files, ready to send.
pub struct Assets {
    version: String,
    files: HashMap<String, Ready>,
}

impl Assets {
    pub(crate) fn load() -> Self {
        let mut names: Vec<String> = Files::iter().map(|name| name.into_owned()).collect();
        names.sort();
        let mut style = Vec::new();
        let mut sha = Sha256::new();
        let mut files = HashMap::new();
        for name in names {
            let Some(file) = Files::get(&name) else { continue };
            sha.update(name.as_bytes());
            sha.update(&file.data);
            if name.starts_with("css/") {
                style.extend_from_slice(&file.data);
            } else {
                files.insert(name.clone(), ready(&name, file.data.into_owned()));
            }
        }
        files.insert(STYLE.to_owned(), ready(STYLE, style));
        Self { version: hex::encode(&sha.finalize()[..6]), files }
    }

    /// The address of `name` (`site.css`, `js/app.js`) in this build.
    pub fn address(&self, name: &str) -> String {
        format!("/assets/{}/{name}", self.version)
    }
}

/// `GET /assets/{version}/{*name}`: an old version's address answers with today's file, but is not kept for ever.
pub async fn show(
    State(app): crate::Shared,
    Path((version, name)): Path<(String, String)>,
    method: Method,
    request: HeaderMap,
) -> Result<Response, WebError> {
    let file = app.assets.files.get(&name).ok_or(WebError::NotFound)?;
    let mut response = file.answer(&method, &request);
    if version != app.assets.version {
        response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    }
    Ok(response)
}

fn ready(name: &str, data: Vec<u8>) -> Ready {
    let kind = mime_guess::from_path(name).first_or_octet_stream();
    let kind = if kind.type_() == "text" { format!("{kind}; charset=utf-8") } else { kind.to_string() };
    let mut headers = HeaderMap::new();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_str(&kind).expect("a media type stands in a header"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable"));
    // Fonts and pictures are compressed already.
    let is_text = [".css", ".js", ".svg"].iter().any(|end| name.ends_with(end));
    let quality = if is_text { QUALITY } else { Quality::Packed };
    Ready::new(StatusCode::OK, headers, data.into(), quality)
}

impl std::fmt::Debug for Assets {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Assets({}, {} files)", self.version, self.files.len())
    }
}
