use base_content::{Origin, State};
use base_search::Query;
use base_testing::{House, each_engine};

use repertoire::search::PageCard;

use crate::tests::{empty, furnished};

fn found(house: &House, text: &str) -> Vec<PageCard> {
    let query = Query { text: text.into(), page_rows: 10, ..Query::default() };
    let answer = house.app.search.find(&query).expect("the index answers");
    answer.hits.iter().map(|hit| serde_json::from_str(&hit.card).expect("a card")).collect()
}

#[tokio::test]
async fn pages_and_news_are_found_in_any_of_their_languages() {
    each_engine(|db| async move {
        let house = furnished(db).await;
        let paths = |text: &str| found(&house, text).into_iter().map(|card| card.path).collect::<Vec<_>>();
        assert_eq!(paths("Barrierefreiheit Maschinensprache"), Vec::<String>::new());
        assert_eq!(
            paths("Bermondsey San Giorgio"),
            ["news/first-field-visit-bermondsey", "calendar/2013-04#field-visit-bermondsey"]
        );
        assert_eq!(paths("Datenschutz")[0], "privacy");
        assert_eq!(paths("Rollenspiel Einzelübungen")[..], ["calendar/2014-02#academy-phase-2", "methodology"]);
        let card = &found(&house, "Bermondsey San Giorgio")[0];
        let german = "de".parse().expect("a tag");
        assert_eq!(card.title.read(&german).body, "Erster Feldbesuch: St George's Day in Bermondsey");
        let summary = card.summary.as_ref().expect("a summary").read(&german);
        assert_eq!(summary.body.chars().last(), Some('…'));
        assert_eq!(summary.origin, Origin::Translated { state: State::Machine, outdated: false });
    })
    .await;
}

#[tokio::test]
async fn the_index_filled_at_once_holds_the_same_as_one_that_followed() {
    each_engine(|db| async move {
        let house = furnished(db).await;
        let all = |house: &House| {
            let query = Query { page_rows: 100, ..Query::default() };
            house.app.search.find(&query).expect("the index answers").hits
        };
        let fresh = empty(house.app.db.clone());
        base_web::index::prepare(&fresh.app, &[crate::contribution()]).await.expect("it fills");
        assert_eq!(all(&fresh), all(&house));
        assert_eq!(all(&fresh).len(), 26);
    })
    .await;
}
