//! Indices for lists of people who work: ten thousand practices by their last change, and the log by who acted and by what it is about.

use sea_orm_migration::prelude::*;

use crate::columns::index;

#[derive(DeriveMigrationName)]
pub struct Step;

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        let mut by_change = Index::create();
        by_change.name("practice_by_change").table("practice").col(("updated_at", IndexOrder::Desc)).col("slug");
        schema.create_index(by_change).await?;
        schema.create_index(index("event", "event_by_actor", &["actor", "seq"])).await?;
        schema.create_index(index("event", "event_by_subject", &["subject", "seq"])).await
    }
}
