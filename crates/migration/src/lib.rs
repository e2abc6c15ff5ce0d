//! The one history of the database, the same on SQLite and PostgreSQL.
//!
//! A step that has been released is never changed; the next one comes after it. Steps are written so that the program before
//! still runs beside the new database (add first, remove a version later). Each runs in a transaction of its own where the engine allows it.

mod columns;
mod m0001_ground;
mod m0002_people;
mod m0003_repertoire;
mod m0004_site;
mod m0005_figures;
mod m0006_accounts;
mod m0007_drafts;
mod m0008_coverage;
mod m0009_devices;
mod m0010_document_versions;
mod m0011_running;
mod m0012_farewell;
mod m0013_lists;
mod m0014_folded_names;
mod m0015_calls;
mod m0016_reviews;
mod register;

pub use register::{Class, Column, Erasure, Holding, Match, Register, Shape, Table, register};
pub use sea_orm_migration::MigratorTrait;
use sea_orm_migration::prelude::*;

/// The history.
pub struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m0001_ground::Step),
            Box::new(m0002_people::Step),
            Box::new(m0003_repertoire::Step),
            Box::new(m0004_site::Step),
            Box::new(m0005_figures::Step),
            Box::new(m0006_accounts::Step),
            Box::new(m0007_drafts::Step),
            Box::new(m0008_coverage::Step),
            Box::new(m0009_devices::Step),
            Box::new(m0010_document_versions::Step),
            Box::new(m0011_running::Step),
            Box::new(m0012_farewell::Step),
            Box::new(m0013_lists::Step),
            Box::new(m0014_folded_names::Step),
            Box::new(m0015_calls::Step),
            Box::new(m0016_reviews::Step),
        ]
    }
}

/// Brings `db` up to this program's version; doing it twice does nothing.
pub async fn up(db: &DatabaseConnection) -> Result<(), DbErr> {
    Migrator::up(db, None).await
}

/// The names of the steps that are still to be taken.
pub async fn pending(db: &DatabaseConnection) -> Result<Vec<String>, DbErr> {
    Ok(Migrator::get_pending_migrations(db).await?.iter().map(|step| step.name().to_owned()).collect())
}

use sea_orm_migration::sea_orm::DatabaseConnection;
