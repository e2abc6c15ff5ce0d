//! The import: files are recognised, read and checked; then all is kept in one transaction, or nothing.

use std::collections::{BTreeMap, HashMap};
use std::fmt;

use base_core::Actor;
use base_db::{Connection, Db, DbError};
use base_exchange::{At, Faults, ImportError, Kept, Source};
use base_jobs::Journal;
use people::Place;
use people::figure::eurostat;
use people::place::{self, Gazetteer, rules::disagreements};
use serde_json::{Map, Value};

use super::json::{self, Entry, Said};
use super::translations::{self, Rendering, Summary, tell_clashes};
use super::{Audience, csv};
use crate::practice::acts::{Known, NewTranslation, Publication, publish};
use crate::practice::{self, Record, Refusal, Shown, Status};
use crate::thesaurus::{self, Thesaurus};
use crate::version::IMPORTED;

/// Practices that are looked up at once.
const BATCH: usize = 500;

/// What an import did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    pub practices: Tally,
    pub places: Tally,
    pub figures: Tally,
    /// As a whole.
    pub thesaurus: Tally,
    /// What was left out, in sentences.
    pub notes: Vec<String>,
}

/// How many of one kind were new, different, and as before.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub added: u64,
    pub changed: u64,
    pub unchanged: u64,
}

impl Tally {
    /// Counts one more.
    pub fn count(&mut self, kept: Kept) {
        match kept {
            Kept::Added => self.added += 1,
            Kept::Changed => self.changed += 1,
            Kept::Unchanged => self.unchanged += 1,
        }
    }
}

impl Report {
    /// Whether the database is as it was.
    pub fn changed_nothing(&self) -> bool {
        [self.practices, self.places, self.figures, self.thesaurus].iter().all(|tally| tally.added + tally.changed == 0)
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} added, {} changed, {} unchanged", self.added, self.changed, self.unchanged)
    }
}

/// One line for each kind of thing, then the notes.
impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kinds =
            [("practices", self.practices), ("places", self.places), ("figures", self.figures), ("thesaurus", self.thesaurus)];
        let lines = kinds.iter().filter(|(_, tally)| *tally != Tally::default()).map(|(kind, tally)| format!("{kind}: {tally}"));
        f.write_str(&lines.chain(self.notes.iter().cloned()).collect::<Vec<_>>().join("\n"))
    }
}

/// Imports files of any kind that this slice and `people` know, together.
///
/// # Errors
/// [`ImportError::Faults`] if anything is wrong with the files: then nothing was written.
pub async fn import(db: &Db, journal: &Journal, actor: &Actor, sources: Vec<Source>) -> Result<Report, ImportError> {
    let (plan, journal, actor) = (&Plan::read(&sources)?, journal, actor);
    db.write(|tx| async move { plan.keep(&*tx, journal, actor).await }).await
}

/// What is to be kept: files that were read and found sound, as far as that can be seen without the database.
#[derive(Debug, Default)]
pub struct Plan {
    thesaurus: Vec<Thesaurus>,
    places: Vec<place::exchange::Entry>,
    tables: Vec<eurostat::Table>,
    practices: BTreeMap<String, Wanted>,
}

/// What all files say about one practice.
#[derive(Debug, Default)]
struct Wanted {
    entry: Option<Entry>,
    summary: Option<Summary>,
    renderings: Vec<Rendering>,
}

/// What a file holds.
enum Kind {
    Practices,
    Places,
    Translations,
    Summaries,
}

impl Plan {
    /// Reads files of any kind that this slice and `people` know, together.
    pub fn read(sources: &[Source]) -> Result<Self, ImportError> {
        let mut faults = Faults::default();
        let mut plan = Self::default();
        for source in sources {
            plan.add(source, &mut faults);
        }
        if faults.is_empty() { Ok(plan) } else { Err(ImportError::Faults(faults)) }
    }

    fn add(&mut self, source: &Source, faults: &mut Faults) {
        match source.extension().as_str() {
            "ttl" => self.thesaurus.extend(thesaurus::turtle::read(source, faults)),
            "tsv" => self.tables.extend(eurostat::read(source, faults)),
            "csv" => match source.text().map(|text| text.lines().next().is_some_and(eurostat::looks_like_it)) {
                Ok(true) => self.tables.extend(eurostat::read(source, faults)),
                Ok(false) => self.add_practices(csv::read(source, faults), faults),
                Err(fault) => faults.add(fault),
            },
            "json" => self.add_json(source, faults),
            _ => {
                faults.add(source.fault("is of an unknown kind. The name of a file to import ends in .json, .csv, .tsv or .ttl."))
            }
        }
    }

    fn add_json(&mut self, source: &Source, faults: &mut Faults) {
        let list = match source.json_list() {
            Ok(list) => list,
            Err(fault) => return faults.add(fault),
        };
        match list.iter().find_map(recognise) {
            _ if list.is_empty() => {}
            Some(Kind::Practices) => self.add_practices(json::read(source, faults), faults),
            Some(Kind::Places) => self.places.extend(place::exchange::read(source, faults)),
            Some(Kind::Translations) => {
                for rendering in translations::read(source, list, faults) {
                    self.practices.entry(rendering.slug.clone()).or_default().renderings.push(rendering);
                }
            }
            Some(Kind::Summaries) => {
                for summary in translations::read_summaries(source, list, faults) {
                    let (slug, file) = (summary.slug.clone(), summary.file.clone());
                    let twin = self.practices.entry(slug.clone()).or_default().summary.replace(summary);
                    if let Some(twin) = twin {
                        tell_twice(faults, &file, &slug, "practice", &twin.file);
                    }
                }
            }
            None => {
                let kinds = "practices (id, name_en, …), places (slug, latitude, …), translations (practice, language, …) or summaries (practice, texts, state)";
                faults.add(source.fault(format!("holds none of the records that can be imported: {kinds}.")));
            }
        }
    }

    fn add_practices(&mut self, entries: Vec<Entry>, faults: &mut Faults) {
        for entry in entries {
            let (slug, file) = (entry.slug.clone(), entry.file.clone());
            let twin = self.practices.entry(slug.clone()).or_default().entry.replace(entry);
            if let Some(twin) = twin {
                tell_twice(faults, &file, &slug, "id", &twin.file);
            }
        }
    }

    /// Keeps all of it, or says what does not fit the database: then the transaction must not be kept.
    pub async fn keep(&self, tx: &impl Connection, journal: &Journal, actor: &Actor) -> Result<Report, ImportError> {
        let (mut report, mut faults) = (Report::default(), Faults::default());
        for thesaurus in &self.thesaurus {
            report.thesaurus.count(thesaurus::acts::keep(tx, journal, actor, thesaurus).await?);
        }
        for kept in place::exchange::keep(tx, journal, actor, &self.places, &mut faults).await? {
            report.places.count(kept);
        }
        for table in &self.tables {
            let (counts, skipped) = eurostat::keep(tx, journal, actor, table, &mut faults).await?;
            report.figures.added += counts.added;
            report.figures.changed += counts.changed + counts.removed;
            report.figures.unchanged += counts.unchanged;
            report.notes.extend(skipped.sentences());
        }
        if !self.practices.is_empty() {
            let gazetteer = Gazetteer::load(tx).await?;
            let mut keeping = Keeping { tx, journal, actor, gazetteer, report: &mut report, faults: &mut faults };
            let wanted: Vec<_> = self.practices.iter().collect();
            for batch in wanted.chunks(BATCH) {
                keeping.batch(batch).await?;
            }
        }
        if faults.is_empty() { Ok(report) } else { Err(ImportError::Faults(faults)) }
    }
}

/// Keeps practices, knowing all places.
struct Keeping<'a, C> {
    tx: &'a C,
    journal: &'a Journal,
    actor: &'a Actor,
    gazetteer: Gazetteer,
    report: &'a mut Report,
    faults: &'a mut Faults,
}

impl<C: Connection> Keeping<'_, C> {
    async fn batch(&mut self, batch: &[(&String, &Wanted)]) -> Result<(), ImportError> {
        let slugs: Vec<String> = batch.iter().map(|(slug, _)| (*slug).clone()).collect();
        let by_slug = practice::store::by_any_slug(self.tx, &slugs).await?;
        let mut practices: Vec<_> = by_slug.values().cloned().collect();
        practices.sort_by_key(|practice| practice.id);
        practices.dedup_by_key(|practice| practice.id);
        let shown = practice::store::show(self.tx, practices, None).await?;
        let mut known: HashMap<_, Shown> = shown.into_iter().map(|shown| (shown.practice.id, shown)).collect();
        for (slug, wanted) in batch {
            let known = match by_slug.get(*slug) {
                // Taken out: two old addresses of one practice must not both change it.
                Some(practice) => match known.remove(&practice.id) {
                    Some(known) => Some(known),
                    None => {
                        let reason =
                            format!("is now called “{}”, which is in these files too. Leave one of them out.", practice.slug);
                        self.at(wanted, slug).refuse::<()>(reason);
                        continue;
                    }
                },
                None => None,
            };
            self.one(slug, wanted, known).await?;
        }
        Ok(())
    }

    async fn one(&mut self, slug: &str, wanted: &Wanted, known: Option<Shown>) -> Result<(), ImportError> {
        if known.as_ref().is_some_and(|known| known.practice.status == Status::Withdrawn) {
            self.report.notes.push(format!("{slug} has been withdrawn and was left as it is."));
            self.report.practices.count(Kept::Unchanged);
            return Ok(());
        }
        let Some((said, place)) = self.said(slug, wanted, known.as_ref()).await? else { return Ok(()) };
        let mut record = Record { place: place.slug.clone(), ..said.record };
        practice::settle_keys(&mut record, known.as_ref().map(|known| &known.record));
        let translations = self.translations(slug, wanted, &record);
        if !self.faults.is_empty() {
            // Nothing will be kept; the rest is only looked at for more faults.
            return Ok(());
        }
        let new = Publication {
            slug: slug.to_owned(),
            record,
            place,
            why: IMPORTED.to_owned(),
            minor: false,
            fictional: said.fictional,
            confirmed_on: said.last_confirmed,
            ended_why: said.ended_why,
            translations,
        };
        let known = known.map(|known| Known { practice: known.practice, record: known.record, translations: known.translations });
        let (_, kept) = publish(self.tx, self.journal, self.actor, known.as_ref(), new).await.map_err(refused)?;
        self.report.practices.count(kept);
        Ok(())
    }

    /// What all files together say about a practice over what is known of it, and its place.
    async fn said(&mut self, slug: &str, wanted: &Wanted, known: Option<&Shown>) -> Result<Option<(Said, Place)>, ImportError> {
        let mut object = known.map(|known| json::write(known, Audience::Editors)).unwrap_or_default();
        if known.is_none() && wanted.entry.is_none() {
            self.at(wanted, slug)
                .inside("practice")
                .refuse::<()>("is not the slug of a practice. Import the practice first, or with this file.");
            return Ok(None);
        }
        overlay(&mut object, wanted);
        let file = wanted.file();
        let said = json::read_one(Value::Object(object), At::record(self.faults, file, slug));
        let Some(said) = said else { return Ok(None) };
        let today = self.journal.now().date();
        if said.last_confirmed.is_some_and(|day| day.first_day() > today) {
            self.at(wanted, slug)
                .inside("last_confirmed")
                .refuse::<()>("is an impossible date: it lies in the future. Write the day on which it was said.");
        }
        // A practice that is known stays where it is as long as the files do not speak of its place.
        if let Some(known) = known.filter(|_| wanted.entry.is_none()) {
            return Ok(Some((said, known.place.clone())));
        }
        let place = self.place(slug, wanted, &said.place).await?;
        Ok(place.map(|place| (said, place)))
    }

    /// The place that is meant: a known one that agrees, or a new one.
    async fn place(&mut self, slug: &str, wanted: &Wanted, said: &place::About) -> Result<Option<Place>, DbError> {
        let (place_slug, about) = match self.gazetteer.find(said) {
            Some(known) => {
                let known = known.clone();
                let found = disagreements(&known.about, said);
                for (field, reason) in &found {
                    self.at(wanted, slug).inside(&format!("place.{field}")).refuse::<()>(reason.as_str());
                }
                if !found.is_empty() {
                    return Ok(None);
                }
                if known.about.region.is_some() || said.region.is_none() {
                    return Ok(Some(known));
                }
                (known.slug, place::About { region: said.region.clone(), ..known.about })
            }
            None => match self.gazetteer.free_slug(said) {
                Some(place_slug) => (place_slug, said.clone()),
                None => {
                    let reason =
                        "gives no free slug for a new place. Import the place by a file of places, with a slug of its own.";
                    self.at(wanted, slug).inside("place.name").refuse::<()>(reason);
                    return Ok(None);
                }
            },
        };
        let (place, kept) = place::acts::keep(self.tx, self.journal, self.actor, &place_slug, about).await?;
        self.report.places.count(kept);
        self.gazetteer.put(place.clone());
        Ok(Some(place))
    }

    fn translations(&mut self, slug: &str, wanted: &Wanted, record: &Record) -> Vec<NewTranslation> {
        let mut all: Vec<NewTranslation> = wanted.summary.iter().flat_map(Summary::translations).collect();
        for rendering in &wanted.renderings {
            all.extend(rendering.fit(record, self.faults));
        }
        tell_clashes(&all, &mut self.at(wanted, slug));
        all
    }

    fn at<'b>(&'b mut self, wanted: &'b Wanted, slug: &str) -> At<'b> {
        At::record(self.faults, wanted.file(), slug)
    }
}

impl Wanted {
    /// A file that speaks of the practice, for faults.
    fn file(&self) -> &str {
        let entry = self.entry.as_ref().map(|entry| &entry.file);
        let others =
            self.renderings.iter().map(|rendering| &rendering.file).chain(self.summary.as_ref().map(|summary| &summary.file));
        entry.into_iter().chain(others).next().map_or("", String::as_str)
    }
}

/// Puts what the files say over what is known.
fn overlay(object: &mut Map<String, Value>, wanted: &Wanted) {
    let said = wanted.entry.iter().flat_map(|entry| &entry.object);
    object.extend(said.map(|(name, value)| (name.clone(), value.clone())));
    if let Some(summary) = &wanted.summary {
        object.insert("summary".to_owned(), Value::String(summary.text.clone()));
    }
}

/// What a record is, by the fields that only it has.
fn recognise(record: &Value) -> Option<Kind> {
    let object = record.as_object()?;
    let has = |field: &str| object.contains_key(field);
    if has("name_en") || has("policy_fields") || has("target_groups") {
        Some(Kind::Practices)
    } else if has("slug") && (has("latitude") || has("country_code") || has("names")) {
        Some(Kind::Places)
    } else if has("practice") && has("language") {
        Some(Kind::Translations)
    } else if has("practice") && has("texts") {
        Some(Kind::Summaries)
    } else if has("id") {
        Some(Kind::Practices)
    } else {
        None
    }
}

fn tell_twice(faults: &mut Faults, file: &str, slug: &str, field: &str, other: &str) {
    let other = if other == file { "this file" } else { other };
    let reason = format!("comes twice: “{slug}” is also in {other}. Leave one of them out.");
    At::record(faults, file, slug).inside(field).refuse::<()>(reason);
}

fn refused(refusal: Refusal) -> ImportError {
    match refusal {
        Refusal::Db(error) => ImportError::Db(error),
        _ => ImportError::Overtaken,
    }
}
