//! Letters and the post: plain text mail, to an SMTP server or into a folder.
//!
//! The same letter has the same Message-ID and the same bytes each time it is sent, so that a job which runs twice is one
//! letter to the reader: the folder overwrites, and mail programs fold two copies of one Message-ID together.

mod letter;
mod post;

pub use letter::{Letter, LetterError, Mailbox, MessageId, writable};
pub use post::{Post, PostError};
