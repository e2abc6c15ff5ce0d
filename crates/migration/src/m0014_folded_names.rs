//! The names of places and desks as they are searched for, the same on both engines. And translations are counted anew: the names that
//! the workbench searches stand beside the counts, and those from before lack some.

use base_text::fold;
use sea_orm_migration::prelude::*;

use crate::columns::text;

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
        db.execute_unprepared("DELETE FROM coverage").await?;
        db.execute_unprepared("DELETE FROM coverage_total").await?;
        Ok(())
    }
}
