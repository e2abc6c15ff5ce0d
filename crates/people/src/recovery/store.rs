//! The table `recovery_code`.

use base_core::{Id, Time};
use base_db::DbError;
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter};

use crate::Person;

mod entity {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "recovery_code")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub person_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub hash: String,
        pub used_at: Option<i64>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

use entity::{ActiveModel, Column, Entity};

/// How many codes of a person were not used.
pub async fn count_left(db: &impl ConnectionTrait, person: Id<Person>) -> Result<u64, DbError> {
    let left = Entity::find().filter(Column::PersonId.eq(person.uuid())).filter(Column::UsedAt.is_null());
    Ok(left.count(db).await?)
}

pub(crate) async fn insert(tx: &impl ConnectionTrait, person: Id<Person>, hashes: &[String]) -> Result<(), DbError> {
    let rows =
        hashes.iter().map(|hash| ActiveModel { person_id: Set(person.uuid()), hash: Set(hash.clone()), used_at: Set(None) });
    Entity::insert_many(rows).exec_without_returning(tx).await?;
    Ok(())
}

/// Forgets all codes of a person.
pub(crate) async fn delete_of(tx: &impl ConnectionTrait, person: Id<Person>) -> Result<(), DbError> {
    Entity::delete_many().filter(Column::PersonId.eq(person.uuid())).exec(tx).await?;
    Ok(())
}

/// Uses a code up; says whether it was there and unused.
pub(crate) async fn spend(tx: &impl ConnectionTrait, person: Id<Person>, hash: &str, now: Time) -> Result<bool, DbError> {
    let one = Entity::update_many()
        .col_expr(Column::UsedAt, Expr::value(now.millis()))
        .filter(Column::PersonId.eq(person.uuid()))
        .filter(Column::Hash.eq(hash))
        .filter(Column::UsedAt.is_null());
    Ok(one.exec(tx).await?.rows_affected > 0)
}
