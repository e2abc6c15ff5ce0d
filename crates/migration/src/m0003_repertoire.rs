//! Practices with their versions, and the thesaurus.

use sea_orm_migration::prelude::*;

use crate::columns::{
    big, flag, id, index, int, key, maybe_int, maybe_text, one_of, order_by_bytes, reference, table, text, unique,
};

#[derive(DeriveMigrationName)]
pub struct Step;

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        schema.create_table(practice()).await?;
        order_by_bytes(schema, "practice", "slug").await?;
        schema.create_index(index("practice", "practice_place", &["place_id"])).await?;
        schema.create_index(index("practice", "practice_slug_status", &["slug", "status"])).await?;
        schema.create_index(index("practice", "practice_updated", &["status", "updated_at"])).await?;
        schema.create_table(version()).await?;
        schema.create_table(former_slug()).await?;
        schema.create_table(implementer()).await?;
        schema.create_table(concept()).await?;
        order_by_bytes(schema, "concept", "slug").await?;
        schema.create_table(concept_label()).await?;
        schema.create_table(concept_link()).await
    }
}

/// What a practice is now. Its words are in its versions.
fn practice() -> TableCreateStatement {
    let columns = vec![
        id("id").primary_key().take(),
        text("slug").unique_key().take(),
        one_of("status", &["draft", "published", "ended", "withdrawn"]),
        id("place_id"),
        // The version that readers see.
        int("version"),
        maybe_int("start_year"),
        // ISO 8601 day on which the owner last said that it runs.
        maybe_text("confirmed_on"),
        maybe_text("ended_why"),
        // Made up for tests: said wherever it shows.
        flag("fictional"),
        big("created_at"),
        big("updated_at"),
        // Goes up with every change: two people on one record are told.
        int("revision"),
    ];
    table("practice", columns).foreign_key(&mut reference(("practice", "place_id"), ("place", "id"))).take()
}

/// One state of a practice's record; never changed once written.
fn version() -> TableCreateStatement {
    let columns = vec![
        id("id").primary_key().take(),
        id("practice_id"),
        int("number"),
        // The record as JSON; its shape is `repertoire::practice::Record`.
        text("record"),
        text("record_hash"),
        big("at"),
        text("actor"),
        text("why"),
        flag("minor"),
    ];
    table("practice_version", columns)
        .index(&mut unique(&["practice_id", "number"]))
        .foreign_key(&mut reference(("practice_version", "practice_id"), ("practice", "id")))
        .take()
}

/// Addresses never die: a renamed practice is still found under its old name.
fn former_slug() -> TableCreateStatement {
    table("practice_former_slug", vec![text("slug").primary_key().take(), id("practice_id")])
        .foreign_key(&mut reference(("practice_former_slug", "practice_id"), ("practice", "id")))
        .take()
}

fn implementer() -> TableCreateStatement {
    table("practice_organisation", vec![id("practice_id"), id("organisation_id"), int("position")])
        .primary_key(&mut key(&["practice_id", "organisation_id"]))
        .foreign_key(&mut reference(("practice_organisation", "practice_id"), ("practice", "id")))
        .foreign_key(&mut reference(("practice_organisation", "organisation_id"), ("organisation", "id")))
        .take()
}

fn concept() -> TableCreateStatement {
    let columns = vec![
        text("slug").primary_key().take(),
        one_of("topic", &["themes", "target-groups", "methods", "place-and-governance"]),
        maybe_text("definition"),
        flag("top"),
    ];
    table("concept", columns)
}

fn concept_label() -> TableCreateStatement {
    let columns = vec![text("concept"), text("lang"), one_of("kind", &["preferred", "alternative"]), text("label")];
    table("concept_label", columns)
        .primary_key(&mut key(&["concept", "lang", "kind", "label"]))
        .foreign_key(&mut reference(("concept_label", "concept"), ("concept", "slug")))
        .take()
}

fn concept_link() -> TableCreateStatement {
    table("concept_link", vec![text("concept"), one_of("kind", &["broader", "related"]), text("other")])
        .primary_key(&mut key(&["concept", "kind", "other"]))
        .foreign_key(&mut reference(("concept_link", "concept"), ("concept", "slug")))
        .foreign_key(&mut reference(("concept_link", "other"), ("concept", "slug")))
        .take()
}
