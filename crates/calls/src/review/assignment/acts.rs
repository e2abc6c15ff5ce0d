//! Saying who reads what: for all at once by a draw, by hand, and one more where readers differ or one falls out.

use std::collections::{BTreeSet, HashMap, HashSet};

use base_core::{Actor, Id, Time};
use base_db::{Connection, DbError};
use base_jobs::{Event, Journal};
use people::desk;
use serde_json::json;

use super::{Allotted, Reviewer, Shortage, Why, assign, reads, store};
use crate::Call;
use crate::panel::acts::held;
use crate::panel::ties::{Conflict, Origin, Ties};
use crate::panel::{self, Kind, Plan, Refusal, Seat, plan};
use crate::review;
use crate::submission::{self, Submission, store::Subject};

/// The event of a draw; its body says with which seed, and how much was given out.
pub const DRAWN: &str = "review.drawn";
/// The event of a submission that one more seat is to read; its body says which.
pub const ASSIGNED: &str = "review.assigned";
pub const UNASSIGNED: &str = "review.unassigned";

/// Somebody who is to read something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assigned {
    pub seat: Id<Seat>,
    pub submission: Id<Submission>,
    pub how: How,
    /// What spoke for her.
    pub why: Vec<Why<Conflict>>,
    pub at: Time,
}

/// Who chose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    Draw,
    Hand,
    /// Two readers differ, or one fell out: one more was asked.
    Third,
}

impl How {
    /// As stored, and as part of message keys.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Draw => "draw",
            Self::Hand => "hand",
            Self::Third => "third",
        }
    }

    pub(super) fn find(name: &str) -> Option<Self> {
        [Self::Draw, Self::Hand, Self::Third].into_iter().find(|how| how.as_str() == name)
    }
}

/// Everything that a draw looks at: read at one time, so that the sum can be made outside the transaction.
#[derive(Clone, Debug)]
pub struct Field {
    pub call: Call,
    pub plan: Plan,
    pub subjects: Vec<Subject>,
    pub seats: Vec<Seat>,
    pub assigned: Vec<(Id<Seat>, Id<Submission>)>,
    ties: HashMap<Id<Seat>, Ties>,
    origins: HashMap<Id<Submission>, Origin>,
    declared: HashSet<(Id<Seat>, Id<Submission>)>,
}

/// What a draw came to.
#[derive(Clone, Debug)]
pub struct Drawn {
    pub assigned: Vec<Assigned>,
    /// What could not be filled.
    pub short: Vec<(Id<Submission>, Shortage<Conflict>)>,
}

/// Reads the field of a call. Statements grow with the seats alone.
pub async fn field(db: &impl Connection, call: Call) -> Result<Field, Refusal> {
    let plan = plan::store::find(db, call.id).await?.ok_or(Refusal::Missing)?;
    let subjects = submission::store::subjects(db, call.id).await?;
    let seats: Vec<Seat> = panel::store::of_call(db, call.id).await?.into_iter().filter(Seat::is_at_work).collect();
    let ids: Vec<_> = seats.iter().map(|seat| seat.id).collect();
    let mut ties = HashMap::new();
    for seat in &seats {
        if let Some(person) = seat.person {
            ties.insert(seat.id, Ties::of(db, person).await?);
        }
    }
    let origins = origins(db, call.id, &subjects).await?;
    let assigned = store::pairs(db, &ids).await?;
    let declared = panel::store::declared(db, &ids).await?;
    Ok(Field { call, plan, subjects, seats, assigned, ties, origins, declared })
}

/// What can bind somebody to these submissions of a call. Two statements.
pub async fn origins(
    db: &impl Connection,
    call: Id<Call>,
    subjects: &[Subject],
) -> Result<HashMap<Id<Submission>, Origin>, DbError> {
    let ids: Vec<_> = subjects.iter().filter_map(|subject| subject.desk).collect::<HashSet<_>>().into_iter().collect();
    let desks: HashMap<_, _> = desk::store::by_ids(db, &ids).await?.into_iter().map(|desk| (desk.id, desk)).collect();
    let mut members = submission::store::members_of(db, call).await?;
    let origin = |subject: &Subject| Origin {
        id: subject.id,
        members: members.remove(&subject.id).unwrap_or_default(),
        desk: subject.desk.and_then(|desk| desks.get(&desk)).cloned(),
        organisation: subject.facts.organisation.clone(),
        city: subject.facts.city.clone(),
    };
    Ok(subjects.iter().map(origin).map(|origin| (origin.id, origin)).collect())
}

impl Field {
    /// What keeps who holds a seat from reading a submission.
    pub fn conflict(&self, seat: Id<Seat>, submission: Id<Submission>) -> Option<Conflict> {
        let computed = || self.ties.get(&seat)?.to(self.origins.get(&submission)?);
        computed().or_else(|| self.declared.contains(&(seat, submission)).then_some(Conflict::Declared))
    }

    /// Chooses readers for whatever lacks them. Takes its time: not for a thread that serves pages.
    pub fn draw(&self, seed: u32, now: Time) -> Drawn {
        let mut fixed: HashMap<Id<Submission>, BTreeSet<u128>> = HashMap::new();
        let is_reader = |seat: &Id<Seat>| self.seats.iter().any(|known| known.id == *seat && known.kind == Kind::Reader);
        for (seat, submission) in self.assigned.iter().filter(|(seat, _)| is_reader(seat)) {
            fixed.entry(*submission).or_default().insert(seat.uuid().as_u128());
        }
        let submissions: Vec<super::Submission> = self
            .subjects
            .iter()
            .map(|subject| super::Submission {
                key: subject.id.uuid().as_u128(),
                language: subject.lang.clone(),
                themes: themes(subject),
                wanted: self.plan.wanted as usize,
                fixed: fixed.get(&subject.id).cloned().unwrap_or_default(),
            })
            .collect();
        let reviewer = |seat: &Seat| Reviewer {
            key: seat.id.uuid().as_u128(),
            languages: seat.languages.clone(),
            themes: seat.themes.clone(),
            most: seat.most as usize,
        };
        let reviewers: Vec<Reviewer> = self.seats.iter().filter(|seat| seat.kind == Kind::Reader).map(reviewer).collect();
        let id = |key: u128| Id::from_uuid(uuid::Uuid::from_u128(key));
        let conflict = |submission: &super::Submission, reviewer: &Reviewer| {
            self.conflict(id(reviewer.key), Id::from_uuid(uuid::Uuid::from_u128(submission.key)))
        };
        let answers = assign(&submissions, &reviewers, conflict, u64::from(seed));
        let mut drawn = Drawn { assigned: Vec::new(), short: Vec::new() };
        for (subject, Allotted { readers, shortage }) in self.subjects.iter().zip(answers) {
            let chosen = readers.into_iter().filter(|reader| reader.why.first() != Some(&Why::Fixed));
            drawn.assigned.extend(chosen.map(|reader| Assigned {
                seat: id(reader.key),
                submission: subject.id,
                how: How::Draw,
                why: reader.why,
                at: now,
            }));
            drawn.short.extend(shortage.map(|shortage| (subject.id, shortage)));
        }
        drawn
    }
}

/// What a submission is about, as readers name their themes.
fn themes(subject: &Subject) -> BTreeSet<String> {
    let facts = &subject.facts;
    facts.sectors.iter().chain(&facts.targets).cloned().collect()
}

/// Keeps what a draw came to, if the plan has not changed since its field was read. Who must not read something is looked at again
/// whenever it is opened.
pub async fn keep(
    tx: &impl Connection,
    journal: &Journal,
    actor: &Actor,
    (slug, revision): (&str, u32),
    seed: u32,
    drawn: &Drawn,
) -> Result<usize, Refusal> {
    let call = held(tx, slug).await?;
    let before = plan::store::find(tx, call.id).await?.ok_or(Refusal::Missing)?;
    if before.revision != revision {
        return Err(Refusal::Overtaken);
    }
    plan::store::put(tx, &Plan { seed, revision: revision + 1, updated_at: journal.now(), ..before }).await?;
    store::insert(tx, &drawn.assigned).await?;
    let body = json!({ "seed": seed, "given-out": drawn.assigned.len() });
    journal.record(tx, actor, Event { kind: DRAWN, subject: call.subject(), body }).await?;
    Ok(drawn.assigned.len())
}

/// Gives a submission to a seat, by hand. A conflict stands in the way; a language or a load does not, and is said.
pub async fn give_to(
    tx: &impl Connection,
    journal: &Journal,
    actor: &Actor,
    slug: &str,
    (id, number): (Id<Seat>, u32),
) -> Result<(), Refusal> {
    let call = held(tx, slug).await?;
    let seat = panel::store::find(tx, call.id, id).await?.filter(Seat::is_at_work).ok_or(Refusal::Missing)?;
    let subject = submission::store::subject(tx, call.id, number).await?.ok_or(Refusal::Missing)?;
    if store::is_assigned(tx, id, subject.id).await? {
        return Ok(());
    }
    if let Some(conflict) = conflict(tx, &seat, &subject).await? {
        return Err(Refusal::Conflict(conflict));
    }
    let load = store::loads(tx, &[id]).await?.get(&id).copied().unwrap_or_default();
    put(tx, journal, actor, &seat, &subject, How::Hand, load).await
}

/// Takes a submission from a seat that has not begun to read it.
pub async fn take_from(
    tx: &impl Connection,
    journal: &Journal,
    actor: &Actor,
    slug: &str,
    (id, number): (Id<Seat>, u32),
) -> Result<bool, Refusal> {
    let call = held(tx, slug).await?;
    let subject = submission::store::subject(tx, call.id, number).await?.ok_or(Refusal::Missing)?;
    if review::store::find(tx, id, subject.id).await?.is_some() {
        return Err(Refusal::Read);
    }
    if !store::delete(tx, id, subject.id).await? {
        return Ok(false);
    }
    let event = Event { kind: UNASSIGNED, subject: subject.subject(), body: json!({ "seat": id.to_string() }) };
    journal.record(tx, actor, event).await?;
    Ok(true)
}

/// Asks one more reader: who has the least to read of those who read the language, have room and are in no conflict; among equals who
/// shares most themes. Says whether there was somebody. To be done while the call is held.
pub(crate) async fn ask_another(
    tx: &impl Connection,
    journal: &Journal,
    call: &Call,
    subject: &Subject,
) -> Result<bool, Refusal> {
    let seats = panel::store::of_call(tx, call.id).await?;
    let ids: Vec<_> = seats.iter().map(|seat| seat.id).collect();
    let loads = store::loads(tx, &ids).await?;
    let load = |seat: &Seat| loads.get(&seat.id).copied().unwrap_or_default();
    let has: HashSet<_> = store::of_submissions(tx, &[subject.id]).await?.into_iter().map(|one| one.seat).collect();
    let begun: HashSet<_> = review::store::of_submission(tx, subject.id).await?.into_iter().map(|one| one.seat).collect();
    let themes = themes(subject);
    let mut able: Vec<&Seat> = seats
        .iter()
        .filter(|seat| seat.is_at_work() && seat.kind == Kind::Reader && load(seat) < seat.most)
        .filter(|seat| reads(&seat.languages, &subject.lang) && !has.contains(&seat.id) && !begun.contains(&seat.id))
        .collect();
    able.sort_by_key(|seat| (load(seat), std::cmp::Reverse(seat.themes.intersection(&themes).count()), seat.id.uuid()));
    for seat in able {
        if conflict(tx, seat, subject).await?.is_none() {
            put(tx, journal, &Actor::System, seat, subject, How::Third, load(seat)).await?;
            return Ok(true);
        }
    }
    Ok(false)
}

/// What keeps who holds a seat from reading a submission. At most seven statements.
pub async fn conflict(db: &impl Connection, seat: &Seat, subject: &Subject) -> Result<Option<Conflict>, DbError> {
    let Some(person) = seat.person else { return Ok(None) };
    if panel::store::is_declared(db, seat.id, subject.id).await? {
        return Ok(Some(Conflict::Declared));
    }
    let members = submission::store::members(db, subject.id).await?;
    let desk = match subject.desk {
        Some(desk) => desk::store::by_ids(db, &[desk]).await?.pop(),
        None => None,
    };
    let origin = Origin {
        id: subject.id,
        members: members.into_iter().map(|member| member.person).collect(),
        desk,
        organisation: subject.facts.organisation.clone(),
        city: subject.facts.city.clone(),
    };
    Ok(Ties::of(db, person).await?.to(&origin))
}

async fn put(
    tx: &impl Connection,
    journal: &Journal,
    actor: &Actor,
    seat: &Seat,
    subject: &Subject,
    how: How,
    load: u32,
) -> Result<(), Refusal> {
    let shared = seat.themes.intersection(&themes(subject)).count();
    let language = if reads(&seat.languages, &subject.lang) { Why::ReadsLanguage } else { Why::DespiteLanguage };
    let why = [Some(language), (shared > 0).then_some(Why::SharesThemes(shared)), Some(Why::LoadAfter(load as usize + 1))];
    let why = why.into_iter().flatten().collect();
    store::insert(tx, &[Assigned { seat: seat.id, submission: subject.id, how, why, at: journal.now() }]).await?;
    let body = json!({ "seat": seat.id.to_string(), "how": how.as_str() });
    journal.record(tx, actor, Event { kind: ASSIGNED, subject: subject.subject(), body }).await?;
    Ok(())
}
