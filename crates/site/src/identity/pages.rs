//! The name, as it stands on top of every page.

use askama::Template;
use base_text::Html;
use base_web::{Visitor, WebError};

use super::Identity;
use crate::document::{Document, Said};

#[derive(Template)]
#[template(path = "identity/mark.html")]
struct Mark {
    v: Visitor,
    name: Said,
    tagline: Option<Said>,
}

/// The name as readers would see it.
pub fn draw(v: &Visitor, kept: &Document<Identity>) -> Result<Html, WebError> {
    let read = |text| Said::from(kept.read(text, v.content_lang()));
    let Identity { name, tagline } = &kept.record;
    let mark = Mark { v: v.clone(), name: read(name), tagline: tagline.as_ref().map(read) };
    Ok(Html::vouched(mark.render()?))
}
