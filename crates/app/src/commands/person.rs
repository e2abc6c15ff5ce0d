//! `eumia person export`, `eumia person erase`

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Context;
use base_core::{Actor, Id};
use base_db::Db;
use base_jobs::Journal;
use people::mine::acts::Refusal;
use people::mine::{Block, Reason, Whose, acts, archive, store};
use people::{Person, person};

use super::say;
use crate::config::Settings;
use crate::wire;

/// Writes all that is held about a person into a ZIP, in her language.
pub async fn export(settings: &Settings, id: &str, file: Option<PathBuf>) -> anyhow::Result<ExitCode> {
    let db = wire::existing_database(settings).await?;
    let Some(person) = find(&db, id).await? else { return Ok(unknown(id)) };
    let texts = wire::texts()?;
    let words = texts.words(texts.find(&person.lang).unwrap_or_else(|| texts.english()));
    let whose = Whose::of(&person);
    let held = store::holdings(&db, migration::register(), &whose).await?;
    let zip = archive::pack(&words, &whose, &held, base_core::Clock::machine().now())?;
    let file = file.unwrap_or_else(|| PathBuf::from(format!("person-{}.zip", person.id)));
    wire::own_file(&file)
        .and_then(|mut file| file.write_all(&zip))
        .with_context(|| format!("{} cannot be written", file.display()))?;
    say(file.display())?;
    db.close().await;
    Ok(ExitCode::SUCCESS)
}

/// What is said where the database's log could not be folded in.
const LOG_IN_USE: &str = "The database's log is in use; what it holds of her goes within the hour, when the site is served.";

/// Erases a person as she could herself. The last letter leaves when the site is served.
pub async fn erase(settings: &Settings, id: &str, reason: Reason) -> anyhow::Result<ExitCode> {
    wire::existing_database(settings).await?.close().await;
    let (db, journal) = wire::open_database(settings).await?;
    let (journal, actor) = (&journal, &Actor::Command("person erase"));
    let Some(whom) = &find(&db, id).await? else { return erase_rest(&db, journal, actor, id, reason).await };
    let outcome = db.write(|tx| async move { acts::erase(&*tx, journal, actor, whom, reason).await }).await;
    let is_folded = db.fold().await.unwrap_or(false);
    db.close().await;
    match outcome {
        Ok(()) => {
            say(format_args!("{} is erased. A last letter tells her so when the site is served.", whom.id))?;
            if !is_folded {
                say(LOG_IN_USE)?;
            }
            Ok(ExitCode::SUCCESS)
        }
        Err(Refusal::Blocked(blocks)) => {
            for block in blocks {
                match block {
                    Block::LastAdministrator => eprintln!("This is the last administrator: make somebody else one first."),
                    Block::LastSteward { name, .. } => {
                        eprintln!("This is the last steward of “{name}”: make somebody else one first.")
                    }
                }
            }
            eprintln!("Nothing was erased.");
            Ok(ExitCode::FAILURE)
        }
        Err(Refusal::Database(error)) => Err(error.into()),
    }
}

/// Erases what is left of somebody who was erased before.
async fn erase_rest(db: &Db, journal: &Journal, actor: &Actor, id: &str, reason: Reason) -> anyhow::Result<ExitCode> {
    let Ok(erased) = id.parse::<Id<Person>>() else { return Ok(unknown(id)) };
    if !person::store::is_erased(db.reader(), erased).await? {
        return Ok(unknown(id));
    }
    db.write(|tx| async move { acts::erase_rest(&*tx, journal, actor, erased, reason).await }).await?;
    say(format_args!("{erased} was erased before. What was left is erased too."))?;
    if !db.fold().await.unwrap_or(false) {
        say(LOG_IN_USE)?;
    }
    Ok(ExitCode::SUCCESS)
}

/// The person of this id or mail address, unless she was erased.
async fn find(db: &Db, id: &str) -> anyhow::Result<Option<Person>> {
    match id.parse::<Id<Person>>() {
        Ok(id) => Ok(person::store::find(db.reader(), id).await?),
        Err(_) => Ok(person::store::by_email(db.reader(), id).await?),
    }
}

fn unknown(id: &str) -> ExitCode {
    eprintln!("There is no person {id}. Name her id or her mail address; who was erased is not there any more.");
    ExitCode::FAILURE
}
