//! The tables `secret_link` and `link_request`.

use base_auth::TokenHash;
use base_core::{Id, Time};
use base_db::DbError;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

use super::{About, Link, Purpose, Request};
use crate::Person;

mod entity {
    pub mod secret_link {
        use sea_orm::entity::prelude::*;

        #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
        #[sea_orm(table_name = "secret_link")]
        pub struct Model {
            #[sea_orm(primary_key, auto_increment = false)]
            pub token_hash: String,
            pub person_id: Uuid,
            pub purpose: String,
            pub detail: Option<String>,
            pub created_at: i64,
            pub expires_at: i64,
        }

        #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
        pub enum Relation {}

        impl ActiveModelBehavior for ActiveModel {}
    }

    pub mod link_request {
        use sea_orm::entity::prelude::*;

        #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
        #[sea_orm(table_name = "link_request")]
        pub struct Model {
            #[sea_orm(primary_key, auto_increment = false)]
            pub id: Uuid,
            pub email: String,
            pub lang: String,
            pub next_path: Option<String>,
            pub at: i64,
            pub welcome: bool,
            pub about: Option<String>,
        }

        #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
        pub enum Relation {}

        impl ActiveModelBehavior for ActiveModel {}
    }
}

use entity::{link_request, secret_link};

/// The link that this secret opens, if it is still good at `now`.
pub async fn find(db: &impl ConnectionTrait, hash: &TokenHash, now: Time) -> Result<Option<Link>, DbError> {
    let row = secret_link::Entity::find_by_id(hash.as_str()).one(db).await?;
    let Some(row) = row.filter(|row| now.millis() < row.expires_at) else { return Ok(None) };
    let purpose = Purpose::read(&row.purpose, row.detail).ok_or_else(|| DbError::unreadable("secret_link", "its purpose"))?;
    Ok(Some(Link { person: Id::from_uuid(row.person_id), purpose, expires_at: Time::from_millis(row.expires_at) }))
}

pub(crate) async fn insert(tx: &impl ConnectionTrait, hash: &TokenHash, link: &Link, now: Time) -> Result<(), DbError> {
    let (purpose, detail) = link.purpose.parts();
    let row = secret_link::ActiveModel {
        token_hash: Set(hash.as_str().to_owned()),
        person_id: Set(link.person.uuid()),
        purpose: Set(purpose.to_owned()),
        detail: Set(detail),
        created_at: Set(now.millis()),
        expires_at: Set(link.expires_at.millis()),
    };
    secret_link::Entity::insert(row).exec_without_returning(tx).await?;
    Ok(())
}

/// Uses a link up; says whether it was there, so that of two who come at once only one goes on.
pub(crate) async fn delete(tx: &impl ConnectionTrait, hash: &TokenHash) -> Result<bool, DbError> {
    Ok(secret_link::Entity::delete_by_id(hash.as_str()).exec(tx).await?.rows_affected > 0)
}

/// Takes all links of a person back.
pub(crate) async fn delete_of(tx: &impl ConnectionTrait, person: Id<Person>) -> Result<u64, DbError> {
    let all = secret_link::Entity::delete_many().filter(secret_link::Column::PersonId.eq(person.uuid()));
    Ok(all.exec(tx).await?.rows_affected)
}

/// What was asked for, unless it has been answered.
pub(crate) async fn find_request(db: &impl ConnectionTrait, id: Id<Request>) -> Result<Option<Request>, DbError> {
    let row = link_request::Entity::find_by_id(id.uuid()).one(db).await?;
    Ok(row.map(|row| Request {
        id,
        email: row.email,
        lang: row.lang,
        next: row.next_path,
        welcome: row.welcome,
        about: row.about.as_deref().and_then(About::read),
        at: Time::from_millis(row.at),
    }))
}

pub(crate) async fn insert_request(tx: &impl ConnectionTrait, request: &Request) -> Result<(), DbError> {
    let row = link_request::ActiveModel {
        id: Set(request.id.uuid()),
        email: Set(request.email.clone()),
        lang: Set(request.lang.clone()),
        next_path: Set(request.next.clone()),
        at: Set(request.at.millis()),
        welcome: Set(request.welcome),
        about: Set(request.about.as_ref().map(About::written)),
    };
    link_request::Entity::insert(row).exec_without_returning(tx).await?;
    Ok(())
}

pub(crate) async fn delete_request(tx: &impl ConnectionTrait, id: Id<Request>) -> Result<(), DbError> {
    link_request::Entity::delete_by_id(id.uuid()).exec(tx).await?;
    Ok(())
}

/// Forgets links that are no longer good and requests that were made before `asked_before`.
pub(crate) async fn delete_over(tx: &impl ConnectionTrait, now: Time, asked_before: Time) -> Result<u64, DbError> {
    let over = secret_link::Entity::delete_many().filter(secret_link::Column::ExpiresAt.lte(now.millis()));
    let old = link_request::Entity::delete_many().filter(link_request::Column::At.lt(asked_before.millis()));
    Ok(over.exec(tx).await?.rows_affected + old.exec(tx).await?.rows_affected)
}
