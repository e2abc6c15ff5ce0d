//! The tables `coverage`, `coverage_name` and `coverage_total`.

use std::collections::{BTreeMap, HashMap};

use base_core::{Lang, Time};
use base_db::{DbError, chunks_of};
use sea_orm::sea_query::{Expr, ExprTrait, OnConflict, SelectStatement};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
    QueryTrait, Select,
};

use super::{Counts, Covered, Need, Row, Total, names, rows};
use crate::Translations;

mod entity {
    pub mod coverage {
        use sea_orm::entity::prelude::*;

        #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
        #[sea_orm(table_name = "coverage")]
        pub struct Model {
            #[sea_orm(primary_key, auto_increment = false)]
            pub subject: String,
            #[sea_orm(primary_key, auto_increment = false)]
            pub lang: String,
            pub kind: String,
            pub slug: String,
            pub title: String,
            pub title_lang: String,
            pub title_folded: String,
            pub need: i32,
            pub texts: i64,
            pub human: i64,
            pub machine: i64,
            pub reviewed: i64,
            pub outdated: i64,
            pub missing: i64,
            pub changed_at: i64,
        }

        #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
        pub enum Relation {}

        impl ActiveModelBehavior for ActiveModel {}
    }

    pub mod name {
        use sea_orm::entity::prelude::*;

        #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
        #[sea_orm(table_name = "coverage_name")]
        pub struct Model {
            #[sea_orm(primary_key, auto_increment = false)]
            pub subject: String,
            pub kind: String,
            pub slug: String,
            /// Folded, each on a line of its own.
            pub names: String,
        }

        #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
        pub enum Relation {}

        impl ActiveModelBehavior for ActiveModel {}
    }

    pub mod total {
        use sea_orm::entity::prelude::*;

        #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
        #[sea_orm(table_name = "coverage_total")]
        pub struct Model {
            #[sea_orm(primary_key, auto_increment = false)]
            pub lang: String,
            #[sea_orm(primary_key, auto_increment = false)]
            pub kind: String,
            #[sea_orm(primary_key, auto_increment = false)]
            pub need: i32,
            pub subjects: i64,
            pub texts: i64,
            pub human: i64,
            pub machine: i64,
            pub reviewed: i64,
            pub outdated: i64,
            pub missing: i64,
        }

        #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
        pub enum Relation {}

        impl ActiveModelBehavior for ActiveModel {}
    }
}

use entity::{coverage, name, total};

/// Subjects whose rows are looked at in one statement.
const SUBJECTS_AT_ONCE: usize = 1_000;

/// Which rows a list shows.
#[derive(Clone, Debug)]
pub struct Wanted {
    pub lang: Lang,
    pub kind: Option<String>,
    pub need: Option<Need>,
    /// Words of its names; empty for all.
    pub words: String,
}

/// Counts these subjects anew. To be called last in an act, after its event: that one takes the log's lock, so that whoever changes
/// the same subject at the same time counts afterwards, and sees both changes.
pub async fn cover(tx: &impl ConnectionTrait, all: &[(Covered, Translations)], now: Time) -> Result<(), DbError> {
    for piece in all.chunks(SUBJECTS_AT_ONCE) {
        let subjects: Vec<&str> = piece.iter().map(|(covered, _)| covered.subject.as_str()).collect();
        let mut known = known(tx, &subjects).await?;
        let mut sums = Sums::default();
        let mut changed = Vec::new();
        for row in piece.iter().flat_map(|(covered, translations)| rows(covered, translations, now)) {
            let before = known.remove(&(row.subject.clone(), row.lang.to_string()));
            if before.as_ref().is_some_and(|before| Row { changed_at: before.changed_at, ..row.clone() } == *before) {
                continue;
            }
            before.iter().for_each(|before| sums.take(before));
            sums.put(&row);
            changed.push(row);
        }
        // A language that is no longer offered.
        for row in known.values() {
            sums.take(row);
            coverage::Entity::delete_by_id((row.subject.clone(), row.lang.to_string())).exec(tx).await?;
        }
        put(tx, &changed).await?;
        put_names(tx, piece).await?;
        add(tx, sums).await?;
    }
    Ok(())
}

/// Forgets a subject that is not to be translated any more.
pub async fn uncover(tx: &impl ConnectionTrait, subject: &str) -> Result<(), DbError> {
    let mut sums = Sums::default();
    known(tx, &[subject]).await?.values().for_each(|row| sums.take(row));
    coverage::Entity::delete_many().filter(coverage::Column::Subject.eq(subject)).exec(tx).await?;
    name::Entity::delete_by_id(subject).exec(tx).await?;
    add(tx, sums).await
}

/// Forgets everything, to count all of it anew.
pub async fn clear(tx: &impl ConnectionTrait) -> Result<(), DbError> {
    coverage::Entity::delete_many().exec(tx).await?;
    name::Entity::delete_many().exec(tx).await?;
    total::Entity::delete_many().exec(tx).await?;
    Ok(())
}

/// The sums, by language, kind and need; those of no subject are left out. One statement.
pub async fn totals(db: &impl ConnectionTrait) -> Result<Vec<Total>, DbError> {
    // bounded: a row for each language, kind and need.
    let rows = total::Entity::find()
        .filter(total::Column::Subjects.ne(0))
        .order_by_asc(total::Column::Lang)
        .order_by_asc(total::Column::Kind)
        .order_by_asc(total::Column::Need)
        .all(db)
        .await?;
    rows.into_iter().map(from_total).collect()
}

/// At most `rows_max` rows in the order of what to do next, the first `skipped` left out. One statement.
pub async fn list(db: &impl ConnectionTrait, wanted: &Wanted, skipped: u64, rows_max: u64) -> Result<Vec<Row>, DbError> {
    let rows = meant(wanted)
        .order_by_asc(coverage::Column::Need)
        .order_by_desc(coverage::Column::ChangedAt)
        .order_by_asc(coverage::Column::Subject)
        .offset(skipped)
        .limit(rows_max)
        .all(db)
        .await?;
    rows.into_iter().map(from_row).collect()
}

/// How many there are. One statement; it looks at every title, so it is for lists that are searched: the others have their sums.
pub async fn count(db: &impl ConnectionTrait, wanted: &Wanted) -> Result<u64, DbError> {
    Ok(meant(wanted).count(db).await?)
}

/// At most `rows_max` rows in the order of subject and language, after those of `after`: to check all of them.
pub async fn walk(db: &impl ConnectionTrait, after: Option<&str>, rows_max: u64) -> Result<Vec<Row>, DbError> {
    let mut query =
        coverage::Entity::find().order_by_asc(coverage::Column::Subject).order_by_asc(coverage::Column::Lang).limit(rows_max);
    if let Some(after) = after {
        query = query.filter(coverage::Column::Subject.gt(after));
    }
    query.all(db).await?.into_iter().map(from_row).collect()
}

/// The slugs of the subjects of this kind with these letters in one of their names, folded: a part of a statement.
pub fn named_like(kind: &str, folded: &str) -> SelectStatement {
    let all = name::Entity::find().select_only().column(name::Column::Slug).filter(name::Column::Kind.eq(kind));
    all.filter(name::Column::Names.contains(folded)).into_query()
}

/// What these subjects are called, folded, by subject. One statement.
pub async fn names_of(db: &impl ConnectionTrait, subjects: &[&str]) -> Result<HashMap<String, String>, DbError> {
    let rows = name::Entity::find().filter(name::Column::Subject.is_in(subjects.iter().copied())).all(db).await?;
    Ok(rows.into_iter().map(|row| (row.subject, row.names)).collect())
}

/// The rows of these subjects. One statement.
pub async fn of_subjects(db: &impl ConnectionTrait, subjects: &[&str]) -> Result<Vec<Row>, DbError> {
    let rows = coverage::Entity::find().filter(coverage::Column::Subject.is_in(subjects.iter().copied())).all(db).await?;
    rows.into_iter().map(from_row).collect()
}

async fn known(tx: &impl ConnectionTrait, subjects: &[&str]) -> Result<HashMap<(String, String), Row>, DbError> {
    let rows = of_subjects(tx, subjects).await?;
    Ok(rows.into_iter().map(|row| ((row.subject.clone(), row.lang.to_string()), row)).collect())
}

fn meant(wanted: &Wanted) -> Select<coverage::Entity> {
    let mut of = Condition::all().add(coverage::Column::Lang.eq(wanted.lang.as_str()));
    of = of.add_option(wanted.kind.as_ref().map(|kind| coverage::Column::Kind.eq(kind)));
    of = of.add_option(wanted.need.map(|need| coverage::Column::Need.eq(need.rank())));
    for word in base_text::fold(&wanted.words).split_whitespace().take(8) {
        of = of.add(coverage::Column::TitleFolded.contains(word));
    }
    coverage::Entity::find().filter(of)
}

async fn put(tx: &impl ConnectionTrait, changed: &[Row]) -> Result<(), DbError> {
    use coverage::Column;
    for piece in chunks_of(changed, 15) {
        let columns = [
            Column::Kind,
            Column::Slug,
            Column::Title,
            Column::TitleLang,
            Column::TitleFolded,
            Column::Need,
            Column::Texts,
            Column::Human,
            Column::Machine,
            Column::Reviewed,
            Column::Outdated,
            Column::Missing,
            Column::ChangedAt,
        ];
        coverage::Entity::insert_many(piece.iter().map(to_row))
            .on_conflict(OnConflict::columns([Column::Subject, Column::Lang]).update_columns(columns).to_owned())
            .exec_without_returning(tx)
            .await?;
    }
    Ok(())
}

async fn put_names(tx: &impl ConnectionTrait, all: &[(Covered, Translations)]) -> Result<(), DbError> {
    use name::Column;
    for piece in chunks_of(all, 4) {
        let rows = piece.iter().map(|(covered, translations)| name::ActiveModel {
            subject: Set(covered.subject.clone()),
            kind: Set(covered.kind.clone()),
            slug: Set(covered.slug.clone()),
            names: Set(names(covered, translations)),
        });
        name::Entity::insert_many(rows)
            .on_conflict(
                OnConflict::column(Column::Subject).update_columns([Column::Kind, Column::Slug, Column::Names]).to_owned(),
            )
            .exec_without_returning(tx)
            .await?;
    }
    Ok(())
}

/// What changes in the sums.
#[derive(Default)]
struct Sums(BTreeMap<(String, String, i32), (i64, Counts)>);

impl Sums {
    fn put(&mut self, row: &Row) {
        self.add(row, 1, row.counts);
    }

    fn take(&mut self, row: &Row) {
        self.add(row, -1, -row.counts);
    }

    fn add(&mut self, row: &Row, subjects: i64, counts: Counts) {
        let sum = self.0.entry((row.lang.to_string(), row.kind.clone(), row.need.rank())).or_default();
        sum.0 += subjects;
        sum.1 += counts;
    }
}

async fn add(tx: &impl ConnectionTrait, sums: Sums) -> Result<(), DbError> {
    use total::Column;
    let changed: Vec<_> = sums.0.into_iter().filter(|(_, sum)| *sum != (0, Counts::default())).collect();
    if changed.is_empty() {
        return Ok(());
    }
    let rows = changed.into_iter().map(|((lang, kind, need), (subjects, counts))| total::ActiveModel {
        lang: Set(lang),
        kind: Set(kind),
        need: Set(need),
        subjects: Set(subjects),
        texts: Set(counts.texts),
        human: Set(counts.human),
        machine: Set(counts.machine),
        reviewed: Set(counts.reviewed),
        outdated: Set(counts.outdated),
        missing: Set(counts.missing),
    });
    let summed =
        [Column::Subjects, Column::Texts, Column::Human, Column::Machine, Column::Reviewed, Column::Outdated, Column::Missing];
    let sum = |column: Column| (column, Expr::col((total::Entity, column)).add(Expr::col(("excluded", column))));
    total::Entity::insert_many(rows)
        .on_conflict(OnConflict::columns([Column::Lang, Column::Kind, Column::Need]).values(summed.map(sum)).to_owned())
        .exec_without_returning(tx)
        .await?;
    Ok(())
}

fn to_row(row: &Row) -> coverage::ActiveModel {
    let Counts { texts, human, machine, reviewed, outdated, missing } = row.counts;
    coverage::ActiveModel {
        subject: Set(row.subject.clone()),
        lang: Set(row.lang.to_string()),
        kind: Set(row.kind.clone()),
        slug: Set(row.slug.clone()),
        title: Set(row.title.clone()),
        title_lang: Set(row.title_lang.to_string()),
        title_folded: Set(row.names.clone()),
        need: Set(row.need.rank()),
        texts: Set(texts),
        human: Set(human),
        machine: Set(machine),
        reviewed: Set(reviewed),
        outdated: Set(outdated),
        missing: Set(missing),
        changed_at: Set(row.changed_at.millis()),
    }
}

fn from_row(row: coverage::Model) -> Result<Row, DbError> {
    let broken = |what: String| DbError::unreadable("coverage", what);
    let lang = |tag: &str| tag.parse::<Lang>().map_err(|error| broken(error.to_string()));
    Ok(Row {
        lang: lang(&row.lang)?,
        title_lang: lang(&row.title_lang)?,
        need: Need::of_rank(row.need).ok_or_else(|| broken(format!("need {}", row.need)))?,
        counts: Counts::of_values([row.texts, row.human, row.machine, row.reviewed, row.outdated, row.missing]),
        changed_at: Time::from_millis(row.changed_at),
        names: row.title_folded,
        subject: row.subject,
        kind: row.kind,
        slug: row.slug,
        title: row.title,
    })
}

fn from_total(row: total::Model) -> Result<Total, DbError> {
    let broken = |what: String| DbError::unreadable("coverage_total", what);
    Ok(Total {
        lang: row.lang.parse().map_err(|error: base_core::LangError| broken(error.to_string()))?,
        need: Need::of_rank(row.need).ok_or_else(|| broken(format!("need {}", row.need)))?,
        kind: row.kind,
        subjects: row.subjects,
        counts: Counts::of_values([row.texts, row.human, row.machine, row.reviewed, row.outdated, row.missing]),
    })
}
