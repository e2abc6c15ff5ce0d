//! The tables `translation`, one row for each subject, key and language, and `former_source`.

use std::collections::HashMap;

use base_core::{Lang, Time};
use base_db::{DbError, chunks_of};
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, Select};

use crate::{SourceHash, State, Text, Translation, Translations};

mod entity {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "translation")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub subject: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub text_key: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub lang: String,
        pub state: String,
        pub source_hash: String,
        pub body: String,
        pub at: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

mod former {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "former_source")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub hash: String,
        pub body: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// The translations of `subjects` into `lang`, or into every language: one statement, however many subjects.
pub async fn translations_of(
    db: &impl ConnectionTrait,
    subjects: &[String],
    lang: Option<&Lang>,
) -> Result<HashMap<String, Translations>, DbError> {
    collected(db, entity::Entity::find().filter(entity::Column::Subject.is_in(subjects)), lang).await
}

/// The same, of one text of each.
pub async fn translations_of_text(
    db: &impl ConnectionTrait,
    subjects: &[String],
    key: &str,
    lang: &Lang,
) -> Result<HashMap<String, Translations>, DbError> {
    let of_text = entity::Entity::find().filter(entity::Column::Subject.is_in(subjects)).filter(entity::Column::TextKey.eq(key));
    collected(db, of_text, Some(lang)).await
}

async fn collected(
    db: &impl ConnectionTrait,
    mut query: Select<entity::Entity>,
    lang: Option<&Lang>,
) -> Result<HashMap<String, Translations>, DbError> {
    if let Some(lang) = lang {
        query = query.filter(entity::Column::Lang.is_in([lang.as_str(), lang.primary()]));
    }
    let mut rows: HashMap<String, Vec<Translation>> = HashMap::new();
    for row in query.all(db).await? {
        let (subject, translation) = from_row(row)?;
        rows.entry(subject).or_default().push(translation);
    }
    Ok(rows.into_iter().map(|(subject, rows)| (subject, Translations::collect(rows))).collect())
}

/// Keeps these translations of `subject`, in place of those of the same key and language.
pub async fn put(db: &impl ConnectionTrait, subject: &str, translations: &[Translation]) -> Result<(), DbError> {
    for piece in chunks_of(translations, 7) {
        let rows = piece.iter().map(|translation| to_row(subject, translation));
        entity::Entity::insert_many(rows)
            .on_conflict(
                OnConflict::columns([entity::Column::Subject, entity::Column::TextKey, entity::Column::Lang])
                    .update_columns([entity::Column::State, entity::Column::SourceHash, entity::Column::Body, entity::Column::At])
                    .to_owned(),
            )
            .exec_without_returning(db)
            .await?;
    }
    Ok(())
}

/// Forgets every translation of `subject`.
pub async fn remove(db: &impl ConnectionTrait, subject: &str) -> Result<(), DbError> {
    entity::Entity::delete_many().filter(entity::Column::Subject.eq(subject)).exec(db).await?;
    Ok(())
}

/// Forgets the translations of these texts of `subject` into `lang`.
pub async fn remove_some(db: &impl ConnectionTrait, subject: &str, lang: &Lang, keys: &[String]) -> Result<(), DbError> {
    if keys.is_empty() {
        return Ok(());
    }
    entity::Entity::delete_many()
        .filter(entity::Column::Subject.eq(subject))
        .filter(entity::Column::TextKey.is_in(keys))
        .filter(entity::Column::Lang.is_in([lang.as_str(), lang.primary()]))
        .exec(db)
        .await?;
    Ok(())
}

/// Keeps the words that were a source `before` and are none `after`: a translator will want to see what has changed since.
pub async fn retire(db: &impl ConnectionTrait, before: &[&Text], after: &[&Text]) -> Result<(), DbError> {
    let stays = |old: &Text| after.iter().any(|new| new.key == old.key && new.body == old.body);
    let gone: HashMap<SourceHash, &str> =
        before.iter().filter(|old| !stays(old)).map(|old| (SourceHash::of(&old.body), old.body.as_str())).collect();
    let rows: Vec<_> =
        gone.into_iter().map(|(hash, body)| former::ActiveModel { hash: Set(hash.0), body: Set(body.to_owned()) }).collect();
    for piece in chunks_of(&rows, 2) {
        former::Entity::insert_many(piece.to_vec())
            .on_conflict(OnConflict::column(former::Column::Hash).do_nothing().to_owned())
            .exec_without_returning(db)
            .await?;
    }
    Ok(())
}

/// The words of these hashes, as far as they were a source once and are not any more. One statement.
pub async fn former_sources(db: &impl ConnectionTrait, hashes: &[&SourceHash]) -> Result<HashMap<SourceHash, String>, DbError> {
    if hashes.is_empty() {
        return Ok(HashMap::new());
    }
    let wanted = hashes.iter().map(|hash| hash.as_str());
    let rows = former::Entity::find().filter(former::Column::Hash.is_in(wanted)).all(db).await?;
    Ok(rows.into_iter().map(|row| (SourceHash(row.hash), row.body)).collect())
}

fn to_row(subject: &str, translation: &Translation) -> entity::ActiveModel {
    entity::ActiveModel {
        subject: Set(subject.to_owned()),
        text_key: Set(translation.key.clone()),
        lang: Set(translation.lang.to_string()),
        state: Set(translation.state.as_str().to_owned()),
        source_hash: Set(translation.source.0.clone()),
        body: Set(translation.body.clone()),
        at: Set(translation.at.millis()),
    }
}

fn from_row(row: entity::Model) -> Result<(String, Translation), DbError> {
    let broken = |what: String| DbError::unreadable("translation", what);
    let translation = Translation {
        lang: row.lang.parse().map_err(|error: base_core::LangError| broken(error.to_string()))?,
        state: row.state.parse::<State>().map_err(broken)?,
        key: row.text_key,
        source: SourceHash(row.source_hash),
        body: row.body,
        at: Time::from_millis(row.at),
    };
    Ok((row.subject, translation))
}
