//! The table `password`.

use base_core::{Id, Time};
use base_db::DbError;
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

use crate::Person;

mod entity {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "password")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub person_id: Uuid,
        pub hash: String,
        pub changed_at: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

use entity::{ActiveModel, Column, Entity};

/// The hash (PHC string) of a person's password and when it was set, if she has one.
pub async fn find(db: &impl ConnectionTrait, person: Id<Person>) -> Result<Option<(String, Time)>, DbError> {
    let row = Entity::find_by_id(person.uuid()).one(db).await?;
    Ok(row.map(|row| (row.hash, Time::from_millis(row.changed_at))))
}

/// Keeps this hash in place of the one before.
pub(crate) async fn put(tx: &impl ConnectionTrait, person: Id<Person>, hash: &str, now: Time) -> Result<(), DbError> {
    let row = ActiveModel { person_id: Set(person.uuid()), hash: Set(hash.to_owned()), changed_at: Set(now.millis()) };
    let known = OnConflict::column(Column::PersonId).update_columns([Column::Hash, Column::ChangedAt]).to_owned();
    Entity::insert(row).on_conflict(known).exec_without_returning(tx).await?;
    Ok(())
}

/// Keeps another hash of the same password, unless that has been changed meanwhile.
pub(crate) async fn renew(tx: &impl ConnectionTrait, person: Id<Person>, before: &str, after: &str) -> Result<(), DbError> {
    let same = Entity::update_many()
        .col_expr(Column::Hash, Expr::value(after))
        .filter(Column::PersonId.eq(person.uuid()))
        .filter(Column::Hash.eq(before));
    same.exec(tx).await?;
    Ok(())
}

/// Forgets it; says whether there was one.
pub(crate) async fn delete(tx: &impl ConnectionTrait, person: Id<Person>) -> Result<bool, DbError> {
    Ok(Entity::delete_by_id(person.uuid()).exec(tx).await?.rows_affected > 0)
}
