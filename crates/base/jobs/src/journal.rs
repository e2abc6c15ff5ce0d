//! The event log: append-only, numbered without a gap in the order of commits, each entry sealed with the hash of the one before.

use std::sync::Arc;

use base_core::{Actor, Clock, Id, Random, Time};
use base_db::DbError;
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, ExprTrait, QueryFilter, QueryOrder, QuerySelect};
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::queue;

pub(crate) mod entity {
    pub mod event {
        use sea_orm::entity::prelude::*;

        #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
        #[sea_orm(table_name = "event")]
        pub struct Model {
            #[sea_orm(primary_key, auto_increment = false)]
            pub seq: i64,
            pub at: i64,
            pub kind: String,
            pub subject: String,
            pub actor: String,
            pub body: String,
            pub hash: String,
        }

        #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
        pub enum Relation {}

        impl ActiveModelBehavior for ActiveModel {}
    }

    pub mod event_head {
        use sea_orm::entity::prelude::*;

        #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
        #[sea_orm(table_name = "event_head")]
        pub struct Model {
            #[sea_orm(primary_key, auto_increment = false)]
            pub id: i32,
            pub seq: i64,
            pub hash: String,
        }

        #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
        pub enum Relation {}

        impl ActiveModelBehavior for ActiveModel {}
    }
}

/// The number of an event, from 1.
pub type Seq = i64;

/// Rows read at a time when the whole log is walked.
const WALK_ROWS: u64 = 5_000;

/// A fact to be written down. No personal data in `body`: the log outlives every erasure.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// `practice.published`
    pub kind: &'static str,
    /// What it is about: `practice/turin-neighbourhood-houses`
    pub subject: String,
    pub body: Value,
}

/// An event as written.
#[derive(Clone, Debug, PartialEq)]
pub struct Recorded {
    pub seq: Seq,
    pub at: Time,
    pub kind: String,
    pub subject: String,
    pub actor: String,
    pub body: Value,
}

/// Says that events of `kind` become jobs for `subscriber`.
#[derive(Clone, Copy, Debug)]
pub struct Delivery {
    pub kind: &'static str,
    pub subscriber: &'static str,
}

/// Writes events, and with each of them the jobs that it calls for. Also an act's source of time and chance.
#[derive(Clone, Debug)]
pub struct Journal {
    clock: Clock,
    random: Random,
    deliveries: Arc<[Delivery]>,
}

impl Journal {
    /// A journal that makes jobs as `deliveries` says.
    pub fn new(clock: Clock, random: Random, deliveries: Vec<Delivery>) -> Self {
        Self { clock, random, deliveries: deliveries.into() }
    }

    /// Now.
    pub fn now(&self) -> Time {
        self.clock.now()
    }

    /// A new id.
    pub fn id<T>(&self) -> Id<T> {
        Id::new(self.clock.now(), &self.random)
    }

    /// Writes `event` and its jobs. Takes the log's lock until the transaction ends, so it is an act's last step.
    pub async fn record(&self, tx: &impl ConnectionTrait, actor: &Actor, event: Event) -> Result<Seq, DbError> {
        use entity::event_head::{Column, Entity};
        let head = Entity::update_many()
            .col_expr(Column::Seq, Expr::col(Column::Seq).add(1))
            .filter(Column::Id.eq(1))
            .exec_with_returning(tx)
            .await?
            .pop()
            .ok_or_else(|| DbError::unreadable("event_head", "its only row is missing"))?;
        let row = seal(head.seq, &head.hash, self.now(), actor, &event);
        let hash = row.hash.clone();
        entity::event::Entity::insert(entity::event::ActiveModel {
            seq: Set(row.seq),
            at: Set(row.at),
            kind: Set(row.kind),
            subject: Set(row.subject),
            actor: Set(row.actor),
            body: Set(row.body),
            hash: Set(row.hash),
        })
        .exec_without_returning(tx)
        .await?;
        Entity::update_many().col_expr(Column::Hash, Expr::value(hash)).filter(Column::Id.eq(1)).exec(tx).await?;
        for delivery in self.deliveries.iter().filter(|delivery| delivery.kind == event.kind) {
            queue::enqueue(tx, self.id(), head.seq, delivery.subscriber, &event.subject, self.now()).await?;
        }
        Ok(head.seq)
    }
}

/// Walks the whole log and says what is wrong with it, one line a fault; empty if every seal holds.
pub async fn verify_chain(db: &impl ConnectionTrait) -> Result<Vec<String>, DbError> {
    Ok(verify_from(db, 1).await?.faults)
}

/// What was looked at of the log, and what is wrong with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verified {
    /// The oldest event looked at; above `last` if there is none.
    pub first: Seq,
    /// The newest event.
    pub last: Seq,
    /// One line a fault; empty if every seal holds.
    pub faults: Vec<String>,
}

/// Looks at the newest `events_max` events: whether none is missing and every seal fits its content and the seal before.
pub async fn verify_newest(db: &impl ConnectionTrait, events_max: u64) -> Result<Verified, DbError> {
    let events_max = Seq::try_from(events_max).unwrap_or(Seq::MAX);
    let last = entity::event_head::Entity::find_by_id(1).one(db).await?.map_or(0, |head| head.seq);
    let first = Ord::max(1, last.saturating_sub(events_max).saturating_add(1));
    verify_from(db, first).await
}

async fn verify_from(db: &impl ConnectionTrait, first: Seq) -> Result<Verified, DbError> {
    use entity::event::{Column, Entity};
    // The head first: what is written meanwhile stands behind it.
    let head = entity::event_head::Entity::find_by_id(1).one(db).await?;
    let end = head.as_ref().map_or(Seq::MAX, |head| head.seq);
    let mut faults = Vec::new();
    let before = Entity::find_by_id(first - 1).one(db).await?;
    let (mut seq, mut hash) = (first - 1, before.map(|row| row.hash).unwrap_or_default());
    loop {
        let rows = Entity::find()
            .filter(Column::Seq.gt(seq))
            .filter(Column::Seq.lte(end))
            .order_by_asc(Column::Seq)
            .limit(WALK_ROWS)
            .all(db)
            .await?;
        if rows.is_empty() {
            break;
        }
        for row in rows {
            if row.seq != seq + 1 {
                faults.push(format!("event {}: the events before it, from {}, are missing", row.seq, seq + 1));
            }
            if row.hash != digest(&hash, &row) {
                faults.push(format!("event {}: its seal does not fit its content", row.seq));
            }
            (seq, hash) = (row.seq, row.hash);
        }
    }
    if head.is_none_or(|head| head.seq != seq || head.hash != hash) {
        faults.push(format!("the log ends at event {seq}, but its head says otherwise"));
    }
    Ok(Verified { first, last: seq, faults })
}

impl TryFrom<entity::event::Model> for Recorded {
    type Error = DbError;
    fn try_from(row: entity::event::Model) -> Result<Self, DbError> {
        Ok(Self {
            body: serde_json::from_str(&row.body).map_err(|error| DbError::unreadable("event", error))?,
            seq: row.seq,
            at: Time::from_millis(row.at),
            kind: row.kind,
            subject: row.subject,
            actor: row.actor,
        })
    }
}

fn seal(seq: Seq, hash_before: &str, at: Time, actor: &Actor, event: &Event) -> entity::event::Model {
    let mut row = entity::event::Model {
        seq,
        at: at.millis(),
        kind: event.kind.to_owned(),
        subject: event.subject.clone(),
        actor: actor.to_string(),
        body: event.body.to_string(),
        hash: String::new(),
    };
    row.hash = digest(hash_before, &row);
    row
}

/// SHA-256 over the hash before and each field with its length, so that no two rows are written alike.
fn digest(hash_before: &str, row: &entity::event::Model) -> String {
    let mut sha = Sha256::new();
    let numbers = [row.seq.to_string(), row.at.to_string()];
    for field in [hash_before, &numbers[0], &numbers[1], &row.kind, &row.subject, &row.actor, &row.body] {
        sha.update((field.len() as u64).to_be_bytes());
        sha.update(field.as_bytes());
    }
    hex::encode(sha.finalize())
}
