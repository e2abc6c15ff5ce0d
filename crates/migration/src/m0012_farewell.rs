//! Where the last letter goes to somebody who was erased.

use sea_orm_migration::prelude::*;

use crate::columns::{big, id, reference, table, text};

#[derive(DeriveMigrationName)]
pub struct Step;

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        schema.create_table(farewell()).await
    }
}

/// Written by the act that erases, deleted when the letter has left, and after three days at the latest.
fn farewell() -> TableCreateStatement {
    table("farewell", vec![id("person_id").primary_key().take(), text("email"), text("lang"), big("at")])
        .foreign_key(&mut reference(("farewell", "person_id"), ("person", "id")))
        .take()
}
