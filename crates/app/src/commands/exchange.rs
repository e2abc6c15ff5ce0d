//! `eumia import`, `eumia export`

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context;
use base_core::Actor;
use base_web::Site;
use futures_util::StreamExt;
use people::exchange::{Faults, Source};
use tokio::io::AsyncWriteExt;

use super::say;
use crate::config::Settings;
use crate::wire;

/// Reads files into the repertoire: all of them, or nothing.
pub async fn import(settings: &Settings, files: &[PathBuf]) -> anyhow::Result<ExitCode> {
    let mut faults = Faults::default();
    let sources: Vec<Source> =
        files.iter().filter_map(|path| Source::open(path).map_err(|fault| faults.add(fault)).ok()).collect();
    if !faults.is_empty() {
        return Ok(refuse(&faults));
    }
    let (db, journal) = wire::open_database(settings).await?;
    match repertoire::exchange::import(&db, &journal, &Actor::Command("import"), sources).await {
        Ok(report) => {
            say(report)?;
            Ok(ExitCode::SUCCESS)
        }
        Err(people::exchange::ImportError::Faults(faults)) => Ok(refuse(&faults)),
        Err(error) => Err(error.into()),
    }
}

/// What is written, as the site gives it.
const PUBLIC_FILES: [&str; 6] = [
    "/export/practices.json",
    "/export/practices.csv",
    "/export/practices.csv-metadata.json",
    "/export/practices.geojson",
    "/thesaurus.ttl",
    "/openapi.json",
];

/// Writes everything public into `folder`: the same bytes that the site gives, since the site makes them.
pub async fn export(settings: &Settings, folder: &Path) -> anyhow::Result<ExitCode> {
    let (db, journal) = wire::open_database(settings).await?;
    let site = wire::site(&wire::assemble(settings, db, journal, None).await?);
    std::fs::create_dir_all(folder).with_context(|| format!("the folder {} cannot be made", folder.display()))?;
    for address in PUBLIC_FILES {
        let name = address.rsplit('/').next().unwrap_or(address);
        let path = folder.join(name);
        save(&site, address, &path).await.with_context(|| format!("{} cannot be written", path.display()))?;
        say(path.display())?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Writes beside the old file and takes its place only when all is on disk.
async fn save(site: &Site, address: &str, path: &Path) -> anyhow::Result<()> {
    let mut body = site.ask(address).await?;
    let half = path.with_extension("part");
    let mut file = tokio::fs::File::create(&half).await?;
    while let Some(piece) = body.next().await {
        file.write_all(&piece?).await?;
    }
    file.sync_all().await?;
    tokio::fs::rename(&half, path).await?;
    Ok(())
}

fn refuse(faults: &Faults) -> ExitCode {
    for fault in faults.told() {
        eprintln!("{fault}");
    }
    if faults.untold() > 0 {
        eprintln!("… and {} more.", faults.untold());
    }
    eprintln!("Nothing was imported. Mend the files and import them again.");
    ExitCode::FAILURE
}
