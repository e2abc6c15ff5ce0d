//! How submissions are read and chosen.
//!
//! Who reads is in `panel_seat` and nowhere else: every other table knows a seat by its number, which says nothing. No statement that
//! serves the authors of submissions names that table.

use sea_orm_migration::prelude::*;

use crate::columns::{
    big, id, index, int, key, maybe_big, maybe_id, maybe_int, maybe_text, one_of, reference, table, text, unique,
};

#[derive(DeriveMigrationName)]
pub struct Step;

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        schema.create_table(plan()).await?;
        schema.create_table(seat()).await?;
        schema.create_index(index("panel_seat", "panel_seat_person", &["person_id"])).await?;
        schema.create_table(assignment()).await?;
        schema.create_index(index("review_assignment", "review_assignment_submission", &["submission_id"])).await?;
        schema.create_table(conflict()).await?;
        schema.create_index(index("review_conflict", "review_conflict_submission", &["submission_id"])).await?;
        schema.create_table(review()).await?;
        schema.create_index(index("review", "review_submission", &["submission_id"])).await?;
        schema.create_index(index("review", "review_call", &["call_id", "seat_id"])).await?;
        schema.create_table(tally()).await?;
        schema.create_index(index("tally", "tally_mean", &["call_id", "mean", "number"])).await?;
        schema.create_table(decision()).await?;
        schema.create_index(index("decision", "decision_call", &["call_id", "verdict"])).await?;
        schema.create_table(selection()).await?;
        schema.create_table(letter()).await?;
        schema.create_index(index("verdict_letter", "verdict_letter_call", &["call_id", "sent_at"])).await
    }
}

/// How the submissions of a call are read: phases, how many readers, when a third is asked.
fn plan() -> TableCreateStatement {
    let columns = vec![
        id("call_id").primary_key().take(),
        // JSON, by their beginnings: each ends where the next begins. Its shape is `calls::review::plan::Phase`.
        text("phases"),
        big("ends_at"),
        int("wanted"),
        // In per cent of the whole scale.
        int("distance"),
        // The seed of the last draw.
        int("seed"),
        big("updated_at"),
        int("revision"),
    ];
    table("review_plan", columns).foreign_key(&mut reference(("review_plan", "call_id"), ("call", "id"))).take()
}

/// Somebody who reads for a call.
fn seat() -> TableCreateStatement {
    let columns = vec![
        id("id").primary_key().take(),
        id("call_id"),
        // By which those who lead know it; from 1 in each call.
        int("number"),
        // Nobody any more once she is erased; what she gave stays.
        maybe_id("person_id"),
        one_of("kind", &["reader", "resident"]),
        // JSON: tags of the languages that she reads, and the options of the form that are her themes.
        text("languages"),
        text("themes"),
        int("most"),
        big("since"),
        maybe_big("left_at"),
    ];
    table("panel_seat", columns)
        .index(&mut unique(&["call_id", "person_id"]))
        .index(&mut unique(&["call_id", "number"]))
        .foreign_key(&mut reference(("panel_seat", "call_id"), ("call", "id")))
        .foreign_key(&mut reference(("panel_seat", "person_id"), ("person", "id")))
        .take()
}

/// Who is to read what, and why.
fn assignment() -> TableCreateStatement {
    let columns = vec![
        id("seat_id"),
        id("submission_id"),
        one_of("how", &["draw", "hand", "third"]),
        // JSON: what spoke for her.
        text("why"),
        big("at"),
    ];
    table("review_assignment", columns)
        .primary_key(&mut key(&["seat_id", "submission_id"]))
        .foreign_key(&mut reference(("review_assignment", "seat_id"), ("panel_seat", "id")))
        .foreign_key(&mut reference(("review_assignment", "submission_id"), ("submission", "id")))
        .take()
}

/// Somebody said that she must not read something.
fn conflict() -> TableCreateStatement {
    table("review_conflict", vec![id("seat_id"), id("submission_id"), text("note"), big("at")])
        .primary_key(&mut key(&["seat_id", "submission_id"]))
        .foreign_key(&mut reference(("review_conflict", "seat_id"), ("panel_seat", "id")))
        .foreign_key(&mut reference(("review_conflict", "submission_id"), ("submission", "id")))
        .take()
}

/// What a reader says of a submission.
fn review() -> TableCreateStatement {
    let columns = vec![
        id("seat_id"),
        id("submission_id"),
        id("call_id"),
        one_of("kind", &["reader", "resident"]),
        // Void: she is in conflict, as was said afterwards. It does not count.
        one_of("state", &["draft", "given", "abstained", "void"]),
        // JSON: criterion, step and reason.
        text("scores"),
        // For the panel alone.
        text("remark"),
        maybe_big("given_at"),
        big("updated_at"),
        int("revision"),
    ];
    table("review", columns)
        .primary_key(&mut key(&["seat_id", "submission_id"]))
        .foreign_key(&mut reference(("review", "seat_id"), ("panel_seat", "id")))
        .foreign_key(&mut reference(("review", "submission_id"), ("submission", "id")))
        .check(Expr::cust("(state <> 'given') OR (given_at IS NOT NULL)"))
        .take()
}

/// What the reviews of a submission come to: written in the transaction that gives one.
fn tally() -> TableCreateStatement {
    let columns = vec![
        id("submission_id").primary_key().take(),
        id("call_id"),
        int("number"),
        int("reviews"),
        int("residents"),
        // In thousandths of the whole scale.
        maybe_int("mean"),
        // Between the lowest and the highest reader.
        maybe_int("spread"),
        // JSON: what was given for each criterion.
        text("given"),
        // In thousandths of all weightings drawn, as of the figures of the selection.
        maybe_int("stays"),
        big("updated_at"),
    ];
    table("tally", columns).foreign_key(&mut reference(("tally", "submission_id"), ("submission", "id"))).take()
}

/// What the panel decided of a submission.
fn decision() -> TableCreateStatement {
    let columns = vec![
        id("submission_id").primary_key().take(),
        id("call_id"),
        one_of("verdict", &["chosen", "reserve", "declined"]),
        // JSON: criterion and reason, as its authors will read it.
        text("reasons"),
        // What is said beside the criteria.
        text("words"),
        // The draft of a practice that was made of it.
        maybe_text("practice"),
        big("updated_at"),
        int("revision"),
    ];
    table("decision", columns).foreign_key(&mut reference(("decision", "submission_id"), ("submission", "id"))).take()
}

/// How the panel of a call chose.
fn selection() -> TableCreateStatement {
    let columns = vec![
        id("call_id").primary_key().take(),
        // Minutes of the panel, for itself; who decided and why in general, for the public.
        text("minutes"),
        text("deciders"),
        text("reasons"),
        // JSON: how far readers agree, of which reviews.
        maybe_text("figures"),
        maybe_big("decided_at"),
        // Since when the public reads the record.
        maybe_big("published_at"),
        big("updated_at"),
        int("revision"),
    ];
    table("selection", columns).foreign_key(&mut reference(("selection", "call_id"), ("call", "id"))).take()
}

/// A letter to somebody who wrote on a submission, before it is sent.
fn letter() -> TableCreateStatement {
    let columns = vec![
        id("id").primary_key().take(),
        id("call_id"),
        id("submission_id"),
        id("person_id"),
        text("lang"),
        text("subject"),
        text("body"),
        // When somebody of the panel read it over.
        maybe_big("read_at"),
        maybe_big("sent_at"),
        int("revision"),
    ];
    table("verdict_letter", columns)
        .index(&mut unique(&["submission_id", "person_id"]))
        .foreign_key(&mut reference(("verdict_letter", "submission_id"), ("submission", "id")))
        .foreign_key(&mut reference(("verdict_letter", "person_id"), ("person", "id")))
        .take()
}
