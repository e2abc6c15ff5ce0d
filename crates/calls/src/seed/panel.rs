//! The made-up panel of a made-up call: who reads, what each gave, and a third reader where two differ.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use anyhow::Context;
use base_core::dice::{Rng, dice};
use base_core::{Actor, Id};
use base_db::Db;
use base_jobs::Journal;
use people::person::acts::{Newcomer, invite};
use people::seed::Seeded;
use people::{Person, Role, person};
use serde::Deserialize;

use crate::panel::acts::{About, NewPlan, plan, seat};
use crate::panel::plan::{Phase, Reads};
use crate::panel::{Kind, MOST_USUAL};
use crate::review::acts::{Sheet, give};
use crate::review::assignment::acts::{field, give_to, keep};
use crate::review::{Mark, assignment, rules, tally};
use crate::selection::figures::{PLACES_USUAL, figures};
use crate::selection::{Verdict, acts as selecting};
use crate::{Call, submission};

/// So long reading goes on from the moment of seeding, and so long the panel talks after that.
const READING: Duration = Duration::from_secs(21 * 24 * 60 * 60);
const TALKING: Duration = Duration::from_secs(14 * 24 * 60 * 60);
/// What chance begins with: every demonstration is the same.
const SEED: u32 = 7;
/// So many submissions the reviewer of the demonstration has still to read.
const LEFT_TO_HER: u32 = 6;
/// So many submissions the resident reads.
const FOR_RESIDENT: u32 = 12;

/// Somebody made up who reads.
#[derive(Clone, Deserialize)]
pub(super) struct Reader {
    name: String,
    #[serde(default = "reader")]
    kind: Kind,
    languages: Vec<String>,
    themes: BTreeSet<String>,
    most: u32,
}

impl Reader {
    /// Somebody who reads all that such a large call gives her.
    pub(super) fn grown(self, submissions: usize) -> Self {
        Self {
            kind: Kind::Reader,
            languages: LANGUAGES.map(str::to_owned).to_vec(),
            most: u32::try_from(submissions).unwrap_or(u32::MAX),
            ..self
        }
    }
}

/// The languages of the made-up submissions.
const LANGUAGES: [&str; 6] = ["en", "de", "fr", "it", "es", "sv"];

fn reader() -> Kind {
    Kind::Reader
}

/// What they say: reasons by step, and remarks.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Sayings {
    pub reasons: BTreeMap<String, Vec<String>>,
    pub remarks: Vec<String>,
}

/// Makes the plan, the seats, the draw and the reviews.
pub(super) async fn read_through(
    (db, journal): (&Db, &Journal),
    call: &Call,
    (readers, wanted): (&[Reader], u32),
    sayings: &Sayings,
    persons: &[Seeded],
) -> anyhow::Result<()> {
    let own = persons.iter().find(|person| person.role == Role::Reviewer).context("nobody is a reviewer")?.id;
    let (actor, slug) = (&Actor::Command("demo"), call.slug.as_str());
    let phase = |name: &str, starts_at: base_core::Time, sees_scores| Phase {
        name: name.to_owned(),
        starts_at_ms: starts_at.millis(),
        reads: Reads::Assigned,
        sees_names: false,
        sees_scores,
    };
    let talk = journal.now().plus(READING);
    let phases = vec![phase("Reading", call.closes_at, false), phase("Discussion", talk, true)];
    let new = &NewPlan { phases, ends_at: talk.plus(TALKING), wanted, distance: 25 };
    let seats = db
        .write(|tx| async move {
            plan(&*tx, journal, actor, (slug, 0), new).await?;
            let about = About {
                kind: Kind::Reader,
                languages: vec!["en".to_owned(), "it".to_owned()],
                themes: ["community", "sports"].map(str::to_owned).into(),
                most: MOST_USUAL,
            };
            let mut seats = vec![(own, seat(&*tx, journal, actor, slug, own, &about).await?)];
            for (place, reader) in readers.iter().enumerate() {
                let person = reader_called(&*tx, journal, actor, &reader.name, place).await?;
                let Reader { kind, languages, themes, most, .. } = reader.clone();
                let about = About { kind, languages, themes, most };
                seats.push((person, seat(&*tx, journal, actor, slug, person, &about).await?));
            }
            Ok::<_, crate::panel::Refusal>(seats)
        })
        .await?;
    // The first ones are hers by hand, whatever the draw: they wait for her.
    let hers = seats.first().context("nobody reads")?.1.id;
    db.write(|tx| async move {
        for number in 1..=LEFT_TO_HER {
            give_to(&*tx, journal, actor, slug, (hers, number)).await?;
        }
        Ok::<_, crate::panel::Refusal>(())
    })
    .await?;
    let field = field(db.reader(), call.clone()).await?;
    let drawn = &field.draw(SEED, journal.now());
    db.write(|tx| async move { keep(&*tx, journal, actor, (slug, field.plan.revision), SEED, drawn).await }).await?;
    let resident = seats.iter().find(|(_, seat)| seat.kind == Kind::Resident).map(|(_, seat)| seat.id);
    if let Some(resident) = resident {
        db.write(|tx| async move {
            for number in 1..=FOR_RESIDENT {
                give_to(&*tx, journal, actor, slug, (resident, number)).await?;
            }
            Ok::<_, crate::panel::Refusal>(())
        })
        .await?;
    }
    let pairs = assignment::store::pairs(db.reader(), &seats.iter().map(|(_, seat)| seat.id).collect::<Vec<_>>()).await?;
    let numbers: BTreeMap<_, _> = submission::store::subjects(db.reader(), call.id)
        .await?
        .into_iter()
        .map(|subject| (subject.id, subject.number))
        .collect();
    let mut given = Vec::new();
    for (place, (person, seat)) in (0_u64..).zip(&seats) {
        let mut hers: Vec<u32> = pairs
            .iter()
            .filter(|(of, _)| *of == seat.id)
            .filter_map(|(_, submission)| numbers.get(submission).copied())
            .collect();
        hers.sort_unstable();
        if *person == own {
            hers.retain(|number| *number > LEFT_TO_HER);
        }
        given.extend(hers.into_iter().map(|number| ((*person, place), seat.kind, number)));
    }
    let given = &given;
    db.write(|tx| async move {
        for ((person, place), kind, number) in given {
            let sheet = made_up(call, *kind, *number, *place, sayings);
            give(&*tx, journal, (slug, *number), *person, &sheet).await?;
        }
        Ok::<_, crate::panel::Refusal>(())
    })
    .await?;
    decide_some((db, journal, actor), call).await
}

/// So many are decided already, from the best down: chosen, in reserve, and from the last up not chosen. The rest is for who tries it.
const CHOSEN: usize = 5;
const RESERVE: usize = 2;
const DECLINED: usize = 4;

/// Computes the figures, and begins to decide.
async fn decide_some((db, journal, actor): (&Db, &Journal, &Actor), call: &Call) -> anyhow::Result<()> {
    let (slug, places) = (call.slug.as_str(), call.plan.places.unwrap_or(PLACES_USUAL));
    let mut tallies = tally::store::all(db.reader(), call.id).await?;
    let (figures, stays) = &figures(&call.plan.criteria, &tallies, (places, SEED), journal.now());
    tallies.sort_by_key(|tally| std::cmp::Reverse((tally.mean, tally.number)));
    let verdict = |place: usize| match place {
        place if place < CHOSEN => Some(Verdict::Chosen),
        place if place < CHOSEN + RESERVE => Some(Verdict::Reserve),
        place if place >= tallies.len().saturating_sub(DECLINED) => Some(Verdict::Declined),
        _ => None,
    };
    let decided: Vec<_> = (0..tallies.len()).filter_map(|place| Some((tallies[place].number, verdict(place)?))).collect();
    let decided = &decided;
    db.write(|tx| async move {
        selecting::figure(&*tx, journal, actor, slug, figures, stays).await?;
        for (number, verdict) in decided {
            let words = match verdict {
                Verdict::Chosen => "All who read it found it clear, honest about what failed, and of use elsewhere.",
                Verdict::Reserve => "Strong, and close to another one that is chosen. It moves up if that one falls out.",
                Verdict::Declined => "What came of it is not shown yet. Please answer again once it is.",
            };
            let reasons = [("learning".to_owned(), "It says plainly what did not work.".to_owned())];
            let reasons = if *verdict == Verdict::Chosen { reasons.into() } else { BTreeMap::new() };
            let sheet = &selecting::Sheet { verdict: *verdict, reasons, words: words.to_owned(), revision: 0 };
            selecting::decide(&*tx, journal, actor, (slug, *number), sheet).await?;
        }
        Ok::<_, crate::panel::Refusal>(())
    })
    .await?;
    Ok(())
}

async fn reader_called(
    tx: &impl base_db::Connection,
    journal: &Journal,
    actor: &Actor,
    name: &str,
    place: usize,
) -> Result<Id<Person>, base_db::DbError> {
    let email = format!("reader-{}@eumia.example", place + 1);
    let new = Newcomer { name: name.to_owned(), email: email.clone(), lang: "en".to_owned(), fictional: true };
    match invite(tx, journal, actor, &new).await? {
        Some(person) => Ok(person.id),
        None => Ok(person::store::by_email(tx, &email).await?.map(|person| person.id).unwrap_or_else(|| journal.id())),
    }
}

/// What somebody made up gives: around the worth that chance gave the submission, some stricter than others, and once in a while far off.
fn made_up(call: &Call, kind: Kind, number: u32, place: u64, sayings: &Sayings) -> Sheet {
    let worth = dice(u64::from(number)).random::<f64>();
    let mut own = dice(u64::from(number) + 1_000 * (place + 1));
    let strict = dice(place).random::<f64>() * 0.3 - 0.15;
    let off = if own.random::<f64>() < 0.15 { -0.5 } else { 0.0 };
    let mut marks = crate::review::Marks::new();
    for (key, steps) in rules::asked(&call.plan.criteria, kind) {
        let noise = own.random::<f64>() * 0.5 - 0.25;
        let share = (0.2 + 0.75 * worth + strict + noise + off).clamp(0.0, 1.0);
        let is_gate = call.plan.criterion(key).is_some_and(|criterion| criterion.kind.as_str() == "gate");
        let step = if is_gate { 1 } else { (share * f64::from(steps - 1)).round() as u32 };
        let reasons = sayings.reasons.get(&step.to_string()).map(Vec::as_slice).unwrap_or_default();
        let reason =
            if is_gate || reasons.is_empty() { String::new() } else { reasons[own.random_range(0..reasons.len())].clone() };
        marks.insert(key.to_owned(), Mark { step: Some(step), reason });
    }
    let remarks = &sayings.remarks;
    let remark = if remarks.is_empty() { String::new() } else { remarks[own.random_range(0..remarks.len())].clone() };
    Sheet { marks, remark, revision: 0 }
}
