//! `eumia import`, `eumia export`

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context;
use base_core::Actor;
use base_db::{Db, Tx};
use base_exchange::{Faults, ImportError, Source};
use base_jobs::Journal;
use base_web::Site;
use futures_util::StreamExt;
use repertoire::exchange::{Plan, Tally};
use tokio::io::AsyncWriteExt;

use super::say;
use crate::config::Settings;
use crate::wire;

/// Reads files into the repertoire, and folders of a site's texts: all of it, or nothing.
pub async fn import(settings: &Settings, paths: &[PathBuf]) -> anyhow::Result<ExitCode> {
    let files = match Files::open(paths) {
        Ok(files) => files,
        Err(faults) => return Ok(refuse(&faults)),
    };
    let (db, journal) = wire::open_database(settings).await?;
    match files.keep(&db, &journal, &Actor::Command("import")).await {
        Ok(report) => {
            say(report)?;
            Ok(ExitCode::SUCCESS)
        }
        Err(ImportError::Faults(faults)) => Ok(refuse(&faults)),
        Err(error) => Err(error.into()),
    }
}

/// What is to be imported together.
#[derive(Default)]
pub struct Files {
    /// Practices, places, translations, thesaurus, figures.
    pub records: Vec<Source>,
    /// Texts of a site: `news.json`, `pages/about.en.md`.
    pub texts: Vec<Source>,
}

impl Files {
    fn open(paths: &[PathBuf]) -> Result<Self, Faults> {
        let (mut files, mut faults) = (Self::default(), Faults::default());
        for path in paths {
            if path.is_dir() {
                files.texts.extend(texts_in(path, "", &mut faults));
            } else {
                files.records.extend(Source::open(path).map_err(|fault| faults.add(fault)));
            }
        }
        if faults.is_empty() { Ok(files) } else { Err(faults) }
    }

    /// Keeps everything in one transaction and says, line by line, how much was new.
    pub async fn keep(&self, db: &Db, journal: &Journal, actor: &Actor) -> Result<String, ImportError> {
        let plan = &Plan::read(&self.records)?;
        let content = &site::load::read(&self.texts).map_err(ImportError::Faults)?;
        let act = |tx: Tx| async move {
            let report = plan.keep(&*tx, journal, actor).await?;
            Ok::<_, ImportError>((report, content.keep(&*tx, journal, actor).await?))
        };
        let (report, kept) = db.write(act).await?;
        let mut texts = Tally::default();
        kept.into_iter().for_each(|kept| texts.count(kept));
        let mut lines = vec![report.to_string()];
        if !self.texts.is_empty() {
            lines.push(format!("texts of the site: {texts}"));
        }
        lines.retain(|line| !line.is_empty());
        Ok(if lines.is_empty() { "There was no record in the files.".to_owned() } else { lines.join("\n") })
    }
}

/// The files of a folder of texts, named from there; `pages/` is the one folder in it.
fn texts_in(folder: &Path, under: &str, faults: &mut Faults) -> Vec<Source> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    paths.sort();
    let mut texts = Vec::new();
    for path in paths {
        if under.is_empty() && path.is_dir() && path.ends_with("pages") {
            texts.extend(texts_in(&path, "pages/", faults));
        } else {
            match Source::open(&path) {
                Ok(source) => texts.push(Source { name: format!("{under}{}", source.name), ..source }),
                Err(fault) => faults.add(fault),
            }
        }
    }
    texts
}

/// What is written, as the site gives it.
const PUBLIC_FILES: [&str; 8] = [
    "/export/places.json",
    "/export/translations.json",
    "/export/practices.json",
    "/export/practices.csv",
    "/export/practices.csv-metadata.json",
    "/export/practices.geojson",
    "/thesaurus.ttl",
    "/openapi.json",
];

/// Writes everything public into `folder`: the same bytes that the site gives, since the site makes them.
pub async fn export(settings: &Settings, folder: &Path) -> anyhow::Result<ExitCode> {
    wire::existing_database(settings).await?.close().await;
    let (db, journal) = wire::open_database(settings).await?;
    let site = wire::site(&wire::assemble(settings, db, journal, None).await?)?;
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
