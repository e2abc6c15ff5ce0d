//! Who asks, in which language, for what.

use std::sync::Arc;

use axum::extract::FromRequestParts;
use base_content::{Origin, State};
use base_core::Lang;
use base_i18n::{UiLang, Words};
use http::{header, request::Parts};

use crate::signed::found;
use crate::{App, Frame, Signed, WebError};

/// A person who reads a page under `/{lang}/`. Derefs to the words of her language.
#[derive(Clone)]
pub struct Visitor {
    pub lang: UiLang,
    pub words: Words,
    /// The address after the language, without the leading slash and without the query.
    pub path: String,
    /// Who it is, if she is signed in.
    pub signed: Option<Arc<Signed>>,
    app: Arc<App>,
}

impl Visitor {
    /// Somebody who reads `path` in `lang`.
    pub fn new(app: &Arc<App>, lang: UiLang, path: &str) -> Self {
        Self { lang, words: app.words(lang), path: path.to_owned(), signed: None, app: Arc::clone(app) }
    }

    /// From an address `/{lang}/…`; `None` if the site has no such language.
    pub(crate) fn of_path(app: &Arc<App>, path: &str) -> Option<Self> {
        let rest = path.strip_prefix('/')?;
        let (tag, path) = rest.split_once('/').unwrap_or((rest, ""));
        Some(Self::new(app, app.texts.find(tag)?, path))
    }

    /// What the whole program shares.
    pub(crate) fn app(&self) -> &Arc<App> {
        &self.app
    }

    /// The same visitor, signed in or not.
    pub(crate) fn signed_as(self, signed: Option<Arc<Signed>>) -> Self {
        Self { signed, ..self }
    }

    /// The language, as content carries it.
    pub fn content_lang(&self) -> &'static Lang {
        self.lang.lang()
    }

    /// The frame of a page called `title`.
    pub fn frame(&self, title: impl Into<String>) -> Frame {
        Frame::new(&self.app, self.clone(), title.into())
    }

    /// Says of many texts on one page what holds of some of them; nothing if all are originals in the reader's language.
    pub fn note_on(&self, origins: impl IntoIterator<Item = Origin>) -> Option<String> {
        let origins: Vec<Origin> = origins.into_iter().collect();
        let some = |test: fn(&Origin) -> bool| origins.iter().any(test);
        let keys = [
            (some(|origin| *origin == Origin::Untranslated), "site-note-some-untranslated"),
            (some(|origin| matches!(origin, Origin::Translated { state: State::Machine, .. })), "site-note-some-machine"),
            (some(|origin| matches!(origin, Origin::Translated { outdated: true, .. })), "site-note-some-outdated"),
        ];
        let wanted = self.language_name(self.content_lang());
        let held = keys.iter().filter(|(holds, _)| *holds);
        let said: Vec<String> = held.map(|(_, key)| self.ta(key, &[("wanted", &*wanted)])).collect();
        (!said.is_empty()).then(|| said.join(" "))
    }

    /// An address on this site in this language: `v.to("practices")`; a path with a leading slash stays as it is.
    pub fn to(&self, path: impl AsRef<str>) -> String {
        let path = path.as_ref();
        if path.starts_with('/') { path.to_owned() } else { format!("/{}/{path}", self.lang.tag()) }
    }
}

impl std::ops::Deref for Visitor {
    type Target = Words;
    fn deref(&self) -> &Words {
        &self.words
    }
}

impl FromRequestParts<Arc<App>> for Visitor {
    type Rejection = WebError;
    async fn from_request_parts(parts: &mut Parts, app: &Arc<App>) -> Result<Self, WebError> {
        let visitor = Self::of_path(app, parts.uri.path()).ok_or(WebError::NotFound)?;
        Ok(visitor.signed_as(found(&parts.extensions)))
    }
}

/// The language for an address that names none: what the browser asks for, as far as the site has it.
pub(crate) fn best_lang(app: &App, headers: &http::HeaderMap) -> UiLang {
    let accepted = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or("");
    app.texts.best(accepted)
}
