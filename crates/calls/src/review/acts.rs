//! What a reader does. Events name the submission and the seat, never the person: who she is, only her sign-in knows.

use base_core::{Actor, Id, Time};
use base_db::{Connection, DbError};
use base_jobs::{Event, Journal};
use people::Person;
use serde_json::json;

use super::assignment::acts::{ask_another, conflict};
use super::assignment::store as assigned;
use super::{Marks, Review, State, Tally, rules, store, tally};
use crate::panel::plan::{self, Reads};
use crate::panel::{self, Kind, Plan, Refusal, Seat};
use crate::submission::{self, store::Subject};
use crate::{Call, call};

/// The event of a review that counts from now on.
pub const GIVEN: &str = "review.given";
pub const ABSTAINED: &str = "review.abstained";
/// The event of a reader who says that she must not read something.
pub const CONFLICT_DECLARED: &str = "review.conflict-declared";

/// A submission before a reader.
#[derive(Clone, Debug)]
pub struct Opened {
    pub call: Call,
    pub plan: Plan,
    pub seat: Seat,
    pub subject: Subject,
    /// What she said of it so far.
    pub review: Option<Review>,
}

/// What she has filled in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    pub marks: Marks,
    pub remark: String,
    /// The revision of what she saw; 0 if she had said nothing.
    pub revision: u32,
}

/// The seat of somebody at work in a call, with its plan. Three statements.
pub async fn seat(db: &impl Connection, slug: &str, person: Id<Person>) -> Result<(Call, Plan, Seat), Refusal> {
    let call = call::store::find(db, slug).await?.ok_or(Refusal::Missing)?;
    seated(db, call, person).await
}

async fn seated(db: &impl Connection, call: Call, person: Id<Person>) -> Result<(Call, Plan, Seat), Refusal> {
    let seat = panel::store::held_by(db, call.id, person).await?.filter(Seat::is_at_work).ok_or(Refusal::Missing)?;
    let plan = plan::store::find(db, call.id).await?.ok_or(Refusal::Missing)?;
    Ok((call, plan, seat))
}

/// The submission, for a reader who may see it at this moment: in a phase, not in conflict, and assigned to her where the phase asks for
/// that. What she gave already she may read again. Else there is none.
pub async fn open(db: &impl Connection, (slug, number): (&str, u32), person: Id<Person>, now: Time) -> Result<Opened, Refusal> {
    let (call, plan, seat) = seat(db, slug, person).await?;
    opened(db, call, plan, seat, number, now).await
}

async fn opened(db: &impl Connection, call: Call, plan: Plan, seat: Seat, number: u32, now: Time) -> Result<Opened, Refusal> {
    let reads = plan.active(now).ok_or(Refusal::Missing)?.reads;
    let subject = submission::store::subject(db, call.id, number).await?.ok_or(Refusal::Missing)?;
    let review = store::find(db, seat.id, subject.id).await?;
    let is_hers = review.is_some() || reads == Reads::All || assigned::is_assigned(db, seat.id, subject.id).await?;
    if !is_hers || conflict(db, &seat, &subject).await?.is_some() {
        return Err(Refusal::Missing);
    }
    Ok(Opened { call, plan, seat, subject, review })
}

/// The same inside a transaction, with the call in nobody else's hands: two reviews of one submission are counted one after the other.
async fn hold(tx: &impl Connection, (slug, number): (&str, u32), person: Id<Person>, now: Time) -> Result<Opened, Refusal> {
    let call = panel::acts::held(tx, slug).await?;
    let (call, plan, seat) = seated(tx, call, person).await?;
    opened(tx, call, plan, seat, number, now).await
}

/// Keeps what she has filled in, unfinished. What is given already is given anew: it must stay complete.
pub async fn save(
    tx: &impl Connection,
    journal: &Journal,
    at: (&str, u32),
    person: Id<Person>,
    sheet: &Sheet,
) -> Result<Review, Refusal> {
    let opened = hold(tx, at, person, journal.now()).await?;
    if opened.review.as_ref().is_some_and(rules::counts) {
        return given(tx, journal, opened, sheet).await;
    }
    let next = filled(&opened, sheet, State::Draft, journal.now())?;
    put(tx, journal, &opened, next).await
}

/// Gives her review: from now on it counts. Done twice, it is done once. A third reader is asked where two differ.
pub async fn give(
    tx: &impl Connection,
    journal: &Journal,
    at: (&str, u32),
    person: Id<Person>,
    sheet: &Sheet,
) -> Result<Review, Refusal> {
    let opened = hold(tx, at, person, journal.now()).await?;
    given(tx, journal, opened, sheet).await
}

async fn given(tx: &impl Connection, journal: &Journal, opened: Opened, sheet: &Sheet) -> Result<Review, Refusal> {
    let next = filled(&opened, sheet, State::Given, journal.now())?;
    let missing = rules::missing(&opened.call.plan.criteria, opened.seat.kind, &next.marks);
    if missing > 0 {
        return Err(Refusal::Incomplete(missing));
    }
    if opened.review.as_ref().is_some_and(|before| before.state == State::Given && says_same(before, &next)) {
        return Ok(next);
    }
    let given = put(tx, journal, &opened, next).await?;
    record(tx, journal, &opened, GIVEN).await?;
    third(tx, journal, &opened).await?;
    Ok(given)
}

/// Says that she does not judge this one; somebody else is asked.
pub async fn abstain(
    tx: &impl Connection,
    journal: &Journal,
    at: (&str, u32),
    person: Id<Person>,
    sheet: &Sheet,
) -> Result<(), Refusal> {
    let opened = hold(tx, at, person, journal.now()).await?;
    if opened.review.as_ref().is_some_and(|review| review.state == State::Abstained) {
        return Ok(());
    }
    let next = filled(&opened, sheet, State::Abstained, journal.now())?;
    put(tx, journal, &opened, next).await?;
    record(tx, journal, &opened, ABSTAINED).await?;
    replaced(tx, journal, &opened).await
}

/// Says that she must not read it: it is out of her sight, what she gave does not count any more, and somebody else is asked.
pub async fn declare(
    tx: &impl Connection,
    journal: &Journal,
    at: (&str, u32),
    person: Id<Person>,
    note: &str,
) -> Result<(), Refusal> {
    let opened = hold(tx, at, person, journal.now()).await?;
    panel::store::declare(tx, opened.seat.id, opened.subject.id, note, journal.now()).await?;
    if let Some(before) = &opened.review {
        let void = Review { state: State::Void, revision: before.revision + 1, updated_at: journal.now(), ..before.clone() };
        put(tx, journal, &opened, void).await?;
    }
    assigned::delete(tx, opened.seat.id, opened.subject.id).await?;
    record(tx, journal, &opened, CONFLICT_DECLARED).await?;
    replaced(tx, journal, &opened).await
}

fn says_same(before: &Review, next: &Review) -> bool {
    (&before.marks, &before.remark) == (&next.marks, &next.remark)
}

/// What she has filled in over what is kept, if she saw that.
fn filled(opened: &Opened, sheet: &Sheet, state: State, now: Time) -> Result<Review, Refusal> {
    let (known, given_at) = opened.review.as_ref().map_or((0, None), |before| (before.revision, before.given_at));
    let next = Review {
        seat: opened.seat.id,
        submission: opened.subject.id,
        call: opened.call.id,
        kind: opened.seat.kind,
        state,
        marks: sheet.marks.clone(),
        remark: sheet.remark.clone(),
        given_at: if state == State::Given { Some(now) } else { given_at },
        updated_at: now,
        revision: known + 1,
    };
    // Whatever she saw last: the button was pressed twice, or another tab says the same.
    let is_same = opened.review.as_ref().is_some_and(|before| says_same(before, &next));
    if known != sheet.revision && !is_same {
        return Err(Refusal::Overtaken);
    }
    Ok(next)
}

/// Writes a review; if it counts, or did, the submission is counted anew.
async fn put(tx: &impl Connection, journal: &Journal, opened: &Opened, review: Review) -> Result<Review, Refusal> {
    store::put(tx, &review).await?;
    if rules::counts(&review) || opened.review.as_ref().is_some_and(rules::counts) {
        count(tx, journal, &opened.call, &opened.subject).await?;
    }
    Ok(review)
}

/// Counts a submission anew.
pub(crate) async fn count(tx: &impl Connection, journal: &Journal, call: &Call, subject: &Subject) -> Result<Tally, DbError> {
    let reviews = store::of_submission(tx, subject.id).await?;
    let stays = tally::store::find(tx, subject.id).await?.and_then(|known| known.stays);
    let key = (call.id, subject.id, subject.number);
    let tally = Tally::of(key, &call.plan.criteria, &reviews, stays, journal.now());
    tally::store::put(tx, &tally).await?;
    Ok(tally)
}

/// Asks a third reader where two differ and nobody else is still to read it.
async fn third(tx: &impl Connection, journal: &Journal, opened: &Opened) -> Result<(), Refusal> {
    let Opened { call, plan, subject, .. } = opened;
    let reviews = store::of_submission(tx, subject.id).await?;
    let counted: Vec<&Review> = reviews.iter().filter(|review| rules::counts(review) && review.kind == Kind::Reader).collect();
    let means: Vec<u32> = counted.iter().filter_map(|review| rules::mean(&call.plan.criteria, &review.marks)).collect();
    if !rules::differ(&means, plan.distance) || outstanding(tx, call, subject, &reviews).await? > 0 {
        return Ok(());
    }
    ask_another(tx, journal, call, subject).await?;
    Ok(())
}

/// Asks somebody else where one fell out and fewer than are wanted are left.
async fn replaced(tx: &impl Connection, journal: &Journal, opened: &Opened) -> Result<(), Refusal> {
    let Opened { call, plan, subject, seat, .. } = opened;
    if seat.kind == Kind::Resident {
        return Ok(());
    }
    let reviews = store::of_submission(tx, subject.id).await?;
    let counted = reviews.iter().filter(|review| rules::counts(review) && review.kind == Kind::Reader).count();
    if counted + outstanding(tx, call, subject, &reviews).await? < plan.wanted as usize {
        ask_another(tx, journal, call, subject).await?;
    }
    Ok(())
}

/// How many readers are still to give theirs: assigned, and neither given nor fallen out.
async fn outstanding(tx: &impl Connection, call: &Call, subject: &Subject, reviews: &[Review]) -> Result<usize, Refusal> {
    let seats = panel::store::of_call(tx, call.id).await?;
    let is_reader = |id: &Id<Seat>| seats.iter().any(|seat| seat.id == *id && seat.is_at_work() && seat.kind == Kind::Reader);
    let is_done = |id: &Id<Seat>| reviews.iter().any(|review| review.seat == *id && review.state != State::Draft);
    let assigned = assigned::of_submissions(tx, &[subject.id]).await?;
    Ok(assigned.iter().filter(|one| is_reader(&one.seat) && !is_done(&one.seat)).count())
}

async fn record(tx: &impl Connection, journal: &Journal, opened: &Opened, kind: &'static str) -> Result<(), DbError> {
    let body = json!({ "seat": opened.seat.id.to_string() });
    journal.record(tx, &Actor::System, Event { kind, subject: opened.subject.subject(), body }).await?;
    Ok(())
}
