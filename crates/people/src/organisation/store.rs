//! The table `organisation`.

use std::collections::HashMap;

use base_core::{Id, LangError};
use base_db::{DbError, chunks_of};
use sea_orm::sea_query::SelectStatement;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait};

use super::{About, Organisation};
use crate::Country;

mod entity {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "organisation")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub name: String,
        pub lang: String,
        #[sea_orm(unique)]
        pub folded: String,
        pub country_code: Option<String>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

use entity::{ActiveModel, Column, Entity, Model};

/// The organisations with these ids. One statement.
pub async fn by_ids(
    db: &impl ConnectionTrait,
    ids: &[Id<Organisation>],
) -> Result<HashMap<Id<Organisation>, Organisation>, DbError> {
    let rows = Entity::find().filter(Column::Id.is_in(ids.iter().map(|id| id.uuid()))).all(db).await?;
    rows.into_iter().map(|row| from_row(row).map(|organisation| (organisation.id, organisation))).collect()
}

/// At most `rows_max` names in their order, to choose from. One statement.
pub async fn names(db: &impl ConnectionTrait, rows_max: u64) -> Result<Vec<String>, DbError> {
    let rows = Entity::find().order_by_asc(Column::Folded).limit(rows_max).all(db).await?;
    Ok(rows.into_iter().map(|row| row.name).collect())
}

/// The ids of those whose folded name has these letters: a part of a statement.
pub(crate) fn named_like(folded: &str) -> SelectStatement {
    Entity::find().select_only().column(Column::Id).filter(Column::Folded.contains(folded)).into_query()
}

/// The ids of those with these folded names.
pub(crate) async fn by_folded(
    db: &impl ConnectionTrait,
    folded: &[String],
) -> Result<HashMap<String, Id<Organisation>>, DbError> {
    let mut found = HashMap::new();
    for piece in chunks_of(folded, 1) {
        let rows = Entity::find().filter(Column::Folded.is_in(piece)).all(db).await?;
        found.extend(rows.into_iter().map(|row| (row.folded, Id::from_uuid(row.id))));
    }
    Ok(found)
}

/// Writes new organisations, each with its folded name.
pub(crate) async fn insert(tx: &impl ConnectionTrait, new: &[(String, Organisation)]) -> Result<(), DbError> {
    for piece in chunks_of(new, 5) {
        let rows = piece.iter().map(|(folded, organisation)| ActiveModel {
            id: Set(organisation.id.uuid()),
            name: Set(organisation.about.name.clone()),
            lang: Set(organisation.about.lang.to_string()),
            folded: Set(folded.clone()),
            country_code: Set(organisation.about.country.map(|country| country.code().to_owned())),
        });
        Entity::insert_many(rows).exec_without_returning(tx).await?;
    }
    Ok(())
}

fn from_row(row: Model) -> Result<Organisation, DbError> {
    let about = About {
        name: row.name,
        lang: row.lang.parse().map_err(|error: LangError| DbError::unreadable("organisation", error))?,
        country: row.country_code.as_deref().and_then(Country::find),
    };
    Ok(Organisation { id: Id::from_uuid(row.id), about })
}
