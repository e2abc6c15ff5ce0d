use base_core::Actor;
use base_testing::each_engine;

use super::notices;
use crate::load;
use crate::tests::{House, demo_file};

const ENGLISH: &str = "Produced with the financial assistance of the EU. European Integration Fund, Community Actions 2011, \
     HOME/2011/EIFX/CA/1996. The views expressed herein can in no way be taken to reflect the official opinion of the European Union.";

#[tokio::test]
async fn the_statement_of_a_period_stands_at_the_foot_of_every_page() {
    each_engine(|db| async move {
        let house = House::furnished(db).await;
        let foot = |page: crate::tests::Answer| page.all("<div class=\"funding\"").remove(0);
        let news = foot(house.get("/en/news/academy-in-turin").await);
        assert_eq!(news, format!("EU-MIA, 2012–2014: {ENGLISH} https://eumia.test/en/news/academy-in-turin"));
        let french = foot(house.get("/fr/contact").await);
        assert_eq!(
            french,
            "EU-MIA, 2012–2014: Réalisé avec l'aide financière de l'UE. Fonds européen d'intégration, actions communautaires 2011, \
             HOME/2011/EIFX/CA/1996. Les opinions exprimées ici ne peuvent en aucun cas être considérées comme reflétant la position \
             officielle de l'Union européenne. https://eumia.test/fr/contact"
        );
    })
    .await;
}

#[tokio::test]
async fn a_new_statement_shows_on_pages_that_were_kept() {
    each_engine(|db| async move {
        let house = House::empty(db);
        let foot = async || house.get("/en/about").await.all("<div class=\"funding\"").remove(0);
        assert_eq!(foot().await, "https://eumia.test/en/about");
        let (app, file) = (&house.app, demo_file("funding.json").expect("there is one"));
        let content = load::read(&[file]).expect("sound");
        let content = &content;
        let act = |tx: base_db::Tx| async move { content.keep(&*tx, &app.journal, &Actor::System).await };
        app.db.write(act).await.expect("kept");
        house.follow().await;
        assert_eq!(foot().await, format!("EU-MIA, 2012–2014: {ENGLISH} https://eumia.test/en/about"));
    })
    .await;
}

#[tokio::test]
async fn the_sentence_of_the_source_comes_first_so_that_other_languages_fall_back_to_it() {
    each_engine(|db| async move {
        let house = House::furnished(db).await;
        let notices = notices(house.app.db.reader()).await.expect("readable");
        let langs: Vec<&str> = notices[0].texts.iter().map(|(lang, _)| lang.as_str()).collect();
        assert_eq!((notices.len(), langs), (1, vec!["en", "de", "es", "fr", "it"]));
    })
    .await;
}
