//! The form on paper, and as those who answer will see it: made of the same items as the form itself.

use askama::Template;
use base_web::{Frame, Keep};

use super::*;
use crate::form::Typed;
use crate::form::sheet::{Control, Item, Sheet};

#[derive(Template)]
#[template(path = "call/paper.html")]
struct Paper {
    frame: Frame,
    slug: String,
    title: Said,
    closes: String,
    items: Vec<Item>,
}

#[derive(Template)]
#[template(path = "call/preview.html")]
struct Preview {
    frame: Frame,
    back: String,
    items: Vec<Item>,
}

pub(super) async fn show(Extract(app): Shared, v: Visitor, Path((_, slug)): Slugged) -> Result<Page, WebError> {
    let told = Told::public(&app, &v, &slug).await?;
    let title = told.title(&v);
    let template = Paper {
        frame: v.frame(v.ta("call-paper-title", &[("title", &title.body)])).hidden(),
        closes: told.closes(&v),
        items: items(&v, &told),
        title,
        slug,
    };
    Page::html(&template, v.content_lang(), Keep::Never)
}

pub(super) async fn preview(Extract(app): Shared, v: Visitor, me: Me, Path((_, slug)): Slugged) -> Result<Page, WebError> {
    let told = Told::to_run(&app, &v, &me, &slug).await?;
    let template = Preview {
        frame: v.frame(v.ta("call-preview-title", &[("title", told.title(&v).body)])).hidden(),
        back: told.below("questions"),
        items: items(&v, &told),
    };
    Page::html(&template, v.content_lang(), Keep::Never)
}

fn items(v: &Visitor, told: &Told) -> Vec<Item> {
    let typed = Typed::new();
    let sheet = Sheet { texts: &v.words, reading: told.reading(v), typed: &typed };
    told.call.plan.questions.iter().map(|question| sheet.item(question)).collect()
}
