//! `eumia demo`: the program with the real data of EU-MIA, from one command.

use std::io;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context;
use base_core::Actor;
use base_exchange::Source;
use rust_embed::RustEmbed;

use super::serve::Role;
use super::{exchange, serve};
use crate::config::{Overrides, Settings};
use crate::wire;

#[derive(clap::Args)]
pub struct Demo {
    /// Where to serve.
    #[arg(long, value_name = "ADDR:PORT")]
    pub listen: Option<SocketAddr>,
    /// Throws the demo's data away first.
    #[arg(long)]
    pub reset: bool,
}

/// What the demo shows: in the binary, so that it runs anywhere.
#[derive(RustEmbed)]
#[folder = "../../demo"]
#[exclude = "README.md"]
#[exclude = "site/README.md"]
#[exclude = "eurostat-sample/*"]
struct Embedded;

/// The practice for which the made-up owner speaks.
const OWNED_PRACTICE: &str = "turin-neighbourhood-houses";
/// Where the made-up desks are said to be.
const PLACE: &str = "turin";
const DEFAULT_FOLDER: &str = "demo-data";
/// Stands in every folder that a demo made: in no other does it put or remove anything.
const MARK: &str = "made-by-eumia-demo";

/// Makes the folder if there is none, loads the data, serves.
pub async fn run(overrides: &Overrides, reset: bool) -> anyhow::Result<ExitCode> {
    let folder = overrides.data.clone().unwrap_or_else(|| PathBuf::from(DEFAULT_FOLDER));
    let mut defaults = Settings::default();
    defaults.log = "warn".into();
    let mut settings = Settings::load_over(defaults, &Overrides { data: Some(folder.clone()), listen: overrides.listen })?;
    settings.is_demo = true;
    serve::start_log(&settings)?;
    take_folder(&folder, reset)?;
    let (db, journal) = wire::open_database(&settings).await?;
    // What somebody has tried out in it stays until she asks for a new one.
    let is_new = base_jobs::last_seq(db.reader()).await? == 0;
    if is_new && let Err(error) = load(&db, &journal).await {
        eprintln!("The demo's own data was refused; this is a fault of the program:\n{error:#}");
        return Ok(ExitCode::FAILURE);
    }
    serve::serve(&settings, Role::All, db, journal, |address| greet(&address.to_string(), &folder)).await
}

async fn load(db: &base_db::Db, journal: &base_jobs::Journal) -> anyhow::Result<()> {
    let mut files = exchange::Files::default();
    let mut told = Vec::new();
    for name in Embedded::iter() {
        let file = Embedded::get(&name).with_context(|| format!("demo/{name} is missing"))?;
        let bytes = file.data.into_owned();
        match name.split_once('/') {
            Some(("calls", _)) => told.push(bytes),
            Some(("site", name)) => files.texts.push(Source { name: name.to_owned(), bytes }),
            _ => files.records.push(Source { name: name.into_owned(), bytes }),
        }
    }
    files.keep(db, journal, &Actor::Command("demo")).await?;
    let actor = Actor::Command("demo");
    let persons = people::seed::persons(db, journal, &actor, Some(OWNED_PRACTICE)).await?;
    let desks = people::seed::desks(db, journal, &actor, Some(PLACE), &persons).await?;
    if let Some(desk) = desks.first() {
        repertoire::seed::own(db, journal, &actor, OWNED_PRACTICE, desk).await?;
    }
    let texts = wire::texts()?;
    let words = texts.words(texts.english());
    for file in told {
        calls::seed::load((db, journal, &words), &file, &persons, &desks, 0).await?;
    }
    Ok(())
}

/// Makes the demo's folder, or takes that of an earlier demo. What somebody else keeps in a folder is never touched.
fn take_folder(folder: &Path, reset: bool) -> anyhow::Result<()> {
    let unmade = || format!("the folder {} cannot be made", folder.display());
    std::fs::create_dir_all(folder).with_context(unmade)?;
    let is_empty = std::fs::read_dir(folder).with_context(unmade)?.next().is_none();
    anyhow::ensure!(
        is_empty || folder.join(MARK).exists(),
        "{} holds other things than a demo. Name an empty or a new folder with --data.",
        folder.display()
    );
    if reset {
        for name in ["eumia.sqlite", "eumia.sqlite-wal", "eumia.sqlite-shm", "index", "outbox", "media"] {
            remove(&folder.join(name)).with_context(|| format!("{name} in {} cannot be removed", folder.display()))?;
        }
    }
    std::fs::write(folder.join(MARK), "This folder holds a demo of eumia. `eumia demo --reset` begins it anew.\n")
        .with_context(unmade)
}

fn remove(path: &Path) -> io::Result<()> {
    let removed = if path.is_dir() { std::fs::remove_dir_all(path) } else { std::fs::remove_file(path) };
    match removed {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        removed => removed,
    }
}

fn greet(address: &str, folder: &Path) {
    println!("The ten functioning practices of EU-MIA, at");
    println!();
    println!("    http://{address}/");
    println!();
    println!("Its data is in {}. Start again with --reset to begin anew; stop with Ctrl-C.", folder.display());
    println!("Letters from the contact form are put into {}; nobody receives them.", folder.join("outbox").display());
    println!();
    println!("Sign in at http://{address}/en/sign-in as one of its made-up persons by a click there; elsewhere than in a demo");
    println!("that click does not exist. Or with the password “{}”:", people::seed::PASSWORD);
    for role in people::Role::ALL {
        println!("    {:<32} {role}", people::seed::email(role));
    }
}
