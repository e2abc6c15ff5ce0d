//! Coming in: a session begins, the one before ends, the device is known from now on.

use base_auth::Token;
use base_core::{Id, Random};
use base_db::{Connection, DbError};
use base_jobs::Journal;
use base_web::Level;

use crate::session::acts::Means;
use crate::session::{self, Session};
use crate::{Person, device};

/// Somebody at the door with her browser.
#[derive(Clone, Debug)]
pub struct Arrival {
    /// What the browser calls itself.
    pub device: String,
    /// What it bears from an earlier sign-in, whoever's that was.
    pub known: Option<Token>,
    /// The session that it has now: another one takes its place, so that no secret lives through a change of what it opens.
    pub former: Option<(Id<Person>, Id<Session>)>,
    /// The secret of the session that begins.
    pub token: Token,
    /// The secret of the device, if it bears none.
    pub device_token: Token,
}

impl Arrival {
    /// With new secrets.
    pub fn new(random: &Random, device: String, known: Option<Token>, former: Option<(Id<Person>, Id<Session>)>) -> Self {
        Self { device, known, former, token: Token::generate(random), device_token: Token::generate(random) }
    }
}

/// Begins a session; says which secret the device bears from now on, if another than before.
pub async fn arrive(
    tx: &impl Connection,
    journal: &Journal,
    arrival: &Arrival,
    person: Id<Person>,
    level: Level,
    means: Means,
) -> Result<Option<Token>, DbError> {
    if let Some((whose, session)) = arrival.former {
        session::store::delete(tx, whose, session).await?;
    }
    let device = if level == Level::Half { None } else { know(tx, journal, arrival, person).await? };
    session::acts::begin(tx, journal, person, level, means, &arrival.device, &arrival.token).await?;
    Ok(device)
}

async fn know(tx: &impl Connection, journal: &Journal, arrival: &Arrival, person: Id<Person>) -> Result<Option<Token>, DbError> {
    if let Some(known) = &arrival.known
        && device::store::touch(tx, &known.hash(), person, journal.now()).await?
    {
        return Ok(None);
    }
    device::store::insert(tx, &arrival.device_token.hash(), person, journal.now()).await?;
    Ok(Some(arrival.device_token.clone()))
}
