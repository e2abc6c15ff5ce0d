//! The table `review_plan`.

use std::collections::HashMap;

use base_core::{Id, Time};
use base_db::DbError;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

use super::Plan;
use crate::Call;

mod entity {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "review_plan")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub call_id: Uuid,
        pub phases: String,
        pub ends_at: i64,
        pub wanted: i32,
        pub distance: i32,
        pub seed: i32,
        pub updated_at: i64,
        pub revision: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

use entity::{ActiveModel, Column, Entity, Model};

/// The plan of a call, once there is one.
pub async fn find(db: &impl ConnectionTrait, call: Id<Call>) -> Result<Option<Plan>, DbError> {
    Entity::find_by_id(call.uuid()).one(db).await?.map(from_row).transpose()
}

/// The plans of these calls.
pub async fn of(db: &impl ConnectionTrait, calls: &[Id<Call>]) -> Result<HashMap<Id<Call>, Plan>, DbError> {
    let rows = Entity::find().filter(Column::CallId.is_in(calls.iter().map(|call| call.uuid()))).all(db).await?;
    rows.into_iter().map(|row| from_row(row).map(|plan| (plan.call, plan))).collect()
}

fn from_row(row: Model) -> Result<Plan, DbError> {
    let count = |n: i32| u32::try_from(n).unwrap_or_default();
    Ok(Plan {
        call: Id::from_uuid(row.call_id),
        phases: serde_json::from_str(&row.phases).map_err(|error| DbError::unreadable("review_plan", error))?,
        ends_at: Time::from_millis(row.ends_at),
        wanted: count(row.wanted),
        distance: count(row.distance),
        seed: count(row.seed),
        updated_at: Time::from_millis(row.updated_at),
        revision: count(row.revision),
    })
}

/// Writes the plan, new or changed. To be done while the call is held.
pub(crate) async fn put(tx: &impl ConnectionTrait, plan: &Plan) -> Result<(), DbError> {
    let count = |n: u32| i32::try_from(n).unwrap_or(i32::MAX);
    let row = ActiveModel {
        call_id: Set(plan.call.uuid()),
        phases: Set(serde_json::to_string(&plan.phases).map_err(|error| DbError::unreadable("review_plan", error))?),
        ends_at: Set(plan.ends_at.millis()),
        wanted: Set(count(plan.wanted)),
        distance: Set(count(plan.distance)),
        seed: Set(count(plan.seed)),
        updated_at: Set(plan.updated_at.millis()),
        revision: Set(count(plan.revision)),
    };
    let columns =
        [Column::Phases, Column::EndsAt, Column::Wanted, Column::Distance, Column::Seed, Column::UpdatedAt, Column::Revision];
    let known = OnConflict::column(Column::CallId).update_columns(columns).to_owned();
    Entity::insert(row).on_conflict(known).exec_without_returning(tx).await?;
    Ok(())
}
