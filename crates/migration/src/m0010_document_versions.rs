//! What the site says can be edited: versions of each document, and drafts that nobody but their author sees.

use sea_orm_migration::prelude::*;

use crate::columns::{big, flag, id, index, int, key, maybe_text, order_by_bytes, reference, table, text};

#[derive(DeriveMigrationName)]
pub struct Step;

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        // Goes up with every change; the number of the version that holds.
        schema.alter_table(new_column(int("revision").default(1).take())).await?;
        // Taken back: readers are told that it is gone, editors can bring it back.
        schema.alter_table(new_column(flag("withdrawn").default(false).take())).await?;
        schema.create_table(document_version()).await?;
        order_by_bytes(schema, "document_version", "slug").await?;
        schema.create_table(document_draft()).await?;
        order_by_bytes(schema, "document_draft", "slug").await?;
        schema.create_index(index("document_draft", "document_draft_person", &["person_id"])).await
    }
}

fn new_column(column: ColumnDef) -> TableAlterStatement {
    Table::alter().table("document").add_column(column).take()
}

/// A document as it was after each change.
fn document_version() -> TableCreateStatement {
    let columns = vec![
        text("kind"),
        text("slug"),
        int("number"),
        // JSON, as in `document`.
        text("record"),
        big("at"),
        // As the log names who did it; empty for what was there before versions were kept.
        maybe_text("actor"),
        // Why, in the editor's words; may be empty.
        text("why"),
        // Only spelling: translations stayed good.
        flag("minor"),
    ];
    table("document_version", columns).primary_key(&mut key(&["kind", "slug", "number"])).take()
}

/// What somebody is writing: one draft for each person and document.
fn document_draft() -> TableCreateStatement {
    let columns = vec![
        text("kind"),
        text("slug"),
        id("person_id"),
        // The revision of the document that it changes; 0 if there is none yet.
        int("base"),
        // JSON: the fields of the form as they were typed.
        text("fields"),
        big("updated_at"),
        // Goes up with every change.
        int("revision"),
    ];
    table("document_draft", columns)
        .primary_key(&mut key(&["kind", "slug", "person_id"]))
        .foreign_key(&mut reference(("document_draft", "person_id"), ("person", "id")))
        .take()
}
