//! Calls for practices, what was sent in answer to them, and the files that came along.

use sea_orm_migration::prelude::*;

use crate::columns::{
    big, flag, id, index, int, key, maybe_big, maybe_id, maybe_text, one_of, order_by_bytes, reference, table, text,
};

#[derive(DeriveMigrationName)]
pub struct Step;

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        schema.create_table(call()).await?;
        order_by_bytes(schema, "call", "slug").await?;
        schema.create_index(index("call", "call_by_close", &["state", "closes_at"])).await?;
        schema.create_table(submission()).await?;
        // Two that are begun at the same moment do not get the same number.
        let numbered = "CREATE UNIQUE INDEX submission_number ON submission (call_id, number)";
        schema.get_connection().execute_unprepared(numbered).await?;
        schema.create_index(index("submission", "submission_desk", &["desk_id", "updated_at"])).await?;
        schema.create_index(index("submission", "submission_state", &["call_id", "state", "number"])).await?;
        schema.create_table(member()).await?;
        schema.create_index(index("submission_member", "submission_member_person", &["person_id"])).await?;
        schema.create_table(file()).await?;
        schema.create_index(index("submission_file", "submission_file_submission", &["submission_id", "at"])).await?;
        newcomers(schema).await
    }
}

/// What is asked, of whom, until when.
fn call() -> TableCreateStatement {
    let columns = vec![
        id("id").primary_key().take(),
        text("slug").unique_key().take(),
        // Whether the public sees it; whether it is open follows from its dates.
        one_of("state", &["draft", "announced"]),
        big("opens_at"),
        big("closes_at"),
        // When it was found closed, or closed by hand. From then on no clock that jumps back opens it again.
        maybe_big("closed_at"),
        // JSON: texts, form and criteria; its shape is `calls::call::Plan`.
        text("plan"),
        flag("fictional"),
        big("created_at"),
        big("updated_at"),
        // Goes up with every change: two who change it at once are told.
        int("revision"),
    ];
    table("call", columns)
}

/// An answer to a call, by a desk or by people who have none here yet.
fn submission() -> TableCreateStatement {
    let columns = vec![
        id("id").primary_key().take(),
        id("call_id"),
        // Whose people write on it, beside those who were asked to.
        maybe_id("desk_id"),
        // By which it is known to everybody but its authors; from 1 in each call.
        int("number"),
        one_of("state", &["draft", "submitted", "withdrawn"]),
        // The language in which it is written.
        text("lang"),
        // What it calls itself, for lists; and folded, for searching in them.
        text("title"),
        text("title_folded"),
        // The fields of the form as JSON, exactly as typed.
        text("fields"),
        // The fields as they were when it was submitted last.
        maybe_text("sent"),
        maybe_big("sent_at"),
        // Of what was sent, folded: who and where its authors are, so that nobody of theirs reads it; and what the panel balances, as JSON.
        text("organisation_folded"),
        text("city_folded"),
        text("facts"),
        big("created_at"),
        big("updated_at"),
        int("revision"),
    ];
    table("submission", columns)
        .foreign_key(&mut reference(("submission", "call_id"), ("call", "id")))
        .foreign_key(&mut reference(("submission", "desk_id"), ("desk", "id")))
        .check(Expr::cust("(state <> 'submitted') OR (sent IS NOT NULL AND sent_at IS NOT NULL)"))
        .take()
}

/// Somebody who writes on a submission.
fn member() -> TableCreateStatement {
    let columns = vec![
        id("submission_id"),
        id("person_id"),
        big("since"),
        // When she opened it first; before that the others see only the address to which she was asked.
        maybe_big("joined_at"),
        text("address"),
    ];
    table("submission_member", columns)
        .primary_key(&mut key(&["submission_id", "person_id"]))
        .foreign_key(&mut reference(("submission_member", "submission_id"), ("submission", "id")))
        .foreign_key(&mut reference(("submission_member", "person_id"), ("person", "id")))
        .take()
}

/// A file that came with an answer; its bytes are kept outside.
fn file() -> TableCreateStatement {
    let columns = vec![
        id("id").primary_key().take(),
        id("submission_id"),
        // The question that it answers.
        text("question"),
        // As its sender called it.
        text("name"),
        one_of("kind", &["pdf", "jpeg", "png", "webp", "text"]),
        big("bytes"),
        // SHA-256 of the bytes, in hexadecimal.
        text("sha256"),
        // Bytes of the copy without author and place.
        big("stripped_bytes"),
        big("at"),
    ];
    table("submission_file", columns)
        .foreign_key(&mut reference(("submission_file", "submission_id"), ("submission", "id")))
        .take()
}

/// Who asks for a link from an open call may be new here.
async fn newcomers(schema: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut welcome = flag("welcome");
    welcome.default(false);
    schema.alter_table(Table::alter().table("link_request").add_column(welcome).take()).await?;
    // What the letter says before its link: a subject and a paragraph, where it is about something.
    schema.alter_table(Table::alter().table("link_request").add_column(maybe_text("about")).take()).await
}
