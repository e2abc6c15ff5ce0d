//! What is done in choosing. The call is held throughout: two who decide at once are told.

use std::collections::BTreeMap;

use base_core::{Actor, Id};
use base_db::{Connection, DbError};
use base_jobs::{Event, Journal};
use serde_json::{Value, json};

use super::letter::{self, VerdictLetter};
use super::{Decision, Figures, Selection, Verdict, rules, store};
use crate::panel::acts::held;
use crate::panel::{Plan, Refusal, plan};
use crate::review::tally;
use crate::submission::{self, Submission, store::Subject};
use crate::{Call, call};

/// The event of figures that were computed anew.
pub const FIGURED: &str = "selection.figured";
/// The event of a submission that the panel decided on; its body says how.
pub const DECIDED: &str = "selection.decided";
/// The event of minutes or reasons that say something else.
pub const NOTED: &str = "selection.noted";
/// The event of a choice that is final, and of one that is taken up again.
pub const CONCLUDED: &str = "selection.concluded";
pub const REOPENED: &str = "selection.reopened";
pub const LETTERS_PREPARED: &str = "selection.letters-prepared";
/// The event of one letter that leaves; its subject is the letter.
pub const LETTER_SENT: &str = "selection.letter-sent";
/// The event of a record that the public reads from now on.
pub const PUBLISHED: &str = "selection.published";
/// The event of a chosen submission that became a draft in the repertoire; its body names it.
pub const ADOPTED: &str = "selection.adopted";

/// Keeps figures that were computed from what is there.
pub async fn figure(
    tx: &impl Connection,
    journal: &Journal,
    actor: &Actor,
    slug: &str,
    figures: &Figures,
    stays: &[(Id<Submission>, u32)],
) -> Result<(), Refusal> {
    let call = held(tx, slug).await?;
    tally::store::put_stays(tx, stays).await?;
    let before = store::find(tx, call.id).await?;
    changed(tx, journal, Selection { figures: Some(figures.clone()), ..before }).await?;
    record(tx, journal, actor, FIGURED, &call, json!({ "seed": figures.seed })).await
}

/// What the panel says of one submission.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    pub verdict: Verdict,
    pub reasons: BTreeMap<String, String>,
    pub words: String,
    /// The revision of what she saw; 0 if nothing was decided.
    pub revision: u32,
}

/// Decides on one submission.
pub async fn decide(
    tx: &impl Connection,
    journal: &Journal,
    actor: &Actor,
    (slug, number): (&str, u32),
    sheet: &Sheet,
) -> Result<(), Refusal> {
    let call = open(tx, slug).await?;
    let subject = submission::store::subject(tx, call.id, number).await?.ok_or(Refusal::Missing)?;
    let before = store::of(tx, &[subject.id]).await?.remove(&subject.id);
    let known = before.as_ref().map_or(0, |before| before.revision);
    let Sheet { verdict, reasons, words, revision } = sheet.clone();
    let is_same =
        before.as_ref().is_some_and(|before| (before.verdict, &before.reasons, &before.words) == (verdict, &reasons, &words));
    if is_same {
        return Ok(());
    }
    if known != revision {
        return Err(Refusal::Overtaken);
    }
    let decision = Decision {
        submission: subject.id,
        call: call.id,
        verdict,
        reasons,
        words,
        practice: None,
        updated_at: journal.now(),
        revision: known + 1,
    };
    store::decide(tx, &[decision]).await?;
    let event = Event { kind: DECIDED, subject: subject.subject(), body: json!({ "verdict": verdict.as_str() }) };
    journal.record(tx, actor, event).await?;
    Ok(())
}

/// Declines whatever is not decided, with the same words to all; says how many there were.
pub async fn decline_rest(
    tx: &impl Connection,
    journal: &Journal,
    actor: &Actor,
    slug: &str,
    words: &str,
) -> Result<usize, Refusal> {
    let call = open(tx, slug).await?;
    let decisions = store::decisions(tx, call.id).await?;
    let subjects = submission::store::subjects(tx, call.id).await?;
    let declined = |subject: &Subject| Decision {
        submission: subject.id,
        call: call.id,
        verdict: Verdict::Declined,
        reasons: BTreeMap::new(),
        words: words.to_owned(),
        practice: None,
        updated_at: journal.now(),
        revision: 1,
    };
    let rest: Vec<Decision> = subjects.iter().filter(|subject| !decisions.contains_key(&subject.id)).map(declined).collect();
    store::decide(tx, &rest).await?;
    if !rest.is_empty() {
        record(tx, journal, actor, DECIDED, &call, json!({ "verdict": "declined", "submissions": rest.len() })).await?;
    }
    Ok(rest.len())
}

/// Keeps minutes, who decided and why in general, as she saw them at `revision`.
pub async fn note(
    tx: &impl Connection,
    journal: &Journal,
    actor: &Actor,
    (slug, revision): (&str, u32),
    (minutes, deciders, reasons): (&str, &str, &str),
) -> Result<(), Refusal> {
    let call = held(tx, slug).await?;
    let before = store::find(tx, call.id).await?;
    if (before.minutes.as_str(), before.deciders.as_str(), before.reasons.as_str()) == (minutes, deciders, reasons) {
        return Ok(());
    }
    if before.revision != revision {
        return Err(Refusal::Overtaken);
    }
    let (minutes, deciders, reasons) = (minutes.to_owned(), deciders.to_owned(), reasons.to_owned());
    changed(tx, journal, Selection { minutes, deciders, reasons, ..before }).await?;
    record(tx, journal, actor, NOTED, &call, json!({})).await
}

/// Concludes the choice: every submission must be decided, with a reason. Done twice, it is done once.
pub async fn conclude(tx: &impl Connection, journal: &Journal, actor: &Actor, slug: &str) -> Result<(), Refusal> {
    let call = held(tx, slug).await?;
    let before = store::find(tx, call.id).await?;
    if before.decided_at.is_some() {
        return Ok(());
    }
    let subjects = submission::store::subjects(tx, call.id).await?;
    let open = rules::undecided(&subjects, &store::decisions(tx, call.id).await?).len();
    if open > 0 || subjects.is_empty() {
        return Err(Refusal::Incomplete(open));
    }
    end_reading(tx, journal, &call).await?;
    changed(tx, journal, Selection { decided_at: Some(journal.now()), ..before }).await?;
    record(tx, journal, actor, CONCLUDED, &call, json!({})).await
}

/// Nothing is read on once it is decided: the phase that is under way ends, and those after it fall away.
async fn end_reading(tx: &impl Connection, journal: &Journal, call: &Call) -> Result<(), Refusal> {
    let now = journal.now();
    if let Some(mut plan) = plan::store::find(tx, call.id).await?.filter(|plan| now < plan.ends_at) {
        plan.phases.retain(|phase| phase.starts_at() < now);
        let next = Plan { ends_at: now, updated_at: now, revision: plan.revision + 1, ..plan };
        plan::store::put(tx, &next).await?;
    }
    Ok(())
}

/// Takes the choice up again, while no letter has left: what was prepared is thrown away.
pub async fn reopen(tx: &impl Connection, journal: &Journal, actor: &Actor, slug: &str) -> Result<(), Refusal> {
    let call = held(tx, slug).await?;
    let before = store::find(tx, call.id).await?;
    let (_, _, sent) = letter::store::counts(tx, call.id).await?;
    if sent > 0 {
        return Err(Refusal::Decided);
    }
    if before.decided_at.is_none() {
        return Ok(());
    }
    letter::store::delete_unsent(tx, call.id).await?;
    changed(tx, journal, Selection { decided_at: None, ..before }).await?;
    record(tx, journal, actor, REOPENED, &call, json!({})).await
}

/// Keeps letters that were written from the decisions; whoever has one keeps it.
pub async fn prepare(
    tx: &impl Connection,
    journal: &Journal,
    actor: &Actor,
    slug: &str,
    letters: &[VerdictLetter],
) -> Result<(), Refusal> {
    let call = held(tx, slug).await?;
    if store::find(tx, call.id).await?.decided_at.is_none() {
        return Err(Refusal::Incomplete(0));
    }
    letter::store::insert(tx, letters).await?;
    record(tx, journal, actor, LETTERS_PREPARED, &call, json!({ "letters": letters.len() })).await
}

/// Says that somebody read a letter over, with what she changed in it.
pub async fn read_over(
    tx: &impl Connection,
    journal: &Journal,
    (slug, id): (&str, Id<VerdictLetter>),
    revision: u32,
    (subject, body): (&str, &str),
) -> Result<(), Refusal> {
    let call = held(tx, slug).await?;
    let before = letter::store::find(tx, call.id, id).await?.ok_or(Refusal::Missing)?;
    if before.sent_at.is_some() {
        return Err(Refusal::Decided);
    }
    let is_same = (before.subject.as_str(), before.body.as_str()) == (subject, body);
    if before.revision != revision && !is_same {
        return Err(Refusal::Overtaken);
    }
    let next = VerdictLetter {
        subject: subject.to_owned(),
        body: body.to_owned(),
        read_at: Some(journal.now()),
        revision: before.revision + 1,
        ..before
    };
    Ok(letter::store::update(tx, &next).await?)
}

/// Sends all letters that are not sent, together: each is an event of its own, and leaves once, whatever stops the program meanwhile. All
/// must have been read over. Says how many there were.
pub async fn send(tx: &impl Connection, journal: &Journal, actor: &Actor, slug: &str) -> Result<usize, Refusal> {
    let call = held(tx, slug).await?;
    let letters = letter::store::unsent(tx, call.id).await?;
    let unread = rules::unread(&letters);
    if unread > 0 {
        return Err(Refusal::Incomplete(unread));
    }
    letter::store::mark_sent(tx, call.id, journal.now()).await?;
    for letter in &letters {
        let event = Event { kind: LETTER_SENT, subject: format!("verdict-letter/{}", letter.id), body: json!({}) };
        journal.record(tx, actor, event).await?;
    }
    Ok(letters.len())
}

/// Puts the record before the public, once every author has her letter: nobody learns the result from a page. Done twice, it is done once.
pub async fn publish(tx: &impl Connection, journal: &Journal, actor: &Actor, slug: &str) -> Result<(), Refusal> {
    let call = held(tx, slug).await?;
    let before = store::find(tx, call.id).await?;
    if before.decided_at.is_none() {
        return Err(Refusal::Incomplete(0));
    }
    if before.published_at.is_some() {
        return Ok(());
    }
    let (all, _, sent) = letter::store::counts(tx, call.id).await?;
    if sent < all || all == 0 && !submission::store::members_of(tx, call.id).await?.is_empty() {
        return Err(Refusal::NotNow);
    }
    changed(tx, journal, Selection { published_at: Some(journal.now()), ..before }).await?;
    record(tx, journal, actor, PUBLISHED, &call, json!({})).await
}

/// The call, while its choice can still change.
async fn open(tx: &impl Connection, slug: &str) -> Result<Call, Refusal> {
    let call = held(tx, slug).await?;
    if !call::rules::is_public(&call) {
        return Err(Refusal::Missing);
    }
    match store::find(tx, call.id).await?.decided_at {
        None => Ok(call),
        Some(_) => Err(Refusal::Decided),
    }
}

async fn changed(tx: &impl Connection, journal: &Journal, selection: Selection) -> Result<(), DbError> {
    store::put(tx, &Selection { revision: selection.revision + 1, updated_at: journal.now(), ..selection }).await
}

async fn record(
    tx: &impl Connection,
    journal: &Journal,
    actor: &Actor,
    kind: &'static str,
    call: &Call,
    body: Value,
) -> Result<(), Refusal> {
    journal.record(tx, actor, Event { kind, subject: call.subject(), body }).await?;
    Ok(())
}
