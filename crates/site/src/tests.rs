//! What the tests of this slice stand on: the house with this slice in it, and the texts of the demonstration.

use base_core::Actor;
use base_db::Db;
use base_exchange::{Kept, Source};
pub use base_testing::NOON;
use base_testing::{House, Parts};

use crate::document::exchange::Written;
use crate::document::{self, Record};

/// Over an empty database.
pub fn empty(db: Db) -> House {
    let parts = Parts {
        routes: crate::routes(),
        roles: people::role::names(),
        find: people::find_signed,
        deliveries: crate::deliveries(),
        hooks: crate::hooks(),
        contributions: vec![repertoire::contribution(), crate::contribution()],
        ..Parts::default()
    };
    House::new(db, parts)
}

/// With the texts of the demonstration.
pub async fn furnished(db: Db) -> House {
    let house = empty(db);
    keep_demo(&house).await;
    house.follow().await;
    house
}

/// With the ten practices as well.
pub async fn with_practices(db: Db) -> House {
    let house = empty(db);
    let names = [
        "places.json",
        "thesaurus.ttl",
        "practices.json",
        "translations/it.json",
        "translations/summaries.json",
        "translations/words.json",
    ];
    let file = |name: &str| Source { name: name.to_owned(), ..demo_file(&format!("../{name}")) };
    let files = names.map(file).into();
    let import = repertoire::exchange::import(&house.app.db, &house.app.journal, &Actor::System, files).await;
    import.expect("the practices are sound");
    keep_demo(&house).await;
    house.follow().await;
    house
}

/// With one document.
pub async fn with<R: Record>(db: Db, written: Written<R>) -> House {
    let house = empty(db);
    keep(&house, written).await;
    house
}

/// Keeps a document.
pub async fn keep<R: Record>(house: &House, written: Written<R>) {
    let (journal, written) = (&house.app.journal, &written);
    let act = |tx: base_db::Tx| async move { document::keep(&*tx, journal, &Actor::System, written).await };
    house.app.db.write(act).await.expect("it is kept");
    house.follow().await;
}

/// Keeps the texts of the demonstration.
pub async fn keep_demo(house: &House) -> Vec<Kept> {
    let content = crate::load::read(&demo_texts()).expect("the demonstration is sound");
    let (journal, content) = (&house.app.journal, &content);
    let act = |tx: base_db::Tx| async move { content.keep(&*tx, journal, &Actor::System).await };
    house.app.db.write(act).await.expect("they are kept")
}

/// A file of the demonstration.
pub fn demo_file(name: &str) -> Source {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../demo/site").join(name);
    Source { name: name.to_owned(), bytes: std::fs::read(path).expect("the file is there") }
}

fn demo_texts() -> Vec<Source> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../demo/site");
    let names = |under: &str| {
        let entries = std::fs::read_dir(folder.join(under)).expect("the folder is there");
        let files = entries.map(|entry| entry.expect("readable")).filter(|entry| entry.path().is_file());
        files.map(|file| format!("{under}{}", file.file_name().display())).collect::<Vec<_>>()
    };
    [names(""), names("pages/")].concat().iter().map(|name| demo_file(name)).collect()
}
