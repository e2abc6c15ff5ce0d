use std::time::Duration;

use base_testing::each_engine;
use serde_json::Value;

use super::review_due;
use crate::tests::{NOON, empty, furnished};

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

#[tokio::test]
async fn the_statement_names_all_that_the_law_asks_for() {
    each_engine(|db| async move {
        let house = furnished(db).await;
        let page = house.get("/en/accessibility").await;
        assert_eq!(page.status, 200);
        assert_eq!(
            page.all("h2"),
            [
                "How far it is",
                "What is not accessible",
                "Tell us what stands in your way",
                "If our answer does not help",
                "How this statement was made",
            ]
        );
        assert_eq!(page.all("h3"), ["Does not meet the standard yet", "Disproportionate burden", "Not covered by the law"]);
        assert_eq!(page.lines().iter().filter(|line| *line == "Nothing is claimed under this heading.").count(), 1);
        assert_eq!(
            page.lines().iter().filter(|line| line.ends_with("on 21 November 2026")).collect::<Vec<_>>(),
            ["Prepared on 21 November 2026", "Last reviewed on 21 November 2026"]
        );
    })
    .await;
}

#[tokio::test]
async fn the_statement_is_data_too() {
    each_engine(|db| async move {
        let house = furnished(db).await;
        let answer = house.get("/accessibility.json").await;
        assert_eq!(answer.header("content-type"), "application/json");
        assert_eq!(answer.header("access-control-allow-origin"), "*");
        let data: Value = serde_json::from_str(&answer.body).expect("JSON");
        assert_eq!(data["status"], "partially");
        assert_eq!(data["method"], "self");
        assert_eq!(data["standard"]["wcag_version"], "2.2");
        assert_eq!(data["non_accessible"]["non_compliance"].as_array().map(Vec::len), Some(3));
        assert_eq!(data["non_accessible"]["disproportionate_burden"], Value::Array(vec![]));
        let langs: Vec<&String> = data["scope"].as_object().expect("by language").keys().collect();
        assert_eq!(langs, ["en", "de", "es", "fr", "it"]);
        assert_eq!(data["feedback"]["url"], "https://eumia.test/en/contact?subject=accessibility");
    })
    .await;
}

#[tokio::test]
async fn a_review_is_asked_for_eleven_months_after_the_last() {
    each_engine(|db| async move {
        let house = furnished(db).await;
        let due = async |days: u32| review_due(house.app.db.reader(), NOON.plus(DAY * days)).await.expect("readable");
        assert_eq!(due(0).await, None);
        assert_eq!(due(333).await, None);
        assert_eq!(due(334).await, Some(jiff::civil::date(2027, 11, 21)));
        assert_eq!(due(1_000).await, Some(jiff::civil::date(2027, 11, 21)));
    })
    .await;
}

#[tokio::test]
async fn without_a_statement_a_reader_can_still_write() {
    each_engine(|db| async move {
        let house = empty(db);
        assert_eq!(house.get("/accessibility.json").await.status, 404);
        let page = house.get("/en/accessibility").await;
        assert_eq!((page.status, page.all("h2")), (200, vec!["This page has not been written yet".to_owned()]));
        assert_eq!(
            house.get("/en/contact?subject=accessibility").await.all("option[value=accessibility][selected]"),
            ["Accessibility of this site"]
        );
    })
    .await;
}
