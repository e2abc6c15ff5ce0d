//! A funding statement, as it stands at the foot of the pages of its years.

use askama::Template;
use base_text::Html;
use base_web::{Frame, Visitor, WebError};

use super::Funding;
use crate::document::{Document, Said};

#[derive(Template)]
#[template(path = "funding/show.html")]
struct Foot {
    frame: Frame,
    title: String,
    text: Said,
}

/// The statement as readers would see it.
pub fn draw(v: &Visitor, kept: &Document<Funding>) -> Result<Html, WebError> {
    let text = Said { body: kept.sentences(v.content_lang()), lang: kept.record.statement.lang.clone() };
    let foot = Foot { frame: v.frame(""), title: kept.notice().title, text };
    Ok(Html::vouched(foot.render()?))
}
