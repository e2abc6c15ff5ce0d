//! What the site says of itself, in documents, and letters from visitors.

use sea_orm_migration::prelude::*;

use crate::columns::{big, id, index, int, key, maybe_text, order_by_bytes, table, text};

#[derive(DeriveMigrationName)]
pub struct Step;

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        schema.create_table(document()).await?;
        order_by_bytes(schema, "document", "slug").await?;
        schema.create_index(index("document", "document_by_day", &["kind", "first_day", "slug"])).await?;
        schema.create_index(index("document", "document_by_position", &["kind", "position", "slug"])).await?;
        schema.create_table(contact_message()).await?;
        schema.create_index(index("contact_message", "contact_message_to_forget", &["forget_at"])).await
    }
}

/// A page, a news item, a date, a partner, a funding statement: the kind says which, and which shape the record has.
/// Translations of its texts are under the subject `<kind>/<slug>`.
fn document() -> TableCreateStatement {
    let columns = vec![
        text("kind"),
        text("slug"),
        // ISO 8601 days between which it lies, where it lies in time: what lists are ordered by.
        maybe_text("first_day"),
        maybe_text("last_day"),
        // Its place in a list that an editor ordered.
        int("position"),
        // JSON; its shape is a `site::document::Record`.
        text("record"),
        big("updated_at"),
    ];
    table("document", columns).primary_key(&mut key(&["kind", "slug"])).take()
}

/// A letter to the convener: personal data, forgotten after `forget_at`.
fn contact_message() -> TableCreateStatement {
    let columns = vec![
        id("id").primary_key().take(),
        // Made from the form's token and the words: the same letter sent twice is one.
        text("once").unique_key().take(),
        big("at"),
        big("forget_at"),
        maybe_text("name"),
        text("address"),
        text("topic"),
        text("body"),
        // The interface language that it was written under.
        text("lang"),
    ];
    table("contact_message", columns)
}
