//! The tables `place` and `place_name`.

use std::collections::{BTreeMap, HashMap};

use base_core::{Id, Lang, LangError, Time};
use base_db::{DbError, chunks_of};
use sea_orm::sea_query::SelectStatement;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait,
};

use super::{About, CityCode, Nuts, Place, Portrait};
use crate::{Country, figure};

pub(crate) mod entity {
    pub mod place {
        use sea_orm::entity::prelude::*;

        #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
        #[sea_orm(table_name = "place")]
        pub struct Model {
            #[sea_orm(primary_key, auto_increment = false)]
            pub id: Uuid,
            pub slug: String,
            pub country_code: String,
            pub latitude: f64,
            pub longitude: f64,
            pub region: Option<String>,
            pub nuts3: Option<String>,
            pub nuts_version: Option<String>,
            pub urban_audit: Option<String>,
            pub updated_at: i64,
        }

        #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
        pub enum Relation {}

        impl ActiveModelBehavior for ActiveModel {}
    }

    pub mod place_name {
        use sea_orm::entity::prelude::*;

        #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
        #[sea_orm(table_name = "place_name")]
        pub struct Model {
            #[sea_orm(primary_key, auto_increment = false)]
            pub place_id: Uuid,
            #[sea_orm(primary_key, auto_increment = false)]
            pub lang: String,
            pub name: String,
            pub name_folded: String,
        }

        #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
        pub enum Relation {}

        impl ActiveModelBehavior for ActiveModel {}
    }
}

use entity::{place, place_name};

/// The place with this slug. Two statements.
pub async fn find(db: &impl ConnectionTrait, slug: &str) -> Result<Option<Place>, DbError> {
    let row = place::Entity::find().filter(place::Column::Slug.eq(slug)).one(db).await?;
    Ok(with_names(db, row.into_iter().collect()).await?.pop())
}

/// The ids of places with this in a name, in whatever language and however it is spelt: a part of a statement.
pub fn named_like(word: &str) -> SelectStatement {
    let named = place_name::Column::NameFolded.contains(base_text::fold(word));
    place_name::Entity::find().select_only().column(place_name::Column::PlaceId).filter(named).into_query()
}

/// The place with this slug and its figures. Three statements.
pub async fn portrait(db: &impl ConnectionTrait, slug: &str) -> Result<Option<Portrait>, DbError> {
    let Some(place) = find(db, slug).await? else { return Ok(None) };
    let figures = figure::store::of_places(db, &[place.id]).await?.remove(&place.id).unwrap_or_default();
    Ok(Some(Portrait { place, figures }))
}

/// The places with these ids. Two statements, however many ids.
pub async fn by_ids(db: &impl ConnectionTrait, ids: &[Id<Place>]) -> Result<HashMap<Id<Place>, Place>, DbError> {
    let rows = place::Entity::find().filter(place::Column::Id.is_in(ids.iter().map(|id| id.uuid()))).all(db).await?;
    Ok(with_names(db, rows).await?.into_iter().map(|place| (place.id, place)).collect())
}

/// At most `rows_max` places in the order of their slugs, after `after`. Two statements.
pub async fn list(db: &impl ConnectionTrait, after: Option<&str>, rows_max: u64) -> Result<Vec<Place>, DbError> {
    let mut query = place::Entity::find().order_by_asc(place::Column::Slug).limit(rows_max);
    if let Some(after) = after {
        query = query.filter(place::Column::Slug.gt(after));
    }
    let rows = query.all(db).await?;
    with_names(db, rows).await
}

/// At most `rows_max` places in the order of their slugs, the first `skipped` left out. Two statements.
pub async fn page(db: &impl ConnectionTrait, skipped: u64, rows_max: u64) -> Result<Vec<Place>, DbError> {
    let rows = place::Entity::find().order_by_asc(place::Column::Slug).offset(skipped).limit(rows_max).all(db).await?;
    with_names(db, rows).await
}

/// How many places there are.
pub async fn count(db: &impl ConnectionTrait) -> Result<u64, DbError> {
    Ok(place::Entity::find().count(db).await?)
}

/// Every place, for an import that has to know which it means.
pub(crate) async fn all(db: &impl ConnectionTrait) -> Result<Vec<Place>, DbError> {
    // bounded: places are cities; an import has to know all of them.
    let rows = place::Entity::find().order_by_asc(place::Column::Slug).all(db).await?;
    let names = place_name::Entity::find().all(db).await?;
    assemble(rows, names)
}

/// The places with these city codes. One statement; names are left out, so only the key is given.
pub(crate) async fn by_city_codes(
    db: &impl ConnectionTrait,
    codes: &[&CityCode],
) -> Result<HashMap<CityCode, (Id<Place>, String)>, DbError> {
    let mut found = HashMap::new();
    for piece in chunks_of(codes, 1) {
        let wanted = piece.iter().map(|code| code.as_str());
        for row in place::Entity::find().filter(place::Column::UrbanAudit.is_in(wanted)).all(db).await? {
            if let Some(code) = row.urban_audit.as_deref().and_then(|text| text.parse().ok()) {
                found.insert(code, (Id::from_uuid(row.id), row.slug));
            }
        }
    }
    Ok(found)
}

/// Writes a new place.
pub(crate) async fn insert(tx: &impl ConnectionTrait, new: &Place) -> Result<(), DbError> {
    insert_many(tx, std::slice::from_ref(new)).await
}

/// Writes new places.
pub(crate) async fn insert_many(tx: &impl ConnectionTrait, new: &[Place]) -> Result<(), DbError> {
    for piece in chunks_of(new, 10) {
        place::Entity::insert_many(piece.iter().map(to_row)).exec_without_returning(tx).await?;
        let names: Vec<_> = piece.iter().flat_map(name_rows).collect();
        for piece in chunks_of(&names, 3) {
            place_name::Entity::insert_many(piece.to_vec()).exec_without_returning(tx).await?;
        }
    }
    Ok(())
}

/// Writes a place in place of what it was.
pub(crate) async fn update(tx: &impl ConnectionTrait, changed: &Place) -> Result<(), DbError> {
    place::Entity::update(to_row(changed)).exec(tx).await?;
    place_name::Entity::delete_many().filter(place_name::Column::PlaceId.eq(changed.id.uuid())).exec(tx).await?;
    place_name::Entity::insert_many(name_rows(changed)).exec_without_returning(tx).await?;
    Ok(())
}

async fn with_names(db: &impl ConnectionTrait, rows: Vec<place::Model>) -> Result<Vec<Place>, DbError> {
    let ids = rows.iter().map(|row| row.id);
    let names = place_name::Entity::find().filter(place_name::Column::PlaceId.is_in(ids)).all(db).await?;
    assemble(rows, names)
}

fn assemble(rows: Vec<place::Model>, names: Vec<place_name::Model>) -> Result<Vec<Place>, DbError> {
    let mut by_place: HashMap<_, BTreeMap<Lang, String>> = HashMap::new();
    for row in names {
        let lang = row.lang.parse().map_err(|error: LangError| DbError::unreadable("place_name", error))?;
        by_place.entry(row.place_id).or_default().insert(lang, row.name);
    }
    rows.into_iter()
        .map(|row| {
            let names = by_place.remove(&row.id).unwrap_or_default();
            from_row(row, names)
        })
        .collect()
}

fn from_row(row: place::Model, names: BTreeMap<Lang, String>) -> Result<Place, DbError> {
    let broken = |what: &str| DbError::unreadable("place", format!("{} has {what}", row.slug));
    if !names.contains_key(&Lang::english()) {
        return Err(broken("no English name"));
    }
    let about = About {
        names,
        country: Country::find(&row.country_code).ok_or_else(|| broken("an unknown country"))?,
        latitude: row.latitude,
        longitude: row.longitude,
        region: row.region.clone(),
        nuts: row.nuts3.clone().map(|code| Nuts { code, edition: row.nuts_version.clone() }),
        city_code: row
            .urban_audit
            .as_deref()
            .map(str::parse::<CityCode>)
            .transpose()
            .map_err(|_| broken("an unknown city code"))?,
    };
    Ok(Place { id: Id::from_uuid(row.id), slug: row.slug, about, updated_at: Time::from_millis(row.updated_at) })
}

fn to_row(place: &Place) -> place::ActiveModel {
    let about = &place.about;
    place::ActiveModel {
        id: Set(place.id.uuid()),
        slug: Set(place.slug.clone()),
        country_code: Set(about.country.code().to_owned()),
        latitude: Set(about.latitude),
        longitude: Set(about.longitude),
        region: Set(about.region.clone()),
        nuts3: Set(about.nuts.as_ref().map(|nuts| nuts.code.clone())),
        nuts_version: Set(about.nuts.as_ref().and_then(|nuts| nuts.edition.clone())),
        urban_audit: Set(about.city_code.as_ref().map(ToString::to_string)),
        updated_at: Set(place.updated_at.millis()),
    }
}

fn name_rows(place: &Place) -> Vec<place_name::ActiveModel> {
    let row = |(lang, name): (&Lang, &String)| place_name::ActiveModel {
        place_id: Set(place.id.uuid()),
        lang: Set(lang.to_string()),
        name: Set(name.clone()),
        name_folded: Set(base_text::fold(name)),
    };
    place.about.names.iter().map(row).collect()
}
