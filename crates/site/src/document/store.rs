//! The tables `document` and `document_version`.

use std::collections::HashMap;

use base_content::Translations;
use base_core::{Actor, Lang, Time};
use base_db::{Connection, DbError};
use sea_orm::sea_query::{Expr, ExprTrait, Func, LikeExpr};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, Select,
};
use serde_json::Value;

use super::{Document, Reason, Record, Row, Standing, Version, subject};

mod entity {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "document")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub kind: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub slug: String,
        pub first_day: Option<String>,
        pub last_day: Option<String>,
        pub position: i32,
        pub record: String,
        pub updated_at: i64,
        pub revision: i32,
        pub withdrawn: bool,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    pub mod version {
        use sea_orm::entity::prelude::*;

        #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
        #[sea_orm(table_name = "document_version")]
        pub struct Model {
            #[sea_orm(primary_key, auto_increment = false)]
            pub kind: String,
            #[sea_orm(primary_key, auto_increment = false)]
            pub slug: String,
            #[sea_orm(primary_key, auto_increment = false)]
            pub number: i32,
            pub record: String,
            pub at: i64,
            pub actor: Option<String>,
            pub why: String,
            pub minor: bool,
        }

        #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
        pub enum Relation {}

        impl ActiveModelBehavior for ActiveModel {}
    }
}

use entity::{Column, Entity, Model, version};

/// The order of a list. Documents that are equal in it follow by slug.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    Position,
    NewestFirst,
}

/// The document with this slug, with its translations into `lang`, or into all languages. Two statements.
pub async fn find<R: Record>(db: &impl Connection, slug: &str, lang: Option<&Lang>) -> Result<Option<Document<R>>, DbError> {
    // What is no slug has no document; PostgreSQL would not even look for a zero byte.
    if base_text::slug(slug) != slug {
        return Ok(None);
    }
    Ok(by_slugs(db, &[slug], lang).await?.pop())
}

/// The documents with these slugs, in their order. Two statements.
pub async fn by_slugs<R: Record>(db: &impl Connection, slugs: &[&str], lang: Option<&Lang>) -> Result<Vec<Document<R>>, DbError> {
    let query = of_kind::<R>().filter(Column::Slug.is_in(slugs.iter().copied())).order_by_asc(Column::Slug);
    with_translations(db, query.all(db).await?, lang).await
}

/// At most `rows_max` documents of a kind, the first `skipped` left out. Two statements.
pub async fn list<R: Record>(
    db: &impl Connection,
    order: Order,
    skipped: u64,
    rows_max: u64,
    lang: Option<&Lang>,
) -> Result<Vec<Document<R>>, DbError> {
    let query = match order {
        Order::Position => of_kind::<R>().order_by_asc(Column::Position),
        Order::NewestFirst => of_kind::<R>().order_by_desc(Column::FirstDay),
    };
    let rows = query.order_by_asc(Column::Slug).offset(skipped).limit(rows_max).all(db).await?;
    with_translations(db, rows, lang).await
}

/// How many documents of a kind there are.
pub async fn count<R: Record>(db: &impl Connection) -> Result<u64, DbError> {
    Ok(of_kind::<R>().count(db).await?)
}

/// A document of any kind, as it is kept.
#[derive(Clone, Debug)]
pub struct Raw {
    pub kind: String,
    pub slug: String,
    pub record: Value,
    pub updated_at: Time,
}

impl Raw {
    /// What events and translations call it.
    pub fn subject(&self) -> String {
        format!("{}/{}", self.kind, self.slug)
    }
}

/// The document of this kind with this slug, unless it was taken back. One statement.
pub async fn raw(db: &impl Connection, kind: &str, slug: &str) -> Result<Option<Raw>, DbError> {
    if base_text::slug(slug) != slug {
        return Ok(None);
    }
    let row = Entity::find_by_id((kind.to_owned(), slug.to_owned())).filter(Column::Withdrawn.eq(false)).one(db).await?;
    row.map(to_raw).transpose()
}

/// At most `rows_max` documents of any kind, in the order of kind and slug, after `after`.
pub(crate) async fn walk(db: &impl Connection, after: Option<&(String, String)>, rows_max: u64) -> Result<Vec<Raw>, DbError> {
    let present = Entity::find().filter(Column::Withdrawn.eq(false));
    let mut query = present.order_by_asc(Column::Kind).order_by_asc(Column::Slug).limit(rows_max);
    if let Some((kind, slug)) = after {
        let same = Condition::all().add(Column::Kind.eq(kind)).add(Column::Slug.gt(slug));
        query = query.filter(Condition::any().add(Column::Kind.gt(kind)).add(same));
    }
    query.all(db).await?.into_iter().map(to_raw).collect()
}

/// Marks a document as changed now; false if somebody else changed it since it was read.
pub(crate) async fn touch(tx: &impl Connection, known: &Raw, now: Time) -> Result<bool, DbError> {
    let done = Entity::update_many()
        .col_expr(Column::UpdatedAt, Expr::value(now.millis()))
        .filter(Column::Kind.eq(&known.kind))
        .filter(Column::Slug.eq(&known.slug))
        .filter(Column::UpdatedAt.eq(known.updated_at.millis()))
        .exec(tx)
        .await?;
    Ok(done.rows_affected == 1)
}

fn to_raw(row: Model) -> Result<Raw, DbError> {
    let record = serde_json::from_str(&row.record)
        .map_err(|error| DbError::unreadable("document", format!("{}/{}: {error}", row.kind, row.slug)))?;
    Ok(Raw { kind: row.kind, slug: row.slug, record, updated_at: Time::from_millis(row.updated_at) })
}

/// The row of a document, withdrawn or not.
pub async fn standing(db: &impl Connection, kind: &str, slug: &str) -> Result<Option<Standing>, DbError> {
    // What is no slug has no document; PostgreSQL would not even look for a zero byte.
    if base_text::slug(slug) != slug {
        return Ok(None);
    }
    Entity::find_by_id((kind.to_owned(), slug.to_owned())).one(db).await?.map(to_standing).transpose()
}

/// The same, held until the transaction ends: nobody else changes it meanwhile.
pub(crate) async fn hold(tx: &impl Connection, kind: &str, slug: &str) -> Result<Option<Standing>, DbError> {
    let row = Entity::find_by_id((kind.to_owned(), slug.to_owned())).lock_exclusive().one(tx).await?;
    row.map(to_standing).transpose()
}

/// Whether there was such a document and it was taken back.
pub async fn is_withdrawn<R: Record>(db: &impl Connection, slug: &str) -> Result<bool, DbError> {
    Ok(standing(db, R::KIND, slug).await?.is_some_and(|standing| standing.withdrawn))
}

/// At most `rows_max` rows of a kind that hold `words` anywhere in their text, withdrawn ones too, the first `skipped` left out.
pub async fn standings(
    db: &impl Connection,
    kind: &str,
    order: Order,
    words: &str,
    (skipped, rows_max): (u64, u64),
) -> Result<Vec<Standing>, DbError> {
    let query = match order {
        Order::Position => with_words(kind, words).order_by_asc(Column::Position),
        Order::NewestFirst => with_words(kind, words).order_by_desc(Column::FirstDay),
    };
    let rows = query.order_by_asc(Column::Slug).offset(skipped).limit(rows_max).all(db).await?;
    rows.into_iter().map(to_standing).collect()
}

/// How many rows of a kind hold `words`.
pub async fn count_standings(db: &impl Connection, kind: &str, words: &str) -> Result<u64, DbError> {
    Ok(with_words(kind, words).count(db).await?)
}

/// How many documents there are of each kind, withdrawn ones left out.
pub async fn counts(db: &impl Connection) -> Result<HashMap<String, u64>, DbError> {
    let query = Entity::find().select_only().column(Column::Kind).column_as(Column::Slug.count(), "documents");
    // bounded: one row for each kind.
    let rows: Vec<(String, i64)> = query.filter(Column::Withdrawn.eq(false)).group_by(Column::Kind).into_tuple().all(db).await?;
    Ok(rows.into_iter().map(|(kind, count)| (kind, u64::try_from(count).unwrap_or(0))).collect())
}

/// The versions of a document, the newest first.
pub async fn versions(db: &impl Connection, kind: &str, slug: &str, rows_max: u64) -> Result<Vec<Version>, DbError> {
    let query = version::Entity::find().filter(version::Column::Kind.eq(kind)).filter(version::Column::Slug.eq(slug));
    let rows = query.order_by_desc(version::Column::Number).limit(rows_max).all(db).await?;
    rows.into_iter().map(to_version).collect()
}

/// One version of a document.
pub async fn version(db: &impl Connection, kind: &str, slug: &str, number: u32) -> Result<Option<Version>, DbError> {
    let key = (kind.to_owned(), slug.to_owned(), small(number));
    version::Entity::find_by_id(key).one(db).await?.map(to_version).transpose()
}

/// Writes a new document.
pub(crate) async fn insert(tx: &impl Connection, row: &Row, now: Time) -> Result<(), DbError> {
    let row = entity::ActiveModel { revision: Set(1), withdrawn: Set(false), ..to_row(row, now) };
    Entity::insert(row).exec_without_returning(tx).await?;
    Ok(())
}

/// Writes a document in place of what it was.
pub(crate) async fn update(tx: &impl Connection, row: &Row, revision: u32, now: Time) -> Result<(), DbError> {
    let row = entity::ActiveModel { revision: Set(small(revision)), ..to_row(row, now) };
    Entity::update(row).exec(tx).await?;
    Ok(())
}

/// Takes a document back, or brings it back.
pub(crate) async fn set_withdrawn(tx: &impl Connection, kind: &str, slug: &str, withdrawn: bool) -> Result<(), DbError> {
    let of_slug = Entity::update_many().filter(Column::Kind.eq(kind)).filter(Column::Slug.eq(slug));
    of_slug.col_expr(Column::Withdrawn, Expr::value(withdrawn)).exec(tx).await?;
    Ok(())
}

/// Puts a document at another place of its list. That is no new version of it.
pub(crate) async fn set_position(tx: &impl Connection, (kind, slug): (&str, &str), position: i32) -> Result<(), DbError> {
    // The place stands in the record too: it is put into the one that is held, which somebody may just have published.
    let Some(Standing { mut record, .. }) = hold(tx, kind, slug).await? else { return Ok(()) };
    record["position"] = position.into();
    let of_slug = Entity::update_many().filter(Column::Kind.eq(kind)).filter(Column::Slug.eq(slug));
    let of_slug = of_slug.col_expr(Column::Position, Expr::value(position));
    of_slug.col_expr(Column::Record, Expr::value(record.to_string())).exec(tx).await?;
    Ok(())
}

/// Keeps a version.
pub(crate) async fn insert_version(
    tx: &impl Connection,
    (kind, slug): (&str, &str),
    number: u32,
    record: &Value,
    (at, actor): (Time, Option<&Actor>),
    reason: Reason<'_>,
) -> Result<(), DbError> {
    let row = version::ActiveModel {
        kind: Set(kind.to_owned()),
        slug: Set(slug.to_owned()),
        number: Set(small(number)),
        record: Set(record.to_string()),
        at: Set(at.millis()),
        actor: Set(actor.map(ToString::to_string)),
        why: Set(reason.why.to_owned()),
        minor: Set(reason.minor),
    };
    version::Entity::insert(row).exec_without_returning(tx).await?;
    Ok(())
}

/// Forgets every version, as if an earlier program had filled the database.
#[cfg(test)]
pub(crate) async fn forget_versions(db: &impl Connection) -> Result<(), DbError> {
    version::Entity::delete_many().exec(db).await?;
    Ok(())
}

fn with_words(kind: &str, words: &str) -> Select<Entity> {
    let query = Entity::find().filter(Column::Kind.eq(kind));
    words.split_whitespace().take(8).fold(query, |query, word| {
        let escaped = word.to_lowercase().replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_");
        let anywhere = LikeExpr::new(format!("%{escaped}%")).escape('\\');
        let lower = Expr::expr(Func::lower(Expr::col((Entity, Column::Record))));
        query.filter(Column::Slug.contains(word.to_lowercase()).or(lower.like(anywhere)))
    })
}

fn to_standing(row: Model) -> Result<Standing, DbError> {
    Ok(Standing {
        record: read_json(&row.kind, &row.slug, &row.record)?,
        slug: row.slug,
        position: row.position,
        updated_at: Time::from_millis(row.updated_at),
        revision: u32::try_from(row.revision).unwrap_or(0),
        withdrawn: row.withdrawn,
    })
}

fn to_version(row: version::Model) -> Result<Version, DbError> {
    Ok(Version {
        number: u32::try_from(row.number).unwrap_or(0),
        record: read_json(&row.kind, &row.slug, &row.record)?,
        at: Time::from_millis(row.at),
        actor: row.actor,
        why: row.why,
        minor: row.minor,
    })
}

fn small(number: u32) -> i32 {
    i32::try_from(number).unwrap_or(i32::MAX)
}

fn of_kind<R: Record>() -> Select<Entity> {
    Entity::find().filter(Column::Kind.eq(R::KIND)).filter(Column::Withdrawn.eq(false))
}

async fn with_translations<R: Record>(
    db: &impl Connection,
    rows: Vec<Model>,
    lang: Option<&Lang>,
) -> Result<Vec<Document<R>>, DbError> {
    let subjects: Vec<String> = rows.iter().map(|row| subject::<R>(&row.slug)).collect();
    let mut translations = base_content::translations_of(db, &subjects, lang).await?;
    let documents = rows.into_iter().zip(subjects);
    documents.map(|(row, subject)| from_row(row, translations.remove(&subject).unwrap_or_default())).collect()
}

fn from_row<R: Record>(row: Model, translations: Translations) -> Result<Document<R>, DbError> {
    let record = read_json(&row.kind, &row.slug, &row.record)?;
    Ok(Document { slug: row.slug, record, updated_at: Time::from_millis(row.updated_at), translations })
}

fn read_json<T: serde::de::DeserializeOwned>(kind: &str, slug: &str, json: &str) -> Result<T, DbError> {
    serde_json::from_str(json).map_err(|error| DbError::unreadable("document", format!("{kind}/{slug}: {error}")))
}

fn to_row(row: &Row, now: Time) -> entity::ActiveModel {
    entity::ActiveModel {
        kind: Set(row.kind.to_owned()),
        slug: Set(row.slug.clone()),
        first_day: Set(row.days.map(|(first, _)| first.to_string())),
        last_day: Set(row.days.map(|(_, last)| last.to_string())),
        position: Set(row.position),
        record: Set(row.record.to_string()),
        updated_at: Set(now.millis()),
        ..Default::default()
    }
}
