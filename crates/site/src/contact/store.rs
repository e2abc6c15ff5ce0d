//! The table `contact_message`.

use base_core::{Id, Time};
use base_db::{Connection, DbError};
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};

use super::{Message, Topic};

mod entity {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "contact_message")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub once: String,
        pub at: i64,
        pub forget_at: i64,
        pub name: Option<String>,
        pub address: String,
        pub topic: String,
        pub body: String,
        pub lang: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

use entity::{ActiveModel, Column, Entity};

/// The letter with this id, unless it has been forgotten.
pub async fn find(db: &impl Connection, id: Id<Message>) -> Result<Option<Message>, DbError> {
    let Some(row) = Entity::find_by_id(id.uuid()).one(db).await? else { return Ok(None) };
    let topic = Topic::find(&row.topic).ok_or_else(|| DbError::unreadable("contact_message", "an unknown topic"))?;
    Ok(Some(Message {
        id: Id::from_uuid(row.id),
        once: row.once,
        at: Time::from_millis(row.at),
        name: row.name,
        address: row.address,
        topic,
        body: row.body,
        lang: row.lang,
    }))
}

/// Writes the letter, unless one of the same form is kept; says whether it was written.
pub(crate) async fn insert_once(tx: &impl Connection, new: &Message, forget_at: Time) -> Result<bool, DbError> {
    let row = ActiveModel {
        id: Set(new.id.uuid()),
        once: Set(new.once.clone()),
        at: Set(new.at.millis()),
        forget_at: Set(forget_at.millis()),
        name: Set(new.name.clone()),
        address: Set(new.address.clone()),
        topic: Set(new.topic.as_str().to_owned()),
        body: Set(new.body.clone()),
        lang: Set(new.lang.clone()),
    };
    let same_form = OnConflict::column(Column::Once).do_nothing().to_owned();
    Ok(Entity::insert(row).on_conflict(same_form).exec_without_returning(tx).await? > 0)
}

/// Deletes the letters whose time is over by `now` and says how many they were.
pub(crate) async fn delete_due(tx: &impl Connection, now: Time) -> Result<u64, DbError> {
    Ok(Entity::delete_many().filter(Column::ForgetAt.lte(now.millis())).exec(tx).await?.rows_affected)
}
