//! `eumia seed`: known objects for tests from outside, and made-up practices for load tests.

use std::process::ExitCode;

use base_core::Actor;

use crate::cli::Seed;
use crate::config::Settings;
use crate::wire;

/// Puts the objects in and says what they are.
pub async fn run(settings: &Settings, seed: &Seed) -> anyhow::Result<ExitCode> {
    if seed.profile != "test" {
        eprintln!("There is no profile “{}”. Use --profile test.", seed.profile);
        return Ok(ExitCode::from(2));
    }
    let (db, journal) = wire::open_database(settings).await?;
    let actor = Actor::Command("seed");
    let objects = repertoire::seed::one_of_each_state(&db, &journal, &actor).await?;
    repertoire::seed::made_up(&db, &journal, &actor, seed.practices).await?;
    let seeded = serde_json::json!({
        // Nobody can sign in to this version.
        "accounts": [],
        "practices": objects,
        "made_up_practices": seed.practices,
    });
    if seed.json {
        println!("{seeded:#}");
    } else {
        println!("Seeded one practice for each state, and {} made-up ones.", seed.practices);
    }
    Ok(ExitCode::SUCCESS)
}
