//! A file that came with a submission. Its bytes are kept outside the database, twice: as they came, for its authors and those who run the
//! call, and without author and place, for reviewers.

use base_core::{Id, Time};
use base_media::{Key, Kind};
use people::Person;

use super::Submission;

pub mod store;

/// Most files of one submission.
pub const FILES_MAX: u64 = 20;
/// Longest name of a file, in characters.
pub const NAME_CHARS_MAX: usize = 120;

/// A file as kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    pub id: Id<File>,
    pub submission: Id<Submission>,
    /// The key of the question that it answers.
    pub question: String,
    /// As its sender called it.
    pub name: String,
    pub kind: Kind,
    pub bytes: u64,
    /// In hexadecimal.
    pub sha256: String,
    /// Bytes of the copy without author and place.
    pub stripped_bytes: u64,
    pub added_by: Option<Id<Person>>,
    pub at: Time,
}

impl File {
    /// Where the bytes are as they came.
    pub fn key(&self) -> Key {
        key(self.id, 0)
    }

    /// Where the copy without author and place is.
    pub fn stripped_key(&self) -> Key {
        key(self.id, 1)
    }
}

fn key(id: Id<File>, copy: u8) -> Key {
    Key::new(&format!("{id}-{copy}")).expect("an id has hexadecimal digits and hyphens")
}

/// The name of a file as it is kept: without the path that some browsers send, on one line.
pub fn tidy_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let line: String = base_text::clean(last).chars().filter(|sign| !sign.is_control()).take(NAME_CHARS_MAX).collect();
    if line.is_empty() { "file".to_owned() } else { line }
}
