//! The table `context_figure`.

use std::collections::HashMap;

use base_core::{Id, Time};
use base_db::{DbError, chunks_of};
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect};

use super::{Figure, FigureSource, Indicator, Stated};
use crate::Place;

mod entity {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "context_figure")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub place_id: Uuid,
        pub indicator: String,
        pub stated: String,
        pub number: Option<f64>,
        pub dated: String,
        pub flag: String,
        pub definition: Option<String>,
        pub area: Option<String>,
        pub source: String,
        pub cited: Option<String>,
        pub fetched_at: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

use entity::{ActiveModel, Column, Entity, Model};

/// The figures on these places: by indicator, then by date, then by source. One statement, however many places.
pub async fn of_places(db: &impl ConnectionTrait, places: &[Id<Place>]) -> Result<HashMap<Id<Place>, Vec<Figure>>, DbError> {
    let rows = Entity::find().filter(Column::PlaceId.is_in(places.iter().map(|id| id.uuid()))).all(db).await?;
    let mut figures = rows.into_iter().map(from_row).collect::<Result<Vec<_>, _>>()?;
    figures.sort_by(|one, other| {
        let key = |figure: &Figure| (figure.said.indicator, figure.said.dated, figure.said.source.clone());
        key(one).cmp(&key(other))
    });
    let mut by_place: HashMap<_, Vec<Figure>> = HashMap::new();
    for figure in figures {
        by_place.entry(figure.said.place).or_default().push(figure);
    }
    Ok(by_place)
}

/// The number of residents of each place by its newest figure on the place itself. One statement.
pub async fn populations(db: &impl ConnectionTrait, places: &[Id<Place>]) -> Result<HashMap<Id<Place>, f64>, DbError> {
    let mut newest: HashMap<Id<Place>, (String, f64)> = HashMap::new();
    for piece in chunks_of(places, 1) {
        let rows: Vec<(uuid::Uuid, String, f64)> = Entity::find()
            .select_only()
            .columns([Column::PlaceId, Column::Dated, Column::Number])
            .filter(Column::Indicator.eq(Indicator::Population.as_str()))
            .filter(Column::Number.is_not_null())
            .filter(Column::Area.is_null())
            .filter(Column::PlaceId.is_in(piece.iter().map(|id| id.uuid())))
            .into_tuple()
            .all(db)
            .await?;
        for (place, dated, number) in rows {
            let known = newest.entry(Id::from_uuid(place)).or_insert_with(|| (dated.clone(), number));
            if dated > known.0 {
                *known = (dated, number);
            }
        }
    }
    Ok(newest.into_iter().map(|(place, (_, number))| (place, number)).collect())
}

/// All figures of one source.
pub(crate) async fn of_source(db: &impl ConnectionTrait, source: &FigureSource) -> Result<Vec<Figure>, DbError> {
    // bounded: by the size of the file that they came from.
    let rows = Entity::find().filter(Column::Source.eq(source.to_string())).all(db).await?;
    rows.into_iter().map(from_row).collect()
}

/// Writes new figures.
pub(crate) async fn insert(tx: &impl ConnectionTrait, new: &[Figure]) -> Result<(), DbError> {
    for piece in chunks_of(new, 12) {
        Entity::insert_many(piece.iter().map(to_row)).exec_without_returning(tx).await?;
    }
    Ok(())
}

/// Forgets these figures.
pub(crate) async fn remove(tx: &impl ConnectionTrait, ids: &[Id<Figure>]) -> Result<(), DbError> {
    for piece in chunks_of(ids, 1) {
        Entity::delete_many().filter(Column::Id.is_in(piece.iter().map(|id| id.uuid()))).exec(tx).await?;
    }
    Ok(())
}

/// Gives the figures of one source to another.
pub(crate) async fn rename_source(tx: &impl ConnectionTrait, from: &FigureSource, to: &FigureSource) -> Result<(), DbError> {
    Entity::update_many()
        .col_expr(Column::Source, Expr::value(to.to_string()))
        .filter(Column::Source.eq(from.to_string()))
        .exec(tx)
        .await?;
    Ok(())
}

fn from_row(row: Model) -> Result<Figure, DbError> {
    let broken = |what: String| DbError::unreadable("context_figure", what);
    let said = Stated {
        place: Id::from_uuid(row.place_id),
        indicator: row.indicator.parse::<Indicator>().map_err(broken)?,
        stated: row.stated,
        number: row.number,
        dated: row.dated.parse::<base_core::PartialDate>().map_err(broken)?,
        flags: row.flag,
        definition: row.definition,
        area: row.area,
        source: row.source.into(),
        cited: row.cited,
    };
    Ok(Figure { id: Id::from_uuid(row.id), said, fetched_at: Time::from_millis(row.fetched_at) })
}

fn to_row(figure: &Figure) -> ActiveModel {
    let said = &figure.said;
    ActiveModel {
        id: Set(figure.id.uuid()),
        place_id: Set(said.place.uuid()),
        indicator: Set(said.indicator.as_str().to_owned()),
        stated: Set(said.stated.clone()),
        number: Set(said.number),
        dated: Set(said.dated.to_string()),
        flag: Set(said.flags.clone()),
        definition: Set(said.definition.clone()),
        area: Set(said.area.clone()),
        source: Set(said.source.to_string()),
        cited: Set(said.cited.clone()),
        fetched_at: Set(figure.fetched_at.millis()),
    }
}
