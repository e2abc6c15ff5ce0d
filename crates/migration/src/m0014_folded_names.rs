//! Names as they are searched for: of places and desks, the same on both engines; of what is translated, all in one row. Those are
//! written where translations are counted, so that is done anew. And an index for the yearly question.

use base_text::fold;
use sea_orm_migration::prelude::*;

use crate::columns::{index, table, text};

#[derive(DeriveMigrationName)]
pub struct Step;

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        let db = schema.get_connection();
        for table in ["place_name", "desk"] {
            let folded = text("name_folded").default("").take();
            schema.alter_table(Table::alter().table(table).add_column(folded).take()).await?;
            for row in db.query_all(Query::select().distinct().column("name").from(table)).await? {
                let name: String = row.try_get_by_index(0)?;
                let mut change = Query::update();
                change.table(table).value("name_folded", fold(&name)).and_where(Expr::col("name").eq(name));
                db.execute(&change).await?;
            }
        }
        schema.create_table(coverage_name()).await?;
        schema.create_index(index("coverage_name", "coverage_name_of_kind", &["kind", "slug"])).await?;
        schema.create_index(index("practice", "practice_by_confirmation", &["status", "confirmed_on", "created_at"])).await?;
        db.execute_unprepared("DELETE FROM coverage").await?;
        db.execute_unprepared("DELETE FROM coverage_total").await?;
        Ok(())
    }
}

/// What a subject is called, in every language.
fn coverage_name() -> TableCreateStatement {
    table("coverage_name", vec![text("subject").primary_key().take(), text("kind"), text("slug"), text("names")])
}
