//! The table `address_change`.

use base_core::{Id, Time};
use base_db::DbError;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

use super::AddressChange;
use crate::Person;

mod entity {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "address_change")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub person_id: Uuid,
        pub before: String,
        pub after: String,
        pub at: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

use entity::{ActiveModel, Column, Entity};

/// The change with this id, unless it is done with.
pub async fn find(db: &impl ConnectionTrait, id: Id<AddressChange>) -> Result<Option<AddressChange>, DbError> {
    let row = Entity::find_by_id(id.uuid()).one(db).await?;
    Ok(row.map(|row| AddressChange {
        id,
        person: Id::from_uuid(row.person_id),
        before: row.before,
        after: row.after,
        at: Time::from_millis(row.at),
    }))
}

pub(crate) async fn insert(tx: &impl ConnectionTrait, change: &AddressChange) -> Result<(), DbError> {
    let row = ActiveModel {
        id: Set(change.id.uuid()),
        person_id: Set(change.person.uuid()),
        before: Set(change.before.clone()),
        after: Set(change.after.clone()),
        at: Set(change.at.millis()),
    };
    Entity::insert(row).exec_without_returning(tx).await?;
    Ok(())
}

/// Done with.
pub(crate) async fn delete(tx: &impl ConnectionTrait, id: Id<AddressChange>) -> Result<(), DbError> {
    Entity::delete_by_id(id.uuid()).exec(tx).await?;
    Ok(())
}

/// Forgets the changes of a person that were asked for and not confirmed.
pub(crate) async fn delete_others(tx: &impl ConnectionTrait, person: Id<Person>, kept: Id<AddressChange>) -> Result<(), DbError> {
    let others = Entity::delete_many().filter(Column::PersonId.eq(person.uuid())).filter(Column::Id.ne(kept.uuid()));
    others.exec(tx).await?;
    Ok(())
}

/// Forgets those that were asked for before `asked_before`.
pub(crate) async fn delete_old(tx: &impl ConnectionTrait, asked_before: Time) -> Result<u64, DbError> {
    Ok(Entity::delete_many().filter(Column::At.lt(asked_before.millis())).exec(tx).await?.rows_affected)
}
