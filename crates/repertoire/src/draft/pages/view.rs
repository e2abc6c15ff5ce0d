//! Her draft as readers would see it, and what it changes.

use askama::Template;
use base_text::Piece;
use base_web::{Frame, Keep, Page};

use super::edit::page_of;
use super::*;
use crate::practice::pages::{Article, Edition, Material};
use crate::thesaurus;
use crate::version::difference::{Field, fields};

#[derive(Template)]
#[template(path = "draft/preview.html")]
struct Preview<'a> {
    frame: Frame,
    bench: &'a Bench,
    back: String,
    has_draft: bool,
    article: Article<'a>,
}

pub(super) async fn preview(State(app): Shared, v: Visitor, me: Me, Path((_, slug)): Slugged) -> Result<Page, WebError> {
    let bench = Bench::open(&app, &v, &me, &slug).await?;
    let work = bench.work(&app, None).await?;
    let edition = Edition::Draft(Box::new(work.read().0));
    let material = Material::of(&app, Box::new(Shown::clone(&bench.shown))).await?;
    let thesaurus = thesaurus::at_hand(&app);
    let template = Preview {
        frame: v.frame(v.ta("workbench-preview-title", &[("title", bench.title())])).hidden(),
        back: bench.form_path(&work),
        has_draft: work.draft.is_some(),
        article: material.article(&app, &v, &edition, &thesaurus),
        bench: &bench,
    };
    Page::html(&template, v.content_lang(), Keep::Never)
}

#[derive(Template)]
#[template(path = "draft/changes.html")]
struct Changes<'a> {
    frame: Frame,
    bench: &'a Bench,
    back: String,
    has_draft: bool,
    is_stale: bool,
    advice: Vec<Advice>,
    fields: Vec<Field>,
}

pub(super) async fn changes(State(app): Shared, v: Visitor, me: Me, Path((_, slug)): Slugged) -> Result<Page, WebError> {
    let bench = Bench::open(&app, &v, &me, &slug).await?;
    let work = bench.work(&app, None).await?;
    let (record, faults) = work.read();
    let template = Changes {
        frame: v.frame(v.ta("workbench-changes-title", &[("title", bench.title())])).hidden(),
        back: bench.form_path(&work),
        has_draft: work.draft.is_some(),
        is_stale: work.is_stale(bench.practice()),
        advice: work.advice(&faults, &v),
        fields: fields(&bench.shown.record, &record, &v.words),
        bench: &bench,
    };
    Page::html(&template, v.content_lang(), Keep::Never)
}

impl Bench {
    /// Where the form of this draft is, or where she would begin one.
    pub(super) fn form_path(&self, work: &Work) -> String {
        let otherwise = if self.may_edit { Kind::Edit } else { Kind::Proposal };
        self.below(page_of(work.kind(otherwise)))
    }
}
