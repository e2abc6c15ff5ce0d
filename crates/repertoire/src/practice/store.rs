//! The tables `practice`, `practice_former_slug` and `practice_organisation`.

use std::collections::{HashMap, HashSet};

use base_content::Translations;
use base_content::coverage::store as counted;
use base_core::{Id, Lang, Time};
use base_db::{DbError, chunks_of};
use people::{Organisation, Place, place};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
    Select,
};
use uuid::Uuid;

use super::{Practice, Record, Refusal, Shown, Status, coverage, subject};
use crate::version;

pub(crate) mod entity {
    pub mod practice {
        use sea_orm::entity::prelude::*;

        #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
        #[sea_orm(table_name = "practice")]
        pub struct Model {
            #[sea_orm(primary_key, auto_increment = false)]
            pub id: Uuid,
            pub slug: String,
            pub status: String,
            pub place_id: Uuid,
            pub version: i32,
            pub start_year: Option<i32>,
            pub confirmed_on: Option<String>,
            pub ended_why: Option<String>,
            pub fictional: bool,
            pub created_at: i64,
            pub updated_at: i64,
            pub revision: i32,
        }

        #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
        pub enum Relation {}

        impl ActiveModelBehavior for ActiveModel {}
    }

    pub mod former_slug {
        use sea_orm::entity::prelude::*;

        #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
        #[sea_orm(table_name = "practice_former_slug")]
        pub struct Model {
            #[sea_orm(primary_key, auto_increment = false)]
            pub slug: String,
            pub practice_id: Uuid,
        }

        #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
        pub enum Relation {}

        impl ActiveModelBehavior for ActiveModel {}
    }

    pub mod implementer {
        use sea_orm::entity::prelude::*;

        #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
        #[sea_orm(table_name = "practice_organisation")]
        pub struct Model {
            #[sea_orm(primary_key, auto_increment = false)]
            pub practice_id: Uuid,
            #[sea_orm(primary_key, auto_increment = false)]
            pub organisation_id: Uuid,
            pub position: i32,
        }

        #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
        pub enum Relation {}

        impl ActiveModelBehavior for ActiveModel {}
    }
}

use entity::{former_slug, implementer, practice};

/// Most practices that a search of the workbench finds.
const FOUND_MAX: u64 = 10_000;
/// The key of a practice's name among its texts.
const NAME: &str = "name";

/// What is at an address.
#[derive(Clone, Debug)]
pub enum Found {
    Here(Box<Shown>),
    /// It has another slug now.
    Moved(String),
    /// It was here and was withdrawn.
    Gone,
    Missing,
}

/// The public practice at `slug`, with its translations into `lang` or into every language. At most six statements.
pub async fn find(db: &impl ConnectionTrait, slug: &str, lang: Option<&Lang>) -> Result<Found, DbError> {
    let Some(practice) = by_slug(db, slug).await? else { return moved(db, slug).await };
    match practice.status {
        Status::Published | Status::Ended { .. } => {
            let shown = show(db, vec![practice], lang).await?.pop();
            shown.map(|shown| Found::Here(Box::new(shown))).ok_or_else(|| DbError::unreadable("practice", "no row was read"))
        }
        Status::Withdrawn => Ok(Found::Gone),
        Status::Draft => Ok(Found::Missing),
    }
}

/// The public practices with these slugs, in that order; others are passed over. At most five statements.
pub async fn cards(db: &impl ConnectionTrait, slugs: &[String], lang: Option<&Lang>) -> Result<Vec<Shown>, DbError> {
    let rows = practice::Entity::find().filter(practice::Column::Slug.is_in(slugs)).filter(public()).all(db).await?;
    let mut shown = show(db, rows.into_iter().map(from_row).collect::<Result<_, _>>()?, lang).await?;
    shown.sort_by_key(|shown| slugs.iter().position(|slug| *slug == shown.practice.slug));
    Ok(shown)
}

/// At most `rows_max` public practices of a place, the newest change first. At most five statements.
pub async fn of_place(
    db: &impl ConnectionTrait,
    place: Id<Place>,
    lang: Option<&Lang>,
    rows_max: u64,
) -> Result<Vec<Shown>, DbError> {
    let rows = practice::Entity::find()
        .filter(practice::Column::PlaceId.eq(place.uuid()))
        .filter(public())
        .order_by_desc(practice::Column::UpdatedAt)
        .order_by_asc(practice::Column::Slug)
        .limit(rows_max)
        .all(db)
        .await?;
    show(db, rows.into_iter().map(from_row).collect::<Result<_, _>>()?, lang).await
}

/// At most `rows_max` practices that run, the newest change first. At most five statements.
pub async fn newest(db: &impl ConnectionTrait, lang: Option<&Lang>, rows_max: u64) -> Result<Vec<Shown>, DbError> {
    let rows = practice::Entity::find()
        .filter(practice::Column::Status.eq("published"))
        .order_by_desc(practice::Column::UpdatedAt)
        .order_by_asc(practice::Column::Slug)
        .limit(rows_max)
        .all(db)
        .await?;
    show(db, rows.into_iter().map(from_row).collect::<Result<_, _>>()?, lang).await
}

/// At most `rows_max` public practices in the order of their slugs, after `after`: to walk through all of them.
/// At most five statements.
pub async fn all_public(
    db: &impl ConnectionTrait,
    after: Option<&str>,
    lang: Option<&Lang>,
    rows_max: u64,
) -> Result<Vec<Shown>, DbError> {
    let practices = rows_after(db, after, rows_max).await?;
    show(db, practices, lang).await
}

/// Slug and time of the last change of at most `rows_max` public practices, in the order of their slugs, after `after`.
pub async fn addresses(db: &impl ConnectionTrait, after: Option<&str>, rows_max: u64) -> Result<Vec<(String, Time)>, DbError> {
    let mut query = practice::Entity::find()
        .select_only()
        .columns([practice::Column::Slug, practice::Column::UpdatedAt])
        .filter(public())
        .order_by_asc(practice::Column::Slug)
        .limit(rows_max);
    if let Some(after) = after {
        query = query.filter(practice::Column::Slug.gt(after));
    }
    let rows: Vec<(String, i64)> = query.into_tuple().all(db).await?;
    Ok(rows.into_iter().map(|(slug, at)| (slug, Time::from_millis(at))).collect())
}

/// One page of the public practices in the order of their slugs, for the API. At most five statements.
pub async fn page(db: &impl ConnectionTrait, skipped: u64, lang: Option<&Lang>, rows_max: u64) -> Result<Vec<Shown>, DbError> {
    let rows = practice::Entity::find()
        .filter(public())
        .order_by_asc(practice::Column::Slug)
        .offset(skipped)
        .limit(rows_max)
        .all(db)
        .await?;
    show(db, rows.into_iter().map(from_row).collect::<Result<_, _>>()?, lang).await
}

/// How many practices are public.
pub async fn count_public(db: &impl ConnectionTrait) -> Result<u64, DbError> {
    Ok(practice::Entity::find().filter(public()).count(db).await?)
}

/// How many public practices each place has; places without one are left out. One statement.
pub async fn count_by_place(db: &impl ConnectionTrait) -> Result<HashMap<Id<Place>, u64>, DbError> {
    // bounded: one row for each place.
    let rows: Vec<(Uuid, i64)> = practice::Entity::find()
        .select_only()
        .column(practice::Column::PlaceId)
        .column_as(practice::Column::Id.count(), "practices")
        .filter(public())
        .group_by(practice::Column::PlaceId)
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|(place, count)| (Id::from_uuid(place), u64::try_from(count).unwrap_or(0))).collect())
}

/// The practice with this slug, in whatever state; an old slug does not count. One statement.
pub async fn by_slug(db: &impl ConnectionTrait, slug: &str) -> Result<Option<Practice>, DbError> {
    practice::Entity::find().filter(practice::Column::Slug.eq(slug)).one(db).await?.map(from_row).transpose()
}

/// Which practices the workbench lists, public or not.
#[derive(Clone, Debug, Default)]
pub(crate) struct Wanted {
    /// Words of names, cities and slugs; empty for all.
    pub words: String,
    /// The word by which a status is stored.
    pub status: Option<&'static str>,
    /// None but these, where it is not all.
    pub slugs: Option<Vec<String>>,
}

/// At most `rows_max` of the practices that are wanted, the newest change first, after `skipped` of them; and how many there are. Two
/// statements.
pub(crate) async fn list(
    db: &impl ConnectionTrait,
    wanted: &Wanted,
    skipped: u64,
    rows_max: u64,
) -> Result<(Vec<Practice>, u64), DbError> {
    let query = meant(wanted).order_by_desc(practice::Column::UpdatedAt).order_by_asc(practice::Column::Slug);
    if wanted.words.is_empty() {
        let rows = query.offset(skipped).limit(rows_max).all(db).await?;
        return Ok((rows.into_iter().map(from_row).collect::<Result<_, _>>()?, meant(wanted).count(db).await?));
    }
    // Words are looked for in every name, so that is done once, for the page and for the count.
    let found: Vec<Uuid> = query.select_only().column(practice::Column::Id).limit(FOUND_MAX).into_tuple().all(db).await?;
    let after = found.iter().skip(usize::try_from(skipped).unwrap_or(usize::MAX));
    let page: Vec<Id<Practice>> =
        after.take(usize::try_from(rows_max).unwrap_or(usize::MAX)).copied().map(Id::from_uuid).collect();
    let mut rows = rows_by_ids(db, &page).await?;
    Ok((page.iter().filter_map(|id| rows.remove(id)).collect(), found.len() as u64))
}

fn meant(wanted: &Wanted) -> Select<practice::Entity> {
    let mut query = practice::Entity::find();
    if let Some(status) = wanted.status {
        query = query.filter(practice::Column::Status.eq(status));
    }
    if let Some(slugs) = &wanted.slugs {
        query = query.filter(practice::Column::Slug.is_in(slugs));
    }
    let words = wanted.words.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty());
    words.take(8).fold(query, |query, word| query.filter(called(word)))
}

/// Those with this word in a name, whatever its language, in that of their city, or in their slug. A practice that readers do not see
/// has no names here but its slug, which was made from one.
fn called(word: &str) -> Condition {
    let slug = base_text::slug(word);
    let named = counted::named_like(coverage::KIND, &base_text::fold(word));
    let of_place = place::store::named_like(word);
    let any =
        Condition::any().add(practice::Column::Slug.in_subquery(named)).add(practice::Column::PlaceId.in_subquery(of_place));
    // A word in another script leaves nothing for a slug.
    any.add_option((!slug.is_empty()).then(|| practice::Column::Slug.contains(slug)))
}

/// The practice with this id, in whatever state. One statement.
pub(crate) async fn by_id(db: &impl ConnectionTrait, id: Id<Practice>) -> Result<Option<Practice>, DbError> {
    practice::Entity::find_by_id(id.uuid()).one(db).await?.map(from_row).transpose()
}

/// The practices with these ids, in whatever state. One statement.
pub(crate) async fn rows_by_ids(
    db: &impl ConnectionTrait,
    ids: &[Id<Practice>],
) -> Result<HashMap<Id<Practice>, Practice>, DbError> {
    let rows = practice::Entity::find().filter(practice::Column::Id.is_in(ids.iter().map(|id| id.uuid()))).all(db).await?;
    rows.into_iter().map(|row| from_row(row).map(|practice| (practice.id, practice))).collect()
}

/// The practices with these ids, in whatever state, each with all that its page shows. At most five statements.
pub async fn shown_by_ids(
    db: &impl ConnectionTrait,
    ids: &[Id<Practice>],
    lang: Option<&Lang>,
) -> Result<HashMap<Id<Practice>, Shown>, DbError> {
    let rows = practice::Entity::find().filter(practice::Column::Id.is_in(ids.iter().map(|id| id.uuid()))).all(db).await?;
    let shown = show(db, rows.into_iter().map(from_row).collect::<Result<_, _>>()?, lang).await?;
    Ok(shown.into_iter().map(|shown| (shown.practice.id, shown)).collect())
}

/// The practices with these ids, in whatever state, each with its name for somebody who reads `lang` and the language of that; by its
/// address until it has a name. Three statements.
pub(crate) async fn named_by_ids(
    db: &impl ConnectionTrait,
    ids: &[Id<Practice>],
    lang: &Lang,
) -> Result<Vec<(Practice, String, Lang)>, DbError> {
    let practices: Vec<Practice> = rows_by_ids(db, ids).await?.into_values().collect();
    let names = version::store::names(db, &practices).await?;
    let subjects: Vec<String> = practices.iter().map(Practice::subject).collect();
    let translations = base_content::translations_of_text(db, &subjects, NAME, lang).await?;
    let nothing = Translations::default();
    let named = |practice: Practice| {
        let read = translations.get(&practice.subject()).unwrap_or(&nothing);
        let name = names.get(&practice.id).map(|name| read.read(name, lang)).filter(|name| !name.body.is_empty());
        let (name, lang) =
            name.map_or_else(|| (practice.slug.clone(), lang.clone()), |name| (name.body.to_owned(), name.lang.clone()));
        (practice, name, lang)
    };
    Ok(practices.into_iter().map(named).collect())
}

/// The practices with these slugs, in whatever state, by the slug asked for: old slugs count too. Two statements, however many.
pub(crate) async fn by_any_slug(db: &impl ConnectionTrait, slugs: &[String]) -> Result<HashMap<String, Practice>, DbError> {
    let mut found = HashMap::new();
    for piece in chunks_of(slugs, 1) {
        for row in practice::Entity::find().filter(practice::Column::Slug.is_in(piece)).all(db).await? {
            let practice = from_row(row)?;
            found.insert(practice.slug.clone(), practice);
        }
        let former = former_slug::Entity::find().filter(former_slug::Column::Slug.is_in(piece)).all(db).await?;
        if former.is_empty() {
            continue;
        }
        let ids = former.iter().map(|row| row.practice_id);
        let rows = practice::Entity::find().filter(practice::Column::Id.is_in(ids)).all(db).await?;
        let by_id: HashMap<_, _> = rows.into_iter().map(|row| (row.id, row)).collect();
        for row in former {
            if let Some(practice) = by_id.get(&row.practice_id) {
                found.entry(row.slug).or_insert(from_row(practice.clone())?);
            }
        }
    }
    Ok(found)
}

/// Whether the slug belongs, or once belonged, to a practice.
pub async fn is_taken(db: &impl ConnectionTrait, slug: &str) -> Result<bool, DbError> {
    let now = practice::Entity::find().filter(practice::Column::Slug.eq(slug)).count(db).await?;
    let once = former_slug::Entity::find_by_id(slug).count(db).await?;
    Ok(now + once > 0)
}

/// Those of these slugs whose practice readers see.
pub async fn public_among(db: &impl ConnectionTrait, slugs: &[&str]) -> Result<HashSet<String>, DbError> {
    let query = practice::Entity::find().filter(practice::Column::Slug.is_in(slugs.iter().copied())).filter(public());
    Ok(query.all(db).await?.into_iter().map(|row| row.slug).collect())
}

/// The ids of those who run a practice, in the order of its record.
pub async fn organisations(db: &impl ConnectionTrait, practice: Id<Practice>) -> Result<Vec<Id<Organisation>>, DbError> {
    // bounded: a record names at most so many as a list has items.
    let rows = implementer::Entity::find()
        .filter(implementer::Column::PracticeId.eq(practice.uuid()))
        .order_by_asc(implementer::Column::Position)
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|row| Id::from_uuid(row.organisation_id)).collect())
}

/// Each practice with its record, its place and its translations: four statements, however many practices.
pub(crate) async fn show(
    db: &impl ConnectionTrait,
    practices: Vec<Practice>,
    lang: Option<&Lang>,
) -> Result<Vec<Shown>, DbError> {
    if practices.is_empty() {
        return Ok(Vec::new());
    }
    let mut records = version::store::current(db, &practices).await?;
    let mut ids: Vec<_> = practices.iter().map(|practice| practice.place).collect();
    ids.sort_unstable();
    ids.dedup();
    let places = place::store::by_ids(db, &ids).await?;
    let subjects: Vec<String> = practices.iter().map(Practice::subject).collect();
    let mut translations = base_content::translations_of(db, &subjects, lang).await?;
    let missing = |what: &str, practice: &Practice| DbError::unreadable("practice", format!("{} has no {what}", practice.slug));
    practices
        .into_iter()
        .map(|practice| {
            let place = places.get(&practice.place).cloned().ok_or_else(|| missing("place", &practice))?;
            let begun = || (practice.version == 0).then(|| Record::beginning(&place.slug));
            let record = records.remove(&practice.id).or_else(begun).ok_or_else(|| missing("version", &practice))?;
            let translations: Translations = translations.remove(&subject(practice.id)).unwrap_or_default();
            Ok(Shown { practice, record, place, translations })
        })
        .collect()
}

/// At most `rows_max` public practices in the order of their slugs, after `after`. One statement.
pub(crate) async fn rows_after(db: &impl ConnectionTrait, after: Option<&str>, rows_max: u64) -> Result<Vec<Practice>, DbError> {
    let mut query = practice::Entity::find().filter(public()).order_by_asc(practice::Column::Slug).limit(rows_max);
    if let Some(after) = after {
        query = query.filter(practice::Column::Slug.gt(after));
    }
    query.all(db).await?.into_iter().map(from_row).collect()
}

/// At most `rows_max` practices in whatever state, in the order of their ids, after `after`: to check all of them.
pub(crate) async fn walk(
    db: &impl ConnectionTrait,
    after: Option<Id<Practice>>,
    rows_max: u64,
) -> Result<Vec<Practice>, DbError> {
    let mut query = practice::Entity::find().order_by_asc(practice::Column::Id).limit(rows_max);
    if let Some(after) = after {
        query = query.filter(practice::Column::Id.gt(after.uuid()));
    }
    query.all(db).await?.into_iter().map(from_row).collect()
}

/// The last of the slugs that begin so.
pub(crate) async fn last_slug(db: &impl ConnectionTrait, begins: &str) -> Result<Option<String>, DbError> {
    let row = practice::Entity::find()
        .filter(practice::Column::Slug.starts_with(begins))
        .order_by_desc(practice::Column::Slug)
        .one(db)
        .await?;
    Ok(row.map(|row| row.slug))
}

/// Writes new practices.
pub(crate) async fn insert(tx: &impl ConnectionTrait, new: &[Practice]) -> Result<(), DbError> {
    for piece in chunks_of(new, 12) {
        practice::Entity::insert_many(piece.iter().map(to_row)).exec_without_returning(tx).await?;
    }
    Ok(())
}

/// Writes a practice in place of what it was one revision before; refused if it has been changed since then.
pub(crate) async fn update(tx: &impl ConnectionTrait, changed: &Practice) -> Result<(), Refusal> {
    let before = i32::try_from(changed.revision).unwrap_or(i32::MAX) - 1;
    let mut row = to_row(changed);
    row.id = sea_orm::ActiveValue::NotSet;
    let done = practice::Entity::update_many()
        .set(row)
        .filter(practice::Column::Id.eq(changed.id.uuid()))
        .filter(practice::Column::Revision.eq(before))
        .exec(tx)
        .await
        .map_err(DbError::from)?;
    if done.rows_affected == 1 { Ok(()) } else { Err(Refusal::Overtaken) }
}

/// From now on `slug` leads to the practice.
pub(crate) async fn add_former_slug(tx: &impl ConnectionTrait, slug: &str, practice: Id<Practice>) -> Result<(), DbError> {
    let row = former_slug::ActiveModel { slug: Set(slug.to_owned()), practice_id: Set(practice.uuid()) };
    former_slug::Entity::insert(row).exec_without_returning(tx).await?;
    Ok(())
}

/// Takes back that `slug` leads to the practice: it is its slug again.
pub(crate) async fn remove_former_slug(tx: &impl ConnectionTrait, slug: &str, practice: Id<Practice>) -> Result<(), DbError> {
    former_slug::Entity::delete_many()
        .filter(former_slug::Column::Slug.eq(slug))
        .filter(former_slug::Column::PracticeId.eq(practice.uuid()))
        .exec(tx)
        .await?;
    Ok(())
}

/// Writes who runs the practice, in place of who was said to.
pub(crate) async fn set_organisations(
    tx: &impl ConnectionTrait,
    practice: Id<Practice>,
    organisations: &[Id<Organisation>],
) -> Result<(), DbError> {
    implementer::Entity::delete_many().filter(implementer::Column::PracticeId.eq(practice.uuid())).exec(tx).await?;
    let rows: Vec<_> = (0..)
        .zip(organisations)
        .map(|(position, organisation)| implementer::ActiveModel {
            practice_id: Set(practice.uuid()),
            organisation_id: Set(organisation.uuid()),
            position: Set(position),
        })
        .collect();
    if !rows.is_empty() {
        implementer::Entity::insert_many(rows).exec_without_returning(tx).await?;
    }
    Ok(())
}

async fn moved(db: &impl ConnectionTrait, slug: &str) -> Result<Found, DbError> {
    let Some(former) = former_slug::Entity::find_by_id(slug).one(db).await? else { return Ok(Found::Missing) };
    match practice::Entity::find_by_id(former.practice_id).one(db).await?.map(from_row).transpose()? {
        Some(practice) if practice.status == Status::Withdrawn => Ok(Found::Gone),
        Some(practice) if practice.status.is_public() => Ok(Found::Moved(practice.slug)),
        _ => Ok(Found::Missing),
    }
}

/// Said by what is left out: asked for the two that are in, SQLite takes the index of states and sorts every row for each page.
fn public() -> Condition {
    Condition::all().add(practice::Column::Status.is_not_in(["draft", "withdrawn"]))
}

fn from_row(row: practice::Model) -> Result<Practice, DbError> {
    let broken = |what: &str| DbError::unreadable("practice", format!("{} has {what}", row.slug));
    let status = match (row.status.as_str(), &row.ended_why) {
        ("draft", _) => Status::Draft,
        ("published", _) => Status::Published,
        ("ended", Some(why)) => Status::Ended { why: why.clone() },
        ("withdrawn", _) => Status::Withdrawn,
        _ => return Err(broken("an unknown status")),
    };
    let confirmed_on = row.confirmed_on.as_deref().map(str::parse).transpose().map_err(|_: String| broken("an unknown day"))?;
    Ok(Practice {
        id: Id::from_uuid(row.id),
        status,
        place: Id::from_uuid(row.place_id),
        version: u32::try_from(row.version).map_err(|_| broken("an impossible version"))?,
        start_year: row.start_year.and_then(|year| i16::try_from(year).ok()),
        confirmed_on,
        fictional: row.fictional,
        created_at: Time::from_millis(row.created_at),
        updated_at: Time::from_millis(row.updated_at),
        revision: u32::try_from(row.revision).map_err(|_| broken("an impossible revision"))?,
        slug: row.slug,
    })
}

fn to_row(practice: &Practice) -> practice::ActiveModel {
    let ended_why = match &practice.status {
        Status::Ended { why } => Some(why.clone()),
        _ => None,
    };
    practice::ActiveModel {
        id: Set(practice.id.uuid()),
        slug: Set(practice.slug.clone()),
        status: Set(practice.status.as_str().to_owned()),
        place_id: Set(practice.place.uuid()),
        version: Set(i32::try_from(practice.version).unwrap_or(i32::MAX)),
        start_year: Set(practice.start_year.map(i32::from)),
        confirmed_on: Set(practice.confirmed_on.map(|day| day.to_string())),
        ended_why: Set(ended_why),
        fictional: Set(practice.fictional),
        created_at: Set(practice.created_at.millis()),
        updated_at: Set(practice.updated_at.millis()),
        revision: Set(i32::try_from(practice.revision).unwrap_or(i32::MAX)),
    }
}
