//! The tables `desk` and `desk_member`.

use std::collections::HashMap;

use base_core::{Id, Time};
use base_db::DbError;
use base_text::fold;
use sea_orm::sea_query::{Expr, ExprTrait, OnConflict, SelectStatement};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, EntityTrait, JoinType, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect, QueryTrait, RelationTrait, Select,
};
use uuid::Uuid;

use super::{Crew, Desk, MEMBERS_MAX, Member, STEWARDS_MIN};
use crate::person::State;
use crate::{Person, organisation, person};

mod entity {
    pub mod desk {
        use sea_orm::entity::prelude::*;

        #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
        #[sea_orm(table_name = "desk")]
        pub struct Model {
            #[sea_orm(primary_key, auto_increment = false)]
            pub id: Uuid,
            pub slug: String,
            pub name: String,
            pub name_folded: String,
            pub organisation_id: Uuid,
            pub place_id: Uuid,
            pub email: Option<String>,
            pub fictional: bool,
            pub created_at: i64,
            pub updated_at: i64,
        }

        #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
        pub enum Relation {}

        impl ActiveModelBehavior for ActiveModel {}
    }

    pub mod member {
        use sea_orm::entity::prelude::*;

        #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
        #[sea_orm(table_name = "desk_member")]
        pub struct Model {
            #[sea_orm(primary_key, auto_increment = false)]
            pub desk_id: Uuid,
            #[sea_orm(primary_key, auto_increment = false)]
            pub person_id: Uuid,
            pub steward: bool,
            pub since: i64,
        }

        #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
        pub enum Relation {
            #[sea_orm(
                belongs_to = "crate::person::store::entity::Entity",
                from = "Column::PersonId",
                to = "crate::person::store::entity::Column::Id"
            )]
            Person,
        }

        impl ActiveModelBehavior for ActiveModel {}
    }
}

use entity::{desk, member};

/// Which desks a list shows.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// Words of its name or of its organisation's; empty for all.
    pub words: String,
    /// Only desks with fewer stewards than there should be.
    pub needs_steward: bool,
    /// Only desks where this person is.
    pub member: Option<Id<Person>>,
}

/// The desk with this slug. One statement.
pub async fn find(db: &impl ConnectionTrait, slug: &str) -> Result<Option<Desk>, DbError> {
    Ok(desk::Entity::find().filter(desk::Column::Slug.eq(slug)).one(db).await?.map(from_row))
}

/// The desks with these ids, in the order of their slugs. One statement.
pub async fn by_ids(db: &impl ConnectionTrait, ids: &[Id<Desk>]) -> Result<Vec<Desk>, DbError> {
    let ids = ids.iter().map(|id| id.uuid());
    let rows = desk::Entity::find().filter(desk::Column::Id.is_in(ids)).order_by_asc(desk::Column::Slug).all(db).await?;
    Ok(rows.into_iter().map(from_row).collect())
}

/// At most `rows_max` desks in the order of their slugs, after `skipped` of them. One statement.
pub async fn list(db: &impl ConnectionTrait, wanted: &Wanted, skipped: u64, rows_max: u64) -> Result<Vec<Desk>, DbError> {
    let rows = meant(wanted).order_by_asc(desk::Column::Slug).offset(skipped).limit(rows_max).all(db).await?;
    Ok(rows.into_iter().map(from_row).collect())
}

/// How many there are. One statement.
pub async fn count(db: &impl ConnectionTrait, wanted: &Wanted) -> Result<u64, DbError> {
    Ok(meant(wanted).count(db).await?)
}

/// The desks of a person, and whether she is a steward there. Two statements.
pub async fn of_person(db: &impl ConnectionTrait, person: Id<Person>) -> Result<Vec<(Desk, bool)>, DbError> {
    let rows = member::Entity::find().filter(member::Column::PersonId.eq(person.uuid())).limit(MEMBERS_MAX).all(db).await?;
    let ids: Vec<Id<Desk>> = rows.iter().map(|row| Id::from_uuid(row.desk_id)).collect();
    let stewards: Vec<Uuid> = rows.iter().filter(|row| row.steward).map(|row| row.desk_id).collect();
    let desks = by_ids(db, &ids).await?;
    Ok(desks.into_iter().map(|desk| (stewards.contains(&desk.id.uuid()), desk)).map(|(is, desk)| (desk, is)).collect())
}

/// Whether a person is at a desk, and whether as a steward. One statement.
pub async fn membership(db: &impl ConnectionTrait, desk: Id<Desk>, person: Id<Person>) -> Result<Option<bool>, DbError> {
    let row = member::Entity::find_by_id((desk.uuid(), person.uuid())).one(db).await?;
    Ok(row.map(|row| row.steward))
}

/// Who is at a desk: stewards first, then by name. Two statements.
pub async fn members(db: &impl ConnectionTrait, desk: Id<Desk>) -> Result<Vec<Member>, DbError> {
    let rows = member::Entity::find()
        .filter(member::Column::DeskId.eq(desk.uuid()))
        .order_by_asc(member::Column::PersonId)
        .limit(MEMBERS_MAX)
        .all(db)
        .await?;
    let ids: Vec<Id<Person>> = rows.iter().map(|row| Id::from_uuid(row.person_id)).collect();
    let mut persons = person::store::by_ids(db, &ids).await?;
    let member = |row: member::Model| {
        let person = persons.remove(&Id::from_uuid(row.person_id))?;
        Some(Member { person, is_steward: row.steward, since: Time::from_millis(row.since) })
    };
    let mut members: Vec<Member> = rows.into_iter().filter_map(member).collect();
    members.sort_by_cached_key(|member| (!member.is_steward, person::folded_name(&member.person.name), member.person.id));
    Ok(members)
}

/// Everybody at these desks, each once, by name. Two statements.
pub async fn colleagues(db: &impl ConnectionTrait, desks: &[Id<Desk>]) -> Result<Vec<Person>, DbError> {
    let rows: Vec<Uuid> = member::Entity::find()
        .select_only()
        .column(member::Column::PersonId)
        .distinct()
        .filter(member::Column::DeskId.is_in(desks.iter().map(|id| id.uuid())))
        .order_by_asc(member::Column::PersonId)
        .limit(MEMBERS_MAX)
        .into_tuple()
        .all(db)
        .await?;
    let ids: Vec<Id<Person>> = rows.into_iter().map(Id::from_uuid).collect();
    let mut persons: Vec<Person> = person::store::by_ids(db, &ids).await?.into_values().collect();
    persons.sort_by_cached_key(|person| (person::folded_name(&person.name), person.id));
    Ok(persons)
}

/// How many are at each of these desks. Two statements.
pub async fn crews(db: &impl ConnectionTrait, desks: &[Id<Desk>]) -> Result<HashMap<Id<Desk>, Crew>, DbError> {
    let counted = |query: Select<member::Entity>| {
        query
            .select_only()
            .column(member::Column::DeskId)
            .column_as(member::Column::PersonId.count(), "persons")
            .filter(member::Column::DeskId.is_in(desks.iter().map(|id| id.uuid())))
            .group_by(member::Column::DeskId)
            .into_tuple::<(Uuid, i64)>()
    };
    let mut crews: HashMap<Id<Desk>, Crew> = HashMap::new();
    // bounded: one row for each desk that is asked for, and the same below.
    for (desk, count) in counted(member::Entity::find()).all(db).await? {
        crews.entry(Id::from_uuid(desk)).or_default().members = u64::try_from(count).unwrap_or(0);
    }
    for (desk, count) in counted(stewards()).all(db).await? {
        crews.entry(Id::from_uuid(desk)).or_default().stewards = u64::try_from(count).unwrap_or(0);
    }
    Ok(crews)
}

/// At most `rows_max` desks whose ids are `any_of` these and where somebody can be reached, in the order of their slugs. One statement.
pub async fn reachable(db: &impl ConnectionTrait, any_of: [SelectStatement; 2], rows_max: u64) -> Result<Vec<Desk>, DbError> {
    let wanted = any_of.into_iter().fold(Condition::any(), |wanted, ids| wanted.add(desk::Column::Id.in_subquery(ids)));
    let with_steward = stewards().select_only().column(member::Column::DeskId).into_query();
    let reached = Condition::any().add(desk::Column::Email.is_not_null()).add(desk::Column::Id.in_subquery(with_steward));
    let query = desk::Entity::find().filter(wanted).filter(reached).order_by_asc(desk::Column::Slug);
    Ok(query.limit(rows_max).all(db).await?.into_iter().map(from_row).collect())
}

/// Which of these desks have a steward who may sign in. One statement.
pub async fn with_steward(db: &impl ConnectionTrait, desks: &[Id<Desk>]) -> Result<Vec<Id<Desk>>, DbError> {
    let of_desks = stewards().filter(member::Column::DeskId.is_in(desks.iter().map(|id| id.uuid())));
    let ids: Vec<Uuid> = of_desks.select_only().column(member::Column::DeskId).distinct().into_tuple().all(db).await?;
    Ok(ids.into_iter().map(Id::from_uuid).collect())
}

/// At most `rows_max` stewards of a desk who may sign in, those first who have been it for longest. Two statements.
pub async fn stewards_of(db: &impl ConnectionTrait, desk: Id<Desk>, rows_max: u64) -> Result<Vec<Person>, DbError> {
    let rows = stewards()
        .filter(member::Column::DeskId.eq(desk.uuid()))
        .order_by_asc(member::Column::Since)
        .order_by_asc(member::Column::PersonId)
        .limit(rows_max)
        .all(db)
        .await?;
    let ids: Vec<Id<Person>> = rows.iter().map(|row| Id::from_uuid(row.person_id)).collect();
    let mut persons = person::store::by_ids(db, &ids).await?;
    Ok(ids.iter().filter_map(|id| persons.remove(id)).collect())
}

/// Stewards who may sign in.
fn stewards() -> Select<member::Entity> {
    member::Entity::find()
        .join(JoinType::InnerJoin, member::Relation::Person.def())
        .filter(member::Column::Steward.eq(true))
        .filter(person::store::entity::Column::State.eq(State::Accepted.as_str()))
}

/// The ids of desks with as many stewards as there should be: a part of a statement.
fn well_kept() -> SelectStatement {
    stewards()
        .select_only()
        .column(member::Column::DeskId)
        .group_by(member::Column::DeskId)
        .having(member::Column::PersonId.count().gte(STEWARDS_MIN))
        .into_query()
}

fn meant(wanted: &Wanted) -> Select<desk::Entity> {
    let mut query = desk::Entity::find();
    if wanted.needs_steward {
        query = query.filter(desk::Column::Id.not_in_subquery(well_kept()));
    }
    if let Some(person) = wanted.member {
        let own = member::Entity::find().select_only().column(member::Column::DeskId);
        query = query.filter(desk::Column::Id.in_subquery(own.filter(member::Column::PersonId.eq(person.uuid())).into_query()));
    }
    let words = wanted.words.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty());
    for word in words.take(8) {
        let folded = fold(word);
        let mut anywhere = Condition::any()
            .add(desk::Column::NameFolded.contains(folded.as_str()))
            .add(desk::Column::OrganisationId.in_subquery(organisation::store::named_like(&folded)));
        let slug = base_text::slug(word);
        if !slug.is_empty() {
            anywhere = anywhere.add(desk::Column::Slug.contains(slug));
        }
        query = query.filter(anywhere);
    }
    query
}

/// Writes a new desk; says whether its slug was free.
pub(crate) async fn insert(tx: &impl ConnectionTrait, desk: &Desk) -> Result<bool, DbError> {
    let known = OnConflict::column(desk::Column::Slug).do_nothing().to_owned();
    Ok(desk::Entity::insert(to_row(desk)).on_conflict(known).exec_without_returning(tx).await? > 0)
}

/// Writes a desk in place of what it was.
pub(crate) async fn update(tx: &impl ConnectionTrait, desk: &Desk) -> Result<(), DbError> {
    let mut row = to_row(desk);
    row.id = sea_orm::ActiveValue::NotSet;
    desk::Entity::update_many().set(row).filter(desk::Column::Id.eq(desk.id.uuid())).exec(tx).await?;
    Ok(())
}

/// Puts somebody at a desk; says whether she is new there.
pub(crate) async fn insert_member(
    tx: &impl ConnectionTrait,
    desk: Id<Desk>,
    person: Id<Person>,
    is_steward: bool,
    now: Time,
) -> Result<bool, DbError> {
    let row = member::ActiveModel {
        desk_id: Set(desk.uuid()),
        person_id: Set(person.uuid()),
        steward: Set(is_steward),
        since: Set(now.millis()),
    };
    let known = OnConflict::columns([member::Column::DeskId, member::Column::PersonId]).do_nothing().to_owned();
    Ok(member::Entity::insert(row).on_conflict(known).exec_without_returning(tx).await? > 0)
}

/// Makes a member a steward or a member like others; says whether that changed anything.
pub(crate) async fn set_steward(
    tx: &impl ConnectionTrait,
    desk: Id<Desk>,
    person: Id<Person>,
    is_steward: bool,
) -> Result<bool, DbError> {
    let changed = member::Entity::update_many()
        .col_expr(member::Column::Steward, Expr::value(is_steward))
        .filter(member::Column::DeskId.eq(desk.uuid()))
        .filter(member::Column::PersonId.eq(person.uuid()))
        .filter(member::Column::Steward.ne(is_steward))
        .exec(tx)
        .await?;
    Ok(changed.rows_affected > 0)
}

/// Takes somebody away from a desk; says whether she was there.
pub(crate) async fn delete_member(tx: &impl ConnectionTrait, desk: Id<Desk>, person: Id<Person>) -> Result<bool, DbError> {
    Ok(member::Entity::delete_by_id((desk.uuid(), person.uuid())).exec(tx).await?.rows_affected > 0)
}

fn to_row(desk: &Desk) -> desk::ActiveModel {
    desk::ActiveModel {
        id: Set(desk.id.uuid()),
        slug: Set(desk.slug.clone()),
        name: Set(desk.name.clone()),
        name_folded: Set(fold(&desk.name)),
        organisation_id: Set(desk.organisation.uuid()),
        place_id: Set(desk.place.uuid()),
        email: Set(desk.email.clone()),
        fictional: Set(desk.fictional),
        created_at: Set(desk.created_at.millis()),
        updated_at: Set(desk.updated_at.millis()),
    }
}

fn from_row(row: desk::Model) -> Desk {
    Desk {
        id: Id::from_uuid(row.id),
        slug: row.slug,
        name: row.name,
        organisation: Id::from_uuid(row.organisation_id),
        place: Id::from_uuid(row.place_id),
        email: row.email,
        fictional: row.fictional,
        created_at: Time::from_millis(row.created_at),
        updated_at: Time::from_millis(row.updated_at),
    }
}
