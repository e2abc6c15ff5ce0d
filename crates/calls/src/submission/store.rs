//! The tables `submission` and `submission_member`.

use std::collections::{HashMap, HashSet};

use base_core::{Id, Time};
use base_db::DbError;
use people::{Desk, Person};
use sea_orm::sea_query::{Expr, LockType, OnConflict, Query, SelectStatement};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
};
use uuid::Uuid;

use super::{Facts, State, Submission};
use crate::call::Call;

pub(crate) mod entity {
    pub mod submission {
        use sea_orm::entity::prelude::*;

        #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
        #[sea_orm(table_name = "submission")]
        pub struct Model {
            #[sea_orm(primary_key, auto_increment = false)]
            pub id: Uuid,
            pub call_id: Uuid,
            pub desk_id: Option<Uuid>,
            pub number: i32,
            pub state: String,
            pub lang: String,
            pub title: String,
            pub title_folded: String,
            pub fields: String,
            pub sent: Option<String>,
            pub sent_at: Option<i64>,
            pub organisation_folded: String,
            pub city_folded: String,
            pub facts: String,
            pub created_at: i64,
            pub updated_at: i64,
            pub revision: i32,
        }

        #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
        pub enum Relation {}

        impl ActiveModelBehavior for ActiveModel {}
    }

    pub mod member {
        use sea_orm::entity::prelude::*;

        #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
        #[sea_orm(table_name = "submission_member")]
        pub struct Model {
            #[sea_orm(primary_key, auto_increment = false)]
            pub submission_id: Uuid,
            #[sea_orm(primary_key, auto_increment = false)]
            pub person_id: Uuid,
            pub since: i64,
            pub joined_at: Option<i64>,
            pub address: String,
        }

        #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
        pub enum Relation {}

        impl ActiveModelBehavior for ActiveModel {}
    }
}

use entity::member;
use entity::submission::{ActiveModel, Column, Entity, Model};

/// Most people who write on one submission, beside those of its desk.
pub const MEMBERS_MAX: u64 = 20;

/// Somebody who was asked to write on a submission.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    pub person: Id<Person>,
    /// When she opened it first.
    pub joined_at: Option<Time>,
    /// The address to which she was asked.
    pub address: String,
}

/// A submission as lists for those who run the call show it: without its answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    pub id: Id<Submission>,
    pub number: u32,
    pub state: State,
    pub title: String,
    pub lang: String,
    pub desk: Option<Id<Desk>>,
    pub sent_at: Option<Time>,
}

/// Which submissions of a call a list shows.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    pub state: Option<State>,
    /// A part of the title, or the number.
    pub words: String,
}

/// The submission with this id.
pub async fn find(db: &impl ConnectionTrait, id: Id<Submission>) -> Result<Option<Submission>, DbError> {
    Entity::find_by_id(id.uuid()).one(db).await?.map(from_row).transpose()
}

/// The same, until the end of the transaction in nobody else's hands.
pub(crate) async fn hold(tx: &impl ConnectionTrait, id: Id<Submission>) -> Result<Option<Submission>, DbError> {
    Entity::find_by_id(id.uuid()).lock(LockType::NoKeyUpdate).one(tx).await?.map(from_row).transpose()
}

/// The submission of a call with this number.
pub async fn numbered(db: &impl ConnectionTrait, call: Id<Call>, number: u32) -> Result<Option<Submission>, DbError> {
    let number = i32::try_from(number).unwrap_or_default();
    let query = Entity::find().filter(Column::CallId.eq(call.uuid())).filter(Column::Number.eq(number));
    query.one(db).await?.map(from_row).transpose()
}

/// At most `rows_max` submissions on which somebody writes, the last changed first, without what was typed.
pub async fn of_person(
    db: &impl ConnectionTrait,
    person: Id<Person>,
    desks: &[Id<Desk>],
    rows_max: u64,
) -> Result<Vec<(Row, Id<Call>)>, DbError> {
    let of_desks = Column::DeskId.is_in(desks.iter().map(|desk| desk.uuid()));
    let hers = Condition::any().add(Column::Id.in_subquery(asked(person))).add(of_desks);
    let rows: Vec<Short> = short()
        .filter(hers)
        .order_by_desc(Column::UpdatedAt)
        .order_by_asc(Column::Id)
        .limit(rows_max)
        .into_tuple()
        .all(db)
        .await?;
    rows.into_iter().map(|short| Ok((read_short(&short)?, Id::from_uuid(short.7)))).collect()
}

/// These submissions, without what was typed.
pub async fn by_ids(db: &impl ConnectionTrait, ids: &[Id<Submission>]) -> Result<HashMap<Id<Submission>, Row>, DbError> {
    let rows: Vec<Short> = short().filter(Column::Id.is_in(ids.iter().map(|id| id.uuid()))).into_tuple().all(db).await?;
    rows.iter().map(|short| read_short(short).map(|row| (row.id, row))).collect()
}

/// At most `rows_max` submissions of a call, by number.
pub async fn list(
    db: &impl ConnectionTrait,
    call: Id<Call>,
    wanted: &Wanted,
    skipped: u64,
    rows_max: u64,
) -> Result<Vec<Row>, DbError> {
    let rows: Vec<Short> = short()
        .filter(of_call(call, wanted))
        .order_by_asc(Column::Number)
        .offset(skipped)
        .limit(rows_max)
        .into_tuple()
        .all(db)
        .await?;
    rows.iter().map(read_short).collect()
}

/// How many such there are.
pub async fn count(db: &impl ConnectionTrait, call: Id<Call>, wanted: &Wanted) -> Result<u64, DbError> {
    Ok(Entity::find().filter(of_call(call, wanted)).count(db).await?)
}

/// At most `rows_max` submissions on which somebody was asked to write, by call and number.
pub async fn asked_of(db: &impl ConnectionTrait, person: Id<Person>, rows_max: u64) -> Result<Vec<Row>, DbError> {
    let rows: Vec<Short> = short()
        .filter(Column::Id.in_subquery(asked(person)))
        .order_by_asc(Column::CallId)
        .order_by_asc(Column::Number)
        .limit(rows_max)
        .into_tuple()
        .all(db)
        .await?;
    rows.iter().map(read_short).collect()
}

/// Of a submission that is sent what readers are chosen by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subject {
    pub id: Id<Submission>,
    pub number: u32,
    pub lang: String,
    pub title: String,
    pub desk: Option<Id<Desk>>,
    pub facts: Facts,
}

impl Subject {
    /// As the log names it.
    pub fn subject(&self) -> String {
        format!("submission/{}", self.id)
    }
}

/// The ids of what is sent in a call: a part of a statement.
pub(crate) fn sent(call: Id<Call>) -> SelectStatement {
    Query::select()
        .column(Column::Id)
        .from(Entity)
        .and_where(Column::CallId.eq(call.uuid()))
        .and_where(Column::State.eq(State::Submitted.as_str()))
        .take()
}

/// What is sent in a call, by number.
pub async fn subjects(db: &impl ConnectionTrait, call: Id<Call>) -> Result<Vec<Subject>, DbError> {
    // bounded: by the call, and without what was typed.
    let rows: Vec<SubjectRow> = sent_in(call).order_by_asc(Column::Number).into_tuple().all(db).await?;
    rows.into_iter().map(read_subject).collect()
}

/// What is sent in a call under this number.
pub async fn subject(db: &impl ConnectionTrait, call: Id<Call>, number: u32) -> Result<Option<Subject>, DbError> {
    let number = i32::try_from(number).unwrap_or_default();
    let row: Option<SubjectRow> = sent_in(call).filter(Column::Number.eq(number)).into_tuple().one(db).await?;
    row.map(read_subject).transpose()
}

/// Those who were asked to write on the submissions of a call.
pub async fn members_of(
    db: &impl ConnectionTrait,
    call: Id<Call>,
) -> Result<HashMap<Id<Submission>, HashSet<Id<Person>>>, DbError> {
    let own = Query::select().column(Column::Id).from(Entity).and_where(Column::CallId.eq(call.uuid())).take();
    let rows: Vec<(Uuid, Uuid)> = member::Entity::find()
        .select_only()
        .columns([member::Column::SubmissionId, member::Column::PersonId])
        .filter(member::Column::SubmissionId.in_subquery(own))
        .into_tuple()
        // bounded: by the call.
        .all(db)
        .await?;
    let mut members: HashMap<_, HashSet<_>> = HashMap::new();
    for (submission, person) in rows {
        members.entry(Id::from_uuid(submission)).or_default().insert(Id::from_uuid(person));
    }
    Ok(members)
}

type SubjectRow = (Uuid, i32, String, String, Option<Uuid>, String, String, String);

fn sent_in(call: Id<Call>) -> sea_orm::Select<Entity> {
    Entity::find()
        .select_only()
        .columns([
            Column::Id,
            Column::Number,
            Column::Lang,
            Column::Title,
            Column::DeskId,
            Column::Facts,
            Column::OrganisationFolded,
            Column::CityFolded,
        ])
        .filter(Column::CallId.eq(call.uuid()))
        .filter(Column::State.eq(State::Submitted.as_str()))
}

fn read_subject((id, number, lang, title, desk, facts, organisation, city): SubjectRow) -> Result<Subject, DbError> {
    Ok(Subject {
        id: Id::from_uuid(id),
        number: u32::try_from(number).unwrap_or_default(),
        lang,
        title,
        desk: desk.map(Id::from_uuid),
        facts: facts_of(&facts, organisation, city)?,
    })
}

/// How many submissions of these calls are in each state.
pub async fn counts(db: &impl ConnectionTrait, calls: &[Id<Call>]) -> Result<HashMap<(Id<Call>, State), u64>, DbError> {
    let rows: Vec<(Uuid, String, i64)> = Entity::find()
        .select_only()
        .columns([Column::CallId, Column::State])
        .column_as(Column::Id.count(), "n")
        .filter(Column::CallId.is_in(calls.iter().map(|call| call.uuid())))
        .group_by(Column::CallId)
        .group_by(Column::State)
        .into_tuple()
        .all(db)
        .await?;
    let read = |(call, state, n): (_, String, i64)| Ok(((Id::from_uuid(call), state_of(&state)?), n.unsigned_abs()));
    rows.into_iter().map(read).collect()
}

/// Whether anything was begun in answer to a call.
pub(crate) async fn is_any(db: &impl ConnectionTrait, call: Id<Call>) -> Result<bool, DbError> {
    Ok(Entity::find().filter(Column::CallId.eq(call.uuid())).limit(1).one(db).await?.is_some())
}

/// The number that the next submission of a call gets.
pub(crate) async fn next_number(tx: &impl ConnectionTrait, call: Id<Call>) -> Result<u32, DbError> {
    let last: Option<Option<i32>> = Entity::find()
        .select_only()
        .column_as(Column::Number.max(), "last")
        .filter(Column::CallId.eq(call.uuid()))
        .into_tuple()
        .one(tx)
        .await?;
    Ok(last.flatten().and_then(|last| u32::try_from(last).ok()).unwrap_or(0) + 1)
}

/// How many submissions of a call somebody has begun, or her desk.
pub(crate) async fn count_of(
    tx: &impl ConnectionTrait,
    call: Id<Call>,
    person: Id<Person>,
    desk: Option<Id<Desk>>,
) -> Result<u64, DbError> {
    let mut hers = Condition::any().add(Column::Id.in_subquery(asked(person)));
    if let Some(desk) = desk {
        hers = hers.add(Column::DeskId.eq(desk.uuid()));
    }
    Ok(Entity::find().filter(Column::CallId.eq(call.uuid())).filter(hers).count(tx).await?)
}

pub(crate) async fn insert(tx: &impl ConnectionTrait, submission: &Submission) -> Result<(), DbError> {
    Entity::insert(to_row(submission)?).exec_without_returning(tx).await?;
    Ok(())
}

/// Writes a submission that is held.
pub(crate) async fn update(tx: &impl ConnectionTrait, submission: &Submission) -> Result<(), DbError> {
    Entity::update_many().set(to_row(submission)?).filter(Column::Id.eq(submission.id.uuid())).exec(tx).await?;
    Ok(())
}

/// Takes a submission away with its people.
pub(crate) async fn delete(tx: &impl ConnectionTrait, id: Id<Submission>) -> Result<(), DbError> {
    member::Entity::delete_many().filter(member::Column::SubmissionId.eq(id.uuid())).exec(tx).await?;
    Entity::delete_by_id(id.uuid()).exec(tx).await?;
    Ok(())
}

/// Those who were asked to write on it, by when they were.
pub async fn members(db: &impl ConnectionTrait, submission: Id<Submission>) -> Result<Vec<Member>, DbError> {
    let rows = member::Entity::find()
        .filter(member::Column::SubmissionId.eq(submission.uuid()))
        .order_by_asc(member::Column::Since)
        .order_by_asc(member::Column::PersonId)
        .limit(MEMBERS_MAX)
        .all(db)
        .await?;
    let read = |row: member::Model| Member {
        person: Id::from_uuid(row.person_id),
        joined_at: row.joined_at.map(Time::from_millis),
        address: row.address,
    };
    Ok(rows.into_iter().map(read).collect())
}

/// When she opened it first, if she was asked to write on it: `None` if she was not.
pub async fn membership(
    db: &impl ConnectionTrait,
    submission: Id<Submission>,
    person: Id<Person>,
) -> Result<Option<Option<Time>>, DbError> {
    let row = member::Entity::find_by_id((submission.uuid(), person.uuid())).one(db).await?;
    Ok(row.map(|row| row.joined_at.map(Time::from_millis)))
}

/// Puts somebody among those who write on it; says whether she is new there.
pub(crate) async fn insert_member(
    tx: &impl ConnectionTrait,
    submission: Id<Submission>,
    member: &Member,
    now: Time,
) -> Result<bool, DbError> {
    let row = member::ActiveModel {
        submission_id: Set(submission.uuid()),
        person_id: Set(member.person.uuid()),
        since: Set(now.millis()),
        joined_at: Set(member.joined_at.map(Time::millis)),
        address: Set(member.address.clone()),
    };
    let known = OnConflict::columns([member::Column::SubmissionId, member::Column::PersonId]).do_nothing().to_owned();
    Ok(member::Entity::insert(row).on_conflict(known).exec_without_returning(tx).await? > 0)
}

/// Notes that she has opened it.
pub(crate) async fn join(
    tx: &impl ConnectionTrait,
    submission: Id<Submission>,
    person: Id<Person>,
    now: Time,
) -> Result<(), DbError> {
    member::Entity::update_many()
        .col_expr(member::Column::JoinedAt, Expr::value(now.millis()))
        .filter(member::Column::SubmissionId.eq(submission.uuid()))
        .filter(member::Column::PersonId.eq(person.uuid()))
        .filter(member::Column::JoinedAt.is_null())
        .exec(tx)
        .await?;
    Ok(())
}

pub(crate) async fn delete_member(
    tx: &impl ConnectionTrait,
    submission: Id<Submission>,
    person: Id<Person>,
) -> Result<bool, DbError> {
    let gone = member::Entity::delete_by_id((submission.uuid(), person.uuid())).exec(tx).await?;
    Ok(gone.rows_affected > 0)
}

/// The ids of the submissions on which somebody was asked to write.
fn asked(person: Id<Person>) -> SelectStatement {
    Query::select()
        .column(member::Column::SubmissionId)
        .from(member::Entity)
        .and_where(member::Column::PersonId.eq(person.uuid()))
        .take()
}

fn of_call(call: Id<Call>, wanted: &Wanted) -> Condition {
    let mut all = Condition::all().add(Column::CallId.eq(call.uuid()));
    if let Some(state) = wanted.state {
        all = all.add(Column::State.eq(state.as_str()));
    }
    match (wanted.words.as_str(), wanted.words.parse::<i32>()) {
        ("", _) => all,
        (_, Ok(number)) => all.add(Column::Number.eq(number)),
        (words, Err(_)) => all.add(Column::TitleFolded.contains(base_text::fold(words))),
    }
}

type Short = (Uuid, i32, String, String, String, Option<Uuid>, Option<i64>, Uuid);

fn short() -> sea_orm::Select<Entity> {
    Entity::find().select_only().columns([
        Column::Id,
        Column::Number,
        Column::State,
        Column::Title,
        Column::Lang,
        Column::DeskId,
        Column::SentAt,
        Column::CallId,
    ])
}

fn read_short((id, number, state, title, lang, desk, sent_at, _): &Short) -> Result<Row, DbError> {
    Ok(Row {
        id: Id::from_uuid(*id),
        number: u32::try_from(*number).unwrap_or_default(),
        state: state_of(state)?,
        title: title.clone(),
        lang: lang.clone(),
        desk: desk.map(Id::from_uuid),
        sent_at: sent_at.map(Time::from_millis),
    })
}

fn state_of(name: &str) -> Result<State, DbError> {
    let found = State::ALL.into_iter().find(|state| state.as_str() == name);
    found.ok_or_else(|| DbError::unreadable("submission", name))
}

fn to_row(submission: &Submission) -> Result<ActiveModel, DbError> {
    let json = |typed| serde_json::to_string(typed).map_err(|error| DbError::unreadable("submission", error));
    let (sent, sent_at) = submission.sent.clone().unzip();
    Ok(ActiveModel {
        id: Set(submission.id.uuid()),
        call_id: Set(submission.call.uuid()),
        desk_id: Set(submission.desk.map(Id::uuid)),
        number: Set(i32::try_from(submission.number).unwrap_or(i32::MAX)),
        state: Set(submission.state.as_str().to_owned()),
        lang: Set(submission.lang.clone()),
        title: Set(submission.title.clone()),
        title_folded: Set(base_text::fold(&submission.title)),
        fields: Set(json(&submission.typed)?),
        sent: Set(sent.as_ref().map(json).transpose()?),
        sent_at: Set(sent_at.map(Time::millis)),
        created_at: Set(submission.created_at.millis()),
        organisation_folded: Set(submission.facts.organisation.clone()),
        city_folded: Set(submission.facts.city.clone()),
        facts: Set(serde_json::to_string(&submission.facts).map_err(|error| DbError::unreadable("submission", error))?),
        updated_at: Set(submission.updated_at.millis()),
        revision: Set(i32::try_from(submission.revision).unwrap_or(i32::MAX)),
    })
}

fn from_row(row: Model) -> Result<Submission, DbError> {
    let read = |json: &str| serde_json::from_str(json).map_err(|error| DbError::unreadable("submission", error));
    let sent = row.sent.as_deref().map(read).transpose()?;
    let facts = facts_of(&row.facts, row.organisation_folded, row.city_folded)?;
    Ok(Submission {
        id: Id::from_uuid(row.id),
        call: Id::from_uuid(row.call_id),
        desk: row.desk_id.map(Id::from_uuid),
        number: u32::try_from(row.number).unwrap_or_default(),
        state: state_of(&row.state)?,
        typed: read(&row.fields)?,
        sent: sent.zip(row.sent_at.map(Time::from_millis)),
        facts,
        lang: row.lang,
        title: row.title,
        created_at: Time::from_millis(row.created_at),
        updated_at: Time::from_millis(row.updated_at),
        revision: u32::try_from(row.revision).unwrap_or_default(),
    })
}

fn facts_of(json: &str, organisation: String, city: String) -> Result<Facts, DbError> {
    let read: Facts = serde_json::from_str(json).map_err(|error| DbError::unreadable("submission", error))?;
    Ok(Facts { organisation, city, ..read })
}
