//! The table `device`.

use base_auth::TokenHash;
use base_core::{Id, Time};
use base_db::DbError;
use sea_orm::sea_query::{Expr, SelectStatement};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QuerySelect, QueryTrait,
};

use super::KNOWN;
use crate::Person;

mod entity {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "device")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub token_hash: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub person_id: Uuid,
        pub created_at: i64,
        pub seen_at: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

use entity::{ActiveModel, Column, Entity};

/// Whether this person has signed in on the device that bears this secret.
pub async fn is_known(db: &impl ConnectionTrait, hash: &TokenHash, person: Id<Person>) -> Result<bool, DbError> {
    Ok(Entity::find_by_id((hash.as_str().to_owned(), person.uuid())).count(db).await? > 0)
}

/// Writes down that a known device was used; says whether it is known.
pub(crate) async fn touch(tx: &impl ConnectionTrait, hash: &TokenHash, person: Id<Person>, now: Time) -> Result<bool, DbError> {
    let one = Entity::update_many()
        .col_expr(Column::SeenAt, Expr::value(now.millis()))
        .filter(Column::TokenHash.eq(hash.as_str()))
        .filter(Column::PersonId.eq(person.uuid()));
    Ok(one.exec(tx).await?.rows_affected > 0)
}

/// Writes a new one.
pub(crate) async fn insert(tx: &impl ConnectionTrait, hash: &TokenHash, person: Id<Person>, now: Time) -> Result<(), DbError> {
    let row = ActiveModel {
        token_hash: Set(hash.as_str().to_owned()),
        person_id: Set(person.uuid()),
        created_at: Set(now.millis()),
        seen_at: Set(now.millis()),
    };
    Entity::insert(row).exec_without_returning(tx).await?;
    Ok(())
}

/// The ids of those who are known on some device: a part of a statement.
pub(crate) fn persons() -> SelectStatement {
    Entity::find().select_only().column(Column::PersonId).into_query()
}

/// Forgets those that were not used for long.
pub(crate) async fn delete_old(tx: &impl ConnectionTrait, now: Time) -> Result<u64, DbError> {
    Ok(Entity::delete_many().filter(Column::SeenAt.lte(now.minus(KNOWN).millis())).exec(tx).await?.rows_affected)
}
