//! Asking, answering, and seeing to answers. Each act writes its event last; none says who answered.

use base_auth::TokenHash;
use base_core::{Actor, Id, PartialDate};
use base_db::{Connection, DbError};
use base_jobs::{Event, Journal};
use people::Desk;
use serde_json::json;

use super::rules::why_ended;
use super::{Answer, HOUR, LINK_LIFE, LISTED_MAX, Question, Reply, Said, State, store};
use crate::practice::{self, Practice, Refusal, Status};

/// The event of a desk that is to be written to; what subscribes to it sends the letter. Its body counts what is asked for the first
/// time and what again.
pub const ASKED: &str = "running.asked";
/// The event of an answer, about the practice; its body says which, and not the desk's words.
pub const ANSWERED: &str = "running.answered";
/// The event of an editor who has seen to an answer.
pub const SETTLED: &str = "running.settled";

/// What became of an answer.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    Recorded,
    /// It says what is kept: nothing was written.
    Same,
    /// Somebody else has answered since this form was opened; nothing was written.
    Overtaken,
    /// The link is no longer open.
    Closed,
}

/// Asks a desk about all of its practices that are due, and reminds it of those that it has been silent on; says how many both are.
/// One letter follows, or none.
pub async fn ask(tx: &impl Connection, journal: &Journal, actor: &Actor, desk: &Desk) -> Result<u64, DbError> {
    let now = journal.now();
    let due = store::due_of(tx, desk.id, now, LISTED_MAX).await?;
    let new: Vec<Question> = due.into_iter().map(|practice| new(journal, practice, desk.id)).collect();
    let asked = store::insert(tx, &new).await?;
    // A question that was just asked has no reminder due.
    let again = store::remind(tx, desk.id, now).await?;
    if asked + again > 0 {
        record_asked(tx, journal, actor, desk, asked, again).await?;
    }
    Ok(asked + again)
}

/// Asks about one practice now, whatever was said and asked before; an open question is sent again, and its links live on. A second
/// time within the hour, as from a button that was pressed twice, nothing is done.
pub async fn ask_now(
    tx: &impl Connection,
    journal: &Journal,
    actor: &Actor,
    practice: Id<Practice>,
    desk: &Desk,
) -> Result<(), DbError> {
    let now = journal.now();
    match store::open_about(tx, practice).await? {
        Some(open) if open.desk == desk.id && open.last_letter_at.plus(HOUR) > now => return Ok(()),
        Some(open) if open.desk == desk.id => {
            store::write_again(tx, open.id, now, now.plus(LINK_LIFE)).await?;
            return record_asked(tx, journal, actor, desk, 0, 1).await;
        }
        Some(of_another_desk) => store::close(tx, of_another_desk.id).await?,
        None => {}
    }
    match store::insert(tx, &[new(journal, practice, desk.id)]).await? {
        0 => Ok(()),
        asked => record_asked(tx, journal, actor, desk, asked, 0).await,
    }
}

/// Takes an answer, or a correction of the one before. `answers_seen` is how often the question had been answered when the form was
/// opened: of two who answer at once, the second is told what the first has said.
pub async fn answer(
    tx: &impl Connection,
    journal: &Journal,
    token: &TokenHash,
    answers_seen: u32,
    reply: &Reply,
) -> Result<Outcome, Refusal> {
    let now = journal.now();
    let Some(question) = store::by_token(tx, token, now).await? else { return Ok(Outcome::Closed) };
    let Some(practice) = practice::store::by_id(tx, question.practice).await? else { return Ok(Outcome::Closed) };
    if !question.is_answerable(&practice) {
        return Ok(Outcome::Closed);
    }
    if question.said.as_ref().is_some_and(|said| said.reply == *reply) {
        return Ok(Outcome::Same);
    }
    if question.answers != answers_seen {
        return Ok(Outcome::Overtaken);
    }
    let before = question.said.clone();
    let confirmed_before = if before.is_none() { practice.confirmed_on } else { question.confirmed_before };
    let said = Said { reply: reply.clone(), at: now };
    let answers = question.answers + 1;
    let answered = Question { state: State::Answered, said: Some(said), answers, confirmed_before, settled_at: None, ..question };
    if !store::write_answer(tx, &answered).await? {
        return Err(Refusal::Overtaken);
    }
    take_back(tx, journal, &practice.slug, before.as_ref(), reply.answer, confirmed_before).await?;
    carry_out(tx, journal, &practice.slug, reply).await?;
    let body = json!({ "answer": reply.answer.as_str(), "correction": before.is_some() });
    record(tx, journal, &Actor::Visitor, ANSWERED, &practice.slug, body).await?;
    Ok(Outcome::Recorded)
}

/// Writes down that an editor has seen to an answer; with `runs_on`, that the practice runs after all, though the desk said that it ended.
pub async fn settle(
    tx: &impl Connection,
    journal: &Journal,
    actor: &Actor,
    question: &Question,
    slug: &str,
    runs_on: bool,
) -> Result<(), Refusal> {
    if !store::settle(tx, question.id, journal.now()).await? {
        return Ok(());
    }
    if runs_on {
        practice::acts::resume(tx, journal, actor, slug).await?;
    }
    record(tx, journal, actor, SETTLED, slug, json!({ "runs_on": runs_on })).await?;
    Ok(())
}

fn new(journal: &Journal, practice: Id<Practice>, desk: Id<Desk>) -> Question {
    let now = journal.now();
    Question {
        id: journal.id(),
        practice,
        desk,
        state: State::Open,
        asked_at: now,
        expires_at: now.plus(LINK_LIFE),
        letters: 1,
        last_letter_at: now,
        answers: 0,
        said: None,
        confirmed_before: None,
        settled_at: None,
    }
}

impl Question {
    /// Whether the practice may still be spoken for: it runs, or it was this question's answer that ended it.
    pub fn is_answerable(&self, practice: &Practice) -> bool {
        match practice.status {
            Status::Published => true,
            Status::Ended { .. } => self.said.as_ref().is_some_and(|said| said.reply.answer == Answer::Ended),
            Status::Draft | Status::Withdrawn => false,
        }
    }
}

/// Undoes what the answer before has done to the practice, where the new one says otherwise.
async fn take_back(
    tx: &impl Connection,
    journal: &Journal,
    slug: &str,
    before: Option<&Said>,
    next: Answer,
    confirmed_before: Option<PartialDate>,
) -> Result<(), Refusal> {
    let Some(before) = before else { return Ok(()) };
    let answer = before.reply.answer;
    if answer.confirms() && !next.confirms() {
        let day = PartialDate::day_of(before.at.date());
        practice::acts::unconfirm(tx, journal, &Actor::Visitor, slug, day, confirmed_before).await?;
    }
    if answer == Answer::Ended && next != Answer::Ended {
        practice::acts::resume(tx, journal, &Actor::Visitor, slug).await?;
    }
    Ok(())
}

/// Does to the practice what the answer says.
async fn carry_out(tx: &impl Connection, journal: &Journal, slug: &str, reply: &Reply) -> Result<(), Refusal> {
    match reply.answer {
        Answer::Runs | Answer::Changed => {
            practice::acts::confirm_running(tx, journal, &Actor::Visitor, slug, journal.now().date()).await?;
        }
        Answer::Ended => {
            practice::acts::end(tx, journal, &Actor::Visitor, slug, &why_ended(reply)).await?;
        }
        Answer::NotOurs => {}
    }
    Ok(())
}

async fn record_asked(
    tx: &impl Connection,
    journal: &Journal,
    actor: &Actor,
    desk: &Desk,
    asked: u64,
    again: u64,
) -> Result<(), DbError> {
    let body = json!({ "asked": asked, "again": again });
    journal.record(tx, actor, Event { kind: ASKED, subject: format!("desk/{}", desk.slug), body }).await?;
    Ok(())
}

async fn record(
    tx: &impl Connection,
    journal: &Journal,
    actor: &Actor,
    kind: &'static str,
    slug: &str,
    body: serde_json::Value,
) -> Result<(), DbError> {
    journal.record(tx, actor, Event { kind, subject: format!("practice/{slug}"), body }).await?;
    Ok(())
}
