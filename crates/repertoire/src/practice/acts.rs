//! What is done with practices. Each act ends with its event, and then what there is to translate is counted anew.

use base_content::edit::{self, Look};
use base_content::{Edit, SourceHash, State, Text, Translation};
use base_core::{Actor, Id, Lang, PartialDate};
use base_db::{Connection, DbError};
use base_exchange::Kept;
use base_jobs::{Event, Journal};
use people::{FigureSource, Indicator, Place, figure, organisation};
use serde_json::{Value, json};

use super::{Practice, Record, Refusal, Status, coverage, keys, store};
use crate::version::{self, Version};

/// The event of a practice that is new or says something else.
pub const PUBLISHED: &str = "practice.published";
/// The event of a practice whose translations changed, and nothing else.
pub const TRANSLATED: &str = "practice.translated";
pub const WITHDRAWN: &str = "practice.withdrawn";
/// Its body names the slug before (`from`).
pub const RENAMED: &str = "practice.renamed";
pub const CONFIRMED: &str = "practice.confirmed";
/// The event of a confirmation that was taken back by who gave it.
pub const UNCONFIRMED: &str = "practice.unconfirmed";
pub const ENDED: &str = "practice.ended";
/// The event of a practice that runs after all.
pub const RESUMED: &str = "practice.resumed";

/// A practice to be put before readers.
#[derive(Clone, Debug)]
pub struct Publication {
    pub slug: String,
    /// Its keys are settled against the version before.
    pub record: Record,
    pub place: Place,
    /// Why there is a new version.
    pub why: String,
    /// Only spelling and the like: translations made from the words before stay good.
    pub minor: bool,
    pub fictional: bool,
    /// As [`Practice::confirmed_on`].
    pub confirmed_on: Option<PartialDate>,
    /// Why it no longer runs, if it does not.
    pub ended_why: Option<String>,
    /// Translations to keep besides those that there are; each belongs to a text of the record.
    pub translations: Vec<NewTranslation>,
}

/// Words in another language for the text `key`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewTranslation {
    pub key: String,
    pub lang: Lang,
    pub state: State,
    pub body: String,
}

/// A practice as it is before an act.
#[derive(Clone, Debug)]
pub struct Known {
    pub practice: Practice,
    pub record: Record,
    pub translations: base_content::Translations,
}

/// Puts a practice before readers: a new one, or a new version of `known`. Nothing is written if it says what is kept.
pub async fn publish(
    tx: &impl Connection,
    journal: &Journal,
    actor: &Actor,
    known: Option<&Known>,
    mut new: Publication,
) -> Result<(Practice, Kept), Refusal> {
    keys::settle(&mut new.record, known.map(|known| &known.record));
    let practice = next(journal, known, &new);
    let says_else = known.is_none_or(|known| known.record != new.record);
    let is_else = known.is_none_or(|known| differs(&known.practice, &practice));
    let translations = new_translations(journal, known, &new);
    if !says_else && !is_else && translations.is_empty() {
        return Ok((known.map_or(practice, |known| known.practice.clone()), Kept::Unchanged));
    }
    match known {
        None => store::insert(tx, std::slice::from_ref(&practice)).await?,
        Some(_) => store::update(tx, &practice).await?,
    }
    if says_else {
        if let Some(known) = known {
            base_content::retire(tx, &known.record.texts(), &new.record.texts()).await?;
        }
        write_version(tx, journal, actor, &practice, &new).await?;
        write_surroundings(tx, journal, actor, &practice, &new).await?;
    }
    base_content::put(tx, &practice.subject(), &translations).await?;
    let kind = if says_else || is_else { PUBLISHED } else { TRANSLATED };
    record(tx, journal, actor, kind, &practice.slug, json!({ "version": practice.version, "why": new.why })).await?;
    coverage::cover(tx, journal, std::slice::from_ref(&practice)).await?;
    Ok((practice, if known.is_some() { Kept::Changed } else { Kept::Added }))
}

/// Changes translations of the practice `slug` into `lang`. False if they say all that already.
pub async fn translate(
    tx: &impl Connection,
    journal: &Journal,
    actor: &Actor,
    slug: &str,
    lang: &Lang,
    edits: &[Edit],
) -> Result<bool, Refusal> {
    let practice = open(tx, slug).await?;
    if !practice.status.is_public() {
        return Err(Refusal::NotPublic);
    }
    let edits = match edit::look_at(tx, &practice.subject(), lang, edits).await? {
        Look::Done => return Ok(false),
        Look::Overtaken(keys) => return Err(Refusal::Retranslated(keys)),
        Look::Open(edits) => edits,
    };
    // The next revision comes first: of two who translate at once, the second is refused here, and tried again with what the first wrote.
    let practice = changed(tx, journal, practice).await?;
    edit::write(tx, &practice.subject(), lang, edits, journal.now()).await?;
    record(tx, journal, actor, TRANSLATED, slug, json!({ "version": practice.version, "lang": lang })).await?;
    coverage::cover(tx, journal, &[practice]).await?;
    Ok(true)
}

/// Takes a practice out: its address says from now on that it is gone.
pub async fn withdraw(tx: &impl Connection, journal: &Journal, actor: &Actor, slug: &str) -> Result<Practice, Refusal> {
    let practice = open(tx, slug).await?;
    let status = practice.status.withdrawn()?;
    let practice = changed(tx, journal, Practice { status, ..practice }).await?;
    record(tx, journal, actor, WITHDRAWN, slug, json!({})).await?;
    coverage::cover(tx, journal, std::slice::from_ref(&practice)).await?;
    Ok(practice)
}

/// Puts a withdrawn practice before readers again, as it was.
pub async fn restore(tx: &impl Connection, journal: &Journal, actor: &Actor, slug: &str) -> Result<Practice, Refusal> {
    let practice = open(tx, slug).await?;
    let status = practice.status.published();
    let practice = changed(tx, journal, Practice { status, ..practice }).await?;
    record(tx, journal, actor, PUBLISHED, slug, json!({ "version": practice.version, "why": "restored" })).await?;
    coverage::cover(tx, journal, std::slice::from_ref(&practice)).await?;
    Ok(practice)
}

/// Gives a practice another address; the old one leads to it for ever.
pub async fn rename(tx: &impl Connection, journal: &Journal, actor: &Actor, from: &str, to: &str) -> Result<Practice, Refusal> {
    if to.is_empty() || base_text::slug(to) != to {
        return Err(Refusal::NotASlug(base_text::excerpt(to, 80)));
    }
    let practice = open(tx, from).await?;
    if from == to {
        return Ok(practice);
    }
    // Its own old slug it may take again.
    store::remove_former_slug(tx, to, practice.id).await?;
    if store::is_taken(tx, to).await? {
        return Err(Refusal::SlugTaken);
    }
    let practice = changed(tx, journal, Practice { slug: to.to_owned(), ..practice }).await?;
    store::add_former_slug(tx, from, practice.id).await?;
    figure::acts::rename_record(tx, from, to).await?;
    record(tx, journal, actor, RENAMED, to, json!({ "from": from })).await?;
    // What is kept under the old address must go too: from now on it sends on.
    record(tx, journal, actor, RENAMED, from, json!({ "to": to })).await?;
    coverage::cover(tx, journal, std::slice::from_ref(&practice)).await?;
    Ok(practice)
}

/// Writes down that its owner said on `day` that the practice runs. An earlier day than the one known changes nothing.
pub async fn confirm_running(
    tx: &impl Connection,
    journal: &Journal,
    actor: &Actor,
    slug: &str,
    day: jiff::civil::Date,
) -> Result<Practice, Refusal> {
    let practice = open(tx, slug).await?;
    let status = practice.status.confirmed()?;
    let day = PartialDate::day_of(day);
    if practice.confirmed_on.is_some_and(|known| known >= day) {
        return Ok(practice);
    }
    let practice = changed(tx, journal, Practice { status, confirmed_on: Some(day), ..practice }).await?;
    record(tx, journal, actor, CONFIRMED, slug, json!({ "on": day.to_string() })).await?;
    Ok(practice)
}

/// Writes down that the practice no longer runs, and why.
pub async fn end(tx: &impl Connection, journal: &Journal, actor: &Actor, slug: &str, why: &str) -> Result<Practice, Refusal> {
    let practice = open(tx, slug).await?;
    let status = practice.status.ended(why)?;
    if status == practice.status {
        return Ok(practice);
    }
    let practice = changed(tx, journal, Practice { status, ..practice }).await?;
    record(tx, journal, actor, ENDED, slug, json!({})).await?;
    Ok(practice)
}

/// Takes back that its owner said on `day` that the practice runs: what was known before is known again. Nothing is done if something
/// else has been said since.
pub async fn unconfirm(
    tx: &impl Connection,
    journal: &Journal,
    actor: &Actor,
    slug: &str,
    day: PartialDate,
    before: Option<PartialDate>,
) -> Result<Practice, Refusal> {
    let practice = open(tx, slug).await?;
    if practice.confirmed_on != Some(day) || before == Some(day) {
        return Ok(practice);
    }
    let practice = changed(tx, journal, Practice { confirmed_on: before, ..practice }).await?;
    record(tx, journal, actor, UNCONFIRMED, slug, json!({ "on": day.to_string() })).await?;
    Ok(practice)
}

/// Writes down that a practice of which it was said that it ended runs after all.
pub async fn resume(tx: &impl Connection, journal: &Journal, actor: &Actor, slug: &str) -> Result<Practice, Refusal> {
    let practice = open(tx, slug).await?;
    let status = practice.status.resumed()?;
    if status == practice.status {
        return Ok(practice);
    }
    let practice = changed(tx, journal, Practice { status, ..practice }).await?;
    record(tx, journal, actor, RESUMED, slug, json!({})).await?;
    Ok(practice)
}

async fn open(tx: &impl Connection, slug: &str) -> Result<Practice, Refusal> {
    store::by_slug(tx, slug).await?.ok_or(Refusal::Missing)
}

/// Writes the practice as its next revision.
async fn changed(tx: &impl Connection, journal: &Journal, practice: Practice) -> Result<Practice, Refusal> {
    let practice = Practice { revision: practice.revision + 1, updated_at: journal.now(), ..practice };
    store::update(tx, &practice).await?;
    Ok(practice)
}

async fn record(
    tx: &impl Connection,
    journal: &Journal,
    actor: &Actor,
    kind: &'static str,
    slug: &str,
    body: Value,
) -> Result<(), DbError> {
    journal.record(tx, actor, Event { kind, subject: format!("practice/{slug}"), body }).await?;
    Ok(())
}

/// The practice after `new`, be it different or not.
fn next(journal: &Journal, known: Option<&Known>, new: &Publication) -> Practice {
    let now = journal.now();
    let status = match &new.ended_why {
        Some(why) => Status::Ended { why: why.clone() },
        None => Status::Published,
    };
    let before = known.map(|known| &known.practice);
    let says_else = known.is_some_and(|known| known.record != new.record);
    Practice {
        id: before.map_or_else(|| journal.id(), |before| before.id),
        slug: before.map_or_else(|| new.slug.clone(), |before| before.slug.clone()),
        status,
        place: new.place.id,
        version: before.map_or(1, |before| before.version + u32::from(says_else)),
        start_year: new.record.start_year,
        confirmed_on: new.confirmed_on,
        fictional: new.fictional,
        created_at: before.map_or(now, |before| before.created_at),
        updated_at: now,
        revision: before.map_or(1, |before| before.revision + 1),
    }
}

/// Whether the two differ in more than when they were changed.
fn differs(known: &Practice, next: &Practice) -> bool {
    let timeless = |practice: &Practice| Practice { revision: 0, updated_at: known.updated_at, ..practice.clone() };
    timeless(known) != timeless(next)
}

/// What has to be written to the translations. After a minor edit, translations of the edited words are good for the new ones.
fn new_translations(journal: &Journal, known: Option<&Known>, new: &Publication) -> Vec<Translation> {
    let at = journal.now();
    let texts = new.record.texts();
    let source = |key: &str| texts.iter().find(|text| text.key == key).map(|text| SourceHash::of(&text.body));
    let stays = |known: &Translation, said: &Translation| {
        (known.state, &known.source, &known.body) == (said.state, &said.source, &said.body)
    };
    let mut rows: Vec<Translation> = Vec::new();
    for said in &new.translations {
        // Two files may say the same.
        let is_there = rows.iter().any(|row| row.key == said.key && row.lang == said.lang);
        let Some(source) = source(&said.key).filter(|_| !is_there) else { continue };
        let row = Translation {
            key: said.key.clone(),
            lang: said.lang.clone(),
            state: said.state,
            source,
            body: said.body.clone(),
            at,
        };
        let before = known.and_then(|known| known.translations.find(&row.key, &row.lang));
        if before.is_none_or(|before| !stays(before, &row)) {
            rows.push(row);
        }
    }
    if let Some(known) = known.filter(|_| new.minor) {
        let is_said = |row: &Translation| rows.iter().any(|new| new.key == row.key && new.lang == row.lang);
        let carried = base_content::carried(&known.translations, &known.record.texts(), &texts);
        let carried: Vec<Translation> = carried.into_iter().filter(|row| !is_said(row)).collect();
        rows.extend(carried);
    }
    rows
}

async fn write_version(
    tx: &impl Connection,
    journal: &Journal,
    actor: &Actor,
    practice: &Practice,
    new: &Publication,
) -> Result<(), DbError> {
    let version =
        Version { number: practice.version, at: journal.now(), actor: actor.to_string(), why: new.why.clone(), minor: new.minor };
    let id: Id<Version> = journal.id();
    version::store::insert(tx, &[(id, practice.id, version, &new.record)]).await
}

/// What the record says about others: who runs the practice, and figures on the place.
async fn write_surroundings(
    tx: &impl Connection,
    journal: &Journal,
    actor: &Actor,
    practice: &Practice,
    new: &Publication,
) -> Result<(), DbError> {
    let named = |text: &Text| organisation::About {
        name: text.body.clone(),
        lang: text.lang.clone(),
        country: Some(new.place.about.country),
    };
    let named: Vec<_> = new.record.organisations.iter().flatten().map(named).collect();
    let organisations = organisation::acts::keep_all(tx, journal, &named).await?;
    store::set_organisations(tx, practice.id, &organisations).await?;
    figure::acts::keep_of_record(tx, journal, actor, &practice.slug, context_figures(practice, &new.record)).await?;
    Ok(())
}

/// The figures on the city that the record gives. Without a year there is no figure, only words.
fn context_figures(practice: &Practice, record: &Record) -> Vec<figure::Stated> {
    let context = &record.context;
    let figure = |indicator, stated: Option<String>, year: Option<i16>, definition: &Option<Text>, cited: &Option<String>| {
        let stated = stated?;
        Some(figure::Stated {
            place: practice.place,
            indicator,
            number: stated.parse().ok(),
            stated,
            dated: PartialDate::year_only(year?)?,
            flags: String::new(),
            definition: definition.as_ref().map(|text| text.body.clone()),
            area: context.area.clone(),
            source: FigureSource::Record(practice.slug.clone()),
            cited: cited.clone(),
        })
    };
    let population = context.population.map(|number| number.to_string());
    let share = context.foreign_share_percent.as_ref().map(ToString::to_string);
    [
        figure(Indicator::Population, population, context.population_year, &None, &context.population_source),
        figure(
            context.share(),
            share,
            context.foreign_share_year,
            &context.foreign_share_definition,
            &context.foreign_share_source,
        ),
    ]
    .into_iter()
    .flatten()
    .collect()
}
