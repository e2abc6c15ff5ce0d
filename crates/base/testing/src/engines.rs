//! The same test on SQLite and on PostgreSQL.
//!
//! PostgreSQL is found through `EUMIA_TEST_POSTGRES_URL`, which `cargo xtask test` sets. Each test gets a database of its own, copied
//! from a template that the first test makes.

use base_db::Db;
use sea_orm::{ConnectionTrait, DatabaseConnection, DbBackend, Statement};

const POSTGRES_URL: &str = "EUMIA_TEST_POSTGRES_URL";

/// Where a test's database is, for tests that start the program itself.
#[derive(Clone, Debug)]
pub struct Place {
    /// `sqlite:///…` or `postgres://…`
    pub address: String,
    /// An empty folder of the test's own.
    pub folder: std::path::PathBuf,
}

/// Runs `test` on an empty, migrated database of each engine.
pub async fn each_engine<F: Fn(Db) -> Fut, Fut: Future<Output = ()>>(test: F) {
    each_engine_at(async |place: Place| test(Db::connect(&place.address).await.expect("the test database answers")).await).await;
}

/// Runs `test` with the address of an empty, migrated database of each engine.
pub async fn each_engine_at(test: impl AsyncFn(Place)) {
    sqlite(&test).await;
    match std::env::var(POSTGRES_URL) {
        Ok(server) => postgres(&server, &test).await,
        Err(_) if std::env::var_os("CI").is_some() => panic!("{POSTGRES_URL} is not set: run the tests by `cargo xtask test`"),
        Err(_) => eprintln!("NOT TESTED ON POSTGRESQL: {POSTGRES_URL} is not set; `cargo xtask test` sets it"),
    }
}

async fn sqlite(test: &impl AsyncFn(Place)) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let address = format!("sqlite://{}", folder.path().join("eumia.sqlite").display());
    let db = Db::connect(&address).await.expect("SQLite opens");
    migration::up(db.upkeep()).await.expect("the migrations run on SQLite");
    drop(db);
    test(Place { address, folder: folder.path().to_owned() }).await;
}

async fn postgres(server: &str, test: &impl AsyncFn(Place)) {
    let admin = sea_orm::Database::connect(server).await.expect("PostgreSQL answers");
    let template = template(server, &admin).await;
    let name = format!("eumia_test_{}_{}", std::process::id(), unique());
    execute(&admin, &format!("CREATE DATABASE {name} TEMPLATE {template}")).await;
    let folder = tempfile::tempdir().expect("a temporary folder");
    test(Place { address: with_database(server, &name), folder: folder.path().to_owned() }).await;
    execute(&admin, &format!("DROP DATABASE {name} WITH (FORCE)")).await;
}

/// The migrated template, made once for all the processes of a test run and for this set of migrations.
async fn template(server: &str, admin: &DatabaseConnection) -> String {
    use migration::MigratorTrait;
    let steps: Vec<String> = migration::Migrator::migrations().iter().map(|step| step.name().to_owned()).collect();
    // The program's own age stands in the name, so that a changed migration makes a new template.
    let age = std::env::current_exe().and_then(std::fs::metadata).and_then(|data| data.modified());
    let age = age.ok().and_then(|time| time.duration_since(std::time::UNIX_EPOCH).ok()).map_or(0, |age| age.as_secs());
    let name = format!("eumia_template_{}_{age}", steps.len());
    let row = |sql: String| async { admin.query_one_raw(Statement::from_string(DbBackend::Postgres, sql)).await };
    let exists = || row(format!("SELECT 1 FROM pg_database WHERE datname = '{name}' AND datallowconn = false"));
    for _ in 0..600 {
        if exists().await.expect("PostgreSQL answers").is_some() {
            return name;
        }
        // CREATE DATABASE fails for all but one of the processes that try at once: the winner goes on, the others wait.
        if admin.execute_unprepared(&format!("CREATE DATABASE {name}")).await.is_ok() {
            let db = Db::connect(&with_database(server, &name)).await.expect("the template answers");
            migration::up(db.upkeep()).await.expect("the migrations run on PostgreSQL");
            db.close().await;
            execute(admin, &format!("ALTER DATABASE {name} WITH ALLOW_CONNECTIONS false")).await;
            return name;
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    panic!("the template database was not ready within a minute");
}

async fn execute(admin: &DatabaseConnection, sql: &str) {
    admin.execute_unprepared(sql).await.unwrap_or_else(|error| panic!("{sql}: {error}"));
}

fn with_database(server: &str, name: &str) -> String {
    let (base, query) = server.split_once('?').map_or((server, None), |(base, query)| (base, Some(query)));
    let base = base.rsplit_once('/').map_or(base, |(base, _)| base);
    query.map_or_else(|| format!("{base}/{name}"), |query| format!("{base}/{name}?{query}"))
}

fn unique() -> u128 {
    std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).map_or(0, |since| since.as_nanos())
}
