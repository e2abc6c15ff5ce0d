//! A file that came with a submission. Its bytes are kept outside the database, twice: as they came, for its authors and those who run the
//! call, and without author and place, for reviewers.

use std::time::Duration;

use base_core::{Id, Time};
use base_db::Connection;
use base_media::{Files, Key, Kind};

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

/// So long bytes may lie before a row names them: longer than any upload takes.
const UNNAMED_KEPT: Duration = Duration::from_secs(24 * 60 * 60);
/// Ids that are looked up at once.
const LOOKED_UP: usize = 500;

/// Takes the bytes away that no row names and that have lain for a day; says how many there were.
pub async fn sweep(db: &impl Connection, files: &Files, now: Time) -> anyhow::Result<u64> {
    let before = now.minus(UNNAMED_KEPT).millis() / 1_000;
    let id_of = |key: &Key| key.as_str().rsplit_once('-').and_then(|(id, _)| id.parse::<Id<File>>().ok());
    let old: Vec<_> = files.list().await?.into_iter().filter(|stored| stored.changed_unix_s < before).collect();
    let mut swept = 0;
    for some in old.chunks(LOOKED_UP) {
        let ids: Vec<_> = some.iter().filter_map(|stored| id_of(&stored.key)).collect();
        let known = store::known(db, &ids).await?;
        for stored in some.iter().filter(|stored| id_of(&stored.key).is_some_and(|id| !known.contains(&id))) {
            files.delete(&stored.key).await?;
            swept += 1;
        }
    }
    Ok(swept)
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
