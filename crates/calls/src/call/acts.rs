//! What is done with calls. Events name the call alone.

use base_content::edit::{self, Look};
use base_content::{Edit, Translation, Translations};
use base_core::{Actor, Lang, Time};
use base_db::{Connection, DbError};
use base_jobs::{Event, Journal};
use serde_json::json;

use super::{Call, Plan, Refusal, State, coverage, rules, store};
use crate::form::Question;
use crate::submission;

/// The event of a call that somebody prepares.
pub const MADE: &str = "call.made";
pub const CHANGED: &str = "call.changed";
/// The event of a call that the public sees from now on.
pub const ANNOUNCED: &str = "call.announced";
/// The event of a call whose time is over, or that was closed by hand.
pub const CLOSED: &str = "call.closed";

/// The event of a call that says something else in one language.
pub const TRANSLATED: &str = "call.translated";

/// A call that is new.
#[derive(Clone, Debug)]
pub struct NewCall {
    pub slug: String,
    pub opens_at: Time,
    pub closes_at: Time,
    pub plan: Plan,
    /// Its words in other languages, where they are known already.
    pub translations: Vec<Translation>,
    pub fictional: bool,
}

/// Keeps a new call, out of sight.
pub async fn make(tx: &impl Connection, journal: &Journal, actor: &Actor, new: &NewCall) -> Result<Call, Refusal> {
    if store::find(tx, &new.slug).await?.is_some() {
        return Err(Refusal::SlugTaken);
    }
    let now = journal.now();
    let call = Call {
        id: journal.id(),
        slug: new.slug.clone(),
        state: State::Draft,
        opens_at: new.opens_at,
        closes_at: new.closes_at,
        closed_at: None,
        plan: new.plan.clone(),
        fictional: new.fictional,
        created_at: now,
        updated_at: now,
        revision: 1,
    };
    store::insert(tx, &call).await?;
    base_content::put(tx, &call.subject(), &new.translations).await?;
    record(tx, journal, actor, MADE, &call).await?;
    coverage::cover(tx, journal, &call).await?;
    Ok(call)
}

/// What a call is to say from now on.
#[derive(Clone, Debug)]
pub struct Change {
    pub opens_at: Time,
    pub closes_at: Time,
    pub plan: Plan,
}

/// Says something else in a call, as she saw it at `revision`. A later deadline opens a closed call again.
pub async fn change(
    tx: &impl Connection,
    journal: &Journal,
    actor: &Actor,
    (slug, revision): (&str, u32),
    change: &Change,
) -> Result<Call, Refusal> {
    let before = store::hold(tx, slug).await?.ok_or(Refusal::Missing)?;
    let closed_at = before.closed_at.filter(|_| change.closes_at <= before.closes_at);
    let Change { opens_at, closes_at, plan } = change.clone();
    let next = Call { opens_at, closes_at, plan, closed_at, ..before.clone() };
    if next == before {
        return Ok(before);
    }
    if before.revision != revision {
        return Err(Refusal::Overtaken);
    }
    if before.state == State::Announced {
        let wanting = rules::wanting(&next.plan, next.opens_at, next.closes_at);
        if !wanting.is_empty() {
            return Err(Refusal::Wanting(wanting));
        }
    }
    let is_out = before.state == State::Announced && journal.now() >= before.opens_at;
    if is_out && !rules::keeps_criteria(&before.plan, &next.plan) {
        return Err(Refusal::Judged);
    }
    if !rules::keeps_answers(&before.plan, &next.plan) && submission::store::is_any(tx, before.id).await? {
        return Err(Refusal::Answered);
    }
    let next = changed(tx, journal, next).await?;
    let known = coverage::translations(tx, &before, None).await?;
    base_content::put(tx, &next.subject(), &headings_carried(&before.plan, &next.plan, &known)).await?;
    record(tx, journal, actor, CHANGED, &next).await?;
    coverage::cover(tx, journal, &next).await?;
    Ok(next)
}

/// The translations of headings that stand over another question now: they go with the heading.
fn headings_carried(before: &Plan, after: &Plan, known: &Translations) -> Vec<Translation> {
    let key = |question: &Question| format!("{}.section", question.subject());
    let moved = after.questions.iter().filter(|question| {
        let was = before.question(&question.key).map_or("", |was| was.section.as_str());
        !question.section.is_empty() && question.section != was
    });
    let carried = moved.filter_map(|to| {
        let from = before.questions.iter().find(|from| from.section == to.section)?;
        let own = known.all().filter(|made| made.key == key(from)).cloned();
        Some(own.map(|made| Translation { key: key(to), ..made }).collect::<Vec<_>>())
    });
    carried.flatten().collect()
}

/// Puts a call before the public. Done twice, it is done once.
pub async fn announce(tx: &impl Connection, journal: &Journal, actor: &Actor, slug: &str) -> Result<Call, Refusal> {
    let call = store::hold(tx, slug).await?.ok_or(Refusal::Missing)?;
    if call.state == State::Announced {
        return Ok(call);
    }
    let wanting = rules::wanting(&call.plan, call.opens_at, call.closes_at);
    if !wanting.is_empty() {
        return Err(Refusal::Wanting(wanting));
    }
    let call = changed(tx, journal, Call { state: State::Announced, ..call }).await?;
    record(tx, journal, actor, ANNOUNCED, &call).await?;
    Ok(call)
}

/// Closes a call for good: only a later deadline opens it again, and no clock that jumps back. Done twice, it is done once.
pub async fn close(tx: &impl Connection, journal: &Journal, actor: &Actor, slug: &str) -> Result<Call, Refusal> {
    let call = store::hold(tx, slug).await?.ok_or(Refusal::Missing)?;
    if call.closed_at.is_some() {
        return Ok(call);
    }
    let call = changed(tx, journal, Call { closed_at: Some(journal.now()), ..call }).await?;
    record(tx, journal, actor, CLOSED, &call).await?;
    Ok(call)
}

/// Changes translations of a call into `lang`. False if they say all that already.
pub async fn translate(
    tx: &impl Connection,
    journal: &Journal,
    actor: &Actor,
    slug: &str,
    lang: &Lang,
    edits: &[Edit],
) -> Result<bool, Refusal> {
    let call = store::hold(tx, slug).await?.ok_or(Refusal::Missing)?;
    let edits = match edit::look_at(tx, &call.subject(), lang, edits).await? {
        Look::Done => return Ok(false),
        Look::Overtaken(keys) => return Err(Refusal::Retranslated(keys)),
        Look::Open(edits) => edits,
    };
    edit::write(tx, &call.subject(), lang, edits, journal.now()).await?;
    journal.record(tx, actor, Event { kind: TRANSLATED, subject: call.subject(), body: json!({ "lang": lang }) }).await?;
    coverage::cover(tx, journal, &call).await?;
    Ok(true)
}

async fn changed(tx: &impl Connection, journal: &Journal, call: Call) -> Result<Call, Refusal> {
    let next = Call { revision: call.revision + 1, updated_at: journal.now(), ..call };
    store::update(tx, &next).await?;
    Ok(next)
}

async fn record(tx: &impl Connection, journal: &Journal, actor: &Actor, kind: &'static str, call: &Call) -> Result<(), DbError> {
    journal.record(tx, actor, Event { kind, subject: call.subject(), body: json!({}) }).await?;
    Ok(())
}
