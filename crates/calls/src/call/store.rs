//! The table `call`.

use base_core::{Id, Time};
use base_db::DbError;
use sea_orm::sea_query::LockType;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
};

use super::{Call, State};

mod entity {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "call")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub slug: String,
        pub state: String,
        pub opens_at: i64,
        pub closes_at: i64,
        pub closed_at: Option<i64>,
        pub plan: String,
        pub fictional: bool,
        pub created_at: i64,
        pub updated_at: i64,
        pub revision: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

use entity::{ActiveModel, Column, Entity, Model};

/// The call at this address.
pub async fn find(db: &impl ConnectionTrait, slug: &str) -> Result<Option<Call>, DbError> {
    Entity::find().filter(Column::Slug.eq(slug)).one(db).await?.map(from_row).transpose()
}

/// The same, until the end of the transaction in nobody else's hands.
pub(crate) async fn hold(tx: &impl ConnectionTrait, slug: &str) -> Result<Option<Call>, DbError> {
    Entity::find().filter(Column::Slug.eq(slug)).lock(LockType::NoKeyUpdate).one(tx).await?.map(from_row).transpose()
}

/// The call with this id.
pub async fn by_id(db: &impl ConnectionTrait, id: Id<Call>) -> Result<Option<Call>, DbError> {
    Entity::find_by_id(id.uuid()).one(db).await?.map(from_row).transpose()
}

/// The calls with these ids, in no order.
pub async fn by_ids(db: &impl ConnectionTrait, ids: &[Id<Call>]) -> Result<Vec<Call>, DbError> {
    let rows = Entity::find().filter(Column::Id.is_in(ids.iter().map(|id| id.uuid()))).all(db).await?;
    rows.into_iter().map(from_row).collect()
}

/// At most `rows_max` calls, those that close last first; `slugs` and `state` narrow them down.
pub async fn list(
    db: &impl ConnectionTrait,
    slugs: Option<&[String]>,
    state: Option<State>,
    skipped: u64,
    rows_max: u64,
) -> Result<Vec<Call>, DbError> {
    let rows = wanted(slugs, state)
        .order_by_desc(Column::ClosesAt)
        .order_by_asc(Column::Slug)
        .offset(skipped)
        .limit(rows_max)
        .all(db)
        .await?;
    rows.into_iter().map(from_row).collect()
}

/// How many such calls there are.
pub async fn count(db: &impl ConnectionTrait, slugs: Option<&[String]>, state: Option<State>) -> Result<u64, DbError> {
    Ok(wanted(slugs, state).count(db).await?)
}

fn wanted(slugs: Option<&[String]>, state: Option<State>) -> sea_orm::Select<Entity> {
    let mut query = Entity::find();
    if let Some(slugs) = slugs {
        query = query.filter(Column::Slug.is_in(slugs));
    }
    if let Some(state) = state {
        query = query.filter(Column::State.eq(state.as_str()));
    }
    query
}

/// At most `rows_max` calls after `after`, by slug.
pub async fn walk(db: &impl ConnectionTrait, after: Option<&str>, rows_max: u64) -> Result<Vec<Call>, DbError> {
    let mut query = Entity::find();
    if let Some(after) = after {
        query = query.filter(Column::Slug.gt(after));
    }
    let rows = query.order_by_asc(Column::Slug).limit(rows_max).all(db).await?;
    rows.into_iter().map(from_row).collect()
}

/// Announced calls whose time is over and that are not closed yet: at most a hundred.
pub async fn over(db: &impl ConnectionTrait, closed_before: Time) -> Result<Vec<Call>, DbError> {
    const CALLS_MAX: u64 = 100;
    let query = Entity::find()
        .filter(Column::State.eq(State::Announced.as_str()))
        .filter(Column::ClosesAt.lte(closed_before.millis()))
        .filter(Column::ClosedAt.is_null())
        .order_by_asc(Column::ClosesAt)
        .limit(CALLS_MAX);
    query.all(db).await?.into_iter().map(from_row).collect()
}

pub(crate) async fn insert(tx: &impl ConnectionTrait, call: &Call) -> Result<(), DbError> {
    Entity::insert(to_row(call)?).exec_without_returning(tx).await?;
    Ok(())
}

/// Writes a call that is held.
pub(crate) async fn update(tx: &impl ConnectionTrait, call: &Call) -> Result<(), DbError> {
    Entity::update_many().set(to_row(call)?).filter(Column::Id.eq(call.id.uuid())).exec(tx).await?;
    Ok(())
}

fn to_row(call: &Call) -> Result<ActiveModel, DbError> {
    let plan = serde_json::to_string(&call.plan).map_err(|error| DbError::unreadable("call", error))?;
    Ok(ActiveModel {
        id: Set(call.id.uuid()),
        slug: Set(call.slug.clone()),
        state: Set(call.state.as_str().to_owned()),
        opens_at: Set(call.opens_at.millis()),
        closes_at: Set(call.closes_at.millis()),
        closed_at: Set(call.closed_at.map(Time::millis)),
        plan: Set(plan),
        fictional: Set(call.fictional),
        created_at: Set(call.created_at.millis()),
        updated_at: Set(call.updated_at.millis()),
        revision: Set(i32::try_from(call.revision).unwrap_or(i32::MAX)),
    })
}

fn from_row(row: Model) -> Result<Call, DbError> {
    let state = [State::Draft, State::Announced].into_iter().find(|state| state.as_str() == row.state);
    Ok(Call {
        id: Id::from_uuid(row.id),
        state: state.ok_or_else(|| DbError::unreadable("call", &row.state))?,
        plan: serde_json::from_str(&row.plan).map_err(|error| DbError::unreadable("call", error))?,
        slug: row.slug,
        opens_at: Time::from_millis(row.opens_at),
        closes_at: Time::from_millis(row.closes_at),
        closed_at: row.closed_at.map(Time::from_millis),
        fictional: row.fictional,
        created_at: Time::from_millis(row.created_at),
        updated_at: Time::from_millis(row.updated_at),
        revision: u32::try_from(row.revision).unwrap_or_default(),
    })
}
