//! What the commands do, one file for each kind.

use std::fmt::Display;
use std::io::{self, ErrorKind, Write};

pub mod admin;
pub mod demo;
pub mod exchange;
pub mod person;
pub mod seed;
pub mod serve;
pub mod upkeep;

/// Prints a line. A reader who left early, `head` say, has all that she wanted.
fn say(line: impl Display) -> io::Result<()> {
    match writeln!(io::stdout(), "{line}") {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        written => written,
    }
}
