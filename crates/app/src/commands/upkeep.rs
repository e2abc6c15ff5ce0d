//! `eumia migrate`, `verify`, `audit verify`, `check`, `routes`

use std::process::ExitCode;

use crate::config::Settings;
use crate::{routes, wire};

/// Brings the database up to this version.
pub async fn migrate(settings: &Settings) -> anyhow::Result<ExitCode> {
    let db = wire::connect(settings).await?;
    let steps = migration::pending(db.upkeep()).await?;
    migration::up(db.upkeep()).await?;
    match steps.len() {
        0 => println!("The database is up to date."),
        _ => println!("Taken: {}", steps.join(", ")),
    }
    Ok(ExitCode::SUCCESS)
}

/// Checks what must hold.
pub async fn verify(settings: &Settings) -> anyhow::Result<ExitCode> {
    let db = wire::connect(settings).await?;
    let mut faults = base_db::verify(&db).await?;
    faults.extend(base_jobs::verify_chain(db.reader()).await?);
    faults.extend(repertoire::verify(db.reader()).await?);
    Ok(tell(&faults, "Everything holds: references, records, seals of the log."))
}

/// Checks the log alone.
pub async fn verify_audit(settings: &Settings) -> anyhow::Result<ExitCode> {
    let db = wire::connect(settings).await?;
    Ok(tell(&base_jobs::verify_chain(db.reader()).await?, "The log is whole: every seal holds."))
}

/// Prints the settings; exit code 1 if one is unsafe.
pub fn check(settings: &Settings) -> anyhow::Result<ExitCode> {
    for (name, value, origin) in settings.described() {
        println!("{name} = {value}  ({origin})");
    }
    let faults: Vec<String> =
        settings.unsafe_ones().into_iter().map(|fault| format!("unsafe: {}: {}", fault.setting, fault.why)).collect();
    Ok(tell(&faults, "Nothing unsafe found."))
}

/// Lists the addresses.
pub fn routes(json: bool) -> ExitCode {
    let routes = routes::all();
    if json {
        println!("{:#}", base_web::routes_json(&routes));
    } else {
        for route in routes {
            println!("{:<5} {:<48} {}", route.method, route.path, route.name);
        }
    }
    ExitCode::SUCCESS
}

fn tell(faults: &[String], all_well: &str) -> ExitCode {
    if faults.is_empty() {
        println!("{all_well}");
        return ExitCode::SUCCESS;
    }
    for fault in faults {
        println!("{fault}");
    }
    ExitCode::FAILURE
}
