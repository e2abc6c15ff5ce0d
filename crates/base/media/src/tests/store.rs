//! Where bytes are kept.

use bytes::Bytes;

use crate::{Files, Key, KeyError, Stored};

fn key(text: &str) -> Key {
    Key::new(text).unwrap()
}

#[tokio::test]
async fn what_is_put_is_got_until_it_is_deleted() {
    let folder = tempfile::tempdir().unwrap();
    let files = Files::folder(folder.path().join("a/b")).unwrap();
    let one = key("0198c0de-0000-7000-8000-00000000000a");
    assert_eq!(files.get(&one).await.unwrap(), None);
    files.put(&one, Bytes::from_static(b"first")).await.unwrap();
    files.put(&one, Bytes::from_static(b"second")).await.unwrap();
    assert_eq!(files.get(&one).await.unwrap(), Some(Bytes::from_static(b"second")));
    let again = Files::folder(folder.path().join("a/b")).unwrap();
    assert_eq!(again.get(&one).await.unwrap(), Some(Bytes::from_static(b"second")));
    files.delete(&one).await.unwrap();
    files.delete(&one).await.unwrap();
    assert_eq!(again.get(&one).await.unwrap(), None);
}

#[tokio::test]
async fn the_list_names_what_is_kept_and_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    let files = Files::folder(folder.path()).unwrap();
    files.put(&key("bb"), Bytes::from_static(b"12345")).await.unwrap();
    files.put(&key("aa"), Bytes::new()).await.unwrap();
    std::fs::write(folder.path().join("README.md"), "a stranger").unwrap();
    std::fs::write(folder.path().join("cc#1"), "half written").unwrap();
    std::fs::create_dir(folder.path().join("dd")).unwrap();
    std::fs::write(folder.path().join("dd/ee"), "deeper").unwrap();
    let list = files.list().await.unwrap();
    assert_eq!(list.iter().map(|file| (file.key.as_str(), file.bytes_n)).collect::<Vec<_>>(), [("aa", 0), ("bb", 5)]);
    let young = |file: &Stored| {
        let metadata = std::fs::metadata(folder.path().join(file.key.as_str())).unwrap();
        let since = metadata.modified().unwrap().duration_since(std::time::UNIX_EPOCH).unwrap();
        i64::try_from(since.as_secs()).unwrap() == file.changed_unix_s
    };
    assert_eq!(list.iter().map(young).collect::<Vec<_>>(), [true, true]);
}

#[test]
fn a_key_leads_nowhere_else() {
    for text in ["", "-a", "..", "a/b", "a.b", "A", "g", "a b", "é", "a\0", &"a".repeat(65)] {
        assert_eq!(Key::new(text), Err(KeyError), "{text}");
    }
    for text in ["0", "f", "a-", "0198c0de-0000-7000-8000-00000000000a", &"a".repeat(64)] {
        assert_eq!(Key::new(text).map(|key| key.to_string()), Ok(text.to_owned()));
    }
}

#[test]
fn a_folder_that_cannot_be_made_is_an_error() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    std::fs::write(&file, "in the way").unwrap();
    assert!(Files::folder(file.join("below")).is_err());
    assert!(Files::folder(&file).is_err());
}
