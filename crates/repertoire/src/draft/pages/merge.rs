//! Taking in what somebody else published while she was writing.

use askama::Template;
use axum::response::{IntoResponse, Response};
use base_i18n::Words;
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
        trouble: Option<Trouble>,
    },
}

/// Why nothing was taken in yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Trouble {
    /// A question has no answer.
    Open,
    /// The draft, or what readers see, is another than she saw when she pressed the button.
    Changed,
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
    /// The words that she sent for it, whichever choice she ticked.
    sent: Option<String>,
}

/// What was sent, by the keys of the conflicts.
#[derive(Default)]
struct Answers {
    choices: Choices,
    /// What stood in the fields for other words.
    words: BTreeMap<String, String>,
}

impl Question {
    fn of(conflict: Conflict, words: &Words, sent: Option<String>) -> Self {
        let in_words = |value: &Option<String>| value.as_ref().map(|value| told(&conflict.key, value, words));
        let both = match (&conflict.base, &conflict.mine, &conflict.theirs) {
            (Some(base), Some(mine), Some(theirs)) if conflict.is_text => join(base, mine, theirs),
            _ => None,
        };
        Self {
            title: title(&conflict.key, words),
            base: in_words(&conflict.base),
            mine: in_words(&conflict.mine),
            theirs: in_words(&conflict.theirs),
            both,
            sent,
            conflict,
        }
    }

    fn is_chosen(&self, wanted: &str) -> bool {
        matches!(
            (&self.conflict.choice, wanted),
            (Some(Choice::Mine), "mine") | (Some(Choice::Theirs), "theirs") | (Some(Choice::Typed(_)), "typed")
        ) || wanted == "typed" && self.conflict.choice.is_none() && self.both.is_some()
    }

    /// What a value changes in what was there before; `None` if there was nothing, or the value is taken out.
    fn difference(&self, value: &Option<String>) -> Option<Vec<Piece>> {
        Some(diff(self.base.as_ref()?, value.as_ref()?))
    }

    /// What stands in the field for other words.
    fn typed(&self) -> &str {
        self.sent.as_deref().unwrap_or_else(|| self.offered())
    }

    /// What stands there first.
    fn offered(&self) -> &str {
        self.both.as_deref().or(self.mine.as_deref()).or(self.theirs.as_deref()).unwrap_or_default()
    }
}

pub(super) async fn show(State(app): Shared, v: Visitor, me: Me, Path((_, slug)): Slugged) -> Result<Page, WebError> {
    let bench = Bench::open(&app, &v, &me, &slug).await?;
    let work = bench.work(&app, None).await?;
    page(&app, &v, &bench, &work, (Answers::default(), None)).await
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
    let mut answers = Answers::of(&sent);
    let Some(draft) = work.draft.as_ref() else { return Ok(redirect(&v.to(bench.below("")))) };
    let is_seen = theirs == bench.practice().version && revision == draft.revision;
    let mine = work.sheet.read(&work.base_record).ok().filter(|_| is_seen);
    let merged = mine.map(|mine| {
        let merge = |choices: &Choices| merge(&work.base_record, &mine, &bench.shown.record, choices);
        answers.choose_typed(merge(&answers.choices).conflicts, &v.words);
        merge(&answers.choices)
    });
    let Some(merged) = merged.filter(Merged::is_settled) else {
        let trouble = if is_seen { Trouble::Open } else { Trouble::Changed };
        let page = page(&app, &v, &bench, &work, (answers, Some(trouble))).await?;
        return Ok(page.status(StatusCode::CONFLICT).into_response());
    };
    let typed = Sheet::of(&merged.record).write();
    let (journal, me, id, typed) = (&app.journal, bench.me, draft.id, &typed);
    let done = app.act(|tx| async move { acts::take_in(&*tx, journal, me, (id, revision), theirs, typed).await }).await;
    match done {
        Ok(_) | Err(Refusal::Closed | Refusal::Overtaken) => Ok(redirect(&v.to(bench.form_path(&work)))),
        Err(refusal) => Err(refusal.into()),
    }
}

impl Answers {
    fn of(sent: &Form) -> Self {
        let named = |start: &'static str| {
            let named = sent.pairs().filter_map(move |(name, words)| Some((name.strip_prefix(start)?, words)));
            named.filter(|(_, words)| !words.is_empty())
        };
        let words: BTreeMap<String, String> = named("words.").map(|(key, words)| (key.to_owned(), words.to_owned())).collect();
        let read = |key: &str, choice: &str| match choice {
            "mine" => Some(Choice::Mine),
            "theirs" => Some(Choice::Theirs),
            "typed" => words.get(key).cloned().map(Choice::Typed),
            _ => None,
        };
        let choices = named("choice.").filter_map(|(key, choice)| Some((key.to_owned(), read(key, choice)?))).collect();
        Self { choices, words }
    }

    /// Whoever typed other words and ticked nothing has chosen them.
    fn choose_typed(&mut self, conflicts: Vec<Conflict>, words: &Words) {
        for conflict in conflicts.into_iter().filter(|conflict| conflict.is_text && conflict.choice.is_none()) {
            let key = conflict.key.clone();
            let question = Question::of(conflict, words, self.words.get(&key).cloned());
            if question.typed() != question.offered() {
                self.choices.insert(key, Choice::Typed(question.typed().to_owned()));
            }
        }
    }
}

async fn page(
    app: &App,
    v: &Visitor,
    bench: &Bench,
    work: &Work,
    (mut answers, trouble): (Answers, Option<Trouble>),
) -> Result<Page, WebError> {
    let step = match (work.is_stale(bench.practice()) && work.draft.is_some(), work.sheet.read(&work.base_record)) {
        (false, _) => Step::Nothing,
        (true, Err(faults)) => Step::Mend(work.advice(&faults, v)),
        (true, Ok(mine)) => {
            let merged = merge(&work.base_record, &mine, &bench.shown.record, &answers.choices);
            let question = |conflict: Conflict| {
                let sent = answers.words.remove(&conflict.key);
                Question::of(conflict, &v.words, sent)
            };
            Step::Take {
                theirs: fields(&work.base_record, &bench.shown.record, &v.words),
                newest: bench.newest(app, v).await?,
                questions: merged.conflicts.into_iter().map(question).collect(),
                trouble,
            }
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
