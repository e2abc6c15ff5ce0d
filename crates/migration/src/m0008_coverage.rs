//! How far the translations are, counted where they are written; and the words that translations were made from.

use sea_orm_migration::prelude::*;

use crate::columns::{big, int, key, order_by_bytes, table, text};

#[derive(DeriveMigrationName)]
pub struct Step;

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        schema.create_table(coverage()).await?;
        order_by_bytes(schema, "coverage", "subject").await?;
        schema.create_index(next("coverage_next", &["lang", "need"])).await?;
        schema.create_index(next("coverage_next_of_kind", &["lang", "kind", "need"])).await?;
        schema.create_table(total()).await?;
        schema.create_table(former_source()).await
    }
}

/// One row for each subject and language.
fn coverage() -> TableCreateStatement {
    let about = vec![
        text("subject"),
        text("lang"),
        text("kind"),
        // Where it is found: the last part of its address.
        text("slug"),
        text("title"),
        text("title_lang"),
        text("title_folded"),
        // What it needs first: 0 outdated, 1 missing, 2 only a machine saw it, 3 nothing.
        int("need"),
    ];
    table("coverage", [about, counts(), vec![big("changed_at")]].concat()).primary_key(&mut key(&["subject", "lang"])).take()
}

/// The sums of these rows, kept with them.
fn total() -> TableCreateStatement {
    let about = vec![text("lang"), text("kind"), int("need"), big("subjects")];
    table("coverage_total", [about, counts()].concat()).primary_key(&mut key(&["lang", "kind", "need"])).take()
}

fn counts() -> Vec<ColumnDef> {
    ["texts", "human", "machine", "reviewed", "outdated", "missing"].map(big).into()
}

/// Words that were a source and are not any more, by their hash: what an outdated translation was made from.
fn former_source() -> TableCreateStatement {
    table("former_source", vec![text("hash").primary_key().take(), text("body")])
}

/// In the order of what to do next: within a need the newest change first. With the title at its end, a search looks at no row that
/// it does not show.
fn next(name: &'static str, by: &[&'static str]) -> IndexCreateStatement {
    let mut index = Index::create();
    index.name(name).table("coverage");
    for column in by {
        index.col(*column);
    }
    index.col(("changed_at", IndexOrder::Desc)).col("subject").col("title_folded").take()
}
