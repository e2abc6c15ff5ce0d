//! Coming in: a session begins, the one before ends, the device is known from now on.

use base_auth::Token;
use base_core::{Id, Random};
use base_db::{Connection, DbError};
use base_jobs::Journal;
use base_web::Level;

use crate::person::State;
use crate::session::acts::Means;
use crate::session::{self, Session};
use crate::{Person, device, password, person, second_factor};

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

/// Somebody who has come in.
#[derive(Clone, Debug)]
pub struct Arrived {
    /// How surely it is known who she is.
    pub level: Level,
    /// The secret that the device bears from now on, if another than before.
    pub device: Option<Token>,
}

/// Begins a session for somebody who has shown who she is. Whether she may come in, and whether a second factor is asked of her, is
/// looked up here and stays so until the session is kept: what was read before may have changed while a password was compared.
pub async fn arrive(
    tx: &impl Connection,
    journal: &Journal,
    arrival: &Arrival,
    id: Id<Person>,
    means: Means,
) -> Result<Option<Arrived>, DbError> {
    if person::store::hold(tx, id).await?.is_none_or(|person| person.state != State::Accepted) {
        return Ok(None);
    }
    let level = match means {
        Means::Password | Means::Link => second_factor::of_person(tx, id).await?.level_of_one(),
        Means::Passkey | Means::SecondFactor | Means::Demo => Level::Strong,
    };
    if let Some((whose, session)) = arrival.former {
        session::store::delete(tx, whose, session).await?;
    }
    let device = if level == Level::Half { None } else { know(tx, journal, arrival, id).await? };
    session::acts::begin(tx, journal, id, level, means, &arrival.device, &arrival.token).await?;
    Ok(Some(Arrived { level, device }))
}

/// Lets somebody in by her password, if it is the one that `verified` is the hash of: she may have changed it while it was compared.
pub async fn arrive_by_password(
    tx: &impl Connection,
    journal: &Journal,
    arrival: &Arrival,
    id: Id<Person>,
    verified: &str,
) -> Result<Option<Arrived>, DbError> {
    person::store::hold(tx, id).await?;
    let kept = password::store::find(tx, id).await?;
    if kept.is_none_or(|(hash, _)| hash != verified) {
        return Ok(None);
    }
    arrive(tx, journal, arrival, id, Means::Password).await
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
