//! Pages of text, as readers see them.

use askama::Template;
use axum::extract::State;
use base_text::{Html, markdown, plain};
use base_web::{Frame, Page, Shared, Visitor, WebError};

use super::{Article, sections};
use crate::about;
use crate::document::{Document, Note, Said, store};

/// Sections from which on the contents stand beside the text.
const CONTENTS_FROM: usize = 3;

/// A text as it is shown.
pub struct Shown {
    pub title: Said,
    pub intro: Html,
    pub parts: Vec<Part>,
    pub note: Note,
}

/// A section as it is shown.
pub struct Part {
    /// The same in each language, so that a link to it holds in all of them.
    pub id: String,
    pub heading: String,
    pub html: Html,
}

/// The pages that tell of the academy, with the keys of their names: each leads to the others.
const ACADEMY: [(&str, &str); 3] = [("about", "menu-about"), ("methodology", "site-methodology"), ("partners", "site-partners")];

#[derive(Template)]
#[template(path = "page/show.html")]
struct Show {
    frame: Frame,
    text: Option<Shown>,
    siblings: Vec<Sibling>,
}

/// A page that tells more of the same.
pub struct Sibling {
    pub path: &'static str,
    pub key: &'static str,
}

/// `GET /{lang}/about` and its like: the address after the language is the page's slug.
pub async fn show(State(app): Shared, v: Visitor) -> Result<Page, WebError> {
    let topics = [format!("page/{}", v.path)];
    let page = store::find::<Article>(app.db.reader(), &v.path, Some(v.content_lang())).await?;
    let text = page.as_ref().map(|page| Shown::of(&v, page));
    let template = Show { frame: frame(&v, page.as_ref()), text, siblings: siblings(&v.path) };
    Page::html(&template, v.content_lang(), about(topics))
}

#[derive(Template)]
#[template(path = "page/text.html")]
struct Drawn {
    frame: Frame,
    text: Shown,
}

/// The page as readers would see it.
pub fn draw(v: &Visitor, page: &Document<Article>) -> Result<Html, WebError> {
    let drawn = Drawn { frame: v.frame(""), text: Shown::of(v, page) };
    Ok(Html::vouched(drawn.render()?))
}

/// The frame of a text page; one that nobody has written yet is kept from search engines.
pub fn frame(v: &Visitor, page: Option<&Document<Article>>) -> Frame {
    let Some(page) = page else { return v.frame(v.t("site-unwritten-title")).hidden() };
    let read = |text| page.read(text, v.content_lang()).body;
    let frame = v.frame(read(&page.record.title)).described(plain(read(&page.record.body)));
    if tells_of_the_academy(&v.path) { frame.funded(None) } else { frame }
}

fn tells_of_the_academy(path: &str) -> bool {
    ACADEMY.iter().any(|(page, _)| *page == path)
}

/// The other pages that tell of the academy, where `path` is one of them.
pub fn siblings(path: &str) -> Vec<Sibling> {
    let is_one = tells_of_the_academy(path);
    let others = ACADEMY.iter().filter(|(page, _)| is_one && *page != path);
    others.map(|(path, key)| Sibling { path, key }).collect()
}

impl Shown {
    /// The page for this visitor.
    pub fn of(v: &Visitor, page: &Document<Article>) -> Self {
        let title = page.read(&page.record.title, v.content_lang());
        let body = page.read(&page.record.body, v.content_lang());
        let sections = sections::cut(body.body);
        let parts = sections.parts.into_iter().enumerate().map(|(position, part)| Part {
            id: format!("part-{}", position + 1),
            heading: part.heading,
            html: markdown(&part.body),
        });
        Self {
            note: Note::of_one(v, &page.record.body.lang, &body),
            title: title.into(),
            intro: markdown(&sections.intro),
            parts: parts.collect(),
        }
    }

    /// Whether the contents stand beside the text.
    pub fn has_contents(&self) -> bool {
        self.parts.len() >= CONTENTS_FROM
    }

    /// Whether it has to be marked as being in another language than the page.
    pub fn is_foreign(&self, v: &Visitor) -> bool {
        self.title.lang.primary() != v.lang.tag()
    }
}
