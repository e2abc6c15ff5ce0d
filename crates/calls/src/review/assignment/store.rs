//! The table `review_assignment`.

use std::collections::HashMap;

use base_core::{Id, Time};
use base_db::DbError;
use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
};
use uuid::Uuid;

use super::Why;
use super::acts::{Assigned, How};
use crate::Submission;
use crate::panel::Seat;
use crate::panel::ties::Conflict;
use crate::review::store::{given_or_begun, not_done};

pub(crate) mod entity {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "review_assignment")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub seat_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub submission_id: Uuid,
        pub how: String,
        pub why: String,
        pub at: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

use entity::{ActiveModel, Column, Entity, Model};

/// Rows that one statement writes.
const ROWS_AT_ONCE: usize = 500;

/// Who is to read these submissions, in the order in which they were chosen.
pub async fn of_submissions(db: &impl ConnectionTrait, submissions: &[Id<Submission>]) -> Result<Vec<Assigned>, DbError> {
    let rows = Entity::find()
        .filter(Column::SubmissionId.is_in(submissions.iter().map(|submission| submission.uuid())))
        .order_by_asc(Column::At)
        .order_by_asc(Column::SeatId)
        .all(db)
        .await?;
    rows.into_iter().map(from_row).collect()
}

/// How much each of these seats has to read.
pub async fn loads(db: &impl ConnectionTrait, seats: &[Id<Seat>]) -> Result<HashMap<Id<Seat>, u32>, DbError> {
    let rows: Vec<(Uuid, i64)> = Entity::find()
        .select_only()
        .column(Column::SeatId)
        .column_as(Column::SubmissionId.count(), "n")
        .filter(Column::SeatId.is_in(seats.iter().map(|seat| seat.uuid())))
        .group_by(Column::SeatId)
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|(seat, n)| (Id::from_uuid(seat), u32::try_from(n).unwrap_or(u32::MAX))).collect())
}

/// How much these seats have still to read: what is not given, and not left to others.
pub async fn count_open(db: &impl ConnectionTrait, seats: &[Id<Seat>]) -> Result<u64, DbError> {
    let seats: Vec<Uuid> = seats.iter().map(|seat| seat.uuid()).collect();
    let rest = Entity::find().filter(Column::SeatId.is_in(seats)).filter(not_done());
    Ok(rest.count(db).await?)
}

/// Everything that these seats have to read: seat and submission.
pub async fn pairs(db: &impl ConnectionTrait, seats: &[Id<Seat>]) -> Result<Vec<(Id<Seat>, Id<Submission>)>, DbError> {
    let rows: Vec<(Uuid, Uuid)> = Entity::find()
        .select_only()
        .columns([Column::SeatId, Column::SubmissionId])
        .filter(Column::SeatId.is_in(seats.iter().map(|seat| seat.uuid())))
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|(seat, submission)| (Id::from_uuid(seat), Id::from_uuid(submission))).collect())
}

/// Whether it is to be read from this seat.
pub async fn is_assigned(db: &impl ConnectionTrait, seat: Id<Seat>, submission: Id<Submission>) -> Result<bool, DbError> {
    Ok(Entity::find_by_id((seat.uuid(), submission.uuid())).one(db).await?.is_some())
}

/// Writes who is to read what; what was so before stays.
pub(crate) async fn insert(tx: &impl ConnectionTrait, assigned: &[Assigned]) -> Result<(), DbError> {
    for some in assigned.chunks(ROWS_AT_ONCE) {
        let rows = some.iter().map(to_row).collect::<Result<Vec<_>, _>>()?;
        let known = OnConflict::columns([Column::SeatId, Column::SubmissionId]).do_nothing().to_owned();
        Entity::insert_many(rows).on_conflict(known).exec_without_returning(tx).await?;
    }
    Ok(())
}

pub(crate) async fn delete(tx: &impl ConnectionTrait, seat: Id<Seat>, submission: Id<Submission>) -> Result<bool, DbError> {
    Ok(Entity::delete_by_id((seat.uuid(), submission.uuid())).exec(tx).await?.rows_affected > 0)
}

/// Frees what a seat has to read and nobody has begun there.
pub(crate) async fn free(tx: &impl ConnectionTrait, seat: Id<Seat>) -> Result<(), DbError> {
    let rest = Entity::delete_many()
        .filter(Column::SeatId.eq(seat.uuid()))
        .filter(Column::SubmissionId.not_in_subquery(given_or_begun(seat)));
    rest.exec(tx).await?;
    Ok(())
}

fn to_row(assigned: &Assigned) -> Result<ActiveModel, DbError> {
    Ok(ActiveModel {
        seat_id: Set(assigned.seat.uuid()),
        submission_id: Set(assigned.submission.uuid()),
        how: Set(assigned.how.as_str().to_owned()),
        why: Set(serde_json::to_string(&assigned.why).map_err(|error| DbError::unreadable("review_assignment", error))?),
        at: Set(assigned.at.millis()),
    })
}

fn from_row(row: Model) -> Result<Assigned, DbError> {
    let why: Vec<Why<Conflict>> =
        serde_json::from_str(&row.why).map_err(|error| DbError::unreadable("review_assignment", error))?;
    Ok(Assigned {
        seat: Id::from_uuid(row.seat_id),
        submission: Id::from_uuid(row.submission_id),
        how: How::find(&row.how).ok_or_else(|| DbError::unreadable("review_assignment", &row.how))?,
        why,
        at: Time::from_millis(row.at),
    })
}
