//! Calls of a demonstration: one that was run elsewhere, as far as it is known, and one that is made up, with what was sent to it.

use std::collections::BTreeMap;
use std::time::Duration;

use anyhow::Context;
use base_content::{SourceHash, State, Translation};
use base_core::{Actor, Id, Lang, Time};
use base_db::Db;
use base_i18n::Words;
use base_jobs::Journal;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use people::person::acts::{Newcomer, invite};
use people::seed::Seeded;
use people::{Desk, Person, Role};
use serde::Deserialize;

use crate::Submission;
use crate::call::acts::{NewCall, announce, make};
use crate::call::pages::{in_other_languages, standard};
use crate::call::{Answering, Plan};
use crate::form::Typed;
use crate::submission::acts::{Beginning, begin, save, send, withdraw};
use crate::submission::sheet::{PARTNERS, WAS, partners_mark};

mod panel;

/// How long an open call has been open, and will be, from the moment of seeding.
const WAS_OPEN: Duration = Duration::from_secs(40 * 24 * 60 * 60);
const SINCE: Duration = Duration::from_secs(10 * 24 * 60 * 60);
const HOUR: Duration = Duration::from_secs(60 * 60);
const STILL: Duration = Duration::from_secs(50 * 24 * 60 * 60);

/// A call as its file says it.
#[derive(Deserialize)]
struct Told {
    slug: String,
    /// Days in UTC; a call that is open has none.
    opens: Option<Date>,
    closes: Option<Date>,
    #[serde(default)]
    is_open: bool,
    /// Its time is over, and it is being read.
    #[serde(default)]
    is_closed: bool,
    plan: serde_json::Value,
    translations: BTreeMap<Lang, BTreeMap<String, String>>,
    /// What was sent: made up.
    #[serde(default)]
    submissions: Vec<Typed>,
    /// Who reads them, and what they say.
    #[serde(default)]
    readers: Vec<panel::Reader>,
    /// How many read each.
    #[serde(default = "usual")]
    wanted: u32,
    #[serde(flatten)]
    sayings: panel::Sayings,
}

/// So many readers a call has that is grown for a load test; so many reviews each of its submissions, and so many readers see all of them.
const READERS_GROWN: usize = 60;
const WANTED_GROWN: u32 = 5;

impl Told {
    /// The same submissions again and again, with as many readers as that takes.
    fn grow(&mut self, submissions: usize) {
        let again = self.submissions.iter().cycle().take(submissions).cloned().collect();
        self.submissions = again;
        self.readers = self.readers.iter().cycle().take(READERS_GROWN).cloned().map(|reader| reader.grown(submissions)).collect();
        self.wanted = WANTED_GROWN;
        self.slug = LARGE.to_owned();
    }
}

/// Makes the call that a file tells of, and what was sent in answer to it: for these persons and desks. A call that is being read has
/// `grown` submissions, if that is more than none: for a load test.
///
/// # Errors
/// The file is not what it should be, or the database does not take it.
pub async fn load(
    (db, journal, words): (&Db, &Journal, &Words),
    file: &[u8],
    persons: &[Seeded],
    desks: &[Desk],
    grown: usize,
) -> anyhow::Result<()> {
    let mut told: Told = serde_json::from_slice(file).context("a call of the demonstration")?;
    if told.is_closed && grown > 0 {
        told.grow(grown);
    }
    if crate::call::store::find(db.reader(), &told.slug).await?.is_some() {
        return Ok(());
    }
    let now = journal.now();
    let (plan, mut translations) = if told.is_open || told.is_closed {
        let plan = made_up(words, &told.plan)?;
        let known = in_other_languages(words, &plan, now);
        (plan, known)
    } else {
        (serde_json::from_value(told.plan.clone())?, Vec::new())
    };
    translations.retain(|text| told.translations.get(&text.lang).is_none_or(|own| !own.contains_key(&text.key)));
    translations.extend(translated(&plan, &told.translations, now));
    let midnight = |day: Option<Date>, otherwise: Time| {
        let zoned = day.and_then(|day| day.to_zoned(TimeZone::UTC).ok());
        zoned.map_or(otherwise, |zoned| Time::from_millis(zoned.timestamp().as_millisecond()))
    };
    let (opened, closing) =
        if told.is_closed { (now.minus(WAS_OPEN), now.minus(SINCE)) } else { (now.minus(SINCE), now.plus(STILL)) };
    let new = &NewCall {
        slug: told.slug.clone(),
        opens_at: midnight(told.opens, opened),
        closes_at: midnight(told.closes, closing),
        plan,
        translations,
        fictional: told.is_open || told.is_closed,
    };
    let (actor, slug) = (&Actor::Command("demo"), told.slug.as_str());
    db.write(|tx| async move {
        make(&*tx, journal, actor, new).await?;
        announce(&*tx, journal, actor, slug).await
    })
    .await?;
    let came = new.opens_at.plus(HOUR);
    if !told.is_closed {
        let desk = desks.first().map(|desk| desk.id);
        return submit((db, journal), slug, &told.submissions, (owner(persons)?, desk), now).await.map(drop);
    }
    // Nobody of the demonstration wrote these: the made-up reviewer has to read them.
    let authors = authors((db, journal), slug, told.submissions.len()).await?;
    for (typed, author) in told.submissions.chunks(PER_AUTHOR).zip(authors) {
        submit((db, journal), slug, typed, (author, None), came).await?;
    }
    let call = crate::call::store::find(db.reader(), slug).await?.context("the call is gone")?;
    panel::read_through((db, journal), &call, (&told.readers, told.wanted), &told.sayings, persons).await
}

fn usual() -> u32 {
    2
}

/// So many made-up answers each made-up author has sent.
const PER_AUTHOR: usize = 4;

fn owner(persons: &[Seeded]) -> anyhow::Result<Id<Person>> {
    Ok(persons.iter().find(|person| person.role == Role::Owner).context("nobody is an owner")?.id)
}

/// Made-up people who answer.
async fn authors((db, journal): (&Db, &Journal), slug: &str, submissions: usize) -> anyhow::Result<Vec<Id<Person>>> {
    let actor = &Actor::Command("demo");
    let made = db.write(|tx| async move {
        let mut authors = Vec::new();
        for place in 1..=submissions.div_ceil(PER_AUTHOR) {
            let new = Newcomer {
                name: format!("Author {place} Example"),
                email: format!("author-{place}-{slug}@eumia.example"),
                lang: "en".to_owned(),
                fictional: true,
            };
            authors.extend(invite(&*tx, journal, actor, &new).await?.map(|person| person.id));
        }
        Ok::<_, base_db::DbError>(authors)
    });
    Ok(made.await?)
}

/// A call that nobody has announced, and in the call `slug` a submission that is a draft and one that is taken back: objects for tests, one for
/// each state.
///
/// # Errors
/// The database does not take it.
pub async fn states(
    (db, journal, words): (&Db, &Journal, &Words),
    slug: &str,
    persons: &[Seeded],
    desks: &[Desk],
) -> anyhow::Result<()> {
    if crate::call::store::find(db.reader(), UNANNOUNCED).await?.is_some() {
        return Ok(());
    }
    let person = |role| persons.iter().find(|person| person.role == role).map(|person| person.id);
    let owner = person(Role::Owner).context("nobody is an owner")?;
    let alone = person(Role::Participant).context("nobody is a participant")?;
    let beginning = &Beginning { person: alone, desk: None, lang: "en".to_owned() };
    let (now, actor) = (journal.now(), &Actor::Command("seed"));
    let plan = standard(words, "Made-up call that is not announced", "Europe/Rome");
    let new = &NewCall {
        slug: UNANNOUNCED.to_owned(),
        opens_at: now.minus(SINCE),
        closes_at: now.plus(STILL),
        plan,
        translations: Vec::new(),
        fictional: true,
    };
    db.write(|tx| async move {
        make(&*tx, journal, actor, new).await?;
        Ok::<_, crate::call::Refusal>(())
    })
    .await?;
    db.write(|tx| async move {
        begin(&*tx, journal, slug, now, beginning).await?;
        Ok::<_, crate::submission::Refusal>(())
    })
    .await?;
    let desk = desks.first().map(|desk| desk.id);
    let sent = submit((db, journal), slug, &[sound()], (owner, desk), now).await?;
    let sent = *sent.first().context("nothing was sent")?;
    db.write(|tx| async move { withdraw(&*tx, journal, (sent, owner)).await }).await?;
    Ok(())
}

/// Made-up answers to what must be answered, without a word too many.
fn sound() -> Typed {
    const WORDS: [&str; 11] =
        ["name", "place", "summary", "goals", "work", "reach", "results", "views", "evaluation", "failures", "means"];
    let words = WORDS.map(|key| (key, "Made up for a test"));
    let others = [
        ("place.country", "SE"),
        ("scope", "city"),
        ("start.year", "2020"),
        ("state", "service"),
        ("targets.everybody", "yes"),
        ("sectors.community", "yes"),
        ("organisation", "Made up"),
        ("organisation-kind", "city"),
        ("contact", "made-up@example.org"),
        ("research", "yes"),
    ];
    words.into_iter().chain(others).map(|(name, words)| (name.to_owned(), words.to_owned())).collect()
}

/// The call that is not announced.
pub const UNANNOUNCED: &str = "made-up-call-in-preparation";
/// A call as large as a load test wants it.
pub const LARGE: &str = "made-up-large-call";
/// The call whose time is over.
pub const CLOSED: &str = "made-up-closed-call";
/// The call that is open.
pub const OPEN: &str = "made-up-call";

/// The standard call, with the words of the file.
fn made_up(words: &Words, told: &serde_json::Value) -> anyhow::Result<Plan> {
    let text = |key: &str| told[key].as_str().unwrap_or_default().to_owned();
    let places = told["places"].as_u64().and_then(|places| u32::try_from(places).ok());
    let plan = standard(words, &text("title"), "Europe/Rome");
    Ok(Plan { summary: text("summary"), about: text("about"), who: text("who"), places, answering: Answering::Anyone, ..plan })
}

fn translated(plan: &Plan, told: &BTreeMap<Lang, BTreeMap<String, String>>, now: Time) -> Vec<Translation> {
    let texts = plan.texts();
    let source = |key: &str| texts.iter().find(|text| text.key == key).map(|text| SourceHash::of(&text.body));
    let made = |lang: &Lang, (key, body): (&String, &String)| {
        let source = source(key)?;
        Some(Translation { key: key.clone(), lang: lang.clone(), state: State::Machine, source, body: body.clone(), at: now })
    };
    told.iter().flat_map(|(lang, words)| words.iter().filter_map(|text| made(lang, text)).collect::<Vec<_>>()).collect()
}

/// Sends made-up answers as somebody, for a desk or none; they came in at `came`.
async fn submit(
    (db, journal): (&Db, &Journal),
    slug: &str,
    answers: &[Typed],
    (author, desk): (Id<Person>, Option<Id<Desk>>),
    came: Time,
) -> anyhow::Result<Vec<Id<Submission>>> {
    let sent = db.write(|tx| async move {
        let mut sent = Vec::new();
        for typed in answers {
            let lang = typed.get("lang").cloned().unwrap_or_else(|| "en".to_owned());
            let beginning = &Beginning { person: author, desk, lang };
            let begun = begin(&*tx, journal, slug, came, beginning).await?;
            let call = crate::call::store::by_id(&*tx, begun.call).await?.ok_or(crate::submission::Refusal::Missing)?;
            let empty = Typed::new();
            let marks = call.plan.questions.iter().map(|question| (format!("{WAS}{}", question.key), question.mark(&empty)));
            let marks = marks.chain([(format!("{WAS}{PARTNERS}"), partners_mark(&empty))]);
            let form = typed.clone().into_iter().chain(marks).collect();
            save(&*tx, journal, (begun.id, author), came, &form).await?;
            sent.push(send(&*tx, journal, (begun.id, author), came).await?.id);
        }
        Ok::<_, crate::submission::Refusal>(sent)
    });
    Ok(sent.await?)
}
