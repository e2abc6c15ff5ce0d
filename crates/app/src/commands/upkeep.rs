//! `eumia migrate`, `verify`, `audit verify`, `check`, `routes`

use std::process::ExitCode;

use super::say;
use crate::config::Settings;
use crate::{routes, wire};

/// Brings the database up to this version.
pub async fn migrate(settings: &Settings) -> anyhow::Result<ExitCode> {
    let db = wire::connect(settings).await?;
    let steps = migration::pending(db.upkeep()).await?;
    migration::up(db.upkeep()).await?;
    match steps.len() {
        0 => say("The database is up to date.")?,
        _ => say(format_args!("Taken: {}", steps.join(", ")))?,
    }
    Ok(ExitCode::SUCCESS)
}

/// Checks what must hold.
pub async fn verify(settings: &Settings) -> anyhow::Result<ExitCode> {
    let db = wire::existing_database(settings).await?;
    let mut faults = base_db::verify(&db).await?;
    faults.extend(base_jobs::verify_chain(db.reader()).await?);
    faults.extend(people::mine::acts::verify(db.reader()).await?);
    faults.extend(repertoire::verify(db.reader()).await?);
    faults.extend(site::translation::upkeep::verify(db.reader()).await?);
    tell(&faults, "Everything holds: references, records, seals of the log, counts of translations.")
}

/// Counts the translations anew.
pub async fn recount(settings: &Settings) -> anyhow::Result<ExitCode> {
    let (db, journal) = wire::open_database(settings).await?;
    site::translation::upkeep::recount(&db, journal.now()).await?;
    say("All translations are counted.")?;
    Ok(ExitCode::SUCCESS)
}

/// Checks the log alone.
pub async fn verify_audit(settings: &Settings) -> anyhow::Result<ExitCode> {
    let db = wire::existing_database(settings).await?;
    tell(&base_jobs::verify_chain(db.reader()).await?, "The log is whole: every seal holds.")
}

/// Prints the settings; exit code 1 if one is unsafe.
pub fn check(settings: &Settings) -> anyhow::Result<ExitCode> {
    for (name, value, origin) in settings.described() {
        say(format_args!("{name} = {value}  ({origin})"))?;
    }
    let faults: Vec<String> =
        settings.unsafe_ones().into_iter().map(|fault| format!("to mend: {}: {}", fault.setting, fault.why)).collect();
    tell(&faults, "Nothing to mend.")
}

/// Lists the addresses.
pub fn routes(json: bool) -> anyhow::Result<ExitCode> {
    let routes = routes::all();
    if json {
        let permissions = routes::permissions().map_err(|faults| anyhow::anyhow!(faults))?;
        say(format_args!("{:#}", base_web::routes_json(&routes, &permissions)))?;
    } else {
        for route in routes {
            say(format_args!("{:<5} {:<48} {}", route.method, route.path, route.name))?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn tell(faults: &[String], all_well: &str) -> anyhow::Result<ExitCode> {
    if faults.is_empty() {
        say(all_well)?;
        return Ok(ExitCode::SUCCESS);
    }
    for fault in faults {
        say(fault)?;
    }
    Ok(ExitCode::FAILURE)
}
