//! The yearly question to the desk of a practice, and the links by which it is answered.

use sea_orm_migration::prelude::*;

use crate::columns::{big, id, index, int, maybe_big, maybe_text, one_of, reference, table, text};

#[derive(DeriveMigrationName)]
pub struct Step;

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        schema.create_table(question()).await?;
        // Two nodes that ask at the same time ask once.
        let one_open = "CREATE UNIQUE INDEX running_question_open ON running_question (practice_id) WHERE state = 'open'";
        schema.get_connection().execute_unprepared(one_open).await?;
        schema.create_index(index("running_question", "running_question_practice", &["practice_id", "asked_at"])).await?;
        schema.create_index(index("running_question", "running_question_desk", &["desk_id", "state"])).await?;
        schema.create_index(index("running_question", "running_question_state", &["state", "asked_at"])).await?;
        schema.create_table(link()).await?;
        schema.create_index(index("running_link", "running_link_question", &["question_id"])).await
    }
}

/// “Does it still run?”, asked once of one desk about one practice. Nobody is asked who she is: nothing here is about a person.
fn question() -> TableCreateStatement {
    let mut answer = maybe_text("answer");
    answer.check(Expr::col("answer").is_in(["runs", "changed", "ended", "not-ours"]));
    let columns = vec![
        id("id").primary_key().take(),
        id("practice_id"),
        id("desk_id"),
        one_of("state", &["open", "answered", "unanswered"]),
        big("asked_at"),
        // Until then its links answer and correct.
        big("expires_at"),
        // Letters that were sent, the first included.
        int("letters"),
        big("last_letter_at"),
        // How often it was answered: one answer, then corrections. Two who answer at once are told of each other.
        int("answers"),
        answer,
        maybe_big("answered_at"),
        // What has changed, or why it ended, in the words of the desk.
        maybe_text("note"),
        // When it ended, in the words of the desk.
        maybe_text("ended_when"),
        // What the practice said before the answer, so that a correction can take it back.
        maybe_text("confirmed_before"),
        // An editor has seen to it.
        maybe_big("settled_at"),
    ];
    table("running_question", columns)
        .check(Expr::cust("(state = 'answered') = (answer IS NOT NULL AND answered_at IS NOT NULL)"))
        .foreign_key(&mut reference(("running_question", "practice_id"), ("practice", "id")))
        .foreign_key(&mut reference(("running_question", "desk_id"), ("desk", "id")))
        .take()
}

/// A secret that a letter carries. Each letter has its own, since only what a secret hashes to is kept.
fn link() -> TableCreateStatement {
    table("running_link", vec![text("token_hash").primary_key().take(), id("question_id"), big("made_at")])
        .foreign_key(&mut reference(("running_link", "question_id"), ("running_question", "id")))
        .take()
}
