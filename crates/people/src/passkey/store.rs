//! The tables `passkey` and `passkey_ceremony`.

use base_auth::Credential;
use base_core::{Id, Time};
use base_db::DbError;
use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
};

use super::{Ceremony, PASSKEYS_MAX, Passkey};
use crate::Person;

mod entity {
    pub mod passkey {
        use sea_orm::entity::prelude::*;

        #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
        #[sea_orm(table_name = "passkey")]
        pub struct Model {
            #[sea_orm(primary_key, auto_increment = false)]
            pub id: Uuid,
            pub person_id: Uuid,
            pub credential_id: String,
            pub credential: String,
            pub name: String,
            pub created_at: i64,
            pub used_at: Option<i64>,
        }

        #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
        pub enum Relation {}

        impl ActiveModelBehavior for ActiveModel {}
    }

    pub mod ceremony {
        use sea_orm::entity::prelude::*;

        #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
        #[sea_orm(table_name = "passkey_ceremony")]
        pub struct Model {
            #[sea_orm(primary_key, auto_increment = false)]
            pub id: Uuid,
            pub person_id: Option<Uuid>,
            pub state: String,
            pub expires_at: i64,
        }

        #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
        pub enum Relation {}

        impl ActiveModelBehavior for ActiveModel {}
    }
}

use entity::{ceremony, passkey};

/// The passkeys of a person, the oldest first.
pub async fn of_person(db: &impl ConnectionTrait, person: Id<Person>) -> Result<Vec<Passkey>, DbError> {
    let rows = passkey::Entity::find()
        .filter(passkey::Column::PersonId.eq(person.uuid()))
        .order_by_asc(passkey::Column::CreatedAt)
        .order_by_asc(passkey::Column::Id)
        .limit(PASSKEYS_MAX as u64)
        .all(db)
        .await?;
    Ok(rows.into_iter().map(from_row).collect())
}

/// How many a person has.
pub async fn count(db: &impl ConnectionTrait, person: Id<Person>) -> Result<u64, DbError> {
    Ok(passkey::Entity::find().filter(passkey::Column::PersonId.eq(person.uuid())).count(db).await?)
}

/// The passkey that a device knows by this id: whose it is, and the JSON of its credential.
pub async fn by_credential(
    db: &impl ConnectionTrait,
    credential_id: &str,
) -> Result<Option<(Passkey, Id<Person>, String)>, DbError> {
    let row = passkey::Entity::find().filter(passkey::Column::CredentialId.eq(credential_id)).one(db).await?;
    Ok(row.map(|row| {
        let (person, credential) = (Id::from_uuid(row.person_id), row.credential.clone());
        (from_row(row), person, credential)
    }))
}

pub(crate) async fn insert(
    tx: &impl ConnectionTrait,
    person: Id<Person>,
    new: &Passkey,
    credential: &str,
) -> Result<(), DbError> {
    let row = passkey::ActiveModel {
        id: Set(new.id.uuid()),
        person_id: Set(person.uuid()),
        credential_id: Set(new.credential_id.clone()),
        credential: Set(credential.to_owned()),
        name: Set(new.name.clone()),
        created_at: Set(new.created_at.millis()),
        used_at: Set(None),
    };
    passkey::Entity::insert(row).exec_without_returning(tx).await?;
    Ok(())
}

/// Writes down that it was used, with the counter that it has now; says whether it is still there.
pub(crate) async fn note_use(
    tx: &impl ConnectionTrait,
    id: Id<Passkey>,
    credential: &Credential,
    now: Time,
) -> Result<bool, DbError> {
    let one = passkey::Entity::update_many()
        .col_expr(passkey::Column::Credential, Expr::value(credential.json.clone()))
        .col_expr(passkey::Column::UsedAt, Expr::value(now.millis()))
        .filter(passkey::Column::Id.eq(id.uuid()));
    Ok(one.exec(tx).await?.rows_affected > 0)
}

/// Removes one of a person's passkeys; says whether there was one.
pub(crate) async fn delete(tx: &impl ConnectionTrait, person: Id<Person>, id: Id<Passkey>) -> Result<bool, DbError> {
    let one = passkey::Entity::delete_by_id(id.uuid()).filter(passkey::Column::PersonId.eq(person.uuid()));
    Ok(one.exec(tx).await?.rows_affected > 0)
}

/// Remembers the state of an exchange until `expires_at`; `person` is who registers, nobody where somebody signs in.
pub(crate) async fn insert_ceremony(
    tx: &impl ConnectionTrait,
    id: Id<Ceremony>,
    person: Option<Id<Person>>,
    state: &str,
    expires_at: Time,
) -> Result<(), DbError> {
    let row = ceremony::ActiveModel {
        id: Set(id.uuid()),
        person_id: Set(person.map(Id::uuid)),
        state: Set(state.to_owned()),
        expires_at: Set(expires_at.millis()),
    };
    ceremony::Entity::insert(row).exec_without_returning(tx).await?;
    Ok(())
}

/// Takes the state of an exchange that this person (or nobody) began: it is good for one answer.
pub(crate) async fn take_ceremony(
    tx: &impl ConnectionTrait,
    id: Id<Ceremony>,
    person: Option<Id<Person>>,
    now: Time,
) -> Result<Option<String>, DbError> {
    let Some(row) = ceremony::Entity::find_by_id(id.uuid()).one(tx).await? else { return Ok(None) };
    let is_taken = ceremony::Entity::delete_by_id(id.uuid()).exec(tx).await?.rows_affected > 0;
    let is_good = is_taken && row.person_id == person.map(Id::uuid) && now.millis() < row.expires_at;
    Ok(is_good.then_some(row.state))
}

/// Forgets the exchanges that were not ended in time.
pub(crate) async fn delete_over(tx: &impl ConnectionTrait, now: Time) -> Result<u64, DbError> {
    let over = ceremony::Entity::delete_many().filter(ceremony::Column::ExpiresAt.lte(now.millis()));
    Ok(over.exec(tx).await?.rows_affected)
}

fn from_row(row: passkey::Model) -> Passkey {
    Passkey {
        id: Id::from_uuid(row.id),
        credential_id: row.credential_id,
        name: row.name,
        created_at: Time::from_millis(row.created_at),
        used_at: row.used_at.map(Time::from_millis),
    }
}
