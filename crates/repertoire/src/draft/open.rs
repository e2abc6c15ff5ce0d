//! What is open with somebody: her drafts, and for an editor what owners propose. When she hands over, an editor's draft goes to another
//! editor, an owner's to another owner.

use std::sync::Arc;

use base_core::{Id, Lang};
use base_web::{App, Visitor};
use people::neighbours::{Open, OpenItem, Passing, Task};
use people::role::{self, Grant, Role, Scope};
use people::{Person, person};

use super::rules::speaks_for;
use super::{Draft, Kind, Refusal, State, acts, store};
use crate::practice::{self, Practice};

/// For the pages of handing over.
pub fn open() -> Open {
    Open {
        kind: "draft",
        of_person: |app, person, lang| Box::pin(async move { of_person(&app, person, &lang).await }),
        pass_on: |passing| Box::pin(async move { pass_on(&passing).await }),
    }
}

/// A draft, its practice, and the practice's name with its language.
type OfPractice = (Draft, Practice, String, Lang);

/// Her drafts in these states: those that she can go on with first, then by slug. Four statements.
async fn drafts(app: &App, person: Id<Person>, states: &[State], lang: &Lang) -> anyhow::Result<Vec<OfPractice>> {
    let db = app.db.reader();
    let drafts = store::of_author(db, person, states).await?;
    let ids: Vec<_> = drafts.iter().map(|draft| draft.practice).collect();
    let named = practice::store::named_by_ids(db, &ids, lang).await?;
    let with = |draft: Draft| {
        let (practice, name, lang) = named.iter().find(|(practice, ..)| practice.id == draft.practice)?.clone();
        Some((draft, practice, name, lang))
    };
    let mut all: Vec<_> = drafts.into_iter().filter_map(with).collect();
    all.sort_by(|(a, of_a, ..), (b, of_b, ..)| (a.state != State::Open, &of_a.slug).cmp(&(b.state != State::Open, &of_b.slug)));
    Ok(all)
}

async fn of_person(app: &App, person: Id<Person>, lang: &Lang) -> anyhow::Result<Vec<OpenItem>> {
    let item = |(draft, practice, name, lang): OfPractice| {
        let path = practice.status.is_public().then(|| format!("practices/{}", practice.slug));
        OpenItem { key: draft.id.to_string(), name, lang, path }
    };
    Ok(drafts(app, person, &[State::Open], lang).await?.into_iter().map(item).collect())
}

/// For the first page after signing in: the drafts that she has open, what she proposed and nobody has looked at, and for an editor how
/// many such proposals there are.
pub async fn waiting(app: Arc<App>, v: Visitor) -> anyhow::Result<Vec<Task>> {
    let Some(me) = &v.signed else { return Ok(Vec::new()) };
    let (person, lang) = (Id::from_uuid(me.person), v.content_lang());
    let drafts = drafts(&app, person, &[State::Open, State::Submitted], lang).await?;
    let task = |(draft, practice, name, lang): OfPractice| {
        let (words, verb) = match (draft.kind, draft.state) {
            (Kind::Proposal, State::Submitted) => ("work-task-proposal-sent", ""),
            (Kind::Proposal, _) => ("work-task-proposal", "/propose"),
            (Kind::Edit, _) => ("work-task-draft", "/edit"),
        };
        let path = format!("work/practices/{}{verb}", practice.slug);
        Task { words: v.t(words).into_owned(), about: Some((name, lang)), path }
    };
    let mut tasks: Vec<Task> = drafts.into_iter().map(task).collect();
    if role::is(me, Role::Editor) {
        let count = store::count_submitted(app.db.reader()).await?;
        let words = || v.tn("work-task-proposals", count);
        tasks.extend((count > 0).then(|| Task { words: words(), about: None, path: "work/proposals".to_owned() }));
    }
    Ok(tasks)
}

async fn pass_on(passing: &Passing) -> Result<bool, person::Refusal> {
    let Passing { tx, journal, actor, key, from, to } = passing;
    let Ok(id) = key.parse::<Id<Draft>>() else { return Ok(false) };
    let Some(draft) = store::find(&**tx, id).await? else { return Ok(false) };
    let practice = practice::store::by_id(&**tx, draft.practice).await?;
    let held = role::store::of_person(&**tx, *to).await?;
    if !practice.is_some_and(|practice| fits(&held, draft.kind, &practice.slug)) {
        return Err(person::Refusal::Unfit);
    }
    acts::pass_on(&**tx, journal, actor, id, *from, *to).await.map_err(|refusal| match refusal {
        Refusal::Db(error) | Refusal::Practice(practice::Refusal::Db(error)) => error.into(),
        _ => person::Refusal::Unfit,
    })
}

/// Whether one of her roles lets her go on with it.
fn fits(held: &[Grant], kind: Kind, slug: &str) -> bool {
    let own = Scope::Practice(slug.to_owned());
    match kind {
        Kind::Edit => held.iter().any(|grant| grant.role == Role::Editor && [&Scope::Site, &own].contains(&&grant.scope)),
        Kind::Proposal => speaks_for(held, slug),
    }
}
