//! The table `person`.

use std::collections::HashMap;

use base_core::{Id, Time};
use base_db::DbError;
use sea_orm::sea_query::{Expr, ExprTrait, LockType};
use sea_orm::{
    ActiveValue, ActiveValue::NotSet, ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, EntityTrait, PaginatorTrait,
    QueryFilter, QueryOrder, QuerySelect, Select,
};

use super::{Person, State, folded_email, folded_name};
use crate::role::{self, Role};
use crate::{device, session};

pub(crate) mod entity {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "person")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub name: Option<String>,
        pub name_folded: String,
        pub email: Option<String>,
        pub email_folded: Option<String>,
        pub lang: String,
        pub state: String,
        pub fictional: bool,
        pub created_at: i64,
        pub updated_at: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

use entity::{ActiveModel, Column, Entity, Model};

/// Which persons a list shows, and in which order.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// Words of the name or the address; empty for all.
    pub words: String,
    pub state: Option<State>,
    /// Who holds this role, wherever.
    pub role: Option<Role>,
    /// Who was here before that and is known on no device any more: nobody has signed in as her for as long as devices are known.
    pub unused_since: Option<Time>,
    pub order: Order,
    /// The last first.
    pub is_turned: bool,
}

/// What a list of persons is sorted by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    #[default]
    Name,
    State,
    /// Since when she is here.
    Since,
}

/// The person with this id.
pub async fn find(db: &impl ConnectionTrait, id: Id<Person>) -> Result<Option<Person>, DbError> {
    Ok(Entity::find_by_id(id.uuid()).one(db).await?.and_then(from_row))
}

/// The same, held as she is until the transaction ends.
pub(crate) async fn hold(tx: &impl ConnectionTrait, id: Id<Person>) -> Result<Option<Person>, DbError> {
    Ok(Entity::find_by_id(id.uuid()).lock(LockType::NoKeyUpdate).one(tx).await?.and_then(from_row))
}

/// At most a hundred who are called by their address, since they were asked to come before `asked_before` and never have.
pub(crate) async fn expected(tx: &impl ConnectionTrait, asked_before: Time) -> Result<Vec<Person>, DbError> {
    const PERSONS_MAX: u64 = 100;
    let rows = Entity::find()
        .filter(Column::State.eq(State::Invited.as_str()))
        .filter(Column::CreatedAt.lt(asked_before.millis()))
        .filter(Expr::col(Column::Name).eq(Expr::col(Column::Email)))
        .order_by_asc(Column::CreatedAt)
        .order_by_asc(Column::Id)
        .limit(PERSONS_MAX)
        .all(tx)
        .await?;
    Ok(rows.into_iter().filter_map(from_row).collect())
}

/// Whether she was erased.
pub async fn is_erased(db: &impl ConnectionTrait, id: Id<Person>) -> Result<bool, DbError> {
    Ok(Entity::find_by_id(id.uuid()).filter(Column::State.eq("erased")).count(db).await? > 0)
}

/// The person with this mail address, however it is spelt.
pub async fn by_email(db: &impl ConnectionTrait, email: &str) -> Result<Option<Person>, DbError> {
    Ok(Entity::find().filter(Column::EmailFolded.eq(folded_email(email))).one(db).await?.and_then(from_row))
}

/// The persons with these ids. One statement.
pub async fn by_ids(db: &impl ConnectionTrait, ids: &[Id<Person>]) -> Result<HashMap<Id<Person>, Person>, DbError> {
    let rows = Entity::find().filter(Column::Id.is_in(ids.iter().map(|id| id.uuid()))).all(db).await?;
    Ok(rows.into_iter().filter_map(from_row).map(|person| (person.id, person)).collect())
}

/// The made-up persons of a demonstration, in the order in which they were made.
pub async fn fictional(db: &impl ConnectionTrait) -> Result<Vec<Person>, DbError> {
    const PERSONS_MAX: u64 = 30;
    let rows = Entity::find().filter(Column::Fictional.eq(true)).order_by_asc(Column::Id).limit(PERSONS_MAX).all(db).await?;
    Ok(rows.into_iter().filter_map(from_row).collect())
}

/// At most `rows_max` persons, after `skipped` of them. One statement.
pub async fn list(db: &impl ConnectionTrait, wanted: &Wanted, skipped: u64, rows_max: u64) -> Result<Vec<Person>, DbError> {
    let direction = if wanted.is_turned { sea_orm::Order::Desc } else { sea_orm::Order::Asc };
    let column = match wanted.order {
        Order::Name => Column::NameFolded,
        Order::State => Column::State,
        Order::Since => Column::CreatedAt,
    };
    let rows = meant(wanted)
        .order_by(column, direction)
        .order_by_asc(Column::NameFolded)
        .order_by_asc(Column::Id)
        .offset(skipped)
        .limit(rows_max)
        .all(db)
        .await?;
    Ok(rows.into_iter().filter_map(from_row).collect())
}

/// How many there are. One statement.
pub async fn count(db: &impl ConnectionTrait, wanted: &Wanted) -> Result<u64, DbError> {
    Ok(meant(wanted).count(db).await?)
}

fn meant(wanted: &Wanted) -> Select<Entity> {
    let mut query = Entity::find();
    query = match wanted.state {
        Some(state) => query.filter(Column::State.eq(state.as_str())),
        None => query.filter(Column::State.ne("erased")),
    };
    if let Some(since) = wanted.unused_since {
        query = query
            .filter(Column::CreatedAt.lt(since.millis()))
            .filter(Column::Id.not_in_subquery(device::store::persons()))
            .filter(Column::Id.not_in_subquery(session::store::persons()));
    }
    if let Some(role) = wanted.role {
        query = query.filter(Column::Id.in_subquery(role::store::persons_with(role)));
    }
    for word in wanted.words.split_whitespace().take(8) {
        let anywhere = Condition::any()
            .add(Column::NameFolded.contains(folded_name(word)))
            .add(Column::EmailFolded.contains(folded_email(word)));
        query = query.filter(anywhere);
    }
    query
}

/// Writes a new person.
pub(crate) async fn insert(tx: &impl ConnectionTrait, person: &Person) -> Result<(), DbError> {
    Entity::insert(to_row(person)).exec_without_returning(tx).await?;
    Ok(())
}

/// What changes of a person; what is `None` stays as it is kept.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Change<'a> {
    pub name: Option<&'a str>,
    pub email: Option<&'a str>,
    pub lang: Option<&'a str>,
    pub state: Option<State>,
}

/// Changes a person if she still is in the state in which she was read; says whether she was.
pub(crate) async fn change(tx: &impl ConnectionTrait, was: &Person, change: Change<'_>, now: Time) -> Result<bool, DbError> {
    let row = ActiveModel {
        name: to_set(change.name.map(|name| Some(name.to_owned()))),
        name_folded: to_set(change.name.map(folded_name)),
        email: to_set(change.email.map(|email| Some(email.to_owned()))),
        email_folded: to_set(change.email.map(|email| Some(folded_email(email)))),
        lang: to_set(change.lang.map(str::to_owned)),
        state: to_set(change.state.map(|state| state.as_str().to_owned())),
        updated_at: Set(now.millis()),
        ..ActiveModel::default()
    };
    let her = Entity::update_many().set(row).filter(Column::Id.eq(was.id.uuid())).filter(Column::State.eq(was.state.as_str()));
    Ok(her.exec(tx).await?.rows_affected > 0)
}

fn to_set<T: Into<sea_orm::Value>>(value: Option<T>) -> ActiveValue<T> {
    value.map_or(NotSet, Set)
}

fn to_row(person: &Person) -> ActiveModel {
    ActiveModel {
        id: Set(person.id.uuid()),
        name: Set(Some(person.name.clone())),
        name_folded: Set(folded_name(&person.name)),
        email: Set(Some(person.email.clone())),
        email_folded: Set(Some(folded_email(&person.email))),
        lang: Set(person.lang.clone()),
        state: Set(person.state.as_str().to_owned()),
        fictional: Set(person.fictional),
        created_at: Set(person.created_at.millis()),
        updated_at: Set(person.updated_at.millis()),
    }
}

/// `None` for one who was erased: nothing of her is left to be shown.
pub(crate) fn from_row(row: Model) -> Option<Person> {
    Some(Person {
        id: Id::from_uuid(row.id),
        name: row.name?,
        email: row.email?,
        lang: row.lang,
        state: State::find(&row.state)?,
        fictional: row.fictional,
        created_at: Time::from_millis(row.created_at),
        updated_at: Time::from_millis(row.updated_at),
    })
}
