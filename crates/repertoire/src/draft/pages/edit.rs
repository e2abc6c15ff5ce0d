//! The form, with the reader's view beside it.

use askama::Template;
use axum::extract::Query;
use axum::response::{IntoResponse, Response};
use base_core::Lang;
use base_text::Piece;
use base_web::{Form as Sent, Frame, Keep, Page, redirect};
use http::StatusCode;

use super::*;
use crate::draft::State as DraftState;
use crate::draft::acts::{self, Saved};
use crate::draft::form::{Control, Part};
use crate::draft::shape::SECTIONS;
use crate::draft::tree::Typed;
use crate::practice::pages::{Article, Edition, Material};
use crate::thesaurus::{self, Thesaurus, Topic};
use crate::version::difference::{Field, fields};

/// What keeps a form from being saved as it was sent.
enum Trouble {
    /// The same draft was saved in another tab; where what is typed here differs from that.
    Overtaken(Vec<Field>),
    /// It was published, handed in or given up in another tab, where that is known.
    Closed(Option<DraftState>),
}

impl Trouble {
    fn title(&self) -> &'static str {
        match self {
            Self::Overtaken(_) => "workbench-overtaken-title",
            Self::Closed(Some(DraftState::Dropped)) => "workbench-closed-dropped",
            Self::Closed(Some(DraftState::Published)) => "workbench-closed-published",
            Self::Closed(Some(DraftState::Submitted)) => "workbench-closed-sent",
            Self::Closed(_) => "workbench-closed-title",
        }
    }

    /// What the script offers to do about it, beside the title.
    fn way(&self) -> &'static str {
        match self {
            Self::Overtaken(_) => "workbench-overtaken-way",
            Self::Closed(_) => "workbench-closed-way",
        }
    }

    /// Where the two texts differ.
    fn fields(&self) -> &[Field] {
        if let Self::Overtaken(fields) = self { fields } else { &[] }
    }
}

#[derive(Template)]
#[template(path = "draft/edit.html")]
struct Edit<'a> {
    frame: Frame,
    bench: &'a Bench,
    kind: Kind,
    /// As hidden fields of the form.
    base: u32,
    revision: u32,
    form: Form,
    article: Article<'a>,
    /// When it was saved last.
    saved: Option<String>,
    is_stale: bool,
    trouble: Option<Trouble>,
    /// Others who are writing on the same practice, with the time of their last change.
    others: Vec<(String, String)>,
    /// It begins from this old version.
    from: Option<u32>,
    /// What the thesaurus calls the themes, to choose from while one types.
    themes: Vec<String>,
}

pub(super) async fn form(
    State(app): Shared,
    v: Visitor,
    me: Me,
    Path((_, slug)): Slugged,
    Query(asked): Query<Asked>,
) -> Result<Response, WebError> {
    let bench = Bench::open_to_edit(&app, &v, &me, &slug).await?;
    let from = bench.version_named(asked.get("from").map_or("", String::as_str));
    open(&app, &v, &bench, Kind::Edit, from).await
}

pub(super) async fn propose(State(app): Shared, v: Visitor, me: Me, Path((_, slug)): Slugged) -> Result<Response, WebError> {
    let bench = Bench::open(&app, &v, &me, &slug).await?;
    if !bench.may_propose || bench.practice().version == 0 {
        return Err(WebError::NotFound);
    }
    open(&app, &v, &bench, Kind::Proposal, None).await
}

pub(super) async fn save(
    State(app): Shared,
    v: Visitor,
    me: Me,
    Path((_, slug)): Slugged,
    sent: Sent,
) -> Result<Response, WebError> {
    let bench = Bench::open_to_edit(&app, &v, &me, &slug).await?;
    keep(&app, &v, &bench, Kind::Edit, &sent).await
}

pub(super) async fn save_proposal(
    State(app): Shared,
    v: Visitor,
    me: Me,
    Path((_, slug)): Slugged,
    sent: Sent,
) -> Result<Response, WebError> {
    let bench = Bench::open(&app, &v, &me, &slug).await?;
    if !bench.may_propose || bench.practice().version == 0 {
        return Err(WebError::NotFound);
    }
    keep(&app, &v, &bench, Kind::Proposal, &sent).await
}

async fn open(app: &Arc<App>, v: &Visitor, bench: &Bench, kind: Kind, from: Option<u32>) -> Result<Response, WebError> {
    let work = bench.work(app, from).await?;
    if work.kind(kind) != kind {
        return Ok(redirect(&v.to(bench.below(page_of(work.kind(kind))))));
    }
    let from = from.filter(|_| work.draft.is_none());
    Ok(show(app, v, bench, &work, (kind, from), None).await?.into_response())
}

async fn keep(app: &Arc<App>, v: &Visitor, bench: &Bench, kind: Kind, sent: &Sent) -> Result<Response, WebError> {
    let number = |field: &str| sent.get(field).parse::<u32>().map_err(|_| WebError::BadRequest);
    let (base, revision) = (number("base")?, number("revision")?);
    // A draft of what was new stays on 0 when a colleague publishes it first; nobody proposes corrections to what was never published.
    if base > bench.practice().version || kind == Kind::Proposal && base == 0 {
        return Err(WebError::BadRequest);
    }
    let typed: Typed = sent.pairs().map(|(name, words)| (name.to_owned(), words.to_owned())).collect();
    let mut sheet = Sheet::typed(&typed);
    let button = sent.get("do");
    let focus = sheet.turn(button);
    let from = bench.version_named(sent.get("from"));
    let note = from.map_or_else(String::new, |number| bench.brought_back(v, number));
    let saved = Saved { practice: bench.practice().id, author: bench.me, kind, base, revision, typed: sheet.write(), note };
    let (saved, journal) = (&saved, &app.journal);
    let refusal = match app.act(|tx| async move { acts::save(&*tx, journal, saved).await }).await {
        Ok(_) => {
            let place = focus.map_or_else(String::new, |name| format!("#f-{name}"));
            let next = match button {
                "preview" | "changes" | "publish" | "send" => button.to_owned(),
                _ => format!("{}{place}", page_of(kind)),
            };
            return Ok(redirect(&v.to(bench.below(&next))));
        }
        Err(refusal) => refusal,
    };
    let mut work = bench.work(app, None).await?;
    let (theirs, _) = work.read();
    work.sheet = sheet;
    let trouble = match refusal {
        Refusal::Overtaken | Refusal::AlreadyOpen => Trouble::Overtaken(fields(&theirs, &work.read().0, &v.words)),
        Refusal::Closed => {
            (work.draft, work.base) = (None, base);
            work.base_record = bench.record_of(app, base).await?;
            let closed = store::closed_of(app.db.reader(), bench.practice().id, bench.me).await?;
            Trouble::Closed(closed.map(|draft| draft.state))
        }
        refusal => return Err(refusal.into()),
    };
    let from = from.filter(|_| revision == 0 && work.draft.is_none());
    let page = show(app, v, bench, &work, (kind, from), Some(trouble)).await?;
    Ok(page.status(StatusCode::CONFLICT).into_response())
}

async fn show(
    app: &Arc<App>,
    v: &Visitor,
    bench: &Bench,
    work: &Work,
    (kind, from): (Kind, Option<u32>),
    trouble: Option<Trouble>,
) -> Result<Page, WebError> {
    let others = others(app, v, bench).await?;
    let (record, faults) = work.read();
    let edition = Edition::Draft(Box::new(record));
    let shown = Box::new(Shown::clone(&bench.shown));
    let material = Material::of(app, shown).await?;
    let thesaurus = thesaurus::at_hand(app);
    let title = match kind {
        Kind::Edit => v.ta("workbench-edit-title", &[("title", bench.title())]),
        Kind::Proposal => v.ta("workbench-propose-title", &[("title", bench.title())]),
    };
    let template = Edit {
        frame: v.frame(title).hidden(),
        kind,
        base: work.base,
        revision: work.revision(),
        form: Form::of(&work.sheet, &faults, &v.words),
        article: material.article(app, v, &edition, &thesaurus),
        // What is in the form then is not what was saved.
        saved: work.draft.as_ref().filter(|_| trouble.is_none()).map(|draft| v.moment(draft.updated_at)),
        is_stale: work.is_stale(bench.practice()),
        trouble,
        others,
        from,
        themes: names_of(&thesaurus, Topic::Themes, &work.base_record.name.lang),
        bench,
    };
    Page::html(&template, v.content_lang(), Keep::Never)
}

/// Who else is writing on the practice, and since when nothing more came. Two statements.
pub(super) async fn others(app: &App, v: &Visitor, bench: &Bench) -> Result<Vec<(String, String)>, WebError> {
    let drafts = store::of_practice(app.db.reader(), bench.practice().id).await?;
    let drafts: Vec<_> = drafts.into_iter().filter(|draft| draft.author != bench.me).collect();
    let names = names(app, &drafts.iter().map(|draft| draft.author).collect::<Vec<_>>()).await?;
    // Proposals have a page of their own; an owner is not told who works where.
    let open = drafts.iter().filter(|draft| bench.may_edit && draft.kind == Kind::Edit);
    Ok(open.filter_map(|draft| Some((names.get(&draft.author)?.clone(), v.moment(draft.updated_at)))).collect())
}

/// What the thesaurus calls its concepts of a topic, in the language in which the record is written.
fn names_of(thesaurus: &Thesaurus, topic: Topic, lang: &Lang) -> Vec<String> {
    let concepts = thesaurus.concepts().filter(|concept| concept.topic == topic && !concept.is_topic());
    let mut names: Vec<String> = concepts.map(|concept| concept.name(lang).0.to_owned()).collect();
    names.sort_unstable();
    names
}

impl Bench {
    /// The version whose number this is.
    fn version_named(&self, number: &str) -> Option<u32> {
        number.parse().ok().filter(|number| (1..=self.practice().version).contains(number))
    }

    /// Why there is a draft that begins from an old version, in the language in which the record is written.
    fn brought_back(&self, v: &Visitor, number: u32) -> String {
        let texts = v.words.texts();
        let lang = texts.find(self.shown.record.name.lang.primary()).unwrap_or_else(|| texts.english());
        v.words.in_language(lang).ta("workbench-brought-back", &[("number", number.to_string())])
    }
}

/// Where the form of such a draft is, below the practice's own address.
pub(super) fn page_of(kind: Kind) -> &'static str {
    match kind {
        Kind::Edit => "edit",
        Kind::Proposal => "propose",
    }
}

impl Edit<'_> {
    fn action(&self) -> String {
        self.bench.below(page_of(self.kind))
    }

    fn finish(&self) -> &'static str {
        match self.kind {
            Kind::Edit => "publish",
            Kind::Proposal => "send",
        }
    }

    /// Id and title of each section, for the table of contents.
    fn contents(&self) -> Vec<(&'static str, &str)> {
        let titled = self.form.parts.iter().filter_map(|part| match part {
            Part::Section { id, title, .. } => Some((*id, title.as_str())),
            _ => None,
        });
        debug_assert_eq!(titled.clone().count(), SECTIONS.len());
        titled.collect()
    }
}
