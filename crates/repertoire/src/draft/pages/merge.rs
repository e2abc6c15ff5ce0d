//! Taking in what somebody else published while she was writing.

use askama::Template;
use axum::response::{IntoResponse, Response};
use base_text::{Piece, diff, join};
use base_web::{Form, Frame, Keep, Page, redirect};
use http::StatusCode;

use super::*;
use crate::draft::acts;
use crate::draft::merge::{Choice, Choices, Conflict, Merged, merge};
use crate::version::difference::{Field, fields, title, told};

#[derive(Template)]
#[template(path = "draft/merge.html")]
struct Merge<'a> {
    frame: Frame,
    bench: &'a Bench,
    back: String,
    revision: u32,
    /// What there is to do.
    step: Step,
}

enum Step {
    /// The draft stands on what readers see.
    Nothing,
    /// Fields have to be mended first: only a sound draft can be compared.
    Mend(Vec<Advice>),
    Take {
        /// What was published meanwhile.
        theirs: Vec<Field>,
        newest: Option<Newest>,
        questions: Vec<Question>,
        /// The button was pressed before all was answered, or on something older.
        is_open: bool,
    },
}

/// A conflict in words.
struct Question {
    conflict: Conflict,
    title: String,
    base: Option<String>,
    mine: Option<String>,
    theirs: Option<String>,
    /// Both changes of a text, where they do not touch.
    both: Option<String>,
}

impl Question {
    fn is_chosen(&self, wanted: &str) -> bool {
        matches!(
            (&self.conflict.choice, wanted),
            (Some(Choice::Mine), "mine") | (Some(Choice::Theirs), "theirs") | (Some(Choice::Typed(_)), "typed")
        ) || wanted == "typed" && self.conflict.choice.is_none() && self.both.is_some()
    }

    /// A value, with what it changes in what was there before.
    fn pieces(&self, value: &str) -> Vec<Piece> {
        self.base.as_ref().map_or_else(|| vec![Piece::Same(value.to_owned())], |base| diff(base, value))
    }

    fn typed(&self) -> &str {
        match &self.conflict.choice {
            Some(Choice::Typed(words)) => words,
            _ => self.both.as_deref().or(self.mine.as_deref()).or(self.theirs.as_deref()).unwrap_or_default(),
        }
    }
}

pub(super) async fn show(State(app): Shared, v: Visitor, me: Me, Path((_, slug)): Slugged) -> Result<Page, WebError> {
    let bench = Bench::open(&app, &v, &me, &slug).await?;
    let work = bench.work(&app, None).await?;
    page(&app, &v, &bench, &work, &Choices::new(), false).await
}

pub(super) async fn take_in(
    State(app): Shared,
    v: Visitor,
    me: Me,
    Path((_, slug)): Slugged,
    sent: Form,
) -> Result<Response, WebError> {
    let bench = Bench::open(&app, &v, &me, &slug).await?;
    let work = bench.work(&app, None).await?;
    let number = |field: &str| sent.get(field).parse::<u32>().map_err(|_| WebError::BadRequest);
    let (revision, theirs) = (number("revision")?, number("theirs")?);
    let choices = choices(&sent);
    let Some(draft) = work.draft.as_ref() else { return Ok(redirect(&v.to(bench.below("")))) };
    let is_seen = theirs == bench.practice().version && revision == draft.revision;
    let mine = work.sheet.read(&work.base_record).ok().filter(|_| is_seen);
    let merged = mine.map(|mine| merge(&work.base_record, &mine, &bench.shown.record, &choices));
    let Some(merged) = merged.filter(Merged::is_settled) else {
        return Ok(page(&app, &v, &bench, &work, &choices, true).await?.status(StatusCode::CONFLICT).into_response());
    };
    let typed = Sheet::of(&merged.record).write();
    let (journal, me, id, typed) = (&app.journal, bench.me, draft.id, &typed);
    let done = app.act(|tx| async move { acts::take_in(&*tx, journal, me, (id, revision), theirs, typed).await }).await;
    match done {
        Ok(_) | Err(Refusal::Closed | Refusal::Overtaken) => Ok(redirect(&v.to(bench.form_path(&work)))),
        Err(refusal) => Err(refusal.into()),
    }
}

/// What she chose, by the keys of the conflicts.
fn choices(sent: &Form) -> Choices {
    let chosen = sent.pairs().filter_map(|(name, choice)| Some((name.strip_prefix("choice.")?, choice)));
    let read = |key: &str, choice: &str| match choice {
        "mine" => Some(Choice::Mine),
        "theirs" => Some(Choice::Theirs),
        "typed" => {
            Some(sent.get(&format!("words.{key}"))).filter(|words| !words.is_empty()).map(|words| Choice::Typed(words.to_owned()))
        }
        _ => None,
    };
    chosen.filter_map(|(key, choice)| Some((key.to_owned(), read(key, choice)?))).collect()
}

async fn page(app: &App, v: &Visitor, bench: &Bench, work: &Work, choices: &Choices, is_open: bool) -> Result<Page, WebError> {
    let step = match (work.is_stale(bench.practice()) && work.draft.is_some(), work.sheet.read(&work.base_record)) {
        (false, _) => Step::Nothing,
        (true, Err(faults)) => Step::Mend(work.advice(&faults, v)),
        (true, Ok(mine)) => {
            let newest = bench.newest(app, v).await?;
            let merged = merge(&work.base_record, &mine, &bench.shown.record, choices);
            let in_words = |key: &str, value: &Option<String>| value.as_ref().map(|value| told(key, value, &v.words));
            let both = |conflict: &Conflict| match (&conflict.base, &conflict.mine, &conflict.theirs) {
                (Some(base), Some(mine), Some(theirs)) if conflict.is_text => join(base, mine, theirs),
                _ => None,
            };
            let question = |conflict: Conflict| Question {
                both: both(&conflict),
                title: title(&conflict.key, &v.words),
                base: in_words(&conflict.key, &conflict.base),
                mine: in_words(&conflict.key, &conflict.mine),
                theirs: in_words(&conflict.key, &conflict.theirs),
                conflict,
            };
            let theirs = fields(&work.base_record, &bench.shown.record, &v.words);
            Step::Take { theirs, newest, questions: merged.conflicts.into_iter().map(question).collect(), is_open }
        }
    };
    let template = Merge {
        frame: v.frame(v.ta("workbench-merge-title", &[("title", bench.title())])).hidden(),
        back: bench.form_path(work),
        revision: work.revision(),
        step,
        bench,
    };
    Page::html(&template, v.content_lang(), Keep::Never)
}
