//! A database with one person for each kind of visitor and one object in each state, and the program over it.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;

use base_auth::Token;
use base_core::{Actor, Clock, Id, Random};
use base_db::Db;
use base_jobs::Journal;
use base_testing::RealColumn;
use base_web::{Gate, Level, Permissions, Site};
use eumia::config::{Secret, Settings};
use people::role::{Role, Scope};
use people::session::acts::Means;
use people::{Person, desk, person, seed, session};
use sea_orm::{ConnectionTrait, Statement};
use tokio::runtime::Runtime;

use crate::common::{Program, command};

/// Somebody who asks.
pub struct Visitor {
    pub name: String,
    /// At most four letters.
    pub short: String,
    /// Opens her session; a visitor from outside has none.
    pub secret: Option<String>,
    pub id: String,
}

/// The database, with a copy of how it was.
pub struct Fixture {
    pub visitors: Vec<Visitor>,
    /// The id of a person who asks for nothing herself.
    pub bystander: String,
    /// The slug of a place.
    pub city: String,
    folder: tempfile::TempDir,
    db: Db,
    runtime: Runtime,
    put_back: String,
}

impl Fixture {
    pub fn make() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let database = format!("sqlite://{}", folder.path().join("eumia.sqlite").display());
        let site = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../demo/site");
        for arguments in [&["seed", "--practices", "6"][..], &["import", site.to_str().expect("a name")]] {
            let output = command(&database, folder.path()).args(arguments).output().expect("it runs");
            assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        }
        let runtime = Runtime::new().expect("a runtime");
        let (db, visitors, bystander, city) = runtime.block_on(async {
            let db = Db::connect(&database).await.expect("it opens");
            execute(&db, "UPDATE practice SET status = 'draft' WHERE slug = 'made-up-practice-0000006'").await;
            let visitors = visitors(&db).await;
            let journal = &Journal::new(Clock::machine(), Random::system(), Vec::new());
            let bystander = new(&db, journal, "bystander", &[]).await.0.to_string();
            let city = people::place::store::list(db.reader(), None, 1).await.expect("read").remove(0).slug;
            (db, visitors, bystander, city)
        });
        let copy = folder.path().join("copy.sqlite").display().to_string();
        let put_back = runtime.block_on(async {
            execute(&db, &format!("VACUUM INTO '{copy}'")).await;
            execute(&db, &format!("ATTACH '{copy}' AS kept")).await;
            let tables = base_testing::schema(&db).await.into_iter().map(|(table, _)| table);
            let each = tables.map(|table| {
                format!("DELETE FROM main.\"{table}\"; INSERT INTO main.\"{table}\" SELECT * FROM kept.\"{table}\";")
            });
            format!("PRAGMA foreign_keys = OFF; BEGIN IMMEDIATE; {} COMMIT;", each.collect::<String>())
        });
        Self { visitors, bystander, city, folder, db, runtime, put_back }
    }

    /// The program over it. It does no jobs, which would change what is there.
    pub fn serve(&self) -> Program {
        let database = format!("sqlite://{}", self.folder.path().join("eumia.sqlite").display());
        Program::start_as("web", &database, self.folder.path(), &[("EUMIA_TRUSTED_PROXIES", "[\"127.0.0.1\"]")])
    }

    /// Everything as it was when it was made.
    pub fn put_back(&self) {
        self.runtime.block_on(execute(&self.db, &self.put_back));
    }

    /// From now on this is how it was made.
    pub fn keep(&self) {
        self.runtime.block_on(async {
            let tables = base_testing::schema(&self.db).await.into_iter().map(|(table, _)| table);
            let each = tables.map(|table| {
                format!("DELETE FROM kept.\"{table}\"; INSERT INTO kept.\"{table}\" SELECT * FROM main.\"{table}\";")
            });
            execute(&self.db, &format!("PRAGMA foreign_keys = OFF; BEGIN IMMEDIATE; {} COMMIT;", each.collect::<String>())).await;
        });
    }

    /// Changes it beside the program.
    pub fn run(&self, sql: &str) {
        self.runtime.block_on(execute(&self.db, sql));
    }

    /// Its columns.
    pub fn columns(&self) -> Vec<RealColumn> {
        self.runtime.block_on(base_testing::columns(&self.db))
    }

    /// Everything in it, a line for each row; without what counts on by itself and what costs of hashing leave to chance.
    pub fn rows(&self) -> Vec<String> {
        const LEFT_OUT: [&str; 4] = ["seq", "event_seq", "seen_at", "hash"];
        self.runtime.block_on(async {
            let mut all = Vec::new();
            for (table, columns) in base_testing::schema(&self.db).await {
                let told = columns.iter().filter(|column| !LEFT_OUT.contains(&column.as_str()));
                let told: Vec<String> = told.map(|column| format!("'{column}=' || quote(\"{column}\")")).collect();
                let sql = format!("SELECT '{table} ' || {} FROM \"{table}\"", told.join(" || ' ' || "));
                let statement = Statement::from_string(self.db.reader().get_database_backend(), sql);
                let rows = self.db.reader().query_all_raw(statement).await.expect("readable");
                all.extend(rows.iter().map(|row| row.try_get_by_index::<String>(0).expect("a text")));
            }
            all
        })
    }

    pub fn visitor(&self, name: &str) -> &Visitor {
        self.visitors.iter().find(|visitor| visitor.name == name).unwrap_or_else(|| panic!("there is no {name}"))
    }
}

async fn execute(db: &Db, sql: &str) {
    db.upkeep().execute_unprepared(sql).await.unwrap_or_else(|error| panic!("{error}"));
}

async fn visitors(db: &Db) -> Vec<Visitor> {
    let journal = &Journal::new(Clock::machine(), Random::system(), Vec::new());
    let mut visitors = vec![Visitor { name: "nobody".into(), short: "nob".into(), secret: None, id: "nobody".into() }];
    let mut add = |name: &str, short: &str, (id, secret): (Id<Person>, String)| {
        visitors.push(Visitor { name: name.into(), short: short.into(), secret: Some(secret), id: id.to_string() });
    };
    let administrator = of_role(db, Role::Administrator).await;
    add("halfway", "hlf", (administrator, begin(db, journal, administrator, Level::Half).await));
    add("weak", "weak", weak(db, journal).await);
    let suspended = new(db, journal, "suspended", &[(Role::Editor, Scope::Site)]).await;
    execute(db, "UPDATE person SET state = 'suspended' WHERE email = 'suspended@eumia.example'").await;
    add("suspended", "susp", suspended);
    add("without a role", "none", new(db, journal, "none", &[]).await);
    let steward = new(db, journal, "steward", &[]).await;
    let second = &desk::store::find(db.reader(), "second-office-for-examples").await.expect("read").expect("it is seeded");
    let whom = steward.0;
    db.write(|tx| async move { desk::acts::join(&*tx, journal, &Actor::System, second, whom, true).await })
        .await
        .expect("joined");
    add("steward of the second desk", "std2", steward);
    let practice = || Scope::Practice("made-up-practice-0000002".into());
    add("owner of another practice", "own2", new(db, journal, "owner-2", &[(Role::Owner, practice())]).await);
    // No form gives the first any more; a role that is limited must open nothing that is for the whole site.
    for (role, short) in [(Role::Administrator, "adm2"), (Role::Convener, "con2"), (Role::Editor, "edi2")] {
        let (id, _) = new(db, journal, &format!("{role}-2"), &[(role, practice())]).await;
        add(&format!("{role} of another practice"), short, (id, begin(db, journal, id, Level::Strong).await));
    }
    for role in Role::ALL {
        let id = of_role(db, role).await;
        add(role.as_str(), &role.as_str()[..4], (id, begin(db, journal, id, Level::Strong).await));
    }
    visitors
}

async fn of_role(db: &Db, role: Role) -> Id<Person> {
    person::store::by_email(db.reader(), &seed::email(role)).await.expect("read").expect("she is seeded").id
}

async fn new(db: &Db, journal: &Journal, name: &str, roles: &[(Role, Scope)]) -> (Id<Person>, String) {
    let email = format!("{name}@eumia.example");
    seed::signed_in(db, journal, &Random::system(), &email, roles).await.expect("nobody has that address")
}

/// An administrator who has not set up a second factor.
async fn weak(db: &Db, journal: &Journal) -> (Id<Person>, String) {
    let (id, _) = new(db, journal, "weak", &[(Role::Administrator, Scope::Site)]).await;
    (id, begin(db, journal, id, Level::Plain).await)
}

async fn begin(db: &Db, journal: &Journal, person: Id<Person>, level: Level) -> String {
    let token = &Token::generate(&Random::system());
    let begun =
        db.write(|tx| async move { session::acts::begin(&*tx, journal, person, level, Means::Passkey, "Test", token).await });
    begun.await.expect("begun");
    token.reveal()
}

/// The same program in this process, with one row of its permission table changed.
pub fn serve_with(fixture: &Fixture, from: &str, to: &str) -> SocketAddr {
    let table = include_str!("../../permissions.table");
    assert!(table.contains(from), "there is no row {from}");
    let permissions = Permissions::read(&table.replacen(from, to, 1), &people::role::names()).expect("it can be read");
    let mut settings = Settings::default();
    settings.data_dir = fixture.folder.path().join("twin");
    settings.database_url = Some(Secret(format!("sqlite://{}", fixture.folder.path().join("eumia.sqlite").display())));
    fixture.runtime.block_on(async {
        let (db, journal) = eumia::wire::open_database(&settings).await.expect("it opens");
        let app = eumia::wire::assemble(&settings, db, journal, None).await.expect("it is put together");
        let gate = Gate { permissions: Arc::new(permissions), find: people::find_signed };
        let site = Site::new(Arc::clone(&app), &eumia::routes::all(), gate).expect("every route has its row");
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("an address");
        tokio::spawn(async move { base_web::serve(listener, site, std::future::pending()).await });
        address
    })
}
