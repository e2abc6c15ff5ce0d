//! The table `tally`.

use std::collections::HashMap;

use base_core::{Id, Time};
use base_db::DbError;
use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
};

use super::Tally;
use crate::{Call, Submission, submission};

pub(crate) mod entity {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "tally")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub submission_id: Uuid,
        pub call_id: Uuid,
        pub number: i32,
        pub reviews: i32,
        pub residents: i32,
        pub mean: Option<i32>,
        pub spread: Option<i32>,
        pub given: String,
        pub stays: Option<i32>,
        pub updated_at: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

use entity::{ActiveModel, Column, Entity, Model};

/// In which order a table stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// The best first.
    Mean,
    /// Where readers are furthest apart first.
    Spread,
    /// The firmest first.
    Stays,
    Number,
}

impl Order {
    pub const ALL: [Self; 4] = [Self::Mean, Self::Spread, Self::Stays, Self::Number];

    /// As part of addresses and message keys.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Mean => "mean",
            Self::Spread => "spread",
            Self::Stays => "stays",
            Self::Number => "number",
        }
    }
}

/// At most `rows_max` tallies of what is sent in a call. What has none stands last, by number.
pub async fn list(
    db: &impl ConnectionTrait,
    call: Id<Call>,
    order: Order,
    skipped: u64,
    rows_max: u64,
) -> Result<Vec<Tally>, DbError> {
    let query = Entity::find().filter(standing(call));
    // Where nothing is known the engines differ in what comes first: it is said.
    let query = match order {
        Order::Mean => query.order_by_desc(Column::Mean.if_null(-1)),
        Order::Spread => query.order_by_desc(Column::Spread.if_null(-1)),
        Order::Stays => query.order_by_desc(Column::Stays.if_null(-1)),
        Order::Number => query,
    };
    let rows = query.order_by_asc(Column::Number).offset(skipped).limit(rows_max).all(db).await?;
    rows.into_iter().map(from_row).collect()
}

/// How many there are.
pub async fn count(db: &impl ConnectionTrait, call: Id<Call>) -> Result<u64, DbError> {
    Ok(Entity::find().filter(standing(call)).count(db).await?)
}

/// When marks of a call changed last, as far as they count.
pub async fn changed_at(db: &impl ConnectionTrait, call: Id<Call>) -> Result<Option<Time>, DbError> {
    let last: Option<Option<i64>> = Entity::find()
        .select_only()
        .column_as(Column::UpdatedAt.max(), "last")
        .filter(standing(call))
        .into_tuple()
        .one(db)
        .await?;
    Ok(last.flatten().map(Time::from_millis))
}

/// How many have fewer than `wanted` readers so far.
pub async fn count_short(db: &impl ConnectionTrait, call: Id<Call>, wanted: u32) -> Result<u64, DbError> {
    let wanted = i32::try_from(wanted).unwrap_or(i32::MAX);
    Ok(Entity::find().filter(standing(call)).filter(Column::Reviews.lt(wanted)).count(db).await?)
}

/// All tallies of what is sent in a call, by number.
pub async fn all(db: &impl ConnectionTrait, call: Id<Call>) -> Result<Vec<Tally>, DbError> {
    // bounded: by the call; figures are of all that was sent.
    let rows = Entity::find().filter(standing(call)).order_by_asc(Column::Number).all(db).await?;
    rows.into_iter().map(from_row).collect()
}

/// How many readers gave theirs to each submission of a call.
pub async fn of_call(db: &impl ConnectionTrait, call: Id<Call>) -> Result<HashMap<Id<Submission>, u32>, DbError> {
    let rows: Vec<(uuid::Uuid, i32)> = Entity::find()
        .select_only()
        .columns([Column::SubmissionId, Column::Reviews])
        .filter(Column::CallId.eq(call.uuid()))
        .into_tuple()
        // bounded: by the call.
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|(id, reviews)| (Id::from_uuid(id), u32::try_from(reviews).unwrap_or_default())).collect())
}

/// The tally of a submission.
pub async fn find(db: &impl ConnectionTrait, submission: Id<Submission>) -> Result<Option<Tally>, DbError> {
    Entity::find_by_id(submission.uuid()).one(db).await?.map(from_row).transpose()
}

/// The tallies of these submissions.
pub async fn of(db: &impl ConnectionTrait, submissions: &[Id<Submission>]) -> Result<HashMap<Id<Submission>, Tally>, DbError> {
    let rows =
        Entity::find().filter(Column::SubmissionId.is_in(submissions.iter().map(|submission| submission.uuid()))).all(db).await?;
    rows.into_iter().map(|row| from_row(row).map(|tally| (tally.submission, tally))).collect()
}

/// Writes a tally, new or changed.
pub(crate) async fn put(tx: &impl ConnectionTrait, tally: &Tally) -> Result<(), DbError> {
    let columns =
        [Column::Reviews, Column::Residents, Column::Mean, Column::Spread, Column::Given, Column::Stays, Column::UpdatedAt];
    let known = OnConflict::column(Column::SubmissionId).update_columns(columns).to_owned();
    Entity::insert(to_row(tally)?).on_conflict(known).exec_without_returning(tx).await?;
    Ok(())
}

/// Makes an empty tally for whatever is sent in a call and has none.
pub(crate) async fn begin(tx: &impl ConnectionTrait, tallies: &[Tally]) -> Result<(), DbError> {
    const ROWS_AT_ONCE: usize = 500;
    for some in tallies.chunks(ROWS_AT_ONCE) {
        let rows = some.iter().map(to_row).collect::<Result<Vec<_>, _>>()?;
        let known = OnConflict::column(Column::SubmissionId).do_nothing().to_owned();
        Entity::insert_many(rows).on_conflict(known).exec_without_returning(tx).await?;
    }
    Ok(())
}

/// Notes how firm each is.
pub(crate) async fn put_stays(tx: &impl ConnectionTrait, stays: &[(Id<Submission>, u32)]) -> Result<(), DbError> {
    // As many submissions share a value as there are thousandths: a statement for each value.
    let mut by_value: HashMap<u32, Vec<uuid::Uuid>> = HashMap::new();
    for (submission, share) in stays {
        by_value.entry(*share).or_default().push(submission.uuid());
    }
    for (share, submissions) in by_value {
        let share = i32::try_from(share).unwrap_or(i32::MAX);
        Entity::update_many()
            .col_expr(Column::Stays, sea_orm::sea_query::Expr::value(share))
            .filter(Column::SubmissionId.is_in(submissions))
            .exec(tx)
            .await?;
    }
    Ok(())
}

/// Of a call, and not taken back by its authors.
fn standing(call: Id<Call>) -> Condition {
    Condition::all().add(Column::CallId.eq(call.uuid())).add(Column::SubmissionId.in_subquery(submission::store::sent(call)))
}

fn to_row(tally: &Tally) -> Result<ActiveModel, DbError> {
    let count = |n: u32| i32::try_from(n).unwrap_or(i32::MAX);
    Ok(ActiveModel {
        submission_id: Set(tally.submission.uuid()),
        call_id: Set(tally.call.uuid()),
        number: Set(count(tally.number)),
        reviews: Set(count(tally.reviews)),
        residents: Set(count(tally.residents)),
        mean: Set(tally.mean.map(count)),
        spread: Set(tally.spread.map(count)),
        given: Set(serde_json::to_string(&tally.given).map_err(|error| DbError::unreadable("tally", error))?),
        stays: Set(tally.stays.map(count)),
        updated_at: Set(tally.updated_at.millis()),
    })
}

fn from_row(row: Model) -> Result<Tally, DbError> {
    let count = |n: i32| u32::try_from(n).unwrap_or_default();
    Ok(Tally {
        submission: Id::from_uuid(row.submission_id),
        call: Id::from_uuid(row.call_id),
        number: count(row.number),
        reviews: count(row.reviews),
        residents: count(row.residents),
        mean: row.mean.map(count),
        spread: row.spread.map(count),
        given: serde_json::from_str(&row.given).map_err(|error| DbError::unreadable("tally", error))?,
        stays: row.stays.map(count),
        updated_at: Time::from_millis(row.updated_at),
    })
}
