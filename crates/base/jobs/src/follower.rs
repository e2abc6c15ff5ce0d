//! Reading the log from where one stopped: how each node keeps its pages and its index true.

use base_db::DbError;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use crate::journal::entity::{event, event_head};
use crate::{Recorded, Seq};

/// At most `rows_max` events after `seq`, in order.
pub async fn events_after(db: &impl ConnectionTrait, seq: Seq, rows_max: u64) -> Result<Vec<Recorded>, DbError> {
    event::Entity::find()
        .filter(event::Column::Seq.gt(seq))
        .order_by_asc(event::Column::Seq)
        .limit(rows_max)
        .all(db)
        .await?
        .into_iter()
        .map(Recorded::try_from)
        .collect()
}

/// The number of the newest event; 0 if there is none.
pub async fn last_seq(db: &impl ConnectionTrait) -> Result<Seq, DbError> {
    Ok(event_head::Entity::find_by_id(1).one(db).await?.map_or(0, |head| head.seq))
}
