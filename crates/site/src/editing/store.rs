//! The table `document_draft`.

use base_core::{Id, Time};
use base_db::{Connection, DbError};
use people::Person;
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use super::Draft;

mod entity {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "document_draft")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub kind: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub slug: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub person_id: Uuid,
        pub base: i32,
        pub fields: String,
        pub updated_at: i64,
        pub revision: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

use entity::{ActiveModel, Column, Entity, Model};

/// Drafts that a list names; a consortium has fewer open at a time.
const DRAFTS_MAX: u64 = 100;

/// Her draft of this document.
pub async fn find(db: &impl Connection, kind: &str, slug: &str, author: Id<Person>) -> Result<Option<Draft>, DbError> {
    let key = (kind.to_owned(), slug.to_owned(), author.uuid());
    Entity::find_by_id(key).one(db).await?.map(from_row).transpose()
}

/// The same, held until the transaction ends: nobody else changes it meanwhile.
pub(crate) async fn hold(tx: &impl Connection, kind: &str, slug: &str, author: Id<Person>) -> Result<Option<Draft>, DbError> {
    let key = (kind.to_owned(), slug.to_owned(), author.uuid());
    Entity::find_by_id(key).lock_exclusive().one(tx).await?.map(from_row).transpose()
}

/// Everybody's drafts of documents of a kind, the newest change first.
pub async fn of_kind(db: &impl Connection, kind: &str) -> Result<Vec<Draft>, DbError> {
    let query = Entity::find().filter(Column::Kind.eq(kind)).order_by_desc(Column::UpdatedAt).order_by_asc(Column::Slug);
    query.order_by_asc(Column::PersonId).limit(DRAFTS_MAX).all(db).await?.into_iter().map(from_row).collect()
}

/// Everybody's drafts of one document.
pub async fn of_document(db: &impl Connection, kind: &str, slug: &str) -> Result<Vec<Draft>, DbError> {
    let query = Entity::find().filter(Column::Kind.eq(kind)).filter(Column::Slug.eq(slug)).order_by_asc(Column::PersonId);
    query.limit(DRAFTS_MAX).all(db).await?.into_iter().map(from_row).collect()
}

/// All her drafts, the newest change first.
pub async fn of_person(db: &impl Connection, author: Id<Person>) -> Result<Vec<Draft>, DbError> {
    let query = Entity::find().filter(Column::PersonId.eq(author.uuid())).order_by_desc(Column::UpdatedAt);
    let query = query.order_by_asc(Column::Kind).order_by_asc(Column::Slug).limit(DRAFTS_MAX);
    query.all(db).await?.into_iter().map(from_row).collect()
}

/// Writes a new draft.
pub(crate) async fn insert(tx: &impl Connection, draft: &Draft) -> Result<(), DbError> {
    Entity::insert(to_row(draft)).exec_without_returning(tx).await?;
    Ok(())
}

/// Writes a draft in place of what it was.
pub(crate) async fn update(tx: &impl Connection, draft: &Draft) -> Result<(), DbError> {
    Entity::update(to_row(draft)).exec(tx).await?;
    Ok(())
}

/// Forgets a draft.
pub(crate) async fn delete(tx: &impl Connection, kind: &str, slug: &str, author: Id<Person>) -> Result<(), DbError> {
    Entity::delete_by_id((kind.to_owned(), slug.to_owned(), author.uuid())).exec(tx).await?;
    Ok(())
}

fn to_row(draft: &Draft) -> ActiveModel {
    let small = |number: u32| i32::try_from(number).unwrap_or(i32::MAX);
    ActiveModel {
        kind: Set(draft.kind.clone()),
        slug: Set(draft.slug.clone()),
        person_id: Set(draft.author.uuid()),
        base: Set(small(draft.base)),
        fields: Set(serde_json::to_string(&draft.typed).expect("texts by name are JSON")),
        updated_at: Set(draft.updated_at.millis()),
        revision: Set(small(draft.revision)),
    }
}

fn from_row(row: Model) -> Result<Draft, DbError> {
    let count = |number: i32| u32::try_from(number).unwrap_or(0);
    let typed = serde_json::from_str(&row.fields)
        .map_err(|error| DbError::unreadable("document_draft", format!("{}/{}: {error}", row.kind, row.slug)))?;
    Ok(Draft {
        kind: row.kind,
        slug: row.slug,
        author: Id::from_uuid(row.person_id),
        base: count(row.base),
        typed,
        updated_at: Time::from_millis(row.updated_at),
        revision: count(row.revision),
    })
}
