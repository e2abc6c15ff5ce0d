//! Persons, what proves who they are, their roles and desks.

use sea_orm_migration::prelude::*;

use crate::columns::{
    big, flag, id, index, key, maybe_big, maybe_id, maybe_text, one_of, order_by_bytes, reference, table, text, unique,
};

#[derive(DeriveMigrationName)]
pub struct Step;

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        schema.create_table(person()).await?;
        order_by_bytes(schema, "person", "name_folded").await?;
        schema.create_index(index("person", "person_by_name", &["name_folded", "id"])).await?;
        for table in [session(), password(), passkey(), ceremony(), code_app(), recovery_code(), secret_link(), link_request()] {
            schema.create_table(table).await?;
        }
        for (table, name) in [("session", "session_person"), ("passkey", "passkey_person"), ("secret_link", "secret_link_person")]
        {
            schema.create_index(index(table, name, &["person_id"])).await?;
        }
        schema.create_table(role_grant()).await?;
        schema.create_table(desk()).await?;
        order_by_bytes(schema, "desk", "slug").await?;
        schema.create_table(desk_member()).await?;
        schema.create_index(index("desk_member", "desk_member_person", &["person_id"])).await?;
        schema.create_table(practice_desk()).await?;
        schema.create_index(index("practice_desk", "practice_desk_desk", &["desk_id"])).await
    }
}

/// Who works here. An erased person keeps her row, so that the log and old versions still point at somebody, but nothing in it.
fn person() -> TableCreateStatement {
    let columns = vec![
        id("id").primary_key().take(),
        maybe_text("name"),
        // The name without case and accents: what lists are ordered by and searched in.
        text("name_folded"),
        maybe_text("email"),
        // In lower case: one address is one person.
        maybe_text("email_folded").unique_key().take(),
        // The interface language of her letters.
        text("lang"),
        one_of("state", &["invited", "accepted", "suspended", "erased"]),
        // Made up for a demonstration or a test: said wherever it shows.
        flag("fictional"),
        big("created_at"),
        big("updated_at"),
    ];
    table("person", columns)
        .check(Expr::cust("state = 'erased' OR (name IS NOT NULL AND email IS NOT NULL AND email_folded IS NOT NULL)"))
        .check(Expr::cust("state <> 'erased' OR (name IS NULL AND email IS NULL AND email_folded IS NULL AND name_folded = '')"))
        .take()
}

/// Somebody signed in on one device. Ended by deleting the row.
fn session() -> TableCreateStatement {
    let columns = vec![
        id("id").primary_key().take(),
        text("token_hash").unique_key().take(),
        id("person_id"),
        // `half`: the second factor is still to be shown, nothing else is allowed. `strong`: it was shown.
        one_of("level", &["half", "plain", "strong"]),
        // `Firefox on Linux`: what the person recognises it by.
        text("device"),
        big("created_at"),
        big("seen_at"),
    ];
    table("session", columns).foreign_key(&mut reference(("session", "person_id"), ("person", "id"))).take()
}

fn password() -> TableCreateStatement {
    table("password", vec![id("person_id").primary_key().take(), text("hash"), big("changed_at")])
        .foreign_key(&mut reference(("password", "person_id"), ("person", "id")))
        .take()
}

fn passkey() -> TableCreateStatement {
    let columns = vec![
        id("id").primary_key().take(),
        id("person_id"),
        text("credential_id").unique_key().take(),
        // JSON of `base_auth::Credential`.
        text("credential"),
        text("name"),
        big("created_at"),
        maybe_big("used_at"),
    ];
    table("passkey", columns).foreign_key(&mut reference(("passkey", "person_id"), ("person", "id"))).take()
}

/// A passkey being made or shown: what the program must remember between question and answer.
fn ceremony() -> TableCreateStatement {
    let columns = vec![id("id").primary_key().take(), maybe_id("person_id"), text("state"), big("expires_at")];
    table("passkey_ceremony", columns).foreign_key(&mut reference(("passkey_ceremony", "person_id"), ("person", "id"))).take()
}

/// An app that shows a code of six digits.
fn code_app() -> TableCreateStatement {
    let columns = vec![
        id("person_id").primary_key().take(),
        text("secret"),
        // Only an app that has shown one right code counts.
        maybe_big("confirmed_at"),
        // The step of the last code used: no code is good twice.
        big("last_step"),
    ];
    table("code_app", columns).foreign_key(&mut reference(("code_app", "person_id"), ("person", "id"))).take()
}

fn recovery_code() -> TableCreateStatement {
    table("recovery_code", vec![id("person_id"), text("hash"), maybe_big("used_at")])
        .primary_key(&mut key(&["person_id", "hash"]))
        .foreign_key(&mut reference(("recovery_code", "person_id"), ("person", "id")))
        .take()
}

/// A link that was mailed and does one thing once.
fn secret_link() -> TableCreateStatement {
    let columns = vec![
        text("token_hash").primary_key().take(),
        id("person_id"),
        one_of("purpose", &["sign-in", "invitation", "address"]),
        // Where it leads, or the address that it confirms.
        maybe_text("detail"),
        big("created_at"),
        big("expires_at"),
    ];
    table("secret_link", columns).foreign_key(&mut reference(("secret_link", "person_id"), ("person", "id"))).take()
}

/// Somebody asked for a link to sign in; whether there is such a person is looked up later, so that the answer takes as long either way.
fn link_request() -> TableCreateStatement {
    let columns = vec![id("id").primary_key().take(), text("email"), text("lang"), maybe_text("next_path"), big("at")];
    table("link_request", columns)
}

/// A role that a person holds: everywhere, or in one call, practice or edition.
fn role_grant() -> TableCreateStatement {
    let roles = [
        "administrator",
        "convener",
        "editor",
        "translator",
        "reviewer",
        "chair",
        "researcher",
        "trainer",
        "owner",
        "participant",
    ];
    let columns = vec![
        id("id").primary_key().take(),
        id("person_id"),
        one_of("role", &roles),
        one_of("scope_kind", &["site", "call", "practice", "edition"]),
        // Slug of the call, practice or edition; empty for the site.
        text("scope"),
        big("at"),
    ];
    table("role_grant", columns)
        .index(&mut unique(&["person_id", "role", "scope_kind", "scope"]))
        .foreign_key(&mut reference(("role_grant", "person_id"), ("person", "id")))
        .take()
}

/// An office of an organisation in a city: what practices belong to, whoever works there.
fn desk() -> TableCreateStatement {
    let columns = vec![
        id("id").primary_key().take(),
        text("slug").unique_key().take(),
        text("name"),
        id("organisation_id"),
        id("place_id"),
        // Its own mailbox, never a person's; may be missing.
        maybe_text("email"),
        flag("fictional"),
        big("created_at"),
        big("updated_at"),
    ];
    table("desk", columns)
        .foreign_key(&mut reference(("desk", "organisation_id"), ("organisation", "id")))
        .foreign_key(&mut reference(("desk", "place_id"), ("place", "id")))
        .take()
}

fn desk_member() -> TableCreateStatement {
    // A steward answers for the desk: there should be two.
    table("desk_member", vec![id("desk_id"), id("person_id"), flag("steward"), big("since")])
        .primary_key(&mut key(&["desk_id", "person_id"]))
        .foreign_key(&mut reference(("desk_member", "desk_id"), ("desk", "id")))
        .foreign_key(&mut reference(("desk_member", "person_id"), ("person", "id")))
        .take()
}

fn practice_desk() -> TableCreateStatement {
    table("practice_desk", vec![id("practice_id").primary_key().take(), id("desk_id")])
        .foreign_key(&mut reference(("practice_desk", "practice_id"), ("practice", "id")))
        .foreign_key(&mut reference(("practice_desk", "desk_id"), ("desk", "id")))
        .take()
}
