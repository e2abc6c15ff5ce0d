//! The table `role_grant`.

use std::collections::HashMap;

use base_core::{Id, Time};
use base_db::DbError;
use sea_orm::sea_query::{OnConflict, SelectStatement};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, JoinType, QueryFilter, QueryOrder, QuerySelect, QueryTrait,
    RelationTrait,
};

use super::{Grant, Role, Scope};
use crate::Person;
use crate::person::{self, State};

pub(crate) mod entity {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "role_grant")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub person_id: Uuid,
        pub role: String,
        pub scope_kind: String,
        pub scope: String,
        pub at: i64,
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

    impl ActiveModelBehavior for ActiveModel {}
}

use entity::{ActiveModel, Column, Entity, Model, Relation};

/// The roles of these persons, in the order of their names. One statement.
pub async fn of_persons(db: &impl ConnectionTrait, persons: &[Id<Person>]) -> Result<HashMap<Id<Person>, Vec<Grant>>, DbError> {
    let rows = Entity::find()
        .filter(Column::PersonId.is_in(persons.iter().map(|id| id.uuid())))
        .order_by_asc(Column::Role)
        .order_by_asc(Column::ScopeKind)
        .order_by_asc(Column::Scope)
        .all(db)
        .await?;
    let mut found: HashMap<Id<Person>, Vec<Grant>> = HashMap::new();
    for row in rows {
        found.entry(Id::from_uuid(row.person_id)).or_default().push(from_row(row)?);
    }
    Ok(found)
}

/// The roles of one person. One statement.
pub async fn of_person(db: &impl ConnectionTrait, person: Id<Person>) -> Result<Vec<Grant>, DbError> {
    Ok(of_persons(db, &[person]).await?.remove(&person).unwrap_or_default())
}

/// Who holds the role for the whole site and may sign in. Held fast until the transaction ends: two of them cannot take
/// it from each other at the same time.
pub(crate) async fn holders(tx: &impl ConnectionTrait, role: Role) -> Result<Vec<Id<Person>>, DbError> {
    // bounded: few hold one role for the whole site.
    let rows = Entity::find()
        .join(JoinType::InnerJoin, Relation::Person.def())
        .filter(Column::Role.eq(role.as_str()))
        .filter(Column::ScopeKind.eq("site"))
        .filter(person::store::entity::Column::State.eq(State::Accepted.as_str()))
        .order_by_asc(Column::Id)
        .lock_exclusive()
        .all(tx)
        .await?;
    Ok(rows.into_iter().map(|row| Id::from_uuid(row.person_id)).collect())
}

/// At most `rows_max` persons who hold the role for the whole site and may sign in, those first who have held it for longest. Two
/// statements.
pub async fn for_site(db: &impl ConnectionTrait, role: Role, rows_max: u64) -> Result<Vec<Person>, DbError> {
    let rows = Entity::find()
        .join(JoinType::InnerJoin, Relation::Person.def())
        .filter(Column::Role.eq(role.as_str()))
        .filter(Column::ScopeKind.eq("site"))
        .filter(person::store::entity::Column::State.eq(State::Accepted.as_str()))
        .order_by_asc(Column::At)
        .order_by_asc(Column::Id)
        .limit(rows_max)
        .all(db)
        .await?;
    let ids: Vec<_> = rows.iter().map(|row| Id::from_uuid(row.person_id)).collect();
    let mut persons = person::store::by_ids(db, &ids).await?;
    Ok(ids.iter().filter_map(|id| persons.remove(id)).collect())
}

/// The ids of those who hold the role, wherever: a part of a statement.
pub(crate) fn persons_with(role: Role) -> SelectStatement {
    Entity::find().select_only().column(Column::PersonId).filter(Column::Role.eq(role.as_str())).into_query()
}

/// Writes a grant; says whether it is new.
pub(crate) async fn insert(tx: &impl ConnectionTrait, person: Id<Person>, grant: &Grant) -> Result<bool, DbError> {
    let (kind, scope) = grant.scope.parts();
    let row = ActiveModel {
        id: Set(grant.id.uuid()),
        person_id: Set(person.uuid()),
        role: Set(grant.role.as_str().to_owned()),
        scope_kind: Set(kind.to_owned()),
        scope: Set(scope.to_owned()),
        at: Set(grant.at.millis()),
    };
    let known = OnConflict::columns([Column::PersonId, Column::Role, Column::ScopeKind, Column::Scope]).do_nothing().to_owned();
    Ok(Entity::insert(row).on_conflict(known).exec_without_returning(tx).await? > 0)
}

/// Takes a grant back; says whether there was one.
pub(crate) async fn delete(tx: &impl ConnectionTrait, person: Id<Person>, grant: Id<Grant>) -> Result<bool, DbError> {
    let one = Entity::delete_many().filter(Column::Id.eq(grant.uuid())).filter(Column::PersonId.eq(person.uuid()));
    Ok(one.exec(tx).await?.rows_affected > 0)
}

fn from_row(row: Model) -> Result<Grant, DbError> {
    let broken = |what: &str| DbError::unreadable("role_grant", what);
    Ok(Grant {
        id: Id::from_uuid(row.id),
        role: Role::find(&row.role).ok_or_else(|| broken("an unknown role"))?,
        scope: Scope::read(&row.scope_kind, &row.scope).ok_or_else(|| broken("an unknown scope"))?,
        at: Time::from_millis(row.at),
    })
}
