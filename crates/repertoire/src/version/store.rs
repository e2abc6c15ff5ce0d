//! The table `practice_version`.

use std::collections::{BTreeMap, HashMap};

use base_content::Text;
use base_core::{Id, Time};
use base_db::{DbError, chunks_of};
use sea_orm::{ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::{Full, Version};
use crate::practice::{Practice, Record};

mod entity {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "practice_version")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub practice_id: Uuid,
        pub number: i32,
        pub record: String,
        pub record_hash: String,
        pub at: i64,
        pub actor: String,
        pub why: String,
        pub minor: bool,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

use entity::{ActiveModel, Column, Entity, Model};

/// At most `rows_max` versions of a practice, the newest first, without their records.
pub async fn list(db: &impl ConnectionTrait, practice: Id<Practice>, rows_max: u64) -> Result<Vec<Version>, DbError> {
    list_from(db, practice, u32::MAX, rows_max).await
}

/// At most `rows_max` versions of a practice from number `newest` down, without their records.
pub async fn list_from(
    db: &impl ConnectionTrait,
    practice: Id<Practice>,
    newest: u32,
    rows_max: u64,
) -> Result<Vec<Version>, DbError> {
    let rows: Vec<(i32, i64, String, String, bool)> = Entity::find()
        .select_only()
        .columns([Column::Number, Column::At, Column::Actor, Column::Why, Column::Minor])
        .filter(Column::PracticeId.eq(practice.uuid()))
        .filter(Column::Number.lte(i32::try_from(newest).unwrap_or(i32::MAX)))
        .order_by_desc(Column::Number)
        .limit(rows_max)
        .into_tuple()
        .all(db)
        .await?;
    rows.into_iter().map(|(number, at, actor, why, minor)| about(number, at, actor, why, minor)).collect()
}

/// The records of these versions. One statement, however many.
pub(crate) async fn records(
    db: &impl ConnectionTrait,
    wanted: &[(Id<Practice>, u32)],
) -> Result<HashMap<(Id<Practice>, u32), Record>, DbError> {
    if wanted.is_empty() {
        return Ok(HashMap::new());
    }
    // bounded: a row for each that is wanted.
    let rows = Entity::find().filter(these(wanted.iter().copied())).all(db).await?;
    let numbered = |row: &Model| (Id::from_uuid(row.practice_id), u32::try_from(row.number).unwrap_or(0));
    rows.iter().map(|row| Ok((numbered(row), read(row)?))).collect()
}

/// One version of a practice.
pub async fn find(db: &impl ConnectionTrait, practice: Id<Practice>, number: u32) -> Result<Option<Full>, DbError> {
    let Ok(number) = i32::try_from(number) else { return Ok(None) };
    let row = Entity::find().filter(Column::PracticeId.eq(practice.uuid())).filter(Column::Number.eq(number)).one(db).await?;
    row.map(|row| {
        let record = read(&row)?;
        Ok(Full { version: about(row.number, row.at, row.actor, row.why, row.minor)?, record })
    })
    .transpose()
}

/// The record that readers see, of each of these practices. One statement, however many.
pub(crate) async fn current(db: &impl ConnectionTrait, practices: &[Practice]) -> Result<HashMap<Id<Practice>, Record>, DbError> {
    rows_of(db, practices).await?.into_iter().map(|row| Ok((Id::from_uuid(row.practice_id), read(&row)?))).collect()
}

/// What readers see that each of these practices is called. One statement, however many.
pub(crate) async fn names(db: &impl ConnectionTrait, practices: &[Practice]) -> Result<HashMap<Id<Practice>, Text>, DbError> {
    /// As much of a record as is read.
    #[derive(Deserialize)]
    struct Named {
        name: Text,
    }
    let rows = rows_of(db, practices).await?;
    rows.into_iter().map(|row| Ok((Id::from_uuid(row.practice_id), read::<Named>(&row)?.name))).collect()
}

/// What is wrong with the current versions of these practices, one line a fault.
pub(crate) async fn faults(db: &impl ConnectionTrait, practices: &[Practice]) -> Result<Vec<String>, DbError> {
    let rows: HashMap<_, _> = rows_of(db, practices).await?.into_iter().map(|row| (row.practice_id, row)).collect();
    let mut faults = Vec::new();
    // One that no reader has seen yet has none.
    for practice in practices.iter().filter(|practice| practice.version > 0) {
        let mut tell = |what: &str| faults.push(format!("practice {}, version {}: {what}", practice.slug, practice.version));
        match rows.get(&practice.id.uuid()) {
            None => tell("is missing"),
            Some(row) if hex::encode(Sha256::digest(row.record.as_bytes())) != row.record_hash => {
                tell("its record does not fit its hash");
            }
            Some(row) if read::<Record>(row).is_err() => tell("its record cannot be read"),
            Some(_) => {}
        }
    }
    Ok(faults)
}

/// Writes new versions.
pub(crate) async fn insert(
    tx: &impl ConnectionTrait,
    new: &[(Id<Version>, Id<Practice>, Version, &Record)],
) -> Result<(), DbError> {
    for piece in chunks_of(new, 9) {
        let rows = piece.iter().map(|(id, practice, version, record)| {
            let (record, hash) = record.sealed();
            ActiveModel {
                id: Set(id.uuid()),
                practice_id: Set(practice.uuid()),
                number: Set(i32::try_from(version.number).unwrap_or(i32::MAX)),
                record: Set(record),
                record_hash: Set(hash),
                at: Set(version.at.millis()),
                actor: Set(version.actor.clone()),
                why: Set(version.why.clone()),
                minor: Set(version.minor),
            }
        });
        Entity::insert_many(rows).exec_without_returning(tx).await?;
    }
    Ok(())
}

/// The rows of the versions that readers see.
async fn rows_of(db: &impl ConnectionTrait, practices: &[Practice]) -> Result<Vec<Model>, DbError> {
    let mut found = Vec::with_capacity(practices.len());
    for piece in chunks_of(practices, 2) {
        let wanted = these(piece.iter().map(|practice| (practice.id, practice.version)));
        // bounded: a row for each practice.
        found.extend(Entity::find().filter(wanted).all(db).await?);
    }
    Ok(found)
}

/// Exactly these versions, at least one. By number: many practices are at the same one, and no row is read that is not wanted.
fn these(wanted: impl IntoIterator<Item = (Id<Practice>, u32)>) -> Condition {
    let mut practices: BTreeMap<u32, Vec<Uuid>> = BTreeMap::new();
    for (practice, number) in wanted {
        practices.entry(number).or_default().push(practice.uuid());
    }
    practices.into_iter().fold(Condition::any(), |any, (number, practices)| {
        any.add(Condition::all().add(Column::Number.eq(number)).add(Column::PracticeId.is_in(practices)))
    })
}

fn read<T: DeserializeOwned>(row: &Model) -> Result<T, DbError> {
    serde_json::from_str(&row.record).map_err(|error| DbError::unreadable("practice_version", format!("{}: {error}", row.id)))
}

fn about(number: i32, at: i64, actor: String, why: String, minor: bool) -> Result<Version, DbError> {
    let number = u32::try_from(number).map_err(|error| DbError::unreadable("practice_version", error))?;
    Ok(Version { number, at: Time::from_millis(at), actor, why, minor })
}
