//! The tables `running_question` and `running_link`, read together with `practice_desk`: whose a practice is.

use base_auth::TokenHash;
use base_core::{Id, PartialDate, Time};
use base_db::{DbError, chunks_of};
use people::Desk;
use sea_orm::sea_query::{Expr, OnConflict, Query, SelectStatement};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, EntityTrait, ExprTrait, JoinType, PaginatorTrait, QueryFilter,
    QueryOrder, QuerySelect, QueryTrait, RelationTrait, Select,
};

use super::rules::{a_year_before, beginning};
use super::{Answer, Question, REMINDERS, Reply, Said, State};
use crate::Practice;
use crate::ownership::store::entity as ownership;
use crate::practice::store::entity::practice;

mod entity {
    pub mod question {
        use sea_orm::entity::prelude::*;

        #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
        #[sea_orm(table_name = "running_question")]
        pub struct Model {
            #[sea_orm(primary_key, auto_increment = false)]
            pub id: Uuid,
            pub practice_id: Uuid,
            pub desk_id: Uuid,
            pub state: String,
            pub asked_at: i64,
            pub expires_at: i64,
            pub letters: i32,
            pub last_letter_at: i64,
            pub answers: i32,
            pub answer: Option<String>,
            pub answered_at: Option<i64>,
            pub note: Option<String>,
            pub ended_when: Option<String>,
            pub confirmed_before: Option<String>,
            pub settled_at: Option<i64>,
        }

        #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
        pub enum Relation {}

        impl ActiveModelBehavior for ActiveModel {}
    }

    pub mod link {
        use sea_orm::entity::prelude::*;

        #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
        #[sea_orm(table_name = "running_link")]
        pub struct Model {
            #[sea_orm(primary_key, auto_increment = false)]
            pub token_hash: String,
            pub question_id: Uuid,
            pub made_at: i64,
        }

        #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
        pub enum Relation {}

        impl ActiveModelBehavior for ActiveModel {}
    }
}

use entity::{link, question};

/// Which questions a list shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum View {
    /// Answers that an editor has to see to.
    Noted,
    /// Practices that are to be asked about and have not been.
    Due,
    /// Practices of desks that run, and whose turn has not come.
    Later,
    Asked,
    Unanswered,
    Answered,
}

/// A line of such a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    pub practice: Id<Practice>,
    pub desk: Id<Desk>,
    /// `None` for a practice that nobody is being asked about.
    pub question: Option<Question>,
}

/// Desks that somebody can be reached at and that are to be asked or reminded, in the order of their slugs. One statement.
pub async fn desks_due(db: &impl ConnectionTrait, now: Time, rows_max: u64) -> Result<Vec<Desk>, DbError> {
    let asked = due(now).select_only().column(ownership::Column::DeskId).into_query();
    let reminded = forgotten(now).select_only().column(question::Column::DeskId).into_query();
    people::desk::store::reachable(db, [asked, reminded], rows_max).await
}

/// How many desks were written to since then. One statement.
pub async fn desks_written_since(db: &impl ConnectionTrait, since: Time) -> Result<u64, DbError> {
    let count: Option<i64> = question::Entity::find()
        .select_only()
        .column_as(Expr::col(question::Column::DeskId).count_distinct(), "desks")
        .filter(question::Column::LastLetterAt.gt(since.millis()))
        .into_tuple()
        .one(db)
        .await?;
    Ok(count.and_then(|count| u64::try_from(count).ok()).unwrap_or(0))
}

/// At most `rows_max` practices of a desk that are to be asked about, in the order of their slugs.
pub(crate) async fn due_of(
    db: &impl ConnectionTrait,
    desk: Id<Desk>,
    now: Time,
    rows_max: u64,
) -> Result<Vec<Id<Practice>>, DbError> {
    let of_desk = due(now).filter(ownership::Column::DeskId.eq(desk.uuid()));
    let rows = of_desk.order_by_asc(practice::Column::Slug).limit(rows_max).all(db).await?;
    Ok(rows.into_iter().map(|row| Id::from_uuid(row.practice_id)).collect())
}

/// Writes new questions; says how many. One about a practice that is being asked about already is passed over.
pub(crate) async fn insert(tx: &impl ConnectionTrait, new: &[Question]) -> Result<u64, DbError> {
    let mut written = 0;
    for piece in chunks_of(new, 15) {
        let rows = piece.iter().map(to_row);
        let known = OnConflict::new().do_nothing().to_owned();
        written += question::Entity::insert_many(rows).on_conflict(known).exec_without_returning(tx).await?;
    }
    Ok(written)
}

/// Counts one more letter for each open question of a desk whose reminder is due; says how many there are.
pub(crate) async fn remind(tx: &impl ConnectionTrait, desk: Id<Desk>, now: Time) -> Result<u64, DbError> {
    let meant = forgotten(now).filter(question::Column::DeskId.eq(desk.uuid())).select_only().column(question::Column::Id);
    let done = lettered(now).filter(question::Column::Id.in_subquery(meant.into_query())).exec(tx).await?;
    Ok(done.rows_affected)
}

/// Counts one more letter for an open question, and lets its links live until `expires_at`.
pub(crate) async fn write_again(tx: &impl ConnectionTrait, id: Id<Question>, now: Time, expires_at: Time) -> Result<(), DbError> {
    lettered(now)
        .col_expr(question::Column::ExpiresAt, Expr::value(expires_at.millis()))
        .filter(question::Column::Id.eq(id.uuid()))
        .exec(tx)
        .await?;
    Ok(())
}

/// The open question about a practice. One statement.
pub(crate) async fn open_about(db: &impl ConnectionTrait, practice: Id<Practice>) -> Result<Option<Question>, DbError> {
    let open = question::Entity::find().filter(question::Column::State.eq(State::Open.as_str()));
    open.filter(question::Column::PracticeId.eq(practice.uuid())).one(db).await?.map(from_row).transpose()
}

/// Closes an open question without an answer: another desk is asked now.
pub(crate) async fn close(tx: &impl ConnectionTrait, id: Id<Question>) -> Result<(), DbError> {
    let open = closing().filter(question::Column::Id.eq(id.uuid()));
    open.exec(tx).await?;
    Ok(())
}

/// Closes the questions whose time is over, and forgets the links of all such; says how many rows that changed.
pub(crate) async fn close_over(tx: &impl ConnectionTrait, now: Time) -> Result<u64, DbError> {
    let closed = closing().filter(question::Column::ExpiresAt.lte(now.millis())).exec(tx).await?;
    let over = Query::select()
        .column(question::Column::Id)
        .from(question::Entity)
        .and_where(question::Column::ExpiresAt.lte(now.millis()))
        .to_owned();
    let links = link::Entity::delete_many().filter(link::Column::QuestionId.in_subquery(over)).exec(tx).await?;
    Ok(closed.rows_affected + links.rows_affected)
}

/// The open questions to these desks: those come first that a letter was written for last. One statement.
pub(crate) async fn open_of(
    db: &impl ConnectionTrait,
    desks: &[Id<Desk>],
    now: Time,
    rows_max: u64,
) -> Result<Vec<Question>, DbError> {
    let open = question::Entity::find()
        .filter(question::Column::DeskId.is_in(desks.iter().map(|desk| desk.uuid())))
        .filter(question::Column::State.eq(State::Open.as_str()))
        .filter(question::Column::ExpiresAt.gt(now.millis()))
        .filter(Expr::exists(its_own(&["published"])));
    let rows = open
        .order_by_desc(question::Column::LastLetterAt)
        .order_by_asc(question::Column::PracticeId)
        .limit(rows_max)
        .all(db)
        .await?;
    rows.into_iter().map(from_row).collect()
}

/// Keeps what the secrets of a letter hash to, each with its question.
pub(crate) async fn insert_links(
    tx: &impl ConnectionTrait,
    links: &[(TokenHash, Id<Question>)],
    now: Time,
) -> Result<(), DbError> {
    for piece in chunks_of(links, 3) {
        let rows = piece.iter().map(|(hash, question)| link::ActiveModel {
            token_hash: Set(hash.as_str().to_owned()),
            question_id: Set(question.uuid()),
            made_at: Set(now.millis()),
        });
        link::Entity::insert_many(rows).exec_without_returning(tx).await?;
    }
    Ok(())
}

/// The question that this secret answers, if it still may at `now` and the practice is still the desk's. One statement.
pub async fn by_token(db: &impl ConnectionTrait, hash: &TokenHash, now: Time) -> Result<Option<Question>, DbError> {
    let asked = Query::select()
        .column(link::Column::QuestionId)
        .from(link::Entity)
        .and_where(link::Column::TokenHash.eq(hash.as_str()))
        .to_owned();
    let row = question::Entity::find()
        .filter(question::Column::Id.in_subquery(asked))
        .filter(question::Column::ExpiresAt.gt(now.millis()))
        .filter(question::Column::State.ne(State::Unanswered.as_str()))
        .filter(Expr::exists(its_own(&["published", "ended"])))
        .one(db)
        .await?;
    row.map(from_row).transpose()
}

/// The question with this id. One statement.
pub async fn find(db: &impl ConnectionTrait, id: Id<Question>) -> Result<Option<Question>, DbError> {
    question::Entity::find_by_id(id.uuid()).one(db).await?.map(from_row).transpose()
}

/// Writes what was said to a question that has been answered so often before; says whether nobody else was faster.
pub(crate) async fn write_answer(tx: &impl ConnectionTrait, answered: &Question) -> Result<bool, DbError> {
    let row = question::ActiveModel { id: sea_orm::ActiveValue::NotSet, ..to_row(answered) };
    let before = i32::try_from(answered.answers).unwrap_or(i32::MAX) - 1;
    let done = question::Entity::update_many()
        .set(row)
        .filter(question::Column::Id.eq(answered.id.uuid()))
        .filter(question::Column::Answers.eq(before))
        .exec(tx)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Writes down that an editor has seen to an answer; says whether she was the first.
pub(crate) async fn settle(tx: &impl ConnectionTrait, id: Id<Question>, now: Time) -> Result<bool, DbError> {
    let done = question::Entity::update_many()
        .col_expr(question::Column::SettledAt, Expr::value(now.millis()))
        .filter(question::Column::Id.eq(id.uuid()))
        .filter(noted())
        .exec(tx)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Whether it was a desk that said on this day that the practice runs. One statement.
pub async fn is_said_by_desk(db: &impl ConnectionTrait, practice: Id<Practice>, day: PartialDate) -> Result<bool, DbError> {
    let from = beginning(day.first_day());
    let to = beginning(day.first_day().tomorrow().unwrap_or(day.first_day()));
    let said = question::Entity::find()
        .filter(question::Column::PracticeId.eq(practice.uuid()))
        .filter(question::Column::Answer.is_in([Answer::Runs.as_str(), Answer::Changed.as_str()]))
        .filter(question::Column::AnsweredAt.gte(from.millis()))
        .filter(question::Column::AnsweredAt.lt(to.millis()));
    Ok(said.count(db).await? > 0)
}

/// At most `rows_max` lines of a view, after `skipped` of them. One statement.
pub async fn list(db: &impl ConnectionTrait, view: View, now: Time, skipped: u64, rows_max: u64) -> Result<Vec<Row>, DbError> {
    if let Some(unasked) = unasked(view, now) {
        let query = unasked.order_by_asc(practice::Column::Slug).offset(skipped).limit(rows_max);
        let row = |row: ownership::Model| Row {
            practice: Id::from_uuid(row.practice_id),
            desk: Id::from_uuid(row.desk_id),
            question: None,
        };
        return Ok(query.all(db).await?.into_iter().map(row).collect());
    }
    let latest =
        if matches!(view, View::Noted | View::Answered) { question::Column::AnsweredAt } else { question::Column::AskedAt };
    let query = seen(view).order_by_desc(latest).order_by_desc(question::Column::Id).offset(skipped).limit(rows_max);
    let row = |question: Question| Row { practice: question.practice, desk: question.desk, question: Some(question) };
    query.all(db).await?.into_iter().map(|found| from_row(found).map(row)).collect()
}

/// How many lines a view has. One statement.
pub async fn count(db: &impl ConnectionTrait, view: View, now: Time) -> Result<u64, DbError> {
    Ok(match unasked(view, now) {
        Some(unasked) => unasked.count(db).await?,
        None => seen(view).count(db).await?,
    })
}

/// How many practices run that belong to no desk. One statement.
pub async fn count_deskless(db: &impl ConnectionTrait) -> Result<u64, DbError> {
    let owned = ownership::Entity::find().select_only().column(ownership::Column::PracticeId).into_query();
    let query = practice::Entity::find().filter(practice::Column::Status.eq("published"));
    Ok(query.filter(practice::Column::Id.not_in_subquery(owned)).count(db).await?)
}

/// Practices that a desk has, that run, and that nobody has been asked about for a year nor said for a year that they run.
fn due(now: Time) -> Select<ownership::Entity> {
    let year = a_year_before(now);
    let begins = beginning(year).millis();
    let old = Condition::any()
        .add(practice::Column::ConfirmedOn.lt(year.to_string()))
        .add(Condition::all().add(practice::Column::ConfirmedOn.is_null()).add(practice::Column::CreatedAt.lt(begins)));
    let lately = Condition::all()
        .add(Expr::col((question::Entity, question::Column::DeskId)).equals((ownership::Entity, ownership::Column::DeskId)))
        .add(question::Column::AskedAt.gte(begins));
    let asked = Query::select()
        .expr(Expr::value(1))
        .from(question::Entity)
        .and_where(
            Expr::col((question::Entity, question::Column::PracticeId))
                .equals((ownership::Entity, ownership::Column::PracticeId)),
        )
        .cond_where(Condition::any().add(question::Column::State.eq(State::Open.as_str())).add(lately))
        .to_owned();
    ownership::Entity::find()
        .join(JoinType::InnerJoin, ownership::Relation::Practice.def())
        .filter(practice::Column::Status.eq("published"))
        .filter(old)
        .filter(Expr::exists(asked).not())
}

/// Practices that a desk has, that run, that nobody is being asked about, and that are not due.
fn later(now: Time) -> Select<ownership::Entity> {
    let due = due(now).select_only().column(ownership::Column::PracticeId).into_query();
    let open = question::Entity::find().filter(question::Column::State.eq(State::Open.as_str()));
    let open = open.select_only().column(question::Column::PracticeId).into_query();
    ownership::Entity::find()
        .join(JoinType::InnerJoin, ownership::Relation::Practice.def())
        .filter(practice::Column::Status.eq("published"))
        .filter(ownership::Column::PracticeId.not_in_subquery(due))
        .filter(ownership::Column::PracticeId.not_in_subquery(open))
}

/// The practices of a view that is of practices and not of questions.
fn unasked(view: View, now: Time) -> Option<Select<ownership::Entity>> {
    match view {
        View::Due => Some(due(now)),
        View::Later => Some(later(now)),
        _ => None,
    }
}

/// Open questions whose next reminder is due, about practices that still run and are still the desk's.
fn forgotten(now: Time) -> Select<question::Entity> {
    let overdue = (1..).zip(REMINDERS).fold(Condition::any(), |overdue, (letters, after)| {
        let asked = question::Column::AskedAt.lte(now.minus(after).millis());
        overdue.add(Condition::all().add(question::Column::Letters.eq(letters)).add(asked))
    });
    question::Entity::find()
        .filter(question::Column::State.eq(State::Open.as_str()))
        .filter(question::Column::ExpiresAt.gt(now.millis()))
        .filter(overdue)
        .filter(Expr::exists(its_own(&["published"])))
}

/// That the practice of a question is in one of these states and is the desk's: a part of a statement on questions.
fn its_own(states: &[&str]) -> SelectStatement {
    let same =
        |own: ownership::Column, asked: question::Column| Expr::col((ownership::Entity, own)).equals((question::Entity, asked));
    let public = Query::select()
        .column(practice::Column::Id)
        .from(practice::Entity)
        .and_where(practice::Column::Status.is_in(states.iter().copied()))
        .to_owned();
    Query::select()
        .expr(Expr::value(1))
        .from(ownership::Entity)
        .and_where(same(ownership::Column::PracticeId, question::Column::PracticeId))
        .and_where(same(ownership::Column::DeskId, question::Column::DeskId))
        .and_where(Expr::col((ownership::Entity, ownership::Column::PracticeId)).in_subquery(public))
        .to_owned()
}

/// The questions of a view.
fn seen(view: View) -> Select<question::Entity> {
    let query = question::Entity::find();
    match view {
        View::Noted => query.filter(noted()),
        View::Asked => query.filter(question::Column::State.eq(State::Open.as_str())),
        View::Unanswered => query.filter(question::Column::State.eq(State::Unanswered.as_str())),
        View::Due | View::Later | View::Answered => query.filter(question::Column::State.eq(State::Answered.as_str())),
    }
}

/// Answers that say more than that all is as it was, until an editor has seen to them.
fn noted() -> Condition {
    Condition::all()
        .add(question::Column::State.eq(State::Answered.as_str()))
        .add(question::Column::Answer.ne(Answer::Runs.as_str()))
        .add(question::Column::SettledAt.is_null())
}

fn lettered(now: Time) -> sea_orm::UpdateMany<question::Entity> {
    question::Entity::update_many()
        .col_expr(question::Column::Letters, Expr::col(question::Column::Letters).add(1))
        .col_expr(question::Column::LastLetterAt, Expr::value(now.millis()))
        .filter(question::Column::State.eq(State::Open.as_str()))
}

fn closing() -> sea_orm::UpdateMany<question::Entity> {
    question::Entity::update_many()
        .col_expr(question::Column::State, Expr::value(State::Unanswered.as_str()))
        .filter(question::Column::State.eq(State::Open.as_str()))
}

fn to_row(question: &Question) -> question::ActiveModel {
    let count = |number: u32| i32::try_from(number).unwrap_or(i32::MAX);
    let reply = question.said.as_ref().map(|said| &said.reply);
    let words = |words: fn(&Reply) -> &String| reply.map(words).filter(|words| !words.is_empty()).cloned();
    question::ActiveModel {
        id: Set(question.id.uuid()),
        practice_id: Set(question.practice.uuid()),
        desk_id: Set(question.desk.uuid()),
        state: Set(question.state.as_str().to_owned()),
        asked_at: Set(question.asked_at.millis()),
        expires_at: Set(question.expires_at.millis()),
        letters: Set(count(question.letters)),
        last_letter_at: Set(question.last_letter_at.millis()),
        answers: Set(count(question.answers)),
        answer: Set(reply.map(|reply| reply.answer.as_str().to_owned())),
        answered_at: Set(question.said.as_ref().map(|said| said.at.millis())),
        note: Set(words(|reply| &reply.note)),
        ended_when: Set(words(|reply| &reply.when)),
        confirmed_before: Set(question.confirmed_before.map(|day| day.to_string())),
        settled_at: Set(question.settled_at.map(Time::millis)),
    }
}

fn from_row(row: question::Model) -> Result<Question, DbError> {
    let broken = |what: &str| DbError::unreadable("running_question", what);
    let said = match (row.answer, row.answered_at) {
        (Some(answer), Some(at)) => {
            let answer = Answer::find(&answer).ok_or_else(|| broken("an unknown answer"))?;
            let reply = Reply { answer, note: row.note.unwrap_or_default(), when: row.ended_when.unwrap_or_default() };
            Some(Said { reply, at: Time::from_millis(at) })
        }
        _ => None,
    };
    Ok(Question {
        id: Id::from_uuid(row.id),
        practice: Id::from_uuid(row.practice_id),
        desk: Id::from_uuid(row.desk_id),
        state: State::find(&row.state).ok_or_else(|| broken("an unknown state"))?,
        asked_at: Time::from_millis(row.asked_at),
        expires_at: Time::from_millis(row.expires_at),
        letters: u32::try_from(row.letters).map_err(|_| broken("an impossible count"))?,
        last_letter_at: Time::from_millis(row.last_letter_at),
        answers: u32::try_from(row.answers).map_err(|_| broken("an impossible count"))?,
        said,
        confirmed_before: row
            .confirmed_before
            .map(|day| day.parse())
            .transpose()
            .map_err(|_: String| broken("an unknown day"))?,
        settled_at: row.settled_at.map(Time::from_millis),
    })
}
