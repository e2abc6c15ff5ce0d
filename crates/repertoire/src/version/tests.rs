//! Versions stay as they were, and what changed is told value by value.

use serde_json::json;

use super::*;
use crate::tests::{import_files, import_records, shown, small};

#[tokio::test]
async fn each_change_makes_a_version_and_the_old_ones_stay() {
    base_testing::each_engine(|db| async move {
        let mut record = small("a");
        record["results"] = json!([{ "value": 5, "text": "members", "when": "2013", "source": "https://example.org/r" }]);
        record["modelling_notes"] = json!(["For editors"]);
        import_records(&db, &json!([record])).await.expect("sound");
        let first = shown(&db, "a").await;
        record["goals"] = json!(["First goal", "Second goal, in other words", "Third goal"]);
        record["results"][0]["value"] = json!("over 5");
        record["start_year"] = json!(2010);
        record["sources"] = json!(["https://example.org/a", "https://example.org/b"]);
        record["scope"] = json!("neighbourhood");
        record["modelling_notes"] = json!(["For other editors"]);
        import_records(&db, &json!([record])).await.expect("sound");
        record["start_year"] = json!(null);
        import_records(&db, &json!([record])).await.expect("sound");

        let id = first.practice.id;
        let versions = store::list(db.reader(), id, 10).await.expect("a list");
        let described: Vec<_> =
            versions.iter().map(|version| (version.number, version.actor.as_str(), version.why.as_str())).collect();
        let expected = [(3, "command:import", "import"), (2, "command:import", "import"), (1, "command:import", "import")];
        assert_eq!(described, expected);
        assert_eq!(store::list(db.reader(), id, 2).await.expect("a list").len(), 2);
        let version = async |number| store::find(db.reader(), id, number).await.expect("a statement");
        assert_eq!(version(1).await.map(|version| version.record), Some(first.record.clone()));
        assert_eq!(version(4).await, None);
        assert_eq!(version(u32::MAX).await, None);

        let second = version(2).await.expect("it is there").record;
        let change = |key: &str, before: Option<&str>, after: Option<&str>| Change {
            key: key.into(),
            before: before.map(str::to_owned),
            after: after.map(str::to_owned),
        };
        assert_eq!(
            changes(&first.record, &second),
            [
                change("scope", Some("city"), Some("neighbourhood")),
                change("start_year", None, Some("2010")),
                change("goals.2", Some("Second goal"), Some("Second goal, in other words")),
                change("goals.3", None, Some("Third goal")),
                change("observations.1.value", None, Some("over 5")),
                change("sources", Some("https://example.org/a"), Some("https://example.org/a\nhttps://example.org/b")),
                change("observations.1.value.number", Some("5"), None),
            ]
        );
        assert_eq!(changes(&second, &second), []);
    })
    .await;
}

#[tokio::test]
async fn documents_of_a_record_are_told_apart_in_changes() {
    base_testing::each_engine(|db| async move {
        import_files(&db, &crate::tests::FILES[..1]).await.expect("sound");
        let before = shown(&db, "turin-neighbourhood-houses").await.record;
        let mut after = before.clone();
        for document in &mut after.documents {
            document.exists = None;
            document.languages = None;
        }
        let keys: Vec<_> = changes(&before, &after).into_iter().map(|change| (change.key, change.before)).collect();
        let some = |words: &str| Some(words.to_owned());
        assert_eq!(
            keys,
            [
                ("documents.report.exists".to_owned(), some("true")),
                ("documents.report.languages".to_owned(), some("en\nit")),
                ("documents.infosheet.exists".to_owned(), some("true")),
                ("documents.infosheet.languages".to_owned(), some("en\nit")),
                ("documents.film.exists".to_owned(), some("true")),
            ]
        );
    })
    .await;
}
