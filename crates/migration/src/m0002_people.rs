//! Places with their context figures, and organisations.

use sea_orm_migration::prelude::*;

use crate::columns::{big, id, key, maybe_number, maybe_text, order_by_bytes, reference, table, text, unique};

#[derive(DeriveMigrationName)]
pub struct Step;

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        schema.create_table(place()).await?;
        order_by_bytes(schema, "place", "slug").await?;
        schema.create_table(place_name()).await?;
        schema.create_table(context_figure()).await?;
        schema.create_table(organisation()).await
    }
}

fn place() -> TableCreateStatement {
    let columns = vec![
        id("id").primary_key().take(),
        text("slug").unique_key().take(),
        text("country_code"),
        ColumnDef::new("latitude").double().not_null().check(Expr::col("latitude").between(-90.0, 90.0)).take(),
        ColumnDef::new("longitude").double().not_null().check(Expr::col("longitude").between(-180.0, 180.0)).take(),
        maybe_text("region"),
        maybe_text("nuts3"),
        maybe_text("nuts_version"),
        // Eurostat's city code; small places have none.
        maybe_text("urban_audit"),
        big("updated_at"),
    ];
    table("place", columns)
}

/// What the place is called in each language.
fn place_name() -> TableCreateStatement {
    table("place_name", vec![id("place_id"), text("lang"), text("name")])
        .primary_key(&mut key(&["place_id", "lang"]))
        .foreign_key(&mut reference(("place_name", "place_id"), ("place", "id")))
        .take()
}

/// A figure on a place: never without a date and a source.
fn context_figure() -> TableCreateStatement {
    let columns = vec![
        id("id").primary_key().take(),
        id("place_id"),
        text("indicator"),
        // As the source prints it; `number` is the same where it is a number.
        text("stated"),
        maybe_number("number"),
        // ISO 8601 of reduced precision: 2013, 2013-01.
        text("dated"),
        // Eurostat's letters: b d e p u c.
        text("flag"),
        maybe_text("definition"),
        text("source"),
        big("fetched_at"),
    ];
    table("context_figure", columns)
        .index(&mut unique(&["place_id", "indicator", "dated", "source"]))
        .foreign_key(&mut reference(("context_figure", "place_id"), ("place", "id")))
        .take()
}

fn organisation() -> TableCreateStatement {
    // `folded` is the name without case and accents: the same organisation is not kept twice.
    let columns = vec![
        id("id").primary_key().take(),
        text("name"),
        text("lang"),
        text("folded").unique_key().take(),
        maybe_text("country_code"),
    ];
    table("organisation", columns)
}
