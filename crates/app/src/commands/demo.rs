//! `eumia demo`: the program with the real data of EU-MIA, from one command.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context;
use base_core::Actor;
use people::exchange::{ImportError, Source};
use rust_embed::RustEmbed;

use super::serve;
use crate::cli::Role;
use crate::config::{Overrides, Settings};
use crate::wire;

/// What the demo shows: in the binary, so that it runs anywhere.
#[derive(RustEmbed)]
#[folder = "../../demo"]
#[exclude = "README.md"]
#[exclude = "site/README.md"]
#[exclude = "eurostat-sample/*"]
struct Files;

const DEFAULT_FOLDER: &str = "demo-data";
/// Stands in every folder that a demo made: only such a folder is thrown away by `--reset`.
const MARK: &str = "made-by-eumia-demo";
/// In the order in which they build on each other.
const REPERTOIRE: [&str; 5] =
    ["places.json", "thesaurus.ttl", "practices.json", "translations/it.json", "translations/summaries.json"];

/// Makes the folder if there is none, loads the data, serves.
pub async fn run(overrides: &Overrides, reset: bool) -> anyhow::Result<ExitCode> {
    let folder = overrides.data.clone().unwrap_or_else(|| PathBuf::from(DEFAULT_FOLDER));
    let mut defaults = Settings::default();
    defaults.log = "warn".into();
    let settings = Settings::load_over(defaults, &Overrides { data: Some(folder.clone()), listen: overrides.listen })?;
    serve::start_log(&settings)?;
    if reset {
        throw_away(&folder)?;
    }
    std::fs::create_dir_all(&folder).with_context(|| format!("the folder {} cannot be made", folder.display()))?;
    std::fs::write(folder.join(MARK), "This folder holds a demo of eumia. `eumia demo --reset` throws it away.\n")?;
    let (db, journal) = wire::open_database(&settings).await?;
    if let Err(error) = load(&db, &journal).await {
        eprintln!("The demo's own data was refused; this is a fault of the program:\n{error:#}");
        return Ok(ExitCode::FAILURE);
    }
    serve::serve(&settings, Role::All, db, journal, |address| greet(&address.to_string(), &folder)).await
}

async fn load(db: &base_db::Db, journal: &base_jobs::Journal) -> anyhow::Result<()> {
    let actor = Actor::Command("demo");
    let sources = REPERTOIRE.iter().map(|name| source(name)).collect::<anyhow::Result<Vec<_>>>()?;
    let told = |error: ImportError| anyhow::anyhow!("{error}");
    repertoire::exchange::import(db, journal, &actor, sources).await.map_err(told)?;
    site::load::demo(db, journal, &actor, |name| source(&format!("site/{name}"))).await?;
    Ok(())
}

fn source(name: &str) -> anyhow::Result<Source> {
    let file = Files::get(name).with_context(|| format!("demo/{name} is missing"))?;
    Ok(Source { name: name.to_owned(), bytes: file.data.into_owned() })
}

fn throw_away(folder: &Path) -> anyhow::Result<()> {
    if !folder.exists() {
        return Ok(());
    }
    anyhow::ensure!(
        folder.join(MARK).exists(),
        "{} was not made by a demo, so it is not thrown away. Name another folder with --data.",
        folder.display()
    );
    std::fs::remove_dir_all(folder).with_context(|| format!("the folder {} cannot be removed", folder.display()))
}

fn greet(address: &str, folder: &Path) {
    println!("The ten functioning practices of EU-MIA, at");
    println!();
    println!("    http://{address}/");
    println!();
    println!("Its data is in {}. Start again with --reset to begin anew; stop with Ctrl-C.", folder.display());
    println!("Letters from the contact form are put into {}; nobody receives them.", folder.join("outbox").display());
    println!("Everything here is public: signing in comes with a later version.");
}
