//! The table `review`, and what a reader has before her.

use std::collections::HashMap;

use base_core::{Id, Time};
use base_db::DbError;
use sea_orm::sea_query::{Expr, ExprTrait, OnConflict, Query, SelectStatement, SimpleExpr};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use super::assignment::store::entity as assignment;
use super::{Marks, Review, State};
use crate::panel::{Kind, SEATS_MAX, Seat};
use crate::{Call, Submission};

mod entity {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "review")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub seat_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub submission_id: Uuid,
        pub call_id: Uuid,
        pub kind: String,
        pub state: String,
        pub scores: String,
        pub remark: String,
        pub given_at: Option<i64>,
        pub updated_at: i64,
        pub revision: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

use entity::{ActiveModel, Column, Entity, Model};

/// What a seat says of a submission.
pub async fn find(db: &impl ConnectionTrait, seat: Id<Seat>, submission: Id<Submission>) -> Result<Option<Review>, DbError> {
    Entity::find_by_id((seat.uuid(), submission.uuid())).one(db).await?.map(from_row).transpose()
}

/// What all say of a submission, by seat.
pub async fn of_submission(db: &impl ConnectionTrait, submission: Id<Submission>) -> Result<Vec<Review>, DbError> {
    let rows = Entity::find()
        .filter(Column::SubmissionId.eq(submission.uuid()))
        .order_by_asc(Column::SeatId)
        .limit(SEATS_MAX)
        .all(db)
        .await?;
    rows.into_iter().map(from_row).collect()
}

/// How far a seat is with each submission of its call that it has begun.
pub async fn states(db: &impl ConnectionTrait, seat: Id<Seat>) -> Result<Vec<(Id<Submission>, State)>, DbError> {
    let rows: Vec<(uuid::Uuid, String)> = Entity::find()
        .select_only()
        .columns([Column::SubmissionId, Column::State])
        .filter(Column::SeatId.eq(seat.uuid()))
        .into_tuple()
        // bounded: what one person reads.
        .all(db)
        .await?;
    rows.into_iter().map(|(submission, state)| Ok((Id::from_uuid(submission), state_of(&state)?))).collect()
}

/// How far each seat is with these submissions.
pub async fn states_of(
    db: &impl ConnectionTrait,
    submissions: &[Id<Submission>],
) -> Result<HashMap<(Id<Seat>, Id<Submission>), State>, DbError> {
    let rows: Vec<(uuid::Uuid, uuid::Uuid, String)> = Entity::find()
        .select_only()
        .columns([Column::SeatId, Column::SubmissionId, Column::State])
        .filter(Column::SubmissionId.is_in(submissions.iter().map(|submission| submission.uuid())))
        .into_tuple()
        .all(db)
        .await?;
    let read =
        |(seat, submission, state): (_, _, String)| Ok(((Id::from_uuid(seat), Id::from_uuid(submission)), state_of(&state)?));
    rows.into_iter().map(read).collect()
}

/// How many reviews the seats of a call have in each state.
pub async fn counts(db: &impl ConnectionTrait, call: Id<Call>) -> Result<Vec<(Id<Seat>, State, u32)>, DbError> {
    let rows: Vec<(uuid::Uuid, String, i64)> = Entity::find()
        .select_only()
        .columns([Column::SeatId, Column::State])
        .column_as(Column::SubmissionId.count(), "n")
        .filter(Column::CallId.eq(call.uuid()))
        .group_by(Column::SeatId)
        .group_by(Column::State)
        .into_tuple()
        // bounded: one row for each seat and state.
        .all(db)
        .await?;
    let read =
        |(seat, state, n): (_, String, i64)| Ok((Id::from_uuid(seat), state_of(&state)?, u32::try_from(n).unwrap_or(u32::MAX)));
    rows.into_iter().map(read).collect()
}

/// How many reviews these seats have given.
pub async fn given(db: &impl ConnectionTrait, seats: &[Id<Seat>]) -> Result<HashMap<Id<Seat>, u32>, DbError> {
    let rows: Vec<(uuid::Uuid, i64)> = Entity::find()
        .select_only()
        .column(Column::SeatId)
        .column_as(Column::SubmissionId.count(), "n")
        .filter(Column::SeatId.is_in(seats.iter().map(|seat| seat.uuid())))
        .filter(Column::State.eq(State::Given.as_str()))
        .group_by(Column::SeatId)
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|(seat, n)| (Id::from_uuid(seat), u32::try_from(n).unwrap_or(u32::MAX))).collect())
}

/// Writes a review, new or changed.
pub(crate) async fn put(tx: &impl ConnectionTrait, review: &Review) -> Result<(), DbError> {
    let row = ActiveModel {
        seat_id: Set(review.seat.uuid()),
        submission_id: Set(review.submission.uuid()),
        call_id: Set(review.call.uuid()),
        kind: Set(review.kind.as_str().to_owned()),
        state: Set(review.state.as_str().to_owned()),
        scores: Set(serde_json::to_string(&review.marks).map_err(|error| DbError::unreadable("review", error))?),
        remark: Set(review.remark.clone()),
        given_at: Set(review.given_at.map(Time::millis)),
        updated_at: Set(review.updated_at.millis()),
        revision: Set(i32::try_from(review.revision).unwrap_or(i32::MAX)),
    };
    let columns =
        [Column::Kind, Column::State, Column::Scores, Column::Remark, Column::GivenAt, Column::UpdatedAt, Column::Revision];
    let known = OnConflict::columns([Column::SeatId, Column::SubmissionId]).update_columns(columns).to_owned();
    Entity::insert(row).on_conflict(known).exec_without_returning(tx).await?;
    Ok(())
}

/// That a row of the assignments has no review which is more than a draft: a part of a statement.
pub(crate) fn not_done() -> SimpleExpr {
    let done = Query::select()
        .expr(Expr::val(1))
        .from(Entity)
        .and_where(Expr::col((Entity, Column::SeatId)).equals((assignment::Entity, assignment::Column::SeatId)))
        .and_where(Expr::col((Entity, Column::SubmissionId)).equals((assignment::Entity, assignment::Column::SubmissionId)))
        .and_where(Column::State.ne(State::Draft.as_str()))
        .take();
    Expr::exists(done).not()
}

/// What a seat has begun or given: a part of a statement.
pub(crate) fn given_or_begun(seat: Id<Seat>) -> SelectStatement {
    Query::select().column(Column::SubmissionId).from(Entity).and_where(Column::SeatId.eq(seat.uuid())).take()
}

fn state_of(name: &str) -> Result<State, DbError> {
    let found = State::ALL.into_iter().find(|state| state.as_str() == name);
    found.ok_or_else(|| DbError::unreadable("review", name))
}

fn from_row(row: Model) -> Result<Review, DbError> {
    let marks: Marks = serde_json::from_str(&row.scores).map_err(|error| DbError::unreadable("review", error))?;
    Ok(Review {
        seat: Id::from_uuid(row.seat_id),
        submission: Id::from_uuid(row.submission_id),
        call: Id::from_uuid(row.call_id),
        kind: Kind::find(&row.kind).ok_or_else(|| DbError::unreadable("review", &row.kind))?,
        state: state_of(&row.state)?,
        marks,
        remark: row.remark,
        given_at: row.given_at.map(Time::from_millis),
        updated_at: Time::from_millis(row.updated_at),
        revision: u32::try_from(row.revision).unwrap_or_default(),
    })
}
