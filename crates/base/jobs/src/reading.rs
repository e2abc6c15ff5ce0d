//! Reading the log as people do: the newest first, and only what they look for.

use base_core::Time;
use base_db::DbError;
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Select};

use crate::journal::entity::event::{Column, Entity};
use crate::{Recorded, Seq};

/// Which events are looked for; what is left out does not matter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sought {
    /// How the kind begins: `person` or `person.invited`.
    pub kind: Option<String>,
    /// As the log names who acted: `person:0193…`, `system`.
    pub actor: Option<String>,
    /// What it is about, or all of a sort: `practice/turin-neighbourhood-houses` or `practice`.
    pub subject: Option<String>,
    pub from: Option<Time>,
    /// The first moment that no longer counts.
    pub until: Option<Time>,
}

/// At most `rows_max` events before `seq`, or from the end of the log; the newest first. One statement.
pub async fn events_before(
    db: &impl ConnectionTrait,
    sought: &Sought,
    seq: Option<Seq>,
    rows_max: u64,
) -> Result<Vec<Recorded>, DbError> {
    let mut query = matching(sought).order_by_desc(Column::Seq).limit(rows_max);
    if let Some(seq) = seq {
        query = query.filter(Column::Seq.lt(seq));
    }
    query.all(db).await?.into_iter().map(Recorded::try_from).collect()
}

/// The `rows_max` events that come next after `seq`; the newest first. One statement.
pub async fn events_next(db: &impl ConnectionTrait, sought: &Sought, seq: Seq, rows_max: u64) -> Result<Vec<Recorded>, DbError> {
    let query = matching(sought).filter(Column::Seq.gt(seq)).order_by_asc(Column::Seq).limit(rows_max);
    query.all(db).await?.into_iter().rev().map(Recorded::try_from).collect()
}

fn matching(sought: &Sought) -> Select<Entity> {
    // One thing is found by the index; nothing is written down below it. Of a sort there are many, so walking back finds them soon.
    let below = |subject: &str| {
        let those = Condition::any().add(Column::Subject.eq(subject));
        if subject.contains('/') { those } else { those.add(Column::Subject.starts_with(format!("{subject}/"))) }
    };
    let all = Condition::all()
        .add_option(sought.kind.as_deref().map(|kind| Column::Kind.starts_with(kind)))
        .add_option(sought.actor.as_deref().map(|actor| Column::Actor.eq(actor)))
        .add_option(sought.subject.as_deref().map(below))
        .add_option(sought.from.map(|from| Column::At.gte(from.millis())))
        .add_option(sought.until.map(|until| Column::At.lt(until.millis())));
    Entity::find().filter(all)
}
