//! The table `job`: what is still to be done outside the database, one row for each event and subscriber.

use std::time::Duration;

use base_core::{Id, Time};
use base_db::DbError;
use sea_orm::sea_query::{Expr, LockBehavior, LockType, Query};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbBackend, EntityTrait, ExprTrait, Order, PaginatorTrait, QueryFilter,
};

use crate::Seq;

pub(crate) mod entity {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "job")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub event_seq: i64,
        pub subscriber: String,
        pub subject: String,
        pub state: String,
        pub run_at: i64,
        pub attempts: i32,
        pub last_error: Option<String>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

use entity::{Column, Entity};

/// How long a worker may hold a job before another takes it: longer than any job's own time limit.
const LEASE: Duration = Duration::from_secs(300);
/// After this many failures a job is left for the administrator.
const ATTEMPTS_MAX: i32 = 10;
/// Longest kept error, in characters.
const ERROR_CHARS_MAX: usize = 500;

/// Something to do, at least once, with one effect: the subscriber must know its own repetitions by `event_seq`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Job {
    pub id: Id<Job>,
    pub event_seq: Seq,
    pub subscriber: String,
    /// The event's subject.
    pub subject: String,
    /// How often it has been begun, this time included.
    pub attempts: i32,
}

/// How many jobs wait, are done, and are dead.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct JobCounts {
    pub waiting: u64,
    pub dead: u64,
}

pub(crate) async fn enqueue(
    tx: &impl ConnectionTrait,
    id: Id<Job>,
    event_seq: Seq,
    subscriber: &str,
    subject: &str,
    run_at: Time,
) -> Result<(), DbError> {
    Entity::insert(entity::ActiveModel {
        id: Set(id.uuid()),
        event_seq: Set(event_seq),
        subscriber: Set(subscriber.to_owned()),
        subject: Set(subject.to_owned()),
        state: Set("waiting".to_owned()),
        run_at: Set(run_at.millis()),
        attempts: Set(0),
        last_error: Set(None),
    })
    .exec_without_returning(tx)
    .await?;
    Ok(())
}

/// Takes the job that has been due for longest; it comes back by itself if the worker dies.
pub(crate) async fn claim(tx: &impl ConnectionTrait, now: Time) -> Result<Option<Job>, DbError> {
    let mut due = Query::select();
    due.column(Column::Id)
        .from(Entity)
        .and_where(Column::State.eq("waiting"))
        .and_where(Column::RunAt.lte(now.millis()))
        .order_by(Column::RunAt, Order::Asc)
        .order_by(Column::Id, Order::Asc)
        .limit(1);
    if tx.get_database_backend() == DbBackend::Postgres {
        due.lock_with_behavior(LockType::Update, LockBehavior::SkipLocked);
    }
    let claimed = Entity::update_many()
        .col_expr(Column::RunAt, Expr::value(now.plus(LEASE).millis()))
        .col_expr(Column::Attempts, Expr::col(Column::Attempts).add(1))
        .filter(Column::Id.in_subquery(due))
        .exec_with_returning(tx)
        .await?;
    Ok(claimed.into_iter().next().map(|row| Job {
        id: Id::from_uuid(row.id),
        event_seq: row.event_seq,
        subscriber: row.subscriber,
        subject: row.subject,
        attempts: row.attempts,
    }))
}

/// The job is done.
pub(crate) async fn finish(tx: &impl ConnectionTrait, job: &Job) -> Result<(), DbError> {
    Entity::update_many()
        .col_expr(Column::State, Expr::value("done"))
        .col_expr(Column::LastError, Expr::value(Option::<String>::None))
        .filter(Column::Id.eq(job.id.uuid()))
        .exec(tx)
        .await?;
    Ok(())
}

/// The job failed: again after 2, 4, 8 … minutes, and after [`ATTEMPTS_MAX`] times no more.
pub(crate) async fn fail(tx: &impl ConnectionTrait, job: &Job, error: &str, now: Time) -> Result<(), DbError> {
    let dead = job.attempts >= ATTEMPTS_MAX;
    let pause = Duration::from_secs(60 << job.attempts.clamp(0, ATTEMPTS_MAX));
    let error: String = error.chars().take(ERROR_CHARS_MAX).collect();
    Entity::update_many()
        .col_expr(Column::State, Expr::value(if dead { "dead" } else { "waiting" }))
        .col_expr(Column::RunAt, Expr::value(now.plus(pause).millis()))
        .col_expr(Column::LastError, Expr::value(error))
        .filter(Column::Id.eq(job.id.uuid()))
        .exec(tx)
        .await?;
    Ok(())
}

/// How many jobs wait and how many are dead.
pub async fn counts(db: &impl ConnectionTrait) -> Result<JobCounts, DbError> {
    let count = async |state: &str| Entity::find().filter(Column::State.eq(state)).count(db).await;
    Ok(JobCounts { waiting: count("waiting").await?, dead: count("dead").await? })
}
