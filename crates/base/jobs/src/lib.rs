//! Facts and what follows from them.
//!
//! An act writes an *event* in its own transaction: the audit log, the outbox and the source of live pages at once. Subscribers
//! that must act once in the whole installation (letters) get a *job* in that same transaction; what each node keeps for itself
//! (pages, the search index) follows the log on its own.

mod follower;
mod journal;
mod queue;
mod reading;
mod worker;

pub use follower::{events_after, last_seq};
pub use journal::{Delivery, Event, Journal, Recorded, Seq, Verified, verify_chain, verify_newest};
pub use queue::{Job, JobCounts, counts};
pub use reading::{Sought, events_before, events_next};
pub use worker::{Handler, Handlers, run_due, work};
