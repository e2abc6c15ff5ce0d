//! What a person can show besides password or link: a passkey, or a code of her app; in need, a recovery code.

use base_core::Id;
use base_db::{Connection, DbError};
use base_web::Level;

use crate::{Person, code_app, passkey, recovery};

pub mod pages;

/// What a person has set up.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Factors {
    pub passkeys: u64,
    pub has_code_app: bool,
    /// Recovery codes that were not used.
    pub codes_left: u64,
}

impl Factors {
    /// How surely somebody is known who has shown the first factor alone.
    pub fn level_of_one(self) -> Level {
        if self.count() > 0 { Level::Half } else { Level::Plain }
    }

    /// How many second factors there are. Recovery codes stand in for one; by themselves they are none.
    pub fn count(self) -> u64 {
        self.passkeys + u64::from(self.has_code_app)
    }
}

/// What this person has set up. Three statements.
pub async fn of_person(db: &impl Connection, person: Id<Person>) -> Result<Factors, DbError> {
    Ok(Factors {
        passkeys: passkey::store::count(db, person).await?,
        has_code_app: code_app::store::find(db, person).await?.is_some_and(|app| app.is_confirmed),
        codes_left: recovery::store::count_left(db, person).await?,
    })
}
