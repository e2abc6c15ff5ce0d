//! `eumia import`, `eumia export`

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use base_core::Actor;
use people::exchange::{Faults, Source};

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
            println!("{report}");
            Ok(ExitCode::SUCCESS)
        }
        Err(people::exchange::ImportError::Faults(faults)) => Ok(refuse(&faults)),
        Err(error) => Err(error.into()),
    }
}

/// Writes everything public into `folder`.
pub async fn export(settings: &Settings, folder: &Path) -> anyhow::Result<ExitCode> {
    let db = wire::connect(settings).await?;
    for name in repertoire::exchange::export(&db, folder).await? {
        println!("{}", folder.join(name).display());
    }
    Ok(ExitCode::SUCCESS)
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
