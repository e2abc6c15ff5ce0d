//! The table `practice_desk`.

use std::collections::HashMap;

use base_core::{Id, Lang};
use base_db::DbError;
use people::Desk;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use super::{Owned, PRACTICES_MAX};
use crate::{Practice, practice};

pub(crate) mod entity {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "practice_desk")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub practice_id: Uuid,
        pub desk_id: Uuid,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {
        #[sea_orm(
            belongs_to = "crate::practice::store::entity::practice::Entity",
            from = "Column::PracticeId",
            to = "crate::practice::store::entity::practice::Column::Id"
        )]
        Practice,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

use entity::{ActiveModel, Column, Entity};

/// The desk that a practice belongs to. One statement.
pub async fn desk_of(db: &impl ConnectionTrait, practice: Id<Practice>) -> Result<Option<Id<Desk>>, DbError> {
    Ok(Entity::find_by_id(practice.uuid()).one(db).await?.map(|row| Id::from_uuid(row.desk_id)))
}

/// The practices of these desks for somebody who reads `lang`, by slug. Four statements.
pub async fn of_desks(db: &impl ConnectionTrait, desks: &[Id<Desk>], lang: &Lang) -> Result<Vec<Owned>, DbError> {
    let rows = Entity::find()
        .filter(Column::DeskId.is_in(desks.iter().map(|id| id.uuid())))
        .order_by_asc(Column::PracticeId)
        .limit(PRACTICES_MAX)
        .all(db)
        .await?;
    let desks: HashMap<Id<Practice>, Id<Desk>> =
        rows.into_iter().map(|row| (Id::from_uuid(row.practice_id), Id::from_uuid(row.desk_id))).collect();
    let ids: Vec<Id<Practice>> = desks.keys().copied().collect();
    let named = practice::store::named_by_ids(db, &ids, lang).await?;
    let with_desk = |(practice, name, lang): (Practice, String, Lang)| {
        Some(Owned { desk: desks.get(&practice.id).copied()?, slug: practice.slug, name, lang })
    };
    let mut owned: Vec<Owned> = named.into_iter().filter_map(with_desk).collect();
    owned.sort_by(|a, b| a.slug.cmp(&b.slug));
    Ok(owned)
}

/// From now on the practice belongs to this desk.
pub(crate) async fn put(tx: &impl ConnectionTrait, practice: Id<Practice>, desk: Id<Desk>) -> Result<(), DbError> {
    let row = ActiveModel { practice_id: Set(practice.uuid()), desk_id: Set(desk.uuid()) };
    let known = OnConflict::column(Column::PracticeId).update_column(Column::DeskId).to_owned();
    Entity::insert(row).on_conflict(known).exec_without_returning(tx).await?;
    Ok(())
}

/// From now on the practice belongs to no desk.
pub(crate) async fn delete(tx: &impl ConnectionTrait, practice: Id<Practice>) -> Result<(), DbError> {
    Entity::delete_by_id(practice.uuid()).exec(tx).await?;
    Ok(())
}
