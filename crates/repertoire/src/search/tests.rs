//! What the index holds of the real data, and that it follows the log.

use base_core::Actor;
use base_testing::each_engine;
use serde_json::Value;

use super::*;
use crate::list::tests::listed::Listed;
use crate::tests::{FILES, import_files, open};

/// Longest card that is still small, in bytes: a page of twenty is read in one go.
const CARD_BYTES_MAX: usize = 4_000;

#[test]
fn cities_have_three_sizes_and_one_that_is_not_known() {
    let class = |people: f64| size_class(Some(people));
    assert_eq!(
        [class(0.0), class(99_999.0), class(100_000.0), class(500_000.0), class(500_001.0)],
        ["small", "small", "medium", "medium", "large"]
    );
    assert_eq!(size_class(None), "unknown");
}

#[tokio::test]
async fn a_card_is_small_and_has_all_that_a_list_shows() {
    each_engine(|db| async move {
        import_files(&db, &FILES).await.expect("the real data is sound");
        let house = open(db).await;
        let batch = batch(&house.app, None).await.expect("it can be read");
        assert_eq!((batch.documents.len(), batch.next.as_deref()), (10, Some("place/")));
        for document in &batch.documents {
            assert!(document.card.len() < CARD_BYTES_MAX, "{} has {} bytes", document.key, document.card.len());
        }
        let card = |slug: &str| {
            let key = format!("practice/{slug}");
            let document = batch.documents.iter().find(|document| document.key == key).expect("it is there");
            serde_json::from_str::<Card>(&document.card).expect("it can be read")
        };
        let turin = card("turin-neighbourhood-houses");
        let italian: Lang = "it".parse().expect("a tag");
        assert_eq!(turin.name.read(&italian).body, "Rete delle Case del Quartiere");
        assert_eq!(turin.city_name(&italian), ("Torino", &italian));
        assert_eq!((turin.country.as_str(), turin.start, turin.ended, turin.fictional), ("IT", Some(2007), false, false));
        assert_eq!(turin.themes, ["community-building", "local-development", "neighbourhood-based-policies"]);
        assert_eq!(turin.summary.as_ref().map(|said| said.all().count()), Some(5));
        assert_eq!(card("vejle-danish-simulator").themes, ["language-learning", "digital-education"]);
        let hamburg = card("hamburg-parents-on-the-spot");
        assert_eq!((hamburg.start, hamburg.original.map(|text| text.body).as_deref()), (None, Some("Eltern vor Ort")));
    })
    .await;
}

#[tokio::test]
async fn the_index_follows_places_and_the_thesaurus() {
    each_engine(|db| async move {
        import_files(&db, &FILES).await.expect("the real data is sound");
        let house = open(db.clone()).await;
        assert_eq!(house.page("/en/practices?q=Kolding").await.count(), "No practice");
        let mut places: Value = serde_json::from_str(FILES[1].1).expect("it is JSON");
        let vejle =
            places.as_array_mut().expect("a list").iter_mut().find(|place| place["slug"] == "vejle").expect("Vejle is there");
        vejle["names"]["sv"] = "Kolding".into();
        import_files(&db, &[("places.json", &places.to_string())]).await.expect("it is sound");
        house.follow().await;
        assert_eq!(house.page("/en/practices?q=Kolding").await.names(), ["Danish Simulator"]);

        let renamed = FILES[2].1.replacen("skos:prefLabel \"health\"@en", "skos:prefLabel \"wellbeing\"@en", 1);
        assert_eq!(house.page("/en/practices?theme=health").await.chosen()[0].0, "Health");
        import_files(&db, &[("thesaurus.ttl", &renamed)]).await.expect("it is sound");
        house.follow().await;
        assert_eq!(house.page("/en/practices?theme=health").await.chosen()[0].0, "Wellbeing");
    })
    .await;
}

#[tokio::test]
async fn made_up_practices_are_found_and_say_that_they_are_made_up() {
    each_engine(|db| async move {
        let house = open(db.clone()).await;
        // The second time the towns are there already: only the practices change.
        for count in [10, 30] {
            let crop = crate::seed::Crop { practices: count, versions: 1, translated: false, seed: 1 };
            crate::seed::sow(&db, &crate::tests::journal(), &Actor::System, crop, |_| ()).await.expect("they can be written");
            house.follow().await;
        }
        let page = house.page("/en/practices").await;
        assert_eq!(
            (page.count().as_str(), page.body.matches("<strong>Made up for tests</strong>").count()),
            ("30 practices", 20)
        );
    })
    .await;
}
