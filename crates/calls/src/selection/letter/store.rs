//! The table `verdict_letter`.

use base_core::{Id, Time};
use base_db::DbError;
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
};

use super::VerdictLetter;
use crate::{Call, Submission};

mod entity {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "verdict_letter")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub call_id: Uuid,
        pub submission_id: Uuid,
        pub person_id: Uuid,
        pub lang: String,
        pub subject: String,
        pub body: String,
        pub read_at: Option<i64>,
        pub sent_at: Option<i64>,
        pub revision: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

use entity::{ActiveModel, Column, Entity, Model};

/// At most `rows_max` letters of a call, in the order in which they were prepared.
pub async fn list(db: &impl ConnectionTrait, call: Id<Call>, skipped: u64, rows_max: u64) -> Result<Vec<VerdictLetter>, DbError> {
    let rows = of_call(call).order_by_asc(Column::Id).offset(skipped).limit(rows_max).all(db).await?;
    Ok(rows.into_iter().map(from_row).collect())
}

/// How many letters of a call there are, how many nobody has read over, and how many are sent.
pub async fn counts(db: &impl ConnectionTrait, call: Id<Call>) -> Result<(u64, u64, u64), DbError> {
    let all = of_call(call).count(db).await?;
    let unread = of_call(call).filter(Column::ReadAt.is_null()).count(db).await?;
    Ok((all, unread, of_call(call).filter(Column::SentAt.is_not_null()).count(db).await?))
}

/// The first letter of a call that nobody has read over.
pub async fn first_unread(db: &impl ConnectionTrait, call: Id<Call>) -> Result<Option<Id<VerdictLetter>>, DbError> {
    let first = of_call(call).filter(Column::ReadAt.is_null()).order_by_asc(Column::Id).one(db).await?;
    Ok(first.map(|row| Id::from_uuid(row.id)))
}

/// A letter of a call.
pub async fn find(db: &impl ConnectionTrait, call: Id<Call>, id: Id<VerdictLetter>) -> Result<Option<VerdictLetter>, DbError> {
    let query = Entity::find_by_id(id.uuid()).filter(Column::CallId.eq(call.uuid()));
    Ok(query.one(db).await?.map(from_row))
}

/// The letter with this id.
pub async fn by_id(db: &impl ConnectionTrait, id: Id<VerdictLetter>) -> Result<Option<VerdictLetter>, DbError> {
    Ok(Entity::find_by_id(id.uuid()).one(db).await?.map(from_row))
}

/// The first letter on a submission that was sent: what its authors read of the result.
pub async fn sent_on(db: &impl ConnectionTrait, submission: Id<Submission>) -> Result<Option<VerdictLetter>, DbError> {
    let query = Entity::find().filter(Column::SubmissionId.eq(submission.uuid())).filter(Column::SentAt.is_not_null());
    Ok(query.order_by_asc(Column::Id).one(db).await?.map(from_row))
}

/// The letters of a call that are not sent.
pub(crate) async fn unsent(tx: &impl ConnectionTrait, call: Id<Call>) -> Result<Vec<VerdictLetter>, DbError> {
    // bounded: by the call; all leave together.
    // bounded: by the call; all leave together.
    let rows = of_call(call).filter(Column::SentAt.is_null()).order_by_asc(Column::Id).all(tx).await?;
    Ok(rows.into_iter().map(from_row).collect())
}

/// Writes letters that are new; whoever has one on that submission keeps it.
pub(crate) async fn insert(tx: &impl ConnectionTrait, letters: &[VerdictLetter]) -> Result<(), DbError> {
    const ROWS_AT_ONCE: usize = 200;
    for some in letters.chunks(ROWS_AT_ONCE) {
        let known = OnConflict::columns([Column::SubmissionId, Column::PersonId]).do_nothing().to_owned();
        Entity::insert_many(some.iter().map(to_row)).on_conflict(known).exec_without_returning(tx).await?;
    }
    Ok(())
}

pub(crate) async fn update(tx: &impl ConnectionTrait, letter: &VerdictLetter) -> Result<(), DbError> {
    Entity::update_many().set(to_row(letter)).filter(Column::Id.eq(letter.id.uuid())).exec(tx).await?;
    Ok(())
}

/// Notes that all letters of a call that were not sent are on their way.
pub(crate) async fn mark_sent(tx: &impl ConnectionTrait, call: Id<Call>, now: Time) -> Result<(), DbError> {
    Entity::update_many()
        .col_expr(Column::SentAt, Expr::value(now.millis()))
        .filter(Column::CallId.eq(call.uuid()))
        .filter(Column::SentAt.is_null())
        .exec(tx)
        .await?;
    Ok(())
}

/// Takes away what was prepared and not sent.
pub(crate) async fn delete_unsent(tx: &impl ConnectionTrait, call: Id<Call>) -> Result<(), DbError> {
    Entity::delete_many().filter(Column::CallId.eq(call.uuid())).filter(Column::SentAt.is_null()).exec(tx).await?;
    Ok(())
}

fn of_call(call: Id<Call>) -> sea_orm::Select<Entity> {
    Entity::find().filter(Column::CallId.eq(call.uuid()))
}

fn to_row(letter: &VerdictLetter) -> ActiveModel {
    ActiveModel {
        id: Set(letter.id.uuid()),
        call_id: Set(letter.call.uuid()),
        submission_id: Set(letter.submission.uuid()),
        person_id: Set(letter.person.uuid()),
        lang: Set(letter.lang.clone()),
        subject: Set(letter.subject.clone()),
        body: Set(letter.body.clone()),
        read_at: Set(letter.read_at.map(Time::millis)),
        sent_at: Set(letter.sent_at.map(Time::millis)),
        revision: Set(i32::try_from(letter.revision).unwrap_or(i32::MAX)),
    }
}

fn from_row(row: Model) -> VerdictLetter {
    VerdictLetter {
        id: Id::from_uuid(row.id),
        call: Id::from_uuid(row.call_id),
        submission: Id::from_uuid(row.submission_id),
        person: Id::from_uuid(row.person_id),
        lang: row.lang,
        subject: row.subject,
        body: row.body,
        read_at: row.read_at.map(Time::from_millis),
        sent_at: row.sent_at.map(Time::from_millis),
        revision: u32::try_from(row.revision).unwrap_or_default(),
    }
}
