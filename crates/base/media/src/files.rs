//! Where the bytes are kept: a folder now, a bucket later. Nothing here knows what a file is or whose it is.

use std::fmt;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use bytes::Bytes;
use futures_util::TryStreamExt;
use object_store::local::LocalFileSystem;
use object_store::memory::InMemory;
use object_store::{ObjectMeta, ObjectStore, ObjectStoreExt};

/// Characters of the longest key: a UUID with its hyphens has 36, a SHA-256 in hex 64.
pub const KEY_BYTES_MAX: usize = 64;

/// The name under which bytes are kept, made from an id. Lower-case hex digits and hyphens, the first one a digit: so it is the
/// same on every file system and can lead nowhere else.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Key(String);

/// A text that is no [`Key`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a key has 1 to {KEY_BYTES_MAX} lower-case hex digits and hyphens, and begins with a digit")]
pub struct KeyError;

impl Key {
    /// # Errors
    ///
    /// If `text` is empty, too long or holds anything but lower-case hex digits and hyphens.
    pub fn new(text: &str) -> Result<Self, KeyError> {
        let is_digit = |byte: u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
        let is_sound = text.len() <= KEY_BYTES_MAX
            && text.bytes().next().is_some_and(is_digit)
            && text.bytes().all(|byte| byte == b'-' || is_digit(byte));
        is_sound.then(|| Self(text.to_owned())).ok_or(KeyError)
    }

    /// The key as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    fn path(&self) -> object_store::path::Path {
        object_store::path::Path::from(self.0.as_str())
    }
}

impl fmt::Display for Key {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl std::str::FromStr for Key {
    type Err = KeyError;

    fn from_str(text: &str) -> Result<Self, KeyError> {
        Self::new(text)
    }
}

/// What [`Files::list`] says of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stored {
    /// Where it is.
    pub key: Key,
    /// Its length in bytes.
    pub bytes_n: u64,
    /// When it was put, in seconds since 1970 UTC, by the clock of the store. A file is put before the row that names it is
    /// committed: who looks for what nobody knows any more must pass over the young ones.
    pub changed_unix_s: i64,
}

/// An error of the machine.
#[derive(Debug, thiserror::Error)]
pub enum FilesError {
    /// The folder cannot be made or opened.
    #[error("the folder for files, {}", path.display())]
    Folder {
        /// The folder.
        path: PathBuf,
        /// Why not.
        source: std::io::Error,
    },
    /// The store failed.
    #[error("the store of files")]
    Store(#[from] object_store::Error),
}

/// The store of files. Cheap to clone; all clones are the same store.
#[derive(Clone, Debug)]
pub struct Files {
    store: Arc<dyn ObjectStore>,
}

/// Files in memory, which last as long as the program: for tests.
impl Default for Files {
    fn default() -> Self {
        Self { store: Arc::new(InMemory::new()) }
    }
}

impl Files {
    /// Files in the folder `path`, which is made if it is not there (its parents too). Touches the disk, so call it at the start.
    ///
    /// # Errors
    ///
    /// If the folder cannot be made or opened.
    pub fn folder(path: impl AsRef<Path>) -> Result<Self, FilesError> {
        let path = path.as_ref();
        made_durably(path).map_err(|source| FilesError::Folder { path: path.to_owned(), source })?;
        // `with_fsync`: file and folder are synced before a put returns. Off by default, as loss is seldom noticed.
        let store = LocalFileSystem::new_with_prefix(path)?.with_fsync(true);
        Ok(Self { store: Arc::new(store) })
    }

    /// Keeps `bytes` under `key`, in the place of what was there. Either all of it is there or nothing, and once this
    /// returns it survives a loss of power.
    ///
    /// # Errors
    ///
    /// If the store fails; then the old bytes are still there, or none.
    pub async fn put(&self, key: &Key, bytes: Bytes) -> Result<(), FilesError> {
        self.store.put(&key.path(), bytes.into()).await?;
        Ok(())
    }

    /// The bytes under `key`, or `None` if nothing is there.
    ///
    /// # Errors
    ///
    /// If the store fails.
    pub async fn get(&self, key: &Key) -> Result<Option<Bytes>, FilesError> {
        let found = match self.store.get(&key.path()).await {
            Ok(found) => found,
            Err(object_store::Error::NotFound { .. }) => return Ok(None),
            Err(error) => return Err(error.into()),
        };
        Ok(Some(found.bytes().await?))
    }

    /// Takes away what is under `key`; nothing there is as good. After a loss of power it may be back, for a folder does not sync
    /// what is taken out of it: [`Files::list`] shows it again.
    ///
    /// # Errors
    ///
    /// If the store fails.
    pub async fn delete(&self, key: &Key) -> Result<(), FilesError> {
        match self.store.delete(&key.path()).await {
            Ok(()) | Err(object_store::Error::NotFound { .. }) => Ok(()),
            Err(error) => Err(error.into()),
        }
    }

    /// All that is kept, in the order of the keys. What somebody else laid into the folder is passed over.
    ///
    /// # Errors
    ///
    /// If the store fails.
    pub async fn list(&self) -> Result<Vec<Stored>, FilesError> {
        let all: Vec<ObjectMeta> = self.store.list(None).try_collect().await?;
        let mut stored: Vec<Stored> = all.iter().filter_map(stored).collect();
        stored.sort_by(|one, other| one.key.cmp(&other.key));
        Ok(stored)
    }
}

fn stored(meta: &ObjectMeta) -> Option<Stored> {
    let key = Key::new(meta.location.as_ref()).ok()?;
    Some(Stored { key, bytes_n: meta.size, changed_unix_s: meta.last_modified.timestamp() })
}

/// Makes a folder and syncs the one it stands in: otherwise a loss of power could take the folder with all that is in it.
fn made_durably(path: &Path) -> std::io::Result<()> {
    if path.is_dir() {
        return Ok(());
    }
    let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    made_durably(parent)?;
    match std::fs::create_dir(path) {
        // Somebody else may have made it meanwhile.
        Err(error) if !path.is_dir() => return Err(error),
        _ => {}
    }
    if cfg!(unix) {
        File::open(parent)?.sync_all()?;
    }
    Ok(())
}
