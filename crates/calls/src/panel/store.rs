//! The tables `panel_seat` and `review_conflict`.

use base_core::{Id, Time};
use base_db::DbError;
use people::Person;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use super::{Kind, SEATS_MAX, Seat};
use crate::{Call, Submission};

mod entity {
    pub mod seat {
        use sea_orm::entity::prelude::*;

        #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
        #[sea_orm(table_name = "panel_seat")]
        pub struct Model {
            #[sea_orm(primary_key, auto_increment = false)]
            pub id: Uuid,
            pub call_id: Uuid,
            pub number: i32,
            pub person_id: Option<Uuid>,
            pub kind: String,
            pub languages: String,
            pub themes: String,
            pub most: i32,
            pub since: i64,
            pub left_at: Option<i64>,
        }

        #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
        pub enum Relation {}

        impl ActiveModelBehavior for ActiveModel {}
    }

    pub mod conflict {
        use sea_orm::entity::prelude::*;

        #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
        #[sea_orm(table_name = "review_conflict")]
        pub struct Model {
            #[sea_orm(primary_key, auto_increment = false)]
            pub seat_id: Uuid,
            #[sea_orm(primary_key, auto_increment = false)]
            pub submission_id: Uuid,
            pub note: String,
            pub at: i64,
        }

        #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
        pub enum Relation {}

        impl ActiveModelBehavior for ActiveModel {}
    }
}

use entity::{conflict, seat};

/// The seats of a call, in the order in which they were given.
pub async fn of_call(db: &impl ConnectionTrait, call: Id<Call>) -> Result<Vec<Seat>, DbError> {
    let rows = seat::Entity::find()
        .filter(seat::Column::CallId.eq(call.uuid()))
        .order_by_asc(seat::Column::Since)
        .order_by_asc(seat::Column::Id)
        .limit(SEATS_MAX)
        .all(db)
        .await?;
    rows.into_iter().map(from_row).collect()
}

/// The seats of a person, the newest first.
pub async fn of_person(db: &impl ConnectionTrait, person: Id<Person>) -> Result<Vec<Seat>, DbError> {
    let rows = seat::Entity::find()
        .filter(seat::Column::PersonId.eq(person.uuid()))
        .order_by_desc(seat::Column::Since)
        .order_by_asc(seat::Column::Id)
        .limit(SEATS_MAX)
        .all(db)
        .await?;
    rows.into_iter().map(from_row).collect()
}

/// The seat of a person in a call.
pub async fn held_by(db: &impl ConnectionTrait, call: Id<Call>, person: Id<Person>) -> Result<Option<Seat>, DbError> {
    let query =
        seat::Entity::find().filter(seat::Column::CallId.eq(call.uuid())).filter(seat::Column::PersonId.eq(person.uuid()));
    query.one(db).await?.map(from_row).transpose()
}

/// A seat of a call.
pub async fn find(db: &impl ConnectionTrait, call: Id<Call>, id: Id<Seat>) -> Result<Option<Seat>, DbError> {
    let query = seat::Entity::find_by_id(id.uuid()).filter(seat::Column::CallId.eq(call.uuid()));
    query.one(db).await?.map(from_row).transpose()
}

/// The seat of a call with this number.
pub async fn numbered(db: &impl ConnectionTrait, call: Id<Call>, number: u32) -> Result<Option<Seat>, DbError> {
    let number = i32::try_from(number).unwrap_or_default();
    let query = seat::Entity::find().filter(seat::Column::CallId.eq(call.uuid())).filter(seat::Column::Number.eq(number));
    query.one(db).await?.map(from_row).transpose()
}

/// Writes a seat, new or changed. To be done while the call is held.
pub(crate) async fn put(tx: &impl ConnectionTrait, seat: &Seat) -> Result<(), DbError> {
    let unwritable = |error: serde_json::Error| DbError::unreadable("panel_seat", error);
    let row = seat::ActiveModel {
        id: Set(seat.id.uuid()),
        call_id: Set(seat.call.uuid()),
        number: Set(i32::try_from(seat.number).unwrap_or(i32::MAX)),
        person_id: Set(seat.person.map(Id::uuid)),
        kind: Set(seat.kind.as_str().to_owned()),
        languages: Set(serde_json::to_string(&seat.languages).map_err(unwritable)?),
        themes: Set(serde_json::to_string(&seat.themes).map_err(unwritable)?),
        most: Set(i32::try_from(seat.most).unwrap_or(i32::MAX)),
        since: Set(seat.since.millis()),
        left_at: Set(seat.left_at.map(Time::millis)),
    };
    let columns = [seat::Column::Kind, seat::Column::Languages, seat::Column::Themes, seat::Column::Most, seat::Column::LeftAt];
    let known = OnConflict::column(seat::Column::Id).update_columns(columns).to_owned();
    seat::Entity::insert(row).on_conflict(known).exec_without_returning(tx).await?;
    Ok(())
}

/// Notes that who holds the seat must not read a submission; says whether that is new.
pub(crate) async fn declare(
    tx: &impl ConnectionTrait,
    seat: Id<Seat>,
    submission: Id<Submission>,
    note: &str,
    now: Time,
) -> Result<bool, DbError> {
    let row = conflict::ActiveModel {
        seat_id: Set(seat.uuid()),
        submission_id: Set(submission.uuid()),
        note: Set(note.to_owned()),
        at: Set(now.millis()),
    };
    let known = OnConflict::columns([conflict::Column::SeatId, conflict::Column::SubmissionId]).do_nothing().to_owned();
    Ok(conflict::Entity::insert(row).on_conflict(known).exec_without_returning(tx).await? > 0)
}

/// Whether it was said that who holds the seat must not read a submission.
pub async fn is_declared(db: &impl ConnectionTrait, seat: Id<Seat>, submission: Id<Submission>) -> Result<bool, DbError> {
    Ok(conflict::Entity::find_by_id((seat.uuid(), submission.uuid())).one(db).await?.is_some())
}

/// What was declared about these submissions: seat, submission and note.
pub async fn declared_on(
    db: &impl ConnectionTrait,
    submissions: &[Id<Submission>],
) -> Result<Vec<(Id<Seat>, Id<Submission>, String)>, DbError> {
    let rows = conflict::Entity::find()
        .filter(conflict::Column::SubmissionId.is_in(submissions.iter().map(|submission| submission.uuid())))
        .order_by_asc(conflict::Column::At)
        .order_by_asc(conflict::Column::SeatId)
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|row| (Id::from_uuid(row.seat_id), Id::from_uuid(row.submission_id), row.note)).collect())
}

/// Seat and submission of every conflict that was declared by these seats.
pub async fn declared(
    db: &impl ConnectionTrait,
    seats: &[Id<Seat>],
) -> Result<std::collections::HashSet<(Id<Seat>, Id<Submission>)>, DbError> {
    let rows =
        conflict::Entity::find().filter(conflict::Column::SeatId.is_in(seats.iter().map(|seat| seat.uuid()))).all(db).await?;
    Ok(rows.into_iter().map(|row| (Id::from_uuid(row.seat_id), Id::from_uuid(row.submission_id))).collect())
}

fn from_row(row: seat::Model) -> Result<Seat, DbError> {
    let unreadable = |error: serde_json::Error| DbError::unreadable("panel_seat", error);
    Ok(Seat {
        id: Id::from_uuid(row.id),
        call: Id::from_uuid(row.call_id),
        number: u32::try_from(row.number).unwrap_or_default(),
        person: row.person_id.map(Id::from_uuid),
        kind: Kind::find(&row.kind).ok_or_else(|| DbError::unreadable("panel_seat", &row.kind))?,
        languages: serde_json::from_str(&row.languages).map_err(unreadable)?,
        themes: serde_json::from_str(&row.themes).map_err(unreadable)?,
        most: u32::try_from(row.most).unwrap_or_default(),
        since: Time::from_millis(row.since),
        left_at: row.left_at.map(Time::from_millis),
    })
}
