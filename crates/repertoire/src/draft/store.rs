//! The table `practice_draft`.

use std::collections::HashMap;

use base_core::{Id, Time};
use base_db::DbError;
use people::Person;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
};

use super::{Draft, Kind, Refusal, State};
use crate::practice::Practice;

mod entity {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "practice_draft")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub practice_id: Uuid,
        pub author_id: Uuid,
        pub kind: String,
        pub state: String,
        pub base_version: i32,
        pub fields: String,
        pub note: String,
        pub answer: Option<String>,
        pub proposal_id: Option<Uuid>,
        pub published_version: Option<i32>,
        pub created_at: i64,
        pub updated_at: i64,
        pub revision: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

use entity::{ActiveModel, Column, Entity, Model};

/// Drafts that a page about one practice names; what is older has long been done.
const OF_PRACTICE_MAX: u64 = 50;

/// The draft with this id.
pub async fn find(db: &impl ConnectionTrait, id: Id<Draft>) -> Result<Option<Draft>, DbError> {
    Entity::find_by_id(id.uuid()).one(db).await?.map(from_row).transpose()
}

/// Her open draft of this practice.
pub async fn open_of(db: &impl ConnectionTrait, practice: Id<Practice>, author: Id<Person>) -> Result<Option<Draft>, DbError> {
    let query = Entity::find()
        .filter(Column::PracticeId.eq(practice.uuid()))
        .filter(Column::AuthorId.eq(author.uuid()))
        .filter(Column::State.eq(State::Open.as_str()));
    query.one(db).await?.map(from_row).transpose()
}

/// What she was done with last of this practice.
pub async fn closed_of(db: &impl ConnectionTrait, practice: Id<Practice>, author: Id<Person>) -> Result<Option<Draft>, DbError> {
    let query = Entity::find()
        .filter(Column::PracticeId.eq(practice.uuid()))
        .filter(Column::AuthorId.eq(author.uuid()))
        .filter(Column::State.ne(State::Open.as_str()))
        .order_by_desc(Column::UpdatedAt)
        .order_by_desc(Column::Id);
    query.one(db).await?.map(from_row).transpose()
}

/// At most a hundred of her drafts in these states, by the practice that they are of. One statement.
pub async fn of_author(db: &impl ConnectionTrait, author: Id<Person>, states: &[State]) -> Result<Vec<Draft>, DbError> {
    const DRAFTS_MAX: u64 = 100;
    let rows = Entity::find()
        .filter(Column::AuthorId.eq(author.uuid()))
        .filter(Column::State.is_in(states.iter().map(|state| state.as_str())))
        .order_by_asc(Column::PracticeId)
        .limit(DRAFTS_MAX)
        .all(db)
        .await?;
    rows.into_iter().map(from_row).collect()
}

/// What is being written on this practice or waits for an editor, the newest change first.
pub async fn of_practice(db: &impl ConnectionTrait, practice: Id<Practice>) -> Result<Vec<Draft>, DbError> {
    let rows = Entity::find()
        .filter(Column::PracticeId.eq(practice.uuid()))
        .filter(Column::State.is_in([State::Open.as_str(), State::Submitted.as_str()]))
        .order_by_desc(Column::UpdatedAt)
        .order_by_asc(Column::Id)
        .limit(OF_PRACTICE_MAX)
        .all(db)
        .await?;
    rows.into_iter().map(from_row).collect()
}

/// The newest proposals of one person for one practice, whatever became of them.
pub async fn proposals_of(
    db: &impl ConnectionTrait,
    practice: Id<Practice>,
    author: Id<Person>,
    rows_max: u64,
) -> Result<Vec<Draft>, DbError> {
    let rows = Entity::find()
        .filter(Column::PracticeId.eq(practice.uuid()))
        .filter(Column::AuthorId.eq(author.uuid()))
        .filter(Column::Kind.eq(Kind::Proposal.as_str()))
        .filter(Column::State.ne(State::Dropped.as_str()))
        .order_by_desc(Column::UpdatedAt)
        .order_by_desc(Column::Id)
        .limit(rows_max)
        .all(db)
        .await?;
    rows.into_iter().map(from_row).collect()
}

/// Who wrote the drafts that became versions of this practice, by version: the author, and who had proposed it.
pub async fn authors(
    db: &impl ConnectionTrait,
    practice: Id<Practice>,
    versions: &[u32],
) -> Result<HashMap<u32, Vec<Id<Person>>>, DbError> {
    let versions = versions.iter().filter_map(|number| i32::try_from(*number).ok());
    let rows: Vec<(i32, uuid::Uuid)> = Entity::find()
        .select_only()
        .columns([Column::PublishedVersion, Column::AuthorId])
        .filter(Column::PracticeId.eq(practice.uuid()))
        .filter(Column::PublishedVersion.is_in(versions))
        .order_by_asc(Column::Kind)
        .order_by_asc(Column::Id)
        .into_tuple()
        .all(db)
        .await?;
    let mut authors: HashMap<u32, Vec<Id<Person>>> = HashMap::new();
    for (version, author) in rows {
        authors.entry(u32::try_from(version).unwrap_or(0)).or_default().push(Id::from_uuid(author));
    }
    Ok(authors)
}

/// How many drafts are open and how many proposals wait, for each of these practices; a practice without either is left out.
pub async fn counts(db: &impl ConnectionTrait, practices: &[Id<Practice>]) -> Result<HashMap<Id<Practice>, (u64, u64)>, DbError> {
    let rows: Vec<(uuid::Uuid, String, i64)> = Entity::find()
        .select_only()
        .columns([Column::PracticeId, Column::State])
        .column_as(Column::Id.count(), "drafts")
        .filter(Column::PracticeId.is_in(practices.iter().map(|id| id.uuid())))
        .filter(Column::State.is_in([State::Open.as_str(), State::Submitted.as_str()]))
        .group_by(Column::PracticeId)
        .group_by(Column::State)
        .into_tuple()
        .all(db)
        .await?;
    let mut counts: HashMap<Id<Practice>, (u64, u64)> = HashMap::new();
    for (practice, state, count) in rows {
        let count = u64::try_from(count).unwrap_or(0);
        let entry = counts.entry(Id::from_uuid(practice)).or_default();
        if state == State::Open.as_str() { entry.0 += count } else { entry.1 += count }
    }
    Ok(counts)
}

/// At most `rows_max` proposals that wait for an editor, the oldest first, after `skipped` of them.
pub async fn submitted(db: &impl ConnectionTrait, skipped: u64, rows_max: u64) -> Result<Vec<Draft>, DbError> {
    let rows = Entity::find()
        .filter(Column::State.eq(State::Submitted.as_str()))
        .order_by_asc(Column::UpdatedAt)
        .order_by_asc(Column::Id)
        .offset(skipped)
        .limit(rows_max)
        .all(db)
        .await?;
    rows.into_iter().map(from_row).collect()
}

/// How many of them wait longer than this one.
pub async fn count_before(db: &impl ConnectionTrait, proposal: &Draft) -> Result<u64, DbError> {
    let at = proposal.updated_at.millis();
    let same = Condition::all().add(Column::UpdatedAt.eq(at)).add(Column::Id.lt(proposal.id.uuid()));
    let before = Condition::any().add(Column::UpdatedAt.lt(at)).add(same);
    Ok(Entity::find().filter(Column::State.eq(State::Submitted.as_str())).filter(before).count(db).await?)
}

/// How many proposals wait for an editor.
pub async fn count_submitted(db: &impl ConnectionTrait) -> Result<u64, DbError> {
    Ok(Entity::find().filter(Column::State.eq(State::Submitted.as_str())).count(db).await?)
}

/// Writes a new draft.
pub(crate) async fn insert(tx: &impl ConnectionTrait, new: &Draft) -> Result<(), DbError> {
    Entity::insert(to_row(new)).exec_without_returning(tx).await?;
    Ok(())
}

/// Writes a draft in place of what it was one revision before; refused if it has been changed since then.
pub(crate) async fn update(tx: &impl ConnectionTrait, changed: &Draft) -> Result<(), Refusal> {
    let mut row = to_row(changed);
    row.id = sea_orm::ActiveValue::NotSet;
    let before = i32::try_from(changed.revision).unwrap_or(i32::MAX) - 1;
    let done = Entity::update_many()
        .set(row)
        .filter(Column::Id.eq(changed.id.uuid()))
        .filter(Column::Revision.eq(before))
        .exec(tx)
        .await
        .map_err(DbError::from)?;
    if done.rows_affected == 1 { Ok(()) } else { Err(Refusal::Overtaken) }
}

fn to_row(draft: &Draft) -> ActiveModel {
    let small = |number: u32| i32::try_from(number).unwrap_or(i32::MAX);
    ActiveModel {
        id: Set(draft.id.uuid()),
        practice_id: Set(draft.practice.uuid()),
        author_id: Set(draft.author.uuid()),
        kind: Set(draft.kind.as_str().to_owned()),
        state: Set(draft.state.as_str().to_owned()),
        base_version: Set(small(draft.base)),
        fields: Set(serde_json::to_string(&draft.typed).expect("texts by name are JSON")),
        note: Set(draft.note.clone()),
        answer: Set(draft.answer.clone()),
        proposal_id: Set(draft.proposal.map(Id::uuid)),
        published_version: Set(draft.published.map(small)),
        created_at: Set(draft.created_at.millis()),
        updated_at: Set(draft.updated_at.millis()),
        revision: Set(small(draft.revision)),
    }
}

fn from_row(row: Model) -> Result<Draft, DbError> {
    let broken = |what: &str| DbError::unreadable("practice_draft", format!("{}: {what}", row.id));
    let count = |number: i32| u32::try_from(number).map_err(|_| broken("a number below zero"));
    Ok(Draft {
        id: Id::from_uuid(row.id),
        practice: Id::from_uuid(row.practice_id),
        author: Id::from_uuid(row.author_id),
        kind: if row.kind == Kind::Proposal.as_str() { Kind::Proposal } else { Kind::Edit },
        state: State::ALL.into_iter().find(|state| state.as_str() == row.state).ok_or_else(|| broken("an unknown state"))?,
        base: count(row.base_version)?,
        typed: serde_json::from_str(&row.fields).map_err(|error| broken(&error.to_string()))?,
        note: row.note.clone(),
        answer: row.answer.clone(),
        proposal: row.proposal_id.map(Id::from_uuid),
        published: row.published_version.map(count).transpose()?,
        created_at: Time::from_millis(row.created_at),
        updated_at: Time::from_millis(row.updated_at),
        revision: count(row.revision)?,
    })
}
