//! The tables `selection` and `decision`.

use std::collections::HashMap;

use base_core::{Id, Time};
use base_db::DbError;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect};

use super::{Decision, Selection, Verdict};
use crate::{Call, Submission, submission};

mod entity {
    pub mod selection {
        use sea_orm::entity::prelude::*;

        #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
        #[sea_orm(table_name = "selection")]
        pub struct Model {
            #[sea_orm(primary_key, auto_increment = false)]
            pub call_id: Uuid,
            pub minutes: String,
            pub deciders: String,
            pub reasons: String,
            pub figures: Option<String>,
            pub decided_at: Option<i64>,
            pub published_at: Option<i64>,
            pub updated_at: i64,
            pub revision: i32,
        }

        #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
        pub enum Relation {}

        impl ActiveModelBehavior for ActiveModel {}
    }

    pub mod decision {
        use sea_orm::entity::prelude::*;

        #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
        #[sea_orm(table_name = "decision")]
        pub struct Model {
            #[sea_orm(primary_key, auto_increment = false)]
            pub submission_id: Uuid,
            pub call_id: Uuid,
            pub verdict: String,
            pub reasons: String,
            pub words: String,
            pub practice: Option<String>,
            pub updated_at: i64,
            pub revision: i32,
        }

        #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
        pub enum Relation {}

        impl ActiveModelBehavior for ActiveModel {}
    }
}

use entity::{decision, selection};

/// The choice of a call; its beginning if nothing is said.
pub async fn find(db: &impl ConnectionTrait, call: Id<Call>) -> Result<Selection, DbError> {
    let Some(row) = selection::Entity::find_by_id(call.uuid()).one(db).await? else { return Ok(Selection::beginning(call)) };
    let unreadable = |error: serde_json::Error| DbError::unreadable("selection", error);
    Ok(Selection {
        call,
        minutes: row.minutes,
        deciders: row.deciders,
        reasons: row.reasons,
        figures: row.figures.as_deref().map(serde_json::from_str).transpose().map_err(unreadable)?,
        decided_at: row.decided_at.map(Time::from_millis),
        published_at: row.published_at.map(Time::from_millis),
        updated_at: Time::from_millis(row.updated_at),
        revision: u32::try_from(row.revision).unwrap_or_default(),
    })
}

/// Writes the choice, new or changed. To be done while the call is held.
pub(crate) async fn put(tx: &impl ConnectionTrait, selection: &Selection) -> Result<(), DbError> {
    use selection::Column;
    let figures = selection.figures.as_ref().map(serde_json::to_string).transpose();
    let row = selection::ActiveModel {
        call_id: Set(selection.call.uuid()),
        minutes: Set(selection.minutes.clone()),
        deciders: Set(selection.deciders.clone()),
        reasons: Set(selection.reasons.clone()),
        figures: Set(figures.map_err(|error| DbError::unreadable("selection", error))?),
        decided_at: Set(selection.decided_at.map(Time::millis)),
        published_at: Set(selection.published_at.map(Time::millis)),
        updated_at: Set(selection.updated_at.millis()),
        revision: Set(i32::try_from(selection.revision).unwrap_or(i32::MAX)),
    };
    let columns = [
        Column::Minutes,
        Column::Deciders,
        Column::Reasons,
        Column::Figures,
        Column::DecidedAt,
        Column::PublishedAt,
        Column::UpdatedAt,
        Column::Revision,
    ];
    let known = OnConflict::column(Column::CallId).update_columns(columns).to_owned();
    selection::Entity::insert(row).on_conflict(known).exec_without_returning(tx).await?;
    Ok(())
}

/// What is decided of what is sent in a call.
pub async fn decisions(db: &impl ConnectionTrait, call: Id<Call>) -> Result<HashMap<Id<Submission>, Decision>, DbError> {
    // bounded: by the call.
    // bounded: by the call.
    let rows = decision::Entity::find()
        .filter(decision::Column::CallId.eq(call.uuid()))
        .filter(decision::Column::SubmissionId.in_subquery(submission::store::sent(call)))
        .all(db)
        .await?;
    rows.into_iter().map(|row| from_row(row).map(|decision| (decision.submission, decision))).collect()
}

/// How often each verdict was given on what is sent in a call.
pub async fn verdicts(db: &impl ConnectionTrait, call: Id<Call>) -> Result<HashMap<Verdict, u64>, DbError> {
    let rows: Vec<(String, i64)> = decision::Entity::find()
        .select_only()
        .column(decision::Column::Verdict)
        .column_as(decision::Column::SubmissionId.count(), "n")
        .filter(decision::Column::CallId.eq(call.uuid()))
        .filter(decision::Column::SubmissionId.in_subquery(submission::store::sent(call)))
        .group_by(decision::Column::Verdict)
        .into_tuple()
        // bounded: one row for each verdict.
        .all(db)
        .await?;
    let read = |(verdict, n): (String, i64)| {
        let verdict = Verdict::find(&verdict).ok_or_else(|| DbError::unreadable("decision", verdict))?;
        Ok((verdict, n.unsigned_abs()))
    };
    rows.into_iter().map(read).collect()
}

/// What is decided of these submissions.
pub async fn of(db: &impl ConnectionTrait, submissions: &[Id<Submission>]) -> Result<HashMap<Id<Submission>, Decision>, DbError> {
    let ids = submissions.iter().map(|submission| submission.uuid());
    let rows = decision::Entity::find().filter(decision::Column::SubmissionId.is_in(ids)).all(db).await?;
    rows.into_iter().map(|row| from_row(row).map(|decision| (decision.submission, decision))).collect()
}

/// Writes decisions, new or changed.
pub(crate) async fn decide(tx: &impl ConnectionTrait, decisions: &[Decision]) -> Result<(), DbError> {
    use decision::Column;
    const ROWS_AT_ONCE: usize = 500;
    let columns = [Column::Verdict, Column::Reasons, Column::Words, Column::Practice, Column::UpdatedAt, Column::Revision];
    for some in decisions.chunks(ROWS_AT_ONCE) {
        let rows = some.iter().map(to_row).collect::<Result<Vec<_>, _>>()?;
        let known = OnConflict::column(Column::SubmissionId).update_columns(columns).to_owned();
        decision::Entity::insert_many(rows).on_conflict(known).exec_without_returning(tx).await?;
    }
    Ok(())
}

fn to_row(decision: &Decision) -> Result<decision::ActiveModel, DbError> {
    Ok(decision::ActiveModel {
        submission_id: Set(decision.submission.uuid()),
        call_id: Set(decision.call.uuid()),
        verdict: Set(decision.verdict.as_str().to_owned()),
        reasons: Set(serde_json::to_string(&decision.reasons).map_err(|error| DbError::unreadable("decision", error))?),
        words: Set(decision.words.clone()),
        practice: Set(decision.practice.clone()),
        updated_at: Set(decision.updated_at.millis()),
        revision: Set(i32::try_from(decision.revision).unwrap_or(i32::MAX)),
    })
}

fn from_row(row: decision::Model) -> Result<Decision, DbError> {
    Ok(Decision {
        submission: Id::from_uuid(row.submission_id),
        call: Id::from_uuid(row.call_id),
        verdict: Verdict::find(&row.verdict).ok_or_else(|| DbError::unreadable("decision", &row.verdict))?,
        reasons: serde_json::from_str(&row.reasons).map_err(|error| DbError::unreadable("decision", error))?,
        words: row.words,
        practice: row.practice,
        updated_at: Time::from_millis(row.updated_at),
        revision: u32::try_from(row.revision).unwrap_or_default(),
    })
}
