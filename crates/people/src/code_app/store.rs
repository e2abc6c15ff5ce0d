//! The table `code_app`.

use base_auth::Secret;
use base_core::{Id, Time};
use base_db::DbError;
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, ExprTrait, QueryFilter};

use super::CodeApp;
use crate::Person;

mod entity {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "code_app")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub person_id: Uuid,
        pub secret: String,
        pub confirmed_at: Option<i64>,
        pub last_step: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

use entity::{ActiveModel, Column, Entity};

/// A person's app, confirmed or not.
pub async fn find(db: &impl ConnectionTrait, person: Id<Person>) -> Result<Option<CodeApp>, DbError> {
    let Some(row) = Entity::find_by_id(person.uuid()).one(db).await? else { return Ok(None) };
    let secret = Secret::parse(&row.secret).map_err(|error| DbError::unreadable("code_app", error))?;
    Ok(Some(CodeApp { secret, is_confirmed: row.confirmed_at.is_some() }))
}

/// Keeps a new secret, unless there is an app that counts; says whether it was kept.
pub(crate) async fn put(tx: &impl ConnectionTrait, person: Id<Person>, secret: &Secret) -> Result<bool, DbError> {
    let row =
        ActiveModel { person_id: Set(person.uuid()), secret: Set(secret.reveal()), confirmed_at: Set(None), last_step: Set(0) };
    let known = OnConflict::column(Column::PersonId)
        .update_columns([Column::Secret, Column::LastStep])
        .action_and_where(Expr::col((Entity, Column::ConfirmedAt)).is_null())
        .to_owned();
    Ok(Entity::insert(row).on_conflict(known).exec_without_returning(tx).await? > 0)
}

/// From now on it counts.
pub(crate) async fn confirm(tx: &impl ConnectionTrait, person: Id<Person>, now: Time) -> Result<(), DbError> {
    let one =
        Entity::update_many().col_expr(Column::ConfirmedAt, Expr::value(now.millis())).filter(Column::PersonId.eq(person.uuid()));
    one.exec(tx).await?;
    Ok(())
}

/// Uses the code of this step up; says whether it, or a later one, was not used before.
pub(crate) async fn use_step(tx: &impl ConnectionTrait, person: Id<Person>, step: i64) -> Result<bool, DbError> {
    let one = Entity::update_many()
        .col_expr(Column::LastStep, Expr::value(step))
        .filter(Column::PersonId.eq(person.uuid()))
        .filter(Column::LastStep.lt(step));
    Ok(one.exec(tx).await?.rows_affected > 0)
}

/// Forgets it; says whether there was one.
pub(crate) async fn delete(tx: &impl ConnectionTrait, person: Id<Person>) -> Result<bool, DbError> {
    Ok(Entity::delete_by_id(person.uuid()).exec(tx).await?.rows_affected > 0)
}
