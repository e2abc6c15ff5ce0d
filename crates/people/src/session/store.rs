//! The table `session`.

use base_auth::TokenHash;
use base_core::{Id, Time};
use base_db::DbError;
use base_web::Level;
use sea_orm::sea_query::{Expr, LockType, SelectStatement};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait,
};

use super::{HALF_LIFE, LIFE, REST, Session};
use crate::Person;
use crate::person::store::{entity as person_entity, from_row as person_from_row};
use crate::person::{self, State};

mod entity {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "session")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub token_hash: String,
        pub person_id: Uuid,
        pub level: String,
        pub device: String,
        pub created_at: i64,
        pub seen_at: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {
        #[sea_orm(
            belongs_to = "crate::person::store::entity::Entity",
            from = "Column::PersonId",
            to = "crate::person::store::entity::Column::Id"
        )]
        Person,
    }

    impl Related<crate::person::store::entity::Entity> for Entity {
        fn to() -> RelationDef {
            Relation::Person.def()
        }
    }

    impl ActiveModelBehavior for ActiveModel {}
}

use entity::{ActiveModel, Column, Entity, Model};

/// Sessions shown to their person.
const SESSIONS_MAX: u64 = 100;

/// The session that this secret opens, and whose it is. One statement.
pub async fn by_token(db: &impl ConnectionTrait, hash: &TokenHash) -> Result<Option<(Session, Person)>, DbError> {
    let found =
        Entity::find().filter(Column::TokenHash.eq(hash.as_str())).find_also_related(person_entity::Entity).one(db).await?;
    let Some((session, Some(person))) = found else { return Ok(None) };
    let session = from_row(session)?;
    Ok(person_from_row(person).map(|person| (session, person)))
}

/// Whether this session is there and its person may come in. Both stay so until the transaction ends: of two acts for one person, or
/// one for her and one against her, the second waits for the first. The person is held first, as in whatever ends sessions of hers.
/// Two statements.
pub(crate) async fn hold(tx: &impl ConnectionTrait, person: Id<Person>, id: Id<Session>) -> Result<bool, DbError> {
    let held = person::store::hold(tx, person).await?;
    if held.is_none_or(|person| person.state != State::Accepted) {
        return Ok(false);
    }
    let held = Entity::find_by_id(id.uuid()).filter(Column::PersonId.eq(person.uuid())).lock(LockType::NoKeyUpdate);
    Ok(held.one(tx).await?.is_some())
}

/// One of a person's sessions.
pub async fn find(db: &impl ConnectionTrait, person: Id<Person>, id: Id<Session>) -> Result<Option<Session>, DbError> {
    let row = Entity::find_by_id(id.uuid()).filter(Column::PersonId.eq(person.uuid())).one(db).await?;
    row.map(from_row).transpose()
}

/// The sessions of a person, the one used last first.
pub async fn of_person(db: &impl ConnectionTrait, person: Id<Person>) -> Result<Vec<Session>, DbError> {
    let rows = Entity::find()
        .filter(Column::PersonId.eq(person.uuid()))
        .order_by_desc(Column::SeenAt)
        .order_by_desc(Column::Id)
        .limit(SESSIONS_MAX)
        .all(db)
        .await?;
    rows.into_iter().map(from_row).collect()
}

/// The ids of those who have a session: a part of a statement.
pub(crate) fn persons() -> SelectStatement {
    Entity::find().select_only().column(Column::PersonId).into_query()
}

pub(crate) async fn insert(tx: &impl ConnectionTrait, session: &Session, hash: &TokenHash) -> Result<(), DbError> {
    let row = ActiveModel {
        id: Set(session.id.uuid()),
        token_hash: Set(hash.as_str().to_owned()),
        person_id: Set(session.person.uuid()),
        level: Set(level_name(session.level).to_owned()),
        device: Set(session.device.clone()),
        created_at: Set(session.created_at.millis()),
        seen_at: Set(session.seen_at.millis()),
    };
    Entity::insert(row).exec_without_returning(tx).await?;
    Ok(())
}

/// Writes down that it was used.
pub(crate) async fn touch(tx: &impl ConnectionTrait, id: Id<Session>, now: Time) -> Result<(), DbError> {
    Entity::update_many().col_expr(Column::SeenAt, Expr::value(now.millis())).filter(Column::Id.eq(id.uuid())).exec(tx).await?;
    Ok(())
}

/// Ends one session of a person; says whether there was one.
pub(crate) async fn delete(tx: &impl ConnectionTrait, person: Id<Person>, id: Id<Session>) -> Result<bool, DbError> {
    let one = Entity::delete_many().filter(Column::Id.eq(id.uuid())).filter(Column::PersonId.eq(person.uuid()));
    Ok(one.exec(tx).await?.rows_affected > 0)
}

/// Ends the sessions of a person, all but `kept`.
pub(crate) async fn delete_of(tx: &impl ConnectionTrait, person: Id<Person>, kept: Option<Id<Session>>) -> Result<u64, DbError> {
    let mut which = Condition::all().add(Column::PersonId.eq(person.uuid()));
    if let Some(kept) = kept {
        which = which.add(Column::Id.ne(kept.uuid()));
    }
    Ok(Entity::delete_many().filter(which).exec(tx).await?.rows_affected)
}

/// Forgets the sessions that no longer hold at `now`.
pub(crate) async fn delete_over(tx: &impl ConnectionTrait, now: Time) -> Result<u64, DbError> {
    let over = Condition::any()
        .add(Column::CreatedAt.lte(now.minus(LIFE).millis()))
        .add(Column::SeenAt.lte(now.minus(REST).millis()))
        .add(Condition::all().add(Column::Level.eq("half")).add(Column::CreatedAt.lte(now.minus(HALF_LIFE).millis())));
    Ok(Entity::delete_many().filter(over).exec(tx).await?.rows_affected)
}

fn level_name(level: Level) -> &'static str {
    match level {
        Level::Half => "half",
        Level::Plain => "plain",
        Level::Strong => "strong",
    }
}

fn from_row(row: Model) -> Result<Session, DbError> {
    let level = [Level::Half, Level::Plain, Level::Strong].into_iter().find(|level| level_name(*level) == row.level);
    Ok(Session {
        id: Id::from_uuid(row.id),
        person: Id::from_uuid(row.person_id),
        level: level.ok_or_else(|| DbError::unreadable("session", "an unknown level"))?,
        device: row.device,
        created_at: Time::from_millis(row.created_at),
        seen_at: Time::from_millis(row.seen_at),
    })
}
