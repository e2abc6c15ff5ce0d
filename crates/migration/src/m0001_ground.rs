//! The ground that every slice stands on: events, jobs, translations.

use sea_orm_migration::prelude::*;

use crate::columns::{big, id, index, int, key, maybe_text, one_of, reference, table, text, unique};

#[derive(DeriveMigrationName)]
pub struct Step;

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        schema.create_table(event()).await?;
        schema.create_table(event_head()).await?;
        schema
            .exec_stmt(
                Query::insert()
                    .into_table("event_head")
                    .columns(["id", "seq", "hash"])
                    .values_panic([1.into(), 0i64.into(), "".into()])
                    .to_owned(),
            )
            .await?;
        schema.create_table(job()).await?;
        schema.create_index(index("job", "job_due", &["state", "run_at"])).await?;
        schema.create_table(translation()).await?;
        schema.create_index(index("translation", "translation_lang", &["lang", "subject"])).await
    }
}

/// The log. `seq` has no gap, `hash` seals the row and the one before.
fn event() -> TableCreateStatement {
    let columns = vec![
        big("seq").primary_key().take(),
        big("at"),
        text("kind"),
        text("subject"),
        text("actor"),
        text("body"),
        text("hash"),
    ];
    table("event", columns)
}

/// One row: the number and the seal of the newest event.
fn event_head() -> TableCreateStatement {
    let only = ColumnDef::new("id").integer().not_null().primary_key().check(Expr::col("id").eq(1)).take();
    table("event_head", vec![only, big("seq"), text("hash")])
}

fn job() -> TableCreateStatement {
    let columns = vec![
        id("id").primary_key().take(),
        big("event_seq"),
        text("subscriber"),
        text("subject"),
        one_of("state", &["waiting", "done", "dead"]),
        big("run_at"),
        int("attempts"),
        maybe_text("last_error"),
    ];
    table("job", columns)
        .index(&mut unique(&["event_seq", "subscriber"]))
        .foreign_key(&mut reference(("job", "event_seq"), ("event", "seq")))
        .take()
}

fn translation() -> TableCreateStatement {
    let columns = vec![
        text("subject"),
        text("text_key"),
        text("lang"),
        one_of("state", &["human", "machine", "machine-reviewed"]),
        text("source_hash"),
        text("body"),
        big("at"),
    ];
    table("translation", columns).primary_key(&mut key(&["subject", "text_key", "lang"])).take()
}
