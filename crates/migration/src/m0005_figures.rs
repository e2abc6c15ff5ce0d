//! Figures on a place say which area was counted, and on which page the record read them.

use sea_orm_migration::prelude::*;

use crate::columns::maybe_text;

#[derive(DeriveMigrationName)]
pub struct Step;

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        // SQLite adds one column at a time.
        for column in ["area", "cited"] {
            let table = Table::alter().table("context_figure").add_column(maybe_text(column)).take();
            schema.alter_table(table).await?;
        }
        Ok(())
    }
}
