//! The site's own pages, news, calendar, partners, funding statements, and letters from visitors.

use sea_orm_migration::prelude::*;

use crate::columns::{big, id, int, maybe_text, one_of, table, text};

#[derive(DeriveMigrationName)]
pub struct Step;

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        schema.create_table(page()).await?;
        schema.create_table(news()).await?;
        schema.create_table(calendar_entry()).await?;
        schema.create_table(partner()).await?;
        schema.create_table(funding()).await?;
        schema.create_table(contact_message()).await
    }
}

/// A page of text. `body` is Markdown; its translations are under the subject `page/<slug>`.
fn page() -> TableCreateStatement {
    table("page", vec![text("slug").primary_key().take(), text("lang"), text("title"), text("body"), big("updated_at")])
}

fn news() -> TableCreateStatement {
    let columns = vec![
        text("slug").primary_key().take(),
        text("dated"),
        maybe_text("source"),
        text("lang"),
        text("title"),
        text("body"),
        big("updated_at"),
    ];
    table("news", columns)
}

fn calendar_entry() -> TableCreateStatement {
    let columns = vec![
        text("slug").primary_key().take(),
        // ISO 8601 of reduced precision; `about` says that the source is not sure.
        text("begins"),
        maybe_text("ends"),
        one_of("precision", &["day", "month", "year", "about"]),
        text("kind"),
        maybe_text("place"),
        maybe_text("source"),
        text("lang"),
        text("title"),
        text("body"),
        // Where sources disagree on the date: what the other says.
        maybe_text("clash"),
        big("updated_at"),
    ];
    table("calendar_entry", columns)
}

fn partner() -> TableCreateStatement {
    let columns = vec![
        text("slug").primary_key().take(),
        int("position"),
        text("name"),
        maybe_text("short_name"),
        maybe_text("city"),
        maybe_text("country_code"),
        maybe_text("website"),
        maybe_text("source"),
        text("lang"),
        text("role"),
    ];
    table("partner", columns)
}

/// What must be said about who paid, for a project and a period.
fn funding() -> TableCreateStatement {
    let columns = vec![
        text("slug").primary_key().take(),
        text("project"),
        maybe_text("agreement"),
        text("begins"),
        maybe_text("ends"),
        maybe_text("source"),
        text("lang"),
        text("statement"),
        text("disclaimer"),
    ];
    table("funding", columns)
}

/// A letter to the convener: personal data, forgotten after `forget_at`.
fn contact_message() -> TableCreateStatement {
    let columns = vec![
        id("id").primary_key().take(),
        // Made with the form: the same form sent twice is one letter.
        text("once").unique_key().take(),
        big("at"),
        big("forget_at"),
        maybe_text("name"),
        text("address"),
        text("subject"),
        text("body"),
        text("lang"),
    ];
    table("contact_message", columns)
}
