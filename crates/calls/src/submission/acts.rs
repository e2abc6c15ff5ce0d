//! What is done with submissions.
//!
//! Whether something came in time is decided by `came`: the moment at which its request reached the server, taken once. However
//! long an upload takes, however often the transaction is tried again, and whatever the clock does meanwhile, it stays that moment.
//!
//! A submission is saved at every pause of typing, and the log is no place for that: only what is more than saving is an event.

use base_core::{Actor, Id, Time};
use base_db::{Connection, DbError};
use base_jobs::{Event, Journal};
use base_web::Form;
use people::{Desk, Person, desk, person};
use serde_json::{Value, json};

use super::facts::{Facts, facts};
use super::file::{self, File};
use super::rules::{lacks, may_change, may_withdraw};
use super::sheet::lay;
use super::store::{self, Member};
use super::{OF_ONE_MAX, Refusal, State, Submission};
use crate::call::{self, Answering, Call};
use crate::form::{Answer, Fills, Typed};
use crate::review::{Tally, tally};

/// The event of a submission that somebody began.
pub const STARTED: &str = "submission.started";
/// The event of a submission that was sent, or sent again; its body says which time it was.
pub const SENT: &str = "submission.sent";
pub const WITHDRAWN: &str = "submission.withdrawn";
/// The event of a submission that was thrown away before it was ever sent.
pub const DISCARDED: &str = "submission.discarded";
/// The event of somebody who is asked to write on a submission; its body says who.
pub const COLLEAGUE_ASKED: &str = "submission.colleague-asked";
pub const COLLEAGUE_GONE: &str = "submission.colleague-gone";
/// The event of a submission on which somebody writes in the place of another; its body says who.
pub const PASSED_ON: &str = "submission.passed-on";
pub const FILE_ADDED: &str = "submission.file-added";
pub const FILE_REMOVED: &str = "submission.file-removed";

/// A submission with its call.
#[derive(Clone, Debug)]
pub struct Opened {
    pub call: Call,
    pub submission: Submission,
    /// She was asked to write on it and has never opened it.
    pub is_new_to_her: bool,
}

/// What came of saving.
#[derive(Clone, Debug)]
pub struct Saved {
    pub submission: Submission,
    /// Questions that a colleague has changed meanwhile, and she too: of these her words are not kept.
    pub overtaken: Vec<String>,
}

/// The submission of this call with this number, for somebody who writes on it: else there is none. At most four statements.
pub async fn open(db: &impl Connection, (slug, number): (&str, u32), person: Id<Person>) -> Result<Opened, Refusal> {
    let call = call::store::find(db, slug).await?.ok_or(Refusal::Missing)?;
    let submission = store::numbered(db, call.id, number).await?.ok_or(Refusal::Missing)?;
    let is_new_to_her = asked(db, &submission, person).await?;
    Ok(Opened { call, submission, is_new_to_her })
}

/// The submission with this id, until the end of the transaction in nobody else's hands.
async fn hold(tx: &impl Connection, id: Id<Submission>, person: Id<Person>) -> Result<Opened, Refusal> {
    let submission = store::hold(tx, id).await?.ok_or(Refusal::Missing)?;
    let is_new_to_her = asked(tx, &submission, person).await?;
    let call = call::store::by_id(tx, submission.call).await?.ok_or(Refusal::Missing)?;
    Ok(Opened { call, submission, is_new_to_her })
}

/// Whether she was asked to write on it and has never opened it. To who does not write on it, there is none.
async fn asked(db: &impl Connection, submission: &Submission, person: Id<Person>) -> Result<bool, Refusal> {
    match store::membership(db, submission.id, person).await? {
        Some(joined_at) => Ok(joined_at.is_none()),
        None if is_of_desk(db, submission.desk, person).await? => Ok(false),
        None => Err(Refusal::Missing),
    }
}

async fn is_of_desk(db: &impl Connection, desk: Option<Id<Desk>>, person: Id<Person>) -> Result<bool, DbError> {
    match desk {
        Some(desk) => Ok(desk::store::membership(db, desk, person).await?.is_some()),
        None => Ok(false),
    }
}

/// Notes that she has opened what she was asked to write on.
pub async fn join(tx: &impl Connection, journal: &Journal, id: Id<Submission>, person: Id<Person>) -> Result<(), Refusal> {
    Ok(store::join(tx, id, person, journal.now()).await?)
}

/// Who begins a submission, and for which desk.
#[derive(Clone, Debug)]
pub struct Beginning {
    pub person: Id<Person>,
    pub desk: Option<Id<Desk>>,
    pub lang: String,
}

/// Begins a submission.
pub async fn begin(
    tx: &impl Connection,
    journal: &Journal,
    slug: &str,
    came: Time,
    beginning: &Beginning,
) -> Result<Submission, Refusal> {
    let Beginning { person, desk, lang } = beginning;
    let call = call::store::hold(tx, slug).await?.ok_or(Refusal::Missing)?;
    if !may_change(&call, came) {
        return Err(Refusal::Closed);
    }
    let has_desk = is_of_desk(tx, *desk, *person).await?;
    if desk.is_some() != has_desk || desk.is_none() && call.plan.answering == Answering::Desks {
        return Err(Refusal::Missing);
    }
    if store::count_of(tx, call.id, *person, *desk).await? >= OF_ONE_MAX {
        return Err(Refusal::TooMany);
    }
    let now = journal.now();
    let submission = Submission {
        id: journal.id(),
        call: call.id,
        desk: *desk,
        number: store::next_number(tx, call.id).await?,
        state: State::Draft,
        lang: lang.clone(),
        title: String::new(),
        typed: Typed::new(),
        sent: None,
        facts: Facts::default(),
        created_at: now,
        updated_at: now,
        revision: 1,
    };
    store::insert(tx, &submission).await?;
    let address = person::store::find(tx, *person).await?.map(|person| person.email).unwrap_or_default();
    store::insert_member(tx, submission.id, &Member { person: *person, joined_at: Some(now), address }, now).await?;
    record(tx, journal, *person, STARTED, &submission, json!({ "call": call.slug })).await?;
    Ok(submission)
}

/// Keeps what was typed, question by question. Nothing is written if it says what is kept.
pub async fn save(
    tx: &impl Connection,
    journal: &Journal,
    (id, person): (Id<Submission>, Id<Person>),
    came: Time,
    sent: &Form,
) -> Result<Saved, Refusal> {
    let Opened { call, submission, .. } = hold(tx, id, person).await?;
    if !may_change(&call, came) {
        return Err(Refusal::Closed);
    }
    let laid = lay(&call.plan.questions, &submission.typed, sent);
    let lang = Some(sent.get("lang")).filter(|lang| crate::form::is_answerable_in(lang)).unwrap_or(&submission.lang).to_owned();
    if laid.typed == submission.typed && lang == submission.lang {
        return Ok(Saved { submission, overtaken: laid.overtaken });
    }
    let title = title_of(&call, &laid.typed);
    let next = Submission { typed: laid.typed, title, lang, ..submission };
    Ok(Saved { submission: changed(tx, journal, next).await?, overtaken: laid.overtaken })
}

/// Sends it. It must be sound. The same words sent twice are sent once, whatever the time.
pub async fn send(
    tx: &impl Connection,
    journal: &Journal,
    (id, person): (Id<Submission>, Id<Person>),
    came: Time,
) -> Result<Submission, Refusal> {
    let Opened { call, submission, .. } = hold(tx, id, person).await?;
    if submission.state == State::Submitted && !submission.has_unsent() {
        return Ok(submission);
    }
    if !may_change(&call, came) {
        return Err(Refusal::Closed);
    }
    let files = file::store::of_submission(tx, id).await?;
    let lacking = lacks(&call, &submission, &files, came).len();
    if lacking > 0 {
        return Err(Refusal::Unsound(lacking));
    }
    let is_again = submission.sent.is_some();
    let sent = Some((submission.typed.clone(), came));
    let facts = facts(&call.plan.questions, &submission.typed);
    let next = changed(tx, journal, Submission { state: State::Submitted, sent, facts, ..submission }).await?;
    // From now on it stands in the panel's table, be it that nobody has read it.
    tally::store::begin(tx, &[Tally::of((call.id, next.id, next.number), &[], &[], None, journal.now())]).await?;
    record(tx, journal, person, SENT, &next, json!({ "again": is_again })).await?;
    Ok(next)
}

/// Takes it back. What was sent is kept, out of the reviewers' sight.
pub async fn withdraw(
    tx: &impl Connection,
    journal: &Journal,
    (id, person): (Id<Submission>, Id<Person>),
) -> Result<Submission, Refusal> {
    let Opened { submission, .. } = hold(tx, id, person).await?;
    if !may_withdraw(&submission) {
        return Ok(submission);
    }
    let next = changed(tx, journal, Submission { state: State::Withdrawn, ..submission }).await?;
    record(tx, journal, person, WITHDRAWN, &next, json!({})).await?;
    Ok(next)
}

/// Throws away what was never sent, with its files and its people; says whether it could be.
pub async fn discard(
    tx: &impl Connection,
    journal: &Journal,
    (id, person): (Id<Submission>, Id<Person>),
) -> Result<bool, Refusal> {
    let Opened { submission, .. } = hold(tx, id, person).await?;
    if submission.sent.is_some() {
        return Ok(false);
    }
    file::store::delete_of(tx, id).await?;
    store::delete(tx, id).await?;
    record(tx, journal, person, DISCARDED, &submission, json!({})).await?;
    Ok(true)
}

/// Asks somebody to write on it; says whether she is new there.
pub async fn ask_colleague(
    tx: &impl Connection,
    journal: &Journal,
    (id, person): (Id<Submission>, Id<Person>),
    colleague: &Person,
    address: &str,
) -> Result<bool, Refusal> {
    let Opened { submission, .. } = hold(tx, id, person).await?;
    if store::members(tx, id).await?.len() as u64 >= store::MEMBERS_MAX {
        return Err(Refusal::TooMany);
    }
    let member = Member { person: colleague.id, joined_at: None, address: address.to_owned() };
    let is_new = store::insert_member(tx, id, &member, journal.now()).await?;
    if is_new {
        record(tx, journal, person, COLLEAGUE_ASKED, &submission, json!({ "person": colleague.id.to_string() })).await?;
    }
    Ok(is_new)
}

/// Takes somebody from those who write on it. The last who can open it stays.
pub async fn remove_colleague(
    tx: &impl Connection,
    journal: &Journal,
    (id, person): (Id<Submission>, Id<Person>),
    colleague: Id<Person>,
) -> Result<bool, Refusal> {
    let Opened { submission, .. } = hold(tx, id, person).await?;
    let is_last = submission.desk.is_none() && store::members(tx, id).await?.iter().all(|member| member.person == colleague);
    if is_last || !store::delete_member(tx, id, colleague).await? {
        return Ok(false);
    }
    record(tx, journal, person, COLLEAGUE_GONE, &submission, json!({ "person": colleague.to_string() })).await?;
    Ok(true)
}

/// Lets `to` write on it in the place of `from`; says whether she wrote on it.
pub async fn pass_on(
    tx: &impl Connection,
    journal: &Journal,
    actor: &Actor,
    id: Id<Submission>,
    (from, to): (Id<Person>, Id<Person>),
) -> Result<bool, DbError> {
    let Some(submission) = store::hold(tx, id).await? else { return Ok(false) };
    if !store::delete_member(tx, id, from).await? {
        return Ok(false);
    }
    let address = person::store::find(tx, to).await?.map(|person| person.email).unwrap_or_default();
    store::insert_member(tx, id, &Member { person: to, joined_at: None, address }, journal.now()).await?;
    let body = json!({ "from": from.to_string(), "to": to.to_string() });
    journal.record(tx, actor, Event { kind: PASSED_ON, subject: submission.subject(), body }).await?;
    Ok(true)
}

/// Adds a file whose bytes are kept already. The same file at the same question twice is one.
pub async fn add_file(
    tx: &impl Connection,
    journal: &Journal,
    (id, person): (Id<Submission>, Id<Person>),
    came: Time,
    file: &File,
) -> Result<bool, Refusal> {
    let Opened { call, submission, .. } = hold(tx, id, person).await?;
    if !may_change(&call, came) {
        return Err(Refusal::Closed);
    }
    let known = file::store::of_submission(tx, id).await?;
    if known.iter().any(|other| other.question == file.question && other.sha256 == file.sha256) {
        return Ok(false);
    }
    if known.len() as u64 >= file::FILES_MAX {
        return Err(Refusal::TooMany);
    }
    file::store::insert(tx, file).await?;
    record(tx, journal, person, FILE_ADDED, &submission, json!({ "file": file.id.to_string() })).await?;
    Ok(true)
}

/// Takes a file away; its bytes go later, when nothing names them any more.
pub async fn remove_file(
    tx: &impl Connection,
    journal: &Journal,
    (id, person): (Id<Submission>, Id<Person>),
    came: Time,
    file: Id<File>,
) -> Result<bool, Refusal> {
    let Opened { call, submission, .. } = hold(tx, id, person).await?;
    if !may_change(&call, came) {
        return Err(Refusal::Closed);
    }
    if !file::store::delete(tx, id, file).await? {
        return Ok(false);
    }
    record(tx, journal, person, FILE_REMOVED, &submission, json!({ "file": file.to_string() })).await?;
    Ok(true)
}

/// What it calls itself, as far as that is typed.
fn title_of(call: &Call, typed: &Typed) -> String {
    let question = call.plan.questions.iter().find(|question| question.fills == Some(Fills::Name));
    match question.map(|question| question.read(typed)) {
        Some(Ok(Some(Answer::Words(words)))) => words,
        _ => String::new(),
    }
}

async fn changed(tx: &impl Connection, journal: &Journal, submission: Submission) -> Result<Submission, Refusal> {
    let next = Submission { revision: submission.revision + 1, updated_at: journal.now(), ..submission };
    store::update(tx, &next).await?;
    Ok(next)
}

async fn record(
    tx: &impl Connection,
    journal: &Journal,
    person: Id<Person>,
    kind: &'static str,
    submission: &Submission,
    body: Value,
) -> Result<(), DbError> {
    let event = Event { kind, subject: submission.subject(), body };
    journal.record(tx, &Actor::Person(person.uuid()), event).await?;
    Ok(())
}
