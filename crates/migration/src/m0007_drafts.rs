//! Drafts of practices: what somebody is changing before readers see it, and what owners propose.

use sea_orm_migration::prelude::*;

use crate::columns::{big, id, index, int, maybe_id, maybe_int, maybe_text, one_of, reference, table, text};

#[derive(DeriveMigrationName)]
pub struct Step;

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        schema.create_table(draft()).await?;
        schema.create_index(index("practice_draft", "practice_draft_practice", &["practice_id", "state"])).await?;
        schema.create_index(index("practice_draft", "practice_draft_state", &["state", "updated_at"])).await?;
        // Whoever opens the same form twice works on one draft.
        let one_each =
            "CREATE UNIQUE INDEX practice_draft_one_each ON practice_draft (practice_id, author_id) WHERE state = 'open'";
        schema.get_connection().execute_unprepared(one_each).await?;
        Ok(())
    }
}

fn draft() -> TableCreateStatement {
    let columns = vec![
        id("id").primary_key().take(),
        id("practice_id"),
        id("author_id"),
        one_of("kind", &["edit", "proposal"]),
        one_of("state", &["open", "submitted", "published", "dropped", "declined"]),
        // The version that it changes; 0 if the practice has none yet.
        int("base_version"),
        // The fields of the form as JSON, exactly as typed.
        text("fields"),
        // Why a proposal was made.
        text("note"),
        // Why a proposal was declined.
        maybe_text("answer"),
        // The proposal that an editor accepted into this draft; it may be gone with its author.
        maybe_id("proposal_id"),
        // The version that it became.
        maybe_int("published_version"),
        big("created_at"),
        big("updated_at"),
        // Goes up with every change: two tabs on one draft are told.
        int("revision"),
    ];
    table("practice_draft", columns)
        .foreign_key(&mut reference(("practice_draft", "practice_id"), ("practice", "id")))
        .foreign_key(&mut reference(("practice_draft", "author_id"), ("person", "id")))
        .take()
}
