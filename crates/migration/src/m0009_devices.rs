//! Devices on which somebody has signed in before, and mail addresses that are about to change.

use sea_orm_migration::prelude::*;

use crate::columns::{big, id, index, key, reference, table, text};

#[derive(DeriveMigrationName)]
pub struct Step;

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        schema.create_table(device()).await?;
        schema.create_table(address_change()).await?;
        schema.create_index(index("device", "device_person", &["person_id"])).await?;
        schema.create_index(index("address_change", "address_change_person", &["person_id"])).await
    }
}

/// A browser that bears a secret from an earlier sign-in of this person: it has tries of its own when somebody else uses up hers.
fn device() -> TableCreateStatement {
    table("device", vec![text("token_hash"), id("person_id"), big("created_at"), big("seen_at")])
        .primary_key(&mut key(&["token_hash", "person_id"]))
        .foreign_key(&mut reference(("device", "person_id"), ("person", "id")))
        .take()
}

/// From which address to which: kept until the letters about it have left.
fn address_change() -> TableCreateStatement {
    table("address_change", vec![id("id").primary_key().take(), id("person_id"), text("before"), text("after"), big("at")])
        .foreign_key(&mut reference(("address_change", "person_id"), ("person", "id")))
        .take()
}
