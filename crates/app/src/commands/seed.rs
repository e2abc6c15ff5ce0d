//! `eumia seed`: known objects for tests from outside, and made-up practices for load tests.

use std::process::ExitCode;

use anyhow::Context;
use base_core::Actor;
use base_db::Db;
use base_jobs::Journal;
use repertoire::practice::{Refusal, acts, store};
use repertoire::seed::{Crop, SLUG_BEGINS, sow};
use serde_json::json;

use super::say;
use crate::config::Settings;
use crate::wire;

#[derive(clap::Args)]
pub struct Seed {
    /// Which set: only `test` so far.
    #[arg(long, default_value = "test")]
    pub profile: String,
    /// Prints what was made as JSON.
    #[arg(long)]
    pub json: bool,
    /// Adds this many made-up, clearly marked practices.
    #[arg(long, default_value_t = 0, value_name = "N")]
    pub practices: u64,
    /// How many versions each of these has.
    #[arg(long, default_value_t = 1, value_name = "N")]
    pub versions: u32,
    /// Adds translations to them, good ones and stale ones.
    #[arg(long)]
    pub translated: bool,
    /// Adds this many made-up editors, each with a proposal that waits.
    #[arg(long, default_value_t = 0, value_name = "N")]
    pub persons: u32,
    /// Adds a closed call with this many made-up submissions, sixty readers and five reviews each.
    #[arg(long, default_value_t = 0, value_name = "N")]
    pub submissions: usize,
}

/// The same number, the same practices.
const CHANCE: u64 = 2014;
/// The call that the demonstration has too.
const MADE_UP_CALL: &[u8] = include_bytes!("../../../../demo/calls/made-up.json");
const CLOSED_CALL: &[u8] = include_bytes!("../../../../demo/calls/made-up-closed.json");
/// What an ended practice says.
const WHY_ENDED: &str = "Made up for a test: it ended.";

/// The made-up practices that stand for the states, by what each is.
const PUBLISHED: u32 = 1;
const CONFIRMED: u32 = 2;
const ENDED: u32 = 3;
const WITHDRAWN: u32 = 4;
const RENAMED: u32 = 5;
const RENAMED_TO: &str = "renamed-made-up-practice";

/// Puts the objects in and says what they are. A second time changes nothing.
pub async fn run(settings: &Settings, seed: &Seed) -> anyhow::Result<ExitCode> {
    if seed.profile != "test" {
        eprintln!("There is no profile “{}”. Use --profile test.", seed.profile);
        return Ok(ExitCode::from(2));
    }
    let (db, journal) = wire::open_database(settings).await?;
    let actor = Actor::Command("seed");
    let count = u32::try_from(seed.practices).context("that is too many practices")?.max(RENAMED);
    let crop = Crop { practices: count, versions: seed.versions, translated: seed.translated, seed: CHANCE };
    sow(&db, &journal, &actor, crop, |_| {}).await?;
    set_states(&db, &journal, &actor).await?;
    let owned = slug(PUBLISHED);
    let persons = people::seed::persons(&db, &journal, &actor, Some(&owned)).await?;
    let desks = people::seed::desks(&db, &journal, &actor, None, &persons).await?;
    if let Some(desk) = desks.first() {
        repertoire::seed::own(&db, &journal, &actor, &owned, desk).await?;
    }
    let texts = wire::texts()?;
    let words = texts.words(texts.english());
    for call in [MADE_UP_CALL, CLOSED_CALL] {
        calls::seed::load((&db, &journal, &words), call, &persons, &desks, 0).await?;
    }
    if seed.submissions > 0 {
        calls::seed::load((&db, &journal, &words), CLOSED_CALL, &persons, &desks, seed.submissions).await?;
    }
    calls::seed::states((&db, &journal, &words), calls::seed::OPEN, &persons, &desks).await?;
    let colleagues = people::seed::colleagues(&db, &journal, &actor, seed.persons).await?;
    if let Some(desk) = desks.first().filter(|_| !colleagues.is_empty()) {
        repertoire::seed::occupy(&db, &journal, &actor, &colleagues, desk).await?;
    }
    let code_apps = people::seed::code_apps(&db, &journal, &persons).await?;
    let account = |person: &people::seed::Seeded| {
        let (role, id) = (person.role.to_string(), person.id.to_string());
        let secret = code_apps.get(&person.id).map(base_auth::Secret::reveal);
        json!({ "role": role, "email": person.email, "password": people::seed::PASSWORD, "id": id, "totp_secret": secret })
    };
    let practice = |number: u32, state: &str| json!({ "slug": slug(number), "state": state });
    let seeded = json!({
        "accounts": persons.iter().map(account).collect::<Vec<_>>(),
        "desks": desks.iter().map(|desk| json!({ "slug": desk.slug, "name": desk.name })).collect::<Vec<_>>(),
        "practices": [
            practice(PUBLISHED, "published"),
            practice(CONFIRMED, "confirmed"),
            practice(ENDED, "ended"),
            practice(WITHDRAWN, "withdrawn"),
            { "slug": RENAMED_TO, "state": "renamed", "former_slug": slug(RENAMED) },
        ],
        "calls": [
            { "slug": calls::seed::OPEN, "state": "open" },
            { "slug": calls::seed::UNANNOUNCED, "state": "draft" },
            { "slug": calls::seed::CLOSED, "state": "closed" },
        ],
        "submissions": [
            { "call": calls::seed::OPEN, "number": 1, "state": "submitted" },
            { "call": calls::seed::OPEN, "number": 3, "state": "draft" },
            { "call": calls::seed::OPEN, "number": 4, "state": "withdrawn" },
        ],
        "made_up_practices": count,
    });
    if seed.json {
        say(format_args!("{seeded:#}"))?;
    } else {
        say(format_args!("There are {count} made-up practices; the first five stand for the states that a practice can be in."))?;
    }
    Ok(ExitCode::SUCCESS)
}

fn slug(number: u32) -> String {
    format!("{SLUG_BEGINS}{number:07}")
}

async fn set_states(db: &Db, journal: &Journal, actor: &Actor) -> anyhow::Result<()> {
    // The rename is the last of the states: where it has been done, all have.
    if store::by_slug(db.reader(), RENAMED_TO).await?.is_some() {
        return Ok(());
    }
    let today = journal.now().date();
    db.write(|tx| async move {
        acts::confirm_running(&*tx, journal, actor, &slug(CONFIRMED), today).await?;
        acts::end(&*tx, journal, actor, &slug(ENDED), WHY_ENDED).await?;
        acts::withdraw(&*tx, journal, actor, &slug(WITHDRAWN)).await?;
        acts::rename(&*tx, journal, actor, &slug(RENAMED), RENAMED_TO).await?;
        Ok::<_, Refusal>(())
    })
    .await?;
    Ok(())
}
