//! The table `submission_file`.

use base_core::{Id, Time};
use base_db::DbError;
use base_media::Kind;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use super::{FILES_MAX, File};
use crate::submission::Submission;

mod entity {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "submission_file")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub submission_id: Uuid,
        pub question: String,
        pub name: String,
        pub kind: String,
        pub bytes: i64,
        pub sha256: String,
        pub stripped_bytes: i64,
        pub at: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

use entity::{ActiveModel, Column, Entity, Model};

/// The files of a submission, by when they came.
pub async fn of_submission(db: &impl ConnectionTrait, submission: Id<Submission>) -> Result<Vec<File>, DbError> {
    let rows = Entity::find()
        .filter(Column::SubmissionId.eq(submission.uuid()))
        .order_by_asc(Column::At)
        .order_by_asc(Column::Id)
        .limit(FILES_MAX)
        .all(db)
        .await?;
    rows.into_iter().map(from_row).collect()
}

/// A file of a submission.
pub async fn find(db: &impl ConnectionTrait, submission: Id<Submission>, id: Id<File>) -> Result<Option<File>, DbError> {
    let query = Entity::find_by_id(id.uuid()).filter(Column::SubmissionId.eq(submission.uuid()));
    query.one(db).await?.map(from_row).transpose()
}

/// Which of these ids are files that are kept.
pub async fn known(db: &impl ConnectionTrait, ids: &[Id<File>]) -> Result<Vec<Id<File>>, DbError> {
    let rows: Vec<uuid::Uuid> = Entity::find()
        .select_only()
        .column(Column::Id)
        .filter(Column::Id.is_in(ids.iter().map(|id| id.uuid())))
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.into_iter().map(Id::from_uuid).collect())
}

pub(crate) async fn insert(tx: &impl ConnectionTrait, file: &File) -> Result<(), DbError> {
    let row = ActiveModel {
        id: Set(file.id.uuid()),
        submission_id: Set(file.submission.uuid()),
        question: Set(file.question.clone()),
        name: Set(file.name.clone()),
        kind: Set(file.kind.as_str().to_owned()),
        bytes: Set(i64::try_from(file.bytes).unwrap_or(i64::MAX)),
        sha256: Set(file.sha256.clone()),
        stripped_bytes: Set(i64::try_from(file.stripped_bytes).unwrap_or(i64::MAX)),
        at: Set(file.at.millis()),
    };
    Entity::insert(row).exec_without_returning(tx).await?;
    Ok(())
}

pub(crate) async fn delete(tx: &impl ConnectionTrait, submission: Id<Submission>, id: Id<File>) -> Result<bool, DbError> {
    let one = Entity::delete_by_id(id.uuid()).filter(Column::SubmissionId.eq(submission.uuid()));
    Ok(one.exec(tx).await?.rows_affected > 0)
}

/// Takes all files of a submission away.
pub(crate) async fn delete_of(tx: &impl ConnectionTrait, submission: Id<Submission>) -> Result<(), DbError> {
    Entity::delete_many().filter(Column::SubmissionId.eq(submission.uuid())).exec(tx).await?;
    Ok(())
}

fn from_row(row: Model) -> Result<File, DbError> {
    Ok(File {
        id: Id::from_uuid(row.id),
        submission: Id::from_uuid(row.submission_id),
        question: row.question,
        name: row.name,
        kind: Kind::find(&row.kind).ok_or_else(|| DbError::unreadable("submission_file", &row.kind))?,
        bytes: row.bytes.unsigned_abs(),
        sha256: row.sha256,
        stripped_bytes: row.stripped_bytes.unsigned_abs(),
        at: Time::from_millis(row.at),
    })
}
