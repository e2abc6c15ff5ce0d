//! `eumia admin create`: makes somebody an administrator, and prints a link that lets her in.

use std::process::ExitCode;

use anyhow::Context;
use base_auth::Token;
use base_core::{Actor, Random};
use base_db::{Db, DbError};
use base_jobs::Journal;
use people::link::{self, Purpose};
use people::person::acts::Newcomer;
use people::person::{self, State, is_address};
use people::role::{self, Role, Scope};
use people::{Person, letters};

use super::say;
use crate::config::Settings;
use crate::wire;

/// The language of her letters, until she chooses another.
const LANG: &str = "en";

/// Invites a person, or takes one who is there, and gives her the role. The link works once.
pub async fn create(settings: &Settings, email: &str, name: Option<&str>) -> anyhow::Result<ExitCode> {
    if !is_address(email) {
        eprintln!("“{email}” is not a mail address such as name@example.org.");
        return Ok(ExitCode::from(2));
    }
    let (db, journal) = wire::open_database(settings).await?;
    let token = Token::generate(&Random::system());
    let person = admit(&db, &journal, email, name, &token).await.context("the administrator cannot be written down")?;
    if person.state == State::Suspended {
        eprintln!("{email} is suspended. Another administrator can let this person in again, under “People”.");
        return Ok(ExitCode::FAILURE);
    }
    let (kind, time) = match person.state {
        State::Invited => ("accept the invitation", "14 days"),
        _ => ("sign in", "30 minutes"),
    };
    say(format_args!("{email} is an administrator. To {kind}, open this link within {time}; it works once:"))?;
    say("")?;
    say(format_args!("    {}", letters::link_address(&settings.public_url(), &person.lang, &token)))?;
    say("")?;
    say("An administrator needs a second factor; setting one up is the first step after signing in.")?;
    Ok(ExitCode::SUCCESS)
}

/// In one transaction: person, role and link. Who is suspended gets neither.
async fn admit(db: &Db, journal: &Journal, email: &str, name: Option<&str>, token: &Token) -> Result<Person, DbError> {
    let actor = &Actor::Command("admin create");
    let called = name.unwrap_or_else(|| email.split('@').next().unwrap_or(email));
    let new = &Newcomer { name: called.to_owned(), email: email.to_owned(), lang: LANG.to_owned(), fictional: false };
    db.write(|tx| async move {
        let person = match person::store::by_email(&*tx, email).await? {
            Some(person) => person,
            None => {
                person::acts::invite(&*tx, journal, actor, new).await?.ok_or_else(|| DbError::unreadable("person", "gone"))?
            }
        };
        let purpose = match person.state {
            State::Suspended => return Ok(person),
            State::Invited => Purpose::Invitation(None),
            State::Accepted => Purpose::SignIn(None),
        };
        role::acts::grant(&*tx, journal, actor, person.id, Role::Administrator, Scope::Site).await?;
        link::acts::make(&*tx, token, person.id, &purpose, journal.now()).await?;
        Ok(person)
    })
    .await
}
