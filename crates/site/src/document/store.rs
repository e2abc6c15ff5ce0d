//! The table `document`.

use base_content::Translations;
use base_core::{Lang, Time};
use base_db::{Connection, DbError};
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveValue::Set, ColumnTrait, Condition, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect};
use serde_json::Value;

use super::{Document, Record, subject};

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
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

use entity::{Column, Entity, Model};

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

/// The document of this kind with this slug. One statement.
pub async fn raw(db: &impl Connection, kind: &str, slug: &str) -> Result<Option<Raw>, DbError> {
    if base_text::slug(slug) != slug {
        return Ok(None);
    }
    Entity::find_by_id((kind.to_owned(), slug.to_owned())).one(db).await?.map(to_raw).transpose()
}

/// At most `rows_max` documents of any kind, in the order of kind and slug, after `after`.
pub(crate) async fn walk(db: &impl Connection, after: Option<&(String, String)>, rows_max: u64) -> Result<Vec<Raw>, DbError> {
    let mut query = Entity::find().order_by_asc(Column::Kind).order_by_asc(Column::Slug).limit(rows_max);
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

/// Writes a new document.
pub(crate) async fn insert<R: Record>(tx: &impl Connection, slug: &str, record: &R, now: Time) -> Result<(), DbError> {
    Entity::insert(to_row(slug, record, now)?).exec_without_returning(tx).await?;
    Ok(())
}

/// Writes a document in place of what it was.
pub(crate) async fn update<R: Record>(tx: &impl Connection, slug: &str, record: &R, now: Time) -> Result<(), DbError> {
    Entity::update(to_row(slug, record, now)?).exec(tx).await?;
    Ok(())
}

fn of_kind<R: Record>() -> sea_orm::Select<Entity> {
    Entity::find().filter(Column::Kind.eq(R::KIND))
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
    let record = serde_json::from_str(&row.record)
        .map_err(|error| DbError::unreadable("document", format!("{}/{}: {error}", row.kind, row.slug)))?;
    Ok(Document { slug: row.slug, record, updated_at: Time::from_millis(row.updated_at), translations })
}

fn to_row<R: Record>(slug: &str, record: &R, now: Time) -> Result<entity::ActiveModel, DbError> {
    let days = record.days();
    let json = serde_json::to_string(record).map_err(|error| DbError::unreadable("document", error))?;
    Ok(entity::ActiveModel {
        kind: Set(R::KIND.to_owned()),
        slug: Set(slug.to_owned()),
        first_day: Set(days.map(|(first, _)| first.to_string())),
        last_day: Set(days.map(|(_, last)| last.to_string())),
        position: Set(record.position()),
        record: Set(json),
        updated_at: Set(now.millis()),
    })
}
