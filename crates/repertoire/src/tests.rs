//! What the tests of this slice share: the real data, and short ways to act on a database.

use base_core::{Actor, Clock, Random, Time};
use base_db::Db;
use base_exchange::Source;
use base_jobs::Journal;
use base_testing::{House, Parts};
use serde_json::{Value, json};

use crate::exchange::{Report, import};
use crate::practice::store::{Found, find};
use crate::practice::{Refusal, Shown};

mod waiting;

/// The ten practices and what goes with them.
pub const FILES: [(&str, &str); 6] = [
    ("practices.json", include_str!("../../../demo/practices.json")),
    ("places.json", include_str!("../../../demo/places.json")),
    ("thesaurus.ttl", include_str!("../../../demo/thesaurus.ttl")),
    ("summaries.json", include_str!("../../../demo/translations/summaries.json")),
    ("it.json", include_str!("../../../demo/translations/it.json")),
    ("words.json", include_str!("../../../demo/translations/words.json")),
];

/// 1 March 2026, noon.
pub fn now() -> Time {
    Time::from_millis(1_772_366_400_000)
}

pub fn journal() -> Journal {
    Journal::new(Clock::held(now()), Random::system(), Vec::new())
}

pub fn source(name: &str, text: &str) -> Source {
    Source { name: name.into(), bytes: text.as_bytes().to_vec() }
}

/// Imports files; the faults as lines.
pub async fn import_files(db: &Db, files: &[(&str, &str)]) -> Result<Report, Vec<String>> {
    let sources = files.iter().map(|(name, text)| source(name, text)).collect();
    let outcome = import(db, &journal(), &Actor::Command("import"), sources).await;
    outcome.map_err(|error| error.to_string().lines().map(str::to_owned).collect())
}

/// Imports `records` as a file of practices.
pub async fn import_records(db: &Db, records: &Value) -> Result<Report, Vec<String>> {
    import_files(db, &[("p.json", &records.to_string())]).await
}

pub async fn shown(db: &Db, slug: &str) -> Shown {
    match find(db.reader(), slug, None).await.expect("the database answers") {
        Found::Here(shown) => *shown,
        other => panic!("{slug} is not here: {other:?}"),
    }
}

/// The pages of this slice over a database, with an index that is up to date.
pub async fn open(db: Db) -> House {
    let parts = Parts {
        now: now(),
        routes: crate::routes(),
        roles: people::role::names(),
        find: people::find_signed,
        deliveries: crate::deliveries(),
        hooks: vec![crate::thesaurus::hook()],
        contributions: vec![crate::contribution()],
        ..Parts::default()
    };
    let house = House::new(db, parts);
    crate::thesaurus::refresh(&house.app).await.expect("the thesaurus can be read");
    house.fill().await;
    house
}

/// Runs an act in a transaction of its own.
pub async fn act<T, F, Fut>(db: &Db, act: F) -> Result<T, Refusal>
where
    F: Fn(base_db::Tx) -> Fut,
    Fut: Future<Output = Result<T, Refusal>>,
{
    db.write(act).await
}

pub async fn last_event(db: &Db) -> i64 {
    base_jobs::last_seq(db.reader()).await.expect("the log can be read")
}

/// A small sound practice.
pub fn small(slug: &str) -> Value {
    json!({
        "id": slug,
        "name_en": "A practice",
        "name_original": "Una prassi",
        "original_language": "it",
        "country_code": "IT",
        "place": { "name": "Turin", "country_code": "IT", "latitude": 45.07, "longitude": 7.68, "nuts3": "ITC11", "urban_audit": null },
        "scope": "city",
        "goals": ["First goal", "Second goal"],
        "results": [],
        "sources": ["https://example.org/a"]
    })
}
